import Foundation

/// What one message does to one talk of a visit.
extension ImportPlanner {
  /// Takes in a message about a talk.
  /// - Parameter place: of the talk in the interview.
  func judgeTalk(
    at place: Int, _ event: CalendarEvent, _ schedule: Schedule, _ standing: inout EventStanding,
    _ entry: inout ImportEntry
  ) {
    if event.isCancellation || people.isDeclined(event) {
      cancelTalk(at: place, event, &standing, &entry)
    } else {
      updateTalk(at: place, event, schedule, &standing, &entry)
    }
  }

  func cancelTalk(
    at place: Int, _ event: CalendarEvent, _ standing: inout EventStanding,
    _ entry: inout ImportEntry
  ) {
    guard var dossier = standing.dossier else { return }
    let talk = dossier.interview.talks[place]
    if let reason = objection(to: event, by: talk.invite.all) {
      entry.action = .notInterview
      entry.reasons = [reason]
      return
    }
    entry.action = .known
    if event.sequence < talk.invite.of(event.identity)?.sequence ?? 0 {
      entry.reasons = ["a newer message is known"]
      return
    }
    guard !talk.isCancelled else { return }
    guard dossier.interview.state == .scheduled else {
      entry.reasons = ["it cancels what you said has taken place"]
      return
    }
    dossier.interview.talks[place].isCancelled = true
    dossier.interview.talks[place].invite.note(event.identity, sequence: event.sequence)
    dossier.settleTalks()
    standing.put(dossier)
    if dossier.interview.state == .cancelled {
      entry.action = .cancelled
      entry.reasons = ["it was the last talk of the visit"]
    } else {
      entry.action = .changed
      entry.reasons = [
        "the talk of \(dossier.interview.hours(of: talk, home: home)) is cancelled, the rest of the "
          + "visit takes place"
      ]
    }
  }

  private func updateTalk(
    at place: Int, _ event: CalendarEvent, _ schedule: Schedule, _ standing: inout EventStanding,
    _ entry: inout ImportEntry
  ) {
    guard var dossier = standing.dossier else { return }
    let known = dossier.interview.talks[place]
    let old = known.invite.of(event.identity)?.said
    let isMoved =
      !known.schedule.hasSameTimes(as: schedule) && old?.hasTimes(of: event) != true
    guard known.isOutdated(by: event, isMoved: isMoved, &entry) else { return }
    entry.action = .changed
    if isMoved { entry.reasons.append(moved(from: known.schedule, to: schedule)) }
    if known.isCancelled { entry.reasons.append("it takes place after all") }
    if isMoved { dossier.interview.talks[place].schedule = schedule }
    dossier.interview.talks[place].isCancelled = false
    let said = said(by: event, after: old)
    dossier.interview.talks[place].invite.note(
      event.identity, sequence: event.sequence, said: said)
    takePlace(said, insteadOf: old, at: place, &dossier.interview, &entry.reasons)
    if let old, said.round != old.round, known.round == old.round {
      replace(&dossier.interview.talks[place].round, with: said.round, "round", &entry.reasons)
    }
    takePeople(of: event, insteadOf: dossier.saidOnlyIn(place, old), &dossier, &entry.reasons)
    for person in people.interviewers(of: event) {
      guard let owed = Self.place(of: person, in: dossier).map({ dossier.followUps[$0].id }),
        !dossier.interview.talks[place].followUps.contains(owed)
      else { continue }
      dossier.interview.talks[place].followUps.append(owed)
    }
    if entry.reasons.isEmpty { entry.reasons = [Self.nothingDiffers] }
    if isMoved, let alone = leave(at: place, &dossier) {
      dossier.settleTalks()
      dossier.becomeSingle()
      standing.leftVisit = dossier
      standing.isStored = false
      standing.put(alone)
      entry.others = [dossier.id]
      entry.reasons.append("it is on another day than the rest of the visit, and so on its own")
    } else {
      dossier.settleTalks()
      standing.put(dossier)
    }
  }

