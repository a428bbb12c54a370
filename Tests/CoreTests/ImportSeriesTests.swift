import Core
import Foundation
import Testing

/// A talk with a recruiter at 14:00 in Berlin, which is 13:00 in UTC.
private func call(
  on day: Int = 24, hour: Int = 13, repeats: Bool = false, lacksFirst: Bool = false,
  time: String? = nil, sequence: Int = 0, method: String = "REQUEST", uid: String = "weekly"
) -> CalendarEvent {
  let start = CivilTime(CivilDate(year: 2026, month: 11, day: day), hour: hour).secondsSince1970
  var event = CalendarEvent(
    line: 1, uid: uid, recurrenceID: time, sourceHash: "", sequence: sequence, method: method,
    status: nil, summary: "Recruiter call: interview with Globex", details: nil, location: nil,
    link: nil, timeKind: .zoned, start: start, end: start + 1800, timeZone: "UTC+01:00",
    organizer: nil, attendees: [.init(name: "Ana", email: "ana@globex.example")], warnings: [])
  if repeats { event.series = .init(repeats: true, lacksFirst: lacksFirst) }
  return event
}

/// What is known after some imports, one after the other.
private struct Known {
  var dossiers: [Dossier] = []
  var cancellations: [String: Int] = [:]

  mutating func take(_ events: CalendarEvent...) throws -> ImportPlan {
    let (dossiers, cancellations) = (dossiers, cancellations)
    var knowledge = ImportKnowledge(interview: { identity in
      dossiers.first { $0.interview.invite?.identity == identity }
    })
    knowledge.cancellation = { cancellations[$0] }
    knowledge.series = { uid in
      dossiers.compactMap(\.interview.invite?.identity).filter { $0.hasPrefix(uid + "\t") }
    }
    var planner = ImportPlanner(
      me: [], home: .utc, zone: Zone.init(fixedIdentifier:), knowledge: knowledge)
    planner.add(events.map(ReaderRecord.event), from: "calls.ics")
    let plan = try planner.plan()
    for change in plan.changes {
      self.dossiers.removeAll { $0.id == change.dossier.id }
      self.dossiers.append(change.dossier)
    }
    self.cancellations.merge(plan.cancellations) { max($0, $1) }
    return plan
  }

  /// "24 13 scheduled": day, hour and state of each.
  var lines: [String] {
    dossiers.map { dossier in
      let start = CivilTime(utc: dossier.interview.schedule.start)
      return "\(start.date.day) \(start.hour) \(dossier.interview.state)"
    }.sorted()
  }
}

