import Core
import Fixtures
import Foundation
import Testing

private func makeClock(_ home: Zone = Zones.berlin, daysOff: [String] = []) -> Clock {
  Clock(calendar: BusinessCalendar(daysOff: Set(daysOff.map { CivilDate($0) }), home: home))
}

private func ending(_ end: String, in zone: Zone) -> Schedule {
  let end = Date(end)
  return Schedule(from: end.addingTimeInterval(-3600), to: end, in: zone)
}

struct DueTests {
  /// A nudge that is to come and one that is overdue read as different things.
  @Test(arguments: [
    (Stage.sent, 6.5, "nudge in 6d", "nudge in 6d"),
    (.nudgeDue, -0.5, "nudge now", "nudge now"),
    (.nudgeDue, -6.5, "nudge 6d late", "nudge late"),
    (.nudgeDue, -400, "nudge 400d late", "nudge late"),
    (.late, -3, "3d late", "3d late"),
  ])
  func inWords(_ stage: Stage, _ days: Double, _ words: String, _ brief: String) {
    let now = Date("2026-11-24T10:00:00Z")
    let due = now.addingTimeInterval(days * 86_400)
    func said(isBrief: Bool) -> String {
      makeClock().dueWords(
        stage, due: due, schedule: ending("2026-11-10T10:00:00Z", in: .utc), now: now,
        isBrief: isBrief)
    }
    #expect(said(isBrief: false) == words && said(isBrief: true) == brief)
  }

  @Test(arguments: [
    (Zones.berlin, "2026-11-23T10:00:00Z", "2026-11-24T10:00:00Z"),
    (Zones.berlin, "2026-11-26T15:30:00Z", "2026-11-27T15:30:00Z"),
    // Friday, Saturday and Sunday lead to Monday.
    (Zones.berlin, "2026-11-27T15:30:00Z", "2026-11-30T15:30:00Z"),
    (Zones.berlin, "2026-11-28T15:30:00Z", "2026-11-30T15:30:00Z"),
    (Zones.berlin, "2026-11-29T15:30:00Z", "2026-11-30T15:30:00Z"),
    // A Friday in Berlin that is a Saturday in UTC, and the other way round.
    (Zones.newYork, "2026-11-28T02:00:00Z", "2026-12-01T02:00:00Z"),
    (Zones.berlin, "2026-11-29T23:30:00Z", "2026-11-30T23:30:00Z"),
    // Over a change of the clocks it is the same time on the wall.
    (Zones.berlin, "2026-03-27T14:00:00Z", "2026-03-30T13:00:00Z"),
    (Zones.berlin, "2026-10-23T13:00:00Z", "2026-10-26T14:00:00Z"),
    (Zones.newYork, "2026-03-06T20:00:00Z", "2026-03-09T19:00:00Z"),
    (Zones.newYork, "2026-10-30T19:00:00Z", "2026-11-02T20:00:00Z"),
    // 00:30 is skipped on Friday 24 April and stands for 01:30.
    (Zones.cairo, "2026-04-22T22:30:00Z", "2026-04-23T22:30:00Z"),
    // 23:30 comes twice on Thursday 29 October: the first counts.
    (Zones.cairo, "2026-10-28T20:30:00Z", "2026-10-29T20:30:00Z"),
    // The ends of the calendar.
    (Zones.berlin, "0001-01-01T10:00:00Z", "0001-01-02T10:00:00Z"),
    (Zones.newYork, "9999-12-30T10:00:00Z", "9999-12-31T10:00:00Z"),
  ])
  func zoned(zone: Zone, ending end: String, isDue expected: String) {
    #expect(makeClock().due(after: ending(end, in: zone)) == Date(expected))
  }

  @Test(arguments: [
    (["2026-12-25"], "2026-12-28T13:00:00Z"),
    (["2026-12-25", "2026-12-28"], "2026-12-29T13:00:00Z"),
    (["2026-12-28"], "2026-12-25T13:00:00Z"),
  ])
  func daysOff(_ days: [String], isDue expected: String) {
    let thursday = ending("2026-12-24T13:00:00Z", in: Zones.berlin)
    #expect(makeClock(daysOff: days).due(after: thursday) == Date(expected))
  }

