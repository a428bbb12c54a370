import Core

/// What the user has set in the config file; what is missing there is as it is by default.
struct Configuration: Equatable {
  /// The user, as their letters name them.
  struct Person: Equatable {
    var name = ""
    /// All addresses by which invitations reach the user: these are no interviewers.
    var emails: [String] = []
    /// Set under each letter.
    var signature = ""
  }

  var me = Person()
  var rules = ClockRules()
  var daysOff: Set<CivilDate> = []

  /// The rules with the days off, for a user in a zone.
  func clock(home: Zone) -> Clock {
    Clock(rules: rules, calendar: BusinessCalendar(daysOff: daysOff, home: home))
  }
}
