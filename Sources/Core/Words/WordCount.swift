/// Words between blanks. Chinese and Japanese have none between their words: there two letters count as one
/// word, as a text has about twice as many letters in them as words in English.
package func countWords(_ text: String) -> Int {
  if let words = text.utf8.withContiguousStorageIfAvailable(countASCIIWords), let words {
    return words
  }
  var words = 0
  var isInWord = false
  /// Whether an odd number of letters of a run without blanks has been counted.
  var isInPair = false
  for scalar in text.unicodeScalars {
    switch WordPart(scalar) {
    case .blank: (isInWord, isInPair) = (false, false)
    case .half:
      if !isInPair { words += 1 }
      (isInWord, isInPair) = (false, !isInPair)
    case .whole:
      if !isInWord { words += 1 }
      (isInWord, isInPair) = (true, false)
    }
  }
  return words
}

/// What a character is to the counting of words.
private enum WordPart {
  case blank
  /// Of a script that parts no words, half of one.
  case half
  case whole

  init(_ scalar: Unicode.Scalar) {
    // Without a look into the tables of Unicode, which would be felt in a long letter.
    self =
      switch scalar.value {
      case 0x20, 0x09...0x0D: .blank
      case ..<0x80: .whole
      // The marks of these scripts, and their wide forms of "!", ":" and the like.
      case 0x3000...0x3004, 0x3008...0x3020, 0x3030, 0x303D, 0x30A0, 0x30FB, 0xFF01...0xFF0F,
        0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
        .blank
      case 0x3005...0x3007, 0x3021...0x302F, 0x3031...0x3035, 0x3038...0x303C, 0x3041...0x30FF,
        0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0xFF66...0xFF9F,
        0x20000...0x3FFFF:
        .half
      default: scalar.properties.isWhitespace ? .blank : .whole
      }
  }
}

/// The same of ASCII, byte by byte: a long letter is counted at each save.
/// - Returns: nil where something else is among it.
private func countASCIIWords(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
  // Without a branch, which for each byte would be guessed wrong as often as words begin.
  var (words, wasBlank, all) = (0, 1, 0 as UInt8)
  for byte in bytes {
    all |= byte
    let isBlank = byte == 0x20 || byte &- 0x09 <= 0x04 ? 1 : 0
    words &+= wasBlank & (isBlank ^ 1)
    wasBlank = isBlank
  }
  return all < 0x80 ? words : nil
}

/// "1 word", "212 words".
package func wordsCounted(_ count: Int) -> String { counted(count, "word") }

/// "1 letter", "3 letters".
/// - Parameter plural: where it is another than the word with an "s".
package func counted(_ count: Int, _ word: String, plural: String? = nil) -> String {
  "\(count) \(count == 1 ? word : plural ?? word + "s")"
}
