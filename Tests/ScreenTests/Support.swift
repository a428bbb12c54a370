import Screen
import Testing

/// Widths are those of UTF-8 once this has been read; every suite that measures text reads it.
let hasUTF8 = Text.useUTF8Locale()

/// A canvas of one row with texts put on it one after the other, each at its column.
func row(_ columns: Int, _ texts: (String, Int)...) -> Canvas {
  #expect(hasUTF8)
  var canvas = Canvas(size: Size(columns: columns, rows: 1))
  for (text, column) in texts { canvas.put(text, row: 0, column: column) }
  return canvas
}

/// Each cell of a row: its scalar with its marks, "·" for a blank, "<" for the right half of a wide
/// character.
func cells(_ canvas: Canvas) -> String {
  canvas.rows[0].enumerated().map { column, cell in
    let base = cell.scalar == 0 ? "<" : cell.scalar == 0x20 ? "·" : text(cell.scalar)
    return base + (canvas.marks[Point(row: 0, column: column)] ?? []).map(text).joined()
  }.joined(separator: " ")
}

private func text(_ scalar: UInt32) -> String {
  Unicode.Scalar(scalar).map { String(Character($0)) } ?? "no scalar"
}
