extension String {
  /// The same as a whole sentence: with a full stop, unless it ends already.
  package var ended: String {
    // What is quoted may end a sentence itself.
    guard let end = last(where: { !"”»\"’)".contains($0) }), !".?!…".contains(end) else {
      return self
    }
    return self + "."
  }
}

extension StringProtocol {
  /// The text with its first letter as at the beginning of a sentence.
  /// The name of a setting, an address or a file stays as it is.
  package var uppercasedFirst: String {
    let word = prefix { !$0.isWhitespace }
    let isName = word.dropLast().contains { ".@/_".contains($0) }
    return isName ? String(self) : prefix(1).uppercased() + dropFirst()
  }
}
