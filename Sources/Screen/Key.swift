/// A key as the program means it, whatever bytes the terminal sent for it.
package struct Key: Hashable, Sendable {
  /// The key itself.
  package enum Code: Hashable, Sendable {
    /// A printable character. With ``Modifiers/control`` it is the lower-case letter: ^A is "a".
    case character(Character)
    case enter, tab, escape, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// F1 is `function(1)`.
    case function(Int)
  }

  /// Held with the key. Shift is told only for keys without a character of their own.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let shift = Modifiers(rawValue: 1)
    package static let alt = Modifiers(rawValue: 2)
    package static let control = Modifiers(rawValue: 4)
  }

  package var code: Code
  package var modifiers: Modifiers

  package init(_ code: Code, _ modifiers: Modifiers = []) {
    self.code = code
    self.modifiers = modifiers
  }

  /// A character without modifiers.
  package static func character(_ character: Character) -> Key { Key(.character(character)) }
  /// A control character: `.control("x")` is ^X.
  package static func control(_ character: Character) -> Key {
    Key(.character(character), .control)
  }
  /// A character with Alt (Escape and the character, sent at once).
  package static func alt(_ character: Character) -> Key { Key(.character(character), .alt) }
}

extension Key: CustomStringConvertible {
  /// The key as help and footer write it: `^X`, `Alt-u`, `Ctrl-Left`, `PgDn`, `⏎`, `j`.
  package var description: String {
    if case .character(let character) = code, modifiers == .control {
      return "^" + character.uppercased()
    }
    var prefix = ""
    if modifiers.contains(.control) { prefix += "Ctrl-" }
    if modifiers.contains(.alt) { prefix += "Alt-" }
    if modifiers.contains(.shift) { prefix += "Shift-" }
    return prefix + name
  }

  private var name: String {
    switch code {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .enter: "⏎"
    case .tab: "Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: "↑"
    case .down: "↓"
    case .left: "←"
    case .right: "→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }
}
