import Core
import Foundation
import GRDB
import Storage
import Testing

/// A letter in the composer while another instance is at work on the same follow-up.
struct SittingTests {
  private let folder: Folder
  private let store: Store
  private let other: Store
  private let followUp: UUID
  /// The interview as the sitting found it, with a draft.
  private let opened: Dossier
  private let draft = Draft(recipient: "Ana <ana@globex.example>", subject: "Thanks", body: "Hi")

  init() throws {
    folder = try Folder()
    store = try folder.store()
    other = try folder.store()
    let added = dossier()
    followUp = added.followUps[0].id
    try store.add(added, now: now)
    _ = try store.save(draft, of: followUp, in: added, continuing: nil, now: now)
    opened = try #require(try store.dossier(added.id))
  }

  private func markElsewhere() throws {
    try other.mark(
      followUp, of: opened, sent: Delivery(id: UUID(), at: now, way: .email), now: now)
  }

  private func found() throws -> FollowUp? { try store.dossier(opened.id)?.followUps.first }

  /// Esc over a letter that was only looked at.
  @Test func aSentLetterDoesNotComeBack() throws {
    try markElsewhere()
    var moved = draft
    moved.caretColumn = 2
    let step = try store.save(moved, of: followUp, in: opened, continuing: nil, now: now)
    #expect(step == nil)
    #expect(try found()?.draft == nil)
    #expect(try found()?.deliveries.map(\.body) == ["Hi"])
    #expect(try store.undo() == "mark Ana Ruiz at Globex as sent")
    #expect(try found()?.draft == draft)
  }

  /// The same for a letter that this sitting wrote on before it was sent.
  @Test func aLetterSentAsItStandsDoesNotComeBack() throws {
    var longer = draft
    longer.body = "Hi Ana"
    let step = try store.save(longer, of: followUp, in: opened, continuing: nil, now: now)
    try markElsewhere()
    #expect(try store.save(longer, of: followUp, in: opened, continuing: step, now: now) == step)
    #expect(try found()?.draft == nil)
    #expect(try found()?.deliveries.map(\.body) == ["Hi Ana"])
  }

  /// What was written since is nowhere else: it is kept.
  @Test func whatWasWrittenSinceIsKept() throws {
    try markElsewhere()
    var longer = draft
    longer.body = "Hi Ana"
    let step = try store.save(longer, of: followUp, in: opened, continuing: nil, now: now)
    #expect(step != nil)
    #expect(try found()?.draft == longer)
    #expect(try found()?.deliveries.map(\.body) == ["Hi"])
  }

  /// The next letter may say the same as the last.
  @Test func theSameMayBeSaidAgain() throws {
    try markElsewhere()
    let reopened = try #require(try store.dossier(opened.id))
    _ = try store.save(draft, of: followUp, in: reopened, continuing: nil, now: now)
    #expect(try found()?.draft == draft)
  }

  /// Neither the letter nor what was sent has a place once the interview is gone; when it is back
  /// the letter is stored after all.
  @Test func theInterviewIsGone() throws {
    for _ in 0..<2 { #expect(try other.undo() != nil) }
    let before = try dump(folder.database)
    var longer = draft
    longer.body = "Hi Ana"
    let error = #expect(throws: StoreError.self) {
      try store.save(longer, of: followUp, in: opened, continuing: nil, now: now)
    }
    #expect(
      error?.description == """
        the interview was removed by another Afterword; the letter is not stored. “afterword redo” \
        brings it back
        """)
    #expect(throws: StoreError.self) {
      try store.mark(
        followUp, of: opened, sent: Delivery(id: UUID(), at: now, way: .phone), now: now)
    }
    #expect(try dump(folder.database) == before)
    #expect(try other.redo() == "add Globex · SRE")
    _ = try store.save(longer, of: followUp, in: opened, continuing: nil, now: now)
    #expect(try found()?.draft == longer)
  }

  /// Whichever way the interview was removed, what brings it back is said, and does.
  @Test(arguments: [0, 2])
  func theInterviewIsDeleted(changesSince: Int) throws {
    _ = try other.apply(.delete(interviews: [opened.id]), now: now)
    for number in 0..<changesSince { try other.add(dossier("Hooli \(number)"), now: now) }
    var longer = draft
    longer.body = "Hi Ana"
    for attempt in 0..<2 {
      let error = #expect(throws: StoreError.self) {
        if attempt == 0 {
          _ = try store.save(longer, of: followUp, in: opened, continuing: nil, now: now)
        } else {
          _ = try store.apply(.setState(interviews: [opened.id], .cancelled), now: now)
        }
      }
      let way =
        changesSince == 0
        ? "“afterword undo” brings it back"
        : "“afterword undo”, 3 times, brings it back and takes back what was changed since"
      #expect(error?.description.hasSuffix(". " + way) == true, "\(error?.description ?? "")")
    }
    for _ in 0...changesSince { #expect(try other.undo() != nil) }
    _ = try store.save(longer, of: followUp, in: opened, continuing: nil, now: now)
    #expect(try found()?.draft == longer)
  }

  /// The step that added it was taken back before another that is to be done again first.
  @Test func theInterviewIsToBeDoneAgainLater() throws {
    while try other.undo() != nil {}
    let error = #expect(throws: StoreError.self) {
      try store.save(Draft(body: "x"), of: followUp, in: opened, continuing: nil, now: now)
    }
    #expect(error?.description.hasSuffix("“afterword redo” brings it back") == true)
    try other.add(dossier("Hooli"), now: now)
    let gone = #expect(throws: StoreError.self) {
      try store.save(Draft(body: "x"), of: followUp, in: opened, continuing: nil, now: now)
    }
    #expect(gone?.description.contains("“afterword restore --list” shows the copies") == true)
  }
}
