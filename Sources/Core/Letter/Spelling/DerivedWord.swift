/// Words that are made of others by rule, of which no dictionary has all: "unindexed", "stackable",
/// "anonymised".
///
/// What they are made of has to be known to the dictionary, so that a rule finds no word in a slip.
enum DerivedWord {
  private static let prefixes: [String] = [
    "un", "non", "re", "pre", "de", "bio", "cryo", "cyber", "electro", "geo", "hydro", "immuno",
    "micro",
    "mini", "multi", "nano", "neuro", "photo", "psycho", "radio", "tele", "thermo",
  ]
  /// Of a word in front of which something is put.
  private static let shortestRest = 5

  private static let verbs = [
    "ise", "ised", "ises", "ising", "iser", "isers", "isation", "isations",
    "ize", "ized", "izes", "izing", "izer", "izers", "ization", "izations",
  ]
  /// What a verb in "ise" is made of may end so: "anonymous", "weapon", "synergy".
  private static let endings = ["", "ous", "y", "ic", "al"]
  private static let shortestRoot = 5
  /// Verbs that have an "s" wherever English is written, of which a "z" is a slip.
  private static let neverWithZ = ["advert", "improv"]

  /// The words any one of which makes it right, if it is known; none where it is made of no other.
  /// - Parameter word: in small letters.
  static func roots(of word: String) -> [String] {
    behindPrefix(word) + able(word) + verb(word)
  }

  private static func behindPrefix(_ word: String) -> [String] {
    prefixes.flatMap { prefix -> [String] in
      guard word.hasPrefix(prefix), word.count >= prefix.count + shortestRest else { return [] }
      let rest = String(word.dropFirst(prefix.count))
      return [rest] + BritishSpelling.otherwise(rest)
    }
  }

  private static func able(_ word: String) -> [String] {
    guard word.hasSuffix("able"), word.count > 7 else { return [] }
    let stem = String(word.dropLast(4))
    return stem.last == "e" ? [] : [stem]
  }

  private static func verb(_ word: String) -> [String] {
    guard let ending = verbs.filter({ word.hasSuffix($0) }).max(by: { $0.count < $1.count }) else {
      return []
    }
    let root = String(word.dropLast(ending.count))
    guard root.count >= shortestRoot, !(ending.hasPrefix("iz") && neverWithZ.contains(root)) else {
      return []
    }
    return endings.map { root + $0 }
  }
}
