import Core
import Foundation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is to be read for an import.
struct SourceFile {
  /// As the user named it, or below the folder that was named; `-` for standard input.
  let path: String
  /// As in ``ReadSource/place``; nil for what cannot be known again, such as standard input.
  var place: String?
  /// Before it was read; nil where ``place`` is.
  var stamp: FileStamp?
  /// Whether the user named the file itself.
  var isNamed = false

  /// What the user calls it.
  var name: String { path == "-" ? "standard input" : path }
}

extension SourceFile {
  /// A file that the user named.
  init(named path: String) {
    self.path = path
    isNamed = true
    if path != "-", let stamp = FileStamp(ofFile: path) {
      self.stamp = stamp
      place = Self.place(of: path)
    }
  }

  /// The path from the root, links followed; nil where there is no such file or folder.
  static func place(of path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// So many bytes of a mailbox's beginning, and before its end, tell whether it only grew: whoever takes
  /// a message out of it moves its end.
  private static let window = 32 << 10

  /// A fingerprint of the beginning of a file and of what stands before an offset in it; nil where it is
  /// shorter or cannot be read.
  static func digest(_ path: String, before end: Int) -> String? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var fingerprint = Fingerprint()
    var buffer = [UInt8](repeating: 0, count: min(window, end))
    for start in [0, end - buffer.count] {
      guard pread(file, &buffer, buffer.count, off_t(start)) == buffer.count else { return nil }
      fingerprint.add(buffer)
    }
    return fingerprint.text
  }
}

extension FileStamp {
  init(_ status: stat) {
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    self.init(
      size: Int(status.st_size),
      modified: Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec),
      inode: Int64(truncatingIfNeeded: status.st_ino))
  }

  /// nil where there is no file, but a pipe, a folder or nothing.
  init?(ofFile path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    self.init(status)
  }

  /// The same of a folder as well, which changes as names come and go.
  init?(ofAny path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  /// Whether the file could have been written to right after it was looked at without this telling so:
  /// where a file system counts seconds only.
  func mayBeOf(_ moment: Date) -> Bool {
    modified % 1_000_000_000 == 0
      && abs(moment.timeIntervalSince1970 - Double(modified / 1_000_000_000)) < 2
  }
}
