import Foundation

/// Events that are the same as another one, under another UID: a calendar's own copy of an invitation,
/// a published calendar, an interview that was entered by hand.
extension ImportPlanner {
  /// The events of one run by their times.
  struct Met {
    private var places: [Times: [Int]] = [:]

    private struct Times: Hashable {
      let kind: Schedule.Kind
      let start: Int
      let end: Int

      init(_ event: CalendarEvent) {
        (kind, start, end) = (event.timeKind, event.start, event.end)
      }
    }

    mutating func add(_ event: CalendarEvent, at index: Int) {
      guard event.isInvitation else { return }
      places[Times(event), default: []].append(index)
    }

    /// The place of an interview that an event is a copy of.
    func original(of event: CalendarEvent, in entries: [ImportEntry]) -> Int? {
      guard event.isInvitation else { return nil }
      return places[Times(event)]?.first { index in
        entries[index].dossier != nil && entries[index].event?.isCopy(of: event) == true
      }
    }
  }

  /// Makes of an event what its original is: another invitation to it.
  /// - Parameter latest: the original's interview as it stands.
  func takeAsCopy(
    _ event: CalendarEvent, of original: ImportEntry, _ standing: inout EventStanding,
    _ entry: inout ImportEntry
  ) {
    guard let known = standing.dossier else { return }
    let schedule = schedule(of: event, &entry.warnings)
    entry.schedule = schedule
    add(event, schedule, to: known, &standing, &entry)
    entry.action = original.action.isChange ? .known : entry.action
    entry.reasons.insert("the same as in \(original.place), under another UID", at: 0)
    entry.dossier = standing.dossier
  }

  /// Takes an interview that is known for the event's, which adds what the interview lacks.
  func join(
    _ event: CalendarEvent, _ schedule: Schedule, to known: EventStanding,
    _ standing: inout EventStanding, _ entry: inout ImportEntry
  ) {
    standing.dossier = known.dossier
    standing.isStored = known.isStored
    guard let dossier = known.dossier else { return }
    let isByHand = dossier.interview.invites.isEmpty
    let isOfTable = !isByHand && dossier.interview.isWithoutCalendar
    add(event, schedule, to: dossier, &standing, &entry)
    entry.reasons.insert(
      isByHand
        ? "it is the one that was entered without an invitation"
        : isOfTable ? "it is the one of a table" : "known under another UID, which is kept as well",
      at: 0)
    if !known.isStored { entry.action = .known }
  }

  /// Adds to an interview another invitation to it, and what that says and the interview lacks.
  private func add(
    _ event: CalendarEvent, _ schedule: Schedule, to known: Dossier,
    _ standing: inout EventStanding, _ entry: inout ImportEntry
  ) {
    var dossier = known
    let invite = invitation(of: event)
    let talk = dossier.interview.talks.firstIndex { $0.schedule.hasSameStart(as: schedule) }
    if dossier.interview.isWithoutCalendar { takeTimes(schedule, &dossier, &entry.reasons) }
    let isByHand = dossier.interview.invites.isEmpty
    if let place = talk ?? (dossier.interview.talks.isEmpty ? nil : 0) {
      dossier.interview.talks[place].invite.add(invite)
    } else if dossier.interview.invite == nil {
      dossier.interview.invite = invite
    } else {
      dossier.interview.invite?.add(invite)
    }
    func take(_ old: inout String, _ new: String, _ name: String) {
      if old.isEmpty || isByHand { replace(&old, with: new, name, &entry.reasons) }
    }
    take(&dossier.interview.location, event.place, "place")
    take(&dossier.interview.link, event.link?.tidy ?? "", "link")
    fill(&dossier, role: invite.said?.role ?? "", round: invite.said?.round ?? "", &entry.reasons)
    addPeople(people.interviewers(of: event), to: &dossier, &entry.reasons)
    if let talk { dossier.join(people.interviewers(of: event), toTalk: talk) }
    standing.put(dossier)
    entry.action = .changed
  }

  /// Takes a role and a round where there are none.
  func fill(
    _ dossier: inout Dossier, role: String, round: String, _ reasons: inout [String]
  ) {
    if dossier.interview.role.title.isEmpty, !role.isEmpty {
      dossier.interview.role.id = newID()
      replace(&dossier.interview.role.title, with: role, "role", &reasons)
    }
    if dossier.interview.round.isEmpty {
      replace(&dossier.interview.round, with: round, "round", &reasons)
    }
  }

  /// Takes times that say more than those of a table or of the user: an hour instead of a day, a zone.
  func takeTimes(_ schedule: Schedule, _ dossier: inout Dossier, _ reasons: inout [String]) {
    let old = dossier.interview.schedule
    guard old.kind != .zoned, old.kind != schedule.kind, schedule.kind != .allDay else { return }
    dossier.interview.schedule = schedule
    reasons.append("it is at \(TimeText.full(schedule, home: home))")
  }

