import Foundation
import Screen

/// The clipboard of the terminal's own machine, set by a sequence of xterm's (OSC 52).
enum TerminalClipboard {
  /// Bytes of text. In base64 that is just under 100,000, which is what terminals and what lies
  /// between take at most.
  static let limit = 74_994

  /// Whether the present terminal would at least read past such a sequence.
  static func isUnderstood(likeXterm: Bool) -> Bool {
    likeXterm || Terminfo.capability("Ms") != nil
  }

  static func sequence(setting text: String) -> String {
    "\u{1B}]52;c;\(Data(text.utf8).base64EncodedString())\u{1B}\\"
  }
}
