/// The company in the lines with which those who write sign: "Jane Doe | Recruiter, Globex".
enum SignatureClaims {
  /// Where a signature is looked for.
  private static let mostLines = 8
  private static let mostWords = 9

  static func read(_ sources: NamingSources, _ names: CompanyNames) -> [CompanyClaim] {
    var claims: [CompanyClaim] = []
    for line in sources.lines.suffix(mostLines) where line.words.count <= mostWords {
      let parts = parts(of: line.words)
      for (index, part) in parts.enumerated() {
        guard let range = names.name(in: line.words, from: part.lowerBound),
          range.upperBound <= part.upperBound, names.mayBeName(line.words[range])
        else { continue }
        let isShaped = names.isShaped(line.words[range])
        let isBehindTitle =
          index > 0
          && SummaryTrades.isTitle(line.quote(parts[index - 1]))
        guard isShaped || isBehindTitle || isBehindName(part, of: line, names) else { continue }
        claims.append(
          CompanyClaim(
            name: line.quote(range), weight: isShaped || isBehindTitle ? 43 : 40,
            place: "who signs it"))
      }
    }
    return claims
  }

  /// The words between marks, and behind "from" and the like.
  private static func parts(of words: [NamingWord]) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = 0
    for index in words.indices {
      if ["von", "from", "at", "bei", "chez", "de"].contains(words[index].key), index > start,
        !words[index].isCapitalised, index - start < 3
      {
        parts.append(start..<index)
        start = index + 1
      } else if words[index].gap > .none {
        if start <= index { parts.append(start..<index + 1) }
        start = index + 1
      }
    }
    return parts
  }

  /// "Jane from Globex".
  private static func isBehindName(
    _ part: Range<Int>, of line: NamingText, _ names: CompanyNames
  ) -> Bool {
    guard part.lowerBound > 1, part.upperBound == line.words.count else { return false }
    let before = line.words[part.lowerBound - 1]
    return ["von", "from", "at", "bei", "chez"].contains(before.key)
      && names.isPerson(line.words[..<(part.lowerBound - 1)])
  }
}
