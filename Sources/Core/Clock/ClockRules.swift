/// The rules of the clock; the defaults are the usual advice (product.md), the config file's
/// `[clock]` changes them.
package struct ClockRules: Hashable, Sendable {
  /// Hours after the interview's end at which the window opens: a note within minutes looks canned.
  package var opensAfterHours = 2
  /// Hours after the end, on the wall clock of the interview's zone, at which it is due.
  package var dueAfterHours = 24
  /// Business days from a message without an answer to the next one.
  package var nudgeAfterBusinessDays = 5
  /// Business days after a promised date at which the first nudge is due instead.
  package var nudgeAfterPromiseBusinessDays = 2
  /// Never more: unlimited nagging is what trackers are criticised for.
  package var maximumNudges = 2
  /// Hours after a rejection for which a short thank-you is offered to whom none was sent.
  package var thanksAfterRejectionHours = 48

  package init() {}
}

/// The days and the clock by which the rules count, as data.
package struct BusinessCalendar: Hashable, Sendable {
  /// Days off besides Saturday and Sunday.
  package var daysOff: Set<CivilDate>
  /// The user's own zone, for times that name none.
  package var home: Zone

  package init(daysOff: Set<CivilDate> = [], home: Zone) {
    self.daysOff = daysOff
    self.home = home
  }

  /// Monday to Friday, less the days off.
  package func isBusinessDay(_ date: CivilDate) -> Bool {
    date.weekday <= 5 && !daysOff.contains(date)
  }

  /// The day itself if it is a business day, else the next one.
  package func businessDay(onOrAfter date: CivilDate) -> CivilDate {
    date.firstDay(where: isBusinessDay)
  }

  /// The `count`th business day after a day.
  package func adding(businessDays count: Int, to date: CivilDate) -> CivilDate {
    var day = date
    for _ in 0..<count { day = businessDay(onOrAfter: day.adding(days: 1)) }
    return day
  }
}

extension CivilDate {
  /// The first day from this one on that `fits`; this one where none does within ten years, so
  /// that days off without end cannot hang the clock.
  fileprivate func firstDay(where fits: (CivilDate) -> Bool) -> CivilDate {
    (0..<3653).lazy.map { adding(days: $0) }.first(where: fits) ?? self
  }
}
