extension Dossier {
  /// One line for the user: "Northwind · Platform Engineer, onsite, Fri 20 Nov 2026 14:00–16:30,
  /// 3 people". One person alone is named.
  /// - Parameter saysWhen: false where that is not known yet.
  package func summary(home: Zone, saysWhen: Bool = true) -> String {
    let round = interview.round.isEmpty ? [] : [interview.round]
    let when = saysWhen ? [TimeText.full(interview.schedule, home: home)] : []
    let parts = [interview.title] + round + when + [people]
    return parts.joined(separator: ", ")
  }

  private var people: String {
    let known = followUps.compactMap(\.interviewer)
    guard let first = known.first else { return "no one known yet" }
    guard known.count == 1 else { return "\(known.count) people" }
    return first.mailbox.isEmpty ? first.label : first.mailbox
  }
}
