/// The rows in which a line shows; see ``LineRows``.
package func wrap(_ line: String, width: Int) -> [Range<Int>] {
  let rows = TextLine(line[...]).rows(width: width)
  return (0..<rows.count).map { rows[$0] }
}

/// One row of the screen within a wrapped text.
struct RowPlace: Hashable, Comparable {
  var line: Int
  /// Which of the line's rows, from 0.
  var row: Int

  static func < (left: RowPlace, right: RowPlace) -> Bool {
    (left.line, left.row) < (right.line, right.row)
  }
}

/// A text wrapped for a pane, line by line and only where it is looked at.
struct WrappedText {
  let lines: [TextLine]
  let width: Int
  /// The line that was looked at last, as the next question is mostly of it as well.
  private var last: (line: Int, rows: LineRows)?

  /// - Parameter paneWidth: columns of the pane. The last one stays free for the caret behind a
  ///   full row, and for one blank, unless the pane is narrower than three.
  init(_ lines: [TextLine], paneWidth: Int) {
    self.lines = lines
    width = Self.width(ofPane: paneWidth)
  }

  static func width(ofPane columns: Int) -> Int { columns > 2 ? columns - 1 : max(1, columns) }

  mutating func rows(of line: Int) -> LineRows {
    if let last, last.line == line { return last.rows }
    let rows = lines[line].rows(width: width)
    last = (line, rows)
    return rows
  }

  /// The characters of one row.
  mutating func columns(of place: RowPlace) -> Range<Int> { rows(of: place.line)[place.row] }

  /// The row in which a position shows: where one row ends and the next begins, the next.
  mutating func place(of position: TextPosition) -> RowPlace {
    RowPlace(line: position.line, row: rows(of: position.line).row(of: position.column))
  }

  /// The row in which a text's caret shows.
  mutating func place(ofCaretIn text: TextBuffer) -> RowPlace {
    var place = place(of: text.caret)
    if text.isAtRowEnd, place.row > 0, columns(of: place).lowerBound == text.caret.column {
      place.row -= 1
    }
    return place
  }

  /// The column at a row's end, before the blank at which it ends, if it does; and whether that is the
  /// next row's start as well, before which the caret shows only where it is told to.
  mutating func end(of place: RowPlace) -> (column: Int, isBetweenRows: Bool) {
    let last = lastColumn(of: place)
    let end = columns(of: place).upperBound
    let isBetweenRows = last < end && !lines[place.line].isBlank(at: last)
    return (isBetweenRows ? end : last, isBetweenRows)
  }

  /// The last column at which a caret shows in this row and not at the start of the next.
  mutating func lastColumn(of place: RowPlace) -> Int {
    let rows = rows(of: place.line)
    let range = rows[place.row]
    return place.row == rows.count - 1
      ? range.upperBound : max(range.lowerBound, range.upperBound - 1)
  }

  /// The row `count` rows further down, or up when negative; stops at the first and the last.
  mutating func place(_ place: RowPlace, movedBy count: Int) -> RowPlace {
    var place = RowPlace(line: place.line, row: place.row + count)
    while place.row < 0, place.line > 0 {
      place.line -= 1
      place.row += rows(of: place.line).count
    }
    while place.row >= rows(of: place.line).count, place.line < lines.count - 1 {
      place.row -= rows(of: place.line).count
      place.line += 1
    }
    place.row = min(max(0, place.row), rows(of: place.line).count - 1)
    return place
  }

  /// The rows from one on, `count` of them or as many as there are. No rows of whole lines are made
  /// for it: where a row ends depends on where it begins alone.
  mutating func rows(from first: RowPlace, count: Int) -> [EditorLayout.Row] {
    var found: [EditorLayout.Row] = []
    found.reserveCapacity(count)
    var start = columns(of: first).lowerBound
    for line in first.line..<lines.count {
      while found.count < count {
        let next = lines[line].rowEnd(from: start, width: width)
        found.append(EditorLayout.Row(line: line, columns: start..<(next ?? lines[line].count)))
        guard let next else { break }
        start = next
      }
      if found.count == count { break }
      start = 0
    }
    return found
  }

  /// Where a caret goes in a row when screen column `wish` is wished for.
  mutating func column(in place: RowPlace, near wish: Int) -> Int {
    let first = columns(of: place).lowerBound
    return lines[place.line].column(in: first..<lastColumn(of: place), near: wish)
  }
}
