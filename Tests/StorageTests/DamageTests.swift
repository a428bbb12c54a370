import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// Files that a disk or another program has damaged.
struct DamageTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Files with bytes changed at random, or cut: no crash, and whoever cannot use one is told of the
  /// copy, which brings all back while the file is kept.
  @Test(arguments: 0..<6)
  func damagedFiles(_ batch: Int) async throws {
    let store = try folder.store()
    var random = Seeded(9)
    try store.fill(with: (0..<20).map { _ in .random(using: &random) }, now: now)
    store.close()
    await #expect(processExitsWith: .success) {
      [folder = folder.path as String, path = folder.database as String, batch] in
      let sound = try Data(contentsOf: URL(fileURLWithPath: path))
      var refused = 0
      for number in 0..<50 {
        let place = "\(folder)/\(number)/afterword.sqlite"
        try FileManager.default.createDirectory(
          atPath: "\(folder)/\(number)", withIntermediateDirectories: true)
        try sound.write(to: URL(fileURLWithPath: place))
        let backups = Backups(path: place)
        let copy = try backups.make(now: now)
        var random = Seeded(UInt64(batch * 50 + number))
        try mutated(sound, using: &random).write(to: URL(fileURLWithPath: place))
        guard let error = use(place) else { continue }
        // An index that has lost a row looks as if another instance had removed it.
        if error.description.contains("removed by another Afterword") { continue }
        refused += 1
        #expect(error.description.contains("afterword restore --latest"), "\(error.description)")
        let damaged = try Data(contentsOf: URL(fileURLWithPath: place))
        let kept = try #require(try backups.restore(copy.path, now: now))
        if kept.contains("/damaged-") {
          #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == damaged)
        }
        #expect(try dump(place) == dump(copy.path))
      }
      #expect(refused > 5)
    }
  }

  /// Logs with bytes changed at random, or cut, some beside a database that is damaged too: no crash.
  /// A sound database is as it was after one of the changes that the log holds, never between two.
  @Test(arguments: 0..<7)
  func damagedLogs(_ batch: Int) async throws {
    let store = try folder.store()
    var random = Seeded(9)
    try store.fill(with: (0..<20).map { _ in .random(using: &random) }, now: now)
    store.close()
    await #expect(processExitsWith: .success) {
      [folder = folder.path as String, path = folder.database as String, batch] in
      let copy = try Backups(path: path).make(now: now)
      let left = try Left(path)
      var seen: Set<Int> = []
      var refused = 0
      for number in 0..<100 {
        let place = "\(folder)/\(number)/afterword.sqlite"
        var random = Seeded(UInt64(batch * 100 + number))
        let isSound = number % 4 > 0
        try left.put(at: place, isSound: isSound, using: &random)
        let log = try Data(contentsOf: URL(fileURLWithPath: place + "-wal"))
        let error = isSound ? open(place) : use(place)
        if isSound, error == nil {
          let state = try #require(left.states.firstIndex(of: try titles(place)))
          seen.insert(state)
        }
        guard let error, !error.description.contains("removed by another Afterword") else {
          continue
        }
        refused += 1
        #expect(error.description.contains("afterword restore --latest"), "\(error.description)")
        let kept = try #require(try Backups(path: place).restore(copy.path, now: now))
        if kept.contains("/damaged-"),
          let bytes = FileManager.default.contents(atPath: kept + "-wal")
        {
          #expect(bytes == log)
        }
        #expect(try dump(place) == dump(copy.path))
      }
      // Some logs were of no use, of some only the beginning was.
      #expect(seen.contains(0) && seen.count > 2, "\(seen)")
      #expect(refused > 2)
    }
  }
}

/// What a program leaves that is killed before its log went into the database.
private struct Left {
  private let database: Data
  private let log: Data
  /// What the database held before the first change in the log, and after each.
  let states: [[String]]

  init(_ path: String) throws {
    let queue = try connect(path)
    var states = [try titles(path)]
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0")
      for turn in 0..<8 {
        try db.execute(sql: "UPDATE role SET title = title || ?", arguments: [" \(turn)"])
        states.append(
          try String.fetchAll(db, sql: "SELECT title FROM role ORDER BY title"))
      }
    }
    self.states = states
    database = try Data(contentsOf: URL(fileURLWithPath: path))
    log = try Data(contentsOf: URL(fileURLWithPath: path + "-wal"))
    try queue.close()
  }

  /// Puts it where a database is looked for, with a copy beside it and the log damaged.
  func put(at place: String, isSound: Bool, using random: inout Seeded) throws {
    let folder = (place as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(
      atPath: folder + "/backups", withIntermediateDirectories: true)
    try database.write(to: URL(fileURLWithPath: folder + "/backups/afterword-1.sqlite"))
    let file = isSound ? database : mutated(database, using: &random)
    try file.write(to: URL(fileURLWithPath: place))
    try scratched(log, using: &random).write(to: URL(fileURLWithPath: place + "-wal"))
  }
}

private func titles(_ path: String) throws -> [String] {
  try connect(path).read { try String.fetchAll($0, sql: "SELECT title FROM role ORDER BY title") }
}

/// - Returns: why it could not be opened.
private func open(_ path: String) -> StoreError? {
  do throws(StoreError) {
    try Store(path: path, zones: Zones.directory, clock: clock, now: now).close()
    return nil
  } catch {
    return error
  }
}

/// Some bytes changed, or the end cut off, or both.
private func mutated(_ sound: Data, using random: inout Seeded) -> Data {
  var bytes = sound
  for _ in 0..<Int.random(in: 1...40, using: &random) {
    // The first page decides over most, and the start of each over its rows.
    let page =
      Bool.random(using: &random) ? 0 : Int.random(in: 0..<bytes.count / 4096, using: &random)
    let offset = Int.random(in: 0..<(Bool.random(using: &random) ? 100 : 4096), using: &random)
    bytes[page * 4096 + offset] = UInt8.random(in: 0...255, using: &random)
  }
  if Int.random(in: 0..<4, using: &random) == 0 {
    bytes = bytes.prefix(Int.random(in: 1..<bytes.count, using: &random))
  }
  return bytes
}

/// A few bytes changed anywhere, or the end cut off.
private func scratched(_ sound: Data, using random: inout Seeded) -> Data {
  guard !random.once(in: 3) else {
    return sound.prefix(Int.random(in: 0..<sound.count, using: &random))
  }
  var bytes = sound
  for _ in 0..<Int.random(in: 1...3, using: &random) {
    let offset = Int.random(in: 0..<bytes.count, using: &random)
    bytes[offset] ^= UInt8.random(in: 1...255, using: &random)
  }
  return bytes
}

/// Reads all of a database and changes something.
/// - Returns: why that could not be done.
private func use(_ path: String) -> StoreError? {
  do throws(StoreError) {
    let store = try Store(path: path, zones: Zones.directory, clock: clock, now: now)
    defer { store.close() }
    _ = try store.loss()
    let all = try store.dossiers(in: .all, at: now)
    _ = try store.window(of: QueueQuery(.pending), at: now, from: 0, count: 100)
    _ = try store.standing(at: now)
    for dossier in all {
      guard let followUp = dossier.followUps.first else { continue }
      _ = try store.save(
        Draft(body: "x"), of: followUp.id, in: dossier, continuing: nil, now: now)
    }
    while try store.undo() != nil {}
    return nil
  } catch {
    return error
  }
}
