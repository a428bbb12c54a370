import CMime
import Core
import Foundation

/// The bytes of a message (RFC 5322, RFC 2045 to 2047, RFC 2231), its lines ending with line feeds, as
/// sendmail programs and Maildirs have them. The same message makes the same bytes each time.
///
/// The text goes as it is, as format=flowed (RFC 3676), where that changes nothing of it on its way and looks
/// the same to programs that do not know it: short lines of ASCII. All else is quoted-printable, in which
/// paragraphs stay one line each: every program wraps these to its window, while lines that are broken for
/// the way look ragged in web mail.
/// - Parameter files: what the message's attachments hold, in their order.
/// - Returns: nil where memory is short.
package func compose(_ message: OutgoingMessage, files: [[UInt8]]) -> [UInt8]? {
  let texts = LentTexts()
  var body = Array(message.body.utf8)
  if body.last != 10 { body.append(10) }
  let contents = files.map(LentBytes.init)
  let attachments = zip(message.attachments, contents).map { attachment, content in
    let type = mediaType(of: attachment.name)
    return cmime_file(
      type: texts.lend(type.type), subtype: texts.lend(type.subtype),
      name: texts.lend(attachment.name), bytes: content.bytes.baseAddress,
      count: content.bytes.count)
  }
  return withExtendedLifetime((texts, contents)) {
    body.withUnsafeBytes { text -> [UInt8]? in
      var letter = head(of: message, texts)
      letter.is_plain = goesAsItIs(text) ? 1 : 0
      letter.text = text.assumingMemoryBound(to: CChar.self).baseAddress
      letter.text_count = text.count
      var count = 0
      guard let bytes = cmime_compose(&letter, attachments, attachments.count, &count) else {
        return nil
      }
      defer { free(bytes) }
      return Array(UnsafeRawBufferPointer(start: bytes, count: count))
    }
  }
}

private func head(of message: OutgoingMessage, _ texts: LentTexts) -> cmime_letter {
  var letter = cmime_letter()
  letter.from = texts.lend(HeaderLines.mailbox(message.from, of: "From"))
  letter.to = texts.lend(HeaderLines.mailbox(message.to, of: "To"))
  letter.subject = texts.lend(HeaderLines.text(message.subject, of: "Subject"))
  letter.message_id = texts.lend(message.messageID)
  letter.in_reply_to = texts.lend(message.inReplyTo.map { "<\($0)>" } ?? "")
  letter.references = texts.lend(message.references.map { "<\($0)>" }.joined(separator: " "))
  letter.date = Int64(message.date.timeIntervalSince1970)
  letter.utc_offset = Int32(message.utcOffset)
  letter.boundary = texts.lend("=_\(message.id.uuidString.lowercased())")
  return letter
}

/// Columns of a line that mail programs show and pass on unbroken.
private let longestPlainLine = 78

/// Whether a text arrives unchanged without being encoded: short lines of ASCII with nothing at their
/// beginnings or ends that format=flowed, a mailbox or SMTP gives a meaning.
private func goesAsItIs(_ text: UnsafeRawBufferPointer) -> Bool {
  text.split(separator: 10, omittingEmptySubsequences: false).allSatisfy { line in
    line.count <= longestPlainLine && line.allSatisfy { (0x20...0x7E).contains($0) || $0 == 9 }
      && line.last != 0x20 && line.last != 9
      && !line.starts(with: "From ".utf8) && !(line.count == 1 && line.first == 0x2E)
      && line.first.map { $0 != 0x20 && $0 != 0x3E } ?? true
  }
}

/// What kind of file a name promises, so that mail programs offer to open it.
private func mediaType(of name: String) -> (type: String, subtype: String) {
  let ending = name.split(separator: ".").last?.lowercased() ?? ""
  let office = "vnd.openxmlformats-officedocument."
  return switch ending {
  case "pdf", "zip", "rtf": ("application", ending)
  case "txt", "text", "log": ("text", "plain")
  case "md": ("text", "markdown")
  case "csv", "html", "css": ("text", ending)
  case "png", "gif", "webp", "heic": ("image", ending)
  case "jpg", "jpeg": ("image", "jpeg")
  case "svg": ("image", "svg+xml")
  case "docx": ("application", office + "wordprocessingml.document")
  case "xlsx": ("application", office + "spreadsheetml.sheet")
  case "pptx": ("application", office + "presentationml.presentation")
  case "odt": ("application", "vnd.oasis.opendocument.text")
  case "doc": ("application", "msword")
  default: ("application", "octet-stream")
  }
}

/// Texts as C has them, for as long as it lives.
private final class LentTexts {
  private var copies: [UnsafeMutablePointer<CChar>?] = []

  func lend(_ text: String) -> UnsafePointer<CChar>? {
    let copy = strdup(text)
    copies.append(copy)
    return UnsafePointer(copy)
  }

  deinit { for copy in copies { free(copy) } }
}

/// Bytes that stay in their place for as long as it lives.
private final class LentBytes {
  let bytes: UnsafeRawBufferPointer

  init(_ content: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 1)
    copy.copyBytes(from: content)
    bytes = UnsafeRawBufferPointer(copy)
  }

  deinit { bytes.deallocate() }
}
