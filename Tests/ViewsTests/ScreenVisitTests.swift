import Core
import Foundation
import Screen
import Testing
import Views

/// Interviews of one day in the plan of an import, which may be one visit.
struct ScreenVisitTests {
  private static func talk(_ uid: String, _ hour: Int, _ person: String) -> CalendarEvent {
    let start = CivilTime(CivilDate(year: 2026, month: 11, day: 30), hour: hour).secondsSince1970
    return CalendarEvent(
      line: 1, uid: uid, recurrenceID: nil, sourceHash: uid, sequence: 0, method: "REQUEST",
      status: nil, summary: "Interview with Globex", details: nil, location: nil, link: nil,
      timeKind: .zoned, start: start, end: start + 2700, timeZone: "UTC+01:00", organizer: nil,
      attendees: [.init(name: person, email: "x@globex.example")], warnings: [])
  }

  private func desk() throws -> Desk {
    var planner = ImportPlanner(
      me: [], home: Sample.clock.calendar.home, zone: Zone.init(fixedIdentifier:))
    planner.add(
      [.event(Self.talk("a", 9, "Jane Doe")), .event(Self.talk("b", 10, "Jane Doe"))],
      from: "day.ics")
    var desk = Desk(80, 24)
    desk.send(.planned(PlannedImport(try planner.plan(), from: "day.ics")))
    return desk
  }

  private func imported(_ desk: inout Desk) -> ImportPlan? {
    desk.press(Key(.enter))
    guard case .applyImport(let plan) = desk.takeEffects().last else { return nil }
    return plan
  }

  @Test func `interviews that follow one another become one visit by a key, and are parted by it`()
    throws
  {
    var desk = try desk()
    #expect(desk.screen.contains("2 interviews of 2 entries"))
    #expect(
      desk.screen.contains("as that of 11:00: perhaps one visit"), "\(desk.screen)")
    #expect(desk.screen.contains("v makes one visit of them"))
    desk.press(.character("v"))
    #expect(desk.screen.contains("1 interview of 2 entries"))
    #expect(desk.screen.contains("one visit with"))
    #expect(desk.screen.contains("v parts them"))
    desk.press(.character("j"), .character("v"))
    #expect(desk.screen.contains("2 interviews of 2 entries"))
    desk.press(.character("v"))
    let plan = try #require(imported(&desk))
    #expect(plan.changes.map(\.dossier.interview.talks.count) == [2])
    #expect(plan.changes.first?.dossier.followUps.map(\.addressee) == ["Jane Doe"])
  }

  @Test func `what one of them is called they all are`() throws {
    var desk = try desk()
    desk.press(.character("j"), .character("r"))
    desk.type("Clerk")
    desk.press(Key(.enter), .character("k"), .character("v"))
    #expect(desk.screen.components(separatedBy: "Globex · Clerk").count == 4, "\(desk.screen)")
    desk.press(.character("c"))
    desk.type(" AG")
    desk.press(Key(.enter))
    let plan = try #require(imported(&desk))
    #expect(plan.changes.map(\.dossier.interview.title) == ["Globex AG · Clerk"])
  }

  @Test func `it holds when the plan is made anew, and without one that is left out`() throws {
    var desk = try desk()
    desk.press(.character("v"))
    var planner = ImportPlanner(
      me: [], home: Sample.clock.calendar.home, zone: Zone.init(fixedIdentifier:))
    planner.add(
      [
        .event(Self.talk("a", 9, "Jane Doe")), .event(Self.talk("b", 10, "Jane Doe")),
        .event(Self.talk("c", 11, "Ben Li")),
      ], from: "day.ics")
    desk.send(.planned(PlannedImport(try planner.plan(), from: "day.ics")))
    #expect(desk.screen.contains("1 interview of 3 entries"))
    desk.press(Key(.home), .character(" "))
    let plan = try #require(imported(&desk))
    #expect(plan.changes.flatMap(\.dossier.interview.invites).map(\.identity) == ["b", "c"])
  }

  @Test func `what stands alone is no visit`() {
    var desk = Desk(80, 24)
    desk.send(.planned(PlannedImport(ScreenPlanTests.plan, from: "~/Mail")))
    desk.press(.character("v"))
    #expect(
      desk.state.notice?.text == "No other interview there follows it, or comes right before it")
  }
}
