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
  /// nil where nothing in it may be one.
  var company: String?
  /// How likely that is one, as ``SummaryCandidate/asCompany``.
  var companyWeight = 0
  var role = ""
  /// How likely the role is one, from 0.
  var roleWeight = 0
  var round = ""
  /// The company that the addresses speak for; nil where they are of none.
  var addressed: String?
  /// The summary itself, which stands for a company that nothing names.
  var written: String
}

/// Reads company, role and round out of an event's summary, as well as it can: it takes out what
/// names a round, and weighs what each remaining piece may be. Nothing that it meets is an error.
struct SummaryReader {
  /// What stands for a company that nothing names.
  static let unknownCompany = "Unknown company"
  /// Longer texts are cut: a row of the queue is all that they are for.
  static let longest = 120
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
    let best = rest.takeBest(by: \.asCompany, atLeast: 1)
    let role = rest.takeBest(by: \.asRole, atLeast: 1)
    return SummaryReading(
      company: best?.text, companyWeight: best?.asCompany ?? 0,
      role: (role?.text ?? "").clipped(to: Self.longest), roleWeight: role?.asRole ?? 0,
      round: extract.rounds.joined(separator: ", "), addressed: companies.first,
      written: written(summary))
  }

  /// A summary that says nothing of an interview is not taken apart: it is the name of what one meets for.
  private func asWritten(_ summary: String) -> SummaryReading {
    let text = written(summary)
    let isSaid = !companies.isEmpty && text != Self.unknownCompany
    return SummaryReading(round: isSaid ? text : "", addressed: companies.first, written: text)
  }

  private func written(_ summary: String) -> String {
    summary.tidy.clipped(to: Self.longest).nonEmpty ?? Self.unknownCompany
  }

  /// Whether commas part things of several kinds: "Globex, Staff Engineer", but not
  /// "Staff Engineer, Platform" or "Globex, Inc.".
  private func isList(_ parts: [SummaryPiece]) -> Bool {
    if parts.contains(where: { isPerson($0.text) || isKnownCompany($0.text) }) { return true }
    if parts[0].words.last.map({ SummaryWords.isLegalForm($0.key) }) == true { return true }
    // "with Ben, Harlow Roofing"
    if parts[0].cue == .with, parts[0].words.count == 1,
      GivenNames.holds(parts[0].words[0].key.unaccented)
    {
      return true
    }
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
    if isInitialed(lower, of: known) { return true }
    let words = lower.replacing("/", with: " / ").split { $0 == " " || $0 == "," }
    let names = words.split { SummaryWords.ands.contains(String($0)) }.map {
      $0.joined(separator: " ")
    }
    let isKnown = names.map { known.contains($0) || firstNames.contains($0) }
    return names.count > 1 && isKnown.contains(true)
      && zip(names, isKnown).allSatisfy { $1 || NameLexicon.isGivenName($0.unaccented) }
  }

  /// "j. doe" or "jane d." of Jane Doe.
  private func isInitialed(_ text: String, of known: Set<String>) -> Bool {
    let words = text.split(separator: " ").map { $0.trimmed { $0 == "." } }
    guard words.count == 2, let short = words.firstIndex(where: { $0.count == 1 }) else {
      return false
    }
    return known.contains { name in
      let parts = name.split(separator: " ")
      guard let first = parts.first, let last = parts.last, parts.count > 1 else { return false }
      return short == 0
        ? first.hasPrefix(words[0]) && last == words[1]
        : first == words[0] && last.hasPrefix(words[1])
    }
  }

  /// Whether a text names the company that an address is of: "Acme Corp." for "acme-corp", and
  /// "Blue Bottle Coffee" for "bluebottle".
  private func isKnownCompany(_ text: String) -> Bool {
    let letters = text.lettersAndDigits
    let isCommon = SummaryCommon.names(text.split(separator: " ").map { SummaryWord($0) })
    return companies.contains { company in
      let name = company.lettersAndDigits
      if name == letters { return true }
      guard !isCommon, min(name.count, letters.count) >= 4 else { return false }
      return name.hasPrefix(letters) && !isEnding(name.dropFirst(letters.count))
        || letters.hasPrefix(name)
    }
  }

  /// Whether what an address has beyond a word only bends it: "klempnerei" is no company Klempner.
  private func isEnding(_ rest: Substring) -> Bool {
    ["e", "ei", "en", "er", "es", "n", "s"].contains { rest.hasPrefix($0) && rest.count < 3 }
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
  fileprivate var lettersAndDigits: String { unaccented.filter { $0.isLetter || $0.isNumber } }
}
