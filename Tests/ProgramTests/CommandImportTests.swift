import Foundation
import Testing

/// `import`, with calendars of our own writing.
struct CommandImportTests {
  let home: Home
  init() throws { home = try Home() }

  private static let people = [
    "ORGANIZER;CN=Ana Ruiz:mailto:ana.ruiz@northwind.example",
    "ATTENDEE;CN=Ben Okafor:mailto:ben@northwind.example",
    "ATTENDEE;CN=Sam Doe:mailto:sam@mail.example",
  ]

  private static func invite(
    sequence: Int = 0, start: String = "20261120T140000", method: String = "REQUEST",
    summary: String = "Northwind: onsite", people: [String] = Self.people
  ) -> String {
    """
    BEGIN:VCALENDAR
    VERSION:2.0
    PRODID:-//Afterword//Tests//EN
    METHOD:\(method)
    BEGIN:VEVENT
    UID:onsite@northwind.example
    SEQUENCE:\(sequence)
    DTSTAMP:20261101T090000Z
    DTSTART;TZID=Europe/Berlin:\(start)
    DURATION:PT2H30M
    SUMMARY:\(summary)
    \(people.joined(separator: "\n"))
    END:VEVENT
    END:VCALENDAR

    """
  }

  @Test func theSameInviteTwiceChangesNothing() throws {
    let file = try home.write(Self.invite(), to: "invite.ics")
    let first = try home.run("import", file, "--me", "sam@mail.example")
    #expect(first.output.hasPrefix("new       Northwind"))
    #expect(first.output.hasSuffix(", Fri 20 Nov 2026 14:00–16:30, 2 people\n"))
    #expect(first.errors == "")
    #expect(first.status == 0)
    let list = try home.run("list", "--all", "--json").output
    #expect(!list.contains("sam@mail.example"))
    let second = try home.run("import", file, "--again", "--me", "sam@mail.example")
    #expect(second.output.hasPrefix("known     Northwind"))
    #expect(try home.run("list", "--all", "--json").output == list)
    #expect(try home.run("undo").output == "undone    import 1 interview from invite.ics\n")
    #expect(try home.run("undo").status == 1)
  }

