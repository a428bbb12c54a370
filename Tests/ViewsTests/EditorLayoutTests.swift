import Screen
import Testing
import Views

struct EditorLayoutTests {
  /// The pane as text, its caret as the bar before the cell in which it stands.
  private func pane(_ buffer: TextBuffer, _ layout: EditorLayout) -> [String] {
    layout.rows.map { buffer.text(of: $0) }
  }

  private let letter =
    "Hi Ben,\n\nThank you for walking me through how your deploys are run.\n\nAna"

  @Test func `shows the rows from the top`() {
    let text = buffer("│" + letter)
    let layout = EditorLayout(text, width: 21, height: 5)
    #expect(
      pane(text, layout)
        == ["Hi Ben,", "", "Thank you for ", "walking me through ", "how your deploys are "])
    #expect(layout.caret == Point(row: 0, column: 0))
    #expect(layout.top == .start)
  }

  @Test func `scrolls only as far as the caret needs`() {
    var text = buffer("│" + letter)
    var top = TextPosition.start
    var tops: [Int] = []
    for _ in 0..<8 {
      text.apply(.move(.down), width: 21, height: 3)
      let layout = EditorLayout(text, width: 21, height: 3, top: top)
      top = layout.top
      tops.append(layout.rows[0].columns.lowerBound + 100 * layout.rows[0].line)
    }
    #expect(tops == [0, 0, 100, 200, 214, 233, 254, 254])
    let back = EditorLayout(buffer("│" + letter), width: 21, height: 3, top: top)
    #expect(back.top == .start)
  }

  @Test func `no row stays empty below while text is above`() {
    let text = buffer("a\nb\nc│")
    let layout = EditorLayout(text, width: 10, height: 2, top: TextPosition(line: 2, column: 0))
    #expect(pane(text, layout) == ["b", "c"])
    #expect(layout.caret == Point(row: 1, column: 1))
  }

  @Test func `the caret has a cell behind a full row and behind hanging blanks`() {
    let full = EditorLayout(buffer("abcd│\nx"), width: 5, height: 3)
    #expect(full.caret == Point(row: 0, column: 4))
    #expect(full.rows.count == 2)
    #expect(
      EditorLayout(buffer("abcd    │"), width: 5, height: 3).caret == Point(row: 0, column: 4))
    #expect(EditorLayout(buffer("ab │cd"), width: 5, height: 3).caret == Point(row: 1, column: 0))
    #expect(EditorLayout(buffer("日本│語"), width: 9, height: 1).caret == Point(row: 0, column: 4))
  }

  @Test(arguments: 0..<12)
  func `the caret is seen at every size`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var text = buffer("│")
    for (width, height) in [(1, 1), (2, 1), (1, 3), (3, 2), (7, 4), (40, 2), (300, 100)] {
      var top = TextPosition(line: 3, column: 7)
      for _ in 0..<60 {
        text.apply(.randomChange(using: &random), width: width, height: height)
        text.apply(.move(.random(using: &random)), width: width, height: height)
        let layout = EditorLayout(text, width: width, height: height, top: top)
        top = layout.top
        #expect((0..<width).contains(layout.caret.column))
        #expect((0..<min(height, layout.rows.count)).contains(layout.caret.row))
        let row = layout.rows[layout.caret.row]
        #expect(row.line == text.caret.line)
        #expect(row.columns.lowerBound <= text.caret.column)
        #expect(text.caret.column <= row.columns.upperBound)
        let again = EditorLayout(text, width: width, height: height, top: top)
        #expect(again == layout)
      }
    }
  }

  @Test func `a pane without cells has no rows`() {
    #expect(EditorLayout(buffer("ab│"), width: 0, height: 5).rows.isEmpty)
    #expect(EditorLayout(buffer("ab│"), width: 5, height: 0).rows.isEmpty)
  }

  @Test func `draws the pane in its area`() {
    let text = buffer("Grüße, 日本語\n\u{202E}[2J ok│\n")
    var canvas = Canvas(size: Size(columns: 14, rows: 5))
    let area = Area(row: 1, column: 2, columns: 9, rows: 4)
    let layout = EditorLayout(text, width: area.columns, height: area.rows)
    text.draw(layout, on: &canvas, area: area, isFocused: true)
    #expect(canvas.text == "\n  Grüße,\n  日本語\n  \u{FFFD}[2J ok\n")
    #expect(canvas.cursor == Point(row: 3, column: 9))
    #expect(canvas.showsCursor)
  }
}
