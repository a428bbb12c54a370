import Foundation

/// What of an export cannot be stored as it is.
package struct StoredFault: Error, Hashable, Sendable {
  /// "followUps 2, interviewer, email": where it stands.
  package var field: String
  /// As a sentence goes on: "“x” is no address".
  package var reason: String

  package init(_ field: String, _ reason: String) {
    self.field = field
    self.reason = reason
  }
}

/// What is made of the items of an export: nouns, or the first thing that is wrong.
package struct StoredReading {
  private let zone: (String) -> Zone?

  /// - Parameter zone: finds a zone by its name; one that is not known shows its times in UTC.
  package init(zone: @escaping (String) -> Zone?) { self.zone = zone }

  /// An interview with what hangs on its letters.
  package struct Whole: Hashable, Sendable {
    package var dossier: Dossier
    package var parts = StoredParts()
    /// What comes back otherwise than it was, as sentences.
    package var warnings: [String] = []
  }

  package func whole(_ stored: StoredInterview) throws(StoredFault) -> Whole {
    let id = try key(stored.id, "id")
    var role = Role(
      id: UUID(), company: stored.company ?? "", title: stored.role ?? "",
      outcome: try word(stored.outcome ?? "open", "outcome"))
    role.decidedAt = try optional(stored.decidedAt) { text throws(StoredFault) in
      try instant(text, "decidedAt")
    }
    let interview = Interview(
      id: id, role: role, round: stored.round ?? "",
      schedule: try schedule(stored.start, stored.end, stored.timeZone),
      location: stored.location ?? "", link: stored.link ?? "", state: try state(stored),
      invite: stored.invite?.invite)
    guard !stored.followUps.isEmpty else {
      throw StoredFault("followUps", "there is none, and each interview has at least one")
    }
    var whole = Whole(dossier: Dossier(interview: interview, followUps: []))
    for (index, followUp) in stored.followUps.enumerated() {
      whole.dossier.followUps.append(try self.followUp(followUp, "followUps \(index + 1)"))
      try addOutgoing(of: followUp, "followUps \(index + 1), outgoing", to: &whole)
    }
    for (index, talk) in (stored.talks ?? []).enumerated() {
      let talk = try self.talk(talk, in: whole.dossier, "talks \(index + 1)")
      whole.dossier.interview.talks.append(talk)
    }
    for (index, note) in (stored.notes ?? []).enumerated() {
      whole.dossier.notes.append(try self.note(note, "notes \(index + 1)"))
    }
    for (index, draft) in (stored.drafts ?? []).enumerated() {
      let place = try followUpPlace(draft.followUp, in: whole.dossier, "drafts \(index + 1)")
      whole.dossier.followUps[place].draft = self.draft(draft)
    }
    for (index, version) in (stored.versions ?? []).enumerated() {
      try add(version, "versions \(index + 1)", to: &whole)
    }
    for (index, delivery) in (stored.deliveries ?? []).enumerated() {
      try add(delivery, "deliveries \(index + 1)", to: &whole)
    }
    for (index, mail) in (stored.mails ?? []).enumerated() {
      try add(mail, "mails \(index + 1)", to: &whole)
    }
    let thread = try thread(stored)
    if !thread.isEmpty { whole.parts.threads[id] = thread }
    return whole
  }

  package func story(_ stored: StoredStory) throws(StoredFault) -> Story {
    Story(
      id: try key(stored.id, "id"), title: stored.title, text: stored.text,
      tags: Story.tags(of: stored.tags.joined(separator: ",")))
  }

  package func application(_ stored: StoredApplication) throws(StoredFault) -> KnownRole {
    var role = Role(
      id: try key(stored.id, "id"), company: stored.company, title: stored.role ?? "",
      outcome: try word(stored.outcome ?? "open", "outcome"))
    role.decidedAt = try optional(stored.decidedAt) { text throws(StoredFault) in
      try instant(text, "decidedAt")
    }
    let applied = try optional(stored.applied) { text throws(StoredFault) in
      try day(text, "applied")
    }
    return KnownRole(role: role, applied: applied, source: stored.source ?? "")
  }
}

