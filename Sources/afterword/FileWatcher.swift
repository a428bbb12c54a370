#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Tells that files were written to, by whomever: through a descriptor for `poll`, so that nothing
/// wakes up while nothing happens (inotify on Linux, a kqueue on macOS).
///
/// It tells that, not what: for a database, the database is asked. And it may not be there at all (no
/// watch is left, the file system knows of none), nor hear of writes from other machines.
final class FileWatcher {
  /// Can be read once a file was written to, until ``drain()``.
  let descriptor: Int32
  private var opened: [Int32] = []

  /// - Parameters:
  ///   - paths: of files, or of folders into which files come, that are there; those that are not are left
  ///     out. That one is taken away is told as well.
  ///   - folder: of which that alone is told.
  /// - Returns: nil where none of them can be watched.
  init?(_ paths: [String], in folder: String? = nil) {
    guard !paths.isEmpty else { return nil }
    #if canImport(Glibc)
      descriptor = inotify_init1(Int32(IN_NONBLOCK | IN_CLOEXEC))
      guard descriptor >= 0 else { return nil }
      // A file that is open and loses its name is not deleted yet: its count of names changes.
      let ends = UInt32(IN_MOVE_SELF | IN_DELETE_SELF | IN_ATTRIB)
      let kinds = UInt32(IN_MODIFY | IN_CLOSE_WRITE | IN_CREATE | IN_MOVED_TO) | ends
      let watches = paths.map { inotify_add_watch(descriptor, $0, kinds) }
      if let folder { _ = inotify_add_watch(descriptor, folder, ends) }
      if watches.allSatisfy({ $0 < 0 }) { return nil }
    #else
      descriptor = kqueue()
      guard descriptor >= 0 else { return nil }
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      let ends = UInt32(NOTE_DELETE | NOTE_RENAME)
      opened = paths.compactMap {
        Self.watch($0, for: UInt32(NOTE_WRITE | NOTE_EXTEND) | ends, with: descriptor)
      }
      if opened.isEmpty { return nil }
      if let folder {
        opened += [Self.watch(folder, for: ends, with: descriptor)].compactMap(\.self)
      }
    #endif
  }

  /// Closing a file drops the locks that SQLite holds on it for the process (POSIX), so a watcher
  /// of a database ends after the store.
  deinit {
    for file in opened { close(file) }
    if descriptor >= 0 { close(descriptor) }
  }

  /// Takes what was told so far as heard.
  func drain() {
    #if canImport(Glibc)
      var bytes = [UInt8](repeating: 0, count: 4_096)
      while read(descriptor, &bytes, bytes.count) > 0 {}
    #else
      var told = [kevent](repeating: kevent(), count: 16)
      var none = timespec()
      while kevent(descriptor, nil, 0, &told, Int32(told.count), &none) > 0 {}
    #endif
  }

  #if !canImport(Glibc)
    /// - Returns: the file's descriptor, which has to stay open; nil where it cannot be watched.
    private static func watch(_ path: String, for kinds: UInt32, with queue: Int32) -> Int32? {
      let file = open(path, O_EVTONLY | O_CLOEXEC)
      guard file >= 0 else { return nil }
      var change = kevent(
        ident: UInt(file), filter: Int16(EVFILT_VNODE), flags: UInt16(EV_ADD | EV_CLEAR),
        fflags: kinds, data: 0, udata: nil)
      if kevent(queue, &change, 1, nil, 0, nil) == 0 { return file }
      close(file)
      return nil
    }
  #endif
}
