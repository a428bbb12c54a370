/// What a mouse did over the screen.
package struct MouseEvent: Hashable, Sendable {
  package enum Button: Hashable, Sendable {
    case left, middle, right
  }

  package enum Action: Hashable, Sendable {
    case press(Button)
    /// A button was let go; which one is not always known.
    case release
    /// Moved with a button held.
    case drag(Button)
    /// One notch of the wheel.
    case wheelUp, wheelDown
  }

  package var action: Action
  /// The cell; it may lie outside a window that has shrunk since.
  package var at: Point
  package var modifiers: Key.Modifiers

  package init(_ action: Action, at point: Point, _ modifiers: Key.Modifiers = []) {
    self.action = action
    at = point
    self.modifiers = modifiers
  }
}
