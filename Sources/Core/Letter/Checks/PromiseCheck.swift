/// Finds days in a letter that contradict the day by which they promised to be heard from.
struct PromiseCheck {
  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard let today = letter.context.today,
      let note = letter.context.meeting?.notes.last(where: { $0.promised != nil }),
      let promised = note.promised
    else { return [] }
    return letter.text.spoken.compactMap {
      PromiseCheck(letter: letter, today: today, promised: promised).finding(in: $0)
    }
  }

  /// Whether a sentence names the promised day.
  static func namesPromised(_ letter: LetterUnderReview) -> Bool {
    guard let today = letter.context.today,
      let promised = letter.context.meeting?.notes.last(where: { $0.promised != nil })?.promised
    else { return false }
    return letter.text.spoken.contains {
      DayMention.all(in: letter.words(of: $0)).contains { $0.mayBe(promised, today: today) }
    }
  }

  private let letter: LetterUnderReview
  private let today: CivilDate
  private let promised: CivilDate

  /// A day that may be the promised one is taken for it, and then another in the sentence is of
  /// something else: "interviews run until Monday, and you decide on the Friday".
  private func finding(in sentence: LetterSentence) -> LetterFinding? {
    let words = letter.text.words[sentence.words]
    guard let answer = words.firstIndex(where: { Self.answers.contains($0.key) }),
      !speaksOfPast(words)
    else { return nil }
    let days = DayMention.all(in: words)
    guard !days.contains(where: { $0.mayBe(promised, today: today) }) else { return nil }
    let telling = days.filter(\.isTelling)
    guard let day = telling.first(where: { $0.words.lowerBound > answer }) ?? telling.last else {
      return nil
    }
    return LetterFinding(
      .promise, .warn, at: letter.place(ofWords: day.words),
      "they promised to be in touch by \(TimeText.dayInText(promised)): the letter names another day"
    )
  }

  private static let answers: Set<String> = [
    "hear", "heard", "hearing", "decision", "decide", "deciding", "decided", "answer", "answers",
    "update", "reply",
    "response", "news", "respond", "word", "outcome", "result", "results", "feedback", "touch",
    "antwort", "entscheidung", "horen", "ruckmeldung", "reponse", "decision", "respuesta",
    "noticias",
  ]

  /// "Thank you for your answer on Monday".
  private func speaksOfPast(_ words: ArraySlice<LetterWord>) -> Bool {
    let past: Set = [
      "last", "yesterday", "spoke", "met", "talked", "gave", "thank", "thanks",
      "asked", "question", "available", "free", "sent", "call",
    ]
    return words.contains { past.contains($0.key) }
  }
}
