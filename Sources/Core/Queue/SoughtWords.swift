/// What is looked for of a text that was typed or pasted: its first words, and the beginning of a very
/// long one. Each word costs a look-up, and a text with more words than these finds nothing but itself.
package struct SoughtWords: Hashable, Sendable {
  /// The most words that are looked for.
  package static let limit = 12
  /// The most scalars of a word that count.
  private static let wordLength = 48
  /// The most scalars that are looked at at all; a paste may be megabytes long.
  private static let reach = 1_024

  package let words: [String]
  /// Whether anything was left out.
  package let isCut: Bool

  /// Words stand between white space.
  package init(_ typed: String) {
    let scalars = typed.unicodeScalars
    let end = scalars.index(scalars.startIndex, offsetBy: Self.reach, limitedBy: scalars.endIndex)
    let pieces = typed[..<(end ?? scalars.endIndex)].split(whereSeparator: \.isWhitespace)
    words = pieces.prefix(Self.limit).map {
      String(String.UnicodeScalarView($0.unicodeScalars.prefix(Self.wordLength)))
    }
    isCut =
      pieces.count > Self.limit || end.map { $0 < scalars.endIndex } == true
      || zip(pieces, words).contains { $0.utf8.count > $1.utf8.count }
  }

  /// The words with a blank between each two.
  package var text: String { words.joined(separator: " ") }

  /// Which they are, where something was left out: "the first 12 words".
  package var extent: String {
    words.count == 1 ? "the beginning of the word" : "the first \(words.count) words"
  }
}
