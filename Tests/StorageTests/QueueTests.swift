import Core
import Fixtures
import Foundation
import Storage
import Testing

struct QueueTests {
  /// An interview with what decides its place, worked out the slow way.
  private struct Place {
    let id: UUID
    let stage: Stage
    let due: Date?
    let followUp: UUID
    let key: Double
  }

  /// All interviews of a view in order, by Core alone; `dossiers` in the order of their adding.
  private func places(_ dossiers: [Dossier], _ view: QueueView, at now: Date) throws -> [Place] {
    let home = clock.calendar.home
    let all = try dossiers.map { dossier in
      let entry = try #require(clock.agenda(of: dossier).last { $0.since <= now })
      let stages = dossier.followUps.map {
        stage(
          of: $0, in: dossier.interview, promised: dossier.promised, rules: clock.rules, now: now,
          calendar: clock.calendar)
      }
      #expect(entry.stage == stages.min())
      let schedule = dossier.interview.schedule
      let key =
        switch entry.stage.view {
        case .upcoming: schedule.startInstant(home: home)
        case .done:
          Date(timeIntervalSince1970: -schedule.endInstant(home: home).timeIntervalSince1970)
        default: entry.due ?? schedule.endInstant(home: home)
        }
      return Place(
        id: dossier.id, stage: entry.stage, due: entry.due, followUp: entry.followUpID,
        key: key.timeIntervalSince1970)
    }
    return all.filter { view == .all || $0.stage.view == view }.enumerated().sorted {
      (Rank.of($0.element.stage), $0.element.key, $0.offset)
        < (Rank.of($1.element.stage), $1.element.key, $1.offset)
    }.map(\.element)
  }

