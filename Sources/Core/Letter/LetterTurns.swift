/// Short turns of words that tell follow-ups from other mail, each by little: one, two or three words
/// as they stand side by side. They are looked up, not matched, as there are many of them.
///
/// They are fitted to the letters of the tests, for batches of letters that were left out, and hold no
/// names. A line of the table is a weight and turns, whose words are joined by "+". Beside words there are
/// "@" for a name, "#" for a number, "^" and "$" for the sentence's start and end, "?" for the end of
/// a question.
struct LetterTurns: Sendable {
  /// A turn's words, by their numbers.
  typealias Key = UInt64

  /// What each turn says for a follow-up, in hundredths of a logit.
  private let weights: [Key: Int16]
  private let names: LetterGrammar.WordSet
  private let numbers: LetterGrammar.WordSet

  /// - Parameter reader: knows the words of the other tables, and learns those of this.
  init(_ table: String, _ reader: inout LetterGrammarReader) {
    names = reader.wordSet("@")
    numbers = reader.wordSet("#")
    var weights: [Key: Int16] = [:]
    for line in table[...].fields("\n") {
      let parts = line.fields(" ")
      guard let first = parts.first, let weight = Int16(first) else { continue }
      for turn in parts.dropFirst() {
        let key = turn.fields("+").reduce(Key(0)) {
          $0 << 16 | Key(Self.mark($1) ?? reader.intern(String($1)))
        }
        weights[key] = weight
      }
    }
    self.weights = weights
  }

  func weight(of key: Key) -> Int { Int(weights[key] ?? 0) }

  /// The turns of the table that stand in a sentence.
  func found(in tokens: [LetterTokens.Token]) -> Set<Key> {
    guard !tokens.isEmpty else { return [] }
    var result: Set<Key> = []
    let places = [[Mark.start]] + tokens.map(forms) + [[Mark.end]]
    func look(_ key: Key) { if weights[key] != nil { result.insert(key) } }
    for (index, forms) in places.enumerated() {
      for form in forms {
        look(Key(form))
        guard index + 1 < places.count else { continue }
        for next in places[index + 1] {
          let pair = Key(form) << 16 | Key(next)
          look(pair)
          guard index + 2 < places.count else { continue }
          for last in places[index + 2] { look(pair << 16 | Key(last)) }
        }
      }
    }
    return result
  }

  /// Numbers that no word has.
  private enum Mark {
    static let name = UInt16.max
    static let number = UInt16.max - 1
    static let start = UInt16.max - 2
    static let end = UInt16.max - 3
  }

  private static func mark(_ word: Substring) -> UInt16? {
    switch word {
    case "@": Mark.name
    case "#": Mark.number
    case "^": Mark.start
    case "$": Mark.end
    default: nil
    }
  }

  /// A word as itself and, where it is one, as a name or a number.
  private func forms(of token: LetterTokens.Token) -> [UInt16] {
    var forms: [UInt16] = token.id == 0 ? [] : [token.id]
    if names.takes(token) { forms.append(Mark.name) }
    if numbers.takes(token) { forms.append(Mark.number) }
    return forms
  }
}
