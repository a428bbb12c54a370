/// What belongs into a word to who has not answered.
package enum NudgePoint: CaseIterable, Hashable, Sendable {
  case talk, question, interest

  /// What to write, short enough for a row of the left pane.
  package var advice: String {
    switch self {
    case .talk: "your talk, with its day"
    case .question: "one question, such as when"
    case .interest: "you are still interested"
    }
  }

  /// Those that a letter has, as far as its words tell. What is still to be filled in has none.
  static func all(in letter: LetterUnderReview) -> Set<NudgePoint> {
    let sentences = letter.text.spoken.filter { sentence in
      !letter.placeholders.contains { $0.overlaps(sentence.place.range) }
    }
    return Set(
      allCases.filter { point in
        sentences.contains { sentence in
          switch point {
          case .talk: namesTalk(sentence, letter)
          case .question: asks(sentence, letter)
          case .interest: saysInterest(letter.words(of: sentence).map(\.key))
          }
        }
      })
  }

  /// "our talk on Tuesday": a word for it, and its day in the same sentence.
  private static func namesTalk(_ sentence: LetterSentence, _ letter: LetterUnderReview) -> Bool {
    let words = letter.words(of: sentence)
    guard words.contains(where: { talks.contains($0.key) }) else { return false }
    let days = DayMention.all(in: words)
    guard let held = letter.context.meeting?.day else { return !days.isEmpty }
    return days.contains { $0.mayHaveBeen(held, today: letter.context.today ?? held) }
  }

  private static let talks = EnglishWords.set(
    """
    talk talked interview interviews conversation conversations meeting met meet call chat chatted spoke \
    spoken discussion visit visited day afternoon morning
    """)

  /// A question mark ends it, or it asks in a roundabout way.
  private static func asks(_ sentence: LetterSentence, _ letter: LetterUnderReview) -> Bool {
    let text = letter.written(sentence.place.range).trimmed
    if text.last.map({ "?？".contains($0) }) == true { return true }
    return requests.contains { letter.words(of: sentence).map(\.key).contains($0) }
  }

  private static let requests = phrases(
    """
    let me know when, let me know by when, let me know whether, let me know if, wanted to ask, like to ask, \
    like to know, love to know, glad to know when, glad to hear when, happy to hear when, wondering when, \
    wondering whether, wondering if, wonder when, wonder whether, wonder if, ask when, ask whether, \
    ask by when, tell me when, tell me by when, hear by when
    """)

  /// "I remain very interested", and not "I am no longer interested".
  private static func saysInterest(_ keys: [String]) -> Bool {
    let places = interests.flatMap { keys.places(of: $0) }
    return places.contains { place in
      keys[max(0, place - 4)..<place].allSatisfy { !denials.contains($0) && !$0.hasSuffix("n't") }
    }
  }

  private static let denials: Set<String> = ["no", "not", "never", "less", "nor"]

  private static let interests = phrases(
    """
    interested, interest, keen, enthusiastic, enthusiasm, excited, excitement, eager, would love to, \
    would still love, be glad to join, be happy to join, be delighted to join, like to join, \
    love to join, hope to join, glad to work, love to work, like to work, very much like to, first choice, \
    top choice, on my mind
    """)

  private static func phrases(_ text: String) -> [[String]] {
    text.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
  }
}

extension [String] {
  /// Whether some words stand in it in a row.
  fileprivate func contains(_ phrase: [String]) -> Bool { !places(of: phrase).isEmpty }

  /// Where some words begin that stand in it in a row.
  fileprivate func places(of phrase: [String]) -> [Int] {
    guard count >= phrase.count else { return [] }
    return (0...(count - phrase.count)).filter {
      self[$0..<($0 + phrase.count)].elementsEqual(phrase)
    }
  }
}