  @Test(arguments: 0..<3)
  func equalsANaiveSort(seed: UInt64) throws {
    var random = Seeded(seed)
    let store = try Store.inMemory()
    let ids = try store.addRandom(80, using: &random)
    let dossiers = try ids.map { try #require(try store.dossier($0)) }
    for _ in 0..<5 {
      let moment = now.addingTimeInterval(
        Double(Int.random(in: -4_000_000...4_000_000, using: &random)))
      for view in QueueView.allCases {
        let expected = try places(dossiers, view, at: moment)
        try check(store, view, at: moment, is: expected, using: &random)
      }
    }
  }

  private func check(
    _ store: Store, _ view: QueueView, at moment: Date, is expected: [Place],
    using random: inout Seeded
  ) throws {
    let page = Int.random(in: 1...50, using: &random)
    var read: [QueueRow] = []
    repeat {
      let window = try store.window(of: QueueQuery(view), at: moment, from: read.count, count: page)
      #expect(window.count(view) == expected.count)
      read = Array(read.prefix(window.offset)) + window.rows
    } while read.count < expected.count
    #expect(read.map(\.id) == expected.map(\.id))
    #expect(read.map(\.stage) == expected.map(\.stage))
    #expect(read.map(\.due) == expected.map(\.due))
    #expect(read.map(\.followUpID) == expected.map(\.followUp))
    #expect(try store.dossiers(in: view, at: moment).map(\.id) == expected.map(\.id))
    for first in [-5, 0, expected.count / 2, expected.count - page, expected.count, .max] {
      let window = try store.window(of: QueueQuery(view), at: moment, from: first, count: page)
      let offset = max(0, min(first, expected.count - page))
      #expect(window.offset == offset)
      #expect(window.rows.map(\.id) == expected[offset...].prefix(page).map(\.id))
    }
    for (index, place) in expected.enumerated() {
      #expect(try store.index(of: place.id, in: QueueQuery(view), at: moment) == index)
    }
    for place in expected where view != .all {
      let other = QueueView.allCases.filter { $0 != view && $0 != .all }
      #expect(try store.index(of: place.id, in: QueueQuery(random.pick(other)), at: moment) == nil)
    }
  }

  @Test(arguments: 10..<13)
  func talliesCountInterviewsAndFollowUps(seed: UInt64) throws {
    var random = Seeded(seed)
    let store = try Store.inMemory()
    let ids = try store.addRandom(80, using: &random)
    let dossiers = try ids.map { try #require(try store.dossier($0)) }
    for _ in 0..<10 {
      let moment = now.addingTimeInterval(Double.random(in: -4e6...4e6, using: &random))
      var stages: [Stage] = []
      for dossier in dossiers {
        for followUp in dossier.followUps {
          let stage = stage(
            of: followUp, in: dossier.interview, promised: dossier.promised, rules: clock.rules,
            now: moment, calendar: clock.calendar)
          stages.append(stage)
        }
      }
      #expect(try store.standing(at: moment) == Standing(stages))
      let tally = try store.window(of: QueueQuery(.all), at: moment, from: 0, count: 1).tally.counts
      #expect(tally.reduce(0, +) == dossiers.count)
    }
  }

  @Test func aRowSaysWhatIsKnown() throws {
    let store = try Store.inMemory()
    var added = dossier(people: [
      Interviewer(id: UUID(), name: "Ana", email: "a@globex.example"),
      Interviewer(id: UUID(), name: "Ben"), Interviewer(id: UUID(), name: "Chen"),
    ])
    added.followUps[0].deliveries = [Delivery(id: UUID(), at: now - 60, way: .email)]
    added.followUps[2].resolution = .replied
    added.followUps[1].draft = Draft(body: "three small words")
    added.notes = [DebriefNote(id: UUID(), kind: .need, text: "sleep")]
    try store.add(added, now: now)
    let row = try #require(
      try store.window(of: QueueQuery(.pending), at: now, from: 0, count: 5).rows.first)
    #expect(
      row
        == QueueRow(
          interview: added.interview, stage: .due, due: now - 7200 + 86_400,
          followUpID: added.followUps[1].id, owed: 3, thanked: 1, draftWords: 3,
          hasAddress: false, hasAllAddresses: false, hasNotes: true, lastSent: nil))
    #expect(row.statusWords(now: now, home: .utc) == "no address, draft 3 words")
    #expect(row.statusWords(now: now, home: .utc, columns: 15) == "draft, no @")
    try store.mark(
      added.followUps[1].id, of: added, sent: Delivery(id: UUID(), at: now, way: .phone), now: now)
    let waiting = try #require(
      try store.window(of: QueueQuery(.waiting), at: now, from: 0, count: 5).rows.first)
    #expect(waiting.followUpID == added.followUps[0].id)
    #expect(waiting.thanked == 2 && waiting.lastSent == now - 60 && waiting.hasAddress)
  }

  /// Rows that are read for a tally are of its moment: as time goes by, views gain and lose rows.
  @Test(arguments: 20..<23)
  func rowsGoWithTheirTally(seed: UInt64) throws {
    var random = Seeded(seed)
    let store = try Store.inMemory()
    _ = try store.addRandom(60, using: &random)
    for _ in 0..<20 {
      let moment = now.addingTimeInterval(Double.random(in: -4e6...4e6, using: &random))
      let later = moment.addingTimeInterval(Double.random(in: 0...4e5, using: &random))
      for view in QueueView.allCases {
        let first = Int.random(in: 0...60, using: &random)
        let then = try store.window(of: QueueQuery(view), at: moment, from: first, count: 7)
        #expect(then.tally.moment == moment)
        let window = try store.window(
          of: QueueQuery(view), at: later, from: first, count: 7, tally: then.tally)
        #expect(window == then)
      }
    }
  }

  /// Another instance marks what the tally still counts.
  @Test func aTallyThatCountsTooMuchIsMadeAnew() throws {
    let folder = try Folder()
    let store = try folder.store()
    let added = [dossier("One"), dossier("Two")]
    for dossier in added { try store.add(dossier, now: now) }
    let before = try store.window(of: QueueQuery(.pending), at: now, from: 0, count: 20)
    #expect(before.rows.count == 2)
    try folder.store().mark(
      added[0].followUps[0].id, of: added[0],
      sent: Delivery(id: UUID(), at: now, way: .email), now: now)
    let window = try store.window(
      of: QueueQuery(.pending), at: now + 30, from: 0, count: 20, tally: before.tally)
    #expect(window.rows.map(\.id) == [added[1].id])
    #expect(window.count(.pending) == 1 && window.count(.all) == 2)
    #expect(window.tally.moment == now + 30)
  }

  @Test func nothingIsThere() throws {
    let store = try Store.inMemory()
    for view in QueueView.allCases {
      for first in [0, -1, 5, Int.max] {
        let window = try store.window(of: QueueQuery(view), at: now, from: first, count: 20)
        #expect(window.rows.isEmpty && window.offset == 0 && window.count(view) == 0)
      }
      #expect(try store.index(of: UUID(), in: QueueQuery(view), at: now) == nil)
    }
  }

  /// A change of the rules moves what is stored already.
  @Test func theAgendaFollowsTheRules() throws {
    let folder = try Folder()
    let added = dossier(ended: now - 7200)
    let store = try folder.store()
    try store.add(added, now: now)
    #expect(try store.index(of: added.id, in: QueueQuery(.pending), at: now) == 0)
    #expect(
      try store.window(of: QueueQuery(.all), at: now, from: 0, count: 1).rows.first?.stage == .due)
    store.close()
    var slow = clock
    slow.rules.opensAfterHours = 3
    let again = try Store(path: folder.database, zones: Zones.directory, clock: slow, now: now)
    #expect(
      try again.window(of: QueueQuery(.all), at: now, from: 0, count: 1).rows.first?.stage == .early
    )
  }
  /// An instance that still goes by the old rules works while another has brought in new ones: the
  /// row that it wrote is mended by the next start.
  @Test func theAgendaOutlivesAnInstanceWithOldRules() throws {
    let folder = try Folder()
    let running = try folder.store()
    let added = dossier(ended: now - 7200)
    try running.add(added, now: now)
    var patient = clock
    patient.rules.nudgeAfterBusinessDays = 9
    func start() throws -> Store {
      try Store(path: folder.database, zones: Zones.directory, clock: patient, now: now)
    }
    try start().close()
    try running.mark(
      added.followUps[0].id, of: added, sent: Delivery(id: UUID(), at: now, way: .email), now: now)
    let inAWeek = now + 8 * 86_400
    let other = try start()
    #expect(
      try other.window(of: QueueQuery(.all), at: inAWeek, from: 0, count: 1).rows.first?.stage
        == .sent)
    #expect(try other.standing(at: inAWeek).nudges == 0)
    // Nothing is worked out twice by those who agree.
    try connect(folder.database).write { try $0.execute(sql: "DELETE FROM agenda") }
    try start().close()
    #expect(try other.window(of: QueueQuery(.all), at: inAWeek, from: 0, count: 1).rows.isEmpty)
  }
}
