/// What is selected: what lies between the caret and the place where selecting began.
extension TextBuffer {
  /// nil where nothing is.
  package var selection: Range<TextPosition>? {
    guard let anchor, anchor != caret else { return nil }
    return min(anchor, caret)..<max(anchor, caret)
  }

  /// Selects a place told by its line, its column and its length in characters, as what checks a
  /// letter tells it. What lies outside the text is left out; the caret goes to the place's end.
  package mutating func select(_ place: TextPlace) {
    let start = clamped(place.start)
    let last = lines[start.line].count
    select(start, TextPosition(line: start.line, column: min(start.column + place.length, last)))
  }

  /// Puts the caret somewhere, with nothing selected.
  mutating func letGo(at position: TextPosition) {
    let position = clamped(position)
    select(position, position)
    anchor = nil
  }

  mutating func select(_ anchor: TextPosition, _ caret: TextPosition) {
    (self.anchor, self.caret) = (anchor, caret)
    wishedColumn = nil
    history.endRun()
  }

  /// The word, or the run of blanks or signs, at a position.
  func word(at position: TextPosition) -> Range<TextPosition> {
    let columns = lines[position.line].run(at: position.column)
    let start = TextPosition(line: position.line, column: columns.lowerBound)
    return start..<TextPosition(line: position.line, column: columns.upperBound)
  }

  /// A line with its end; the last one, and that of a field, has none.
  func wholeLine(_ line: Int) -> Range<TextPosition> {
    let start = TextPosition(line: line, column: 0)
    return line + 1 < lines.count
      ? start..<TextPosition(line: line + 1, column: 0)
      : start..<TextPosition(line: line, column: lines[line].count)
  }
}

/// A part of one line.
package struct TextPlace: Hashable, Sendable {
  package var start: TextPosition
  /// In characters; 0 is a place between two of them.
  package var length: Int

  package init(line: Int, column: Int, length: Int) {
    start = TextPosition(line: line, column: column)
    self.length = max(0, length)
  }
}
