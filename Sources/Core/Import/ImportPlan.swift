/// What an import would do, worked out before anything is changed.
package struct ImportPlan: Hashable, Sendable {
  /// One for each event or failure read, in the order of the files.
  package var entries: [ImportEntry]
  /// What the database has to do, one for each interview that is added or changes.
  package var changes: [Change]

  /// A change of one interview.
  package enum Change: Hashable, Sendable {
    case add(Dossier)
    /// The interview as it is to be. Only what a calendar says differs from before: times, place,
    /// state, sequence, people that came in. Notes and letters are those of before.
    case update(Dossier)
  }

  package init(entries: [ImportEntry] = [], changes: [Change] = []) {
    self.entries = entries
    self.changes = changes
  }

  /// "import 3 interviews from invite.ics": what `undo` calls it.
  package var title: String {
    let added = changes.count {
      if case .add = $0 { true } else { false }
    }
    let changed = changes.count - added
    let sources = Set(
      entries.filter(\.action.isChange).map { $0.source.split(separator: ", message ").first ?? "" }
    )
    let name = sources.first?.split(separator: "/").last.map { String($0) } ?? ""
    let origin = sources.count == 1 ? name : "\(sources.count) files"
    func interviews(_ count: Int) -> String { "\(count) interview\(count == 1 ? "" : "s")" }
    if changed == 0 { return "import \(interviews(added)) from \(origin)" }
    if added == 0 { return "change \(interviews(changed)) as \(origin) says" }
    return "import \(interviews(added)) and change \(changed) from \(origin)"
  }

  /// The array that `import --dry-run --json` prints.
  package var json: JSON { .array(entries.map(\.json)) }
}
