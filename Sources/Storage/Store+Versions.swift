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
          draft: reader.version(row))
      }
    }
  }

  /// Writes a version, over the one of that key.
  func put(
    _ db: Database, _ draft: Draft, version: UUID, of followUp: UUID, isOpen: Bool, now: Date
  ) throws {
    try db.executeCached(
      sql: """
        INSERT INTO draftVersion VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET
          recipient = excluded.recipient, subject = excluded.subject, body = excluded.body,
          savedAt = excluded.savedAt, isOpen = excluded.isOpen, template = excluded.template
        """,
      arguments: [
        version.text, followUp.text, draft.recipient.storable, draft.subject.storable,
        draft.body.storable, now.seconds, isOpen, draft.template.storable,
      ])
  }

  /// Puts a version in the draft's place. The draft is kept as a version of another key: whoever
  /// still writes on the chosen one goes on with that key, and is not to write over what was there.
  /// - Throws: ``StoreError`` where the version has gone since.
  func choose(_ db: Database, version id: UUID, of followUp: UUID, now: Date) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT * FROM draftVersion WHERE id = ? AND followUpID = ?",
      arguments: [id.text, followUp.text])
    guard let row else {
      throw StoreError(
        .inputOutput,
        "another Afterword chose that text or took it back; nothing was changed. Open the letter "
          + "again to see what there is")
    }
    let chosen = try reader.version(row)
    if let draft = try draft(db, of: followUp) {
      try put(db, draft, version: UUID(), of: followUp, isOpen: false, now: now)
    }
    try db.executeCached(sql: "DELETE FROM draftVersion WHERE id = ?", arguments: [id.text])
    try put(db, chosen, of: followUp, now: now)
    try letGoOfOutgoing(db, of: followUp)
  }

  /// Throws where the user has not chosen yet which text of a letter is the one that was sent.
  func expectOneText(_ db: Database, of followUp: UUID) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT coalesce(nullif(name, ''), email) FROM followUp
        LEFT JOIN person ON person.id = personID WHERE followUp.id = ?1
        AND EXISTS (SELECT 1 FROM draftVersion WHERE followUpID = ?1 AND isOpen)
        """, arguments: [followUp.text])
    guard let row else { return }
    let name: String = try row[0] ?? FollowUp.unnamed
    throw StoreError(
      .inputOutput,
      "the letter to \(name) was written twice; nothing was marked. Open it in the tracker and "
        + "choose the text that went out")
  }
}
