import Foundation

/// Finds the day on the calendar that a phrase means.
struct DayFinder {
  let today: CivilDate
  let direction: TimeParser.Direction
  /// As it was typed, for sentences.
  let text: String
  /// See ``TimeParser/chosen``.
  let chosen: [String]
  /// The day from which on what is meant may lie, though it is over; nil where it may not be.
  var first: CivilDate?
  /// Whether what is meant lies before the present if it is on a day, or behind it.
  let order: (CivilDate) -> ComparisonResult

  /// How far a date without its year may be away to be the one that is meant, whether it has been or
  /// is to come: a quarter, so that the other one is three quarters away.
  private static let reach = 92

  private var monday: CivilDate { today.adding(days: 1 - today.weekday) }

  /// - Parameters:
  ///   - weekday: what the text says beside the day, and has to be true.
  ///   - others: days that it names besides, and that have to be the same.
  func date(
    of day: TimePhrase.Day, weekday: Int?, besides others: [TimePhrase.Day] = []
  ) throws(TimeParser.Failure) -> CivilDate {
    var dates = [try date(of: day)]
    for other in others {
      let other = try date(of: other)
      if !dates.contains(other) { dates.append(other) }
    }
    let count = dates.count == 2 ? "two" : "several"
    let date = try choice(
      dates, .init("“\(text)” says \(count) days", "leave only one of them"))
    guard let weekday, date.weekday != weekday else { return date }
    // The day of that name that is nearest to the date.
    let distance = (weekday - date.weekday + 10) % 7 - 3
    return try choice(
      [date, date.adding(days: distance)],
      .init("“\(text)” names the wrong weekday", "that day is \(TimeText.fullDay(date))"))
  }

  /// As many days as can be chosen from: more are no question of what is meant.
  private static let mostReadings = 3

  /// The only one of some days, or the one that was chosen.
  /// - Parameter failure: that there are several.
  private func choice(
    _ days: [CivilDate], _ failure: @autoclosure () -> TimeParser.Failure
  ) throws(TimeParser.Failure) -> CivilDate {
    guard days.count > 1 else { return days[0] }
    let readings = days.count <= Self.mostReadings ? days.map(TimeText.fullDay) : []
    guard let index = readings.firstIndex(where: chosen.contains) else {
      let failure = failure()
      throw .init(failure.problem, failure.advice, readings: readings)
    }
    return days[index]
  }

  /// The day of a time of day alone.
  func nearest() throws(TimeParser.Failure) -> CivilDate {
    let (before, after) = (today.adding(days: -1), today.adding(days: 1))
    switch direction {
    case .past: return order(today) == .orderedDescending ? before : today
    case .future: return isOver(today) ? after : today
    case .either:
      guard isOver(today) else { return today }
      return try choice(today, after)
    }
  }

  private func date(of day: TimePhrase.Day) throws(TimeParser.Failure) -> CivilDate {
    switch day {
    case .fromToday(let days): return today.adding(days: days)
    case .weekday(let weekday, let week): return try self.weekday(weekday, week)
    case .date(let year?, let month, let day):
      let date = CivilDate(year: year, month: month, day: day)
      guard (1...31).contains(day), date.exists else {
        throw failure("there is no \(TimeText.isoDay(date))")
      }
      return date
    case .date(nil, let month, let day): return try annual(month, day)
    case .ofMonth(let day): return try monthly(day)
    case .within(let span, let count): return try within(span, count)
    case .start(let span, let count): return edge(span, count, isEnd: false)
    case .end(let span, let count):
      let end = edge(span, count, isEnd: true)
      // The Friday of this week on its Saturday.
      guard count == 0, end < today, direction != .past else { return end }
      return try choice(end, edge(span, 1, isEnd: true))
    }
  }