  /// Someone who never works is not waited for until the end of days.
  @Test func daysOffWithoutEnd() {
    let first = CivilDate("2026-01-01")
    let off = Set((0..<5000).map { first.adding(days: $0) })
    let clock = Clock(calendar: BusinessCalendar(daysOff: off, home: .utc))
    let due = clock.due(after: ending("2026-01-05T10:00:00Z", in: .utc))
    #expect(due == Date("2026-01-06T10:00:00Z"))
  }

  @Test(arguments: [
    (Zones.berlin, "2026-11-24T10:00:00Z"), (Zones.newYork, "2026-11-24T16:00:00Z"),
    (Zones.kolkata, "2026-11-24T05:30:00Z"),
  ])
  func floatingCountsOnTheUsersOwnClock(home: Zone, isDue expected: String) {
    let floating = Schedule(
      kind: .floating, start: Date("2026-11-23T10:00:00Z"), end: Date("2026-11-23T11:00:00Z"),
      zone: nil)
    #expect(makeClock(home).due(after: floating) == Date(expected))
  }

  @Test func anAllDayOneEndsAtMidnight() {
    let schedule = Schedule.allDay(from: Date("2026-11-23T00:00:00Z"), days: 1)
    #expect(schedule.endInstant(home: Zones.berlin) == Date("2026-11-23T23:00:00Z"))
    #expect(makeClock().due(after: schedule) == Date("2026-11-24T23:00:00Z"))
    let phases = makeClock().phases(
      of: FollowUp(id: UUID()),
      in: Interview(
        id: UUID(), role: Role(id: UUID(), company: "Hooli", title: ""), schedule: schedule),
      promised: nil)
    #expect(phases.current(at: Date("2026-11-23T22:59:59Z")).stage == .upcoming)
    #expect(phases.current(at: Date("2026-11-24T00:59:59Z")).stage == .early)
    #expect(phases.current(at: Date("2026-11-24T01:00:00Z")).stage == .due)
  }

  @Test(arguments: [
    // Hours after the end: opens, due; expected stage half an hour after the end, and due.
    (2, 48, Stage.early, "2026-11-25T10:00:00Z"), (0, 24, .due, "2026-11-24T10:00:00Z"),
    (30, 24, .early, "2026-11-24T10:00:00Z"), (0, 0, .late, "2026-11-23T10:00:00Z"),
    (2, 0, .late, "2026-11-23T10:00:00Z"),
  ])
  func otherRules(opens: Int, due: Int, is expected: Stage, isDue moment: String) {
    var clock = makeClock()
    clock.rules.opensAfterHours = opens
    clock.rules.dueAfterHours = due
    let schedule = ending("2026-11-23T10:00:00Z", in: Zones.berlin)
    #expect(clock.due(after: schedule) == Date(moment))
    let interview = Interview(
      id: UUID(), role: Role(id: UUID(), company: "Hooli", title: ""), schedule: schedule)
    let phases = clock.phases(of: FollowUp(id: UUID()), in: interview, promised: nil)
    #expect(phases.current(at: Date("2026-11-23T10:30:00Z")).stage == expected)
    #expect(phases.current(at: Date("2026-11-23T09:59:59Z")).stage == .upcoming)
  }

  /// An end in the doubled hour, and a rule that makes the note due at once.
  @Test func neverDueBeforeTheEnd() {
    var clock = makeClock()
    clock.rules.dueAfterHours = 0
    // The second 23:30 of that Thursday in Cairo.
    let end = Date("2026-10-29T21:30:00Z")
    let schedule = ending("2026-10-29T21:30:00Z", in: Zones.cairo)
    #expect(clock.due(after: schedule) == end)
  }
}

struct NudgeTests {
  private func nudge(
    after sent: [String], in zone: Zone = Zones.berlin, promised: String? = nil,
    daysOff: [String] = []
  ) -> Date? {
    makeClock(daysOff: daysOff).endOfWait(
      after: sent.map { Delivery(id: UUID(), at: Date($0), way: .email) },
      promised: promised.map { CivilDate($0) },
      in: ending("2026-10-20T10:00:00Z", in: zone))
  }

  @Test(arguments: [
    ("2026-11-24T08:15:00Z", "2026-12-01T08:15:00Z"),
    // Sent on a Saturday or Sunday: Monday is the first business day.
    ("2026-11-28T19:00:00Z", "2026-12-04T19:00:00Z"),
    ("2026-11-29T19:00:00Z", "2026-12-04T19:00:00Z"),
    ("2026-11-27T19:00:00Z", "2026-12-04T19:00:00Z"),
    // The same time on the wall after the clocks changed.
    ("2026-10-23T07:00:00Z", "2026-10-30T08:00:00Z"),
  ])
  func fiveBusinessDays(after sent: String, is expected: String) {
    #expect(nudge(after: [sent]) == Date(expected))
  }