extension StoredReading {
  private func state(_ stored: StoredInterview) throws(StoredFault) -> Interview.State {
    guard let own = stored.storedState else { return try word(stored.state, "state") }
    return try word(own, "storedState")
  }

  /// The kind of the times follows from how they are written.
  /// - Parameter place: what stands before the fields, as "talks 2, ".
  private func schedule(
    _ first: String, _ last: String, _ zoneName: String?, _ place: String = ""
  ) throws(StoredFault) -> Schedule {
    let start = try moment(first, place + "start")
    let end = try moment(last, place + "end")
    guard start.kind == end.kind else {
      throw StoredFault(place + "end", "it is not written as the start is")
    }
    guard start.date <= end.date else {
      throw StoredFault(place + "end", "it is before the start")
    }
    let years = [start.date, end.date].map { CivilTime(utc: $0).date.year }
    guard years.allSatisfy(TimeParser.years.contains) else {
      throw StoredFault(place + "start", "it lies outside the years 1970 to 2200")
    }
    let name = zoneName ?? "UTC"
    let zone = self.zone(name) ?? Zone(fixedIdentifier: name) ?? .utc
    return Schedule(
      kind: start.kind, start: start.date, end: end.date, zone: start.kind == .zoned ? zone : nil)
  }

  private func followUp(
    _ stored: StoredInterview.FollowUp, _ field: String
  ) throws(StoredFault) -> FollowUp {
    FollowUp(
      id: try key(stored.id, "\(field), id"),
      interviewer: try optional(stored.interviewer) { person throws(StoredFault) in
        try interviewer(person, "\(field), interviewer")
      },
      isHiringManager: stored.hiringManager ?? false,
      resolution: try optional(stored.resolution) { text throws(StoredFault) in
        try word(text, "\(field), resolution")
      }, reason: stored.reason ?? "",
      snoozedUntil: try optional(stored.snoozedUntil) { text throws(StoredFault) in
        try instant(text, "\(field), snoozedUntil")
      })
  }

  private func interviewer(
    _ stored: StoredInterview.Person, _ field: String
  ) throws(StoredFault) -> Interviewer {
    let name = stored.name ?? ""
    if let email = stored.email, !Interviewer.isAddress(email) {
      throw StoredFault("\(field), email", "“\(email.quotable)” is no address")
    }
    guard !name.isEmpty || stored.email != nil else {
      throw StoredFault(field, "it has neither a name nor an address")
    }
    return Interviewer(
      id: try optional(stored.id) { text throws(StoredFault) in try key(text, "\(field), id") }
        ?? UUID(), name: name, email: stored.email, title: stored.title ?? "")
  }

  private func talk(
    _ stored: StoredInterview.Talk, in dossier: Dossier, _ field: String
  ) throws(StoredFault) -> Interview.Talk {
    guard dossier.interview.invite == nil else {
      throw StoredFault(field, "an interview with an invite of its own has no talks")
    }
    guard dossier.interview.talk(stored.identity) == nil else {
      throw StoredFault("\(field), identity", "another talk has it")
    }
    var followUps: [UUID] = []
    for id in stored.followUps ?? [] {
      followUps.append(dossier.followUps[try followUpPlace(id, in: dossier, field)].id)
    }
    return Interview.Talk(
      invite: stored.invite,
      schedule: try schedule(stored.start, stored.end, stored.timeZone, "\(field), "),
      round: stored.round ?? "", location: stored.location ?? "", link: stored.link ?? "",
      isCancelled: stored.cancelled ?? false, followUps: followUps)
  }

