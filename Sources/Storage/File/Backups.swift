import Core
import Foundation
import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The copies of a database: making one, and finding those that are there.
package struct Backups: Sendable {
  /// A copy in the backups folder.
  package struct Copy: Hashable, Sendable {
    package let path: String
    /// When it was written.
    package let date: Date
    /// Bytes.
    package let size: Int
    /// The version of its schema; nil where its first bytes are not those of a database of
    /// Afterword's.
    package let schema: Int?

    package var name: String { (path as NSString).lastPathComponent }

    /// False of what was kept aside only because another took its place.
    package var isBackup: Bool {
      !name.hasPrefix(Backups.replaced) && !name.hasPrefix(Backups.damaged)
    }
  }

  /// How the names begin of what a restore has put aside.
  static let replaced = "replaced-"
  static let damaged = "damaged-"

  let file: DatabaseFile

  /// - Parameter path: the database's.
  package init(path: String) { file = DatabaseFile(path: path) }

  package var database: String { file.path }
  package var folder: String { file.backupFolder }

  /// The copies in the backups folder, the newest first.
  package func all() -> [Copy] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".sqlite") }.compactMap { copy(folder + "/" + $0) }
      .sorted { ($0.date, $0.name) > ($1.date, $1.name) }
  }

  /// Makes a copy that is looked through before it gets its name. Others may go on writing.
  /// - Parameters:
  ///   - path: the copy's, or a folder's; nil for a name with the date in the backups folder.
  ///   - replacing: whether a file of that name may go.
  /// - Throws: ``StoreError``; a copy that is not whole is never left.
  package func make(
    at path: String? = nil, replacing: Bool = false, now: Date
  ) throws(StoreError) -> Copy {
    do {
      let queue = try openLocked()
      defer { try? queue.close() }
      let made: String
      if let path {
        made = place(path, now: now)
        try refuse(made, replacing: replacing)
        try refuseEmpty(queue, inPlaceOf: made)
        try DatabaseFile.complete(made, replacing: replacing) {
          try DatabaseFile.copy(queue, to: $0)
        }
      } else {
        try refuseEmpty(queue, inPlaceOf: nil)
        made = try file.keepCopy(named: "afterword-\(Self.stamp(now))") {
          try DatabaseFile.copy(queue, to: $0)
        }
      }
      guard let copy = copy(made) else { throw DatabaseFile.failure("read", made) }
      return copy
    } catch let error as StoreError {
      throw error
    } catch {
      throw StoreError(.inputOutput, "no copy was made: \(StoreError.reason(error, file))")
    }
  }

  /// The same while no restore puts another file in the database's place. SQLite takes its own lock
  /// with the first read.
  private func openLocked() throws -> DatabaseQueue {
    let lock = try file.lockWhileOpening()
    defer { lock?.release() }
    let queue = try open()
    _ = try queue.unsafeRead { try Int.fetchOne($0, sql: "SELECT count(*) FROM sqlite_schema") }
    return queue
  }

  /// A connection that brings nothing up to date: a copy is of what is there.
  func open() throws -> DatabaseQueue {
    guard DatabaseFile.kind(file.path) != nil else {
      throw StoreError(.missing, "there is no database at \(file.path)")
    }
    guard let header = try file.header(), header.application == DatabaseHeader.afterword else {
      throw StoreError(.unusable, "\(file.path) is no database of Afterword")
    }
    if file.readOnlyReason != nil { return try file.openUnchanged() }
    file.keepPrivate()
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    return try DatabaseQueue(path: file.path, configuration: configuration)
  }

  /// The date in a copy's name, in UTC: 20261124T094200Z.
  static func stamp(_ now: Date) -> String {
    TimeText.utc(now).filter { $0 != "-" && $0 != ":" }
  }

  /// The absolute path of a copy; in a folder it has a name with the date.
  private func place(_ path: String, now: Date) -> String {
    let place = DatabaseFile(path: path).path
    var status = stat()
    let isFolder = stat(place, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    return isFolder ? "\(place)/afterword-\(Self.stamp(now)).sqlite" : place
  }

  private func refuse(_ path: String, replacing: Bool) throws {
    try file.refuseOwn(path)
    guard let kind = DatabaseFile.kind(path) else { return }
    guard kind == S_IFREG else {
      throw StoreError(.unusable, "\(path) is a link, a folder or a device; it was not touched")
    }
    guard replacing else {
      throw StoreError(
        .unusable, "\(path) is there already; it was not touched. --force replaces it")
    }
  }

  func copy(_ path: String) -> Copy? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    let header = try? DatabaseFile(path: path).header()
    return Copy(
      path: path,
      date: Date(timeIntervalSince1970: Double(time.tv_sec) + Double(time.tv_nsec) / 1e9),
      size: Int(status.st_size),
      schema: header?.application == DatabaseHeader.afterword ? header?.version : nil)
  }
}
