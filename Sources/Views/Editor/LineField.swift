import Screen

/// A field of one line, as in forms: a ``TextBuffer`` that scrolls sideways. Line ends pasted into
/// it become blanks.
package struct LineField: Hashable, Sendable {
  /// The most scalars up to which text is put in: more than any name, link or list of addresses has. What
  /// stands there from the start may be longer.
  package static let limit = 4_096

  package var buffer: TextBuffer

  /// - Parameter column: the caret's; at the end when nil.
  package init(_ text: String = "", column: Int? = nil) {
    buffer = TextBuffer(
      text, caret: TextPosition(line: 0, column: column ?? .max), isSingleLine: true)
  }

  package var text: String { buffer.text }

  /// Selects all of it, so that what is typed next takes its place.
  mutating func selectAll() { buffer.apply(.selectAll, width: .max, height: 1) }

  /// Does one edit. Moves by row and page do nothing.
  /// - Returns: true when the text is another now.
  @discardableResult
  package mutating func apply(_ edit: Edit) -> Bool {
    buffer.apply(edit, width: .max, height: 1)
  }

  /// What shows in `width` columns.
  package struct Layout: Hashable, Sendable {
    /// The characters that show.
    package let columns: Range<Int>
    /// The caret's column, from the left end of the field.
    package let caret: Int
  }

  /// The part of the text around the caret. It goes on by half the width at a time, and depends on
  /// the caret alone; without the focus the text shows from its beginning.
  package func layout(width: Int, isFocused: Bool = true) -> Layout {
    let line = buffer.lines[0]
    let caret = isFocused ? buffer.caret.column : 0
    guard width > 0 else { return Layout(columns: caret..<caret, caret: 0) }
    let step = max(1, width / 2)
    let all = line.width(0..<line.count)
    // Where more follows, the character at the caret and the mark behind it are to be seen as well.
    let behind = caret < line.count ? line.columns(at: caret) : 0
    let fits = all < width || all == width && behind > 0
    let beyond = fits ? 0 : max(0, line.width(0..<caret) - max(0, width - 1 - behind))
    let hidden = (beyond + step - 1) / step * step
    var start = 0
    var passed = 0
    while passed < hidden, start < caret {
      passed += line.columns(at: start)
      start += 1
    }
    var end = start
    var used = 0
    while end < line.count, used + line.columns(at: end) <= width {
      used += line.columns(at: end)
      end += 1
    }
    return Layout(columns: start..<end, caret: line.width(start..<caret))
  }

  /// The characters that a layout shows.
  package func text(of layout: Layout) -> String { buffer.lines[0].text(layout.columns) }

  /// Draws the field in the first row of an area, and with `isFocused` the caret.
  /// - Parameter isBlank: false where blanks have to be drawn in the rest of the row.
  package func draw(
    on canvas: inout Canvas, area: Area, style: Style = .plain, isFocused: Bool,
    onBlank isBlank: Bool = true
  ) {
    guard area.columns > 0, area.rows > 0 else { return }
    let layout = layout(width: area.columns, isFocused: isFocused)
    let selected = buffer.selection.map {
      (columns: $0.lowerBound.column..<$0.upperBound.column, style: style.selected())
    }
    let cut = Cut(layout, of: buffer.lines[0], width: area.columns)
    let start = area.column + cut.lead
    let end = buffer.lines[0].draw(
      cut.columns, on: &canvas,
      in: Area(row: area.row, column: start, columns: area.columns - cut.lead, rows: 1),
      style: style, marks: isFocused ? [selected].compactMap(\.self) : [])
    if !isBlank || cut.isCut {
      canvas.fill(row: area.row, column: area.column, count: cut.lead)
      canvas.fill(row: area.row, column: end, count: area.column + area.columns - end)
    }
    cut.drawMarks(on: &canvas, in: area)
    guard isFocused else { return }
    canvas.cursor = Point(row: area.row, column: area.column + layout.caret)
    canvas.showsCursor = true
  }
}

/// What of a field's text gives way to the marks that say that there is more of it to the left or right.
private struct Cut {
  /// Narrower fields have no room for marks.
  private static let fewestColumns = 4

  /// The characters that show.
  private(set) var columns: Range<Int>
  /// Cells before the first of them.
  private(set) var lead = 0
  private var hasMoreBehind = false

  /// Whether anything gives way.
  var isCut: Bool { lead > 0 || hasMoreBehind }

  init(_ layout: LineField.Layout, of line: TextLine, width: Int) {
    columns = layout.columns
    guard width >= Self.fewestColumns else { return }
    if columns.lowerBound > 0, layout.caret > 0, !columns.isEmpty {
      lead = line.columns(at: columns.lowerBound)
      columns = columns.lowerBound + 1..<columns.upperBound
    }
    guard columns.upperBound < line.count else { return }
    hasMoreBehind = true
    while !columns.isEmpty, lead + line.width(columns) > width - 1 {
      columns = columns.lowerBound..<columns.upperBound - 1
    }
  }

  func drawMarks(on canvas: inout Canvas, in area: Area) {
    if lead > 0 { canvas.put("…", row: area.row, column: area.column, style: .muted) }
    guard hasMoreBehind else { return }
    canvas.put("…", row: area.row, column: area.column + area.columns - 1, style: .muted)
  }
}
