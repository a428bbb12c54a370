import Foundation
import Testing

/// The user's mailboxes beside the open tracker.
@Suite(.enabled(if: Tmux.path != nil, "needs tmux"))
struct TrackerMailTests {
  private let box: MailHome
  private var home: Home { box.home }

  init() throws { box = try MailHome() }

  private func open() throws -> TmuxSession {
    let session = try home.track(with: ["AFTERWORD_NOW": "@2026-11-24T10:00:00Z"])
    try session.wait(for: "? help")
    return session
  }

  @Test func whoAsksIsAnsweredWhereNothingIsNew() throws {
    let session = try open()
    try session.press("I")
    try session.wait(for: "Nothing new in 2 mailboxes")
  }

  /// What comes back is said, is the draft again at its address, and undo says that it does not reach that.
  @Test func whatComesBackIsTheLetterAgain() throws {
    try box.send()
    let session = try open()
    try home.put(box.report(), into: "Mail/INBOX")
    try session.wait(for: "The letter to Ben Okafor at Northwind came back: 550 no such user")
    try session.press("u")
    try session.wait(for: "came back and is owed again, which nothing takes back")
    try session.press("Escape")
    session.end()
    let letter = try home.track(
      "write", box.id, "ben", with: ["AFTERWORD_NOW": "@2026-11-24T10:00:00Z"])
    try letter.wait(for: "came back: 550 no such user. Mend the address")
    try letter.wait(for: "Hi Ben,")
    // The caret is in the address.
    try letter.press("C-u")
    try letter.type("Ben <ben@new.example>")
    try letter.wait(for: "Ben <ben@new.example>")
  }

  /// What the timer noticed while the tracker was closed is said when it opens, once.
  @Test func whatCameInIsSaidOnOpening() throws {
    try box.send()
    let first = try home.track(with: ["AFTERWORD_NOW": "@2026-11-24T09:50:00Z"])
    try first.wait(for: "? help")
    try first.press("q")
    #expect(try first.exitStatus() == 0)
    try home.put(box.answer("Hi Sam, see you on Monday."), into: "Mail/INBOX")
    try home.run("deliver", with: ["AFTERWORD_NOW": "@2026-11-24T23:50:00Z"])
    let second = try home.track(with: ["AFTERWORD_NOW": "@2026-11-25T08:00:00Z"])
    try second.wait(for: "1 answer since yesterday 10:50")
    try second.press("q")
    #expect(try second.exitStatus() == 0)
    let third = try home.track(with: ["AFTERWORD_NOW": "@2026-11-25T09:00:00Z"])
    try third.wait(for: "? help")
    #expect(!(try third.screen.contains("answer since")))
  }

  /// A message that is being delivered waits, and is looked at a little later without another key.
  @Test func aMessageThatGrowsNoMoreIsTakenByItself() throws {
    try home.mailboxes(inbox: "Mail/inbox.mbox")
    let before = "From a Tue Nov 24 08:00:00 2026\nTo: x@x.example\n\nHi\n\n"
    try home.write(before, to: "Mail/inbox.mbox")
    try box.send()
    let session = try open()
    let answer = try box.answer("thank you.").trimmingCharacters(in: .newlines)
    try home.write(
      before + "From ben@northwind.example Tue Nov 24 10:43:00 2026\n" + answer,
      to: "Mail/inbox.mbox")
    try session.wait(for: "Ben Okafor at Northwind answered: “thank you.”")
  }
}
