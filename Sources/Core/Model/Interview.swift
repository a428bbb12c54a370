import Foundation

/// A position at a company, with or without an interview. Its outcome is that of all its interviews.
package struct Role: Identifiable, Hashable, Sendable {
  /// How the application ended, if it did.
  package enum Outcome: String, Codable, Sendable, CaseIterable {
    case open, rejected, offer, withdrawn
  }

  package var id: UUID
  package var company: String
  /// Empty where no one has said it yet: invites often leave it out.
  package var title: String
  package var outcome: Outcome
  /// When the user learned of the outcome; nil while it is ``Outcome/open``.
  package var decidedAt: Date?

  package init(
    id: UUID, company: String, title: String, outcome: Outcome = .open, decidedAt: Date? = nil
  ) {
    self.id = id
    self.company = company
    self.title = title
    self.outcome = outcome
    self.decidedAt = decidedAt
  }
}

extension Role {
  /// "Northwind · Platform Engineer", as titles and messages name it.
  package var name: String { [company, title].filter { !$0.isEmpty }.joined(separator: " · ") }
}

extension Role.Outcome {
  /// What the role is noted as: "rejected".
  package var words: String { self == .offer ? "an offer" : rawValue }
}

extension Interview.State {
  /// What the interview is noted as: "missed by them".
  package var words: String {
    switch self {
    case .scheduled: "agreed"
    case .happened: "held"
    case .cancelled: "cancelled"
    case .noShowTheirs: "missed by them"
    case .noShowMine: "missed by you"
    }
  }
}

extension Interview.State {
  /// Why an interview cannot have come to this state by an instant, as a sentence without a full stop; nil
  /// where it can. What is still to come was neither held nor missed, and what is over is not to come.
  package func contradiction(to interview: Interview, at now: Date, home: Zone) -> String? {
    let schedule = interview.schedule
    let when = TimeText.full(schedule, home: home)
    switch self {
    case .happened, .noShowTheirs, .noShowMine:
      guard now < schedule.startInstant(home: home) else { return nil }
      return "\(interview.title) is still to come, on \(when)"
    case .scheduled:
      guard schedule.endInstant(home: home) <= now else { return nil }
      return "\(interview.title) is over, it was on \(when)"
    case .cancelled: return nil
    }
  }
}

/// One meeting about one role.
package struct Interview: Identifiable, Hashable, Sendable {
  /// What became of it.
  package enum State: String, Sendable, CaseIterable {
    /// Agreed; once its end has passed it counts as ``happened``.
    case scheduled
    case happened
    case cancelled
    /// They did not come: a message is owed all the same.
    case noShowTheirs = "no-show-theirs"
    case noShowMine = "no-show-mine"
  }

  package var id: UUID
  package var role: Role
  /// "phone screen", "onsite"; may be empty.
  package var round: String
  package var schedule: Schedule
  /// A place or how to join; may be empty.
  package var location: String
  /// The address of a video call; may be empty.
  package var link: String
  /// As stored; see ``effectiveState(at:home:)``.
  package var state: State
  package var invite: Invite?
  /// The events of a visit by their start, at least two; empty of every other interview. A visit has
  /// no ``invite`` of its own.
  package var talks: [Talk]

  package init(
    id: UUID, role: Role, round: String = "", schedule: Schedule, location: String = "",
    link: String = "", state: State = .scheduled, invite: Invite? = nil, talks: [Talk] = []
  ) {
    self.id = id
    self.role = role
    self.round = round
    self.schedule = schedule
    self.location = location
    self.link = link
    self.state = state
    self.invite = invite
    self.talks = talks
  }

  /// The state that holds at an instant: a scheduled interview that is over has happened, unless
  /// the user said otherwise.
  package func effectiveState(at now: Date, home: Zone) -> State {
    state == .scheduled && schedule.endInstant(home: home) <= now ? .happened : state
  }

  /// "Northwind · Platform Engineer", as titles and messages name it.
  package var title: String { role.name }

  /// What it counts as: once the end of an agreed one has passed, as ``State/happened``.
  package func standing(at now: Date, home: Zone) -> State {
    state == .scheduled && schedule.endInstant(home: home) <= now ? .happened : state
  }

  /// Whether it is about the same role and starts at the same time, in any case of the names' letters.
  package func isLike(_ other: Interview) -> Bool {
    func parts(_ role: Role) -> [String] { [role.company, role.title].map { $0.lowercased() } }
    return parts(role) == parts(other.role) && schedule.kind == other.schedule.kind
      && schedule.start == other.schedule.start
  }

  /// The day on which it begins, by the user's own clock.
  package func day(home: Zone) -> CivilDate {
    home.wallClock(at: schedule.startInstant(home: home)).date
  }

  /// That there is another like it, as a sentence without a full stop.
  package var isThereWords: String { "\(title) at that time is there already" }

  /// True the day before it and on its day, by its own calendar or the user's: the time to ask for an
  /// address that is not known (product.md).
  package func isOnTheMind(at now: Date, home: Zone) -> Bool {
    [schedule.clock(home: home), home].contains { clock in
      let day = clock.wallClock(at: schedule.startInstant(home: home)).date
      return day.daysSince1970 - clock.wallClock(at: now).date.daysSince1970 <= 1
    }
  }
}
