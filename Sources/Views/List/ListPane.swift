import Core
import Screen

/// Draws the open list.
struct ListPane {
  let state: State
  let list: ListState

  static let margin = 1
  static let gap = 2

  func draw(on canvas: inout Canvas) {
    let layout = Layout(canvas.size)
    drawRule(row: 1, on: &canvas)
    switch list.content {
    case .people(let window, let record): drawPeople(window, record, on: &canvas)
    case .history(let entries, let dossier): drawHistory(entries, dossier, on: &canvas)
    case .stories(let rows): drawStories(rows, on: &canvas)
    case .plan(let planned): drawPlan(planned, on: &canvas)
    case .inserting(let title, let texts):
      InsertPane(title: title, texts: texts, list: list).draw(on: &canvas)
    }
    drawRule(row: layout.footer - 1, on: &canvas)
    FooterLine(notice: state.notice, focus: list.focus, keymap: state.keymap, idle: state.idle)
      .draw(on: &canvas, row: layout.footer)
  }

  func drawTitle(_ title: String, _ count: String, on canvas: inout Canvas) {
    let column = canvas.size.columns - Text.columns(count) - 1
    canvas.put(Text.truncated(title, to: column - 3), row: 0, column: 1, style: .strong)
    canvas.put(count, row: 0, column: column, style: .muted)
  }

  // MARK: People

  /// The widths of name, company, address, interviews and letters; 0 for one that finds no room.
  private func widths(_ columns: Int) -> [Int] {
    let counts = columns >= 60 ? [10, 7] : [0, 0]
    let left = columns - Self.margin - counts.reduce(0) { $0 + ($1 > 0 ? $1 + Self.gap : 0) } - 1
    let company = columns >= 80 ? left / 4 : 0
    let address = max(0, (left - company) / 2 - Self.gap)
    let name = left - company - address - (company > 0 ? 2 : 1) * Self.gap
    return [name, company, address] + counts
  }

  func drawLine(
    _ texts: [String], _ widths: [Int], style: Style, on canvas: inout Canvas, row: Int
  ) {
    var at = Self.margin
    for (text, width) in zip(texts, widths) where width > 0 {
      canvas.put(Text.truncated(text, to: width), row: row, column: at, style: style)
      at += width + Self.gap
    }
  }

  private func drawPeople(
    _ window: PeopleWindow, _ record: PersonRecord?, on canvas: inout Canvas
  ) {
    let (area, detail) = state.listLayout
    drawTitle("People", "\(window.total)", on: &canvas)
    let widths = widths(canvas.size.columns)
    drawLine(
      ["NAME", "COMPANY", "ADDRESS", "INTERVIEWS", "LETTERS"], widths, style: .muted, on: &canvas,
      row: area.row - 1)
    if window.total == 0 {
      let back = state.keymap.key(for: .back, in: .people)
      let add = state.keymap.key(for: .add, in: .queue)
      let next = back.flatMap { back in add.map { " \(back), then \($0) adds one." } } ?? ""
      let text = "No one is known yet. Who takes part in an interview stands here.\(next)"
      for (number, line) in fold(text, columns: area.columns - 4).enumerated() {
        canvas.put(line, row: area.row + 1 + number, column: 3, style: .muted)
      }
    }
    for line in 0..<area.rows {
      guard let row = window[list.top + line] else { continue }
      let texts = [
        row.person.label, row.companyWords, row.person.email ?? "no address", "\(row.interviews)",
        "\(row.letters)",
      ]
      drawLine(texts, widths, style: .plain, on: &canvas, row: area.row + line)
      if list.top + line == list.selection {
        select(
          row: area.row + line, columns: min(widths[0], Text.columns(row.person.label)), &canvas)
      }
    }
    if let detail, let record, record.person == list.person?.id {
      drawRule(row: detail.row - 1, on: &canvas)
      draw(record, on: &canvas, in: detail)
    }
  }

  /// Shows that a line is selected, by its first column.
  func select(row: Int, columns: Int, _ canvas: inout Canvas) {
    canvas.restyle(row: row, columns: 0..<Self.margin + columns + 1) { _ in .plain.selected() }
    canvas.cursor = Point(row: row, column: 0)
  }

  private func draw(_ record: PersonRecord, on canvas: inout Canvas, in area: Area) {
    let lines = record.meetings.flatMap { meeting -> [(String, String)] in
      let interview = meeting.interview
      let manager = meeting.isHiringManager ? ", hiring manager" : ""
      let when = TimeText.start(of: interview.schedule, now: state.now, home: state.home)
      let today = state.home.wallClock(at: state.now).date
      return [(when, "\(interview.title)\(manager)")]
        + meeting.deliveries.map { delivery in
          let at = state.home.wallClock(at: delivery.at)
          let subject = delivery.subject.isEmpty ? "" : ": \(delivery.subject)"
          return (TimeText.moment(at, now: today), "  sent \(delivery.way.phrase)\(subject)")
        }
    }
    for (number, (when, text)) in lines.prefix(area.rows).enumerated() {
      canvas.put(when, row: area.row + number, column: 1, limit: 18, style: .muted)
      canvas.put(
        Text.truncated(text, to: area.columns - 21), row: area.row + number, column: 20)
    }
  }

  // MARK: History

  private func drawHistory(
    _ entries: [HistoryEntry], _ dossier: Dossier, on canvas: inout Canvas
  ) {
    let area = state.listLayout.list
    let count = entries.count == 1 ? "1 change" : "\(entries.count) changes"
    drawTitle("History · \(dossier.interview.title)", count, on: &canvas)
    let today = state.home.wallClock(at: state.now).date
    if entries.isEmpty {
      canvas.put("Nothing was changed yet.", row: area.row, column: 3, style: .muted)
    }
    let lines = entries.flatMap { entry in
      [
        HistoryLine(
          entry, isTitle: true, text: entry.title + (entry.isUndone ? " (taken back)" : ""))
      ]
        + entry.details.map { HistoryLine(entry, isTitle: false, text: "  \($0)") }
    }
    for (line, shown) in lines.dropFirst(list.top).prefix(area.rows).enumerated() {
      if shown.isTitle {
        let at = TimeText.moment(state.home.wallClock(at: shown.entry.at), now: today)
        canvas.put(at, row: area.row + line, column: 1, limit: 18, style: .muted)
      }
      let style: Style = shown.entry.isUndone || !shown.isTitle ? .muted : .plain
      let end = canvas.put(
        Text.truncated(shown.text, to: area.columns - 21), row: area.row + line, column: 20,
        style: style)
      if list.top + line == list.selection {
        canvas.restyle(row: area.row + line, columns: 19..<end + 1) { _ in .plain.selected() }
        canvas.cursor = Point(row: area.row + line, column: 19)
      }
    }
  }

  /// A line of a history: what was done, or one of the things that it changed.
  private struct HistoryLine {
    let entry: HistoryEntry
    let isTitle: Bool
    let text: String

    init(_ entry: HistoryEntry, isTitle: Bool, text: String) {
      (self.entry, self.isTitle, self.text) = (entry, isTitle, text)
    }
  }
}
