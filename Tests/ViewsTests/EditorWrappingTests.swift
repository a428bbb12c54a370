import Screen
import Testing
import Views

struct EditorWrappingTests {
  @Test(arguments: [
    ("", 5, [""]),
    ("one two", 7, ["one two"]),
    ("one two", 6, ["one ", "two"]),
    ("one   two", 3, ["one   ", "two"]),
    ("one two   ", 3, ["one ", "two   "]),
    ("     x", 3, ["     ", "x"]),
    ("abcdefg", 3, ["abc", "def", "g"]),
    ("a bcdefg", 3, ["a ", "bcd", "efg"]),
    ("日本語です", 5, ["日本", "語で", "す"]),
    ("私は Swift", 8, ["私は ", "Swift"]),
    ("ab日本", 5, ["ab日", "本"]),
    ("日本", 1, ["日", "本"]),
    ("a日b", 1, ["a", "日", "b"]),
    ("👩‍👩‍👧👩‍👩‍👧 x", 4, ["👩‍👩‍👧👩‍👩‍👧 ", "x"]),
    ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
    ("a\u{A0}b c", 4, ["a\u{A0}b ", "c"]),
    ("a\tb", 2, ["a\t", "b"]),
  ])
  func `wraps at blanks and between wide characters`(line: String, width: Int, rows: [String]) {
    Text.useUTF8Locale()
    let characters = Array(line)
    #expect(wrap(line, width: width).map { String(characters[$0]) } == rows)
  }

  @Test(arguments: 0..<40)
  func `rows cover the line and keep to the width`(seed: Int) {
    Text.useUTF8Locale()
    var random = SeededGenerator(seed: UInt64(seed))
    let pieces = awkwardPieces.filter { $0 != "\n" }
    let line = (0..<80).compactMap { _ in pieces.randomElement(using: &random) }.joined()
    let characters = Array(line)
    for width in 1...12 {
      let rows = wrap(line, width: width)
      #expect(rows.first?.lowerBound == 0)
      #expect(rows.last?.upperBound == characters.count)
      for (row, next) in zip(rows, rows.dropFirst()) {
        #expect(row.upperBound == next.lowerBound)
        #expect(!row.isEmpty)
      }
      for row in rows {
        let end = characters[row].lastIndex { !isBlank($0) }.map { $0 + 1 } ?? row.lowerBound
        let shown = characters[row.lowerBound..<end]
        let columns = shown.reduce(0) { $0 + Text.columns(String($1)) }
        #expect(columns <= width || shown.count == 1)
      }
      for row in rows.dropFirst() {
        #expect(!isBlank(characters[row.lowerBound]), "blanks hang at the row before")
      }
    }
  }

  /// Long lines keep their rows from key to key.
  @Test(arguments: [" ", "日本 ", "x", "e\u{301}", "ab  c "])
  func `the kept rows of a long line are those of the line as it is`(piece: String) {
    var random = SeededGenerator(seed: 7)
    var text = TextBuffer(String(repeating: piece, count: 1_500))
    for _ in 0..<100 {
      let column = Int.random(in: 0...1_400, using: &random)
      text.apply(.place(TextPosition(line: 0, column: column)), width: 30, height: 9)
      let edits: [Edit] = [
        .insert("x"), .insert(" "), .insert("日"), .paste("some more words than one"),
        .deleteWordBackward, .deleteForward, .deleteToBlankBackward, .insert("\u{301}"), .undo,
      ]
      text.apply(edits.randomElement(using: &random) ?? .undo, width: 30, height: 9)
      let anew = TextBuffer(text.text, caret: text.caret)
      let shown = EditorLayout(text, width: 30, height: 60)
      #expect(shown == EditorLayout(anew, width: 30, height: 60))
    }
  }

  /// Without a blank between two rows their border is one place: End shows the caret behind the upper.
  @Test func `End stands behind the last character of a row`() {
    var text = buffer("│日本語です")
    func after(_ motion: Motion) -> String {
      text.apply(.move(motion), width: 5, height: 9)
      let caret = EditorLayout(text, width: 5, height: 9).caret
      return "\(marked(text)) \(caret.row):\(caret.column)"
    }
    #expect(after(.rowEnd) == "日本│語です 0:4")
    #expect(after(.down) == "日本語で│す 1:4")
    #expect(after(.up) == "日本│語です 0:4")
    #expect(after(.rowStart) == "│日本語です 0:0")
    #expect(after(.rowEnd) == "日本│語です 0:4")
    #expect(after(.rowEnd) == "日本語です│ 2:2")
    #expect(after(.up) == "日本語│です 1:2")
    #expect(after(.rowEnd) == "日本語で│す 1:4")
    text.apply(.insert("x"), width: 5, height: 9)
    #expect(marked(text) == "日本語でx│す")
  }

  private func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
}
