import Core
import Foundation
import Screen

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output and standard error. All text leaves through here and is printable when it does,
/// whatever an imported file, a name or an argument held.
final class Output {
  /// What is written at once when it has grown to ``limit``, or at the end.
  private var pending: [UInt8] = []
  private let limit = 1 << 16

  /// The columns of the terminal that standard output is; nil where it is a file or a pipe.
  let columns: Int?

  init() {
    var size = winsize()
    let isKnown = isatty(STDOUT_FILENO) == 1 && ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0
    columns = isKnown && size.ws_col > 0 ? Int(size.ws_col) : nil
  }

  /// Sees to it that no file that is opened later takes the number of a standard stream that is closed:
  /// what is said would be written into it. Writing to such a stream still fails.
  static func occupyStandardDescriptors() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", descriptor == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Writes one line to standard output.
  func say(_ line: String) throws(Failure) { try add(Text.printable(line)) }

  /// Writes a value, which escapes for itself what is not printable, and so loses nothing.
  func say(_ value: JSON) throws(Failure) { try add(value.text) }

  /// Writes a text of several lines that is a file of its own. On a terminal it is printable; a pipe
  /// or a file gets it as it is.
  func say(file text: String) throws(Failure) {
    guard columns == nil else {
      var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      if lines.last?.isEmpty == true { lines.removeLast() }
      for line in lines { try say(String(line)) }
      return
    }
    pending += Array(text.utf8)
    try flush()
  }

  /// Writes the beginning of a line, for the user to answer behind it.
  func ask(_ question: String) throws(Failure) {
    pending += Array(Text.printable(question).utf8)
    try flush()
  }

  /// Writes a sentence to standard error under the program's name.
  func warn(_ sentence: String) { explain("afterword: " + sentence) }

  /// Writes one line to standard error as it is; nothing can be done where that fails.
  func explain(_ line: String) {
    try? flush()
    try? Self.write(Array((Text.printable(line) + "\n").utf8), to: STDERR_FILENO)
  }

  /// Says on standard error, if that is a terminal, why nothing happens.
  @Sendable static func tellOfWait() {
    guard isatty(STDERR_FILENO) == 1 else { return }
    try? write(
      Array("afterword: another program holds the database; waiting for it\n".utf8),
      to: STDERR_FILENO)
  }

  /// Puts a text in the place of the line of standard error that was shown last, if that is a terminal.
  func show(_ text: String) {
    guard isatty(STDERR_FILENO) == 1 else { return }
    try? Self.write(Array(("\r\u{1B}[K" + Text.printable(text)).utf8), to: STDERR_FILENO)
  }

  /// Writes what is pending. A reader that has gone away, as `head` does, ends the program.
  func flush() throws(Failure) {
    guard !pending.isEmpty else { return }
    defer { pending = [] }
    try Self.write(pending, to: STDOUT_FILENO)
  }

  private func add(_ line: String) throws(Failure) {
    pending += Array(line.utf8)
    pending.append(10)
    if pending.count >= limit { try flush() }
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) throws(Failure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        poll(&waiting, 1, -1)
      } else if errno != EINTR {
        let reason = errno == EBADF ? "it is closed" : String(cString: strerror(errno))
        throw Failure(.inputOutput, "the output cannot be written: \(reason)")
      }
    }
  }
}

/// `write(2)`, whose name the methods here take.
private let systemWrite = write
