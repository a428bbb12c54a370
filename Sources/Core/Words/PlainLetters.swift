/// Letters of the Latin alphabet that Unicode takes for letters of their own rather than for one with a
/// mark, as those write them who do not have them on their keyboard. Capitals become small.
private let plainLetters: [Unicode.Scalar: String] = [
  "ß": "ss", "ẞ": "ss", "æ": "ae", "Æ": "ae", "ǽ": "ae", "Ǽ": "ae", "ǣ": "ae", "Ǣ": "ae", "œ": "oe",
  "Œ": "oe", "ø": "o", "Ø": "o", "ǿ": "o", "Ǿ": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d",
  "ð": "d",
  "Ð": "d", "ħ": "h", "Ħ": "h", "ŧ": "t", "Ŧ": "t", "þ": "th", "Þ": "th", "ı": "i", "İ": "i",
  "ŀ": "l",
  "Ŀ": "l", "ŋ": "n", "Ŋ": "n",
]

extension String {
  /// The text with such letters as "ß", "ł" and "ø" written plainly: "Łódź Straße" becomes
  /// "lódź Strasse". Marks and the case of all other letters stay, which FTS5 does without by itself.
  package var withPlainLetters: String {
    // All of them lie from U+00C6 on, whose first byte is 0xC3 or more.
    guard utf8.contains(where: { $0 >= 0xC3 }) else { return self }
    var result = ""
    result.reserveCapacity(utf8.count)
    for scalar in unicodeScalars {
      if scalar.value >= 0xC6, scalar.value <= 0x1E9E, let plain = plainLetters[scalar] {
        result += plain
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
