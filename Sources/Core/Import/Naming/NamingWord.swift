/// A word of an event's text, as names of companies and roles are searched for among them.
struct NamingWord {
  /// What parts a word from the one behind it, the stronger the greater.
  enum Gap: Int, Comparable {
    /// A blank, or an abbreviation's full stop.
    case none
    case comma
    /// A bracket, colon, dash or bar.
    case mark
    /// The end of a sentence or of a line.
    case end

    static func < (left: Gap, right: Gap) -> Bool { left.rawValue < right.rawValue }
  }

  /// As written, without the marks around it.
  let text: Substring
  /// Letters and digits alone, in lower case and without accents.
  let key: String
  var gap = Gap.none

  /// Whether it begins as names do: with a capital, or with a digit.
  var isCapitalised: Bool {
    text.first { $0.isLetter || $0.isNumber }.map { $0.isUppercase || $0.isNumber } == true
  }

  /// Whether it is written in a script without capitals.
  var isCaseless: Bool { text.first.map { $0.isLetter && !$0.isCased } == true }

  var isNumber: Bool { !key.isEmpty && key.allSatisfy(\.isNumber) }
}

/// One line cut into words.
struct NamingText {
  let words: [NamingWord]

  /// - Parameter mostWords: what stands behind so many words is not read.
  init(_ line: some StringProtocol, mostWords: Int = 400) {
    var words: [NamingWord] = []
    for chunk in line.split(whereSeparator: \.isWhitespace).prefix(mostWords) {
      Self.take(chunk[...], into: &words)
    }
    if !words.isEmpty { words[words.count - 1].gap = .end }
    self.words = words
  }

  private static func take(_ chunk: some StringProtocol, into words: inout [NamingWord]) {
    func part(_ gap: NamingWord.Gap) {
      if let last = words.indices.last { words[last].gap = max(words[last].gap, gap) }
    }
    let bytes = chunk.utf8
    let isAddress = bytes.contains(0x40) && chunk.count > 1
    guard !isAddress, !bytes.contains(0x2F) || !chunk.contains("://") else { return part(.mark) }
    let text = Substring(chunk)
    if text == "&" || text == "+" {
      words.append(NamingWord(text: text, key: "&"))
      return
    }
    guard let first = text.firstIndex(where: isOfWord), let last = text.lastIndex(where: isOfWord)
    else { return part(text.contains(",") ? .comma : .mark) }
    if text[..<first].contains(where: { "([{–—-|•*:".contains($0) }) { part(.mark) }
    let (front, behind) = ends(of: text, first, last)
    for piece in slashed(unelided(front, into: &words)) {
      words.append(NamingWord(text: piece, key: key(of: piece)))
      part(.mark)
    }
    words[words.count - 1].gap = gap(behind: behind, words[words.count - 1])
  }

  /// A word without the article that an apostrophe joins to it, which is one of its own: "l'Atelier".
  private static func unelided(_ word: Substring, into words: inout [NamingWord]) -> Substring {
    let rest = word.dropFirst(2)
    guard word.count > 3, let first = word.first, "lLdD".contains(first),
      let mark = word.dropFirst().first, "'’".contains(mark)
    else { return word }
    words.append(NamingWord(text: word.prefix(1), key: first.lowercased()))
    return rest
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }

  /// A word and the marks behind it; a bracket that opens within it belongs to it: "infirmier(ère)".
  private static func ends(
    of text: Substring, _ first: Substring.Index, _ last: Substring.Index
  ) -> (Substring, Substring) {
    var end = text.index(after: last)
    if text[first..<end].contains("("), end < text.endIndex, text[end] == ")" {
      end = text.index(after: end)
    }
    return (text[first..<end], text[end...])
  }

  /// A word in parts between slashes, but for endings: "Filialleiter/in", "m/w/d".
  private static func slashed(_ word: Substring) -> [Substring] {
    guard word.contains("/") else { return [word] }
    let parts = word.split(separator: "/")
    return parts.dropFirst().allSatisfy { $0.count <= 3 } || parts.count < 2 ? [word] : parts
  }

  static func key(of text: some StringProtocol) -> String {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      return String(text).unaccented.filter { $0.isLetter || $0.isNumber }
    }
    let bytes = text.utf8.compactMap { byte -> UInt8? in
      switch byte {
      case 0x41...0x5A: byte + 0x20
      case 0x61...0x7A, 0x30...0x39: byte
      default: nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func gap(behind marks: Substring, _ word: NamingWord) -> NamingWord.Gap {
    guard let mark = marks.first(where: { !"\"'”’»*".contains($0) }) else { return .none }
    switch mark {
    case ",": return .comma
    case ".": return isAbbreviation(word) && marks.count == 1 ? .none : .end
    case "!", "?", "…": return .end
    default: return .mark
    }
  }

  private static func isAbbreviation(_ word: NamingWord) -> Bool {
    word.text.count == 1 || word.text.contains(".") || abbreviations.contains(word.key)
  }

  private static let abbreviations: Set<String> = SummaryWords.words(
    """
    dr prof hr hrn fr frl st ste mr mrs ms mme mlle sr sra srta jr dipl ing inc ltd corp co bros str
    dpto dept univ mag lic abt geb tel ca mme
    """)

  /// Some words as they stand in the text.
  func quote(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last else { return "" }
    let (start, end) = (words[first].text, words[last].text)
    guard start.base == end.base, start.startIndex < end.endIndex else {
      return words[range].map { String($0.text) }.joined(separator: " ")
    }
    var text = String(start.base[start.startIndex..<end.endIndex])
    let behind = end.base[end.endIndex...]
    // "Acme Inc." keeps its full stop.
    if behind.first == ".", Self.isAbbreviation(words[last]), LegalForms.isOne(words[last].key) {
      text += "."
    }
    return text.tidy
  }
}
