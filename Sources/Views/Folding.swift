import Screen

/// A sentence over as many rows of `columns` columns as it needs, harmless to any terminal.
/// - Parameter limit: the most rows; where they do not suffice the last ends in "…". Of a long text
///   no more is looked at than they can show.
func fold(_ text: String, columns: Int, limit: Int = 100) -> [String] {
  guard columns > 0, limit > 0 else { return [] }
  let shown = Text.printable(String(text.prefix((columns + 1) * limit)))
  let ranges = wrap(shown, width: columns)
  var rows: [String] = []
  var start = shown.startIndex
  for range in ranges {
    guard rows.count < limit - 1 || ranges.count <= limit else {
      rows.append(Text.truncated(String(shown[start...]), to: columns))
      break
    }
    let end = shown.index(start, offsetBy: range.count)
    var row = shown[start..<end]
    while row.last == " " { row.removeLast() }
    rows.append(String(row))
    start = end
  }
  return rows
}
