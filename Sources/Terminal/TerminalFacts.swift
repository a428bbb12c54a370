import CNcurses

/// What is known of the terminal that TERM names, without opening it.
package struct TerminalFacts: Sendable {
  /// TERM; empty where it is not set.
  package let type: String
  /// Whether its description is there and says how to place text.
  package let isUsable: Bool
  /// How many colours it has; 0 without, or where it is not known.
  package let colors: Int

  package init() {
    type = NcursesTerminal.type
    isUsable = nc_usable() != 0
    colors = isUsable ? max(0, Int(nc_number("colors"))) : 0
  }
}
