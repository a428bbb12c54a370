/// Finds the words for an interview where they are spelled with a slip: "intervew", "entrebista".
enum EventSpelling {
  /// - Parameter key: a word without capitals and accents.
  /// - Returns: the word that is meant where `key` is one slip away from it, else `key`.
  static func mended(_ key: String) -> String {
    guard let first = key.utf8.first, let candidates = words[first], key.utf8.count > 6 else {
      return key
    }
    let letters = Array(key.utf8)
    return candidates.first { isSlip(letters, of: $0.letters) }?.word ?? key
  }

  private struct Word: Sendable {
    let word: String
    let letters: [UInt8]
  }

  /// By their first letter, in which no one errs.
  private static let words: [UInt8: [Word]] = {
    let list = """
      interview interviews vorstellungsgesprach vorstellungsgespraech bewerbungsgesprach
      bewerbungsgespraech probearbeiten kennenlerngesprach vorstellungstermin entretien entrevista
      recruiter candidature recrutement reclutadora
      """
    let words = list.split(whereSeparator: \.isWhitespace).map {
      Word(word: String($0), letters: Array($0.utf8))
    }
    return Dictionary(grouping: words) { $0.letters[0] }
  }()

  /// Whether a letter is missing, doubled, another one or in its neighbour's place. What stands behind
  /// the word, or ends it otherwise, bends it: "entrevistar" is no slip.
  private static func isSlip(_ key: [UInt8], of word: [UInt8]) -> Bool {
    guard abs(key.count - word.count) < 2, key.last == word.last else { return false }
    let start = zip(key, word).prefix { $0 == $1 }.count
    let end = zip(key.reversed(), word.reversed()).prefix { $0 == $1 }.count
    let (left, right) = (key.count - start - end, word.count - start - end)
    if left <= 0 || right <= 0 { return key != word }
    if left == 1, right == 1 { return true }
    return left == 2 && right == 2 && key[start] == word[start + 1] && key[start + 1] == word[start]
  }
}
