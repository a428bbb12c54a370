import Screen

/// The first meaning in a run of input bytes.
enum Token: Equatable {
  case key(Key)
  case mouse(MouseEvent)
  /// A sequence that means no key: a reply, a focus report, an unknown one.
  case nothing
  /// The mark before pasted text.
  case pasteStart
  /// More bytes are needed, for which to wait this many milliseconds.
  case incomplete(Int)

  /// Milliseconds for the rest of a character that is cut in the middle.
  private static let characterPatience = 500
  /// Milliseconds after `ESC [` or `ESC O`, which Alt with that character sends as well.
  private static let introducerPatience = 300
  /// Milliseconds for the rest of a sequence that is certainly one.
  private static let sequencePatience = 1_000
  /// Bytes after which a string sequence (a reply to some earlier program) is no longer believed.
  private static let longestString = 4_096

  /// Reads the first token of bytes that are not empty.
  /// - Parameter isExpired: no more will come; never answered with ``incomplete(_:)``.
  /// - Returns: the token and the bytes it takes, none where it is incomplete.
  static func first(
    in bytes: ArraySlice<UInt8>, keys: [[UInt8]: Key], escapeDelay: Int, isExpired: Bool
  ) -> (Token, Int) {
    guard bytes.first == Ascii.escape else { return character(bytes, isExpired: isExpired) }
    let result = escape(bytes, keys: keys, escapeDelay: escapeDelay, isExpired: isExpired)
    guard result.1 > 1, let key = keys[Array(bytes.prefix(result.1))] else { return result }
    return (.key(key), result.1)
  }

  private static func escape(
    _ bytes: ArraySlice<UInt8>, keys: [[UInt8]: Key], escapeDelay: Int, isExpired: Bool
  ) -> (Token, Int) {
    guard let second = bytes.dropFirst().first else {
      return isExpired ? (.key(Key(.escape)), 1) : (.incomplete(escapeDelay), 0)
    }
    switch second {
    case Ascii.escape: return (.key(Key(.escape)), 1)
    case Ascii.leftBracket: return controlSequence(bytes, isExpired: isExpired)
    case Ascii.capitalO: return singleShift(bytes, isExpired: isExpired)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"):
      return string(bytes, escapeDelay: escapeDelay, isExpired: isExpired)
    default: return withAlt(character(bytes.dropFirst(), isExpired: isExpired))
    }
  }

  private static func withAlt(_ result: (Token, Int)) -> (Token, Int) {
    switch result.0 {
    case .key(let key): (.key(Key(key.code, key.modifiers.union(.alt))), result.1 + 1)
    case .incomplete: result
    case .mouse, .nothing, .pasteStart: (.nothing, result.1 + 1)
    }
  }

  /// `ESC [`, parameters, intermediate bytes, a final byte (ECMA-48, 5.4), and what the Linux
  /// console and rxvt made of it.
  private static func controlSequence(
    _ bytes: ArraySlice<UInt8>, isExpired: Bool
  ) -> (Token, Int) {
    let body = bytes.dropFirst(2)
    guard let first = body.first else {
      return isExpired ? (.key(.alt("[")), 2) : (.incomplete(introducerPatience), 0)
    }
    if first == Ascii.leftBracket {
      return cut(bytes, at: 4, isExpired) { KeySequences.linuxFunctionKey($0) }
    }
    if first == UInt8(ascii: "M") {
      return cut(bytes, at: 6, isExpired) { _ in nil }
    }
    for (index, byte) in zip(body.indices, body) {
      switch byte {
      case 0x20...0x3F where byte != UInt8(ascii: "$") || !isNumber(body[..<index]): continue
      case 0x24, 0x40...0x7E:
        let length = index + 1 - bytes.startIndex
        let parameters = body[..<index]
        if byte == Ascii.tilde, parameters.elementsEqual("200".utf8) {
          return (.pasteStart, length)
        }
        return (meaning(of: parameters, final: byte), length)
      default: return (.nothing, index - bytes.startIndex)
      }
    }
    return isExpired ? (.nothing, bytes.count) : (.incomplete(sequencePatience), 0)
  }

