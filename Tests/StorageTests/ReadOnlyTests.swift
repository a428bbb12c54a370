import Core
import Foundation
import GRDB
import Storage
import Testing

/// A database that may only be read is shown as it is, and nothing is written anywhere.
struct ReadOnlyTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    let store = try folder.store()
    try store.add(dossier("Globex"), now: now)
    try store.add(dossier("Hooli"), now: now)
    store.close()
  }

  /// What may not be written to, and the state of the file.
  static let cases = [
    ("data/afterword.sqlite", "closed"), ("data", "closed"), ("data", "open"),
    ("data", "killed"), ("data", "other rules"), ("data", "older"),
    ("data", "copied without the index"), ("data/afterword.sqlite", "copied without the index"),
  ]

  @Test(arguments: cases)
  func itIsReadAndNotChanged(_ place: String, _ state: String) async throws {
    await #expect(processExitsWith: .success) {
      [folder = folder.path as String, path = folder.database as String, place, state] in
      var other: Store?
      switch state {
      case "open", "killed", "copied without the index":
        other = try Store.open(path)
        try other?.add(dossier("Initech"), now: now)
        // What a program leaves that is killed: with the log, but with no one who holds it.
        if state != "open" {
          let suffixes = state == "killed" ? ["", "-wal", "-shm"] : ["", "-wal"]
          for suffix in suffixes {
            try FileManager.default.copyItem(atPath: path + suffix, toPath: path + "+" + suffix)
          }
          other?.close()
          for suffix in ["", "-wal", "-shm"] {
            try? FileManager.default.removeItem(atPath: path + suffix)
            guard suffixes.contains(suffix) else { continue }
            try FileManager.default.moveItem(atPath: path + "+" + suffix, toPath: path + suffix)
          }
        }
      case "other rules":
        try connect(path).write { try $0.execute(sql: "UPDATE agendaBasis SET basis = 'other'") }
      default: break
      }
      try becomeNobody(over: folder, forbidding: folder + "/" + place)
      let before = try contents(folder + "/data")
      let newer = Migration { try $0.execute(sql: "CREATE TABLE newer (number INTEGER)") }
      let store = try Store.open(
        path, migrations: Migration.all + (state == "older" ? [newer] : []))
      #expect(store.readOnlyReason?.hasPrefix("\(folder)/\(place) may only be read") == true)
      let count = ["other rules", "older", "closed"].contains(state) ? 2 : 3
      #expect(try store.dossiers(in: .all, at: now).count == count)
      #expect(
        try store.window(of: QueueQuery(.all), at: now, from: 0, count: 9).rows.count == count)
      let error = #expect(throws: StoreError.self) {
        try store.add(dossier("Vandelay"), now: now)
      }
      #expect(error?.kind == .readOnly)
      #expect(error?.description.contains("name a copy of it with --database") == true)
      #expect(throws: StoreError.self) { try store.undo() }
      #expect(!store.hasChangedElsewhere())
      #expect(try contents(folder + "/data") == before)
      store.close()
      #expect(try contents(folder + "/data") == before)
      let isIndexed = ["open", "killed"].contains(state)
      #expect(FileManager.default.fileExists(atPath: path + "-shm") == isIndexed)
      other?.close()
    }
  }

  @Test func whatOthersStoreIsFollowed() async throws {
    await #expect(processExitsWith: .success) {
      [folder = folder.path as String, path = folder.database as String] in
      chmod(path, 0o400)
      try becomeNobody(over: folder, forbidding: path)
      let store = try Store.open(path)
      #expect(try store.dossiers(in: .all, at: now).count == 2)
      chmod(path, 0o600)
      let other = try Store.open(path)
      try other.add(dossier("Initech"), now: now)
      #expect(store.hasChangedElsewhere())
      #expect(try store.dossiers(in: .all, at: now).count == 3)
      other.close()
    }
  }

  /// What may only be read is changed as soon as it may be changed, whatever was beside it before.
  @Test(arguments: [true, false])
  func itIsChangedOnceItMayBe(hasLeftFiles: Bool) async throws {
    await #expect(processExitsWith: .success) {
      [folder = folder.path as String, path = folder.database as String, hasLeftFiles] in
      if hasLeftFiles {
        for suffix in ["-wal", "-shm"] {
          try Data().write(to: URL(fileURLWithPath: path + suffix))
          chmod(path + suffix, 0o400)
        }
      }
      try becomeNobody(over: folder, forbidding: path)
      let store = try Store.open(path)
      #expect(throws: StoreError.self) { try store.add(dossier("Initech"), now: now) }
      chmod(path, 0o600)
      try store.add(dossier("Initech"), now: now)
      #expect(store.readOnlyReason == nil)
      #expect(try store.dossiers(in: .all, at: now).count == 3)
      // Each of two sees what the other stores.
      let other = try Store.open(path)
      try other.add(dossier("Vandelay"), now: now)
      #expect(store.hasChangedElsewhere())
      #expect(try store.dossiers(in: .all, at: now).count == 4)
      #expect(try store.undo() != nil)
      #expect(try other.dossiers(in: .all, at: now).count == 3)
      #expect(
        try connect(path).read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
    }
  }

  @Test func itIsSeenThatItMayBeChanged() async throws {
    await #expect(processExitsWith: .success) {
      [folder = folder.path as String, path = folder.database as String] in
      try becomeNobody(over: folder, forbidding: path)
      let store = try Store.open(path)
      #expect(!store.hasChangedElsewhere())
      chmod(path, 0o600)
      #expect(store.hasChangedElsewhere())
      #expect(store.readOnlyReason == nil)
      #expect(!store.hasChangedElsewhere())
    }
  }

  /// The way out: all of it in a file of one's own.
  @Test func itGoesOnInACopy() async throws {
    await #expect(processExitsWith: .success) {
      [folder = folder.path as String, path = folder.database as String] in
      try becomeNobody(over: folder, forbidding: folder + "/data")
      let store = try Store.open(path)
      #expect(try store.goOn(in: folder + "/mine.sqlite") == folder + "/mine.sqlite")
      #expect(store.readOnlyReason == nil)
      try store.add(dossier("Initech"), now: now)
      #expect(try store.dossiers(in: .all, at: now).count == 3)
    }
  }
}

/// Nothing is forbidden to root: what is in a folder is given to someone who is not, and the process
/// goes on as that one.
func becomeNobody(over folder: String, forbidding place: String) throws {
  let nobody: uid_t = 65534
  let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  if getuid() == 0 {
    for path in [folder] + names.map({ folder + "/" + $0 }) { chown(path, nobody, nobody) }
  }
  var status = stat()
  stat(place, &status)
  chmod(place, status.st_mode & 0o555)
  if getuid() == 0 { try #require(setgid(nobody) == 0 && setuid(nobody) == 0) }
}

/// What is in the files of a folder, but for the index of the log, which readers share.
private func contents(_ folder: String) throws -> [String: Data] {
  let names = try FileManager.default.contentsOfDirectory(atPath: folder)
  return try Dictionary(
    uniqueKeysWithValues: names.filter { !$0.hasSuffix("-shm") && $0.contains("sqlite") }.map {
      ($0, try Data(contentsOf: URL(fileURLWithPath: folder + "/" + $0)))
    })
}
