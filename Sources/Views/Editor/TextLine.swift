import Screen

/// One line of a text: its characters, each measured once when it comes in, so that wrapping a
/// long line again after each key stays cheap.
package struct TextLine: Hashable, Sendable {
  package private(set) var characters: [Character] = []
  private(set) var extents: [Extent] = []

  /// What wrapping has to know of a character.
  struct Extent: Hashable, Sendable {
    /// Columns on the screen when drawn by itself; may be 0, and more than 2 for some scripts.
    let columns: UInt8
    /// A row may end after it.
    let isBlank: Bool
  }

  init() {}

  /// - Parameter text: without "\n".
  init(_ text: Substring) {
    let count = text.utf8.count
    characters.reserveCapacity(count)
    extents.reserveCapacity(count)
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else {
      for character in text {
        characters.append(character)
        extents.append(Extent(character))
      }
      return
    }
    for byte in text.utf8 {
      characters.append(Character(Unicode.Scalar(byte)))
      extents.append(Extent(ascii: byte))
    }
  }

  var count: Int { characters.count }

  /// The characters from a column to another as text.
  func text(_ columns: Range<Int>) -> String {
    var bytes: [UInt8] = []
    append(columns, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the UTF-8 of some characters; for a long text that is faster by far than appending
  /// the characters to a string.
  func append(_ columns: Range<Int>, to bytes: inout [UInt8]) {
    for character in characters[columns] {
      for byte in character.utf8 { bytes.append(byte) }
    }
  }

  /// Screen columns from one character to another.
  func width(_ columns: Range<Int>) -> Int {
    extents[columns].reduce(0) { $0 + Int($1.columns) }
  }

  mutating func replace(_ columns: Range<Int>, with other: TextLine) {
    characters.replaceSubrange(columns, with: other.characters)
    extents.replaceSubrange(columns, with: other.extents)
  }

  /// The characters from one column to another as a line of their own.
  func slice(_ columns: Range<Int>) -> TextLine {
    var slice = TextLine()
    slice.characters = Array(characters[columns])
    slice.extents = Array(extents[columns])
    return slice
  }
}

extension TextLine.Extent {
  init(ascii: UInt8) { self.init(columns: 1, isBlank: ascii == 0x20 || ascii == 0x09) }

  init(_ character: Character) {
    if character.utf8.count == 1, let ascii = character.utf8.first {
      self.init(ascii: ascii)
      return
    }
    let columns = UInt8(clamping: Text.columns(String(character)))
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000:
      self.init(columns: columns, isBlank: true)
    default: self.init(columns: columns, isBlank: false)
    }
  }
}

/// Words, as the keys that go by words take them.
extension TextLine {
  /// Where the last word that begins before a column begins; nil when there is none.
  func wordStart(before column: Int) -> Int? {
    guard let last = characters[..<column].lastIndex(where: Self.isInWord) else { return nil }
    return characters[..<last].lastIndex { !Self.isInWord($0) }.map { $0 + 1 } ?? 0
  }

  /// Where the first word that ends after a column ends; nil when there is none.
  func wordEnd(after column: Int) -> Int? {
    guard let first = characters[column...].firstIndex(where: Self.isInWord) else { return nil }
    return characters[first...].firstIndex { !Self.isInWord($0) } ?? count
  }

  /// Where the run of other than blanks before a column begins; blanks at the column are passed.
  func blankDelimitedStart(before column: Int) -> Int {
    guard let last = extents[..<column].lastIndex(where: { !$0.isBlank }) else { return 0 }
    return extents[..<last].lastIndex { $0.isBlank }.map { $0 + 1 } ?? 0
  }

  /// Letters, digits, "_" and the apostrophes of "don't".
  private static func isInWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_" || character == "'"
      || character == "’"
  }
}
