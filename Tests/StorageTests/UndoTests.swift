import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

struct UndoTests {
  private let folder: Folder
  private let store: Store

  init() throws {
    folder = try Folder()
    store = try folder.store()
  }

  /// Every kind of change, taken back and done again, leaves every row as it was.
  @Test(arguments: [
    "DELETE FROM interview", "UPDATE followUp SET resolution = 'skipped'",
    "UPDATE role SET company = company || '!'", "DELETE FROM note", "DELETE FROM delivery",
    "DELETE FROM draft", "UPDATE interview SET state = 'cancelled', round = 'x', start = start - 9",
    "UPDATE person SET name = 'X', email = NULL", "UPDATE followUp SET position = 9 - position",
    "DELETE FROM followUp WHERE personID IS NOT NULL",
    "UPDATE followUp SET personID = NULL; DELETE FROM person",
    // Values that may stand but once change places.
    """
    UPDATE role SET title = title || ' of ' || company;
    UPDATE role SET company = (SELECT company FROM role AS other WHERE other.id > role.id
      ORDER BY id LIMIT 1) WHERE id < (SELECT max(id) FROM role)
    """,
    """
    CREATE TEMP TABLE old AS SELECT id, messageID, lead(messageID, 1,
      (SELECT messageID FROM main.delivery WHERE messageID IS NOT NULL ORDER BY id LIMIT 1))
      OVER (ORDER BY id) AS next FROM main.delivery WHERE messageID IS NOT NULL;
    UPDATE delivery SET messageID = NULL;
    UPDATE delivery SET messageID = (SELECT next FROM old WHERE old.id = delivery.id);
    DROP TABLE old
    """,
    """
    CREATE TEMP TABLE old AS SELECT id, lead(inviteIdentity, 1,
      (SELECT inviteIdentity FROM main.interview WHERE inviteIdentity IS NOT NULL ORDER BY id LIMIT 1))
      OVER (ORDER BY id) AS next FROM main.interview WHERE inviteIdentity IS NOT NULL;
    UPDATE interview SET inviteIdentity = id WHERE inviteIdentity IS NOT NULL;
    UPDATE interview SET inviteIdentity = (SELECT next FROM old WHERE old.id = interview.id)
      WHERE inviteIdentity IS NOT NULL;
    DROP TABLE old
    """,
    // Gone and back again within one step.
    """
    CREATE TEMP TABLE old AS SELECT * FROM main.note; DELETE FROM note;
    INSERT INTO note SELECT * FROM old; UPDATE note SET text = 'new'; DROP TABLE old
    """,
    "DELETE FROM note; DELETE FROM interview; DELETE FROM person; DELETE FROM role",
  ])
  func restores(after change: String) throws {
    var random = Seeded(7)
    _ = try store.addRandom(30, using: &random)
    let before = try dump(folder.database)
    try step(folder.database, change)
    let after = try dump(folder.database)
    var changed = after
    changed["agenda"] = nil
    var unchanged = before
    unchanged["agenda"] = nil
    try #require(changed != unchanged)
    for _ in 0..<2 {
      #expect(try store.undo() == "by hand")
      #expect(try dump(folder.database) == before)
      #expect(try store.redo() == "by hand")
      var again = try dump(folder.database)
      again["agenda"] = nil
      #expect(again == changed)
    }
    try expectSound()
  }

  @Test func addedSavedMarked() throws {
    let added = dossier()
    let followUp = added.followUps[0].id
    var dumps = [try dump(folder.database)]
    try store.add(added, now: now)
    dumps.append(try dump(folder.database))
    _ = try store.save(Draft(body: "Hi"), of: followUp, in: added, continuing: nil, now: now)
    dumps.append(try dump(folder.database))
    try store.mark(followUp, of: added, sent: Delivery(id: UUID(), at: now, way: .email), now: now)
    dumps.append(try dump(folder.database))
    let titles = [
      "mark Ana Ruiz at Globex as sent", "write to Ana Ruiz at Globex", "add Globex · SRE",
    ]
    for (title, expected) in zip(titles, dumps.dropLast().reversed()) {
      #expect(try store.undo() == title)
      #expect(try dump(folder.database) == expected)
    }
    #expect(try store.undo() == nil)
    for (title, expected) in zip(titles.reversed(), dumps.dropFirst()) {
      #expect(try store.redo() == title)
      #expect(try dump(folder.database) == expected)
    }
    #expect(try store.redo() == nil)
  }

