import Foundation
import Testing

/// `add` with an interview in one line, on Tuesday 24 November 2026 at 10:42 in Berlin.
struct CommandAddTests {
  let home: Home
  init() throws { home = try Home() }

  private static let certain =
    "Globex, Staff Engineer, yesterday 3pm 45m, Jane Doe <jane@globex.example>"
  private static let doubtful = "Globex, Staff Engineer, Infra, tomorrow 9:30"

  private func isEmpty() throws -> Bool {
    try home.run("list", "--all", "--json").output == "[]\n"
  }

  @Test(arguments: [[certain], [certain, "--yes"]])
  func whatIsCertainIsAddedAndEchoed(_ arguments: [String]) throws {
    let outcome = try home.run(["add"] + arguments)
    #expect(
      outcome.output.dropFirst(18)
        == "  Globex · Staff Engineer, Mon 23 Nov 2026 15:00–15:45, "
        + "Jane Doe <jane@globex.example>\n")
    #expect(outcome.status == 0)
    #expect(outcome.errors == "")
  }

  @Test func severalPeopleAreEchoedOneByOne() throws {
    let outcome = try home.run(
      "add", "Globex, onsite, 24 Nov 9:30 America/New_York, with Ana Ruiz (hiring manager) and Ben",
      "--with", "Chen Li <chen@globex.example>")
    #expect(
      outcome.output.dropFirst(18) == """
          Globex, onsite, Tue 24 Nov 2026 09:30–10:30 America/New_York, 3 people
                  Chen Li <chen@globex.example>
                  Ana Ruiz, hiring manager
                  Ben

        """)
    #expect(try home.run("list", "--all", "--json").output.contains("\"round\": \"onsite\""))
  }

  @Test func aTimeOfAnotherClockSaysSoInTheList() throws {
    try home.run("add", "Hooli, 24 Nov 9:30 America/New_York")
    #expect(try home.run("list", "--upcoming").output.contains("Today 09:30 UTC-05:00"))
  }

  @Test func placeAndLinkAreEchoed() throws {
    let outcome = try home.run(
      "add", "Globex, SRE, tomorrow 3pm, at Main St 5, https://meet.example/x")
    #expect(
      outcome.output.dropFirst(18) == """
          Globex · SRE, Wed 25 Nov 2026 15:00–16:00, no one known yet
                  at Main St 5
                  https://meet.example/x

        """)
  }

  @Test func aPersonInOneOptionHasATitle() throws {
    let outcome = try home.run(
      "add", "Globex, tomorrow 3pm", "--with", "Jane <jane@b.example> (hiring manager)", "--with",
      "Ben (head of R and D)")
    #expect(
      outcome.output.hasSuffix(
        "  Jane <jane@b.example>, hiring manager\n          Ben, head of R and D\n"))
  }

  @Test func optionsFillIn() throws {
    let twice = try home.run("add", Self.certain, "--start", "friday noon")
    #expect(twice.status == 65)
    #expect(twice.errors.contains("and “friday noon” both say when it is"), "\(twice.errors)")
    let outcome = try home.run(
      "add", Self.certain, "--company", "Globex", "--role", "SRE", "--round", "onsite")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("is “Staff Engineer” a part of the role?"), "\(outcome.errors)")
    let text = "onsite, 45m, Jane Doe <jane@globex.example>"
    let added = try home.run(
      "add", text, "--company", "Globex", "--role", "SRE", "--start", "friday noon")
    #expect(
      added.output.dropFirst(18)
        == "  Globex · SRE, onsite, Fri 27 Nov 2026 12:00–12:45, Jane Doe <jane@globex.example>\n")
  }

  @Test(arguments: [
    ([doubtful], "is “Infra” a part of the role?"),
    ([doubtful, "--yes"], "is “Infra” a part of the role?"),
    (["--company", "Globex", "--start", "in 4 days"], "“in 4 days” says no time of day: is it"),
    (["--company", "Globex", "--start", "in 4 days", "--yes"], "is it 10:42? Nothing was added"),
    (["Globex, next friday noon", "--yes"], "could be Fri 27 Nov 2026 or Fri 4 Dec 2026"),
    (["Globex, 5/6/2026 9:00"], "“5/6/2026” could be 5 Jun 2026 or 6 May 2026"),
    (["Globex, Engineer"], "when is it?"), ([""], "which company was it?"),
    (["--yes", "Globex, QA, tomorrow 7pm 30m, 45m"], "says that it takes 30m: leave only one"),
    (
      ["--yes", "Globex, QA, tomorrow 8pm, 30m, 45m"], "“30m” and “45m” both say how long it takes"
    ),
    (["Globex, tomorrow 9:00, a@b@c"], "“a@b@c” is no person"),
  ])
  func whatIsInDoubtIsNotAdded(_ arguments: [String], because reason: String) throws {
    let outcome = try home.run(["add"] + arguments)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains(reason), "\(outcome.errors)")
    #expect(outcome.errors.contains("Nothing was added"))
    #expect(outcome.output == "")
    #expect(try isEmpty())
  }

  @Test func theSameInterviewIsADoubt() throws {
    let added = try home.run("add", Self.certain)
    for arguments in [
      [Self.certain],
      ["--company", "globex", "--role", "staff engineer", "--start", "23 Nov 2026 15:00"],
    ] {
      let again = try home.run(["add"] + arguments)
      #expect(again.status == 65)
      let id = added.output.split(separator: " ")[1]
      #expect(again.errors.contains("there already, as \(id): is it another? Nothing was added"))
    }
    let later = ["--company", "Globex", "--role", "Staff Engineer", "--start", "23 Nov 2026 16:00"]
    #expect(try home.run(["add"] + later).status == 0)
  }

  @Test func whatIsAddedAndCannotBeSaidIsThere() throws {
    guard FileManager.default.fileExists(atPath: "/dev/full") else { return }
    let outcome = try home.shell("\"$afterword\" add '\(Self.certain)' > /dev/full")
    #expect(outcome.status == 74)
    #expect(outcome.errors.contains("; the interview was added, as "), "\(outcome.errors)")
    #expect(!(try isEmpty()))
  }

  @Test func aCompanyThatIsKnownIsNoRole() throws {
    try home.run("add", "Initech, tomorrow 9:30")
    let outcome = try home.run("add", "Staffing Partners, initech, friday 9:30", "--yes")
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("is “initech” the role? There is a company of that name"))
  }

  @Test func aWrongAnswerIsToldWhatThereIs() throws {
    let session = try terminal(Self.doubtful)
    try session.wait(for: "Which?")
    try session.type("what")
    try session.press("Enter")
    try session.wait(
      for: "Which? what\n          “what” is none of these: write r, p, l, o or n\nWhich?")
    try session.press("Enter")
    try session.wait(for: "          write r, p, l, o or n\nWhich?")
    try session.press("n", "Enter")
    #expect(try session.exitStatus() == 1)
  }

  private func terminal(_ line: String) throws -> TmuxSession { try terminal([line]) }

  private func terminal(_ arguments: [String]) throws -> TmuxSession {
    try TmuxSession(
      command: [Programs.afterword, "add"] + arguments, columns: 120,
      environment: home.environment.mapValues { $0 })
  }

  @Test(arguments: [("r", 0), ("n", 1), ("what\nl", 0)])
  func aDoubtIsAskedOnATerminal(_ answers: String, status: Int) throws {
    let session = try terminal(Self.doubtful)
    let screen = try session.wait(for: "Which?")
    #expect(
      screen.hasPrefix(
        """
        understood  Globex · Staff Engineer, Infra, Wed 25 Nov 2026 09:30–10:30, no one known yet
        in doubt  is “Infra” a part of the role?
                  r  a part of the role
                  p  someone who takes part
                  l  the place
                  o  the round
                  n  none of these: nothing is added
        Which?
        """))
    for answer in answers.split(separator: "\n") {
      try session.type(String(answer))
      try session.press("Enter")
    }
    #expect(try session.exitStatus() == status)
    #expect(try isEmpty() == (status == 1))
    if answers.hasSuffix("l") { #expect(try session.screen.contains("at Infra")) }
  }

  /// A start in an option is in doubt as one in the line is.
  @Test(arguments: [
    (["--company", "X", "--start", "in 4 days"], "“in 4 days” says no time of day: is it 10:42?"),
    (["Globex, 5/6/2026: 9:00"], "“5/6/2026:” could be 5 Jun 2026 or 6 May 2026"),
    (["Globex, tomorrow 3"], "“3” could be at night or in the afternoon"),
  ])
  func aQuestionIsWhole(_ arguments: [String], question: String) throws {
    let session = try terminal(arguments)
    let screen = try session.wait(for: "Which?")
    #expect(screen.contains("in doubt  \(question)\n"), "\(screen)")
    try session.type("n")
    try session.press("Enter")
    #expect(try session.exitStatus() == 1)
  }

  /// Which day, then what the name is, each by itself; Enter alone chooses nothing.
  @Test func doubtsAreAskedOneAtATime() throws {
    let session = try terminal("Globex, SRE, Jane Doe, next friday noon")
    let first = try session.wait(for: "Which?")
    #expect(
      first.hasPrefix(
        """
        in doubt  “next friday noon” could be Fri 27 Nov 2026 or Fri 4 Dec 2026
                  1  Fri 27 Nov 2026
                  2  Fri 4 Dec 2026
                  n  none of these: nothing is added
        Which?
        """))
    try session.press("Enter")
    try session.type("2")
    try session.press("Enter")
    try session.wait(for: "does “Jane Doe” take part?")
    try session.type("p")
    try session.press("Enter")
    #expect(try session.exitStatus() == 0)
    try session.wait(for: "Globex · SRE, Fri 4 Dec 2026 12:00–13:00, Jane Doe")
  }

  @Test func whatIsTypedInsteadIsUnderstoodInItsTurn() throws {
    let session = try terminal("Globex, SRE, in 3 days")
    try session.wait(for: "t  no: type when it is")
    try session.type("t")
    try session.press("Enter")
    try session.wait(for: "When:")
    try session.type("soon")
    try session.press("Enter")
    try session.wait(for: "“soon” is no date or time")
    try session.type("friday 3")
    try session.press("Enter")
    try session.wait(for: "2  3pm")
    try session.type("2")
    try session.press("Enter")
    #expect(try session.exitStatus() == 0)
    try session.wait(for: "Globex · SRE, Fri 27 Nov 2026 15:00–16:00")
  }

  /// More days than can be chosen from are refused as without a terminal.
  @Test func aLineOfTenDaysIsRefused() throws {
    let days = (1...10).map { "\($0) dec" }.joined(separator: " ")
    let session = try terminal("Globex, SRE, \(days) 3pm")
    #expect(try session.exitStatus() == 65)
    #expect(try session.screen.contains("says several days: leave only one of them"))
  }

  /// What was chosen of one text says nothing about the next.
  @Test func eachTextHasReadingsOfItsOwn() throws {
    let session = try terminal("Globex, SRE, 24 Nov 2029 3")
    func answer(_ text: String, to question: String) throws {
      try session.wait(for: question)
      try session.type(text)
      try session.press("Enter")
    }
    try answer("1", to: "“3” could be at night")
    try answer("t", to: "more than a year away")
    try answer("tomorrow 3", to: "When:")
    try answer("2", to: "When: tomorrow 3\nin doubt  “3” could be at night")
    #expect(try session.exitStatus() == 0)
    try session.wait(for: "Globex · SRE, Wed 25 Nov 2026 15:00–16:00")
  }

  @Test func theRoleMayStandFirst() throws {
    let session = try terminal("Staff Engineer, Globex, yesterday 3pm 45m")
    try session.wait(for: "is “Staff Engineer” the company?")
    try session.wait(for: "r  the role; the company is “Globex”, behind it")
    try session.type("r")
    try session.press("Enter")
    #expect(try session.exitStatus() == 0)
    try session.wait(for: "Globex · Staff Engineer, Mon 23 Nov 2026 15:00–15:45")
  }

  @Test func yesAsksNothingOnATerminal() throws {
    let session = try TmuxSession(
      command: [Programs.afterword, "add", Self.doubtful, "--yes"], columns: 120,
      environment: home.environment.mapValues { $0 })
    #expect(try session.exitStatus() == 65)
    #expect(try isEmpty())
  }

  @Test func sentTimesLieInThePast() throws {
    let id = try home.addNorthwind()
    let outcome = try home.run("mark", id, "ana", "--via", "email", "--at", "mon 18:00")
    #expect(outcome.output.hasSuffix("followed up by e-mail, Mon 23 Nov 2026 18:00\n"))
  }
}
