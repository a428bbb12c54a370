import Foundation
import GRDB

/// Brings a database to the newest schema, a step at a time, with a copy kept before each.
struct Migrator {
  let file: DatabaseFile?
  let migrations: [Migration]
  let now: Date

  /// Refuses a database of another program or of a newer schema before anything is written to it.
  func refuseOthers() throws {
    guard let file, var header = try file.header() else { return }
    if header.version <= migrations.count, file.hasWriteAheadLog {
      var configuration = Configuration()
      configuration.readonly = true
      configuration.busyMode = .timeout(5)
      header = try DatabaseQueue(path: file.path, configuration: configuration).read(
        DatabaseHeader.init)
    }
    try check(header)
  }

  /// Runs what is missing, each migration in one transaction with its new version number. A database
  /// that is made here holds nothing to keep a copy of.
  func migrate(_ queue: DatabaseQueue) throws {
    var isNew = false
    while true {
      let header = try queue.read(DatabaseHeader.init)
      try check(header)
      let version = header.version
      guard version < migrations.count else { return }
      isNew = isNew || !header.hasTables
      if !isNew { try backUp(queue, version: version) }
      try queue.writeWithoutTransaction { db in
        try db.inTransaction(.immediate) {
          // Another instance may have been quicker since the version was read.
          guard try DatabaseHeader(db).version == version else { return .rollback }
          try migrations[version].run(db)
          try db.execute(sql: "PRAGMA user_version = \(version + 1)")
          return .commit
        }
      }
    }
  }

  func check(_ header: DatabaseHeader) throws {
    let name = file?.path ?? "the database"
    if header.hasTables, header.application != DatabaseHeader.afterword {
      throw StoreError(
        .unusable,
        "\(name) is a database of another program; it was not touched\(file?.offer ?? "")")
    }
    guard header.version > migrations.count else { return }
    throw StoreError(
      .unusable,
      "\(name) was written by a newer Afterword (schema \(header.version), this one knows "
        + "\(migrations.count)); it was not touched. Update Afterword\(file?.offer ?? "")")
  }

  /// Without a copy there is no migration.
  private func backUp(_ queue: DatabaseQueue, version: Int) throws {
    guard let file else { return }
    do {
      try file.keepCopy(named: "schema-\(version)-\(Int(now.timeIntervalSince1970))") { path in
        try DatabaseFile.copy(queue, to: path)
      }
    } catch {
      throw StoreError(
        .inputOutput,
        "the database must be changed for this version of Afterword, and no copy of it could be "
          + "made in \(file.backupFolder) (\(StoreError.reason(error, file))); nothing was changed")
    }
  }
}
