import CMime
import Core
import Foundation
import Reading

/// Finds the messages of the user's mailboxes that matter for follow-ups (``MailQuestion``).
///
/// Of tens of thousands hardly any does: by a few fields of its head a message is passed over, without any
/// of them being taken apart, and only of those that matter more is read.
package struct MailLooker {
  let ids: Set<String>
  private let addresses: Set<String>
  private let domains: Set<String>

  /// Bytes of a head, and of a field, that are looked at.
  private static let (head, field) = (64 << 10, 16 << 10)

  package init(_ question: MailQuestion) {
    (ids, addresses, domains) = (question.ids, question.addresses, question.domains)
  }

  /// What there is in a message that matters.
  package func find(_ message: UnsafeRawBufferPointer) -> FoundMail {
    let message = UnsafeRawBufferPointer(rebasing: message.dropFirst(markOfOrder(message)))
    let head = HeaderBlock(message)
    let texts = MailTexts(of: message)
    return FoundMail(
      head: MessageOrigin(head), text: texts.text, isAutomatic: head.isBulk || head.isByProgram,
      isBulk: head.isBulk && !head.isByProgram, bounce: bounce(in: message, head, texts))
  }

  /// Whether a message matters, by its head.
  package func matters(_ message: UnsafeRawBufferPointer) -> Bool {
    var look = Look(ids: ids, addresses: addresses, domains: domains)
    withUnsafeMutablePointer(to: &look) { look in
      cmime_each_head_field(
        message.baseAddress, message.count, Self.head,
        { field, value, count, look in
          guard let look, let value else { return }
          let bytes = UnsafeRawBufferPointer(start: value, count: min(count, MailLooker.field))
          look.assumingMemoryBound(to: Look.self).pointee.take(UInt8(bitPattern: field), bytes)
        }, look)
    }
    return look.matters
  }

  /// Whether a message's head has its end, the empty line before the text (RFC 5322, 2.1). One without it is
  /// being written, and what it lacks may say that a program wrote it.
  package static func hasWholeHead(_ message: UnsafeRawBufferPointer) -> Bool {
    let (feed, turn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))
    var isEmpty = true
    for byte in message.prefix(head) {
      if byte == feed {
        if isEmpty { return true }
        isEmpty = true
      } else if byte != turn {
        isEmpty = false
      }
    }
    return message.count > head
  }

  /// A look at one head.
  private struct Look {
    let ids: Set<String>
    let addresses: Set<String>
    let domains: Set<String>
    var matters = false

    mutating func take(_ field: UInt8, _ value: UnsafeRawBufferPointer) {
      if matters { return }
      switch field {
      case UInt8(ascii: "i"), UInt8(ascii: "r"):
        matters = MessageOrigin.ids(Array(value)).contains(where: ids.contains)
      case UInt8(ascii: "f"), UInt8(ascii: "t"):
        let found = addressesIn(value)
        matters =
          found.contains(where: addresses.contains)
          || field == UInt8(ascii: "f") && (found.contains(where: isThere) || isDaemon(value))
      case UInt8(ascii: "c"): matters = isReport(value)
      default: break
      }
    }

    /// Whether an address is of one of the domains, or of one below.
    private func isThere(_ address: String) -> Bool {
      guard !domains.isEmpty, let domain = MailDomain(ofAddress: address) else { return false }
      return domain.andAbove.contains(where: domains.contains)
    }
  }
}

/// What looks like addresses in a field, in lower case; in no field are they encoded.
private func addressesIn(_ value: UnsafeRawBufferPointer) -> [String] {
  var found: [String] = []
  var at = value.startIndex
  while let sign = value[at...].firstIndex(of: UInt8(ascii: "@")) {
    let start = value[..<sign].lastIndex { !isOfAddress($0) }.map { $0 + 1 } ?? value.startIndex
    let end = value[(sign + 1)...].firstIndex { !isOfAddress($0) } ?? value.endIndex
    found.append(String(decoding: value[start..<end], as: UTF8.self).lowercased())
    at = sign + 1
  }
  return found
}

private func isOfAddress(_ byte: UInt8) -> Bool {
  byte > 32 && byte != 127 && !"<>()[]\\,;:\"@".utf8.contains(byte)
}

private func isDaemon(_ value: UnsafeRawBufferPointer) -> Bool {
  let text = String(decoding: value.prefix(400), as: UTF8.self).lowercased()
  return text.contains("mailer-daemon") || text.contains("postmaster@")
}

/// A report of a mail server, or a field that names recipients who could not be reached.
private func isReport(_ value: UnsafeRawBufferPointer) -> Bool {
  let text = String(decoding: value.prefix(400), as: UTF8.self).lowercased()
  return text.contains("multipart/report")
    || !text.contains("/") && text.contains("@")
}

extension HeaderBlock {
  /// Whether a program wrote the message by itself (RFC 3834, and what came before it), as receipts (RFC 8098)
  /// and answers to invitations (RFC 6047) are.
  var isByProgram: Bool {
    if let submitted = value("auto-submitted"), !submitted.hasPrefix("no") { return true }
    if value("precedence") == "auto_reply" { return true }
    if let type = value("content-type"),
      type.contains("disposition-notification")
        || type.hasPrefix("text/calendar") && type.contains("reply")
    {
      return true
    }
    return ["x-autoreply", "x-autorespond", "x-autoresponder"].contains {
      value($0).map { $0 != "no" } ?? false
    }
  }

  /// Whether it went to many, by what it says of itself.
  var isBulk: Bool { ["bulk", "junk", "list"].contains(value("precedence")) }

  private func value(_ name: String) -> String? {
    self[name].map { String(decoding: $0, as: UTF8.self).trimmed.lowercased() }
  }
}

/// Goes through the messages of a mailbox, each without the line that separates it from the one before.
/// - Parameter start: where a message begins; where none does, the next one behind it is the first.
package func readMessages(
  of file: UnsafeRawBufferPointer, from start: Int,
  _ take: (_ message: UnsafeRawBufferPointer, _ offset: Int) -> Void
) {
  _ = readMessages(of: start == 0 ? Mailbox(file) : Mailbox(file, behind: start), in: file, take)
}

/// Goes through those messages of a mailbox that were not seen yet.
/// - Returns: where the last message begins, if it was left as it may not be whole.
package func readMessages(
  of file: UnsafeRawBufferPointer, from start: MailQuestion.File.Start,
  _ take: (_ message: UnsafeRawBufferPointer, _ offset: Int) -> Void
) -> Int? {
  switch start {
  case .grown(let size, let isWritten):
    let mailbox = Mailbox(file, grownFrom: size)
    return readMessages(of: mailbox, in: file, leavesOpen: isWritten, take)
  case .behind(let offset):
    readMessages(of: file, from: offset + 1, take)
    return nil
  }
}

private func readMessages(
  of mailbox: Mailbox?, in file: UnsafeRawBufferPointer, leavesOpen: Bool = false,
  _ take: (_ message: UnsafeRawBufferPointer, _ offset: Int) -> Void
) -> Int? {
  guard var mailbox else { return nil }
  while true {
    let offset = mailbox.start
    guard let range = mailbox.next() else { return nil }
    if leavesOpen, mailbox.isOpen(range) { return offset }
    take(UnsafeRawBufferPointer(rebasing: file[range]), offset)
  }
}
