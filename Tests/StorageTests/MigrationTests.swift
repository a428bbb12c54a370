import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// A change of the schema in four statements; ends the process before one of them.
private func fourSteps(killedBefore fatal: Int? = nil) -> Migration {
  let statements = [
    "ALTER TABLE interview ADD COLUMN mood TEXT NOT NULL DEFAULT ''",
    "UPDATE interview SET mood = 'good'", "CREATE TABLE mood (id TEXT PRIMARY KEY) STRICT",
    "UPDATE note SET text = text || '!'",
  ]
  return Migration { db in
    for (number, sql) in statements.enumerated() {
      if number == fatal { kill(getpid(), SIGKILL) }
      try db.execute(sql: sql)
    }
    if fatal == statements.count { kill(getpid(), SIGKILL) }
  }
}

struct MigrationTests {
  private let folder: Folder
  private let before: [String: [String]]
  private let after: [String: [String]]

  init() throws {
    folder = try Folder()
    let store = try folder.store()
    var random = Seeded(3)
    try store.fill(with: (0..<100).map { _ in .random(using: &random) }, now: now)
    store.close()
    before = try dump(folder.database)
    let copy = folder.path + "/copy.sqlite"
    try FileManager.default.copyItem(atPath: folder.database, toPath: copy)
    _ = try Store.open(copy, migrations: Migration.all + [fourSteps()])
    after = try dump(copy)
  }

  /// Killed at any step it is the old schema, and the next start completes it.
  @Test(arguments: 0...4)
  func killedBefore(statement: Int) async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = folder.database as String, statement] in
      _ = try Store.open(path, migrations: Migration.all + [fourSteps(killedBefore: statement)])
    }
    #expect(try dump(folder.database) == before)
    #expect(try schemaVersion(folder.database) == newest)
    try expectCopies(1)
    _ = try Store.open(folder.database, migrations: Migration.all + [fourSteps()])
    #expect(try dump(folder.database) == after)
    #expect(try schemaVersion(folder.database) == newest + 1)
  }

  /// Killed in the second of two it is the schema of the first.
  @Test func killedBetween() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.database as String] in
      let fatal = Migration { db in
        try db.execute(sql: "DROP TABLE mood")
        kill(getpid(), SIGKILL)
      }
      _ = try Store.open(path, migrations: Migration.all + [fourSteps(), fatal])
    }
    #expect(try dump(folder.database) == after)
    #expect(try schemaVersion(folder.database) == newest + 1)
    #expect(try schema(folder.database).contains { $0.hasPrefix("CREATE TABLE mood") })
    let copies = try copies()
    try #require(copies.count == 2)
    #expect(try dump(copies[0]) == before)
    #expect(try dump(copies[1]) == after)
  }

  /// Killed at moments that no one chose: while the copy is made, the log is written or emptied.
  @Test(arguments: 0..<12)
  func killedAtAnyMoment(seed: UInt64) async throws {
    var random = Seeded(seed)
    let delay = UInt32.random(in: 0...20_000, using: &random)
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = folder.database as String, delay = delay as UInt32] in
      Thread.detachNewThread {
        usleep(delay)
        kill(getpid(), SIGKILL)
      }
      while true {
        let store = try Store.open(path, migrations: Migration.all + [fourSteps()])
        store.close()
      }
    }
    let version = try schemaVersion(folder.database)
    #expect(try dump(folder.database) == (version == newest ? before : after))
    for copy in try copies() { #expect(try dump(copy) == before) }
    _ = try Store.open(folder.database, migrations: Migration.all + [fourSteps()])
    #expect(try dump(folder.database) == after)
  }

  /// One that fails is not begun, and is tried again at the next start.
  @Test func failed() throws {
    let broken = Migration { db in
      try db.execute(sql: "UPDATE note SET text = 'gone'; DELETE FROM nothing")
    }
    let error = #expect(throws: StoreError.self) {
      try Store.open(folder.database, migrations: Migration.all + [broken])
    }
    #expect(error?.description.contains("nothing") == true)
    #expect(try dump(folder.database) == before)
    #expect(try schemaVersion(folder.database) == newest)
    try expectCopies(1)
  }

  /// A database as the first release wrote it. Its text came from `sqlite3 FILE .dump`.
  @Test func ofSchemaOne() throws {
    let old = folder.path + "/old.sqlite"
    let text = try String(
      contentsOfFile: (#filePath as NSString).deletingLastPathComponent + "/Databases/schema-1.sql",
      encoding: .utf8)
    try connect(old).writeWithoutTransaction { try $0.execute(sql: text) }
    let columns = try tables(old)
    let rows = try dump(old)
    #expect(rows.values.allSatisfy { !$0.isEmpty })
    let store = try Store.open(old, migrations: Migration.all + [fourSteps()])
    let changed = try dump(old, columns)
    for table in ["role", "person", "followUp", "draft", "delivery"] {
      #expect(changed[table] == rows[table], "\(table)")
    }
    let found = try #require(try store.dossiers(in: .all, at: now).first)
    #expect(found.interview.title == "Globex · Staff “Infra” Engineer")
    #expect(found.followUps.map(\.addressee) == ["Ana Ruiz", "ben@globex.example"])
    #expect(found.followUps[1].draft?.body == "Hi Ben,\n\nthank you – 日本\n")
    // What was there already is found by its words.
    let query = QueueQuery(.all, find: "globex 日本 ana")
    #expect(
      try store.window(of: query, at: now, from: 0, count: 2).rows.map(\.id) == [found.id])
    #expect(try store.undo() != nil)
    #expect(try store.dossier(found.id)?.followUps[1].draft == nil)
    // Steps from before the change are taken back and done again after it.
    #expect(try store.undo() == "add Globex · Staff “Infra” Engineer")
    #expect(try store.undo() == nil)
    #expect(try dump(old).values.allSatisfy(\.isEmpty))
    #expect(try store.redo() != nil)
    #expect(try store.redo() != nil)
    #expect(try store.dossier(found.id)?.followUps == found.followUps)
  }

  private func copies() throws -> [String] {
    let backups = folder.path + "/data/backups"
    guard FileManager.default.fileExists(atPath: backups) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: backups)
      .filter { $0.hasSuffix(".sqlite") }.sorted().map { backups + "/" + $0 }
  }

  private func expectCopies(_ count: Int) throws {
    let copies = try copies()
    #expect(copies.count == count)
    for copy in copies {
      #expect(rights(copy) == 0o600)
      #expect(try dump(copy) == before)
    }
  }
}
