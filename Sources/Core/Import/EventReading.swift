/// What an event says of an interview: company, role and round, put together from its title, its description, its
/// place and those who take part. The one place in which they are weighed against each other.
struct EventReading: Hashable {
  private(set) var company: String
  private(set) var role: String
  private(set) var round: String
  private(set) var confidence: Confidence
  /// Where what the title does not say was taken from, and what is a guess, as parts of a sentence.
  private(set) var reasons: [String] = []

  /// - Parameters:
  ///   - title: what the title says.
  ///   - details: what labels of the description say.
  ///   - sources: what else there is to read.
  ///   - names: tells names of companies from those of people.
  ///   - round: the name of the round that some words mean, empty where they mean none.
  init(
    _ title: SummaryReading, _ details: DetailsReading, _ sources: NamingSources,
    _ names: CompanyNames, round: (String) -> String
  ) {
    let named = CompanyDecision(title, details, sources, names)
    (company, confidence) = (named.company, named.confidence)
    (role, self.round) = (title.role, title.round)
    takeRole(title, details, sources, names)
    if let place = named.place { reasons.append("the company is that of \(place)") }
    if self.round.isEmpty, let found = details.round { self.round = round(found.value) }
    if confidence == .guess {
      reasons.append(
        company == SummaryReader.unknownCompany
          ? "nothing names the company"
          : "“\(company)” may not be the company's name"
            + (named.rival.map { ", addresses speak of \($0)" } ?? ""))
    }
  }

  /// The title's role goes first, but for one that only may be one.
  private mutating func takeRole(
    _ title: SummaryReading, _ details: DetailsReading, _ sources: NamingSources,
    _ names: CompanyNames
  ) {
    let isOpen = role.isEmpty || title.roleWeight < SummaryCandidate.surelyRole
    guard isOpen, let found = found(details, sources, names), !found.value.isEmpty else { return }
    if role.unaccented != found.value.unaccented {
      reasons.append("the role is that of \(found.words) in its description")
    }
    role = found.value
  }

  private func found(
    _ details: DetailsReading, _ sources: NamingSources, _ names: CompanyNames
  ) -> DetailsReading.Found? {
    if let labelled = details.role { return labelled }
    guard let claim = RoleClaim.best(in: sources, names) else { return nil }
    let value = DetailsReading.withoutRequisition(claim.role)
    return (value, "“\(claim.role)”")
  }
}
