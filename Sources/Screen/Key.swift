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

  /// True for what is typed into a text: a character with nothing held.
  package var isTyped: Bool {
    if case .character = code { return modifiers.isEmpty }
    return false
  }
}

extension Key: CustomStringConvertible {
  /// The key as help and footer write it: `^X`, `Alt-u`, `Ctrl-←`, `PgDn`, `⏎`, `j`.
  package var description: String { written { $0.sign ?? $0.name } }

  /// The key as the config file writes it, in ASCII as far as its character is: `Ctrl-Left`,
  /// `Enter`. ``init(_:)-(String)`` reads it.
  package var notation: String { written(\.name) }

  /// Reads a key as ``notation`` or ``description`` write it; names and modifiers in any case.
  /// - Returns: nil for anything else, and for Shift with a character: that is another character.
  package init?(_ text: String) {
    var rest = text[...]
    var held: Modifiers = []
    if rest.count == 2, rest.first == "^" {
      held = .control
      rest.removeFirst()
    }
    while let (prefix, modifier) = Self.prefixes.first(where: { rest.hasFolded($0.prefix) }) {
      guard rest.count > prefix.count, !held.contains(modifier) else { break }
      held.insert(modifier)
      rest.removeFirst(prefix.count)
    }
    guard let code = Code(written: rest) else { return nil }
    self.init(code, held)
    guard case .character(let character) = code else { return }
    if held.contains(.shift) { return nil }
    if held.contains(.control) {
      self.code = .character(character.lowercased().first ?? character)
    }
  }

  private static let prefixes: [(prefix: String, modifier: Modifiers)] = [
    ("Ctrl-", .control), ("Alt-", .alt), ("Shift-", .shift),
  ]

  private func written(_ name: (Code.Written) -> String) -> String {
    if case .character(let character) = code, modifiers == .control, character != " " {
      return "^" + character.uppercased()
    }
    let held = Self.prefixes.filter { modifiers.contains($0.modifier) }.map(\.prefix).joined()
    return held + name(code.written)
  }
}

extension Key.Code {
  /// What a key is called, and the sign that stands for it where there is one.
  fileprivate typealias Written = (name: String, sign: String?)

  private static let named: [(code: Key.Code, written: Written)] = [
    (.character(" "), ("Space", nil)), (.enter, ("Enter", "⏎")), (.tab, ("Tab", nil)),
    (.escape, ("Esc", nil)), (.backspace, ("Backspace", nil)), (.delete, ("Del", nil)),
    (.insert, ("Ins", nil)), (.up, ("Up", "↑")), (.down, ("Down", "↓")), (.left, ("Left", "←")),
    (.right, ("Right", "→")), (.home, ("Home", nil)), (.end, ("End", nil)),
    (.pageUp, ("PgUp", nil)), (.pageDown, ("PgDn", nil)),
  ]

  /// Function keys for which terminals have sequences.
  private static let functions = 1...20

  fileprivate var written: Written {
    if let named = Self.named.first(where: { $0.code == self }) { return named.written }
    switch self {
    case .character(let character): return (String(character), nil)
    case .function(let number): return ("F\(number)", nil)
    default: return ("", nil)
    }
  }

  fileprivate init?(written text: Substring) {
    let named = Self.named.first { _, written in
      text.count == written.name.count && text.hasFolded(written.name)
        || written.sign == String(text)
    }
    if let named {
      self = named.code
    } else if text.count == 1, let character = text.first {
      let isControl = character.unicodeScalars.contains {
        $0.properties.generalCategory == .control
      }
      guard !isControl else { return nil }
      self = .character(character)
    } else if text.first == "F" || text.first == "f", let number = Int(text.dropFirst()),
      Self.functions.contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }
}

extension Substring {
  /// Whether it begins with an ASCII word, whatever the case.
  fileprivate func hasFolded(_ word: String) -> Bool {
    prefix(word.count).lowercased() == word.lowercased()
  }
}
