/// The ways in which a name may be written otherwise than it is kept, as far as they can be looked up.
package enum NameForms {
  /// Keys under which a name of these may be kept, with itself: "jurgen" for "juergen", as umlauts are
  /// written out where a keyboard has none, and "st brigid" for "saint brigid".
  /// - Parameter key: one or more keys of words, parted by blanks.
  package static func all(of key: String) -> Set<String> {
    let plain = withoutOutwritten(key)
    return [key, plain, abbreviated(key), abbreviated(plain)]
  }

  /// Whether a word can hardly be anything but a part of someone's name: looked for in whole names, all
  /// others would find what is no name.
  package static func isNameAlone(_ key: String) -> Bool {
    key.count > 2 && NameLexicon.mayBePerson(key) && !NameLexicon.isTool(key)
      && (NameLexicon.isGivenName(key) || !EnglishWords.holds(key) && !NameLexicon.isCommon(key))
  }

  /// Whether a word is called by a title: "Dr. Young", "Dr. van der Berg", "Young-san".
  package static func isTitled(_ index: Int, in words: [LetterWord]) -> Bool {
    if index + 1 < words.count, WrittenName.isHonorific(words[index + 1]) { return true }
    var first = index
    while first > 0, NameLexicon.isParticle(words[first - 1].key) { first -= 1 }
    return first > 0 && NameLexicon.isTitle(words[first - 1].key)
  }

  /// Whether two keys are one word, in full and abbreviated.
  static func areOne(_ left: String, _ right: String) -> Bool {
    left == right || abbreviations[left] == right || abbreviations[right] == left
  }

  /// The other form of a word that is mostly abbreviated; nil where there is none.
  static func other(of key: String) -> String? {
    abbreviations[key] ?? abbreviations.first { $0.value == key }?.key
  }

  private static func abbreviated(_ key: String) -> String {
    key.split(separator: " ").map { other(of: String($0)) ?? String($0) }.joined(separator: " ")
  }

  private static func withoutOutwritten(_ key: String) -> String {
    guard key.contains("e") || key.contains("aa") else { return key }
    var result = ""
    for character in key {
      if let last = result.last, "aou".contains(last), character == "e" { continue }
      if result.last == "a", character == "a" { continue }
      result.append(character)
    }
    return result
  }

  private static let abbreviations = ["saint": "st", "mount": "mt", "fort": "ft"]
}
