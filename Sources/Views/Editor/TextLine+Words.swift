import Core

/// Words, as the keys that go by words take them.
extension TextLine {
  /// Where the last word that begins before a column begins; nil when there is none.
  func wordStart(before column: Int) -> Int? {
    guard let last = last(before: column, where: isInWord(at:)) else { return nil }
    return self.last(before: last) { !isInWord(at: $0) }.map { $0 + 1 } ?? 0
  }

  /// Where the first word that ends after a column ends; nil when there is none.
  func wordEnd(after column: Int) -> Int? {
    guard let first = first(from: column, where: isInWord(at:)) else { return nil }
    return self.first(from: first) { !isInWord(at: $0) } ?? count
  }

  /// Where the run of other than blanks before a column begins; blanks at the column are passed.
  func blankDelimitedStart(before column: Int) -> Int {
    guard let last = last(before: column, where: { !isBlank(at: $0) }) else { return 0 }
    return self.last(before: last, where: isBlank(at:)).map { $0 + 1 } ?? 0
  }

  /// The word, the blanks or the other signs that stand at a column; behind the last character what
  /// stands before it.
  func run(at column: Int) -> Range<Int> {
    guard count > 0 else { return 0..<0 }
    let at = min(column, count - 1)
    func kind(_ column: Int) -> Int { isInWord(at: column) ? 0 : isBlank(at: column) ? 1 : 2 }
    let wanted = kind(at)
    let start = last(before: at) { kind($0) != wanted }.map { $0 + 1 } ?? 0
    return start..<(first(from: at) { kind($0) != wanted } ?? count)
  }

  /// Words in all of it, as ``countWords(_:)`` counts them.
  var words: Int { countWords(text(0..<count)) }

  /// The columns around some of which nothing else takes part in how many words stand there.
  func wordBorders(around columns: Range<Int>) -> Range<Int> {
    let start = last(before: columns.lowerBound, where: dividesWords(at:)) ?? 0
    return start..<(first(from: columns.upperBound, where: dividesWords(at:)) ?? count)
  }

  private func last(before column: Int, where isMeant: (Int) -> Bool) -> Int? {
    (0..<column).last(where: isMeant)
  }

  private func first(from column: Int, where isMeant: (Int) -> Bool) -> Int? {
    (column..<count).first(where: isMeant)
  }
}
