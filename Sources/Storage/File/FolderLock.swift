import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Keeps the database's folder from being changed under someone who opens the database, and the
/// other way round. It is of the kind that ends with its process (`flock(2)`), so none is ever left
/// behind.
struct FolderLock {
  private let descriptor: Int32

  /// Seconds for which another holder is waited for.
  private static let patience = 10.0

  /// - Parameter isExclusive: lets no one else have it at the same time.
  /// - Returns: nil where the folder is not there, or where the file system has no such locks.
  /// - Throws: ``StoreError`` where another holds it for too long.
  init?(_ folder: String, isExclusive: Bool) throws {
    descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    let pause = 0.02
    var isHeld = true
    for _ in 0..<Int(Self.patience / pause) where isHeld {
      if flock(descriptor, (isExclusive ? LOCK_EX : LOCK_SH) | LOCK_NB) == 0 { return }
      isHeld = errno == EWOULDBLOCK || errno == EINTR
      if isHeld { Thread.sleep(forTimeInterval: pause) }
    }
    close(descriptor)
    guard isHeld else { return nil }
    throw StoreError(
      .inUse,
      "another Afterword is making a database in \(folder), bringing one up to date or putting a copy "
        + "in its place; try again in a moment")
  }

  func release() { close(descriptor) }
}

extension DatabaseFile {
  /// Held while the database is opened; from then on SQLite's own lock shows that it is in use.
  /// A database that is still to be made or brought up to date is so by one instance alone: SQLite
  /// waits for no other while it turns the log on, and each would keep a copy of the old state.
  /// - Parameter schema: the version that it must have; 0 where any will do.
  func lockWhileOpening(for schema: Int = 0) throws -> FolderLock? {
    try FolderLock(folder, isExclusive: schema > 0 && isBehind(schema))
  }

  /// False also of what is no database: nothing is going to be changed there.
  private func isBehind(_ schema: Int) -> Bool {
    guard Self.kind(path) != nil else { return true }
    do {
      guard let header = try header() else { return true }
      return header.version < schema || !header.hasLog
    } catch {
      return false
    }
  }

  /// The number of a process that has the database open; nil where none has. SQLite holds a lock
  /// on these bytes for as long as a database with a log is open (its file format, "locking"), and
  /// the system drops it with the process.
  ///
  /// The process itself may not have the file open: asking costs it its own locks.
  var otherUser: pid_t? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = 0x4000_0000
    lock.l_len = 512
    guard fcntl(descriptor, F_GETLK, &lock) == 0, lock.l_type != Int16(F_UNLCK) else { return nil }
    return lock.l_pid
  }
}
