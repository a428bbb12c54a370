import Core
import Foundation
import Testing

/// One of the talks at Globex on Tue 24 Nov 2026, in UTC.
private func talk(
  _ uid: String, at hour: Int, _ minute: Int = 0, day: Int = 24, minutes: Int = 45,
  sequence: Int = 0, method: String = "REQUEST", summary: String = "Interview with Globex",
  people: [String] = [], details: String? = nil, kind: Schedule.Kind = .zoned
) -> CalendarEvent {
  let start = CivilTime(CivilDate(year: 2026, month: 11, day: day), hour: hour, minute: minute)
    .secondsSince1970
  return CalendarEvent(
    line: 1, uid: uid, recurrenceID: nil, sourceHash: uid, sequence: sequence, method: method,
    status: nil, summary: summary, details: details, location: nil,
    link: "https://zoom.us/j/\(uid)", timeKind: kind, start: start, end: start + minutes * 60,
    timeZone: kind == .zoned ? "UTC" : nil, organizer: nil,
    attendees: people.map { .init(name: $0, email: "\($0.lowercased())@globex.example") },
    warnings: [])
}

private func importing(_ events: [CalendarEvent], known: [Dossier] = []) throws -> ImportPlan {
  let knowledge = ImportKnowledge(
    interview: { identity in
      known.first { $0.interview.invites.contains { $0.identity == identity } }
    },
    interviewsWithin: { range in
      known.filter { dossier in
        ([dossier.interview.schedule] + dossier.interview.talks.map(\.schedule))
          .contains { range.contains($0.start) }
      }
    })
  var planner = ImportPlanner(
    me: [], home: .utc, zone: Zone.init(fixedIdentifier:), knowledge: knowledge)
  planner.add(events.map(ReaderRecord.event), from: "day.ics")
  return try planner.plan()
}

private func clock(_ schedule: Schedule) -> String {
  "\(TimeText.time(CivilTime(utc: schedule.start)))–\(TimeText.time(CivilTime(utc: schedule.end)))"
}

extension Dossier {
  fileprivate var people: [String] { followUps.map(\.addressee) }
}

@Suite struct ImportVisitTests {
  private static let day = [
    talk("a", at: 10, people: ["Ana"]), talk("b", at: 11, people: ["Ben", "Ana"]),
    talk("c", at: 11, 50, minutes: 30, people: ["Chen"]),
  ]

  private func visit() throws -> Dossier {
    let plan = try importing(Self.day).joining()
    return try #require(plan.changes.first?.dossier)
  }

