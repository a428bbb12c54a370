/// Finds the blocks of a letter and what each of them is.
///
/// Lines first: which are blank, quoted, a heading, the salutation, the closing, the signature. Lines
/// of one kind that stand together are one block.
struct LetterBlockFinder {
  /// A block as it was found.
  struct Found {
    let kind: LetterBlock.Kind
    /// Character offsets, without blanks at the ends.
    let range: Range<Int>
    /// Indices of the lines that it touches.
    let lines: Range<Int>
  }

  private let scan: LetterScan
  /// The kind of each line; nil for a blank one.
  private var kinds: [LetterBlock.Kind?]
  /// Where in its line a salutation ends that the letter goes on behind: "Hi Ana, thank you for".
  private var cut: (line: Int, offset: Int)?

  init(_ scan: LetterScan) {
    self.scan = scan
    kinds = scan.lines.map { scan.trimmed($0).isEmpty ? nil : .body }
    markQuoted()
    markSalutation()
    markEnding()
  }

  func blocks() -> [Found] {
    var result: [Found] = []
    var line = 0
    while line < kinds.count {
      guard let kind = kinds[line] else {
        line += 1
        continue
      }
      var end = line + 1
      while end < kinds.count, kinds[end] == kind { end += 1 }
      let lines = line..<end
      let range = scan.trimmed(
        scan.lines[line].lowerBound..<scan.lines[end - 1].upperBound)
      if let cut, lines.contains(cut.line) {
        result.append(
          Found(kind: .salutation, range: range.lowerBound..<cut.offset, lines: line..<cut.line + 1)
        )
        let rest = scan.trimmed(cut.offset..<range.upperBound)
        if !rest.isEmpty { result.append(Found(kind: .body, range: rest, lines: lines)) }
      } else {
        result.append(Found(kind: kind, range: range, lines: lines))
      }
      line = end
    }
    return result
  }

  // MARK: Quotations

  private mutating func markQuoted() {
    var isRest = false
    for line in kinds.indices where kinds[line] != nil {
      if isRest || scan.codes[scan.trimmed(scan.lines[line]).lowerBound] == 0x3E {
        kinds[line] = .quoted
        continue
      }
      let length = attributionLength(at: line)
      guard length > 0 else { continue }
      for index in line..<line + length { kinds[index] = .quoted }
      let next = kinds.indices.dropFirst(line + length).first { kinds[$0] != nil }
      // An answer may stand below what is quoted by marks; otherwise all below is quoted.
      isRest = next.map { scan.codes[scan.trimmed(scan.lines[$0]).lowerBound] != 0x3E } ?? true
    }
  }

  /// How many lines say that a quotation follows: "On 3 May, Ana wrote:", "-----Original Message".
  private func attributionLength(at line: Int) -> Int {
    let range = scan.trimmed(scan.lines[line])
    let first = scan.codes[range.lowerBound]
    if range.count > 5, first == Code.hyphen || first == 0x5F,
      scan.codes[range.lowerBound + 1] == first
    {
      let text = words(in: range)
      if text.contains("message") || text.contains("nachricht") { return 1 }
      let below = line + 1 < kinds.count ? words(in: scan.lines[line + 1]) : []
      return text.isEmpty && below.first == "from" ? 1 : 0
    }
    guard range.count < 200 else { return 0 }
    let opening = words(in: range.prefix(12))
    guard let opener = opening.first else { return 0 }
    if opener == "from" || opener == "von" { return isHeader(at: line) ? 1 : 0 }
    guard LetterWords.attributionOpeners.contains(opener) else { return 0 }
    for length in 1...2 where line + length <= kinds.count && kinds[line + length - 1] != nil {
      let end = scan.trimmed(scan.lines[line + length - 1])
      guard end.count < 200, scan.code(at: end.upperBound - 1) == 0x3A else { continue }
      let last = words(in: end).suffix(3)
      if last.contains(where: LetterWords.attributionVerbs.contains) { return length }
    }
    return 0
  }

  /// "From: …" above "Sent: …" or "To: …", below the letter's own first line.
  private func isHeader(at line: Int) -> Bool {
    guard line > 0, line + 1 < kinds.count else { return false }
    let next = words(in: scan.lines[line + 1].prefix(20)).first ?? ""
    return ["sent", "to", "date", "gesendet", "an", "datum"].contains(next)
  }

  // MARK: Salutation

  private mutating func markSalutation() {
    let own = kinds.indices.prefix(40).filter { kinds[$0] == .body }.prefix(18)
    for line in own {
      let range = scan.trimmed(scan.lines[line])
      let list = LetterSalutation.isListOfNames(range, of: scan) && !isOpened(below: line, own)
      guard let end = list ? range.upperBound : LetterSalutation.end(in: range, of: scan) else {
        // A long line is the letter itself: nobody is addressed below it.
        if range.count > 60, line != own.first { return }
        continue
      }
      for above in kinds.indices.prefix(line) where kinds[above] == .body {
        kinds[above] = .heading
      }
      kinds[line] = .salutation
      if end < range.upperBound { splitSalutation(at: line, end) }
      return
    }
  }

