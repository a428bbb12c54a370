import Core
import Foundation

/// An import that waits for the user's word: what it would do, and what of that is to be left out.
package struct PlannedImport: Sendable {
  package private(set) var plan: ImportPlan
  /// What was read, as the user named it.
  let origin: String
  /// The places of the plan's entries as they show: first what changes something, then what does not,
  /// then what cannot be read, each by time.
  private let order: [Int]
  /// The interviews to which nothing is to be done.
  private(set) var left: Set<UUID> = []

  package init(_ plan: ImportPlan, from origin: String) {
    (self.plan, self.origin) = (plan, origin)
    let ranks = plan.entries.map { ($0.action.rank, $0.schedule?.start ?? .distantFuture) }
    order = plan.entries.indices.sorted {
      (ranks[$0].0, ranks[$0].1, $0) < (ranks[$1].0, ranks[$1].1, $1)
    }
  }

  var count: Int { order.count }
  subscript(row: Int) -> ImportEntry? {
    order.indices.contains(row) ? plan.entries[order[row]] : nil
  }

  /// What is to be carried out.
  package var chosen: ImportPlan { plan.leaving(left) }

  /// Whether an entry changes something and is to be carried out; nil where it changes nothing.
  func isChosen(_ entry: ImportEntry) -> Bool? {
    guard entry.action.isChange, let dossier = entry.dossier else { return nil }
    return !left.contains(dossier.id)
  }

  /// Leaves an interview out, or takes it in again.
  /// - Returns: false for an entry that changes nothing.
  mutating func toggle(_ row: Int) -> Bool {
    guard let entry = self[row], let isChosen = isChosen(entry), let id = entry.dossier?.id else {
      return false
    }
    if isChosen { left.insert(id) } else { left.remove(id) }
    return true
  }

  /// Why a row cannot be taken in.
  func whyNotChosen(_ row: Int) -> String {
    switch self[row]?.action {
    case .known: "It is stored already as it is"
    case .unreadable: "It cannot be read"
    default: "It is no interview"
    }
  }

  mutating func rename(_ interview: UUID, company: String, role: String) -> Bool {
    plan.rename(interview, company: company, role: role)
  }

  /// "3 interviews of 12 events": how many change, of all that was read.
  var words: String {
    "\(counted(chosen.changes.count, "interview")) of \(counted(count, "event"))"
  }
}

extension ImportEntry.Action {
  /// Its place among the others, from 0.
  fileprivate var rank: Int {
    switch self {
    case .new: 0
    case .changed: 1
    case .cancelled: 2
    case .unreadable: 3
    case .notInterview: 4
    case .known: 5
    }
  }

  /// As it stands in a column.
  var word: String {
    switch self {
    case .notInterview: "no interview"
    default: rawValue
    }
  }
}
