import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// A copy in the database's place: whole, or nothing changed; and what was there is kept.
struct RestoreTests {
  private let folder: Folder
  private let backups: Backups
  private let copy: String
  private let old: [String: [String]]
  private let present: [String: [String]]

  init() throws {
    folder = try Folder()
    backups = Backups(path: folder.database)
    let store = try folder.store()
    var random = Seeded(5)
    try store.fill(with: (0..<20).map { _ in .random(using: &random) }, now: now)
    copy = try backups.make(now: now).path
    old = try dump(copy)
    try store.add(dossier("Later"), now: now)
    store.close()
    present = try dump(folder.database)
  }

  @Test func theCopyTakesItsPlace() throws {
    let kept = try #require(try backups.restore(copy, now: now))
    #expect(try dump(folder.database) == old)
    #expect(try dump(kept) == present)
    #expect(rights(folder.database) == 0o600)
    #expect(rights(kept) == 0o600)
    #expect(try folder.store().undo() == nil)
    // And back again.
    let other = try backups.restore(kept, now: now)
    #expect(try dump(folder.database) == present)
    #expect(other != kept)
    #expect(try folder.store().undo() == "add Later · SRE")
    #expect(backups.all().filter(\.isBackup).map(\.path) == [copy])
  }

  /// Killed with changes in its log alone: they are kept with what is put aside, and none of them
  /// gets into the copy.
  @Test func aLogDoesNotOutliveItsDatabase() async throws {
    await leaveALog()
    #expect(FileManager.default.fileExists(atPath: folder.database + "-wal"))
    let kept = try #require(try backups.restore(copy, now: now))
    #expect(try dump(folder.database) == old)
    #expect(try dump(kept)["role"]?.allSatisfy { $0.contains("in the log") } == true)
  }

