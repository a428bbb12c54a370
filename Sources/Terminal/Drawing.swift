import CNcurses
import Screen

/// Shows canvases through ncurses, which sends what differs from what the terminal shows.
struct Drawing {
  private let palette: Palette
  /// Terminals that draw a large change at once when told where it starts and ends.
  private let canSynchronize: Bool
  /// What ncurses' window holds; nil where that is not known.
  private var last: Canvas?
  private var isCursorShown: Bool?

  init(palette: Palette, canSynchronize: Bool) {
    self.palette = palette
    self.canSynchronize = canSynchronize
  }

  /// Makes the next canvas be sent whole, because the terminal may show anything.
  mutating func invalidate() {
    clearok(nc_screen(), true)
    last = nil
    isCursorShown = nil
  }

  /// Shows a canvas, cut at the window's edges. One that shows already costs no byte.
  mutating func draw(_ canvas: Canvas) {
    guard canvas != last else { return }
    let old = ground(for: canvas)
    let isLarge = put(canvas, over: old) * 4 > canvas.size.rows && canSynchronize
    placeCursor(of: canvas)
    if isLarge { Output.send("\u{1B}[?2026h") }
    wnoutrefresh(nc_window())
    doupdate()
    if isLarge { Output.send("\u{1B}[?2026l") }
    last = canvas
  }

  /// The canvas to compare with: the last one, or an empty one after clearing the window.
  private func ground(for canvas: Canvas) -> Canvas {
    if let last, last.size == canvas.size { return last }
    werase(nc_window())
    return Canvas(size: canvas.size)
  }

  /// Puts the rows that differ into the window.
  /// - Returns: how many of them are new, not only moved by one as in scrolling.
  private func put(_ canvas: Canvas, over old: Canvas) -> Int {
    let haveMarksChanged = canvas.marks != old.marks
    var new = 0
    for row in 0..<min(canvas.size.rows, Int(getmaxy(nc_window()))) {
      guard haveMarksChanged || !canvas.hasSameCells(in: row, as: old, in: row) else { continue }
      put(canvas, row: row)
      let isMoved =
        (row + 1 < old.size.rows && canvas.hasSameCells(in: row, as: old, in: row + 1))
        || (row > 0 && canvas.hasSameCells(in: row, as: old, in: row - 1))
      if !isMoved { new += 1 }
    }
    return new
  }

  /// Puts a whole row, so that equal rows are equal to ncurses too and it sees when they scroll.
  /// Cells side by side go in one call, which costs far less than one for each.
  private func put(_ canvas: Canvas, row: Int) {
    let columns = min(canvas.size.columns, Int(getmaxx(nc_window())))
    withUnsafeTemporaryAllocation(of: cchar_t.self, capacity: max(1, columns)) { span in
      var waiting = 0
      func flush(before column: Int) {
        guard waiting > 0, let start = span.baseAddress else { return }
        mvwadd_wchnstr(
          nc_window(), Int32(row), Int32(column - waiting), start, Int32(waiting))
        waiting = 0
      }
      canvas.rows[row].withUnsafeBufferPointer { cells in
        var last = Palette.plain
        for column in 0..<columns {
          let cell = cells[column]
          var look = palette.look(of: cell)
          if cell.scalar == 0x20, look != last, palette.isUnseenOnBlank(look),
            palette.isUnseenOnBlank(last), Self.isGap(cells, at: column)
          {
            look = last
          }
          last = look
          let isRightHalf = cell.scalar == 0
          if isRightHalf && column > 0 { continue }
          let isWide = column + 1 < cells.count && cells[column + 1].scalar == 0
          let isCut = isRightHalf || (isWide && column + 1 >= columns)
          let marks =
            isCut || canvas.marks.isEmpty ? nil : canvas.marks[Point(row: row, column: column)]
          let scalar = isCut ? 0x20 : cell.scalar
          if marks == nil, Self.isSurelyNarrow(scalar) {
            span[waiting] = palette.cell(showing: scalar, look)
            waiting += 1
          } else {
            flush(before: column)
            palette.put(scalar, marks ?? [], look, row: row, column: column)
          }
        }
      }
      flush(before: columns)
    }
  }

  /// True for what every system's tables give one column: Latin letters and the lines and blocks.
  private static func isSurelyNarrow(_ scalar: UInt32) -> Bool {
    scalar < 0x7F || (0xA1..<0x300).contains(scalar) || (0x2500..<0x25A0).contains(scalar)
  }

  /// The widest gap between words that is worth a look of its own.
  private static let widestGap = 4

  /// True for a blank that text follows soon: going on with the look before it saves switching it
  /// off and on.
  private static func isGap(_ cells: UnsafeBufferPointer<Cell>, at column: Int) -> Bool {
    var next = column + 1
    while next < cells.count, next <= column + widestGap {
      if cells[next].scalar != 0x20 { return true }
      next += 1
    }
    return false
  }

  /// Screen readers and input methods follow the cursor, so it is placed even where it is hidden.
  private mutating func placeCursor(of canvas: Canvas) {
    leaveok(nc_window(), canvas.cursor == nil)
    if let cursor = canvas.cursor {
      let row = min(max(0, cursor.row), Int(getmaxy(nc_window())) - 1)
      let column = min(max(0, cursor.column), Int(getmaxx(nc_window())) - 1)
      wmove(nc_window(), Int32(row), Int32(column))
    }
    let isShown = canvas.cursor != nil && canvas.showsCursor
    guard isShown != isCursorShown else { return }
    curs_set(isShown ? 1 : 0)
    isCursorShown = isShown
  }
}
