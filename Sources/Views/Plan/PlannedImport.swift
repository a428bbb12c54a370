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
  /// Events and rows to which nothing is to be done, by ``ImportEntry/identity``.
  private var left: Set<String> = [] {
    didSet { leftInterviews = left.reduce(into: Set()) { $0.formUnion(changed[$1] ?? []) }.count }
  }
  /// The roles that come of rows, by ``ImportEntry/identity``.
  private let roles: Set<String>
  /// How many interviews are not changed because of those.
  private var leftInterviews = 0
  /// The interviews that change because of an event or a row, by ``ImportEntry/identity``.
  private let changed: [String: Set<UUID>]
  /// The UIDs of events that are interviews although little speaks for it, and the identities of rows that
  /// are taken although they were left out before.
  private(set) var taken: Set<String> = []
  /// Events that become talks of a visit, by ``CalendarEvent/identity``.
  private var joined: Set<String> = []
  /// Companies and roles as the user names them, by ``ImportEntry/identity``.
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
      guard let identity = entry.identity, let id = entry.dossier?.id, changes.contains(id) else {
        return
      }
      changed[identity, default: []].insert(id)
    }
    roles = Set(plan.entries.lazy.filter { $0.action == .role }.compactMap(\.rowIdentity))
  }

  var count: Int { order.count }
  subscript(row: Int) -> ImportEntry? {
    order.indices.contains(row) ? plan.entries[order[row]] : nil
  }

  /// The line of an event or of a table's row.
  func row(of identity: String?) -> Int? {
    order.firstIndex { plan.entries[$0].identity == identity }
  }

  /// What is to be carried out.
  package var chosen: ImportPlan {
    let chosen = plan.leaving(left)
    return joined.isEmpty ? chosen : chosen.joining(joined)
  }

  /// Whether an entry changes something and is to be carried out; nil where it changes nothing.
  func isChosen(_ entry: ImportEntry) -> Bool? {
    guard entry.action.isChange, let identity = entry.identity else { return nil }
    return !left.contains(identity)
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
    guard let identity = entry.identity else { return .refused(entry.refusal) }
    let wish = entry.event.map(\.uid) ?? identity
    switch entry.action {
    case .new where taken.contains(wish ?? ""), .role where taken.contains(wish ?? ""):
      taken.remove(wish ?? "")
      return .wantsPlan
    case .new, .changed, .cancelled, .role:
      if left.remove(identity) == nil { left.insert(identity) }
      return .done
    case .notInterview:
      guard let wish, entry.event?.isInvitation != false else {
        return .refused("An answer or a cancellation is no interview of its own")
      }
      taken.insert(wish)
      return .wantsPlan
    case .known, .person, .unreadable: return .refused(entry.refusal)
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

  /// Names the interview of an event or a row, and with it those that are one visit with it.
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
    let chosenRoles = plan.roles.count - self.roles.intersection(left).count
    let roles = plan.roles.isEmpty ? "" : ", \(counted(chosenRoles, "role"))"
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

extension ImportEntry {
  /// Why there is nothing to choose.
  fileprivate var refusal: String {
    switch action {
    case .unreadable: "It cannot be read"
    case .known: "It is stored already as it is"
    case .person: "An address is taken where its person is shown, and never here"
    case .new, .changed, .cancelled, .notInterview, .role:
      stored == nil
        ? "A change of a role is taken as its table has it" : "An export is taken as a whole"
    }
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
