import Foundation
import Testing

/// `skip`, `snooze` and `debrief`.
struct CommandDecisionTests {
  let home: Home
  let id: String

  init() throws {
    home = try Home()
    id = try home.addNorthwind()
  }

  private func stages() throws -> [String] {
    let lines = try home.run("show", id, "--json").output.split(separator: "\n")
    return lines.filter { $0.contains("\"stage\"") }.map {
      String($0.split(separator: "\"")[3])
    }
  }

  @Test func skipsForAReasonAndTakesUpAgain() throws {
    let before = try stages()
    let skipped = try home.run("skip", id, "ana", "--reason", "met at lunch")
    #expect(skipped.output == "changed   \(id)  Skipped Ana Ruiz at Northwind\n")
    #expect(try stages().contains("skipped"))
    #expect(try home.run("show", id).output.contains("skipped, “met at lunch”\n"))
    #expect(try home.run("show", id, "--json").output.contains("\"reason\": \"met at lunch\""))
    let table = try home.run("export", "--format", "csv").output
    #expect(table.contains(",skipped,,,,,,met at lunch,"))
    let again = try home.run("skip", id, "ana", "--again")
    #expect(again.output == "changed   \(id)  Took up again: Ana Ruiz at Northwind\n")
    #expect(try stages() == before)
    try home.run("skip", id, "ana", "--answered")
    #expect(try stages().contains("replied"))
    #expect(try home.run("undo").output == "undone    note an answer from Ana Ruiz at Northwind\n")
  }

  /// A mark says what has happened: what of the letter blocks is told.
  @Test(arguments: [("email", true), ("phone", false)])
  func aMarkTellsWhatShouldNotHaveGoneOut(_ way: String, _ isTold: Bool) throws {
    try home.run(
      "write", id, "ana", "--subject", "Thanks", "--body", "-",
      input: "Dear [Name],\n\nThank you.\n")
    let marked = try home.run("mark", id, "ana", "--via", way)
    #expect(marked.status == 0 && marked.output.hasPrefix("marked    \(id)  Ana Ruiz"))
    #expect(marked.errors.contains("should not have gone out so: “[Name]” is still") == isTold)
  }

