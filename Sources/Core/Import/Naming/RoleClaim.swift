/// A role that a description names.
struct RoleClaim {
  let role: String
  /// How much it counts, on the scale of ``SummaryCandidate``.
  let weight: Int

  /// The most telling role of an event's description; nil where it names none.
  static func best(in sources: NamingSources, _ names: CompanyNames) -> RoleClaim? {
    let said = best(in: sources.lines, names)
    if let said, said.weight > 44 { return said }
    let slug = sources.slugs.first { RoleFrames.isTrade($0.words[...]) }
    guard let slug,
      let role = RoleFrames.shortened(slug.words.indices, in: slug.words, isRomance: false)
    else { return said }
    return RoleClaim(role: slug.quote(role), weight: 44)
  }

  private static func best(in lines: [NamingText], _ names: CompanyNames) -> RoleClaim? {
    var best: RoleClaim?
    for (number, line) in lines.enumerated() {
      for index in line.words.indices {
        guard
          let claim = candidate(at: index, of: line) ?? RoleFrames.claim(at: index, of: line)
            ?? marked(at: index, of: line)
            ?? (number < 2 && index == 0 ? headline(line, names) : nil)
        else { continue }
        if best.map({ $0.weight < claim.weight }) ?? true { best = claim }
      }
      if let best, best.weight >= 60 { return best }
    }
    return best
  }

  /// "Candidate: Jane Doe / Welder / Globex".
  private static func candidate(at index: Int, of line: NamingText) -> RoleClaim? {
    guard line.words[index].gap == .mark, labels.contains(line.words[index].key) else { return nil }
    var start = index + 1
    for end in line.words.indices.dropFirst(start).prefix(12) where line.words[end].gap > .none {
      let range = start..<end + 1
      start = end + 1
      if RoleFrames.isTrade(line.words[range]) {
        return RoleClaim(role: RoleFrames.quote(range, of: line), weight: 62)
      }
    }
    return nil
  }

  private static let labels: Set<String> = SummaryWords.words(
    "candidate applicant bewerber bewerberin kandidat kandidatin candidat candidate candidato candidata"
  )

  /// "Filialleiter (m/w/d)": behind the words stands that all are meant.
  private static func marked(at index: Int, of line: NamingText) -> RoleClaim? {
    let words = line.words
    guard index > 0, isGenderMark(words[index].text) else { return nil }
    var start = index
    while start > 0, index - start < 5, words[start - 1].isCapitalised || start == index,
      start == index || words[start - 1].gap == .none
    {
      start -= 1
    }
    let range = start..<index
    guard SummaryTrades.name(words[range].map { $0.text.lowercased() }) else { return nil }
    return RoleClaim(role: line.quote(range), weight: 58)
  }

  static func isGenderMark(_ text: Substring) -> Bool {
    let letters = text.lowercased().split(separator: "/")
    return (2...4).contains(letters.count)
      && letters.allSatisfy { SummaryWords.genders.contains(String($0)) }
  }

  /// A line that is a profession, or has one between marks, where a description begins: "Senior Payroll
  /// Clerk", "Globex Council - Executive Director".
  private static func headline(_ line: NamingText, _ names: CompanyNames) -> RoleClaim? {
    var start = 0
    for index in line.words.indices.prefix(14) where line.words[index].gap > .none {
      let range = start..<index + 1
      start = index + 1
      let words = line.words[range]
      guard range.count < 7, RoleFrames.isTrade(words), !names.isPerson(words),
        !isBesidePerson(range, of: line, names),
        words.first?.isCapitalised == true || RoleFrames.isTrade(words.prefix(1))
          || words.count < 4 && RoleFrames.isTrade(words.suffix(1)),
        let role = RoleFrames.shortened(range, in: line.words, isRomance: true)
      else { continue }
      return RoleClaim(role: RoleFrames.quote(role, of: line), weight: 42)
    }
    return nil
  }

  /// "Jane Doe (partner)": what someone is who takes part.
  private static func isBesidePerson(
    _ range: Range<Int>, of line: NamingText, _ names: CompanyNames
  ) -> Bool {
    guard range.lowerBound > 0 else { return false }
    let before = line.words[..<range.lowerBound].suffix(3)
    return names.isPerson(before) || names.isPerson(before.suffix(2))
  }
}
