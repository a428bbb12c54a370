import Screen

/// What the keys of common terminals send: xterm and all that follow it, VT100 and VT220, the Linux
/// console, rxvt, and the `CSI u` form.
enum KeySequences {
  /// The key of a control character or a character of ASCII; nil for NUL, which some terminals send
  /// as padding.
  static func asciiKey(_ byte: UInt8) -> Key? {
    switch byte {
    case 0x00: nil
    case 0x08, 0x7F: Key(.backspace)
    case 0x09: Key(.tab)
    case 0x0A, 0x0D: Key(.enter)
    case 0x1B: Key(.escape)
    case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
    default: .character(Character(Unicode.Scalar(byte)))
    }
  }

  /// xterm's number for the modifiers held: one more than the sum of 1 Shift, 2 Alt, 4 Control,
  /// 8 Meta.
  static func modifiers(_ number: Int) -> Key.Modifiers {
    guard number > 1, number <= 16 else { return [] }
    let bits = number - 1
    var result = Key.Modifiers(rawValue: UInt8(bits & 7))
    if bits & 8 != 0 { result.insert(.alt) }
    return result
  }

  /// The key of `CSI parameters final`; nil for one that is none.
  static func controlSequenceKey(_ parameters: ArraySlice<UInt8>, final: UInt8) -> Key? {
    guard let numbers = numbers(parameters) else { return nil }
    let held = numbers.count > 1 ? modifiers(numbers[1]) : []
    switch final {
    case UInt8(ascii: "~"):
      if numbers.first == 27, numbers.count == 3 {
        return codePointKey(numbers[2], modifiers: held)
      }
      return editingKey(numbers.first ?? 0, modifiers: held)
    case UInt8(ascii: "$"): return editingKey(numbers.first ?? 0, modifiers: .shift)
    case UInt8(ascii: "^"): return editingKey(numbers.first ?? 0, modifiers: .control)
    case UInt8(ascii: "@"): return editingKey(numbers.first ?? 0, modifiers: [.shift, .control])
    case UInt8(ascii: "u"): return codePointKey(numbers.first ?? 0, modifiers: held)
    case UInt8(ascii: "Z"): return Key(.tab, held.union(.shift))
    case UInt8(ascii: "a")...UInt8(ascii: "d") where numbers.isEmpty:
      return letterKey(final - 0x20).map { Key($0, .shift) }
    default:
      // Another first number makes it a report, such as one of the cursor's place.
      return numbers.first ?? 1 == 1 ? letterKey(final).map { Key($0, held) } : nil
    }
  }

  /// The key of `ESC O final`; the numeric pad's keys are the characters on them.
  static func singleShiftKey(_ final: UInt8, modifiers: Key.Modifiers) -> Key? {
    switch final {
    case UInt8(ascii: "M"): return Key(.enter, modifiers)
    case UInt8(ascii: "I"): return Key(.tab, modifiers)
    case UInt8(ascii: "X"): return Key(.character("="), modifiers)
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return letterKey(final - 0x20).map { Key($0, .control) }
    case UInt8(ascii: "j")...UInt8(ascii: "y"):
      return Key(.character(Character(Unicode.Scalar(final - 0x40))), modifiers)
    default: return letterKey(final).map { Key($0, modifiers) }
    }
  }

  /// `ESC [ [ A` to `E` are F1 to F5 of the Linux console.
  static func linuxFunctionKey(_ final: UInt8) -> Key? {
    (0x41...0x45).contains(final) ? Key(.function(Int(final) - 0x40)) : nil
  }

  private static func letterKey(_ final: UInt8) -> Key.Code? {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "P")...UInt8(ascii: "S"): .function(Int(final) - 0x4F)
    default: nil
    }
  }

  /// The VT220's numbered keys. 16, 22, 27 and 30 were left out by its makers.
  private static let editingKeys: [Int: Key.Code] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12), 25: .function(13), 26: .function(14),
    28: .function(15), 29: .function(16), 31: .function(17), 32: .function(18),
    33: .function(19), 34: .function(20),
  ]

  private static func editingKey(_ number: Int, modifiers: Key.Modifiers) -> Key? {
    editingKeys[number].map { Key($0, modifiers) }
  }

  /// A key told by the code point it would type (`CSI u`, and xterm's modifyOtherKeys).
  private static func codePointKey(_ value: Int, modifiers: Key.Modifiers) -> Key? {
    if value < 0x80 {
      guard let plain = UInt8(exactly: value).flatMap(asciiKey) else { return nil }
      guard case .character(let typed) = plain.code else { return Key(plain.code, modifiers) }
      let held = plain.modifiers.union(modifiers.subtracting(.shift))
      let name = held.contains(.control) ? Character(typed.lowercased()) : typed
      return Key(.character(name), held)
    }
    let isPrivate = (0xE000...0xF8FF).contains(value)
    guard !isPrivate, value >= 0xA0,
      let scalar = UInt32(exactly: value).flatMap(Unicode.Scalar.init)
    else { return nil }
    return Key(.character(Character(scalar)), modifiers.subtracting(.shift))
  }

  /// Numbers between semicolons, each up to its first colon; nil for private parameters.
  static func numbers(_ parameters: ArraySlice<UInt8>) -> [Int]? {
    guard !parameters.isEmpty else { return [] }
    var result: [Int] = []
    for part in parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false) {
      var number = 0
      for byte in part.prefix(while: { $0 != UInt8(ascii: ":") }) {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = min(number * 10 + Int(byte) - 0x30, 0x110000)
      }
      result.append(number)
    }
    return result
  }
}
