import Screen

/// The keys of the editor and of the fields, which hold wherever text is written and the screen has
/// no command of its own on them.
extension Keymap {
  /// All of them, in the order in which the help shows them.
  static let standardEditor: [Binding<Edit>] =
    moving + deleting + [
      Binding([Key(.enter)], "newline", .newline, "new line"),
      Binding([.control("_"), .alt("u")], "undo", .undo, "undo"),
      Binding([.alt("r")], "redo", .redo, "redo"),
    ]

  private static let moving: [Binding<Edit>] = [
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

  private static let deleting: [Binding<Edit>] = [
    Binding(
      [Key(.backspace), .control("h")], "delete-backward", .deleteBackward,
      "delete the character before"),
    Binding(
      [Key(.delete), .control("d")], "delete-forward", .deleteForward,
      "delete the character behind"),
    Binding(
      [.control("w")], "delete-to-blank-backward", .deleteToBlankBackward,
      "delete back to the last blank"),
    Binding(
      [Key(.backspace, .alt), Key(.backspace, .control)], "delete-word-backward",
      .deleteWordBackward,
      "delete to the word's start"),
    Binding(
      [.alt("d"), Key(.delete, .control)], "delete-word-forward", .deleteWordForward,
      "delete to the word's end"),
    Binding(
      [.control("u")], "delete-to-line-start", .deleteToLineStart,
      "delete to the line's start"),
    Binding(
      [.control("k")], "delete-to-line-end", .deleteToLineEnd,
      "delete to the line's end"),
    Binding(
      [.control("y")], "yank", .yank,
      "put back what was deleted by word or line"),
  ]

  private static func move(_ motion: Motion, _ keys: [Key], _ help: String) -> Binding<Edit> {
    Binding(keys, motion.rawValue, .move(motion), help)
  }
}
