/// A person's name as it is written: what stands before it, and how one greets with it.
package struct PersonName {
  /// "Dr.", "Prof. Dr.", "Sir"; empty for most.
  package let title: String
  /// nil where there is only a family name behind a title.
  package let given: String?
  /// Those of the name itself, the family's last, as far as the writing tells.
  let words: [Substring]

  /// Titles that go with the given name.
  private static let beforeGiven: Set<String> = ["sir", "dame", "sister", "brother", "rabbi"]
  /// Titles in lower case without full stops, but for those that are given names as well, as Dean is.
  static let titles: Set<String> = [
    "capt", "captain", "col", "colonel", "councillor", "dame", "doctor", "dott", "dottoressa", "dr",
    "frau", "herr", "herrn", "hon", "lady", "lieutenant", "lord", "lt", "madame", "meneer",
    "mevrouw", "miss", "mister", "mlle", "mme", "monsieur", "mr", "mrs", "ms", "mx", "prof",
    "professor", "rev", "reverend", "senhor", "senhora", "sergeant", "sgt", "signor", "signora",
    "sir", "sister", "sra",
  ]
  /// Those, and what stands before a name in an address book, but in a sentence is mostly no title.
  private static let written = titles.union(["brother", "cllr", "rabbi", "señor", "señora"])
  private static let behind: Set<String> = [
    "phd", "md", "jr", "sr", "esq", "mba", "msc", "bsc", "ba", "ma", "rn", "pe", "cpa", "frcs",
    "pmp", "obe", "mbe", "cbe", "ii", "iii",
  ]

  package init(_ name: String) {
    var parts = name.split(separator: ",").map { $0.split(separator: " ") }.filter { !$0.isEmpty }
    while parts.count > 1, parts[parts.count - 1].allSatisfy({ Self.behind.contains(Self.key($0)) })
    {
      parts.removeLast()
    }
    // "Ruiz, Ana", as directories have it.
    let all = parts.count == 2 ? parts[1] + parts[0] : Array(parts.joined())
    let titles = all.dropLast().prefix { Self.written.contains(Self.key($0)) }
    title = titles.joined(separator: " ")
    words = Array(all.dropFirst(titles.count))
    let takesGiven = titles.last.map { Self.beforeGiven.contains(Self.key($0)) } ?? true
    given = words.count > 1 || takesGiven ? words.first.map(String.init) : nil
  }

  /// "Hi Ana,", or with a title "Dear Dr. Ruiz,"; nil where there is no name. Where it cannot be told
  /// which of several words is the family's name, all stand there.
  package var greeting: String? {
    guard let first = words.first, let last = words.last else { return nil }
    guard !title.isEmpty else { return "Hi \(first)," }
    let key = title.split(separator: " ").last.map(Self.key) ?? ""
    if Self.beforeGiven.contains(key) { return "Dear \(title) \(first)," }
    return "Dear \(title) \(words.count == 2 ? String(last) : words.joined(separator: " ")),"
  }

  /// The first and the last word, by which a directory may have it.
  package var firstWords: [String] { [words.first, words.last].compactMap { $0.map(String.init) } }

  private static func key(_ word: Substring) -> String {
    word.lowercased().filter { $0 != "." }
  }
}
