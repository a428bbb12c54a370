import Foundation

/// What a newer message about a known interview changes: what it says otherwise than the last one did.
extension ImportPlanner {
  /// What an event says, to be compared with its next message.
  func said(by event: CalendarEvent) -> Interview.Said {
    let reading = people.reading(of: event)
    let declined = people.declined(event)
    return Interview.Said(
      role: reading.role, round: reading.round, location: event.place,
      link: event.link?.tidy ?? "", start: event.start, end: event.end,
      people: people.interviewers(of: event).map(\.mark),
      organizer: event.organizer?.email.map(PeopleReader.mailboxOf),
      declined: declined.isEmpty ? nil : declined.sorted(), isDeclined: people.isDeclined(event),
      isCancelled: event.isCancellation)
  }

  /// What an event says after what it said before.
  func said(by event: CalendarEvent, after old: Interview.Said?) -> Interview.Said {
    var said = said(by: event)
    if let old {
      said.former = old.former.filter { $0 != said.start && $0 != old.start }
      if old.start != said.start {
        said.former = (said.former + [old.start]).suffix(Self.mostMoves)
      }
    }
    return said
  }

  /// So many starts are kept of an invitation that was moved again and again.
  private static let mostMoves = 8

  /// The invitation that an event is.
  func invitation(of event: CalendarEvent) -> Interview.Invite {
    Interview.Invite(
      identity: event.identity, sequence: event.sequence, said: said(by: event))
  }

  func update(
    _ known: Dossier, _ event: CalendarEvent, _ schedule: Schedule, _ standing: inout EventStanding,
    _ entry: inout ImportEntry
  ) {
    let invite = known.interview.invite?.of(event.identity)
    let sequence = invite?.sequence ?? 0
    let isSameClock = known.interview.schedule.hasSameClock(as: schedule)
    let isMoved =
      !known.interview.schedule.hasSameTimes(as: schedule) && !isSameClock
      && invite?.said?.hasTimes(of: event) != true
    let isCancelled = known.interview.state == .cancelled
    let isAccepted = isCancelled && invite?.said?.isDeclined == true && people.hasAccepted(event)
    guard
      event.sequence > sequence
        || (event.sequence == sequence && (isAccepted || isMoved && !isCancelled))
    else {
      entry.action = .known
      if event.sequence < sequence { entry.reasons = ["a newer message is known"] }
      if isCancelled { entry.reasons = ["it was cancelled since"] }
      if event.sequence == sequence, !isCancelled {
        complete(known, by: event, schedule, &standing, &entry)
      }
      return
    }
    var dossier = known
    if isMoved {
      dossier.interview.schedule = schedule
      entry.reasons.append(moved(from: known.interview.schedule, to: schedule))
    }
    if isCancelled, isMoved || known.interview.revives(by: event) {
      dossier.interview.revive()
      entry.reasons.append("it takes place after all")
    } else if isCancelled {
      entry.reasons.append("it was cancelled otherwise, and stays so")
    }
    if isMoved { dossier.interview.state = .scheduled }
    if isSameClock { takeTimes(schedule, &dossier, &entry.reasons) }
    let said = said(by: event, after: invite?.said)
    dossier.interview.invite?.note(event.identity, sequence: event.sequence, said: said)
    take(said, insteadOf: invite?.said, &dossier, &entry.reasons)
    takePeople(of: event, insteadOf: invite?.said, &dossier, &entry.reasons)
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

  /// Takes over what a message says otherwise than the last one. Role and round only where they are what that
  /// one said: they are read from a title, and what the user wrote instead is known better.
  private func take(
    _ new: Interview.Said, insteadOf old: Interview.Said?, _ dossier: inout Dossier,
    _ reasons: inout [String]
  ) {
    if new.location != old?.location {
      replace(&dossier.interview.location, with: new.location, "place", &reasons)
    }
    if new.link != old?.link { replace(&dossier.interview.link, with: new.link, "link", &reasons) }
    guard let old else { return }
    var role = dossier.interview.role
    if new.role != old.role, role.title == old.role {
      replace(&role.title, with: new.role, "role", &reasons)
    }
    if role.title != dossier.interview.role.title {
      role.id = newID()
      dossier.interview.role = role
    }
    if new.round != old.round, dossier.interview.round == old.round {
      replace(&dossier.interview.round, with: new.round, "round", &reasons)
    }
  }
}

extension Interview {
  /// Whether a newer message has it take place although it is cancelled: by a message to the same invitation,
  /// or by one that came before this. Where no message cancelled it the user did.
  fileprivate func revives(by event: CalendarEvent) -> Bool {
    guard let own = invite?.of(event.identity) else { return true }
    guard let said = own.said else { return true }
    if said.isCancelled || said.isDeclined { return true }
    let cancelled = invites.filter { $0.said?.isCancelled == true }.map(\.sequence)
    return cancelled.max().map { $0 < event.sequence } ?? false
  }

  /// Has it take place after all.
  fileprivate mutating func revive() {
    state = .scheduled
    invite?.forgetCancellations()
  }
}

extension Interview.Invite {
  fileprivate mutating func forgetCancellations() {
    said?.isCancelled = false
    for place in others.indices { others[place].said?.isCancelled = false }
  }
}

extension Interview.Said {
  func hasTimes(of event: CalendarEvent) -> Bool {
    start == event.start && end == event.end
  }
}

extension Schedule {
  func hasSameTimes(as other: Schedule) -> Bool {
    (kind, start, end) == (other.kind, other.start, other.end)
  }
}
