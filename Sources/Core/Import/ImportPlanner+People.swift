/// Who comes in by a message, and who is gone by it.
extension ImportPlanner {
  /// Brings in those whom a newer message names, and lets those go whom the last one named and it does not.
  /// - Parameter old: what the last message said; nil where that is not known, and no one goes.
  func takePeople(
    of event: CalendarEvent, insteadOf old: Interview.Said?, _ dossier: inout Dossier,
    _ reasons: inout [String]
  ) {
    letGo(of: event, insteadOf: old, &dossier, &reasons)
    addPeople(people.interviewers(of: event), to: &dossier, &reasons)
    if dossier.followUps.allSatisfy(\.isClosedByCalendar) {
      dossier.followUps.append(FollowUp(id: newID()))
    }
  }

  /// Adds those who came in, and the addresses of those who were known by name alone. A follow-up
  /// to a person not yet named, for which nothing was done yet, is theirs who comes in.
  func addPeople(
    _ interviewers: [Interviewer], to dossier: inout Dossier, _ reasons: inout [String]
  ) {
    for person in interviewers {
      if let known = Self.place(of: person, in: dossier) {
        if dossier.followUps[known].isClosedByCalendar {
          (dossier.followUps[known].resolution, dossier.followUps[known].reason) = (nil, "")
          reasons.append("\(person.label) takes part after all")
        }
        guard let email = person.email, let old = dossier.followUps[known].interviewer,
          old.email == nil
        else { continue }
        dossier.followUps[known].interviewer = Interviewer(
          id: person.id, name: old.name, email: email, title: old.title)
        reasons.append("\(dossier.followUps[known].addressee) has the address \(email)")
        continue
      }
      if let open = dossier.followUps.firstIndex(where: \.isUntouchedAndUnnamed) {
        dossier.followUps[open].interviewer = person
      } else {
        dossier.followUps.append(FollowUp(id: newID(), interviewer: person))
      }
      reasons.append("\(person.label) takes part")
    }
  }

  /// Closes what is owed to those who were taken off the invitation, or declined it. A letter that was
  /// begun or sent stays what it is.
  private func letGo(
    of event: CalendarEvent, insteadOf old: Interview.Said?, _ dossier: inout Dossier,
    _ reasons: inout [String]
  ) {
    let present = people.interviewers(of: event)
    let declined = people.declined(event)
    for place in dossier.followUps.indices {
      guard let person = dossier.followUps[place].interviewer,
        dossier.followUps[place].resolution == nil,
        !present.contains(where: { $0.isSame(as: person) })
      else { continue }
      let hasDeclined = declined.contains(person.mark)
      guard hasDeclined || old?.people.contains(person.mark) == true else { continue }
      let what =
        hasDeclined ? "\(person.label) declined" : "\(person.label) is not invited any more"
      if dossier.followUps[place].hasLetter {
        reasons.append("\(what); the letter to them stays")
      } else {
        dossier.followUps[place].resolution = .closed
        dossier.followUps[place].reason = hasDeclined ? FollowUp.declined : FollowUp.uninvited
        reasons.append("\(what), and owed nothing")
      }
    }
  }

  /// Where someone stands already: an address tells more than a name.
  static func place(of person: Interviewer, in dossier: Dossier) -> Int? {
    let same = dossier.followUps.indices.filter {
      dossier.followUps[$0].interviewer?.isSame(as: person) == true
    }
    return same.first { dossier.followUps[$0].interviewer?.email != nil } ?? same.first
  }
}

extension Interviewer {
  /// Whether both are one person: of one address, or of one name where an address is missing.
  func isSame(as other: Interviewer) -> Bool {
    if let email, let otherEmail = other.email {
      return email.lowercased() == otherEmail.lowercased()
    }
    return !name.isEmpty && name.lowercased() == other.name.lowercased()
  }

  /// What ``Interview/Said`` knows someone by.
  var mark: String { (email ?? name).lowercased() }
}

extension FollowUp {
  var isUntouchedAndUnnamed: Bool { interviewer == nil && resolution == nil && !hasLetter }

  /// Whether something was written, sent, or is on its way.
  fileprivate var hasLetter: Bool {
    draft != nil || isWrittenTwice || outgoing != nil || !deliveries.isEmpty
  }

  fileprivate var isClosedByCalendar: Bool {
    Self.isClosedByCalendar(resolution?.rawValue, reason)
  }
}
