import Core
import Foundation

/// The export as a table: a row for each follow-up. Other programs may rely on the titles and their
/// order; values are as in `list --json`, and what is not known is empty.
struct ExportTable {
  private let clock: Clock
  private let now: Date

  init(clock: Clock, now: Date) {
    self.clock = clock
    self.now = now
  }

  private typealias Cell = (
    title: String, text: @Sendable (Dossier, FollowUp, Phase, ExportTable) -> String?
  )

  private static let cells: [Cell] = [
    ("id", { dossier, _, _, _ in dossier.id.text }),
    ("company", { dossier, _, _, _ in dossier.interview.role.company }),
    ("role", { dossier, _, _, _ in dossier.interview.role.title }),
    ("round", { dossier, _, _, _ in dossier.interview.round }),
    ("start", { dossier, _, _, _ in dossier.interview.schedule.iso(\.start) }),
    ("end", { dossier, _, _, _ in dossier.interview.schedule.iso(\.end) }),
    ("timeZone", { dossier, _, _, _ in dossier.interview.schedule.zone?.identifier }),
    ("location", { dossier, _, _, _ in dossier.interview.location }),
    (
      "state",
      { dossier, _, _, table in
        dossier.interview.effectiveState(at: table.now, home: table.clock.calendar.home).rawValue
      }
    ),
    ("outcome", { dossier, _, _, _ in dossier.interview.role.outcome.rawValue }),
    ("followUp", { _, followUp, _, _ in followUp.id.text }),
    ("name", { _, followUp, _, _ in followUp.interviewer?.name }),
    ("email", { _, followUp, _, _ in followUp.interviewer?.email }),
    ("title", { _, followUp, _, _ in followUp.personTitle }),
    ("stage", { _, _, phase, _ in phase.stage.rawValue }),
    (
      "due",
      { _, _, phase, table in
        phase.suggestsClosing(at: table.now) ? nil : phase.due.map(TimeText.utc)
      }
    ),
    (
      "snoozedUntil",
      { _, followUp, phase, table in
        followUp.snooze(of: phase.stage, at: table.now).map(TimeText.utc)
      }
    ),
    ("sentAt", { _, followUp, _, _ in followUp.deliveries.last.map { TimeText.utc($0.at) } }),
    ("via", { _, followUp, _, _ in followUp.deliveries.last?.way.rawValue }),
    ("words", { _, followUp, _, _ in followUp.words.map(String.init) }),
    ("reason", { _, followUp, _, _ in followUp.reason }),
    ("link", { dossier, _, _, _ in dossier.interview.link }),
    ("storedState", { dossier, _, _, _ in dossier.interview.state.rawValue }),
    ("decidedAt", { dossier, _, _, _ in dossier.interview.role.decidedAt.map(TimeText.utc) }),
    ("invite", { dossier, _, _, _ in dossier.interview.invite?.identity }),
    ("inviteSequence", { dossier, _, _, _ in dossier.interview.invite.map { "\($0.sequence)" } }),
    ("promiseID", { dossier, _, _, _ in dossier.promise?.id.text }),
    ("promise", { dossier, _, _, _ in dossier.promise?.text }),
    ("promised", { dossier, _, _, _ in dossier.promise?.promised.map(TimeText.isoDay) }),
    ("person", { _, followUp, _, _ in followUp.interviewer?.id.text }),
    ("jobTitle", { _, followUp, _, _ in followUp.interviewer?.title }),
    ("hiringManager", { _, followUp, _, _ in "\(followUp.isHiringManager)" }),
    ("resolution", { _, followUp, _, _ in followUp.resolution?.rawValue }),
    ("messages", { _, followUp, _, _ in followUp.messages }),
    ("talks", { dossier, _, _, _ in dossier.interview.talksText }),
    ("invitation", { dossier, _, _, _ in dossier.interview.invitationText }),
  ]

  /// The text of the file.
  func csv(_ dossiers: [Dossier]) -> String {
    var text = CSV.row(Self.cells.map(\.title))
    for dossier in dossiers {
      for followUp in dossier.followUps {
        let phase = clock.phases(of: followUp, in: dossier.interview, promised: dossier.promised)
          .current(at: now)
        text += CSV.row(Self.cells.map { $0.text(dossier, followUp, phase, self) ?? "" })
      }
    }
    return text
  }
}

extension Dossier {
  /// The note of the day by which they promised to be heard from.
  fileprivate var promise: DebriefNote? {
    notes.first { $0.promised != nil && $0.promised == promised }
  }
}

extension Interview {
  /// The talks of a visit as JSON on one line, as in `show --json`; nil of every other interview.
  fileprivate var talksText: String? {
    talks.isEmpty ? nil : Self.line(talks.map { StoredInterview.Talk($0) })
  }

  /// The invitation as JSON on one line where more is known of it than identity and SEQUENCE.
  fileprivate var invitationText: String? {
    guard let invite, invite.said != nil || !invite.others.isEmpty else { return nil }
    return Self.line(StoredInterview.Invite(invite))
  }

  private static func line(_ value: some Encodable) -> String? {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return try? String(decoding: encoder.encode(value), as: UTF8.self)
  }
}

extension FollowUp {
  /// Each message that went out, with its key, its time, its way and what makes sure of it; whether a program
  /// took it, its Message-IDs, and when it came back. One of which nobody knows whether it went is there
  /// without a key.
  fileprivate var messages: String {
    let doubtful = outgoing.flatMap { outgoing in
      outgoing.isInDoubt ? "- \(TimeText.utc(outgoing.at)) \(Delivery.Way.email.rawValue)" : nil
    }
    let sent = deliveries.map { delivery in
      let ids = [("id", delivery.messageID), ("sentID", delivery.sentID)].compactMap { name, id in
        id.flatMap { $0.contains(";") ? nil : "\(name)=\($0)" }
      }
      let facts = [
        delivery.id.text, TimeText.utc(delivery.at), delivery.way.rawValue,
        delivery.proof?.rawValue, delivery.hasGoneOut ? "gone" : nil,
        delivery.returned.map { "returned=\(TimeText.utc($0))" },
      ]
      return (facts.compactMap(\.self) + ids).joined(separator: " ")
    }
    return (sent + [doubtful].compactMap(\.self)).joined(separator: "; ")
  }
}

extension Schedule {
  fileprivate func iso(_ date: (Schedule) -> Date) -> String { TimeText.iso(date(self), of: kind) }
}

extension FollowUp {
  /// Words of the draft, else of the last message; nil where there is no text.
  var words: Int? {
    if let draft { return draft.words }
    guard let body = deliveries.last?.body, !body.isEmpty else { return nil }
    return countWords(body)
  }
}