  /// Takes over place and link of a talk where a message says others than the last one; those of the visit
  /// follow where they were the talk's.
  private func takePlace(
    _ said: Interview.Said, insteadOf last: Interview.Said?, at place: Int,
    _ interview: inout Interview, _ reasons: inout [String]
  ) {
    let old = interview.talks[place]
    if said.location != last?.location {
      replace(&interview.talks[place].location, with: said.location, "place", &reasons)
    }
    if said.link != last?.link {
      replace(&interview.talks[place].link, with: said.link, "link", &reasons)
    }
    let new = interview.talks[place]
    if interview.location == old.location { interview.location = new.location }
    if interview.link == old.link { interview.link = new.link }
  }

  /// Takes a talk out of its visit that was moved to a day on which none of the others is. Those who take
  /// part in no other talk go with it, with all that was written to them.
  /// - Returns: the interview that it becomes; nil where it stays in the visit.
  private func leave(at place: Int, _ visit: inout Dossier) -> Dossier? {
    let talk = visit.interview.talks[place]
    func day(_ talk: Interview.Talk) -> CivilDate {
      talk.schedule.clock(home: home).wallClock(at: talk.schedule.startInstant(home: home)).date
    }
    var others = visit.interview.talks
    others.remove(at: place)
    let live = others.filter { !$0.isCancelled }
    guard !live.isEmpty, live.allSatisfy({ day($0) != day(talk) }) else { return nil }
    let staying = Set(others.flatMap(\.followUps))
    var owed: [FollowUp] = []
    for followUp in visit.followUps where talk.followUps.contains(followUp.id) {
      if staying.contains(followUp.id) {
        owed.append(FollowUp(id: newID(), interviewer: followUp.interviewer))
      } else {
        owed.append(followUp)
      }
    }
    visit.interview.talks = others
    visit.followUps.removeAll { left in owed.contains { $0.id == left.id } }
    if visit.followUps.isEmpty { visit.followUps = [FollowUp(id: newID())] }
    let interview = Interview(
      id: newID(), role: visit.interview.role, round: talk.round, schedule: talk.schedule,
      location: talk.location, link: talk.link, invite: talk.invite)
    return Dossier(
      interview: interview, followUps: owed.isEmpty ? [FollowUp(id: newID())] : owed)
  }
}

extension Interview.Talk {
  /// Whether a message is newer than what is known of the talk; else the entry says why it is not.
  fileprivate func isOutdated(
    by event: CalendarEvent, isMoved: Bool, _ entry: inout ImportEntry
  ) -> Bool {
    let sequence = invite.of(event.identity)?.sequence ?? 0
    if event.sequence > sequence { return true }
    if event.sequence == sequence, isMoved, !isCancelled { return true }
    entry.action = .known
    if event.sequence < sequence { entry.reasons = ["a newer message is known"] }
    if isCancelled { entry.reasons = ["it was cancelled since"] }
    return false
  }
}

extension Dossier {
  /// What a talk's invitation said, with those alone who are in no other talk: those stay in the visit.
  fileprivate func saidOnlyIn(_ place: Int, _ said: Interview.Said?) -> Interview.Said? {
    var said = said
    var others = interview.talks
    others.remove(at: place)
    let staying = Set(others.filter { !$0.isCancelled }.flatMap(\.followUps))
    let marks = followUps.filter { staying.contains($0.id) }.compactMap(\.interviewer?.mark)
    said?.people.removeAll(where: marks.contains)
    return said
  }

  /// Makes an interview with an invitation of its own of a visit with one talk left.
  fileprivate mutating func becomeSingle() {
    guard interview.talks.count == 1, let talk = interview.talks.first else { return }
    interview.invite = talk.invite
    interview.talks = []
    if interview.round == VisitOffer.round { interview.round = talk.round }
    if !talk.location.isEmpty { interview.location = talk.location }
    if !talk.link.isEmpty { interview.link = talk.link }
  }
}
