import Foundation

/// Rows of tables that tell of interviews and of people.
extension ImportPlanner {
  /// Judges the rows that say the day of an interview; a row with several becomes as many entries.
  /// - Parameter standings: what the events of this import change; gets what the rows do.
  func judgeMeetings(
    _ entries: inout [ImportEntry], _ standings: inout ImportStandings
  ) throws {
    // Most imports have no such row, and entries are many and large.
    guard entries.contains(where: { $0.row?.meetings.isEmpty == false }) else { return }
    var judged: [ImportEntry] = []
    judged.reserveCapacity(entries.count)
    for entry in entries {
      guard let row = entry.row, row.kind != .person, !row.meetings.isEmpty else {
        judged.append(entry)
        continue
      }
      for (place, meeting) in row.meetings.enumerated() {
        var own = entry
        if place > 0 { own.warnings = [] }
        try judge(meeting, of: row, &own, &standings)
        judged.append(own)
      }
    }
    entries = judged
  }

  private func judge(
    _ meeting: TableRow.Meeting, of row: TableRow, _ entry: inout ImportEntry,
    _ standings: inout ImportStandings
  ) throws {
    let years = [meeting.start, meeting.start + (meeting.minutes ?? 0) * 60].map {
      CivilTime(secondsSince1970: $0).date.year
    }
    guard years.allSatisfy(TimeParser.years.contains) else {
      entry.action = .unreadable
      entry.reasons = ["The date of its interview lies outside the years 1970 to 2200."]
      return
    }
    let schedule = schedule(of: meeting, &entry.warnings)
    entry.schedule = schedule
    let role = newRole(row)
    let key = KnownRole.key(company: role.company, title: role.title)
    let start = TimeText.iso(schedule.start, of: schedule.kind)
    let interview = Interview(
      id: newID(), role: role, round: meeting.round.tidy, schedule: schedule,
      invite: Interview.Invite(
        identity: "\(Interview.Invite.rowPrefix)\(key)\t\(start)", sequence: 0))
    if let known = try known(like: interview, standings) {
      return complete(known, with: interview, row, &entry, &standings)
    }
    let owed: [Interviewer?] = interviewers(of: row)
    let dossier = Dossier(
      interview: interview,
      followUps: (owed.isEmpty ? [nil] : owed).map { FollowUp(id: newID(), interviewer: $0) })
    entry.action = .new
    entry.dossier = dossier
    standings.put(dossier, isStored: false)
  }

  /// The interview that a row tells of, where it is known: by that row, or by role and time.
  private func known(
    like interview: Interview, _ standings: ImportStandings
  ) throws -> EventStanding? {
    if let identity = interview.invite?.identity, let known = try tables.interview(identity) {
      return standings.latest(EventStanding(dossier: known, choice: nil))
    }
    let near = try near(interview.schedule, beside: standings).filter { known in
      guard let other = known.dossier?.interview, other.role.isAt(interview.role.company) else {
        return false
      }
      // Rows of tables say the same alone where they say the same time.
      let isOfRow = !other.invites.isEmpty && other.isWithoutCalendar
      return other.isLike(interview)
        || !isOfRow && other.role.mayBe(interview.role.title)
          && ([other.schedule] + other.talks.map(\.schedule)).contains {
            $0.mayBe(interview.schedule, home: home)
          }
    }
    let same = near.first { $0.dossier?.interview.isLike(interview) == true }
    let ofRound = near.first { known in
      !interview.round.isEmpty
        && known.dossier?.interview.round.unaccented == interview.round.unaccented
    }
    if let known = same ?? ofRound ?? near.first { return known }
    return try tables.like(interview).map {
      standings.latest(EventStanding(dossier: $0, choice: nil))
    }
  }

