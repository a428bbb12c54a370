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
  if let form = state.form, state.help == nil { FormSheet(form: form).draw(on: &canvas) }
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
  FooterLine(notice: state.notice, focus: .queue).draw(on: &canvas, row: layout.footer)
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
  let rows = wrap(sentence, width: max(1, canvas.size.columns))
  let characters = Array(sentence)
  for (row, range) in rows.enumerated() where row < canvas.size.rows {
    canvas.put(String(characters[range]), row: row, column: 0)
  }
}

/// The top line: the program's name, the views with their counts, the time.
struct HeaderLine {
  let state: State

  func draw(on canvas: inout Canvas) {
    let columns = canvas.size.columns
    let time = TimeText.moment(state.home.wallClock(at: state.now), now: today)
    let views = QueueView.allCases.map { (view: $0, text: " \($0.title) \(count($0)) ") }
    let name = " Afterword "
    // The most that fits: what is left out first comes last here.
    for (hasName, hasTime, onlyCurrent) in [
      (true, true, false), (false, true, false), (false, false, false), (false, false, true),
    ] {
      let shown = views.filter { !onlyCurrent || $0.view == state.queue.view }
      var needed = shown.reduce(0) { $0 + Text.columns($1.text) + 1 }
      if hasName { needed += Text.columns(name) + 1 }
      if hasTime { needed += Text.columns(time) + 2 }
      guard needed <= columns || onlyCurrent else { continue }
      var at = hasName ? canvas.put(name, row: 0, column: 0, style: .accent) + 1 : 0
      for (view, text) in shown {
        let style: Style = view == state.queue.view ? .header.selected() : .header
        at = canvas.put(text, row: 0, column: at, style: style) + 1
      }
      if hasTime {
        canvas.put(time, row: 0, column: columns - Text.columns(time) - 1, style: .muted)
      }
      return
    }
  }

  private var today: CivilDate { state.home.wallClock(at: state.now).date }

  private func count(_ view: QueueView) -> Int { state.queue.window.count(view) }
}

/// The bottom line: a notice, or the keys that matter here as far as they fit.
struct FooterLine {
  let notice: Notice?
  let focus: Focus

  func draw(on canvas: inout Canvas, row: Int, from start: Int = 1) {
    if let notice {
      let style: Style = notice.tone == .problem ? .error : .accent
      let room = canvas.size.columns - start - 1
      canvas.put(Text.truncated(notice.text, to: room), row: row, column: start, style: style)
      return
    }
    var at = start
    let labelled = Keymap.bindings(focus).filter { $0.label != nil }
    for binding in labelled {
      guard let key = binding.keys.first?.description, let label = binding.label else { continue }
      let needed = Text.columns(key) + 1 + Text.columns(label)
      guard at + needed < canvas.size.columns else { continue }
      at = canvas.put(key, row: row, column: at, style: .accent) + 1
      at = canvas.put(label, row: row, column: at, style: .plain) + 3
    }
  }
}
