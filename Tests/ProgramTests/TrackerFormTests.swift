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

  /// What the change of the clocks makes of a time is said while it is typed.
  @Test func theClocksChangeIsSaid() throws {
    let session = try home.track()
    try session.wait(for: "Northwind")
    try session.type("aHooli")
    try session.press("Tab", "Tab", "Tab")
    try session.type("28 Mar 2027 2:30am")
    try session.wait(for: "03:30–04:30 Europe/Berlin, moved from 02:30, which does not exist")
    try session.press("C-u")
    try session.type("31 Oct 2027 2:30am 10m")
    try session.press("Tab")
    try session.wait(for: "02:30 comes twice on Sun 31 Oct 2027, as the clocks go back")
    try session.press("BTab", "C-u")
    try session.type("31 Oct 2027 2:30am CEST 10m")
    try session.wait(for: "02:30–02:40 (UTC+02:00) Europe/Berlin, the first of two 02:30 that day")
    try session.press("Escape", "Escape")
    try session.wait(for: "? help")
    try session.type("z28 mar 2027 2:30am")
    try session.wait(for: "Sun 28 Mar 2027 03:30, moved from 02:30, which does not exist that day")
    try session.press("Escape")
    try session.wait(until: "that the form is left") { !$0.contains("Snooze") }
    try session.type("hm")
    try session.wait(for: "Move Northwind")
    try session.type("thursday 15:00")
    try session.wait(for: "Thu 26 Nov 2026 15:00–17:30")
    try session.press("Tab")
    try session.type("45m")
    try session.wait(for: "Thu 26 Nov 2026 15:00–15:45")
    try session.press("Escape")
    try session.wait(until: "that the form is left") { !$0.contains("Move") }
    try session.type("m")
    try session.wait(for: "Mark as sent")
    try session.press("Tab")
    try session.type("yesterday 15:00")
    try session.wait(for: "Mon 23 Nov 2026 15:00")
  }

  /// An interview stays in its zone where none is typed, in both forms that move it; and its time of day
  /// is asked for.
  @Test func aMoveKeepsTheZone() throws {
    try home.run("edit", id, "--start", "27 nov 9:30 America/New_York")
    let session = try home.track()
    try session.wait(for: "2 shows the interviews to come")
    try session.type("2")
    try session.wait(for: "27 Nov 09:30")
    try session.type("hm")
    try session.wait(for: "Move Northwind")
    try session.type("in 3 days")
    try session.press("Enter")
    try session.wait(for: "“in 3 days” says no time of day: write it like in 3 days at 9:30")
    try session.press("C-u")
    try session.type("28 nov 11:00")
    try session.wait(for: "Sat 28 Nov 2026 11:00–13:30 America/New_York")
    try session.press("Enter")
    try session.wait(for: "Moved Northwind")
    #expect(
      try home.run("show", id).output.contains("Sat 28 Nov 2026 11:00–13:30 America/New_York"))
    try session.type("e")
    try session.wait(for: "Change Northwind")
    try session.press("Tab", "Tab", "Tab", "C-u")
    try session.type("in 3 days")
    try session.press("Enter")
    try session.wait(for: "“in 3 days” says no time of day: write it like in 3 days at 9:30")
    try session.press("C-u")
    try session.type("29 nov 12:00")
    try session.wait(for: "Sun 29 Nov 2026 12:00–14:30 America/New_York")
    try session.press("Enter")
    try session.wait(for: "Changed Northwind")
    #expect(
      try home.run("show", id).output.contains("Sun 29 Nov 2026 12:00–14:30 America/New_York"))
    // What is still to come was not held.
    try session.type("hh")
    try session.wait(for: "is still to come, on Sun 29 Nov 2026 12:00")
    try session.type("hc")
    try session.wait(for: "Noted")
    try session.type("4")
    try session.wait(for: "29 Nov 12:00")
    try home.run("edit", id, "--start", "20 nov 9:30")
    try session.wait(for: "20 Nov 09:30")
    try session.type("ha")
    try session.wait(for: "is over, it was on Fri 20 Nov 2026 09:30")
  }

  /// Who was typed before the company is who `add` would take them for; in doubt it is asked.
  @Test func whoIsKnownIsTheSamePersonWhereAddSaysSo() throws {
    // Another of that name is someone else where they are known from elsewhere.
    for (company, email) in [("Northwind", "a"), ("Globex", "b"), ("Northwind", "b")] {
      try home.run("add", "\(company), SRE \(email), 21 nov 9:30, Ann Lee <\(email)@n.example>")
    }
    let session = try home.track(columns: 100, rows: 30)
    try session.wait(for: "Northwind")
    var day = 1
    /// Adds an interview at Northwind with someone who is typed first.
    func add(_ person: String) throws {
      try session.type("a")
      try session.wait(for: "Add an interview")
      try session.press("Up")
      try session.type(person)
      try session.press("Down", "Down")
      try session.type("Northwind")
      try session.press("Tab", "Tab", "Tab")
      try session.type("\(day) dec 9:30")
      try session.wait(for: "Dec 2026 09:30–10:30")
      try session.press("Enter")
      day += 1
    }
    func added(_ mail: String) throws {
      try session.wait(for: "Added Northwind, ")
      #expect(try mails(day - 1) == mail)
    }
    try add("ben okafor")
    try added("ben@northwind.example")
    try add("Ana")
    try session.wait(
      for: "is “Ana” Ana Ruiz <ana.ruiz@northwind.example>, who is known from Northwind?")
    try session.wait(for: "another “Ana”. → takes Ana Ruiz. Any other key goes on")
    try session.press("Right", "Enter")
    try added("ana.ruiz@northwind.example")
    try add("Ann Lee")
    try session.wait(
      for: "which of those known from Northwind is “Ann Lee”: Ann Lee <b@n.example> or")
    try session.press("C-n")
    try session.wait(for: "Ann Lee <a@n.ex")
    try session.press("Enter")
    try added("a@n.example")
    try add("Benny <ben@northwind.example>")
    try session.wait(for: "ben@northwind.example is the address of Ben Okafor: is “Benny” the same")
    try session.press("Enter")
    try session.wait(for: "Added Northwind")
    let shown = try home.run("list", "--all", "--json").output
    #expect(shown.contains("\"name\": \"Benny\""))
    try add("Ana")
    try session.wait(for: "another “Ana”. → takes Ana Ruiz.")
    try session.press("Enter")
    try added("")
  }

  /// The addresses of those who take part in the interview on a day in December.
  private func mails(_ day: Int) throws -> String {
    let json = try home.run("list", "--all", "--json").output
    let interviews = json.components(separatedBy: "\"company\":")
    let interview = interviews.first { $0.contains("\"2026-12-0\(day)T08:30:00Z\"") } ?? "none"
    return interview.components(separatedBy: "\"email\": \"").dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }.joined(separator: " ")
  }

  /// Both forms ask before an interview becomes the same as another.
  @Test func aChangeToWhatIsThereAlreadyIsAskedAbout() throws {
    try home.run("add", "Northwind, Platform Engineer, 23 nov 9:30")
    func count() throws -> Int {
      try home.run("list", "--all", "--json").output
        .components(separatedBy: "\"start\": \"2026-11-23T08:30:00Z\"").count - 1
    }
    #expect(try count() == 1)
    let session = try home.track(columns: 100, rows: 30)
    try session.wait(for: "Northwind")
    try session.type("e")
    try session.wait(for: "Fri 20 Nov 2026 14:00")
    try session.press("Tab", "Tab", "Tab", "C-u")
    try session.type("23 nov 9:30")
    try session.press("Enter")
    try session.wait(for: "at that time is there already. ⏎ once more changes it all the same")
    #expect(try count() == 1)
    try session.press("Escape", "Escape")
    try session.wait(until: "that the form is left") { !$0.contains("Change Northwind") }
    try session.type("hm")
    try session.wait(for: "Move Northwind")
    try session.type("23 nov 2026 9:30")
    try session.press("Enter")
    try session.wait(for: "at that time is there already. ⏎ once more moves it all the same")
    #expect(try count() == 1)
    try session.press("Enter")
    try session.wait(for: "Moved Northwind")
    #expect(try count() == 2)
  }

  /// As the commands refuse it, and a file that is there is replaced after a question.
  @Test func aMarkBeforeTheInterviewAndAFileThatIsThere() throws {
    try home.write("precious", to: "a.csv")
    let session = try home.track()
    try session.wait(for: "Northwind")
    try session.type("m")
    try session.wait(for: "Mark as sent")
    try session.press("Tab")
    try session.type("19 nov 15:00")
    try session.press("Enter")
    try session.wait(for: "that is before the interview, which is Fri 20 Nov 2026 14:00")
    try session.press("Escape")
    try session.wait(until: "that the form is left") { !$0.contains("Mark as sent to") }
    try session.type("x~/a.csv")
    try session.press("Enter")
    try session.wait(for: "a.csv is there already")
    #expect(try String(contentsOfFile: home.folder.path + "/a.csv", encoding: .utf8) == "precious")
    try session.press("Enter")
    try session.wait(for: "Exported 1 interview to")
    #expect(
      try String(contentsOfFile: home.folder.path + "/a.csv", encoding: .utf8).contains("Ana"))
  }

  /// Of what is selected the interviews that are still to come are left out, and named.
  @Test func aMarkOfSeveralLeavesOutWhatIsStillToCome() throws {
    let session = try home.track("--demo")
    try session.wait(for: "q quit")
    try session.type("5oi")
    try session.wait(for: "date of the interview")
    try session.type("    m")
    try session.wait(for: "Mark as sent to everyone at 4 interviews")
    try session.press("Enter")
    try session.wait(until: "what was left out") { screen in
      screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .contains("and 1 more, which are still to come")
    }
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
