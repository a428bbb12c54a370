/// Words between blanks.
package func countWords(_ text: String) -> Int {
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

/// "1 word", "212 words".
package func wordsCounted(_ count: Int) -> String { counted(count, "word") }

/// "1 letter", "3 letters".
/// - Parameter plural: where it is another than the word with an "s".
package func counted(_ count: Int, _ word: String, plural: String? = nil) -> String {
  "\(count) \(count == 1 ? word : plural ?? word + "s")"
}
