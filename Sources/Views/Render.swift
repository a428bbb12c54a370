import Core
import Screen

/// Draws the state. Drawing changes nothing.
package func render(_ state: State) -> Canvas {
  var painter = Painter()
  return painter.paint(state)
}

/// Draws the state, one picture after the other. Each is what ``render(_:)`` makes, and what it has
/// in common with the one before is not drawn anew.
package struct Painter {
  private var composer: ComposerPane.Picture?

  package init() {}

  package mutating func paint(_ state: State) -> Canvas {
    let layout = Layout(state.size)
    guard layout.fits else {
      var canvas = Canvas(size: state.size)
      drawAskingForRoom(on: &canvas)
      return canvas
    }
    var canvas = drawnWhole(state, layout)
    guard state.help == nil else { return canvas }
    if state.form != nil { drawForm(of: state, on: &canvas) }
    if let prompt = state.prompt { draw(prompt, state, layout, on: &canvas) }
    if let menu = state.menu { MenuSheet(menu: menu, keymap: state.keymap).draw(on: &canvas) }
    return canvas
  }

  /// What has the whole screen.
  private mutating func drawnWhole(_ state: State, _ layout: Layout) -> Canvas {
    let isCovered =
      state.help != nil || state.debrief != nil || state.story != nil || state.list != nil
      || state.departure != nil
    if isCovered || state.composer == nil { return drawnAnew(state, layout) }
    let pane = ComposerPane(of: state)
    let canvas = state.composer?.drawn(in: pane, after: &composer)
    return canvas ?? Canvas(size: layout.size)
  }

  private func drawnAnew(_ state: State, _ layout: Layout) -> Canvas {
    var canvas = Canvas(size: state.size)
    if state.help != nil {
      HelpPane(state: state).draw(on: &canvas)
    } else if let debrief = state.debrief {
      DebriefPane(state: state, debrief: debrief).draw(on: &canvas)
    } else if let story = state.story {
      StoryPane(state: state, editor: story).draw(on: &canvas)
    } else if let list = state.list {
      ListPane(state: state, list: list).draw(on: &canvas)
    } else if let departure = state.departure {
      DeparturePane(state: state, departure: departure).draw(on: &canvas)
    } else {
      drawQueue(state, layout, on: &canvas)
    }
    return canvas
  }
}

private func drawForm(of state: State, on canvas: inout Canvas) {
  if let page = state.formPage {
    page.draw(on: &canvas)
  } else if let form = state.form {
    FormSheet(form: form, notice: state.notice, keymap: state.keymap).draw(on: &canvas)
  }
}

/// In the place of the footer, whatever stands above it; a notice goes first.
private func draw(_ prompt: Prompt, _ state: State, _ layout: Layout, on canvas: inout Canvas) {
  if let notice = state.notice {
    return FooterLine(notice: notice, focus: .prompt, keymap: state.keymap)
      .draw(on: &canvas, row: layout.footer)
  }
  let inQueue = state.queue.query.find == nil ? "" : state.queue.foundWords
  let found = state.composer == nil && state.story == nil ? inQueue : state.finding?.words ?? ""
  PromptLine(prompt: prompt, keymap: state.keymap, found: found)
    .draw(on: &canvas, row: layout.footer)
}

private func drawQueue(_ state: State, _ layout: Layout, on canvas: inout Canvas) {
  let (list, detail) = state.queueLayout
  HeaderLine(state: state).draw(on: &canvas)
  drawRule(row: 1, on: &canvas)
  drawNarrowing(state, on: &canvas)
  if list.rows > 0 {
    QueuePane(state: state).draw(on: &canvas, in: list)
  } else {
    drawPlace(state, on: &canvas)
  }
  if let detail {
    if list.rows > 0 { drawRule(row: detail.row - 1, on: &canvas) }
    DetailPane(state: state).draw(on: &canvas, in: detail)
    if list.rows == 0 { canvas.cursor = Point(row: detail.row, column: 0) }
  }
  drawRule(row: layout.footer - 1, on: &canvas)
  FooterLine(notice: state.queueNotice, focus: .queue, keymap: state.keymap, idle: state.idle)
    .draw(on: &canvas, row: layout.footer)
}

/// In the rule below the header: what the list is narrowed to, how it is sorted, how many are chosen.
private func drawNarrowing(_ state: State, on canvas: inout Canvas) {
  let query = state.queue.query
  var words: [String] = []
  if let company = query.filter.company { words.append("company “\(company)”") }
  if !query.filter.stages.isEmpty {
    words.append(query.filter.stages.sorted().map(\.words).joined(separator: ", "))
  }
  if let person = query.filter.person { words.append("with “\(person.label)”") }
  if let text = query.filter.text { words.append("text “\(text)”") }
  if query.order != .due { words.append("by \(query.order.label)") }
  if !state.queue.chosen.isEmpty { words.append("\(state.queue.chosen.count) selected") }
  guard !words.isEmpty else { return }
  let text = Text.truncated(" \(words.joined(separator: ", ")) ", to: canvas.size.columns - 4)
  canvas.put(text, row: 1, column: 2, style: .accent)
}

/// In the same rule, where the detail has the list's rows: which of the list's interviews it is.
private func drawPlace(_ state: State, on canvas: inout Canvas) {
  guard state.queue.apart == nil else { return }
  let place = " \(state.queue.selection + 1) of \(state.queue.total) "
  canvas.put(
    place, row: 1, column: canvas.size.columns - Text.columns(place) - 2, style: .muted)
}

/// A line over the whole width.
func drawRule(row: Int, on canvas: inout Canvas) {
  canvas.fill(row: row, column: 0, count: canvas.size.columns, with: "─", style: .muted)
}

/// The rule above some lines, with what they are, and where not all show the place of those that do.
func drawRule(
  titled title: String, _ shown: Range<Int>, of count: Int, row: Int, on canvas: inout Canvas
) {
  drawRule(row: row, on: &canvas)
  var room = canvas.size.columns - 4
  if shown.count < count {
    let place = " \(shown.lowerBound + 1)–\(shown.upperBound) of \(count) "
    canvas.put(
      place, row: row, column: canvas.size.columns - Text.columns(place) - 2, style: .muted)
    room -= Text.columns(place) + 2
  }
  canvas.put(Text.truncated(" \(title) ", to: room), row: row, column: 2, style: .strong)
}

/// A line between two panes, from the rule above them to the one below.
func drawDivider(
  at column: Int, beside pane: Area, style: Style = .muted, on canvas: inout Canvas
) {
  canvas.put("┬", row: pane.row - 1, column: column, style: style)
  for row in pane.row..<pane.row + pane.rows {
    canvas.fill(row: row, column: column, count: 1, with: "│", style: style)
  }
  canvas.put("┴", row: pane.row + pane.rows, column: column, style: style)
}

private func drawAskingForRoom(on canvas: inout Canvas) {
  let minimum = Layout.minimum
  let sentence =
    "Afterword needs \(minimum.columns)×\(minimum.rows); this window is "
    + "\(canvas.size.columns)×\(canvas.size.rows). Nothing is lost: make it larger."
  let rows = fold(sentence, columns: canvas.size.columns, limit: canvas.size.rows)
  for (row, text) in rows.enumerated() { canvas.put(text, row: row, column: 0) }
}