@Suite struct ImportSeriesTests {
  @Test func ofASeriesTheFirstTimeIsTakenAndSaid() throws {
    var known = Known()
    let plan = try known.take(call(repeats: true))
    #expect(plan.entries[0].reasons == ["it repeats, and only its first time is taken"])
    #expect(known.lines == ["24 13 scheduled"])
    let single = try known.take(call(on: 30, time: "20261201T130000Z"))
    #expect(
      single.entries[0].reasons == ["one time of a series, of which only this one is taken"])
    #expect(known.lines == ["24 13 scheduled", "30 13 scheduled"])
  }

  @Test func aSeriesWithoutItsFirstTimeIsLeftOut() throws {
    var known = Known()
    let plan = try known.take(call(repeats: true, lacksFirst: true))
    #expect(plan.entries.map(\.action) == [.notInterview])
    #expect(
      plan.entries[0].reasons == ["it repeats, and its first time is taken out of the series"])
    #expect(known.dossiers.isEmpty)
  }

  /// A message of its own about the first time of a series, which names it in UTC, on the wall clock or as
  /// a day: in one import in either order, and in two.
  @Test(arguments: ["20261124T130000Z", "20261124T140000", "20261124"])
  func theFirstTimeIsMovedByAMessageOfItsOwn(_ name: String) throws {
    let series = call(repeats: true)
    let moved = call(on: 25, time: name)
    for order in [[series, moved], [moved, series]] {
      var together = Known()
      _ = try together.take(order[0], order[1])
      var apart = Known()
      _ = try apart.take(order[0])
      _ = try apart.take(order[1])
      #expect(together.lines == ["25 13 scheduled"])
      #expect(apart.lines == ["25 13 scheduled"])
      // All once more, and a newer version of the series.
      let again = try apart.take(series, moved)
      #expect(again.changes.isEmpty && again.entries.map(\.action) == [.known, .known])
      #expect(
        again.entries[0].reasons == ["it repeats, and an event of its own changes its first time"])
      _ = try apart.take(call(repeats: true, sequence: 4))
      #expect(apart.lines == ["25 13 scheduled"])
      // The one time is moved again, and cancelled.
      _ = try apart.take(call(on: 26, time: name, sequence: 1))
      #expect(apart.lines == ["26 13 scheduled"])
      _ = try apart.take(call(on: 26, time: name, sequence: 2, method: "CANCEL"))
      #expect(apart.lines == ["26 13 cancelled"])
    }
  }

  @Test func theFirstTimeIsCancelledByAMessageOfItsOwn() throws {
    let cancel = call(time: "20261124T130000Z", sequence: 1, method: "CANCEL")
    var known = Known()
    _ = try known.take(call(repeats: true))
    _ = try known.take(cancel)
    #expect(known.lines == ["24 13 cancelled"])
    #expect(try known.take(call(repeats: true), cancel).changes.isEmpty)

    // The cancellation first.
    var other = Known()
    _ = try other.take(cancel)
    let plan = try other.take(call(repeats: true))
    #expect(plan.entries[0].reasons == ["it repeats, and its first time is cancelled"])
    #expect(other.dossiers.isEmpty)
  }

  @Test func aSeriesIsCancelledWithAllItsTimes() throws {
    let single = call(on: 30, time: "20261201T130000Z")
    let cancel = call(sequence: 1, method: "CANCEL")
    var known = Known()
    _ = try known.take(call(repeats: true), single)
    let plan = try known.take(cancel)
    #expect(plan.entries.map(\.action) == [.cancelled])
    #expect(plan.entries[0].reasons == ["with all times of its series, 2 in all"])
    #expect(known.lines == ["24 13 cancelled", "30 13 cancelled"])
    #expect(plan.leaving(["weekly"]).changes.isEmpty)
    // Read later, a time of the series counts as cancelled.
    _ = try known.take(call(on: 28, time: "20261208T130000Z", sequence: 1))
    #expect(known.lines == ["24 13 cancelled", "28 13 cancelled", "30 13 cancelled"])
    _ = try known.take(call(on: 29, time: "20261215T130000Z", sequence: 2))
    #expect(known.lines.contains("29 13 scheduled"))

    // In one import, in any order, and of times alone.
    for events in [[single, cancel], [cancel, single]] {
      var other = Known()
      _ = try other.take(events[0], events[1])
      #expect(other.lines == ["30 13 cancelled"])
    }
  }

  /// A cancellation that is read before what it cancels.
  @Test(arguments: [
    (0, 0, "cancelled"), (0, 1, "cancelled"), (1, 1, "cancelled"), (2, 1, "scheduled"),
  ])
  func whatIsCancelledBeforeItIsKnown(request: Int, cancel: Int, is state: String) throws {
    let invitation = call(sequence: request, uid: "once")
    let cancellation = call(sequence: cancel, method: "CANCEL", uid: "once")
    for events in [[invitation, cancellation], [cancellation, invitation]] {
      var together = Known()
      _ = try together.take(events[0], events[1])
      #expect(together.lines == ["24 13 \(state)"])
      var apart = Known()
      let first = try apart.take(events[0])
      let second = try apart.take(events[1])
      #expect(apart.lines == ["24 13 \(state)"])
      if events[0] == cancellation {
        #expect(first.cancellations == ["once": cancel])
        #expect(first.title == "note a cancellation")
        let isLate = state == "cancelled"
        #expect(
          second.entries[0].reasons == (isLate ? ["a cancellation of it was read before"] : []))
      }
      // Nothing of it is left to do or to remember.
      let again = try apart.take(cancellation, invitation)
      #expect(again.changes.isEmpty && again.cancellations.isEmpty)
      #expect(apart.lines == ["24 13 \(state)"])
    }
  }
}
