import CMime
import Reading

/// Finds the messages of a mailbox (RFC 4155). A line within a message that only begins with “From ”
/// does not end it: a separator says who sent and when, and a header follows it.
struct Mailbox {
  private let bytes: UnsafeRawBufferPointer
  /// Where the next message begins, its separator included.
  private(set) var start: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    start = markOfOrder(bytes)
    if !isSeparator(at: start) { start = separator(from: start) }
  }

  /// - Parameter start: where a message begins, or the end; nothing else is taken.
  init?(_ bytes: UnsafeRawBufferPointer, from start: Int) {
    self.bytes = bytes
    self.start = start
    guard start <= bytes.count, start == bytes.count || isSeparator(at: start) else { return nil }
  }

  /// - Parameter start: at or behind which the first message begins; nil where that is no place in it.
  init?(_ bytes: UnsafeRawBufferPointer, behind start: Int) {
    guard start >= 0, start <= bytes.count else { return nil }
    self.bytes = bytes
    self.start = start
    // A line begins behind a line end only.
    if start > 0, start < bytes.count, bytes[start - 1] != 10 {
      self.start = lineEnd(from: start) + 1
    }
    self.start = self.start >= bytes.count ? bytes.count : separator(from: self.start)
  }

  /// - Parameter size: how large the mailbox was when it was read. Where its last message was not whole then, it
  ///   is the first.
  init?(_ bytes: UnsafeRawBufferPointer, grownFrom size: Int) {
    guard size >= 0, size <= bytes.count else { return nil }
    self.init(bytes)
    if size == bytes.count { start = size } else { start = lastSeparator(upTo: size) ?? start }
  }

  private func lastSeparator(upTo end: Int) -> Int? {
    var line = end
    while true {
      let isStart = line == 0 || bytes[line - 1] == 10
      if isStart, bytes[line...].starts(with: "From ".utf8), isSeparator(at: line) { return line }
      guard line > 0 else { return nil }
      line = bytes[..<(line - 1)].lastIndex(of: 10).map { $0 + 1 } ?? 0
    }
  }

  /// The place of the next message, without the line that separates it from the one before.
  mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    let head = min(bytes.count, lineEnd(from: start) + 1)
    start = separator(from: head)
    return head..<start
  }

  /// Whether a message is the last and no empty line ends it, as one does that is whole (RFC 4155).
  func isOpen(_ message: Range<Int>) -> Bool {
    guard message.upperBound == bytes.count else { return false }
    let end = bytes[message].suffix(4).filter { $0 != 13 }
    return !end.suffix(2).elementsEqual([10, 10])
  }

  private func separator(from: Int) -> Int {
    var at = from
    while true {
      at = cmime_next_from_line(bytes.baseAddress, bytes.count, at)
      if at >= bytes.count || isSeparator(at: at) { return at }
      at += 5
    }
  }

  private func isSeparator(at place: Int) -> Bool {
    let end = lineEnd(from: place)
    guard end < bytes.count, Reading.isSeparator(bytes[place..<end]) else { return false }
    return isHeadOfMessage(bytes[(end + 1)..<lineEnd(from: end + 1)])
  }

  /// Where a line ends; a separator and a header's name are short.
  private func lineEnd(from start: Int) -> Int {
    let window = bytes[start..<min(bytes.count, start + 1000)]
    return window.firstIndex(of: 10) ?? window.endIndex
  }
}
