/// Finds how far a company's name goes among the words of a text.
struct CompanyNames {
  /// The names of those who take part, as keys.
  let people: Set<String>

  /// Whether words say by themselves that they name a company: a legal form, or a kind of company beside what
  /// tells it apart.
  func isShaped(_ words: ArraySlice<NamingWord>) -> Bool {
    guard words.count > 1 else { return false }
    if words.dropFirst().contains(where: { LegalForms.isPlain($0.text.lowercased()) }) {
      return true
    }
    let own = words.filter {
      !CompanyKinds.holds($0.key) && !DomainSpelling.small.contains($0.key) && !$0.isNumber
        && !CompanyKinds.isTail($0.key)
    }
    let kinds = words.filter { CompanyKinds.holds($0.key) && !Self.isStreet($0.key) }
    let isTold = own.contains { $0.isCapitalised && !SummaryCommon.names([SummaryWord($0.text)]) }
    return !kinds.isEmpty && isTold
  }

  /// The same of the words of a title.
  static func areShaped(_ words: [SummaryWord]) -> Bool {
    CompanyNames(people: []).isShaped(
      NamingText(words.map(\.text).joined(separator: " ")).words[...])
  }

  private static func isStreet(_ key: String) -> Bool {
    key.hasSuffix("bahnhof") || key.hasSuffix("friedhof") || key.hasSuffix("parkhaus")
      || key.hasSuffix("treppenhaus")
  }

  /// The words with capitals from one on, with small ones between them, without what says whom of the company
  /// one meets. nil where there is none.
  func name(in words: [NamingWord], from start: Int, most: Int = 6) -> Range<Int>? {
    guard words.indices.contains(start), Self.mayStand(words[start]) else { return nil }
    var end = start + 1
    var index = start + 1
    while index < words.count, index - start < most, words[index - 1].gap == .none {
      let word = words[index]
      if Self.mayStand(word) {
        index += 1
        end = index
      } else if word.key == "&" || Self.inner.contains(word.key), index + 1 < words.count {
        index += 1
      } else {
        break
      }
    }
    return trimmed(start..<end, in: words)
  }

  private static func mayStand(_ word: NamingWord) -> Bool {
    word.isCaseless
      || word.isCapitalised && word.text.contains(where: \.isLetter)
        && !(word.text.first?.isNumber == true && isOfTime(word.text))
  }

  /// "18h-23h", "3pm".
  private static func isOfTime(_ text: Substring) -> Bool {
    text.allSatisfy { !$0.isLetter || "ahmpru".contains($0) }
  }

  /// Stand between words of a name.
  private static let inner: Set<String> = SummaryWords.words(
    "and de del della des di do du e et fur i la las le les los of the und y")

  /// Without what stands behind a name and is none of it.
  func trimmed(_ range: Range<Int>, in words: [NamingWord]) -> Range<Int>? {
    var range = range
    while let last = range.last,
      CompanyKinds.isTail(words[last].key) || DomainSpelling.small.contains(words[last].key)
        || words[last].isNumber && range.count > 2
    {
      range = range.dropLast()
    }
    return range.isEmpty ? nil : range
  }

  /// Whether words may be a company's name at all, and are not a person's, a profession or common ones.
  func mayBeName(_ words: ArraySlice<NamingWord>) -> Bool {
    guard let first = words.first else { return false }
    let common = words.map { SummaryWord($0.text) }
    let letters = words.map { $0.key.count { $0.isLetter } }.reduce(0, +)
    let digits = words.map { $0.key.count { $0.isNumber } }.reduce(0, +)
    if digits >= letters || SummaryCommon.names(common) || isPersonOfKind(words) { return false }
    if isShaped(words) { return true }
    let keys = words.map { $0.text.lowercased() }
    if SummaryTrades.name(keys) || SummaryWords.honorifics.contains(first.key) { return false }
    return !isPerson(words)
  }

  /// "Tom Power", whose family is called like a kind of company.
  private func isPersonOfKind(_ words: ArraySlice<NamingWord>) -> Bool {
    words.count == 2 && words.first.map { GivenNames.holds($0.key) } == true
      && words.last.map { !LegalForms.isPlain($0.text.lowercased()) } == true
  }

  /// Whether words are the name of someone who takes part, or begin with a given name as those of people do.
  func isPerson(_ words: ArraySlice<NamingWord>) -> Bool {
    let key = words.map(\.key).joined()
    if people.contains(key) { return true }
    guard let first = words.first, !isShaped(words) else { return false }
    return words.count < 4 && GivenNames.holds(first.key)
      || words.count == 1 && people.contains { $0.hasPrefix(first.key) && first.key.count > 2 }
  }

  /// A name widened by the words beside it that belong to it: what says which kind of company it is, and in a
  /// place all of its part.
  func widened(_ range: Range<Int>, in words: [NamingWord], isWhole: Bool) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    // "Penmarrow Boats" between marks: what stands alone there is all of the name.
    let isAlone = start == 0 || words[start - 1].gap > .none || !words[start - 1].isCapitalised
    while end < words.count, end - start < 7, words[end - 1].gap == .none {
      let next = words[end]
      let isForm = LegalForms.isPlain(next.text.lowercased())
      let isKind = next.isCapitalised && CompanyKinds.holds(next.key)
      let isBeforeKind =
        next.isCapitalised && next.gap == .none && end + 1 < words.count
        && words[end + 1].isCapitalised && CompanyKinds.holds(words[end + 1].key)
      let isLast = isAlone && next.isCapitalised && next.gap > .none && isOwn(next)
      guard isForm || !CompanyKinds.isTail(next.key), !isRound(next) else { break }
      guard
        isForm || isKind || isLast && !isShaped(words[start..<end]) || isBeforeKind
          || isWhole && next.isCapitalised && !next.isNumber
      else { break }
      end += 1
    }
    // "GmbH & Co. KG"
    while end + 2 < words.count, words[end].key == "&", ["co", "cie"].contains(words[end + 1].key) {
      let hasForm = LegalForms.isPlain(words[end + 2].text.lowercased())
      end += hasForm ? 3 : 2
    }
    // "GmbH" behind a comma, as in "Acme, Inc.".
    if end < words.count, words[end - 1].gap == .comma,
      LegalForms.isPlain(words[end].text.lowercased())
    {
      end += 1
    }
    while let before = wider(start, in: words, isWhole: isWhole) { start = before }
    return start..<end
  }

  /// Whether a word may be of a name, and is no person's, profession or greeting.
  private func isOwn(_ word: NamingWord) -> Bool {
    !GivenNames.holds(word.key) && !people.contains { $0.hasPrefix(word.key) }
      && !SummaryTrades.name([word.text.lowercased()]) && !word.isNumber
      && !SummaryWords.honorifics.contains(word.key)
  }

  private func isRound(_ word: NamingWord) -> Bool {
    let common = SummaryWord(word.text)
    return SummaryCommon.names([common]) && !CompanyKinds.holds(word.key)
  }

  /// Where a name begins that has a kind of company before it: "Transportes Olmedo", "University of Leeds".
  private func wider(_ start: Int, in words: [NamingWord], isWhole: Bool) -> Int? {
    var index = start - 1
    while index >= 0, words[index].gap == .none, DomainSpelling.small.contains(words[index].key) {
      index -= 1
    }
    guard index >= 0, words[index].gap == .none, words[index].isCapitalised else { return nil }
    if CompanyKinds.leads(words[index].key) { return index }
    let isBeside = index == start - 1 && !SummaryCommon.names([SummaryWord(words[index].text)])
    return isWhole && isBeside && !words[index].isNumber ? index : nil
  }
}
