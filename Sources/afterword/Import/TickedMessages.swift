import Core
import Foundation
import Storage

/// Messages that are owed, and were ticked as done in a calendar to which they had been exported. They
/// may have been sent elsewhere; only the user knows.
struct TickedMessages {
  /// One of them.
  struct Message {
    let dossier: Dossier
    let followUp: FollowUp
    /// When it was ticked; nil where the calendar does not say.
    let at: Date?
    /// The name of the part of the sources that holds it.
    let source: String
  }

  private(set) var all: [Message] = []

  /// What was sent, skipped or deleted meanwhile is left out.
  init(_ sources: ImportSources, _ store: Store, _ clock: Clock, now: Date) throws(StoreError) {
    for part in sources.parts {
      for case .ticked(let tick) in part.records where !all.contains(where: { $0.matches(tick) }) {
        guard let id = try store.interviews(withPrefix: tick.followUp.text).first,
          let dossier = try store.dossier(id),
          let followUp = clock.pending(in: dossier, now: now).first(where: {
            $0.id == tick.followUp
          }),
          followUp.sent(after: dossier.interview, home: clock.calendar.home).count + 1
            == tick.number
        else { continue }
        let at = tick.at.map { Date(timeIntervalSince1970: Double($0)) }
        all.append(
          Message(
            dossier: dossier, followUp: followUp, at: at.map { min($0, now) }, source: part.name))
      }
    }
  }
}

extension TickedMessages.Message {
  fileprivate func matches(_ tick: CalendarTick) -> Bool { followUp.id == tick.followUp }

  /// "The message to Jane Doe at Globex is ticked in your calendar, Tue 24 Nov 2026 18:00".
  func sentence(home: Zone) -> String {
    let when = at.map { ", " + TimeText.full(home.wallClock(at: $0)) } ?? ""
    return
      "The message to \(followUp.addressee) at \(dossier.interview.role.company) is ticked in your "
      + "calendar" + when
  }

  /// The command that says that it was sent.
  func command(home: Zone) -> String {
    let time = at.map { instant in
      let clock = home.wallClock(at: instant)
      return " --at \"\(TimeText.isoDay(clock.date)) \(TimeText.time(clock))\""
    }
    return "afterword mark \(followUp.id.short) --via \(followUp.likelyWay.rawValue)\(time ?? "")"
  }
}
