import Core
import Screen

/// Draws a form over the lower part of the screen.
struct FormSheet {
  let form: Form

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
    let shown = rows - 3
    let first = max(0, min(form.focus - shown + 1, form.fields.count - shown))
    for (line, index) in (first..<min(form.fields.count, first + shown)).enumerated() {
      draw(index, on: &canvas, row: top + 1 + line, column: labels + 3)
    }
    FooterLine(notice: form.problem.map(Notice.problem), focus: .form)
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
      var at = column
      for (number, word) in words.enumerated() where at < canvas.size.columns {
        let isChosen = number == chosen
        if isChosen, hasFocus { canvas.cursor = Point(row: row, column: at) }
        at = canvas.put(
          isChosen ? "[\(word)]" : " \(word) ", row: row, column: at,
          style: isChosen ? .strong.selected(hasFocus) : .muted)
      }
    }
  }
}
