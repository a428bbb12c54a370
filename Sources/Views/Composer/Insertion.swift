import Core

/// A text that is put into a letter where the caret stands, and what parts it from what stands around
/// it: a blank before and behind a sentence, empty lines before and behind paragraphs. No word is
/// divided: what is put into one goes behind it.
package struct Insertion: Equatable {
  /// Where it is put in.
  package let place: TextPosition
  /// What is put in there, with the blanks or line ends around it.
  package let text: String

  package init(_ text: String, into body: TextBuffer) {
    let line = body.lines[body.caret.line]
    let column = Self.outsideOfWord(body.caret.column, in: line)
    if text.contains("\n"), !line.isBlank {
      let isLast = body.caret.line + 1 == body.lines.count
      let isFollowed = !isLast && !body.lines[body.caret.line + 1].isBlank
      place = TextPosition(line: body.caret.line, column: line.count)
      self.text = "\n\n" + text + (isFollowed ? "\n" : "")
      return
    }
    place = TextPosition(line: body.caret.line, column: column)
    let before = line.text(0..<column).last
    let after = line.text(column..<line.count).first
    let needsBlankBefore = before.map { !$0.isWhitespace && !"([{“‘\"'«–—-/".contains($0) }
    let needsBlankBehind = after.map { $0.isLetter || $0.isNumber || "([{“‘\"«".contains($0) }
    self.text =
      (needsBlankBefore == true ? " " : "") + text + (needsBlankBehind == true ? " " : "")
  }

  private static func outsideOfWord(_ column: Int, in line: TextLine) -> Int {
    guard column > 0, column < line.count,
      let before = line.text(column - 1..<column).first,
      let after = line.text(column..<column + 1).first,
      isOfWord(before), isOfWord(after)
    else { return column }
    return line.wordEnd(after: column) ?? line.count
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "'" || character == "’"
  }
}

extension TextLine {
  fileprivate var isBlank: Bool { text(0..<count).isBlank }
}
