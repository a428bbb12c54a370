/// The words between which sentences name a role: "for the … position", "Stelle als …", "candidature …".
enum RoleFrames {
  /// What leads to a role.
  private enum Lead {
    /// One of some words has to close it: "the … role".
    case closed
    /// It goes on to the end of the phrase, and holds a profession or is written with capitals.
    case strong
    /// The same, and holds a profession.
    case weak
  }

  private struct Frame {
    let words: [String]
    let lead: Lead
    /// French or Spanish, whose titles go on behind the profession: "technicienne qualité".
    let isRomance: Bool
  }

  /// No role is longer.
  private static let mostWords = 7

  /// The role to which the words from one on lead.
  static func claim(at index: Int, of line: NamingText) -> RoleClaim? {
    let words = line.words
    for frame in frames[words[index].key] ?? [] where begins(words, at: index, with: frame.words) {
      let start = index + frame.words.count
      let claim =
        switch frame.lead {
        case .closed: closed(from: start, of: line)
        case .strong: open(frame, from: start, of: line, isStrong: true)
        case .weak: open(frame, from: start, of: line, isStrong: false)
        }
      if let claim { return claim }
    }
    return nil
  }

  private static func begins(_ words: [NamingWord], at index: Int, with frame: [String]) -> Bool {
    guard index + frame.count < words.count else { return false }
    // "Stelle" is a noun, "stelle" is none.
    if frame[0] == "stelle", !words[index].isCapitalised { return false }
    return frame.indices.allSatisfy { offset in
      let word = words[index + offset]
      // "Position: X" parts the last one from what it leads to.
      let isParted = word.gap > (offset == frame.count - 1 ? .mark : .none)
      return word.key == frame[offset] && !isParted
    }
  }

  /// A role before one of the words that stand behind roles.
  private static func closed(from start: Int, of line: NamingText) -> RoleClaim? {
    let words = line.words
    let first = withoutArticles(from: start, in: words)
    var index = first
    while index < words.count, index - first <= mostWords {
      if index > first, behind.contains(words[index].key) {
        var range = first..<index
        if isTrade(words[range]), let role = shortened(range, in: words, isRomance: false) {
          range = role
        }
        guard isTrade(words[range]) || isTitle(words[range]) else { return nil }
        return RoleClaim(role: quote(range, of: line), weight: 62)
      }
      if words[index].gap > .comma || closedFrom.contains(words[index].key)
        || closing.contains(words[index].key)
      {
        return nil
      }
      index += 1
    }
    return nil
  }

  private static func open(_ frame: Frame, from start: Int, of line: NamingText, isStrong: Bool)
    -> RoleClaim?
  {
    let words = line.words
    let first = withoutArticles(from: start, in: words)
    guard first < words.count, let end = end(from: first, in: words) else { return nil }
    let range = first..<end
    if let role = shortened(range, in: words, isRomance: frame.isRomance) {
      return RoleClaim(role: quote(role, of: line), weight: isStrong ? 60 : 46)
    }
    if isStrong, frame.words.count > 1, frame.isRomance, range.count < 4, isAgent(words[first]) {
      return RoleClaim(role: quote(range, of: line), weight: 50)
    }
    guard isStrong, isTitle(words[range]), words[first].isCapitalised else { return nil }
    return RoleClaim(role: quote(range, of: line), weight: 36)
  }

  /// The words of a title that holds a profession, without those behind it that go on with the sentence; nil
  /// where there is none.
  static func shortened(
    _ range: Range<Int>, in words: [NamingWord], isRomance: Bool
  ) -> Range<Int>? {
    guard let last = range.last(where: { isTrade(words[$0...$0]) }) else { return nil }
    var end = last + 1
    while end < range.upperBound {
      let word = words[end]
      let isLed = small.contains(words[end - 1].key) && end > last + 1
      let isCommon = SummaryCommon.names([SummaryWord(word.text)])
      if isCommon, !isLed, !isTrade(words[end...end]), !small.contains(word.key) { break }
      guard
        isRomance && !endsTitle.contains(word.key) || word.isCapitalised || isLed
          || ofTitle.contains(word.key)
      else { break }
      end += 1
    }
    while end > last + 1, small.contains(words[end - 1].key) { end -= 1 }
    return range.lowerBound..<end
  }

  private static let ofTitle: Set<String> = SummaryWords.words("of fur and und im in de d du")
  /// A French or Spanish title does not go on with these, unless small words lead to them.
  private static let endsTitle: Set<String> = SummaryWords.words(
    "le el qui que ou que nous vous a son su se ya con par por est es les los")

  /// Whether a word ends as French and Spanish words for people by their work do.
  private static func isAgent(_ word: NamingWord) -> Bool {
    word.key.count > 5 && agents.contains(where: word.key.hasSuffix)
  }

  private static let agents = [
    "eur", "euse", "trice", "ier", "iere", "ien", "ienne", "iste", "ista", "dor", "dora", "tor",
    "tora",
    "sor", "sora", "ero", "era", "ario", "aria", "ante", "ente",
  ]

  private static func withoutArticles(from start: Int, in words: [NamingWord]) -> Int {
    var start = start
    while start < words.count,
      articles.contains(words[start].key) || words[start].isNumber && words[start].key.count < 2
        || words[start].key == "ab"
    {
      // "sucht ab Januar einen Filialleiter"
      start += words[start].key == "ab" ? 2 : 1
    }
    return start
  }

