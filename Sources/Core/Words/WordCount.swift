/// Words between blanks.
package func countWords(_ text: String) -> Int {
  if let words = text.utf8.withContiguousStorageIfAvailable(countASCIIWords), let words {
    return words
  }
  var words = 0
  var isInWord = false
  for scalar in text.unicodeScalars {
    // Without a look into the tables of Unicode, which would be felt in a long letter.
    let isBlank =
      scalar.isASCII
      ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
      : scalar.properties.isWhitespace
    if !isBlank && !isInWord { words += 1 }
    isInWord = !isBlank
  }
  return words
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
