/// What a summary says of an interview; empty where it does not say it.
struct SummaryReading: Hashable {
  var company: String
  var role = ""
  var round = ""
}

/// Reads company, role and round out of an event's summary.
struct SummaryReader {
  /// What stands for a company that nothing names.
  static let unknownCompany = "Unknown company"

  /// Names of companies by the addresses of those who take part, the most telling first.
  let companies: [String]
  /// Names of those who take part.
  let people: [String]

  func read(_ summary: String) -> SummaryReading {
    SummaryReading(company: companies.first ?? summary.tidy.nonEmpty ?? Self.unknownCompany)
  }
}
