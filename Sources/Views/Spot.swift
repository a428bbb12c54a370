import Screen

/// A piece of a line with its place, so that drawing and a click on it go by the same geometry.
struct Spot<Target> {
  let text: String
  let column: Int
  let style: Style
  /// What a click on it means; nil for nothing.
  let target: Target?

  /// The column behind it.
  var end: Int { column + Text.columns(text) }
}

extension Array {
  /// Draws the pieces of a line.
  func draw<Target>(on canvas: inout Canvas, row: Int) where Element == Spot<Target> {
    for spot in self { canvas.put(spot.text, row: row, column: spot.column, style: spot.style) }
  }

  /// What is meant by a click in a column.
  func target<Target>(at column: Int) -> Target? where Element == Spot<Target> {
    first { $0.column..<$0.end ~= column }?.target
  }
}
