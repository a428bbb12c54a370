import Foundation
import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whole copies: what bears a copy's name is complete, and no one but the user may read it.
extension DatabaseFile {
  /// Where copies go unless another place is named. Databases that share a folder have one each,
  /// named like them, so that none is ever put in another's place; that of the usual name has the
  /// common one.
  var backupFolder: String {
    name == "afterword.sqlite" ? commonBackupFolder : commonBackupFolder + "/" + name
  }

  private var commonBackupFolder: String { folder + "/backups" }

  /// Whether there is a copy that could take the database's place.
  var hasBackups: Bool { Backups(path: path).all().contains(where: \.isBackup) }

  /// The rest of a sentence on a database that cannot be used; nil where no copy is there.
  var offer: String? {
    guard hasBackups else { return nil }
    return
      "; copies are kept in \(backupFolder): “afterword restore --latest” puts the newest in its "
      + "place and keeps this file as well"
  }

  /// Makes a copy in the backups folder under a name that is free.
  /// - Parameter write: fills an empty file, named to it.
  /// - Returns: the copy's path.
  @discardableResult
  func keepCopy(named stem: String, write: (_ path: String) throws -> Void) throws -> String {
    for folder in [commonBackupFolder, backupFolder] {
      try Self.makeFolder(folder)
      guard Self.kind(folder) == S_IFDIR else {
        throw StoreError(.inputOutput, "\(folder) is a link or a file, not a folder of its own")
      }
    }
    let copy = try Self.freeName("\(backupFolder)/\(stem)", ".sqlite")
    try Self.complete(copy, replacing: false, write: write)
    return copy
  }

  /// Has a file filled under another name and then gives it its own.
  /// - Parameter replacing: whether a file that has the name already may go.
  static func complete(
    _ path: String, replacing: Bool, write: (_ path: String) throws -> Void
  ) throws {
    let unfinished = try freeName(path + "-unfinished", "")
    guard try createEmpty(unfinished) else {
      throw StoreError(.inputOutput, "\(unfinished) is in the way")
    }
    do {
      try write(unfinished)
      try name(unfinished, path, replacing: replacing)
      try sync(folder(of: path))
    } catch {
      for suffix in [""] + companions { unlink(unfinished + suffix) }
      throw error
    }
  }

  /// Copies what a connection sees, and looks whether the copy is sound. The copy is a file alone,
  /// without a log beside it.
  static func copy(_ source: DatabaseQueue, to path: String) throws {
    let copy = try DatabaseQueue(path: path)
    try source.backup(to: copy)
    try copy.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = DELETE")
      if let problem = try Self.problem(db) {
        throw StoreError(.unusable, "the copy is not sound: \(problem)")
      }
    }
    try copy.close()
  }

  /// What SQLite finds wrong with a database; nil where it is sound.
  static func problem(_ db: Database) throws -> String? {
    let found = try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") ?? "no answer"
    guard found == "ok" else { return found }
    let broken = try String.fetchOne(
      db, sql: "SELECT \"table\" || ' points to ' || parent FROM pragma_foreign_key_check LIMIT 1")
    return broken.map { "a row of \($0) that is not there" }
  }

  /// The path to put something new at: with a number where the name is taken.
  static func freeName(_ stem: String, _ end: String) throws -> String {
    let suffixes = ["", "-unfinished"].flatMap { suffix in
      ([""] + companions).map { suffix + $0 }
    }
    for number in 0..<1000 {
      let path = "\(stem)\(number == 0 ? "" : "-\(number)")\(end)"
      if suffixes.allSatisfy({ kind(path + $0) == nil }) { return path }
    }
    throw StoreError(.inputOutput, "no name is free")
  }

  /// Renames a file. Without `replacing` a name that is taken stays with whom it has, also when it
  /// was taken this moment.
  private static func name(_ old: String, _ new: String, replacing: Bool) throws {
    if !replacing {
      if link(old, new) == 0 {
        unlink(old)
        return
      }
      // Not all file systems have links.
      guard errno != EEXIST, kind(new) == nil else {
        throw StoreError(.inputOutput, "\(new) is there already")
      }
    }
    guard rename(old, new) == 0 else { throw failure("finish", new) }
  }
}
