import Foundation
import Testing

/// `edit` and `delete`.
struct CommandEditTests {
  let home: Home
  let id: String

  init() throws {
    home = try Home()
    id = try home.addNorthwind()
  }

  @Test func whatChangedIsPrintedAndTheRestStays() throws {
    try home.run("write", id, "ben", "--subject", "S", "--body", "-", input: "Hi Ben")
    let outcome = try home.run(
      "edit", id, "--round", "final", "--start", "2026-11-21 09:00", "--link",
      "https://meet.example/x", "--add", "Dora <dora@northwind.example>", "--manager", "ana",
      "--remove", "chen")
    #expect(
      outcome.output == """
        changed   \(id)  Northwind · Platform Engineer
          round   onsite → final
          when    Fri 20 Nov 2026 14:00–16:30 → Sat 21 Nov 2026 09:00–11:30
          link    nothing → https://meet.example/x
          person  Ana Ruiz <ana.ruiz@northwind.example> → Ana Ruiz <ana.ruiz@northwind.example>, hiring manager
          added   Dora <dora@northwind.example>
          removed Chen Li

        """)
    #expect(outcome.status == 0)
    let shown = try home.run("show", id).output
    #expect(shown.contains("Hi Ben") && !shown.contains("Chen Li"))
    let manager = try home.run("edit", id, "--manager", "ben").output
    #expect(manager.contains("ben@northwind.example>, hiring manager"))
    #expect(
      try home.run("show", id).output.components(separatedBy: "hiring manager").count == 2)
    #expect(try home.run("undo").output == "undone    edit Northwind · Platform Engineer\n")
  }

  /// What is added, and what it changed; nothing where it changed nothing.
  static let people: [(String, String)] = [
    ("Dora (CTO) <dora@x.example>", "added   Dora <dora@x.example>, CTO"),
    ("chen li <chen@x.example> (hm)", "person  Chen Li → chen li <chen@x.example>, hiring manager"),
    (
      "Ben Okafor (head of R and D) <b.okafor@northwind.example>",
      "person  Ben Okafor <ben@northwind.example> → "
        + "Ben Okafor <b.okafor@northwind.example>, head of R and D"
    ),
    (
      "Benjamin Okafor <BEN@northwind.example>",
      "person  Ben Okafor <ben@northwind.example> → Benjamin Okafor <ben@northwind.example>"
    ),
    ("BEN@northwind.example", ""), ("Ben Okafor", ""),
  ]

  @Test(arguments: people)
  func whoIsThereIsChangedInsteadOfAddedAgain(_ person: String, _ change: String) throws {
    let outcome = try home.run("edit", id, "--add", person)
    let beginning = change.isEmpty ? "as it was" : "changed  "
    let end = change.isEmpty ? "" : "  \(change)\n"
    #expect(outcome.output == "\(beginning) \(id)  Northwind · Platform Engineer\n\(end)")
    #expect(outcome.status == 0)
  }

  @Test func whoIsKnownAtTheCompanyIsTheSamePerson() throws {
    let added = try home.run("add", "Northwind, SRE, tomorrow 9:30")
    let other = String(added.output.split(separator: " ")[1])
    let known = try home.run("edit", other, "--add", "ben okafor")
    #expect(known.output.hasSuffix("  added   Ben Okafor <ben@northwind.example>\n"))
    let doubt = try home.run("edit", other, "--add", "Ana")
    #expect(doubt.status == 65)
    #expect(doubt.errors.contains("who is known from Northwind? Nothing was changed"))
  }

  @Test func noOtherBecomesTheSameInterview() throws {
    let added = try home.run("add", "Northwind, Platform Engineer, 21 nov 9:30")
    let other = String(added.output.split(separator: " ")[1])
    let refused = try home.run("edit", other, "--start", "20 nov 14:00")
    #expect(refused.status == 65)
    #expect(
      refused.errors == "afterword: Northwind · Platform Engineer at that time is there already, "
        + "as \(id); nothing was changed\n")
    #expect(try home.run("edit", other, "--role", "SRE", "--start", "20 nov 14:00").status == 0)
    let role = try home.run("edit", other, "--role", "platform engineer")
    #expect(role.errors.hasSuffix("is there already, as \(id); nothing was changed\n"))
    #expect(try home.run("edit", id, "--round", "final", "--duration", "1h").status == 0)
  }

  @Test func whoIsAddedAsTheHiringManagerIsTheOnlyOne() throws {
    try home.run("edit", id, "--manager", "ana")
    let two = try home.run("edit", id, "--add", "Dora (hm)", "--add", "Ed (hiring manager)")
    #expect(two.status == 65)
    #expect(two.errors.contains("--add: two hiring managers: which is it?"))
    try home.run("edit", id, "--add", "Dora (hm)")
    let shown = try home.run("show", id).output
    #expect(shown.components(separatedBy: "hiring manager").count == 2, "\(shown)")
  }

  @Test func aStartWithoutAZoneIsInThatOfTheInterview() throws {
    let added = try home.run("add", "Hooli, 20 Nov 9:30 America/New_York")
    let hooli = String(added.output.split(separator: " ")[1])
    for (start, expected) in [
      ("yesterday 4pm", "Mon 23 Nov 2026 16:00–17:00 America/New_York"),
      ("yesterday 4pm Europe/Berlin", "Mon 23 Nov 2026 16:00–17:00"),
    ] {
      let outcome = try home.run("edit", hooli, "--start", start)
      #expect(outcome.output.hasSuffix("→ \(expected)\n"), "\(outcome.output)")
    }
  }

  @Test func nothingIsNoChange() throws {
    for options in [[], ["--round", "onsite"], ["--duration", "2h30m"]] {
      let outcome = try home.run(["edit", id] + options)
      #expect(outcome.output == "as it was \(id)  Northwind · Platform Engineer\n")
      #expect(outcome.status == 0)
    }
    #expect(try home.run("undo").output == "undone    add Northwind · Platform Engineer\n")
  }

  /// Options that are refused, the status, and the sentence.
  static let refused: [([String], Int32, String)] = [
    (["--company", ""], 65, "which company was it? Nothing was changed"),
    (["--start", "soon"], 65, "--start: “soon” is no date or time"),
    (
      ["--start", "in 4 days"], 65,
      "--start: “in 4 days” says no time of day: write it like in 4 days at 9:30; nothing"
    ),
    (
      ["--duration", "long"], 65,
      "--duration: “long” is no duration: write it like 45m or 1h30m; nothing"
    ),
    // Also where the duration is what it takes already.
    (
      ["--start", "21 Nov 5pm 30m", "--duration", "2h30m"], 65,
      "--duration: “21 Nov 5pm 30m” says that it takes 30m: leave only one of the two; nothing"
    ),
    (["--add", "a@b@c"], 65, "“a@b@c” is no person"),
    (["--add", " "], 64, "--add: whom?"),
    (
      ["--add", "Chen Li <ben@northwind.example>", "--add", "Chen Li"], 65,
      "--add: 2 people here are called “Chen Li”"
    ),
    (["--remove", "Dora"], 65, "no one at Northwind is called “Dora”"),
    (["--remove", "northwind"], 65, "“northwind” fits several"),
    (["--manager", "Dora"], 65, "no one at Northwind is called “Dora”"),
    (["--remove", "ben"], 64, "Ben Okafor goes with a draft of 2 words; nothing was changed"),
  ]

  @Test(arguments: refused.indices)
  func whatCannotBeLeavesAllAsItWas(_ index: Int) throws {
    try home.run("write", id, "ben", "--subject", "S", "--body", "-", input: "Hi Ben")
    let before = try home.run("show", id, "--json").output
    let (options, status, sentence) = Self.refused[index]
    let outcome = try home.run(["edit", id, "--round", "final"] + options)
    #expect(outcome.errors.hasPrefix("afterword: \(sentence)"), "\(outcome.errors)")
    #expect(outcome.status == status)
    #expect(outcome.output == "")
    #expect(try home.run("show", id, "--json").output == before)
  }

  @Test func aLetterGoesWithAYes() throws {
    try home.run("write", id, "ben", "--subject", "S", "--body", "-", input: "Hi Ben")
    let outcome = try home.run("edit", id, "--remove", "ben", "--yes")
    #expect(outcome.output.hasSuffix("  removed Ben Okafor <ben@northwind.example>\n"))
    try home.run("undo")
    #expect(try home.run("show", id).output.contains("Hi Ben"))
  }

  @Test(arguments: ["cancelled", "happened", "no-show-theirs", "no-show-mine", "scheduled"])
  func theStateIsSet(_ state: String) throws {
    let other = state == "cancelled" ? "no-show-mine" : "cancelled"
    try home.run("edit", id, "--state", other)
    let outcome = try home.run("edit", id, "--state", state)
    #expect(
      outcome.output == """
        changed   \(id)  Northwind · Platform Engineer
          state   \(other) → \(state)

        """)
    // One that is agreed and over has been held.
    let shown = state == "scheduled" ? "happened" : state
    #expect(try home.run("show", id, "--json").output.contains("\"state\": \"\(shown)\""))
    let again = try home.run("edit", id, "--state", state)
    #expect(again.status == 0)
    #expect(again.output == "as it was \(id)  Northwind · Platform Engineer\n")
    let reason = "is over, it was on Fri 20 Nov 2026 14:00–16:30, and so it counts as held."
    #expect(again.errors.contains(reason) == (state == "scheduled"))
  }

  @Test(arguments: ["happened", "no-show-theirs", "no-show-mine"])
  func whatIsStillToComeWasNotHeld(_ state: String) throws {
    try home.run("edit", id, "--start", "27 nov 9:30")
    let before = try home.run("show", id, "--json").output
    let outcome = try home.run("edit", id, "--state", state)
    #expect(outcome.status == 65)
    #expect(
      outcome.errors == "afterword: --state: Northwind · Platform Engineer is still to come, on "
        + "Fri 27 Nov 2026 09:30–12:00; nothing was changed\n")
    #expect(try home.run("show", id, "--json").output == before)
  }

  @Test func anOutcomeIsSetBesideOtherThings() throws {
    let outcome = try home.run("edit", id, "--round", "final", "--outcome", "rejected")
    #expect(
      outcome.output == """
        changed   \(id)  Northwind · Platform Engineer
          round   onsite → final
          outcome open → rejected

        """)
    #expect(try home.run("show", id, "--json").output.contains("\"outcome\": \"rejected\""))
    try home.run("undo")
    let shown = try home.run("show", id, "--json").output
    #expect(shown.contains("\"outcome\": \"open\"") && shown.contains("\"round\": \"final\""))
    #expect(try home.run("edit", id, "--outcome", "won").status == 64)
  }

  @Test func aPersonIsNotDeletedAsAnInterview() throws {
    let before = try home.run("show", id, "--json").output
    let person = try #require(before.split(separator: "\"id\": \"").dropFirst(2).first?.prefix(8))
    let outcome = try home.run("delete", String(person), "--yes")
    #expect(
      outcome.errors == "afterword: “\(person)” is Ana Ruiz at Northwind · Platform Engineer, not "
        + "an interview, and nothing was deleted; `afterword edit \(id) --remove \"Ana Ruiz\"` "
        + "removes them from it\n")
    #expect(outcome.status == 65)
    #expect(try home.run("show", id, "--json").output == before)
  }

  @Test func deletingNeedsAYesWithoutATerminal() throws {
    try home.run("mark", id, "ana", "--via", "email")
    try home.run("write", id, "ben", "--subject", "S", "--body", "-", input: "Hi Ben")
    let refused = try home.run("delete", id)
    #expect(refused.status == 64)
    #expect(
      refused.errors == "afterword: Northwind · Platform Engineer goes with 3 people, 2 letters; "
        + "nothing was deleted. Without a terminal to ask on it needs --yes\n")
    #expect(try home.run("list", "--all").output.contains(id))
    let before = try home.run("show", id, "--json").output
    let deleted = try home.run("delete", id, id + "-", "--yes")
    #expect(
      deleted.output == """
        deleted   \(id)  Northwind · Platform Engineer: 3 people, 2 letters
        `afterword undo` brings all of it back.

        """)
    #expect(try home.run("show", id).status == 65)
    try home.run("undo")
    #expect(try home.run("show", id, "--json").output == before)
  }

  @Test func allIdsAreKnownBeforeAnythingIsDeleted() throws {
    let outcome = try home.run("delete", id, "0000", "--yes")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("begins with “0000”"))
    #expect(try home.run("delete").status == 64)
    #expect(try home.run("show", id).status == 0)
  }

  @Test(arguments: [("y", true), ("yes", true), ("n", false), ("", false), ("yellow", false)])
  func onATerminalItAsks(_ answer: String, _ isDeleted: Bool) throws {
    let session = try TmuxSession(
      command: [Programs.afterword, "delete", id], columns: 100,
      environment: home.environment.mapValues { $0 })
    let screen = try session.wait(for: "[y/N]")
    #expect(screen.contains("\(id)  Northwind · Platform Engineer: 3 people"))
    try session.type(answer)
    try session.press("Enter")
    #expect(try session.exitStatus() == (isDeleted ? 0 : 1))
    #expect(try home.run("show", id).status == (isDeleted ? 65 : 0))
  }
}
