import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is written as a whole or not at all.
struct WholeFile {
  let path: String

  /// Writes a new file beside it and then gives it the name.
  /// - Parameters:
  ///   - mode: who may read it; for the user alone unless said otherwise.
  ///   - isReplacing: whether a file of that name may go.
  func write(_ text: String, mode: mode_t = 0o600, isReplacing: Bool) throws(Failure) {
    try refuse(isReplacing: isReplacing)
    var name = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&name)
    guard descriptor >= 0 else { throw unwritten() }
    defer { close(descriptor) }
    let isWritten =
      fchmod(descriptor, mode) == 0
      && (try? FileHandle(fileDescriptor: descriptor).write(contentsOf: Data(text.utf8))) != nil
      && fsync(descriptor) == 0 && take(name, isReplacing: isReplacing)
    guard isWritten else {
      let failure = unwritten()
      unlink(name)
      throw failure
    }
  }

  /// Whether a file has the name already that could be replaced.
  var isThere: Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  private func refuse(isReplacing: Bool) throws(Failure) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw Failure(.data, "\(path) is a link, a folder or a device; it was not touched")
    }
    guard isReplacing else {
      throw Failure(.data, "\(path) is there already; it was not touched")
    }
  }

  /// Without replacing, a name that was taken this moment stays with whom it has; not all file
  /// systems can do that.
  private func take(_ name: [CChar], isReplacing: Bool) -> Bool {
    if !isReplacing {
      if link(name, path) == 0 { return unlink(name) == 0 }
      guard errno != EEXIST else { return false }
    }
    return rename(name, path) == 0
  }

  private func unwritten() -> Failure {
    let reason = String(cString: strerror(errno))
    return Failure(.inputOutput, "\(path): it cannot be written: \(reason)")
  }
}