  @Test func theSameWarningIsSummedUp() throws {
    let events = (1...9).map {
      "BEGIN:VEVENT\nUID:\($0)\nSUMMARY:Interview \($0)\nDTSTART:20261120T140000Z\nEND:VEVENT\n"
    }
    let file = try home.write(
      "BEGIN:VCALENDAR\n\(events.joined())END:VCALENDAR\n", to: "nine.ics")
    let outcome = try home.run("import", file, "--me", "sam@mail.example")
    let lines = outcome.errors.split(separator: "\n")
    #expect(lines.count == 4, "\(outcome.errors)")
    #expect(lines.prefix(3).allSatisfy { $0.hasSuffix("It has no end; 60 minutes are assumed.") })
    #expect(
      outcome.errors.hasSuffix(
        "afterword: the same of 6 more events: It has no end; 60 minutes are assumed. "
          + "--dry-run --json has all places\n"))
  }

  @Test func aNewerInviteMovesAndACancellationCloses() throws {
    let file = try home.write(Self.invite(), to: "invite.ics")
    let moved = try home.write(Self.invite(sequence: 1, start: "20261123T090000"), to: "moved.ics")
    let cancelled = try home.write(Self.invite(sequence: 2, method: "CANCEL"), to: "cancelled.ics")
    try home.run("import", file, "--me", "sam@mail.example")
    let change = try home.run("import", moved, "--me", "sam@mail.example")
    #expect(change.output.hasPrefix("changed   Northwind"))
    #expect(change.output.contains(", Mon 23 Nov 2026 09:00–11:30, 2 people ("))
    #expect(change.output.contains("moved from Fri 20 Nov 2026 14:00"))
    let end = try home.run("import", cancelled, "--me", "sam@mail.example")
    #expect(end.output.hasPrefix("cancelled Northwind"))
    #expect(try home.run("list", "--done", "--json").output.contains(#""state": "cancelled""#))
  }

  @Test func withoutAnAddressItWarnsOnceAndLeavesNoOneOut() throws {
    let file = try home.write(Self.invite(), to: "invite.ics")
    let outcome = try home.run("import", file)
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("your own address is not known"))
    #expect(outcome.status == 0)
    #expect(try home.run("list", "--json").output.contains("sam@mail.example"))
  }

  @Test func theAddressOfTheConfigFileCounts() throws {
    try home.write(
      "[me]\nemails = [\"SAM@mail.example\"]\n", to: ".config/afterword/config.toml")
    let file = try home.write(Self.invite(), to: "invite.ics")
    #expect(try home.run("import", file).errors == "")
    #expect(try !home.run("list", "--json").output.contains("sam@mail.example"))
  }

  @Test func whatCannotBeReadIsReportedAndTheRestImported() throws {
    let good = try home.write(Self.invite(), to: "good.ics")
    let bad = try home.write("BEGIN:VCALENDAR\nBEGIN:VEV", to: "bad.ics")
    let outcome = try home.run("import", bad, "missing.ics", good, "--me", "sam@mail.example")
    #expect(outcome.status == 65)
    #expect(outcome.output.hasPrefix("new       Northwind"))
    #expect(outcome.errors.contains("afterword: \(bad)"))
    #expect(outcome.errors.contains("afterword: missing.ics: There is no such file."))
    #expect(try home.run("import", "missing.ics").status == 66)
  }

  /// In one pipe each sentence is a line of its own, in the order of the files.
  @Test func whatIsDoneAndWhatIsWrongMixByLines() throws {
    for number in 1...40 {
      let uid = "UID:\(number)@northwind.example"
      let start = "20261120T14\(10 + number)00"
      let invite = Self.invite(start: start).replacing("UID:onsite@northwind.example", with: uid)
      try home.write(number.isMultiple(of: 2) ? "no calendar" : invite, to: "\(1000 + number).ics")
    }
    let outcome = try home.shell(
      "$afterword import --dry-run --me sam@mail.example *.ics 2>&1 | cat")
    let lines = outcome.output.split(separator: "\n")
    try #require(lines.count == 42)
    for (number, line) in lines.dropLast(2).enumerated() {
      let beginning = number % 2 == 0 ? "new  " : "afterword: \(1001 + number).ics: "
      #expect(line.hasPrefix(beginning))
    }
    #expect(lines[40].hasPrefix("Interviews that follow one another may be one visit; --join"))
    #expect(lines[41] == "This was a dry run: nothing was changed.")
  }

  @Test func aWarningLeavesTheStatusAtZero() throws {
    let file = try home.write(
      Self.invite().replacingOccurrences(of: "TZID=Europe/Berlin", with: "TZID=Nowhere/At All"),
      to: "invite.ics")
    let outcome = try home.run("import", file, "--me", "sam@mail.example")
    #expect(outcome.status == 0)
    #expect(outcome.errors.hasPrefix("afterword: \(file), line "))
    #expect(outcome.output.contains("(time zone unknown)"))
    #expect(
      try home.run("list", "--json").output.contains(#""start": "2026-11-20T14:00:00","#))
  }

  @Test func aDryRunShowsThePlanAndChangesNothing() throws {
    let file = try home.write(Self.invite(), to: "invite.ics")
    let plain = try home.run("import", "--dry-run", file, "--me", "sam@mail.example")
    #expect(plain.output.hasPrefix("new       Northwind"))
    #expect(
      plain.output.hasSuffix(
        ", 2 people (“onsite” in the title; someone of northwind.example takes part)\n"))
    #expect(plain.errors == "This was a dry run: nothing was changed.\n")
    let json = try home.run("import", "--dry-run", "--json", "-", input: Self.invite())
    #expect(
      json.output == """
        [
          {
            "source": "standard input",
            "line": 5,
            "uid": "onsite@northwind.example",
            "method": "REQUEST",
            "action": "new",
            "score": 60,
            "reasons": [
              "“onsite” in the title",
              "someone of northwind.example takes part"
            ],
            "summary": "Northwind: onsite",
            "company": "Northwind",
            "role": null,
            "confidence": "sure",
            "start": "2026-11-20T13:00:00Z",
            "end": "2026-11-20T15:30:00Z",
            "timeZone": "Europe/Berlin",
            "floating": false,
            "organizer": {
              "name": "Ana Ruiz",
              "email": "ana.ruiz@northwind.example"
            },
            "attendees": [
              {
                "name": "Ben Okafor",
                "email": "ben@northwind.example",
                "room": false
              },
              {
                "name": "Sam Doe",
                "email": "sam@mail.example",
                "room": false
              }
            ],
            "link": null,
            "warnings": []
          }
        ]

        """)
    #expect(try home.run("list", "--all", "--json").output == "[]\n")
  }

  @Test func whatIsSaidOfAnEventIsRemembered() throws {
    let file = try home.write(Self.invite(summary: "Coffee with Ana"), to: "invite.ics")
    let left = try home.run("import", file, "--me", "sam@mail.example")
    #expect(left.status == 0)
    #expect(left.output.hasPrefix("left out  “Coffee with Ana”: "))
    #expect(try home.run("list", "--all", "--json").output == "[]\n")

    let unmet = try home.run("import", file, "--take", "tea", "--me", "sam@mail.example")
    #expect(unmet.status == 65)
    #expect(unmet.errors.contains("“tea” is no event's UID and stands in no title"))
    let taken = try home.run("import", file, "--take", "coffee ana", "--me", "sam@mail.example")
    #expect(taken.output.hasPrefix("new       "))
    let known = try home.run("import", file, "--again", "--me", "sam@mail.example")
    #expect(known.output.hasPrefix("known     "))

    try home.run("undo")
    try home.run("import", file, "--leave", "onsite@northwind.example", "--me", "sam@mail.example")
    let all = try home.run("import", "--all", file, "--me", "sam@mail.example")
    #expect(all.output == "left out  “Coffee with Ana”: you said that it is none\n")
  }

  @Test func anImportedSummaryCannotSteerTheTerminal() throws {
    let evil = "Interview with Evil\u{1B}]0;x\u{7} \u{202E}Corp\u{1B}[2J\u{9B}1m"
    let file = try home.write(Self.invite(summary: evil, people: []), to: "invite.ics")
    let imported = try home.run("import", file)
    #expect(imported.status == 0)
    let id = try #require(try home.run("list").output.split(separator: "\n").last?.prefix(8))
    for outcome in try [imported, home.run("list"), home.run("show", String(id))] {
      #expect(outcome.output.contains("Evil�"))
      #expect(outcome.output.unicodeScalars.allSatisfy(isHarmless))
    }
    let json = try home.run("list", "--json").output
    #expect(json.contains("\"company\": \"Evil\\u001b"))
    #expect(json.unicodeScalars.allSatisfy(isHarmless))
  }
}

/// False for what a terminal takes for a command and for what turns the text around.
func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control: scalar == "\n"
  case .format, .lineSeparator, .paragraphSeparator: false
  default: true
  }
}
