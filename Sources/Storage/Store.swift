import Core
import Foundation
import GRDB

/// The one database, in which everything that the user enters is kept. Every change of the user's is
/// recorded as a step and so can be undone; every answer is fresh.
package final class Store {
  var queue: DatabaseQueue
  let clock: Clock
  let reader: RowReader
  let anotherZones: @Sendable () -> ZoneDirectory
  var file: DatabaseFile?
  /// Whether the file was there without a byte in it, and a new database has begun in it.
  private(set) var beganInEmptyFile = false
  /// What the file was when it was opened, whatever has its name since.
  var identity: FileIdentity?
  /// What ``hasChangedElsewhere()`` found last.
  var versionSeen = 0
  /// Set of a database that may only be read.
  var readOnly: ReadOnly?
  /// Who sends, where the database is in memory.
  weak var sender: SendingLock?
  /// What was read of the whole queue, for as long as nothing has changed.
  var overview = QueueOverview()

  /// Opens a database, making it where there is none and bringing it to the newest schema.
  /// - Parameters:
  ///   - path: the file; its folder is made too.
  ///   - zones: where the zones of stored interviews are looked up.
  ///   - clock: the rules by which the agenda is kept.
  ///   - migrations: the schema; another than that of the program is for tests.
  ///   - working: told of how many of how many interviews it is worked out by other rules what is due.
  /// - Throws: ``StoreError`` with the reason; a database that cannot be used is not touched.
  package convenience init(
    path: String, zones: ZoneDirectory, clock: Clock, now: Date,
    migrations: [Migration] = Migration.all, working: (Int, Int) -> Void = { _, _ in }
  ) throws(StoreError) {
    try self.init(
      file: DatabaseFile(path: path), zones: zones, clock: clock, now: now, migrations: migrations,
      working)
  }

  /// A database in memory, for demonstrations and tests.
  package convenience init(
    inMemoryWith clock: Clock, zones: ZoneDirectory, now: Date
  ) throws(StoreError) {
    try self.init(
      file: nil, zones: zones, clock: clock, now: now, migrations: Migration.all, { _, _ in })
  }

  private init(
    file: DatabaseFile?, zones: ZoneDirectory, clock: Clock, now: Date, migrations: [Migration],
    _ working: (Int, Int) -> Void
  ) throws(StoreError) {
    self.clock = clock
    self.file = file
    reader = RowReader(zone: zones.zone(named:))
    anotherZones = zones.another
    do {
      let migrator = Migrator(file: file, migrations: migrations, now: now)
      if let file { try DatabaseFile.makeFolder(file.folder) }
      let lock = try file?.lockWhileOpening(for: migrations.count)
      defer { lock?.release() }
      beganInEmptyFile = file?.isEmptyFile == true
      try file?.prepare()
      if let file, let reason = file.readOnlyReason {
        let readOnly = ReadOnly(
          reason: reason, migrations: migrations, now: now, trace: file.trace)
        (self.readOnly, identity) = (readOnly, FileIdentity(file.path))
        queue = try file.openUnchanged()
        try renewInMemory(readOnly, working)
        return
      }
      queue = try Self.openCurrent(file, migrator)
      identity = file.flatMap { FileIdentity($0.path) }
      try refreshAgenda(now: now, working)
      versionSeen = try queue.unsafeRead(Self.dataVersion)
    } catch let error as StoreError {
      throw error.offering(file).pointingElsewhere(file)
    } catch {
      let name = file?.path ?? "the database"
      throw StoreError(
        .inputOutput, "\(name) cannot be opened: \(StoreError.reason(error, file))"
      ).pointingElsewhere(file)
    }
  }

  init(_ reading: StoreReading) throws(StoreError) {
    (clock, file, anotherZones) = (reading.clock, reading.file, reading.zones)
    reader = RowReader(zone: reading.zones().zone(named:))
    do {
      queue = try reading.file.openUnchanged()
    } catch {
      throw StoreError.reading(error, reading.file)
    }
  }

  /// Opens a database for changes, and brings it to the newest schema.
  static func openCurrent(_ file: DatabaseFile?, _ migrator: Migrator) throws -> DatabaseQueue {
    try migrator.refuseOthers()
    file?.keepPrivate()
    let queue = try open(file)
    try migrator.migrate(queue)
    return queue
  }

  /// A power cut after "saved" must lose nothing, so each commit is synced in full; other instances
  /// are waited for. After every commit the log goes into the file, so that a copy of the file alone
  /// is a whole one.
  static func open(_ file: DatabaseFile?) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.busyMode = .fair
    configuration.foreignKeysEnabled = true
    guard let file else { return try DatabaseQueue(configuration: configuration) }
    let queue = try DatabaseQueue(path: file.path, configuration: configuration)
    try queue.writeWithoutTransaction { db in
      if try String.fetchOne(db, sql: "PRAGMA journal_mode") != "wal" {
        try db.execute(sql: "PRAGMA journal_mode = WAL")
      }
      try db.execute(sql: synced + "; PRAGMA cache_size = \(cachedPages)")
    }
    return queue
  }

  /// A screen of rows with room to spare. More is in the system's cache all the same, and SQLite's own
  /// size would cost a megabyte and a half.
  private static let cachedPages = 150

  /// See ``open(_:)``.
  private static let synced = "PRAGMA synchronous = FULL; PRAGMA wal_autocheckpoint = 1"
  /// The file stays whole whatever happens, but its last commits may be lost in a power cut.
  private static let unsynced = "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 0"

  /// Closes the file. What was stored is safe without it.
  package func close() { try? queue.close() }

  /// Looks something up, in one transaction.
  ///
  /// Not with the queue's own `read`: it turns SQLite's `query_only` on and off again, and each time
  /// SQLite forgets how all statements were compiled, which takes longer than the reading.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      return try queue.unsafeRead { db in
        var value: Value?
        try db.inTransaction(.deferred) {
          value = try body(db)
          return .commit
        }
        guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return value
      }
    } catch {
      throw StoreError.reading(error, file)
    }
  }

  /// One transaction, which holds the write lock from its start. What is derived of the user's
  /// tables besides the agenda is brought up to date at its end.
  /// - Parameters:
  ///   - now: the present moment, where it is known: the counts of the agenda follow it.
  ///   - movesInterviews: false where no interview can come to stand elsewhere.
  ///   - keeps: false where nothing is to be changed, only what it came to is to be known.
  func write<Value>(
    now: Date? = nil, movesInterviews: Bool = true, keeps: Bool = true,
    _ body: (Database) throws -> Value
  ) throws(StoreError) -> Value {
    try expectWritable()
    overview.list = nil
    if movesInterviews { overview.counts = nil }
    do {
      guard keeps else { return try queue.rollingBack(body) }
      return try queue.write { db in
        let value = try body(db)
        try updateCatalogue(db)
        try foldNames(db)
        if let now { try advanceCounts(db, to: now) }
        try expectFile()
        return value
      }
    } catch {
      throw StoreError.changing(error, file)
    }
  }

  /// One transaction that does not wait for the disk: it outlives this program, and a power cut once
  /// a ``write(now:movesInterviews:_:)`` has followed. What is derived is left to that one as well.
  func writeUnsynced<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    try expectWritable()
    overview.list = nil
    do {
      return try queue.writeWithoutTransaction { db in
        try db.execute(sql: Self.unsynced)
        let result = Result {
          var value: Value?
          try db.inTransaction(.immediate) {
            value = try body(db)
            try expectFile()
            return .commit
          }
          return value
        }
        try db.execute(sql: Self.synced)
        guard let value = try result.get() else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
        return value
      }
    } catch {
      throw StoreError.changing(error, file)
    }
  }

  /// Takes the last step back.
  /// - Returns: what was taken back; nil where nothing is left to undo.
  package func undo() throws(StoreError) -> String? {
    try move { try $0.undo() }
  }

  /// Does the step that was taken back last again.
  /// - Returns: what was done; nil where nothing was undone or something was changed since.
  package func redo() throws(StoreError) -> String? {
    try move { try $0.redo() }
  }

  private func move(
    _ direction: (Journal) throws -> (step: Step, touched: Set<String>)?
  ) throws(StoreError) -> String? {
    try write { db in
      guard let (step, touched) = try Self.explaining({ try direction(Journal(db: db)) }) else {
        return nil
      }
      try updateAgenda(db, of: Array(touched))
      return step.title
    }
  }

  /// What the schema forbids, in words of taking back and doing again.
  private static func explaining<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch let error as DatabaseError
      where error.resultCode == .SQLITE_CONSTRAINT
    {
      let reason = error.message ?? "something that was changed since rests on it"
      throw StoreError(.inUse, "the step stays as it is, and nothing was changed: \(reason)")
    }
  }
}

extension DatabaseQueue {
  /// One transaction that changes nothing.
  fileprivate func rollingBack<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try writeWithoutTransaction { db in
      var value: Value?
      try db.inTransaction(.immediate) {
        value = try body(db)
        return .rollback
      }
      guard let value else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
      return value
    }
  }
}
