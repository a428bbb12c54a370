import Screen

/// What of a text shows in a pane, and where the caret stands in it. Only what is around the pane
/// is wrapped.
package struct EditorLayout: Hashable, Sendable {
  /// One row of the pane.
  package struct Row: Hashable, Sendable {
    package let line: Int
    /// The characters of the line that it shows.
    package let columns: Range<Int>

    var start: TextPosition { TextPosition(line: line, column: columns.lowerBound) }
  }

  /// From the top; fewer than the pane's height when the text ends before.
  package let rows: [Row]
  /// The caret's cell within the pane; it lies in the pane unless that has no cells.
  package let caret: Point
  /// The first position shown. Keep it for the next layout: it moves only as far as it must for
  /// the caret to be seen, and stays at the same words when the width changes.
  package let top: TextPosition

  package init(_ buffer: TextBuffer, width: Int, height: Int, top: TextPosition = .start) {
    guard width > 0, height > 0 else {
      (rows, caret, self.top) = ([], Point(row: 0, column: 0), top)
      return
    }
    var wrapped = WrappedText(buffer.lines, paneWidth: width)
    let caretPlace = wrapped.place(ofCaretIn: buffer)
    let caretStart = TextPosition(
      line: caretPlace.line, column: wrapped.columns(of: caretPlace).lowerBound)
    var first = min(wrapped.place(of: buffer.clamped(top)), caretPlace)
    var rows = wrapped.rows(from: first, count: height)
    if let last = rows.last, last.start < caretStart {
      first = wrapped.place(caretPlace, movedBy: 1 - height)
      rows = wrapped.rows(from: first, count: height)
    }
    if rows.count < height, first > RowPlace(line: 0, row: 0) {
      first = wrapped.place(wrapped.place(of: buffer.end), movedBy: 1 - height)
      rows = wrapped.rows(from: first, count: height)
    }
    let caretRow = rows.firstIndex { $0.start == caretStart } ?? 0
    self.rows = rows
    self.top = rows[0].start
    let column = buffer.lines[buffer.caret.line].width(caretStart.column..<buffer.caret.column)
    caret = Point(row: caretRow, column: min(column, width - 1))
  }
}

extension TextBuffer {
  /// The characters that a row shows.
  package func text(of row: EditorLayout.Row) -> String { lines[row.line].text(row.columns) }

  func clamped(_ position: TextPosition) -> TextPosition {
    let line = min(max(0, position.line), lines.count - 1)
    return TextPosition(line: line, column: min(max(0, position.column), lines[line].count))
  }
}
