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
    doupdate()
    if isLarge { Output.send("\u{1B}[?2026l") }
    last = canvas
  }

  /// The canvas to change: the last one, or an empty one after clearing the screen, where it is not
  /// known what that shows or where little of it would stay.
  private func ground(for canvas: Canvas) -> Canvas {
    if let last, last.size == canvas.size, !canvas.isLess(thanChangesFrom: last) { return last }
    werase(nc_window())
    clearok(nc_screen(), true)
    return Canvas(size: canvas.size)
  }

  /// Puts what differs into the window.
  /// - Returns: how many rows are new, not only moved by one as in scrolling.
  private func put(_ canvas: Canvas, over old: Canvas) -> Int {
    let haveMarksChanged = canvas.marks != old.marks
    var new = 0
    for row in 0..<min(canvas.size.rows, Int(getmaxy(nc_window()))) {
      let changed = canvas.changedColumns(in: row, from: old)
      guard var columns = haveMarksChanged ? 0..<canvas.size.columns : changed else { continue }
      if old.hasWideCells(in: row) {
        // Written over bit by bit, ncurses may blank the letter before what was half a character.
        wmove(nc_window(), Int32(row), 0)
        wclrtoeol(nc_window())
        columns = 0..<canvas.size.columns
      }
      put(canvas, row: row, columns)
      let isMoved =
        (row + 1 < old.size.rows && canvas.hasSameCells(in: row, as: old, in: row + 1))
        || (row > 0 && canvas.hasSameCells(in: row, as: old, in: row - 1))
      if !isMoved { new += 1 }
    }
    return new
  }

  /// Puts the columns of a row that have changed, and what may look otherwise because of them: a
  /// blank's look follows from what is around it. So equal rows are equal to ncurses too, which then
  /// sees when they scroll. Cells side by side go in one call, which costs far less than one for each.
  private func put(_ canvas: Canvas, row: Int, _ changed: Range<Int>) {
    let columns = min(canvas.size.columns, Int(getmaxx(nc_window())))
    let begin = changed.lowerBound - Self.widestGap
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
        var column = 0
        while column < columns, column < changed.upperBound || Self.isGap(cells, at: column) {
          defer { column += 1 }
          let cell = cells[column]
          let look = look(of: cells, at: column, after: last)
          last = look
          let isRightHalf = cell.scalar == 0
          if column < begin || isRightHalf && column > 0 { continue }
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
        flush(before: column)
      }
    }
  }

  /// The look that a cell is shown with: its own, or for a blank in a short gap that of the cell
  /// before it, where that is not to be seen.
  private func look(
    of cells: UnsafeBufferPointer<Cell>, at column: Int, after last: Int
  ) -> Int {
    let own = palette.look(of: cells[column])
    let isLikeLast =
      own != last && Self.isGap(cells, at: column) && palette.isUnseenOnBlank(own)
      && palette.isUnseenOnBlank(last)
    return isLikeLast ? last : own
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
    guard cells[column].scalar == 0x20 else { return false }
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
