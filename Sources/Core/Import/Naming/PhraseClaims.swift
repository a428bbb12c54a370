/// The companies that sentences name: "our client Globex", "die Stelle bei der Nordbau GmbH".
enum PhraseClaims {
  static func read(_ sources: NamingSources, _ names: CompanyNames) -> [CompanyClaim] {
    var claims: [CompanyClaim] = []
    for (number, line) in sources.lines.enumerated() {
      for index in line.words.indices {
        if let claim = claim(at: index, of: line, isFirst: number == 0, names) {
          claims.append(claim)
          if claims.count == 20 { return claims }
        }
      }
    }
    return claims
  }

  private static func claim(
    at index: Int, of line: NamingText, isFirst: Bool, _ names: CompanyNames
  ) -> CompanyClaim? {
    let words = line.words
    if let (start, isStrong) = lead(at: index, in: words) {
      return named(from: start, of: line, isStrong: isStrong, names)
    }
    guard words[index].isCapitalised,
      index == 0 || words[index - 1].gap > .none || isSmall(words[index - 1])
    else { return nil }
    guard let range = names.name(in: words, from: index), names.mayBeName(words[range]) else {
      return nil
    }
    let isOpening = index == 0 && (words[range.upperBound - 1].gap >= .mark)
    if seeks(words, from: range.upperBound), words[range.upperBound - 1].gap == .none {
      return CompanyClaim(name: line.quote(range), weight: 50, place: sentence)
    }
    guard names.isShaped(words[range]),
      !words[range].contains(where: { CompanyKinds.isVenue($0.key) })
    else { return nil }
    let weight = isOpening ? 44 : 25
    return CompanyClaim(name: line.quote(range), weight: weight, place: sentence)
  }

  static let sentence = "its description"

  private static func isSmall(_ word: NamingWord) -> Bool {
    DomainSpelling.small.contains(word.key) || !word.isCapitalised
  }

  private static func named(
    from start: Int, of line: NamingText, isStrong: Bool, _ names: CompanyNames
  ) -> CompanyClaim? {
    var start = start
    while start < line.words.count, articles.contains(line.words[start].key),
      !(line.words[start].isCapitalised
        && ["la", "le", "les", "el", "los", "the", "las"].contains(line.words[start].key))
    {
      start += 1
    }
    guard let range = names.name(in: line.words, from: start),
      names.mayBeName(line.words[range])
    else { return nil }
    let isShaped = names.isShaped(line.words[range])
    guard isStrong || isShaped else { return nil }
    let isVenue = line.words[range].contains { CompanyKinds.isVenue($0.key) }
    if isVenue && !isStrong { return nil }
    return CompanyClaim(
      name: line.quote(range), weight: isStrong ? (isShaped ? 52 : 46) : 41, place: sentence)
  }

  private static let articles: Set<String> = SummaryWords.words(
    "the a an our der die das dem den des la le les el los las l unser unsere unserem unserer")

  /// Where a name begins that some words lead to, and whether nothing but a company follows them.
  private static func lead(at index: Int, in words: [NamingWord]) -> (start: Int, isStrong: Bool)? {
    let key = words[index].key
    guard words[index].gap == .none, index + 1 < words.count else { return nil }
    if clients.contains(key), index > 0, owners.contains(words[index - 1].key) {
      return (index + 1, true)
    }
    let before = words[..<index].suffix(2).filter { $0.gap == .none || $0.gap == .mark }
    func follows(_ nouns: Set<String>) -> Bool { before.contains { nouns.contains($0.key) } }
    if places.contains(key) {
      let isStrong = follows(nouns) || before.contains { SummaryTrades.name([$0.key]) }
      return (index + 1, isStrong)
    }
    if joins.contains(key) || works.contains(key), key != "for" && key != "fur" || follows(works) {
      return (index + 1, joins.contains(key) || follows(works))
    }
    return origins.contains(key) ? (index + 1, follows(principals)) : nil
  }

  private static let owners: Set<String> = SummaryWords.words(
    "our my the unser unserem unseren unserer notre nuestro nuestra mein meinem der dem mon mi el")
  private static let clients: Set<String> = SummaryWords.words(
    "client clients kunde kunden mandant mandanten auftraggeber cliente inhaber inhaberin firma")
  private static let places: Set<String> = SummaryWords.words("at with bei beim chez en")
  private static let joins: Set<String> = SummaryWords.words("join joining for fur")
  private static let works: Set<String> = SummaryWords.words(
    "work working works arbeiten arbeitet worked runs runs dirige leitet fuhrt dirige lleva owns")
  private static let origins: Set<String> = SummaryWords.words("of von vom der de du del")
  private static let principals: Set<String> = SummaryWords.words(
    """
    behalf auftrag compte inhaber inhaberin owner founder geschaftsfuhrer geschaftsfuhrerin
    geschaftsfuhrung chair leitung gerant gerante patron patronne dueno duena parte director directora
    """)
  private static let nouns: Set<String> = SummaryWords.words(
    """
    role position job opening vacancy post opportunity working work career careers life internship
    interview application apply applying applied stelle position bewerbung gesprach vorstellungsgesprach
    tatigkeit arbeiten kennenlernen praktikum ausbildung arrivee einstieg poste candidature entretien emploi stage
    alternance puesto vacante candidatura entrevista empleo trabajar practicas inhaber inhaberin chef chefin
    geschaftsfuhrer geschaftsfuhrung owner founder director behalf auftrag compte
    """)

  /// "is hiring", "is looking for", "sucht", "recrute", "busca".
  private static func seeks(_ words: [NamingWord], from index: Int) -> Bool {
    guard index < words.count else { return false }
    if seekers.contains(words[index].key) { return true }
    return index + 1 < words.count && ["is", "are", "est", "ist"].contains(words[index].key)
      && ["looking", "hiring", "seeking", "recruiting", "searching"].contains(words[index + 1].key)
  }

  private static let seekers: Set<String> = SummaryWords.words(
    "sucht recrute recherche embauche busca contrata seeks hires")
}
