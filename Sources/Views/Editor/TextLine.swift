import Screen

/// One line of a text: its characters, each measured once when it comes in.
///
/// A line of ASCII alone, as most are, is kept as its bytes: a character is a byte and a column.
/// Any other is kept as characters with their extents. From the first foreign character on it stays
/// so; to the outside there is no difference.
package struct TextLine: Sendable {
  private var isASCII = true
  private var bytes: [UInt8] = []
  private var wide: [Character] = []
  private var extents: [Extent] = []
  /// The rows in which it shows, where it is so long that they are kept from key to key.
  var keptRows: LineRows?

  /// What wrapping has to know of a character.
  private struct Extent: Sendable {
    /// Columns on the screen when drawn by itself; may be 0, and more than 2 for some scripts.
    let columns: UInt8
    /// A row may end after it.
    let isBlank: Bool

    init(ascii: UInt8) {
      columns = 1
      isBlank = TextLine.isBlank(ascii)
    }

    init(_ character: Character) {
      columns = UInt8(clamping: Text.columns(String(character)))
      switch character.unicodeScalars.first?.value ?? 0 {
      case 0x09, 0x20: isBlank = character.utf8.count == 1
      case 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F, 0x3000: isBlank = true
      default: isBlank = false
      }
    }
  }

  init() {}

  /// - Parameter text: without "\n".
  init(_ text: Substring) {
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      bytes = Array(text.utf8)
      return
    }
    isASCII = false
    let count = text.utf8.count
    wide.reserveCapacity(count)
    extents.reserveCapacity(count)
    for character in text {
      wide.append(character)
      extents.append(Extent(character))
    }
  }

  var count: Int { isASCII ? bytes.count : wide.count }

  /// Its bytes, where all of it is ASCII.
  var plainBytes: [UInt8]? { isASCII ? bytes : nil }

  var first: Character? { count == 0 ? nil : character(at: 0) }
  var last: Character? { count == 0 ? nil : character(at: count - 1) }

  func character(at column: Int) -> Character {
    isASCII ? Character(Unicode.Scalar(bytes[column])) : wide[column]
  }

  /// All of it, one by one.
  package var characters: [Character] {
    isASCII ? bytes.map { Character(Unicode.Scalar($0)) } : wide
  }

  /// The characters from a column to another as text.
  func text(_ columns: Range<Int>) -> String {
    if isASCII { return String(decoding: bytes[columns], as: UTF8.self) }
    var bytes: [UInt8] = []
    append(columns, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the UTF-8 of some characters; for a long text that is faster by far than appending
  /// the characters to a string.
  func append(_ columns: Range<Int>, to bytes: inout [UInt8]) {
    if isASCII {
      bytes += self.bytes[columns]
      return
    }
    for character in wide[columns] {
      for byte in character.utf8 { bytes.append(byte) }
    }
  }

  /// The bytes of the UTF-8 of a character.
  func size(at column: Int) -> Int { isASCII ? 1 : wide[column].utf8.count }

  /// Screen columns of a character.
  func columns(at column: Int) -> Int { isASCII ? 1 : Int(extents[column].columns) }

  /// Whether a row may end after a character.
  func isBlank(at column: Int) -> Bool {
    isASCII ? Self.isBlank(bytes[column]) : extents[column].isBlank
  }

  /// Letters, digits, "_" and the apostrophes of "don't".
  func isInWord(at column: Int) -> Bool {
    let character = character(at: column)
    return character.isLetter || character.isNumber || "_'’".contains(character)
  }

  /// Whether no word stands on both sides of a character, as words are counted.
  func dividesWords(at column: Int) -> Bool {
    guard isASCII else { return wide[column].unicodeScalars.allSatisfy(\.properties.isWhitespace) }
    return Self.isBlank(bytes[column])
  }

  /// Screen columns from one character to another.
  func width(_ columns: Range<Int>) -> Int {
    isASCII ? columns.count : extents[columns].reduce(0) { $0 + Int($1.columns) }
  }

  mutating func replace(_ columns: Range<Int>, with other: TextLine) {
    if isASCII, other.isASCII {
      bytes.replaceSubrange(columns, with: other.bytes)
    } else {
      widen()
      var other = other
      other.widen()
      wide.replaceSubrange(columns, with: other.wide)
      extents.replaceSubrange(columns, with: other.extents)
    }
    keepRows(replacing: columns, count: other.count)
  }

  /// The characters from one column to another as a line of their own.
  func slice(_ columns: Range<Int>) -> TextLine {
    var slice = TextLine()
    slice.isASCII = isASCII
    if isASCII {
      slice.bytes = Array(bytes[columns])
    } else {
      slice.wide = Array(wide[columns])
      slice.extents = Array(extents[columns])
    }
    return slice
  }

  /// Draws some characters from a place on, each at the column that its measured width gives it, as
  /// far as `limit` columns.
  /// - Returns: the columns of all of them.
  func put(
    _ columns: Range<Int>, on canvas: inout Canvas, row: Int, column: Int, limit: Int, style: Style
  ) -> Int {
    if isASCII {
      canvas.put(ascii: bytes[columns], row: row, column: column, limit: limit, style: style)
      return columns.count
    }
    var used = 0
    for at in columns {
      let width = Int(extents[at].columns)
      canvas.put(
        String(wide[at]), row: row, column: column + used, limit: min(width, limit - used),
        style: style)
      used += width
    }
    return used
  }

  /// Where the row that begins at a column ends in `width` columns; nil where it is the last one.
  func rowEnd(from start: Int, width: Int) -> Int? {
    isASCII ? plainRowEnd(from: start, width: width) : wideRowEnd(from: start, width: width)
  }

  private func plainRowEnd(from start: Int, width: Int) -> Int? {
    guard bytes.count - start > width else { return nil }
    let limit = start + width
    if Self.isBlank(bytes[limit]) {
      return bytes[limit...].firstIndex { !Self.isBlank($0) }
    }
    let lastBlank = bytes[start..<limit].lastIndex(where: Self.isBlank)
    return lastBlank.map { $0 + 1 } ?? limit
  }

  private func wideRowEnd(from start: Int, width: Int) -> Int? {
    var used = 0
    var lastBreak = start
    var previous = 0
    for at in start..<extents.count {
      let extent = extents[at]
      let columns = Int(extent.columns)
      if extent.isBlank {
        lastBreak = at + 1
      } else {
        if columns == 2, previous == 2 { lastBreak = at }
        if used + columns > width, at > start { return lastBreak > start ? lastBreak : at }
      }
      used += columns
      previous = columns
    }
    return nil
  }

  private mutating func widen() {
    guard isASCII else { return }
    wide = bytes.map { Character(Unicode.Scalar($0)) }
    extents = bytes.map(Extent.init(ascii:))
    bytes = []
    isASCII = false
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

/// Two lines are equal that have the same characters, written with the same scalars.
extension TextLine: Hashable {
  package static func == (left: TextLine, right: TextLine) -> Bool {
    if left.isASCII, right.isASCII { return left.bytes == right.bytes }
    let (some, others) = (left.characters, right.characters)
    return some.count == others.count
      && zip(some, others).allSatisfy { $0.utf8.elementsEqual($1.utf8) }
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(count) }
}
