import CNcurses

/// What is known of the terminal that TERM names, without opening it.
package struct TerminalFacts: Sendable {
  /// TERM; empty where it is not set.
  package let type: String
  /// What the screen would be opened as.
  package let use: Use
  /// How many colours it has; 0 without, or where it is not known.
  package let colors: Int

  /// What becomes of a type.
  package enum Use: Sendable {
    /// Its description is there and says how to place text.
    case itself
    /// It is taken for ``standIn``: many terminals come with a type that Debian's basic set lacks (kitty,
    /// alacritty, foot, ghostty), and all of these understand that one. So does what names no type.
    case standIn
    /// It says of itself that text cannot be placed on it.
    case none
  }

  /// The type for which one without a description is taken.
  package static let standIn = "xterm-256color"

  package init() {
    type = Environment["TERM"] ?? ""
    use = nc_usable() != 0 ? .itself : type == "dumb" ? .none : .standIn
    colors = use == .itself ? max(0, Int(nc_number("colors"))) : 0
  }
}
