import Foundation
import Testing

/// A day of several talks as recruiting systems send it, from file to queue.
struct CommandImportVisitTests {
  let home: Home
  init() throws { home = try Home() }

  private static let talks = [
    ("Ana Ruiz", "system design", "0900", "0945"), ("Ben Okafor", "coding", "0945", "1030"),
    ("Chen Li", "values", "1045", "1130"), ("Dana Fox", "hiring manager", "1200", "1245"),
    ("Emil Roy", "team", "1245", "1315"),
  ]

  private static func greenhouse(
    _ index: Int, sequence: Int = 0, day: String = "20261120", method: String = "REQUEST"
  ) -> String {
    let (name, round, start, end) = talks[index]
    let address = name.split(separator: " ")[0].lowercased() + "@initech.example"
    return calendar(
      method,
      """
      BEGIN:VEVENT
      UID:gh-\(index)@greenhouse.example
      SEQUENCE:\(sequence)
      DTSTAMP:20261120T080000Z
      DTSTART;TZID=Europe/Berlin:\(day)T\(start)00
      DTEND;TZID=Europe/Berlin:\(day)T\(end)00
      SUMMARY:Initech interview: Platform Engineer (\(round))
      ORGANIZER;CN=Initech Recruiting:mailto:no-reply@us.greenhouse-mail.io
      ATTENDEE;CN=\(name):mailto:\(address)
      ATTENDEE;CN=Sam Doe:mailto:sam@mail.example
      LOCATION:https://initech.zoom.us/j/100\(index)
      END:VEVENT
      """)
  }

  /// Five invitations of one day are five interviews, or one visit to five people where the user says so;
  /// a talk that is cancelled or moved later leaves the others as they are.
  @Test func aGreenhouseDayOfFive() throws {
    for index in Self.talks.indices {
      try home.write(Self.greenhouse(index), to: "day/\(index).ics")
    }
    let dry = try home.run("import", "--dry-run", "day", "--me", "sam@mail.example")
    let lines = dry.output.split(separator: "\n")
    #expect(lines.count == 5 && lines.allSatisfy { $0.hasPrefix("new       Initech") })
    #expect(
      lines.first?.contains(
        "the same day as that of 09:45, 10:45, 12:00 and 12:45: perhaps one visit")
        == true)
    #expect(dry.errors.contains("may be one visit; --join makes one interview of them."))
    let apart = try home.actions("day")
    #expect(apart.count == 5)
    #expect(try home.listed().count == 5)
    try home.run("undo")

    let joined = try home.run("import", "--join", "day", "--me", "sam@mail.example")
    #expect(
      joined.output.split(separator: "\n").allSatisfy { $0.contains("one visit with that of") })
    let everyone = "Ana Ruiz, Ben Okafor, Chen Li, Dana Fox, Emil Roy"
    #expect(
      try home.queue() == [
        "Initech · Platform Engineer | 2026-11-20T08:00–12:15 | happened | \(everyone)"
      ])
    let id = try #require(try home.listed().first?.id)
    let shown = try home.run("show", id).output
    #expect(shown.contains("09:00–09:45"), "\(shown)")
    #expect(shown.contains("Dana Fox"))
    #expect(try home.actions("--again", "--join", "day").allSatisfy { $0 == "known" })
    let letters = try home.writeLetters(id)

    let cancel = try home.write(Self.greenhouse(4, sequence: 1, method: "CANCEL"), to: "c.ics")
    #expect(
      try home.actions(cancel) == [
        "changed (the talk of 12:45–13:15 is cancelled, the rest of the visit takes place)"
      ])
    #expect(
      try home.queue() == [
        "Initech · Platform Engineer | 2026-11-20T08:00–11:45 | happened | \(everyone)"
      ])
    #expect(try home.listed().first?.followUps.map(\.stage).last == "closed")
    let moved = try home.write(Self.greenhouse(2, sequence: 1, day: "20261130"), to: "m.ics")
    #expect(try home.actions(moved).first?.hasPrefix("changed (moved from Fri 20 Nov") == true)
    #expect(
      try home.queue() == [
        "Initech · Platform Engineer | 2026-11-20T08:00–11:45 | happened | "
          + "Ana Ruiz, Ben Okafor, Dana Fox, Emil Roy",
        "Initech · Platform Engineer | 2026-11-30T09:45–10:30 | scheduled | Chen Li",
      ])
    #expect(try home.letters(id) == letters)
  }

  /// A visit goes out and comes back with its talks, as JSON and as a table.
  @Test(arguments: ["json", "csv"])
  func aVisitIsExportedAndComesBack(_ format: String) throws {
    for index in Self.talks.indices {
      try home.write(Self.greenhouse(index), to: "day/\(index).ics")
    }
    _ = try home.actions("--join", "day")
    let export = try home.run("export", "--format", format).output
    let other = try Home()
    let path = try other.write(export, to: "export.\(format)")
    let outcome = try other.run("import", path)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try other.run("export", "--format", format).output == export)
    #expect(try other.run("import", "--again", path).output.hasPrefix("known "))
    // What comes from the calendar later is known there too.
    let again = try other.run("import", home.folder.appendingPathComponent("day").path)
    let lines = again.output.split(separator: "\n")
    try #require(lines.count == Self.talks.count + 1, "\(again.output)")
    #expect(lines.dropLast().allSatisfy { $0.hasPrefix("known ") })
    #expect(lines.last == "done      remember 6 addresses of people")
  }
}
