import Core

extension TextBuffer {
  /// Text as it may come in: line ends are "\n", or a blank where there is one line only, without
  /// those around the text; NUL, which would end the text in a database's C functions, is gone.
  static func clean(_ text: String, isSingleLine: Bool) -> String {
    let text = withoutControls(text)
    guard text.utf8.contains(where: { $0 == 0x0D || (isSingleLine && $0 == 0x0A) }) else {
      return text
    }
    var bytes: [UInt8] = []
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == 0x0D || (byte == 0x0A && previous != 0x0D) {
        bytes.append(0x0A)
      } else if byte != 0x0A {
        bytes.append(byte)
      }
      previous = byte
    }
    if isSingleLine {
      let inner = bytes.drop { $0 == 0x0A }.reversed().drop { $0 == 0x0A }.reversed()
      bytes = inner.map { $0 == 0x0A ? 0x20 : $0 }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Controls have no place in a letter and would steer the terminal of whoever reads it; what else
  /// belongs to their sequences goes with them. Tabs and line ends stay.
  private static func withoutControls(_ text: String) -> String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D: false
      default: scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      }
    }
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var kept = String.UnicodeScalarView()
    let plain = ControlSequences.removed(from: text)
    kept.append(contentsOf: plain.unicodeScalars.lazy.filter { !isControl($0) })
    return String(kept)
  }
}
