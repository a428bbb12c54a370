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
      try interviewID(db, withInvite: identity).flatMap { try dossier(db, $0) }
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
      sql: """
        SELECT \(RowReader.noteColumns) FROM note WHERE interviewID = ? ORDER BY position, id
        """)
    let followUps = try followUps(db, id)
    var interview = try reader.interview(row)
    if interview.invite == nil { interview.talks = try talks(db, of: id, followUps) }
    try takeInvitations(db, &interview)
    return Dossier(
      interview: interview, followUps: followUps,
      notes: try Row.fetchAll(notes, arguments: [id]).map(reader.note))
  }

  /// One statement for everyone: opening a letter compiles each for the first time. Read by place,
  /// as names are looked up too slowly for what waits for a key.
  private func followUps(_ db: Database, _ interview: String) throws -> [FollowUp] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT followUp.id, personID, person.name, person.email, person.title, isHiringManager,
          resolution, reason, snoozedUntil, draft.followUpID, EXISTS (SELECT 1 FROM draftVersion
            WHERE draftVersion.followUpID = followUp.id AND isOpen), outbox.state, outbox.at,
          outbox.said, outbox.tried, \(RowReader.draftColumns)
        FROM followUp LEFT JOIN person ON person.id = personID
        LEFT JOIN draft ON draft.followUpID = followUp.id
        LEFT JOIN outbox ON outbox.followUpID = followUp.id WHERE interviewID = ?
        ORDER BY isHiringManager DESC, position, followUp.id
        """)
    let sent = try deliveries(db, interview)
    let mails = try keptMails(db, interview)
    return try Row.fetchAll(statement, arguments: [interview]).map { row in
      let hasPerson = try row[1] as String? != nil
      let hasDraft = try row[9] as String? != nil
      return FollowUp(
        id: try row.uuid(0),
        interviewer: hasPerson
          ? Interviewer(id: try row.uuid(1), name: try row[2], email: try row[3], title: try row[4])
          : nil,
        isHiringManager: try row[5],
        resolution: try row.optionalWord(6, FollowUp.Resolution.self), reason: try row[7],
        snoozedUntil: try row.optionalDate(8),
        draft: hasDraft ? try reader.draft(row, from: 15) : nil, isWrittenTwice: try row[10],
        outgoing: try row.optionalWord(11, Outgoing.State.self).map {
          asItStands(
            Outgoing(
              $0, at: try row.optionalDate(12) ?? .distantPast, said: try row[13],
              tried: try row.optionalDate(14)))
        },
        deliveries: sent[try row[0]] ?? [], mails: mails[try row[0]] ?? [])
    }
  }

  /// What was sent after an interview, by the key of the follow-up; the oldest first.
  private func deliveries(_ db: Database, _ interview: String) throws -> [String: [Delivery]] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(RowReader.deliveryColumns), followUpID
        FROM followUp JOIN delivery ON followUpID = followUp.id
        WHERE interviewID = ? ORDER BY at, delivery.id
        """)
    var deliveries: [String: [Delivery]] = [:]
    for row in try Row.fetchAll(statement, arguments: [interview]) {
      let followUp: String = try row[RowReader.deliveryColumnCount]
      deliveries[followUp, default: []].append(try reader.delivery(row))
    }
    return deliveries
  }
}
