import Core
import Foundation
import Storage
import Testing

extension ImportDesk {
  fileprivate func plan(_ events: [CalendarEvent]) throws -> ImportPlan {
    try plan(events.map(ReaderRecord.event), from: "day.ics")
  }

  @discardableResult
  fileprivate func bringIn(_ events: CalendarEvent...) throws -> ImportPlan {
    try apply(plan(events).joining())
  }
}

private func talk(
  _ uid: String, at hour: Int, day: Int = 24, sequence: Int = 0, method: String = "REQUEST",
  people: [String]
) -> CalendarEvent {
  let start = CivilTime(CivilDate(year: 2026, month: 11, day: day), hour: hour).secondsSince1970
  return CalendarEvent(
    line: 1, uid: uid, recurrenceID: nil, sourceHash: uid, sequence: sequence, method: method,
    status: nil, summary: "Interview with Globex", details: nil, location: nil, link: nil,
    timeKind: .zoned, start: start, end: start + 3600, timeZone: "UTC", organizer: nil,
    attendees: people.map { .init(name: $0, email: "\($0.lowercased())@globex.example") },
    warnings: [])
}

@Suite struct VisitStoreTests {
  private let desk: ImportDesk
  private let day = [
    talk("a", at: 10, people: ["Ana"]), talk("b", at: 11, people: ["Ben", "Ana"]),
    talk("c", at: 12, people: ["Chen"]),
  ]

  init() throws { desk = try ImportDesk() }

  @Test func aVisitIsStoredOnceAndTakenBack() throws {
    let plan = try desk.bringIn(day[0], day[1], day[2])
    let visit = try #require(try desk.dossiers.first)
    #expect(try desk.dossiers.count == 1)
    let planned = try #require(plan.changes.first?.dossier)
    #expect(visit.followUps.map(\.id) == planned.followUps.map(\.id))
    #expect(visit.interview.talks.map(\.followUps) == planned.interview.talks.map(\.followUps))
    #expect(visit.interview.talks.map(\.invite) == planned.interview.talks.map(\.invite))
    for identity in ["a", "b", "c"] {
      #expect(try desk.store.interview(withInvite: identity)?.id == visit.id)
    }
    #expect(try desk.plan(day).entries.map(\.action) == [.known, .known, .known])
    #expect(try desk.bringIn(day[0], day[1], day[2]).changes.isEmpty)
    // The clock goes by the end of the last talk.
    let end = CivilTime(CivilDate(year: 2026, month: 11, day: 24), hour: 13).asUTC
    #expect(try desk.store.dossiers(in: .upcoming, at: end - 1).count == 1)
    #expect(try desk.store.dossiers(in: .pending, at: end).count == 1)

    #expect(try desk.store.undo() == "import 1 interview from day.ics")
    #expect(try desk.dossiers.isEmpty)
    #expect(try desk.store.interview(withInvite: "b") == nil)
    _ = try desk.store.redo()
    #expect(try desk.dossiers == [visit])
  }

  @Test func aCancelledTalkClosesWhatIsOwedForItAlone() throws {
    try desk.bringIn(day[0], day[1], day[2])
    let before = try desk.dossiers
    try desk.bringIn(talk("c", at: 12, sequence: 1, method: "CANCEL", people: []))
    let after = try #require(try desk.dossiers.first)
    #expect(after.followUps.map(\.resolution) == [nil, nil, .closed])
    #expect(after.interview.talks.map(\.isCancelled) == [false, false, true])
    let end = CivilTime(CivilDate(year: 2026, month: 11, day: 24), hour: 12).asUTC
    #expect(after.interview.schedule.end == end)
    try desk.bringIn(talk("c", at: 12, sequence: 2, people: ["Chen"]))
    #expect(try desk.dossiers.first?.followUps.map(\.resolution) == [nil, nil, nil])
    _ = try desk.store.undo()
    #expect(try desk.dossiers == [after])
    _ = try desk.store.undo()
    #expect(try desk.dossiers == before)
  }

  /// What was written to someone goes with their talk to its other day, and comes back by undo.
  @Test func aTalkOfAnotherDayTakesItsLettersAlong() throws {
    try desk.bringIn(day[0], day[1], day[2])
    let visit = try #require(try desk.dossiers.first)
    let ben = try #require(visit.followUps.first { $0.addressee == "Ben" })
    _ = try desk.store.save(
      Draft(subject: "Thank you", body: "Hi Ben"), of: ben.id, in: visit, continuing: nil,
      now: desk.now)
    let before = try desk.dossiers

    try desk.bringIn(talk("b", at: 9, day: 26, sequence: 1, people: ["Ben", "Ana"]))
    let alone = try #require(try desk.store.interview(withInvite: "b"))
    let rest = try #require(try desk.store.dossier(visit.id))
    #expect(alone.id != rest.id)
    #expect(alone.followUps.first { $0.id == ben.id }?.draft?.body == "Hi Ben")
    #expect(Set(alone.followUps.map(\.addressee)) == ["Ana", "Ben"])
    #expect(rest.followUps.map(\.addressee) == ["Ana", "Chen"])
    #expect(rest.interview.talks.map(\.invite.identity) == ["a", "c"])
    #expect(try desk.store.dossiers(in: .upcoming, at: desk.now).count == 2)

    #expect(try desk.store.undo() == "import 1 interview and change 1 from day.ics")
    #expect(try desk.dossiers == before)
    #expect(try desk.store.dossiers(in: .upcoming, at: desk.now).count == 1)
    _ = try desk.store.redo()
    #expect(try desk.store.dossier(alone.id) == alone)
    #expect(try desk.store.dossier(rest.id) == rest)
  }

  @Test func twoWhoJoinAtOnceMakeOneVisit() throws {
    let plans = try (0..<2).map { _ in try desk.plan(day).joining() }
    for plan in plans { try desk.store.apply(plan, now: desk.now) }
    #expect(try desk.dossiers.count == 1)

    let (grown, alone) = try (
      desk.plan(day + [talk("d", at: 13, people: ["Dana"])]).joining(),
      desk.plan([talk("d", at: 13, people: ["Dana"])])
    )
    try desk.store.apply(alone, now: desk.now)
    try desk.store.apply(grown, now: desk.now)
    #expect(try desk.dossiers.map(\.interview.talks.count).sorted() == [0, 3])
  }

  @Test func someoneRemovedTakesPartInNoTalk() throws {
    try desk.bringIn(day[0], day[1], day[2])
    var visit = try #require(try desk.dossiers.first)
    visit.followUps.removeAll { $0.addressee == "Chen" }
    _ = try desk.store.apply(.edit(visit), now: desk.now)
    let after = try #require(try desk.dossiers.first)
    #expect(after.interview.talks.map(\.followUps.count) == [1, 2, 0])
    _ = try desk.store.undo()
    #expect(try desk.dossiers.first?.interview.talks.map(\.followUps.count) == [1, 2, 1])
  }

  @Test func aCancellationOfTheUnknownIsRememberedAndTakenBack() throws {
    let cancel = talk("a", at: 10, sequence: 1, method: "CANCEL", people: [])
    try desk.bringIn(cancel)
    #expect(try desk.bringIn(cancel).cancellations.isEmpty)
    try desk.bringIn(day[0])
    #expect(try desk.dossiers.map(\.interview.state) == [.cancelled])
    #expect(try desk.store.undo() == "import 1 interview from day.ics")
    #expect(try desk.store.undo() == "note a cancellation")
    #expect(try desk.store.undo() == nil)
    try desk.bringIn(day[0])
    #expect(try desk.dossiers.map(\.interview.state) == [.scheduled])
  }
}
