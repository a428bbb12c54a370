import Foundation

/// A letter as a message that goes to one person by e-mail, complete and checked: there is none that holds
/// what ``MessageRefusal`` refuses, one that is read from JSON included.
///
/// From it `afterword-reader --compose` makes the bytes; the same message makes the same ones each time.
package struct OutgoingMessage: Codable, Hashable, Sendable, Identifiable {
  /// Someone with the address that counts.
  package struct Mailbox: Codable, Hashable, Sendable {
    /// May be empty.
    package let name: String
    /// As it is sent to: its domain in ASCII.
    package let address: String
    /// The same as people read it: for nearly all domains the same text.
    package let readable: String
  }

  /// A file that goes along.
  package struct Attachment: Codable, Hashable, Sendable {
    /// Where it is read from.
    package let path: String
    /// How many bytes it had when it was added.
    package let bytes: Int

    package init(path: String, bytes: Int) {
      self.path = path
      self.bytes = bytes
    }

    /// The name that the recipient sees: the last part of the path, nothing of the user's folders.
    package var name: String {
      let name = path.split { $0 == "/" || $0 == "\\" }.last.map(String.init) ?? ""
      return ["", ".", ".."].contains(name) ? "attachment" : name
    }
  }

  package let id: UUID
  /// Without angle brackets; one for its whole life, by which it is found in Sent.
  package let messageID: String
  package let from: Mailbox
  package let to: Mailbox
  package let subject: String
  /// The letter with its signature, as it was written; its lines end with a line feed.
  package let body: String
  /// When it goes, or was made.
  package let date: Date
  /// Seconds east of Greenwich on the user's clock at that moment, whole minutes of them.
  package let utcOffset: Int
  /// The message that it answers; nil for a message that begins a thread.
  package let inReplyTo: String?
  /// The thread from its first message on; empty for a message that begins one.
  package let references: [String]
  package let attachments: [Attachment]

  /// - Parameters:
  ///   - messageID: see ``messageID(of:number:sender:)``.
  ///   - zone: the user's own.
  /// - Throws: ``MessageRefusal`` for what no message may hold.
  package init(
    id: UUID, messageID: String, from: Mailbox, to: Mailbox, subject: String, body: String,
    date: Date, zone: Zone, inReplyTo: String? = nil, references: [String] = [],
    attachments: [Attachment] = []
  ) throws(MessageRefusal) {
    self.id = id
    self.messageID = messageID
    (self.from, self.to) = (from, to)
    self.subject = subject
    self.body = body.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    self.date = Date(timeIntervalSince1970: date.timeIntervalSince1970.rounded(.down))
    utcOffset = zone.offset(at: date) / 60 * 60
    (self.inReplyTo, self.references) = (inReplyTo, references)
    self.attachments = attachments
    try check()
  }

  /// The same message at another moment, such as that at which it goes.
  package func dated(_ date: Date, zone: Zone) throws(MessageRefusal) -> OutgoingMessage {
    try OutgoingMessage(
      id: id, messageID: messageID, from: from, to: to, subject: subject, body: body, date: date,
      zone: zone, inReplyTo: inReplyTo, references: references, attachments: attachments)
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    id = try values.decode(UUID.self, forKey: .id)
    messageID = try values.decode(String.self, forKey: .messageID)
    from = try values.decode(Mailbox.self, forKey: .from)
    to = try values.decode(Mailbox.self, forKey: .to)
    subject = try values.decode(String.self, forKey: .subject)
    body = try values.decode(String.self, forKey: .body)
    date = try values.decode(Date.self, forKey: .date)
    utcOffset = try values.decode(Int.self, forKey: .utcOffset)
    inReplyTo = try values.decodeIfPresent(String.self, forKey: .inReplyTo)
    references = try values.decode([String].self, forKey: .references)
    attachments = try values.decode([Attachment].self, forKey: .attachments)
    try check()
  }
}

extension OutgoingMessage {
  /// A draft as the message that it becomes.
  /// - Parameters:
  ///   - followUp: whose draft it is; the Message-ID comes from it, so that no attempt to send the
  ///     same letter makes another one.
  ///   - thread: the messages from the first to the one that is answered, as Message-IDs; empty for a
  ///     new thread.
  ///   - date: the present moment, or the one at which it is to go.
  package init(
    _ draft: Draft, to followUp: FollowUp, from me: Me, answering thread: [String] = [],
    attachments: [Attachment] = [], date: Date, zone: Zone
  ) throws(MessageRefusal) {
    let sender = try Mailbox(me)
    let recipient = try Mailbox(parsing: draft.recipient)
    try self.init(
      id: followUp.id,
      messageID: Self.messageID(of: followUp, sender: sender.address),
      from: sender, to: recipient, subject: draft.subject.trimmed, body: draft.body, date: date,
      zone: zone, inReplyTo: thread.last, references: thread, attachments: attachments)
  }

  /// The Message-ID of the next message that goes to a follow-up: none that one of those before it has.
  private static func messageID(of followUp: FollowUp, sender: String) -> String {
    let used = Set(followUp.deliveries.compactMap(\.messageID))
    var number = followUp.deliveries.count + 1
    while used.contains(messageID(of: followUp.id, number: number, sender: sender)) { number += 1 }
    return messageID(of: followUp.id, number: number, sender: sender)
  }

  /// The Message-ID of the message of some number, from 1, that goes to a follow-up: the same each time,
  /// as random as the follow-up's own id, and of the domain of the sender's address.
  package static func messageID(of followUp: UUID, number: Int, sender: String) -> String {
    let domain = sender.split(separator: "@").last.map(String.init) ?? "localhost"
    return "\(followUp.uuidString.lowercased()).\(number)@\(domain)"
  }
}

extension FollowUp {
  /// The Message-IDs of what went out and did not come back, as far as they are known, the oldest first: what
  /// goes after it answers the last of them. One that the provider put in the place of another counts.
  /// - Parameter home: the user's zone.
  package func messageIDs(sentAfter interview: Interview, home: Zone) -> [String] {
    sent(after: interview, home: home).compactMap { $0.sentID ?? $0.messageID }
      .filter(OutgoingMessage.isMessageID)
  }
}
