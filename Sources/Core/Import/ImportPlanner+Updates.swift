import Foundation

/// What a newer message about a known interview changes.
extension ImportPlanner {
  /// What an event says, to be compared with its next message.
  func said(by event: CalendarEvent) -> Interview.Said {
    let reading = people.reading(of: event)
    return Interview.Said(
      role: reading.role, round: reading.round, start: event.start, end: event.end,
      people: people.interviewers(of: event).map(\.mark), isDeclined: people.isDeclined(event))
  }

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
    let isMoved =
      !known.interview.schedule.hasSameTimes(as: schedule)
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
      return
    }
    var dossier = known
    if isMoved {
      dossier.interview.schedule = schedule
      entry.reasons.append(moved(from: known.interview.schedule, to: schedule))
    }
    if isCancelled { entry.reasons.append("it takes place after all") }
    if isCancelled || isMoved { dossier.interview.state = .scheduled }
    let said = said(by: event)
    dossier.interview.invite?.note(event.identity, sequence: event.sequence, said: said)
    replace(&dossier.interview.location, with: event.place, "place", &entry.reasons)
    replace(&dossier.interview.link, with: event.link?.tidy ?? "", "link", &entry.reasons)
    if let old = invite?.said { takeTitle(said, insteadOf: old, &dossier, &entry.reasons) }
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

  /// Takes over role and round of a new title where they are what the last one said, or nothing: what the
  /// user wrote instead stays.
  private func takeTitle(
    _ new: Interview.Said, insteadOf old: Interview.Said, _ dossier: inout Dossier,
    _ reasons: inout [String]
  ) {
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
