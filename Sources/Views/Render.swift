import Core
import Screen

/// Draws the state. Drawing changes nothing.
package func render(_ state: State) -> Canvas {
  var canvas = Canvas(size: state.size)
  let layout = Layout(state.size)
  guard layout.fits else {
    drawAskingForRoom(on: &canvas)
    return canvas
  }
  if state.help != nil {
    HelpPane(state: state).draw(on: &canvas)
  } else if let composer = state.composer {
    ComposerPane(state: state, composer: composer).draw(on: &canvas)
  } else {
    drawQueue(state, layout, on: &canvas)
  }
  if let form = state.form, state.help == nil {
    FormSheet(form: form, notice: state.notice, keymap: state.keymap).draw(on: &canvas)
  }
  return canvas
}

private func drawQueue(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
  let (list, detail) = state.queueLayout
  HeaderLine(state: state).draw(on: &canvas)
  drawRule(row: 1, on: &canvas)
  QueuePane(state: state).draw(on: &canvas, in: list)
  if let detail {
    drawRule(row: detail.row - 1, on: &canvas)
    DetailPane(state: state).draw(on: &canvas, in: detail)
  }
  drawRule(row: layout.footer - 1, on: &canvas)
  FooterLine(notice: state.notice, focus: .queue, keymap: state.keymap)
    .draw(on: &canvas, row: layout.footer)
}

/// A line over the whole width.
func drawRule(row: Int, on canvas: inout Canvas) {
  canvas.fill(row: row, column: 0, count: canvas.size.columns, with: "─", style: .muted)
}

private func drawAskingForRoom(on canvas: inout Canvas) {
  let minimum = Layout.minimum
  let sentence =
    "Afterword needs \(minimum.columns)×\(minimum.rows); this window is "
    + "\(canvas.size.columns)×\(canvas.size.rows). Nothing is lost: make it larger."
  let rows = fold(sentence, columns: canvas.size.columns, limit: canvas.size.rows)
  for (row, text) in rows.enumerated() { canvas.put(text, row: row, column: 0) }
}
