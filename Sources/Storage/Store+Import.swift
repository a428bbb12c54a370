import Core
import Foundation
import GRDB

extension Store {
  /// Carries an import out, in one transaction and as one step to undo. Where nothing changes
  /// nothing is written down.
  ///
  /// What another instance has added or removed since the plan was made is left as it is.
  /// - Parameter sources: what is to be remembered of the files that it comes from.
  /// - Returns: what the step is called; nil where there is none.
  @discardableResult
  package func apply(
    _ plan: ImportPlan, remembering sources: SourceNews = SourceNews(), now: Date
  ) throws(StoreError) -> String? {
    try write(now: now) { db in
      let updated = Set(plan.changes.filter { $0.isUpdate }.map(\.dossier.id.text))
      var plan = plan
      plan.changes = try plan.changes.filter { try isStillDue(db, $0, beside: updated) }
      let news = try news(db, of: plan)
      let isQuiet = plan.isEmpty && plan.cancellations.isEmpty
      guard let title = isQuiet ? news.title : plan.title else {
        try remember(db, sources)
        return nil
      }
      let touched = try Journal(db: db).record(title, now: now) {
        try remember(db, sources)
        for (identity, choice) in plan.choices.sorted(by: { $0.key < $1.key }) {
          try put(db, choice, of: identity)
        }
        for (identity, sequence) in plan.cancellations.sorted(by: { $0.key < $1.key }) {
          try putCancellation(db, of: identity, sequence: sequence)
        }
        for role in plan.roles { try put(db, role) }
        try putStories(db, plan.parts)
        let touched = try plan.changes.map { try apply(db, $0, beside: updated, now: now) }
        try putLetters(db, plan.parts)
        try putThreads(db, plan.threads)
        try put(db, plan.sightings)
        for id in touched { try stopWhatRestsOnOther(db, in: id) }
        return touched
      }
      try updateAgenda(db, of: touched)
      return title
    }
  }

  /// What an import asks of the database.
  package var knowledge: ImportKnowledge {
    var starts: InterviewStarts?
    // Rows of a table look at the same days over and over.
    var met: [UUID: Dossier] = [:]
    func dossiers(_ range: ClosedRange<Date>) throws -> [Dossier] {
      let known = try starts ?? self.read { try InterviewStarts($0) }
      starts = known
      return try known.within(range.lowerBound.seconds...range.upperBound.seconds)
        .compactMap { id in
          if let dossier = met[id] { return dossier }
          let dossier = try self.dossier(id)
          met[id] = dossier
          return dossier
        }
    }
    var knowledge = ImportKnowledge(
      interview: { try self.interview(withInvite: $0) }, choice: { try self.choice(of: $0) },
      knowsCompany: { try self.knowsCompany($0) }, interviewsWithin: dossiers)
    knowledge.cancellation = { try self.cancellation(of: $0) }
    knowledge.series = { try self.times(ofSeries: $0) }
    return knowledge
  }

  /// What the user said of an event.
  package func choice(of identity: String) throws(StoreError) -> EventChoice? {
    try read { db in
      try String.fetchOne(
        db.cachedStatement(sql: "SELECT choice FROM eventChoice WHERE identity = ?"),
        arguments: [identity.storable]
      ).flatMap(EventChoice.init)
    }
  }

  private func put(_ db: Database, _ choice: EventChoice, of identity: String) throws {
    try db.executeCached(
      sql: """
        INSERT INTO eventChoice (identity, choice) VALUES (?1, ?2)
        ON CONFLICT DO UPDATE SET choice = ?2
        """, arguments: [identity.storable, choice.rawValue])
  }

  /// - Parameter updated: the interviews that the plan changes; a talk of one of them may become an
  ///   interview of its own.
  private func isStillDue(
    _ db: Database, _ change: ImportPlan.Change, beside updated: Set<String>
  ) throws -> Bool {
    let dossier = change.dossier
    let isThere = try isThere(dossier.id, in: "interview", db)
    let holders = try dossier.interview.invites.compactMap {
      try interviewID(db, withInvite: $0.identity)
    }
    if change.isUpdate { return isThere && holders.allSatisfy { $0 == dossier.id.text } }
    return !isThere && holders.allSatisfy(updated.contains)
  }

