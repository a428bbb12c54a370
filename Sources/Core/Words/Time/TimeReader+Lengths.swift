/// Spans of time: "in 3 days", "2 hours ago", "45m", "for an hour".
extension TimeReader {
  /// Takes a distance from the present, or how long something takes.
  mutating func takeShift() throws(TimeParser.Failure) -> Bool {
    let isAhead = key(0) == "in" || key(0) == "within"
    guard let (span, end) = try span(from: isAhead ? place + 1 : place) else { return false }
    if keyed(end) == "ago" {
      guard !isAhead else { throw failure("“\(key(0))” and “ago” contradict each other") }
      try set(-span, until: end + 1)
    } else if keyed(end) == "from", keyed(end + 1) == "now" || keyed(end + 1) == "today" {
      try set(span, until: end + 2)
    } else if isAhead {
      try refuseSum(place + 1..<end, span)
      try set(span, until: end)
    } else {
      let words = words(place..<end)
      guard span.months == 0, span.days == 0 else {
        let ways = [
          direction == .past ? nil : "in \(words)", direction == .future ? nil : "\(words) ago",
        ]
        let advice = ways.compactMap(\.self).joined(separator: ", or ")
        throw failure("what of “\(words)”?", "Write it like \(advice)")
      }
      guard phrase.length == nil else {
        throw failure("“\(words)” is a second length of time", "leave only one of them")
      }
      phrase.length = span.seconds
      let isOneWord = !tokens[(place + 1)..<end].contains { !$0.isGlued }
      if isOneWord, key(1) == "h", token(place)?.digits == 1 { phrase.hourLike = run(at: place) }
      place = end
    }
    return true
  }

  /// Takes a length of time that stands alone for a distance from the present: "2h", "3 days".
  mutating func takeWait() throws(TimeParser.Failure) {
    guard place == 0, let (span, end) = try span(from: 0), end == tokens.count else { return }
    // "15h" and "15h30", but not "15h 30m".
    guard tokens.count > 3 || !isHourWithH(0) else {
      let minutes = token(2)?.text ?? "00"
      throw failure(
        "“\(text)” could be a time of day or how long it waits",
        "write it like \(tokens[0].text):\(minutes), or in \(text)")
    }
    try set(span, until: end)
  }

  /// "in 3 days 45m" may be a sum as well as a day and how long something takes.
  private func refuseSum(
    _ places: Range<Int>, _ span: TimePhrase.Shift
  ) throws(TimeParser.Failure) {
    guard span.days != 0 || span.months != 0, span.seconds != 0,
      !places.contains(where: { keyed($0) == "and" })
    else { return }
    throw failure(
      "“\(words(places))” could be a sum, or end with how long it takes",
      "write “and” or “for” in it")
  }

  private mutating func set(
    _ shift: TimePhrase.Shift, until end: Int
  ) throws(TimeParser.Failure) {
    guard phrase.shift == nil else { throw failure("how far is it from now?", "Say it only once") }
    phrase.shift = shift
    place = end
  }

  /// The sum of all spans that stand side by side from a place on, each of a smaller unit than the one
  /// before it, and the place behind them.
  /// - Throws: ``TimeParser/Failure`` for two spans that are no sum, "30m 45m".
  func span(
    from start: Int
  ) throws(TimeParser.Failure) -> (span: TimePhrase.Shift, end: Int)? {
    guard let first = try quantity(at: start) else { return nil }
    var (sum, last, begin) = (first.span, first, start)
    while true {
      if first.unit == 3600, last.end == first.end, keyed(last.end) == "and",
        keyed(last.end + 1) == "a", keyed(last.end + 2) == "half"
      {
        return (sum + .init(seconds: 1800), last.end + 3)
      }
      let next = keyed(last.end) == "and" ? last.end + 1 : last.end
      guard let more = try quantity(at: next) else { return (sum, last.end) }
      guard more.unit < last.unit else {
        throw failure(
          "“\(words(begin..<last.end))” and “\(words(next..<more.end))” both say how long",
          "leave only one of them")
      }
      sum = sum + more.span
      (last, begin) = (more, next)
    }
  }

