import Foundation

/// What one message does to its interview.
extension ImportPlanner {
  func judge(
    _ event: CalendarEvent, _ standing: inout EventStanding, _ entry: inout ImportEntry,
    beside standings: ImportStandings
  ) throws {
    guard !event.isTimeless else { return judgeTimeless(event, &standing, &entry) }
    guard event.hasPlausibleTimes else {
      entry.action = .unreadable
      entry.reasons = ["Its date lies outside the years 1970 to 2200, and it was left out."]
      return
    }
    let schedule = schedule(of: event, &entry.warnings)
    entry.schedule = schedule
    let isDeclined = people.isDeclined(event)
    if let reason = CalendarEvent.answers[event.method ?? ""],
      !(isDeclined && event.method == "REPLY" && standing.dossier != nil)
    {
      entry.action = .notInterview
      entry.reasons = [reason]
      return
    }
    if let talk = standing.dossier?.interview.talk(event.identity) {
      judgeTalk(at: talk, event, schedule, &standing, &entry)
    } else if event.isCancellation || isDeclined {
      if event.isCancellation, standing.dossier == nil,
        let known = try known(like: event, schedule, beside: standings)
      {
        take(known, for: event, &standing, &entry)
      }
      cancel(event, &standing, &entry)
    } else if let dossier = standing.dossier {
      update(dossier, event, schedule, &standing, &entry)
    } else if try isTaken(event, &standing, &entry) {
      try takeIn(event, schedule, &standing, &entry, beside: standings)
    } else {
      entry.action = .notInterview
    }
    entry.dossier = standing.dossier
  }

  /// What a message that names no times says: it calls off what is known by its UID, or is an answer.
  private func judgeTimeless(
    _ event: CalendarEvent, _ standing: inout EventStanding, _ entry: inout ImportEntry
  ) {
    let isDeclined = people.isDeclined(event)
    if let reason = CalendarEvent.answers[event.method ?? ""],
      !isDeclined || standing.dossier == nil
    {
      entry.action = .notInterview
      entry.reasons = [reason]
    } else if let talk = standing.dossier?.interview.talk(event.identity) {
      cancelTalk(at: talk, event, &standing, &entry)
    } else {
      cancel(event, &standing, &entry)
    }
    entry.dossier = standing.dossier
  }

  /// Takes in what is an interview and is not known by its identity: as a new one, or as another invitation
  /// to one that is known.
  private func takeIn(
    _ event: CalendarEvent, _ schedule: Schedule, _ standing: inout EventStanding,
    _ entry: inout ImportEntry, beside standings: ImportStandings
  ) throws {
    // Who asks for an event that is an interview anyway means that it is one of its own.
    let isAlone = wishes.choice(of: event) == .interview && entry.score?.isInterview == true
    let known = isAlone ? nil : try known(like: event, schedule, beside: standings)
    if let known, known.mayBeMeant(by: event) {
      guard known.dossier?.interview.state != .cancelled else {
        entry.action = .notInterview
        entry.reasons = ["another invitation to \(known.words(home: home)), which was cancelled"]
        return
      }
      join(event, schedule, to: known, &standing, &entry)
    } else {
      standing.put(newDossier(event, schedule, &entry))
      entry.action = .new
    }
    cancelAgain(event, &standing, &entry)
  }

  /// An invitation that comes again with other times leaves its interview to the last one.
  func supersede(
    _ event: CalendarEvent, _ standing: EventStanding, _ entry: inout ImportEntry
  ) {
    entry.action = .known
    entry.schedule = schedule(of: event, &entry.warnings)
    entry.dossier = standing.dossier
    entry.reasons = ["the same invitation comes again with other times"]
    if standing.dossier == nil { entry.action = .notInterview }
  }

