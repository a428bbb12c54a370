/// What differs between two canvases of the same size, combining marks aside.
extension Canvas {
  /// Whether a row has the cells of a row of another canvas.
  package func hasSameCells(in row: Int, as other: Canvas, in otherRow: Int) -> Bool {
    rows[row] == other.rows[otherRow]
  }

  /// The columns of a row from the first to the last cell that is other than before; nil where
  /// there is none.
  package func changedColumns(in row: Int, from old: Canvas) -> Range<Int>? {
    guard !hasSameCells(in: row, as: old, in: row) else { return nil }
    return withCells(of: row, and: old) { cells, others in
      var first = 0
      while first < cells.count, cells[first] == others[first] { first += 1 }
      var end = cells.count
      while end > first, cells[end - 1] == others[end - 1] { end -= 1 }
      return first..<end
    }
  }

  /// Whether a character of two columns is in a row.
  package func hasWideCells(in row: Int) -> Bool {
    rows[row].withUnsafeBufferPointer { cells in cells.contains { $0.scalar == 0 } }
  }

  /// Whether fewer cells show something than are other than before, so that to clear the screen and
  /// draw it is less than to change it. Rows that only moved do not count: terminals scroll.
  package func isLess(thanChangesFrom old: Canvas) -> Bool {
    var changedRows = rows.indices.filter { !hasSameCells(in: $0, as: old, in: $0) }
    guard changedRows.count * Self.fewest > rows.count else { return false }
    changedRows.removeAll { row in
      old.rows.indices.contains { hasSameCells(in: row, as: old, in: $0) }
    }
    let changed = changedRows.reduce(0) { count, row in
      count
        + withCells(of: row, and: old) { cells, others in
          zip(cells, others).reduce(into: 0) { $0 &+= $1.0.bits == $1.1.bits ? 0 : 1 }
        }
    }
    let blank = Cell.blank.bits
    let shown = rows.reduce(0) { count, row in
      row.reduce(into: count) { $0 &+= $1.bits == blank ? 0 : 1 }
    }
    return shown < changed
  }

  /// Where not even one row in so many has changed, the screen is left as it is whatever it shows.
  private static let fewest = 8

  private func withCells<Result>(
    of row: Int, and old: Canvas,
    _ body: (UnsafeBufferPointer<Cell>, UnsafeBufferPointer<Cell>) -> Result
  ) -> Result {
    rows[row].withUnsafeBufferPointer { cells in
      old.rows[row].withUnsafeBufferPointer { others in body(cells, others) }
    }
  }
}
