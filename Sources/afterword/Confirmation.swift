import Core

extension World {
  /// Asks a question on the terminal to which only a "y" or "yes" is a yes.
  func confirm(_ question: String) throws(Failure) -> Bool {
    try output.ask(question + " [y/N] ")
    return ["y", "yes"].contains(readLine()?.trimmed.lowercased())
  }
}