  /// - Returns: the key of the interview.
  private func apply(
    _ db: Database, _ change: ImportPlan.Change, beside updated: Set<String>, now: Date
  ) throws -> String {
    switch change {
    case .add(let dossier):
      try insert(db, dossier, movingFrom: updated, now: now)
      return dossier.id.text
    case .update(let dossier):
      try update(db, dossier.interview)
      for (position, followUp) in dossier.followUps.enumerated() {
        try bringIn(db, followUp, of: dossier.id, position: position, now: now)
      }
      return dossier.id.text
    }
  }

  /// Writes what a calendar has a say in; the plan leaves role and round alone that are the user's.
  private func update(_ db: Database, _ interview: Interview) throws {
    try put(db, interview.schedule, of: interview.id.text)
    let role = try editedRoleID(db, interview)
    try db.executeCached(
      sql: "UPDATE interview SET roleID = ?1 WHERE id = ?2 AND roleID <> ?1",
      arguments: [role, interview.id.text])
    try db.executeCached(
      sql: """
        UPDATE interview SET round = ?, location = ?, link = ?, state = ?, inviteIdentity = ?,
          inviteSequence = ? WHERE id = ?
        """,
      arguments: [
        interview.round.storable, interview.location.storable, interview.link.storable,
        interview.state.rawValue,
        interview.invite?.identity.storable, interview.invite?.sequence, interview.id.text,
      ])
    try put(db, interview.talks, of: interview.id.text)
    try putInvitations(db, interview)
  }

  /// Brings a follow-up over from a visit with its talk, with all that was written.
  /// - Parameter visits: from which follow-ups may come.
  /// - Returns: false where it is in none of them.
  func move(
    _ db: Database, _ followUp: FollowUp, from visits: Set<String>, to interview: UUID,
    position: Int
  ) throws -> Bool {
    let old = try String.fetchOne(
      db, sql: "SELECT interviewID FROM followUp WHERE id = ?", arguments: [followUp.id.text])
    guard let old, visits.contains(old) else { return false }
    try db.execute(
      sql: """
        UPDATE followUp SET interviewID = ?, position = ?, resolution = ?, reason = ? WHERE id = ?
        """,
      arguments: [
        interview.text, position, followUp.resolution?.rawValue, followUp.reason.storable,
        followUp.id.text,
      ])
    return true
  }

  /// Adds a follow-up that is new, names the person of one that had none, and puts the one with an
  /// address in the place of one who was known by name alone.
  private func bringIn(
    _ db: Database, _ followUp: FollowUp, of interview: UUID, position: Int, now: Date
  ) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT personID, email, resolution, reason
        FROM followUp LEFT JOIN person ON person.id = personID
        WHERE followUp.id = ?
        """, arguments: [followUp.id.text])
    guard let row else {
      try insert(db, followUp, of: interview, position: position, now: now)
      return
    }
    try settle(db, followUp, from: row)
    let old: String? = try row["personID"]
    guard let person = followUp.interviewer, try row["email"] as String? == nil,
      old == nil || person.email != nil
    else { return }
    try db.execute(
      sql: "UPDATE followUp SET personID = ? WHERE id = ?",
      arguments: [try personID(db, person), followUp.id.text])
    try forgetPerson(db, old)
  }

  /// Closes a follow-up whose talks were cancelled or whose person does not take part, or opens it again.
  private func settle(_ db: Database, _ followUp: FollowUp, from row: Row) throws {
    let wasClosed = try FollowUp.isClosedByCalendar(row["resolution"], row["reason"])
    let isClosed = FollowUp.isClosedByCalendar(followUp.resolution?.rawValue, followUp.reason)
    guard wasClosed != isClosed else { return }
    try db.executeCached(
      sql: "UPDATE followUp SET resolution = ?, reason = ? WHERE id = ?",
      arguments: [
        followUp.resolution?.rawValue, followUp.reason.storable, followUp.id.text,
      ])
  }
}

extension ImportPlan.Change {
  fileprivate var isUpdate: Bool {
    if case .update = self { true } else { false }
  }
}