  /// Where a role ends: at a mark, or before the first word that goes on with the sentence.
  private static func end(from start: Int, in words: [NamingWord]) -> Int? {
    var index = start
    while index < min(words.count, start + mostWords) {
      let word = words[index]
      let isClosed =
        closing.contains(word.key) && !(word.key == "fur" && isOfTitle(words, index, from: start))
      if RoleClaim.isGenderMark(word.text) || isClosed || behind.contains(word.key) { break }
      index += 1
      if word.gap > .none {
        // "Data Analyst, Network Planning (Req 12)": the part behind the comma is of the title.
        let isOfTitle =
          word.gap == .comma && index + 1 < words.count && words[index].isCapitalised
          && words[index - 1].isCapitalised && !isLower(words, index) && isFieldBehind(words, index)
        if !isOfTitle { break }
      }
    }
    // Small words at the end lead to what is no role.
    while index > start, small.contains(words[index - 1].key) { index -= 1 }
    return index > start ? index : nil
  }

  /// "Kauffrau für Büromanagement"
  private static func isOfTitle(_ words: [NamingWord], _ index: Int, from start: Int) -> Bool {
    index > start && index + 1 < words.count && words[index + 1].isCapitalised
      && [
        "frau", "mann", "kraft", "professur", "professor", "professorin", "angestellte",
        "angestellter",
      ]
      .contains { words[index - 1].key.hasSuffix($0) }
  }

  private static func isLower(_ words: [NamingWord], _ index: Int) -> Bool {
    !words[index].isCapitalised
  }

  /// Whether one to three words with capitals stand between marks.
  private static func isFieldBehind(_ words: [NamingWord], _ index: Int) -> Bool {
    let field = words[index...].prefix(4).prefix { $0.isCapitalised }
    guard let last = words[index...].prefix(3).firstIndex(where: { $0.gap > .none }) else {
      return false
    }
    return last - index < field.count && words[last].gap == .mark
      && !words[index...last].contains { LegalForms.isPlain($0.text.lowercased()) }
  }

  /// Whether a profession stands among some words.
  static func isTrade(_ words: ArraySlice<NamingWord>) -> Bool {
    words.contains { word in
      let isStage = word.key == "stage" && word.text.startIndex != words.first?.text.startIndex
      if isStage || word.gap == .none && word.key == "stage" { return false }
      let parts = word.text.contains("-") ? word.text.lowercased().split(separator: "-") : []
      return SummaryTrades.name([plain(word), word.text.lowercased()] + parts.map(String.init))
        || SummaryTrades.abbreviations.contains(String(word.text))
    }
  }

  /// Without an apostrophe's article before it, and without the endings of other genders.
  private static func plain(_ word: NamingWord) -> String {
    var text = word.text.lowercased()
    for article in ["d'", "d’", "l'", "l’"] where text.hasPrefix(article) {
      text.removeFirst(2)
    }
    if let cut = text.firstIndex(where: { "/(:*_·".contains($0) }), cut > text.startIndex {
      text = String(text[..<cut])
    }
    return text
  }

  /// Words with capitals that may be a title, and are no common ones.
  private static func isTitle(_ words: ArraySlice<NamingWord>) -> Bool {
    words.contains(where: \.isCapitalised)
      && !SummaryCommon.names(words.map { SummaryWord($0.text) })
      && !words.contains { pronouns.contains($0.key) }
  }

  private static let pronouns: Set<String> = SummaryWords.words(
    """
    i you your we our us me he she they it ihre ihr ihnen ihren sie wir uns mich mir dich dir sich ich es
    nous vous te tu je moi yo nos usted le se
    """)

  /// As written, without an apostrophe's article before it.
  static func quote(_ range: Range<Int>, of line: NamingText) -> String {
    let text = line.quote(range)
    let isElided = ["d'", "d’", "l'", "l’"].contains { text.lowercased().hasPrefix($0) }
    return isElided ? String(text.dropFirst(2)) : text
  }

  /// What follows these is nearer to the word that closes a role.
  private static let closedFrom: Set<String> = [
    "the", "our", "a", "an", "about", "for", "this", "your",
  ]

  private static let articles: Set<String> = SummaryWords.words(
    """
    the a an our my this ein eine einen einer eines einem einer/n einen/eine eine/n einen/e einn eineen unser
    unsere unserer unseren der die das des dem den un une le la les l el los las una uno nuestro nuestra
    of for as als zur zum de du d del en qualified experienced new
    """)
  private static let small: Set<String> = SummaryWords.words(
    "a an and as at de der die das du e el en for fur in la le mit of on the to und with y")

  private static let frames: [String: [Frame]] = {
    let all =
      list(.closed, closedLeads) + list(.strong, strongLeads) + list(.weak, weakLeads)
      + list(.strong, romanceLeads, isRomance: true)
      + list(.weak, romanceWeakLeads, isRomance: true)
    return Dictionary(grouping: all) { $0.words[0] }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }()

  private static func list(_ lead: Lead, _ text: String, isRomance: Bool = false) -> [Frame] {
    text.split { $0 == "," || $0 == "\n" }.map { phrase in
      Frame(
        words: phrase.split(separator: " ").map(String.init), lead: lead,
        isRomance: isRomance)
    }
  }
}
