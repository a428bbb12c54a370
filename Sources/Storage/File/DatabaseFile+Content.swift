import Foundation
import GRDB

/// What a database holds, for those who only look.
extension DatabaseFile {
  /// Reads without making the files that SQLite has beside an open database. Where they are there
  /// already, a log may hold changes that count. A log without its index is no one's who writes; its
  /// index is then made in memory, for which SQLite has to be told that no one else is there.
  func openUnchanged() throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    let isIndexed = Self.kind(path + "-shm") != nil
    guard !hasWriteAheadLog || !isIndexed else {
      return try DatabaseQueue(path: path, configuration: configuration)
    }
    var alone = configuration
    if hasWriteAheadLog {
      alone.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
    }
    let plain = CharacterSet(charactersIn: "?#%").inverted
    let escaped = path.addingPercentEncoding(withAllowedCharacters: plain) ?? path
    let uri = "file:\(escaped)?" + (hasWriteAheadLog ? "vfs=unix-none" : "immutable=1")
    do {
      return try DatabaseQueue(path: uri, configuration: alone)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN {
      // SQLite is built without such names here.
      return try DatabaseQueue(path: path, configuration: configuration)
    }
  }

  /// True of a database, of whatever schema, in which nothing was ever entered.
  static func isUntouched(_ db: Database) throws -> Bool {
    // Not with GRDB's `tableExists`, which reads in the names of all that the schema holds.
    let isTable = "SELECT EXISTS (SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?)"
    for table in ["interview", "step"]
    where try Bool.fetchOne(db, sql: isTable, arguments: [table]) == true {
      if try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM \(table))") == true {
        return false
      }
    }
    return true
  }
}

extension Backups {
  /// How many interviews are in a copy; nil where that cannot be read.
  package func interviews(in copy: Copy) -> Int? {
    guard copy.schema != nil, let queue = try? DatabaseFile(path: copy.path).openUnchanged() else {
      return nil
    }
    defer { try? queue.close() }
    return try? queue.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM interview") }
  }

  /// The newest copy in which there is an interview, or may be one; nil where there is none.
  func newestWithInterviews() -> Copy? {
    all().first { $0.isBackup && interviews(in: $0) != 0 }
  }

  /// An empty copy would hide those of a database that is gone.
  /// - Parameter replaced: the copy in whose place the next is to be put.
  /// - Throws: ``StoreError`` where nothing was ever entered and there are copies of what was.
  func refuseEmpty(_ queue: DatabaseQueue, inPlaceOf replaced: String?) throws {
    guard try queue.read(DatabaseFile.isUntouched) else { return }
    let old = replaced.flatMap(copy).flatMap { interviews(in: $0) ?? 0 > 0 ? $0 : nil }
    guard let full = old ?? newestWithInterviews() else { return }
    throw StoreError(
      .unusable,
      "no copy was made: nothing was ever entered in \(database), and \(full.path) is a copy of one "
        + "in which something was. If yours is missing, “afterword restore --latest” brings the "
        + "newest copy back")
  }
}
