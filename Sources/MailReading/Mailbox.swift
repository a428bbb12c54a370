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

  /// The place of the next message, without the line that separates it from the one before.
  mutating func next() -> Range<Int>? {
    guard start < bytes.count else { return nil }
    let head = min(bytes.count, lineEnd(from: start) + 1)
    start = separator(from: head)
    return head..<start
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
