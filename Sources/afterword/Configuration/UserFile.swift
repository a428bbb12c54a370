import Foundation
import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file of text among the user's settings, which may be written by hand as well as from here.
struct UserFile {
  let path: String

  /// What no one writes by hand is not read.
  private static let sizeLimit = 1 << 20

  /// The file's text; nil where there is no file.
  /// - Throws: ``Failure`` that says why, but not what follows from it: that is for the caller.
  func text() throws(Failure) -> String? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw failure("it cannot be read: \(String(cString: strerror(errno)))")
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw failure("it is no file") }
    guard status.st_size <= Self.sizeLimit else { throw failure("it is larger than 1 MB") }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw failure("it cannot be read")
    }
    guard let text = String(validating: data, as: UTF8.self) else {
      throw failure("it is not written in UTF-8")
    }
    return text
  }

  func failure(_ reason: String) -> Failure {
    Failure(.data, "\(path): \(reason)")
  }

  /// Tells whether it was written to since.
  var trace: FileTrace { FileTrace((try? realPath()) ?? path) }

  /// Changes the text, which no other instance changes in between.
  /// - Parameters:
  ///   - patience: seconds for which another instance is waited for that changes a file beside it.
  ///   - change: makes of the text, empty where there is no file, the one that is to stand there; nil
  ///     leaves it alone.
  func change(
    within patience: Double, _ change: (String) throws(Failure) -> String?
  ) throws(Failure) {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let lock = open(folder, O_RDONLY | O_CLOEXEC)
    defer { if lock >= 0 { close(lock) } }
    try hold(lock, within: patience)
    if let new = try change(text() ?? "") { try replace(with: new) }
  }

  /// Where the file system has no such locks it goes on without.
  private func hold(_ lock: Int32, within patience: Double) throws(Failure) {
    let pause = 0.01
    for _ in 0..<Int(patience / pause) {
      if flock(lock, LOCK_EX | LOCK_NB) == 0 { return }
      guard errno == EWOULDBLOCK || errno == EINTR else { return }
      usleep(UInt32(pause * 1e6))
    }
    throw failure("another Afterword is changing it; try again in a moment")
  }

  /// Writes a new file beside the old one and puts it in its place. A link, as those have who keep
  /// their settings elsewhere, stays one: the file that it leads to is replaced.
  private func replace(with text: String) throws(Failure) {
    let target = try realPath()
    var status = stat()
    let mode = stat(target, &status) == 0 ? status.st_mode & 0o777 : 0o600
    try WholeFile(path: target).write(text, mode: mode, isReplacing: true)
  }

  /// The path of the file itself, which may not be there yet; a link that leads nowhere is no place
  /// to write to.
  private func realPath() throws(Failure) -> String {
    if let resolved = realpath(path, nil) {
      defer { free(resolved) }
      return String(cString: resolved)
    }
    var status = stat()
    guard lstat(path, &status) != 0 else { throw failure("it is a link that leads nowhere") }
    return path
  }
}
