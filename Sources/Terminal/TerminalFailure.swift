/// Why a full screen cannot be shown.
package enum TerminalFailure: Error, Equatable, CustomStringConvertible {
  /// Input or output is a file or a pipe.
  case notATerminal(stream: String)
  /// TERM names a terminal on which text cannot be placed.
  case cannotPlaceText(term: String)
  /// The C library could not set the terminal up.
  case cannotOpen(term: String)

  package var description: String {
    switch self {
    case .notATerminal(let stream):
      "Standard \(stream) is not a terminal, so there is no screen to open."
    case .cannotPlaceText(let term):
      """
      The terminal type "\(term)" (TERM) cannot place text on the screen. Set TERM to what your \
      terminal is, such as \(TerminalFacts.standIn).
      """
    case .cannotOpen(let term):
      """
      The terminal type "\(term)" (TERM) is not known here, and it could not be opened as \
      \(TerminalFacts.standIn). Set TERM to a type that is installed, or install ncurses-term.
      """
    }
  }
}
