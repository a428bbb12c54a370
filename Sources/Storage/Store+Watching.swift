import GRDB

/// What other instances and commands do to the same database.
extension Store {
  /// The files that a change is written to: the log before it counts, the database once the log
  /// goes into it. None where the database is in memory.
  package var watchedFiles: [String] { file.map { [$0.path, $0.path + "-wal"] } ?? [] }

  /// The folder of the database, which may be moved with it; nil where it is in memory.
  package var watchedFolder: String? { file?.folder }

  /// Whether another connection has stored anything since this was last asked. What this store
  /// itself stores does not count. The first answer is of what came since it was opened.
  ///
  /// SQLite keeps a number for that (`PRAGMA data_version`); looking at it costs microseconds. Where
  /// it cannot be read the answer is no: whoever then reads the data learns why.
  package func hasChangedElsewhere() -> Bool {
    if readOnly != nil { return followReadOnly() }
    guard file != nil, let version = try? queue.unsafeRead(Self.dataVersion) else { return false }
    defer { versionSeen = version }
    return version != versionSeen
  }

  static func dataVersion(_ db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
  }
}
