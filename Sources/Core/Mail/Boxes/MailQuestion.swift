/// What `afterword-reader --look` is asked: which messages of mailboxes matter, by what stands in their
/// heads. Of all others nothing but the head is read.
package struct MailQuestion: Codable, Hashable, Sendable {
  /// A message of a Maildir, or a mailbox.
  package struct File: Codable, Hashable, Sendable {
    /// Where reading a mailbox begins, in bytes.
    package enum Start: Codable, Hashable, Sendable {
      /// With what was added since the mailbox was as large as that, and with the message in whose midst it
      /// ended then: one that was just being delivered. Where `isWritten`, that may be so of the last one this
      /// time: it is left where no empty line ends it.
      case grown(from: Int, isWritten: Bool)
      /// With the message that follows the one there.
      case behind(Int)
    }

    package var path: String
    /// nil for a file that is one message.
    package var start: Start?

    package init(path: String, start: Start? = nil) {
      self.path = path
      self.start = start
    }
  }

  package var files: [File]
  /// Message-IDs without angle brackets: of messages that are looked for, and of those that are answered.
  package var ids: Set<String>
  /// Addresses in lower case from which, or to which, messages matter.
  package var addresses: Set<String>
  /// Domains in lower case from which messages matter, or from below which.
  package var domains: Set<String>

  package init(
    files: [File], ids: Set<String>, addresses: Set<String>, domains: Set<String> = []
  ) {
    self.files = files
    self.ids = ids
    self.addresses = addresses
    self.domains = domains
  }
}

/// What `afterword-reader --look` says, one JSON object a line.
package enum MailAnswer: Codable, Hashable, Sendable {
  /// A message is looked at, by its file's index and its offset there: what the reader ends in.
  case at(file: Int, offset: Int)
  /// A message that matters, of the file that was told of last.
  case found(FoundMail)
  /// A file that could not be read, and why, as a sentence.
  case unread(file: Int, String)
  /// A mailbox whose last message, which begins there, seems not to be whole yet.
  case held(file: Int, offset: Int)
  /// A file that was moved meanwhile, or is being written: it is met again.
  case gone(file: Int)
}

/// A message of a mailbox that matters.
package struct FoundMail: Codable, Hashable, Sendable {
  /// What came back instead of a letter that could not be delivered, or not yet.
  package struct Bounce: Codable, Hashable, Sendable {
    /// Whether it will not be tried again.
    package var isFinal: Bool
    /// The addresses that could not be reached, in lower case; empty where none is named.
    package var recipients: [String]
    /// Those Message-IDs of the question that stand in what came back.
    package var ids: [String]
    /// As the server said it; may be empty.
    package var reason: String
    /// Whether it has neither the message that came back nor that one's head, so that only its recipients
    /// tell which it was.
    package var isBare: Bool

    package init(
      isFinal: Bool, recipients: [String], ids: [String], reason: String, isBare: Bool = false
    ) {
      self.isFinal = isFinal
      self.isBare = isBare
      self.recipients = recipients
      self.ids = ids
      self.reason = reason
    }
  }

  package var head: MessageOrigin
  /// What it says, as plain text, at most ``limit`` characters.
  package var text: String
  /// Whether a program answered by itself, by what its head says.
  package var isAutomatic: Bool
  /// Whether nothing says so but that it is no mail to one person: some servers say that of their users'.
  package var isBulk: Bool
  package var bounce: Bounce?

  /// Characters of a text that are kept: far more than a letter has.
  package static let limit = 20_000

  package init(
    head: MessageOrigin, text: String, isAutomatic: Bool = false, isBulk: Bool = false,
    bounce: Bounce? = nil
  ) {
    self.head = head
    self.text = text
    self.isAutomatic = isAutomatic
    self.isBulk = isBulk
    self.bounce = bounce
  }

  /// Its Message-ID, or what stands for one in a message that has none.
  package var key: String {
    if let id = head.id { return id }
    var fingerprint = Fingerprint()
    let parts = [head.from?.email ?? "", "\(head.sent ?? 0)", head.subject, text]
    for part in parts { fingerprint.add(Array(part.utf8) + [0]) }
    return fingerprint.text
  }
}
