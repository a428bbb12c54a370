import Screen
import Testing

struct CanvasTests {
  @Test(arguments: [
    (row(4, ("日", 0)), "日 < · ·"),
    (row(4, ("日本", 0), ("x", 0)), "x · 本 <"),
    (row(4, ("日本", 0), ("x", 1)), "· x 本 <"),
    (row(4, ("日本", 0), ("x", 2)), "日 < x ·"),
    (row(4, ("日本", 0), ("語", 1)), "· 語 < ·"),
    (row(4, ("ab", 1), ("日", 0)), "日 < b ·"),
    (row(3, ("日本", 0)), "日 < ·"),
    (row(3, ("abcdef", 1)), "· a b"),
    (row(3, ("日", 2)), "· · ·"),
    (row(3, ("x", 3)), "· · ·"), (row(3, ("x", -1)), "· · ·"),
  ])
  func `wide characters are whole or gone`(canvas: Canvas, expected: String) {
    #expect(cells(canvas) == expected)
  }

  @Test(arguments: [
    (row(3, ("e\u{301}", 0)), "e\u{301} · ·"),
    (row(3, ("e\u{301}", 0), ("o", 0)), "o · ·"),
    (row(3, ("e\u{301}", 1), ("日", 0)), "日 < ·"),
    (row(3, ("か\u{3099}", 0), ("x", 1)), "· x ·"),
    (row(3, ("か\u{3099}", 0), ("日", 1)), "· 日 <"),
    (row(3, ("か\u{3099}", 1), ("日", 0)), "日 < ·"),
  ])
  func `marks go with their character`(canvas: Canvas, expected: String) {
    #expect(cells(canvas) == expected)
  }

  @Test func `says where it stopped`() {
    var canvas = row(10)
    #expect(canvas.put("abc", row: 0, column: 2) == 5)
    #expect(canvas.put("日本", row: 0, column: 0, limit: 3) == 2)
    #expect(canvas.put("abc", row: 0, column: 8) == 10)
    #expect(canvas.put("abc", row: 1, column: 8) == 8)
    #expect(canvas.put("abc", row: 0, column: 4, limit: -1) == 4)
    #expect(canvas.text == "日abc   ab")
  }

  @Test func `fills within its edges`() {
    var canvas = row(5, ("日本", 0))
    canvas.fill(row: 0, column: 1, count: 99, with: "-")
    canvas.fill(row: 0, column: -2, count: 1, with: "x")
    canvas.fill(row: 3, column: 0, count: 5, with: "x")
    #expect(canvas.text == " ----")
  }

  @Test func `another style leaves what is shown`() {
    var canvas = row(5, ("日e\u{301}x", 0))
    let text = canvas.text
    canvas.restyle(row: 0, columns: 1..<99) { $0.selected() }
    canvas.restyle(row: 7, columns: 0..<2) { _ in .late }
    #expect(canvas.text == text)
    #expect(canvas.rows[0].map(\.style.isSelected) == [false, true, true, true, true])
  }

  @Test func `text ends where its rows end`() {
    var canvas = Canvas(size: Size(columns: 6, rows: 3))
    canvas.put("日 e\u{301}", row: 0, column: 0)
    canvas.put("x", row: 2, column: 5)
    #expect(canvas.text == "日 e\u{301}\n\n     x")
  }

  @Test func `what is written over is as if it had never been there`() {
    for text in ["abc", "日b", "e\u{301}日", " ", "a\u{308}"] {
      for other in ["xyz", "語y", "é本", "o\u{301}u\u{302}"] {
        var canvas = row(4, (other, 0))
        canvas.put(text, row: 0, column: 0)
        canvas.fill(row: 0, column: Text.columns(text), count: 4)
        #expect(canvas == row(4, (text, 0)), "\(text) over \(other)")
      }
    }
  }

  @Test func `a size below nothing is empty`() {
    var canvas = Canvas(size: Size(columns: -1, rows: 4))
    canvas.put("x", row: 0, column: 0)
    #expect(canvas.rows == [[], [], [], []])
    #expect(canvas.area == Area(row: 0, column: 0, columns: 0, rows: 4))
  }
}
