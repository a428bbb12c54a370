import Foundation

/// Roles that come in from tables, and from which invites take theirs.
extension ImportPlanner {
  /// Judges the rows that tell of an application and of no interview.
  /// - Returns: the roles that are new or change, each once.
  func judgeRoles(
    _ entries: inout [ImportEntry], _ standings: inout ImportStandings
  ) throws -> [KnownRole] {
    var roles: [KnownRole] = []
    var met: [String: Int] = [:]
    for index in entries.indices {
      guard let row = entries[index].row, row.kind != .person, row.meetings.isEmpty else {
        continue
      }
      let key = KnownRole.key(company: row.company, title: row.role)
      if let line = met[key] {
        entries[index].reasons = ["it stands in line \(line) as well"]
        entries[index].words = KnownRole(role: newRole(row)).words
        continue
      }
      met[key] = row.line
      if let role = try judge(row, &entries[index], &standings) { roles.append(role) }
    }
    return roles
  }

  /// - Returns: the role as it is to be; nil where nothing changes.
  private func judge(
    _ row: TableRow, _ entry: inout ImportEntry, _ standings: inout ImportStandings
  ) throws -> KnownRole? {
    let key = KnownRole.key(company: row.company, title: row.role)
    let name = entry.source.split(separator: "/").last.map(String.init) ?? entry.source
    guard let stored = try tables.roles(row.company).first(where: { $0.key == key }) else {
      entry.rowIdentity = Self.rowStart(of: row)
      if try isLeft(row, Self.rowStart(of: row), &entry, &standings) { return nil }
      let role = KnownRole(role: newRole(row), applied: row.applied, source: name)
      entry.action = .role
      entry.words = role.words
      if row.kind == .savedJob { entry.reasons = ["a saved job"] }
      return role
    }
    var role = stored
    let outcome = row.outcome ?? .open
    if stored.hasInterview {
      if outcome != .open, outcome != stored.role.outcome {
        entry.reasons = ["there are interviews about it, so its outcome is left to you"]
      }
    } else if outcome != .open, stored.role.outcome == .open {
      role.role.outcome = outcome
      entry.reasons = ["it is \(outcome.words) now"]
    }
    role.isKnown = true
    if let applied = row.applied, stored.applied == nil { role.applied = applied }
    if stored.source.isEmpty { role.source = name }
    entry.words = role.words
    guard role != stored else { return nil }
    entry.action = .role
    return role
  }

  func newRole(_ row: TableRow) -> Role {
    Role(
      id: newID(), company: row.company.tidy, title: row.role.tidy, outcome: row.outcome ?? .open)
  }

  /// Gives a new interview that lacks the role that of the one open application to its company.
  /// - Parameter imported: the roles of this import.
  func completeRole(
    _ standing: inout EventStanding, _ entry: inout ImportEntry, from imported: [KnownRole]
  ) throws {
    guard entry.action == .new, var dossier = standing.dossier,
      dossier.interview.role.title.isEmpty, !dossier.interview.role.company.isEmpty
    else { return }
    let company = dossier.interview.role.company.tidy.unaccented
    var roles = try tables.roles(dossier.interview.role.company)
    for role in imported where role.role.company.unaccented == company {
      if let index = roles.firstIndex(where: { $0.key == role.key }) {
        roles[index] = role
      } else {
        roles.append(role)
      }
    }
    let open = roles.filter { $0.role.outcome == .open && !$0.role.title.isEmpty }
    guard open.count == 1, let known = open.first, known.isKnown else { return }
    dossier.interview.role = known.role
    standing.put(dossier)
    entry.dossier = dossier
    let day = known.applied.map { " of \(TimeText.fullDay($0))" } ?? ""
    let source = known.source.isEmpty ? "" : " in \(known.source)"
    entry.reasons.append("the role is that of your application\(day)\(source)")
  }
}