  /// Adds to an interview what a row says and it lacks, and remembers that the row is about it.
  private func complete(
    _ known: EventStanding, with interview: Interview, _ row: TableRow, _ entry: inout ImportEntry,
    _ standings: inout ImportStandings
  ) {
    guard var dossier = known.dossier else { return }
    let isInImport = standings.isTouched(dossier.id)
    entry.action = .known
    if dossier.interview.isWithoutCalendar {
      takeTimes(interview.schedule, &dossier, &entry.reasons)
    }
    fill(
      &dossier, role: interview.role.title, round: interview.round, &entry.reasons)
    if dossier.followUps.allSatisfy({ $0.resolution == nil }) {
      addPeople(interviewers(of: row), to: &dossier, &entry.reasons)
    }
    let adds = !entry.reasons.isEmpty
    if let invite = interview.invite, dossier.interview.talks.isEmpty {
      if dossier.interview.invite == nil {
        dossier.interview.invite = invite
      } else {
        dossier.interview.invite?.add(invite)
      }
    }
    if isInImport { entry.reasons.insert("it is in this import already", at: 0) }
    entry.dossier = dossier
    guard dossier != known.dossier else { return }
    if !isInImport {
      entry.action = .changed
      if !adds { entry.reasons = ["known from elsewhere; that it stands here is kept"] }
    }
    standings.put(dossier, isStored: known.isStored)
  }

  /// The people of a row without the user, each once.
  private func interviewers(of row: TableRow) -> [Interviewer] {
    row.people.reduce(into: []) { people, person in
      let new = Interviewer(
        id: newID(), name: person.name.tidy, email: person.email, title: person.title.tidy)
      let isMe = person.email.map(self.people.isMe) ?? false
      guard !new.label.isEmpty, !isMe, !people.contains(where: { $0.isSame(as: new) }) else {
        return
      }
      people.append(new)
    }
  }

  /// The times of a row: on the clock of the zone that it names, else on one of no known zone.
  private func schedule(
    of meeting: TableRow.Meeting, _ warnings: inout [String]
  ) -> Schedule {
    let start = CivilTime(secondsSince1970: meeting.start)
    guard !meeting.isAllDay else {
      return Schedule(
        kind: .allDay, start: start.asUTC, end: start.adding(seconds: 86_400).asUTC, zone: nil)
    }
    if meeting.minutes == nil { warnings.append("It has no end; 60 minutes are assumed.") }
    let seconds = (meeting.minutes ?? 60) * 60
    let zone = meeting.timeZone.flatMap { self.zone($0) ?? Zone(fixedIdentifier: $0) }
    guard let zone else {
      if let name = meeting.timeZone {
        warnings.append(
          "The time zone “\(name)” is not known here; its time is read on your own clock.")
      }
      return Schedule(
        kind: .floating, start: start.asUTC, end: start.adding(seconds: seconds).asUTC, zone: nil)
    }
    let instant = zone.instant(of: start)
    return Schedule(from: instant, to: instant.addingTimeInterval(Double(seconds)), in: zone)
  }

  /// Judges the rows that tell of people. An address is offered where someone here lacks it, and never
  /// taken; the other rows of a file become one entry.
  func judgePeople(_ entries: inout [ImportEntry]) throws {
    guard entries.contains(where: { $0.row?.kind == .person }) else { return }
    var known: [String: [Interviewer]] = [:]
    var others: [String: Int] = [:]
    var judged: [ImportEntry] = []
    for entry in entries {
      guard let row = entry.row, row.kind == .person else {
        judged.append(entry)
        continue
      }
      let company = row.company.unaccented
      if known[company] == nil, !company.isEmpty {
        known[company] = try tables.people(row.company).filter { $0.email == nil }
      }
      guard let person = row.people.first, let email = person.email,
        known[company]?.contains(where: { $0.name.unaccented == person.name.tidy.unaccented })
          == true
      else {
        others[entry.source, default: 0] += 1
        continue
      }
      var offer = entry
      offer.action = .person
      offer.words = "\(person.name) at \(row.company): \(email)"
      offer.reasons = ["you know them without an address; it is offered where theirs is missing"]
      judged.append(offer)
    }
    for (source, count) in others.sorted(by: { $0.key < $1.key }) {
      judged.append(
        ImportEntry(
          source: source, action: .person,
          reasons: ["no one at your interviews lacks an address that stands there"],
          words: count == 1 ? "1 person" : "\(count) people"))
    }
    entries = judged
  }
}

extension ImportPlan.Change {
  /// The interview that it adds.
  var added: Dossier? { if case .add(let dossier) = self { dossier } else { nil } }
}
