/// What a column of a table says.
enum TableField: Hashable {
  case company, role, status
  /// "Name" and its like: a company where no column says one, else a person.
  case name
  case firstName, lastName, email
  /// Someone who asks at the interviews.
  case interviewer, interviewerEmail, interviewerTitle
  /// When the user applied; when a job was noted; since when a person is known.
  case applied, saved, connected
  /// Whether the application was rejected, or an offer declined: yes or no.
  case rejected, declined
  /// When an interview takes place, with the round that the column names.
  case interview(round: String)
  case interviewTime, interviewEnd, minutes, timeZone, round
  /// It is known that it says nothing that is kept.
  case other

  /// Whether its cells are days.
  var isDate: Bool {
    switch self {
    case .applied, .saved, .interview: true
    default: false
    }
  }
}
