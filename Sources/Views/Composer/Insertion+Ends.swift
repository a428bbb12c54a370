import Core

/// Texts put in where a letter has no sentences.
extension Insertion {
  /// Characters of a letter beyond which it is not taken apart while a key waits.
  private static let longest = 64 * 1024

  /// A text put in while the caret stands in a salutation, or in what ends the letter: it becomes a
  /// paragraph of its own, below the one or above the other. nil in any other place, and where a sentence
  /// shares the line.
  package static func outsideSentences(_ text: String, in body: TextBuffer) -> Insertion? {
    guard body.characters <= longest else { return nil }
    let letter = LetterText(body.text)
    let blocks = letter.blocks.map { block in
      let end = block.place.range.upperBound
      let last = letter.place(of: end..<end).line - 1
      return (kind: block.kind, lines: block.place.line - 1...last)
    }
    let line = body.caret.line
    func isShared(_ line: Int) -> Bool { blocks.count { $0.lines.contains(line) } > 1 }
    if let salutation = blocks.first(where: { $0.kind == .salutation }) {
      let last = salutation.lines.upperBound
      if salutation.lines.contains(line), !isShared(last) { return below(last, text, in: body) }
    }
    let ending = blocks.filter { $0.kind == .closing || $0.kind == .signature }
    guard let first = ending.first?.lines.lowerBound, let last = ending.last?.lines.upperBound,
      (first...last).contains(line), !isShared(first)
    else { return nil }
    return above(first, text, in: body)
  }

  private static func below(_ line: Int, _ text: String, in body: TextBuffer) -> Insertion {
    let isFollowed = line + 1 < body.lines.count && !body.lines[line + 1].isBlank
    return Insertion(
      place: TextPosition(line: line, column: body.lines[line].count),
      text: "\n\n" + text + (isFollowed ? "\n" : ""))
  }

  private static func above(_ line: Int, _ text: String, in body: TextBuffer) -> Insertion {
    guard let before = body.lines[..<line].lastIndex(where: { !$0.isBlank }) else {
      return Insertion(place: TextPosition(line: line, column: 0), text: text + "\n\n")
    }
    return below(before, text, in: body)
  }
}
