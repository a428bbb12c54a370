import Screen
import Testing

/// What the terminal is told to change.
struct CanvasChangesTests {
  /// Rows of text on a canvas as wide as the widest.
  private func canvas(_ rows: [String]) -> Canvas {
    var canvas = Canvas(size: Size(columns: rows.map(\.count).max() ?? 0, rows: rows.count))
    for (number, row) in rows.enumerated() { canvas.put(row, row: number, column: 0) }
    return canvas
  }

  @Test(arguments: [
    ("abcdef", "abcdef", nil), ("abcdef", "abXdef", 2..<3), ("abcdef", "XbcdeX", 0..<6),
    ("abcdef", "abc   ", 3..<6), ("      ", "a     ", 0..<1),
  ])
  func changedColumns(old: String, new: String, expected: Range<Int>?) {
    #expect(canvas([new]).changedColumns(in: 0, from: canvas([old])) == expected)
  }

  @Test func anotherLookIsAChange() {
    let old = canvas(["abcdef"])
    var new = old
    new.restyle(row: 0, columns: 4..<5) { $0.selected() }
    #expect(new.changedColumns(in: 0, from: old) == 4..<5)
  }

  @Test(arguments: [
    // Little is shown where much was.
    (["aaaaaaaa", "bbbbbbbb"], ["x       ", "y       "], true),
    // Most stays.
    (["aaaaaaaa", "bbbbbbbb"], ["aaaaaaaa", "b       "], false),
    (["aaaaaaaa", "bbbbbbbb"], ["aaaaaaaa", "bbbbbbbb"], false),
    // As much is shown as was: either way all of it is sent.
    (["aaaaaaaa", "bbbbbbbb"], ["cccccccc", "dddddddd"], false),
    // Scrolled by two rows.
    (
      ["a       ", "b       ", "cccccccc", "d       "],
      ["cccccccc", "d       ", "        ", "e       "], false
    ),
    // Everything goes.
    (["aaaaaaaa"], ["        "], true),
  ])
  func clearingIsLess(old: [String], new: [String], expected: Bool) {
    #expect(canvas(new).isLess(thanChangesFrom: canvas(old)) == expected)
  }
}
