import Screen

/// A part of a text that is to look otherwise than the rest.
package struct TextMark: Hashable, Sendable {
  package var range: Range<TextPosition>
  package var style: Style

  package init(_ range: Range<TextPosition>, _ style: Style) {
    (self.range, self.style) = (range, style)
  }
}

extension TextBuffer {
  /// Draws the rows of a layout made for the area's size with what is selected, and with `isFocused`
  /// the caret.
  /// - Parameters:
  ///   - marks: of two at one place the later one shows; the selection goes before all.
  package func draw(
    _ layout: EditorLayout, on canvas: inout Canvas, area: Area, style: Style = .plain,
    marks: [TextMark] = [], isFocused: Bool
  ) {
    var shown: ShownRows?
    draw(
      layout, on: &canvas, area: area, style: style, marks: marks, isFocused: isFocused,
      over: &shown)
  }

  /// The same over a picture in which the area was drawn like this before.
  /// - Parameter shown: what its rows show there; nil on a blank canvas.
  func draw(
    _ layout: EditorLayout, on canvas: inout Canvas, area: Area, style: Style = .plain,
    marks: [TextMark], isFocused: Bool, over shown: inout ShownRows?
  ) {
    let marks = marks + (selection.map { [TextMark($0, style.selected())] } ?? [])
    for (offset, row) in layout.rows.prefix(area.rows).enumerated() {
      let marks = marks.isEmpty ? [] : self.marks(marks, in: row.line)
      let plain = marks.isEmpty ? lines[row.line].plainBytes?[row.columns] : nil
      if shown?.shows(plain, in: offset) == true { continue }
      let place = Area(row: area.row + offset, column: area.column, columns: area.columns, rows: 1)
      let end = draw(row, on: &canvas, in: place, style: style, marks: marks)
      if shown != nil {
        canvas.fill(row: place.row, column: end, count: area.column + area.columns - end)
      }
    }
    if shown != nil {
      for row in layout.rows.count..<max(layout.rows.count, area.rows)
      where shown?.shows([], in: row) != true {
        canvas.fill(row: area.row + row, column: area.column, count: area.columns)
      }
    }
    guard isFocused, area.columns > 0, area.rows > 0 else { return }
    canvas.cursor = Point(
      row: area.row + layout.caret.row, column: area.column + layout.caret.column)
    canvas.showsCursor = true
  }

  private typealias LineMark = (columns: Range<Int>, style: Style)

  private func marks(_ marks: [TextMark], in line: Int) -> [LineMark] {
    marks.compactMap { mark in
      columns(of: mark.range, in: line).map { (columns: $0, style: mark.style) }
    }
  }

  /// - Returns: the screen column behind what was drawn.
  private func draw(
    _ row: EditorLayout.Row, on canvas: inout Canvas, in area: Area, style: Style,
    marks: [LineMark]
  ) -> Int {
    let line = lines[row.line]
    var end = line.draw(row.columns, on: &canvas, in: area, style: style, marks: marks)
    // A selected line end shows as a blank, so that an empty line can be seen to be selected.
    if row.columns.upperBound == line.count, let last = marks.last, last.style.isSelected,
      last.columns.contains(line.count), end < area.column + area.columns
    {
      end = canvas.put(" ", row: area.row, column: end, style: last.style)
    }
    return end
  }

  /// The columns of a line that belong to a part of the text; one more stands for the line's end.
  private func columns(of range: Range<TextPosition>, in line: Int) -> Range<Int>? {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard (start.line...end.line).contains(line) else { return nil }
    let first = start.line == line ? start.column : 0
    return first..<max(first, end.line == line ? end.column : lines[line].count + 1)
  }
}

extension TextLine {
  /// Draws some characters, each at the column that its measured width gives it.
  /// - Returns: the screen column behind them.
  @discardableResult
  func draw(
    _ columns: Range<Int>, on canvas: inout Canvas, in area: Area, style: Style,
    marks: [(columns: Range<Int>, style: Style)]
  ) -> Int {
    var used = 0
    func put(_ part: Range<Int>, _ style: Style) {
      used += self.put(
        part, on: &canvas, row: area.row, column: area.column + used, limit: area.columns - used,
        style: style)
    }
    if marks.isEmpty {
      put(columns, style)
      return area.column + used
    }
    var borders = [columns.lowerBound, columns.upperBound]
    for mark in marks {
      let inside = mark.columns.clamped(to: columns)
      if !inside.isEmpty { borders += [inside.lowerBound, inside.upperBound] }
    }
    borders.sort()
    for (start, end) in zip(borders, borders.dropFirst()) where start < end {
      put(start..<end, marks.last { $0.columns.contains(start) }?.style ?? style)
    }
    return area.column + used
  }
}
