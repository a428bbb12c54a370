#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which names lead to the database.
extension DatabaseFile {
  /// Whether a path leads to the database or to what SQLite puts beside it, whatever the path says:
  /// through links and other names of the same file, and also where that file is not there yet.
  private func owns(_ other: String) -> Bool {
    let other = DatabaseFile(path: other)
    let own = ([""] + Self.companions).map { DatabaseFile(path: path + $0) }
    if let place = FileIdentity(other.path) {
      return own.contains { FileIdentity($0.path) == place }
    }
    guard let folder = FileIdentity(other.folder), folder == FileIdentity(self.folder) else {
      return false
    }
    return own.contains { $0.name == other.name }
  }

  /// - Throws: ``StoreError`` for a path that leads to the database or what is beside it.
  func refuseOwn(_ path: String) throws(StoreError) {
    guard owns(path) else { return }
    throw StoreError(
      .unusable,
      "\(path) is the database itself or a file that SQLite keeps beside it; it was not touched")
  }

  /// What stands behind the last slash.
  var name: String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}

extension Store {
  /// To be asked before anything else is written to a path that the user names.
  /// - Throws: ``StoreError`` where that would write over the database or what is beside it.
  package func refuseOwn(_ path: String) throws(StoreError) { try file?.refuseOwn(path) }
}

/// A file whatever its names: what it is on which device, links followed.
struct FileIdentity: Equatable {
  let device: dev_t
  let inode: ino_t

  /// nil where there is nothing.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    device = status.st_dev
    inode = status.st_ino
  }
}
