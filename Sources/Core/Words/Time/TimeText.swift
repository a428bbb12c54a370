import Foundation

/// Times as the screens and commands write them. English, without a locale: names of days and
/// months are three letters, so that columns line up.
package enum TimeText {
  private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  private static let wholeWeekdays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]
  private static let wholeMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// "Tue 24 Nov".
  package static func day(_ date: CivilDate) -> String {
    "\(weekdays[date.weekday - 1]) \(aligned(date))"
  }

  /// "Tue 24 Nov", or "24 Nov 2025" in another year than the present one.
  package static func day(_ date: CivilDate, now: CivilDate) -> String {
    date.year == now.year ? day(date) : "\(aligned(date)) \(date.year)"
  }

  /// "Tue 3 Nov", as a sentence has it.
  package static func dayInText(_ date: CivilDate) -> String {
    "\(weekdays[date.weekday - 1]) \(dayAndMonth(date))"
  }

  /// The same, or "3 Nov 2025" in another year than the present one.
  package static func dayInText(_ date: CivilDate, now: CivilDate) -> String {
    date.year == now.year ? dayInText(date) : "\(dayAndMonth(date)) \(date.year)"
  }

  /// A day as a letter has it: "Tuesday" within a week, else "Tuesday, 24 November", with its year where
  /// that is another.
  /// - Parameter today: nil where it is not known how far away the day is.
  package static func dayInLetter(_ date: CivilDate, today: CivilDate? = nil) -> String {
    let weekday = wholeWeekdays[date.weekday - 1]
    if let today, abs(date.daysSince1970 - today.daysSince1970) < 7 { return weekday }
    let year = today.map { $0.year == date.year ? "" : " \(date.year)" } ?? ""
    return "\(weekday), \(date.day) \(wholeMonths[date.month - 1])\(year)"
  }

  /// "Tue 24 Nov 2026": what is echoed where a date was understood from words.
  package static func fullDay(_ date: CivilDate) -> String {
    "\(weekdays[date.weekday - 1]) \(dayAndMonth(date)) \(date.year)"
  }

  /// "Tue 24 Nov 2026 14:00", as a moment understood from words is echoed.
  package static func full(_ wallClock: CivilTime) -> String {
    "\(fullDay(wallClock.date)) \(time(wallClock))"
  }

  /// "10:42".
  package static func time(_ wallClock: CivilTime) -> String {
    "\(padded(wallClock.hour)):\(padded(wallClock.minute))"
  }

  /// "Tue 24 Nov 10:42", as the header says it.
  package static func moment(_ wallClock: CivilTime, now: CivilDate) -> String {
    "\(day(wallClock.date, now: now)) \(time(wallClock))"
  }

  /// "Tue 3 Nov 10:42", as a sentence has it.
  package static func momentInText(_ wallClock: CivilTime, now: CivilDate) -> String {
    "\(dayInText(wallClock.date, now: now)) \(time(wallClock))"
  }

  /// As ``moment(_:now:)`` of several moments, with the seconds of those that the minutes do not tell apart.
  package static func moments(_ wallClocks: [CivilTime], now: CivilDate) -> [String] {
    toldApart(wallClocks) { moment($0, now: now) }
  }

  /// "10:42" of each moment, or "10:42:07" where the minutes do not tell some apart.
  package static func times(_ wallClocks: [CivilTime]) -> [String] {
    toldApart(wallClocks, by: time)
  }

  private static func toldApart(
    _ wallClocks: [CivilTime], by words: (CivilTime) -> String
  ) -> [String] {
    let told = wallClocks.map(words)
    return zip(told, wallClocks).map { text, wallClock in
      told.count { $0 == text } > 1 ? "\(text):\(padded(wallClock.secondOfDay % 60))" : text
    }
  }

  /// "Wed 09:00" within a week, else "Wed 25 Nov".
  package static func shortly(_ instant: Date, now: Date, home: Zone) -> String {
    let wallClock = home.wallClock(at: instant)
    let today = home.wallClock(at: now).date
    let isNear = wallClock.date.daysSince1970 - today.daysSince1970 < 7
    let day = dayInText(wallClock.date, now: today)
    return isNear ? "\(day.prefix(3)) \(time(wallClock))" : day
  }

  /// A span, rounded down: "40m", "18h", "3d". Hours go up to two days.
  package static func span(_ seconds: Double) -> String {
    let minutes = Int(abs(seconds) / 60)
    if minutes < 60 { return minutes == 0 ? "<1m" : "\(minutes)m" }
    let hours = minutes / 60
    return hours < 48 ? "\(hours)h" : "\(hours / 24)d"
  }

  /// The start of an interview on its own clock: "Today 08:00", "Fri 20 Nov 14:00", "Fri 20 Nov"; today
  /// and tomorrow where they are so on the user's own as well.
  /// A time whose zone is not known carries a "?", one of a clock that then shows another time than
  /// the user's own a "*".
  /// - Parameter namesOffset: says what that clock is, "Tomorrow 09:00 UTC-05:00", in place of the "*".
  package static func start(
    of schedule: Schedule, now: Date, home: Zone, namesOffset: Bool = false
  ) -> String {
    let clock = schedule.clock(home: home)
    let instant = schedule.startInstant(home: home)
    let start = clock.wallClock(at: instant)
    func daysAhead(_ clock: Zone) -> Int {
      clock.wallClock(at: instant).date.daysSince1970 - clock.wallClock(at: now).date.daysSince1970
    }
    let ahead = daysAhead(clock)
    let isSameAtHome = (0...1).contains(ahead) && ahead == daysAhead(home)
    let dayText =
      switch isSameAtHome ? ahead : -1 {
      case 0: "Today"
      case 1: "Tomorrow"
      default: day(start.date, now: clock.wallClock(at: now).date)
      }
    switch schedule.kind {
    case .zoned:
      let offset = clock.offset(at: schedule.start)
      let isOther = offset != home.offset(at: schedule.start)
      let mark = namesOffset ? " \(Zone(fixedOffset: offset).identifier)" : "*"
      return "\(dayText) \(time(start))" + (isOther ? mark : "")
    case .floating: return "\(dayText) \(time(start))?"
    case .allDay: return dayText
    }
  }

  /// Start and end with the date in full, and the zone where it is not the user's own:
  /// "Fri 20 Nov 2026 14:00–16:30 America/New_York".
  package static func full(_ schedule: Schedule, home: Zone) -> String {
    let clock = schedule.clock(home: home)
    let start = clock.wallClock(at: schedule.startInstant(home: home))
    let end = clock.wallClock(at: schedule.endInstant(home: home))
    guard schedule.kind != .allDay else {
      let last = end.date.adding(days: -1)
      return last > start.date ? "\(fullDay(start.date))–\(fullDay(last))" : fullDay(start.date)
    }
    let until =
      end.date == start.date
      ? "–\(time(end))" : " – \(dayInText(end.date, now: start.date)) \(time(end))"
    let zone =
      switch schedule.kind {
      case .floating: " (time zone unknown)"
      default:
        self.zone(
          clock, at: [schedule.startInstant(home: home), schedule.endInstant(home: home)],
          home: home)
      }
    return "\(full(start))\(until)\(zone)"
  }

  /// A moment as ``full(_:home:)`` says a schedule, with its end where that is known:
  /// "Tue 24 Nov 2026 14:00–14:45 Europe/Berlin".
  package static func full(_ moment: TimeParser.Moment, home: Zone) -> String {
    guard let end = moment.end else {
      return full(moment.instant, in: moment.zone, home: home)
    }
    return full(Schedule(from: moment.instant, to: end, in: moment.zone), home: home)
  }

  /// An instant on the clock of a zone, which is named where it is not the user's own:
  /// "Tue 24 Nov 2026 14:00 America/New_York".
  package static func full(_ instant: Date, in zone: Zone, home: Zone) -> String {
    full(zone.wallClock(at: instant)) + self.zone(zone, at: [instant], home: home)
  }

  /// A zone behind instants on its clock, where it is not the user's own. The offset stands with it
  /// where the clock shows one of them twice, and where the name is an abbreviation, by which not
  /// everyone means rules of summer time: " CET (UTC+02:00)".
  private static func zone(_ zone: Zone, at instants: [Date], home: Zone) -> String {
    let name = zone.identifier == home.identifier ? "" : " \(zone.identifier)"
    let isAbbreviated = name.dropFirst().allSatisfy(\.isUppercase) && !["", " UTC"].contains(name)
    guard isAbbreviated || instants.contains(where: zone.isRepeated) else { return name }
    var offsets: [String] = []
    for instant in instants {
      let offset = Zone(fixedOffset: zone.offset(at: instant)).identifier
      if offsets.last != offset { offsets.append(offset) }
    }
    return "\(name) (\(offsets.joined(separator: " to ")))"
  }

  /// An instant for other programs: `2026-11-24T09:42:00Z`.
  package static func utc(_ instant: Date) -> String { iso(CivilTime(utc: instant)) + "Z" }

  /// One end of a schedule for other programs: with Z, without it where the zone is not known, or
  /// the day alone.
  package static func iso(_ date: Date, of kind: Schedule.Kind) -> String {
    switch kind {
    case .zoned: utc(date)
    case .floating: iso(CivilTime(utc: date))
    case .allDay: isoDay(CivilTime(utc: date).date)
    }
  }

  /// `2026-11-24`.
  package static func isoDay(_ date: CivilDate) -> String {
    "\(paddedYear(date.year))-\(padded(date.month))-\(padded(date.day))"
  }

  private static func iso(_ wallClock: CivilTime) -> String {
    "\(isoDay(wallClock.date))T\(time(wallClock)):\(padded(wallClock.second))"
  }

  /// "Nov 2026".
  package static func month(_ date: CivilDate) -> String {
    "\(months[date.month - 1]) \(date.year)"
  }

  /// "24 Nov".
  static func dayAndMonth(_ date: CivilDate) -> String { "\(date.day) \(months[date.month - 1])" }

  /// The same as wide for each day, so that columns line up.
  private static func aligned(_ date: CivilDate) -> String {
    "\(date.day < 10 ? " " : "")\(dayAndMonth(date))"
  }

  private static func paddedYear(_ year: Int) -> String {
    let digits = "\(year)"
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
