/// Finds where the sentences of a block begin and end.
struct LetterSentenceFinder {
  private let scan: LetterScan
  private let block: LetterBlockFinder.Found
  /// The length of the longest line: what lines are wrapped to, where they are.
  private let width: Int

  init(_ scan: LetterScan, _ block: LetterBlockFinder.Found) {
    self.scan = scan
    self.block = block
    width = block.lines.map { scan.lines[$0].count }.max() ?? 0
  }

  func sentences() -> [Range<Int>] {
    var result: [Range<Int>] = []
    var start = block.range.lowerBound
    var offset = start
    var line = block.lines.lowerBound
    let limit = block.range.upperBound
    func close(at end: Int) {
      let range = scan.trimmed(start..<end)
      if !range.isEmpty { result.append(range) }
      start = end
    }
    while offset < limit {
      let code = scan.codes[offset]
      if code == Code.newline {
        if breaks(after: &line, at: offset) { close(at: offset) }
        offset += 1
      } else if code.endsSentence {
        let end = endOfMarks(from: offset)
        if ends(at: offset, marksEnd: end) { close(at: end) }
        offset = end
      } else {
        offset += 1
      }
    }
    close(at: limit)
    return result
  }

  /// The offset behind "?!", "...", `."` and so on.
  private func endOfMarks(from start: Int) -> Int {
    var end = start + 1
    while end < block.range.upperBound, scan.codes[end].endsSentence { end += 1 }
    while end < block.range.upperBound, scan.codes[end].closesBracket { end += 1 }
    return end
  }

  /// Whether marks from `start` to `end` end a sentence.
  private func ends(at start: Int, marksEnd end: Int) -> Bool {
    let next = scan.code(at: end)
    let isEllipsis =
      scan.codes[start] == Code.ellipsis || scan.code(at: start + 1) == Code.stop
    guard next.isBlank else { return isGlued(at: start, end) }
    let follower = firstLetter(from: end)
    if isEllipsis { return !follower.isSmall }
    guard scan.codes[start] == Code.stop else { return true }
    switch LetterAbbreviation(endingAt: start, in: scan) {
    case .none: return true
    case .beforeName: return false
    case .anywhere: return follower.isCapital
    }
  }

  /// Whether a sentence ends although no blank follows: "your time.I enjoyed".
  private func isGlued(at start: Int, _ end: Int) -> Bool {
    let before = scan.code(at: start - 1)
    let after = scan.code(at: end)
    let second = scan.code(at: end + 1)
    guard start > 1, before.isSmall, scan.code(at: start - 2).isLetter, after.isCapital else {
      return scan.codes[start] == 0x21 && before.isLetter && after.isLetter
    }
    return second.isSmall || second.isBlank || second == Code.apostrophe
  }

  private func firstLetter(from start: Int) -> UInt32 {
    var offset = start
    while offset < block.range.upperBound, !scan.codes[offset].isLetter, offset < start + 8 {
      offset += 1
    }
    return scan.code(at: offset)
  }

  /// Whether the line break here is meant: a list's next item follows, or the next word would have
  /// fitted into the line.
  private func breaks(after line: inout Int, at offset: Int) -> Bool {
    while line < block.lines.upperBound, scan.lines[line].upperBound < offset { line += 1 }
    let next = line + 1
    guard next < block.lines.upperBound else { return true }
    let following = scan.trimmed(scan.lines[next])
    if scan.isListItem(following) || block.kind == .heading || block.kind == .signature {
      return true
    }
    let own = scan.lines[line]
    let ownEnd = scan.trimmed(own)
    if let last = ownEnd.last, scan.codes[last] == 0x3A { return true }
    guard let first = following.first, scan.codes[first].isCapital else { return false }
    let word = scan.wordEnd(from: first, before: following.upperBound) - first
    return own.count + 1 + word < min(width, 72) - 12
  }
}

extension LetterScan {
  /// Whether a line begins with "- ", "* ", "• ", "1. " or "a) ".
  func isListItem(_ line: Range<Int>) -> Bool {
    guard line.count > 2, let start = line.first else { return false }
    let first = codes[start]
    if [0x2D, 0x2A, 0x2022, 0x25E6, 0xB7, 0x2B, Code.dash].contains(first) {
      return codes[start + 1].isBlank
    }
    var offset = start
    while offset < line.upperBound, codes[offset].isDigit { offset += 1 }
    if offset == start, first.isLetter, codes[start + 1] == 0x29 { offset += 1 }
    guard offset > start, offset < start + 3, offset + 1 < line.upperBound else { return false }
    return (codes[offset] == Code.stop || codes[offset] == 0x29) && codes[offset + 1].isBlank
  }
}

/// What the full stop behind a word is.
private enum LetterAbbreviation {
  /// The end of a sentence.
  case none
  /// "Dr." and "J.": what follows belongs to it, capital or not.
  case beforeName
  /// "Inc." and "a.m.": a sentence ends here where a capital follows.
  case anywhere

  init(endingAt stop: Int, in scan: LetterScan) {
    var start = stop
    while start > 0, stop - start < 8,
      scan.codes[start - 1].isLetter || scan.codes[start - 1] == Code.stop
    {
      start -= 1
    }
    var word = ""
    for code in scan.codes[start..<stop] {
      if let scalar = Unicode.Scalar(code) { word.unicodeScalars.append(scalar) }
    }
    let isInitial = word.count == 1 && word != "I" && scan.codes[start].isCapital
    let key = word.lowercased()
    if isInitial || Self.beforeNames.contains(key) {
      self = .beforeName
    } else if key.contains(".") || Self.others.contains(key) {
      self = .anywhere
    } else {
      self = .none
    }
  }

  private static let beforeNames: Set<String> = [
    "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "hon", "st", "sen", "rep", "gov", "capt", "sgt",
    "lt", "col", "gen", "messrs", "hr", "fr", "hrn", "mme", "mlle", "sr", "sra", "srta", "sig",
    "dott", "dhr", "mevr", "e.g", "i.e", "z.b", "p.s", "vs", "approx", "ca", "bzw", "d.h", "p.ej",
    "eg", "ie", "cf", "incl", "excl", "esp", "viz", "resp",
  ]
  private static let others: Set<String> = [
    "inc", "ltd", "co", "corp", "llc", "bros", "jr", "etc", "dept", "est", "ext", "tel", "no",
    "fig", "jan", "feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "mon",
    "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "hrs", "min", "usw", "nr", "str",
  ]
}
