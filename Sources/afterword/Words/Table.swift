import Screen

/// Lines of aligned columns, as narrow as what they hold.
struct Table {
  struct Column {
    let title: String
    /// The fewest columns of the screen to which it may be cut; nil where it stays whole.
    let least: Int?
    /// One text a row.
    let cells: [String]
  }

  let columns: [Column]
  /// Blanks between columns.
  private static let gap = 2

  init(columns: [Column]) { self.columns = columns }

  /// The lines, the titles first.
  /// - Parameter limit: the screen's columns, to which what may be cut is cut; nil for no limit.
  func lines(columns limit: Int?) -> [String] {
    let widths = widths(limit)
    let rows = (columns.first?.cells ?? []).indices
    return [line(columns.map(\.title), widths)]
      + rows.map { row in line(columns.map { $0.cells[row] }, widths) }
  }

  private func line(_ texts: [String], _ widths: [Int]) -> String {
    var line = ""
    var blanks = 0
    for (text, width) in zip(texts, widths) where width > 0 {
      let shown = Text.truncated(text, to: width)
      if !shown.isEmpty {
        line += String(repeating: " ", count: blanks) + shown
        blanks = 0
      }
      blanks += width - Text.columns(shown) + Self.gap
    }
    return line
  }

  /// Of what may be cut the widest column gives way first, down to its least.
  private func widths(_ limit: Int?) -> [Int] {
    var widths = columns.map { column in
      column.cells.reduce(Text.columns(column.title)) { max($0, Text.columns($1)) }
    }
    guard let limit else { return widths }
    var excess = widths.reduce(0, +) + Self.gap * (widths.count - 1) - limit
    while excess > 0 {
      let candidates = widths.indices.filter { widths[$0] > columns[$0].least ?? .max }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
