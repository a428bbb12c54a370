import Screen

/// The keys of the editor and of the fields, which hold wherever text is written and the screen has
/// no command of its own on them.
extension Keymap {
  /// All of them, in the order in which the help shows them.
  static let standardEditor: [Binding<Edit>] =
    moving + selecting + deleting + [
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

  private static let selecting: [Binding<Edit>] = [
    select(.left, [Key(.left, .shift)], "select one character to the left"),
    select(.right, [Key(.right, .shift)], "select one character to the right"),
    select(.up, [Key(.up, .shift)], "select one row up"),
    select(.down, [Key(.down, .shift)], "select one row down"),
    select(
      .wordLeft, [Key(.left, [.control, .shift]), Key(.left, [.alt, .shift])],
      "select to the word's start"),
    select(
      .wordRight, [Key(.right, [.control, .shift]), Key(.right, [.alt, .shift])],
      "select to the word's end"),
    select(.rowStart, [Key(.home, .shift)], "select to the row's start, then the line's"),
    select(.rowEnd, [Key(.end, .shift)], "select to the row's end, then the line's"),
    select(.pageUp, [Key(.pageUp, .shift)], "select one page up"),
    select(.pageDown, [Key(.pageDown, .shift)], "select one page down"),
    select(.textStart, [Key(.home, [.control, .shift])], "select to the text's start"),
    select(.textEnd, [Key(.end, [.control, .shift])], "select to the text's end"),
    Binding([.alt("a")], "select-all", .selectAll, "select all of the text"),
    Binding([.alt("w")], "copy", .copy, "copy what is selected, or the line"),
    Binding([.alt("x")], "cut", .cut, "cut what is selected, or the line"),
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
      "put in what was cut, copied or deleted so last"),
  ]

  private static func move(_ motion: Motion, _ keys: [Key], _ help: String) -> Binding<Edit> {
    Binding(keys, motion.rawValue, .move(motion), help)
  }

  private static func select(_ motion: Motion, _ keys: [Key], _ help: String) -> Binding<Edit> {
    Binding(keys, "select-" + motion.rawValue, .select(motion), help)
  }
}