  /// What stands at some places, as it was typed.
  private func words(_ places: Range<Int>) -> String {
    tokens[places].enumerated().map { $0 > 0 && !$1.isGlued ? " \($1.text)" : "\($1.text)" }
      .joined()
  }

  /// A number of one unit, and how many seconds the unit has; of "1h30" it is a minute.
  private typealias Quantity = (span: TimePhrase.Shift, unit: Int, end: Int)

  /// "3 days", "1h30", "1.5 hours", "an hour", "half an hour".
  private func quantity(at place: Int) throws(TimeParser.Failure) -> Quantity? {
    let word = keyed(place)
    if word == "half", keyed(place + 1) == "an", keyed(place + 2) == "hour" {
      return (.init(seconds: 1800), 60, place + 3)
    }
    if word == "a" || word == "an" {
      return TimeVocabulary.unit(keyed(place + 1)).map { ($0, $0.size, place + 2) }
    }
    guard let token = token(place), let count = token.number ?? TimeVocabulary.number(word) else {
      return nil
    }
    if let hours = decimalHours(at: place) { return hours }
    if ["and", "a", "half"] == (1...3).map({ keyed(place + $0) }), count < 100,
      TimeVocabulary.unit(keyed(place + 4))?.seconds == 3600
    {
      return (.init(seconds: count * 3600 + 1800), 60, place + 5)
    }
    guard let unit = TimeVocabulary.unit(keyed(place + 1)) else {
      try refuseWorkingDays(count, at: place)
      return nil
    }
    guard count < 100_000 else {
      throw failure("\(token.text) \(keyed(place + 1)) is too far away")
    }
    let span = TimePhrase.Shift(
      months: unit.months * count, days: unit.days * count, seconds: unit.seconds * count)
    guard unit.seconds == 3600, let minutes = self.token(place + 2), minutes.isGlued,
      minutes.digits == 2, let more = minutes.number, more < 60, !isGlued(place + 3)
    else { return (span, unit.size, place + 2) }
    return (span + .init(seconds: more * 60), 60, place + 3)
  }

  /// Which days are worked on, where one is called, is not known here.
  private func refuseWorkingDays(
    _ count: Int, at place: Int
  ) throws(TimeParser.Failure) {
    guard ["business", "working", "work"].contains(keyed(place + 1)),
      TimeVocabulary.unit(keyed(place + 2))?.days == 1
    else { return }
    throw failure(
      "“\(words(place..<place + 3))” depends on which days are worked on",
      "count all days, like in \(max(1, (count * 7 + 4) / 5)) days, or name the day")
  }

  /// Minutes of "1:30", "1h 30" or "1 hour 30" where nothing else is said; nil for anything else.
  var hoursAndMinutes: Int? {
    guard tokens.count == 3, let hours = tokens[0].number, tokens[0].digits <= 2,
      tokens[1].key == ":" || TimeVocabulary.unit(tokens[1].key)?.seconds == 3600,
      tokens[2].digits == 2, let minutes = tokens[2].number, minutes < 60
    else { return nil }
    return hours * 60 + minutes
  }

  /// "1.5h": hours and tenths or hundredths, in whole minutes.
  private func decimalHours(at place: Int) -> Quantity? {
    guard let whole = token(place)?.number, whole < 1000, keyed(place + 1) == ".",
      isGlued(place + 1), isGlued(place + 2), let part = token(place + 2),
      let digits = part.number, (1...2).contains(part.digits),
      TimeVocabulary.unit(keyed(place + 3))?.seconds == 3600
    else { return nil }
    let hundredths = part.digits == 1 ? digits * 10 : digits
    let seconds = whole * 3600 + hundredths * 36
    return seconds % 60 == 0 ? (.init(seconds: seconds), 60, place + 4) : nil
  }
}

extension TimePhrase.Shift {
  /// How many seconds it takes, a month being 30 days.
  var size: Int { (months * 30 + days) * 86_400 + seconds }
}
