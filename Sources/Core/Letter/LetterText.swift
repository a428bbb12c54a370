/// A letter's body taken apart: lines, blocks, sentences and words, each with its place, so that
/// what is found in it can be jumped to.
///
/// All offsets count characters (grapheme clusters, as `String.count` does) from the body's start.
/// Taking apart is one pass over the text and depends on nothing but it, so that it can be done
/// anew at each pause in typing.
package struct LetterText: Sendable {
  /// The text as it was given.
  package let body: String
  /// The range of each line without its line break. An empty body has one empty line.
  package let lines: [Range<Int>]
  /// What stands between blank lines, cut where a salutation, closing or quotation begins.
  package let blocks: [LetterBlock]
  /// Every sentence of all blocks, in the order of the text.
  package let sentences: [LetterSentence]
  /// Every word of all blocks, in the order of the text.
  package let words: [LetterWord]

  package init(_ body: String) {
    let scan = LetterScan(body)
    let blocks = LetterBlockFinder(scan).blocks()
    var reader = LetterPieceReader(scan)
    self.body = body
    self.lines = scan.lines
    self.blocks = blocks.map { reader.read($0) }
    self.sentences = reader.sentences
    self.words = reader.words
  }

  /// A text that is one paragraph whatever its words are, as a subject.
  package init(line: String) {
    let scan = LetterScan(line)
    var reader = LetterPieceReader(scan)
    let range = scan.trimmed(0..<scan.codes.count)
    body = line
    lines = scan.lines
    blocks =
      range.isEmpty ? [] : [reader.read(.init(kind: .body, range: range, lines: lines.indices))]
    sentences = reader.sentences
    words = reader.words
  }

  /// Where a range begins, as people count.
  package func place(of range: Range<Int>) -> LetterPlace {
    let line = lines.partition { $0.lowerBound > range.lowerBound } - 1
    return LetterPlace(
      range: range, line: line + 1, column: range.lowerBound - lines[line].lowerBound + 1)
  }

  /// The text of a range, as it was written.
  package func string(in range: Range<Int>) -> String {
    let utf8 = body.utf8
    if utf8.count == lines.last?.upperBound {
      // Each character is one byte, so that its place needs no counting.
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      return String(body[start..<utf8.index(start, offsetBy: range.count)])
    }
    let start = body.index(body.startIndex, offsetBy: range.lowerBound)
    return String(body[start..<body.index(start, offsetBy: range.count)])
  }

  /// The blocks that are the letter proper, without salutation, closing, signature and quotations.
  package var paragraphs: [LetterBlock] { blocks.filter { $0.kind == .body } }

  /// The sentences that the writer of the letter speaks: those of the body, and of a closing that
  /// may say something ("Looking forward to hearing from you,").
  package var spoken: [LetterSentence] {
    sentences.filter { [.body, .closing].contains(blocks[$0.block].kind) }
  }

  /// The words of the salutation: "Dear", "Ms", "Okafor". None where there is no salutation.
  package var salutation: ArraySlice<LetterWord> {
    guard let block = blocks.first(where: { $0.kind == .salutation }) else { return [] }
    return words[block.words]
  }
}

/// A place in a letter that can be jumped to.
package struct LetterPlace: Hashable, Sendable {
  /// Character offsets into the body.
  package let range: Range<Int>
  /// Counted from 1.
  package let line: Int
  /// In characters, counted from 1.
  package let column: Int
}

/// A part of a letter that stands for itself.
package struct LetterBlock: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    /// What a letter on paper carries above its salutation: addresses, date, a subject line.
    case heading
    case salutation
    /// A paragraph, a list, or a postscript.
    case body
    /// "Best regards,".
    case closing
    /// The name and what stands below it.
    case signature
    /// What others wrote, with the line that says so.
    case quoted
  }

  package let kind: Kind
  package let place: LetterPlace
  /// Indices into ``LetterText/sentences``.
  package let sentences: Range<Int>
  /// Indices into ``LetterText/words``.
  package let words: Range<Int>
}

/// A sentence, a line of a list, or a line that stands for itself.
package struct LetterSentence: Hashable, Sendable {
  package let place: LetterPlace
  /// An index into ``LetterText/blocks``.
  package let block: Int
  /// Indices into ``LetterText/words``.
  package let words: Range<Int>
  package let isQuestion: Bool
}

/// A word: letters and digits with the apostrophes between them. Hyphens and slashes part words; a
/// mail or web address is one word.
package struct LetterWord: Hashable, Sendable {
  /// Character offsets into the body.
  package let range: Range<Int>
  /// As it is written.
  package let text: String
  /// As it is looked up: in lower case, without accents, with straight apostrophes.
  package let key: String
  package let shape: Shape

  package struct Shape: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Begins with a capital letter.
    package static let capitalised = Shape(rawValue: 1)
    /// Begins with a digit.
    package static let number = Shape(rawValue: 2)
    /// A mail or web address.
    package static let address = Shape(rawValue: 4)
    /// The first of its sentence.
    package static let first = Shape(rawValue: 8)
    /// Two capital letters or more, and no small one.
    package static let allCapitals = Shape(rawValue: 16)
    /// A comma, colon, semicolon, dash or bracket stands before it.
    package static let afterPause = Shape(rawValue: 32)
  }

  /// As it is written, without an "'s" at its end.
  var written: String { key.hasSuffix("'s") ? String(text.dropLast(2)) : text }
}

extension Array {
  /// How many elements at the start do not satisfy a condition that all later ones satisfy.
  func partition(where isLate: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isLate(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
