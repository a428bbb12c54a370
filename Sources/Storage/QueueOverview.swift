import Core
import Foundation
import GRDB

/// What is known of the whole queue without its rows: worked out once, and true until something is
/// stored or another moment is asked for.
struct QueueOverview {
  /// SQLite's number of the data that this is of; see ``Store/dataVersion(_:)``.
  var version: Int?
  var counts: AgendaCounts?
  var list: QueueList?
}

/// The interviews of a query in its order, of all views. The order that the agenda is kept in, and
/// no filter, need none.
struct QueueList {
  /// Of which query; its view does not matter.
  let query: QueueQuery
  let moment: Date
  /// The keys of the interviews, and the rank of each.
  private(set) var interviews: [Int64] = []
  private(set) var ranks: [UInt8] = []
  private var isCapped = false
  /// The part of one view, kept for the next page of it.
  private var part: (view: QueueView, interviews: [Int64])?

  init(_ query: QueueQuery, at moment: Date) {
    self.query = query
    self.moment = moment
  }

  mutating func append(_ interview: Int64, rank: UInt8) {
    interviews.append(interview)
    ranks.append(rank)
  }

  mutating func cap() { isCapped = true }

  var tally: QueueTally {
    var counts = Array(repeating: 0, count: Rank.count)
    for rank in ranks { counts[Int(rank)] += 1 }
    return QueueTally(counts: counts, moment: moment, isCapped: isCapped)
  }

  /// The interviews of a view.
  mutating func interviews(in view: QueueView) -> [Int64] {
    if view == .all { return interviews }
    if let part, part.view == view { return part.interviews }
    let found = zip(interviews, ranks).filter { view.ranks.contains(Int($1)) }.map(\.0)
    part = (view, found)
    return found
  }

  func answers(_ other: QueueQuery, at moment: Date) -> Bool {
    (query.order, query.filter, query.find, self.moment)
      == (other.order, other.filter, other.find, moment)
  }
}

extension Store {
  /// Forgets what was true of other data.
  private func refreshOverview(_ db: Database) throws {
    let version = try Self.dataVersion(db)
    if overview.version != version { overview = QueueOverview(version: version) }
  }

  /// What stands where at a moment.
  func counts(_ db: Database, at now: Date) throws -> AgendaCounts {
    try refreshOverview(db)
    if let counts = overview.counts, counts.moment == now { return counts }
    let counts = try AgendaCounts(db, at: now)
    overview.counts = counts
    return counts
  }

  /// The interviews of a query at a moment.
  func list(_ db: Database, _ query: QueueQuery, at now: Date) throws -> QueueList {
    try refreshOverview(db)
    if let list = overview.list, list.answers(query, at: now) { return list }
    let list = try makeList(db, query, at: now)
    overview.list = list
    return list
  }
}
