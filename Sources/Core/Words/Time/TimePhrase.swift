/// What the words of a time say, before it is known when and by whom they were said.
struct TimePhrase {
  /// Which day is meant, as far as the words say it.
  enum Day: Hashable {
    /// Days from today on: "today", "tomorrow", "yesterday".
    case fromToday(Int)
    /// 1 is Monday.
    case weekday(Int, Week)
    /// "24 Nov", "24 November 2026".
    case date(year: Int?, month: Int, day: Int)
    /// "the 24th".
    case ofMonth(Int)
    /// "next week": this one and so many more; negative for past ones.
    case within(Span, Int)
    /// The first working day of a week, the first day of a month or a year.
    case start(Span, Int)
    /// The last working day of a week, the last day of a month or a year.
    case end(Span, Int)
  }

  /// The week of a weekday.
  enum Week: Hashable {
    /// "friday".
    case unsaid
    /// "this friday", "next friday", "last friday".
    case this, next, last
    /// "friday next week": counted from the present week, which begins on Monday.
    case counted(Int)
  }

  /// What days come in.
  enum Span: Hashable { case week, month, year }

  /// How far something lies from the present: months and days on the calendar, seconds elapsed.
  struct Shift: Hashable {
    var months = 0
    var days = 0
    var seconds = 0

    static func + (left: Shift, right: Shift) -> Shift {
      Shift(
        months: left.months + right.months, days: left.days + right.days,
        seconds: left.seconds + right.seconds)
    }

    static prefix func - (shift: Shift) -> Shift {
      Shift(months: -shift.months, days: -shift.days, seconds: -shift.seconds)
    }
  }

  /// A part of a day as it is said; its value is the word.
  enum PartOfDay: String { case morning, afternoon, evening, night, tonight }

  /// A time of day, or from one until another.
  struct Clock: Hashable {
    /// Seconds after midnight.
    var start: Int
    /// Seconds after the midnight before ``start``; more than a day where it ends the next day.
    var end: Int?
    /// "midnight", which is at both ends of a day.
    var isMidnight = false
  }

  var isNow = false
  var day: Day?
  /// Days that are named besides.
  var otherDays: [Day] = []
  /// A weekday beside a day that is named otherwise: "Tue 24 Nov".
  var weekday: Int?
  var shift: Shift?
  var clock: Clock?
  /// Says no time of day of its own, but on which half of the clock one is.
  var part: PartOfDay?
  /// How long it takes, in seconds.
  var length: Int?
  /// A length that may just as well be a time of day: "9h30".
  var hourLike: String?
  /// The zone by its name.
  var zone: Zone?
  /// Seconds east of UTC, said instead of a zone or beside it.
  var offset: Int?

  /// Whether it says when or how long something is; a zone alone does not.
  var isOfTime: Bool {
    isNow || day != nil || shift != nil || clock != nil || length != nil
  }

  /// Whether it says both the day and the time of day.
  var isWhole: Bool {
    isNow || (clock != nil && (day != nil || shift != nil)) || (shift?.seconds ?? 0) != 0
  }

  /// Whether it says no more than how long something takes, and that is certain.
  var isLengthAlone: Bool {
    length != nil && hourLike == nil && !isNow && day == nil && shift == nil && clock == nil
      && zone == nil
      && offset == nil
  }
}
