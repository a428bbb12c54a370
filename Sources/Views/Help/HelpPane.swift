import Core
import Screen

/// A row of the help: a heading, or keys with what they do.
struct HelpLine: Hashable {
  var keys = ""
  var text = ""
  var isHeading = false
}

extension State {
  /// The help for what lies under it first, made from the keymap; sentences go on in further rows
  /// where they are longer than the window is wide.
  func helpLines(columns: Int) -> [HelpLine] {
    var below = self
    below.help = nil
    let first = below.focus
    let others = Focus.allCases.filter { $0 != first && $0 != .help }
    // The keys of the text come with what they are typed into.
    let sections =
      [.focus(first)] + (first.takesText ? [.editor] : []) + others.map(KeySection.focus)
      + (first.takesText ? [] : [.editor])
    let lines = (sections + [.focus(.help), .everywhere]).flatMap { section in
      let keys = HelpSection(
        title: section.title,
        rows: keymap.rows(section).map {
          ($0.keys.map(\.description).joined(separator: " "), $0.help)
        })
      return section == .focus(.queue) ? [keys, .signs] : [keys]
    }
    return Array(lines.map { $0.lines(columns: columns) }.joined(separator: [HelpLine()]))
  }
}

/// Keys, or signs, under one heading.
private struct HelpSection {
  let title: String
  let rows: [(name: String, help: String)]

  /// What stands before a line of the list, and behind its time.
  static let signs = HelpSection(
    title: "Signs in the list",
    rows: stages + [
      ("@", "an address to be asked for, before the interview or at it"),
      ("no @", "no address, where there is no room for the word"),
      ("▌", "selected"),
      ("14:00*", "by the interview's clock, which shows another time than yours"),
      ("14:00?", "by a clock that is not known"),
    ])

  /// Each mark once; what several stages share it means all of them.
  private static var stages: [(name: String, help: String)] {
    Stage.allCases.reduce(into: []) { rows, stage in
      if let index = rows.firstIndex(where: { $0.name == stage.mark }) {
        rows[index].help += "; or \(stage.meaning)"
      } else {
        rows.append((stage.mark, stage.meaning))
      }
    }
  }

  func lines(columns: Int) -> [HelpLine] {
    let keyColumns = HelpPane.keyColumns(of: columns)
    var lines = [HelpLine(text: title, isHeading: true)]
    for row in rows where !row.name.isEmpty {
      let left = fold(row.name, columns: keyColumns - HelpPane.margin - 2)
      let right = fold(row.help, columns: columns - keyColumns - 1)
      for index in 0..<max(left.count, right.count) {
        lines.append(
          HelpLine(
            keys: index < left.count ? left[index] : "",
            text: index < right.count ? right[index] : ""))
      }
    }
    return lines
  }
}

/// Draws all keys.
struct HelpPane {
  let state: State

  /// Blank columns before the keys.
  static let margin = 3

  /// Where what the keys do begins, in a window of some width.
  static func keyColumns(of columns: Int) -> Int { min(26, columns / 2) }

  func draw(on canvas: inout Canvas) {
    let layout = Layout(canvas.size)
    let columns = canvas.size.columns
    let lines = state.helpLines(columns: columns)
    let last = max(0, lines.count - state.helpRows)
    let top = min(state.help?.top ?? 0, last)
    canvas.put(" Keys", row: 0, column: 0, style: .accent)
    if last > 0 {
      let place = "\(top + 1)–\(min(lines.count, top + state.helpRows)) of \(lines.count)"
      canvas.put(place, row: 0, column: columns - Text.columns(place) - 1, style: .muted)
    }
    drawRule(row: 1, on: &canvas)
    for (row, line) in lines.dropFirst(top).prefix(state.helpRows).enumerated() {
      if line.isHeading {
        canvas.put(line.text, row: row + 2, column: 1, style: .strong)
      } else {
        canvas.put(line.keys, row: row + 2, column: Self.margin, style: .accent)
        canvas.put(line.text, row: row + 2, column: Self.keyColumns(of: columns))
      }
    }
    drawRule(row: layout.footer - 1, on: &canvas)
    state.footer.draw(on: &canvas, row: layout.footer)
    canvas.cursor = Point(row: 2, column: 0)
  }
}
