/// Who comes in by a message, and who is gone by it.
extension ImportPlanner {
  /// Brings in those whom a newer message names, and lets those go whom the last one named and it does not.
  /// - Parameter old: what the last message said; nil where that is not known, and no one goes.
  func takePeople(
    of event: CalendarEvent, insteadOf old: Interview.Said?, _ dossier: inout Dossier,
    _ reasons: inout [String]
  ) {
    letGo(of: event, insteadOf: old, &dossier, &reasons)
    // Whom the last one named and who is not there was removed by the user.
    let new = people.interviewers(of: event).filter {
      old?.names($0) != true || Self.place(of: $0, in: dossier) != nil
    }
    addPeople(new, to: &dossier, &reasons)
    if dossier.followUps.allSatisfy(\.isClosedByCalendar) {
      dossier.followUps.append(FollowUp(id: newID()))
    }
  }

  /// Adds those whom another source names, but for those who were named before and are gone: by the user's
  /// hand, or by a message.
  /// - Parameter known: the interview as it was before.
  func addPeople(
    _ interviewers: [Interviewer], knownFrom known: Dossier, to dossier: inout Dossier,
    _ reasons: inout [String]
  ) {
    let said = known.interview.invites.compactMap(\.said)
    let new = interviewers.filter { person in
      guard said.contains(where: { $0.names(person) }) else { return true }
      let place = Self.place(of: person, in: known)
      return place.map { !known.followUps[$0].isClosedByCalendar } ?? false
    }
    addPeople(new, to: &dossier, &reasons)
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
          id: person.id, name: old.fuller(person.name), email: email, title: old.title)
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
    let others = dossier.interview.invites.filter { $0.identity != event.identity }
      .compactMap(\.said)
    for place in dossier.followUps.indices {
      guard let person = dossier.followUps[place].interviewer,
        dossier.followUps[place].resolution == nil,
        !present.contains(where: { $0.isSame(as: person) })
      else { continue }
      let hasDeclined = declined.contains(person.mark)
      let isOff = old?.names(person) == true && !others.contains { $0.names(person) }
      guard hasDeclined || isOff else { continue }
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

  /// Where someone stands already: an address tells more than a name, and an initial nothing where it may be
  /// that of several.
  static func place(of person: Interviewer, in dossier: Dossier) -> Int? {
    let same = dossier.followUps.indices.filter {
      dossier.followUps[$0].interviewer?.isSame(as: person) == true
    }
    let exact = same.first { dossier.followUps[$0].interviewer?.mark == person.mark }
    if let exact { return exact }
    let addressed = same.filter { dossier.followUps[$0].interviewer?.email != nil }
    if addressed.count > 1,
      Set(addressed.compactMap { dossier.followUps[$0].interviewer?.name }).count > 1
    {
      return nil
    }
    return addressed.first ?? same.first
  }
}

extension Interviewer {
  /// Whether both are one person of an interview: of one address, or of one name where an address is missing,
  /// however it is written: "Dr. Jane Doe", "Doe, Jane", "J. Doe", "Jane Doe (CTO)", jane.doe@globex.example.
  func isSame(as other: Interviewer) -> Bool {
    if let email, let otherEmail = other.email {
      return email.lowercased() == otherEmail.lowercased()
    }
    if !name.isEmpty, name.lowercased() == other.name.lowercased() { return true }
    let names = [self, other].map { person in
      person.name.isEmpty
        ? PeopleReader.nameInAddress(person.email ?? "") : PeopleReader.cleaned(person.name)
    }
    guard !names.contains("") else { return false }
    return NameLikeness(names[0], names[1]) == .same || Self.isInitial(names[0], names[1])
  }

  /// Whether one name has an initial in place of the given name, and the family's name is that of the other.
  private static func isInitial(_ one: String, _ other: String) -> Bool {
    let names = [one, other].map { PersonName($0).words.map { String($0).unaccented } }
    guard names.allSatisfy({ $0.count > 1 }), names[0].last == names[1].last,
      let first = names[0].first, let second = names[1].first
    else { return false }
    let givens = [first, second].map { $0.filter { $0 != "." } }
    return givens.contains { $0.count == 1 } && givens[0].first == givens[1].first
  }

  /// Of two ways to write the name that one with the given name.
  fileprivate func fuller(_ other: String) -> String {
    Self.isInitial(name, other) && other.count > name.count ? other : name
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
