/// What comes in from the terminal.
package enum TerminalEvent: Hashable, Sendable {
  case key(Key)
  /// Pasted text, exact but for line ends, which are "\n". Never to be read as keys.
  case paste(String)
  /// Only where it was asked for.
  case mouse(MouseEvent)
  case resize(Size)
  /// The time-out passed without anything else: the screen may have to show a new time.
  case tick
  /// Something outside wants to be looked at: the descriptor that was to be watched can be read.
  case stirred
  /// The user asked to suspend from outside (SIGTSTP); ^Z itself arrives as a key.
  case suspend
  /// The terminal is ours again after a stop.
  case resumed
  /// A signal that ends programs came, such as SIGTERM, or the terminal is gone: save, restore, leave.
  case terminate(signal: Int32)
}

/// A full-screen terminal, or what stands in for one in a test.
package protocol TerminalDevice: AnyObject {
  /// Its present size.
  var size: Size { get }

  /// Shows a canvas of the terminal's size; only what differs from the last one is sent.
  func draw(_ canvas: Canvas)

  /// Draws everything anew with the next canvas, whatever another program left on the screen.
  func repaint()

  /// Waits until something comes, then returns all that is there.
  /// - Parameters:
  ///   - timeout: milliseconds until a lone ``TerminalEvent/tick``; nil waits for ever.
  ///   - descriptor: what to wait for besides the terminal; ``TerminalEvent/stirred`` tells that it
  ///     can be read, again and again until it is. nil for nothing.
  func events(timeout: Int?, watching descriptor: Int32?) -> [TerminalEvent]

  /// Asks the terminal to put a text into the clipboard of the machine that it runs on.
  func setClipboard(_ text: String) -> ClipboardHandover

  /// Gives the terminal back and stops the process group, as ^Z does; returns after `fg`.
  func suspend()

  /// Lets another program have the terminal, and takes it back at its end.
  /// - Parameter start: starts the program; nil where that failed.
  /// - Returns: how it ended; nil where it was not started.
  func lend(to start: () -> Int32?) -> ChildEnd?

  /// Gives the terminal back as it was found. The program then ends by itself, and no sooner: signals
  /// that ask it to are ignored, so that it can write what is to be kept.
  func close()
}

/// How far a text has come on its way to the terminal's clipboard. Whether it arrived no terminal
/// says.
package enum ClipboardHandover: Hashable, Sendable {
  case sent
  /// Not sent, as it has more bytes than terminals take.
  case tooLong(limit: Int)
  /// Not sent, as the terminal is not known to understand it.
  case unsupported
}
