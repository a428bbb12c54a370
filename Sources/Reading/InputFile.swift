import Foundation

/// A file that cannot be read, with the exit status of sysexits.h that says how.
package struct UnreadableFile: Error {
  /// 66 where it cannot be opened, 74 where reading it fails.
  package let status: Int32
  package let message: String
}

/// The bytes of a file, or of standard input for `-`, but no more than one beyond ``Limit/file``.
///
/// Pipes, devices and folders named by a path are refused, since a reader that waits on one of them
/// never ends.
package func readInput(_ path: String) throws(UnreadableFile) -> [UInt8] {
  guard path != "-" else { return try read(from: 0) }
  let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
  guard file >= 0 else {
    throw UnreadableFile(status: 66, message: "It cannot be opened: \(reason(errno)).")
  }
  defer { close(file) }
  var status = stat()
  guard fstat(file, &status) == 0 else {
    throw UnreadableFile(status: 66, message: "It cannot be looked at: \(reason(errno)).")
  }
  switch status.st_mode & S_IFMT {
  case S_IFREG: return try read(from: file)
  case S_IFIFO:
    throw UnreadableFile(
      status: 66, message: "It is a pipe: name “-” in its place, and send it to standard input.")
  default:
    throw UnreadableFile(
      status: 66, message: "It is a folder or a device: name a file in its place.")
  }
}

private func read(from file: Int32) throws(UnreadableFile) -> [UInt8] {
  var bytes: [UInt8] = []
  var chunk = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count <= Limit.file {
    let count = read(file, &chunk, chunk.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else {
      throw UnreadableFile(status: 74, message: "Reading it failed: \(reason(errno)).")
    }
    if count == 0 { break }
    bytes += chunk[..<count]
  }
  return bytes
}

private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
