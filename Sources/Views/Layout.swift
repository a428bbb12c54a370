import Screen

/// Where everything stands: one pure function of the state, used by drawing and by scrolling alike.
package struct Layout: Hashable, Sendable {
  /// The smallest window in which the program can be used.
  package static let minimum = Size(columns: 40, rows: 8)
  /// From this height on the detail is open unless it was closed.
  static let rowsForDetail = 20
  /// Below this height an open detail has the list's rows as well: a heading, three lines and a row or
  /// two of the list need more.
  static let rowsForBoth = 12
  /// From this width on the composer shows both its panes.
  static let columnsForSplit = 80

  let size: Size

  init(_ size: Size) { self.size = size }

  /// False where a sentence asks for more room instead of anything else.
  var fits: Bool { size.columns >= Self.minimum.columns && size.rows >= Self.minimum.rows }

  /// The footer, and the rule above it.
  var footer: Int { size.rows - 1 }

  /// The queue's rows, and its detail's, for a detail that is wanted or not (nil: as it fits). In a low
  /// window the list has no rows while the detail is open.
  func queue(wantsDetail: Bool?) -> (list: Area, detail: Area?) {
    // Header, rule and column titles above; rule and footer below.
    let available = size.rows - 5
    let isOpen = wantsDetail ?? (size.rows >= Self.rowsForDetail)
    guard isOpen else { return (area(3, rows: available), nil) }
    if size.rows < Self.rowsForBoth { return (area(3, rows: 0), area(2, rows: available + 1)) }
    let detailRows =
      size.rows >= Self.rowsForDetail ? max(6, size.rows * 3 / 10) : max(1, available - 3)
    let listRows = max(1, available - detailRows - 1)
    return (
      area(3, rows: listRows), area(3 + listRows + 1, rows: available - listRows - 1)
    )
  }

  /// The composer's panes between its header's rule and the footer's: the guide and the letter.
  func composer(showsGuide: Bool) -> (guide: Area?, letter: Area?) {
    let rows = size.rows - 4
    guard size.columns >= Self.columnsForSplit else {
      let whole = area(2, rows: rows)
      return showsGuide ? (whole, nil) : (nil, whole)
    }
    let guideColumns = min(46, max(30, size.columns * 2 / 5))
    return (
      Area(row: 2, column: 0, columns: guideColumns, rows: rows),
      Area(row: 2, column: guideColumns + 1, columns: size.columns - guideColumns - 1, rows: rows)
    )
  }

  private func area(_ row: Int, rows: Int) -> Area {
    Area(row: row, column: 0, columns: size.columns, rows: rows)
  }
}

extension State {
  /// The queue's rows on the screen, and its detail's. An empty view has none to show, and while one
  /// finds the list shows what is found.
  var queueLayout: (list: Area, detail: Area?) {
    let isEmpty = queue.total == 0 && queue.apart == nil
    let layout = Layout(size).queue(wantsDetail: isEmpty ? false : queue.wantsDetail)
    guard layout.list.rows == 0, case .find = prompt?.purpose else { return layout }
    return Layout(size).queue(wantsDetail: false)
  }
}