  private func note(_ stored: StoredInterview.Note, _ field: String) throws(StoredFault)
    -> DebriefNote
  {
    DebriefNote(
      id: try key(stored.id, "\(field), id"), kind: try word(stored.kind, "\(field), kind"),
      text: stored.text,
      promised: try optional(stored.promised) { text throws(StoredFault) in
        try day(text, "\(field), promised")
      })
  }

  private func draft(_ stored: StoredInterview.Draft) -> Draft {
    Draft(
      recipient: stored.to ?? "", subject: stored.subject ?? "", body: stored.body,
      template: stored.template ?? "",
      dismissed: Set((stored.dismissed ?? []).compactMap(LetterCheck.Name.init(rawValue:))),
      accepted: Set(stored.accepted ?? []), inThread: stored.inThread ?? false)
  }

  private func add(
    _ stored: StoredInterview.Draft, _ field: String, to whole: inout Whole
  ) throws(StoredFault) {
    let place = try followUpPlace(stored.followUp, in: whole.dossier, field)
    guard let id = stored.id, let savedAt = stored.savedAt else {
      throw StoredFault(field, "it lacks its id or savedAt")
    }
    whole.dossier.followUps[place].isWrittenTwice = true
    let version = DraftVersion(
      id: try key(id, "\(field), id"), savedAt: try instant(savedAt, "\(field), savedAt"),
      draft: draft(stored))
    whole.parts.versions[whole.dossier.followUps[place].id, default: []].append(version)
  }

  private func add(
    _ stored: StoredInterview.Delivery, _ field: String, to whole: inout Whole
  ) throws(StoredFault) {
    let place = try followUpPlace(stored.followUp, in: whole.dossier, field)
    for (id, name) in [(stored.messageID, "messageID"), (stored.sentID, "sentID")] {
      guard id?.contains(where: { $0.isWhitespace || $0.isNewline }) == true else { continue }
      throw StoredFault("\(field), \(name)", "it has a blank or a line end in it")
    }
    let delivery = Delivery(
      id: try key(stored.id, "\(field), id"), at: try instant(stored.at, "\(field), at"),
      way: try word(stored.via, "\(field), via"), recipient: stored.to ?? "",
      subject: stored.subject ?? "", body: stored.body ?? "", messageID: stored.messageID,
      sentID: stored.sentID,
      proof: try optional(stored.proof) { text throws(StoredFault) in
        try word(text, "\(field), proof")
      },
      returned: try optional(stored.returned) { text throws(StoredFault) in
        try instant(text, "\(field), returned")
      }, hasGoneOut: stored.wentOut ?? false)
    whole.dossier.followUps[place].deliveries.append(delivery)
    var stories: [UUID] = []
    for story in stored.stories ?? [] { stories.append(try key(story, "\(field), stories")) }
    if !stories.isEmpty { whole.parts.tellings[delivery.id] = stories }
  }

  func followUpPlace(
    _ id: String, in dossier: Dossier, _ field: String
  ) throws(StoredFault) -> Int {
    let key = try key(id, "\(field), followUp")
    guard let place = dossier.followUps.firstIndex(where: { $0.id == key }) else {
      throw StoredFault("\(field), followUp", "no follow-up of this interview has that id")
    }
    return place
  }

  func key(_ text: String, _ field: String) throws(StoredFault) -> UUID {
    guard text.utf8.count == 36, let id = UUID(uuidString: text) else {
      throw StoredFault(field, "“\(text.quotable)” is no id")
    }
    return id
  }

  func word<Word: RawRepresentable<String>>(
    _ text: String, _ field: String
  ) throws(StoredFault) -> Word {
    guard let word = Word(rawValue: text) else {
      throw StoredFault(field, "“\(text.quotable)” is no word that stands there")
    }
    return word
  }

  func optional<Value, Result>(
    _ value: Value?, _ body: (Value) throws(StoredFault) -> Result
  ) throws(StoredFault) -> Result? {
    guard let value else { return nil }
    return try body(value)
  }
}
