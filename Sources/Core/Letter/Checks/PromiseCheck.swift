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

  private let letter: LetterUnderReview
  private let today: CivilDate
  private let promised: CivilDate

  private func finding(in sentence: LetterSentence) -> LetterFinding? {
    let words = letter.text.words[sentence.words]
    guard words.contains(where: { Self.answers.contains($0.key) }),
      !speaksOfPast(words), let (days, range) = days(in: words),
      !days.contains(where: { $0.contains(promised) })
    else { return nil }
    return LetterFinding(
      .promise, .warn, at: letter.place(ofWords: range),
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

  /// The stretches that the first day of a sentence may mean.
  private func days(
    in words: ArraySlice<LetterWord>
  ) -> (days: [ClosedRange<CivilDate>], words: Range<Int>)? {
    for index in words.indices {
      let key = words[index].key.withoutPossessive
      let previous = index > words.startIndex ? words[index - 1].key : ""
      let next = index + 1 < words.endIndex ? words[index + 1].key : ""
      if let weekday = Self.weekdays[key] {
        return (weekdays(weekday, isNext: previous == "next"), index..<index + 1)
      }
      switch key {
      case "today", "tonight": return ([today...today], index..<index + 1)
      case "tomorrow": return ([today.adding(days: 1)...today.adding(days: 1)], index..<index + 1)
      case "week" where previous == "this" || previous == "next":
        let monday = today.adding(days: 1 - today.weekday + (previous == "next" ? 7 : 0))
        return ([monday...monday.adding(days: 6)], index - 1..<index + 1)
      default: break
      }
      if let month = Self.months[key] {
        if let day = Self.day(next) { return (dates(month, day), index..<index + 2) }
        if let day = Self.day(previous) { return (dates(month, day), index - 1..<index + 1) }
        if previous == "of", index - 2 >= words.startIndex, let day = Self.day(words[index - 2].key)
        {
          return (dates(month, day), index - 2..<index + 1)
        }
      }
    }
    return nil
  }

  /// The coming one; "next Friday" may be the one after it as well.
  private func weekdays(_ weekday: Int, isNext: Bool) -> [ClosedRange<CivilDate>] {
    let ahead = (weekday - today.weekday + 7) % 7
    let coming = today.adding(days: ahead)
    let days = isNext || ahead == 0 ? [coming, coming.adding(days: 7)] : [coming]
    // A promise weeks ahead may be named by its weekday alone.
    let isFar = promised > coming.adding(days: 7) && promised.weekday == weekday
    return (isFar ? days + [promised] : days).map { $0...$0 }
  }

  private func dates(_ month: Int, _ day: Int) -> [ClosedRange<CivilDate>] {
    [promised.year, today.year].map { CivilDate(year: $0, month: month, day: day) }.map { $0...$0 }
  }

  /// "27" of "27th".
  private static func day(_ key: String) -> Int? {
    let digits = key.prefix { $0.isASCII && $0.isNumber }
    guard ["", "st", "nd", "rd", "th"].contains(key.dropFirst(digits.count)) else { return nil }
    return Int(digits).flatMap { (1...31).contains($0) ? $0 : nil }
  }

  private static let weekdays: [String: Int] = [
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
    "sunday": 7, "montag": 1, "dienstag": 2, "mittwoch": 3, "donnerstag": 4, "freitag": 5,
    "lundi": 1, "mardi": 2, "mercredi": 3, "jeudi": 4, "vendredi": 5, "lunes": 1, "martes": 2,
    "miercoles": 3, "jueves": 4, "viernes": 5,
  ]

  private static let months: [String: Int] = [
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7,
    "august": 8, "september": 9, "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2,
    "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11,
    "dec": 12,
  ]
}
