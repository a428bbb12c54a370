import Core
import Screen

/// Moving by rows leads from one part of the letter to the next, as they stand one above the other.
extension Composer {
  /// Gives the focus to the part above or below, where the caret has no other row to go to there.
  /// - Parameter pane: where the letter is.
  /// - Returns: false for another motion, and where the caret stays in its part.
  mutating func leavePart(by motion: Motion, in pane: Area) -> Bool {
    guard motion == .up || motion == .down, let from = edgeColumn(motion, in: pane),
      let index = Draft.Part.allCases.firstIndex(of: focus),
      case let next = index + (motion == .up ? -1 : 1), Draft.Part.allCases.indices.contains(next)
    else { return false }
    edit(focus) {
      $0.anchor = nil
      return false
    }
    focus = Draft.Part.allCases[next]
    enter(at: from, in: pane)
    return true
  }

  /// The column of the window that the caret keeps to, where a motion leads out of its part.
  private func edgeColumn(_ motion: Motion, in pane: Area) -> Int? {
    switch focus {
    case .recipient: column(of: recipient, in: ComposerPane.fieldArea(.recipient, in: pane))
    case .subject: column(of: subject, in: ComposerPane.fieldArea(.subject, in: pane))
    case .body where motion == .up:
      body.columnInFirstRow(width: ComposerPane.textArea(in: pane).columns)
        .map { $0 + ComposerPane.textArea(in: pane).column }
    case .body: nil
    }
  }

  private func column(of field: LineField, in area: Area) -> Int {
    area.column + (field.buffer.wishedColumn ?? field.layout(width: area.columns).caret)
  }

  /// Puts the caret of the part that has the focus below or above a column of the window.
  private mutating func enter(at column: Int, in pane: Area) {
    switch focus {
    case .recipient: recipient.enter(at: column, in: ComposerPane.fieldArea(.recipient, in: pane))
    case .subject: subject.enter(at: column, in: ComposerPane.fieldArea(.subject, in: pane))
    case .body:
      let area = ComposerPane.textArea(in: pane)
      let wish = max(0, column - area.column)
      let place = body.position(at: Point(row: 0, column: wish), in: layout(in: area))
      body.apply(.place(place), width: area.columns, height: area.rows)
      body.wishedColumn = wish
    }
  }
}

extension LineField {
  fileprivate mutating func enter(at column: Int, in area: Area) {
    let wish = max(0, column - area.column)
    let line = buffer.lines[0]
    apply(.place(TextPosition(line: 0, column: line.column(in: 0..<line.count, near: wish))))
    buffer.wishedColumn = wish
  }
}
