import Core
import Screen
import Testing
import Views

struct EditorSelectionTests {
  @Test(
    arguments: [
      ("one│ two", [.select(.right), .select(.right)], "one¦ t│wo"),
      ("one│ two", [.select(.left)], "on│e¦ two"),
      ("one│ two", [.select(.wordRight)], "one¦ two│"),
      ("one two│", [.select(.wordLeft), .select(.wordLeft)], "│one two¦"),
      ("one│ two", [.select(.rowStart)], "│one¦ two"),
      ("one│ two\nx", [.select(.rowEnd)], "one¦ two│\nx"),
      ("one│ two\nx\nthree", [.select(.down)], "one¦ two\nx│\nthree"),
      ("one│ two\nx\nthree", [.select(.down), .select(.down)], "one¦ two\nx\nthr│ee"),
      ("one\ntw│o", [.select(.textStart)], "│one\ntw¦o"),
      ("o│ne\ntwo", [.select(.textEnd)], "o¦ne\ntwo│"),
      ("o│ne\ntwo", [.selectAll], "¦one\ntwo│"),
      ("one│", [.select(.left), .select(.right)], "one│"),
      ("👩‍👩‍👧│ x", [.select(.left)], "│👩‍👩‍👧¦ x"),
      ("one│ two", [.select(.right), .move(.right)], "one │two"),
      ("one│ two", [.select(.wordRight), .move(.left)], "one│ two"),
      ("one│ two", [.select(.wordRight), .move(.lineStart)], "│one two"),
      ("one│ two", [.select(.right), .place(.start)], "│one two"),
      ("one│ two", [.extend(to: .init(line: 0, column: 99))], "one¦ two│"),
      ("one│ two", [.selectWord(at: .init(line: 0, column: 5))], "one ¦two│"),
      ("one│ two", [.selectWord(at: .init(line: 0, column: 3))], "one¦ │two"),
      ("one, │two", [.selectWord(at: .init(line: 0, column: 3))], "one¦,│ two"),
      ("one│", [.selectWord(at: .init(line: 0, column: 3))], "¦one│"),
      ("│", [.selectWord(at: .start)], "│"),
      ("one│\ntwo", [.selectLine(at: .init(line: 0, column: 1))], "¦one\n│two"),
      ("one│\ntwo", [.selectLine(at: .init(line: 9, column: 1))], "one\n¦two│"),
    ] as [(String, [Edit], String)])
  func `selects`(before: String, edits: [Edit], after: String) {
    #expect(edited(before, edits) == after)
  }

  @Test(
    arguments: [
      ("one ¦two│ three", [.insert("x")], "one x│ three"),
      ("one │two¦ three", [.insert("x")], "one x│ three"),
      ("o¦ne\ntw│o", [.paste("1\n2")], "o1\n2│o"),
      ("o¦ne\ntw│o", [.newline], "o\n│o"),
      ("o¦ne\ntw│o", [.deleteBackward], "o│o"),
      ("o¦ne\ntw│o", [.deleteForward], "o│o"),
      ("one ¦two│ three", [.deleteWordBackward], "one │ three"),
      ("one ¦two│ three", [.deleteToLineEnd, .yank], "one two│ three"),
      ("¦two│ one", [.cut, .move(.lineEnd), .yank], " onetwo│"),
      ("¦two│ one", [.copy, .move(.lineEnd), .yank], "two onetwo│"),
      ("¦two│ one", [.copy, .yank], "two│ one"),
      ("¦two│ one", [.copy], "¦two│ one"),
      ("one\ntw│o\nx", [.cut], "one\n│x"),
      ("one\ntw│o\nx", [.cut, .cut, .yank], "one\ntwo\nx│"),
      ("one\ntw│o\nx", [.copy, .move(.textEnd), .yank], "one\ntwo\nxtwo\n│"),
      ("one│", [.copy, .move(.lineEnd), .newline, .copy, .yank], "one\none│"),
      ("one ¦two│", [.insert("x"), .undo], "one two│"),
      ("one ¦two│", [.insert("x"), .insert("y"), .undo, .redo], "one xy│"),
    ] as [(String, [Edit], String)])
  func `what is selected goes for what is typed, deleted, cut`(
    before: String, edits: [Edit], after: String
  ) {
    #expect(edited(before, edits) == after)
  }

  @Test func `a place told by line, column and length is selected, as far as it is there`() {
    var text = buffer("│one\ntwo three\n")
    text.select(TextPlace(line: 1, column: 4, length: 5))
    #expect(markedWithAnchor(text) == "one\ntwo ¦three│\n")
    text.select(TextPlace(line: 1, column: 4, length: 50))
    #expect(markedWithAnchor(text) == "one\ntwo ¦three│\n")
    text.select(TextPlace(line: 9, column: -4, length: -1))
    #expect(markedWithAnchor(text) == "one\ntwo three\n│")
    #expect(text.selection == nil)
  }

