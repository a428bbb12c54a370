import Core
import Screen

extension ListPane {
  /// The user's stories, with the text of the selected one below them.
  func drawStories(_ rows: [StoryRow], on canvas: inout Canvas) {
    let (area, detail) = state.listLayout
    drawTitle("Stories", "\(rows.count)", on: &canvas)
    let widths = Self.storyWidths(canvas.size.columns)
    drawLine(
      ["TITLE", "TAGS", "WORDS", "TOLD TO"], widths, style: .muted, on: &canvas, row: area.row - 1)
    if rows.isEmpty {
      let key = state.keymap.key(for: .add, in: .stories) ?? ":add"
      let lines = fold("No story is written yet: \(key) begins one.", columns: area.columns - 4)
      for (number, line) in lines.prefix(max(0, area.rows - 1)).enumerated() {
        canvas.put(line, row: area.row + 1 + number, column: 3, style: .muted)
      }
    }
    for line in 0..<area.rows {
      guard rows.indices.contains(list.top + line) else { break }
      let row = rows[list.top + line]
      let texts = [
        row.story.label, row.story.tagLine, "\(row.story.words)",
        row.companies.isEmpty ? "no one yet" : row.companies.joined(separator: ", "),
      ]
      drawLine(texts, widths, style: .plain, on: &canvas, row: area.row + line)
      if list.top + line == list.selection {
        select(
          row: area.row + line, columns: min(widths[0], Text.columns(row.story.label)), &canvas)
      }
    }
    guard let detail, rows.indices.contains(list.selection) else { return }
    drawRule(row: detail.row - 1, on: &canvas)
    let lines = foldLines(
      rows[list.selection].story.text, columns: canvas.size.columns - 2, limit: detail.rows)
    for (number, line) in lines.prefix(detail.rows).enumerated() {
      canvas.put(line, row: detail.row + number, column: 1)
    }
  }

  /// The widths of title, tags, words and companies; 0 for one that finds no room.
  private static func storyWidths(_ columns: Int) -> [Int] {
    let words = columns >= 60 ? 5 : 0
    let left = columns - margin - 1 - (words > 0 ? words + gap : 0)
    guard columns >= 60 else { return [left / 2, 0, 0, left - left / 2 - gap] }
    let (tags, companies) = (left / 4, left / 3)
    return [left - tags - companies - 2 * gap, tags, words, companies]
  }
}
