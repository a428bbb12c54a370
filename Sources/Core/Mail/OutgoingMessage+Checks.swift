import Foundation

extension OutgoingMessage {
  /// Bytes beyond which a header, a letter or the attachments are refused. No line of a message may have
  /// more than 998 bytes (RFC 5322, 2.1.1); attachments grow by a third on their way, and most
  /// servers take 25 MB.
  package enum Limit {
    package static let header = 900
    package static let name = 300
    package static let messageID = 250
    package static let references = 50
    package static let body = 1 << 20
    package static let attachments = 18_000_000
  }

  func check() throws(MessageRefusal) {
    try Self.check(from, .from)
    try Self.check(to, .to)
    try Self.check(header: subject, .subject, limit: Limit.header)
    guard body.utf8.count <= Limit.body else { throw .tooLong(.body, limit: Limit.body) }
    if let line = Self.lineWithControl(in: body) { throw .control(.body, line: line) }
    guard abs(utcOffset) <= 18 * 3600, (0..<253_402_300_800).contains(date.timeIntervalSince1970)
    else { throw .impossibleDate }
    try Self.check(messageID: messageID, .messageID)
    if let inReplyTo { try Self.check(messageID: inReplyTo, .inReplyTo) }
    guard references.count <= Limit.references else {
      throw .tooLong(.references, limit: Limit.references * Limit.messageID)
    }
    for reference in references { try Self.check(messageID: reference, .references) }
    var total = 0
    for attachment in attachments {
      try Self.check(header: attachment.path, .attachment, limit: 4096)
      guard attachment.bytes >= 0 else { throw .attachmentNoFile(path: attachment.path) }
      let (sum, isOver) = total.addingReportingOverflow(attachment.bytes)
      total = isOver ? .max : sum
      guard total <= Limit.attachments else {
        throw .attachmentsTooLarge(bytes: total, limit: Limit.attachments)
      }
    }
  }

  /// Whether a text can stand between the angle brackets of a Message-ID: of one piece, in ASCII, and
  /// no longer than a header takes.
  package static func isMessageID(_ text: String) -> Bool {
    let sides = text.split(separator: "@", omittingEmptySubsequences: false)
    return sides.count == 2 && sides.allSatisfy { !$0.isEmpty }
      && text.utf8.count <= Limit.messageID
      && text.utf8.allSatisfy { (0x21...0x7E).contains($0) && !"<>()\\,;\"".utf8.contains($0) }
  }

  private static func check(
    _ mailbox: Mailbox, _ field: MessageRefusal.Field
  ) throws(MessageRefusal) {
    try check(header: mailbox.name, field, limit: Limit.name)
    try check(header: mailbox.address, field, limit: Limit.name)
    guard let address = MailAddress(mailbox.readable), address.text == mailbox.address else {
      throw .notAnAddress(field, mailbox.address)
    }
  }

  private static func check(
    header text: String, _ field: MessageRefusal.Field, limit: Int
  ) throws(MessageRefusal) {
    guard !text.unicodeScalars.contains(where: \.endsOrSteers) else {
      throw .control(field, line: nil)
    }
    guard text.utf8.count <= limit else { throw .tooLong(field, limit: limit) }
  }

  private static func check(
    messageID text: String, _ field: MessageRefusal.Field
  ) throws(MessageRefusal) {
    guard !text.unicodeScalars.contains(where: \.endsOrSteers) else {
      throw .control(field, line: nil)
    }
    guard isMessageID(text) else { throw .notAMessageID(field, text) }
  }

  /// The first line of a text with a character that steers terminals and says nothing, from 1.
  private static func lineWithControl(in text: String) -> Int? {
    var line = 1
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        line += 1
      } else if scalar != "\t", scalar.properties.generalCategory == .control {
        return line
      }
    }
    return nil
  }
}

extension OutgoingMessage.Mailbox {
  /// The user, as the config file says it.
  /// - Throws: ``MessageRefusal`` where it says no address, or one to which nobody can answer.
  package init(_ me: Me) throws(MessageRefusal) {
    guard let email = me.emails.first else { throw .noSender }
    guard let address = MailAddress(email) else { throw .notAnAddress(.from, email) }
    self.init(name: me.name.trimmed, address)
  }

  /// `Jane Doe <jane@globex.example>` or an address alone; the name may stand in quotation marks.
  /// - Throws: ``MessageRefusal`` for anything else, as for two of them.
  package init(parsing text: String) throws(MessageRefusal) {
    guard !text.unicodeScalars.contains(where: \.endsOrSteers) else {
      throw .control(.to, line: nil)
    }
    // Foundation's whitespace has characters that no one sees, with which no address goes on.
    let text = text.trimmingCharacters(in: CharacterSet(charactersIn: " "))
    guard !text.isEmpty else { throw .noRecipient }
    var name = ""
    var email = text
    if text.hasSuffix(">"), let open = text.lastIndex(of: "<") {
      email = String(text[text.index(after: open)...].dropLast())
      name = text[..<open].trimmingCharacters(in: .whitespaces)
    }
    let isQuoted = name.count > 1 && name.hasPrefix("\"") && name.hasSuffix("\"")
    if isQuoted {
      name = Self.unquoted(name.dropFirst().dropLast())
    } else if name.contains("@"), name.contains(where: { ",;<>".contains($0) }) {
      throw .severalAddresses(text)
    }
    guard email.contains("@") else { throw .noAddress(name: email) }
    guard let address = MailAddress(email) else {
      let parts = email.split { $0.isWhitespace || $0 == "," || $0 == ";" }
      throw parts.count { $0.contains("@") } > 1
        ? .severalAddresses(text) : .notAnAddress(.to, email)
    }
    self.init(name: name, address)
  }

  /// A name, which may be empty, and an address as it is read.
  /// - Throws: ``MessageRefusal`` where that is none.
  package init(name: String, email: String) throws(MessageRefusal) {
    guard let address = MailAddress(email) else { throw .notAnAddress(.to, email) }
    self.init(name: name, address)
  }

  private init(name: String, _ address: MailAddress) {
    self.name = name
    self.address = address.text
    readable = "\(address.local)@\(address.domain)"
  }

  /// A backslash stands before a character that would end the name.
  private static func unquoted(_ text: Substring) -> String {
    var result = ""
    var rest = text
    while let character = rest.popFirst() {
      result.append(character == "\\" ? rest.popFirst() ?? character : character)
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether it ends a line or steers a terminal, and so may stand in no header.
  package var endsOrSteers: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator: true
    default: false
    }
  }
}
