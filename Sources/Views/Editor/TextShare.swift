/// Which part of a long text a pane shows.
struct TextShare {
  /// From 0 to 1, in the text's own order.
  let start: Double
  let end: Double

  /// The rows of a bar of some height that stand for it; at least one, and at the bar's ends only
  /// where the text begins or ends.
  func rows(of height: Int) -> Range<Int> {
    guard height > 0 else { return 0..<0 }
    let length = min(height, max(1, Int((Double(height) * (end - start)).rounded())))
    var first = Int((Double(height) * start).rounded())
    if start > 0, height > length { first = max(1, first) }
    first = min(first, height - length)
    if end < 1, height - length > 1 { first = min(first, height - length - 1) }
    return first..<first + length
  }
}

extension TextBuffer {
  /// The part that a layout shows; nil where that is all. By characters, with a line's end as many as
  /// half a row: counting the rows of a long text at each key would be felt.
  func share(of layout: EditorLayout) -> TextShare? {
    guard let first = layout.rows.first, let last = layout.rows.last else { return nil }
    let end = end
    let start = TextPosition(line: first.line, column: first.columns.lowerBound)
    let stop = TextPosition(line: last.line, column: last.columns.upperBound)
    guard start > .start || stop < end else { return nil }
    let lineEnd = 30
    var before = 0
    var until = 0
    var all = 0
    for (number, line) in lines.enumerated() {
      if number == start.line { before = all + start.column }
      if number == stop.line { until = all + stop.column }
      all += line.count + lineEnd
    }
    all = max(1, all - lineEnd)
    return TextShare(
      start: Double(before) / Double(all), end: stop == end ? 1 : Double(until) / Double(all))
  }
}
