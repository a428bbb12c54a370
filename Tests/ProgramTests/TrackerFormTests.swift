import Foundation
import Testing

/// The form of an interview in the real program.
struct TrackerFormTests {
  let home: Home
  let id: String

  init() throws {
    home = try Home()
    id = try home.addNorthwind()
  }

  @Test func anInterviewIsAddedFromWhatIsKnown() throws {
    let session = try home.track()
    try session.wait(for: "Northwind")
    try session.type("aNort")
    try session.wait(for: "Company   Northwind")
    try session.press("Right", "Tab")
    try session.type("plat")
    try session.wait(for: "Role      platform Engineer")
    try session.press("End", "Tab", "Tab")
    try session.type("tomorrow 3pm 45m")
    try session.wait(for: "Wed 25 Nov 2026 15:00–15:45 Europe/Berlin")
    try session.press("Up", "Up", "Up", "Up")
    try session.type("ben")
    try session.press("Right")
    try session.wait(for: "ben@northwind.example")
    try session.press("Enter")
    try session.wait(for: "Added Northwind · Platform Engineer, Wed 25 Nov 2026 15:00–15:45")
    try session.press("q")
    #expect(try session.exitStatus() == 0)
    let json = try home.run("list", "--upcoming", "--json").output
    #expect(json.contains(#""email": "ben@northwind.example""#))
    #expect(json.contains(#""start": "2026-11-25T14:00:00Z""#))
  }

  @Test func anInterviewIsChangedAndTakenBack() throws {
    let session = try home.track(columns: 80, rows: 24)
    try session.wait(for: "Northwind")
    try session.type("e")
    try session.wait(for: "Fri 20 Nov 2026 14:00–16:30 Europe/Berlin")
    try session.press("Tab", "Tab")
    try session.type(" 2")
    try session.press("Up", "Up", "Up", "Up", "C-x", "Enter")
    try session.wait(for: "Changed Northwind · Platform Engineer (round, removed)")
    let shown = try home.run("show", id).output
    #expect(shown.contains("onsite 2") && !shown.contains("Chen Li"))
    try session.press("u")
    try session.wait(for: "Took back")
    #expect(try home.run("show", id).output.contains("Chen Li"))
  }

  /// What another instance stored while the form was open stays, and a refusal loses nothing.
  @Test func othersChangeTheInterviewMeanwhile() throws {
    let session = try home.track()
    try session.wait(for: "Northwind")
    try session.type("e")
    try session.wait(for: "Change Northwind")
    try session.press("Tab", "Tab")
    try session.type(" 2")
    try home.run("edit", id, "--location", "Room 4", "--add", "Dora")
    try session.press("Down")
    try session.press("C-u")
    try session.type("soon")
    try session.press("Enter")
    try session.wait(for: "“soon” is no date or time")
    try session.wait(for: "onsite 2")
    try session.press("C-u")
    try session.type("2026-11-20 15:00")
    try session.press("Enter")
    try session.wait(for: "Changed Northwind")
    let shown = try home.run("show", id).output
    for text in ["Room 4", "Dora", "onsite 2", "Fri 20 Nov 2026 15:00–17:30", "Chen Li"] {
      #expect(shown.contains(text), "\(text)")
    }
  }
}
