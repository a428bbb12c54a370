/// Where a follow-up stands. Derived from times, deliveries and decisions; never stored.
///
/// The cases are in the order of how pressing they are: an interview stands where its most pressing
/// follow-up does.
package enum Stage: String, CaseIterable, Comparable, Sendable {
  /// Past due.
  case late
  /// The window is open and the time is not up.
  case due
  /// No answer came; a second message is due.
  case nudgeDue = "nudge-due"
  /// The interview is over, but a note now would look canned.
  case early
  /// It was handed over and nothing proves that it went out.
  case unconfirmed
  case sent
  /// The interview is still to come.
  case upcoming
  case replied
  case skipped
  /// Nothing is owed: cancelled, missed by the user, or given up.
  case closed

  package static func < (left: Stage, right: Stage) -> Bool { Rank.of(left) < Rank.of(right) }

  /// The view in which an interview at this stage is found, besides ``QueueView/all``.
  package var view: QueueView {
    switch self {
    case .late, .due, .nudgeDue, .early: .pending
    case .unconfirmed, .sent: .waiting
    case .upcoming: .upcoming
    case .replied, .skipped, .closed: .done
    }
  }

  /// True while a message is still to be written, or will be once the interview has taken place.
  package var isOwed: Bool { view == .pending || view == .upcoming }
}

/// How many follow-ups stand at the stages at which something is still to come: what `status` tells.
package struct Standing: Hashable, Sendable {
  package var late = 0
  package var due = 0
  package var nudges = 0
  package var unconfirmed = 0
  package var upcoming = 0

  package init(late: Int, due: Int, nudges: Int, unconfirmed: Int, upcoming: Int) {
    self.late = late
    self.due = due
    self.nudges = nudges
    self.unconfirmed = unconfirmed
    self.upcoming = upcoming
  }

  /// Counts some stages; those that are over, or not yet to be acted on, count nowhere.
  package init(_ stages: [Stage]) {
    for stage in stages {
      switch stage {
      case .late: late += 1
      case .due: due += 1
      case .nudgeDue: nudges += 1
      case .unconfirmed: unconfirmed += 1
      case .upcoming: upcoming += 1
      case .early, .sent, .replied, .skipped, .closed: break
      }
    }
  }
}

extension Stage {
  /// As a choice and a filter name it: "nudge due".
  package var words: String { String(rawValue.map { $0 == "-" ? " " : $0 }) }
}