  /// The saves of one sitting are one step; what comes between ends it.
  @Test func savesOfASittingAreOneStep() throws {
    let added = dossier()
    try store.add(added, now: now)
    let followUp = added.followUps[0].id
    func save(_ body: String, _ step: Int64?) throws -> Int64? {
      try store.save(Draft(body: body), of: followUp, in: added, continuing: step, now: now)
    }
    let before = try dump(folder.database)
    #expect(try save("", nil) == nil)
    #expect(try dump(folder.database) == before)
    let first = try #require(try save("H", nil))
    for body in ["Hi", "Hi,", "Hi, you"] { #expect(try save(body, first) == first) }
    let written = try dump(folder.database)
    #expect(try store.undo() == "write to Ana Ruiz at Globex")
    #expect(try dump(folder.database) == before)
    #expect(try store.redo() != nil)
    #expect(try dump(folder.database) == written)
    let other = dossier("Hooli")
    try store.add(other, now: now)
    let second = try #require(try save("Hi, you!", first))
    #expect(second != first)
    #expect(try store.undo() == "write to Ana Ruiz at Globex")
    #expect(try store.dossier(added.id)?.followUps[0].draft?.body == "Hi, you")
    // What was taken back is not gone on with.
    let third = try #require(try save("Dear Ana", second))
    #expect(third != second)
    #expect(try store.redo() == nil)
    #expect(try store.undo() != nil)
    #expect(try store.dossier(added.id)?.followUps[0].draft?.body == "Hi, you")
  }

  @Test func whatIsBesidesTheTextIsKeptWithoutAStep() throws {
    let added = dossier()
    try store.add(added, now: now)
    let followUp = added.followUps[0].id
    let step = try store.save(
      Draft(body: "Hi"), of: followUp, in: added, continuing: nil, now: now)
    let moved = Draft(
      body: "Hi", focus: .subject, caretLine: 3, caretColumn: 4, topLine: 1, topColumn: 2,
      template: "Dear Ana", dismissed: [.length, .shouting])
    #expect(
      try store.save(moved, of: followUp, in: added, continuing: step, now: now) == step)
    #expect(try store.dossier(added.id)?.followUps[0].draft == moved)
    #expect(try store.undo() == "write to Ana Ruiz at Globex")
    #expect(try store.dossier(added.id)?.followUps[0].draft == nil)
  }

  @Test func alsoAfterReopening() throws {
    let added = dossier()
    let empty = try dump(folder.database)
    try store.add(added, now: now)
    let whole = try dump(folder.database)
    store.close()
    let second = try folder.store()
    #expect(try second.undo() == "add Globex · SRE")
    #expect(try dump(folder.database) == empty)
    second.close()
    let third = try folder.store()
    #expect(try third.redo() == "add Globex · SRE")
    #expect(try dump(folder.database) == whole)
  }

  @Test func aNewChangeEndsRedo() throws {
    try store.add(dossier("One"), now: now)
    try store.add(dossier("Two"), now: now)
    _ = try store.undo()
    try store.add(dossier("Three"), now: now)
    #expect(try store.redo() == nil)
    #expect(try store.undo() == "add Three · SRE")
    #expect(try store.undo() == "add One · SRE")
    #expect(try store.undo() == nil)
    #expect(try store.redo() == "add One · SRE")
    #expect(try store.redo() == "add Three · SRE")
    #expect(try store.redo() == nil)
  }

