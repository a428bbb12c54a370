import Core
import Foundation
import GRDB

/// What a change did.
package struct ChangeReport: Hashable, Sendable {
  package var deed: Deed
  /// How many interviews or follow-ups were changed; where it is 0 nothing was written.
  package var count: Int
  /// Whether there was no one whom it is about: no one is owed a message.
  package var isAboutNone = false
}

extension Store {
  /// Carries a change out, in one transaction and as one step to undo.
  /// - Throws: ``StoreError`` also where what it is about has gone since.
  package func apply(_ change: Change, now: Date) throws(StoreError) -> ChangeReport {
    try write(now: now) { db in
      let plan = try plan(for: change, db, now: now)
      guard plan.count > 0 else {
        return ChangeReport(deed: plan.deed, count: 0, isAboutNone: plan.isAboutNone)
      }
      guard try isChanged(db, by: plan, now: now) else {
        return ChangeReport(deed: plan.deed, count: 0)
      }
      try updateAgenda(db, of: plan.interviews(db))
      return ChangeReport(deed: plan.deed, count: plan.count)
    }
  }

  /// Runs a plan as one step to undo, and takes it back where every row is as it was.
  func isChanged(_ db: Database, by plan: Plan, now: Date) throws -> Bool {
    var isChanged = false
    try db.inSavepoint {
      let journal = Journal(db: db)
      try journal.record(plan.deed.title, now: now) {
        try plan.run(db)
        for id in try plan.interviews(db) { try stopWhatRestsOnOther(db, in: id) }
      }
      isChanged = try journal.hasChanges()
      return isChanged ? .commit : .rollback
    }
    return isChanged
  }

  func mark(_ db: Database, _ followUp: UUID, _ way: Delivery.Way, at: Date) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT name, email FROM followUp JOIN person ON person.id = personID WHERE followUp.id = ?
        """, arguments: [followUp.text])
    let person = try row.map { try Interviewer(id: UUID(), name: $0[0], email: $0[1]) }
    var delivery = Delivery(
      id: UUID(), at: at, way: way, recipient: way == .email ? person?.mailbox ?? "" : "")
    if way.carriesText { try expectOneText(db, of: followUp) }
    try expectCertain(followUp, db)
    if way.carriesText, let draft = try draft(db, of: followUp) {
      (delivery.recipient, delivery.subject) = (draft.recipient, draft.subject)
      delivery.body = draft.body
    }
    try put(db, delivery, of: followUp)
  }

  /// Writes what was sent in place of the draft.
  func put(_ db: Database, _ delivery: Delivery, of followUp: UUID) throws {
    try insert(db, delivery, of: followUp)
    try keepWhatGoesAlong(db, with: delivery, of: followUp)
    // What was not sent is among the letter's earlier texts. Between two texts the user has yet to choose.
    try db.executeCached(
      sql: """
        DELETE FROM draft WHERE followUpID = ?1
          AND NOT EXISTS (SELECT 1 FROM draftVersion WHERE followUpID = ?1 AND isOpen)
        """, arguments: [followUp.text])
    try letGoOfOutgoing(db, of: followUp)
    try takeWordForAnswer(db, of: followUp, since: delivery.at)
    try noteStories(db, toldIn: delivery)
    try db.executeCached(
      sql: "UPDATE followUp SET snoozedUntil = NULL WHERE id = ?", arguments: [followUp.text])
  }

  /// Writes a decision on a follow-up. Until when it waits is kept for when it is taken up again.
  func resolve(
    _ db: Database, _ followUp: UUID, _ resolution: FollowUp.Resolution?, reason: String
  ) throws {
    if resolution != nil { try letGoOfOutgoing(db, of: followUp) }
    try db.executeCached(
      sql: "UPDATE followUp SET resolution = ?, reason = ? WHERE id = ?",
      arguments: [resolution?.rawValue, resolution == nil ? "" : reason.storable, followUp.text])
  }
}
