import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The database as a file: who may read it, and whether it is ours to open.
struct DatabaseFile {
  let path: String

  private var folder: String { (path as NSString).deletingLastPathComponent }

  /// Where copies go before the schema changes.
  var backupFolder: String { (folder as NSString).appendingPathComponent("backups") }

  /// Makes the folder (0700) and the file (0600) where they are missing, whatever the umask. Links
  /// and devices are refused, so that nothing planted in their place is written to.
  func prepare() throws {
    if !folder.isEmpty { try Self.makeFolder(folder) }
    var status = stat()
    if lstat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw StoreError(
          .unusable,
          "\(path) is a link, a folder or a device, not a file of its own; it was not touched. "
            + "Name the database's own file with --database")
      }
      return
    }
    try Self.createEmpty(path)
  }

  /// Takes others' rights to the file away, once it is known to be ours.
  func keepPrivate() {
    var status = stat()
    if lstat(path, &status) == 0, status.st_mode & 0o077 != 0 { chmod(path, 0o600) }
  }

  /// The schema's version in the file's header, without opening it as a database (SQLite's file
  /// format, offset 60); nil for an empty file.
  /// - Throws: ``StoreError`` where it is no SQLite database.
  func versionInHeader() throws -> Int? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure("open", path) }
    defer { close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = read(descriptor, &header, header.count)
    guard count > 0 else {
      if count < 0 { throw Self.failure("read", path) }
      return nil
    }
    guard count == header.count, header.starts(with: Array("SQLite format 3\0".utf8)) else {
      throw StoreError(
        .unusable, "\(path) is no database of Afterword; it was not touched")
    }
    return header[60..<64].reduce(0) { $0 << 8 | Int($1) }
  }

  /// True where changes wait beside the file that its header does not show.
  var hasWriteAheadLog: Bool {
    var status = stat()
    return lstat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// An unused path for a copy of the present file, whose empty file is made here with 0600.
  func makeBackupPath(version: Int, now: Date) throws -> String {
    try Self.makeFolder(backupFolder)
    let stamp = Int(now.timeIntervalSince1970)
    for number in 0..<1000 {
      let name = "schema-\(version)-\(stamp)\(number == 0 ? "" : "-\(number)").sqlite"
      let candidate = (backupFolder as NSString).appendingPathComponent(name)
      var status = stat()
      if lstat(candidate, &status) == 0 { continue }
      try Self.createEmpty(candidate)
      return candidate
    }
    throw StoreError(.inputOutput, "no free name for a copy in \(backupFolder)")
  }

  /// Removes a copy that was not finished.
  func removeBackup(_ path: String) { unlink(path) }

  static func makeFolder(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw StoreError(
        .inputOutput, "the folder \(folder) cannot be made: \(error.localizedDescription)")
    }
  }

  private static func createEmpty(_ path: String) throws {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw failure("make", path) }
    fchmod(descriptor, 0o600)
    close(descriptor)
  }

  private static func failure(_ doing: String, _ path: String) -> StoreError {
    StoreError(.inputOutput, "cannot \(doing) \(path): \(String(cString: strerror(errno)))")
  }
}
