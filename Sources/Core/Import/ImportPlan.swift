/// What an import would do, worked out before anything is changed.
package struct ImportPlan: Hashable, Sendable {
  /// One for each event or failure read, in the order of the files.
  package var entries: [ImportEntry]
  /// What the database has to do, one for each interview that is added or changes.
  package var changes: [Change]
  /// What the user says of events in this import, by ``CalendarEvent/identity``.
  package var choices: [String: EventChoice]
  /// What the user named and is no event's UID and in no title.
  package var unmetWishes: [String]
  /// The roles that come to be known without an interview, or change.
  package var roles: [KnownRole] = []
  /// The sources in which something waits that a later import may judge otherwise.
  package var openSources: Set<String> = []
  /// The SEQUENCEs of cancellations without anything to cancel, by ``CalendarEvent/identity``: what they
  /// are about counts as cancelled should it come later.
  package var cancellations: [String: Int] = [:]
  /// Interviews that may be one visit.
  package var visits: [VisitOffer] = []
  /// What an export holds besides interviews.
  package var parts = StoredParts()
  /// Addresses of people that stood in what was read, to be offered where one is missing.
  package var sightings: [AddressSighting] = []

  /// A change of one interview.
  package enum Change: Hashable, Sendable {
    case add(Dossier)
    /// The interview as it is to be. Only what a calendar says differs from before: times, place,
    /// state, sequence, people that came in. Notes and letters are those of before.
    case update(Dossier)
  }

  package init(
    entries: [ImportEntry] = [], changes: [Change] = [], choices: [String: EventChoice] = [:],
    unmetWishes: [String] = []
  ) {
    self.entries = entries
    self.changes = changes
    self.choices = choices
    self.unmetWishes = unmetWishes
  }

  /// Whether it changes nothing that the user would ask for.
  package var isEmpty: Bool {
    changes.isEmpty && choices.isEmpty && roles.isEmpty && parts.stories.isEmpty
  }

  /// "import 3 interviews from invite.ics": what `undo` calls it.
  package var title: String {
    if !roles.isEmpty { return titleWithRoles }
    if changes.isEmpty, !parts.stories.isEmpty { return "import \(parts.stories.count) stories" }
    let added = changes.count {
      if case .add = $0 { true } else { false }
    }
    let changed = changes.count - added
    let sources = Set(
      entries.filter(\.action.isChange).map { $0.source.split(separator: ", message ").first ?? "" }
    )
    let name = sources.first?.split(separator: "/").last.map { String($0) } ?? ""
    let origin = sources.count == 1 ? name : "\(sources.count) files"
    if changes.isEmpty {
      if choices.isEmpty, !cancellations.isEmpty {
        let count = cancellations.count
        return count == 1 ? "note a cancellation" : "note \(count) cancellations"
      }
      let count = choices.count
      return count == 1
        ? "say whether an event is an interview" : "say whether \(count) events are interviews"
    }
    func interviews(_ count: Int) -> String { "\(count) interview\(count == 1 ? "" : "s")" }
    if changed == 0 { return "import \(interviews(added)) from \(origin)" }
    if added == 0 { return "change \(interviews(changed)) as \(origin) says" }
    return "import \(interviews(added)) and change \(changed) from \(origin)"
  }

  /// "import 12 roles from applications.csv", "import 3 interviews and 12 roles from 2 files".
  private var titleWithRoles: String {
    var plan = self
    plan.roles = []
    let count = roles.count == 1 ? "1 role" : "\(roles.count) roles"
    let sources = Set(entries.filter { $0.action.isChange }.map(\.source))
    let name = sources.first?.split(separator: "/").last.map(String.init) ?? ""
    let origin = sources.count == 1 ? name : "\(sources.count) files"
    guard !changes.isEmpty else { return "import \(count) from \(origin)" }
    return plan.title.replacing(" from ", with: " and \(count) from ", maxReplacements: 1)
  }

  /// The array that `import --dry-run --json` prints.
  package var json: JSON { .array(entries.map(\.json)) }
}
