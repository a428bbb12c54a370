import Core
import Foundation
import GRDB

/// How many interviews stand in each stretch of each rank at a moment: where in the queue each place
/// is to be looked for, and what the header says, without a walk along the agenda.
///
/// The database holds the counts as of some moment in the past, kept true by triggers on the agenda.
/// The transitions since then bring them to any other.
struct AgendaCounts {
  /// The interviews of a rank whose `sort` is of one stretch.
  struct Piece {
    let rank: Int
    let stretch: Int64
    let count: Int
    /// The place of its first interview among those of all ranks.
    let offset: Int

    var end: Int { offset + count }
    /// What its rows are sorted by.
    var sorts: ClosedRange<Int64> { stretch << Self.bits...(stretch << Self.bits | Self.mask) }

    /// A stretch is 2^20 seconds, as in the schema.
    static let bits: Int64 = 20
    private static let mask: Int64 = 1 << bits - 1
  }

  let moment: Date
  /// In the queue's order; none is empty.
  let pieces: [Piece]
  /// How many interviews each rank holds.
  let ranks: [Int]

  var tally: QueueTally { QueueTally(counts: ranks, moment: moment) }

  /// The place of a rank's first interview among those of all ranks.
  func offset(ofRank rank: Int) -> Int { ranks[..<rank].reduce(0, +) }

  /// Counts what stands where at a moment.
  init(_ db: Database, at now: Date) throws {
    moment = now
    var pieces: [Piece] = []
    var ranks = Array(repeating: 0, count: Rank.count)
    let rows = try Self.rows(db, at: now.seconds)
    var offset = 0
    while let row = try rows.next() {
      let rank: Int = try row[0]
      guard ranks.indices.contains(rank) else { continue }
      let piece = try Piece(rank: rank, stretch: row[1], count: row[2], offset: offset)
      pieces.append(piece)
      ranks[rank] += piece.count
      offset = piece.end
    }
    self.pieces = pieces
    self.ranks = ranks
  }

  private static func rows(_ db: Database, at now: Int64) throws -> RowCursor {
    guard let base = try moment(db) else {
      let statement = try db.cachedStatement(
        sql: """
          SELECT rank, sort >> 20, count(*) FROM agenda WHERE since <= ?1 AND until > ?1
          GROUP BY rank, sort >> 20 ORDER BY rank, sort >> 20
          """)
      return try Row.fetchCursor(statement, arguments: [now])
    }
    let statement = try db.cachedStatement(
      sql: """
        SELECT rank, stretch, sum(interviews) FROM (
          SELECT rank, stretch, interviews FROM agendaCount
          UNION ALL SELECT rank, sort >> 20, sign FROM (\(transitions("rank, sort"))))
        GROUP BY rank, stretch HAVING sum(interviews) > 0 ORDER BY rank, stretch
        """)
    return try Row.fetchCursor(statement, arguments: [base, now])
  }

  /// The moment of the counts that are stored.
  static func moment(_ db: Database) throws -> Int64? {
    try Int64.fetchOne(db.cachedStatement(sql: "SELECT moment FROM agendaMoment"))
  }

  /// What changes from the moment `?1` to the moment `?2`, which may be the earlier one: rows that
  /// come to hold with a `sign` of 1, rows that cease to hold with -1. The conditions without a parameter
  /// are those of the indexes.
  /// - Parameter columns: what is wanted of the rows besides: GRDB takes note of each column that is
  ///   read, which costs more than the reading.
  static func transitions(_ columns: String) -> String {
    """
    SELECT iif(?2 >= ?1, 1, -1) AS sign, \(columns) FROM agenda
    WHERE since <> -9223372036854775808 AND since > min(?1, ?2) AND since <= max(?1, ?2)
    UNION ALL SELECT iif(?2 >= ?1, -1, 1), \(columns) FROM agenda
    WHERE until <> 9223372036854775807 AND until > min(?1, ?2) AND until <= max(?1, ?2)
    """
  }

  fileprivate static let standings = """
    lateCount, dueCount, nudgeCount, unconfirmedCount, upcomingCount
    """
}

extension Store {
  /// How many follow-ups stand at each of the stages that are still open.
  package func standing(at now: Date) throws(StoreError) -> Standing {
    try read { db in
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT sum(late), sum(due), sum(nudges), sum(unconfirmed), sum(upcoming) FROM (
            SELECT late, due, nudges, unconfirmed, upcoming FROM agendaCount
            UNION ALL SELECT sign * lateCount, sign * dueCount, sign * nudgeCount,
              sign * unconfirmedCount, sign * upcomingCount
              FROM (\(AgendaCounts.transitions(AgendaCounts.standings))))
          """, arguments: [try AgendaCounts.moment(db) ?? now.seconds, now.seconds])
      func sum(_ place: Int) throws -> Int { try row.flatMap { try $0[place] as Int? } ?? 0 }
      return try Standing(
        late: sum(0), due: sum(1), nudges: sum(2), unconfirmed: sum(3), upcoming: sum(4))
    }
  }

  /// Counts the whole agenda once, after a change of much of it.
  func countAnew(_ db: Database, at now: Date, after change: () throws -> Void) throws {
    // Without a moment the triggers have nothing to do.
    try db.execute(sql: "UPDATE agendaMoment SET moment = NULL")
    try change()
    try db.execute(
      sql: """
        DELETE FROM agendaCount;
        INSERT INTO agendaCount SELECT rank, sort >> 20, count(*), sum(lateCount), sum(dueCount),
          sum(nudgeCount), sum(unconfirmedCount), sum(upcomingCount)
        FROM agenda WHERE since <= :now AND until > :now GROUP BY rank, sort >> 20;
        UPDATE agendaMoment SET moment = :now;
        """, arguments: ["now": now.seconds])
  }

  /// Brings the stored counts to the present, if that has moved on enough for reading to notice.
  func advanceCounts(_ db: Database, to now: Date) throws {
    guard let moment = try AgendaCounts.moment(db) else { return try countAnew(db, at: now) {} }
    guard abs(now.seconds - moment) >= 3600 else { return }
    try db.execute(
      sql: """
        INSERT INTO agendaCount SELECT rank, sort >> 20, sum(sign), sum(sign * lateCount),
          sum(sign * dueCount), sum(sign * nudgeCount), sum(sign * unconfirmedCount),
          sum(sign * upcomingCount)
        FROM (\(AgendaCounts.transitions("rank, sort, " + AgendaCounts.standings)))
        WHERE true GROUP BY rank, sort >> 20
        ON CONFLICT DO UPDATE SET interviews = interviews + excluded.interviews,
          late = late + excluded.late, due = due + excluded.due, nudges = nudges + excluded.nudges,
          unconfirmed = unconfirmed + excluded.unconfirmed, upcoming = upcoming + excluded.upcoming
        """, arguments: [moment, now.seconds])
    try db.execute(sql: "DELETE FROM agendaCount WHERE interviews = 0")
    try db.execute(sql: "UPDATE agendaMoment SET moment = ?", arguments: [now.seconds])
  }
}
