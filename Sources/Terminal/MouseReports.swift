import Screen

/// What a terminal sends for its mouse: xterm's private mode 1002 (buttons, the wheel, and motion
/// while a button is held), or 1000 (without motion) where that is all that is known, in the form of
/// mode 1006, `CSI < button ; column ; row M`, or `m` for letting go.
enum MouseReports {
  static let start = "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h"
  static let end = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l"

  /// Whether the present terminal's description knows of a mouse at all.
  static var areKnown: Bool { Terminfo.capability("kmous") != nil }

  /// The event of a report's numbers; nil for what is none, such as a button with no meaning.
  static func event(_ numbers: [Int], isRelease: Bool) -> MouseEvent? {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0,
      let action = action(numbers[0], isRelease: isRelease)
    else { return nil }
    return MouseEvent(
      action, at: Point(row: numbers[2] - 1, column: numbers[1] - 1), modifiers(numbers[0]))
  }

  /// The lowest two bits name the button, 32 says that the mouse moved, 64 that it was the wheel, 128
  /// that it was a button beyond these.
  private static func action(_ code: Int, isRelease: Bool) -> MouseEvent.Action? {
    let button = code & 3
    switch code & ~0b11111 {
    case 0 where isRelease: return .release
    case 0: return Self.button(button).map { .press($0) } ?? .release
    case 32: return Self.button(button).map { .drag($0) }
    case 64 where isRelease || button > 1: return nil
    case 64: return button == 0 ? .wheelUp : .wheelDown
    default: return nil
    }
  }

  private static func button(_ number: Int) -> MouseEvent.Button? {
    switch number {
    case 0: .left
    case 1: .middle
    case 2: .right
    default: nil
    }
  }

  private static func modifiers(_ code: Int) -> Key.Modifiers {
    var held: Key.Modifiers = []
    if code & 4 != 0 { held.insert(.shift) }
    if code & 8 != 0 { held.insert(.alt) }
    if code & 16 != 0 { held.insert(.control) }
    return held
  }
}