  /// The interview that is known for the company and the time of an event which came from another
  /// event or a table, or was entered by hand.
  func known(
    like event: CalendarEvent, _ schedule: Schedule, beside standings: ImportStandings
  ) throws -> EventStanding? {
    let others = try near(schedule, beside: standings)
    guard !others.isEmpty else { return nil }
    let reading = people.reading(of: event)
    let same = others.filter { known in
      known.dossier.map { isSame($0.interview, event, schedule, reading) } == true
    }
    return same.first { $0.dossier?.interview.hasStart(of: schedule) == true } ?? same.first
  }

  private func isSame(
    _ known: Interview, _ event: CalendarEvent, _ schedule: Schedule, _ reading: EventReading
  ) -> Bool {
    guard known.state == .scheduled else { return false }
    if !known.hasStart(of: schedule) {
      guard known.isWithoutCalendar, known.schedule.mayBe(schedule, home: home),
        known.role.mayBe(reading.role)
      else { return false }
    }
    let links = [known.link] + known.talks.map(\.link)
    let link = event.link?.tidy ?? ""
    return !link.isEmpty && links.contains(link) || known.role.isAt(reading.company)
  }

  /// The interviews about a time, as they stand: those that are stored and those of this import.
  func near(_ schedule: Schedule, beside standings: ImportStandings) throws -> [EventStanding] {
    // Days begin up to 14 hours before and 12 after those of UTC.
    let reach: TimeInterval = 40 * 3600
    let range = (schedule.start - reach)...(schedule.start + reach)
    let met = standings.near(range)
    let ids = Set(met.compactMap { $0.dossier?.id })
    let stored = try knowledge.interviewsWithin(range).filter { !ids.contains($0.id) }
    return met + stored.map { standings.latest(EventStanding(dossier: $0, choice: nil)) }
  }
}

extension Dossier {
  /// Has some people take part in a talk.
  fileprivate mutating func join(_ people: [Interviewer], toTalk talk: Int) {
    for person in people {
      guard let place = ImportPlanner.place(of: person, in: self) else { continue }
      let id = followUps[place].id
      if !interview.talks[talk].followUps.contains(id) {
        interview.talks[talk].followUps.append(id)
      }
    }
  }
}

extension Interview {
  /// Whether it or one of its talks begins when something else does.
  func hasStart(of schedule: Schedule) -> Bool {
    self.schedule.hasSameStart(as: schedule)
      || talks.contains { $0.schedule.hasSameStart(as: schedule) }
  }
}

extension Role {
  /// Whether it is at a company of that name, whose legal form or short name may differ.
  func isAt(_ company: String) -> Bool {
    guard company != SummaryReader.unknownCompany, !company.isEmpty else { return false }
    return self.company.unaccented == company.unaccented
      || !CompanySites(self.company).names.isDisjoint(with: CompanySites(company).names)
  }

  /// Whether a title may be that of the same role: one of them says less or nothing.
  func mayBe(_ other: String) -> Bool {
    func words(_ text: String) -> Set<Substring> {
      Set(text.unaccented.split { !($0.isLetter || $0.isNumber) })
    }
    let (ones, others) = (words(title), words(other))
    return ones.isSubset(of: others) || others.isSubset(of: ones)
  }
}

extension Schedule {
  func hasSameStart(as other: Schedule) -> Bool { kind == other.kind && start == other.start }

  /// Whether both may be one time, one of them said as a day or without a zone.
  func mayBe(_ other: Schedule, home: Zone) -> Bool {
    if hasSameStart(as: other) { return true }
    guard kind != other.kind else { return false }
    let clocks = [self, other].map { $0.wallClocks(home: home) }
    return clocks[0].contains { one in
      clocks[1].contains { two in
        kind == .allDay || other.kind == .allDay ? one.date == two.date : one == two
      }
    }
  }

  /// The wall clocks that show its start: that of its zone and the user's.
  private func wallClocks(home: Zone) -> [CivilTime] {
    guard kind == .zoned else { return [CivilTime(utc: start)] }
    return [clock(home: home).wallClock(at: start), home.wallClock(at: start)]
  }
}

extension CalendarEvent {
  /// Whether another event of the same times says the same: by its link, or by its summary where
  /// the addresses do not name two companies.
  fileprivate func isCopy(of other: CalendarEvent) -> Bool {
    guard identity != other.identity else { return false }
    if let link, link == other.link { return true }
    let keys = EventText(summary ?? "").words.map(\.key)
    guard !keys.isEmpty, keys == EventText(other.summary ?? "").words.map(\.key) else {
      return false
    }
    let domains = [self, other].compactMap {
      $0.organizer?.email.flatMap(MailDomain.init(ofAddress:))?.companyName
    }
    return Set(domains).count < 2
  }
}
