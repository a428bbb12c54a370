import Core
import Screen

/// Draws a form over the lower part of the screen.
struct FormSheet {
  let form: Form
  /// Why what the form asks for could not be done.
  let notice: Notice?
  let keymap: Keymap

  func draw(on canvas: inout Canvas) {
    let top = top(in: canvas.size)
    for row in top..<canvas.size.rows {
      canvas.fill(row: row, column: 0, count: canvas.size.columns)
    }
    drawRule(row: top, on: &canvas)
    canvas.put(
      Text.truncated(" \(form.title) ", to: canvas.size.columns - 4), row: top, column: 2,
      style: .strong)
    canvas.cursor = nil
    for (index, area) in areas(in: canvas.size) { draw(index, on: &canvas, in: area) }
    drawEcho(on: &canvas)
    footer.draw(on: &canvas, row: canvas.size.rows - 1)
  }

  /// In the blank row below the fields, where there is one.
  private func drawEcho(on canvas: inout Canvas) {
    guard let echo = form.timeEcho, let last = areas(in: canvas.size).last?.area,
      last.row + 1 < canvas.size.rows - 1
    else { return }
    canvas.put(
      Text.truncated(echo, to: last.columns), row: last.row + 1, column: last.column, style: .muted)
  }

  /// What is wrong with a field, what happened, or the keys.
  var footer: FooterLine {
    FooterLine(
      notice: form.problem.map(Notice.problem) ?? notice, focus: .form, keymap: keymap,
      idle: form.fields.count > 1 ? [] : [.nextField])
  }

  /// The sheet's first row, which has its title.
  private func top(in size: Size) -> Int { size.rows - min(form.fields.count + 3, size.rows) }

  /// The fields that show in a window, each with where its content stands, behind its label.
  func areas(in size: Size) -> [(index: Int, area: Area)] {
    let top = top(in: size)
    let column = (form.fields.map { Text.columns($0.label) }.max() ?? 0) + 3
    // A blank row stands above the footer where there is room for it.
    let shown = min(form.fields.count, size.rows - top - 2)
    let first = max(0, min(form.focus - shown + 1, form.fields.count - shown))
    return (first..<min(form.fields.count, first + shown)).enumerated().map { line, index in
      (
        index,
        Area(row: top + 1 + line, column: column, columns: size.columns - column - 1, rows: 1)
      )
    }
  }

  private func draw(_ index: Int, on canvas: inout Canvas, in area: Area) {
    let field = form.fields[index]
    let hasFocus = index == form.focus
    canvas.put(field.label, row: area.row, column: 1, style: hasFocus ? .accent : .muted)
    switch field.content {
    case .text(let line):
      if line.text.isEmpty, form.problem == nil || !hasFocus {
        canvas.put(
          Text.truncated(field.hint, to: area.columns), row: area.row, column: area.column,
          style: .offered)
      }
      line.draw(on: &canvas, area: area, isFocused: hasFocus)
      if hasFocus { drawProblem(behind: line, on: &canvas, in: area) }
    case .choice(let words, let chosen):
      let spots = Self.spots(words, chosen: chosen, hasFocus: hasFocus, in: area)
      Self.draw(spots, of: words, on: &canvas, row: area.row)
      if hasFocus, let spot = spots.first(where: { $0.target == chosen }) {
        canvas.cursor = Point(row: area.row, column: spot.column)
      }
    }
  }

  /// In the field's own line, behind what was typed, as far as there is room; the footer has it whole.
  private func drawProblem(behind line: LineField, on canvas: inout Canvas, in area: Area) {
    guard let problem = form.problem else { return }
    let column = area.column + Text.columns(line.text) + 2
    let room = area.column + area.columns - column
    guard room >= Self.leastForProblem else { return }
    canvas.fill(row: area.row, column: column - 1, count: room + 1)
    canvas.put(
      Text.truncated("! \(problem)", to: room), row: area.row, column: column, style: .error)
  }

  /// Columns below which a sentence says nothing.
  private static let leastForProblem = 12

  /// The words in a row; where they are wider than it, from the first on that lets the chosen one
  /// be seen, with room at either end for the sign of more.
  static func spots(
    _ words: [String], chosen: Int, hasFocus: Bool, in area: Area
  ) -> [Spot<Int>] {
    let widths = words.map { Text.columns($0) + 2 }
    let room = area.columns - (widths.reduce(0, +) <= area.columns ? 0 : 2)
    var first = 0
    while first < chosen, widths[first...chosen].reduce(0, +) > room { first += 1 }
    let start = area.column + (first > 0 ? 1 : 0)
    var spots: [Spot<Int>] = []
    for index in first..<words.count {
      let isChosen = index == chosen
      let at = spots.last?.end ?? start
      guard isChosen || at + widths[index] <= start + room else { break }
      spots.append(
        Spot(
          text: isChosen ? "[\(words[index])]" : " \(words[index]) ", column: at,
          style: isChosen ? .strong.selected(hasFocus) : .muted, target: index))
    }
    return spots
  }

  /// Draws words in a row, and that there are more than find room in it.
  static func draw(
    _ spots: [Spot<Int>], of words: [String], on canvas: inout Canvas, row: Int
  ) {
    spots.draw(on: &canvas, row: row)
    guard let first = spots.first, let last = spots.last else { return }
    if first.target ?? 0 > 0 { canvas.put("…", row: row, column: first.column - 1, style: .muted) }
    if last.target ?? 0 < words.count - 1 {
      canvas.put("…", row: row, column: last.end, style: .muted)
    }
  }
}
