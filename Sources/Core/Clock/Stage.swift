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

  /// How pressing, 0 the most.
  package var rank: Int {
    switch self {
    case .late: 0
    case .due: 1
    case .nudgeDue: 2
    case .early: 3
    case .unconfirmed: 4
    case .sent: 5
    case .upcoming: 6
    case .replied: 7
    case .skipped: 8
    case .closed: 9
    }
  }

  package static func < (left: Stage, right: Stage) -> Bool { left.rank < right.rank }

  /// The view in which an interview at this stage is found, besides ``QueueView/all``.
  package var view: QueueView {
    switch self {
    case .late, .due, .nudgeDue, .early: .pending
    case .unconfirmed, .sent: .waiting
    case .upcoming: .upcoming
    case .replied, .skipped, .closed: .done
    }
  }
}

/// A part of the queue, in the order of the header and of the keys 1 to 5.
package enum QueueView: String, CaseIterable, Sendable {
  case pending, upcoming, waiting, done, all

  /// "Pending", as the header says it.
  package var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// The ranks of the stages that it holds.
  package var ranks: ClosedRange<Int> {
    switch self {
    case .pending: Stage.late.rank...Stage.early.rank
    case .waiting: Stage.unconfirmed.rank...Stage.sent.rank
    case .upcoming: Stage.upcoming.rank...Stage.upcoming.rank
    case .done: Stage.replied.rank...Stage.closed.rank
    case .all: Stage.late.rank...Stage.closed.rank
    }
  }
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
