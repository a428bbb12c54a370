import CMime
import Foundation
import Reading

/// The encoded words of a header (RFC 2047), in which a mail says what ASCII cannot.
///
/// Those side by side are one text: a character may be split over two of them, and the blanks between
/// them are none of the text's.
enum EncodedWords {
  private enum Piece {
    case plain([UInt8])
    case word(charset: String, bytes: [UInt8])
  }

  /// What a header says; control characters become blanks.
  static func text(_ raw: [UInt8]) -> String {
    let whole = pieces(raw).map { piece in
      switch piece {
      case .plain(let bytes): guessedText(bytes)
      case .word(let charset, let bytes): decoded(bytes, charset) ?? guessedText(bytes)
      }
    }.joined()
    return clean(whole)
  }

  /// The header with the words side by side written as one in UTF-8 and what is not ASCII as words,
  /// so that a parser of addresses finds the names whole.
  static func joined(_ raw: [UInt8]) -> String {
    pieces(raw).map { piece in
      switch piece {
      case .plain(let bytes): return clean(guessedText(bytes))
      case .word(let charset, let bytes):
        let text = clean(decoded(bytes, charset) ?? guessedText(bytes))
        return "=?utf-8?b?\(Data(text.utf8).base64EncodedString())?="
      }
    }.joined()
  }

  /// Without controls and what turns text around, with one blank for each of them.
  private static func clean(_ text: String) -> String {
    let scalars = text.unicodeScalars.map { scalar in
      scalar.properties.generalCategory == .control ? " " : scalar
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view).trimmingCharacters(in: .whitespaces)
  }

  private static func pieces(_ raw: [UInt8]) -> [Piece] {
    var pieces: [Piece] = []
    var plain: [UInt8] = []
    var at = 0
    while at < raw.count {
      guard raw[at] == UInt8(ascii: "="), let (word, end) = word(raw, at: at) else {
        plain.append(raw[at])
        at += 1
        continue
      }
      let isBeside = plain.allSatisfy { $0 == 32 || $0 == 9 }
      if isBeside, case .word(let charset, let bytes) = pieces.last,
        case .word(charset, let more) = word
      {
        pieces[pieces.count - 1] = .word(charset: charset, bytes: bytes + more)
      } else {
        if case .word = pieces.last, isBeside { plain = [] }
        if !plain.isEmpty { pieces.append(.plain(plain)) }
        pieces.append(word)
      }
      plain = []
      at = end
    }
    return plain.isEmpty ? pieces : pieces + [.plain(plain)]
  }

  /// `=?charset?B?…?=` or `=?charset?Q?…?=` at a place, and where it ends.
  private static func word(_ raw: [UInt8], at start: Int) -> (Piece, Int)? {
    let mark = UInt8(ascii: "?")
    guard start + 8 <= raw.count, raw[start + 1] == mark,
      let charsetEnd = raw[(start + 2)...].prefix(80).firstIndex(of: mark),
      charsetEnd + 2 < raw.count, raw[charsetEnd + 2] == mark,
      let end = raw[(charsetEnd + 3)...].firstIndex(of: mark), end + 1 < raw.count,
      raw[end + 1] == UInt8(ascii: "=")
    else { return nil }
    let text = raw[(charsetEnd + 3)..<end]
    let bytes: [UInt8]
    switch raw[charsetEnd + 1] | 0x20 {
    case UInt8(ascii: "b"): bytes = base64(text)
    case UInt8(ascii: "q"): bytes = quoted(text)
    default: return nil
    }
    // RFC 2231 lets a language follow the charset.
    let charset = raw[(start + 2)..<charsetEnd].prefix { $0 != UInt8(ascii: "*") }
    return (
      .word(charset: String(decoding: charset, as: UTF8.self).lowercased(), bytes: bytes), end + 2
    )
  }

  private static func base64(_ text: ArraySlice<UInt8>) -> [UInt8] {
    let letters = text.filter { $0 != UInt8(ascii: "=") && $0 > 32 }
    let padding = [UInt8](repeating: UInt8(ascii: "="), count: (4 - letters.count % 4) % 4)
    return Data(base64Encoded: Data(letters + padding), options: .ignoreUnknownCharacters)
      .map(Array.init) ?? Array(text)
  }

  private static func quoted(_ text: ArraySlice<UInt8>) -> [UInt8] {
    var bytes: [UInt8] = []
    var at = text.startIndex
    while at < text.endIndex {
      switch text[at] {
      case UInt8(ascii: "_"): bytes.append(32)
      case UInt8(ascii: "="):
        let digits = text[(at + 1)...].prefix(2)
        if digits.count == 2, let byte = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
          bytes.append(byte)
          at += 2
        } else {
          bytes.append(text[at])
        }
      default: bytes.append(text[at])
      }
      at += 1
    }
    return bytes
  }
}

/// The text that bytes are in a charset; nil where it is not known, or the bytes are not what it says.
func decoded(_ bytes: [UInt8], _ charset: String) -> String? {
  switch charset.lowercased() {
  case "utf-8", "utf8", "us-ascii", "ascii", "": return String(validating: bytes, as: UTF8.self)
  default:
    var count = 0
    guard let text = cmime_utf8(charset, bytes, bytes.count, &count) else { return nil }
    defer { free(text) }
    return String(decoding: UnsafeRawBufferPointer(start: text, count: count), as: UTF8.self)
  }
}
