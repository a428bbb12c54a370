import Screen

/// A sentence over as many rows of `columns` columns as it needs, harmless to any terminal.
/// - Parameter limit: the most rows; where they do not suffice the last ends in "…". Of a long text
///   no more is looked at than they can show.
func fold(_ text: String, columns: Int, limit: Int = 100) -> [String] {
  guard columns > 0, limit > 0 else { return [] }
  let line = TextLine(Text.printable(String(text.prefix((columns + 1) * limit)))[...])
  let ranges = line.rows(width: columns)
  var rows = (0..<min(limit, ranges.count)).map { row in
    var range = ranges[row]
    while let last = range.last, line.character(at: last) == " " { range = range.dropLast() }
    return line.text(range)
  }
  if ranges.count > limit {
    let rest = ranges[limit - 1].lowerBound..<line.count
    rows[limit - 1] = Text.truncated(line.text(rest), to: columns)
  }
  return rows
}

/// A text of several lines, each over as many rows as it needs.
/// - Parameter limit: the most lines that are looked at, and rows that are made of them.
func foldLines(_ text: String, columns: Int, limit: Int) -> [String] {
  let lines = text.split(maxSplits: limit, omittingEmptySubsequences: false) { $0.isNewline }
  var rows: [String] = []
  for line in lines.prefix(limit) where rows.count < limit {
    rows +=
      line.isEmpty ? [""] : fold(String(line), columns: columns, limit: limit - rows.count)
  }
  return rows
}

/// As ``fold(_:columns:limit:)``, but a sentence that the rows do not suffice for gives way in its
/// middle: names stand there, and what to do at the end.
func foldKeepingEnd(_ text: String, columns: Int, limit: Int) -> [String] {
  guard columns > 0, limit > 0 else { return [] }
  var rows = fold(text, columns: columns, limit: limit + 1)
  var half = columns * limit / 2
  while rows.count > limit, half > 0 {
    half -= 1
    rows = fold("\(text.prefix(half))…\(text.suffix(half))", columns: columns, limit: limit + 1)
  }
  return rows
}