  /// A copy made by hand together with its log, of a program that was killed.
  @Test func theCopysLogIsPartOfIt() throws {
    let other = try Folder()
    try other.store().close()
    let writer = try connect(other.database)
    try writer.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
      try db.execute(
        sql: "INSERT INTO role (id, company, title) VALUES (?, 'Log', 'Log')",
        arguments: [UUID().uuidString.lowercased()])
    }
    let place = folder.path + "/by hand.sqlite"
    for suffix in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: other.database + suffix, toPath: place + suffix)
    }
    let before = try Data(contentsOf: URL(fileURLWithPath: place + "-wal"))
    _ = try backups.restore(place, now: now)
    #expect(try dump(folder.database)["role"]?.count == 1)
    #expect(try Data(contentsOf: URL(fileURLWithPath: place + "-wal")) == before)
  }

  /// The lock that counts is SQLite's, which ends with its process.
  @Test func notWhileAnotherHasItOpen() async throws {
    let store = try folder.store()
    await #expect(processExitsWith: .success) {
      [path = folder.database as String, copy = copy as String] in
      let error = #expect(throws: StoreError.self) {
        try Backups(path: path).restore(copy, now: now)
      }
      #expect(error?.kind == .inUse)
      #expect(error?.description.contains("\(getppid())") == true)
    }
    #expect(try store.undo() == "add Later · SRE")
    _ = try store.redo()
    #expect(try dump(folder.database)["interview"] == present["interview"])
    store.close()
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.database as String] in
      let store = try Store.open(path)
      try withExtendedLifetime(store) {
        _ = try $0.undo(); kill(getpid(), SIGKILL)
      }
    }
    _ = try backups.restore(copy, now: now)
    #expect(try dump(folder.database) == old)
  }

  /// Whoever opens the database meanwhile waits, and opens the one that was put there.
  @Test func openingWaitsForIt() async throws {
    let isHeld = try folder.lockForAMoment(LOCK_EX)
    _ = try folder.store()
    #expect(!isHeld.isSet)
  }

  /// So does whoever makes a copy.
  @Test func copyingWaitsForIt() throws {
    let isHeld = try folder.lockForAMoment(LOCK_EX)
    _ = try backups.make(now: now)
    #expect(!isHeld.isSet)
  }

  /// Each with what is said of it.
  @Test(arguments: [
    ("damaged", "is damaged"), ("cut", "is damaged"), ("garbage", "is no database of Afterword"),
    ("foreign", "is a database of another program"), ("newer", "newer Afterword (schema 99"),
    ("broken rows", "is damaged"), ("missing", "there is no copy"), ("pipe", "is no file"),
    ("empty", "is no database of Afterword"),
  ])
  func whatCannotBeUsedChangesNothing(_ kind: String, _ words: String) async throws {
    switch kind {
    case "damaged": try damage(copy)
    case "cut": truncate(copy, 20_000)
    case "garbage": try Data(repeating: 7, count: 9000).write(to: URL(fileURLWithPath: copy))
    case "empty": truncate(copy, 0)
    case "foreign": try run("PRAGMA application_id = 1")
    case "newer": try run("PRAGMA user_version = 99")
    case "broken rows": try run("PRAGMA foreign_keys = OFF; DELETE FROM role")
    case "pipe":
      unlink(copy)
      mkfifo(copy, 0o600)
    default: unlink(copy)
    }
    #expect(backups.problem(with: copy)?.contains(words) == true)
    let error = #expect(throws: StoreError.self) { try backups.restore(copy, now: now) }
    #expect(error?.description.contains(words) == true, "\(error?.description ?? "")")
    #expect(try dump(folder.database) == present)
    let data = (folder.database as NSString).deletingLastPathComponent
    let left = try FileManager.default.contentsOfDirectory(atPath: data)
    #expect(Set(left).isSubset(of: ["afterword.sqlite", "backups"]), "\(left)")
  }

  /// Damaged, it is kept as it is, byte by byte.
  @Test(arguments: ["damaged", "garbage"])
  func whatIsDamagedIsKept(_ kind: String) async throws {
    await leaveALog()
    let log = try Data(contentsOf: URL(fileURLWithPath: folder.database + "-wal"))
    if kind == "damaged" {
      try damage(folder.database)
    } else {
      try Data(repeating: 7, count: 9000).write(to: URL(fileURLWithPath: folder.database))
    }
    let bytes = try Data(contentsOf: URL(fileURLWithPath: folder.database))
    let kept = try #require(try backups.restore(copy, now: now))
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == bytes)
    #expect(try Data(contentsOf: URL(fileURLWithPath: kept + "-wal")) == log)
    #expect(rights(kept) == 0o600)
    #expect(try dump(folder.database) == old)
  }

  @Test(arguments: ["damaged", "garbage", "foreign", "newer"])
  func whoeverCannotOpenItIsToldOfTheCopy(_ kind: String) throws {
    switch kind {
    case "damaged": try damage(folder.database)
    case "garbage":
      try Data(repeating: 7, count: 9000).write(to: URL(fileURLWithPath: folder.database))
    case "foreign":
      try connect(folder.database).write { try $0.execute(sql: "PRAGMA application_id = 1") }
    default: try connect(folder.database).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    }
    let error = #expect(throws: StoreError.self) { try folder.store() }
    #expect(error?.description.contains("afterword restore --latest") == true)
  }

  /// Also what is not Afterword's is kept, for one who named the wrong place.
  @Test func anotherProgramsDatabaseIsKept() throws {
    let place = folder.path + "/other.sqlite"
    try connect(place).write { try $0.execute(sql: "CREATE TABLE bookmark (url TEXT)") }
    let kept = try #require(try Backups(path: place).restore(copy, now: now))
    #expect(try schema(kept) == ["CREATE TABLE bookmark (url TEXT)"])
    #expect(try dump(place) == old)
  }

  /// Gone, with copies there, it is never taken for one in which nothing was ever entered.
  @Test func aLossIsNoticed() throws {
    unlink(folder.database)
    let store = try folder.store()
    #expect(try store.loss()?.contains("afterword restore --latest") == true)
    try store.add(dossier(), now: now)
    #expect(try store.loss() == nil)
    store.close()
    #expect(try Folder().store().loss() == nil)
  }

  /// A program that was killed after a change and before its log went into the file.
  private func leaveALog() async {
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = folder.database as String] in
      try connect(path).writeWithoutTransaction { db in
        try db.execute(
          sql: "PRAGMA wal_autocheckpoint = 0; UPDATE role SET title = title || ' in the log'")
        kill(getpid(), SIGKILL)
      }
    }
  }

  private func run(_ sql: String) throws {
    try connect(copy).writeWithoutTransaction { try $0.execute(sql: sql) }
  }
}
