/// What an event says of an interview, put together from its summary and its description.
struct EventReading: Hashable {
  var company: String
  var role: String
  var round: String
  var confidence: Confidence
  /// Where what the summary does not say was taken from, and what is a guess, as parts of a sentence.
  var reasons: [String] = []

  /// The summary goes before the description, but for what it leaves open or only may say.
  /// - Parameter round: the name of the round that some words mean, empty where they mean none.
  init(
    _ summary: SummaryReading, _ details: DetailsReading, _ title: String,
    round: (String) -> String
  ) {
    (company, role, self.round) = (summary.company, summary.role, summary.round)
    confidence = summary.confidence
    let isRoleOpen = role.isEmpty || summary.roleWeight < SummaryCandidate.surelyRole
    if isRoleOpen, let found = details.role, !found.value.isEmpty {
      if role.unaccented != found.value.unaccented {
        reasons.append("the role is that of \(found.words) in its description")
      }
      // What was taken for a role may be what the description names as the company.
      role = found.value
    }
    if confidence == .guess, let found = details.company {
      company = found.value
      confidence = .likely
      reasons.append("the company is that of \(found.words) in its description")
    }
    if self.round.isEmpty, let found = details.round { self.round = round(found.value) }
    if confidence == .guess {
      reasons.append(
        company == SummaryReader.unknownCompany
          ? "nothing names the company"
          : "“\(company)” may not be the company's name"
            + (summary.rival.map { ", addresses speak of \($0)" } ?? ""))
    }
  }
}
