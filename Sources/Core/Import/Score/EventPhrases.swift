/// Phrases of one or several words, each with what it is a cue for, and how they are found.
struct EventPhrases<Cue: Sendable>: Sendable {
  /// A phrase found in a text.
  struct Match {
    let cue: Cue
    let words: Range<Int>
  }

  private struct Phrase: Sendable {
    let cue: Cue
    let words: [Place]
  }

  /// One place of a phrase, with all that may stand there.
  private struct Place: Sendable {
    let words: Set<String>
    let others: [Pattern]

    init(_ written: Substring) {
      let patterns = written.split(separator: "|").map(Pattern.init)
      words = Set(patterns.compactMap(\.word))
      others = patterns.filter { $0.word == nil }
    }

    func fits(_ text: EventText, at index: Int) -> Bool {
      words.contains(text.words[index].key) || others.contains { $0.fits(text, at: index) }
    }
  }

  private enum Pattern: Hashable, Sendable {
    case word(String)
    case beginning(String)
    case end(String)
    case part(String)
    /// Any one word.
    case any
    case trade

    init(_ written: Substring) {
      let word = String(written.filter { $0 != "*" }).unaccented
      switch (written.first == "*", written.last == "*") {
      case _ where written == "%": self = .trade
      case _ where word.isEmpty: self = .any
      case (false, false): self = .word(word)
      case (false, true): self = .beginning(word)
      case (true, false): self = .end(word)
      case (true, true): self = .part(word)
      }
    }

    /// The word that it is, where it is one.
    var word: String? {
      if case .word(let word) = self { word } else { nil }
    }

    func fits(_ text: EventText, at index: Int) -> Bool {
      let key = text.words[index].key
      return switch self {
      case .word(let word): key == word
      case .beginning(let word): key.hasPrefix(word)
      case .end(let word): key.hasSuffix(word)
      case .part(let word): key.contains(word)
      case .any: true
      case .trade: text.isTrade(at: index) || text.isTrades(at: index)
      }
    }
  }

  /// By their first word, the longest first.
  private let phrases: [String: [Phrase]]
  /// Those whose first word is not written in full.
  private let open: [Phrase]

  /// - Parameter table: for each cue phrases between commas or line ends. Words of a phrase stand
  ///   between blanks; `a|b` is either, `*` before or behind a word the rest of it, `*` alone any word,
  ///   `%` a profession.
  init(_ table: [(cue: Cue, phrases: String)]) {
    var phrases: [String: [Phrase]] = [:]
    var open: [Phrase] = []
    for (cue, text) in table {
      for line in text.split(whereSeparator: { $0 == "," || $0.isNewline }) {
        let phrase = Phrase(cue: cue, words: line.split(separator: " ").map(Place.init))
        guard let first = phrase.words.first else { continue }
        for word in first.words { phrases[word, default: []].append(phrase) }
        if !first.others.isEmpty { open.append(phrase) }
      }
    }
    self.phrases = phrases.mapValues { $0.stablySorted { $0.words.count > $1.words.count } }
    self.open = open.stablySorted { $0.words.count > $1.words.count }
  }

  /// All phrases of a text, from the left, at each place the longest; none overlap.
  func matches(in text: EventText) -> [Match] {
    var matches: [Match] = []
    var index = 0
    while index < text.words.count {
      if let phrase = longest(in: text, at: index) {
        matches.append(Match(cue: phrase.cue, words: index..<index + phrase.words.count))
        index += phrase.words.count
      } else {
        index += 1
      }
    }
    return matches
  }

  private func longest(in text: EventText, at index: Int) -> Phrase? {
    let exact = phrases[text.words[index].key]?.first { fits($0, text, at: index) }
    let other = open.first {
      $0.words.count > exact?.words.count ?? 0 && fits($0, text, at: index)
    }
    return other ?? exact
  }

  private func fits(_ phrase: Phrase, _ text: EventText, at index: Int) -> Bool {
    guard index + phrase.words.count <= text.words.count else { return false }
    return phrase.words.indices.allSatisfy { offset in
      (offset == 0 || !text.words[index + offset].isAfterBreak)
        && phrase.words[offset].fits(text, at: index + offset)
    }
  }
}

extension Array {
  /// Sorted, with those that are equal in their order.
  fileprivate func stablySorted(_ isBefore: (Element, Element) -> Bool) -> [Element] {
    enumerated().sorted { left, right in
      if isBefore(left.element, right.element) { return true }
      return !isBefore(right.element, left.element) && left.offset < right.offset
    }.map(\.element)
  }
}
