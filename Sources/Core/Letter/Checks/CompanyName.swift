/// A company's name as letters use it.
struct CompanyName: Hashable, Sendable {
  /// As it is shown.
  let name: String
  /// Without "The" before it, "Inc" behind it and "and" between: "&" is no word, and either is written.
  let words: [NameWord]
  /// Whether "The" stands before it.
  let hasArticle: Bool
  /// How many words suffice to name it: "Helix" for "Helix Therapeutics", "Hartley" for "Hartley & Sons".
  let shortest: Int
  /// The words as they are looked up, parted by blanks.
  let key: String

  init?(_ name: String) {
    var words = NameWord.all(in: name)
    while words.count > 1, let last = words.last,
      Self.legalForms.contains(last.key) || Self.joins.contains(last.key)
    {
      words.removeLast()
    }
    hasArticle = words.count > 1 && words.first?.key == "the"
    if hasArticle { words.removeFirst() }
    words = words.indices.filter { $0 == 0 || !Self.joins.contains(words[$0].key) }.map {
      words[$0]
    }
    guard !words.isEmpty else { return nil }
    self.name = name.trimmed
    self.words = words
    key = words.map(\.key).joined(separator: " ")
    var shortest = words.count
    while shortest > 1, Self.trades.contains(words[shortest - 1].key) { shortest -= 1 }
    if shortest == 1, words[0].key.count < 4 { shortest = words.count }
    self.shortest = Self.isTelling(words[0].key) ? 1 : shortest
  }

  /// "Luigi's" is no possession.
  var endsPossessive: Bool { words.contains { $0.key.hasSuffix("'s") } }

  /// Whether the first word alone can be no other name: "Vandelay", "Luigi's".
  private static func isTelling(_ key: String) -> Bool {
    key.hasSuffix("'s") && key.count > 4 || NameLexicon.isCoined(key)
  }

  /// How many words from one on name it, with as many of its own: "Bloom and Wild" three of two. nil
  /// where its first does not stand there.
  /// - Parameter isWritten: whether a word is written as one of the name's is, the first or a later one.
  func match(
    at index: Int, in words: ArraySlice<LetterWord>,
    isWritten: (_ word: Int, _ name: Int) -> Bool = { _, _ in true }
  ) -> (count: Int, names: Int)? {
    var next = index
    var names = 0
    while names < self.words.count, next < words.endIndex {
      let isJoined =
        names > 0 && next + 1 < words.endIndex && Self.joins.contains(words[next].key)
      let place = isJoined ? next + 1 : next
      guard fits(words[place].key, self.words[names]), isWritten(place, names) else { break }
      names += 1
      next = place + 1
    }
    return names == 0 ? nil : (next - index, names)
  }

  private func fits(_ written: String, _ name: NameWord) -> Bool {
    [written, written.withoutPossessive].contains {
      NameForms.areOne($0, name.key) || $0 == name.writtenOut
    }
  }

  /// What stands for "&".
  private static let joins: Set<String> = ["and", "und", "et", "og", "och"]

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
    "restaurant", "ristorante", "trattoria", "pizzeria", "cafe", "sons", "son", "daughters",
    "brothers", "bros", "sohne", "gebruder", "fils", "figli", "bakery", "brewery", "theatre",
    "trust", "foundation", "institute", "council",
    "stores", "retail", "works", "biosciences", "sciences", "aerospace", "automotive",
  ]
}
