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
    let bytes = text.utf8
    let isASCII = bytes.allSatisfy { $0 < 0x80 }
    var index = text.startIndex
    while index < text.endIndex, words.count < longest {
      let kind = isASCII ? Self.kinds[Int(bytes[index])] : Kind(text[index])
      switch kind {
      case .letter: if start == nil { start = index }
      case .joint: close(at: index)
      case .hyphen:
        close(at: index)
        // A hyphen between blanks is a dash.
        if index > text.startIndex, bytes[bytes.index(before: index)] == 0x20 { isBroken = true }
      case .mark where bytes[index] == 0x40 && Self.isByItself(text, index):
        close(at: index)
        let next = text.index(after: index)
        words.append(Word(key: "at", range: index..<next, isAfterBreak: isBroken))
        isBroken = false
      case .slash where Self.isInAbbreviation(text, index): break
      case .slash, .mark:
        close(at: index)
        isBroken = true
      }
      index = isASCII ? bytes.index(after: index) : text.index(after: index)
    }
    close(at: text.endIndex)
    self.words = words
  }

  /// Whether a mark stands between blanks.
  private static func isByItself(_ text: String, _ mark: String.Index) -> Bool {
    let before = text[..<mark].last
    let after = text[text.index(after: mark)...].first
    return before?.isWhitespace == true && after?.isWhitespace == true
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

  /// What a character is to words and phrases.
  private enum Kind {
    /// Of a word, or a digit.
    case letter
    /// It may stand between the words of a phrase.
    case joint
    case hyphen
    /// Between two letters that are by themselves it is of their word: "i/v".
    case slash
    case mark

    init(_ character: Character) {
      if character.isLetter || character.isNumber {
        self = .letter
      } else if character == "-" {
        self = .hyphen
      } else if character == "/" {
        self = .slash
      } else {
        self = EventText.joints.contains(character) ? .joint : .mark
      }
    }
  }

  private static let joints: Set<Character> = [
    " ", "\u{A0}", "\u{202F}", "'", "’", "‐", "‑", ".", "*", "&", "\"", "“", "”", "„",
  ]

  /// Those of ASCII, by their bytes.
  private static let kinds = (0..<0x80).map { Kind(Character(Unicode.Scalar(UInt8($0)))) }

  /// Some words as they stand in the text.
  func quote(_ words: Range<Int>) -> String {
    guard let first = words.first, let last = words.last else { return "" }
    return String(text[self.words[first].range.lowerBound..<self.words[last].range.upperBound])
  }
}
