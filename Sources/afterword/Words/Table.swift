import Screen

/// Lines of aligned columns, as narrow as what they hold.
struct Table {
  struct Column {
    let title: String
    /// How it gives way on a narrow screen; nil where it stays as it is.
    let yielding: Yielding?
    /// One text a row.
    let cells: [String]
    /// The columns of the screen that the widest text takes.
    fileprivate let width: Int

    init(title: String, yielding: Yielding? = nil, cells: [String]) {
      self.title = title
      self.yielding = yielding
      self.cells = cells
      width = cells.reduce(Text.columns(title)) { max($0, Text.columns($1)) }
    }

    /// Whether no row has anything there.
    fileprivate var isEmpty: Bool { cells.allSatisfy(\.isEmpty) }

    fileprivate var least: Int { min(width, yielding?.least ?? width) }
  }

  /// How a column gives way where not all of them fit.
  struct Yielding: Sendable {
    /// The fewest columns of the screen to which it is cut.
    let least: Int
    /// Where that is not enough the column with the lowest number is left out first; one without a
    /// number stays.
    var order: Int?
  }

  let columns: [Column]
  /// Blanks between columns.
  private static let gap = 2
  /// The widest that a column is where nothing is cut: one long text would move all others far to
  /// the right. It stands out of its column, whole.
  static let widest = 48

  init(columns: [Column]) { self.columns = columns }

  /// The lines, the titles first.
  /// - Parameter limit: the screen's columns, which no line exceeds; nil where nothing is cut.
  func lines(columns limit: Int?) -> [String] {
    let shown = limit.map(fitting) ?? columns
    let widths = Self.widths(shown, limit)
    let rows = (columns.first?.cells ?? []).indices
    let lines = ([shown.map(\.title)] + rows.map { row in shown.map { $0.cells[row] } }).map {
      Self.line($0, widths, isCut: limit != nil)
    }
    return limit.map { limit in lines.map { Text.truncated($0, to: limit) } } ?? lines
  }

  private static func line(_ texts: [String], _ widths: [Int], isCut: Bool) -> String {
    var line = ""
    var blanks = 0
    for (text, width) in zip(texts, widths) where width > 0 {
      let shown = isCut ? Text.truncated(text, to: width) : text
      if !shown.isEmpty {
        line += String(repeating: " ", count: blanks) + shown
        blanks = 0
      }
      blanks += max(0, width - Text.columns(shown)) + Self.gap
    }
    return line
  }

  /// The columns that hold something and find room when each is cut to its least.
  private func fitting(_ limit: Int) -> [Column] {
    var shown = columns.filter { !$0.isEmpty }
    while shown.reduce(-Self.gap, { $0 + $1.least + Self.gap }) > limit {
      let numbers = shown.compactMap { $0.yielding?.order }
      guard let first = numbers.min() else { break }
      shown.removeAll { $0.yielding?.order == first }
    }
    return shown
  }

  /// The widest column that may be cut gives way first.
  private static func widths(_ columns: [Column], _ limit: Int?) -> [Int] {
    var widths = columns.map(\.width)
    guard let limit else { return widths.map { min($0, widest) } }
    let least = columns.map(\.least)
    var excess = widths.reduce(-gap, { $0 + $1 + gap }) - limit
    while excess > 0 {
      let candidates = widths.indices.filter { widths[$0] > least[$0] }
      guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
