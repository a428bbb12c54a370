/// Where a message begins in a mailbox.
package struct MailboxPlace: Codable, Hashable, Sendable {
  /// Of the line that separates it from the one before, in bytes.
  package var offset: Int
  /// Counted from 1.
  package var message: Int

  package init(offset: Int, message: Int) {
    self.offset = offset
    self.message = message
  }

  /// "512:3", as ``text`` writes it.
  package init?(_ text: some StringProtocol) {
    let numbers = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let offset = numbers[0], let message = numbers[1], offset >= 0
    else { return nil }
    self.init(offset: offset, message: message)
  }

  package var text: String { "\(offset):\(message)" }
}

/// What of a mailbox is to be read where the rest of it was read before.
package struct MailboxRest: Hashable, Sendable {
  /// Single messages, in their order.
  package var open: [MailboxPlace]
  /// Where what is new begins: the end of the mailbox where nothing is.
  package var start: MailboxPlace

  package init(open: [MailboxPlace], start: MailboxPlace) {
    self.open = open
    self.start = start
  }

  /// "512:3,4096:20", as ``text`` writes it: the last is where what is new begins.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ",")
    let places = parts.compactMap { MailboxPlace($0) }
    guard places.count == parts.count, let start = places.last else { return nil }
    self.init(open: places.dropLast(), start: start)
  }

  package var text: String { (open + [start]).map(\.text).joined(separator: ",") }
}
