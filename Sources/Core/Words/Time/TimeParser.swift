import Foundation

/// Reads a time as a person or a script writes it: `2026-11-24T13:00:00Z`, `24 Nov 9:30
/// Europe/Berlin`, `tomorrow 3pm 45m`, `in 2 weeks at 9:30`.
///
/// Weeks begin on Monday. A wall clock that a change of the clocks skips moves forward; one that
/// comes twice needs its offset, "2:30+02:00 Europe/Berlin". Days and months from the present keep the
/// wall clock, hours and minutes are elapsed time. What has several readings is refused with all of
/// them named. Years are 1970 to 2200.
package struct TimeParser {
  /// The user's own zone, that of a time that names none.
  package let home: Zone
  /// The zone of a time that names none where it is not the user's own: that of an interview which
  /// is changed.
  package let assumed: Zone?
  /// The present.
  package let now: Date
  /// Finds a zone by its name.
  package let zone: (String) -> Zone?
  /// Those of a failure's ``Failure/readings`` that the user has chosen, which then are what is meant.
  package var chosen: [String] = []

  package init(
    home: Zone, assuming assumed: Zone? = nil, now: Date, zone: @escaping (String) -> Zone?
  ) {
    self.home = home
    self.assumed = assumed
    self.now = now
    self.zone = zone
  }

  /// The years that are known, here and in an import.
  static let years = 1970...2200

  /// How a day may be written where the time of day is not wanted, for sentences.
  static let exampleOfDay = "tuesday, in 3 days or 24 Nov 2026"

  /// How a time may be written, for sentences: one that lies where it is looked for.
  static func example(_ direction: Direction) -> String {
    direction == .past
      ? "yesterday 15:00 or 20 Nov 2025 15:00" : "tomorrow 15:00 or 24 Nov 2026 15:00"
  }

  /// An instant and the zone that it was written in.
  package struct Moment: Hashable {
    package var instant: Date
    package var zone: Zone
    /// When it is over, where the text says it.
    package var end: Date?
    /// False where the time of day is that of the present or the caller's own.
    package var saysTimeOfDay: Bool
    /// What the text says where a change of the clocks skips it.
    package var skipped: CivilTime?

    /// What a change of the clocks makes of it: "moved from 02:30, which does not exist that day",
    /// "the first of two 02:30 that day".
    package var remark: String? {
      if let skipped {
        return "moved from \(TimeText.time(skipped)), which does not exist that day"
      }
      guard let repeated = [instant, end].compactMap(\.self).first(where: zone.isRepeated) else {
        return nil
      }
      let wallClock = zone.wallClock(at: repeated)
      let number = zone.instant(of: wallClock) == repeated ? "first" : "second"
      return "the \(number) of two \(TimeText.time(wallClock)) that day"
    }

    /// For commands, which cannot show what it became before it counts.
    /// - Throws: ``Failure`` for a time that a change of the clocks skips.
    package func expectShown() throws(Failure) {
      guard let skipped else { return }
      let day = TimeText.fullDay(skipped.date)
      throw Failure(
        "\(TimeText.time(skipped)) does not exist on \(day), as the clocks go forward",
        "write the time that is meant")
    }
  }

  /// Where to look for a day that the words alone do not settle: "tue", "the 24th", "15:00".
  package enum Direction: Hashable, Sendable {
    /// The last one.
    case past
    /// The next one.
    case future
    /// As ``future`` for weekdays. A date without its year is the nearest one. What may just as well
    /// have been lately is refused.
    case either
  }

  /// Why a text is no time, as a sentence for the user.
  package struct Failure: Error, Hashable {
    /// What is wrong, which is also what is asked where there are ``readings``.
    package let problem: String
    /// What to write instead, or why it is wrong; nil where the problem says all.
    package let advice: String?
    /// False where nothing in the text has to do with times.
    let isOfTime: Bool
    /// Whether there is nothing wrong but that the time of day is not said.
    let lacksTimeOfDay: Bool
    /// What the text could mean, to be chosen from with ``TimeParser/chosen``; empty where it cannot be
    /// said in so few words.
    package let readings: [String]

    package init(
      _ problem: String, _ advice: String? = nil, readings: [String] = [], isOfTime: Bool = true,
      lacksTimeOfDay: Bool = false
    ) {
      (self.problem, self.advice, self.lacksTimeOfDay) = (problem, advice, lacksTimeOfDay)
      (self.readings, self.isOfTime) = (readings, isOfTime)
    }

    /// Both in one.
    package var message: String {
      guard let advice else { return problem }
      return problem + (problem.hasSuffix("?") ? " " : ": ") + advice
    }
  }

  /// - Parameters:
  ///   - direction: where to look for what the words leave open.
  ///   - timeOfDay: seconds after midnight for a day without a time of day, which is refused without
  ///     it.
  /// - Throws: ``Failure`` for a text that is no time, or several.
  package func moment(
    _ text: String, lying direction: Direction = .either, at timeOfDay: Int? = nil
  ) throws(Failure) -> Moment {
    let resolver = try TimeResolver(
      phrase: phrase(text, lying: direction), text: text, parser: self, direction: direction)
    return try resolver.moment(at: timeOfDay)
  }

  /// The moment of what has no length, as a message that went out.
  /// - Throws: ``Failure`` also for a text that says how long something takes.
  package func instant(
    _ text: String, lying direction: Direction, at timeOfDay: Int? = nil
  ) throws(Failure) -> Moment {
    try expectNoLength(moment(text, lying: direction, at: timeOfDay), text)
  }

  private func expectNoLength(_ moment: Moment, _ text: String) throws(Failure) -> Moment {
    guard moment.end == nil else {
      throw Failure("“\(text.trimmed)” says how long it takes", "no length belongs there")
    }
    return moment
  }

  /// The moment until which something waits; on a day without a time of day, until nine. A length of
  /// time alone is one from the present on: "2h", "3 days".
  /// - Throws: ``Failure`` also for what is over already, and for seconds, which are shown nowhere.
  package func snooze(_ text: String) throws(Failure) -> Moment {
    let phrase = try phrase(text, lying: .future, isWait: true)
    let resolver = TimeResolver(phrase: phrase, text: text, parser: self, direction: .future)
    let moment = try expectNoLength(resolver.moment(at: 9 * 3600), text)
    if let clock = phrase.clock, clock.start % 60 != 0 {
      throw Failure("“\(text.trimmed)” says seconds", "it waits until a minute, like 15:45")
    }
    guard moment.instant > now else {
      let present = moment.zone.wallClock(at: now)
      let isToday = moment.zone.wallClock(at: moment.instant).date == present.date
      guard isToday, !moment.saysTimeOfDay else {
        throw Failure("that is over already", "until when is it to wait?")
      }
      let example = present.hour < 18 ? "an hour, like 18:00" : "an hour, or tomorrow"
      throw Failure("“\(text.trimmed)” has begun", "write \(example)")
    }
    return moment
  }

  /// The day by which something is promised. That of a span of days is its end: the Friday of
  /// "next week".
  /// - Parameter first: the day from which on it may lie: of a date without its year that has just been
  ///   and the next one either may be meant.
  package func wholeDay(
    _ text: String, lying direction: Direction = .future, since first: CivilDate? = nil
  ) throws(Failure) -> CivilDate {
    let resolver = try TimeResolver(
      phrase: phrase(text, lying: direction, isDay: true), text: text, parser: self,
      direction: direction)
    return try resolver.wholeDay(since: first)
  }

  /// What the words say.
  /// - Parameters:
  ///   - isDay: whether a day is wanted, and no time of day.
  ///   - isWait: whether a length of time alone is one from the present on.
  func phrase(
    _ text: String, lying direction: Direction = .either, isDay: Bool = false,
    isWait: Bool = false
  ) throws(Failure) -> TimePhrase {
    let example = isDay ? Self.exampleOfDay : Self.example(direction)
    guard text.utf8.count <= 200 else {
      throw Failure(
        "that is too long for a \(isDay ? "day" : "date or time")", "write it like \(example)",
        isOfTime: false)
    }
    var reader = TimeReader(text.trimmingCharacters(in: .whitespacesAndNewlines), zone: zone)
    reader.chosen = chosen
    reader.example = example
    reader.isDay = isDay
    reader.direction = direction
    if isWait { try reader.takeWait() }
    return try reader.read()
  }

  /// A day written as `2026-11-24`.
  package static func day(_ text: String) -> CivilDate? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    let date = CivilDate(year: year, month: month, day: day)
    return date.exists ? date : nil
  }

  /// The most minutes that anything takes.
  private static let longest = 24 * 60

  /// Minutes of "45m", "1h30m", "1:30", "1 hour 30", "90 min" or "90"; at most a day.
  /// - Throws: ``Failure`` for what is no length of time, or none that an interview takes.
  package static func minutes(_ text: String) throws(Failure) -> Int {
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    let reader = TimeReader(trimmed) { _ in nil }
    var minutes = reader.tokens.count == 1 ? reader.tokens[0].number : nil
    var isInHours = true
    if let (span, end) = try reader.span(from: 0), end == reader.tokens.count {
      minutes = span.size / 60
      isInHours = span.days == 0 && span.months == 0
    } else if let hoursAndMinutes = reader.hoursAndMinutes {
      minutes = hoursAndMinutes
    }
    guard let minutes, isInHours || minutes > longest else {
      throw Failure("“\(text)” is no duration", "write it like 45m or 1h30m")
    }
    guard minutes <= longest else { throw Failure("“\(text)” is too long", "24h at most") }
    guard minutes > 0 else { throw Failure("“\(text)” is too short", "1m at least, 24h at most") }
    return minutes
  }
}
