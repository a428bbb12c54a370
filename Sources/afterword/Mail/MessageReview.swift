import Core
import Foundation

/// A letter at the point of going: the message that it becomes, and what speaks against sending it.
struct MessageReview {
  let message: OutgoingMessage
  /// What the checks find that blocks a mail; the user may overrule it.
  let blocking: [LetterFinding]

  /// - Parameter attachments: absolute paths of files that go along.
  /// - Throws: ``Failure`` where there is no letter, or none of which a message can be made.
  init(
    of followUp: FollowUp, in dossier: Dossier, attachments: [String], _ session: Session,
    home: Zone
  ) throws {
    guard let draft = followUp.draft, !draft.body.isBlank else {
      throw Failure(
        .data,
        "nothing is written to \(followUp.addressee) yet: “afterword write \(dossier.id.short)”")
    }
    guard !followUp.isWrittenTwice else {
      throw Failure(
        .data, "the letter to \(followUp.addressee) has two versions: open it and choose one")
    }
    do throws(MessageRefusal) {
      var files: [OutgoingMessage.Attachment] = []
      for path in attachments { files.append(try OutgoingMessage.Attachment(at: path)) }
      message = try OutgoingMessage(
        draft, to: followUp, from: session.configuration.me, attachments: files, date: session.now,
        zone: home)
    } catch {
      throw Failure(.data, error.sentence)
    }
    let reviewer = Reviewer(
      store: session.store, configuration: session.configuration, home: home)
    let context = try reviewer.context(of: draft, to: followUp, in: dossier, now: session.now)
    blocking = reviewer.review(context, without: draft.dismissed).findings
      .filter { $0.severity == .block && $0.check.matters(by: .email) }
  }

  /// What blocks, as the end of a sentence.
  var objections: String { blocking.map(\.message).joined(separator: "; ") }

  /// The message as it would go, for people: who it is from and to by the addresses that count, what
  /// to look at twice, and the whole text.
  /// - Parameter home: the user's zone.
  func lines(home: Zone) -> [String] {
    let message = message
    let (from, to) = (AddressLook(message.from), AddressLook(message.to))
    var facts = [
      ("From", from.shown), ("To", to.shown), ("Subject", message.subject),
      ("Date", TimeText.full(home.wallClock(at: message.date))),
      ("Message-ID", "<\(message.messageID)>"),
    ]
    if let answered = message.inReplyTo { facts.append(("In reply to", "<\(answered)>")) }
    facts += message.attachments.map { ("Attached", "\($0.name), \($0.size)") }
    let warnings = (from.notes + to.notes).map { "look      \($0)" }
    let findings = blocking.map { "block     \($0.message) (\($0.check.rawValue))" }
    return facts.map(labelled) + warnings + findings + [""]
      + message.body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func labelled(_ fact: (String, String)) -> String {
    fact.0 + ":" + String(repeating: " ", count: max(1, 12 - fact.0.count)) + fact.1
  }
}

extension OutgoingMessage.Attachment {
  /// "34 kB", rounded up.
  var size: String {
    bytes < 1000
      ? counted(bytes, "byte")
      : bytes < 1_000_000 ? "\((bytes + 999) / 1000) kB" : "\((bytes + 999_999) / 1_000_000) MB"
  }
}
