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
    footer(in: canvas.size).draw(on: &canvas, row: canvas.size.rows - 1)
  }

  /// In the blank row below the fields, where there is one.
  private func drawEcho(on canvas: inout Canvas) {
    guard let echo = form.timeEcho, let last = areas(in: canvas.size).last?.area,
      last.row + 1 < canvas.size.rows - 1
    else { return }
    canvas.put(
      Text.truncated(echo, to: last.columns), row: last.row + 1, column: last.column, style: .muted)
  }

  /// What is wrong with a field and finds no room beside it, what happened, or the keys.
  func footer(in size: Size) -> FooterLine {
    let isAtField = placeOfProblem(in: size)?.isWhole == true
    let problem = isAtField ? nil : form.problem.map(Notice.problem)
    return FooterLine(
      notice: problem ?? notice, focus: .form, keymap: keymap,
      idle: form.fields.count > 1 ? [] : [.nextField])
  }

  /// The sheet's first row, which has its title.
  private func top(in size: Size) -> Int {
    size.rows - min(form.fields.count + 3 + rowsOfQuestion(in: size), size.rows)
  }

  /// How many rows a question takes besides the footer's and the one that is to spare.
  private func rowsOfQuestion(in size: Size) -> Int {
    guard notice?.tone == .question else { return 0 }
    let footer = FooterLine(notice: notice, focus: .form, keymap: keymap)
    return max(0, footer.rows(columns: size.columns) - 2)
  }

  /// The fields that show in a window, each with where its content stands, behind its label.
  func areas(in size: Size) -> [(index: Int, area: Area)] {
    let top = top(in: size)
    let column = (form.fields.map { Text.columns($0.label) }.max() ?? 0) + 3
    // A blank row stands above the footer where there is room for it.
    let shown = min(form.fields.count, size.rows - top - 2 - rowsOfQuestion(in: size))
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
      if hasFocus { drawProblem(on: &canvas, row: area.row) }
    case .choice(let words, let chosen):
      let spots = Self.spots(words, chosen: chosen, hasFocus: hasFocus, in: area)
      Self.draw(spots, of: words, on: &canvas, row: area.row)
      if hasFocus, let spot = spots.first(where: { $0.target == chosen }) {
        canvas.cursor = Point(row: area.row, column: spot.column)
      }
    }
  }

  /// In the field's own line, behind what was typed; where it finds no room there the footer has it, and
  /// the line a sign of it.
  private func drawProblem(on canvas: inout Canvas, row: Int) {
    guard let problem = form.problem, let (column, room, isWhole) = placeOfProblem(in: canvas.size),
      room > 0
    else { return }
    canvas.fill(row: row, column: column - 1, count: room + 1)
    canvas.put(isWhole ? "! \(problem)" : "!", row: row, column: column, style: .error)
  }

  /// Where what is wrong with the field that has the focus stands in its line, in how many columns, and
  /// whether that is enough for all of it.
  private func placeOfProblem(
    in size: Size
  ) -> (column: Int, room: Int, isWhole: Bool)? {
    guard let problem = form.problem, case .text(let line) = form.focused.content,
      let area = areas(in: size).first(where: { $0.index == form.focus })?.area
    else { return nil }
    let column = area.column + Text.columns(line.text) + 2
    let room = area.column + area.columns - column
    return (column, room, Text.columns(problem) + 2 <= room)
  }

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
