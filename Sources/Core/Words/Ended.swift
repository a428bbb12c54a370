extension String {
  /// The same as a whole sentence: with a full stop, unless it ends already.
  package var ended: String {
    guard let last, !".?!…".contains(last) else { return self }
    return self + "."
  }
}

extension StringProtocol {
  /// The text with its first letter as at the beginning of a sentence.
  package var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
