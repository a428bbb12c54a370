import Core

/// What the user has set in the config file; what is missing there is as it is by default.
struct Configuration: Equatable {
  /// All addresses by which invitations reach the user: these are no interviewers.
  var myEmails: [String] = []
  var rules = ClockRules()
  var daysOff: Set<CivilDate> = []

  /// The rules with the days off, for a user in a zone.
  func clock(home: Zone) -> Clock {
    Clock(rules: rules, calendar: BusinessCalendar(daysOff: daysOff, home: home))
  }
}
