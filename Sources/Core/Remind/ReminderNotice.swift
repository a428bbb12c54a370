import Foundation

/// Several reminders as one notification. It names companies and people; what was written to them is
/// never in it, as it may be read over the user's shoulder.
package struct ReminderNotice: Hashable, Sendable {
  /// "3 due: Globex, Initech, Hooli".
  package let title: String
  /// Lines of the rest; may be empty.
  package let body: String

  /// - Parameters:
  ///   - reminders: at least one, the most pressing first.
  ///   - home: the zone of the user's own clock.
  package init?(_ reminders: [Reminder], now: Date, home: Zone) {
    let lines = Reminder.Kind.allCases.compactMap { kind in
      Self.line(kind, reminders.filter { $0.kind == kind })
    }
    guard let first = lines.first else { return nil }
    title = first
    body =
      reminders.count == 1
      ? Self.detail(reminders[0], now: now, home: home)
      : lines.dropFirst().joined(separator: "\n")
  }

  /// So many companies are named in a line.
  private static let mostNamed = 5
  /// Characters of a name, which a stranger's invitation may have brought.
  private static let longestName = 60

  private static func line(_ kind: Reminder.Kind, _ reminders: [Reminder]) -> String? {
    guard !reminders.isEmpty else { return nil }
    var names: [String] = []
    for reminder in reminders where !names.contains(reminder.company) {
      names.append(reminder.company)
    }
    let rest = names.count - mostNamed
    let shown = names.prefix(mostNamed).map(short).joined(separator: ", ")
    let more = rest > 0 ? " and \(rest) more" : ""
    return "\(reminders.count) \(kind.words): \(shown)\(more)"
  }

  private static func detail(_ reminder: Reminder, now: Date, home: Zone) -> String {
    let today = home.wallClock(at: now).date
    let moment = TimeText.momentInText(home.wallClock(at: reminder.moment), now: today)
    let words =
      switch reminder.kind {
      case .due: "to be written by \(moment)"
      case .late: "was due \(moment)"
      case .nudge: "no answer came; a second message is due"
      case .returned: "the letter came back undelivered"
      case .answer: "wrote to you \(moment)"
      case .closing: "no answer came to what was sent \(moment); it may be closed"
      case .unconfirmed: "nothing proves that the message of \(moment) went out"
      }
    let whom = [reminder.addressee, reminder.role].filter { !$0.isEmpty }.map(short)
    return whom.isEmpty ? words : whom.joined(separator: ", ") + ": " + words
  }

  private static func short(_ name: String) -> String {
    name.count > longestName ? name.prefix(longestName - 1) + "…" : name
  }
}