  @Test func daysAreCountedWhereTheInterviewWas() {
    // Tuesday 21:30 in New York.
    #expect(
      nudge(after: ["2026-11-25T02:30:00Z"], in: Zones.newYork) == Date("2026-12-02T02:30:00Z"))
  }

  @Test func daysOffAreLeftOut() {
    #expect(
      nudge(after: ["2026-12-22T09:00:00Z"], daysOff: ["2026-12-25", "2027-01-01"])
        == Date("2026-12-30T09:00:00Z"))
  }

  @Test(arguments: [
    // Friday: two business days later is Tuesday.
    ("2026-11-27", "2026-12-01T08:15:00Z"), ("2026-11-28", "2026-12-01T08:15:00Z"),
    ("2026-11-24", "2026-11-26T08:15:00Z"),
    // Far away it still replaces the five days.
    ("2027-01-11", "2027-01-13T08:15:00Z"),
    // A promise that had passed when the message went out counts no more.
    ("2026-11-23", "2026-12-01T08:15:00Z"),
  ])
  func twoBusinessDaysAfterAPromise(_ promised: String, is expected: String) {
    #expect(nudge(after: ["2026-11-24T08:15:00Z"], promised: promised) == Date(expected))
  }

  @Test func theSecondComesFiveBusinessDaysAfterTheFirst() {
    let sent = ["2026-11-24T08:15:00Z", "2026-12-01T10:00:00Z"]
    #expect(nudge(after: sent) == Date("2026-12-08T10:00:00Z"))
    #expect(nudge(after: sent, promised: "2027-01-11") == Date("2026-12-08T10:00:00Z"))
  }

  /// After the second nudge's wait closing is suggested, and nothing is to be written.
  @Test func thereIsNoThird() {
    #expect(nudge(after: []) == nil)
    let schedule = ending("2026-10-20T10:00:00Z", in: Zones.berlin)
    let interview = Interview(
      id: UUID(), role: Role(id: UUID(), company: "Globex", title: "SRE"), schedule: schedule)
    let sent = ["2026-11-24T08:15:00Z", "2026-12-01T10:00:00Z", "2026-12-08T10:00:00Z"]
    let followUp = FollowUp(
      id: UUID(), deliveries: sent.map { Delivery(id: UUID(), at: Date($0), way: .email) })
    let phases = makeClock().phases(of: followUp, in: interview, promised: nil)
    let end = Date("2026-12-15T10:00:00Z")
    #expect(phases.map(\.stage) == [.sent, .sent] && phases.last?.since == end)
    #expect(!phases.current(at: end - 1).suggestsClosing(at: end - 1))
    #expect(phases.current(at: end).suggestsClosing(at: end))
    #expect(
      makeClock().dueWords(.sent, due: end, schedule: schedule, now: end) == "no answer")
    // Before the last nudge nothing of the kind is said.
    let first = FollowUp(id: UUID(), deliveries: Array(followUp.deliveries.prefix(2)))
    let waiting = makeClock().phases(of: first, in: interview, promised: nil)
    #expect(!waiting.current(at: end).suggestsClosing(at: end))
  }
}

/// An interview that was moved after something had been sent is to come all the same, and to be followed
/// up.
@Test func whatWasSentBeforeItDoesNotMakeItLessToCome() {
  let schedule = ending("2026-12-03T10:00:00Z", in: Zones.berlin)
  let interview = Interview(
    id: UUID(), role: Role(id: UUID(), company: "Globex", title: "SRE"), schedule: schedule)
  let followUp = FollowUp(
    id: UUID(), deliveries: [Delivery(id: UUID(), at: Date("2026-11-20T10:00:00Z"), way: .email)])
  func stage(_ now: String) -> Stage {
    Core.stage(
      of: followUp, in: interview, rules: ClockRules(), now: Date(now),
      calendar: BusinessCalendar(home: Zones.berlin))
  }
  #expect(stage("2026-11-21T10:00:00Z") == .upcoming)
  #expect(stage("2026-12-03T10:00:00Z") == .early)
  #expect(stage("2026-12-03T12:00:00Z") == .due)
  #expect(stage("2026-12-04T10:00:00Z") == .late)
}