  @Test func whatWasSentIsClosed() throws {
    try home.run("mark", id, "ana", "--via", "email")
    #expect(
      try home.run("skip", id, "ana").output == "changed   \(id)  Closed Ana Ruiz at Northwind\n")
    #expect(try stages().contains("closed"))
  }

  @Test func snoozesUntilATimeInWords() throws {
    let snoozed = try home.run("snooze", id, "ana", "--until", "tomorrow")
    #expect(
      snoozed.output
        == "changed   \(id)  Snoozed Ana Ruiz at Northwind until Wed 25 Nov 2026 09:00\n")
    let json = try home.run("show", id, "--json").output
    #expect(json.contains("\"snoozedUntil\": \"2026-11-25T08:00:00Z\""))
    #expect(try home.run("snooze", id, "ana", "--wake").status == 0)
    #expect(!(try home.run("show", id, "--json").output).contains("2026-11-25T08:00:00Z"))
  }

  /// What waits waits from the present on.
  @Test(arguments: [
    ("2h", "Tue 24 Nov 2026 12:42"), ("26h", "Wed 25 Nov 2026 12:42"),
    ("3 days", "Fri 27 Nov 2026 10:42"),
  ])
  func aLengthOfTimeIsFromThePresentOn(_ text: String, _ until: String) throws {
    let snoozed = try home.run("snooze", id, "ana", "--until", text)
    #expect(
      snoozed.output == "changed   \(id)  Snoozed Ana Ruiz at Northwind until \(until)\n",
      "\(snoozed.errors)")
  }

  @Test(arguments: [
    (["--until", "0m"], 65, "--until: that is over already: until when is it to wait?"),
    (["--until", "yesterday 9"], 65, "--until: that is over already"),
    (["--until", "someday"], 65, "--until: “someday” is no date"), ([], 64, "until when?"),
    (["--until", "tomorrow", "--wake"], 64, "until when?"),
    (
      ["--until", "tomorrow 9 45m"], 65,
      "--until: “tomorrow 9 45m” says how long it takes: no length belongs there"
    ),
    (["--until", "15:45:30"], 65, "--until: “15:45:30” says seconds"),
  ])
  func whatIsNoTimeToComeIsRefused(
    _ options: [String], _ status: Int32, _ sentence: String
  ) throws {
    let outcome = try home.run(["snooze", id, "ana"] + options)
    #expect(outcome.status == status)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("afterword: \(sentence)"), "\(outcome.errors)")
    #expect(status == 64 || outcome.errors.hasSuffix("; nothing was changed\n"))
  }

  @Test func nothingToDoIsNoChange() throws {
    for arguments in [["skip", id, "ana", "--again"], ["snooze", id, "ana", "--wake"]] {
      let outcome = try home.run(arguments)
      #expect(outcome.output == "as it was \(id)  Northwind · Platform Engineer\n")
      #expect(outcome.status == 0)
    }
    try home.run("skip", id, "ben", "--reason", "met at lunch")
    #expect(try home.run("skip", id, "ben").output.hasPrefix("as it was"))
    try home.run("undo")
    #expect(try home.run("undo").output == "undone    add Northwind · Platform Engineer\n")
  }

  @Test func whatIsShownIsWhole() throws {
    try home.run("debrief", id, "--need", "quick deploys\n\nquiet nights", "--by", "friday")
    try home.run("snooze", id, "ben", "--until", "tomorrow")
    try home.run("mark", id, "ana", "--via", "phone", "--at", "yesterday 15:00")
    let shown = try home.run("show", id, with: ["AFTERWORD_NOW": "@2026-11-23T15:00:00Z"]).output
    #expect(shown.contains("due Mon 23 Nov 2026 16:30, snoozed until Wed 25 Nov 2026 09:00\n"))
    #expect(!shown.contains("due, due"))
    #expect(
      shown.hasSuffix(
        """

          Need     quick deploys

                   quiet nights
          Promise  by Fri 27 Nov 2026

        Sent Mon 23 Nov 2026 15:00 by phone, Ana Ruiz

        """), "\(shown)")
  }

  /// Of an interview on 20 November.
  @Test func aPromiseOfADayThatHasJustBeenIsAskedAbout() throws {
    let refused = try home.run("debrief", id, "--by", "23 Nov")
    #expect(refused.status == 65)
    #expect(
      refused.errors == "afterword: --by: “23 Nov” could be Mon 23 Nov 2026 or Tue 23 Nov 2027: "
        + "write the date; nothing was changed\n")
    let noted = try home.run("debrief", id, "--by", "23 Nov 2026")
    #expect(noted.output.hasSuffix(", promised by Mon 23 Nov 2026\n"))
  }

  /// It is agreed all the same, and stands where nothing is left to send.
  @Test func whatIsSkippedBeforeItBeginsIsListedWithAll() throws {
    let added = try home.run("add", "--company", "Hooli", "--start", "2026-12-01 15:00")
    try home.run("skip", String(added.output.split(separator: " ")[1]))
    let upcoming = try home.run("list", "--upcoming")
    #expect(upcoming.output.isEmpty)
    #expect(
      upcoming.errors
        == "No interview to come asks for a letter. `afterword import` and `afterword "
        + "add` bring interviews in. --all lists those with nothing left to send as well.\n")
    #expect(try home.run("list", "--all").output.contains("Hooli"))
  }

  @Test func notesAreTaken() throws {
    let noted = try home.run(
      "debrief", id, "--need", "quick deploys\nand quiet nights", "--promise", "a decision",
      "--by", "friday")
    #expect(
      noted.output
        == "noted     \(id)  Northwind · Platform Engineer, promised by Fri 27 Nov 2026\n")
    try home.run("debrief", id, "--learned", "six people")
    let json = try home.run("show", id, "--json").output
    for text in [
      "quick deploys\\nand quiet nights", "\"text\": \"six people\"",
      "\"promised\": \"2026-11-27\"",
    ] {
      #expect(json.contains(text), "\(text)")
    }
    try home.run("debrief", id, "--need", "", "--by", "")
    let less = try home.run("show", id, "--json").output
    #expect(!less.contains("quick deploys") && !less.contains("2026-11-27"))
    #expect(less.contains("six people"))
    let refused = try home.run("debrief", id, "--by", "tuesdayy")
    #expect(refused.status == 65)
    #expect(refused.errors.hasPrefix("afterword: --by: “tuesdayy” is no day"))
    #expect(refused.errors.hasSuffix("; nothing was changed\n"))
  }
}