  /// A change that fails leaves no step and no row.
  @Test func aFailedChangeIsNone() throws {
    let added = dossier()
    try store.add(added, now: now)
    let before = try dump(folder.database)
    let failure = #expect(throws: StoreError.self) {
      try store.mark(
        UUID(), of: added, sent: Delivery(id: UUID(), at: now, way: .email), now: now)
    }
    #expect(failure?.description.contains("nothing was changed") == true)
    #expect(try dump(folder.database) == before)
    #expect(try store.undo() == "add Globex · SRE")
  }

  /// Random changes: taking all back leads through every state to the first, doing all again
  /// through every state to the last.
  @Test(arguments: 0..<4)
  func randomChanges(seed: UInt64) throws {
    var random = Seeded(seed)
    var added: [UUID] = []
    var dumps = [try dump(folder.database)]
    for _ in 0..<40 {
      try change(&added, using: &random)
      dumps.append(try dump(folder.database))
    }
    try expectSound()
    for expected in dumps.dropLast().reversed() {
      #expect(try store.undo() != nil)
      #expect(try dump(folder.database) == expected)
    }
    #expect(try store.undo() == nil)
    for expected in dumps.dropFirst() {
      #expect(try store.redo() != nil)
      #expect(try dump(folder.database) == expected)
    }
    #expect(try store.redo() == nil)
    try expectSound()
  }

  private func change(_ added: inout [UUID], using random: inout Seeded) throws {
    let known = try added.compactMap { try store.dossier($0) }
    guard let dossier = known.isEmpty ? nil : random.pick(known), !random.once(in: 3) else {
      added += try store.addRandom(1, using: &random)
      return
    }
    let followUp = random.pick(dossier.followUps).id
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      try store.mark(
        followUp, of: dossier, sent: Delivery(id: random.key(), at: now, way: .email), now: now)
    case 1:
      let draft = Draft(body: "Dear \(random.key()) \(Draft.random(using: &random).body)")
      _ = try store.save(draft, of: followUp, in: dossier, continuing: nil, now: now)
    default:
      var added = dossier
      added.interview.schedule.end += 3600
      let people = [Interviewer(id: random.key(), name: "New", email: "\(random.key())@x.example")]
      added.followUps.append(FollowUp(id: random.key(), interviewer: people[0]))
      try store.apply(
        ImportPlan(entries: [], changes: [.update(added)]), now: now)
    }
  }

  /// However much was changed of others.
  @Test func theHistoryReadsNoWholeTable() throws {
    let ana = dossier()
    try store.add(ana, now: now)
    try store.add(dossier("Hooli"), now: now)
    let id = try #require(ana.followUps.first?.id)
    let step = try store.save(
      Draft(body: "Hi"), of: id, in: ana, continuing: Int64?.none, now: now)
    #expect(step != nil)
    try store.mark(id, of: ana, sent: Delivery(id: UUID(), at: now, way: .email), now: now)
    _ = try store.apply(.delete(interviews: [ana.id]), now: now)
    #expect(
      try store.history(of: ana.id).map(\.title) == [
        "delete Globex · SRE", "mark Ana Ruiz at Globex as sent", "write to Ana Ruiz at Globex",
        "add Globex · SRE",
      ])
    let plan = try connect(folder.database).read { db in
      try Row.fetchAll(
        db, sql: "EXPLAIN QUERY PLAN " + Store.historyQuery, arguments: [ana.id.text]
      ).map { $0["detail"] as String }
    }
    #expect(plan.contains { $0.contains("changeByFollowUp") })
    #expect(!plan.contains { $0.hasPrefix("SCAN change") || $0.hasPrefix("SCAN step") }, "\(plan)")
  }

  private func expectSound() throws {
    let problems = try connect(folder.database).read { db in
      try String.fetchAll(db, sql: "PRAGMA integrity_check")
        + Row.fetchAll(db, sql: "PRAGMA foreign_key_check").map(\.description)
    }
    #expect(problems == ["ok"])
  }

  /// What else is temporary in a connection is not taken for the triggers that write steps down.
  @Test func stepsAreWrittenDownBesideOtherTemporaryThings() throws {
    let folder = try Folder()
    let store = try folder.store()
    let added = dossier()
    try store.add(added, now: now)
    try connect(folder.database).write { db in
      try db.execute(
        sql: """
          CREATE TEMP TABLE other (x);
          CREATE TEMP TRIGGER "role-insert" AFTER INSERT ON role BEGIN SELECT 1; END
          """)
      try Journal(db: db).record("by hand", now: now) {
        try db.execute(sql: "UPDATE role SET company = 'Hooli'")
      }
    }
    #expect(try store.undo() == "by hand")
    #expect(try store.dossier(added.id) == added)
  }
}
