import Foundation

/// A message of the user's mailboxes that is kept with a follow-up.
package struct KeptMail: Hashable, Sendable {
  package enum Kind: String, Hashable, Sendable {
    /// Someone answered.
    case answer
    /// The user wrote to someone to whom a message is owed, in the mail program.
    case letter
    /// A letter came back.
    case bounce
    /// Someone to whom a message is owed wrote, before one went.
    case word
    /// Someone else of their company wrote.
    case colleague
  }

  package var kind: Kind
  /// Message-ID, or what stands for it.
  package var key: String
  package var at: Date
  /// Whom it is from; of a letter, whom it is to.
  package var mailbox: String
  package var subject: String
  /// Of a letter its text, of a bounce what the server said, of all else its own first lines.
  package var text: String
  /// What an answer comes to.
  package var sense: AnswerSense?
  /// Whether the user said of a letter that it is no follow-up; of a word that the letter goes all the same.
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
  /// A letter that went out is in Sent, under another Message-ID where the provider put one in.
  case proof(followUp: UUID, delivery: UUID, as: String? = nil)
  /// So is one of which nobody knew whether it went.
  case went(followUp: UUID, as: String? = nil)
  /// Someone answers one of which nobody knew whether it went.
  case arrived(followUp: UUID)
  /// The user wrote to someone to whom a message is owed.
  case letter(followUp: UUID, KeptMail)
  /// A letter came back; without a delivery it is the one of which nobody knew whether it went.
  case returned(followUp: UUID, delivery: UUID?, KeptMail)
  case answer(followUp: UUID, KeptMail)
  /// Someone to whom a message is owed wrote, or someone else of their company.
  case wrote(followUp: UUID, KeptMail)
}

extension KeptMail {
  /// The first line that says more than a greeting, at most 80 characters.
  package var firstLine: String {
    let lines = text.split(whereSeparator: \.isNewline).map { String($0).trimmed }
    let line = lines.first { !$0.isBlank && !$0.hasSuffix(",") } ?? lines.first ?? subject
    return line.count > 80 ? line.prefix(79) + "…" : line
  }

  /// ", reads like a rejection" as far as it is known what it comes to.
  package var senseWords: String { sense?.words.map { ", \($0)" } ?? "" }

  /// Where it is from, as far as that tells a company: "globex.example".
  package var domain: String {
    let address = (try? OutgoingMessage.Mailbox(parsing: mailbox))?.readable ?? mailbox
    return address.split(separator: "@").last.map(String.init) ?? mailbox
  }
}
