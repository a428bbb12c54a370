/// Counts the letters of a text by the script that they belong to, where it tells the language.
struct ScriptTally {
  private var counts: [LetterLanguage: Int] = [:]
  private var letters = 0

  mutating func add(_ word: String) {
    for scalar in word.unicodeScalars {
      // Signs and the letters of most of Europe.
      guard scalar.value >= 0x370 else {
        letters += 1
        continue
      }
      guard let language = Self.language(of: scalar.value) else { continue }
      letters += 1
      counts[language, default: 0] += 1
    }
  }

  /// The language of most letters; nil where they are Latin. Japanese writes Chinese characters too.
  var language: LetterLanguage? {
    guard
      let (language, count) = counts.max(by: {
        ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue)
      }),
      counts.values.reduce(0, +) * 2 > letters, count > 1
    else { return nil }
    return language == .chinese && (counts[.japanese] ?? 0) > 0 ? .japanese : language
  }

  /// By the blocks of Unicode.
  static func language(of scalar: UInt32) -> LetterLanguage? {
    switch scalar {
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .russian
    case 0x590...0x5FF: .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: .arabic
    case 0x900...0x97F: .hindi
    case 0xE00...0xE7F: .thai
    case 0x3040...0x30FF: .japanese
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0x20000...0x2FFFF: .chinese
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: .korean
    default: nil
    }
  }
}
