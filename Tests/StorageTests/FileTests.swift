import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// The database as a file: what is refused, who may read it, what a copy holds.
struct FileTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// A power cut loses nothing that was said to be stored, another instance is waited for.
  @Test func theWriterSyncsInFull() throws {
    let read = Migration { db in
      try db.execute(
        sql: """
          CREATE TABLE writer AS SELECT synchronous, foreign_keys, journal_mode
          FROM pragma_synchronous, pragma_foreign_keys, pragma_journal_mode
          """)
    }
    _ = try folder.store()
    _ = try Store.open(folder.database, migrations: Migration.all + [read])
    let row = try connect(folder.database).read {
      try Row.fetchOne($0, sql: "SELECT * FROM writer")
    }
    #expect(row == ["synchronous": 2, "foreign_keys": 1, "journal_mode": "wal"])
  }

  @Test func aNewerSchemaIsRefused() throws {
    try folder.store().close()
    try connect(folder.database).write { try $0.execute(sql: "PRAGMA user_version = 99") }
    try expectRefusal(saying: "newer Afterword (schema 99")
  }

  /// The newer version killed by a power cut: its version number is in the log alone.
  @Test func aNewerSchemaInTheLogIsRefused() throws {
    let other = try Folder()
    try other.store().close()
    let writer = try connect(other.database)
    try writer.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA wal_autocheckpoint = 0; PRAGMA user_version = 99")
    }
    try FileManager.default.copyItem(atPath: other.path + "/data", toPath: folder.path + "/data")
    try FileManager.default.removeItem(atPath: folder.database + "-shm")
    #expect(try bytes(folder.database)[60..<64].elementsEqual([0, 0, 0, UInt8(newest)]))
    let log = try bytes(folder.database + "-wal")
    try expectRefusal(saying: "newer Afterword (schema 99")
    #expect(try bytes(folder.database + "-wal") == log)
  }

  @Test(arguments: [
    "CREATE TABLE bookmark (url TEXT)", "PRAGMA user_version = 1; CREATE TABLE role (x)",
  ])
  func anotherProgramsDatabaseIsRefused(_ sql: String) throws {
    try makeDataFolder()
    try connect(folder.database).write { try $0.execute(sql: sql) }
    try expectRefusal(saying: "of another program")
  }

  @Test(arguments: [
    "x", "SQLite format 3", "Dear Ana,\n" + String(repeating: "thank you ", count: 99),
  ])
  func anythingElseIsRefused(_ text: String) throws {
    try makeDataFolder()
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder.database))
    try expectRefusal(saying: "is no database of Afterword")
  }

  /// A start that was killed before the first table was made.
  @Test(arguments: ["", "PRAGMA journal_mode = WAL"])
  func anEmptyOneIsOurs(_ sql: String) throws {
    try makeDataFolder()
    _ = FileManager.default.createFile(atPath: folder.database, contents: nil)
    try connect(folder.database).writeWithoutTransaction { try $0.execute(sql: sql) }
    try folder.store().add(dossier(), now: now)
  }

  /// Only copies that are there are spoken of.
  @Test(arguments: [nil, "schema-1-1.sqlite-unfinished", "notes.txt", "schema-1-1.sqlite"])
  func aDamagedFileSaysWhatIsLeft(_ copy: String?) throws {
    try folder.store().close()
    let size = try bytes(folder.database).count
    let handle = try #require(FileHandle(forWritingAtPath: folder.database))
    try handle.seek(toOffset: 4096)
    try handle.write(contentsOf: Data(repeating: 0xFF, count: size - 4096))
    try handle.close()
    let backups = folder.path + "/data/backups"
    if let copy {
      mkdir(backups, 0o700)
      _ = FileManager.default.createFile(atPath: backups + "/" + copy, contents: nil)
    }
    let error = #expect(throws: StoreError.self) { try folder.store() }
    let text = error?.description ?? ""
    #expect(error?.kind == .inputOutput)
    #expect(text.hasPrefix("\(folder.database) cannot be opened: the file is damaged; "), "\(text)")
    #expect(text.contains("kept in \(backups)") == (copy == "schema-1-1.sqlite"), "\(text)")
    #expect(text.contains(".recover") == (copy != "schema-1-1.sqlite"), "\(text)")
  }

  /// Someone copies the one file that they see while the program runs.
  @Test func theFileAloneIsWhole() throws {
    let store = try folder.store()
    let added = dossier()
    try store.add(added, now: now)
    let draft = Draft(body: "Hi")
    _ = try store.save(
      draft, of: added.followUps[0].id, in: added, continuing: nil, now: now)
    let copy = folder.path + "/copy.sqlite"
    try FileManager.default.copyItem(atPath: folder.database, toPath: copy)
    let found = try Store.open(copy).dossier(added.id)
    #expect(found?.followUps[0].draft == draft)
    store.close()
  }

  /// The rights of an existing folder are its owner's business.
  @Test func anExistingFolderKeepsItsRights() throws {
    try makeDataFolder()
    chmod(folder.path + "/data", 0o755)
    _ = try folder.store()
    #expect(rights(folder.path + "/data") == 0o755)
    #expect(rights(folder.database) == 0o600)
  }

  private func makeDataFolder() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/data", withIntermediateDirectories: true)
  }

  private func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  private func expectRefusal(saying reason: String) throws {
    chmod(folder.database, 0o644)
    let before = try bytes(folder.database)
    let error = #expect(throws: StoreError.self) { try folder.store() }
    #expect(error?.kind == .unusable)
    let text = error?.description ?? ""
    #expect(text.contains(reason) && text.contains(folder.database) && text.contains("not touched"))
    #expect(try bytes(folder.database) == before)
    #expect(rights(folder.database) == 0o644)
  }
}

