import Core
import Foundation
import Storage

/// A store in memory, on a Friday morning, with what an import into it needs.
struct ImportDesk {
  let store: Store
  let now = CivilTime(CivilDate(year: 2026, month: 11, day: 20), hour: 9).asUTC

  init() throws {
    let clock = Clock(calendar: BusinessCalendar(home: .utc))
    store = try Store(inMemoryWith: clock, zones: ZoneDirectory(environment: [:]), now: now)
  }

  func plan(
    _ records: [ReaderRecord], from source: String, me: [String] = [],
    wishes: ImportWishes = ImportWishes()
  ) throws -> ImportPlan {
    var planner = ImportPlanner(
      me: me, home: .utc, zone: Zone.init(fixedIdentifier:), knowledge: store.knowledge,
      wishes: wishes)
    planner.tables = store.tableKnowledge
    planner.now = now
    planner.add(records, from: source)
    return try planner.plan()
  }

  /// Applies a plan.
  /// - Returns: the plan.
  @discardableResult
  func apply(_ plan: ImportPlan) throws -> ImportPlan {
    try store.apply(plan, now: now)
    return plan
  }

  var dossiers: [Dossier] { get throws { try store.dossiers(in: .all, at: now) } }
}
