import Foundation
import Testing

/// What `add` asks on a terminal, on Tuesday 24 November 2026 at 10:42 in Berlin.
struct CommandAddQuestionTests {
  let home: Home
  init() throws { home = try Home() }

  private static let certain =
    "Globex, Staff Engineer, yesterday 3pm 45m, Jane Doe <jane@globex.example>"
  private static let doubtful = "Globex, Staff Engineer, Infra, tomorrow 9:30"

  private func isEmpty() throws -> Bool {
    try home.run("list", "--all", "--json").output == "[]\n"
  }

  @Test func aWrongAnswerIsToldWhatThereIs() throws {
    let session = try terminal(Self.doubtful)
    try session.wait(for: "Which?")
    try session.type("What")
    try session.press("Enter")
    try session.wait(
      for: "Which? What\n          “What” is none of these: write r, p, l, o or n\nWhich?")
    try session.press("Enter")
    try session.wait(for: "          write r, p, l, o or n\nWhich?")
    try session.press("n", "Enter")
    #expect(try session.exitStatus() == 1)
  }

  @Test func whoIsMeantIsAskedOnATerminal() throws {
    try home.run("add", Self.certain)
    let session = try terminal("Globex, onsite, tomorrow 9:30, with Jane")
    let screen = try session.wait(for: "Which?")
    #expect(
      screen.contains(
        """
        in doubt  is “Jane” Jane Doe <jane@globex.example>, who is known from Globex?
                  y  yes: Jane Doe <jane@globex.example>
                  o  someone else of that name
                  n  none of these: nothing is added
        Which?
        """), "\(screen)")
    try session.press("y", "Enter")
    #expect(try session.exitStatus() == 0)
    try session.wait(for: "Jane Doe <jane@globex.example>, known already")
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

  /// What a start lacks is asked for: the time of a day that is said, or another day with its time.
  @Test(arguments: [
    ("3pm", "Globex · QA, Fri 27 Nov 2026 15:00–16:00"),
    ("monday 3pm", "Globex · QA, Mon 30 Nov 2026 15:00–16:00"),
  ])
  func aTimeOfDayThatIsMissingIsAskedFor(_ typed: String, reads expected: String) throws {
    let session = try terminal("Globex, QA, friday")
    let screen = try session.wait(for: "When:")
    #expect(
      screen.hasPrefix(
        """
        understood  Globex · QA, no one known yet
        missing   “friday” lacks a time of day
        When:
        """), "\(screen)")
    try session.type(typed)
    try session.press("Enter")
    #expect(try session.exitStatus() == 0)
    try session.wait(for: expected)
  }

  /// A start that is missing is asked for, with what was understood before it.
  @Test(arguments: [
    ("Globex, QA", "tomorrow 3pm", "Globex · QA, Wed 25 Nov 2026 15:00–16:00"),
    ("Globex, QA, 45m", "tomorrow 3pm", "Globex · QA, Wed 25 Nov 2026 15:00–15:45"),
  ])
  func aStartThatIsMissingIsAskedFor(_ line: String, typed: String, reads expected: String) throws {
    let session = try terminal(line)
    let screen = try session.wait(for: "When:")
    #expect(
      screen.hasPrefix(
        """
        understood  Globex · QA, no one known yet
        missing   when is it? Write it like tomorrow 15:00 or 24 Nov 2026 15:00
        When:
        """), "\(screen)")
    try session.press("Enter")
    try session.wait(for: "          when is it? Write it like tomorrow 15:00")
    try session.type(typed)
    try session.press("Enter")
    #expect(try session.exitStatus() == 0)
    try session.wait(for: expected)
  }

  @Test func aStartIsAskedForBesideOptionsAsWell() throws {
    let session = try terminal(["--company", "Globex", "--role", "QA"])
    try session.wait(for: "When:")
    try session.type("tomorrow 9:30")
    try session.press("Enter")
    #expect(try session.exitStatus() == 0)
    try session.wait(for: "Globex · QA, Wed 25 Nov 2026 09:30–10:30")
  }

  /// What makes no sense otherwise is said before anything is asked.
  @Test func aStartIsNotAskedForWhereTheRestMakesNoSense() throws {
    let session = try terminal("Globex, QA, a@b@c")
    #expect(try session.exitStatus() == 65)
    #expect(try session.screen.contains("“a@b@c” is no person"))
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
}
