import Core
import Foundation

/// An import that waits for the user's word: what it would do, and what the user says of its events.
package struct PlannedImport: Sendable {
  package private(set) var plan: ImportPlan
  /// What was read, as the user named it.
  let origin: String
  /// The places of the plan's entries as they show: first what changes something, then what does not,
  /// then what cannot be read, each by time.
  private let order: [Int]
  /// Events to which nothing is to be done, by ``CalendarEvent/identity``.
  private var left: Set<String> = [] {
    didSet { leftInterviews = left.reduce(into: Set()) { $0.formUnion(changed[$1] ?? []) }.count }
  }
  /// How many interviews are not changed because of those.
  private var leftInterviews = 0
  /// The interviews that change because of an event, by ``CalendarEvent/identity``.
  private let changed: [String: Set<UUID>]
  /// The UIDs of events that are interviews although little speaks for it.
  private(set) var taken: Set<String> = []
  /// Events that become talks of a visit, by ``CalendarEvent/identity``.
  private var joined: Set<String> = []
  /// Companies and roles as the user names them, by ``CalendarEvent/identity``.
  private var names: [String: Names] = [:]

  private struct Names: Hashable {
    let company: String
    let role: String
  }

  package init(_ plan: ImportPlan, from origin: String) {
    (self.plan, self.origin) = (plan, origin)
    let ranks = plan.entries.map { ($0.action.rank, $0.schedule?.start ?? .distantFuture) }
    order = plan.entries.indices.sorted {
      (ranks[$0].0, ranks[$0].1, $0) < (ranks[$1].0, ranks[$1].1, $1)
    }
    let changes = Set(plan.changes.map(\.dossier.id))
    changed = plan.entries.reduce(into: [:]) { changed, entry in
      guard let event = entry.event, let id = entry.dossier?.id, changes.contains(id) else {
        return
      }
      changed[event.identity, default: []].insert(id)
    }
  }

  var count: Int { order.count }
  subscript(row: Int) -> ImportEntry? {
    order.indices.contains(row) ? plan.entries[order[row]] : nil
  }

  /// The row of an event.
  func row(of identity: String?) -> Int? {
    order.firstIndex { plan.entries[$0].event?.identity == identity }
  }

  /// What is to be carried out.
  package var chosen: ImportPlan {
    let chosen = plan.leaving(left)
    return joined.isEmpty ? chosen : chosen.joining(joined)
  }

  /// Whether an entry changes something and is to be carried out; nil where it changes nothing.
  func isChosen(_ entry: ImportEntry) -> Bool? {
    guard entry.action.isChange, let event = entry.event else { return nil }
    return !left.contains(event.identity)
  }

  /// What the user says of a row's event becomes the opposite.
  package enum Toggle {
    case done
    /// The plan has to be made anew, with ``PlannedImport/taken``.
    case wantsPlan
    case refused(String)
  }

  mutating func toggle(_ row: Int) -> Toggle {
    guard let entry = self[row] else { return .refused("Nothing is selected") }
    guard let event = entry.event else {
      let isRead = entry.action != .unreadable
      return .refused(isRead ? "What a table says is taken as a whole" : "It cannot be read")
    }
    switch entry.action {
    case .new where taken.contains(event.uid ?? ""):
      taken.remove(event.uid ?? "")
      return .wantsPlan
    case .new, .changed, .cancelled:
      if left.remove(event.identity) == nil { left.insert(event.identity) }
      return .done
    case .notInterview:
      guard let uid = event.uid, event.isInvitation else {
        return .refused("An answer or a cancellation is no interview of its own")
      }
      taken.insert(uid)
      return .wantsPlan
    case .known: return .refused("It is stored already as it is")
    case .role, .person: return .refused("It is no event")
    case .unreadable: return .refused("It cannot be read")
    }
  }

  /// Makes a visit of the interviews that a row's one follows or comes before, or parts them again.
  /// - Returns: false where there are none.
  mutating func toggleVisit(_ row: Int) -> Bool {
    guard let event = self[row]?.event?.identity, let place = plan.visit(of: event) else {
      return false
    }
    let events = plan.visits[place].events
    if joined.contains(event) {
      joined.subtract(events)
    } else {
      joined.formUnion(events)
      if let name = events.compactMap({ names[$0] }).last {
        rename(event, company: name.company, role: name.role)
      }
    }
    plan.mark(joined)
    return true
  }

  /// Names the interview of an event, and with it those that are one visit with it.
  mutating func rename(_ event: String, company: String, role: String) {
    let visit = joined.contains(event) ? plan.visit(of: event).map { plan.visits[$0].events } : nil
    for event in visit ?? [event] {
      names[event] = Names(company: company, role: role)
      plan.rename(event, company: company, role: role)
    }
  }

  /// Says of this plan's events what was said of those of an earlier one.
  mutating func takeOver(_ earlier: PlannedImport) {
    (left, taken) = (earlier.left, earlier.taken)
    let visits = plan.visits.filter { !earlier.joined.isDisjoint(with: $0.events) }
    joined = Set(visits.flatMap(\.events))
    plan.mark(joined)
    for (event, names) in earlier.names { rename(event, company: names.company, role: names.role) }
  }

  /// "3 interviews of 12 entries": how many change, of all that was read.
  var words: String {
    let roles = plan.roles.isEmpty ? "" : ", \(counted(plan.roles.count, "role"))"
    let interviews = counted(plan.changes.count - leftInterviews - joinedAway, "interview")
    if count == 0 { return counted(plan.sightings.count, "address", plural: "addresses") }
    return "\(interviews)\(roles) of \(counted(count, "entry", plural: "entries"))"
  }

  /// How many interviews become talks of another one.
  private var joinedAway: Int {
    guard !joined.isEmpty else { return 0 }
    return plan.visits.filter { !joined.isDisjoint(with: $0.events) }.reduce(0) { sum, visit in
      let talks = visit.events.count { !left.contains($0) }
      let hostChanges = visit.host.map { host in changed.values.contains { $0.contains(host.id) } }
      return sum + (hostChanges == true ? talks : max(0, talks - 1))
    }
  }

  /// Whether there is anything to carry out.
  var isEmpty: Bool {
    let plan = chosen
    return plan.isEmpty && plan.cancellations.isEmpty && plan.sightings.isEmpty
      && plan.threads.isEmpty
  }
}

extension ImportEntry.Action {
  /// Its place among the others, from 0.
  fileprivate var rank: Int {
    switch self {
    case .new: 0
    case .changed: 1
    case .cancelled: 2
    case .role: 3
    case .person: 4
    case .unreadable: 5
    case .notInterview: 6
    case .known: 7
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
