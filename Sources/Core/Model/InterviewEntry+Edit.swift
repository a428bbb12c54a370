import Foundation

/// An interview that is there already, as someone would type it, and what typing changes of it.
extension InterviewEntry {
  /// How an interview would be typed.
  /// - Parameter home: the zone that a time without one is read in.
  package init(_ dossier: Dossier, home: Zone) {
    let interview = dossier.interview
    company = interview.role.company
    role = interview.role.title
    round = interview.round
    (start, duration) = Self.typed(interview.schedule, home: home)
    location = interview.location
    link = interview.link
    people = dossier.followUps.map { followUp in
      var person = Person(
        followUp.interviewer?.name ?? "", email: followUp.interviewer?.email ?? "")
      person.title = followUp.interviewer?.title ?? ""
      person.isHiringManager = followUp.isHiringManager
      person.followUp = followUp.id
      return person
    }
  }

  private static func typed(
    _ schedule: Schedule, home: Zone
  ) -> (start: String, duration: String) {
    let zone = schedule.clock(home: home)
    let start = zone.wallClock(at: schedule.startInstant(home: home))
    let day = TimeText.isoDay(start.date)
    guard schedule.kind != .allDay else { return (day, "") }
    let minutes = Int(schedule.end.timeIntervalSince(schedule.start) / 60)
    let parts = [(minutes / 60, "h"), (minutes % 60, "m")]
    let duration = parts.filter { $0.0 > 0 }.map { "\($0)\($1)" }.joined()
    var text = "\(day) \(TimeText.time(start))"
    let instant = schedule.startInstant(home: home)
    if zone.isRepeated(at: instant) {
      text += Zone(fixedOffset: zone.offset(at: instant)).isoOffset
    }
    if zone.identifier != home.identifier {
      let isOffset = zone.identifier.hasPrefix("UTC") && zone.identifier != "UTC"
      text += isOffset ? String(zone.identifier.dropFirst(3)) : " \(zone.identifier)"
    }
    return (text, duration)
  }

  /// An interview with what this entry says otherwise than `was` did. The rest stays as it is
  /// stored, even where another instance has changed it since `was` was made of it. Moved to where it is
  /// still to come, one that was held or missed is agreed again.
  /// - Throws: ``Failure`` for the first field that cannot be understood.
  package func changing(
    _ dossier: Dossier, from was: InterviewEntry, parser: TimeParser,
    makeID: () -> UUID = UUID.init
  ) throws(Failure) -> Dossier {
    var changed = dossier
    let company = try companyNamed()
    let (isOtherCompany, isOtherTitle) = (
      company != was.company.trimmed, role.trimmed != was.role.trimmed
    )
    if isOtherCompany || isOtherTitle {
      let old = dossier.interview.role
      changed.interview.role = Role(
        id: makeID(), company: isOtherCompany ? company : old.company,
        title: isOtherTitle ? role.trimmed : old.title, outcome: old.outcome,
        decidedAt: old.decidedAt)
    }
    if round != was.round { changed.interview.round = round.trimmed }
    if location != was.location { changed.interview.location = location.trimmed }
    if link != was.link { changed.interview.link = try linkNamed() }
    let old = dossier.interview.schedule
    changed.interview.schedule = try schedule(changing: old, from: was, parser: parser)
    let state = changed.interview.state
    if changed.interview.schedule != old, state != .scheduled,
      state.contradiction(to: changed.interview, at: parser.now, home: parser.home) != nil
    {
      changed.interview.state = .scheduled
    }
    changed.followUps = try followUps(changing: dossier.followUps, from: was, makeID)
    return changed
  }

  /// When an interview takes place by what this entry says otherwise than `was` did. Moved it takes
  /// as long as before, unless the start or the duration says how long.
  package func schedule(
    changing old: Schedule, from was: InterviewEntry, parser: TimeParser
  ) throws(Failure) -> Schedule {
    if start == was.start, duration == was.duration { return old }
    if duration == was.duration, old.kind != .allDay {
      var alone = self
      alone.duration = ""
      return try alone.schedule(
        parser: parser, usual: old.end.timeIntervalSince(old.start))
    }
    let schedule = try schedule(parser: parser)
    guard start == was.start, old.kind != .allDay else { return schedule }
    let length = schedule.end.timeIntervalSince(schedule.start)
    return Schedule(
      kind: old.kind, start: old.start, end: old.start.addingTimeInterval(length), zone: old.zone)
  }

