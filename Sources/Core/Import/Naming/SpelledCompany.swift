/// A company by two witnesses: a domain of those who invite, and words of the event that spell it.
struct SpelledCompany {
  let name: String
  /// Whether the words are those of the domain, and not shortened there.
  let isWhole: Bool
  /// The words that the domain spells, as keys, without what widens them.
  let spelled: String

  /// nil where no text spells any of the domains.
  static func find(in sources: NamingSources, _ names: CompanyNames) -> SpelledCompany? {
    let own = sources.labels.filter { !$0.isAgency && !$0.isOwn }.map {
      (label: $0.text, isHint: false)
    }
    let others =
      sources.hints.map { (label: $0, isHint: true) }
      + sources.labels.filter { $0.isOwn }.map { (label: $0.text, isHint: false) }
    for (label, isHint) in own + others {
      guard let spelling = DomainSpelling(label: label) else { continue }
      if let found = found(spelling, in: sources, names, mayShorten: !isHint) { return found }
    }
    return nil
  }

  private struct Variant {
    let name: String
    let words: Int
    let isWhole: Bool
    let isShaped: Bool
    let spelled: String
  }

  private static func found(
    _ spelling: DomainSpelling, in sources: NamingSources, _ names: CompanyNames, mayShorten: Bool
  ) -> SpelledCompany? {
    var variants: [Variant] = []
    func look(_ text: NamingText, isPart: Bool = false) {
      guard let match = spelling.match(in: text.words, mayShorten: mayShorten) else { return }
      let matched = text.words[match.words]
      guard matched.contains(where: { $0.isCapitalised || $0.isCaseless }),
        !names.isPersonAlone(matched), mayShorten || !isCommon(matched)
      else { return }
      let wide = names.widened(match.words, in: text.words, isWhole: isPart)
      variants.append(
        Variant(
          name: text.quote(wide), words: wide.count, isWhole: match.isWhole,
          isShaped: names.isShaped(text.words[wide]), spelled: matched.map(\.key).joined()))
    }
    look(sources.title)
    for part in sources.place { look(part, isPart: true) }
    for sender in sources.senders { look(sender.name) }
    for line in sources.lines { look(line) }
    let whole = variants.filter(\.isWhole)
    guard let best = best(of: whole.isEmpty ? variants : whole) else { return nil }
    return SpelledCompany(name: best.name, isWhole: best.isWhole, spelled: best.spelled)
  }

  private static func isCommon(_ words: ArraySlice<NamingWord>) -> Bool {
    SummaryCommon.names(words.map { SummaryWord($0.text) })
  }

  /// The name with the kind of company in it, the longer; without a legal form where one is written so.
  private static func best(of variants: [Variant]) -> Variant? {
    let shaped = variants.filter(\.isShaped)
    let pool = shaped.isEmpty ? variants : shaped
    guard let longest = pool.max(by: { bare($0).count < bare($1).count }) else { return nil }
    let same = pool.filter { bare($0) == bare(longest) }
    return same.min { $0.words < $1.words }
  }

  private static func bare(_ variant: Variant) -> String {
    LegalForms.name(variant.name).joined()
  }
}

extension CompanyNames {
  /// Whether the words are a given name, or that of someone who takes part, and of nothing else.
  func isPersonAlone(_ words: ArraySlice<NamingWord>) -> Bool {
    people.contains(words.map(\.key).joined())
  }
}
