import Core
import Screen

/// Draws the list.
struct QueuePane {
  let state: State

  func draw(on canvas: inout Canvas, in area: Area) {
    let columns = QueueColumn.fitting(area.columns)
    drawTitles(columns, on: &canvas, row: area.row - 1)
    guard state.queue.total > 0 else { return drawEmpty(on: &canvas, in: area) }
    var queue = state.queue
    queue.scroll(rows: area.rows)
    for line in 0..<area.rows {
      let index = queue.top + line
      guard let row = queue.window[index] else { continue }
      let isSelected = index == queue.selection
      draw(
        row, columns, isSelected: isSelected && queue.apart == nil, on: &canvas,
        row: area.row + line)
      if isSelected { canvas.cursor = Point(row: area.row + line, column: 0) }
    }
  }

  private func drawTitles(
    _ columns: [(column: QueueColumn, width: Int)], on canvas: inout Canvas, row: Int
  ) {
    var at = QueueColumn.margin
    for (column, width) in columns {
      canvas.put(column.title, row: row, column: at, limit: width, style: .muted)
      at += width + QueueColumn.gap
    }
  }

  private func draw(
    _ row: QueueRow, _ columns: [(column: QueueColumn, width: Int)], isSelected: Bool,
    on canvas: inout Canvas, row line: Int
  ) {
    let isChosen = state.queue.chosen.contains(row.id)
    if isChosen { canvas.put("▌", row: line, column: 0, style: .accent) }
    let asks = row.asksForAddress(now: state.now, home: state.home)
    let standing: Style = row.isUnknown ? .late : row.stage.style
    canvas.put(
      asks ? "@" : row.isUnknown ? "!" : row.stage.mark, row: line, column: 1,
      style: asks ? .due : standing)
    var at = QueueColumn.margin
    var selectedEnd = 0
    for (number, (column, width)) in columns.enumerated() {
      let text = Text.truncated(column.text(row, state, width), to: width)
      let style: Style = number == 0 ? standing : .plain
      let end = canvas.put(text, row: line, column: at, limit: width, style: style)
      if column.isSelectable { selectedEnd = max(at + 1, end) }
      at += width + QueueColumn.gap
    }
    guard isSelected else { return }
    canvas.restyle(row: line, columns: (isChosen ? 1 : 0)..<selectedEnd + 1) { _ in
      .plain.selected()
    }
  }

  /// An empty view says what to do next.
  private func drawEmpty(on canvas: inout Canvas, in area: Area) {
    let view = state.queue.view
    var lines = [[view.whenEmpty, wayOut].compactMap(\.self).joined(separator: " ")]
    let query = state.queue.query
    if query.find != nil {
      let sought = SoughtWords(query.find ?? "")
      let back =
        state.prompt == nil
        ? key(.back, "shows all")
        : state.keymap.key(for: .back, in: .prompt).map { "\($0) leads back to where you were." }
      let what = sought.isCut ? sought.extent : "these words"
      let among = query.filter.isEmpty ? "Nothing" : "Nothing that fits the filter"
      lines = ["\(among) holds \(what).", back].compactMap(\.self)
    } else if !query.filter.isEmpty {
      lines = ["Nothing here fits the filter.", key(.back, "shows all")].compactMap(\.self)
    } else if state.queue.window.count(.all) == 0 {
      lines =
        state.warning.map { [$0] }
        ?? [
          "No interviews yet.", key(.add, "adds one"),
          key(.importFiles, "takes them from calendars, mails and their folders"),
        ].compactMap(\.self)
    }
    if query.find == nil, query.filter.isEmpty, view == .pending, state.queue.window.unknown > 0,
      let word = key(.showWaiting, Self.asksForWord)
    {
      lines.append(word)
    }
    let rows = lines.flatMap { fold($0, columns: area.columns - QueueColumn.margin - 1) }
    let top = area.row + (rows.count < area.rows ? 1 : 0)
    for (number, row) in rows.prefix(area.rows).enumerated() {
      canvas.put(row, row: top + number, column: QueueColumn.margin, style: .muted)
    }
  }

  private static let asksForWord =
    "has a letter of which nobody knows whether it went: say what became of it"

  /// The keys by which an empty view is left or filled.
  private var wayOut: String? {
    switch state.queue.view {
    case .pending where state.queue.window.count(.upcoming) > 0:
      key(.showUpcoming, "shows the interviews to come")
    case .waiting, .done: key(.showPending, "shows who is owed a message")
    case .upcoming:
      [key(.add, "adds an interview"), key(.showAll, "shows all of them")]
        .compactMap(\.self).joined(separator: " ")
    case .pending, .all: key(.add, "adds an interview")
    }
  }

  /// A sentence on what a command's key does; nil where it has none.
  private func key(_ command: Command, _ does: String) -> String? {
    state.keymap.key(for: command, in: .queue).map { "\($0) \(does)." }
  }
}
