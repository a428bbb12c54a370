import Core
import Foundation

/// Values of header fields as they stand in a message: in lines of at most 76 bytes of printable ASCII where
/// the words allow it (RFC 5322 2.1.1, RFC 2047 2), and all else as encoded words.
///
/// GMime folds none of its encoded words, and leaves a name alone that only looks like one.
enum HeaderLines {
  /// Bytes of a line, and of a word, which has room behind the name of any field.
  private static let (longestLine, longestWord) = (76, 66)

  /// A text that is for people, such as a subject.
  static func text(_ text: String, of field: String) -> String {
    fold(isPlain(text) ? words(of: text) : encoded(text), of: field)
  }

  /// One person with the address.
  static func mailbox(_ mailbox: OutgoingMessage.Mailbox, of field: String) -> String {
    let name = mailbox.name.isEmpty ? [] : phrase(mailbox.name)
    return fold(name + [name.isEmpty ? mailbox.address : "<\(mailbox.address)>"], of: field)
  }

  private static func phrase(_ name: String) -> [String] {
    guard isPlain(name) else { return encoded(name) }
    let isOfAtoms = name.utf8.allSatisfy {
      isLetterOrDigit($0) || " !#$%&'*+-/=?^_`{|}~".utf8.contains($0)
    }
    if isOfAtoms { return words(of: name) }
    let escaped = name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return words(of: "\"\(escaped)\"")
  }

  private static func words(of text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  /// Whether a text can stand as it is and be folded at its blanks.
  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) } && !text.contains("=?")
      && text == words(of: text).joined(separator: " ")
      && words(of: text).allSatisfy { $0.utf8.count <= longestWord }
  }

  /// A text as encoded words, in the shorter of the two encodings.
  private static func encoded(_ text: String) -> [String] {
    let inQuotes = encodedWords(text, "q") { $0.map(Self.quoted).joined() }
    let inBase64 = encodedWords(text, "b", base64)
    let length = { (words: [String]) in words.reduce(0) { $0 + $1.utf8.count } }
    return length(inQuotes) <= length(inBase64) ? inQuotes : inBase64
  }

  /// No character is parted.
  private static func encodedWords(
    _ text: String, _ encoding: String, _ encode: ([UInt8]) -> String
  ) -> [String] {
    func word(_ bytes: [UInt8]) -> String { "=?utf-8?\(encoding)?\(encode(bytes))?=" }
    var words: [String] = []
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      let more = Array(String(scalar).utf8)
      if !bytes.isEmpty, word(bytes + more).utf8.count > longestWord {
        words.append(word(bytes))
        bytes = []
      }
      bytes += more
    }
    return bytes.isEmpty ? words : words + [word(bytes)]
  }

  /// A byte as the "Q" encoding has it within names, where the least may stand as it is.
  private static func quoted(_ byte: UInt8) -> String {
    if byte == 0x20 { return "_" }
    guard isLetterOrDigit(byte) || "!*+-/".utf8.contains(byte) else {
      let digits = String(byte, radix: 16, uppercase: true)
      return "=" + (digits.count < 2 ? "0" : "") + digits
    }
    return String(UnicodeScalar(byte))
  }

  private static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte < 0x80 && Character(UnicodeScalar(byte)).isLetter || (0x30...0x39).contains(byte)
  }

  /// All after the colon, with the line feed at its end.
  private static func fold(_ words: [String], of field: String) -> String {
    var value = ""
    var column = field.utf8.count + 1
    for (index, word) in words.enumerated() {
      let breaks = index > 0 && column + 1 + word.utf8.count > longestLine
      value += (breaks ? "\n " : " ") + word
      column = (breaks ? 0 : column) + 1 + word.utf8.count
    }
    return value + "\n"
  }
}
