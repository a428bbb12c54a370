import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// Copies of the database: made while others write, and private.
struct BackupTests {
  private let folder: Folder
  private let backups: Backups

  init() throws {
    folder = try Folder()
    backups = Backups(path: folder.database)
    var random = Seeded(5)
    let store = try folder.store()
    try store.fill(with: (0..<50).map { _ in .random(using: &random) }, now: now)
    store.close()
  }

  @Test func aCopyHoldsTheSame() throws {
    let copy = try backups.make(now: now)
    #expect(copy.name == "afterword-20261124T094200Z.sqlite")
    #expect(try dump(copy.path) == dump(folder.database))
    #expect(rights(copy.path) == 0o600)
    #expect(copy.schema == Migration.all.count)
    #expect(try backups.make(now: now).name == "afterword-20261124T094200Z-1.sqlite")
    #expect(backups.all().map(\.name).first == "afterword-20261124T094200Z-1.sqlite")
    let left = try FileManager.default.contentsOfDirectory(atPath: backups.folder)
    #expect(left.count == 2, "\(left)")
  }

  /// What is in the log alone, and what comes while the copy is made.
  @Test func othersGoOnWriting() async throws {
    let path = folder.database
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        await #expect(processExitsWith: .success) { [path = path as String] in
          let store = try Store.open(path)
          for turn in 0..<200 { try store.add(dossier("Busy", "Role \(turn)"), now: now) }
        }
      }
      group.addTask {
        await #expect(processExitsWith: .success) { [path = path as String] in
          for _ in 0..<20 {
            let copy = try Backups(path: path).make(now: now)
            let found = try Store.open(copy.path).dossiers(in: .all, at: now)
            #expect(found.count >= 50)
          }
        }
      }
    }
    #expect(try folder.store().dossiers(in: .all, at: now).count == 250)
  }

  @Test func aFileInTheWayStays() throws {
    let place = folder.path + "/copy.sqlite"
    try Data("precious".utf8).write(to: URL(fileURLWithPath: place))
    let error = #expect(throws: StoreError.self) { try backups.make(at: place, now: now) }
    #expect(error?.description.contains("is there already") == true)
    #expect(try String(contentsOfFile: place, encoding: .utf8) == "precious")
    _ = try backups.make(at: place, replacing: true, now: now)
    #expect(try dump(place) == dump(folder.database))
    #expect(rights(place) == 0o600)
  }

  /// However its path is written.
  @Test func theDatabaseIsNotReplacedByItsCopy() throws {
    let data = folder.path + "/data"
    symlink(data, folder.path + "/link")
    link(folder.database, data + "/other.sqlite")
    let before = try dump(folder.database)
    for (path, reason) in [
      (folder.database, "the database itself"),
      (data + "/./afterword.sqlite", "the database itself"),
      (data + "/../data//afterword.sqlite", "the database itself"),
      (folder.path + "/link/afterword.sqlite", "the database itself"),
      (data + "/other.sqlite", "the database itself"),
      (data + "/./afterword.sqlite-wal", "a file that SQLite keeps beside it"),
    ] {
      let error = #expect(throws: StoreError.self, "\(path)") {
        try backups.make(at: path, replacing: true, now: now)
      }
      #expect(error?.description.contains(reason) == true, "\(path)")
    }
    #expect(try dump(folder.database) == before)
  }

  /// By whatever name: of the file itself, of another name of it, of what is beside it.
  @Test(arguments: ["itself", "another name", "-wal", "-shm", "-journal", "./data/../data/-wal"])
  func theDatabaseIsNotWrittenOver(_ which: String) throws {
    let before = try dump(folder.database)
    let place: String
    switch which {
    case "itself": place = folder.path + "/data/./afterword.sqlite"
    case "another name":
      place = folder.path + "/other.sqlite"
      #expect(link(folder.database, place) == 0)
    case "./data/../data/-wal": place = folder.path + "/./data/../data/afterword.sqlite-wal"
    default: place = folder.database + which
    }
    let error = #expect(throws: StoreError.self) {
      try backups.make(at: place, replacing: true, now: now)
    }
    #expect(error?.description.contains("the database itself") == true)
    #expect(try dump(folder.database) == before)
    let store = try folder.store()
    #expect(throws: StoreError.self) { try store.refuseOwn(place) }
    try store.refuseOwn(folder.path + "/afterword.sqlite-wal")
  }

  @Test(arguments: ["link", "pipe"])
  func plantedThingsAreNotTouched(_ thing: String) throws {
    let (place, victim) = (folder.path + "/copy.sqlite", folder.path + "/victim")
    try Data("precious".utf8).write(to: URL(fileURLWithPath: victim))
    if thing == "link" { symlink(victim, place) } else { mkfifo(place, 0o600) }
    let error = #expect(throws: StoreError.self) {
      try backups.make(at: place, replacing: true, now: now)
    }
    #expect(error?.description.contains("was not touched") == true)
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "precious")
  }

  @Test func onlyTheUserMayRead() async throws {
    await #expect(processExitsWith: .success) { [path = folder.database as String] in
      umask(0)
      let backups = Backups(path: path)
      let copy = try backups.make(now: now)
      #expect(rights(backups.folder) == 0o700)
      #expect(rights(copy.path) == 0o600)
      let other = (path as NSString).deletingLastPathComponent + "/../other.sqlite"
      #expect(rights(try backups.make(at: other, now: now).path) == 0o600)
      _ = try backups.restore(copy.path, now: now)
      expectPrivate(path)
    }
  }

  /// A damaged database gives no copy that could be taken for a good one.
  @Test func noCopyOfWhatIsDamaged() throws {
    try damage(folder.database)
    #expect(throws: StoreError.self) { try backups.make(now: now) }
    #expect(backups.all().isEmpty)
    #expect(!FileManager.default.fileExists(atPath: backups.folder))
  }

  @Test func noRoomForACopy() async throws {
    await #expect(processExitsWith: .success) { [path = folder.database as String] in
      signal(SIGXFSZ, SIG_IGN)
      limitFileSize(to: 60_000)
      let error = #expect(throws: StoreError.self) { try Backups(path: path).make(now: now) }
      #expect(error?.description.contains("no copy was made") == true)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: backups.folder).isEmpty)
  }

  @Test func nothingToCopy() throws {
    let error = #expect(throws: StoreError.self) {
      try Backups(path: folder.path + "/none.sqlite").make(now: now)
    }
    #expect(error?.kind == .missing)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/none.sqlite"))
  }
}

/// Overwrites all pages of a database but the first.
func damage(_ path: String) throws {
  let size = try Data(contentsOf: URL(fileURLWithPath: path)).count
  let handle = try #require(FileHandle(forWritingAtPath: path))
  try handle.seek(toOffset: 4096)
  try handle.write(contentsOf: Data(repeating: 0xFF, count: size - 4096))
  try handle.close()
}
