import Foundation
import GRDB

/// Brings a database to the newest schema, a step at a time, with a copy kept before each.
struct Migrator {
  let file: DatabaseFile?
  let migrations: [Migration]
  let now: Date

  /// Refuses a database of a newer schema before anything can be written to it.
  func refuseNewerSchema() throws {
    guard let file, var version = try file.versionInHeader() else { return }
    if version <= migrations.count, file.hasWriteAheadLog {
      var configuration = Configuration()
      configuration.readonly = true
      version = try DatabaseQueue(path: file.path, configuration: configuration).read(Self.version)
    }
    try check(version)
  }

  /// Runs what is missing, each migration in one transaction with its new version number.
  func migrate(_ queue: DatabaseQueue) throws {
    while true {
      let version = try queue.read(Self.version)
      try check(version)
      guard version < migrations.count else { return }
      if version > 0 { try backUp(queue, version: version) }
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          // Another instance may have been quicker since the version was read.
          guard try Self.version(db) == version else { return .rollback }
          try migrations[version].run(db)
          try db.execute(sql: "PRAGMA user_version = \(version + 1)")
          return .commit
        }
      }
    }
  }

  private static func version(_ db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  private func check(_ version: Int) throws {
    guard version > migrations.count else { return }
    throw StoreError(
      .unusable,
      "\(file?.path ?? "the database") was written by a newer Afterword (schema \(version), this "
        + "one knows \(migrations.count)); it was not touched. Update Afterword")
  }

  /// Without a copy there is no migration.
  private func backUp(_ queue: DatabaseQueue, version: Int) throws {
    guard let file else { return }
    let path = try file.makeBackupPath(version: version, now: now)
    do {
      let copy = try DatabaseQueue(path: path)
      try queue.backup(to: copy)
      try copy.close()
    } catch {
      file.removeBackup(path)
      throw StoreError(
        .inputOutput,
        "the database must be changed for this version of Afterword, and no copy of it could be "
          + "made in \(file.backupFolder) (\(StoreError.reason(error))); nothing was changed")
    }
  }
}
