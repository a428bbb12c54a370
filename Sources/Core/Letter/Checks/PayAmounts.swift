/// Sums of money that one asks for or earns: "I would need at least 90k".
struct PayAmounts {
  /// Indices into ``LetterText/words``.
  let all: [Range<Int>]

  init(_ letter: LetterUnderReview) {
    let text = letter.text
    all = text.spoken.flatMap { sentence -> [Range<Int>] in
      let words = text.words[sentence.words]
      guard words.contains(where: { $0.shape.contains(.number) }),
        words.contains(where: { Self.own.contains($0.key) }),
        !words.indices.contains(where: { Self.isOfWork($0, in: words) })
      else { return [] }
      return Self.amounts(in: words, letter).filter { Self.isAsked($0, in: words) }
    }
  }

  /// "plus stock" and "with shares" are of an offer, stock alone is of a shop.
  private static func isOfWork(_ index: Int, in words: ArraySlice<LetterWord>) -> Bool {
    guard ofWork.contains(words[index].key) else { return false }
    let before = index > words.startIndex ? words[index - 1].key : ""
    return !(words[index].key == "stock" && ["plus", "and", "with"].contains(before))
  }

  /// Figures that are money: with a sign, a unit, or "k" for thousands.
  private static func amounts(
    in words: ArraySlice<LetterWord>, _ letter: LetterUnderReview
  ) -> [Range<Int>] {
    var result: [Range<Int>] = []
    var index = words.startIndex
    while index < words.endIndex {
      guard words[index].shape.contains(.number) else {
        index += 1
        continue
      }
      let start = index
      index += 1
      // "80,000" is two words.
      while index < words.endIndex, words[index].shape.contains(.number),
        words[index].range.lowerBound == words[index - 1].range.upperBound + 1,
        ",.'’".contains(letter.characters[words[index].range.lowerBound - 1])
      {
        index += 1
      }
      let before = words[start].range.lowerBound - 1
      let isSigned = before >= 0 && "$€£¥".contains(letter.characters[before])
      let after = words[index - 1].range.upperBound
      let isSignedBehind =
        after < letter.characters.count && "$€£¥".contains(letter.characters[after])
      let isThousands = words[index - 1].key.last == "k"
      let hasUnit = index < words.endIndex && units.contains(words[index].key)
      if hasUnit { index += 1 }
      let isRate = isRate(index, in: words)
      if isSigned || isSignedBehind || isThousands || hasUnit || isRate
        || isBare(start..<index, in: words)
      {
        result.append(start..<index)
      }
    }
    return result
  }

  /// "I would need at least 48,000 to move": as much as one earns in a year, asked for.
  private static func isBare(_ figure: Range<Int>, in words: ArraySlice<LetterWord>) -> Bool {
    let digits = words[figure].map(\.key).joined().filter { !",.'".contains($0) }
    guard let sum = Int(digits), (10_000...999_999).contains(sum) else { return false }
    let after = words[figure.upperBound...].prefix(2).map(\.key)
    let isWhole =
      after.isEmpty || after.first == "to" && moves.contains(after.last ?? "")
      || ["gross", "net", "plus", "base", "basic"].contains(after[0])
    return isWhole
      && words[..<figure.lowerBound].suffix(7).contains {
        ["need", "want", "expect", "expecting", "asking", "require", "accept", "hoping"]
          .contains($0.key)
      }
  }

  private static let moves: Set<String> = [
    "move", "leave", "join", "accept", "come", "switch", "start", "live", "consider", "make",
    "change", "say", "sign", "relocate",
  ]

  /// "I earn 55,000 a year": what is earned or asked for an hour or a year is money without a sign too.
  private static func isRate(_ end: Int, in words: ArraySlice<LetterWord>) -> Bool {
    guard end + 1 < words.endIndex, ["a", "an", "per"].contains(words[end].key),
      periods.contains(words[end + 1].key)
    else { return false }
    let before = words[..<end].suffix(6)
    return before.contains { rated.contains($0.key) }
      || isDrawn(before.map(\.key))
  }

