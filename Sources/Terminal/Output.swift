#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Sequences that ncurses does not send. It has sent all of its own when these are written.
enum Output {
  /// Bracketed paste on (xterm's private mode 2004).
  static let startsPasteMarks = "\u{1B}[?2004h"
  static let endsPasteMarks = "\u{1B}[?2004l"

  /// Writes to the terminal; one that is gone is noticed by reading.
  static func send(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return }
      rest = rest.dropFirst(written)
    }
  }
}
