/// Whether a sentence says anything that not everyone could say to anyone. "I am a hard worker and a great
/// fit" gives no reason why the writer fits, and "I enjoyed learning about your company and its culture"
/// nothing that was learned, however they are worded.
///
/// A sentence is bare of a step where each of its words is one of those that such claims, or such praise,
/// consist of. A number tells something, and so does a name, unless it only says which post it is.
struct LetterSubstance {
  private let text: LetterText
  /// The words of what is known of the interview: they tell nothing of it.
  private let known: Set<String>

  /// - Parameter names: of the company and the role; empty ones are not known.
  init(_ text: LetterText, knowing names: [String]) {
    self.text = text
    known = Set(names.flatMap { LetterText($0).words.map(\.key.withoutPossessive) })
  }

  /// The steps that a sentence cannot serve, as it says nothing for them.
  /// - Parameter givesThanks: names and numbers are those of the talk then, and of those who held it.
  func bareSteps(of sentence: LetterSentence, givesThanks: Bool) -> Set<LetterStep> {
    var result: Set<LetterStep> = []
    if isBare(sentence, of: Self.claims, skipsNames: false) { result.insert(.fit) }
    if isBare(sentence, of: Self.praise, skipsNames: givesThanks) { result.insert(.learned) }
    return result
  }

  private func isBare(
    _ sentence: LetterSentence, of idle: Set<String>, skipsNames: Bool
  ) -> Bool {
    sentence.words.allSatisfy { index in
      let word = text.words[index]
      let key = word.key.withoutPossessive
      if EnglishWords.isStock(key) || idle.contains(key) || known.contains(key) { return true }
      if let mark = key.firstIndex(of: "'") {
        let head = String(key[..<mark])
        if EnglishWords.isStock(head) || Self.small.contains(head) { return true }
      }
      if Self.small.contains(key) || NameLexicon.isCalendar(key) { return true }
      if word.shape.contains(.number) { return skipsNames }
      guard word.shape.contains(.capitalised), !word.shape.contains(.first) else { return false }
      return skipsNames || namesPost(from: index, in: sentence)
    }
  }

  /// Whether words with capitals stand before a word for a post: "the Policy Analyst position".
  private func namesPost(from index: Int, in sentence: LetterSentence) -> Bool {
    let next = text.words[index..<sentence.words.upperBound].dropFirst().first {
      !$0.shape.contains(.capitalised)
    }
    return next.map { Self.posts.contains($0.key) } ?? false
  }
}
