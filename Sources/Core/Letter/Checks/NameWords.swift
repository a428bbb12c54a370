/// A word of a name, as it is written and as it is looked up.
struct NameWord: Hashable, Sendable {
  let text: String
  let key: String

  /// The words of a name, parted as ``LetterText`` parts those of a letter.
  static func all(in name: String) -> [NameWord] {
    var result: [NameWord] = []
    var word = String.UnicodeScalarView()
    func end() {
      while word.last.map({ isApostrophe($0.value) }) ?? false { word.removeLast() }
      guard !word.isEmpty else { return }
      let text = String(word)
      result.append(NameWord(text: text, key: LetterPieceReader.key(text)))
      word.removeAll()
    }
    for scalar in name.unicodeScalars {
      let isInside =
        scalar.value.isLetter || scalar.value.isDigit
        || !word.isEmpty && (isApostrophe(scalar.value) || isMark(scalar))
      if isInside { word.append(scalar) } else { end() }
    }
    end()
    return result
  }

  /// The words of someone's name without the titles before it: "Dean Hall" may well be called so.
  static func all(ofPerson name: String) -> [NameWord] {
    all(in: name).filter { !NameLexicon.isTitle($0.key) || NameLexicon.isGivenName($0.key) }
  }

  private static func isApostrophe(_ code: UInt32) -> Bool {
    code == Code.apostrophe || code == 0x2019 || code == 0x02BC
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x7F && scalar.properties.generalCategory == .nonspacingMark
  }
}

/// A company's name as letters use it.
struct CompanyName: Hashable, Sendable {
  /// As it is shown.
  let name: String
  /// Without "The" before it and "Inc" behind it.
  let words: [NameWord]
  /// How many words suffice to name it: "Helix" for "Helix Therapeutics".
  let shortest: Int
  /// The words as they are looked up, parted by blanks.
  let key: String

  init?(_ name: String) {
    var words = NameWord.all(in: name)[...]
    while words.count > 1, let last = words.last, Self.legalForms.contains(last.key) {
      words.removeLast()
    }
    if words.count > 1, words.first?.key == "the" { words.removeFirst() }
    guard !words.isEmpty else { return nil }
    self.name = name.trimmed
    self.words = Array(words)
    key = words.map(\.key).joined(separator: " ")
    var shortest = words.count
    while shortest > 1, Self.trades.contains(words[words.startIndex + shortest - 1].key) {
      shortest -= 1
    }
    self.shortest = shortest == 1 && words[words.startIndex].key.count < 4 ? words.count : shortest
  }

  static let legalForms: Set<String> = [
    "inc", "incorporated", "ltd", "limited", "llc", "llp", "lp", "corp", "corporation", "co",
    "company", "plc", "gmbh", "ag", "kg", "se", "ug", "sa", "sas", "sarl", "srl", "spa", "bv", "nv",
    "ab", "oy", "as", "aps", "pty", "pte", "kgaa", "ohg", "ev", "mbh",
  ]

  /// What a name may be shortened by.
  private static let trades: Set<String> = [
    "health", "healthcare", "bio", "labs", "lab", "technologies", "technology", "tech", "systems",
    "group", "bank", "software", "therapeutics", "energy", "media", "digital", "capital",
    "partners", "consulting", "solutions", "studios", "studio", "foods", "airlines", "motors",
    "pharma", "pharmaceuticals", "logistics", "robotics", "analytics", "security", "insurance",
    "financial", "finance", "industries", "international", "global", "holdings", "holding",
    "services", "networks", "network", "interactive", "games", "entertainment", "electronics",
    "engineering", "design", "associates", "ventures", "data", "cloud", "ai", "io", "com", "app",
    "university", "college", "hospital", "school", "clinic", "museum", "hotel", "hotels",
    "restaurant", "bakery", "brewery", "theatre", "trust", "foundation", "institute", "council",
    "and", "stores", "retail", "works", "biosciences", "sciences", "aerospace", "automotive",
  ]
}
