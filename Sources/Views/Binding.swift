import Screen

/// Keys that mean something, a command or an edit, while a part of the program has the focus.
package struct Binding<Action: Sendable>: Sendable {
  package var keys: [Key]
  package let action: Action
  /// The action's name in the config file.
  package let name: String
  /// For the help: what it does, as a sentence without a full stop.
  package let help: String
  /// For the footer, which shows the keys with a label in the order of the table as far as they
  /// fit.
  package let label: String?
  /// The label in a narrow window.
  let brief: String?

  init(_ keys: [Key], _ name: String, _ action: Action, _ help: String) {
    (self.keys, self.name, self.action, self.help) = (keys, name, action, help)
    (label, brief) = (nil, nil)
  }
}

extension Binding where Action == Command {
  init(
    _ keys: [Key], _ command: Command, _ help: String, label: String? = nil, brief: String? = nil
  ) {
    (self.keys, self.help, self.label) = (keys, help, label)
    self.brief = brief ?? label
    (action, name) = (command, command.rawValue)
  }

  package var command: Command { action }
}

/// A part of the keymap, with a table of its own in the config file.
package enum KeySection: Hashable, Sendable {
  case focus(Focus), everywhere, editor

  package static let all = Focus.allCases.map(KeySection.focus) + [.everywhere, .editor]

  /// The table's name below `keys`.
  package var name: String {
    switch self {
    case .focus(let focus): focus.rawValue
    case .everywhere: "everywhere"
    case .editor: "editor"
    }
  }

  /// The heading of its keys in the help.
  package var title: String {
    switch self {
    case .focus(let focus): focus.title
    case .everywhere: "Everywhere"
    case .editor: "Any text"
    }
  }

  /// Whether a character may be typed where its keys hold.
  var takesText: Bool {
    if case .focus(let focus) = self { return focus.takesText }
    return true
  }
}

/// A row of a section as help, documentation and config file show it.
package struct KeyRow: Hashable, Sendable {
  package let name: String
  package let keys: [Key]
  package let help: String
}

/// Which key means what. Footer, help, the documentation and every look-up are made from it, so
/// that they cannot say anything else than what holds.
package struct Keymap: Equatable, Sendable {
  /// Where a binding stands: its section and its name there.
  struct Slot: Hashable, Sendable {
    let section: KeySection
    let name: String
  }

  /// What holds where the user has changed nothing.
  package static let standard = Keymap([:])

  /// The keys that are not as they are by default.
  private let changed: [Slot: [Key]]

  init(_ changed: [Slot: [Key]]) { self.changed = changed }

  /// What a key means while `focus` has the focus; nil where it is not bound.
  package func command(for key: Key, in focus: Focus) -> Command? {
    if key.isTyped, focus.takesText { return nil }
    return action(of: key, among: Self.standard(focus), in: .focus(focus))
      ?? action(of: key, among: Self.standardEverywhere, in: .everywhere)
  }

  /// The first row with a key. Walked through at each key: that takes no longer than a dictionary
  /// does, which would have to be made at each start.
  private func action<Action>(
    of key: Key, among rows: [Binding<Action>], in section: KeySection
  ) -> Action? {
    for row in rows.indices {
      var keys = rows[row].keys
      if !changed.isEmpty {
        keys = changed[Slot(section: section, name: rows[row].name)] ?? keys
      }
      if keys.contains(key) { return rows[row].action }
    }
    return nil
  }

  /// What a key does to a text; nil for a key that is not the editor's.
  package func edit(for key: Key) -> Edit? {
    guard case .character(let character) = key.code, key.isTyped else {
      return action(of: key, among: Self.standardEditor, in: .editor)
    }
    // Unicode's tables are not looked into for what most keys are.
    let isControl = character.unicodeScalars.contains {
      $0.isASCII ? $0.value < 0x20 || $0.value == 0x7F : $0.properties.generalCategory == .control
    }
    return isControl ? nil : .insert(String(character))
  }

  /// The bindings of a focus, in the order of the help; those of ``everywhere`` hold besides.
  package func bindings(_ focus: Focus) -> [Binding<Command>] {
    Self.apply(changed, to: Self.standard(focus), in: .focus(focus))
  }

  /// What holds whatever has the focus.
  package var everywhere: [Binding<Command>] {
    Self.apply(changed, to: Self.standardEverywhere, in: .everywhere)
  }

  /// The keys of the editor and of the fields.
  package var editor: [Binding<Edit>] {
    Self.apply(changed, to: Self.standardEditor, in: .editor)
  }

  /// All bindings of a section, in the order of the help.
  package func rows(_ section: KeySection) -> [KeyRow] {
    func rows<Action>(_ bindings: [Binding<Action>]) -> [KeyRow] {
      bindings.map { KeyRow(name: $0.name, keys: $0.keys, help: $0.help) }
    }
    return switch section {
    case .focus(let focus): rows(bindings(focus))
    case .everywhere: rows(everywhere)
    case .editor: rows(editor)
    }
  }

  /// The first key of a command, as a sentence names it; nil where it has none.
  package func key(for command: Command, in focus: Focus) -> String? {
    (bindings(focus) + everywhere).first { $0.command == command }?.keys.first?.description
  }

  /// A command's key in the queue, for sentences; its name on the command line where it has none.
  package func name(of command: Command) -> String {
    key(for: command, in: .queue) ?? ":\(command.rawValue)"
  }

  /// The sentence that a change was made, with how it is taken back or done again.
  func sentence(_ done: String, hint command: Command?) -> String {
    switch command {
    case .undo: "\(done.ended) \(name(of: .undo)) takes it back"
    case .redo: "\(done.ended) \(name(of: .redo)) does it again"
    case .versions:
      "\(done.ended) \(key(for: .versions, in: .composer) ?? ":versions") has the other"
    default: done
    }
  }

  private static func apply<Action>(
    _ changed: [Slot: [Key]], to rows: [Binding<Action>], in section: KeySection
  ) -> [Binding<Action>] {
    guard !changed.isEmpty else { return rows }
    return rows.map { row in
      var row = row
      row.keys = changed[Slot(section: section, name: row.name)] ?? row.keys
      return row
    }
  }
}