  /// Whether an event that is not stored is an interview: what the user says counts before its score.
  /// Where it is none its reasons are told.
  private func isTaken(
    _ event: CalendarEvent, _ standing: inout EventStanding, _ entry: inout ImportEntry
  ) throws -> Bool {
    let score = try score(event)
    entry.score = score
    if let wish = wishes.choice(of: event) {
      standing.isChosen = standing.isChosen || standing.choice != wish
      standing.choice = wish
    }
    switch standing.choice {
    case .interview?: return true
    case nil where event.series?.lacksFirst == true && !wishes.takesAll:
      entry.reasons = ["it repeats, and its first time is taken out of the series"]
      return false
    case .other?:
      entry.reasons = ["you said that it is none"]
      return false
    case nil where wishes.takesAll || score.isInterview: return true
    case nil:
      entry.reasons = score.words
      entry.waits =
        score.points + EventScorer.companyPoints >= EventScore.threshold
        && people.reading(of: event).company != SummaryReader.unknownCompany
      return false
    }
  }

  /// An event's score, for which its company is looked up only where that decides.
  private func score(_ event: CalendarEvent) throws -> EventScore {
    let score = scorer.score(event)
    let missing = EventScore.threshold - score.points
    guard missing > 0, missing <= EventScorer.companyPoints,
      try knowledge.knowsCompany(people.reading(of: event).company)
    else { return score }
    return scorer.score(event, isKnownCompany: true)
  }

  private func newDossier(
    _ event: CalendarEvent, _ schedule: Schedule, _ entry: inout ImportEntry
  ) -> Dossier {
    let reading = people.reading(of: event)
    entry.confidence = reading.confidence
    entry.reasons += reading.reasons
    let interviewers = people.interviewers(of: event)
    if let names = people.namedByDescription(of: interviewers, in: event) {
      entry.reasons.append("its description names \(names)")
    }
    if event.recurrenceID != nil {
      entry.reasons.append("one time of a series, of which only this one is taken")
    } else if event.series?.repeats == true {
      entry.reasons.append("it repeats, and only its first time is taken")
    }
    let interview = Interview(
      id: newID(), role: Role(id: newID(), company: reading.company, title: reading.role),
      round: reading.round, schedule: schedule, location: event.place,
      link: event.link?.tidy ?? "",
      invite: invitation(of: event))
    let owed: [Interviewer?] = interviewers.isEmpty ? [nil] : interviewers
    return Dossier(
      interview: interview, followUps: owed.map { FollowUp(id: newID(), interviewer: $0) })
  }

  /// The event's times, mended where they could not be used as they are.
  func schedule(of event: CalendarEvent, _ warnings: inout [String]) -> Schedule {
    var end = event.end
    if end <= event.start {
      end = event.start + (event.timeKind == .allDay ? 86_400 : 3600)
      if event.timeKind != .allDay { warnings.append("It has no end; 60 minutes are assumed.") }
    }
    let zone = event.timeZone.flatMap(self.zone)
    if event.timeKind == .zoned, zone == nil {
      let name = event.timeZone.map { "The time zone “\($0)” is not known here" }
      warnings.append("\(name ?? "It names no time zone"); its times are shown in UTC.")
    }
    return Schedule(
      kind: event.timeKind, start: Date(timeIntervalSince1970: Double(event.start)),
      end: Date(timeIntervalSince1970: Double(end)),
      zone: event.timeKind == .zoned ? zone ?? .utc : nil)
  }
}

extension EventStanding {
  /// Whether a new invitation may be one to an interview: to one that was cancelled only where it is not newer.
  fileprivate func mayBeMeant(by event: CalendarEvent) -> Bool {
    guard let interview = dossier?.interview, interview.state == .cancelled else { return true }
    return interview.invites.contains { $0.sequence >= event.sequence }
  }

  /// "Globex · Staff Engineer on Tue 24 Nov 2026 14:00–15:00".
  func words(home: Zone) -> String {
    dossier.map { "\($0.interview.title) on \(TimeText.full($0.interview.schedule, home: home))" }
      ?? ""
  }
}
