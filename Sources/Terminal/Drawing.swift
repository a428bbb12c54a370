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
    let changed = put(canvas, over: old)
    placeCursor(of: canvas)
    let isLarge = canSynchronize && changed * 4 > canvas.cells.count
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

  /// - Returns: how many cells differed.
  private func put(_ canvas: Canvas, over old: Canvas) -> Int {
    let rows = min(canvas.size.rows, Int(getmaxy(nc_window())))
    let columns = min(canvas.size.columns, Int(getmaxx(nc_window())))
    let hasMarks = !canvas.marks.isEmpty || !old.marks.isEmpty
    var changed = 0
    for row in 0..<rows {
      let start = row * canvas.size.columns
      var painted = -1
      for column in 0..<columns {
        let at = start + column
        guard
          canvas.cells[at] != old.cells[at] || (hasMarks && canvas.marks[at] != old.marks[at])
        else { continue }
        changed += 1
        let isRightHalf = canvas.cells[at].scalar == 0 && column > 0
        let first = isRightHalf ? at - 1 : at
        guard first != painted else { continue }
        painted = first
        put(canvas, at: first, row: row, column: first - start, columns: columns)
      }
    }
    return changed
  }

  private func put(_ canvas: Canvas, at index: Int, row: Int, column: Int, columns: Int) {
    let cell = canvas.cells[index]
    let look = palette[cell.style]
    let isWide = column + 1 < canvas.size.columns && canvas.cells[index + 1].scalar == 0
    let isCut = cell.scalar == 0 || (isWide && column + 1 >= columns)
    let marks = isCut ? [] : canvas.marks[index] ?? []
    nc_put(
      Int32(row), Int32(column), wchar_t(isCut ? 0x20 : cell.scalar), marks, Int32(marks.count),
      look.attributes, look.pair)
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
