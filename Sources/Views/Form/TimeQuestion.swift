import Core
import Foundation

/// A time as it stands in a short form, with what decides how it is read.
package enum TimeQuestion: Hashable, Sendable {
  /// When a message went out.
  case sent(String)
  /// Until when messages wait.
  case snooze(String)
  /// When an interview takes place instead.
  case move(UUID, to: String, duration: String)
}

extension Form {
  /// What its time could mean; nil where none is typed.
  var timeQuestion: TimeQuestion? {
    switch purpose {
    case .mark where !fields[1].value.isBlank: .sent(fields[1].value)
    case .snooze where !fields[0].value.isBlank, .sendLater where !fields[0].value.isBlank:
      .snooze(fields[0].value)
    case .move(let interview) where !fields[0].value.isBlank:
      .move(interview, to: fields[0].value, duration: fields[1].value)
    default: nil
    }
  }

  /// What is said below the fields of a short form: the time in full, once it is understood.
  var timeEcho: String? {
    guard let timeQuestion, understoodTime?.question == timeQuestion else { return nil }
    return understoodTime?.text
  }
}
