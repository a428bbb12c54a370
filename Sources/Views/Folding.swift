import Screen

/// A sentence over as many rows of `columns` columns as it needs, harmless to any terminal. What has no
/// blanks and is longer than a row is divided behind a "/", as paths and links are.
/// - Parameter limit: the most rows; where they do not suffice the last ends in "…". Of a long text
///   no more is looked at than they can show.
func fold(_ text: String, columns: Int, limit: Int = 100) -> [String] {
  guard columns > 0, limit > 0 else { return [] }
  let line = TextLine(Text.printable(String(text.prefix((columns + 1) * limit)))[...])
  let ranges = line.rowsDividingPaths(width: columns)
  var rows = ranges.prefix(limit).map { row in
    var range = row
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

extension TextLine {
  /// The rows in which it shows, of which those end behind a "/" that divide a word longer than a row.
  fileprivate func rowsDividingPaths(width: Int) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    while let end = rowEnd(from: start, width: width) {
      let next = pathEnd(from: start, to: end, width: width) ?? end
      rows.append(start..<next)
      start = next
    }
    return rows + [start..<count]
  }

  /// Behind the last "/" that a row has room for in a word longer than a row; nil where there is none.
  /// - Parameter end: where the row would end at a blank, or in the word.
  private func pathEnd(from start: Int, to end: Int, width: Int) -> Int? {
    let isDivided = end > start && !isBlank(at: end - 1)
    let first = isDivided ? (start..<end).last { isBlank(at: $0) }.map { $0 + 1 } ?? start : end
    let last = (first..<count).first { isBlank(at: $0) } ?? count
    guard self.width(first..<last) > width else { return nil }
    var room = width - self.width(start..<first)
    var found: Int?
    for at in first..<last {
      room -= columns(at: at)
      guard room >= 0 else { break }
      let isBetween = at > first && at + 1 < last && character(at: at + 1) != "/"
      if isBetween, character(at: at) == "/" { found = at + 1 }
    }
    return found
  }
}
