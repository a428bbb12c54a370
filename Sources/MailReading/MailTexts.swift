import CMime
import Core
import Foundation

/// What a message says: its first text, and the report of a mail server where there is one.
struct MailTexts {
  private(set) var text = ""
  /// Of a message of type `multipart/report` (RFC 3464).
  private(set) var report = ""

  private struct Found {
    var plain: String?
    var html: String?
    var report: String?
  }

  /// Bytes of a part that are made into text.
  fileprivate static let most = 256 << 10

  init(of message: UnsafeRawBufferPointer) {
    guard message.count <= MimeLimit.message,
      cmime_separators(message.baseAddress, message.count, MimeLimit.separators + 1)
        <= MimeLimit.separators
    else { return }
    var found = Found()
    withUnsafeMutablePointer(to: &found) { found in
      _ = cmime_each_part(
        message.baseAddress, message.count, Int32(MimeLimit.depth), Int32(MimeLimit.parts),
        { part, found in
          guard let part, let found else { return 0 }
          let known = found.assumingMemoryBound(to: Found.self).pointee
          return MailTexts.isWanted(part.pointee, beside: known) ? 1 : 0
        },
        { part, bytes, count, found in
          guard let part, let found else { return }
          let bytes = UnsafeRawBufferPointer(start: bytes, count: min(count, MailTexts.most))
          MailTexts.take(
            part.pointee, bytes, into: &found.assumingMemoryBound(to: Found.self).pointee)
        }, found)
    }
    text = String((found.plain ?? found.html.map(PlainHTML.text) ?? "").prefix(FoundMail.limit))
    report = found.report ?? ""
  }

  private static func isWanted(_ part: cmime_part, beside found: Found) -> Bool {
    switch kind(of: part) {
    case "text/plain": found.plain == nil
    case "text/html": found.plain == nil && found.html == nil
    case "message/delivery-status": found.report == nil
    default: false
    }
  }

  private static func take(
    _ part: cmime_part, _ bytes: UnsafeRawBufferPointer, into found: inout Found
  ) {
    let charset = part.charset.map { String(cString: $0) } ?? ""
    let text = decoded(Array(bytes), charset) ?? String(decoding: bytes, as: UTF8.self)
    switch kind(of: part) {
    case "text/plain": found.plain = text
    case "text/html": found.html = text
    default: found.report = text
    }
  }

  private static func kind(of part: cmime_part) -> String {
    part.type.map { String(cString: $0) } ?? ""
  }
}
