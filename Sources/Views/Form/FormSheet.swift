import Core
import Screen

/// Draws a form over the lower part of the screen.
struct FormSheet {
  let form: Form
  /// Why what the form asks for could not be done.
  let notice: Notice?
  let keymap: Keymap

  func draw(on canvas: inout Canvas) {
    let rows = min(form.fields.count + 3, canvas.size.rows)
    let top = canvas.size.rows - rows
    for row in top..<canvas.size.rows {
      canvas.fill(row: row, column: 0, count: canvas.size.columns)
    }
    drawRule(row: top, on: &canvas)
    canvas.put(
      Text.truncated(" \(form.title) ", to: canvas.size.columns - 4), row: top, column: 2,
      style: .strong)
    canvas.cursor = nil
    let labels = form.fields.map { Text.columns($0.label) }.max() ?? 0
    // A blank row stands above the footer where there is room for it.
    let shown = min(form.fields.count, rows - 2)
    let first = max(0, min(form.focus - shown + 1, form.fields.count - shown))
    for (line, index) in (first..<min(form.fields.count, first + shown)).enumerated() {
      draw(index, on: &canvas, row: top + 1 + line, column: labels + 3)
    }
    FooterLine(notice: form.problem.map(Notice.problem) ?? notice, focus: .form, keymap: keymap)
      .draw(on: &canvas, row: canvas.size.rows - 1)
  }

  private func draw(_ index: Int, on canvas: inout Canvas, row: Int, column: Int) {
    let field = form.fields[index]
    let hasFocus = index == form.focus
    canvas.put(field.label, row: row, column: 1, style: hasFocus ? .accent : .muted)
    let area = Area(
      row: row, column: column, columns: canvas.size.columns - column - 1, rows: 1)
    switch field.content {
    case .text(let line):
      if line.text.isEmpty {
        canvas.put(
          Text.truncated(field.hint, to: area.columns), row: row, column: column, style: .muted)
      }
      line.draw(on: &canvas, area: area, isFocused: hasFocus)
    case .choice(let words, let chosen):
      draw(words, chosen: chosen, hasFocus: hasFocus, on: &canvas, area: area)
    }
  }

  /// The words in a row; where they are wider than it, from the first on that lets the chosen one
  /// be seen.
  private func draw(
    _ words: [String], chosen: Int, hasFocus: Bool, on canvas: inout Canvas, area: Area
  ) {
    let widths = words.map { Text.columns($0) + 2 }
    var first = 0
    while first < chosen, widths[first...chosen].reduce(0, +) > area.columns { first += 1 }
    var at = area.column
    for index in first..<words.count {
      let isChosen = index == chosen
      guard isChosen || at + widths[index] <= area.column + area.columns else { return }
      if isChosen, hasFocus { canvas.cursor = Point(row: area.row, column: at) }
      at = canvas.put(
        isChosen ? "[\(words[index])]" : " \(words[index]) ", row: area.row, column: at,
        style: isChosen ? .strong.selected(hasFocus) : .muted)
    }
  }
}
