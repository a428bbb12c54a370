import Core
import Screen

/// A line of the help.
struct HelpLine: Hashable {
  var keys = ""
  var text: String
}

extension State {
  /// The help for what lies under it first, made from the keymap.
  func helpLines(columns: Int) -> [HelpLine] {
    let under: Focus = form != nil ? .form : composer != nil ? .composer : .queue
    let order = [under] + [.queue, .composer, .form].filter { $0 != under }
    var lines: [HelpLine] = []
    for focus in order {
      if !lines.isEmpty { lines.append(HelpLine(text: "")) }
      lines.append(HelpLine(text: focus.title))
      for binding in Keymap.bindings(focus) {
        lines.append(HelpLine(keys: Self.names(binding.keys), text: binding.help))
      }
      guard focus != .queue else { continue }
      for binding in EditorKeys.bindings {
        lines.append(HelpLine(keys: Self.names(binding.keys), text: binding.help))
      }
    }
    return lines
  }

  private static func names(_ keys: [Key]) -> String {
    keys.map(\.description).joined(separator: " ")
  }
}

/// Draws all keys.
struct HelpPane {
  let state: State

  func draw(on canvas: inout Canvas) {
    let layout = Layout(canvas.size)
    let lines = state.helpLines(columns: canvas.size.columns)
    let last = max(0, lines.count - state.helpRows)
    let top = min(state.help?.top ?? 0, last)
    canvas.put(" Keys", row: 0, column: 0, style: .accent)
    if last > 0 {
      let place = "\(top + 1)–\(min(lines.count, top + state.helpRows)) of \(lines.count)"
      canvas.put(
        place, row: 0, column: canvas.size.columns - Text.columns(place) - 1, style: .muted)
    }
    drawRule(row: 1, on: &canvas)
    let keyColumns = min(26, canvas.size.columns / 2)
    for (row, line) in lines.dropFirst(top).prefix(state.helpRows).enumerated() {
      if line.keys.isEmpty {
        canvas.put(line.text, row: row + 2, column: 1, style: .strong)
      } else {
        canvas.put(
          Text.truncated(line.keys, to: keyColumns - 4), row: row + 2, column: 3, style: .accent)
        canvas.put(
          Text.truncated(line.text, to: canvas.size.columns - keyColumns - 1), row: row + 2,
          column: keyColumns)
      }
    }
    drawRule(row: layout.footer - 1, on: &canvas)
    FooterLine(notice: state.notice, focus: .help).draw(on: &canvas, row: layout.footer)
    canvas.cursor = Point(row: 2, column: 0)
  }
}
