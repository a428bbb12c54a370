import Testing

/// From an invite to a letter marked as sent, and back: what the screen shows, and what the
/// commands tell at each step.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerPathTests {
  private let home: Home

  init() throws {
    home = try Home()
    try home.receive()
  }

  private static let typed = "Dear Ana,\n\nthank you for the café visit — 日本 was a good story 🎉"
  private static let pasted = "\n\nWhat you lose to flaky deploys,\n\tI have won back: É, 東京, 👍.\n"

  @Test func inviteIsAnsweredMarkedAndTakenBack() throws {
    let session = try home.track()
    let queue = try session.wait(for: "q quit")
    #expect(
      queue.contains("Northwind") && queue.contains("Pending 1") && queue.contains("Waiting 0"))
    try expect(["due"], in: "pending")
    try write(in: session)
    try leaveAndComeBack(in: session)
    try mark(in: session)
    try takeBackAndDoAgain(in: session)
    try session.press("q")
    #expect(try session.exitStatus() == 0)
    try takeBackAfterARestart()
  }

  private func write(in session: TmuxSession) throws {
    try session.press("Enter")
    let empty = try session.wait(for: "Write here")
    #expect(empty.contains("Ana Ruiz <ana.ruiz@northwind.example>"))
    #expect(empty.contains("1 Thanks"))
    try session.type(Self.typed)
    try session.wait(for: "日本 was a good story 🎉")
    try session.paste(Self.pasted)
    let written = try session.wait(for: "東京, 👍.")
    #expect(written.contains("What you lose to flaky deploys,"))
  }

  private func leaveAndComeBack(in session: TmuxSession) throws {
    try session.press("Up", "Up", "End", "Left", "Left")
    // Two columns before the end of "What you lose to flaky deploys,", which begins at 42.
    let shown = try session.wait(until: "the caret moved and the letter saved") {
      try session.cursor.column == 71 && $0.contains("saved ")
    }
    let cursor = try session.cursor
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    #expect(try home.letter() == Self.typed + Self.pasted)
    let words = try #require(try home.interview().followUps.first?.words)
    #expect(words > 20 && shown.contains(" \(words) words"))
    try session.press("Enter")
    try session.wait(until: "the letter as it was left") { $0 == shown }
    #expect(try session.cursor == cursor)
  }

  private func mark(in session: TmuxSession) throws {
    try session.press("M-m")
    try session.wait(for: "Mark as sent to Ana Ruiz · Northwind")
    try expect(["due"], in: "pending")
    try session.press("Enter")
    try session.wait(for: "as sent. u takes it back")
    try session.press("3")
    let waiting = try session.wait(for: "Northwind")
    #expect(waiting.contains("Pending 0") && waiting.contains("Waiting 1"))
    try expectSent()
  }

  private func takeBackAndDoAgain(in session: TmuxSession) throws {
    try session.press("u")
    try session.wait(for: "Took back: mark Ana Ruiz at Northwind as sent")
    try session.press("1")
    let pending = try session.wait(for: "● in 5h        Northwind")
    #expect(pending.contains("Pending 1") && pending.contains("Waiting 0"))
    try expect(["due"], in: "pending")
    #expect(try home.letter() == Self.typed + Self.pasted)
    #expect(try home.interview().deliveries.isEmpty)
    try session.press("U")
    try session.wait(for: "Done again: mark Ana Ruiz at Northwind as sent")
    try expectSent()
  }

  private func takeBackAfterARestart() throws {
    let session = try home.track()
    try session.wait(for: "Waiting 1")
    try session.press("u")
    try session.wait(for: "Took back: mark Ana Ruiz at Northwind as sent")
    try session.press("Enter")
    try session.wait(for: "東京, 👍.")
    #expect(try home.letter() == Self.typed + Self.pasted)
    try session.press("Escape")
    try session.wait(for: "Pending 1")
    try session.press("u")
    try session.wait(for: "u once more takes this back, text and all")
    #expect(try home.letter() == Self.typed + Self.pasted)
    try session.press("u")
    try session.wait(for: "Took back: write to Ana Ruiz at Northwind")
    #expect(try home.interview().drafts.isEmpty)
    try session.press("u")
    try session.wait(for: "Took back: import 1 interview")
    #expect(try home.companies(in: "all").isEmpty)
    try session.press("q")
    #expect(try session.exitStatus() == 0)
  }

  private func expect(_ stages: [String], in view: String) throws {
    #expect(try home.companies(in: view) == ["Northwind"])
    #expect(try home.interview().followUps.map(\.stage) == stages)
  }

  private func expectSent() throws {
    try expect(["sent"], in: "waiting")
    #expect(try home.companies(in: "pending").isEmpty)
    let interview = try home.interview()
    #expect(interview.drafts.isEmpty)
    #expect(interview.deliveries.map(\.body) == [Self.typed + Self.pasted])
    #expect(interview.deliveries.map(\.to) == ["Ana Ruiz <ana.ruiz@northwind.example>"])
    #expect(interview.followUps.map(\.via) == ["email"])
    #expect(interview.followUps.map(\.sentAt) == ["2026-11-24T09:42:00Z"])
  }
}
