import Foundation

/// What a line of the queue says, the same on the screen and in `list`.
extension QueueRow {
  /// The DUE column: "18h late", "in 5h", "opens in 2h"; empty where nothing is awaited.
  package func dueWords(now: Date, clock: Clock) -> String {
    func until(_ moment: Date) -> String { TimeText.span(moment.timeIntervalSince(now)) }
    switch stage {
    case .late: return due.map { "\(until($0)) late" } ?? "late"
    case .due: return due.map { "in \(until($0))" } ?? ""
    case .nudgeDue: return "nudge now"
    case .early: return "opens in \(until(clock.opening(after: interview.schedule)))"
    case .sent: return due.map { "nudge in \(until($0))" } ?? ""
    case .upcoming:
      return "in \(until(interview.schedule.startInstant(home: clock.calendar.home)))"
    case .unconfirmed, .replied, .skipped, .closed: return ""
    }
  }

  /// The THANKED column: "1 of 3".
  package var thankedWords: String { "\(thanked) of \(owed)" }

  /// The STATUS column: what has been done for the pressing follow-up, or what to do first.
  package func statusWords(now: Date) -> String {
    switch stage {
    case .late, .due: return draftStatus ?? (hasAddress ? "not started" : "no address")
    case .early: return draftStatus ?? (hasNotes ? "notes taken" : "debrief now")
    case .nudgeDue, .sent:
      return lastSent.map { "sent \(TimeText.span(now.timeIntervalSince($0))) ago" } ?? "sent"
    case .unconfirmed: return "not confirmed"
    case .upcoming: return hasAddress ? "" : "no address"
    case .replied, .skipped: return stage.rawValue
    case .closed:
      switch interview.state {
      case .cancelled: return "cancelled"
      case .noShowMine: return "missed"
      default: return stage.rawValue
      }
    }
  }

  private var draftStatus: String? {
    draftWords.map { $0 == 1 ? "draft 1 word" : "draft \($0) words" }
  }
}
