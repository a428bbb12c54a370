import Screen

/// The keys of the editor and of the fields. Other keys are the screen's own; what is printable is
/// typed.
package enum EditorKeys {
  /// Keys that do the same, and what the help says they do.
  package struct Binding: Hashable, Sendable {
    package let keys: [Key]
    package let edit: Edit
    package let help: String
  }

  /// All of them, in the order in which the help shows them.
  package static let bindings: [Binding] =
    moving + deleting + [
      Binding(keys: [Key(.enter)], edit: .newline, help: "new line"),
      Binding(keys: [.control("_"), .alt("u")], edit: .undo, help: "undo"),
      Binding(keys: [.alt("r")], edit: .redo, help: "redo"),
    ]

  private static let moving: [Binding] = [
    move(.left, [Key(.left), .control("b")], "one character left"),
    move(.right, [Key(.right), .control("f")], "one character right"),
    move(.up, [Key(.up)], "one row up"),
    move(.down, [Key(.down)], "one row down"),
    move(.wordLeft, [Key(.left, .control), Key(.left, .alt), .alt("b")], "to the word's start"),
    move(.wordRight, [Key(.right, .control), Key(.right, .alt), .alt("f")], "to the word's end"),
    move(.rowStart, [Key(.home)], "to the row's start, then the line's"),
    move(.rowEnd, [Key(.end)], "to the row's end, then the line's"),
    move(.lineStart, [.control("a")], "to the line's start"),
    move(.lineEnd, [.control("e")], "to the line's end"),
    move(.pageUp, [Key(.pageUp)], "one page up"),
    move(.pageDown, [Key(.pageDown)], "one page down"),
    move(.textStart, [Key(.home, .control), .alt("<")], "to the text's start"),
    move(.textEnd, [Key(.end, .control), .alt(">")], "to the text's end"),
  ]

  private static let deleting: [Binding] = [
    Binding(
      keys: [Key(.backspace), .control("h")], edit: .deleteBackward,
      help: "delete the character before"),
    Binding(
      keys: [Key(.delete), .control("d")], edit: .deleteForward,
      help: "delete the character behind"),
    Binding(
      keys: [.control("w")], edit: .deleteToBlankBackward, help: "delete back to the last blank"),
    Binding(
      keys: [Key(.backspace, .alt), Key(.backspace, .control)], edit: .deleteWordBackward,
      help: "delete to the word's start"),
    Binding(
      keys: [.alt("d"), Key(.delete, .control)], edit: .deleteWordForward,
      help: "delete to the word's end"),
    Binding(keys: [.control("u")], edit: .deleteToLineStart, help: "delete to the line's start"),
    Binding(keys: [.control("k")], edit: .deleteToLineEnd, help: "delete to the line's end"),
    Binding(keys: [.control("y")], edit: .yank, help: "put back what was deleted by word or line"),
  ]

  private static let edits = Dictionary(
    bindings.flatMap { binding in binding.keys.map { ($0, binding.edit) } },
    uniquingKeysWith: { first, _ in first })

  /// What a key does to the text; nil for a key that is not the editor's.
  package static func edit(for key: Key) -> Edit? {
    if case .character(let character) = key.code, key.modifiers.isEmpty {
      return isControl(character) ? nil : .insert(String(character))
    }
    return edits[key]
  }

  private static func isControl(_ character: Character) -> Bool {
    character.unicodeScalars.contains { $0.properties.generalCategory == .control }
  }

  private static func move(_ motion: Motion, _ keys: [Key], _ help: String) -> Binding {
    Binding(keys: keys, edit: .move(motion), help: help)
  }
}
