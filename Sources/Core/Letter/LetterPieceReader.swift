/// Reads the sentences and words of one block after the other.
struct LetterPieceReader {
  private(set) var sentences: [LetterSentence] = []
  private(set) var words: [LetterWord] = []
  private let scan: LetterScan
  private var blocks = 0
  /// Where in the body's bytes the last word ended: words are cut out going forward.
  private var cursor: (offset: Int, index: String.Index)
  private var line = 0

  init(_ scan: LetterScan) {
    self.scan = scan
    cursor = (0, scan.body.startIndex)
  }

  mutating func read(_ block: LetterBlockFinder.Found) -> LetterBlock {
    let firstSentence = sentences.count
    let firstWord = words.count
    let place = place(of: block.range)
    for range in LetterSentenceFinder(scan, block).sentences() {
      let start = words.count
      let placed = self.place(of: range)
      readWords(range)
      var end = range.upperBound
      while end > range.lowerBound, scan.codes[end - 1].closesBracket { end -= 1 }
      let last = scan.code(at: end - 1)
      sentences.append(
        LetterSentence(
          place: placed, block: blocks, words: start..<words.count,
          isQuestion: last == 0x3F || last == 0xFF1F))
    }
    blocks += 1
    return LetterBlock(
      kind: block.kind, place: place, sentences: firstSentence..<sentences.count,
      words: firstWord..<words.count)
  }

  private mutating func place(of range: Range<Int>) -> LetterPlace {
    while line + 1 < scan.lines.count, scan.lines[line + 1].lowerBound <= range.lowerBound {
      line += 1
    }
    return LetterPlace(
      range: range, line: line + 1, column: range.lowerBound - scan.lines[line].lowerBound + 1)
  }

  private mutating func readWords(_ range: Range<Int>) {
    var offset = range.lowerBound
    var shape: LetterWord.Shape = .first
    // Up to here no address begins: found once for a run of characters, however many words it has.
    var plainUntil = offset
    while offset < range.upperBound {
      let code = scan.codes[offset]
      if let end = scan.addressEnd(from: offset, before: range.upperBound, &plainUntil) {
        add(offset..<end, shape.union(.address))
        offset = end
        shape = []
      } else if code.isLetter || code.isDigit {
        let end = scan.wordEnd(from: offset, before: range.upperBound)
        add(offset..<end, shape)
        offset = end
        shape = []
      } else {
        if code.isPause { shape.insert(.afterPause) }
        offset += 1
      }
    }
  }

  private mutating func add(_ range: Range<Int>, _ given: LetterWord.Shape) {
    let text = cut(range)
    var shape = given
    let first = scan.codes[range.lowerBound]
    if first.isCapital { shape.insert(.capitalised) }
    if first.isDigit { shape.insert(.number) }
    let codes = scan.codes[range]
    if codes.count > 1, first.isCapital, !codes.contains(where: \.isSmall) {
      shape.insert(.allCapitals)
    }
    words.append(LetterWord(range: range, text: text, key: Self.key(text), shape: shape))
  }

  /// A word as it is looked up.
  static func key(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    let straight = text.map { $0 == "’" || $0 == "‘" || $0 == "ʼ" ? "'" : $0 }
    return String(straight).unaccented
  }

  private mutating func cut(_ range: Range<Int>) -> String {
    let view = scan.body
    let start = step(from: cursor.index, by: range.lowerBound - cursor.offset)
    let end = step(from: start, by: range.count)
    cursor = (range.upperBound, end)
    return String(view[start..<end])
  }

  private func step(from index: String.Index, by count: Int) -> String.Index {
    scan.isASCII
      ? scan.body.utf8.index(index, offsetBy: count) : scan.body.index(index, offsetBy: count)
  }
}

extension LetterScan {
  /// Where a word ends: letters, digits, and apostrophes between letters. "10,000" and "2.5" are
  /// one word, "and/or" and "follow-up" two.
  func wordEnd(from start: Int, before limit: Int) -> Int {
    var offset = start + 1
    while offset < limit {
      let code = codes[offset]
      let next = offset + 1 < limit ? codes[offset + 1] : Code.blank
      let isInside =
        code == Code.apostrophe && next.isLetter
        || (code == Code.stop || code == 0x2C) && next.isDigit && codes[offset - 1].isDigit
      guard code.isLetter || code.isDigit || isInside else { break }
      offset += 1
    }
    return offset
  }

  /// The words of a range, without capitals and accents, and whether each begins with a capital.
  /// - Parameter withNumbers: whether what begins with a digit is a word.
  func words(
    in range: Range<Int>, withNumbers: Bool = false
  ) -> [(key: String, isCapitalised: Bool)] {
    var result: [(String, Bool)] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      guard codes[offset].isLetter || withNumbers && codes[offset].isDigit else {
        offset += 1
        continue
      }
      let end = wordEnd(from: offset, before: range.upperBound)
      var word = String.UnicodeScalarView()
      word.append(contentsOf: codes[offset..<end].compactMap(Unicode.Scalar.init))
      result.append((String(word).unaccented, codes[offset].isCapital))
      offset = end
    }
    return result
  }

  /// Where a mail or web address that begins here ends; nil where none begins.
  /// - Parameter plainUntil: the end of the last run of characters in which there was none.
  func addressEnd(from start: Int, before limit: Int, _ plainUntil: inout Int) -> Int? {
    guard codes[start].isLetter || codes[start].isDigit,
      start == 0 || !(codes[start - 1].isLetter || codes[start - 1].isDigit),
      start >= plainUntil || codes[start] | 0x20 == 0x77
    else { return nil }
    var end = start
    var isAddress = false
    while end < limit, !codes[end].isBlank, !Self.endsAddress.contains(codes[end]) {
      let code = codes[end]
      let isLink = code == 0x3A && self.code(at: end + 1) == 0x2F && self.code(at: end + 2) == 0x2F
      if isLink || code == 0x40 && end > start { isAddress = true }
      if end == start + 3, code == Code.stop, codes[start..<end].allSatisfy({ $0 | 0x20 == 0x77 }) {
        isAddress = true
      }
      end += 1
    }
    guard isAddress else {
      plainUntil = max(plainUntil, end)
      return nil
    }
    while end > start, codes[end - 1].endsSentence || codes[end - 1].isPause { end -= 1 }
    return end
  }

  /// `<>"()` and the comma.
  private static let endsAddress: Set<UInt32> = [0x3C, 0x3E, 0x22, 0x28, 0x29, 0x2C, Code.dash]
}
