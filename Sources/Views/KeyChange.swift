import Screen

/// The keys that the user wants for a command or an edit, as the config file says it.
package struct KeyChange: Hashable, Sendable {
  package let section: KeySection
  /// The binding's name there.
  package let name: String
  /// In place of the keys by default; none unbinds.
  package let keys: [Key]

  package init(_ section: KeySection, _ name: String, _ keys: [Key]) {
    (self.section, self.name, self.keys) = (section, name, keys)
  }
}

/// What of a change was not done.
package struct KeyMistake: Hashable, Sendable {
  package let section: KeySection
  package let name: String
  /// The rest of a sentence that begins with the binding's name.
  package let problem: String
}

extension Keymap {
  /// The standard keymap with the user's changes. What cannot be is left out and reported: a key
  /// that another of the user's changes, the editor or another section has; a character where text
  /// is typed; a key that terminals send as another. A key that a default has goes to the user's
  /// command. The ways out and the help are never left without a key.
  package static func changed(by changes: [KeyChange]) -> (keymap: Keymap, mistakes: [KeyMistake]) {
    var changing = KeymapChanging(changes)
    changing.run()
    return (Keymap(changing.changed), changing.mistakes)
  }
}

/// Works changes in, one after the other.
private struct KeymapChanging {
  typealias Slot = Keymap.Slot

  private let changes: [KeyChange]
  private let standard: [Slot: [Key]]
  private let asked: Set<Slot>
  /// The keys as they stand; none yet for what is still to be changed.
  private var keys: [Slot: [Key]]
  private(set) var mistakes: [KeyMistake] = []

  /// Without these there is no way out, or none to find it.
  private static let essential: Set<String> = [
    Command.help.rawValue, Command.quit.rawValue, Command.back.rawValue,
  ]

  init(_ changes: [KeyChange]) {
    self.changes = changes
    standard = Dictionary(
      uniqueKeysWithValues: KeySection.all.flatMap { section in
        Keymap.standard.rows(section).map { row in
          (Slot(section: section, name: row.name), row.keys)
        }
      })
    asked = Set(changes.map { Slot(section: $0.section, name: $0.name) })
    keys = standard
    for slot in asked where keys[slot] != nil { keys[slot] = [] }
  }

  var changed: [Slot: [Key]] { keys.filter { $0.value != standard[$0.key] } }

  mutating func run() {
    for change in changes {
      let slot = Slot(section: change.section, name: change.name)
      guard let usual = standard[slot] else {
        complain(slot, "is not known and was left out")
        continue
      }
      for key in change.keys where keys[slot]?.contains(key) == false { give(key, to: slot) }
      if keys[slot] == [], !change.keys.isEmpty {
        keys[slot] = usual.filter { owner(of: $0, beside: slot) == nil }
      }
    }
    restoreEssentials()
  }

  private mutating func give(_ key: Key, to slot: Slot) {
    if key.isTyped, slot.section.takesText {
      return refuse(key, slot, "characters are typed there")
    }
    if let sent = key.sentAs {
      return refuse(key, slot, "terminals send \(sent.notation) for it")
    }
    if let (other, isTaken) = owner(of: key, beside: slot) {
      guard !isTaken else { return refuse(key, slot, "it is keys.\(other.path) already") }
      let rest = keys[other]?.filter { $0 != key } ?? []
      if rest.isEmpty, Self.essential.contains(other.name) {
        return refuse(key, slot, "keys.\(other.path) would be left without a key")
      }
      keys[other] = rest
      if rest.isEmpty {
        complain(
          slot,
          "has taken \(key.notation) from keys.\(other.path), which has no key left: give it "
            + "another, or write \(other.name) = []")
      }
    }
    keys[slot]?.append(key)
  }

  /// Who has a key where a slot's keys hold.
  /// - Returns: `isTaken` where the slot cannot have it: the user has given it away before, or
  ///   another section has it that holds at the same time.
  private func owner(of key: Key, beside slot: Slot) -> (slot: Slot, isTaken: Bool)? {
    let owners = keys.filter { $0.value.contains(key) && $0.key != slot }.map(\.key)
      .sorted { $0.path < $1.path }
    if let same = owners.first(where: { $0.section == slot.section }) {
      return (same, asked.contains(same))
    }
    let other = owners.first { isShared(key, $0.section, slot.section) }
    return other.map { ($0, true) }
  }

  /// Whether a key would mean two things to two sections at once. Some keys of the editor are the
  /// screen's own by default: those are not.
  private func isShared(_ key: Key, _ one: KeySection, _ other: KeySection) -> Bool {
    switch (one, other) {
    case (.everywhere, _), (_, .everywhere): true
    case (.focus(let focus), .editor), (.editor, .focus(let focus)):
      focus.takesText
        && !(Keymap.standard.command(for: key, in: focus) != nil
          && Keymap.standard.edit(for: key) != nil)
    default: false
    }
  }

  /// Gives what must have a key its own ones back, which may leave another without: by default no
  /// two have the same.
  private mutating func restoreEssentials() {
    while let (slot, usual) = standard.sorted(by: { $0.key.path < $1.key.path })
      .first(where: { Self.essential.contains($0.key.name) && keys[$0.key] == [] })
    {
      for key in usual {
        while let (other, _) = owner(of: key, beside: slot) { keys[other]?.removeAll { $0 == key } }
      }
      keys[slot] = usual
      let names = usual.map(\.notation).joined(separator: " ")
      complain(slot, "cannot be without a key: \(names) is used")
    }
  }

  private mutating func refuse(_ key: Key, _ slot: Slot, _ reason: String) {
    complain(slot, "cannot be \(key.notation): \(reason)")
  }

  private mutating func complain(_ slot: Slot, _ problem: String) {
    mistakes.append(KeyMistake(section: slot.section, name: slot.name, problem: problem))
  }
}

extension Keymap.Slot {
  /// The name in the config file, below `keys`.
  fileprivate var path: String { "\(section.name).\(name)" }
}

extension Key {
  /// The key that terminals send in its place: some control characters are keys of their own.
  fileprivate var sentAs: Key? {
    guard case .character(let character) = code, modifiers == .control else { return nil }
    return switch character {
    case "i": Key(.tab)
    case "j", "m": Key(.enter)
    case "[": Key(.escape)
    default: nil
    }
  }
}
