/// Dates on the calendar: "2026-11-24", "24.11.2026", "24/11/2026", "24 Nov", "Nov 24 2026",
/// "the 24th".
extension TimeReader {
  /// Takes numbers with marks between them.
  mutating func takeNumericDate() throws(TimeParser.Failure) -> Bool {
    guard let mark = token(place + 1)?.key, ["-", ".", "/"].contains(mark), isGlued(place + 1),
      isGlued(place + 2), let first = token(place), let second = token(place + 2),
      let one = first.number, let two = second.number
    else { return false }
    let isWhole =
      keyed(place + 3) == mark && isGlued(place + 3) && isGlued(place + 4)
      && token(place + 4)?.number != nil
    guard isWhole else { return try takeDayAndMonth(one, two, mark) }
    let written = run(at: place)
    guard let third = token(place + 4), let three = third.number else { return false }
    let digits = [first.digits, second.digits, third.digits]
    if digits[0] == 4, digits[1] <= 2, digits[2] <= 2, mark != "." {
      set(.date(year: one, month: two, day: three))
      isExact = mark == "-"
    } else if digits[0] <= 2, digits[1] <= 2, digits[2] == 4 {
      set(try dayAndMonth(one, two, year: three, mark, written))
    } else {
      throw failure("“\(written)” is no date", "write it like 24 Nov 2026 or 2026-11-24")
    }
    place += 5
    return try endNumericDate(written)
  }

  /// Takes "24/11" or "24.11.", but leaves "15-16", which is a range of hours, and "14.30".
  private mutating func takeDayAndMonth(
    _ one: Int, _ two: Int, _ mark: String
  ) throws(TimeParser.Failure) -> Bool {
    guard mark != "-" else { return false }
    let written = run(at: place)
    let isClosed = keyed(place + 3) == "." && isGlued(place + 3)
    guard mark == "/" || isClosed else {
      guard !isDay else { throw failure("“\(written)” is no day", "write it like \(example)") }
      throw failure(
        "“\(written)” could be a date or a time of day", "write it like 24 Nov, or like 9:30")
    }
    set(try dayAndMonth(one, two, year: nil, mark, written))
    place += isClosed ? 4 : 3
    return try endNumericDate(written)
  }

  /// A date that nothing but "T" with a time of day may go on with.
  private mutating func endNumericDate(_ written: String) throws(TimeParser.Failure) -> Bool {
    guard isGlued(place) else { return true }
    guard isExact, key(0) == "t", token(place + 1)?.number != nil else {
      throw failure("“\(written)” is no date", "write it like 24 Nov 2026 or 2026-11-24")
    }
    place += 1
    isJoined = true
    return true
  }

  /// Dots stand behind the day and the month, in this order. With slashes it depends on the country.
  private func dayAndMonth(
    _ one: Int, _ two: Int, year: Int?, _ mark: String, _ written: String
  ) throws(TimeParser.Failure) -> TimePhrase.Day {
    guard mark != ".", one != two, one <= 12 else {
      return .date(year: year, month: two, day: one)
    }
    guard two <= 12 else { return .date(year: year, month: one, day: two) }
    let dates = [(one, two), (two, one)].map { CivilDate(year: 0, month: $0.1, day: $0.0) }
    let readings = dates.map { date in
      TimeText.dayAndMonth(date) + (year.map { " \($0)" } ?? "")
    }
    guard let index = readings.firstIndex(where: chosen.contains) else {
      throw .init(
        "“\(written)” could be \(readings[0]) or \(readings[1])", "write one of these",
        readings: readings)
    }
    return .date(year: year, month: dates[index].month, day: dates[index].day)
  }

  /// Takes a date with its month's name, the year behind it or not.
  mutating func takeNamedDate() throws(TimeParser.Failure) -> Bool {
    guard let (day, month, end) = dayOfMonth() else {
      guard TimeVocabulary.month(key(0)) != nil else { return false }
      throw failure("which day of \(tokens[place].text) is it?", "Write it like 24 Nov")
    }
    var year: Int?
    var next = end
    let hyphen = keyed(end) == "-" && isGlued(end) ? 1 : 0
    if let token = token(end + hyphen), token.digits == 4, keyed(end + hyphen + 1) != ":" {
      year = token.number
      next = end + hyphen + 1
    }
    try refuseShortYear(at: end + hyphen, behind: place..<end)
    set(.date(year: year, month: month, day: day))
    place = next
    return true
  }

  /// Of "24 Nov 26" two digits that are no hour are the year's.
  private func refuseShortYear(
    at place: Int, behind date: Range<Int>
  ) throws(TimeParser.Failure) {
    guard let token = token(place), token.digits == 2, let number = token.number, number > 23,
      !isGlued(place + 1), TimeVocabulary.unit(keyed(place + 1)) == nil,
      TimeVocabulary.month(keyed(place + 1)) == nil
    else { return }
    let words = tokens[date].map(\.text).joined(separator: " ")
    throw failure(
      "“\(token.text)” behind “\(words)” is a year of two digits", "write it like 24 Nov 2026")
  }

  /// "24 Nov", "24th of Nov", "24-Nov", "Nov 24th".
  private func dayOfMonth() -> (day: Int, month: Int, end: Int)? {
    if let (day, end) = dayNumber(at: place) {
      let isLinked = keyed(end) == "of" || keyed(end) == "-" || keyed(end) == "."
      let next = isLinked ? end + 1 : end
      return TimeVocabulary.month(keyed(next)).map { (day, $0, behindMonth(next)) }
    }
    guard let month = TimeVocabulary.month(key(0)) else { return nil }
    let next = behindMonth(place)
    guard let (day, end) = dayNumber(at: keyed(next) == "the" ? next + 1 : next) else { return nil }
    // "Nov 9:30" lacks its day.
    return keyed(end) == ":" || isMeridiem(end) ? nil : (day, month, end)
  }

  private func isMeridiem(_ place: Int) -> Bool { ["am", "pm"].contains(keyed(place)) }

  /// The place behind a month's name and the full stop of an abbreviation.
  private func behindMonth(_ place: Int) -> Int {
    keyed(place + 1) == "." && isGlued(place + 1) ? place + 2 : place + 1
  }

  private func dayNumber(at place: Int) -> (day: Int, end: Int)? {
    guard let token = token(place), token.digits <= 2, let day = token.number else { return nil }
    return (day, isOrdinal(place + 1) ? place + 2 : place + 1)
  }

  private func isOrdinal(_ place: Int) -> Bool {
    isGlued(place) && ["st", "nd", "rd", "th"].contains(keyed(place))
  }

  /// Takes "24th": a day of a month that is not said.
  mutating func takeOrdinal() throws(TimeParser.Failure) -> Bool {
    guard let (day, end) = dayNumber(at: place), isOrdinal(place + 1) else { return false }
    set(.ofMonth(day))
    place = end
    return true
  }
}
