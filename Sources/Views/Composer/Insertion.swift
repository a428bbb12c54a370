import Core

/// A text that is put into a letter where the caret stands, and what parts it from what stands around
/// it: a blank before and behind a sentence, empty lines before and behind paragraphs. No word is
/// divided: what is put into one goes behind it.
package struct Insertion: Equatable {
  /// Where it is put in.
  package let place: TextPosition
  /// What is put in there, with the blanks or line ends around it.
  package let text: String

  /// - Parameter caret: the place for which it is meant; that of the text where none is given.
  package init(_ text: String, into body: TextBuffer, at caret: TextPosition? = nil) {
    let caret = caret ?? body.caret
    let line = body.lines[caret.line]
    let isFollowed = caret.line + 1 < body.lines.count && !body.lines[caret.line + 1].isBlank
    if line.isBlank || text.contains("\n") {
      let follows = !line.isBlank || (caret.line > 0 && !body.lines[caret.line - 1].isBlank)
      place = TextPosition(line: caret.line, column: line.count)
      self.text =
        (follows ? "\n" : "") + (line.isBlank ? "" : "\n") + text + (isFollowed ? "\n" : "")
      return
    }
    let column = Self.outsideOfWord(caret.column, in: line)
    place = TextPosition(line: caret.line, column: column)
    let before = line.text(0..<column).last
    let after = line.text(column..<line.count).first
    // Japanese has no blanks beside Japanese.
    let partsNoWords = text.first { $0.isLetter || $0.isNumber }?.partsNoWords == true
    func isNextTo(_ character: Character) -> Bool { partsNoWords && character.partsNoWords }
    let needsBlankBefore = before.map {
      !$0.isWhitespace && !"([{“‘\"'«–—-/".contains($0) && !isNextTo($0)
    }
    let needsBlankBehind = after.map {
      ($0.isLetter || $0.isNumber || "([{“‘\"«".contains($0)) && !isNextTo($0)
    }
    self.text =
      (needsBlankBefore == true ? " " : "") + text + (needsBlankBehind == true ? " " : "")
  }

  /// The beginning of a sentence put in: behind the sentence in which the caret stands, and below one
  /// that has no end yet.
  package static func ofOpening(_ text: String, into body: TextBuffer) -> Insertion {
    let line = body.lines[body.caret.line]
    let before = line.text(0..<body.caret.column)
    guard !before.isBlank, !NoteText.isEnded(before) else { return Insertion(text, into: body) }
    let behind = line.text(body.caret.column..<line.count)
    if let length = NoteText.lengthOfSentence(behind) {
      let place = TextPosition(line: body.caret.line, column: body.caret.column + length)
      return Insertion(text, into: body, at: place)
    }
    let place = TextPosition(line: body.caret.line, column: line.count)
    return Insertion(place: place, text: "\n\n" + text)
  }

  init(place: TextPosition, text: String) { (self.place, self.text) = (place, text) }

  /// A note put in, and the same text without what parts it, for the place of what is selected.
  package static func ofNote(
    _ note: String, into body: TextBuffer
  ) -> (text: String, insertion: Insertion) {
    let note = NoteText(note)
    let plain = note.lines.joined(separator: " ")
    let selected = body.selection
    let first = selected?.lowerBound ?? Insertion(plain, into: body).place
    let last = selected?.upperBound ?? first
    let (start, end) = (body.lines[first.line], body.lines[last.line])
    let text = note.text(
      between: start.text(0..<first.column), and: end.text(last.column..<end.count))
    return (text, Insertion(text, into: body))
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
  var isBlank: Bool { text(0..<count).isBlank }
}

extension TextBuffer {
  /// A text with the blanks at the ends of what is selected, whose place it takes.
  func keepingBlanks(around text: String) -> String {
    guard let selection, !self.text(selection).isBlank else { return text }
    let selected = self.text(selection)
    return selected.prefix { $0 == " " } + text + selected.reversed().prefix { $0 == " " }
  }
}
