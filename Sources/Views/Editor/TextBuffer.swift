import Core

/// A text being edited, as a value: its lines, the caret and what can be undone.
///
/// ``apply(_:width:height:)`` is the one door. The caret is always on a border of characters as
/// they are now, whatever was joined to what by typing a combining mark or half of an emoji.
package struct TextBuffer: Hashable, Sendable {
  /// Never empty; an empty text is one empty line.
  package private(set) var lines: [TextLine]
  package internal(set) var caret: TextPosition { didSet { isAtRowEnd = false } }
  /// Whether the caret, where one row of a line ends without a blank and the next begins, shows behind
  /// the one and not before the other.
  var isAtRowEnd = false
  /// The other end of the selection; nil where nothing is selected.
  package internal(set) var anchor: TextPosition?
  /// Words in all of it; kept, because a long letter is not to be counted anew at each key.
  package private(set) var words: Int
  /// Characters in all of it, line ends aside; kept for the same reason.
  private(set) var characters: Int
  /// What the deletions of words and lines took last. Hand it on so that another field can
  /// ``Edit/yank`` it.
  package var taken = ""
  /// True for a field that never has a second line.
  package let isSingleLine: Bool
  var history = EditHistory()
  /// The screen column that moves by row go towards; nil when the last edit was another.
  var wishedColumn: Int?
  /// The last edit added to ``taken``.
  var isTaking = false

  /// A text with its caret, which is moved into the text where it lies outside.
  package init(
    _ text: String, caret: TextPosition = .start, isSingleLine: Bool = false
  ) {
    let clean = Self.clean(text, isSingleLine: isSingleLine)
    lines = Self.lines(of: clean)
    words = countWords(clean)
    characters = lines.reduce(0) { $0 + $1.count }
    self.isSingleLine = isSingleLine
    let line = min(max(0, caret.line), lines.count - 1)
    self.caret = TextPosition(line: line, column: min(max(0, caret.column), lines[line].count))
  }

  /// The whole text, its lines ended by "\n".
  package var text: String { text(.start..<end) }

  package var isEmpty: Bool { lines.count == 1 && lines[0].count == 0 }

  /// The position behind the last character.
  var end: TextPosition {
    TextPosition(line: lines.count - 1, column: lines[lines.count - 1].count)
  }

  /// A part of the text.
  package func text(_ range: Range<TextPosition>) -> String {
    let (start, end) = (range.lowerBound, range.upperBound)
    if start.line == end.line { return lines[start.line].text(start.column..<end.column) }
    var bytes: [UInt8] = []
    lines[start.line].append(start.column..<lines[start.line].count, to: &bytes)
    for line in lines[start.line + 1..<end.line] {
      bytes.append(0x0A)
      line.append(0..<line.count, to: &bytes)
    }
    bytes.append(0x0A)
    lines[end.line].append(0..<end.column, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Puts lines in the place of a part of the text. Both borders of the part have to be borders of
  /// characters after it as well.
  mutating func splice(_ range: Range<TextPosition>, with new: [TextLine]) {
    let (start, end) = (range.lowerBound, range.upperBound)
    guard let first = new.first, let last = new.last else { return }
    if start.line == end.line, new.count == 1 {
      let columns = lines[start.line].wordBorders(around: start.column..<end.column)
      words -= countWords(lines[start.line].text(columns))
      lines[start.line].replace(start.column..<end.column, with: first)
      let more = first.count - (end.column - start.column)
      characters += more
      words += countWords(
        lines[start.line].text(columns.lowerBound..<columns.upperBound + more))
      return
    }
    words -= lines[start.line...end.line].reduce(0) { $0 + $1.words }
    characters -= lines[start.line...end.line].reduce(0) { $0 + $1.count }
    var new = new
    let before = lines[start.line].slice(0..<start.column)
    let after = lines[end.line].slice(end.column..<lines[end.line].count)
    new[new.count - 1].replace(last.count..<last.count, with: after)
    new[0].replace(0..<0, with: before)
    words += new.reduce(0) { $0 + $1.words }
    characters += new.reduce(0) { $0 + $1.count }
    lines.replaceSubrange(start.line...end.line, with: new)
  }

  /// Keeps the rows of a line that is very long, so that wrapping it after each key stays cheap.
  mutating func keepRows(of line: Int, paneWidth: Int) {
    lines[line].keepRows(width: WrappedText.width(ofPane: paneWidth))
  }

  /// A text divided at "\n".
  static func lines(of text: String) -> [TextLine] {
    text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      TextLine(Substring($0))
    }
  }
}
