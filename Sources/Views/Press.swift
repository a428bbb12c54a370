import Screen

/// The last press of the mouse's button, by which double clicks are told, and what is dragged.
package struct Press: Hashable, Sendable {
  let at: Point
  /// ``State/uptime`` of it.
  let uptime: Double
  /// What had the focus: dragging does not lead into another part of the program.
  let focus: Focus
  /// 1, 2 or 3; the fourth begins anew.
  let clicks: Int
  var isHeld = true

  /// Seconds within which another press at the same place makes it a double click, as desktops have it.
  private static let patience = 0.5

  init(at point: Point, uptime: Double, focus: Focus, after last: Press?) {
    let goesOn = last.map { $0.isNear(point) && uptime - $0.uptime <= Self.patience } ?? false
    at = point
    self.uptime = uptime
    self.focus = focus
    clicks = goesOn ? (last?.clicks ?? 0) % 3 + 1 : 1
  }

  /// Whether a point is no further away than a hand moves that means the same place.
  func isNear(_ point: Point) -> Bool {
    at.row == point.row && abs(at.column - point.column) <= 1
  }
}

/// What the mouse does to a text.
enum Pointing {
  case press(clicks: Int)
  case drag

  /// The edit that it means at a place of the text.
  func edit(at position: TextPosition) -> Edit {
    switch self {
    case .drag: .extend(to: position)
    case .press(2): .selectWord(at: position)
    case .press(3): .selectLine(at: position)
    case .press: .place(position)
    }
  }
}

extension TextBuffer {
  /// Does what the mouse means over the pane in which a text is drawn. Dragged beyond the pane it
  /// selects a row further.
  mutating func point(_ pointing: Pointing, at cell: Point, in area: Area, top: TextPosition) {
    var edit: Edit
    switch pointing {
    case .drag where cell.row < area.row: edit = .select(.up)
    case .drag where cell.row >= area.row + area.rows: edit = .select(.down)
    default:
      let shown = EditorLayout(self, width: area.columns, height: area.rows, top: top)
      let place = Point(row: max(0, cell.row - area.row), column: max(0, cell.column - area.column))
      edit = pointing.edit(at: position(at: place, in: shown))
    }
    apply(edit, width: area.columns, height: area.rows)
  }
}

extension LineField {
  /// Does what the mouse means over a field that is drawn in an area.
  /// - Parameter isFocused: whether it was drawn with the focus.
  mutating func point(_ pointing: Pointing, at cell: Point, in area: Area, isFocused: Bool) {
    let shown = layout(width: area.columns, isFocused: isFocused)
    let column = buffer.lines[0].column(
      in: shown.columns.lowerBound..<shown.columns.upperBound, near: cell.column - area.column)
    apply(pointing.edit(at: TextPosition(line: 0, column: column)))
  }
}
