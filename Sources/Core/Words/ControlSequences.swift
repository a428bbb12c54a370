/// What text for terminals holds besides its characters: colours, titles, character sets (ECMA-48, 5.4 and
/// 5.6; xterm's OSC ends with BEL as well).
package enum ControlSequences {
  /// A text without its control sequences. One that has no end is none: nothing but it would tell how much
  /// of the text belongs to it, and so all of that stays.
  package static func removed(from text: String) -> String {
    guard text.unicodeScalars.contains(where: { $0 == escape || $0 == introducer }) else {
      return text
    }
    let scalars = Array(text.unicodeScalars)
    var kept = String.UnicodeScalarView()
    var place = 0
    while place < scalars.count {
      if let end = end(of: scalars, from: place) {
        place = end
      } else {
        kept.append(scalars[place])
        place += 1
      }
    }
    return String(kept)
  }

  private static let escape: Unicode.Scalar = "\u{1B}"
  private static let bell: Unicode.Scalar = "\u{07}"

  /// CSI as one character. Its like for strings are left alone: in text that was read in the wrong
  /// encoding they are letters, with any number of others before the next one that could be an end.
  private static let introducer: Unicode.Scalar = "\u{9B}"

  /// The place behind the sequence at a place; nil where none stands there. No scan goes past the next
  /// ESC, so that all of them together read a text once.
  private static func end(of scalars: [Unicode.Scalar], from place: Int) -> Int? {
    if scalars[place] == introducer {
      return endOfControl(scalars, from: place + 1, isShort: true)
    }
    guard scalars[place] == escape, place + 1 < scalars.count else { return nil }
    let body = place + 2
    switch scalars[place + 1] {
    case "[": return endOfControl(scalars, from: body, isShort: false)
    case "]": return endOfString(scalars, from: body, endsWithBell: true)
    case "P", "X", "^", "_": return endOfString(scalars, from: body, endsWithBell: false)
    case "(", ")": return body < scalars.count && "AB0U".contains(scalars[body]) ? body + 1 : nil
    default: return nil
    }
  }

  /// Parameters, intermediate bytes, a final byte. Behind a single introducer parameters have to stand: it
  /// is a letter of text that was read in the wrong encoding more often.
  private static func endOfControl(
    _ scalars: [Unicode.Scalar], from body: Int, isShort: Bool
  ) -> Int? {
    var place = body
    while place < scalars.count, (0x30...0x3F).contains(scalars[place].value) { place += 1 }
    guard place > body || !isShort else { return nil }
    while place < scalars.count, (0x20...0x2F).contains(scalars[place].value) { place += 1 }
    guard place < scalars.count, (0x40...0x7E).contains(scalars[place].value) else { return nil }
    return place + 1
  }

  /// Up to the string terminator, in the same line.
  private static func endOfString(
    _ scalars: [Unicode.Scalar], from body: Int, endsWithBell: Bool
  ) -> Int? {
    for place in body..<max(body, scalars.count) {
      switch scalars[place] {
      case "\u{9C}": return place + 1
      case bell where endsWithBell: return place + 1
      case escape:
        return place + 1 < scalars.count && scalars[place + 1] == "\\" ? place + 2 : nil
      case "\n", "\r": return nil
      default: break
      }
    }
    return nil
  }
}

extension String {
  fileprivate func contains(_ scalar: Unicode.Scalar) -> Bool { unicodeScalars.contains(scalar) }
}
