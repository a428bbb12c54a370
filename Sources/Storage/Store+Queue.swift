import Core
import Foundation
import GRDB

extension Store {
  /// A part of a view at a moment, in the order of what is most pressing.
  /// - Parameters:
  ///   - index: the place of the first row in the whole view; what lies outside is brought inside.
  ///   - tally: the tally of a window read before, whose moment is then gone by rather than `now`:
  ///     counting anew costs more than reading the rows. Where another instance has taken rows away
  ///     since, it is counted anew.
  package func window(
    of view: QueueView, at now: Date, from index: Int, count: Int, tally known: QueueTally? = nil
  ) throws(StoreError) -> QueueWindow {
    try read { db in
      if let known {
        let window = try window(db, view, tally: known, from: index, count: count)
        if window.rows.count == min(count, known.count(view)) { return window }
      }
      return try window(db, view, tally: tally(db, at: now), from: index, count: count)
    }
  }

  private func window(
    _ db: Database, _ view: QueueView, tally: QueueTally, from index: Int, count: Int
  ) throws -> QueueWindow {
    let total = tally.count(view)
    let first = max(0, min(index, total - count))
    return QueueWindow(
      rows: try rows(db, view, at: tally.moment, from: first, count: count, total: total),
      offset: first, tally: tally)
  }

  /// How many follow-ups stand at each of the stages that are still open.
  package func standing(at now: Date) throws(StoreError) -> Standing {
    try read { db in
      // An interview stands at its most pressing follow-up, so none behind these ranks counts.
      let ranks = (0...Rank.of(.upcoming)).map(String.init).joined(separator: ", ")
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT sum(lateCount), sum(dueCount), sum(nudgeCount), sum(unconfirmedCount),
            sum(upcomingCount)
          FROM agenda WHERE rank IN (\(ranks)) AND until > ? AND since <= ?
          """, arguments: [now.seconds, now.seconds])
      func sum(_ place: Int) -> Int { row.flatMap { $0[place] as Int? } ?? 0 }
      return Standing(
        late: sum(0), due: sum(1), nudges: sum(2), unconfirmed: sum(3), upcoming: sum(4))
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

  private func tally(_ db: Database, at now: Date) throws -> QueueTally {
    var counts = Array(repeating: 0, count: Rank.count)
    // A rank at a time: within one, the index leads to what is not over yet.
    let statement = try db.cachedStatement(
      sql: "SELECT count(*) FROM agenda WHERE rank = ? AND until > ? AND since <= ?")
    for rank in counts.indices {
      counts[rank] =
        try Int.fetchOne(statement, arguments: [rank, now.seconds, now.seconds]) ?? 0
    }
    return QueueTally(counts: counts, moment: now)
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
        SELECT \(RowReader.interviewColumns), place.stage, place.due, place.followUpID,
          (SELECT count(*) FROM followUp WHERE interviewID = interview.id),
          (SELECT count(*) FROM followUp AS f WHERE interviewID = interview.id
            AND (f.resolution = 'replied' OR EXISTS
              (SELECT 1 FROM delivery WHERE delivery.followUpID = f.id))),
          draft.words, person.email IS NOT NULL,
          EXISTS (SELECT 1 FROM note WHERE interviewID = interview.id),
          (SELECT max(at) FROM delivery WHERE delivery.followUpID = place.followUpID),
          place.snoozedUntil,
          NOT EXISTS (SELECT 1 FROM followUp AS f LEFT JOIN person AS p ON p.id = f.personID
            WHERE f.interviewID = interview.id AND p.email IS NULL)
        FROM (SELECT rank, sort, interview, due, followUpID, stage, snoozedUntil FROM agenda
          WHERE rank BETWEEN ? AND ? AND since <= ? AND until > ?
          ORDER BY \(order) LIMIT ? OFFSET ?) AS place
        JOIN interview ON number = place.interview
        JOIN role ON role.id = interview.roleID
        JOIN followUp ON followUp.id = place.followUpID
        LEFT JOIN person ON person.id = followUp.personID
        LEFT JOIN draft ON draft.followUpID = place.followUpID
        ORDER BY \(order)
        """)
    let cursor = try Row.fetchCursor(
      statement,
      arguments: [
        view.ranks.lowerBound, view.ranks.upperBound, now.seconds, now.seconds, wanted,
        fromEnd ? total - first - wanted : first,
      ])
    var read: [QueueRow] = []
    while let row = try cursor.next() { read.append(try queueRow(row)) }
    return fromEnd ? read.reversed() : read
  }

  private func queueRow(_ row: Row) throws -> QueueRow {
    let next = RowReader.interviewColumnCount
    let due: Int64? = row[next + 1]
    let lastSent: Int64? = row[next + 8]
    let snoozedUntil: Int64? = row[next + 9]
    return QueueRow(
      interview: try reader.interview(row), stage: try row.word(next, Stage.self),
      due: due.map(Date.init(seconds:)), followUpID: try row.uuid(next + 2), owed: row[next + 3],
      thanked: row[next + 4], draftWords: row[next + 5], hasAddress: row[next + 6],
      hasAllAddresses: row[next + 10],
      hasNotes: row[next + 7], lastSent: lastSent.map(Date.init(seconds:)),
      snoozedUntil: snoozedUntil.map(Date.init(seconds:)))
  }
}
