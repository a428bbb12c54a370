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
///
/// Both are kept in one number, because many cells are compared at each key.
package struct Cell: Hashable, Sendable {
  /// The style's number above the 24 bits of which a scalar takes 21.
  @usableFromInline var bits: UInt32

  package init(scalar: UInt32, style: Style) {
    bits = scalar & 0xFF_FFFF | UInt32(style.number) << 24
  }

  @inlinable package var scalar: UInt32 { bits & 0xFF_FFFF }

  /// The ``Style/number`` of its style.
  @inlinable package var styleNumber: UInt8 { UInt8(truncatingIfNeeded: bits >> 24) }

  package var style: Style {
    get { Style(number: styleNumber) }
    set { self = Cell(scalar: scalar, style: newValue) }
  }

  package static let blank = Cell(scalar: 0x20, style: .plain)
}

/// A screenful of cells as a value. Views draw on it, the terminal shows it, tests read its ``text``.
///
/// What is drawn where it stands already changes nothing: a row on which a picture differs in nothing
/// from the one before stays the same piece of memory in both, and so is known to be equal unread.
package struct Canvas: Hashable, Sendable {
  package let size: Size
  /// `size.rows` rows of `size.columns` cells.
  package private(set) var rows: [[Cell]]
  /// Combining marks by place of their cell; few cells have any.
  package private(set) var marks: [Point: [UInt32]] = [:]
  /// Where the hardware cursor goes. Screen readers and input methods follow it.
  package var cursor: Point?
  /// True where the cursor is a caret to be seen; on a list it is only a place for screen readers.
  package var showsCursor = false

  package init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    let row = Array(repeating: Cell.blank, count: self.size.columns)
    rows = Array(repeating: row, count: self.size.rows)
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
    let plainEnd: Int?? = text.utf8.withContiguousStorageIfAvailable {
      Text.isPlainASCII($0)
        ? putPlain($0, row: row, column: column, end: end, style: style) : nil
    }
    if case .some(.some(let plainEnd)) = plainEnd { return plainEnd }
    var at = column
    Text.forEachGlyph(in: text) { glyph in
      guard at + glyph.columns <= end else { return false }
      set(glyph, row: row, column: at, style: style)
      at += glyph.columns
      return true
    }
    return at
  }

  /// Writes ASCII as ``put(_:row:column:limit:style:)`` does, without making a text of it.
  /// - Returns: the column after the last one written.
  @discardableResult
  package mutating func put(
    ascii bytes: ArraySlice<UInt8>, row: Int, column: Int, limit: Int = .max, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < size.rows, column >= 0 else { return column }
    let end = limit < size.columns - column ? column + limit : size.columns
    return bytes.withUnsafeBufferPointer {
      Text.isPlainASCII($0)
        ? putPlain($0, row: row, column: column, end: end, style: style)
        : put(
          String(decoding: $0, as: UTF8.self), row: row, column: column, limit: limit, style: style)
    }
  }

  /// Writes printable ASCII, of which most is.
  private mutating func putPlain(
    _ bytes: UnsafeBufferPointer<UInt8>, row: Int, column: Int, end: Int, style: Style
  ) -> Int {
    let count = min(bytes.count, end - column)
    guard count > 0 else { return column }
    if marks.isEmpty, shows(bytes, count: count, row: row, column: column, style: style) {
      return column + count
    }
    clear(column..<column + count, in: row)
    rows[row].withUnsafeMutableBufferPointer { cells in
      for offset in 0..<count {
        cells[column + offset] = Cell(scalar: UInt32(bytes[offset]), style: style)
      }
    }
    return column + count
  }

  /// Whether the first `count` bytes stand at a place already. All of them are looked at, with sums
  /// that cannot trap, which lets the compiler compare several at once.
  private func shows(
    _ bytes: UnsafeBufferPointer<UInt8>, count: Int, row: Int, column: Int, style: Style
  ) -> Bool {
    let look = Cell(scalar: 0, style: style).bits
    return rows[row].withUnsafeBufferPointer { cells in
      guard let cell = cells.baseAddress, let byte = bytes.baseAddress else { return count == 0 }
      let first = cell + column
      var difference: UInt32 = 0
      for offset in 0..<count {
        difference |= first[offset].bits ^ (look | UInt32(byte[offset]))
      }
      return difference == 0
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
    let cell = Cell(scalar: scalar.value, style: style)
    if marks.isEmpty, rows[row][first..<end].allSatisfy({ $0 == cell }) { return }
    clear(first..<end, in: row)
    rows[row].withUnsafeMutableBufferPointer { cells in
      for at in first..<end { cells[at] = cell }
    }
  }

  /// Gives the cells of a row another style, leaving what they show.
  package mutating func restyle(
    row: Int, columns: Range<Int>, _ change: (Style) -> Style
  ) {
    guard row >= 0, row < size.rows else { return }
    for at in columns.clamped(to: 0..<size.columns) {
      let style = rows[row][at].style
      let new = change(style)
      if new != style { rows[row][at].style = new }
    }
  }

  private mutating func set(_ glyph: Glyph, row: Int, column: Int, style: Style) {
    let place = Point(row: row, column: column)
    let cell = Cell(scalar: glyph.base, style: style)
    let half = Cell(scalar: 0, style: style)
    if rows[row][column] == cell, glyph.columns == 1 || rows[row][column + 1] == half,
      marks[place] ?? [] == glyph.marks
    {
      return
    }
    clear(column..<column + glyph.columns, in: row)
    rows[row][column] = cell
    if glyph.columns == 2 { rows[row][column + 1] = half }
    if !glyph.marks.isEmpty { marks[place] = glyph.marks }
  }

  /// Makes room in a row: a wide character of which one half is written over leaves a blank in the
  /// other, and marks go with their character.
  private mutating func clear(_ columns: Range<Int>, in row: Int) {
    let (first, end) = (columns.lowerBound, columns.upperBound)
    if rows[row][first].scalar == 0, first > 0 {
      rows[row][first - 1] = Cell(scalar: 0x20, style: rows[row][first - 1].style)
      marks[Point(row: row, column: first - 1)] = nil
    }
    if end < size.columns, rows[row][end].scalar == 0 {
      rows[row][end] = Cell(scalar: 0x20, style: rows[row][end].style)
    }
    if !marks.isEmpty { for at in columns { marks[Point(row: row, column: at)] = nil } }
  }

  /// The canvas as lines of text, without blanks at their ends: what a test compares.
  package var text: String {
    (0..<size.rows).map { line($0) }.joined(separator: "\n")
  }

  /// One row as text, without blanks at its end.
  package func line(_ row: Int) -> String {
    var scalars = String.UnicodeScalarView()
    for (column, cell) in rows[row].enumerated() {
      for value in [cell.scalar] + (marks[Point(row: row, column: column)] ?? []) where value != 0 {
        if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
      }
    }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }
}
