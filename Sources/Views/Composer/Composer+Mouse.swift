import Core
import Screen

extension Composer {
  /// Gives the part that was clicked on the focus, and puts the caret there.
  mutating func click(_ at: Point, clicks: Int, in layout: Layout) {
    guard let pane = layout.composer(showsGuide: isInGuide).letter, pane.contains(at) else {
      return
    }
    let fields = [Draft.Part.recipient, .subject]
    let field = fields.first { at.row == ComposerPane.fieldArea($0, in: pane).row }
    guard field != nil || at.row >= ComposerPane.textArea(in: pane).row else { return }
    let hadFocus = focus == field
    focus = field ?? .body
    isInGuide = false
    point(.press(clicks: clicks), at: at, in: pane, isFocused: hadFocus)
  }

  /// Selects up to where the mouse was dragged, in the part that has the focus.
  mutating func drag(_ at: Point, in layout: Layout) {
    guard let pane = layout.composer(showsGuide: isInGuide).letter else { return }
    point(.drag, at: at, in: pane, isFocused: true)
  }

  /// Whether a cell is outside of the part that has the focus.
  func isBesides(_ at: Point, in layout: Layout) -> Bool {
    guard !isInGuide, let pane = layout.composer(showsGuide: false).letter, pane.contains(at) else {
      return true
    }
    return switch focus {
    case .recipient, .subject: at.row != ComposerPane.fieldArea(focus, in: pane).row
    case .body: at.row < ComposerPane.textArea(in: pane).row
    }
  }

  private mutating func point(
    _ pointing: Pointing, at cell: Point, in pane: Area, isFocused: Bool
  ) {
    switch focus {
    case .recipient:
      let area = ComposerPane.fieldArea(.recipient, in: pane)
      recipient.point(pointing, at: cell, in: area, isFocused: isFocused)
    case .subject:
      let area = ComposerPane.fieldArea(.subject, in: pane)
      subject.point(pointing, at: cell, in: area, isFocused: isFocused)
    case .body: body.point(pointing, at: cell, in: ComposerPane.textArea(in: pane), top: top)
    }
  }

  /// Scrolls the letter by some rows, as far as there are any; the caret comes along where it would
  /// leave the pane.
  mutating func scroll(by rows: Int, letter: Area) {
    let (top, caret) = body.scrolled(
      from: top, by: rows, width: letter.columns, height: letter.rows)
    self.top = top
    guard caret != body.caret else { return }
    body.apply(.place(caret), width: letter.columns, height: letter.rows)
  }
}
