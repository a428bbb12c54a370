import Foundation

/// Finds the instant or the day that a phrase means at the present moment.
struct TimeResolver {
  let phrase: TimePhrase
  /// As it was typed, for sentences.
  let text: String
  let parser: TimeParser
  let direction: TimeParser.Direction

  private var zone: Zone { phrase.zone ?? parser.assumed ?? parser.home }

  func moment(at timeOfDay: Int?) throws(TimeParser.Failure) -> TimeParser.Moment {
    var moment = try begin(at: timeOfDay)
    try check(zone.wallClock(at: moment.instant).date)
    if let length = phrase.length {
      guard moment.end == nil else { throw failure("“\(text)” says twice when it is over") }
      guard (60...86_400).contains(length) else {
        throw failure("“\(text)” is too long: a day at most")
      }
      moment.end = moment.instant.addingTimeInterval(Double(length))
    }
    if let end = moment.end, end <= moment.instant {
      throw failure("“\(text)” is over before it begins: the clocks change in that night")
    }
    return moment
  }

  private func begin(at timeOfDay: Int?) throws(TimeParser.Failure) -> TimeParser.Moment {
    if let part = phrase.part, phrase.clock == nil { throw .noTimeOfDay(part.rawValue) }
    if phrase.isNow {
      guard phrase.day == nil, phrase.shift == nil, phrase.clock == nil else {
        throw failure("“\(text)” says now and another time: leave only one of them")
      }
      return moment(parser.now)
    }
    if let shift = phrase.shift { return try moment(shift) }
    guard let clock = phrase.clock else {
      guard phrase.day != nil else {
        throw failure("“\(text)” says how long it takes, but not when it begins")
      }
      if let hourLike = phrase.hourLike {
        throw failure(
          "“\(hourLike)” could be a time of day or how long it takes: write it like 9:30, or the "
            + "time before it")
      }
      guard let timeOfDay else {
        throw failure("“\(text)” lacks a time of day: write it like \(TimeParser.example)")
      }
      return try moment(.init(start: timeOfDay), saysTimeOfDay: false)
    }
    return try moment(clock, saysTimeOfDay: true)
  }

  /// A number of days or hours from now.
  private func moment(_ shift: TimePhrase.Shift) throws(TimeParser.Failure) -> TimeParser.Moment {
    guard phrase.day == nil else {
      throw failure("“\(text)” says a day and how far it is from now: leave only one of them")
    }
    guard shift.seconds == 0 || phrase.clock == nil else {
      throw failure(
        "“\(text)” says a time of day and how far it is from now: leave only one of them")
    }
    guard shift.days != 0 || shift.months != 0 || phrase.clock != nil else {
      return moment(parser.now.addingTimeInterval(Double(shift.seconds)))
    }
    let wallClock = zone.wallClock(at: parser.now)
    let date = try agreed { today throws(TimeParser.Failure) in try check(today.adding(shift)) }
    guard let clock = phrase.clock else {
      let kept = CivilTime(date).adding(seconds: wallClock.secondOfDay)
      var moment = moment(
        zone.instant(of: kept).addingTimeInterval(Double(shift.seconds)),
        saysTimeOfDay: shift.seconds != 0)
      moment.skipped = skipped([kept])
      return moment
    }
    return try moment(clock, on: date)
  }

  private func moment(
    _ clock: TimePhrase.Clock, saysTimeOfDay: Bool
  ) throws(TimeParser.Failure) -> TimeParser.Moment {
    let date = try agreed { today throws(TimeParser.Failure) in
      let finder = DayFinder(today: today, direction: direction, text: text) {
        let instant = zone.instant(of: CivilTime($0).adding(seconds: clock.start))
        return instant == parser.now ? .orderedSame : instant.compare(parser.now)
      }
      guard let day = phrase.day else { return try finder.nearest() }
      return try finder.date(of: day, weekday: phrase.weekday)
    }
    try check(date)
    if clock.isMidnight, phrase.day != nil {
      throw .ambiguous(
        text, [date, date.adding(days: 1)].map { TimeText.full(CivilTime($0)) })
    }
    var moment = try moment(clock, on: date)
    moment.saysTimeOfDay = saysTimeOfDay
    return moment
  }

