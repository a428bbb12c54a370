/// What further copies of an invitation add to it, which are no newer: a published calendar names no one,
/// an export no zone. Whichever is read first, the same is known in the end.
extension ImportPlanner {
  /// Takes from a copy of the same SEQUENCE what the one that was read did not say.
  func complete(
    _ known: Dossier, by event: CalendarEvent, _ schedule: Schedule,
    _ standing: inout EventStanding, _ entry: inout ImportEntry
  ) {
    guard var said = known.interview.invite?.of(event.identity)?.said else { return }
    var dossier = known
    let new = self.said(by: event)
    if known.interview.schedule.hasSameClock(as: schedule) {
      takeTimes(schedule, &dossier, &entry.reasons)
      if dossier != known { (said.start, said.end) = (new.start, new.end) }
    }
    fill(&dossier, with: new.beyond(said), &entry.reasons)
    let others = people.interviewers(of: event).filter {
      !said.names($0) && said.declined?.contains($0.mark) != true
    }
    addPeople(others, to: &dossier, &entry.reasons)
    guard dossier != known else { return }
    said.take(new)
    dossier.interview.invite?.note(event.identity, sequence: event.sequence, said: said)
    standing.put(dossier)
    entry.action = .changed
  }
}

extension Interview.Said {
  /// What of it another one leaves open.
  fileprivate func beyond(_ other: Self) -> Self {
    var rest = self
    if !other.role.isEmpty { rest.role = "" }
    if !other.round.isEmpty { rest.round = "" }
    if !other.location.isEmpty { rest.location = "" }
    if !other.link.isEmpty { rest.link = "" }
    return rest
  }

  /// Adds what another one says besides.
  fileprivate mutating func take(_ other: Self) {
    let rest = other.beyond(self)
    if !rest.role.isEmpty { role = rest.role }
    if !rest.round.isEmpty { round = rest.round }
    if !rest.location.isEmpty { location = rest.location }
    if !rest.link.isEmpty { link = rest.link }
    people += other.people.filter { !people.contains($0) }
    organizer = organizer ?? other.organizer
    declined = declined ?? other.declined
  }
}

extension Schedule {
  /// Whether it shows the same on a clock as another one, and one of both says no zone.
  func hasSameClock(as other: Schedule) -> Bool {
    guard Set([kind, other.kind]) == [.zoned, .floating] else { return false }
    func clocks(_ schedule: Schedule) -> [CivilTime] {
      [schedule.start, schedule.end].map { moment in
        schedule.kind == .zoned
          ? (schedule.zone ?? .utc).wallClock(at: moment) : CivilTime(utc: moment)
      }
    }
    return clocks(self) == clocks(other)
  }
}
