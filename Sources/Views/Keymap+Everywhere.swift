import Screen

/// The keys of the help, and those that hold everywhere.
extension Keymap {
  static let help: [Binding<Command>] = [
    Binding([Key(.down), .character("j")], .down, "scroll down"),
    Binding([Key(.up), .character("k")], .up, "scroll up"),
    Binding([Key(.pageDown), .character(" ")], .pageDown, "a page down", label: "more"),
    Binding([Key(.pageUp)], .pageUp, "a page up"),
    Binding([Key(.home), .character("g")], .first, "to the top"),
    Binding([Key(.end), .character("G")], .last, "to the end"),
    Binding(
      [Key(.escape), .character("q"), .character("?"), Key(.function(1)), .control("c")], .back,
      "back", label: "back"),
  ]

  /// What holds whatever has the focus.
  static let standardEverywhere: [Binding<Command>] = [
    Binding([.control("l")], .repaint, "draw the screen anew"),
    Binding([.control("z")], .suspend, "suspend; fg brings it back"),
  ]
}
