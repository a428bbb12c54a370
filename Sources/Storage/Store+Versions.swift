import Core
import Foundation
import GRDB

/// Letters of which there are two: a draft that was edited in two places at once goes on as a version
/// of its own, and the user chooses.
extension Store {
  /// The versions of a letter between which the user has not chosen yet, the oldest first.
  package func openVersions(of followUp: UUID) throws(StoreError) -> [DraftVersion] {
    try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql: "SELECT * FROM draftVersion WHERE followUpID = ? AND isOpen ORDER BY savedAt, id"),
        arguments: [followUp.text]
      ).map { row in
        try DraftVersion(
          id: row.uuid("id"), savedAt: row.date("savedAt"),
          draft: Draft(recipient: row["recipient"], subject: row["subject"], body: row["body"]))
      }
    }
  }

  /// Writes a version, over the one of that key.
  func put(
    _ db: Database, _ draft: Draft, version: UUID, of followUp: UUID, isOpen: Bool, now: Date
  ) throws {
    try db.executeCached(
      sql: """
        INSERT INTO draftVersion VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
          recipient = excluded.recipient, subject = excluded.subject, body = excluded.body,
          savedAt = excluded.savedAt, isOpen = excluded.isOpen
        """,
      arguments: [
        version.text, followUp.text, draft.recipient.storable, draft.subject.storable,
        draft.body.storable, now.seconds, isOpen,
      ])
  }

  /// Lets a version and the draft take each other's place; neither waits to be chosen any longer.
  func choose(_ db: Database, version id: UUID, of followUp: UUID, now: Date) throws {
    guard
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM draftVersion WHERE id = ?", arguments: [id.text])
    else { return }
    let chosen = try Draft(recipient: row["recipient"], subject: row["subject"], body: row["body"])
    if let draft = try draft(db, of: followUp) {
      try put(db, draft, version: id, of: followUp, isOpen: false, now: now)
    } else {
      try db.executeCached(sql: "DELETE FROM draftVersion WHERE id = ?", arguments: [id.text])
    }
    try put(db, chosen, of: followUp, now: now)
  }
}
