import Core
import Foundation
import Storage
import Testing

/// A letter that is stored while it is being typed, without waiting for the disk.
struct UnsyncedTests {
  private let folder: Folder
  private let store: Store
  private let added = dossier()

  init() throws {
    folder = try Folder()
    store = try folder.store()
    try store.add(added, now: now)
  }

  private var followUp: UUID { added.followUps[0].id }

  private func draft(_ body: String) -> Draft { Draft(subject: "Thanks", body: body) }

  private func type(_ bodies: String..., since sitting: Sitting = Sitting()) throws -> Sitting {
    try bodies.reduce(sitting) {
      try store.saveUnsynced(
        draft($1), of: followUp, in: added, continuing: $0, now: now.addingTimeInterval(1))
    }
  }

  private func save(_ body: String, since sitting: Sitting) throws -> Sitting {
    try store.save(
      draft(body), of: followUp, in: added, continuing: sitting, now: now.addingTimeInterval(2))
  }

  private func body(in store: Store) throws -> String? {
    try store.dossier(added.id)?.followUps[0].draft?.body
  }

  /// What whoever copies the database's file alone has: what the disk was waited for.
  private func copiedBody() throws -> String? {
    let copy = folder.database + ".copy"
    try? FileManager.default.removeItem(atPath: copy)
    try FileManager.default.copyItem(atPath: folder.database, toPath: copy)
    return try body(in: Store.open(copy))
  }

  @Test func othersSeeItAtOnceAndTheDiskHasItWithTheSave() throws {
    let sitting = try type("H", "Hi", "Hi A")
    #expect(!sitting.isSynced)
    #expect(try body(in: folder.store()) == "Hi A")
    let saved = try save("Hi A", since: sitting)
    #expect(saved.isSynced)
    #expect(try copiedBody() == "Hi A")
    let later = try save("Hi Ana", since: saved)
    #expect(try copiedBody() == "Hi Ana")
    #expect(later.step == sitting.step)
  }

  /// A letter begun with a template and typed on keeps what it was begun with.
  @Test func whatIsBesidesTheTextIsStoredToo() throws {
    let typed = try type("Hi")
    var whole = draft("Hi, Ana")
    (whole.template, whole.dismissed, whole.focus) = ("Hi, {{name}}", [.length], .subject)
    whole.accepted = ["Bazel", "Réunion", "Acme Steel"]
    let sitting = try store.saveUnsynced(
      whole, of: followUp, in: added, continuing: typed, now: now)
    #expect(try folder.store().dossier(added.id)?.followUps[0].draft == whole)
    _ = try store.save(whole, of: followUp, in: added, continuing: sitting, now: now)
    #expect(try folder.store().dossier(added.id)?.followUps[0].draft == whole)
  }

  /// The log goes into the file with the save, not before: that would be a wait for the disk.
  @Test func theFileAloneDoesNotHaveItYet() throws {
    _ = try type("H", "Hi")
    #expect(try copiedBody() == nil)
  }

  /// A program that is killed cannot save what it stored last.
  @Test(arguments: [false, true])
  func itIsOneStepToUndo(isKilled: Bool) throws {
    let sitting = try type("H", "Hi", "Hi Ana")
    if !isKilled { _ = try save("Hi Ana", since: sitting) }
    let next = try folder.store()
    #expect(try next.undo()?.hasPrefix("write to") == true)
    #expect(try body(in: next) == nil)
    #expect(try next.redo()?.hasPrefix("write to") == true)
    #expect(try body(in: next) == "Hi Ana")
  }

  /// Neither text goes over the other.
  @Test func anotherInstanceWritesTheLetterToo() throws {
    let sitting = try type("Mine")
    let other = try folder.store()
    let theirs = try other.save(
      draft("Theirs"), of: followUp, in: try #require(try other.dossier(added.id)),
      continuing: Sitting(), now: now)
    #expect(theirs.version == nil)
    let mine = try type("Mine too", since: sitting)
    #expect(mine.version != nil)
    #expect(try body(in: store) == "Theirs")
    #expect(try store.openVersions(of: followUp).map(\.draft.body).contains("Mine too"))
  }

  /// Its words are found once it is saved.
  @Test func itIsFoundByItsWords() throws {
    let sitting = try type("my", "my portfolio")
    _ = try save("my portfolio", since: sitting)
    let query = QueueQuery(.all, find: "portfolio")
    #expect(try store.window(of: query, at: now, from: 0, count: 9).rows.map(\.id) == [added.id])
  }
}
