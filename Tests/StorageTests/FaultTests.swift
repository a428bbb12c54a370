import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// What must hold whatever happens to the file.
struct FaultTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Two instances that write 10,000 times: each change is there, and no one was told of a lock.
  @Test func noWriteIsLost() async throws {
    let path = folder.database
    let writes = 5000
    await withTaskGroup(of: Void.self) { group in
      for number in 0..<2 {
        group.addTask {
          await #expect(processExitsWith: .success) {
            [path = path as String, number = number as Int, writes = writes as Int] in
            let store = try Store.open(path)
            let added = dossier("Company \(number)")
            try store.add(added, now: now)
            var sitting = Sitting()
            for turn in 1..<writes {
              sitting = try store.save(
                Draft(body: "turn \(turn)"), of: added.followUps[0].id, in: added,
                continuing: sitting, now: now)
              // A step of its own for each.
              sitting.step = nil
            }
          }
        }
      }
    }
    let queue = try connect(path)
    let (steps, changes) = try await queue.read { db in
      (
        try Int.fetchOne(db, sql: "SELECT count(*) FROM step WHERE state = 'done'"),
        try Int.fetchOne(db, sql: "SELECT count(*) FROM change WHERE tableName = 'draft'")
      )
    }
    #expect(steps == 2 * writes)
    #expect(changes == 2 * (writes - 1))
    let store = try folder.store()
    let found = try store.dossiers(in: .all, at: now)
    #expect(found.map { $0.followUps[0].draft?.body } == ["turn 4999", "turn 4999"])
  }

  /// Three letters are being written and one of their interviews is deleted: the others stay byte for
  /// byte, and undo brings the third back the same.
  @Test(arguments: 0..<3)
  func deletingLeavesTheOthersAlone(_ gone: Int) throws {
    let store = try folder.store()
    let all = (0..<3).map { dossier("Company \($0)") }
    for (number, one) in all.enumerated() {
      try store.add(one, now: now)
      let draft = Draft(
        recipient: "ana@globex.example", subject: "Thank you \(number)",
        body: "Hi\r\n\t\(number) – 日本 e\u{301} \u{0}\u{1B}\n\n", caretLine: 1, caretColumn: 2)
      _ = try store.save(draft, of: one.followUps[0].id, in: one, continuing: Sitting(), now: now)
    }
    let before = try dump(folder.database)
    _ = try store.apply(.delete(interviews: [all[gone].id]), now: now)
    let after = try dump(folder.database)
    let key = all[gone].followUps[0].id.uuidString.lowercased()
    #expect(after["draft"] == before["draft"]?.filter { !$0.contains(key) })
    #expect(after["draft"]?.count == 2)
    #expect(try store.undo() != nil)
    #expect(try dump(folder.database) == before)
  }

  /// The schemas that were released, each with a database as its release wrote it.
  static let schemas: [Int] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: databases)
    return (names ?? []).compactMap {
      $0.hasPrefix("schema-") && $0.hasSuffix(".sql") ? Int($0.dropFirst(7).dropLast(4)) : nil
    }.sorted()
  }()

  private static let databases = (#filePath as NSString).deletingLastPathComponent + "/Databases"

  @Test func eachSchemaBeforeThisOneIsTried() {
    #expect(Set(Self.schemas).isSuperset(of: 1..<max(2, Migration.all.count)))
  }

  /// Brought to the next schema, with one more besides, so that there is always something to do:
  /// what it held is there, and the copy from before is the user's alone and holds the same.
  @Test(arguments: schemas)
  func anOlderSchemaKeepsItsRows(_ version: Int) throws {
    let path = folder.path + "/old/afterword.sqlite"
    try FileManager.default.createDirectory(
      atPath: folder.path + "/old", withIntermediateDirectories: true)
    let text = try String(
      contentsOfFile: "\(Self.databases)/schema-\(version).sql", encoding: .utf8)
    let queue = try connect(path)
    try queue.writeWithoutTransaction { try $0.execute(sql: text) }
    try queue.close()
    let before = try columnsAndRows(path)
    #expect(before.values.contains { !$0.rows.isEmpty })
    let next = Migration { try $0.execute(sql: "CREATE TABLE next (x)") }
    try Store.open(path, migrations: Migration.all + [next]).close()
    #expect(try schemaVersion(path) == Migration.all.count + 1)
    try expectRows(of: before, in: path)
    let copies = Backups(path: path).all().filter { $0.schema == version }
    #expect(copies.count == 1)
    for copy in copies {
      #expect(rights(copy.path) == 0o600)
      try expectRows(of: before, in: copy.path)
    }
  }

  /// A backups folder that cannot be made: the database stays as it was.
  @Test(arguments: schemas)
  func noCopyNoMigration(_ version: Int) throws {
    let path = folder.path + "/old/afterword.sqlite"
    try FileManager.default.createDirectory(
      atPath: folder.path + "/old", withIntermediateDirectories: true)
    try Data("in the way".utf8).write(to: URL(fileURLWithPath: folder.path + "/old/backups"))
    let text = try String(
      contentsOfFile: "\(Self.databases)/schema-\(version).sql", encoding: .utf8)
    let queue = try connect(path)
    try queue.writeWithoutTransaction { try $0.execute(sql: text) }
    try queue.close()
    let before = try columnsAndRows(path)
    let next = Migration { try $0.execute(sql: "CREATE TABLE next (x)") }
    let error = #expect(throws: StoreError.self) {
      try Store.open(path, migrations: Migration.all + [next])
    }
    #expect(error?.description.contains("nothing was changed") == true)
    #expect(try schemaVersion(path) == version)
    try expectRows(of: before, in: path)
  }

  private typealias Rows = (columns: [String], rows: [String])

  /// Each of the user's tables with its columns and its rows as SQL writes them.
  private func columnsAndRows(_ path: String) throws -> [String: Rows] {
    try connect(path).read { db in
      let tables = ["role", "person", "interview", "followUp", "draft", "delivery", "note", "step"]
      return try Dictionary(
        uniqueKeysWithValues: tables.map { table in
          let columns = try db.columns(in: table).map(\.name)
          return (table, (columns, try rows(db, table, columns)))
        })
    }
  }

  private func expectRows(of before: [String: Rows], in path: String) throws {
    try connect(path).read { db in
      for (table, old) in before {
        let present = try rows(db, table, old.columns)
        #expect(present == old.rows, "\(table)")
      }
    }
  }

  private func rows(_ db: Database, _ table: String, _ columns: [String]) throws -> [String] {
    let row = columns.map { "quote(\"\($0)\")" }.joined(separator: " || ',' || ")
    return try String.fetchAll(db, sql: "SELECT \(row) FROM \(table) ORDER BY 1")
  }
}
