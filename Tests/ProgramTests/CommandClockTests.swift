import Foundation
import Testing

/// The clock and the zone of the user, as the environment says them.
struct CommandClockTests {
  let home: Home
  init() throws { home = try Home() }

  /// A zone, a start on its wall clock, that start in UTC, and when the message is due.
  static let zones = [
    ("Europe/Berlin", "2026-03-27 14:00", "2026-03-27T13:00:00Z", "2026-03-30T13:00:00Z"),
    ("America/New_York", "2026-10-30 14:00", "2026-10-30T18:00:00Z", "2026-11-02T20:00:00Z"),
    ("Asia/Kolkata", "2026-11-24 09:00", "2026-11-24T03:30:00Z", "2026-11-25T04:30:00Z"),
    ("Pacific/Auckland", "2026-09-25 09:00", "2026-09-24T21:00:00Z", "2026-09-27T21:00:00Z"),
    ("UTC", "2026-11-24 09:00", "2026-11-24T09:00:00Z", "2026-11-25T10:00:00Z"),
    (
      "CET-1CEST,M3.5.0,M10.5.0/3", "2026-07-01 12:00", "2026-07-01T10:00:00Z",
      "2026-07-02T11:00:00Z"
    ),
  ]

  @Test(arguments: zones)
  func aTimeWithoutAZoneIsTheUsersOwn(
    _ zone: String, _ written: String, _ start: String, _ due: String
  ) throws {
    home.environment["TZ"] = zone
    try home.run("add", "--company", "X", "--start", written)
    let json = try home.run("list", "--all", "--json").output
    #expect(json.contains("\"start\": \"\(start)\""))
    #expect(json.contains("\"due\": \"\(due)\""))
    #expect(json.contains("\"timeZone\": \"\(zone)\""))
  }

  /// A start of an hour's interview, and how the commands that take it say it again.
  @Test(arguments: [
    (
      "2026-10-25 02:30+02:00 Europe/Berlin",
      "Sun 25 Oct 2026 02:30–02:30 (UTC+02:00 to UTC+01:00)\n{} the first of two 02:30 that day\n"
    ),
    ("24 Jul 2026 9:30 CET", "Fri 24 Jul 2026 09:30–10:30 CET (UTC+02:00)\n"),
  ])
  func whatAChangeOfTheClocksMakesOfAStartIsSaid(_ start: String, _ echo: String) throws {
    let added = try home.run(
      "add", "--company", "X", "--start", start, "--with", "Al <al@x.example>")
    let expected = echo.replacing("\n{}", with: ", Al <al@x.example>\n         ")
    let whole = echo == expected ? echo.dropLast() + ", Al <al@x.example>\n" : expected[...]
    #expect(added.output.hasSuffix(whole), "\(added.output)")
    let id = try home.addNorthwind()
    let edited = try home.run("edit", id, "--start", start, "--duration", "1h")
    #expect(edited.output.hasSuffix(echo.replacing("{}", with: " ")), "\(edited.output)")
  }

  /// A time that the clocks skip is not guessed at by commands, whichever way it is said.
  @Test(arguments: [
    (
      ["add", "--yes", "--company", "Q", "--role", "R", "--start", "{}"], "is it 03:30? Nothing was"
    ),
    (["add", "--yes", "Q, R, {}"], "is it 03:30? Nothing was"),
    (["add", "--company", "Q", "--start", "{}"], "is it 03:30? Nothing was"),
    (["edit", "ID", "--start", "{}"], "--start: 02:30 does not exist on Sun 28 Mar 2027"),
    (["snooze", "ID", "ana", "--until", "{}"], "--until: 02:30 does not exist on Sun 28 Mar 2027"),
  ])
  func whatTheClocksSkipIsRefused(_ arguments: [String], _ reason: String) throws {
    let id = try home.addNorthwind()
    let before = try home.run("list", "--all", "--json").output
    for start in ["28 mar 2027 2:30am Europe/Berlin", "28 Mar 2027 2:30am"] {
      let words = arguments.map { $0.replacing("{}", with: start).replacing("ID", with: id) }
      let outcome = try home.run(words)
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    }
    #expect(try home.run("list", "--all", "--json").output == before)
  }

