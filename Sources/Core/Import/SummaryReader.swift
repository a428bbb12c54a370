/// How far a company can be relied on.
package enum Confidence: String, Sendable, CaseIterable {
  /// Something names it: a legal form, a label, an address and the title alike.
  case sure
  /// It stands where companies stand, or is of the address of someone who takes part.
  case likely
  /// Nothing tells it from what else the words may be.
  case guess
}

/// What a summary says of an interview; empty where it does not say it.
struct SummaryReading: Hashable {
  var company: String
  var role = ""
  var round = ""
  var confidence = Confidence.likely
  /// How likely the role is one, from 0.
  var roleWeight = 0
}

/// Reads company, role and round out of an event's summary, as well as it can: it takes out what
/// names a round, and weighs what each remaining piece may be. Nothing that it meets is an error.
struct SummaryReader {
  /// What stands for a company that nothing names.
  static let unknownCompany = "Unknown company"
  /// Longer texts are cut: a row of the queue is all that they are for.
  private static let longest = 120
  /// What stands behind so many characters is no part of a title any more.
  private static let mostRead = 400

  /// Names of companies by the addresses of those who take part, the most telling first.
  let companies: [String]
  /// Names of those who take part.
  let people: [String]

  func read(_ summary: String) -> SummaryReading {
    let text = SummaryCleaner.cleaned(String(summary.prefix(Self.mostRead)))
    var extract = SummaryExtract(isPerson: isPerson)
    for piece in SummaryPieces(text).pieces where piece.cue != .person {
      for part in piece.split(if: isList) { extract.take(part) }
    }
    var rest = extract.pieces.map {
      SummaryCandidate($0, isKnownCompany: isKnownCompany($0.text) || isWrittenShort($0))
    }
    guard extract.hasMeeting || rest.contains(where: \.isTelling) else { return asWritten(summary) }
    let least = companies.isEmpty ? 1 : SummaryCandidate.surerThanAddress
    let best = rest.takeBest(by: \.asCompany, atLeast: least)
    let role = rest.takeBest(by: \.asRole, atLeast: 1)
    let written = asWritten(summary)
    return SummaryReading(
      company: (best?.text ?? companies.first ?? written.company).clipped(to: Self.longest),
      role: (role?.text ?? "").clipped(to: Self.longest),
      round: extract.rounds.joined(separator: ", "),
      confidence: best.map { Self.confidence($0.asCompany) } ?? written.confidence,
      roleWeight: role?.asRole ?? 0)
  }

  private static func confidence(_ weight: Int) -> Confidence {
    weight >= 45 ? .sure : weight >= SummaryCandidate.surerThanAddress ? .likely : .guess
  }

  /// A summary that says nothing of an interview is not taken apart.
  private func asWritten(_ summary: String) -> SummaryReading {
    let text = summary.tidy.clipped(to: Self.longest)
    guard let company = companies.first else {
      return SummaryReading(company: text.nonEmpty ?? Self.unknownCompany, confidence: .guess)
    }
    return SummaryReading(company: company.clipped(to: Self.longest), role: text)
  }

  /// Whether commas part things of several kinds: "Globex, Staff Engineer", but not
  /// "Staff Engineer, Platform" or "Globex, Inc.".
  private func isList(_ parts: [SummaryPiece]) -> Bool {
    if parts.contains(where: { isPerson($0.text) || isKnownCompany($0.text) }) { return true }
    if parts[0].words.last.map({ SummaryWords.isLegalForm($0.key) }) == true { return true }
    let trades = parts.map { $0.isMarked || SummaryTrades.name($0.words.map(\.key)) }
    if !trades[0], trades.dropFirst().contains(true) { return true }
    var first = SummaryExtract(isPerson: isPerson)
    first.take(parts[0])
    return first.pieces.isEmpty
  }

  /// Whether a text is the name of someone who takes part, or several such names.
  private func isPerson(_ text: String) -> Bool {
    let known = Set(people.map { $0.lowercased() })
    let firstNames = Set(known.compactMap { $0.split(separator: " ").first.map(String.init) })
    let lower = text.lowercased()
    if known.contains(lower) || firstNames.contains(lower) { return !isKnownCompany(text) }
    let words = lower.split { $0 == " " || $0 == "," }
    let names = words.split { SummaryWords.ands.contains(String($0)) }.map {
      $0.joined(separator: " ")
    }
    return names.count > 1 && names.allSatisfy { known.contains($0) || firstNames.contains($0) }
  }

  /// Whether a text names the company that an address is of: "Acme Corp." for "acme-corp", and
  /// "Blue Bottle Coffee" for "bluebottle".
  private func isKnownCompany(_ text: String) -> Bool {
    let letters = text.lettersAndDigits
    return companies.contains { company in
      let name = company.lettersAndDigits
      if name == letters { return true }
      guard min(name.count, letters.count) >= 4 else { return false }
      return name.hasPrefix(letters) || letters.hasPrefix(name)
    }
  }

  /// Whether an address has the company's name shortened: "ge" of General Electric, "bahn" of Deutsche Bahn.
  /// What is a role, or a person's name of that beginning, is not it.
  private func isWrittenShort(_ piece: SummaryPiece) -> Bool {
    let keys = piece.words.map(\.key).filter {
      !SummaryWords.isLegalForm($0) && !SummaryWords.ands.contains($0)
    }
    guard keys.count > 1, !piece.isMarked, !SummaryTrades.name(piece.words.map(\.key)) else {
      return false
    }
    let initials = keys.compactMap(\.first).map(String.init).joined().unaccented
    return companies.contains { company in
      let name = company.lettersAndDigits
      return name == initials || name.count >= 4 && keys.last.map { $0.unaccented } == name
    }
  }
}

extension String {
  fileprivate var lettersAndDigits: String { lowercased().filter { $0.isLetter || $0.isNumber } }

  /// Cut where it is too long, with a mark.
  fileprivate func clipped(to length: Int) -> String {
    count > length ? prefix(length - 1) + "…" : self
  }
}
