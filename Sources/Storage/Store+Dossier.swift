import Core
import Foundation
import GRDB

extension Store {
  /// An interview with its people, letters and notes; nil where it is gone.
  package func dossier(_ id: UUID) throws(StoreError) -> Dossier? {
    try read { try dossier($0, id.text) }
  }

  /// All interviews of a view, in its order.
  package func dossiers(in view: QueueView, at now: Date) throws(StoreError) -> [Dossier] {
    try read { db in
      let ids = try String.fetchAll(
        db,
        sql: """
          SELECT id FROM agenda JOIN interview ON number = agenda.interview
          WHERE rank BETWEEN ? AND ? AND since <= ? AND until > ? ORDER BY rank, sort, interview
          """,
        arguments: [
          view.ranks.lowerBound, view.ranks.upperBound, now.seconds, now.seconds,
        ])
      return try ids.compactMap { try dossier(db, $0) }
    }
  }

  /// The interviews whose key, or the key of one of whose follow-ups, begins with a prefix.
  package func interviews(withPrefix prefix: String) throws(StoreError) -> [UUID] {
    let pattern = prefix.lowercased().filter { $0.isHexDigit || $0 == "-" }
    guard pattern.count == prefix.count, !pattern.isEmpty else { return [] }
    return try read { db in
      try String.fetchAll(
        db,
        sql: """
          SELECT id FROM interview WHERE id >= ?1 AND id < ?1 || 'g'
          UNION SELECT interviewID FROM followUp WHERE id >= ?1 AND id < ?1 || 'g' LIMIT 2
          """, arguments: [pattern]
      ).compactMap(UUID.init(uuidString:))
    }
  }

  /// The interview that came from an event of a calendar.
  package func interview(
    withInvite identity: String
  ) throws(StoreError) -> Dossier? {
    try read { db in
      try String.fetchOne(
        db, sql: "SELECT id FROM interview WHERE inviteIdentity = ?", arguments: [identity.storable]
      ).flatMap { try dossier(db, $0) }
    }
  }

  func dossier(_ db: Database, _ id: String) throws -> Dossier? {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(RowReader.interviewColumns) FROM interview JOIN role ON role.id = roleID
        WHERE interview.id = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
    let notes = try db.cachedStatement(
      sql: "SELECT * FROM note WHERE interviewID = ? ORDER BY position, id")
    return Dossier(
      interview: try reader.interview(row), followUps: try followUps(db, id),
      notes: try Row.fetchAll(notes, arguments: [id]).map(reader.note))
  }

  private func followUps(_ db: Database, _ interview: String) throws -> [FollowUp] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT followUp.*, person.name AS name, person.email AS email, person.title AS title
        FROM followUp LEFT JOIN person ON person.id = personID WHERE interviewID = ?
        ORDER BY isHiringManager DESC, position, followUp.id
        """)
    let drafts = try db.cachedStatement(sql: "SELECT * FROM draft WHERE followUpID = ?")
    let deliveries = try db.cachedStatement(
      sql: "SELECT * FROM delivery WHERE followUpID = ? ORDER BY at, id")
    return try Row.fetchAll(statement, arguments: [interview]).map { row in
      let id: String = try row["id"]
      let hasPerson = try row["personID"] as String? != nil
      return FollowUp(
        id: try row.uuid("id"),
        interviewer: hasPerson
          ? Interviewer(
            id: try row.uuid("personID"), name: try row["name"], email: try row["email"],
            title: try row["title"]) : nil,
        isHiringManager: try row["isHiringManager"],
        resolution: try row.optionalWord("resolution", FollowUp.Resolution.self),
        reason: try row["reason"], snoozedUntil: try row.optionalDate("snoozedUntil"),
        draft: try Row.fetchOne(drafts, arguments: [id]).map(reader.draft),
        deliveries: try Row.fetchAll(deliveries, arguments: [id]).map(reader.delivery))
    }
  }
}