  @Test func timesOfSendingAreTheUsersOwn() throws {
    let added = try home.run(
      "add", "Hooli, 20 Nov 9:30 America/New_York, Al <al@x.example>, Bo <bo@x.example>")
    let id = String(added.output.split(separator: " ")[1])
    let marked = try home.run("mark", id, "al", "--via", "phone")
    #expect(marked.output.hasSuffix("followed up by phone, Tue 24 Nov 2026 10:42\n"))
    let shown = try home.run("show", id).output
    #expect(shown.contains("sent Tue 24 Nov 2026 10:42 by phone"))
    #expect(shown.contains("due Mon 23 Nov 2026 10:30 America/New_York"), "\(shown)")
  }

  @Test func anInterviewIsShownOnItsOwnClock() throws {
    let added = try home.run(
      "add", "--company", "X", "--start", "2026-11-24 09:00 America/New_York")
    #expect(added.output.contains("Tue 24 Nov 2026 09:00–10:00 America/New_York"))
    #expect(try home.run("list", "--upcoming").output.contains("Today 09:00"))
  }

  @Test func aMessageWentOutOnTheUsersClock() throws {
    let added = try home.run(
      "add", "--company", "X", "--start", "2026-11-20 09:00 America/New_York")
    let id = String(added.output.dropFirst(10).prefix(8))
    let marked = try home.run("mark", id, "--via", "phone", "--at", "2026-11-23 15:00")
    #expect(marked.output.contains("by phone, Mon 23 Nov 2026 15:00"), "\(marked.output)")
  }

  /// Without "@" some time passes before the present is looked at.
  @Test(arguments: [
    ("@2026-11-24T09:42:00Z", "opens in 18m"), ("2026-11-24T09:40:30+00:00", "opens in 19m"),
    ("@2026-11-24 11:00", "in 22h"), ("2026-11-24 11:00", "in 21h"),
    ("@2026-11-24T03:00:00-05:00", "opens in 2h"),
    ("@2026-11-25 09:01 Europe/Berlin", "1m late"),
  ])
  func thePresentIsWhatTheEnvironmentSays(_ now: String, _ due: String) throws {
    try home.run("add", "--company", "X", "--start", "2026-11-24 08:00")
    #expect(try home.run("list", with: ["AFTERWORD_NOW": now]).output.contains("  \(due)  "))
  }

  @Test(arguments: ["tomorrow", "@", "2026-13-01T00:00:00Z", "@2026-11-24"])
  func aClockThatIsNoTimeIsRefused(_ text: String) throws {
    let outcome = try home.run("list", with: ["AFTERWORD_NOW": text])
    #expect(outcome.status == 64)
    #expect(outcome.errors.hasPrefix("afterword: AFTERWORD_NOW: "))
  }

  @Test func eachDatabaseKeepsItsOwn() throws {
    let named = home.folder.appendingPathComponent("named.sqlite").path
    let other = home.folder.appendingPathComponent("other.sqlite").path
    home.environment["AFTERWORD_DATABASE"] = other
    try home.run("add", "--company", "Named", "--start", "2026-11-24 10:00", "--database", named)
    try home.run("add", "--company", "Other", "--start", "2026-11-24 10:00")
    home.environment["AFTERWORD_DATABASE"] = nil
    home.environment["XDG_DATA_HOME"] = home.folder.appendingPathComponent("data").path
    try home.run("add", "--company", "Data", "--start", "2026-11-24 10:00")
    #expect(try home.run("list", "--all", "--database", named).output.contains("Named"))
    #expect(try home.run("--database", named, "list", "--all").output.contains("Named"))
    #expect(try home.run("list", "--all", "--database", other).output.contains("Other"))
    let data = home.folder.appendingPathComponent("data/afterword/afterword.sqlite").path
    #expect(try home.run("list", "--all", "--database", data).output.contains("Data"))
  }
}
