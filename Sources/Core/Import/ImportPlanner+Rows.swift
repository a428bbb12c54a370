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
    let rows = RowsRead(entries, self)
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
        try judge(meeting, of: row, &own, &standings, among: rows)
        judged.append(own)
      }
    }
    entries = judged
  }

  private func judge(
    _ meeting: TableRow.Meeting, of row: TableRow, _ entry: inout ImportEntry,
    _ standings: inout ImportStandings, among rows: RowsRead
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
    let people = interviewers(of: row)
    let interview = interview(of: row, meeting, schedule, people, in: entry.source)
    if let identity = interview.invite?.identity {
      entry.rowIdentity = identity
      if try tables.interview(identity) == nil, try isLeft(row, identity, &entry, &standings) {
        return
      }
    }
    if let known = try known(like: interview, people, standings) {
      return complete(known, with: interview, people, &entry, &standings, among: rows)
    }
    if let known = try rows.moved(to: interview, self) {
      return move(standings.latest(known), to: interview, &entry, &standings)
    }
    let owed: [Interviewer?] = people.isEmpty ? [nil] : people
    let dossier = Dossier(
      interview: interview, followUps: owed.map { FollowUp(id: newID(), interviewer: $0) })
    entry.action = .new
    entry.dossier = dossier
    standings.put(dossier, isStored: false)
  }

  /// Whether the user does not want what a row tells of, by this import's wishes or an earlier choice.
  func isLeft(
    _ row: TableRow, _ identity: String, _ entry: inout ImportEntry,
    _ standings: inout ImportStandings
  ) throws -> Bool {
    let known = try knowledge.choice(identity)
    let wish = wishes.choice(of: row, identity)
    if let wish, wish != known, wish == .other || known != nil {
      standings.choose(wish, of: identity)
    }
    guard (wish ?? known) == .other else { return false }
    entry.action = .notInterview
    entry.words = newRole(row).name
    entry.reasons = ["you said that it is to be left out"]
    return true
  }

  private func interview(
    of row: TableRow, _ meeting: TableRow.Meeting, _ schedule: Schedule, _ people: [Interviewer],
    in source: String
  ) -> Interview {
    let role = newRole(row)
    let said = Interview.Said(
      role: role.title, round: meeting.round.tidy,
      start: Int(schedule.start.timeIntervalSince1970),
      end: Int(schedule.end.timeIntervalSince1970),
      people: people.map(\.mark), file: source.split(separator: "/").last.map(String.init))
    return Interview(
      id: newID(), role: role, round: said.round, schedule: schedule,
      invite: Interview.Invite(identity: identity(of: row, schedule), sequence: 0, said: said))
  }

  /// What tells a row's interview from all others.
  func identity(of row: TableRow, _ schedule: Schedule) -> String {
    Self.rowStart(of: row) + TimeText.iso(schedule.start, of: schedule.kind)
  }

  /// What the identities of all interviews about a row's role begin with.
  static func rowStart(of row: TableRow) -> String {
    rowStart(KnownRole.key(company: row.company.tidy, title: row.role.tidy))
  }

  static func rowStart(of known: KnownRole) -> String { rowStart(known.key) }

  private static func rowStart(_ key: String) -> String {
    "\(Interview.Invite.rowPrefix)\(key)\t"
  }

  /// The interview that a row tells of, where it is known: by that row, or by role and time.
  private func known(
    like interview: Interview, _ people: [Interviewer], _ standings: ImportStandings
  ) throws -> EventStanding? {
    if let identity = interview.invite?.identity, let known = try tables.interview(identity) {
      return standings.latest(EventStanding(dossier: known, choice: nil))
    }
    let traits = InterviewTraits(
      schedule: interview.schedule, company: interview.role.company, role: interview.role.title,
      round: interview.round, link: "", people: people, isOfRow: true)
    let near = try near(interview.schedule, isOfRow: true, beside: standings)
    let same = near.first { $0.dossier?.interview.isSameRow(as: interview) == true }
    // Other rows tell of other interviews, but for those that write the company otherwise.
    let others = near.filter { $0.dossier?.interview.isOfRows == false }
    if let known = same ?? best(of: others, for: traits) { return known }
    return try tables.like(interview).map {
      standings.latest(EventStanding(dossier: $0, choice: nil))
    }
  }

  /// Adds to an interview what a row says and it lacks, and remembers that the row is about it.
  private func complete(
    _ known: EventStanding, with interview: Interview, _ people: [Interviewer],
    _ entry: inout ImportEntry, _ standings: inout ImportStandings, among rows: RowsRead
  ) {
    guard var dossier = known.dossier, let invite = interview.invite else { return }
    entry.action = .known
    if dossier.interview.isWithoutCalendar {
      takeTimes(interview.schedule, &dossier, &entry.reasons)
    }
    let old = dossier.interview.invites.first { $0.identity == invite.identity }
    if old == nil, let said = invite.said { fill(&dossier, with: said, &entry.reasons) }
    if dossier.followUps.allSatisfy({ $0.resolution == nil }) {
      let new = people.filter { person in old.map { $0.said?.names(person) == false } ?? true }
      addPeople(new, knownFrom: known.dossier ?? dossier, to: &dossier, &entry.reasons)
    }
    if dossier.interview.talks.isEmpty, old == nil || old?.said?.people != invite.said?.people {
      dossier.interview.take(invite)
    }
    if standings.isTouched(dossier.id) {
      let place = rows.events[dossier.id].map { "the same as in \($0)" }
      entry.reasons.insert(place ?? "it is in this import already", at: 0)
    }
    entry.dossier = dossier
    guard dossier != known.dossier else { return }
    if !standings.isTouched(dossier.id) {
      entry.action = .changed
      if old == nil {
        entry.reasons.insert("known from elsewhere; that it stands here is kept", at: 0)
      }
    }
    standings.put(dossier, isStored: known.isStored)
  }

  /// Takes over the time that a row says in place of another one.
  private func move(
    _ known: EventStanding, to interview: Interview, _ entry: inout ImportEntry,
    _ standings: inout ImportStandings
  ) {
    guard var dossier = known.dossier, var invite = interview.invite else { return }
    let old = dossier.interview
    invite.others = old.invite?.others ?? []
    if let start = old.invite?.said?.start { invite.said?.former.append(start) }
    dossier.interview.invite = invite
    dossier.interview.schedule = interview.schedule
    entry.action = .changed
    entry.reasons = [moved(from: old.schedule, to: interview.schedule) + ", as its row says"]
    entry.dossier = dossier
    standings.put(dossier, isStored: known.isStored)
  }

  /// The people of a row without the user, each once. What several read is no one's address, nor is the user's
  /// own that of whoever stands before it.
  private func interviewers(of row: TableRow) -> [Interviewer] {
    row.people.reduce(into: []) { people, person in
      let email = person.email.flatMap {
        AddressSighting.isPersonal($0) && !self.people.isMe($0) ? $0 : nil
      }
      let new = Interviewer(
        id: newID(), name: person.name.tidy, email: email, title: person.title.tidy)
      guard !new.label.isEmpty, !people.contains(where: { $0.isSame(as: new) }) else { return }
      people.append(new)
    }
  }

  /// The times of a row: on the clock of the zone that it names, else on one of no known zone.
  func schedule(
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
    if zone.wallClock(at: instant) != start {
      warnings.append("Clocks in \(zone.identifier) skip that time; it was moved on over the gap.")
    } else if zone.isRepeated(at: instant) {
      warnings.append(
        "Clocks in \(zone.identifier) show that time twice on that day; the first was taken.")
    }
    return Schedule(from: instant, to: instant.addingTimeInterval(Double(seconds)), in: zone)
  }
}

extension Interview {
  /// Whether another row tells of it: of the same role at the same time, at a company that may be written
  /// otherwise.
  fileprivate func isSameRow(as other: Interview) -> Bool {
    if isLike(other) { return true }
    return schedule.hasSameStart(as: other.schedule) && round.unaccented == other.round.unaccented
      && role.title.unaccented == other.role.title.unaccented && role.isAt(other.role.company)
  }
}
