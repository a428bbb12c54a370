import Core
import Screen

/// Draws a menu over the lower part of the screen: a line an item, its key before it, then the keys of
/// menus.
struct MenuSheet {
  let menu: Menu
  let keymap: Keymap

  /// The rows of the items on the screen, and the first item shown. A blank row stands above the
  /// footer where there is room for it.
  static func layout(_ menu: Menu, in size: Size) -> (rows: Range<Int>, first: Int) {
    let shown = max(1, min(menu.items.count, size.rows - 2))
    let first = max(0, min(menu.selection - shown + 1, menu.items.count - shown))
    let end = size.rows - (shown + 3 < size.rows ? 2 : 1)
    return (end - shown..<end, first)
  }

  var footer: FooterLine { FooterLine(notice: nil, focus: .menu, keymap: keymap) }

  func draw(on canvas: inout Canvas) {
    let (rows, first) = Self.layout(menu, in: canvas.size)
    let (columns, end) = (canvas.size.columns, canvas.size.rows)
    drawRule(
      titled: menu.title, first..<first + rows.count, of: menu.items.count,
      row: rows.lowerBound - 1, on: &canvas)
    canvas.showsCursor = false
    for row in rows.lowerBound..<end { canvas.fill(row: row, column: 0, count: columns) }
    for (row, index) in zip(rows, first...) {
      let item = menu.items[index]
      let isSelected = index == menu.selection
      if item.isOn { canvas.put("✓", row: row, column: 1, style: .good) }
      canvas.put(String(item.key), row: row, column: 3, style: .accent)
      let label = Text.truncated(" \(item.label) ", to: columns - 5)
      canvas.put(label, row: row, column: 5, style: .plain.selected(isSelected))
      if isSelected { canvas.cursor = Point(row: row, column: 3) }
    }
    footer.draw(on: &canvas, row: end - 1)
  }
}
