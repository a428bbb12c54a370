/// A part of the queue, in the order of the header and of the keys 1 to 5.
package enum QueueView: String, CaseIterable, Sendable {
  case pending, upcoming, waiting, done, all

  /// "Pending", as the header says it.
  package var title: String {
    switch self {
    case .pending: "Pending"
    case .upcoming: "Upcoming"
    case .waiting: "Waiting"
    case .done: "Done"
    case .all: "All"
    }
  }

  /// The ranks that it holds.
  package var ranks: ClosedRange<Int> {
    switch self {
    case .pending: Rank.of(.late)...Rank.snoozed
    case .waiting: Rank.of(.unconfirmed)...Rank.of(.sent)
    case .upcoming: Rank.of(.upcoming)...Rank.of(.upcoming)
    case .done: Rank.of(.replied)...Rank.of(.closed)
    case .all: 0...Rank.count - 1
    }
  }
}

/// How pressing an interview is, 0 the most: the rank of its stage, but behind all of Pending while
/// it is snoozed. The queue is ordered by it, and each view is a range of it.
package enum Rank {
  /// The rank of a stage that is not snoozed.
  package static func of(_ stage: Stage) -> Int {
    switch stage {
    case .late: 0
    case .due: 1
    case .nudgeDue: 2
    case .early: 3
    case .unconfirmed: 5
    case .sent: 6
    case .upcoming: 7
    case .replied: 8
    case .skipped: 9
    case .closed: 10
    }
  }

  /// Owed, and put off by the user until a moment.
  package static let snoozed = 4
  package static let count = 11
}
