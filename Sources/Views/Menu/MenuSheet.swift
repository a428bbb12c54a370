import Core
import Screen

/// Draws a menu over the lower part of the screen: a line an item, its key before it.
struct MenuSheet {
  let menu: Menu

  /// The rows of the items on the screen, and the first item shown.
  static func layout(_ menu: Menu, in size: Size) -> (rows: Range<Int>, first: Int) {
    let shown = max(1, min(menu.items.count, size.rows - 2))
    let first = max(0, min(menu.selection - shown + 1, menu.items.count - shown))
    return (size.rows - shown..<size.rows, first)
  }

  func draw(on canvas: inout Canvas) {
    let (rows, first) = Self.layout(menu, in: canvas.size)
    let columns = canvas.size.columns
    drawRule(
      titled: menu.title, first..<first + rows.count, of: menu.items.count,
      row: rows.lowerBound - 1, on: &canvas)
    canvas.showsCursor = false
    for (row, index) in zip(rows, first...) {
      let item = menu.items[index]
      let isSelected = index == menu.selection
      canvas.fill(row: row, column: 0, count: columns)
      canvas.put(String(item.key), row: row, column: 3, style: .accent)
      let label = Text.truncated(" \(item.label) ", to: columns - 5)
      canvas.put(label, row: row, column: 5, style: .plain.selected(isSelected))
      if isSelected { canvas.cursor = Point(row: row, column: 3) }
    }
  }
}
