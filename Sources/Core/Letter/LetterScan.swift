/// A text as one code for each character, so that places in it are plain numbers.
struct LetterScan {
  let body: String
  /// The first scalar of each character, with typographic marks folded to their plain relatives:
  /// quotes, apostrophes, dashes and blanks.
  let codes: [UInt32]
  /// The range of each line without its line break.
  let lines: [Range<Int>]
  /// Whether each character is one byte.
  let isASCII: Bool

  init(_ body: String) {
    self.body = body
    let utf8 = body.utf8
    isASCII = utf8.allSatisfy { $0 < 0x80 && $0 != 0x0D }
    codes =
      isASCII
      ? utf8.map(UInt32.init)
      : body.map { $0.unicodeScalars.first.map { Self.fold($0.value) } ?? 0 }
    var lines: [Range<Int>] = []
    var start = 0
    for (offset, code) in codes.enumerated() where code == Code.newline {
      lines.append(start..<offset)
      start = offset + 1
    }
    lines.append(start..<codes.count)
    self.lines = lines
  }

  private static func fold(_ code: UInt32) -> UInt32 {
    switch code {
    case 0x0D, 0x2028, 0x2029, 0x85: Code.newline
    case 0x2018, 0x2019, 0x201B, 0x02BC, 0x60, 0xB4: Code.apostrophe
    case 0x201C, 0x201D, 0x201E, 0xAB, 0xBB: Code.quote
    case 0x2010, 0x2011: Code.hyphen
    case 0x2012...0x2015: Code.dash
    case 0xA0, 0x2000...0x200A, 0x202F, 0x3000: Code.blank
    default: code
    }
  }

  func code(at offset: Int) -> UInt32 {
    codes.indices.contains(offset) ? codes[offset] : Code.newline
  }

  /// A range without blanks at its ends; empty where there is nothing else.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, codes[start].isBlank { start += 1 }
    while end > start, codes[end - 1].isBlank { end -= 1 }
    return start..<end
  }
}

/// Characters that matter to the taking apart of a letter.
enum Code {
  static let newline: UInt32 = 0x0A
  static let blank: UInt32 = 0x20
  static let apostrophe: UInt32 = 0x27
  static let quote: UInt32 = 0x22
  static let hyphen: UInt32 = 0x2D
  static let dash: UInt32 = 0x2014
  static let stop: UInt32 = 0x2E
  static let ellipsis: UInt32 = 0x2026
}

extension UInt32 {
  var isBlank: Bool { self == 0x20 || (0x09...0x0D).contains(self) }

  var isDigit: Bool { (0x30...0x39).contains(self) }

  var isLetter: Bool {
    if self < 0x80 { return (0x61...0x7A).contains(self | 0x20) }
    return Unicode.Scalar(self)?.properties.isAlphabetic ?? false
  }

  var isCapital: Bool {
    if self < 0x80 { return (0x41...0x5A).contains(self) }
    return Unicode.Scalar(self)?.properties.isUppercase ?? false
  }

  var isSmall: Bool { isLetter && !isCapital }

  /// ".", "!", "?", "…" and their full-width relatives.
  var endsSentence: Bool {
    switch self {
    case 0x2E, 0x21, 0x3F, Code.ellipsis, 0x3002, 0xFF01, 0xFF1F: true
    default: false
    }
  }

  /// What may stand between the mark that ends a sentence and the blank behind it.
  var closesBracket: Bool {
    self == Code.quote || self == Code.apostrophe || self == 0x29 || self == 0x5D
  }

  /// A mark at which one pauses within a sentence.
  var isPause: Bool {
    switch self {
    case 0x2C, 0x3A, 0x3B, 0x28, 0x29, Code.dash: true
    default: false
    }
  }
}
