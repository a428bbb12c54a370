import Foundation

/// How much of a file is taken on. Real invites stay far below; what exceeds one of these is refused
/// before any parser sees it.
package enum Limit {
  /// Bytes of a calendar.
  package static let file = 32 << 20
  /// Bytes of standard input.
  package static let input = 128 << 20
  /// Bytes of a line as the file has it.
  package static let line = 8 << 20
  /// Lines of a file; an attachment of many MB has hundreds of thousands.
  package static let lines = 1_000_000
  /// Bytes of a property that is read, its folds undone.
  static let property = 1 << 20
  /// Properties of an event that are read, such as its attendees.
  static let properties = 10_000
  /// Bytes of an event's description.
  static let details = 64 << 10
  /// Components inside one another; RFC 5545 knows three.
  static let depth = 64
  /// Components that lack their end.
  static let unfinished = 64
  /// Sentences about one file.
  package static let notes = 100
  /// Changes between standard and summer time that a file's own zone describes.
  static let observances = 500
}

/// A reason not to read a file at all.
struct Refusal: Error {
  let note: ReaderNote

  init(line: Int? = nil, _ message: String) {
    note = ReaderNote(line: line, message: message)
  }
}

/// A content line as the file has it, its folds undone, its bytes not yet understood as text.
struct SourceLine {
  /// Of its first physical line, counted from 1.
  let number: Int
  var bytes: [UInt8]

  var text: String { guessedText(bytes) }
}

/// UTF-8 where the bytes are that, else Windows-1252. A NUL, which ends a string in C, becomes U+FFFD.
package func guessedText(_ bytes: [UInt8]) -> String {
  let clean = bytes.contains(0) ? bytes.flatMap { $0 == 0 ? [0xEF, 0xBF, 0xBD] : [$0] } : bytes
  return String(validating: clean, as: UTF8.self)
    ?? String(String.UnicodeScalarView(clean.map(windows1252)))
}

/// The bytes of ``guessedText(_:)``.
func guessedUTF8(_ bytes: [UInt8]) -> [UInt8] {
  bytes.allSatisfy { $0 > 0 && $0 < 0x80 } ? bytes : Array(guessedText(bytes).utf8)
}

/// The lines of a calendar file, whatever its encoding, line ends and folds.
struct SourceText {
  private(set) var lines: [SourceLine] = []
  /// False where the file stops in the middle of its last line.
  private(set) var endsWithLineEnd = true

  init(_ file: [UInt8]) throws(Refusal) {
    guard file.count <= Limit.file else {
      throw Refusal(
        "The file has more than \(Limit.file >> 20) MB, as no calendar of invites has. It was not read."
      )
    }
    let bytes = utf8(file)
    let end: UInt8 = bytes.contains(10) ? 10 : 13
    endsWithLineEnd = bytes.last == end
    var number = 0
    var start = 0
    while start < bytes.count {
      number += 1
      let stop = index(of: end, in: bytes, from: start)
      guard stop - start <= Limit.line else {
        throw Refusal(
          line: number,
          "This line has more than \(Limit.line >> 20) MB, as no calendar's has. The file was not read."
        )
      }
      guard number <= Limit.lines else {
        throw Refusal(
          line: number,
          "The file has more than \(Limit.lines) lines, as no calendar of invites has. It was not read."
        )
      }
      add(bytes[start..<stop], number: number)
      start = stop + 1
    }
  }

  /// Blank lines count for nothing; a line that begins with a blank or TAB goes on with the one above.
  private mutating func add(_ physical: ArraySlice<UInt8>, number: Int) {
    var line = physical
    while line.last == 13 { line.removeLast() }
    guard let first = line.first else { return }
    if first == 32 || first == 9, !lines.isEmpty {
      lines[lines.count - 1].bytes += line.dropFirst()
    } else {
      lines.append(SourceLine(number: number, bytes: Array(line)))
    }
  }
}

/// Where a byte comes next, or the end.
package func index(of byte: UInt8, in bytes: [UInt8], from start: Int) -> Int {
  bytes.withUnsafeBytes { buffer in
    guard let base = buffer.baseAddress,
      let found = memchr(base + start, Int32(byte), buffer.count - start)
    else { return buffer.count }
    return UnsafeRawPointer(found) - base
  }
}

/// The file in UTF-8 if it is UTF-16, with a byte order mark or, where it begins with an ASCII
/// letter or a quotation mark, without one; else the file as it is. A mark is taken off.
package func utf8(_ file: [UInt8]) -> [UInt8] {
  guard file.count > 1 else { return file }
  switch (file[0], file[1]) {
  case (0xFF, 0xFE): return utf8(utf16: file.dropFirst(2), littleEndian: true)
  case (0xFE, 0xFF): return utf8(utf16: file.dropFirst(2), littleEndian: false)
  case (0x41...0x7A, 0), (0x22, 0): return utf8(utf16: file[...], littleEndian: true)
  case (0, 0x41...0x7A), (0, 0x22): return utf8(utf16: file[...], littleEndian: false)
  default: return file.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.dropFirst(3)) : file
  }
}

private func utf8(utf16 bytes: ArraySlice<UInt8>, littleEndian: Bool) -> [UInt8] {
  var units: [UInt16] = []
  units.reserveCapacity(bytes.count / 2)
  var at = bytes.startIndex
  while at + 1 < bytes.endIndex {
    let (first, second) = (UInt16(bytes[at]), UInt16(bytes[at + 1]))
    units.append(littleEndian ? second << 8 | first : first << 8 | second)
    at += 2
  }
  return Array(String(decoding: units, as: UTF16.self).utf8)
}

/// The character of a byte in Windows-1252, which has quotes and dashes where Latin-1 has controls.
private func windows1252(_ byte: UInt8) -> Unicode.Scalar {
  (0x80...0x9F).contains(byte) ? windowsOnly[Int(byte) - 0x80] : Unicode.Scalar(byte)
}

private let windowsOnly = Array(
  "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
