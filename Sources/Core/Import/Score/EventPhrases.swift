/// Phrases of one or several words, each with what it is a cue for, and how they are found.
struct EventPhrases<Cue: Sendable>: Sendable {
  /// A phrase found in a text.
  struct Match {
    let cue: Cue
    let words: Range<Int>
  }

  private struct Phrase: Sendable {
    let cue: Cue
    let words: [Pattern]
  }

  private enum Pattern: Hashable, Sendable {
    case word(String)
    case beginning(String)
    case end(String)
    case part(String)
    /// Any one word.
    case any

    init(_ written: Substring) {
      let word = String(written.filter { $0 != "*" }).unaccented
      switch (written.first == "*", written.last == "*") {
      case _ where word.isEmpty: self = .any
      case (false, false): self = .word(word)
      case (false, true): self = .beginning(word)
      case (true, false): self = .end(word)
      case (true, true): self = .part(word)
      }
    }

    func fits(_ key: String) -> Bool {
      switch self {
      case .word(let word): key == word
      case .beginning(let word): key.hasPrefix(word)
      case .end(let word): key.hasSuffix(word)
      case .part(let word): key.contains(word)
      case .any: true
      }
    }
  }

  /// By their first word, the longest first.
  private let phrases: [String: [Phrase]]
  /// Those whose first word is not written in full.
  private let open: [Phrase]

  /// - Parameter table: for each cue phrases between commas or line ends. Words of a phrase stand
  ///   between blanks; `a|b` is either, `*` before or behind a word the rest of it, `*` alone any word.
  init(_ table: [(cue: Cue, phrases: String)]) {
    var phrases: [String: [Phrase]] = [:]
    var open: [Phrase] = []
    for (cue, text) in table {
      for line in text.split(whereSeparator: { $0 == "," || $0.isNewline }) {
        for words in Self.variants(line) {
          let phrase = Phrase(cue: cue, words: words)
          switch words.first {
          case .word(let first)?: phrases[first, default: []].append(phrase)
          case _?: open.append(phrase)
          case nil: break
          }
        }
      }
    }
    self.phrases = phrases.mapValues { $0.stablySorted { $0.words.count > $1.words.count } }
    self.open = open.stablySorted { $0.words.count > $1.words.count }
  }

  /// A phrase with each of its alternatives.
  private static func variants(_ line: Substring) -> [[Pattern]] {
    line.split(separator: " ").reduce([[]]) { variants, word in
      let patterns = word.split(separator: "|").map(Pattern.init)
      return variants.flatMap { variant in patterns.map { variant + [$0] } }
    }.filter { !$0.isEmpty }
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
      let word = text.words[index + offset]
      return (offset == 0 || !word.isAfterBreak) && phrase.words[offset].fits(word.key)
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
