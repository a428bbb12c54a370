/// Rows of tables that tell of people.
extension ImportPlanner {
  /// Judges the rows that tell of people. An address is offered where someone here lacks it, and never
  /// taken; the other rows of a file become one entry.
  /// - Parameter changes: of this import, whose people are known by then.
  func judgePeople(
    _ entries: inout [ImportEntry], beside changes: [ImportPlan.Change]
  ) throws {
    guard entries.contains(where: { $0.row?.kind == .person }) else { return }
    let imported = changes.map { change in
      (
        change.dossier.interview.role,
        change.dossier.followUps.compactMap(\.interviewer).filter { $0.email == nil }
      )
    }.filter { !$0.1.isEmpty }
    var known: [String: [Interviewer]] = [:]
    var others: [String: Int] = [:]
    var judged: [ImportEntry] = []
    for entry in entries {
      guard let row = entry.row, row.kind == .person else {
        judged.append(entry)
        continue
      }
      let company = row.company.unaccented
      if known[company] == nil, !company.isEmpty {
        known[company] =
          try tables.people(row.company).filter { $0.email == nil }
          + imported.filter { $0.0.isAt(row.company) }.flatMap(\.1)
      }
      guard let person = row.people.first, let email = person.email,
        known[company]?.contains(where: { $0.name.unaccented == person.name.tidy.unaccented })
          == true
      else {
        others[entry.source, default: 0] += 1
        continue
      }
      var offer = entry
      offer.action = .person
      offer.words = "\(person.name) at \(row.company): \(email)"
      offer.reasons = ["you know them without an address; it is offered where theirs is missing"]
      judged.append(offer)
    }
    for (source, count) in others.sorted(by: { $0.key < $1.key }) {
      judged.append(
        ImportEntry(
          source: source, action: .person,
          reasons: ["no one at your interviews lacks an address that stands there"],
          words: count == 1 ? "1 person" : "\(count) people"))
    }
    entries = judged
  }
}
