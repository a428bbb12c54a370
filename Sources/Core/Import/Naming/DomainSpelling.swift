/// Finds the words of a text that a name of a domain was made of: "City of Redmoor" of "cityofredmoor",
/// "Hochschule Weserau" of "hs-weserau".
struct DomainSpelling {
  /// How a label was found again.
  struct Match {
    let words: Range<Int>
    /// Whether each word stands in it whole.
    let isWhole: Bool
  }

  /// The parts between hyphens, in lower case.
  private let segments: [String]
  private let letters: String
  /// Names of no company go no further than so many words.
  private static let mostWords = 7

  /// - Parameter label: what was registered, as ``MailDomain/ownLabel`` has it; nil where it is too short.
  init?(label: String) {
    let parts = label.unaccented.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    let named = parts.count > 1 ? parts.filter { !LegalForms.isOne($0) } : parts
    segments = named.isEmpty ? parts : named
    letters = segments.joined()
    guard letters.count > 1 else { return nil }
  }

  /// Whether a name is of nothing but the label's words.
  func isWritten(_ name: String) -> Bool {
    match(in: NamingText(name).words, mayShorten: true) != nil
  }

  /// The first words that spell the label.
  /// - Parameter mayShorten: whether it may hold words shortened.
  func match(in words: [NamingWord], mayShorten: Bool) -> Match? {
    guard let first = letters.first else { return nil }
    var shortened: Match?
    for start in words.indices where words[start].key.first == first {
      let limit = end(of: words, from: start)
      if let end = wholeEnd(words[..<limit], from: start, letters[...]) {
        return Match(words: start..<end, isWhole: true)
      }
      if mayShorten, shortened == nil, words[start].isCapitalised,
        let end = shortenedEnd(words[..<limit], from: start)
      {
        shortened = Match(words: start..<end, isWhole: false)
      }
    }
    return shortened
  }

  /// Where the words that may be of one name end.
  private func end(of words: [NamingWord], from start: Int) -> Int {
    var end = start + 1
    while end < min(words.count, start + Self.mostWords), words[end - 1].gap < .mark {
      end += 1
    }
    return end
  }

  private func wholeEnd(_ words: ArraySlice<NamingWord>, from index: Int, _ rest: Substring) -> Int?
  {
    guard index < words.endIndex else { return nil }
    let word = words[index]
    if word.key == "&" {
      for spoken in ["", "and", "und", "et", "y", "e", "n", "en"] where rest.hasPrefix(spoken) {
        if let end = wholeEnd(words, from: index + 1, rest.dropFirst(spoken.count)) { return end }
      }
      return nil
    }
    // Umlauts may be written out in a domain.
    for key in [word.key, NamingText.key(of: String(word.text).writtenOut)]
    where rest.hasPrefix(key) && !key.isEmpty {
      let left = rest.dropFirst(key.count)
      if left.isEmpty { return isLongEnough(words, index) ? index + 1 : nil }
      if LegalForms.isOne(String(left)) || Self.additions.contains(String(left)), key.count > 3 {
        return index + 1
      }
      if let end = wholeEnd(words, from: index + 1, left) { return end }
    }
    let isBetween = rest.count < letters.count && Self.small.contains(word.key)
    return isBetween ? wholeEnd(words, from: index + 1, rest) : nil
  }

  /// A short word spells a label only with a capital: "ge", "it".
  private func isLongEnough(_ words: ArraySlice<NamingWord>, _ index: Int) -> Bool {
    letters.count > 3 || words[index].isCapitalised
  }

  /// The end of words of which the label has the first letters, or of which one or more are shortened and one
  /// is whole.
  private func shortenedEnd(_ words: ArraySlice<NamingWord>, from start: Int) -> Int? {
    initialsEnd(words, from: start) ?? mixedEnd(words, from: start)
  }

  private func initialsEnd(_ words: ArraySlice<NamingWord>, from start: Int) -> Int? {
    guard segments.count == 1, (3...6).contains(letters.count) else { return nil }
    var rest = letters[...]
    for index in start..<words.endIndex {
      let word = words[index]
      if Self.small.contains(word.key), word.key.first != rest.first || !word.isCapitalised {
        continue
      }
      guard word.isCapitalised else { return nil }
      for part in word.text.split(separator: "-") {
        guard let letter = NamingText.key(of: part).first, letter == rest.first else { return nil }
        rest.removeFirst()
      }
      if rest.isEmpty { return index + 1 }
      if word.gap > .none { return nil }
    }
    return nil
  }

  private func mixedEnd(_ words: ArraySlice<NamingWord>, from start: Int) -> Int? {
    if segments.count > 1 { return segmentsEnd(words, from: start) }
    // The first letters of some words and the last one whole: "hsmera".
    var rest = letters[...]
    for index in start..<words.endIndex {
      let word = words[index]
      if index > start, word.key.count > 3, rest == word.key, word.isCapitalised {
        return index + 1
      }
      if Self.small.contains(word.key) { continue }
      guard word.isCapitalised, word.gap == .none, let letter = word.key.first,
        letter == rest.first
      else { return nil }
      // "unifreiburg": a beginning of the word.
      let shared = zip(word.key, rest).prefix { $0 == $1 }.count
      rest = rest.dropFirst(shared >= 3 ? shared : 1)
    }
    return nil
  }

  /// Where the words end of which a segment has the first letters: "evk" of "Evangelisches Krankenhaus".
  private static func shortEnd(
    _ segment: Substring, _ words: ArraySlice<NamingWord>, from index: Int
  ) -> Int? {
    guard index < words.endIndex, words[index].isCapitalised else { return nil }
    if isShort(String(segment), of: words[index].key) { return index + 1 }
    guard words[index].gap == .none else { return nil }
    for cut in (1..<max(1, segment.count)).reversed()
    where isShort(String(segment.prefix(cut)), of: words[index].key) {
      if let end = shortEnd(segment.dropFirst(cut), words, from: index + 1) { return end }
    }
    return nil
  }

  private func segmentsEnd(_ words: ArraySlice<NamingWord>, from start: Int) -> Int? {
    var index = start
    var whole = 0
    for segment in segments {
      while index < words.endIndex, index > start, Self.small.contains(words[index].key),
        words[index].key != segment
      {
        index += 1
      }
      guard index < words.endIndex, words[index].isCapitalised else { return nil }
      if words[index].key == segment {
        whole += segment.count
        index += 1
      } else if segment.count < 5, let end = Self.shortEnd(segment[...], words, from: index) {
        index = end
      } else {
        return nil
      }
      if index - 1 < words.endIndex, words[index - 1].gap > .none, segment != segments.last {
        return nil
      }
    }
    return whole > 3 ? index : nil
  }

  /// "vb" of "volksbank", "uni" of "universitat": the letters stand in it, the first at its beginning.
  private static func isShort(_ segment: String, of key: String) -> Bool {
    guard (1...4).contains(segment.count), segment.count < key.count,
      segment.first == key.first
    else { return false }
    var rest = segment[...]
    for letter in key where letter == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }

  /// What domains have behind a name.
  private static let additions: Set<String> = [
    "app", "careers", "corp", "group", "hq", "hr", "inc", "jobs", "labs", "mail", "online", "tech",
  ]
  /// Words within names of which domains often have nothing.
  static let small: Set<String> = SummaryWords.words(
    "a al am an and d da das de del der des di du e el en et for fur i im in l la dr prof med las le les los of the und von y &"
  )
}
