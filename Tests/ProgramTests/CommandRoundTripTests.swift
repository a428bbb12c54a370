import Foundation
import Testing

/// What is put in with one command comes out with the others.
struct CommandRoundTripTests {
  let home: Home
  init() throws { home = try Home() }

  @Test func addEchoesWhatItUnderstood() throws {
    let outcome = try home.run(
      "add", "--company", "Globex", "--role", "Staff Engineer, Infra", "--start",
      "2026-11-24T08:00:00-05:00", "--duration", "45m", "--with", "jane@globex.example")
    #expect(
      outcome.output.dropFirst(18)
        == "  Globex · Staff Engineer, Infra, Tue 24 Nov 2026 08:00–08:45 UTC-05:00, "
        + "jane@globex.example\n")
    #expect(outcome.status == 0)
  }

  @Test func listIsATableThatFitsWhatItHolds() throws {
    let northwind = try home.addNorthwind()
    let nec = try home.run("add", "--company", "日本電気", "--start", "2026-11-23 20:00")
    #expect(
      try home.run("list").output == """
        ID        DUE       COMPANY    ROLE               ROUND   INTERVIEW         THANKED  STATUS
        \(northwind)  18h late  Northwind  Platform Engineer  onsite  Fri 20 Nov 14:00  0 of 3   not started
        \(nec.output.dropFirst(10).prefix(8))  in 10h    日本電気                              Mon 23 Nov 20:00  0 of 1   no address

        """)
  }

  @Test(arguments: [20, 40, 60, 80, 100, 120])
  func listFitsTheTerminal(_ columns: Int) throws {
    let id = try home.addNorthwind()
    try home.run(
      "add", "--company", "日本電気株式会社 and a name that goes on and on", "--role",
      "Senior Staff Platform Engineer, Developer Experience", "--start", "2026-11-23 20:00")
    let session = try TmuxSession(
      command: [Programs.afterword, "list"], columns: columns,
      environment: home.environment.mapValues { $0 })
    #expect(try session.exitStatus() == 0)
    try session.wait(until: "the last line") { $0.split(separator: "\n").count >= 3 }
    let lines = try session.screen.split(separator: "\n")
    // A line too long would go on in the next row.
    try #require(lines.count == 3, "\(lines)")
    #expect(lines[1].hasPrefix("\(id)  18h late"))
    #expect(lines[0].contains("COMPANY") == (columns > 20))
    #expect(lines[0].contains("STATUS") == (columns >= 80))
  }

  /// On 80 columns who and how it stands go before the round; what is empty takes no column.
  @Test func listLeavesOutWhatIsEmpty() throws {
    _ = try home.addNorthwind()
    try home.run(
      "add", "--company", "Vandelay", "--role", "Import Systems Developer", "--round", "",
      "--start", "2026-11-23 20:00")
    let session = try TmuxSession(
      command: [Programs.afterword, "list"], columns: 80,
      environment: home.environment.mapValues { $0 })
    #expect(try session.exitStatus() == 0)
    try session.wait(until: "the last line") { $0.split(separator: "\n").count >= 3 }
    let screen = try session.screen
    #expect(screen.contains("Northwind "))
    #expect(screen.contains("not started") && screen.contains("no address"), "\(screen)")
    let alone = try Home()
    try alone.run("add", "--company", "Globex", "--start", "2026-11-23 20:00")
    let second = try TmuxSession(
      command: [Programs.afterword, "list"], columns: 80,
      environment: alone.environment.mapValues { $0 })
    #expect(try second.exitStatus() == 0)
    try second.wait(for: "Globex")
    let titles = try second.screen.split(separator: "\n").first ?? ""
    #expect(!titles.contains("ROUND") && !titles.contains("ROLE") && titles.contains("THANKED"))
    #expect(try alone.run("list").output.hasPrefix("ID        DUE     COMPANY  ROLE  ROUND"))
  }

  @Test func listAsJSON() throws {
    _ = try home.addNorthwind()
    #expect(
      try home.run("list", "--json").numbered == """
        [
          {
            "id": "#1",
            "company": "Northwind",
            "role": "Platform Engineer",
            "round": "onsite",
            "start": "2026-11-20T13:00:00Z",
            "end": "2026-11-20T15:30:00Z",
            "timeZone": "Europe/Berlin",
            "location": null,
            "state": "happened",
            "outcome": "open",
            "followUps": [
        \(Self.followUp("#2", name: "Ana Ruiz", email: "ana.ruiz@northwind.example")),
        \(Self.followUp("#3", name: "Ben Okafor", email: "ben@northwind.example")),
        \(Self.followUp("#4", name: "Chen Li", email: nil))
            ]
          }
        ]

        """)
    #expect(try home.run("list", "--upcoming", "--json").output == "[]\n")
  }

  private static func followUp(_ id: String, name: String, email: String?) -> String {
    """
          {
            "id": "\(id)",
            "interviewer": {
              "name": "\(name)",
              "email": \(email.map { "\"\($0)\"" } ?? "null"),
              "title": null
            },
            "stage": "late",
            "due": "2026-11-23T15:30:00Z",
            "closing": false,
            "snoozedUntil": null,
            "sentAt": null,
            "via": null,
            "words": null,
            "steps": null,
            "reason": null,
            "outgoing": null,
            "bounce": null,
            "found": null,
            "wrote": null,
            "hint": null
          }
    """
  }

  @Test func aLetterIsWrittenMarkedTakenBackAndMarkedAgain() throws {
    let id = try home.addNorthwind()
    let letter = "Hi Ben,\n\nthank you, 日本 é 🎉.\n"
    let saved = try home.run(
      "write", id, "okafor", "--subject", "Thank you – Platform Engineer", "--body", "-",
      input: letter)
    #expect(saved.output == "saved     \(id)  7 words to Ben Okafor at Northwind\n")
    let marked = try home.run("mark", id, "ben@", "--via", "email", "--at", "2026-11-23 18:00")
    #expect(
      marked.output == "marked    \(id)  Ben Okafor at Northwind followed up by e-mail, "
        + "Mon 23 Nov 2026 18:00\n")
    let shown = try home.run("show", id)
    #expect(
      shown.output.hasSuffix(
        """

        Sent Mon 23 Nov 2026 18:00, Ben Okafor, 7 words
          To       Ben Okafor <ben@northwind.example>
          Subject  Thank you – Platform Engineer

          Hi Ben,

          thank you, 日本 é 🎉.

        """))
    let json = try home.run("show", id, "--json").numbered
    #expect(json.contains(#""drafts": [],"#))
    #expect(json.contains(#""body": "Hi Ben,\n\nthank you, 日本 é 🎉.","#))
    #expect(
      json.contains(
        """
              "stage": "sent",
              "due": "2026-11-30T17:00:00Z",
              "closing": false,
              "snoozedUntil": null,
              "sentAt": "2026-11-23T17:00:00Z",
              "via": "email",
              "words": 7,
        """))
    #expect(try home.run("undo").output == "undone    mark Ben Okafor at Northwind as sent\n")
    #expect(try home.run("show", id, "--json").output.contains(#""deliveries": []"#))
    #expect(try home.run("redo").output == "redone    mark Ben Okafor at Northwind as sent\n")
    #expect(try home.run("show", id, "--json").numbered == json)
  }

  @Test func everyoneThankedLeavesPendingForWaiting() throws {
    let id = try home.addNorthwind()
    for person in ["ana", "ben"] {
      #expect(try home.run("mark", id, person, "--via", "linkedin").status == 0)
    }
    #expect(try home.run("list").output.contains("2 of 3"))
    // Only one person is left, so no name is needed.
    #expect(try home.run("mark", id, "--via", "phone").status == 0)
    #expect(try home.run("list").errors == "No one is owed a message now.\n")
    #expect(try home.run("list", "--waiting").output.contains("3 of 3"))
  }

  @Test func aFollowUpHasAnIDOfItsOwn() throws {
    let id = try home.addNorthwind()
    let table = try home.run("show", id).output.split(separator: "\n")
    let row = try #require(table.first { $0.contains("Chen Li") })
    let outcome = try home.run("mark", String(row.prefix(8)), "--via", "letter")
    #expect(outcome.output.contains("Chen Li at Northwind followed up by letter"))
  }

  @Test func undoGoesBackToTheBeginning() throws {
    _ = try home.addNorthwind()
    #expect(try home.run("undo").output == "undone    add Northwind · Platform Engineer\n")
    #expect(try home.run("list", "--all", "--json").output == "[]\n")
    let nothing = try home.run("undo")
    #expect(nothing.status == 1)
    #expect(nothing.errors == "afterword: there is nothing to undo\n")
  }

  @Test func textFromAnywhereIsHarmlessAndYetKept() throws {
    let evil = "Evil\u{1B}]0;x\u{7} \u{202E}Corp\u{9B}2J\u{200D}é日"
    let fields = ["--company", evil, "--role", evil, "--location", evil]
    let added = try home.run(["add", "--start", "2026-11-20 14:00"] + fields)
    // No letter could be addressed to someone of such a name.
    let refused = try home.run(["add", "--start", "2026-11-20 14:00", "--with", evil] + fields)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("control character"), "\(refused.errors)")
    #expect(refused.errors.unicodeScalars.allSatisfy(isHarmless))
    let id = try #require(added.output.split(separator: " ").dropFirst().first.map(String.init))
    let marked = try home.run("mark", id, "--via", "email")
    for outcome in try [added, marked, home.run("list", "--all"), home.run("show", id)] {
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("Evil�]0;x� �Corp�2Jé日"))
      #expect(outcome.output.unicodeScalars.allSatisfy(isHarmless))
    }
    let json = try home.run("show", id, "--json").output
    #expect(json.unicodeScalars.allSatisfy(isHarmless))
    #expect(
      json.contains(#""company": "Evil\u001b]0;x\u0007 \u202eCorp\u009b2J\u200dé日""#))
  }
}
