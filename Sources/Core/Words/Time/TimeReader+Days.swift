/// Days by their place beside the present one: "tomorrow", "next friday", "end of the month".
extension TimeReader {
  mutating func takeRelativeDay() throws(TimeParser.Failure) -> Bool {
    let single = ["today": 0, "tomorrow": 1, "yesterday": -1]
    if let days = single[key(0)] {
      set(.fromToday(days))
      place += 1
      return true
    }
    guard key(0) == "day" else { return false }
    let days: Int
    switch (key(1), key(2)) {
    case ("after", "tomorrow"): days = 2
    case ("before", "yesterday"): days = -2
    default: return false
    }
    set(.fromToday(days))
    place += 3
    return true
  }

  /// Takes "friday", "next friday", "friday next week" and so on.
  mutating func takeWeekday() throws(TimeParser.Failure) -> Bool {
    let weeks: [String: TimePhrase.Week] = ["this": .this, "next": .next, "last": .last]
    if let week = weeks[key(0)], let weekday = TimeVocabulary.weekday(key(1)) {
      set(.weekday(weekday, week))
      place += 2
    } else if let weekday = TimeVocabulary.weekday(key(0)) {
      set(.weekday(weekday, .unsaid))
      place += 1
    } else {
      return false
    }
    if key(0) == ".", isGlued(place) { place += 1 }
    return true
  }

  /// Takes "next week", "last month", "this year".
  mutating func takeSpan() throws(TimeParser.Failure) -> Bool {
    guard let (span, count) = span(at: place) else { return false }
    set(.within(span, count))
    place += 2
    return true
  }

  /// Takes "end of next week", "beginning of the month".
  mutating func takeEdge() throws(TimeParser.Failure) -> Bool {
    guard ["end", "start", "beginning"].contains(key(0)), key(1) == "of" else { return false }
    let isEnd = key(0) == "end"
    var next = place + 2
    if keyed(next) == "the" { next += 1 }
    let span: TimePhrase.Span
    var count = 0
    if let (said, number) = self.span(at: next) {
      (span, count) = (said, number)
      next += 2
    } else if let said = TimeVocabulary.span(keyed(next)) {
      span = said
      next += 1
    } else {
      return false
    }
    set(isEnd ? .end(span, count) : .start(span, count))
    place = next
    return true
  }

  private func span(at place: Int) -> (span: TimePhrase.Span, count: Int)? {
    let counts = ["this": 0, "next": 1, "last": -1]
    guard let count = counts[keyed(place)], let span = TimeVocabulary.span(keyed(place + 1)) else {
      return nil
    }
    return (span, count)
  }
}
