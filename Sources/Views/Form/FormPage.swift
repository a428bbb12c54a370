import Core
import Screen

/// Draws the form of an interview over the whole screen. It scrolls so that the focused field is
/// about in the middle of what does not fit.
struct FormPage {
  let form: Form
  let notice: Notice?
  let keymap: Keymap
  let home: Zone
  let size: Size

  private var layout: FormLayout { FormLayout(form, columns: size.columns, home: home) }

  func draw(on canvas: inout Canvas) {
    for row in 0..<size.rows { canvas.fill(row: row, column: 0, count: size.columns) }
    canvas.cursor = nil
    let layout = layout
    let shown = shownRows(layout)
    drawRule(titled: form.heading, shown, of: layout.rows.count, row: 0, on: &canvas)
    for (line, row) in layout.rows[shown].enumerated() {
      draw(row, layout, on: &canvas, at: line + 1)
    }
    if isTall { drawRule(row: size.rows - 2, on: &canvas) }
    footer.draw(on: &canvas, row: size.rows - 1)
  }

  /// A question, what is wrong with a field, what happened, or the keys.
  var footer: FooterLine {
    let problem = form.problem.map(Notice.problem)
    return FooterLine(
      notice: notice?.tone == .question ? notice : problem ?? notice, focus: .interview,
      keymap: keymap, idle: form.offer == nil ? [.nextChoice] : [])
  }

  /// The fields that show, each with where its content stands.
  var areas: [(index: Int, area: Area)] {
    let layout = layout
    return layout.rows[shownRows(layout)].enumerated().flatMap { line, row in
      guard case .fields(_, let cells) = row else { return [(index: Int, area: Area)]() }
      return cells.map { cell in
        (
          cell.index,
          Area(row: line + 1, column: cell.column, columns: cell.columns, rows: 1)
        )
      }
    }
  }

  /// Whether there is room for a rule above the footer.
  private var isTall: Bool { size.rows >= 12 }

  private func shownRows(_ layout: FormLayout) -> Range<Int> {
    let count = min(
      layout.rows.count, size.rows - 1 - max(isTall ? 2 : 1, footer.rows(columns: size.columns)))
    let middle = layout.focused.lowerBound - count / 2
    let first = max(0, min(middle, layout.rows.count - count))
    return first..<(first + max(0, count))
  }

  private func draw(
    _ row: FormLayout.Row, _ layout: FormLayout, on canvas: inout Canvas, at line: Int
  ) {
    switch row {
    case .blank: break
    case .heads(let heads):
      let focused = form.place(of: form.focus).field
      canvas.put("People", row: line, column: 1, style: .muted)
      for (field, column) in heads {
        canvas.put(
          field == .person ? "Name" : form.fields[form.index(of: field)].label, row: line,
          column: column, style: field == focused ? .accent : .muted)
      }
    case .fields(let label, let cells):
      let hasFocus = cells.contains { $0.index == form.focus }
      canvas.put(label, row: line, column: 1, style: hasFocus ? .accent : .muted)
      for cell in cells { draw(cell, on: &canvas, at: line) }
    case .echo(let text): canvas.put(text, row: line, column: layout.column, style: .muted)
    case .problem(let text): canvas.put(text, row: line, column: layout.column, style: .error)
    }
  }

  private func draw(_ cell: FormLayout.Cell, on canvas: inout Canvas, at line: Int) {
    let field = form.fields[cell.index]
    let hasFocus = cell.index == form.focus
    let area = Area(row: line, column: cell.column, columns: cell.columns, rows: 1)
    func put(_ text: String, _ style: Style) {
      canvas.put(
        Text.truncated(text, to: area.columns), row: line, column: area.column, style: style)
    }
    switch field.content {
    case .text(let text) where hasFocus:
      if text.text.isEmpty { put(field.hint, .offered) }
      text.draw(on: &canvas, area: area, isFocused: true)
      drawOffer(on: &canvas, in: area)
    case .text(let text):
      if text.text.isEmpty { put(form.hint(cell.index), .offered) } else { put(text.text, .plain) }
    case .choice(let words, let chosen) where hasFocus:
      let spots = FormSheet.spots(words, chosen: chosen, hasFocus: true, in: area)
      FormSheet.draw(spots, of: words, on: &canvas, row: line)
      canvas.cursor = spots.first { $0.target == chosen }.map {
        Point(row: line, column: $0.column)
      }
    case .choice(let words, let chosen):
      // As much to the right as in the words to choose from.
      if !form.hint(cell.index).isEmpty || chosen > 0 {
        put(" " + words[chosen], chosen > 0 ? .plain : .muted)
      }
    }
  }

  /// What is known that goes on from the caret.
  private func drawOffer(on canvas: inout Canvas, in area: Area) {
    guard let ghost = form.ghost, let caret = canvas.cursor else { return }
    let end = area.column + area.columns
    canvas.fill(row: area.row, column: caret.column, count: end - caret.column)
    let room = end - caret.column
    // A mark that is cut would say nothing.
    let fits = ghost.rest != Form.knownMark || Text.columns(ghost.rest) <= room
    let rest = fits ? Text.truncated(ghost.rest, to: room) : ""
    let style: Style = form.offerMeant == nil ? .offered : .plain
    let at = canvas.put(rest, row: area.row, column: caret.column, style: style)
    if !ghost.place.isEmpty, at + 2 + Text.columns(ghost.place) <= end {
      canvas.put(ghost.place, row: area.row, column: at + 2, style: .accent)
    }
  }
}

extension State {
  /// How the open form is drawn, where it is that of an interview.
  var formPage: FormPage? {
    guard let form, form.interview != nil else { return nil }
    return FormPage(form: form, notice: notice, keymap: keymap, home: home, size: size)
  }
}

extension Form {
  /// What an empty field without the focus says: of a person only whether there is an address, until
  /// the person's other fields are being filled in.
  fileprivate func hint(_ index: Int) -> String {
    let (field, person) = place(of: index)
    guard let person, field != .person, place(of: focus).person != person else {
      return field == .manager ? "no" : fields[index].hint
    }
    guard !isBlank(person: person) else { return "" }
    return switch field {
    case .email: "no address"
    case .manager: "no"
    default: ""
    }
  }
}
