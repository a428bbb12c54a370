/// Which of the companies that an event names is that of the interview.
struct CompanyDecision {
  private(set) var company: String
  private(set) var confidence: Confidence
  /// Where it was read if not in the title or an address.
  private(set) var place: String?
  /// The company that addresses speak for where another was taken that is named less than plainly.
  private(set) var rival: String?

  init(
    _ title: SummaryReading, _ details: DetailsReading, _ sources: NamingSources,
    _ names: CompanyNames
  ) {
    let spelled = SpelledCompany.find(in: sources, names)
    (company, confidence) = (title.written, .guess)
    if title.companyWeight >= SummaryCandidate.plainCompany, let named = title.company {
      company = spelled.map { Self.fuller($0, than: named) } ?? named
      confidence = .sure
    } else if let found = details.company {
      (company, confidence, place) = (found.value, .likely, "\(found.words) in its description")
    } else if let spelled {
      (company, confidence) = (spelled.name, spelled.isWhole ? .sure : .likely)
    } else {
      weigh(title, CompanyClaim.all(in: sources, names).first, sources)
    }
    company = company.clipped(to: SummaryReader.longest)
  }

  /// Between what the title only may name, what other parts do, and an address that nothing bears out.
  private mutating func weigh(
    _ title: SummaryReading, _ claim: CompanyClaim?, _ sources: NamingSources
  ) {
    let address = title.addressed
    let isForeign = sources.labels.first.map { $0.isAgency || $0.isOwn } ?? true
    let weight = title.companyWeight
    if let claim,
      claim.weight
        > (weight == SummaryCandidate.kindCompany ? SummaryCandidate.plainCompany : weight),
      claim.weight >= (isForeign ? Self.mention : CompanyClaim.surerThanAddress)
    {
      let isLikely = claim.weight >= CompanyClaim.surerThanAddress
      (company, confidence, place) = (claim.name, isLikely ? .likely : .guess, claim.place)
    } else if let named = title.company,
      weight >= (address == nil ? 1 : SummaryCandidate.surerThanAddress)
    {
      company = named
      rival = address
      confidence =
        address == nil && weight >= SummaryCandidate.surerThanAddress ? .likely : .guess
    } else if let address {
      company = address
      confidence = sources.labels.first?.isAgency == true ? .guess : .likely
    }
  }

  /// From this weight on a mere mention counts where no address says otherwise.
  private static let mention = 25

  /// The title's name, or the same as another part of the event has it more fully.
  private static func fuller(_ spelled: SpelledCompany, than named: String) -> String {
    let (own, other) = (key(named), key(spelled.name))
    guard own.contains(spelled.spelled) else { return named }
    if other.count > own.count {
      return other.hasPrefix(own) || other.hasSuffix(own) ? spelled.name : named
    }
    // "Globex University campus visit": what is not of the name is written small.
    let words = NamingText(named).words
    let isOver = words.last.map { !$0.isCapitalised && !$0.isCaseless } == true
    return isOver && own.hasPrefix(other) ? spelled.name : named
  }

  private static func key(_ name: String) -> String { NamingText.key(of: name) }
}

extension String {
  /// Cut where it is too long, with a mark.
  func clipped(to length: Int) -> String {
    count > length ? prefix(length - 1) + "…" : self
  }
}
