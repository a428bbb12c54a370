import Screen

extension State {
  /// Carries out a command of the help.
  mutating func runInHelp(_ command: Command) {
    guard let top = help?.top else { return }
    let page = max(1, helpRows - 1)
    let last = max(0, helpLines(columns: size.columns).count - helpRows)
    switch command {
    case .up: help?.top = max(0, top - 1)
    case .down: help?.top = min(last, top + 1)
    case .pageUp: help?.top = max(0, top - page)
    case .pageDown: help?.top = min(last, top + page)
    case .first: help?.top = 0
    case .last: help?.top = last
    case .back: help = nil
    default: break
    }
  }

  /// Rows of help text on the screen.
  var helpRows: Int { max(1, size.rows - 4) }
}
