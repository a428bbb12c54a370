import Foundation

/// A time at which a letter is to go by itself.
package struct SendingTime: Hashable, Sendable {
  /// "tomorrow morning", "later today"; empty of one that the user wrote.
  package let label: String
  package let at: Date
  /// Whether the message is due before.
  package let isLate: Bool

  /// - Parameter due: when the message is due; nil where it is late already, or none is owed.
  package init(_ label: String, _ at: Date, due: Date? = nil) {
    (self.label, self.at) = (label, at)
    isLate = due.map { at > $0 } ?? false
  }

  /// "tomorrow morning, late".
  package var words: String { label + (isLate ? ", late" : "") }

  /// Seconds that a letter may be made to wait: a year.
  package static let longestWait = 366 * 86_400.0
  /// Seconds after its time for which a letter that could not go, as no computer was on or no server was
  /// there, still goes by itself: a long weekend. After that it speaks of what is past.
  package static let grace = 72 * 3600.0
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
    let due = dueTime(of: followUp, in: dossier, now: now)
    let untilMonday = 8 - today.weekday
    let times = [
      opening > now ? SendingTime(Self.opens, opening) : nil,
      laterToday(now, opening: opening, due: due).map { SendingTime("later today", $0) },
      SendingTime("tomorrow morning", morning(of: today.adding(days: 1))),
      SendingTime("on Monday morning", morning(of: today.adding(days: untilMonday))),
    ].compactMap(\.self)
    return times.reduce(into: []) { result, time in
      guard !result.contains(where: { $0.at == time.at }) else { return }
      result.append(SendingTime(time.label, time.at, due: due))
    }
  }

  /// A time as the user writes it: "tomorrow 8:30", or one of those that are offered by its name.
  /// - Throws: ``TimeParser/Failure`` also for one that is past or too far away.
  package func sendingTime(
    _ text: String, by parser: TimeParser, for followUp: FollowUp, in dossier: Dossier, now: Date
  ) throws(TimeParser.Failure) -> SendingTime {
    let name = text.trimmed.lowercased()
    let offered = sendingTimes(for: followUp, in: dossier, now: now)
    if let time = offered.first(where: { $0.label.lowercased() == name }) { return time }
    if name == Self.opens { throw TimeParser.Failure("the window is open already") }
    let at = try parser.snooze(text).instant
    guard at <= now + SendingTime.longestWait else {
      throw TimeParser.Failure("that is more than a year away")
    }
    return SendingTime("", at, due: dueTime(of: followUp, in: dossier, now: now))
  }

  /// When the message is due; nil where it is late already, or none is owed.
  private func dueTime(of followUp: FollowUp, in dossier: Dossier, now: Date) -> Date? {
    let phase = phases(of: followUp, in: dossier.interview, promised: dossier.promised)
      .current(at: now)
    return [.early, .due].contains(phase.stage) ? phase.due : nil
  }

  private static let opens = "when the window opens"

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
