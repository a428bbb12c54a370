import Foundation

/// A mail in which an interview was agreed on, as far as an answer in the same conversation needs it.
package struct ThreadMessage: Hashable, Sendable {
  /// Message-ID without its angle brackets.
  package var id: String
  /// The Message-IDs of those before it, oldest first, as ``id``.
  package var references: [String]
  package var subject: String
  /// Whom it is from; both may be empty.
  package var sender: String
  package var address: String
  /// nil where its head does not say it.
  package var sent: Date?

  package init(
    id: String, references: [String] = [], subject: String = "", sender: String = "",
    address: String = "", sent: Date? = nil
  ) {
    self.id = id
    self.references = references
    self.subject = subject
    self.sender = sender
    self.address = address
    self.sent = sent
  }

  /// nil for a mail without a Message-ID, which no answer could name.
  package init?(_ origin: MessageOrigin) {
    guard let id = origin.id else { return nil }
    self.init(
      id: id, references: origin.references, subject: origin.subject,
      sender: PeopleReader.cleaned(origin.from?.name ?? ""), address: origin.from?.email ?? "",
      sent: origin.sent.map { Date(timeIntervalSince1970: Double($0)) })
  }

  /// Whether a text can be a Message-ID in the head of an answer.
  package static func isID(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count < 900
      && text.utf8.allSatisfy {
        $0 > 32 && $0 < 127 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">")
      }
  }

  /// "“Your interview” from Ana Ruiz <ana@…>, Fri 20 Nov 2026 09:12".
  package func words(home: Zone) -> String {
    let mailbox = Interviewer(id: UUID(), name: sender, email: address.nonEmpty).mailbox
    let from = mailbox.isEmpty ? sender : mailbox
    let parts = [
      subject.isEmpty ? "a mail without a subject" : "“\(subject)”",
      from.isEmpty ? "" : "from \(from)",
    ].filter { !$0.isEmpty }.joined(separator: " ")
    return parts + (sent.map { ", \(TimeText.full(home.wallClock(at: $0)))" } ?? "")
  }
}

extension ImportPlan {
  /// The mails in which its interviews were agreed on, by the key of the interview: those that this
  /// import read, and those that an export of Afterword's has.
  package var threads: [UUID: [ThreadMessage]] {
    var threads = parts.threads
    for entry in entries where [.new, .changed, .cancelled, .known].contains(entry.action) {
      guard let interview = entry.dossier?.id, let origin = entry.event?.message,
        let message = ThreadMessage(origin),
        threads[interview]?.contains(where: { $0.id == message.id }) != true
      else { continue }
      threads[interview, default: []].append(message)
    }
    return threads
  }
}

extension ThreadMessage {
  /// The conversation up to this mail as Message-IDs that an answer may name, the first one and the latest
  /// where there are too many; empty where its own is none.
  package var conversation: [String] {
    guard OutgoingMessage.isMessageID(id) else { return [] }
    let all = references.filter(OutgoingMessage.isMessageID) + [id]
    return all.count <= OutgoingMessage.Limit.references
      ? all : Array(all.prefix(1) + all.suffix(OutgoingMessage.Limit.references - 1))
  }
}
