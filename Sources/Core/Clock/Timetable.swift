import Foundation

/// From when on a follow-up stands at a stage.
package struct Phase: Hashable, Sendable {
  package var since: Date
  package var stage: Stage
  /// When the next message is due: the follow-up itself, or the nudge after it. Of what is sent, and after which
  /// no nudge follows, from when on closing is suggested.
  package var due: Date?

  package init(since: Date, stage: Stage, due: Date?) {
    self.since = since
    self.stage = stage
    self.due = due
  }

  /// Whether no answer came, none is to be asked for again, and the user may leave it at that.
  package func suggestsClosing(at now: Date) -> Bool {
    stage == .sent && due.map { $0 <= now } == true
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

  /// Until when an answer to the last of some deliveries is waited for: then a nudge is due, or there is to be
  /// none, and closing is suggested. nil where nothing went out.
  ///
  /// Before the first nudge a promised date counts instead, unless it had passed when the message
  /// went out.
  package func endOfWait(
    after deliveries: [Delivery], promised: CivilDate?, in schedule: Schedule
  ) -> Date? {
    guard let last = deliveries.last else { return nil }
    let zone = schedule.clock(home: calendar.home)
    // An answer is waited for from the interview's end on, where something went out before that.
    var wallClock = zone.wallClock(
      at: max(last.at, schedule.endInstant(home: calendar.home)))
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
    let deliveries = followUp.sent(after: interview, home: calendar.home)
    if let stage = settledStage(of: followUp, deliveries, in: interview) {
      return [Phase(since: .distantPast, stage: stage, due: nil)]
    }
    if followUp.outgoing?.isInDoubt == true {
      return [Phase(since: .distantPast, stage: .unconfirmed, due: nil)]
    }
    guard let last = deliveries.last else {
      let owed = owed(after: interview.schedule)
      return interview.role.outcome == .rejected ? rejected(owed, interview) : owed
    }
    let sent = sent(deliveries, promised: promised, in: interview.schedule)
    let end = interview.schedule.endInstant(home: calendar.home)
    guard last.at < end else { return sent }
    // What went out while it lasted does not make it over.
    let ahead = Phase(
      since: .distantPast, stage: .upcoming, due: due(after: interview.schedule))
    return [ahead]
      + sent.map { phase in
        var phase = phase
        phase.since = max(phase.since, end)
        return phase
      }
  }

  private func sent(
    _ deliveries: [Delivery], promised: CivilDate?, in schedule: Schedule
  ) -> [Phase] {
    if deliveries.last?.proof == nil {
      return [Phase(since: .distantPast, stage: .unconfirmed, due: nil)]
    }
    guard let end = endOfWait(after: deliveries, promised: promised, in: schedule) else {
      return [Phase(since: .distantPast, stage: .sent, due: nil)]
    }
    guard deliveries.count <= rules.maximumNudges else {
      return [
        Phase(since: .distantPast, stage: .sent, due: nil),
        Phase(since: end, stage: .sent, due: end),
      ]
    }
    return [
      Phase(since: .distantPast, stage: .sent, due: end),
      Phase(since: end, stage: .nudgeDue, due: end),
    ]
  }

  /// The stage of a follow-up whose clock has stopped; nil where it runs. Once they have decided, whoever was
  /// written to is closed: that is no answer of theirs.
  private func settledStage(
    of followUp: FollowUp, _ sent: [Delivery], in interview: Interview
  ) -> Stage? {
    if interview.state == .cancelled || interview.state == .noShowMine { return .closed }
    switch followUp.resolution {
    case .replied: return .replied
    case .skipped: return .skipped
    case .closed: return .closed
    case nil: break
    }
    switch interview.role.outcome {
    case .withdrawn: return .closed
    case .offer, .rejected: return sent.isEmpty ? nil : .closed
    case .open: return nil
    }
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

  /// After a rejection a short thank-you is offered for a while; then nothing is owed. An interview
  /// that was still to come does not take place.
  private func rejected(_ owed: [Phase], _ interview: Interview) -> [Phase] {
    let decision = interview.role.decidedAt ?? .distantPast
    let before = owed.filter { $0.since < decision }
    guard interview.schedule.endInstant(home: calendar.home) <= decision else {
      return before + [Phase(since: decision, stage: .closed, due: nil)]
    }
    let end = decision.addingTimeInterval(Double(rules.thanksAfterRejectionHours) * 3600)
    return before + [
      Phase(since: decision, stage: .due, due: end), Phase(since: end, stage: .closed, due: nil),
    ]
  }

  /// All stages that an interview passes through: at any time that of its most pressing follow-up.
  package func agenda(of dossier: Dossier) -> [AgendaEntry] {
    let timetables = dossier.followUps.map {
      ($0, phases(of: $0, in: dossier.interview, promised: dossier.promised))
    }
    let moments = Set(
      timetables.flatMap { followUp, phases in
        phases.map(\.since) + [followUp.snoozedUntil].compactMap(\.self)
      }
    ).sorted()
    var entries: [AgendaEntry] = []
    for moment in moments {
      let standing = timetables.map { followUp, phases in
        let phase = phases.current(at: moment)
        return AgendaEntry(
          since: moment, stage: phase.stage, due: phase.due, followUpID: followUp.id,
          snoozedUntil: followUp.snooze(of: phase.stage, at: moment))
      }
      guard var entry = standing.min(by: { $0.isMorePressing(than: $1) }) else { continue }
      entry.standing = Standing(standing.map(\.stage))
      if let last = entries.last, last.isSameStanding(as: entry) { continue }
      entries.append(entry)
    }
    return entries
  }
}

extension Clock {
  /// The follow-ups of an interview after which a message is to go out by now, or soon.
  package func pending(in dossier: Dossier, now: Date) -> [FollowUp] {
    dossier.followUps.filter {
      let phases = phases(of: $0, in: dossier.interview, promised: dossier.promised)
      return phases.current(at: now).stage.view == .pending
    }
  }
}

extension FollowUp {
  /// Until when a stage is snoozed at a moment: only what is owed now can wait.
  package func snooze(of stage: Stage, at moment: Date) -> Date? {
    guard let snoozedUntil, snoozedUntil > moment, stage.view == .pending else { return nil }
    return snoozedUntil
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
  /// Until when it waits at the end of Pending; nil where it does not.
  package var snoozedUntil: Date?
  /// How many of its follow-ups stand where.
  package var standing: Standing

  package init(
    since: Date, stage: Stage, due: Date?, followUpID: UUID, snoozedUntil: Date? = nil,
    standing: Standing = Standing([])
  ) {
    self.since = since
    self.stage = stage
    self.due = due
    self.followUpID = followUpID
    self.snoozedUntil = snoozedUntil
    self.standing = standing
  }

  /// Its place among the ``Rank``s.
  package var rank: Int { snoozedUntil == nil ? Rank.of(stage) : Rank.snoozed }

  /// The earlier in the queue; within a rank by what comes first.
  fileprivate func isMorePressing(than other: AgendaEntry) -> Bool {
    (rank, snoozedUntil ?? due ?? .distantFuture)
      < (other.rank, other.snoozedUntil ?? other.due ?? .distantFuture)
  }

  fileprivate func isSameStanding(as other: AgendaEntry) -> Bool {
    (stage, due, followUpID, snoozedUntil, standing)
      == (other.stage, other.due, other.followUpID, other.snoozedUntil, other.standing)
  }
}
