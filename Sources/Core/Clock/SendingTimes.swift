import Foundation

/// A time that is offered for a letter to go by itself.
package struct SendingTime: Hashable, Sendable {
  /// "tomorrow morning", "later today".
  package let label: String
  package let at: Date

  package init(_ label: String, _ at: Date) { (self.label, self.at) = (label, at) }
}

extension Clock {
  /// When people read what has just come: from half past eight to half past five, in seconds of the day.
  private static let officeHours = 30_600...63_000
  private static let halfHour = 1800

  /// Times to offer: once the window opens, today as long as there are hours of business left, and the next
  /// mornings. Of what comes after the message is due that is said.
  package func sendingTimes(
    for followUp: FollowUp, in dossier: Dossier, now: Date
  ) -> [SendingTime] {
    let today = calendar.home.wallClock(at: now).date
    let opening = opening(after: dossier.interview.schedule)
    let phase = phases(of: followUp, in: dossier.interview, promised: dossier.promised)
      .current(at: now)
    let due = [.early, .due].contains(phase.stage) ? phase.due : nil
    let untilMonday = 8 - today.weekday
    let times = [
      opening > now ? SendingTime("when the window opens", opening) : nil,
      laterToday(now, opening: opening, due: due).map { SendingTime("later today", $0) },
      SendingTime("tomorrow morning", morning(of: today.adding(days: 1))),
      SendingTime("on Monday morning", morning(of: today.adding(days: untilMonday))),
    ].compactMap(\.self)
    return times.reduce(into: []) { result, time in
      guard !result.contains(where: { $0.at == time.at }) else { return }
      let isLate = due.map { time.at > $0 } ?? false
      result.append(SendingTime(time.label + (isLate ? ", late" : ""), time.at))
    }
  }

  private func morning(of day: CivilDate) -> Date {
    calendar.home.instant(of: CivilTime(day, second: Self.officeHours.lowerBound))
  }

  /// The half hour that begins when half an hour has passed; before the message is due, where that is sooner.
  private func laterToday(_ now: Date, opening: Date, due: Date?) -> Date? {
    var wallClock = calendar.home.wallClock(at: now)
    guard calendar.isBusinessDay(wallClock.date) else { return nil }
    let earliest = wallClock.secondOfDay + Self.halfHour
    let next = (earliest + Self.halfHour - 1) / Self.halfHour * Self.halfHour
    wallClock.secondOfDay = max(next, Self.officeHours.lowerBound)
    guard Self.officeHours.contains(wallClock.secondOfDay) else { return nil }
    let at = calendar.home.instant(of: wallClock)
    guard at > opening, due.map({ at <= $0 }) ?? true else { return nil }
    return at
  }
}
