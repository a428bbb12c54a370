/// Checks of what was said elsewhere already.
enum RepetitionChecks {
  /// Sentences of fewer words may stand in all letters.
  private static let shortest = 6
  /// As many of the words of two sentences have to be common, in percent.
  private static let likeness = 75

  /// Sentences that stand in a letter to someone else of the same panel too.
  static let sharedSentence: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let others = letter.context.siblings.flatMap { sibling in
      let text = LetterText(sibling.body)
      return text.sentences.filter { text.blocks[$0.block].kind == .body }.map { sentence in
        Sentence(
          addressee: sibling.addressee, text: text.string(in: sentence.place.range),
          keys: Set(text.words[sentence.words].map(\.key)), count: sentence.words.count)
      }
    }.filter { $0.count >= shortest }
    guard !others.isEmpty else { return [] }
    let pairs = letter.sentences.compactMap { sentence -> (place: LetterPlace, twin: Sentence)? in
      guard sentence.words.count >= shortest else { return nil }
      let keys = Set(letter.text.words[sentence.words].map(\.key))
      return others.first { areAlike(keys, $0.keys) }.map { (sentence.place, $0) }
    }
    // One finding for each letter: a whole letter that is the same would hide all others.
    return Dictionary(grouping: pairs) { $0.twin.addressee }.values.compactMap { pairs in
      let sites = pairs.map { place, twin in
        LetterFinding.Site(
          place: place,
          twin: LetterFinding.Twin(addressee: twin.addressee, sentence: twin.text))
      }
      guard let first = sites.first, let twin = first.twin else { return nil }
      return LetterFinding(
        .sharedSentence, .warn, at: first.place,
        pairs.count == 1
          ? "the letter to \(twin.addressee) says the same: they may compare"
          : "\(pairs.count) sentences are also in the letter to \(twin.addressee): they may compare",
        twin: twin, others: Array(sites.dropFirst()))
    }
  }

  /// Sentences that stand in the letter twice, as a story that was put in a second time.
  static let twice: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    var seen: Set<[String]> = []
    let again = letter.sentences.filter { sentence in
      sentence.words.count >= shortest
        && !seen.insert(letter.text.words[sentence.words].map(\.key)).inserted
    }
    guard let first = again.first else { return [] }
    return [
      LetterFinding(
        .doubledWord, .warn, at: first.place,
        again.count == 1
          ? "this sentence stands in the letter twice: leave one out"
          : "\(again.count) sentences stand in the letter twice: leave one of each out",
        others: again.dropFirst().map { LetterFinding.Site(place: $0.place, twin: nil) })
    ]
  }

  private struct Sentence {
    let addressee: String
    let text: String
    let keys: Set<String>
    let count: Int
  }

  private static func areAlike(_ left: Set<String>, _ right: Set<String>) -> Bool {
    let least = min(left.count, right.count) * 100
    // Sets of very different sizes are no twins, and need not be compared.
    guard least >= max(left.count, right.count) * likeness else { return false }
    let common = left.intersection(right).count
    return common * 100 >= (left.count + right.count - common) * likeness
  }

  /// A story that another letter to this company tells.
  static let storyTold: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    retold(letter.context.stories.filter(\.isTold), letter).map { story, sentence in
      let company = letter.context.meeting?.company ?? "this company"
      return LetterFinding(
        .storyTold, .warn, at: sentence.place,
        "the story “\(story.title)” was told to \(company) already: tell another")
    }
  }

  /// The stories that the letter tells, each with the sentence that begins it.
  static func retold(
    _ stories: [LetterContext.Story], _ letter: LetterUnderReview
  ) -> [(LetterContext.Story, LetterSentence)] {
    guard !stories.isEmpty else { return [] }
    let sentences = letter.sentences.map {
      ($0, Shingles(letter.text.words[$0.words].map(\.key)))
    }
    return stories.compactMap { story in
      let rows = Shingles(LetterText(story.text).words.map(\.key))
      guard rows.count > 0 else { return nil }
      let inSentences = sentences.map { ($0.0, rows.common(with: $0.1)) }
      let common = inSentences.reduce(0) { $0 + $1.1 }
      // A sentence before it may have three words in common by chance.
      let most = inSentences.reduce(0) { max($0, $1.1) }
      guard common * 4 >= rows.count || common >= 10,
        let first = inSentences.first(where: { $0.1 > 0 && $0.1 * 2 >= most })?.0
      else { return nil }
      return (story, first)
    }
  }
}
