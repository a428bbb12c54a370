/// A command as the user writes it in a variable or a file, divided into its words.
///
/// Quotation marks and backslashes mean what they mean in a shell; nothing else does: no variables, no
/// other commands, no patterns of file names. So a text of the user's can be run without a shell.
package struct CommandWords: Hashable, Sendable {
  /// The program, then its arguments; empty for a blank text.
  package let words: [String]

  /// Why a text is no command.
  package struct Failure: Error, Hashable {
    /// The rest of a sentence that begins with the text.
    package let reason: String

    package init(reason: String) { self.reason = reason }
  }

  package init(_ text: String) throws(Failure) {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var rest = text[...]
    while let character = rest.popFirst() {
      switch (character, quote) {
      case ("\\", nil), ("\\", "\""):
        guard let next = rest.popFirst() else { throw Failure(reason: "ends in a backslash") }
        // Between double marks a backslash is itself before most characters.
        let isPlain = quote != nil && !"\"\\$`".contains(next)
        word = (word ?? "") + (isPlain ? "\\" : "") + String(next)
      case (_, character): quote = nil
      case ("\"", nil), ("'", nil):
        quote = character
        word = word ?? ""
      case (_, nil) where character.isWhitespace:
        if let done = word { words.append(done) }
        word = nil
      default: word = (word ?? "") + String(character)
      }
    }
    if let quote { throw Failure(reason: "has a \(quote) that is not closed") }
    if let word { words.append(word) }
    self.words = words
  }
}