  private static let rated: Set<String> = [
    "earn", "earning", "paid", "rate", "need", "want", "expect", "expecting", "require", "least",
    "asking", "accept", "package",
  ]

  /// "I was on", "I am currently on": right before a sum, what one earns.
  private static func isDrawn(_ before: [String]) -> Bool {
    let figures = before.reversed().prefix { $0.first?.isNumber == true }
    let words = before.dropLast(figures.count).suffix(4)
    if words.last == "at" {
      return words.contains { ["currently", "presently"].contains($0) }
        && words.contains { ["i'm", "am"].contains($0) }
    }
    return words.last == "on"
      && words.dropLast().contains { ["i'm", "am", "was", "been"].contains($0) }
  }

  private static func isAsked(_ amount: Range<Int>, in words: ArraySlice<LetterWord>) -> Bool {
    let before = words[words.startIndex..<amount.lowerBound].suffix(7)
    let after = words[amount.upperBound...].prefix(2).map(\.key)
    let isWhole = after.first.map { followers.contains($0) } ?? true
    let isYearly =
      after.count == 2 && ["a", "an", "per"].contains(after[0]) && periods.contains(after[1])
      || ["annually", "yearly", "gross", "net", "pa"].contains(after.first ?? "")
    // "I would not move for less than £55,000": of what was done for less, one is proud.
    let isRefused =
      before.contains { ["less", "under", "below"].contains($0.key) }
      && before.contains { ["not", "won't", "wouldn't", "couldn't", "cannot"].contains($0.key) }
    let isWanted =
      isRefused || before.contains { asking.contains($0.key) } || isDrawn(before.map(\.key))
    let isOwn = before.contains { own.contains($0.key) }
    return isOwn && isWhole
      && (isWanted || isYearly && before.contains { earning.contains($0.key) })
  }

  private static let own: Set<String> = ["i", "my", "i'd", "i'm", "i've", "me", "i'll"]
  private static let units: Set<String> = [
    "euro", "euros", "eur", "dollar", "dollars", "usd", "pound", "pounds", "gbp", "francs", "chf",
    "kronor", "kroner", "rupees", "yen", "thousand", "grand", "quid", "bucks", "zloty", "lakh",
    "lakhs", "lpa",
    "crore",
  ]
  private static let asking: Set<String> = [
    "minimum", "expect", "expecting", "expectation", "expectations", "need", "want", "require",
    "asking", "ask", "earn", "earning", "earned", "make", "paid", "least", "accept", "range",
    "looking", "happy", "settle", "below", "under", "demand", "worth", "rate", "figure",
    "hoping", "region", "package", "making", "earnings",
  ]
  private static let earning: Set<String> = [
    "on", "get", "got", "have", "at", "is", "be", "am", "of", "was", "were", "hoping",
  ]
  private static let periods: Set<String> = ["year", "month", "hour", "week", "day", "annum"]
  /// What may stand behind a sum, but not behind the number of some things.
  private static let followers: Set<String> = [
    "a", "an", "per", "gross", "net", "annually", "yearly", "pa", "plus", "base", "and", "to", "or",
    "before", "after", "at", "for", "in", "as", "if", "because", "so", "which", "but", "minimum",
    "euros", "euro", "eur", "dollars", "usd", "pounds", "gbp", "francs", "chf", "with", "this",
    "now", "today", "currently", "there", "here",
  ]
  /// What money is spoken of in work, and other things that are counted in thousands.
  private static let ofWork: Set<String> = [
    "budget", "budgets", "cost", "costs", "saved", "save", "saving", "savings", "sales", "sold",
    "revenue", "raised", "grew", "cut", "turnover", "grant", "grants", "funding", "fund", "funds",
    "customers", "users", "requests", "run", "ran", "running", "race", "km", "invoices", "orders",
    "donations", "loss", "losses", "profit", "spend", "spent", "deal", "deals", "contract",
    "contracts", "price", "prices", "lines", "records", "rows", "debt", "claims", "portfolio",
    "loans", "mortgage", "charge", "charged", "fee", "fees", "target", "pipeline", "till", "stock",
  ]
}
