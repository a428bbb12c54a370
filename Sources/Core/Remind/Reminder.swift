import Foundation

/// What the user is to be told of once: that a follow-up has come to a stage.
package struct Reminder: Hashable, Sendable {
  /// The stages that are worth a word, and what came in.
  package enum Kind: String, CaseIterable, Sendable {
    /// A letter came back, or someone wrote.
    case returned, answer
    case late, due
    case nudge = "nudge-due"
    /// So long without proof that one should look.
    case unconfirmed
    /// No answer came after the last message: the user may leave it at that.
    case closing

    /// As a line names several of them: "2 to nudge".
    package var words: String {
      switch self {
      case .returned: "came back"
      case .answer: "answered"
      case .nudge: "to nudge"
      case .closing: "without an answer"
      case .late, .due, .unconfirmed: rawValue
      }
    }
  }

  /// Hours from a message of which nothing proves that it went out until the user is told so: by then
  /// whatever would prove it has had a day.
  package static let unconfirmedHours = 24.0

  package var followUpID: UUID
  package var kind: Kind
  /// From when on it is to be told: the beginning of the stage, or the end of a snooze within it.
  package var since: Date
  package var company: String
  package var role: String
  /// The person's name or address; empty where no one is named.
  package var addressee: String
  /// When the message is due, or when the one went out that is not confirmed.
  package var moment: Date

  package init(
    followUpID: UUID, kind: Kind, since: Date, company: String, role: String = "",
    addressee: String = "", moment: Date
  ) {
    self.followUpID = followUpID
    self.kind = kind
    self.since = since
    self.company = company
    self.role = role
    self.addressee = addressee
    self.moment = moment
  }
}

extension Clock {
  /// What is to be told of an interview's follow-ups at a moment, whatever was told before. What is
  /// snoozed waits.
  package func reminders(of dossier: Dossier, at now: Date) -> [Reminder] {
    dossier.followUps.compactMap { followUp in
      let phases = phases(of: followUp, in: dossier.interview, promised: dossier.promised)
      let phase = phases.current(at: now)
      guard followUp.snooze(of: phase.stage, at: now) == nil,
        let (kind, begun, moment) = occasion(of: followUp, phase, at: now)
      else { return nil }
      let since = max(begun, followUp.snoozedUntil ?? .distantPast)
      guard since <= now else { return nil }
      return Reminder(
        followUpID: followUp.id, kind: kind, since: since,
        company: dossier.interview.role.company, role: dossier.interview.role.title,
        addressee: followUp.interviewer?.label ?? "", moment: moment)
    }
  }

  private func occasion(
    of followUp: FollowUp, _ phase: Phase, at now: Date
  ) -> (Reminder.Kind, since: Date, moment: Date)? {
    switch phase.stage {
    case .late: (.late, phase.since, phase.due ?? phase.since)
    case .due: (.due, phase.since, phase.due ?? phase.since)
    case .nudgeDue: (.nudge, phase.since, phase.due ?? phase.since)
    case .unconfirmed:
      followUp.deliveries.last.map { last in
        (.unconfirmed, last.at.addingTimeInterval(Reminder.unconfirmedHours * 3600), last.at)
      }
    case .sent:
      phase.suggestsClosing(at: now)
        ? followUp.deliveries.last.map { (.closing, phase.since, $0.at) } : nil
    case .early, .upcoming, .replied, .skipped, .closed: nil
    }
  }
}
