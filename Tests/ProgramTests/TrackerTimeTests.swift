import Foundation
import Testing

/// Times in words where the screen asks for one, on Tuesday 24 November 2026 from 10:42 on in Berlin.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerTimeTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.receive()
    // A clock that runs: what is sent now is not still to come by the time it is stored.
    home.environment["AFTERWORD_NOW"] = "2026-11-24T09:42:00Z"
  }

  private func shown() throws -> String {
    try home.run("show", try home.interview().id, "--json").output
  }

  @Test(arguments: [("now", "2026-11-24T09:4"), ("mon 18:00", "2026-11-23T17:00:00Z")])
  func sent(_ time: String, is instant: String) throws {
    let session = try home.track()
    try session.wait(for: "? help")
    try session.press("m")
    try session.wait(for: "now, or like yesterday 15:00")
    try session.press("Tab")
    try session.type(time)
    try session.press("Enter")
    try session.wait(for: "as sent. u takes it back")
    #expect(try shown().contains("\"sentAt\": \"\(instant)"))
  }

  @Test func aDayWaitsUntilItsMorning() throws {
    let session = try home.track()
    try session.wait(for: "? help")
    try session.press("z")
    try session.wait(for: "like tomorrow 9")
    try session.type("next friday")
    try session.press("Enter")
    try session.wait(for: "could be Fri 27 Nov 2026 or Fri 4 Dec 2026")
    try session.press("Home", "Delete", "Delete", "Delete", "Delete", "Delete", "Enter")
    try session.wait(for: "Snoozed Ana Ruiz at Northwind until Fri 27 Nov 2026 09:00")
  }

  @Test func aPromisedDayIsUnderstoodInWords() throws {
    let session = try home.track()
    try session.wait(for: "? help")
    try session.press("d")
    try session.press("Tab", "Tab", "Tab", "Tab")
    try session.type("end of next week")
    try session.wait(for: "that is Fri 4 Dec 2026")
  }
}
