/// A word of a name, as it is written and as it is looked up.
struct NameWord: Hashable, Sendable {
  let text: String
  let key: String

  /// The key of the word with its umlauts written out, as is customary where a keyboard has none:
  /// "mueller" of "Müller". nil for a word without.
  let writtenOut: String?

  init(text: String, key: String) {
    (self.text, self.key) = (text, key)
    writtenOut = text.utf8.contains { $0 > 0x7F } ? Self.writtenOut(text, besides: key) : nil
  }

  private static func writtenOut(_ text: String, besides key: String) -> String? {
    let other = LetterPieceReader.key(text.writtenOut)
    return other == key ? nil : other
  }

  /// Whether one is the other with its umlauts written out.
  func isWrittenOut(of other: NameWord) -> Bool {
    key == other.writtenOut || writtenOut == other.key
  }

  /// The words of a name, parted as ``LetterText`` parts those of a letter.
  static func all(in name: String) -> [NameWord] {
    var result: [NameWord] = []
    var word = String.UnicodeScalarView()
    func end() {
      while word.last.map({ isApostrophe($0.value) }) ?? false { word.removeLast() }
      guard !word.isEmpty else { return }
      let text = String(word)
      result.append(NameWord(text: text, key: LetterPieceReader.key(text)))
      word.removeAll()
    }
    for scalar in name.unicodeScalars {
      let isInside =
        scalar.value.isLetter || scalar.value.isDigit
        || !word.isEmpty && (isApostrophe(scalar.value) || isMark(scalar))
      if isInside { word.append(scalar) } else { end() }
    }
    end()
    return result
  }

  /// The words of someone's name without titles: "Dean Hall" may well be called so, and the last word of
  /// a name may be a rank: "Alan Major".
  static func all(ofPerson name: String) -> [NameWord] {
    let words = all(in: name)
    return words.indices.filter { index in
      let key = words[index].key
      if !NameLexicon.isTitle(key) || NameLexicon.isGivenName(key) { return true }
      return index == words.count - 1 && index > 0 && NameLexicon.isRank(key)
    }.map { words[$0] }
  }

  private static func isApostrophe(_ code: UInt32) -> Bool {
    code == Code.apostrophe || code == 0x2019 || code == 0x02BC
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.generalCategory == .nonspacingMark
  }
}