  /// Whether a line below one begins as salutations do, so that what stands above is an address.
  private func isOpened(below line: Int, _ own: some Sequence<Int>) -> Bool {
    own.contains { other in
      let first = words(in: scan.lines[other].prefix(20)).first ?? ""
      return other > line && LetterWords.salutations.contains(first)
    }
  }

  private mutating func splitSalutation(at line: Int, _ end: Int) {
    cut = (line, end)
    // The line is the first of a paragraph; `blocks` cuts it.
    kinds[line] = .body
  }

  // MARK: Closing and signature

  private mutating func markEnding() {
    let all = kinds.indices.filter { kinds[$0] == .body && $0 != cut?.line }
    guard var end = all.indices.last.map({ $0 + 1 }) else { return }
    if let delimiter = all.suffix(16).firstIndex(where: isDelimiter) {
      for line in all[delimiter...] { kinds[line] = .signature }
      end = delimiter
    }
    let own = all[..<end]
    let postscript = own.suffix(8).firstIndex(where: isPostscript) ?? end
    // The first line below the salutation is the letter, however short it is.
    let candidates = own[..<postscript].dropFirst(cut == nil ? 1 : 0).suffix(12)
    if let closing = candidates.indices.first(where: { isClosing(at: $0, in: candidates) }) {
      kinds[candidates[closing]] = .closing
      for index in candidates.indices where index > closing {
        let line = candidates[index]
        kinds[line] = isClosingPhrase(line) ? .closing : .signature
      }
    } else {
      markBareSignature(candidates)
    }
  }

  /// Names below the last paragraph without a closing.
  private mutating func markBareSignature(_ lines: ArraySlice<Int>) {
    var index = lines.endIndex
    while index > lines.startIndex, isSignatureLine(lines[index - 1]) { index -= 1 }
    guard index < lines.endIndex, let above = previous(to: lines[index]) else { return }
    // A line right below a sentence without its end is the rest of that sentence.
    let aboveEnd = scan.trimmed(scan.lines[above])
    let isParted = lines[index] > above + 1
    let last = scan.code(at: aboveEnd.upperBound - 1)
    guard isParted || last.endsSentence || last == 0x2C else { return }
    for line in lines[index...] { kinds[line] = .signature }
    if !isParted, last == 0x2C, aboveEnd.count < 60 { kinds[above] = .closing }
  }

  /// The last line of the letter above a line.
  private func previous(to line: Int) -> Int? {
    kinds.indices.prefix(line).last { kinds[$0] == .body }
  }

  private func isDelimiter(_ line: Int) -> Bool {
    let range = scan.lines[line]
    let codes = scan.codes[range]
    if range.count == 2 || range.count == 3, codes.prefix(2).allSatisfy({ $0 == Code.hyphen }) {
      return true
    }
    return range.count < 40 && words(in: range).starts(with: ["sent", "from", "my"])
  }

  private func isPostscript(_ line: Int) -> Bool {
    let text = words(in: scan.lines[line].prefix(12))
    return text.starts(with: ["p", "s"]) || text.first == "ps" || text.first == "pps"
  }

  private func isClosing(at index: Int, in lines: ArraySlice<Int>) -> Bool {
    isClosingPhrase(lines[index])
      && lines[(index + 1)...].allSatisfy { isSignatureLine($0) || isClosingPhrase($0) }
  }

  private func isClosingPhrase(_ line: Int) -> Bool {
    let range = scan.trimmed(scan.lines[line])
    guard range.count <= 60 else { return false }
    return LetterWords.isClosing(words(in: range))
  }

  /// A name, a title, a phone number, an address.
  private func isSignatureLine(_ line: Int) -> Bool {
    let range = scan.trimmed(scan.lines[line])
    guard range.count <= 70 else { return false }
    let text = words(in: range)
    let last = scan.code(at: range.upperBound - 1)
    if text.isEmpty { return true }
    let names = wordStarts(in: range).filter { $0.isCapital || $0.isDigit }.count
    // "Ring me whenever." is none.
    let isSentence = text.count > 3 || text.count > 1 && names * 2 < text.count
    guard !(last.endsSentence && isSentence) else { return false }
    if text.count <= 3 { return !LetterWords.opensSentence.contains(text[0]) || text.count == 1 }
    return text.count <= 10 && names * 2 >= text.count
  }

  private func wordStarts(in range: Range<Int>) -> [UInt32] {
    range.filter { offset in
      let isInside = offset > range.lowerBound && !scan.codes[offset - 1].isBlank
      return !isInside && (scan.codes[offset].isLetter || scan.codes[offset].isDigit)
    }.map { scan.codes[$0] }
  }

  private func words(in range: Range<Int>) -> [String] {
    scan.words(in: range, withNumbers: true).map(\.key)
  }
}
