import Foundation

/// Events that repeat, and single times of them. No series is worked out: of one that repeats the first time
/// is taken, and each time that has an event of its own.
extension ImportPlanner {
  /// How things stand with an event of which no message was met in this run.
  func firstStanding(
    of event: CalendarEvent, among standings: ImportStandings
  ) throws -> EventStanding {
    let identity = event.identity
    var standing = try EventStanding(
      dossier: knowledge.interview(identity), choice: knowledge.choice(identity),
      cancelled: knowledge.cancellation(identity))
    guard let uid = event.uid, let recurrenceID = event.recurrenceID else {
      return standings.latest(standing)
    }
    if standing.dossier == nil {
      let whole =
        try standings[uid]
        ?? EventStanding(
          dossier: knowledge.interview(uid), choice: nil, cancelled: knowledge.cancellation(uid))
      if let dossier = whole.dossier?.rekeyed(from: uid, to: event, recurrenceID) {
        standing.dossier = dossier
        standing.isStored = whole.isStored
        return standing
      }
      let isCancelled = whole.dossier?.interview.state == .cancelled
      standing.cancelled = [
        standing.cancelled, whole.cancelled,
        isCancelled ? whole.dossier?.interview.invite?.sequence : nil,
      ].compactMap(\.self).max()
    }
    return standings.latest(standing)
  }

  /// What is known of the first time of a series under an identity of its own: its interview, or that it
  /// is cancelled.
  func firstTime(
    of event: CalendarEvent, among standings: ImportStandings
  ) throws -> EventStanding? {
    guard let uid = event.uid, event.recurrenceID == nil, event.owner == nil, event.isInvitation,
      event.series?.repeats == true
    else { return nil }
    var warnings: [String] = []
    for recurrenceID in schedule(of: event, &warnings).recurrenceIDs {
      let identity = "\(uid)\t\(recurrenceID)"
      let standing =
        try standings[identity]
        ?? EventStanding(
          dossier: knowledge.interview(identity), choice: nil,
          cancelled: knowledge.cancellation(identity))
      if standing.dossier != nil || standing.cancelled != nil { return standing }
    }
    return nil
  }

  /// Makes of a series what its first time is, which has an event of its own.
  func take(_ first: EventStanding, for event: CalendarEvent, _ entry: inout ImportEntry) {
    entry.schedule = schedule(of: event, &entry.warnings)
    entry.dossier = first.dossier
    entry.action = first.dossier == nil ? .notInterview : .known
    entry.reasons = [
      first.dossier == nil
        ? "it repeats, and its first time is cancelled"
        : "it repeats, and an event of its own changes its first time"
    ]
  }

  /// Cancels, with a whole series, each time of it that is an interview of its own.
  func cancelTimes(
    of event: CalendarEvent, _ standings: inout ImportStandings, _ entry: inout ImportEntry
  ) throws {
    guard let uid = event.uid, event.recurrenceID == nil, event.owner == nil, event.isCancellation
    else { return }
    let met = standings.times(ofSeries: uid)
    let stored = try knowledge.series(uid)
    for identity in met + stored.filter({ !met.contains($0) }) {
      var standing =
        try standings[identity]
        ?? standings.latest(EventStanding(dossier: knowledge.interview(identity), choice: nil))
      guard let dossier = standing.dossier else { continue }
      var own = ImportEntry(source: "", action: .known)
      if let talk = dossier.interview.talk(identity) {
        cancelTalk(at: talk, event, &standing, &own)
      } else {
        cancel(event, &standing, &own)
      }
      guard own.action.isChange, let cancelled = standing.dossier else { continue }
      standings.put(standing, at: identity)
      if entry.action.isChange {
        entry.others.append(cancelled.id)
      } else {
        entry.action = own.action
        entry.dossier = cancelled
        entry.reasons = own.reasons
      }
    }
    if !entry.others.isEmpty {
      entry.reasons.append("with all times of its series, \(entry.others.count + 1) in all")
    }
  }
}

extension Dossier {
  /// The interview, or the talk, of a series as that of its first time, which a message of its own changes
  /// or cancels; nil where the message is about another time.
  fileprivate func rekeyed(
    from uid: String, to event: CalendarEvent, _ recurrenceID: String
  ) -> Dossier? {
    let place = interview.talk(uid)
    let schedule = place.map { interview.talks[$0].schedule } ?? interview.schedule
    let old = place.map { interview.talks[$0].invite } ?? interview.invite
    guard let old, old.identity == uid, schedule.recurrenceIDs.contains(recurrenceID) else {
      return nil
    }
    let isSame =
      !event.isCancellation && event.timeKind == schedule.kind
      && event.start == Int(schedule.start.timeIntervalSince1970)
      && event.end == Int(schedule.end.timeIntervalSince1970)
    // What changes one time counts, however often the series was changed.
    let invite = Interview.Invite(
      identity: event.identity,
      sequence: isSame ? old.sequence : min(old.sequence, event.sequence - 1), said: old.said,
      others: old.others)
    var dossier = self
    if let place {
      dossier.interview.talks[place].invite = invite
    } else {
      dossier.interview.invite = invite
    }
    return dossier
  }
}

extension Schedule {
  /// How RECURRENCE-ID names its start: in UTC, on the wall clock of its zone, as a day.
  fileprivate var recurrenceIDs: [String] {
    let wallClock = kind == .zoned ? clock(home: .utc).wallClock(at: start) : CivilTime(utc: start)
    let local = TimeText.iso(wallClock.asUTC, of: .floating)
    let day = TimeText.isoDay(wallClock.date)
    let texts =
      switch kind {
      case .zoned: [TimeText.utc(start), local, day]
      case .floating: [local, day]
      case .allDay: [day]
      }
    return texts.map { $0.filter { $0 != "-" && $0 != ":" } }
  }
}
