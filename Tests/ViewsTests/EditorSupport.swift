import Screen
import Testing
import Views

/// A buffer from text with the caret marked: `"ab│c"`.
func buffer(_ marked: String, isSingleLine: Bool = false) -> TextBuffer {
  #expect(hasUTF8)
  let halves = marked.split(separator: "│", omittingEmptySubsequences: false).map(String.init)
  let before = TextBuffer(halves[0])
  let text = halves.joined()
  let line = before.lines.count - 1
  let caret = TextPosition(line: line, column: before.lines[line].characters.count)
  return TextBuffer(text, caret: caret, isSingleLine: isSingleLine)
}

/// The text of a buffer with its caret marked.
func marked(_ buffer: TextBuffer) -> String {
  buffer.lines.enumerated().map { number, line in
    guard number == buffer.caret.line else { return String(line.characters) }
    let (before, after) = (
      line.characters[..<buffer.caret.column], line.characters[buffer.caret.column...]
    )
    return String(before) + "│" + String(after)
  }.joined(separator: "\n")
}

/// What becomes of a marked text.
func edit(_ text: String, _ edits: Edit..., width: Int = 80, height: Int = 10) -> String {
  var buffer = buffer(text)
  for edit in edits { buffer.apply(edit, width: width, height: height) }
  return marked(buffer)
}

/// A buffer from text with the caret and the other end of the selection marked: `"a¦b│c"`.
func markedBuffer(_ marked: String) -> TextBuffer {
  guard marked.contains("¦") else { return buffer(marked) }
  var text = buffer(marked.filter { $0 != "│" }.replacing("¦", with: "│"))
  let caret = buffer(marked.filter { $0 != "¦" }).caret
  text.apply(.extend(to: caret), width: 80, height: 10)
  return text
}

/// The text of a buffer with its caret marked, and the other end of the selection where there is one.
func markedWithAnchor(_ buffer: TextBuffer) -> String {
  guard let selection = buffer.selection else { return marked(buffer) }
  var lines = buffer.lines.map(\.characters)
  let ends = [
    (selection.lowerBound, buffer.caret == selection.lowerBound ? "│" : "¦"),
    (selection.upperBound, buffer.caret == selection.upperBound ? "│" : "¦"),
  ]
  for (position, mark) in ends.reversed() {
    lines[position.line].insert(Character(mark), at: position.column)
  }
  return lines.map { String($0) }.joined(separator: "\n")
}

/// What becomes of a text with both ends of the selection marked.
func edited(_ text: String, _ edits: [Edit], width: Int = 80, height: Int = 10) -> String {
  var buffer = markedBuffer(text)
  for edit in edits { buffer.apply(edit, width: width, height: height) }
  return markedWithAnchor(buffer)
}

/// Each character as an edit of its own, as it is typed.
func typing(_ text: String) -> [Edit] { text.map { .insert(String($0)) } }

/// Numbers that are the same in each run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Pieces that join with each other in every way text can.
let awkwardPieces = [
  "a", "b", " ", "  ", "\n", "é", "e", "\u{301}", "\u{308}", "日", "本", "👩", "\u{200D}", "👧", "🏽",
  "🇩", "🇪", "🇫", "\u{FE0F}", "\t", "क", "\u{94D}", "ष", "ᄀ", "ᅡ", "ᆨ", "\u{200C}", "\u{600}",
  "\u{7}", "word", "don't", ".",
]
