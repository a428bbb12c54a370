import Testing
import Views

struct EditorEditTests {
  @Test(
    arguments: [
      ("ab│c", .insert("x"), "abx│c"),
      ("│", .insert("日"), "日│"),
      ("ab│c", .newline, "ab\n│c"),
      ("ab│c", .paste("1\r\n2\r3\n"), "ab1\n2\n3\n│c"),
      ("a│", .paste("\t\u{1B}[0m\u{0}x"), "a\tx│"),
      ("a│b", .paste(""), "a│b"),
      ("ab│c", .deleteBackward, "a│c"),
      ("│ab", .deleteBackward, "│ab"),
      ("a\n│b", .deleteBackward, "a│b"),
      ("é日│", .deleteBackward, "é│"),
      ("xe\u{301}│y", .deleteBackward, "x│y"),
      ("a👩‍👩‍👧│b", .deleteBackward, "a│b"),
      ("ab│c", .deleteForward, "ab│"),
      ("ab│", .deleteForward, "ab│"),
      ("ab│\nc", .deleteForward, "ab│c"),
      ("│👩‍👩‍👧b", .deleteForward, "│b"),
    ] as [(String, Edit, String)])
  func `inserts and deletes by character`(before: String, change: Edit, after: String) {
    #expect(edit(before, change) == after)
  }

  @Test(
    arguments: [
      ("Hi dear Ana.│", .deleteToBlankBackward, "Hi dear │"),
      ("to ben@initech.example  │x", .deleteToBlankBackward, "to │x"),
      ("one\n│two", .deleteToBlankBackward, "one│two"),
      ("  │x", .deleteToBlankBackward, "│x"),
      ("to ben@initech.example│", .deleteWordBackward, "to ben@initech.│"),
      ("I don't│ know", .deleteWordBackward, "I │ know"),
      ("one\n│two", .deleteWordBackward, "one│two"),
      ("one\n.. │two", .deleteWordBackward, "one\n│two"),
      ("日本 語│", .deleteWordBackward, "日本 │"),
      ("│one two", .deleteWordForward, "│ two"),
      ("one│, two three", .deleteWordForward, "one│ three"),
      ("one│\ntwo", .deleteWordForward, "one│two"),
      ("one│ ..\ntwo", .deleteWordForward, "one│\ntwo"),
      ("x\none two│ three", .deleteToLineStart, "x\n│ three"),
      ("x\n│one", .deleteToLineStart, "x\n│one"),
      ("one │two\nx", .deleteToLineEnd, "one │\nx"),
      ("one│\ntwo", .deleteToLineEnd, "one│two"),
      ("one│", .deleteToLineEnd, "one│"),
    ] as [(String, Edit, String)])
  func `deletes words and lines`(before: String, change: Edit, after: String) {
    #expect(edit(before, change) == after)
  }

  @Test func `yank puts back what deletions in a row took`() {
    #expect(edit("one two three│", .deleteToBlankBackward, .yank) == "one two three│")
    #expect(
      edit(
        "one two three│", .deleteToBlankBackward, .deleteToBlankBackward, .move(.lineStart), .yank)
        == "two three│one ")
    #expect(
      edit("one │two\nthree", .deleteToLineStart, .deleteToLineEnd, .deleteToLineEnd, .yank)
        == "one two\n│three")
    #expect(
      edit("one two│", .deleteToBlankBackward, .move(.left), .deleteToBlankBackward, .yank)
        == "one│ ")
    #expect(
      edit("ab│", .deleteToLineStart, .deleteToLineStart, .deleteToLineEnd, .yank, .yank)
        == "abab│")
    #expect(edit("ab│", .deleteBackward, .yank) == "a│")
  }

  @Test(arguments: [
    ("e│x", ["\u{301}"], "e\u{301}│x"),
    ("│x", ["👩", "\u{200D}", "👩", "\u{200D}", "👧"], "👩‍👩‍👧│x"),
    ("│", ["🇩", "🇪", "🇫", "🇷"], "🇩🇪🇫🇷│"),
    ("│🇪🇫🇷x", ["🇩"], "🇩🇪│🇫🇷x"),
    ("│", ["👋", "🏽"], "👋🏽│"),
    ("│", ["ᄀ", "ᅡ", "ᆨ"], "각│"),
  ])
  func `scalars typed one by one join into a character`(
    before: String, keys: [String], after: String
  ) {
    var buffer = buffer(before)
    for key in keys { buffer.apply(.insert(key), width: 80, height: 10) }
    #expect(marked(buffer) == after)
    let again = TextBuffer(buffer.text, caret: buffer.caret)
    #expect(again.lines == buffer.lines)
    while buffer.apply(.undo, width: 80, height: 10) {}
    #expect(marked(buffer) == before)
  }

  @Test func `what joins over the gap of a deletion is one character`() {
    var buffer = buffer("👩\u{200D}x│👧y")
    buffer.apply(.deleteBackward, width: 80, height: 10)
    #expect(buffer.lines[0].characters == ["👩\u{200D}👧", "y"])
    #expect(buffer.caret.column == 1)
    buffer.apply(.undo, width: 80, height: 10)
    #expect(marked(buffer) == "👩\u{200D}x│👧y")
  }

  @Test func `a restored caret outside the text comes into it`() {
    let text = "one\ntwo"
    let cases = [
      (TextPosition(line: 9, column: 9), "one\ntwo│"),
      (TextPosition(line: 0, column: 9), "one│\ntwo"),
      (TextPosition(line: -1, column: -1), "│one\ntwo"),
    ]
    for (caret, expected) in cases { #expect(marked(TextBuffer(text, caret: caret)) == expected) }
    #expect(marked(TextBuffer("a\r\nb", caret: .init(line: 1, column: 1))) == "a\nb│")
  }

  @Test func `only what changes the text says that it does`() {
    var buffer = buffer("ab│")
    let answers = [
      Edit.move(.left), .insert("x"), .undo, .redo, .redo, .deleteToLineEnd, .deleteForward,
      .newline,
    ].map { buffer.apply($0, width: 80, height: 10) }
    #expect(answers == [false, true, true, true, false, true, false, true])
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["lorem ipsum ", "x", "日本", "🇩🇪", "👩‍👩‍👧", " "])
  func `a line of 289 KB is edited like any other`(piece: String) {
    let half = String(repeating: piece, count: 145_000 / piece.utf8.count)
    var text = buffer(half + "│" + half)
    let caret = text.caret
    for letter in "typed words" { text.apply(.insert(String(letter)), width: 60, height: 20) }
    #expect(text.text == half + "typed words" + half)
    for motion in [Motion.up, .down, .rowEnd, .pageUp, .wordRight] {
      text.apply(.move(motion), width: 60, height: 20)
      let layout = EditorLayout(text, width: 60, height: 20)
      let shown = layout.rows[layout.caret.row].columns
      #expect((shown.lowerBound...shown.upperBound).contains(text.caret.column))
    }
    text.apply(.undo, width: 60, height: 20)
    text.apply(.undo, width: 60, height: 20)
    #expect(text.text == half + half)
    #expect(text.caret == caret)
  }
}
