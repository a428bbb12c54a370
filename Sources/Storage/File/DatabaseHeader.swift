import GRDB

/// Whose database it is, and of which schema.
struct DatabaseHeader {
  /// Afterword's `application_id`: "Aftw" in ASCII.
  static let afterword = 0x4166_7477

  /// The schema's version, SQLite's `user_version`.
  let version: Int
  /// SQLite's `application_id`, 0 where no program has set one.
  let application: Int
  /// False of a database in which nothing has been made yet.
  let hasTables: Bool
  /// Whether changes go through a log (SQLite's WAL), as they do in all that Afterword has opened.
  let hasLog: Bool

  /// How many bytes of the file are looked at.
  static let length = 105

  /// Reads the first bytes of a file (SQLite's file format: the header, and that of the page which
  /// lists the tables).
  /// - Returns: nil where they are not those of a database.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == Self.length, bytes.starts(with: Array("SQLite format 3\0".utf8)) else {
      return nil
    }
    func number(at range: Range<Int>) -> Int { bytes[range].reduce(0) { $0 << 8 | Int($1) } }
    version = number(at: 60..<64)
    application = number(at: 68..<72)
    // A leaf of the tree without a cell.
    hasTables = bytes[100] != 0x0D || number(at: 103..<105) > 0
    hasLog = bytes[18] == 2
  }

  /// Asks an open database, which knows of its log as well.
  init(_ db: Database) throws {
    version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    application = try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
    hasTables = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") ?? 0 > 0
    hasLog = try String.fetchOne(db, sql: "PRAGMA journal_mode") == "wal"
  }
}
