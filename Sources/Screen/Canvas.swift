/// A size or a place on the screen, in cells.
package struct Size: Hashable, Sendable {
  package var columns: Int
  package var rows: Int

  package init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// A place on the screen; the top left cell is 0, 0.
package struct Point: Hashable, Sendable {
  package var row: Int
  package var column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}

/// A rectangle of cells.
package struct Area: Hashable, Sendable {
  package var row: Int
  package var column: Int
  package var columns: Int
  package var rows: Int

  package init(row: Int, column: Int, columns: Int, rows: Int) {
    self.row = row
    self.column = column
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  package func contains(_ point: Point) -> Bool {
    (row..<row + rows).contains(point.row) && (column..<column + columns).contains(point.column)
  }
}

/// One cell: a scalar and its style. 0 is the right half of a wide character.
package struct Cell: Hashable, Sendable {
  package var scalar: UInt32
  package var style: Style

  package static let blank = Cell(scalar: 0x20, style: .plain)
}

/// A screenful of cells as a value. Views draw on it, the terminal shows it, tests read its ``text``.
package struct Canvas: Hashable, Sendable {
  package let size: Size
  /// Row by row, `size.rows * size.columns` of them.
  package private(set) var cells: [Cell]
  /// Combining marks by index of their cell; few cells have any.
  package private(set) var marks: [Int: [UInt32]] = [:]
  /// Where the hardware cursor goes. Screen readers and input methods follow it.
  package var cursor: Point?
  /// True where the cursor is a caret to be seen; on a list it is only a place for screen readers.
  package var showsCursor = false

  package init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The whole canvas, as an area to draw in.
  package var area: Area { Area(row: 0, column: 0, columns: size.columns, rows: size.rows) }

  /// Writes `text` from a place to the right, cut at `limit` columns and at the edge.
  /// - Returns: the column after the last one written.
  @discardableResult
  package mutating func put(
    _ text: String, row: Int, column: Int, limit: Int = .max, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < size.rows, column >= 0 else { return column }
    let end = limit < size.columns - column ? column + limit : size.columns
    if text.utf8.count < 256, Text.isPlainASCII(text) {
      return putPlain(text, row: row, column: column, end: end, style: style)
    }
    var at = column
    Text.forEachGlyph(in: text) { glyph in
      guard at + glyph.columns <= end else { return false }
      set(glyph, row: row, column: at, style: style)
      at += glyph.columns
      return true
    }
    return at
  }

  /// The same for printable ASCII, of which most is.
  private mutating func putPlain(
    _ text: String, row: Int, column: Int, end: Int, style: Style
  ) -> Int {
    let count = min(text.utf8.count, end - column)
    guard count > 0 else { return column }
    let index = row * size.columns + column
    clearHalves(at: index, column: column, width: count)
    for (offset, byte) in text.utf8.prefix(count).enumerated() {
      cells[index + offset] = Cell(scalar: UInt32(byte), style: style)
    }
    if !marks.isEmpty { for at in index..<index + count { marks[at] = nil } }
    return column + count
  }

  /// Whether a row shows what a row of another canvas of the same width does, combining marks aside.
  package func hasSameCells(in row: Int, as other: Canvas, in otherRow: Int) -> Bool {
    let (start, otherStart) = (row * size.columns, otherRow * size.columns)
    return cells.withUnsafeBufferPointer { cells in
      other.cells.withUnsafeBufferPointer { others in
        for column in 0..<size.columns where cells[start + column] != others[otherStart + column] {
          return false
        }
        return true
      }
    }
  }

  /// Fills `count` cells of a row with one glyph of one column.
  package mutating func fill(
    row: Int, column: Int, count: Int, with scalar: Unicode.Scalar = " ", style: Style = .plain
  ) {
    guard row >= 0, row < size.rows else { return }
    let first = max(0, column)
    let end = min(size.columns, column + count)
    guard first < end else { return }
    for at in first..<end {
      set(Glyph(base: scalar.value, columns: 1), row: row, column: at, style: style)
    }
  }

  /// Gives the cells of a row another style, leaving what they show.
  package mutating func restyle(
    row: Int, columns: Range<Int>, _ change: (Style) -> Style
  ) {
    guard row >= 0, row < size.rows else { return }
    for at in columns.clamped(to: 0..<size.columns) {
      cells[row * size.columns + at].style = change(cells[row * size.columns + at].style)
    }
  }

  private mutating func set(_ glyph: Glyph, row: Int, column: Int, style: Style) {
    let index = row * size.columns + column
    clearHalves(at: index, column: column, width: glyph.columns)
    cells[index] = Cell(scalar: glyph.base, style: style)
    if glyph.columns == 2 { cells[index + 1] = Cell(scalar: 0, style: style) }
    guard !marks.isEmpty || !glyph.marks.isEmpty else { return }
    marks[index] = glyph.marks.isEmpty ? nil : glyph.marks
    if glyph.columns == 2 { marks[index + 1] = nil }
  }

  /// A wide character of which one half is written over leaves a blank in the other.
  private mutating func clearHalves(at index: Int, column: Int, width: Int) {
    if cells[index].scalar == 0, column > 0 {
      cells[index - 1].scalar = 0x20
      marks[index - 1] = nil
    }
    let after = index + width
    if column + width < size.columns, cells[after].scalar == 0 { cells[after].scalar = 0x20 }
  }

  /// The canvas as lines of text, without blanks at their ends: what a test compares.
  package var text: String {
    (0..<size.rows).map { line($0) }.joined(separator: "\n")
  }

  /// One row as text, without blanks at its end.
  package func line(_ row: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for column in 0..<size.columns {
      let index = row * size.columns + column
      for value in [cells[index].scalar] + (marks[index] ?? []) where value != 0 {
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
    }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
