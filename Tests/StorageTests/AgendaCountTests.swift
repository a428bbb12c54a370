import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// The counts of the agenda, held against a plain count: they are kept by triggers as of some moment
/// and brought to another by what happens in between.
struct AgendaCountTests {
  /// How many interviews each rank holds, and the stages of their follow-ups, by a walk along the
  /// whole agenda.
  private func plainCount(
    _ db: Database, at moment: Date
  ) throws -> (ranks: [Int], standing: Standing) {
    var ranks = Array(repeating: 0, count: Rank.count)
    var standing = Standing([])
    let seconds = Int64(moment.timeIntervalSince1970.rounded(.down))
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM agenda WHERE since <= ? AND until > ?",
      arguments: [seconds, seconds])
    for row in rows {
      ranks[row["rank"]] += 1
      standing.late += row["lateCount"]
      standing.due += row["dueCount"]
      standing.nudges += row["nudgeCount"]
      standing.unconfirmed += row["unconfirmedCount"]
      standing.upcoming += row["upcomingCount"]
    }
    return (ranks, standing)
  }

  private func check(_ store: Store, _ path: String, at moment: Date) throws {
    let plain = try connect(path).read { try plainCount($0, at: moment) }
    let window = try store.window(of: QueueQuery(.all), at: moment, from: 0, count: 1)
    #expect(window.tally.counts == plain.ranks)
    #expect(try store.standing(at: moment) == plain.standing)
  }

  /// Changes of all kinds, made by clocks that run forward, jump and go back.
  @Test(arguments: 0..<4)
  func equalsAPlainCount(seed: UInt64) throws {
    var random = Seeded(seed)
    let folder = try Folder()
    var store = try folder.store()
    var ids: [UUID] = []
    let year = 366.0 * 86_400
    for _ in 0..<60 {
      let jump = random.once(in: 3) ? Double.random(in: -year...year, using: &random) : 0
      let present = now + jump + Double.random(in: 0...1e6, using: &random)
      switch Int.random(in: 0..<8, using: &random) {
      case 0 where !ids.isEmpty:
        _ = try store.apply(.delete(interviews: [ids.removeLast()]), now: present)
      case 1 where !ids.isEmpty:
        _ = try store.apply(
          .snooze(.owed(interviews: [random.pick(ids)]), until: present + 9e4), now: present)
      case 2 where !ids.isEmpty:
        _ = try store.apply(.setState(interviews: [random.pick(ids)], .cancelled), now: present)
      case 3: _ = try store.undo()
      case 4: _ = try store.redo()
      case 5:
        store.close()
        store = try folder.store(now: present)
      default:
        let dossier = Dossier.random(using: &random, around: present)
        _ = try store.apply(.add(dossier), now: present)
        ids.append(dossier.id)
      }
      ids = try ids.filter { try store.dossier($0) != nil }
      for _ in 0..<3 {
        try check(
          store, folder.database, at: present + Double.random(in: -year...year, using: &random))
      }
      try check(store, folder.database, at: present)
    }
  }

  /// What is stored is what a count of the moment of the counts would be, to the stretch.
  @Test(arguments: 4..<7)
  func storesNoMoreThanThere(seed: UInt64) throws {
    var random = Seeded(seed)
    let folder = try Folder()
    let store = try folder.store()
    try store.fill(with: (0..<40).map { _ in .random(using: &random) }, now: now)
    for day in 0..<20 {
      let present = now + Double(day) * 86_400
      _ = try store.apply(.add(.random(using: &random, around: present)), now: present)
    }
    try connect(folder.database).read { db in
      let moment = try Int64.fetchOne(db, sql: "SELECT moment FROM agendaMoment")
      #expect(moment == Int64((now + 19 * 86_400).timeIntervalSince1970))
      let stored = try Row.fetchAll(
        db, sql: "SELECT * FROM agendaCount WHERE interviews > 0 ORDER BY rank, stretch")
      let counted = try Row.fetchAll(
        db,
        sql: """
          SELECT rank, sort >> 20 AS stretch, count(*) AS interviews, sum(lateCount) AS late,
            sum(dueCount) AS due, sum(nudgeCount) AS nudges,
            sum(unconfirmedCount) AS unconfirmed, sum(upcomingCount) AS upcoming
          FROM agenda WHERE since <= ?1 AND until > ?1 GROUP BY 1, 2 ORDER BY 1, 2
          """, arguments: [moment])
      #expect(stored == counted)
    }
  }

  /// Looking, at whatever moment, writes nothing.
  @Test func aStartWritesNothing() throws {
    let folder = try Folder()
    let first = try folder.store()
    try first.add(dossier(), now: now)
    let other = try connect(folder.database)
    func version() throws -> Int? {
      try other.unsafeRead { try Int.fetchOne($0, sql: "PRAGMA data_version") }
    }
    let before = try version()
    let later = now + 366 * 86_400
    let store = try folder.store(now: later)
    #expect(
      try store.window(of: QueueQuery(.pending), at: later, from: 0, count: 9).rows.count == 1)
    #expect(try store.standing(at: later).late == 1)
    store.close()
    #expect(try version() == before)
  }

  /// A line says what is true of drafts and addresses that changed without the clock being asked.
  @Test func linesFollowDraftsAndAddresses() throws {
    let folder = try Folder()
    let store = try folder.store()
    let added = dossier(people: [Interviewer(id: UUID(), name: "Ana Ruiz")])
    try store.add(added, now: now)
    func row() throws -> QueueRow? {
      try store.window(of: QueueQuery(.all), at: now, from: 0, count: 1).rows.first
    }
    let followUp = added.followUps[0].id
    #expect(try row()?.draftWords == nil && row()?.hasAddress == false)
    _ = try store.save(Draft(body: "one two"), of: followUp, in: added, continuing: nil, now: now)
    #expect(try row()?.draftWords == 2)
    _ = try store.undo()
    #expect(try row()?.draftWords == nil)
    try step(folder.database, "UPDATE person SET email = 'ana@globex.example'")
    #expect(try row()?.hasAddress == true)
    _ = try store.undo()
    #expect(try row()?.hasAddress == false)
  }
}
