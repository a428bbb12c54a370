import Foundation

/// Finds the instant or the day that a phrase means at the present moment.
struct TimeResolver {
  let phrase: TimePhrase
  /// As it was typed, for sentences.
  let text: String
  let parser: TimeParser
  let direction: TimeParser.Direction

  private var zone: Zone {
    phrase.zone ?? phrase.offset.map(Zone.init(fixedOffset:)) ?? own
  }

  /// The zone of a time that names none.
  private var own: Zone { parser.assumed ?? parser.home }

  func moment(at timeOfDay: Int?) throws(TimeParser.Failure) -> TimeParser.Moment {
    var moment = try begin(at: timeOfDay)
    // "02:30+02:00" says which of two, and no other zone where the own clock has that offset.
    if phrase.zone == nil, own.offset(at: moment.instant) == phrase.offset { moment.zone = own }
    try check(zone.wallClock(at: moment.instant).date)
    if let length = phrase.length {
      guard moment.end == nil else { throw failure("“\(text)” says twice when it is over") }
      guard length >= 60 else {
        throw failure("“\(text)” is over as it begins", "a minute at least")
      }
      guard length <= 86_400 else {
        throw failure("“\(text)” is too long", "a day at most")
      }
      moment.end = moment.instant.addingTimeInterval(Double(length))
    }
    if let end = moment.end, end <= moment.instant {
      throw failure("“\(text)” is over before it begins", "the clocks change in that night")
    }
    return moment
  }

