extension Dossier {
  /// What hangs on the interview, and would go with it: "3 people", "2 letters", "1 note". Letters
  /// are those being written and those that went out.
  package var parts: [String] {
    let people = followUps.count { $0.interviewer != nil }
    let letters = followUps.reduce(0) { $0 + $1.deliveries.count + ($1.hasDraft ? 1 : 0) }
    return [
      people == 0 ? "" : counted(people, "person", plural: "people"),
      letters == 0 ? "" : counted(letters, "letter"),
      notes.isEmpty ? "" : counted(notes.count, "note"),
    ].filter { !$0.isEmpty }
  }
}
