import CMime
import Core
import Foundation

extension MailLooker {
  /// Lines that are looked at of what came back.
  private static let most = 400

  /// What a message says that came back: a report by RFC 3464, or what qmail and Exim write.
  func bounce(
    in message: UnsafeRawBufferPointer, _ head: HeaderBlock, _ texts: MailTexts
  ) -> FoundMail.Bounce? {
    let failed = head.all("x-failed-recipients").flatMap { addresses(in: $0) }
    let type = head["content-type"].map { String(decoding: $0, as: UTF8.self).lowercased() } ?? ""
    let from = head["from"].map { String(decoding: $0, as: UTF8.self).lowercased() } ?? ""
    let isFromDaemon = from.contains("mailer-daemon") || from.contains("postmaster@")
    let isReport = type.contains("multipart/report") && !texts.report.isEmpty
    guard isReport || !failed.isEmpty || isFromDaemon else { return nil }
    let ids = idsNamed(in: message)
    if isReport {
      return Self.report(texts.report, ids: ids, isBare: ids.isEmpty && !holdsMessage(message))
    }
    let subject = EncodedWords.text(head["subject"] ?? []).lowercased()
    let isDelay = subject.contains("delayed") || subject.hasPrefix("warning")
    let (named, reason) = Self.plainly(texts.text, named: failed)
    return FoundMail.Bounce(
      isFinal: !isDelay, recipients: failed.isEmpty ? named : failed, ids: ids, reason: reason)
  }

  /// The Message-IDs of the question in what came back, whatever that is wrapped in.
  private func idsNamed(in message: UnsafeRawBufferPointer) -> [String] {
    let text = String(decoding: message.prefix(512 << 10), as: UTF8.self)
    return text.split(separator: "<").compactMap { piece in
      guard let end = piece.firstIndex(of: ">") else { return nil }
      let id = String(piece[..<end])
      return ids.contains(id) ? id : nil
    }
  }

  /// Whether a report holds the message that it is about, or its head.
  private func holdsMessage(_ report: UnsafeRawBufferPointer) -> Bool {
    let text = String(decoding: report.prefix(512 << 10), as: UTF8.self).lowercased()
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.drop { !$0.isEmpty }.contains { line in
      line.hasPrefix("message-id:")
        || line.hasPrefix("content-type:")
          && ["message/rfc822", "message/global", "text/rfc822-headers"].contains {
            line.contains($0)
          }
    }
  }

  private func addresses(in value: [UInt8]) -> [String] {
    MessageOrigin.parties(value).compactMap { $0.email?.lowercased() }
  }

  /// The fields of a report: of each recipient, what was done and why.
  private static func report(
    _ text: String, ids: [String], isBare: Bool
  ) -> FoundMail.Bounce {
    var recipients: [String] = []
    var actions: [String] = []
    var reason = ""
    for field in fields(of: text) {
      let value = field.value.split(separator: ";").last.map { String($0).trimmed } ?? ""
      switch field.name {
      case "final-recipient", "original-recipient":
        let address = value.trimmingCharacters(in: CharacterSet(charactersIn: "<> "))
        if !recipients.contains(address.lowercased()) { recipients.append(address.lowercased()) }
      case "action": actions.append(value.lowercased())
      case "diagnostic-code":
        if reason.isEmpty { reason = field.value.drop { $0 != ";" }.dropFirst().trimmed }
      default: break
      }
    }
    return FoundMail.Bounce(
      isFinal: actions.contains("failed"), recipients: recipients, ids: ids,
      reason: String(reason.prefix(300)), isBare: isBare)
  }

  private static func fields(of text: String) -> [(name: String, value: String)] {
    var fields: [(name: String, value: String)] = []
    for line in text.split(whereSeparator: \.isNewline).prefix(most) {
      if let first = line.first, first.isWhitespace {
        if !fields.isEmpty { fields[fields.count - 1].value += " " + line.trimmed }
      } else if let colon = line.firstIndex(of: ":") {
        fields.append(
          (line[..<colon].lowercased(), line[line.index(after: colon)...].trimmed))
      }
    }
    return fields
  }

  /// qmail begins a paragraph with "<jane@globex.example>:", Exim a line with the address; why it came back
  /// follows.
  private static func plainly(
    _ text: String, named: [String]
  ) -> (recipients: [String], reason: String) {
    var recipients: [String] = []
    var reason: [String] = []
    var isAfterAddress = false
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).prefix(
      most)
    {
      let bare = line.trimmed
      if bare.hasPrefix("---") { break }
      let inAngles = bare.hasPrefix("<") && bare.hasSuffix(">:")
      let address = inAngles ? String(bare.dropFirst().dropLast(2)) : bare
      if inAngles || named.contains(address.lowercased()) {
        recipients.append(address.lowercased())
        isAfterAddress = reason.isEmpty
      } else if isAfterAddress {
        if bare.isEmpty { isAfterAddress = false } else { reason.append(bare) }
      }
    }
    return (recipients, String(reason.joined(separator: " ").prefix(300)))
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).trimmed }
}
