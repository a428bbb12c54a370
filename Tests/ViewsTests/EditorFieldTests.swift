import Screen
import Testing
import Views

struct EditorFieldTests {
  private func shown(_ marked: String, _ width: Int) -> String {
    let text = buffer(marked, isSingleLine: true)
    let field = LineField(text.text, column: text.caret.column)
    let layout = field.layout(width: width)
    return field.text(of: layout) + " \(layout.caret)"
  }

  @Test(arguments: [
    ("abc│", 10, "abc 3"), ("│", 5, " 0"), ("abcd│", 5, "abcd 4"), ("abcde│", 5, "cde 3"),
    ("abcdefg│", 5, "efg 3"), ("abc│defghij", 5, "abcde 3"), ("│abcdefghij", 5, "abcde 0"),
    ("abcd│efghij", 5, "cdefg 2"), ("abcde│fghij", 5, "cdefg 3"),
    ("日本語│です", 5, "語で 2"), ("abcd│e", 5, "abcde 4"), ("日│本", 1, " 0"), ("ab│c", 1, "c 0"),
    ("ab│c", 0, " 0"),
  ])
  func `scrolls by half its width`(marked: String, width: Int, expected: String) {
    #expect(shown(marked, width) == expected)
  }

  @Test func `the caret is seen at every width`() {
    var random = SeededGenerator(seed: 7)
    var field = LineField()
    for step in 0..<2000 {
      field.apply(.randomChange(using: &random))
      field.apply(.move(.random(using: &random)))
      #expect(field.buffer.lines.count == 1)
      let width = 1 + step % 30
      let layout = field.layout(width: width)
      #expect((0..<width).contains(layout.caret))
      #expect(Text.columns(field.text(of: layout)) <= width)
      #expect(layout.columns.lowerBound <= field.buffer.caret.column)
    }
  }

  @Test func `stays one line`() {
    var field = LineField("a\r\nb\n")
    #expect(field.text == "a b")
    let changed = field.apply(.newline)
    #expect(!changed)
    field.apply(.paste("\nben@initech.example\r\n"))
    #expect(field.text == "a bben@initech.example")
    field.buffer.taken = "x\ny"
    field.apply(.yank)
    #expect(field.text == "a bben@initech.examplex y")
  }

  @Test func `draws its part and the caret`() {
    #expect(Text.useUTF8Locale())
    var canvas = Canvas(size: Size(columns: 8, rows: 1))
    let area = Area(row: 0, column: 2, columns: 5, rows: 1)
    LineField("Ana Ruiz").draw(on: &canvas, area: area, isFocused: true)
    #expect(canvas.text == "  …uiz")
    #expect(canvas.cursor == Point(row: 0, column: 6))
    var other = Canvas(size: Size(columns: 8, rows: 1))
    LineField("Ana").draw(on: &other, area: area, isFocused: false)
    #expect(other.cursor == nil)
  }
}

/// The marks of text that does not fit into a field, beside the caret, which is "│" here.
struct FieldMarkTests {
  @Test(arguments: [
    ("│abcdef", 6, "abcdef"), ("abcdef│", 6, "…ef"), ("│abcdefg", 6, "abcde…"),
    ("abcdefg│", 6, "…efg"), ("abcdef│ghijklm", 6, "…efgh…"), ("abcd│efghijklm", 6, "abcde…"),
    ("│日本語です", 6, "日本 …"), ("日本語で│す", 6, "… す"), ("│", 6, ""), ("abc│d", 3, "cd"),
  ])
  func fieldsSayWhereTheyAreCut(_ marked: String, _ width: Int, _ expected: String) {
    #expect(Text.useUTF8Locale())
    let text = buffer(marked, isSingleLine: true)
    let field = LineField(text.text, column: text.caret.column)
    var canvas = Canvas(size: Size(columns: width, rows: 1))
    let area = Area(row: 0, column: 0, columns: width, rows: 1)
    field.draw(on: &canvas, area: area, isFocused: true)
    #expect(canvas.text == expected)
    // What was there before does not shine through.
    var drawn = Canvas(size: Size(columns: width, rows: 1))
    drawn.fill(row: 0, column: 0, count: width, with: "#")
    field.draw(on: &drawn, area: area, isFocused: true, onBlank: false)
    #expect(drawn.text == expected)
  }

  /// The character at the caret is seen, whatever is cut off beside it.
  @Test func noMarkCoversTheCaret() {
    #expect(Text.useUTF8Locale())
    let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJ")
    for width in 4...40 {
      for place in letters.indices {
        var canvas = Canvas(size: Size(columns: width, rows: 1))
        LineField(String(letters), column: place).draw(
          on: &canvas, area: Area(row: 0, column: 0, columns: width, rows: 1), isFocused: true)
        let cells = Array(canvas.text)
        let column = canvas.cursor?.column ?? -1
        #expect(cells.indices.contains(column) && cells[column] == letters[place])
      }
    }
  }

  /// Without the focus the beginning shows, and that there is more.
  @Test func withoutTheFocus() {
    #expect(Text.useUTF8Locale())
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    LineField("Ana Ruiz").draw(
      on: &canvas, area: Area(row: 0, column: 0, columns: 6, rows: 1), isFocused: false)
    #expect(canvas.text == "Ana R…")
  }
}

struct EditorKeysTests {
  private let keymap = Keymap.standard

  @Test func `printable characters are typed`() {
    #expect(keymap.edit(for: .character("é")) == .insert("é"))
    #expect(keymap.edit(for: .character(" ")) == .insert(" "))
    #expect(keymap.edit(for: .character("\u{301}")) == .insert("\u{301}"))
    #expect(keymap.edit(for: .character("\u{1B}")) == nil)
  }

  @Test(
    arguments: [
      (Key(.left, .control), .move(.wordLeft)), (.alt("f"), .move(.wordRight)),
      (.control("w"), .deleteToBlankBackward), (Key(.backspace, .alt), .deleteWordBackward),
      (.control("_"), .undo), (.alt("r"), .redo), (Key(.enter), .newline),
      (Key(.end, .control), .move(.textEnd)),
    ] as [(Key, Edit)])
  func `keys are edits`(key: Key, edit: Edit) {
    #expect(keymap.edit(for: key) == edit)
  }

  @Test(
    arguments: [
      .control("x"), .control("o"), .control("t"), .control("n"), .control("z"), .control("c"),
      .control("l"), Key(.tab), Key(.escape), Key(.function(1)), .alt("q"),
    ] as [Key])
  func `the screen's keys are not the editor's`(key: Key) {
    #expect(keymap.edit(for: key) == nil)
  }

  @Test func `no key means two things`() {
    let keys = keymap.editor.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
    #expect(keymap.editor.allSatisfy { !$0.help.isEmpty && !$0.keys.isEmpty })
  }
}
