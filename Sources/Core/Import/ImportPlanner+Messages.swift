import Foundation

/// What one message does to its interview.
extension ImportPlanner {
  func judge(
    _ event: CalendarEvent, _ standing: inout EventStanding, _ entry: inout ImportEntry
  ) throws {
    guard event.hasPlausibleTimes else {
      entry.action = .unreadable
      entry.reasons = ["Its date lies outside the years 1970 to 2200, and it was left out."]
      return
    }
    let schedule = schedule(of: event, &entry.warnings)
    entry.schedule = schedule
    if let reason = CalendarEvent.answers[event.method ?? ""] {
      entry.action = .notInterview
      entry.reasons = [reason]
      return
    }
    if let talk = standing.dossier?.interview.talk(event.identity) {
      judgeTalk(at: talk, event, schedule, &standing, &entry)
    } else if event.isCancellation {
      cancel(event, &standing, &entry)
    } else if standing.dossier == nil, try !isTaken(event, &standing, &entry) {
      entry.action = .notInterview
    } else if let dossier = standing.dossier {
      update(dossier, event, schedule, &standing, &entry)
    } else if let known = try known(like: event, schedule) {
      adopt(known, event, &standing, &entry)
      cancelAgain(event, &standing, &entry)
    } else {
      standing.put(newDossier(event, schedule, &entry))
      entry.action = .new
      cancelAgain(event, &standing, &entry)
    }
    entry.dossier = standing.dossier
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

  func cancel(
    _ event: CalendarEvent, _ standing: inout EventStanding, _ entry: inout ImportEntry
  ) {
    guard var dossier = standing.dossier else {
      entry.action = .notInterview
      entry.reasons = [
        "it cancels an interview that is not known; should its invitation come, it counts as cancelled"
      ]
      if standing.cancelled.map({ $0 < event.sequence }) ?? true {
        standing.cancelled = event.sequence
        standing.isCancellationNew = true
      }
      return
    }
    entry.action = .known
    if event.sequence < dossier.interview.invite?.sequence ?? 0 {
      entry.reasons = ["a newer message is known"]
    } else if dossier.interview.state == .scheduled {
      dossier.interview.state = .cancelled
      dossier.interview.invite?.sequence = event.sequence
      standing.put(dossier)
      entry.action = .cancelled
    } else if dossier.interview.state != .cancelled {
      entry.reasons = ["it cancels what you said has taken place"]
    }
  }

  /// Cancels what an earlier message cancelled that was read before the invitation.
  private func cancelAgain(
    _ event: CalendarEvent, _ standing: inout EventStanding, _ entry: inout ImportEntry
  ) {
    guard let sequence = standing.cancelled, event.sequence <= sequence, standing.isTouched,
      var dossier = standing.dossier, dossier.interview.state == .scheduled
    else { return }
    dossier.interview.state = .cancelled
    dossier.interview.invite?.sequence = sequence
    standing.put(dossier)
    entry.reasons.append("a cancellation of it was read before")
  }

  /// Takes an interview that was entered by hand for the event's; one that came from another event stays
  /// that one's.
  private func adopt(
    _ known: Dossier, _ event: CalendarEvent, _ standing: inout EventStanding,
    _ entry: inout ImportEntry
  ) {
    standing.dossier = known
    standing.isStored = true
    guard known.interview.invites.isEmpty else {
      entry.action = .known
      entry.reasons = ["known at that time under another UID"]
      return
    }
    var dossier = known
    dossier.interview.invite = Interview.Invite(identity: event.identity, sequence: event.sequence)
    entry.reasons = ["it is the one that was entered without an invitation"]
    replace(&dossier.interview.location, with: event.place, "place", &entry.reasons)
    replace(&dossier.interview.link, with: event.link?.tidy ?? "", "link", &entry.reasons)
    addPeople(of: event, to: &dossier, &entry.reasons)
    standing.put(dossier)
    entry.action = .changed
  }

  private func update(
    _ known: Dossier, _ event: CalendarEvent, _ schedule: Schedule, _ standing: inout EventStanding,
    _ entry: inout ImportEntry
  ) {
    let sequence = known.interview.invite?.sequence ?? 0
    let isMoved = !known.interview.schedule.hasSameTimes(as: schedule)
    let isCancelled = known.interview.state == .cancelled
    guard event.sequence > sequence || (event.sequence == sequence && isMoved && !isCancelled)
    else {
      entry.action = .known
      if event.sequence < sequence { entry.reasons = ["a newer message is known"] }
      if isCancelled { entry.reasons = ["it was cancelled since"] }
      return
    }
    var dossier = known
    if isMoved {
      dossier.interview.schedule = schedule
      entry.reasons.append(moved(from: known.interview.schedule, to: schedule))
    }
    if isCancelled { entry.reasons.append("it takes place after all") }
    if isCancelled || isMoved { dossier.interview.state = .scheduled }
    dossier.interview.invite?.sequence = event.sequence
    replace(&dossier.interview.location, with: event.place, "place", &entry.reasons)
    replace(&dossier.interview.link, with: event.link?.tidy ?? "", "link", &entry.reasons)
    addPeople(of: event, to: &dossier, &entry.reasons)
    if entry.reasons.isEmpty { entry.reasons = [Self.nothingDiffers] }
    standing.put(dossier)
    entry.action = .changed
  }

  static let nothingDiffers = "a newer message, in which nothing that is kept here differs"

  func moved(from old: Schedule, to new: Schedule) -> String {
    "moved from \(TimeText.full(old, home: home)) to \(TimeText.full(new, home: home))"
  }

  /// Takes over what a newer message says; where it says nothing the old stays.
  func replace(
    _ old: inout String, with new: String, _ name: String, _ reasons: inout [String]
  ) {
    guard !new.isEmpty, new != old else { return }
    old = new
    reasons.append("the \(name) is now \(new)")
  }

  /// Adds those who came in, and the addresses of those who were known by name alone. A follow-up
  /// to a person not yet named, for which nothing was done yet, is theirs who comes in.
  func addPeople(
    of event: CalendarEvent, to dossier: inout Dossier, _ reasons: inout [String]
  ) {
    for person in people.interviewers(of: event) {
      if let known = Self.place(of: person, in: dossier) {
        guard let email = person.email, let old = dossier.followUps[known].interviewer,
          old.email == nil
        else { continue }
        dossier.followUps[known].interviewer = Interviewer(
          id: person.id, name: old.name, email: email, title: old.title)
        reasons.append("\(dossier.followUps[known].addressee) has the address \(email)")
        continue
      }
      if let open = dossier.followUps.firstIndex(where: \.isUntouchedAndUnnamed) {
        dossier.followUps[open].interviewer = person
      } else {
        dossier.followUps.append(FollowUp(id: newID(), interviewer: person))
      }
      reasons.append("\(person.label) takes part")
    }
  }

  /// Where someone stands already: an address tells more than a name.
  static func place(of person: Interviewer, in dossier: Dossier) -> Int? {
    let same = dossier.followUps.indices.filter {
      dossier.followUps[$0].interviewer?.isSame(as: person) == true
    }
    return same.first { dossier.followUps[$0].interviewer?.email != nil } ?? same.first
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
      invite: Interview.Invite(identity: event.identity, sequence: event.sequence))
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

extension Schedule {
  func hasSameTimes(as other: Schedule) -> Bool {
    (kind, start, end) == (other.kind, other.start, other.end)
  }
}

extension Interviewer {
  /// Whether both are one person: of one address, or of one name where an address is missing.
  func isSame(as other: Interviewer) -> Bool {
    if let email, let otherEmail = other.email {
      return email.lowercased() == otherEmail.lowercased()
    }
    return !name.isEmpty && name.lowercased() == other.name.lowercased()
  }
}

extension FollowUp {
  var isUntouchedAndUnnamed: Bool {
    interviewer == nil && resolution == nil && draft == nil && deliveries.isEmpty
  }
}
