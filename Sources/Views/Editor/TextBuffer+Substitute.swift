import Screen

extension TextBuffer {
  /// Replaces a part of the text and puts the caret behind what came in.
  ///
  /// Characters can join over either border: a combining mark to the one before, half a flag to the
  /// whole row of flags behind. So one character before the part, and behind it as many as it takes
  /// until a border stays a border, are divided into characters anew. The first is enough because
  /// where a character begins depends on nothing behind its first scalar.
  /// - Returns: the change as it has to be taken back.
  mutating func substitute(_ range: Range<TextPosition>, with text: String) -> TextChange {
    if let change = insertPlain(text, at: range) { return change }
    var (start, end) = (range.lowerBound, range.upperBound)
    let before = start.column > 0 ? lines[start.line].text(start.column - 1..<start.column) : ""
    let rest = lines[end.line].count - end.column
    var length = min(1, rest)
    var behind = lines[end.line].text(end.column..<end.column + length)
    var new = Self.lines(of: before + text + behind)
    while length < rest, !isSettled(new, lastOf: behind) {
      length = min(length * 8, rest)
      behind = lines[end.line].text(end.column..<end.column + length)
      new = Self.lines(of: before + text + behind)
    }
    start.column -= before.isEmpty ? 0 : 1
    end.column += length
    let target = start.behind(new).stepped(back: behind.utf8.count, in: new)
    var inserted = (before + text + behind)[...]
    trim(&new, &inserted, start: &start, end: &end, before: before, behind: behind)
    let change = TextChange(
      start: start, removed: self.text(start..<end), inserted: String(inserted),
      end: start.behind(new))
    splice(start..<end, with: new)
    caret = target
    return change
  }

  /// Inserts ASCII into a line of ASCII, where no characters join: what most keys do.
  /// - Returns: nil for anything else, which is then left undone.
  private mutating func insertPlain(
    _ text: String, at range: Range<TextPosition>
  ) -> TextChange? {
    let start = range.lowerBound
    guard range.isEmpty, lines[start.line].plainBytes != nil, Text.isPlainASCII(text) else {
      return nil
    }
    let new = [TextLine(text[...])]
    splice(range, with: new)
    caret = start.behind(new)
    return TextChange(start: start, removed: "", inserted: text, end: caret)
  }

  /// True when the last character of the new lines is the last of what stood behind, alone.
  private func isSettled(_ new: [TextLine], lastOf behind: String) -> Bool {
    new.last?.last?.utf8.count == behind.last?.utf8.count
  }

  /// Leaves out of a replacement what is the same before and after it.
  private func trim(
    _ new: inout [TextLine], _ inserted: inout Substring, start: inout TextPosition,
    end: inout TextPosition, before: String, behind: String
  ) {
    if let first = new.first?.first, first.utf8.elementsEqual(before.utf8) {
      new[0].replace(0..<1, with: TextLine())
      inserted.removeFirst()
      start.column += 1
    }
    for character in behind.reversed() {
      let line = new[new.count - 1]
      guard let last = line.last, last.utf8.elementsEqual(character.utf8) else { return }
      new[new.count - 1].replace(line.count - 1..<line.count, with: TextLine())
      inserted.removeLast()
      end.column -= 1
    }
  }
}

extension TextPosition {
  /// The border of characters `bytes` before the end of `text`, where this is that end; the next
  /// one behind when those bytes begin within a character.
  fileprivate func stepped(back bytes: Int, in text: [TextLine]) -> TextPosition {
    var position = self
    var left = bytes
    guard let last = text.last else { return position }
    for column in (0..<last.count).reversed() {
      guard left >= last.size(at: column) else { break }
      left -= last.size(at: column)
      position.column -= 1
    }
    return position
  }
}
