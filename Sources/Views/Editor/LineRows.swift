/// The rows in which a line shows at some width, as ranges of its `Character` columns; they cover it
/// without a gap, and an empty line has one empty row.
///
/// A row ends after blanks or between two wide characters; a word longer than the width is broken.
/// No row takes more than the width but for the blanks that hang at its end, and a lone character
/// that is wider than the width.
struct LineRows: Sendable {
  let width: Int
  /// Where each row begins; never empty.
  private(set) var starts = Self.single
  /// Characters of the line.
  private var end = 0

  /// Where the rows of most lines begin.
  private static let single = [0]

  init(_ line: TextLine, width: Int) {
    self.width = width
    end = line.count
    while let next = line.rowEnd(from: starts[starts.count - 1], width: width) {
      starts.append(next)
    }
  }

  var count: Int { starts.count }

  subscript(row: Int) -> Range<Int> {
    starts[row]..<(row + 1 < starts.count ? starts[row + 1] : end)
  }

  /// The row in which a column shows: where one row ends and the next begins, the next.
  func row(of column: Int) -> Int {
    var (low, high) = (0, starts.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= column { low = middle } else { high = middle }
    }
    return low
  }

  /// Wraps anew what a replacement in the line has changed. What a row holds follows from where it
  /// begins, so that from the first row on that begins where one did before all is as it was. A word
  /// that grew shorter may fit into the row before its own.
  /// - Parameters:
  ///   - columns: what was replaced, in the line as it was.
  ///   - count: characters that are there instead.
  mutating func replace(_ columns: Range<Int>, count: Int, in line: TextLine) {
    let shift = count - columns.count
    let first = max(0, row(of: columns.lowerBound) - 2)
    var new: [Int] = []
    var next = first + 1
    var start = starts[first]
    end = line.count
    while let found = line.rowEnd(from: start, width: width) {
      while next < starts.count,
        starts[next] < columns.upperBound || starts[next] + shift < found
      {
        next += 1
      }
      if next < starts.count, starts[next] + shift == found { break }
      new.append(found)
      start = found
    }
    if line.rowEnd(from: start, width: width) == nil { next = starts.count }
    for index in next..<starts.count { starts[index] += shift }
    starts.replaceSubrange(first + 1..<next, with: new)
  }
}

extension TextLine {
  /// Lines with fewer characters are wrapped each time they are looked at.
  private static let keepsRowsFrom = 1_000

  /// The rows in which it shows.
  func rows(width: Int) -> LineRows {
    if let keptRows, keptRows.width == width { return keptRows }
    return LineRows(self, width: width)
  }

  /// Keeps the rows of a long line for the keys to come.
  mutating func keepRows(width: Int) {
    guard count >= Self.keepsRowsFrom, keptRows?.width != width else { return }
    keptRows = LineRows(self, width: width)
  }

  /// Brings the kept rows up to date after a replacement.
  mutating func keepRows(replacing columns: Range<Int>, count: Int) {
    guard var rows = keptRows else { return }
    // Moved out, so that they are changed in place.
    keptRows = nil
    guard self.count >= Self.keepsRowsFrom else { return }
    rows.replace(columns, count: count, in: self)
    keptRows = rows
  }
}