  private func begin(at timeOfDay: Int?) throws(TimeParser.Failure) -> TimeParser.Moment {
    if let part = phrase.part, phrase.clock == nil { throw .noTimeOfDay(part.rawValue) }
    if phrase.isNow {
      guard phrase.day == nil, phrase.shift == nil, phrase.clock == nil else {
        throw failure("“\(text)” says now and another time", "leave only one of them")
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
          "“\(hourLike)” could be a time of day or how long it takes",
          "write it like 9:30, or the time before it")
      }
      guard let timeOfDay else {
        if case .date(let year, let month, let day) = phrase.day,
          // With no year said, 29 February is a day of some.
          !(1...31).contains(day) || !CivilDate(year: year ?? 2000, month: month, day: day).exists
        {
          throw failure("there is no such day as in “\(text)”")
        }
        throw .init(
          "“\(text)” lacks a time of day", "write it like \(TimeParser.example(direction))",
          lacksTimeOfDay: true)
      }
      return try moment(.init(start: timeOfDay), saysTimeOfDay: false)
    }
    return try moment(clock, saysTimeOfDay: true)
  }

  /// A number of days or hours from now.
  private func moment(_ shift: TimePhrase.Shift) throws(TimeParser.Failure) -> TimeParser.Moment {
    guard phrase.day == nil else {
      throw failure("“\(text)” says a day and how far it is from now", "leave only one of them")
    }
    guard shift.seconds == 0 || phrase.clock == nil else {
      throw failure(
        "“\(text)” says a time of day and how far it is from now", "leave only one of them")
    }
    guard shift.days != 0 || shift.months != 0 || phrase.clock != nil else {
      return moment(parser.now.addingTimeInterval(Double(shift.seconds)))
    }
    let wallClock = zone.wallClock(at: parser.now)
    let date = try agreed { today throws(TimeParser.Failure) in try check(today.adding(shift)) }
    guard let clock = phrase.clock else {
      let kept = CivilTime(date).adding(seconds: wallClock.secondOfDay)
      var moment = moment(
        try instant(of: kept).addingTimeInterval(Double(shift.seconds)),
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
      let finder = DayFinder(
        today: today, direction: direction, text: text, chosen: parser.chosen
      ) {
        let instant = zone.instant(of: CivilTime($0).adding(seconds: clock.start))
        return instant == parser.now ? .orderedSame : instant.compare(parser.now)
      }
      guard let day = phrase.day else { return try finder.nearest() }
      return try finder.date(of: day, weekday: phrase.weekday, besides: phrase.otherDays)
    }
    try check(date)
    let nights = clock.isMidnight && phrase.day != nil ? [date, date.adding(days: 1)] : [date]
    let night = try chosen(nights) { TimeText.full(CivilTime($0)) }
    var moment = try moment(clock, on: night)
    moment.saysTimeOfDay = saysTimeOfDay
    return moment
  }

  private func moment(
    _ clock: TimePhrase.Clock, on date: CivilDate
  ) throws(TimeParser.Failure) -> TimeParser.Moment {
    let start = CivilTime(date).adding(seconds: clock.start)
    let end = clock.end.map { CivilTime(date).adding(seconds: $0) }
    var moment = try moment(instant(of: start))
    if let end { moment.end = try instant(of: end, isEnd: true) }
    moment.skipped = skipped([start, end].compactMap(\.self))
    return moment
  }

  /// - Parameter isEnd: of an end the offset that is said, which is the beginning's, need not hold.
  /// - Throws: ``TimeParser/Failure`` for a time that the clock shows twice where no offset says which
  ///   of them is meant, and for an offset that is not the zone's then.
  private func instant(
    of wallClock: CivilTime, isEnd: Bool = false
  ) throws(TimeParser.Failure) -> Date {
    let first = zone.instant(of: wallClock)
    if let offset = phrase.offset {
      let said = Date(timeIntervalSince1970: Double(wallClock.secondsSince1970 - offset))
      if zone.offset(at: said) == offset { return said }
      guard isEnd else { throw .contradiction(text, offset, zone, at: first) }
    }
    guard zone.isRepeated(at: first) else { return first }
    let offsets = zone.offsets(showing: wallClock)
    let failure = TimeParser.Failure.twice(wallClock, zone, offsets, isOwn: zone == own)
    guard let index = failure.readings.firstIndex(where: parser.chosen.contains) else {
      throw failure
    }
    return Date(timeIntervalSince1970: Double(wallClock.secondsSince1970 - offsets[index]))
  }

  /// The only one of some readings, or the one that was chosen.
  private func chosen<Reading>(
    _ readings: [Reading], words: (Reading) -> String
  ) throws(TimeParser.Failure) -> Reading {
    let named = readings.map(words)
    guard readings.count > 1 else { return readings[0] }
    guard let index = named.firstIndex(where: parser.chosen.contains) else {
      throw .ambiguous(text, named)
    }
    return readings[index]
  }

  /// The first of some times that a clock in the zone never shows.
  private func skipped(_ wallClocks: [CivilTime]) -> CivilTime? {
    wallClocks.first { zone.wallClock(at: zone.instant(of: $0)) != $0 }
  }

  private func moment(_ instant: Date, saysTimeOfDay: Bool = true) -> TimeParser.Moment {
    TimeParser.Moment(instant: instant, zone: zone, end: nil, saysTimeOfDay: saysTimeOfDay)
  }

  /// - Parameter first: see ``TimeParser/wholeDay(_:lying:since:)``.
  func wholeDay(since first: CivilDate? = nil) throws(TimeParser.Failure) -> CivilDate {
    guard phrase.clock == nil, phrase.part == nil, phrase.length == nil, phrase.zone == nil,
      phrase.offset == nil,
      !phrase.isNow,
      phrase.shift?.seconds ?? 0 == 0
    else { throw .onlyDay(of: text) }
    let today = parser.home.wallClock(at: parser.now).date
    if let shift = phrase.shift, phrase.day == nil { return try check(today.adding(shift)) }
    guard phrase.otherDays.isEmpty else {
      throw failure("“\(text)” says two days", "leave only one of them")
    }
    guard let day = phrase.day, phrase.shift == nil else {
      throw failure("“\(text)” says a day and how far it is from now", "leave only one of them")
    }
    if case .weekday(today.weekday, .unsaid) = day {
      throw .ambiguous(text, [today, today.adding(days: 7)].map(TimeText.fullDay))
    }
    let finder = DayFinder(
      today: today, direction: direction, text: text, chosen: parser.chosen, first: first
    ) {
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
    return try chosen(here == there ? [here] : [here, there], words: TimeText.fullDay)
  }

  @discardableResult
  private func check(_ date: CivilDate) throws(TimeParser.Failure) -> CivilDate {
    guard TimeParser.years.contains(date.year) else {
      throw failure("“\(text)” is too far away", "the years 1970 to 2200 are known here")
    }
    return date
  }

  private func failure(_ problem: String, _ advice: String? = nil) -> TimeParser.Failure {
    .init(problem, advice)
  }
}

extension TimeParser.Failure {
  /// A time of day where it is not wanted.
  static func onlyDay(of text: String) -> TimeParser.Failure {
    .init("only the day is kept", "leave the time of day out of “\(text)”")
  }

  /// A part of a day, in which there are many hours.
  static func noTimeOfDay(_ word: String) -> TimeParser.Failure {
    .init(
      "“\(word)” is no time of day", "write the hour, like 9:00 or 8pm", lacksTimeOfDay: true)
  }

  /// A time that the clock of a zone shows twice, being set back.
  static func twice(
    _ wallClock: CivilTime, _ zone: Zone, _ offsets: [Int], isOwn: Bool
  ) -> TimeParser.Failure {
    let time = TimeText.time(wallClock)
    let name = isOwn ? "" : " \(zone.identifier)"
    let readings = offsets.map {
      "\(time)\(Zone(fixedOffset: $0).isoOffset)\(name)"
    }
    return .init(
      "\(time) comes twice on \(TimeText.fullDay(wallClock.date)), as the clocks go back",
      "write it as \(readings.joined(separator: " or "))", readings: readings)
  }

  /// An offset that a zone has at another time of the year or never.
  static func contradiction(
    _ text: String, _ offset: Int, _ zone: Zone, at instant: Date
  ) -> TimeParser.Failure {
    let said = Zone(fixedOffset: offset).identifier
    let kept = Zone(fixedOffset: zone.offset(at: instant)).identifier
    return .init(
      "“\(text)” says \(said), and \(zone.identifier) has \(kept) then",
      "write the one that you mean")
  }

  /// What has several readings.
  static func ambiguous(_ text: String, _ readings: [String]) -> TimeParser.Failure {
    .init(
      "“\(text)” could be \(readings.joined(separator: " or "))", "write the date",
      readings: readings)
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
