import Foundation

/// What a follow-up has to do with mailboxes: whom it goes to, what went out, and what may have come.
package struct Correspondence: Hashable, Sendable {
  package var followUp: UUID
  package var interview: UUID
  /// In lower case, as they are read and as servers know them.
  package var addresses: Set<String>
  /// When the interview was over.
  package var end: Date
  /// Whether a message is owed, so that one which was sent elsewhere may be it.
  package var isOwed: Bool
  /// What went out and did not come back, the oldest first.
  package var deliveries: [Delivery]
  /// Those deliveries that were told of only once they had gone: sent elsewhere, found in Sent, or in doubt.
  package var told: [UUID]
  /// The letter of which nobody knows whether it went.
  package var doubtful: OutgoingMessage?
  /// The Message-IDs of the conversation in which the interview was agreed on.
  package var thread: Set<String>

  package init(
    followUp: UUID, interview: UUID, addresses: Set<String>, end: Date, isOwed: Bool = false,
    deliveries: [Delivery] = [], told: [UUID] = [], doubtful: OutgoingMessage? = nil,
    thread: Set<String> = []
  ) {
    self.followUp = followUp
    self.interview = interview
    self.addresses = addresses
    self.end = end
    self.isOwed = isOwed
    self.deliveries = deliveries
    self.told = told
    self.doubtful = doubtful
    self.thread = thread
  }

  /// The Message-IDs of letters from here.
  var ids: [String] {
    deliveries.compactMap(\.messageID) + [doubtful?.messageID].compactMap(\.self)
  }

  /// An address as people read it and as servers know it, in lower case.
  package static func forms(of address: String) -> Set<String> {
    let ascii = MailAddress(address)?.text
    return Set([address, ascii].compactMap { $0?.lowercased() })
  }
}

extension [Correspondence] {
  /// What the messages of a mailbox are asked for.
  package func question(of files: [MailQuestion.File]) -> MailQuestion {
    MailQuestion(
      files: files, ids: Set(flatMap { $0.ids + $0.thread }), addresses: Set(flatMap(\.addresses)))
  }

  /// What messages that came earlier may be asked for anew: people, conversations, and letters that were
  /// told of once they had gone, as what came in answer may have been seen before. The Message-ID of one that
  /// went from here is in no message that was there before it.
  package var terms: Set<String> {
    Set(flatMap { $0.addresses.union($0.thread).union($0.told.map(\.uuidString)) })
  }
}

/// What of a mailbox was seen, so that only what is new is read.
package struct MailboxMemory: Hashable, Sendable {
  /// The mailbox's path from the root.
  package var place: String
  /// The program's version.
  package var basis: String
  /// What its messages were asked for, see ``Swift/Array/terms``.
  package var terms: Set<String>
  /// Of a Maildir: a number of each message by name, size, time and inode.
  package var seen: Set<UInt64>
  /// Those of its messages that could not be opened at the last look, which was said.
  package var unread: Set<UInt64>
  /// Of an mbox: how it was, and a fingerprint of its beginning and end.
  package var stamp: FileStamp?
  package var digest: String

  package init(
    place: String, basis: String, terms: Set<String>, seen: Set<UInt64> = [],
    unread: Set<UInt64> = [], stamp: FileStamp? = nil, digest: String = ""
  ) {
    self.place = place
    self.basis = basis
    self.terms = terms
    self.seen = seen
    self.unread = unread
    self.stamp = stamp
    self.digest = digest
  }
}

/// A message of the user's mailboxes that is kept with a follow-up.
package struct KeptMail: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Someone answered.
    case answer
    /// The user wrote to someone to whom a message is owed, in the mail program.
    case letter
    /// A letter came back.
    case bounce
  }

  package var kind: Kind
  /// Message-ID, or what stands for it.
  package var key: String
  package var at: Date
  /// Whom it is from; of a letter, whom it is to.
  package var mailbox: String
  package var subject: String
  /// Of an answer its own first lines, of a letter its text, of a bounce what the server said.
  package var text: String
  /// What an answer comes to.
  package var sense: AnswerSense?
  /// Whether the user said of a letter that it is no follow-up.
  package var isDeclined = false

  package init(
    _ kind: Kind, key: String, at: Date, mailbox: String, subject: String, text: String,
    sense: AnswerSense? = nil, isDeclined: Bool = false
  ) {
    self.kind = kind
    self.key = key
    self.at = at
    self.mailbox = mailbox
    self.subject = subject
    self.text = text
    self.sense = sense
    self.isDeclined = isDeclined
  }
}

/// What a mailbox tells of a follow-up.
package enum MailFinding: Hashable, Sendable {
  /// A letter that went out is in Sent.
  case proof(followUp: UUID, delivery: UUID)
  /// So is one of which nobody knew whether it went.
  case went(followUp: UUID)
  /// The user wrote to someone to whom a message is owed.
  case letter(followUp: UUID, KeptMail)
  /// A letter came back.
  case returned(followUp: UUID, delivery: UUID, KeptMail)
  case answer(followUp: UUID, KeptMail)
}

extension FollowUp {
  /// Whether a delivery was told of only once it had gone.
  package func isTold(_ delivery: Delivery) -> Bool {
    delivery.messageID == nil || delivery.proof == .user
      || mails.contains { $0.kind == .letter && $0.key == delivery.messageID }
  }

  /// The mail in Sent that may be what is owed, as long as nobody said so.
  package var foundLetter: KeptMail? {
    let ids = Set(deliveries.compactMap(\.messageID))
    let last = deliveries.last { $0.returned == nil }?.at ?? .distantPast
    return mails.last {
      $0.kind == .letter && !$0.isDeclined && !ids.contains($0.key) && $0.at > last
    }
  }

  /// The answer that came last, where one is noted.
  package var answer: KeptMail? {
    resolution == .replied ? mails.last { $0.kind == .answer } : nil
  }

  /// "the letter to jane@globex.example came back: no such user", where that was the last thing that went to an
  /// address; nil for another one.
  package func bounceWords(to recipient: String) -> String? {
    guard let bounce, deliveries.last?.recipient == recipient else { return nil }
    return "the letter to \(recipient) came back" + (bounce.text.isBlank ? "" : ": \(bounce.text)")
  }

  /// Why the last letter came back, where it did.
  package var bounce: KeptMail? {
    guard let last = deliveries.last, last.returned != nil else { return nil }
    return mails.last { $0.kind == .bounce }
  }
}
