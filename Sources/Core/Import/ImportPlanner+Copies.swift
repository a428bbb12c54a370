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

    /// The places of the invitations with the times of an event.
    func places(at event: CalendarEvent) -> [Int] {
      event.isInvitation ? places[Times(event)] ?? [] : []
    }
  }

  /// The place of an interview that an event is a copy of, unless the user says what the event is.
  func original(of event: CalendarEvent, in entries: [ImportEntry], _ met: Met) -> Int? {
    let places = met.places(at: event)
    guard !places.isEmpty, wishes.choice(of: event) == nil else { return nil }
    return places.first { index in
      guard let other = entries[index].event, let dossier = entries[index].dossier,
        other.identity != event.identity
      else { return false }
      if event.hasTitle(of: other) { return !namesAnotherCompany(event, than: other) }
      guard let link = event.link, link == other.link, let schedule = entries[index].schedule else {
        return false
      }
      return dossier.likeness(to: traits(of: event, schedule), home: home) != nil
    }
  }

  /// Whether the addresses of two events of one title name two companies.
  private func namesAnotherCompany(_ event: CalendarEvent, than other: CalendarEvent) -> Bool {
    let domains = [event, other].compactMap {
      $0.organizer?.email.flatMap(MailDomain.init(ofAddress:))?.companyName
    }
    if Set(domains).count > 1 { return true }
    let readings = [event, other].map(people.reading).filter { $0.confidence != .guess }
    guard readings.count == 2 else { return false }
    let role = Role(id: UUID(), company: readings[0].company, title: "")
    return !role.isAt(readings[1].company)
  }

  /// Makes of an event what its original is: another invitation to it.
  /// - Parameter standing: how the original's interview stands.
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
    let talk = dossier.interview.talks.firstIndex {
      $0.schedule.hasSameStart(as: schedule) || $0.invite.hasBegun(at: event.start)
    }
    if dossier.interview.isWithoutCalendar { takeTimes(schedule, &dossier, &entry.reasons) }
    if let place = talk ?? (dossier.interview.talks.isEmpty ? nil : 0) {
      dossier.interview.talks[place].invite.add(invite)
    } else {
      dossier.interview.take(invite)
    }
    if let said = invite.said { fill(&dossier, with: said, &entry.reasons) }
    addPeople(people.interviewers(of: event), knownFrom: known, to: &dossier, &entry.reasons)
    if let talk { dossier.join(people.interviewers(of: event), toTalk: talk) }
    standing.put(dossier)
    entry.action = .changed
  }

  /// Takes of a source what an interview lacks.
  func fill(_ dossier: inout Dossier, with said: Interview.Said, _ reasons: inout [String]) {
    if dossier.interview.role.title.isEmpty, !said.role.isEmpty {
      dossier.interview.role.id = newID()
      replace(&dossier.interview.role.title, with: said.role, "role", &reasons)
    }
    func fill(_ old: inout String, _ new: String, _ name: String) {
      if old.isEmpty { replace(&old, with: new, name, &reasons) }
    }
    fill(&dossier.interview.round, said.round, "round")
    fill(&dossier.interview.location, said.location, "place")
    fill(&dossier.interview.link, said.link, "link")
  }

  /// Takes times that say more than those of a table or of the user: an hour instead of a day, a zone.
  func takeTimes(_ schedule: Schedule, _ dossier: inout Dossier, _ reasons: inout [String]) {
    let old = dossier.interview.schedule
    guard old.kind != .zoned, old.kind != schedule.kind, schedule.kind != .allDay else { return }
    dossier.interview.schedule = schedule
    reasons.append("it is at \(TimeText.full(schedule, home: home))")
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

extension CalendarEvent {
  fileprivate func hasTitle(of other: CalendarEvent) -> Bool {
    let keys = EventText(summary ?? "").words.map(\.key)
    return !keys.isEmpty && keys == EventText(other.summary ?? "").words.map(\.key)
  }
}
