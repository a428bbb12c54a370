import Core
import Foundation
import GRDB
import Storage
import Testing

/// What a letter said before, read from the journal.
struct EarlierTextTests {
  private let folder: Folder
  private let store: Store
  private let followUp: UUID
  private let id: UUID

  init() throws {
    folder = try Folder()
    store = try folder.store()
    let added = dossier()
    (id, followUp) = (added.id, added.followUps[0].id)
    try store.add(added, now: now)
  }

  /// A sitting that stores one text after the other.
  private func sit(_ texts: String..., at seconds: Double, in other: Store? = nil) throws {
    let store = other ?? store
    let found = try #require(try store.dossier(id))
    var sitting = Sitting()
    for text in texts {
      sitting = try store.save(
        Draft(subject: "s", body: text, template: "t"), of: followUp, in: found,
        continuing: sitting, now: now + seconds)
    }
  }

  private func texts(_ store: Store? = nil) throws -> [String] {
    try (store ?? self.store).earlierTexts(of: followUp).map(\.draft.body)
  }

  @Test func oneForEachSitting() throws {
    #expect(try texts().isEmpty)
    try sit("a", "ab", "abc", at: 0)
    #expect(try texts().isEmpty)
    try sit("abcd", "x", at: 60)
    try sit("", at: 120)
    let found = try store.earlierTexts(of: followUp)
    #expect(found.map(\.draft.body) == ["x", "abc"])
    #expect(found.map(\.savedAt) == [now + 60, now])
    #expect(found.map(\.draft.subject) == ["s", "s"])
    #expect(found.map(\.draft.template) == ["t", "t"])
  }

  /// What goes with one cut is kept, also where it was stored without waiting for the disk.
  @Test(arguments: [true, false])
  func whatIsWipedInItsOwnSittingIsKept(isSynced: Bool) throws {
    let found = try #require(try store.dossier(id))
    let long = String(repeating: "word after word, ", count: 12)
    var sitting = Sitting()
    for text in [long, long + "and more", String(long.prefix(190)), "gone", "gone too"] {
      let draft = Draft(subject: "s", body: text)
      sitting =
        try isSynced
        ? store.save(draft, of: followUp, in: found, continuing: sitting, now: now)
        : store.saveUnsynced(draft, of: followUp, in: found, continuing: sitting, now: now)
    }
    #expect(try store.dossier(id)?.followUps[0].draft?.body == "gone too")
    _ = try store.save(
      Draft(subject: "s", body: "gone too"), of: followUp, in: found, continuing: sitting, now: now)
    #expect(try texts() == [String(long.prefix(190))])
    #expect(try store.undo() != nil)
    #expect(try store.dossier(id)?.followUps[0].draft?.body == String(long.prefix(190)))
  }

  @Test func survivesRestartsAndUndo() throws {
    try sit("first", at: 0)
    try sit("second", at: 60)
    #expect(try store.undo() != nil)
    #expect(try texts() == ["second"])
    try sit("third", at: 120)
    store.close()
    #expect(try texts(folder.store()) == ["second", "first"])
  }

  /// A letter that went out, and the one begun after it.
  @Test func sentLettersAreAmongThem() throws {
    try sit("thanks", at: 0)
    _ = try store.apply(.mark(.followUp(followUp), .email, at: now), now: now)
    try sit("nudge", at: 60)
    #expect(try texts() == ["thanks"])
  }

  @Test func bothTextsOfALetterWrittenTwice() throws {
    try sit("first", at: 0)
    let found = try #require(try store.dossier(id))
    let other = try folder.store()
    try sit("theirs", at: 60, in: other)
    _ = try store.save(
      Draft(body: "ours"), of: followUp, in: found, continuing: Sitting(), now: now + 90)
    let open = try store.earlierTexts(of: followUp)
    #expect(open.map(\.draft.body) == ["ours", "first"])
    #expect(open.map(\.isOpen) == [true, false])
    let version = try #require(try store.openVersions(of: followUp).first?.id)
    _ = try store.apply(.choose(version: version, of: followUp), now: now + 120)
    #expect(try texts() == ["theirs", "first"])
  }

  @Test func anotherLettersTextsAreNot() throws {
    let other = dossier("Initech")
    try store.add(other, now: now)
    _ = try store.save(
      Draft(body: "to Initech"), of: other.followUps[0].id, in: other, continuing: nil, now: now)
    _ = try store.apply(.delete(interviews: [other.id]), now: now)
    try sit("first", at: 0)
    try sit("second", at: 1)
    #expect(try texts() == ["first"])
  }

  /// However much was ever changed.
  @Test func readsByIndexes() throws {
    let plan = try connect(folder.database).read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN \(Store.earlierTextsQuery)", arguments: [followUp.text]
      ).map { $0["detail"] as String }
    }
    #expect(!plan.contains { $0.hasPrefix("SCAN change") || $0.hasPrefix("SCAN draft") }, "\(plan)")
  }
}
