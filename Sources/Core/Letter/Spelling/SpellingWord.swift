/// A word of a letter that a spelling checker is asked for.
package struct SpellingWord: Hashable, Sendable {
  /// Character offsets into the body.
  package let range: Range<Int>
  /// As it is written, without an "'s" at its end.
  package let text: String

  package init(range: Range<Int>, text: String) { (self.range, self.text) = (range, text) }

  /// As dictionaries write it, with straight apostrophes.
  package var asked: String {
    text.contains("’") ? String(text.map { $0 == "’" ? "'" : $0 }) : text
  }

  /// A suggestion with the apostrophes of the letter.
  package func written(_ suggestion: String) -> String {
    guard text.contains("’") else { return suggestion }
    return String(suggestion.map { $0 == "'" ? "’" : $0 })
  }

  /// Whether one of the suggestions is the word without its marks. In English such a word is right as
  /// well: of "café" most of its dictionaries know "cafe" alone.
  package func isPlain(in suggestions: [String]) -> Bool {
    let plain = asked.unaccented
    return plain != asked.lowercased() && suggestions.contains { $0.lowercased() == plain }
  }
}

extension LetterText {
  /// The words that a dictionary can be expected to know: those that the letter's writer speaks, in
  /// its paragraphs and its closing. What stands in salutation and signature, in quotations and
  /// addresses, with digits, and in capitals within a word (SRE, GraphQL) is not asked for.
  ///
  /// - Parameter accepted: words as ``LetterWord/key`` that need not be asked for.
  package func wordsToSpell(accepting accepted: Set<String> = []) -> [SpellingWord] {
    let names = Set(
      blocks.filter { $0.kind == .salutation || $0.kind == .signature }
        .flatMap { words[$0.words] }.filter { $0.shape.contains(.capitalised) }.map(\.key))
    let characters = Array(body)
    var found: [SpellingWord] = []
    for sentence in spoken {
      for index in sentence.words {
        let word = words[index]
        let key = word.key.withoutPossessive
        guard word.isForDictionary, !accepted.contains(key), !names.contains(key),
          !isFragment(index, in: characters)
        else { continue }
        let length = word.text.count - (key == word.key ? 0 : 2)
        let start = word.range.lowerBound
        found.append(
          SpellingWord(range: start..<start + length, text: String(word.text.prefix(length))))
      }
    }
    return found
  }

  /// Whether a word is a short part of one with a hyphen: "co", "re", "pre".
  private func isFragment(_ index: Int, in characters: [Character]) -> Bool {
    let word = words[index]
    guard word.range.count <= 3 else { return false }
    func isJoined(_ left: LetterWord, _ right: LetterWord) -> Bool {
      let gap = left.range.upperBound..<right.range.lowerBound
      return gap.count == 1 && ["-", "\u{2010}", "\u{2011}"].contains(characters[gap.lowerBound])
    }
    return index > 0 && isJoined(words[index - 1], word)
      || index + 1 < words.count && isJoined(word, words[index + 1])
  }

  /// The keys of words that the user wrote down, as ``wordsToSpell(accepting:)`` takes them.
  package static func keys(of words: some Sequence<String>) -> Set<String> {
    Set(words.flatMap { NameWord.all(in: $0) }.map(\.key.withoutPossessive))
  }
}

extension LetterWord {
  fileprivate var isForDictionary: Bool {
    guard range.count > 1, shape.isDisjoint(with: [.number, .address, .allCapitals]) else {
      return false
    }
    var isAfterSmall = false
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if properties.isUppercase, isAfterSmall { return false }
      isAfterSmall = properties.isLowercase
      // Digits; combining marks, which dictionaries write with their letter as one; and scripts that
      // part no words.
      if properties.numericType != nil || properties.generalCategory == .nonspacingMark
        || scalar.value >= 0x2E80
      {
        return false
      }
    }
    return true
  }
}