  private func weekday(
    _ weekday: Int, _ week: TimePhrase.Week
  ) throws(TimeParser.Failure) -> CivilDate {
    func inWeek(_ count: Int) -> CivilDate { monday.adding(days: 7 * count + weekday - 1) }
    let coming = weekday > today.weekday ? inWeek(0) : inWeek(1)
    switch week {
    case .counted(let count): return inWeek(count)
    case .last: return weekday < today.weekday ? inWeek(0) : inWeek(-1)
    case .next:
      guard coming == inWeek(1) else { return try choice(coming, inWeek(1)) }
      return coming
    case .this:
      guard inWeek(0) < today, direction != .past else { return inWeek(0) }
      return try choice(inWeek(0), inWeek(1))
    case .unsaid where weekday == today.weekday:
      if direction == .past { return order(today) == .orderedDescending ? inWeek(-1) : today }
      guard isOver(today) else { return today }
      guard direction == .future else { return try choice(today, coming) }
      return coming
    case .unsaid: return direction == .past ? coming.adding(days: -7) : coming
    }
  }

  /// A date without its year.
  private func annual(_ month: Int, _ day: Int) throws(TimeParser.Failure) -> CivilDate {
    // 29 February is at most eight years away.
    let dates = (today.year - 8...today.year + 8).map {
      CivilDate(year: $0, month: month, day: day)
    }.filter(\.exists)
    guard (1...31).contains(day), let last = dates.last(where: { order($0) != .orderedDescending }),
      let next = dates.first(where: { order($0) != .orderedAscending })
    else { throw failure("there is no such day as in “\(text)”") }
    if direction == .future, let first, last >= first, last != next {
      return try choice(last, next)
    }
    return try either(last, next) {
      let nearest = [last, next].filter {
        abs($0.daysSince1970 - today.daysSince1970) <= Self.reach
      }
      return nearest.count == 1 ? nearest[0] : nil
    }
  }

  /// A day of this month or of one beside it.
  private func monthly(_ day: Int) throws(TimeParser.Failure) -> CivilDate {
    let dates = (-2...2).map {
      let first = CivilDate(year: today.year, month: today.month, day: 1).adding(.init(months: $0))
      return CivilDate(year: first.year, month: first.month, day: day)
    }.filter(\.exists)
    guard (1...31).contains(day), let last = dates.last(where: { order($0) != .orderedDescending }),
      let next = dates.first(where: { order($0) != .orderedAscending })
    else { throw failure("there is no such day as in “\(text)”") }
    return try either(last, next) { next.month == today.month ? next : nil }
  }

  /// The one of two that the direction asks for.
  private func either(
    _ last: CivilDate, _ next: CivilDate, clearly: () -> CivilDate?
  ) throws(TimeParser.Failure) -> CivilDate {
    switch direction {
    case .past: return last
    case .future: return next
    case .either:
      guard let date = last == next ? last : clearly() else { return try choice(last, next) }
      return date
    }
  }

  /// The same day in another week, month or year.
  private func within(
    _ span: TimePhrase.Span, _ count: Int
  ) throws(TimeParser.Failure) -> CivilDate {
    guard count != 0 else { throw failure("which day is meant by “\(text)”?") }
    return switch span {
    case .week: today.adding(days: 7 * count)
    case .month: today.adding(.init(months: count))
    case .year: today.adding(.init(months: 12 * count))
    }
  }

  /// Monday or Friday of a week, the first or the last day of a month or a year.
  private func edge(_ span: TimePhrase.Span, _ count: Int, isEnd: Bool) -> CivilDate {
    let first: CivilDate
    switch span {
    case .week: return monday.adding(days: 7 * count + (isEnd ? 4 : 0))
    case .month:
      first = CivilDate(year: today.year, month: today.month, day: 1).adding(.init(months: count))
    case .year: first = CivilDate(year: today.year + count, month: isEnd ? 12 : 1, day: 1)
    }
    return isEnd ? first.adding(days: first.daysInMonth - 1) : first
  }

  private func isOver(_ date: CivilDate) -> Bool { order(date) == .orderedAscending }

  private func choice(
    _ one: CivilDate, _ other: CivilDate
  ) throws(TimeParser.Failure) -> CivilDate {
    try choice([one, other], .ambiguous(text, [one, other].map(TimeText.fullDay)))
  }

  private func failure(_ problem: String, _ advice: String? = nil) -> TimeParser.Failure {
    .init(problem, advice)
  }
}
