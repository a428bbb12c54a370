import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The database as a file: who may read it, and whether it is ours to open.
struct DatabaseFile {
  /// Absolute, so that it means the same file for as long as the program runs.
  let path: String

  init(path: String) {
    self.path =
      path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
  }

  var folder: String { Self.folder(of: path) }

  /// What stands before the last slash of an absolute path. (`deletingLastPathComponent` of a
  /// static Foundation on Linux stops the program at paths of one character.)
  static func folder(of path: String) -> String {
    let end = path.lastIndex(of: "/") ?? path.startIndex
    return end == path.startIndex ? "/" : String(path[..<end])
  }

  /// What SQLite puts beside a database while it is open.
  static let companions = ["-wal", "-shm", "-journal"]

  /// Makes the folder (0700) and the file (0600) where they are missing, whatever the umask. Links
  /// and devices are refused, so that nothing planted in their place is written to or waited for.
  func prepare() throws {
    try expectNoLink()
    try Self.makeFolder(folder)
    for companion in Self.companions { _ = try Self.isFile(path + companion) }
    if try Self.isFile(path) { return }
    // Another instance may have made it since.
    if try !Self.createEmpty(path) { _ = try Self.isFile(path) }
  }

  /// Takes others' rights to the file away, once it is known to be ours. SQLite makes what is beside it
  /// with the rights that it has; those of one that could only be read once would keep it unchanged.
  func keepPrivate() {
    for name in [path] + Self.companions.map({ path + $0 }) {
      var status = stat()
      guard lstat(name, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { continue }
      let isOpen = status.st_mode & 0o077 != 0
      let isClosed = name != path && status.st_mode & 0o600 != 0o600
      if isOpen || isClosed { chmod(name, 0o600) }
    }
  }

  /// The first page's account of the database, read without opening it as one; nil for an empty
  /// file.
  ///
  /// Closing the file drops the locks that the process holds on it (POSIX), so a program opens one
  /// store on a file.
  /// - Throws: ``StoreError`` where it is no SQLite database.
  func header() throws -> DatabaseHeader? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.failure("open", path) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: DatabaseHeader.length)
    let count = read(descriptor, &bytes, bytes.count)
    guard count > 0 else {
      if count < 0 { throw Self.failure("read", path) }
      return nil
    }
    guard let header = DatabaseHeader(Array(bytes.prefix(count))) else {
      throw StoreError(
        .unusable, "\(path) is no database of Afterword; it was not touched\(offer ?? "")")
    }
    return header
  }

  /// The database's folder, or the nearest one above it that is there, where nothing may be written
  /// to it; nil where something may.
  var readOnlyFolder: String? { Self.readOnlyPlace(of: folder) }

  /// A file or a folder, or the nearest folder above it that is there, where nothing may be written to
  /// it; nil where something may.
  static func readOnlyPlace(of path: String) -> String? {
    var nearest = path
    while kind(nearest) == nil, nearest != "/" { nearest = folder(of: nearest) }
    let isFolder = kind(nearest) == S_IFDIR
    return access(nearest, isFolder ? W_OK | X_OK : W_OK) == 0 ? nil : nearest
  }

  /// Whether a place lies in a file system that is mounted to be read only, which no right changes.
  package static func isOnReadOnlyMount(_ path: String) -> Bool {
    access(path, W_OK) != 0 && errno == EROFS
  }

  /// True where changes wait beside the file that its first page does not show.
  var hasWriteAheadLog: Bool {
    var status = stat()
    return lstat(path + "-wal", &status) == 0 && status.st_size > 0
  }

  /// The kind of what bears a name (`S_IFREG` and its like), links not followed.
  static func kind(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
  }

  /// - Returns: false where there is nothing.
  private static func isFile(_ path: String) throws -> Bool {
    guard let kind = kind(path) else { return false }
    guard kind == S_IFREG else {
      throw StoreError(
        .unusable,
        "\(path) is a link, a folder or a device, not a file of its own; it was not touched. "
          + "Move it away, or name another database with --database")
    }
    return true
  }

  /// Makes a folder and those above it, for the user alone from the start.
  static func makeFolder(_ folder: String) throws {
    var status = stat()
    if stat(folder, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { return }
    let above = Self.folder(of: folder)
    if above != folder { try makeFolder(above) }
    if mkdir(folder, 0o700) != 0, errno != EEXIST {
      throw failure("make the folder", folder)
    }
  }

  /// - Returns: false where something has the name already.
  static func createEmpty(_ path: String) throws -> Bool {
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      if errno == EEXIST { return false }
      throw failure("make", path)
    }
    fchmod(descriptor, 0o600)
    close(descriptor)
    return true
  }

  static func sync(_ folder: String) throws {
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    defer { close(descriptor) }
    guard descriptor >= 0, fsync(descriptor) == 0 else { throw failure("store", folder) }
  }

  static func failure(_ doing: String, _ path: String) -> StoreError {
    StoreError(.inputOutput, "cannot \(doing) \(path): \(String(cString: strerror(errno)))")
  }
}