  private func followUps(
    changing old: [FollowUp], from was: InterviewEntry, _ makeID: () -> UUID
  ) throws(Failure) -> [FollowUp] {
    var followUps: [FollowUp] = []
    let shown = Set(was.people.compactMap(\.followUp))
    let unseen = old.filter { !shown.contains($0.id) }
    for (index, person) in people.enumerated() {
      let owed = old.first { $0.id == person.followUp }
      if was.people.contains(person) {
        // Gone, it was removed by others while this was being typed.
        guard let owed else { continue }
        if owed.interviewer != nil {
          followUps.append(owed)
          continue
        }
      }
      let others = followUps + unchanged(behind: index, of: old, from: was) + unseen
      guard var interviewer = try interviewer(index, besides: others, makeID) else {
        if let owed, owed.isWrittenTo { followUps.append(try blank(owed, at: index)) }
        continue
      }
      if interviewer.id != person.known?.id, let same = owed?.interviewer?.id {
        interviewer.id = same
      }
      var followUp = owed ?? FollowUp(id: makeID())
      followUp.interviewer = interviewer
      followUp.isHiringManager = person.isHiringManager
      followUps.append(followUp)
    }
    followUps += unseen
    guard followUps.isEmpty else { return followUps }
    let unnamed = old.first { $0.interviewer == nil && $0.id == people.first?.followUp }
    return [unnamed ?? FollowUp(id: makeID())]
  }

  /// What is owed to those behind a place who stay who they were.
  private func unchanged(
    behind index: Int, of old: [FollowUp], from was: InterviewEntry
  ) -> [FollowUp] {
    people[(index + 1)...].filter(was.people.contains).compactMap { person in
      old.first { $0.id == person.followUp }
    }
  }

  /// What was written to someone whose name is not known stays; a name is not to be emptied away
  /// from a letter.
  private func blank(_ followUp: FollowUp, at index: Int) throws(Failure) -> FollowUp {
    guard followUp.interviewer != nil else { return followUp }
    throw Failure(
      field: .person,
      message: "\(followUp.addressee) needs a name or an address, as \(followUp.writtenWords) is "
        + "there: remove the person if that is to go",
      person: index)
  }
}

extension InterviewEntry {
  /// What it changes of people who are known, and so at all their interviews, for the user: "Bob Smith’s
  /// title: CTO → CEO".
  package var changesOfKnown: [String] {
    people.flatMap { person -> [String] in
      guard let known = person.known, let typed = try? person.interviewer(UUID.init),
        typed.id == known.id
      else { return [] }
      func line(_ what: String, _ before: String, _ after: String) -> String? {
        guard before != after, !after.isEmpty else { return nil }
        return "\(known.label)’s \(what): \(before.isEmpty ? "none" : before) → \(after)"
      }
      return [
        line("address", known.email ?? "", typed.email ?? ""),
        line("title", known.title, typed.title),
      ].compactMap(\.self)
    }
  }
}

extension FollowUp {
  /// Whether anything was written or sent, which would go with it.
  package var isWrittenTo: Bool { !deliveries.isEmpty || hasDraft }

  /// Whether someone has begun to write.
  var hasDraft: Bool { draft?.isBlank == false }

  /// "a draft of 12 words and 1 letter": what would go with it; empty where nothing would.
  package var writtenWords: String {
    var parts: [String] = []
    if let draft, hasDraft { parts.append("a draft of \(wordsCounted(draft.words))") }
    if !deliveries.isEmpty { parts.append(counted(deliveries.count, "letter")) }
    return parts.joined(separator: " and ")
  }
}

extension Draft {
  /// Whether no one has written anything yet.
  fileprivate var isBlank: Bool { words == 0 && body.isBlank }
}
