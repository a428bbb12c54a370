/// A text of an event cut into words, as cues are searched for in it.
struct EventText {
  /// A word between blanks and marks.
  struct Word {
    /// Without capitals and accents.
    let key: String
    let range: Range<String.Index>
    /// Whether a mark parts it from the word before, so that the two are no phrase.
    let isAfterBreak: Bool
  }

  let text: String
  let words: [Word]

  /// - Parameter longest: what stands behind so many words is not looked at.
  init(_ text: String, longest: Int = 2000) {
    self.text = text
    var words: [Word] = []
    var start: String.Index?
    var isBroken = true
    func close(at end: String.Index) {
      guard let begin = start else { return }
      let key =
        text[begin..<end].count > 64
        ? "" : EventSpelling.mended(String(text[begin..<end]).unaccented)
      words.append(Word(key: key, range: begin..<end, isAfterBreak: isBroken))
      start = nil
      isBroken = false
    }
    var index = text.startIndex
    while index < text.endIndex, words.count < longest {
      let character = text[index]
      if character.isLetter || character.isNumber {
        if start == nil { start = index }
      } else if character == "/", Self.isInAbbreviation(text, index) {
        // "i/v" is one word.
      } else {
        close(at: index)
        if !Self.joints.contains(character) { isBroken = true }
        // A hyphen between blanks is a dash.
        if character == "-", index > text.startIndex, text[text.index(before: index)] == " " {
          isBroken = true
        }
      }
      index = text.index(after: index)
    }
    close(at: text.endIndex)
    self.words = words
  }

  /// Whether a slash stands between two letters that are by themselves: "i/v", "w/m/d".
  private static func isInAbbreviation(_ text: String, _ slash: String.Index) -> Bool {
    let before = text[..<slash].suffix(2)
    let after = text[text.index(after: slash)...].prefix(2)
    func isAlone(_ letter: Character?, _ neighbour: Character?) -> Bool {
      letter?.isLetter == true && neighbour?.isLetter != true && neighbour?.isNumber != true
    }
    return isAlone(before.last, before.count > 1 ? before.first : nil)
      && isAlone(after.first, after.count > 1 ? after.last : nil)
  }

  /// What may stand between the words of a phrase.
  private static let joints: Set<Character> = [
    " ", "\u{A0}", "\u{202F}", "'", "’", "-", "‐", "‑", ".", "*", "&", "\"", "“", "”", "„",
  ]

  /// Some words as they stand in the text.
  func quote(_ words: Range<Int>) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return String(text[self.words[first].range.lowerBound..<self.words[last].range.upperBound])
  }
}
