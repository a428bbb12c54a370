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

  /// The text as the index has it, and what is looked for in it: with plain letters, and a blank around
  /// each letter of a script that writes no blanks between words, Chinese and Japanese, or joins them,
  /// Korean. FTS5 takes a run of such letters for one word, which could be found by its beginning alone.
  package var indexable: String {
    let plain = withPlainLetters
    // All of them lie from U+3005 on, whose first byte is 0xE3.
    guard plain.utf8.contains(where: { $0 >= 0xE3 }) else { return plain }
    var result = ""
    result.reserveCapacity(plain.utf8.count * 2)
    var wasApart = false
    for scalar in plain.unicodeScalars {
      let isApart = scalar.standsApart
      if isApart || wasApart { result += " " }
      result.unicodeScalars.append(scalar)
      wasApart = isApart
    }
    return result
  }
}

extension Unicode.Scalar {
  /// Whether it is a letter of Chinese, Japanese or Korean, by Unicode's blocks; marks among them part
  /// words as it is.
  fileprivate var standsApart: Bool {
    guard value >= 0x3005 else { return false }
    return switch value {
    case 0x3005...0x3007, 0x3041...0x3096, 0x309D...0x30FF, 0x3105...0x31FF, 0x3400...0x4DBF,
      0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFF66...0xFFDC, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
