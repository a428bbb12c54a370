import Foundation

/// Messages by which an interview does not take place: of its organizer, or the user's answer.
extension ImportPlanner {
  /// Takes an interview to come that is known from elsewhere for what a message calls off under an identity
  /// of which nothing was read.
  func take(
    _ known: EventStanding, for event: CalendarEvent, _ standing: inout EventStanding,
    _ entry: inout ImportEntry
  ) {
    guard var dossier = known.dossier, dossier.interview.talks.isEmpty else { return }
    var invite = invitation(of: event)
    invite.said?.people = []
    invite.said?.organizer = nil
    if dossier.interview.isWithoutCalendar, let schedule = entry.schedule {
      takeTimes(schedule, &dossier, &entry.reasons)
    }
    dossier.interview.take(invite)
    (standing.dossier, standing.isStored) = (dossier, known.isStored)
    entry.reasons.insert(
      "it is about \(known.words(home: home)), which is known from elsewhere", at: 0)
  }

  func cancel(
    _ event: CalendarEvent, _ standing: inout EventStanding, _ entry: inout ImportEntry
  ) {
    let isDeclined = !event.isCancellation
    guard var dossier = standing.dossier else {
      entry.action = .notInterview
      guard !isDeclined else { return entry.reasons = [Self.declined] }
      entry.reasons = [
        "it cancels an interview that is not known; should its invitation come, it counts as cancelled"
      ]
      if standing.cancelled.map({ $0 < event.sequence }) ?? true {
        standing.cancelled = event.sequence
        standing.isCancellationNew = true
      }
      return
    }
    if let reason = objection(to: event, by: dossier.interview.invites) {
      entry.action = .notInterview
      entry.reasons = [reason]
      return
    }
    entry.action = .known
    if event.sequence < dossier.interview.invite?.of(event.identity)?.sequence ?? 0 {
      entry.reasons = ["a newer message is known"]
    } else if isDeclined, dossier.interview.isInvited(besides: event.identity) {
      entry.reasons = ["you declined this copy of it, and not the other invitation"]
    } else if dossier.interview.state == .scheduled {
      dossier.interview.state = .cancelled
      let old = dossier.interview.invite?.of(event.identity)?.said
      dossier.interview.invite?.note(
        event.identity, sequence: event.sequence, said: said(byCancelling: event, after: old))
      standing.put(dossier)
      entry.action = .cancelled
      if isDeclined { entry.reasons.append(Self.declined) }
    } else if dossier.interview.state != .cancelled {
      entry.reasons = ["it cancels what you said has taken place"]
    }
  }

  private static let declined = "you declined it"

  /// What is known of an invitation once it is called off. What it was about is what it said: many a
  /// cancellation names no one, and some no times.
  private func said(
    byCancelling event: CalendarEvent, after old: Interview.Said?
  ) -> Interview.Said? {
    guard let old else { return event.isTimeless ? nil : said(by: event, after: nil) }
    var said = event.isTimeless ? old : said(by: event, after: old)
    (said.role, said.round, said.people) = (old.role, old.round, old.people)
    (said.organizer, said.declined) = (old.organizer, old.declined)
    (said.isDeclined, said.isCancelled) = (people.isDeclined(event), event.isCancellation)
    return said
  }

  /// Why a cancellation is not taken by itself: only who invited can call off (RFC 5546, 3.2.5). Another
  /// one of the same domain, and who takes part, do so for them.
  func objection(to event: CalendarEvent, by invites: [Interview.Invite]) -> String? {
    let all = invites.compactMap(\.said)
    guard event.isCancellation, wishes.choice(of: event) != .interview,
      let other = event.organizer?.email, !people.isMe(other),
      let organizer = all.compactMap(\.organizer).first,
      all.allSatisfy({ said in
        said.organizer.map { EventOrganizer(other).isAnother(than: EventOrganizer($0)) } != false
          && !said.people.contains(other.lowercased())
      })
    else { return nil }
    return "\(other) calls it off, but \(organizer) invited to it; it stands unless you take this"
  }

  /// Cancels what an earlier message cancelled that was read before the invitation.
  func cancelAgain(
    _ event: CalendarEvent, _ standing: inout EventStanding, _ entry: inout ImportEntry
  ) {
    guard let sequence = standing.cancelled, event.sequence <= sequence, standing.isTouched,
      var dossier = standing.dossier, dossier.interview.state == .scheduled
    else { return }
    dossier.interview.state = .cancelled
    var said = dossier.interview.invite?.of(event.identity)?.said
    said?.isCancelled = true
    dossier.interview.invite?.note(event.identity, sequence: sequence, said: said)
    standing.put(dossier)
    entry.reasons.append("a cancellation of it was read before")
  }
}

extension Interview {
  /// Whether another invitation than that of an identity stands, which the user did not decline.
  fileprivate func isInvited(besides identity: String) -> Bool {
    invites.contains {
      !$0.isOfRow && $0.identity != identity && $0.said?.isDeclined != true
        && $0.said?.isCancelled != true
    }
  }
}
