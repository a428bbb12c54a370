import Core
import Foundation
import GRDB

extension Store {
  /// A part of a view at a moment, in the order of what is most pressing.
  /// - Parameters:
  ///   - index: the place of the first row in the whole view; what lies outside is brought inside.
  ///   - tally: the tally of a window of the same moment, where nothing has changed since; counting
  ///     anew costs more than reading the rows.
  package func window(
    of view: QueueView, at now: Date, from index: Int, count: Int, tally known: [Int]? = nil
  ) throws(StoreError) -> QueueWindow {
    try read { db in
      let tally = try known ?? self.tally(db, at: now)
      let total = tally[view.ranks].reduce(0, +)
      let first = max(0, min(index, total - count))
      return QueueWindow(
        rows: try rows(db, view, at: now, from: first, count: count, total: total), offset: first,
        tally: tally)
    }
  }

  /// How many follow-ups stand at each stage, by rank.
  package func followUpTally(at now: Date) throws(StoreError) -> [Int] {
    try read { db in
      var tally = Array(repeating: 0, count: Stage.allCases.count)
      let ids = try String.fetchAll(db, sql: "SELECT id FROM interview")
      for id in ids {
        guard let (_, dossier) = try clockDossier(db, id) else { continue }
        for followUp in dossier.followUps {
          let phases = clock.phases(
            of: followUp, in: dossier.interview, promised: dossier.promised)
          tally[phases.current(at: now).stage.rank] += 1
        }
      }
      return tally
    }
  }

  /// The place of an interview in a view, from 0; nil where it is not in it.
  package func index(
    of interview: UUID, in view: QueueView, at now: Date
  ) throws(StoreError) -> Int? {
    try read { db in
      let moment = now.seconds
      let place = try Row.fetchOne(
        db,
        sql: """
          SELECT rank, sort, interview FROM agenda JOIN interview ON number = agenda.interview
          WHERE id = ? AND since <= ? AND until > ? AND rank BETWEEN ? AND ?
          """,
        arguments: [
          interview.text, moment, moment, view.ranks.lowerBound, view.ranks.upperBound,
        ])
      guard let place else { return nil }
      return try Int.fetchOne(
        db,
        sql: """
          SELECT count(*) FROM agenda
          WHERE rank >= ? AND since <= ? AND until > ? AND (rank, sort, interview) < (?, ?, ?)
          """,
        arguments: [
          view.ranks.lowerBound, moment, moment, place[0] as Int64, place[1] as Int64,
          place[2] as Int64,
        ])
    }
  }

  private func tally(_ db: Database, at now: Date) throws -> [Int] {
    var tally = Array(repeating: 0, count: Stage.allCases.count)
    let statement = try db.cachedStatement(
      sql: "SELECT rank, count(*) FROM agenda WHERE since <= ?1 AND until > ?1 GROUP BY rank")
    for row in try Row.fetchAll(statement, arguments: [now.seconds]) {
      tally[row[0] as Int] = row[1]
    }
    return tally
  }

  /// Reads from the nearer end of the view, so that neither end is far away.
  private func rows(
    _ db: Database, _ view: QueueView, at now: Date, from first: Int, count: Int, total: Int
  ) throws -> [QueueRow] {
    let wanted = min(count, total - first)
    guard wanted > 0 else { return [] }
    let fromEnd = first > total / 2
    let order = fromEnd ? "rank DESC, sort DESC, interview DESC" : "rank, sort, interview"
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(RowReader.interviewColumns), place.rank AS rank, place.due AS due,
          place.followUpID AS followUpID, draft.words AS words, person.email AS email,
          (SELECT count(*) FROM followUp WHERE interviewID = interview.id) AS owed,
          (SELECT count(*) FROM followUp AS f WHERE interviewID = interview.id
            AND (f.resolution = 'replied' OR EXISTS
              (SELECT 1 FROM delivery WHERE delivery.followUpID = f.id))) AS thanked,
          EXISTS (SELECT 1 FROM note WHERE interviewID = interview.id) AS hasNotes,
          (SELECT max(at) FROM delivery WHERE delivery.followUpID = place.followUpID) AS lastSent
        FROM (SELECT rank, sort, interview, due, followUpID FROM agenda
          WHERE rank BETWEEN ? AND ? AND since <= ? AND until > ?
          ORDER BY \(order) LIMIT ? OFFSET ?) AS place
        JOIN interview ON number = place.interview
        JOIN role ON role.id = interview.roleID
        JOIN followUp ON followUp.id = place.followUpID
        LEFT JOIN person ON person.id = followUp.personID
        LEFT JOIN draft ON draft.followUpID = place.followUpID
        ORDER BY \(order)
        """)
    let rows = try Row.fetchAll(
      statement,
      arguments: [
        view.ranks.lowerBound, view.ranks.upperBound, now.seconds, now.seconds, wanted,
        fromEnd ? total - first - wanted : first,
      ])
    let read = try rows.map(queueRow)
    return fromEnd ? read.reversed() : read
  }

  private func queueRow(_ row: Row) throws -> QueueRow {
    let rank: Int = row["rank"]
    return QueueRow(
      interview: try reader.interview(row), stage: Stage.allCases[rank],
      due: row.optionalDate("due"), followUpID: try row.uuid("followUpID"), owed: row["owed"],
      thanked: row["thanked"], draftWords: row["words"], hasAddress: row["email"] as String? != nil,
      hasNotes: row["hasNotes"], lastSent: row.optionalDate("lastSent"))
  }
}
