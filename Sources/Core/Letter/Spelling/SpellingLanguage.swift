/// Which dictionaries a letter can be read with.
package enum SpellingLanguage {
  /// Words below which a language that is not recognised is taken for a letter that has only begun.
  private static let enoughWords = 10

  /// Where a language's dictionary carries a region, and neither the user nor the locale names one.
  private static let regions: [LetterLanguage: String] = [
    .english: "US", .german: "DE", .french: "FR", .spanish: "ES", .dutch: "NL", .portuguese: "PT",
    .italian: "IT", .swedish: "SE", .polish: "PL",
  ]

  /// The names of dictionaries that fit, the best first; none while the language cannot be told.
  /// - Parameters:
  ///   - wanted: the user's setting, as `en_GB` or `en`; empty for the letter's own language.
  ///   - locale: the values of the environment that may name a language, the first first:
  ///     `en_GB.UTF-8`.
  package static func dictionaries(
    for text: LetterText, wanted: String, locale: [String]
  ) -> [String] {
    let own = locale.compactMap(tag).first
    if let wanted = tag(wanted) { return dictionaries(wanted, own) }
    let language = LetterLanguage(of: text)
    switch language {
    case .unknown: guard text.words.count >= enoughWords else { return [] }
    // That of the user's, where it is not one that would have been recognised.
    case .other:
      guard let own, LetterLanguage(rawValue: String(own.prefix { $0 != "_" })) == nil else {
        return []
      }
    default: return dictionaries(language.rawValue, own)
    }
    return own.map { dictionaries($0, nil) } ?? []
  }

  /// The names of the dictionaries that may accept what the first does not know: a letter in English may
  /// be spelt as in Britain or as in America, whatever the locale says.
  /// - Parameter first: those of the first dictionary, as ``dictionaries(for:wanted:locale:)`` gives them:
  ///   without "en" among them the user has said which English it is to be.
  package static func others(than first: [String]) -> [String] {
    first.contains("en") ? englishes.filter { $0 != first.first } : []
  }

  /// Whichever is installed, its words are most of any other English.
  private static let englishes = ["en_US", "en_GB"]

  /// Whether nouns are written with a capital in the language of a dictionary.
  package static func capitalisesNouns(_ dictionary: String) -> Bool {
    ["de", "lb", "nds"].contains(dictionary.prefix { $0 != "_" })
  }

  /// The script of a dictionary, as the commonest of the languages that are written in it; nil for the
  /// Latin one, ``LetterLanguage/other`` for one in which none of those is written that are recognised.
  package static func script(_ dictionary: String) -> LetterLanguage? {
    if dictionary.contains("Latn") { return nil }
    return scripts[String(dictionary.prefix { $0 != "_" })]
  }

  private static let scripts: [String: LetterLanguage] = {
    let languages: [LetterLanguage: String] = [
      .russian: "ru uk be bg mk sr kk ky mn tg tt", .greek: "el grc", .hebrew: "he yi",
      .arabic: "ar fa ur ps ckb ug sd", .hindi: "hi mr ne sa", .thai: "th", .korean: "ko",
      .japanese: "ja", .chinese: "zh",
      .other: "hy ka am ti bn as gu kn ml or pa si ta te bo km lo my",
    ]
    return languages.reduce(into: [:]) { result, entry in
      for name in entry.value.split(separator: " ") { result[String(name)] = entry.key }
    }
  }()

  /// Whether a dictionary's words may have a letter or sign.
  /// - Parameter script: as ``script(_:)`` gives it.
  static func covers(_ scalar: Unicode.Scalar, script: LetterLanguage?) -> Bool {
    switch scalar.value {
    case 0..<0x370, 0x1E00...0x1EFF: script == nil || !scalar.properties.isAlphabetic
    case 0x2000...0x2E7F: true
    default: script != nil && ScriptTally.language(of: scalar.value) ?? .other == script
    }
  }

  /// A language or locale as dictionaries are named: "en_GB" of "en-GB" and "en_GB.UTF-8". nil for what
  /// names none, as "C", and for what is no such name.
  package static func tag(_ name: String) -> String? {
    let bare = name.prefix { $0 != "." && $0 != "@" }.map { $0 == "-" ? "_" : $0 }
    let parts = bare.split(separator: "_", omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count),
      parts.allSatisfy({
        (2...8).contains($0.count) && $0.allSatisfy { $0.isASCII && $0.isAlphanumeric }
      })
    else { return nil }
    return String(bare)
  }

  private static func dictionaries(_ tag: String, _ own: String?) -> [String] {
    guard !tag.contains("_") else { return [tag] }
    let region = LetterLanguage(rawValue: tag).flatMap { regions[$0] }.map { "\(tag)_\($0)" }
    let first = own.flatMap { $0.hasPrefix(tag + "_") ? $0 : nil } ?? region
    let names = [first, tag].compactMap(\.self)
    return tag == "en" ? names + englishes.filter { !names.contains($0) } : names
  }
}

extension Character {
  fileprivate var isAlphanumeric: Bool { isLetter || isNumber }
}
