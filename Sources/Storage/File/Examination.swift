import Core
import Foundation
import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Looks a database and its copies through, and changes nothing.
package struct Examination {
  private let backups: Backups
  private let clock: Clock
  private let migrations: [Migration]

  private var file: DatabaseFile { backups.file }

  /// - Parameter clock: the rules by which the agenda should be kept.
  package init(path: String, clock: Clock, migrations: [Migration] = Migration.all) {
    backups = Backups(path: path)
    self.clock = clock
    self.migrations = migrations
  }

  package var findings: [Finding] {
    databaseFindings + [isOurs ? writing : nil, isOurs ? rights : nil, copies].compactMap { $0 }
  }

  /// Whether what bears the name is a database of Afterword's, or may have been one; or nothing does.
  private var isOurs: Bool {
    guard let kind = DatabaseFile.kind(file.path) else { return file.linkInTheWay == nil }
    guard kind == S_IFREG else { return false }
    do {
      guard let header = try file.header() else { return true }
      return header.application == DatabaseHeader.afterword || !header.hasTables
    } catch {
      return file.hasBackups
    }
  }

  private var databaseFindings: [Finding] {
    if let link = file.linkInTheWay { return [.wrong("database", link.words, link.remedy)] }
    guard DatabaseFile.kind(file.path) != nil else {
      guard let offer = file.offer else {
        return [.fine("database", "\(file.path), made when something is entered")]
      }
      return [.wrong("database", "\(file.path) is missing", Self.sentence(offer))]
    }
    do {
      let found = try look()
      // Someone may have begun to write while it was read as a file that stays as it is.
      let isSuspect = found.contains { $0.grade == .wrong } && file.hasWriteAheadLog
      return isSuspect ? try look() : found
    } catch {
      return [.wrong("database", reason(error), remedy)]
    }
  }

  private func reason(_ error: any Error) -> String {
    guard DatabaseFile.kind(file.path) != S_IFREG else { return StoreError.reason(error, nil) }
    return "\(file.path) is a folder or a device, not a database"
  }

  /// What to do about a file that cannot be used. One that is not Afterword's, or that a newer one wrote,
  /// is not damaged for that.
  private var remedy: String {
    guard DatabaseFile.kind(file.path) != S_IFREG || access(file.path, R_OK) == 0 else {
      return "give yourself the right to read it: chmod u+r \(Self.quoted(file.path))"
    }
    guard isOurs else { return "name another database with --database, or move that away" }
    let header = try? file.header()
    if let header, header.version > migrations.count {
      return "install the newer Afterword again; what is in it is as it was"
    }
    return file.offer.map(Self.sentence) ?? Self.salvage
  }

  private static let salvage = "“sqlite3 FILE .recover” may still read what is in it"

  private func look() throws -> [Finding] {
    if file.isEmptyFile {
      let text = "\(file.path) is an empty file, in which a new database begins"
      if let offer = file.offer { return [.wrong("database", text, Self.sentence(offer))] }
      return [
        .advice(
          "database", text,
          "if yours was there, bring a copy of your own back: “afterword restore PATH”")
      ]
    }
    let queue = try file.openUnchanged()
    defer { try? queue.close() }
    return try queue.read { db in
      let header = try DatabaseHeader(db)
      try Migrator(file: file, migrations: migrations, now: .distantPast).check(header)
      let count = try Int.fetchOne(db, sql: "SELECT count(*) FROM interview") ?? 0
      let database = Finding.fine("database", "\(file.path), interviews: \(count)")
      return [database, schema(header.version), try soundness(db)]
        + (header.version == migrations.count ? [try agenda(db)] : [])
    }
  }

  private func schema(_ version: Int) -> Finding {
    let isPresent = version == migrations.count
    return .fine(
      "schema",
      isPresent
        ? "\(version), that of this version"
        : "\(version), brought to \(migrations.count) by the next start, after a copy")
  }

  private func soundness(_ db: Database) throws -> Finding {
    guard let problem = try DatabaseFile.problem(db) else {
      return .fine("integrity", "every page and every reference is sound")
    }
    return .wrong("integrity", problem, file.offer.map(Self.sentence) ?? Self.salvage)
  }

  private func agenda(_ db: Database) throws -> Finding {
    let missing =
      try Int.fetchOne(
        db,
        sql: "SELECT count(*) FROM interview WHERE number NOT IN (SELECT interview FROM agenda)")
      ?? 0
    let basis = try String.fetchOne(db, sql: "SELECT basis FROM agendaBasis")
    guard basis == Store.agendaBasis(of: clock) else {
      return .fine("agenda", "of other rules or another zone; the next start makes it anew")
    }
    guard missing == 0 else {
      return .wrong(
        "agenda", "interviews that it lacks: \(missing)", Self.mending)
    }
    guard try Self.isCounted(db) else {
      return .wrong("agenda", "its counts are not those of its rows", Self.mending)
    }
    return .fine("agenda", "as the rules of the clock make it")
  }

  private static let mending = "“afterword doctor --mend” makes it anew from the interviews"

  /// Whether the counts that are stored are those of the agenda's rows at their moment.
  private static func isCounted(_ db: Database) throws -> Bool {
    guard let moment = try AgendaCounts.moment(db) else { return true }
    let counted = """
      SELECT rank, stretch, interviews, late, due, nudges, unconfirmed, upcoming FROM agendaCount
      WHERE interviews <> 0
      """
    let rows = """
      SELECT rank, sort >> 20, count(*), sum(lateCount), sum(dueCount), sum(nudgeCount),
        sum(unconfirmedCount), sum(upcomingCount)
      FROM agenda WHERE since <= :moment AND until > :moment GROUP BY rank, sort >> 20
      """
    return try Row.fetchOne(
      db,
      sql: """
        SELECT * FROM (SELECT * FROM (\(counted)) EXCEPT SELECT * FROM (\(rows)))
        UNION ALL SELECT * FROM (SELECT * FROM (\(rows)) EXCEPT SELECT * FROM (\(counted)))
        """, arguments: ["moment": moment]) == nil
  }

  /// Whether all may be written to that a change is written to.
  private var writing: Finding? {
    let files = ([""] + DatabaseFile.companions).map { file.path + $0 }
      .filter { DatabaseFile.kind($0) != nil }
    let closed = (files + [file.folder, backups.folder]).compactMap(Self.readOnlyPlace)
    guard let first = closed.first else {
      return files.isEmpty ? nil : .fine("writing", "the database, its folder and that of copies")
    }
    let places = closed.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let others = places.count > 1 ? " and \(places.count - 1) more" : ""
    let lost =
      first == backups.folder ? "so that no copy can be made" : "so that nothing can be stored"
    return .wrong(
      "writing", "\(first)\(others) may only be read, \(lost)",
      places.contains(where: DatabaseFile.isOnReadOnlyMount)
        ? "its file system is mounted to be read only: mount it for writing, or name a copy of the "
          + "database with --database"
        : "give yourself the right to write: chmod u+w "
          + places.map(Self.quoted).joined(separator: " "))
  }

  /// A file or a folder, or the nearest folder above it that is there, where nothing may be written to
  /// it; nil where something may.
  package static func readOnlyPlace(of path: String) -> String? {
    DatabaseFile.readOnlyPlace(of: path)
  }

  /// Whether anyone but the user may read what is there. A folder that others may look into shows
  /// them no more than names, and may be one that is not Afterword's.
  private var rights: Finding? {
    let copies = backups.all().map(\.path)
    let files = ([""] + DatabaseFile.companions).map { file.path + $0 } + copies
    let open = files.compactMap { path -> (path: String, mode: mode_t)? in
      var status = stat()
      guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
      return status.st_mode & 0o077 == 0 ? nil : (path, status.st_mode & 0o777)
    }
    guard let first = open.first else {
      let isThere = DatabaseFile.kind(file.path) == S_IFREG || !copies.isEmpty
      return isThere ? .fine("rights", "no one else may read it") : nil
    }
    let others = open.count > 1 ? " and \(open.count - 1) more" : ""
    return .wrong(
      "rights", "others may read \(first.path) (\(String(first.mode, radix: 8)))\(others)",
      "take their rights away: chmod go= \(open.map { Self.quoted($0.path) }.joined(separator: " "))"
    )
  }

  /// A path as a shell reads it.
  private static func quoted(_ path: String) -> String {
    let isPlain = path.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "-"):
        true
      default: false
      }
    }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }

  private var copies: Finding? {
    if access(backups.folder, R_OK | X_OK) != 0, errno != ENOENT {
      return .wrong(
        "copies", "\(backups.folder) cannot be read: \(String(cString: strerror(errno)))",
        "give yourself the right to look into it: chmod u+rx \(Self.quoted(backups.folder))")
    }
    let copies = backups.all().filter(\.isBackup)
    guard let newest = copies.first else {
      guard DatabaseFile.kind(file.path) != nil, isOurs else { return nil }
      return .advice("copies", "none in \(backups.folder)", "“afterword backup” makes one")
    }
    guard let problem = Self.problem(ofCopy: newest) else {
      return .fine("copies", "\(copies.count) in \(backups.folder), the newest \(newest.name)")
    }
    return .wrong("copies", "\(newest.path): \(problem)", "“afterword backup” makes another")
  }

  private static func problem(ofCopy copy: Backups.Copy) -> String? {
    copy.schema == nil ? "it is damaged" : nil
  }

  /// The rest of a sentence as one of its own.
  private static func sentence(_ offer: String) -> String {
    String(offer.drop { ";, ".contains($0) })
  }
}
