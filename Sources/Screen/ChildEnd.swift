/// How a program ended that had the terminal.
package enum ChildEnd: Hashable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)
  /// This program was asked to end meanwhile, and has asked that one to.
  case ended
}
