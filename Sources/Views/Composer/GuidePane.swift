import Core
import Screen

/// Draws the left pane.
struct GuidePane {
  let composer: Composer
  let home: Zone
  /// True where it is scrolled and chosen from by keys.
  let hasFocus: Bool
  /// The key that leads here, where one does.
  let way: String?

  func draw(on canvas: inout Canvas, in area: Area) {
    let rows = composer.guideRows(in: area, of: canvas.size, home: home)
    let top = composer.guide.top(for: rows, height: area.rows)
    var shown = rows.dropFirst(top).prefix(area.rows)
    var hidden: Int?
    if shown.endIndex < rows.count {
      shown = shown.dropLast()
      // No heading stands at the end without what it heads.
      while !hasFocus, let last = shown.last,
        last.isHeading || last.pieces.first?.text.isEmpty != false
      {
        shown = shown.dropLast()
      }
      hidden = rows[shown.endIndex...].reduce(0) { $0 + $1.things }
    }
    let selected = hasFocus ? composer.guide.target(in: rows) : nil
    for (number, row) in shown.enumerated() {
      draw(
        row, isSelected: selected != nil && row.target == selected, at: number, on: &canvas, area)
    }
    if let hidden {
      let key = hasFocus ? "" : way.map { ": \($0)" } ?? ""
      // Of the last thing only its end may be hidden.
      let count = hidden > 0 ? "\(hidden) " : ""
      canvas.put(
        "… \(count)more\(key)", row: area.row + shown.count, column: area.column + 1,
        style: .muted)
    }
  }

  private func draw(
    _ row: Guide.Row, isSelected: Bool, at number: Int, on canvas: inout Canvas, _ area: Area
  ) {
    var column = area.column + 1
    let end = area.column + area.columns - 1
    for piece in row.pieces {
      column = canvas.put(
        piece.text, row: area.row + number, column: column, limit: end - column,
        style: piece.style.selected(isSelected))
    }
    if isSelected, canvas.cursor == nil {
      canvas.cursor = Point(row: area.row + number, column: area.column)
    }
  }
}
