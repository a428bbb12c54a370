import Core
import Screen

/// Draws a list of texts to put into a letter, with the selected one beside it or below it.
struct InsertPane {
  let title: String
  let texts: [Insertable]
  let list: ListState

  /// From this width on the text stands beside the list.
  private static let columnsBeside = 80
  /// Longer texts are shown up to here: no letter is as long.
  private static let lineLimit = 500

  /// Where the list and the text are.
  static func areas(in size: Size) -> (list: Area, preview: Area) {
    let rows = size.rows - 4
    if size.columns >= columnsBeside {
      let columns = min(46, max(30, size.columns * 2 / 5))
      return (
        Area(row: 2, column: 0, columns: columns, rows: rows),
        Area(
          row: 2, column: columns + 1, columns: size.columns - columns - 1, rows: rows)
      )
    }
    let above = max(1, rows / 3)
    return (
      Area(row: 2, column: 0, columns: size.columns, rows: above),
      Area(
        row: 3 + above, column: 0, columns: size.columns, rows: max(1, rows - above - 1))
    )
  }

  func draw(on canvas: inout Canvas) {
    let (area, preview) = Self.areas(in: canvas.size)
    drawTitle(shown: area.rows, on: &canvas)
    drawList(on: &canvas, in: area)
    if preview.column > 0 {
      drawDivider(at: preview.column - 1, beside: area, on: &canvas)
    } else {
      drawRule(row: preview.row - 1, on: &canvas)
    }
    for (number, line) in shown(in: preview).enumerated() {
      canvas.put(
        line.text, row: preview.row + number, column: preview.column + 1, style: line.style)
    }
  }

  /// With the place of the texts that show among all where not all do.
  private func drawTitle(shown rows: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns
    let last = min(list.top + rows, texts.count)
    let place =
      rows < texts.count ? "\(list.top + 1)–\(last) of \(texts.count)" : ""
    let column = columns - Text.columns(place) - 1
    canvas.put(Text.truncated(title, to: column - 2), row: 0, column: 1, style: .strong)
    canvas.put(place, row: 0, column: column, style: .muted)
  }

  private func drawList(on canvas: inout Canvas, in area: Area) {
    for line in 0..<area.rows {
      let index = list.top + line
      guard texts.indices.contains(index) else { break }
      let text = texts[index]
      let row = area.row + line
      if text.isDoubtful { canvas.put("!", row: row, column: 1, style: .error) }
      let aside = Text.truncated(text.aside, to: area.columns / 3)
      let end = area.columns - Text.columns(aside) - 1
      let isSelected = index == list.selection
      let label = Text.truncated(" \(text.label) ", to: end - 3)
      canvas.put(label, row: row, column: 2, style: .plain.selected(isSelected))
      canvas.put(aside, row: row, column: end, style: .muted)
      if isSelected { canvas.cursor = Point(row: row, column: 2) }
    }
  }

  private typealias Line = (text: String, style: Style)

  /// The rows of the selected text that are on the screen; how many more there are stands in the last.
  private func shown(in area: Area) -> [Line] {
    let lines = lines(columns: area.columns - 2)
    let top = min(list.previewTop, max(0, lines.count - area.rows))
    var shown = Array(lines.dropFirst(top).prefix(area.rows))
    let more = lines.count - top - shown.count
    if more > 0, !shown.isEmpty { shown[shown.count - 1] = ("… \(more + 1) more", .muted) }
    return shown
  }

  /// By how many rows the selected text can be scrolled.
  func scrollable(in area: Area) -> Int {
    max(0, lines(columns: area.columns - 2).count - area.rows)
  }

  private func lines(columns: Int) -> [Line] {
    guard texts.indices.contains(list.selection) else { return [] }
    let text = texts[list.selection]
    let headings = text.headings.flatMap { heading in
      fold(heading.text, columns: columns).map { Line($0, heading.isProblem ? .error : .muted) }
    }
    let body = foldLines(text.text, columns: columns, limit: Self.lineLimit).map {
      Line($0, .plain)
    }
    return headings + (headings.isEmpty || text.text.isEmpty ? [] : [("", .plain)]) + body
  }
}
