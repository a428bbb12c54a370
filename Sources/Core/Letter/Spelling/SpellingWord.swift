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

  /// The word as it may be spelt in the other English, as "organize" of "organise" and "colour" of
  /// "color": where the dictionary knows one of these, the word is right over there. A letter may be
  /// written in either, whichever the installed dictionary knows.
  package var otherwise: [String] { BritishSpelling.otherwise(asked.lowercased()) }

  /// What an English word may be made of, as "stack" of "stackable": one of these that the dictionary
  /// knows makes it right.
  package var roots: [String] { DerivedWord.roots(of: asked.lowercased()) }
}

extension LetterText {
  /// The words that a dictionary can be expected to know: those that the letter's writer speaks, in
  /// its paragraphs and its closing. What stands in salutation and signature, in quotations, addresses
  /// and paths, with digits, in another script than the dictionary's, and in capitals within a word (SRE,
  /// GraphQL) is not asked for, nor are names: what has a capital within a sentence, wherever it stands.
  ///
  /// - Parameters:
  ///   - accepted: words as ``LetterWord/key`` that need not be asked for.
  ///   - nounsHaveCapitals: whether a capital is no sign of a name, as in German.
  ///   - script: the dictionary's, as ``SpellingLanguage/script(_:)`` gives it.
  package func wordsToSpell(
    accepting accepted: Set<String> = [], nounsHaveCapitals: Bool = false,
    script: LetterLanguage? = nil
  ) -> [SpellingWord] {
    let spoken = spoken
    var names = Set(
      blocks.filter { $0.kind == .salutation || $0.kind == .signature }
        .flatMap { words[$0.words] }.filter { $0.shape.contains(.capitalised) }
        .map(\.key.withoutPossessive))
    if !nounsHaveCapitals {
      for sentence in spoken {
        names.formUnion(words[sentence.words].filter(\.isName).map(\.key.withoutPossessive))
      }
    }
    let characters = Array(body)
    var found: [SpellingWord] = []
    for sentence in spoken {
      for index in sentence.words {
        let word = words[index]
        let key = word.key.withoutPossessive
        guard word.isForDictionary(script), !accepted.contains(key), !names.contains(key),
          !isFragment(index, in: characters),
          !isWithinName(index, before: sentence.words.upperBound),
          !isInPath(word.range, in: characters)
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

  /// "de" of "Museu de Marinha": a small word within a name.
  private func isWithinName(_ index: Int, before end: Int) -> Bool {
    func isParticle(_ word: LetterWord) -> Bool {
      NameLexicon.isParticle(word.key) && !word.shape.contains(.capitalised)
    }
    guard isParticle(words[index]) else { return false }
    let rest = words[index..<end].drop { isParticle($0) && !$0.shape.contains(.afterPause) }
    return rest.first?.isName == true
  }

  /// Characters on each side of a word in which a path is looked for.
  private static let longestPath = 80

  /// Whether a word is a part of an address without a scheme, a path, a file's name or a handle:
  /// "github.com/jo", "node.js", "~/.config", "@jo", "snake_case".
  private func isInPath(_ range: Range<Int>, in characters: [Character]) -> Bool {
    func character(_ offset: Int) -> Character {
      characters.indices.contains(offset) ? characters[offset] : " "
    }
    func isInWord(_ offset: Int) -> Bool {
      character(offset).isLetter || character(offset).isNumber
    }
    let (before, after) = (character(range.lowerBound - 1), character(range.upperBound))
    if "@#_\\~".contains(before) || "_\\@".contains(after) { return true }
    if before == ".",
      isInWord(range.lowerBound - 2) || "/~".contains(character(range.lowerBound - 2))
    {
      return true
    }
    if after == ".", isInWord(range.upperBound + 1) { return true }
    // "and/or" is two words; a path has more than one slash, or a stop.
    guard before == "/" || after == "/" else { return false }
    var (start, end) = (range.lowerBound, range.upperBound)
    let (first, last) = (start - Self.longestPath, end + Self.longestPath)
    while start > first, !character(start - 1).isWhitespace { start -= 1 }
    while end < last, !character(end).isWhitespace { end += 1 }
    let run = characters[start..<end]
    return run.count { $0 == "/" } > 1 || run.first == "/"
      || run.dropLast().contains { ".~:".contains($0) }
  }

  /// The keys of words that the user wrote down, as ``wordsToSpell(accepting:)`` takes them.
  package static func keys(of words: some Sequence<String>) -> Set<String> {
    Set(words.flatMap { NameWord.all(in: $0) }.map(\.key.withoutPossessive))
  }
}

extension LetterWord {
  /// Whether it is written as a name is: with a capital, and not because a sentence begins with it.
  /// "THe" is a slip of the Shift key.
  fileprivate var isName: Bool {
    guard shape.contains(.capitalised), !shape.contains(.first) else { return false }
    let capitals = text.unicodeScalars.prefix { $0.properties.isUppercase }.count
    let rest = text.unicodeScalars.dropFirst(capitals)
    return capitals != 2 || rest.isEmpty || rest.elementsEqual("s".unicodeScalars)
      || rest.contains { $0.properties.isUppercase }
  }

  fileprivate func isForDictionary(_ script: LetterLanguage?) -> Bool {
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
        || scalar.value >= 0x2E80 || !SpellingLanguage.covers(scalar, script: script)
      {
        return false
      }
    }
    return true
  }
}
