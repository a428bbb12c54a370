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
  /// The part that a layout shows; nil where that is all. A line counts by its characters, and its end
  /// as half a row; of very many lines each counts as much as the others. Counting the rows of a long
  /// text at each key would be felt.
  func share(of layout: EditorLayout) -> TextShare? {
    guard let first = layout.rows.first, let last = layout.rows.last else { return nil }
    let start = TextPosition(line: first.line, column: first.columns.lowerBound)
    let stop = TextPosition(line: last.line, column: last.columns.upperBound)
    guard start > .start || stop < end else { return nil }
    let lineEnd = 30
    let areMany = lines.count > 1_000
    func weight(_ line: Int) -> Int { areMany ? 100 : lines[line].count + lineEnd }
    func weight(before position: TextPosition) -> Double {
      let before = areMany ? position.line * 100 : (0..<position.line).reduce(0) { $0 + weight($1) }
      let share = Double(position.column) / Double(max(1, lines[position.line].count))
      return Double(before) + Double(weight(position.line)) * share
    }
    let all = weight(before: end)
    return TextShare(start: weight(before: start) / all, end: min(1, weight(before: stop) / all))
  }
}
