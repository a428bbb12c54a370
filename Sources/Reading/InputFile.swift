import Foundation

/// A file that cannot be read, with the exit status of sysexits.h that says how.
package struct UnreadableFile: Error {
  /// 66 where it cannot be opened, 74 where reading it fails.
  package let status: Int32
  /// What is wrong, as a sentence.
  package let message: String

  package init(status: Int32, message: String) {
    (self.status, self.message) = (status, message)
  }
}

/// The bytes of a file, which stays on disk and is read where it is looked at, or of standard input.
package struct InputFile: ~Copyable {
  package let bytes: UnsafeRawBufferPointer
  private let isMapped: Bool

  /// - Parameter path: a file, or `-` for standard input, of which no more is read than one byte
  ///   beyond ``Limit/input``.
  ///
  /// Pipes, devices and folders named by a path are refused, since a reader that waits on one of
  /// them never ends.
  package init(_ path: String) throws(UnreadableFile) {
    guard path != "-" else {
      (bytes, isMapped) = (try Self.read(from: 0), false)
      return
    }
    var status = stat()
    if stat(path, &status) == 0 { try Self.refuse(status.st_mode) }
    let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else {
      throw UnreadableFile(status: 66, message: "It cannot be opened: \(reason(errno)).")
    }
    defer { close(file) }
    guard fstat(file, &status) == 0 else {
      throw UnreadableFile(status: 66, message: "It cannot be looked at: \(reason(errno)).")
    }
    try Self.refuse(status.st_mode)
    if status.st_size > 0 {
      (bytes, isMapped) = (try Self.map(file, count: Int(status.st_size)), true)
    } else {
      (bytes, isMapped) = (try Self.read(from: file), false)
    }
  }

  /// Looked at before it is opened, as that alone may wait or have an effect, and again after that.
  private static func refuse(_ mode: mode_t) throws(UnreadableFile) {
    switch mode & S_IFMT {
    case S_IFREG: return
    case S_IFIFO:
      throw UnreadableFile(
        status: 66,
        message: "It is a pipe: name “-” in its place, and send it to standard input.")
    default:
      throw UnreadableFile(
        status: 66, message: "It is a folder or a device: name a file in its place.")
    }
  }

  private static func map(
    _ file: Int32, count: Int
  ) throws(UnreadableFile) -> UnsafeRawBufferPointer {
    guard let start = mmap(nil, count, PROT_READ, MAP_PRIVATE, file, 0), start != MAP_FAILED else {
      throw UnreadableFile(status: 74, message: "Reading it failed: \(reason(errno)).")
    }
    return UnsafeRawBufferPointer(start: start, count: count)
  }

  private static func read(from file: Int32) throws(UnreadableFile) -> UnsafeRawBufferPointer {
    var read: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while read.count <= Limit.input {
      let count = Foundation.read(file, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else {
        throw UnreadableFile(status: 74, message: "Reading it failed: \(reason(errno)).")
      }
      if count == 0 { break }
      read += chunk[..<count]
    }
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: read.count, alignment: 16)
    copy.copyBytes(from: read)
    return UnsafeRawBufferPointer(copy)
  }

  /// Gives back the memory of what lies before an offset, which is read from disk where it is looked
  /// at again.
  package func release(before offset: Int) {
    guard isMapped, let start = bytes.baseAddress else { return }
    madvise(UnsafeMutableRawPointer(mutating: start), offset, MADV_DONTNEED)
  }

  deinit {
    if isMapped {
      munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
    } else {
      bytes.deallocate()
    }
  }
}

private func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
