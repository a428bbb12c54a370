import Core
import Foundation
import GRDB

extension Store {
  /// A part of the queue at a moment.
  /// - Parameters:
  ///   - index: the place of the first row in the whole view; what lies outside is brought inside.
  ///   - tally: the tally of a window of the same query read before, whose moment is then gone by
  ///     rather than `now`, so that rows read one after the other go together. Where something was
  ///     stored since it is of `now`.
  package func window(
    of query: QueueQuery, at now: Date, from index: Int, count: Int, tally known: QueueTally? = nil
  ) throws(StoreError) -> QueueWindow {
    try read { db in
      if let known {
        let window = try window(db, query, at: known.moment, from: index, count: count)
        if window.tally == known { return window }
      }
      return try window(db, query, at: now, from: index, count: count)
    }
  }

  private func window(
    _ db: Database, _ query: QueueQuery, at now: Date, from index: Int, count: Int
  ) throws -> QueueWindow {
    guard query.isPlain else {
      let list = try list(db, query, at: now)
      let interviews = try interviews(db, query, at: now)
      let first = max(0, min(index, interviews.count - count))
      let last = min(interviews.count, first.addingWithoutOverflow(count))
      let rows = try rows(db, of: interviews[first..<last], at: now)
      return QueueWindow(
        rows: rows, offset: first, tally: list.tally, unknown: try unknownLetters(db))
    }
    let counts = try counts(db, at: now)
    let tally = counts.tally
    let total = tally.count(query.view)
    let first = max(0, min(index, total - count))
    let before = counts.offset(ofRank: query.view.ranks.lowerBound)
    let wanted = before + first..<before + min(total, first.addingWithoutOverflow(count))
    return QueueWindow(
      rows: try rows(db, wanted, of: counts), offset: first, tally: tally,
      unknown: try unknownLetters(db))
  }

  /// The place of an interview in a view, from 0; nil where it is not in it.
  package func index(
    of interview: UUID, in query: QueueQuery, at now: Date
  ) throws(StoreError) -> Int? {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT agenda.interview, rank, sort FROM interview JOIN agenda ON interview = number
          WHERE id = ? AND since <= ? AND until > ?
          """)
      let row = try Row.fetchOne(
        statement, arguments: [interview.text, now.seconds, now.seconds])
      guard let row else { return nil }
      guard query.isPlain else {
        return try interviews(db, query, at: now).firstIndex(of: row[0])
      }
      return try place(db, of: row[0], rank: row[1], sort: row[2], in: query.view, at: now)
    }
  }

  private func place(
    _ db: Database, of interview: Int64, rank: Int, sort: Int64, in view: QueueView, at now: Date
  ) throws -> Int? {
    let counts = try counts(db, at: now)
    let piece = counts.pieces.first { $0.rank == rank && $0.sorts.contains(sort) }
    guard view.ranks.contains(rank), let piece else { return nil }
    let statement = try db.cachedStatement(
      sql: """
        SELECT count(*) FROM agenda WHERE rank = ? AND sort >= ? AND (sort, interview) < (?, ?)
          AND since <= ? AND until > ?
        """)
    let within = try Int.fetchOne(
      statement,
      arguments: [rank, piece.sorts.lowerBound, sort, interview, now.seconds, now.seconds])
    return piece.offset - counts.offset(ofRank: view.ranks.lowerBound) + (within ?? 0)
  }

  /// What a line of the queue is made of.
  private static let rowColumns = "\(RowReader.interviewColumns), \(placeColumns)"
  private static let placeColumns = """
    stage, due, snoozedUntil, followUpID, owed, thanked, draftWords, hasAddress, hasNotes, lastSent,
    hasAllAddresses, outgoing, outgoingAt, mail
    """

  /// Rows of one rank, compiled.
  static func rowsOfRank(_ db: Database) throws -> Statement {
    try db.cachedStatement(
      sql: """
        SELECT \(rowColumns)
        FROM (SELECT sort, interview, \(placeColumns) FROM agenda
          WHERE rank = ?1 AND sort BETWEEN ?2 AND ?3 AND since <= ?4 AND until > ?4
          ORDER BY sort, interview LIMIT ?5 OFFSET ?6) AS place
        CROSS JOIN interview ON number = place.interview
        CROSS JOIN role ON role.id = interview.roleID
        ORDER BY place.sort, place.interview
        """)
  }

  /// Reads the rows at some places among those of all ranks, a rank at a time: from the stretch on
  /// in which they begin, so that nowhere is far away.
  private func rows(
    _ db: Database, _ wanted: Range<Int>, of counts: AgendaCounts
  ) throws -> [QueueRow] {
    var rest = counts.pieces.filter {
      $0.offset < wanted.upperBound && $0.end > wanted.lowerBound
    }[...]
    var rows: [QueueRow] = []
    while let first = rest.first {
      let pieces = rest.prefix { $0.rank == first.rank }
      let last = pieces.last ?? first
      rest = rest.dropFirst(pieces.count)
      let from = max(first.offset, wanted.lowerBound)
      let count = min(last.end, wanted.upperBound) - from
      let cursor = try Row.fetchCursor(
        Self.rowsOfRank(db),
        arguments: [
          first.rank, first.sorts.lowerBound, last.sorts.upperBound, counts.moment.seconds, count,
          from - first.offset,
        ])
      while let row = try cursor.next() { rows.append(try queueRow(row)) }
    }
    return rows
  }

  /// Reads the rows of some interviews, in their order.
  private func rows(
    _ db: Database, of interviews: ArraySlice<Int64>, at now: Date
  ) throws -> [QueueRow] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT \(Self.rowColumns) FROM json_each(?1) AS wanted
        CROSS JOIN interview ON number = wanted.value
        CROSS JOIN role ON role.id = interview.roleID
        CROSS JOIN agenda AS place
          ON place.interview = wanted.value AND since <= ?2 AND until > ?2
        ORDER BY wanted.key
        """)
    let keys = "[\(interviews.map(String.init).joined(separator: ","))]"
    let cursor = try Row.fetchCursor(statement, arguments: [keys, now.seconds])
    var rows: [QueueRow] = []
    while let row = try cursor.next() { rows.append(try queueRow(row)) }
    return rows
  }

  private func queueRow(_ row: Row) throws -> QueueRow {
    let next = RowReader.interviewColumnCount
    return try QueueRow(
      interview: reader.interview(row), stage: row.word(next, Stage.self),
      due: row.optionalDate(next + 1), followUpID: row.uuid(next + 3), owed: row[next + 4],
      thanked: row[next + 5], draftWords: row[next + 6], hasAddress: row[next + 7],
      hasAllAddresses: row[next + 10],
      hasNotes: row[next + 8], lastSent: row.optionalDate(next + 9),
      snoozedUntil: row.optionalDate(next + 2),
      outgoing: row.optionalWord(next + 11, Outgoing.State.self).map {
        asItStands(Outgoing($0, at: try row.optionalDate(next + 12) ?? .distantPast))
      }, mail: row.optionalWord(next + 13, KeptMail.Kind.self))
  }
}

extension Int {
  fileprivate func addingWithoutOverflow(_ other: Int) -> Int {
    let (sum, isTooMuch) = addingReportingOverflow(other)
    return isTooMuch ? .max : sum
  }
}
