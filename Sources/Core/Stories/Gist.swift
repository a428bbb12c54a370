/// The words of a text that say what it is about, for finding texts that have some in common.
///
/// Capitals and accents do not count, nor do words that any English text has. Of the others no more
/// than the stem does: "deploys", "deployed" and "deploying" are one word. The stems are light: an
/// ending is taken off only where four letters stay, as a wrong match is worse than a missed one.
package struct Gist: Hashable, Sendable {
  /// The stems, each with the word as the text has it first.
  package private(set) var words: [String: String] = [:]

  package init(_ text: String) {
    for piece in text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "'") }) {
      let word = String(piece).unaccented.replacing("'s", with: "").filter { $0 != "'" }
      guard word.utf8.count > 2, !Self.common.contains(word) else { continue }
      let stem = Self.stem(word)
      if !Self.common.contains(stem), words[stem] == nil { words[stem] = String(piece) }
    }
  }

  /// What two texts have in common, by stem, in the words of this one and in no order that depends on
  /// chance.
  package func shared(with other: Gist) -> [String] {
    words.filter { other.words[$0.key] != nil }.sorted { $0.key < $1.key }.map(\.value)
  }

  /// How much of this text another has, from 0 to 1; 0 for a text that says nothing.
  package func share(in other: Gist) -> Double {
    words.isEmpty ? 0 : Double(words.keys.count { other.words[$0] != nil }) / Double(words.count)
  }

  /// The longest that fits is taken off, with what stands in its place.
  private static let endings: [(ending: String, instead: String)] = [
    ("ations", "at"), ("ation", "at"), ("ating", "at"), ("ments", ""), ("ment", ""), ("iness", "y"),
    ("ness", ""), ("ingly", ""), ("ings", ""), ("ing", ""),
    ("iest", "y"), ("ies", "y"), ("ied", "y"), ("ier", "y"), ("ated", "at"), ("ates", "at"),
    ("ate", "at"), ("edly", ""), ("ers", ""), ("er", ""), ("ed", ""), ("es", ""), ("ly", ""),
    ("s", ""), ("e", ""),
  ]

  static func stem(_ word: String) -> String {
    guard word.utf8.allSatisfy({ $0 < 0x80 }), !word.hasSuffix("ss") else { return word }
    for (ending, instead) in endings where word.hasSuffix(ending) {
      let rest = word.dropLast(ending.count)
      guard rest.count >= 4 || (rest.count == 3 && ["s", "e", "es"].contains(ending)) else {
        continue
      }
      return undoubled(rest) + instead
    }
    return word
  }

  /// "shipped" and "ship" have one stem.
  private static func undoubled(_ stem: Substring) -> String {
    let last = stem.suffix(2)
    let isDoubled =
      last.count == 2 && last.first == last.last && !"aeiouls".contains(last.first ?? "a")
    return String(isDoubled ? stem.dropLast() : stem)
  }

  /// Words that any letter about an interview has, besides the usual small ones of English.
  private static let common: Set<String> = Set(
    """
    about above across after again against all almost along already also although always among and
    another any anyone anything are around ask asked away back because been before began behind being
    best better between both bring brought but came can cannot come could did does doing done down
    during each either else enough even ever every everyone everything few find first for found from
    full gave get give given goes going good got great had has have having help helped her here hers
    him his how however into its itself just keep kept knew know known large last later least less let
    like little long look looking lot made make makes making many may maybe might mine month months
    more most much must myself need needed needs never new next nor not nothing now off often old once
    one only onto other others our ours ourselves out over own part people perhaps place put quite
    rather really right said same saw say says see seen shall she should show since small some someone
    something soon still such take taken tell than thank thanks that the their theirs them themselves
    then there these they thing things think this those though thought three through thus time times
    today together told too took toward towards try two under until upon use used using very want
    wanted was way ways week weeks well went were what when where whether which while who whole whom
    whose why will with within without work worked working works would year years yes yet you your
    yours company companies interview job position role team teams someone
    day days don doesn didn isn wasn won can't
    """.utf8.split { $0 == 0x20 || $0 == 0x0A }.map { String(decoding: $0, as: UTF8.self) })
}