  private func moment(
    _ clock: TimePhrase.Clock, on date: CivilDate
  ) throws(TimeParser.Failure) -> TimeParser.Moment {
    let start = CivilTime(date).adding(seconds: clock.start)
    let end = clock.end.map { CivilTime(date).adding(seconds: $0) }
    var moment = moment(zone.instant(of: start))
    moment.end = end.map(zone.instant)
    moment.skipped = skipped([start, end].compactMap(\.self))
    return moment
  }

  /// The first of some times that a clock in the zone never shows.
  private func skipped(_ wallClocks: [CivilTime]) -> CivilTime? {
    wallClocks.first { zone.wallClock(at: zone.instant(of: $0)) != $0 }
  }

  private func moment(_ instant: Date, saysTimeOfDay: Bool = true) -> TimeParser.Moment {
    TimeParser.Moment(instant: instant, zone: zone, end: nil, saysTimeOfDay: saysTimeOfDay)
  }

  func wholeDay() throws(TimeParser.Failure) -> CivilDate {
    guard phrase.clock == nil, phrase.part == nil, phrase.length == nil, phrase.zone == nil,
      !phrase.isNow,
      phrase.shift?.seconds ?? 0 == 0
    else { throw failure("only the day is kept: leave the time of day out of “\(text)”") }
    let today = parser.home.wallClock(at: parser.now).date
    if let shift = phrase.shift, phrase.day == nil { return try check(today.adding(shift)) }
    guard let day = phrase.day, phrase.shift == nil else {
      throw failure("“\(text)” says a day and how far it is from now: leave only one of them")
    }
    if case .weekday(today.weekday, .unsaid) = day {
      throw .ambiguous(text, [today, today.adding(days: 7)].map(TimeText.fullDay))
    }
    let finder = DayFinder(today: today, direction: direction, text: text) {
      $0 == today ? .orderedSame : $0 < today ? .orderedAscending : .orderedDescending
    }
    guard case .within(let span, let count) = day else {
      return try check(finder.date(of: day, weekday: phrase.weekday))
    }
    return try check(finder.date(of: .end(span, count), weekday: phrase.weekday))
  }

  /// What is counted from today, where the user's own day and that of the zone agree on it.
  private func agreed(
    _ date: (CivilDate) throws(TimeParser.Failure) -> CivilDate
  ) throws(TimeParser.Failure) -> CivilDate {
    let there = try date(zone.wallClock(at: parser.now).date)
    let here = try date(parser.home.wallClock(at: parser.now).date)
    guard here == there else { throw .ambiguous(text, [here, there].map(TimeText.fullDay)) }
    return here
  }

  @discardableResult
  private func check(_ date: CivilDate) throws(TimeParser.Failure) -> CivilDate {
    guard (1970...2200).contains(date.year) else {
      throw failure("“\(text)” is too far away: the years 1970 to 2200 are known here")
    }
    return date
  }

  private func failure(_ message: String) -> TimeParser.Failure { .init(message: message) }
}

extension TimeParser.Failure {
  /// A part of a day, in which there are many hours.
  static func noTimeOfDay(_ word: String) -> TimeParser.Failure {
    .init(message: "“\(word)” is no time of day: write the hour, like 9:00 or 8pm")
  }

  /// What has several readings.
  static func ambiguous(_ text: String, _ readings: [String]) -> TimeParser.Failure {
    .init(message: "“\(text)” could be \(readings.joined(separator: " or ")): write the date")
  }
}

extension CivilDate {
  /// The day so many months and days away. A day that its month lacks is the month's last one.
  func adding(_ shift: TimePhrase.Shift) -> CivilDate {
    let months = year * 12 + month - 1 + shift.months
    let first = CivilDate(year: months / 12, month: months % 12 + 1, day: 1)
    return first.adding(days: min(day, first.daysInMonth) - 1 + shift.days)
  }

  /// 28 to 31.
  var daysInMonth: Int {
    let next =
      month == 12
      ? CivilDate(year: year + 1, month: 1, day: 1)
      : CivilDate(year: year, month: month + 1, day: 1)
    return next.daysSince1970 - CivilDate(year: year, month: month, day: 1).daysSince1970
  }
}
