extension Dossier {
  /// One line for the user: "Northwind · Platform Engineer, onsite, Fri 20 Nov 2026 14:00–16:30,
  /// 3 people". One person alone is named.
  package func summary(home: Zone) -> String {
    let round = interview.round.isEmpty ? [] : [interview.round]
    let parts = [interview.title] + round + [TimeText.full(interview.schedule, home: home), people]
    return parts.joined(separator: ", ")
  }

  private var people: String {
    let known = followUps.compactMap(\.interviewer)
    guard let first = known.first else { return "no one known yet" }
    guard known.count == 1 else { return "\(known.count) people" }
    return first.mailbox.isEmpty ? first.label : first.mailbox
  }
}
