import Foundation

/// From when on a follow-up stands at a stage.
package struct Phase: Hashable, Sendable {
  package var since: Date
  package var stage: Stage
  /// When the next message is due: the follow-up itself, or the nudge after it.
  package var due: Date?

  package init(since: Date, stage: Stage, due: Date?) {
    self.since = since
    self.stage = stage
    self.due = due
  }
}

/// The rules of the clock with the calendar they count by: all that a stage depends on besides the
/// interview itself and the present moment.
package struct Clock: Hashable, Sendable {
  package var rules: ClockRules
  package var calendar: BusinessCalendar

  package init(rules: ClockRules = ClockRules(), calendar: BusinessCalendar) {
    self.rules = rules
    self.calendar = calendar
  }
}

/// Where a follow-up stands at `now`.
package func stage(
  of followUp: FollowUp, in interview: Interview, promised: CivilDate? = nil, rules: ClockRules,
  now: Date, calendar: BusinessCalendar
) -> Stage {
  let clock = Clock(rules: rules, calendar: calendar)
  return clock.phases(of: followUp, in: interview, promised: promised).current(at: now).stage
}

extension Clock {
  /// When the message after an interview is due: so many hours after its end on the wall clock of
  /// its own zone, or the same wall clock on the next business day. Never before the end, which may
  /// lie in the second of two equal hours.
  package func due(after schedule: Schedule) -> Date {
    let zone = schedule.clock(home: calendar.home)
    let end = schedule.endInstant(home: calendar.home)
    var due = zone.wallClock(at: end).adding(seconds: rules.dueAfterHours * 3600)
    due.date = calendar.businessDay(onOrAfter: due.date)
    return max(zone.instant(of: due), end)
  }

  /// When the window for that message opens: so many hours after the end, and no later than due.
  package func opening(after schedule: Schedule) -> Date {
    let end = schedule.endInstant(home: calendar.home)
    return min(end.addingTimeInterval(Double(rules.opensAfterHours) * 3600), due(after: schedule))
  }

  /// When a nudge is due after the last of some deliveries; nil when there is to be none.
  ///
  /// Before the first nudge a promised date counts instead, unless it had passed when the message
  /// went out.
  package func nudge(
    after deliveries: [Delivery], promised: CivilDate?, in schedule: Schedule
  ) -> Date? {
    guard let last = deliveries.last, deliveries.count <= rules.maximumNudges else { return nil }
    let zone = schedule.clock(home: calendar.home)
    var wallClock = zone.wallClock(at: last.at)
    if let promised, deliveries.count == 1, promised >= wallClock.date {
      wallClock.date = calendar.adding(
        businessDays: rules.nudgeAfterPromiseBusinessDays, to: promised)
    } else {
      wallClock.date = calendar.adding(
        businessDays: rules.nudgeAfterBusinessDays, to: wallClock.date)
    }
    return zone.instant(of: wallClock)
  }

  /// All stages that a follow-up passes through if nothing else happens, the first from ever on.
  package func phases(
    of followUp: FollowUp, in interview: Interview, promised: CivilDate?
  ) -> [Phase] {
    func always(_ stage: Stage) -> [Phase] {
      [Phase(since: .distantPast, stage: stage, due: nil)]
    }
    if interview.state == .cancelled || interview.state == .noShowMine { return always(.closed) }
    switch followUp.resolution {
    case .replied: return always(.replied)
    case .skipped: return always(.skipped)
    case .closed: return always(.closed)
    case nil: break
    }
    guard let last = followUp.deliveries.last else { return owed(after: interview.schedule) }
    if last.proof == nil { return always(.unconfirmed) }
    guard
      let nudge = nudge(
        after: followUp.deliveries, promised: promised, in: interview.schedule)
    else { return always(.sent) }
    return [
      Phase(since: .distantPast, stage: .sent, due: nudge),
      Phase(since: nudge, stage: .nudgeDue, due: nudge),
    ]
  }

  private func owed(after schedule: Schedule) -> [Phase] {
    let due = due(after: schedule)
    return [
      Phase(since: .distantPast, stage: .upcoming, due: due),
      Phase(since: schedule.endInstant(home: calendar.home), stage: .early, due: due),
      Phase(since: opening(after: schedule), stage: .due, due: due),
      Phase(since: due, stage: .late, due: due),
    ]
  }

  /// All stages that an interview passes through: at any time that of its most pressing follow-up.
  package func agenda(of dossier: Dossier) -> [AgendaEntry] {
    let timetables = dossier.followUps.map {
      (id: $0.id, phases: phases(of: $0, in: dossier.interview, promised: dossier.promised))
    }
    let moments = Set(timetables.flatMap { $0.phases.map(\.since) }).sorted()
    var entries: [AgendaEntry] = []
    for moment in moments {
      let standing = timetables.map { (id: $0.id, phase: $0.phases.current(at: moment)) }
      guard
        let pressing = standing.min(by: {
          ($0.phase.stage, $0.phase.due ?? .distantFuture)
            < ($1.phase.stage, $1.phase.due ?? .distantFuture)
        })
      else { continue }
      let entry = AgendaEntry(
        since: moment, stage: pressing.phase.stage, due: pressing.phase.due,
        followUpID: pressing.id, standing: Standing(standing.map(\.phase.stage)))
      if let last = entries.last, last.isSameStanding(as: entry) { continue }
      entries.append(entry)
    }
    return entries
  }
}

extension [Phase] {
  /// The phase that holds at `now`: the last that has begun.
  package func current(at now: Date) -> Phase {
    last { $0.since <= now } ?? first ?? Phase(since: .distantPast, stage: .closed, due: nil)
  }
}

/// From when on an interview stands where its most pressing follow-up does.
package struct AgendaEntry: Hashable, Sendable {
  package var since: Date
  package var stage: Stage
  package var due: Date?
  /// The follow-up that Enter writes.
  package var followUpID: UUID
  /// How many of its follow-ups stand where.
  package var standing: Standing

  package init(since: Date, stage: Stage, due: Date?, followUpID: UUID, standing: Standing) {
    self.standing = standing
    self.since = since
    self.stage = stage
    self.due = due
    self.followUpID = followUpID
  }

  fileprivate func isSameStanding(as other: AgendaEntry) -> Bool {
    (stage, due, followUpID, standing)
      == (other.stage, other.due, other.followUpID, other.standing)
  }
}
