/// A number, a word or a mark of a time that someone typed.
struct TimeToken {
  /// As it was typed.
  let text: Substring
  /// In lower case, as it is looked up.
  let key: String
  /// The value of a run of at most eight ASCII digits.
  let number: Int?
  /// Whether no blank and no comma stands before it.
  let isGlued: Bool

  /// The digits of a number, a leading zero among them; 0 for what is no number.
  var digits: Int { number == nil ? 0 : text.utf8.count }

  /// Whether letters stand here, so that it may be a word or a unit.
  var isWord: Bool { text.first?.isLetter == true }

  /// Cuts a text into its tokens. Blanks and commas part them and are left out.
  static func tokens(of text: String) -> [TimeToken] {
    var tokens: [TimeToken] = []
    var rest = text[...]
    var isGlued = false
    while let first = rest.first {
      guard !first.isWhitespace, first != "," else {
        rest.removeFirst()
        isGlued = false
        continue
      }
      let run =
        if isDigit(first) {
          rest.prefix(while: isDigit)
        } else if first.isLetter {
          rest.prefix { $0.isLetter || $0 == "_" || $0 == "'" || $0 == "’" }
        } else {
          rest.prefix(1)
        }
      let number = isDigit(first) && run.utf8.count <= 8 ? Int(run) : nil
      tokens.append(
        TimeToken(text: run, key: run.lowercased(), number: number, isGlued: isGlued))
      rest = rest[run.endIndex...]
      isGlued = true
    }
    return tokens
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
