extension TextBuffer {
  func position(before position: TextPosition) -> TextPosition {
    if position.column > 0 {
      return TextPosition(line: position.line, column: position.column - 1)
    }
    guard position.line > 0 else { return position }
    return TextPosition(line: position.line - 1, column: lines[position.line - 1].count)
  }

  func position(after position: TextPosition) -> TextPosition {
    if position.column < lines[position.line].count {
      return TextPosition(line: position.line, column: position.column + 1)
    }
    guard position.line < lines.count - 1 else { return position }
    return TextPosition(line: position.line + 1, column: 0)
  }

  mutating func move(_ motion: Motion, width: Int, height: Int) {
    switch motion {
    case .up: moveByRows(-1, width: width)
    case .down: moveByRows(1, width: width)
    case .pageUp: moveByRows(-max(1, height - 1), width: width)
    case .pageDown: moveByRows(max(1, height - 1), width: width)
    case .rowEnd: moveToRowEnd(width: width)
    default:
      wishedColumn = nil
      caret = destination(of: motion, width: width)
    }
  }

  private func destination(of motion: Motion, width: Int) -> TextPosition {
    switch motion {
    case .left: position(before: caret)
    case .right: position(after: caret)
    case .wordLeft: wordLeft
    case .wordRight: wordRight
    case .rowStart: rowStart(width: width)
    case .lineStart: TextPosition(line: caret.line, column: 0)
    case .lineEnd: TextPosition(line: caret.line, column: lines[caret.line].count)
    case .textStart: .start
    case .textEnd: end
    case .rowEnd, .up, .down, .pageUp, .pageDown: caret
    }
  }

  private var wordLeft: TextPosition {
    var column = caret.column
    for line in stride(from: caret.line, through: 0, by: -1) {
      if line != caret.line { column = lines[line].count }
      if let start = lines[line].wordStart(before: column) {
        return TextPosition(line: line, column: start)
      }
    }
    return .start
  }

  private var wordRight: TextPosition {
    var column = caret.column
    for line in caret.line..<lines.count {
      if let end = lines[line].wordEnd(after: column) {
        return TextPosition(line: line, column: end)
      }
      column = 0
    }
    return end
  }

  /// The column that moving by rows keeps to, counted from the row's start, where the caret stands in
  /// the first row; nil where it stands in another.
  func columnInFirstRow(width: Int) -> Int? {
    guard caret.line == 0 else { return nil }
    var wrapped = WrappedText(lines, paneWidth: width)
    let start = wrapped.columns(of: wrapped.place(ofCaretIn: self)).lowerBound
    return start == 0 ? wishedColumn ?? lines[0].width(0..<caret.column) : nil
  }

  private func rowStart(width: Int) -> TextPosition {
    var wrapped = WrappedText(lines, paneWidth: width)
    let start = wrapped.columns(of: wrapped.place(ofCaretIn: self)).lowerBound
    return TextPosition(line: caret.line, column: start == caret.column ? 0 : start)
  }

  private mutating func moveToRowEnd(width: Int) {
    var wrapped = WrappedText(lines, paneWidth: width)
    let (end, isBetweenRows) = wrapped.end(of: wrapped.place(ofCaretIn: self))
    let isThere = end == caret.column && isBetweenRows == isAtRowEnd
    wishedColumn = nil
    caret = TextPosition(line: caret.line, column: isThere ? lines[caret.line].count : end)
    isAtRowEnd = isBetweenRows && !isThere
  }

  /// Stays where it is when there is no such row, so that the caret's not moving tells a form to go
  /// to the next field.
  private mutating func moveByRows(_ count: Int, width: Int) {
    var wrapped = WrappedText(lines, paneWidth: width)
    let from = wrapped.place(ofCaretIn: self)
    let start = wrapped.columns(of: from).lowerBound
    let wish = wishedColumn ?? lines[caret.line].width(start..<caret.column)
    wishedColumn = wish
    let to = wrapped.place(from, movedBy: count)
    guard to != from else { return }
    let (end, isBetweenRows) = wrapped.end(of: to)
    let column = lines[to.line].column(in: wrapped.columns(of: to).lowerBound..<end, near: wish)
    caret = TextPosition(line: to.line, column: column)
    isAtRowEnd = isBetweenRows && column == end
  }
}
