import Foundation

/// Rows of tables that tell of interviews and of people.
extension ImportPlanner {
  /// Judges the rows that say the day of an interview; a row with several becomes as many entries.
  /// - Parameter events: what the events of this import change.
  /// - Returns: the interviews that are new.
  func judgeMeetings(
    _ entries: inout [ImportEntry], beside events: [ImportPlan.Change]
  ) throws -> [ImportPlan.Change] {
    // Most imports have no such row, and entries are many and large.
    guard entries.contains(where: { $0.row?.meetings.isEmpty == false }) else { return [] }
    var added = events.compactMap(\.added)
    let first = added.count
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
        if let dossier = try judge(meeting, of: row, &own, beside: added) { added.append(dossier) }
        judged.append(own)
      }
    }
    entries = judged
    return added[first...].map(ImportPlan.Change.add)
  }

  private func judge(
    _ meeting: TableRow.Meeting, of row: TableRow, _ entry: inout ImportEntry,
    beside added: [Dossier]
  ) throws -> Dossier? {
    let years = [meeting.start, meeting.start + (meeting.minutes ?? 0) * 60].map {
      CivilTime(secondsSince1970: $0).date.year
    }
    guard years.allSatisfy(TimeParser.years.contains) else {
      entry.action = .unreadable
      entry.reasons = ["The date of its interview lies outside the years 1970 to 2200."]
      return nil
    }
    let schedule = schedule(of: meeting, &entry.warnings)
    entry.schedule = schedule
    let role = newRole(row)
    let key = KnownRole.key(company: role.company, title: role.title)
    let start = TimeText.iso(schedule.start, of: schedule.kind)
    let interview = Interview(
      id: newID(), role: role, round: meeting.round.tidy, schedule: schedule,
      invite: Interview.Invite(identity: "row\t\(key)\t\(start)", sequence: 0))
    let same = added.first { $0.interview.isLike(interview) }
    let stored = try tables.interview("row\t\(key)\t\(start)") ?? tables.like(interview)
    if let known = same ?? stored {
      entry.action = .known
      entry.dossier = known
      if same != nil { entry.reasons = ["it is in this import already"] }
      return nil
    }
    let owed: [Interviewer?] = interviewers(of: row)
    let dossier = Dossier(
      interview: interview,
      followUps: (owed.isEmpty ? [nil] : owed).map { FollowUp(id: newID(), interviewer: $0) })
    entry.action = .new
    entry.dossier = dossier
    return dossier
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
