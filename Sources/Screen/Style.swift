/// How a cell looks, named by what it means; only the terminal knows attributes and colours.
package struct Style: Hashable, Sendable {
  /// The meaning; one each.
  package enum Meaning: UInt8, CaseIterable, Sendable {
    /// Ordinary text.
    case plain
    /// Text that is there when looked for: hints, rules, secondary facts.
    case muted
    /// The one accent: the current view, keys in the footer, the program's name.
    case accent
    /// A title or a name that leads its line.
    case strong
    /// Past due.
    case late
    /// Owed now.
    case due
    /// Done, covered, sent.
    case good
    /// An error that the user has to know of.
    case error
    /// The header line.
    case header
    /// What is looked for, wherever a text has it.
    case found
    /// What nobody typed and stands where something can be: what a text could go on with, a hint.
    case offered
  }

  package var meaning: Meaning
  /// Drawn as the selected part of a list or a field with the focus.
  package var isSelected: Bool

  package init(_ meaning: Meaning, selected: Bool = false) {
    self.meaning = meaning
    isSelected = selected
  }

  package static let plain = Style(.plain)
  package static let muted = Style(.muted)
  package static let accent = Style(.accent)
  package static let strong = Style(.strong)
  package static let late = Style(.late)
  package static let due = Style(.due)
  package static let good = Style(.good)
  package static let error = Style(.error)
  package static let header = Style(.header)
  package static let found = Style(.found)
  package static let offered = Style(.offered)

  /// The style as a number: each has its own.
  package var number: UInt8 { meaning.rawValue << 1 | (isSelected ? 1 : 0) }

  init(number: UInt8) {
    self.init(Meaning(rawValue: number >> 1) ?? .plain, selected: number & 1 == 1)
  }

  /// The same meaning, selected or not.
  package func selected(_ isSelected: Bool = true) -> Style {
    Style(meaning, selected: isSelected)
  }
}
