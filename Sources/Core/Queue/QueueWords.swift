import Foundation

/// What a line of the queue says, the same on the screen and in `list`.
extension QueueRow {
  /// The DUE column: "18h late", "in 5h", "opens in 2h", "replied"; at most twelve columns.
  package func dueWords(now: Date, clock: Clock) -> String {
    func until(_ moment: Date?) -> String {
      TimeText.span(moment?.timeIntervalSince(now) ?? 0)
    }
    switch stage {
    case .late: return "\(until(due)) late"
    case .due: return "in \(until(due))"
    case .nudgeDue:
      let isFresh = due.map { now.timeIntervalSince($0) < 86_400 } ?? true
      return isFresh ? "nudge now" : "nudge \(until(due))"
    case .early: return "opens in \(until(clock.opening(after: interview.schedule)))"
    case .sent: return due == nil ? "sent" : "nudge in \(until(due))"
    case .upcoming:
      return "in \(until(interview.schedule.startInstant(home: clock.calendar.home)))"
    case .unconfirmed, .replied, .skipped, .closed: return stage.rawValue
    }
  }

  /// The THANKED column: "1 of 3"; empty while no one can have been thanked.
  package var thankedWords: String { stage == .upcoming ? "" : "\(thanked) of \(owed)" }

  /// The STATUS column: what there is of a letter, or what stands in its way.
  package func statusWords(now: Date, home: Zone) -> String {
    if let draftWords, stage != .skipped, stage != .closed {
      return draftWords == 1 ? "draft 1 word" : "draft \(draftWords) words"
    }
    switch stage {
    case .late, .due: return hasAddress ? "not started" : "no address"
    case .early: return hasNotes ? "not started" : "debrief now"
    case .upcoming: return hasAddress ? "" : "no address"
    case .sent, .unconfirmed, .nudgeDue, .replied:
      guard let lastSent else { return "" }
      let zone = interview.schedule.clock(home: home)
      let today = zone.wallClock(at: now).date
      return "sent \(TimeText.day(zone.wallClock(at: lastSent).date, now: today))"
    case .skipped: return ""
    case .closed:
      switch interview.state {
      case .cancelled: return "cancelled"
      case .noShowMine: return "you did not go"
      default: return ""
      }
    }
  }
}
