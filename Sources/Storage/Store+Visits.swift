import Core
import Foundation
import GRDB

/// The talks of visits, and cancellations that came before what they cancel.
extension Store {
  /// Writes the talks of an interview; those that it has no more go.
  func put(_ db: Database, _ talks: [Interview.Talk], of interview: String) throws {
    let known = try String.fetchAll(
      db.cachedStatement(sql: "SELECT identity FROM talk WHERE interviewID = ?"),
      arguments: [interview])
    let present = Set(talks.map(\.invite.identity.storable))
    for identity in known where !present.contains(identity) {
      try db.executeCached(sql: "DELETE FROM talk WHERE identity = ?", arguments: [identity])
    }
    for talk in talks { try put(db, talk, of: interview) }
  }

  private func put(_ db: Database, _ talk: Interview.Talk, of interview: String) throws {
    let schedule = talk.schedule
    try db.executeCached(
      sql: """
        INSERT INTO talk (identity, interviewID, sequence, timeKind, start, end, timeZone, round,
          location, link, isCancelled, followUps)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (identity) DO UPDATE SET interviewID = excluded.interviewID,
          sequence = excluded.sequence, timeKind = excluded.timeKind, start = excluded.start,
          end = excluded.end, timeZone = excluded.timeZone, round = excluded.round,
          location = excluded.location, link = excluded.link, isCancelled = excluded.isCancelled,
          followUps = excluded.followUps
        """,
      arguments: [
        talk.invite.identity.storable, interview, talk.invite.sequence, schedule.kind.rawValue,
        schedule.start.seconds, schedule.end.seconds,
        schedule.kind == .zoned ? (schedule.zone ?? .utc).identifier : nil, talk.round.storable,
        talk.location.storable, talk.link.storable, talk.isCancelled,
        talk.followUps.map(\.text).joined(separator: "\n"),
      ])
  }

  /// The talks of an interview by their start, with those of its follow-ups that are still there.
  func talks(
    _ db: Database, of interview: String, _ followUps: [FollowUp]
  ) throws -> [Interview.Talk] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT identity, sequence, timeKind, start, end, timeZone, round, location, link, isCancelled,
          followUps FROM talk WHERE interviewID = ? ORDER BY start, identity
        """)
    let known = Set(followUps.map(\.id))
    return try Row.fetchAll(statement, arguments: [interview]).map { row in
      let people: String = try row[10]
      return try Interview.Talk(
        invite: Interview.Invite(identity: row[0], sequence: row[1]),
        schedule: reader.schedule(
          kind: row.word(2, Schedule.Kind.self), start: row[3], end: row[4], zone: row[5]),
        round: row[6], location: row[7], link: row[8], isCancelled: row[9],
        followUps: people.split(separator: "\n").compactMap { UUID(uuidString: String($0)) }
          .filter(known.contains))
    }
  }

  /// The interview that came from an event, as one of its own, as a talk, or as another invitation to either.
  func interviewID(_ db: Database, withInvite identity: String) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT id FROM interview WHERE inviteIdentity = ?1
          UNION ALL SELECT interviewID FROM talk WHERE identity = ?1
          UNION ALL SELECT interviewID FROM invitation WHERE identity = ?1 LIMIT 1
          """), arguments: [identity.storable])
  }

  /// The identities of the single times of a series that interviews and talks came from.
  func times(ofSeries uid: String) throws(StoreError) -> [String] {
    try read { db in
      // What stands behind the tab is the RECURRENCE-ID.
      try String.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT inviteIdentity FROM interview
            WHERE inviteIdentity > ?1 || char(9) AND inviteIdentity < ?1 || char(10)
            UNION SELECT identity FROM talk
            WHERE identity > ?1 || char(9) AND identity < ?1 || char(10) ORDER BY 1
            """), arguments: [uid.storable])
    }
  }

  /// The SEQUENCE of a cancellation that was read and had nothing to cancel.
  func cancellation(of identity: String) throws(StoreError) -> Int? {
    try read { db in
      try Int.fetchOne(
        db.cachedStatement(sql: "SELECT sequence FROM cancellation WHERE identity = ?"),
        arguments: [identity.storable])
    }
  }

  func putCancellation(_ db: Database, of identity: String, sequence: Int) throws {
    try db.executeCached(
      sql: """
        INSERT INTO cancellation (identity, sequence) VALUES (?1, ?2)
        ON CONFLICT DO UPDATE SET sequence = max(sequence, ?2)
        """, arguments: [identity.storable, sequence])
  }
}

/// The interviews by the moments at which they and their talks begin, read once for an import.
struct InterviewStarts {
  private let starts: [(second: Int64, id: UUID)]

  init(_ db: Database) throws {
    starts = try Row.fetchAll(
      db,
      sql: """
        SELECT start, id FROM interview UNION SELECT start, interviewID FROM talk
        UNION SELECT value, interviewID FROM invitation, json_each(said, '$.former')
        WHERE said IS NOT NULL ORDER BY 1, 2
        """
    ).map { try ($0[0], $0.uuid(1)) }
  }

  /// Those of which something begins between two moments, each once, the earliest first.
  func within(_ range: ClosedRange<Int64>) -> [UUID] {
    var (low, high) = (0, starts.count)
    while low < high {
      let middle = (low + high) / 2
      if starts[middle].second < range.lowerBound { low = middle + 1 } else { high = middle }
    }
    var met: Set<UUID> = []
    return starts[low...].prefix { $0.second <= range.upperBound }.map(\.id)
      .filter { met.insert($0).inserted }
  }
}
