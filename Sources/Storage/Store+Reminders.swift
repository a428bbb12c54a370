import Core
import Foundation
import GRDB

/// What the user is reminded of, and what was told already.
extension Store {
  /// What is to be told at a moment and was not, the most pressing first.
  /// - Parameter kinds: what the user wants to be told of.
  package func reminders(
    of kinds: Set<Reminder.Kind>, at now: Date
  ) throws(StoreError) -> [Reminder] {
    try read { db in
      let told = try told(db)
      let isNew = { (reminder: Reminder) in
        kinds.contains(reminder.kind) && reminder.since.seconds > told[Told(reminder)] ?? .min
      }
      let ids = try String.fetchAll(
        db.cachedStatement(
          sql: """
            SELECT id FROM agenda JOIN interview ON number = agenda.interview
            WHERE since <= ?1 AND until > ?1
              AND (lateCount + dueCount + nudgeCount + unconfirmedCount > 0
                OR stage = 'sent' AND due <= ?1)
            ORDER BY rank, sort, interview
            """), arguments: [now.seconds])
      return try arrivals(db).filter(isNew)
        + ids.flatMap { id -> [Reminder] in
          guard let brief = try clockDossier(db, id)?.1,
            clock.reminders(of: brief, at: now).contains(where: isNew),
            let dossier = try dossier(db, id)
          else { return [] }
          return clock.reminders(of: dossier, at: now).filter(isNew)
        }
    }
  }

  /// What came in since the tracker was open last: answers, and letters that came back.
  private func arrivals(_ db: Database) throws -> [Reminder] {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT followUp.id, iif(kind = 'bounce', 'returned', 'answer') AS told, max(noted), company,
            role.title, coalesce(nullif(person.name, ''), email, ''), keptMail.at
          FROM keptMail JOIN followUp ON followUp.id = followUpID
          JOIN interview ON interview.id = interviewID JOIN role ON role.id = roleID
          LEFT JOIN person ON person.id = personID
          WHERE kind IN ('answer', 'word', 'bounce')
            AND noted > coalesce((SELECT at FROM looked), \(Int64.min))
          GROUP BY followUp.id, told ORDER BY max(noted) DESC, followUp.id
          """))
    return try rows.map { row in
      Reminder(
        followUpID: try row.uuid(0), kind: try row.word(1, Reminder.Kind.self),
        since: Date(seconds: try row[2]), company: try row[3], role: try row[4],
        addressee: try row[5], moment: Date(seconds: try row[6]))
    }
  }

  fileprivate struct Told: Hashable {
    let followUpID: String
    let kind: String
  }

  /// From when on each was to be told that was told.
  private func told(_ db: Database) throws -> [Told: Int64] {
    let rows = try Row.fetchCursor(
      db.cachedStatement(
        sql: "SELECT followUpID, kind, since FROM reminder WHERE toldAt IS NOT NULL"))
    var told: [Told: Int64] = [:]
    while let row = try rows.next() {
      told[try Told(followUpID: row[0], kind: row[1])] = try row[2] as Int64
    }
    return told
  }

  /// Seconds after which someone who began to tell, and did not end, is taken for dead.
  private static let patience: Int64 = 60

  /// Takes reminders upon oneself, so that no other instance tells them meanwhile. Who is killed before
  /// ``settle(_:told:now:)`` has told them perhaps: after a minute they are told again, as one that is
  /// lost does more harm than one that comes twice.
  /// - Returns: those that no one else is telling or has told.
  package func claim(_ reminders: [Reminder], now: Date) throws(StoreError) -> [Reminder] {
    try write(movesInterviews: false) { db in
      try reminders.filter { reminder in
        try db.executeCached(
          sql: """
            INSERT INTO reminder VALUES (?1, ?2, ?3, ?4, NULL) ON CONFLICT DO UPDATE
            SET since = ?3, claimedAt = ?4, toldAt = NULL
            WHERE iif(toldAt IS NULL, abs(claimedAt - ?4) >= \(Self.patience), since < ?3)
            """,
          arguments: [
            reminder.followUpID.text, reminder.kind.rawValue, reminder.since.seconds, now.seconds,
          ])
        return db.changesCount > 0
      }
    }
  }

  /// Notes that reminders were told, or lets them go untold.
  package func settle(_ reminders: [Reminder], told: Bool, now: Date) throws(StoreError) {
    try write(movesInterviews: false) { db in
      for reminder in reminders {
        let key: StatementArguments = [reminder.followUpID.text, reminder.kind.rawValue]
        if told {
          try db.executeCached(
            sql: "UPDATE reminder SET toldAt = ? WHERE followUpID = ? AND kind = ?",
            arguments: [now.seconds] + key)
        } else {
          try db.executeCached(
            sql: "DELETE FROM reminder WHERE followUpID = ? AND kind = ? AND toldAt IS NULL",
            arguments: key)
        }
      }
    }
  }
}

extension Store.Told {
  fileprivate init(_ reminder: Reminder) {
    self.init(followUpID: reminder.followUpID.text, kind: reminder.kind.rawValue)
  }
}