  /// A selection is a range of a plain array of characters; what is done to it is done to the array.
  @Test(arguments: 0..<60)
  func `selecting, cutting and pasting agree with an array`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    // Pieces that do not join with each other, so that the array's characters stay what they are.
    let pieces = ["a", "b ", "é", "日", "\n", "👩‍👩‍👧", "word", " "]
    var text = buffer("│")
    var model = Model()
    for _ in 0..<200 {
      let piece = pieces.randomElement(using: &random) ?? ""
      let edits: [Edit] = [
        .insert(piece), .paste(piece + "\n" + piece), .select(.left), .select(.left),
        .select(.right), .select(.wordLeft), .select(.textEnd), .selectAll, .move(.left),
        .move(.right), .move(.textStart), .cut, .copy, .yank, .deleteBackward, .deleteForward,
      ]
      let edit = edits.randomElement(using: &random) ?? .cut
      text.apply(edit, width: 14, height: 5)
      model.apply(edit, caret: offset(of: text.caret, in: text))
      #expect(Array(text.text) == model.characters, "\(edit)")
      #expect(offset(of: text.caret, in: text) == model.caret)
      let start = text.selection.map { offset(of: $0.lowerBound, in: text) }
      #expect(start == model.selection?.lowerBound)
      #expect(text.words == countWords(text.text))
    }
    while text.apply(.undo, width: 14, height: 5) {}
    #expect(text.isEmpty && text.words == 0)
  }

  // MARK: Drawing

  @Test func `the selection shows, with the ends of its lines`() {
    let text = markedBuffer("on¦e\n\n日本│語")
    var canvas = Canvas(size: Size(columns: 8, rows: 3))
    let layout = EditorLayout(text, width: 8, height: 3)
    text.draw(layout, on: &canvas, area: canvas.area, isFocused: true)
    #expect(selected(canvas) == ["  ##    ", "#       ", "####    "])
    #expect(canvas.cursor == Point(row: 2, column: 4))
  }

  @Test func `a selection over wrapped rows shows in each of them`() {
    let text = markedBuffer("¦one two three│ four")
    var canvas = Canvas(size: Size(columns: 9, rows: 3))
    let layout = EditorLayout(text, width: 9, height: 3)
    let found = TextMark(
      TextPosition(line: 0, column: 14)..<TextPosition(line: 0, column: 18), .found)
    text.draw(layout, on: &canvas, area: canvas.area, marks: [found], isFocused: true)
    #expect(selected(canvas) == ["######## ", "#####    ", "         "])
    let styles = (0..<9).map { canvas.rows[2][$0].style }
    #expect(styles.count { $0 == .found } == 4)
  }

  @Test func `a field shows its selection while it has the focus`() {
    var field = LineField("one two")
    field.apply(.select(.wordLeft))
    var canvas = Canvas(size: Size(columns: 10, rows: 2))
    for (row, isFocused) in [true, false].enumerated() {
      field.draw(
        on: &canvas, area: Area(row: row, column: 0, columns: 10, rows: 1), isFocused: isFocused)
    }
    #expect(selected(canvas) == ["    ###   ", "          "])
  }

  private func selected(_ canvas: Canvas) -> [String] {
    (0..<canvas.size.rows).map { row in
      (0..<canvas.size.columns).map { column in
        canvas.rows[row][column].style.isSelected ? "#" : " "
      }.joined()
    }
  }

  private func offset(of position: TextPosition, in text: TextBuffer) -> Int {
    text.lines[..<position.line].reduce(0) { $0 + $1.characters.count + 1 } + position.column
  }
}

/// The simplest text that has a selection.
private struct Model {
  var characters: [Character] = []
  var caret = 0
  var anchor: Int?
  var taken: [Character] = []

  var selection: Range<Int>? {
    anchor.flatMap { $0 == caret ? nil : min($0, caret)..<max($0, caret) }
  }

  /// - Parameter caret: where the text itself has gone, taken over for moves by word alone.
  mutating func apply(_ edit: Edit, caret other: Int) {
    switch edit {
    case .insert(let text), .paste(let text): replace(Array(text))
    case .yank: if !taken.isEmpty { replace(taken) }
    case .deleteBackward: replace([], selection ?? max(0, caret - 1)..<caret)
    case .deleteForward: replace([], selection ?? caret..<min(characters.count, caret + 1))
    case .copy, .cut:
      let range = selection ?? line
      if !range.isEmpty, edit == .copy || selection != nil || !goesOn {
        taken = Array(characters[range])
      } else if !range.isEmpty {
        taken += characters[range]
      }
      if edit == .cut, !range.isEmpty { replace([], range) }
      goesOn = edit == .cut
      return
    case .selectAll: (anchor, caret) = (0, characters.count)
    case .select(let motion):
      anchor = anchor ?? caret
      go(motion, other)
    case .move(let motion):
      if let selection, motion != .textStart {
        caret = motion == .left ? selection.lowerBound : selection.upperBound
      } else {
        go(motion, other)
      }
      anchor = nil
    default: break
    }
    goesOn = false
  }

  private var goesOn = false

  private mutating func go(_ motion: Motion, _ other: Int) {
    switch motion {
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(characters.count, caret + 1)
    case .textStart: caret = 0
    case .textEnd: caret = characters.count
    default: caret = other
    }
  }

  /// The caret's line with its end.
  private var line: Range<Int> {
    let start = characters[..<caret].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    return start..<(characters[caret...].firstIndex(of: "\n").map { $0 + 1 } ?? characters.count)
  }

  private mutating func replace(_ new: [Character], _ range: Range<Int>? = nil) {
    let range = range ?? selection ?? caret..<caret
    guard !range.isEmpty || !new.isEmpty else { return }
    characters.replaceSubrange(range, with: new)
    caret = range.lowerBound + new.count
    anchor = nil
  }
}