/// What only a process of its own can show: the umask, limits, things that could hang.
struct PrivacyTests {
  @Test(arguments: [0, 0o022, 0o077] as [mode_t])
  func onlyTheUserMayRead(mask: mode_t) async throws {
    let folder = try Folder()
    await #expect(processExitsWith: .success) { [mask, path = folder.database as String] in
      umask(mask)
      let store = try Store.open(path)
      try store.add(dossier(), now: now)
      expectPrivate(path)
      // What an earlier version, or a copy made by hand, left open.
      for suffix in ["", "-wal", "-shm"] { chmod(path + suffix, 0o644) }
      let look = Migration { db in
        expectPrivate(path)
        try db.execute(sql: "CREATE TABLE new (x)")
        expectPrivate(path)
      }
      let second = try Store.open(path, migrations: Migration.all + [look])
      expectPrivate(path)
      try second.add(dossier(), now: now)
      expectPrivate(path)
      second.close()
      store.close()
      expectPrivate(path)
      let backups = try FileManager.default.contentsOfDirectory(
        atPath: (path as NSString).deletingLastPathComponent + "/backups")
      #expect(backups.count == 1)
    }
  }

  /// Places where something may have been planted, and what.
  @Test(arguments: [
    "afterword.sqlite", "afterword.sqlite-wal", "afterword.sqlite-shm", "afterword.sqlite-journal",
    "backups",
  ])
  func plantedThingsAreNotTouched(_ name: String) async throws {
    for thing in ["link", "link to nothing", "link to a folder", "pipe", "folder"] {
      if name == "backups", thing == "folder" { continue }
      let folder = try Folder()
      try folder.store().close()
      await #expect(processExitsWith: .success, "\(thing)") {
        [
          folder = folder.path as String, path = folder.database as String, name,
          thing = thing as String
        ] in
        // Whoever waits for a pipe is ended here.
        alarm(30)
        let victim = folder + "/victim"
        try Data("precious".utf8).write(to: URL(fileURLWithPath: victim))
        chmod(victim, 0o644)
        mkdir(folder + "/folder", 0o755)
        let place = folder + "/data/" + name
        unlink(place)
        switch thing {
        case "link": symlink(victim, place)
        case "link to nothing": symlink(folder + "/nothing", place)
        case "link to a folder": symlink(folder + "/folder", place)
        case "pipe": mkfifo(place, 0o644)
        default: mkdir(place, 0o755)
        }
        let error = #expect(throws: StoreError.self) {
          try Store.open(
            path,
            migrations: Migration.all + [Migration { try $0.execute(sql: "CREATE TABLE n (x)") }])
        }
        #expect(error?.description.contains(place) == true, "\(error?.description ?? "")")
        #expect(try String(contentsOfFile: victim, encoding: .utf8) == "precious")
        #expect(rights(victim) == 0o644)
        #expect(!FileManager.default.fileExists(atPath: folder + "/nothing"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder + "/folder").isEmpty)
        if name == "backups" { #expect(try schemaVersion(path) == newest) }
      }
    }
  }

  /// The copy takes another name where its own is taken.
  @Test(arguments: ["", "-unfinished", "-unfinished-journal"])
  func aPlantedCopyIsNotTouched(suffix: String) throws {
    let folder = try Folder()
    try folder.store().close()
    let victim = folder.path + "/victim"
    try Data("precious".utf8).write(to: URL(fileURLWithPath: victim))
    let backups = folder.path + "/data/backups"
    mkdir(backups, 0o700)
    let name = "/schema-\(newest)-\(Int(now.timeIntervalSince1970))"
    symlink(victim, backups + name + ".sqlite" + suffix)
    _ = try Store.open(
      folder.database,
      migrations: Migration.all + [Migration { try $0.execute(sql: "CREATE TABLE n (x)") }])
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "precious")
    #expect(rights(backups + name + "-1.sqlite") == 0o600)
    #expect(try schemaVersion(backups + name + "-1.sqlite") == newest)
    #expect(try schemaVersion(folder.database) == newest + 1)
  }

  /// No room for the copy: the old database stays as it was and says why.
  @Test func noRoomForACopy() async throws {
    let folder = try Folder()
    let store = try folder.store()
    var random = Seeded(1)
    try store.fill(with: (0..<200).map { _ in .random(using: &random) }, now: now)
    store.close()
    let before = try dump(folder.database)
    await #expect(processExitsWith: .success) { [path = folder.database as String] in
      signal(SIGXFSZ, SIG_IGN)
      limitFileSize(to: 100_000)
      let error = #expect(throws: StoreError.self) {
        try Store.open(
          path, migrations: Migration.all + [Migration { try $0.execute(sql: "DROP TABLE note") }])
      }
      #expect(error?.description.contains("no copy of it could be made") == true)
    }
    #expect(try dump(folder.database) == before)
    #expect(try schemaVersion(folder.database) == newest)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/data/backups")
    #expect(left.isEmpty)
  }
}

/// Folders that Afterword has made are the user's alone, and so is every file in them.
func expectPrivate(_ path: String) {
  let folder = (path as NSString).deletingLastPathComponent
  #expect(rights(folder) == 0o700)
  guard let files = FileManager.default.enumerator(atPath: folder) else { return }
  for case let name as String in files {
    let path = folder + "/" + name
    #expect(rights(path) == (name == "backups" ? 0o700 : 0o600), "\(name)")
  }
}

/// Lets this process write no file beyond a size, as a full disk would.
func limitFileSize(to bytes: UInt64) {
  #if canImport(Glibc)
    let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
  #else
    let resource = RLIMIT_FSIZE
  #endif
  var limit = rlimit()
  getrlimit(resource, &limit)
  limit.rlim_cur = rlim_t(bytes)
  setrlimit(resource, &limit)
}
