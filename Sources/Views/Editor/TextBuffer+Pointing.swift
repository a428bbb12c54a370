import Screen

/// What the mouse asks of a text.
extension TextBuffer {
  /// The position at a cell of the pane that shows a layout; behind the last row, that of the text's
  /// end.
  func position(at cell: Point, in layout: EditorLayout) -> TextPosition {
    guard cell.row < layout.rows.count else { return end }
    guard cell.row >= 0 else { return layout.top }
    let row = layout.rows[cell.row]
    let line = lines[row.line]
    // Behind the last character of a row that the line goes on after, the caret stands in the next.
    let isLast = row.columns.upperBound == line.count
    let last = isLast ? line.count : max(row.columns.lowerBound, row.columns.upperBound - 1)
    return TextPosition(
      line: row.line, column: line.column(in: row.columns.lowerBound..<last, near: cell.column))
  }

  /// Where the pane begins after scrolling by some rows, and where the caret is then: moved no
  /// further than it must to be seen.
  func scrolled(
    from top: TextPosition, by rows: Int, width: Int, height: Int
  ) -> (top: TextPosition, caret: TextPosition) {
    guard width > 0, height > 0 else { return (top, caret) }
    var wrapped = WrappedText(lines, paneWidth: width)
    let last = wrapped.place(wrapped.place(of: end), movedBy: 1 - height)
    let first = min(last, wrapped.place(wrapped.place(of: clamped(top)), movedBy: rows))
    let newTop = TextPosition(line: first.line, column: wrapped.columns(of: first).lowerBound)
    let place = wrapped.place(ofCaretIn: self)
    let seen = min(max(place, first), wrapped.place(first, movedBy: height - 1))
    guard seen != place else { return (newTop, caret) }
    let start = wrapped.columns(of: place).lowerBound
    let wish = lines[caret.line].width(start..<caret.column)
    return (newTop, TextPosition(line: seen.line, column: wrapped.column(in: seen, near: wish)))
  }
}

extension TextLine {
  /// The border of characters at a screen column, counted from the first of `columns`; no further
  /// than their end.
  func column(in columns: Range<Int>, near wish: Int) -> Int {
    var at = columns.lowerBound
    var used = 0
    while at < columns.upperBound {
      used += self.columns(at: at)
      if used > wish { break }
      at += 1
    }
    return at
  }
}
