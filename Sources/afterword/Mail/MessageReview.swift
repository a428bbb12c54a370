import Core
import Foundation
import Storage

/// A letter at the point of going: the message that it becomes, and what speaks against sending it.
struct MessageReview {
  let message: OutgoingMessage
  /// What the checks find that blocks a mail; the user may overrule it.
  let blocking: [LetterFinding]
  /// What they warn of.
  let warnings: [LetterFinding]
  /// What is asked about before it goes.
  let doubts: [SendingDoubt]
  private let followUp: FollowUp
  /// What came back from its address.
  let returned: ReturnedLetter?
  /// The mail that it can answer; nil where none is known.
  let answerable: ThreadMessage?

  /// What is not written or not chosen yet, or of which no message can be made.
  struct Refusal: Error {
    /// A sentence without a capital and without a full stop.
    let sentence: String
  }

  /// - Parameters:
  ///   - more: absolute paths of files that go along besides the letter's own.
  ///   - inThread: whether it answers the mail in which the interview was agreed on; nil as the letter says.
  ///   - home: the user's zone.
  /// - Throws: ``Refusal``, or the database's own error.
  init(
    of followUp: FollowUp, in dossier: Dossier, attachments more: [String] = [],
    inThread: Bool? = nil, store: Store, configuration: Configuration, home: Zone, now: Date
  ) throws {
    guard let draft = followUp.draft, !draft.body.isBlank else {
      throw Refusal(
        sentence:
          "nothing is written to \(followUp.addressee) yet: “afterword write \(dossier.id.short)”")
    }
    guard !followUp.isWrittenTwice else {
      throw Refusal(
        sentence:
          "the letter to \(followUp.addressee) has two versions: open it and choose one")
    }
    answerable = try store.threads(of: [dossier.id])[dossier.id]?.last { !$0.conversation.isEmpty }
    let thread =
      (inThread ?? draft.inThread ? answerable?.conversation ?? [] : [])
      + followUp.messageIDs(sentAfter: dossier.interview, home: home)
    do throws(MessageRefusal) {
      var files: [OutgoingMessage.Attachment] = []
      for path in draft.attachments + more {
        files.append(try OutgoingMessage.Attachment(at: path))
      }
      message = try OutgoingMessage(
        draft, to: followUp, from: configuration.me, answering: thread, attachments: files,
        date: now, zone: home)
    } catch {
      throw Refusal(sentence: error.sentence)
    }
    let findings = try Self.findings(draft, followUp, dossier, store, configuration, home, now)
    blocking = findings.filter { $0.severity == .block }
    warnings = findings.filter { $0.severity == .warn }
    returned = try store.returnedLetter(from: message.to)
    doubts = configuration.clock(home: home).doubts(
      about: followUp, in: dossier, returned: returned, now: now)
    self.followUp = followUp
  }

  /// What blocks a mail with a letter.
  static func blocking(
    _ draft: Draft, _ followUp: FollowUp, _ dossier: Dossier, _ store: Store,
    _ configuration: Configuration, _ home: Zone, _ now: Date
  ) throws(StoreError) -> [LetterFinding] {
    try findings(draft, followUp, dossier, store, configuration, home, now)
      .filter { $0.severity == .block }
  }

  /// What the checks say of a letter as a mail.
  private static func findings(
    _ draft: Draft, _ followUp: FollowUp, _ dossier: Dossier, _ store: Store,
    _ configuration: Configuration, _ home: Zone, _ now: Date
  ) throws(StoreError) -> [LetterFinding] {
    let reviewer = Reviewer(store: store, configuration: configuration, home: home)
    let context = try reviewer.context(of: draft, to: followUp, in: dossier, now: now)
    return reviewer.review(context, without: draft.dismissed).findings
      .filter { $0.check.matters(by: .email) }
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
    let looks = (from.notes + to.notes).map { "look      \($0)" }
    let findings =
      warnings.map { "warn      \($0.message) (\($0.check.rawValue))" }
      + blocking.map { "block     \($0.message) (\($0.check.rawValue))" }
    let doubts = doubts.map { "warn      \($0.sentence(to: followUp, home: home))" }
    return facts.map(labelled) + looks + doubts + findings + [""]
      + message.body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  private func labelled(_ fact: (String, String)) -> String {
    fact.0 + ":" + String(repeating: " ", count: max(1, 12 - fact.0.count)) + fact.1
  }
}