  @Test func whatFollowsOneAnotherIsOfferedAndNotForced() throws {
    let plan = try importing(Self.day)
    #expect(plan.changes.count == 3)
    #expect(plan.visits.map(\.events) == [["a", "b", "c"]])
    #expect(
      plan.entries.map { $0.allReasons.last } == [
        "the same day as that of 11:00 and 11:50: perhaps one visit",
        "the same day as that of 10:00 and 11:50: perhaps one visit",
        "the same day as that of 10:00 and 11:00: perhaps one visit",
      ])
  }

  @Test func joinedTheyAreOneInterviewWithEachPersonOnce() throws {
    let plan = try importing(Self.day).joining()
    #expect(plan.changes.count == 1)
    #expect(plan.title == "import 1 interview from day.ics")
    #expect(plan.entries[0].allReasons.last == "one visit with that of 11:00 and 11:50")
    let visit = try visit()
    #expect(clock(visit.interview.schedule) == "10:00–12:20")
    #expect(visit.people == ["Ana", "Ben", "Chen"])
    #expect(visit.interview.invite == nil)
    #expect(
      visit.talkLines(home: .utc) == [
        "10:00–10:45, Ana", "11:00–11:45, Ana, Ben", "11:50–12:20, Chen",
      ])
    #expect(visit.interview.talks.map(\.link).last == "https://zoom.us/j/c")
  }

  @Test(arguments: [
    // Another company, another day, another role, a pause of more than an hour, whole days.
    talk("b", at: 11, summary: "Interview with Initech"), talk("b", at: 10, day: 25),
    talk("b", at: 11, 46), talk("b", at: 0, minutes: 1440, kind: .allDay),
    talk("b", at: 11, kind: .floating),
  ])
  func whatDoesNotFollowIsNotOffered(_ other: CalendarEvent) throws {
    let first = talk("a", at: 10)
    #expect(try importing([first, other]).visits.isEmpty)
    #expect(try importing([other, first]).joining().changes.count == 2)
  }

  @Test func theSecondRoleOfADayStaysApart() throws {
    let roles = [
      talk("a", at: 10, summary: "Interview: Cook at Globex"),
      talk("b", at: 11, summary: "Interview: Waiter at Globex"),
      talk("c", at: 12, summary: "Interview with Globex"),
    ]
    let plan = try importing(roles)
    #expect(plan.visits.map(\.events) == [["b", "c"]])
    let visit = try #require(plan.joining().changes.last?.dossier)
    #expect(visit.interview.title == "Globex · Waiter")
  }

  @Test func whoIsNotNamedGivesWayToThoseWhoAre() throws {
    let day = [talk("a", at: 10), talk("b", at: 11, people: ["Ben"])]
    let visit = try #require(try importing(day).joining().changes.first?.dossier)
    #expect(visit.people == ["Ben"])
    let unknown = [talk("a", at: 10), talk("b", at: 11)]
    let none = try #require(try importing(unknown).joining().changes.first?.dossier)
    #expect(none.people == ["whoever was there"])
  }

  @Test func theSameOnceMoreChangesNothing() throws {
    let plan = try importing(Self.day, known: [try visit()])
    #expect(plan.entries.map(\.action) == [.known, .known, .known])
    #expect(plan.changes.isEmpty && plan.visits.isEmpty)
    // Copies of its talks in another calendar are kept as such, and nothing else.
    let copies = try importing(
      [talk("x", at: 11, people: ["Ben"])], known: [try visit()])
    #expect(copies.entries.map(\.action) == [.changed])
    let kept = try #require(copies.changes.first?.dossier)
    #expect(kept.interview.invites.map(\.identity).contains("x"))
    #expect(
      try importing([talk("x", at: 11, people: ["Ben"])], known: [kept]).entries.map(\.action)
        == [.known])
  }

  @Test func aTalkIsCancelledAloneAndTakesPlaceAgain() throws {
    var visit = try visit()
    visit.followUps[2].draft = Draft(subject: "Thank you", body: "Hi Chen")
    let cancelled = try importing(
      [talk("c", at: 11, 50, sequence: 1, method: "CANCEL")], known: [visit])
    #expect(cancelled.entries.map(\.action) == [.changed])
    #expect(
      cancelled.entries[0].reasons == [
        "the talk of 11:50–12:20 is cancelled, the rest of the visit takes place"
      ])
    let shorter = try #require(cancelled.changes.first?.dossier)
    #expect(clock(shorter.interview.schedule) == "10:00–11:45")
    #expect(shorter.interview.state == .scheduled)
    #expect(shorter.followUps.map(\.resolution) == [nil, nil, .closed])
    #expect(shorter.followUps[2].draft == visit.followUps[2].draft)

    let back = try importing(
      [talk("c", at: 12, 0, sequence: 2, people: ["Chen"])], known: [shorter])
    let whole = try #require(back.changes.first?.dossier)
    #expect(clock(whole.interview.schedule) == "10:00–12:45")
    #expect(whole.followUps.map(\.resolution) == [nil, nil, nil])
    #expect(whole.followUps[2].draft == visit.followUps[2].draft)
  }

  @Test func withItsLastTalkTheVisitIsCancelled() throws {
    let all = Self.day.map { event in
      var event = event
      (event.method, event.sequence) = ("CANCEL", 1)
      return event
    }
    let plan = try importing(all, known: [try visit()])
    #expect(plan.entries.map(\.action) == [.changed, .changed, .cancelled])
    #expect(plan.changes.count == 1)
    #expect(plan.changes.first?.dossier.interview.state == .cancelled)
  }

  @Test func aTalkThatIsMovedOnTheDayMovesTheEnd() throws {
    let plan = try importing(
      [talk("a", at: 14, sequence: 1, people: ["Ana", "Dana"])], known: [try visit()])
    let moved = try #require(plan.changes.first?.dossier)
    #expect(clock(moved.interview.schedule) == "11:00–14:45")
    #expect(moved.people == ["Ana", "Ben", "Chen", "Dana"])
    #expect(moved.talkLines(home: .utc).last == "14:00–14:45, Ana, Dana")
    #expect(try importing(Self.day, known: [moved]).changes.isEmpty)
  }

  /// Moved to another day a talk leaves its visit, with those who take part in no other talk, and with
  /// all that was written to them.
  @Test func aTalkThatIsMovedToAnotherDayIsOnItsOwn() throws {
    var visit = try visit()
    visit.followUps[1].draft = Draft(subject: "Thank you", body: "Hi Ben")
    visit.notes = [DebriefNote(id: UUID(), kind: .need, text: "sleep")]
    let plan = try importing(
      [talk("b", at: 9, day: 26, sequence: 1, people: ["Ben", "Ana"])], known: [visit])
    #expect(plan.entries.map(\.action) == [.changed])
    #expect(
      plan.entries[0].reasons == [
        "moved from Tue 24 Nov 2026 11:00–11:45 to Thu 26 Nov 2026 09:00–09:45",
        "it is on another day than the rest of the visit, and so on its own",
      ])
    #expect(plan.changes.count == 2)
    guard case .update(let rest)? = plan.changes.first, case .add(let alone)? = plan.changes.last
    else {
      Issue.record("the visit and a new interview were expected, not \(plan.changes)")
      return
    }
    #expect(rest.people == ["Ana", "Chen"] && rest.notes == visit.notes)
    #expect(rest.interview.talks.map(\.invite.identity) == ["a", "c"])
    #expect(alone.people == ["Ana", "Ben"])
    #expect(alone.followUps[1] == visit.followUps[1])
    #expect(alone.interview.invite?.identity == "b" && alone.interview.invite?.sequence == 1)
    // Both or neither.
    #expect(plan.leaving(["b"]).changes.isEmpty)

    // The other talk goes too: what is left is an interview with an invitation of its own.
    let next = try importing(
      [talk("a", at: 9, day: 27, sequence: 1, people: ["Ana"])], known: [rest, alone])
    let last = try #require(next.changes.first?.dossier)
    #expect(last.interview.invite?.identity == "c" && last.interview.invite?.sequence == 0)
    #expect(last.interview.talks.isEmpty && last.people == ["Chen"])
    #expect(clock(last.interview.schedule) == "11:50–12:20")
  }

  @Test func whatComesLaterJoinsWhatIsStored() throws {
    for stored in [[Self.day[0]], Array(Self.day.prefix(2))] {
      let known = try #require(try importing(stored).joining().changes.first?.dossier)
      let plan = try importing(Self.day, known: [known])
      #expect(plan.visits.count == 1)
      let joined = plan.joining()
      #expect(joined.changes.count == 1)
      guard case .update(let visit)? = joined.changes.first else {
        Issue.record("the stored one was expected to grow")
        continue
      }
      #expect(visit.id == known.id && visit.people == ["Ana", "Ben", "Chen"])
      #expect(visit.interview.talks.map(\.invite.identity) == ["a", "b", "c"])
      #expect(try importing(Self.day, known: [visit]).changes.isEmpty)
    }
  }

  @Test func whatIsLeftOutIsNoTalk() throws {
    let plan = try importing(Self.day).leaving(["b"]).joining(["a"])
    let visit = try #require(plan.changes.first?.dossier)
    #expect(plan.changes.count == 1 && visit.people == ["Ana", "Chen"])
    #expect(plan.choices == ["b": .other])
  }
}
