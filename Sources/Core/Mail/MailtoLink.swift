import Foundation

/// A message as a link for the mail program of the desktop (RFC 6068): recipient, subject, text and, in a
/// thread, the message that it answers. Links are only written here, and never read.
package struct MailtoLink: Hashable, Sendable {
  /// Bytes that programs take as an address; longer ones are cut by some, without a word.
  package static let limit = 8192

  package let text: String

  /// - Throws: ``MessageRefusal`` for a message that no link can carry whole.
  package init(_ message: OutgoingMessage) throws(MessageRefusal) {
    guard message.attachments.isEmpty else { throw .attachmentsInLink }
    let sides = message.to.address.split(separator: "@").map { Self.encoded(String($0)) }
    var fields = [("subject", message.subject)]
    fields.append(("body", message.body.replacing("\n", with: "\r\n")))
    if let answered = message.inReplyTo { fields.append(("in-reply-to", "<\(answered)>")) }
    let query = fields.map { "\($0.0)=\(Self.encoded($0.1))" }.joined(separator: "&")
    let text = "mailto:\(sides.joined(separator: "@"))?\(query)"
    guard text.utf8.count <= Self.limit else {
      throw .tooLongForLink(bytes: text.utf8.count, limit: Self.limit)
    }
    self.text = text
  }

  /// All but letters, digits and "-._~" as its bytes (RFC 3986, 2.3).
  private static func encoded(_ text: String) -> String {
    var result: [UInt8] = []
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: result.append(byte)
      default: result += [0x25, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
