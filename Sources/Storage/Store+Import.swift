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
      var plan = plan
      plan.changes = try plan.changes.filter { try isStillDue(db, $0) }
      let news = try news(db, of: plan)
      guard let title = plan.isEmpty ? news.title : plan.title else {
        try remember(db, sources)
        return nil
      }
      let touched = try Journal(db: db).record(title, now: now) {
        try remember(db, sources)
        for (identity, choice) in plan.choices.sorted(by: { $0.key < $1.key }) {
          try put(db, choice, of: identity)
        }
        for role in plan.roles { try put(db, role) }
        try putStories(db, plan.parts)
        let touched = try plan.changes.map { try apply(db, $0, now: now) }
        try putLetters(db, plan.parts)
        try putThreads(db, plan.threads)
        try put(db, plan.sightings)
        return touched
      }
      try updateAgenda(db, of: touched)
      return title
    }
  }

  /// What an import asks of the database.
  package var knowledge: ImportKnowledge {
    var starts: [Int64: [UUID]]?
    return ImportKnowledge(
      interview: { try self.interview(withInvite: $0) }, choice: { try self.choice(of: $0) },
      knowsCompany: { try self.knowsCompany($0) },
      interviews: { start in
        let known = try starts ?? self.interviewsByStart()
        starts = known
        return try (known[start.seconds] ?? []).compactMap { try self.dossier($0) }
      })
  }

  /// The keys of all interviews by the second at which they begin.
  private func interviewsByStart() throws(StoreError) -> [Int64: [UUID]] {
    try read { db in
      try Row.fetchAll(db, sql: "SELECT start, id FROM interview").reduce(into: [:]) {
        try $0[$1[0], default: []].append($1.uuid(1))
      }
    }
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

  private func isStillDue(_ db: Database, _ change: ImportPlan.Change) throws -> Bool {
    switch change {
    case .add(let dossier):
      try Row.fetchOne(
        db, sql: "SELECT 1 FROM interview WHERE inviteIdentity = ? OR id = ?",
        arguments: [dossier.interview.invite?.identity.storable, dossier.id.text]) == nil
    case .update(let dossier):
      try Row.fetchOne(
        db, sql: "SELECT 1 FROM interview WHERE id = ?", arguments: [dossier.id.text]) != nil
    }
  }

  /// - Returns: the key of the interview.
  private func apply(
    _ db: Database, _ change: ImportPlan.Change, now: Date
  ) throws -> String {
    switch change {
    case .add(let dossier):
      try insert(db, dossier, now: now)
      return dossier.id.text
    case .update(let dossier):
      try update(db, dossier.interview)
      for (position, followUp) in dossier.followUps.enumerated() {
        try bringIn(db, followUp, of: dossier.id, position: position, now: now)
      }
      return dossier.id.text
    }
  }

  /// Writes what a calendar has a say in; company, role and round are the user's.
  private func update(_ db: Database, _ interview: Interview) throws {
    try put(db, interview.schedule, of: interview.id.text)
    try db.executeCached(
      sql: """
        UPDATE interview SET location = ?, link = ?, state = ?, inviteIdentity = ?,
          inviteSequence = ? WHERE id = ?
        """,
      arguments: [
        interview.location.storable, interview.link.storable, interview.state.rawValue,
        interview.invite?.identity.storable, interview.invite?.sequence, interview.id.text,
      ])
  }

  /// Adds a follow-up that is new, names the person of one that had none, and puts the one with an
  /// address in the place of one who was known by name alone.
  private func bringIn(
    _ db: Database, _ followUp: FollowUp, of interview: UUID, position: Int, now: Date
  ) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT personID, email FROM followUp LEFT JOIN person ON person.id = personID
        WHERE followUp.id = ?
        """, arguments: [followUp.id.text])
    guard let row else {
      try insert(db, followUp, of: interview, position: position, now: now)
      return
    }
    let old: String? = try row["personID"]
    guard let person = followUp.interviewer, try row["email"] as String? == nil,
      old == nil || person.email != nil
    else { return }
    try db.execute(
      sql: "UPDATE followUp SET personID = ? WHERE id = ?",
      arguments: [try personID(db, person), followUp.id.text])
    try forgetPerson(db, old)
  }
}