  private static func meaning(of parameters: ArraySlice<UInt8>, final: UInt8) -> Token {
    if parameters.first == UInt8(ascii: "<") {
      let isRelease = final == UInt8(ascii: "m")
      guard isRelease || final == UInt8(ascii: "M"),
        let numbers = KeySequences.numbers(parameters.dropFirst()),
        let event = MouseReports.event(numbers, isRelease: isRelease)
      else { return .nothing }
      return .mouse(event)
    }
    return KeySequences.controlSequenceKey(parameters, final: final).map { .key($0) } ?? .nothing
  }

  /// `ESC O`, maybe a digit for the modifiers, a letter.
  private static func singleShift(_ bytes: ArraySlice<UInt8>, isExpired: Bool) -> (Token, Int) {
    let body = bytes.dropFirst(2)
    guard let first = body.first else {
      return isExpired ? (.key(.alt("O")), 2) : (.incomplete(introducerPatience), 0)
    }
    guard (0x31...0x39).contains(first) else {
      guard first >= 0x20, first < 0x7F else { return (.key(.alt("O")), 2) }
      let key = KeySequences.singleShiftKey(first, modifiers: [])
      return (key.map { .key($0) } ?? .nothing, 3)
    }
    return cut(bytes, at: 4, isExpired) {
      KeySequences.singleShiftKey($0, modifiers: KeySequences.modifiers(Int(first) - 0x30))
    }
  }

  /// A sequence of fixed length, told by its last byte.
  private static func cut(
    _ bytes: ArraySlice<UInt8>, at length: Int, _ isExpired: Bool, _ key: (UInt8) -> Key?
  ) -> (Token, Int) {
    guard bytes.count >= length else {
      return isExpired ? (.nothing, bytes.count) : (.incomplete(sequencePatience), 0)
    }
    return (key(bytes[bytes.startIndex + length - 1]).map { .key($0) } ?? .nothing, length)
  }

  /// A reply that goes until BEL or `ESC \`; the same first bytes are Alt with `]`, `P` or `_`.
  private static func string(
    _ bytes: ArraySlice<UInt8>, escapeDelay: Int, isExpired: Bool
  ) -> (Token, Int) {
    let alt = withAlt(character(bytes.dropFirst(), isExpired: true))
    guard let first = bytes.dropFirst(2).first else {
      return isExpired ? alt : (.incomplete(escapeDelay), 0)
    }
    guard (0x30...0x39).contains(first) || "!$+=>|G".utf8.contains(first) else { return alt }
    for (offset, byte) in bytes.prefix(longestString).enumerated().dropFirst(3) where byte < 0x20 {
      guard byte == Ascii.escape else {
        return (.nothing, byte == Ascii.bell ? offset + 1 : offset)
      }
      guard offset + 1 < bytes.count else { break }
      return (
        .nothing, bytes[bytes.startIndex + offset + 1] == Ascii.backslash ? offset + 2 : offset
      )
    }
    let isOver = isExpired || bytes.count >= longestString
    return isOver ? (.nothing, bytes.count) : (.incomplete(sequencePatience), 0)
  }

  /// One character of UTF-8, or a control character.
  private static func character(_ bytes: ArraySlice<UInt8>, isExpired: Bool) -> (Token, Int) {
    guard let first = bytes.first else { return (.nothing, 0) }
    if first < 0x80 {
      return (KeySequences.asciiKey(first).map { .key($0) } ?? .nothing, 1)
    }
    var parser = Unicode.UTF8.ForwardParser()
    var source = bytes.prefix(4).makeIterator()
    switch parser.parseScalar(from: &source) {
    case .valid(let encoded):
      let scalar = Unicode.UTF8.decode(encoded)
      let isControl = scalar.value < 0xA0
      return (isControl ? .nothing : .key(.character(Character(scalar))), encoded.count)
    case .error(let length):
      if !isExpired, length == bytes.count, length < 4 {
        return (.incomplete(characterPatience), 0)
      }
      return (.key(.character("\u{FFFD}")), length)
    case .emptyInput: return (.nothing, 1)
    }
  }

  private static func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
    !bytes.isEmpty && bytes.allSatisfy { (0x30...0x39).contains($0) }
  }
}
