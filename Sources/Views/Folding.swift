import Screen

/// A sentence over as many rows of `columns` columns as it needs, harmless to any terminal.
/// - Parameter limit: the most rows; where they do not suffice the last ends in "…". Of a long text
///   no more is looked at than they can show.
func fold(_ text: String, columns: Int, limit: Int = 100) -> [String] {
  guard columns > 0, limit > 0 else { return [] }
  let shown = Array(Text.printable(String(text.prefix((columns + 1) * limit))))
  let ranges = wrap(String(shown), width: columns)
  var rows = ranges.prefix(limit).map { range in
    var row = shown[range]
    while row.last == " " { row.removeLast() }
    return String(row)
  }
  if ranges.count > limit, let last = ranges.prefix(limit).last {
    rows[limit - 1] = Text.truncated(String(shown[last.lowerBound...]), to: columns)
  }
  return rows
}
