import Foundation

/// A day of the Gregorian calendar, without a time zone.
package struct CivilDate: Hashable, Comparable, Sendable, Codable {
  package var year: Int
  /// 1 to 12.
  package var month: Int
  /// 1 to 31.
  package var day: Int

  package init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day that is `daysSince1970` days after 1 January 1970.
  ///
  /// The arithmetic counts years from March, so that the leap day comes last, in eras of 400 years
  /// (146,097 days) over which the calendar repeats itself.
  package init(daysSince1970: Int) {
    let days = daysSince1970 + 719_468
    let era = (days >= 0 ? days : days - 146_096) / 146_097
    let dayOfEra = days - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1 January 1970; negative before it.
  package var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// 1 is Monday, 7 is Sunday, as in ISO 8601.
  package var weekday: Int {
    let remainder = (daysSince1970 + 3) % 7
    return (remainder < 0 ? remainder + 7 : remainder) + 1
  }

  /// The day `count` days later, or earlier when negative.
  package func adding(days count: Int) -> CivilDate {
    CivilDate(daysSince1970: daysSince1970 + count)
  }

  /// False for a 30 February.
  package var exists: Bool {
    (1...12).contains(month) && CivilDate(daysSince1970: daysSince1970) == self
  }

  package static func < (left: CivilDate, right: CivilDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

/// A date and a time of day as a clock on the wall shows them, without a time zone.
package struct CivilTime: Hashable, Comparable, Sendable, Codable {
  package var date: CivilDate
  /// 0 to 86,399.
  package var secondOfDay: Int

  package init(_ date: CivilDate, hour: Int = 0, minute: Int = 0, second: Int = 0) {
    self.date = date
    secondOfDay = hour * 3600 + minute * 60 + second
  }

  /// The wall clock that a clock set to UTC shows at `instant`.
  package init(utc instant: Date) {
    self.init(secondsSince1970: Int(instant.timeIntervalSince1970.rounded(.down)))
  }

  package init(secondsSince1970 seconds: Int) {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    date = CivilDate(daysSince1970: days)
    secondOfDay = seconds - days * 86_400
  }

  package var hour: Int { secondOfDay / 3600 }
  package var minute: Int { secondOfDay / 60 % 60 }
  package var second: Int { secondOfDay % 60 }

  /// Seconds since 1970 if this wall clock were UTC.
  package var secondsSince1970: Int { date.daysSince1970 * 86_400 + secondOfDay }

  /// The instant at which a clock set to UTC shows this.
  package var asUTC: Date { Date(timeIntervalSince1970: Double(secondsSince1970)) }

  /// The wall clock `seconds` later on the same face, whatever any zone does in between.
  package func adding(seconds: Int) -> CivilTime {
    CivilTime(secondsSince1970: secondsSince1970 + seconds)
  }

  package static func < (left: CivilTime, right: CivilTime) -> Bool {
    (left.date, left.secondOfDay) < (right.date, right.secondOfDay)
  }
}
