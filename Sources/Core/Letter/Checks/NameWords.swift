/// A word of a name, as it is written and as it is looked up.
struct NameWord: Hashable, Sendable {
  let text: String
  let key: String

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

  /// The words of someone's name without the titles before it: "Dean Hall" may well be called so.
  static func all(ofPerson name: String) -> [NameWord] {
    all(in: name).filter { !NameLexicon.isTitle($0.key) || NameLexicon.isGivenName($0.key) }
  }

  private static func isApostrophe(_ code: UInt32) -> Bool {
    code == Code.apostrophe || code == 0x2019 || code == 0x02BC
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.generalCategory == .nonspacingMark
  }
}
