import Core
import Foundation
import Testing

/// Messages about one event that come in any order, incomplete, or from others.
struct ImportMessageTests {
  private let ana = party("Ana Ruiz <ana@northwind.example>")
  private let ben = party("Ben Okafor <ben@northwind.example>")

  private func event(
    _ summary: String = "Interview: Cook at Northwind", uid: String? = "a", sequence: Int = 0,
    method: String? = "REQUEST", day: Int = 24, hour: Int = 14, kind: Schedule.Kind = .zoned,
    zone: String? = "UTC+01:00", organizer: CalendarEvent.Party? = nil,
    attendees: [CalendarEvent.Party] = []
  ) -> CalendarEvent {
    var event = interviewEvent(
      uid: uid, summary: summary, organizer: organizer, attendees: attendees)
    let clock = CivilTime(CivilDate(year: 2026, month: 11, day: day), hour: hour)
    event.start = clock.secondsSince1970 - (kind == .zoned ? 3600 : 0)
    event.end = event.start + 3600
    (event.timeKind, event.timeZone) = (kind, kind == .zoned ? zone : nil)
    (event.sequence, event.method) = (sequence, method)
    return event
  }

  /// A cancellation that says no more than which event it is about.
  private func bare(
    _ sequence: Int = 1, uid: String = "a", method: String = "CANCEL",
    by organizer: CalendarEvent.Party? = nil, attendees: [CalendarEvent.Party] = []
  ) -> CalendarEvent {
    var event = interviewEvent(
      uid: uid, summary: nil, organizer: organizer, attendees: attendees)
    (event.start, event.end, event.timeKind, event.timeZone) = (0, 0, .floating, nil)
    (event.isTimeless, event.sequence, event.method) = (true, sequence, method)
    return event
  }

  /// What is known after some files, each imported by itself, and what the last one did.
  private struct Known {
    var dossiers: [Dossier] = []
    var cancellations: [String: Int] = [:]

    mutating func take(
      _ events: CalendarEvent..., wishes: ImportWishes = ImportWishes()
    ) throws -> [ImportEntry] {
      let before = self
      var knowledge = ImportKnowledge(
        interview: { identity in
          before.dossiers.first { dossier in
            dossier.interview.invites.contains { $0.identity == identity }
          }
        })
      knowledge.cancellation = { before.cancellations[$0] }
      var planner = ImportPlanner(
        me: ["me@home.example"], home: .utc, zone: Zone.init(fixedIdentifier:),
        knowledge: knowledge, wishes: wishes)
      planner.add(events.map(ReaderRecord.event), from: "file.ics")
      let plan = try planner.plan()
      for change in plan.changes {
        dossiers.removeAll { $0.id == change.dossier.id }
        dossiers.append(change.dossier)
      }
      cancellations.merge(plan.cancellations) { $1 }
      return plan.entries
    }

    var states: [Interview.State] { dossiers.map(\.interview.state) }
    var people: [[String]] {
      dossiers.map { $0.followUps.compactMap(\.interviewer?.email).sorted() }
    }
  }

  // MARK: Without times

  @Test func aCancellationWithoutTimesCancels() throws {
    var known = Known()
    _ = try known.take(event(organizer: ana))
    let entry = try #require(try known.take(bare(by: ana)).first)
    #expect(entry.action == .cancelled)
    #expect(known.states == [.cancelled])
    #expect(try known.take(bare(by: ana)).map(\.action) == [.known])
    #expect(try known.take(event(organizer: ana)).map(\.action) == [.known])
    #expect(known.dossiers.first?.interview.invite?.said?.start == event().start)
    let again = try known.take(event(sequence: 2, organizer: ana))
    #expect(again.map(\.action) == [.changed] && known.states == [.scheduled])
  }

  @Test func anOldCancellationWithoutTimesDoesNot() throws {
    var known = Known()
    _ = try known.take(event(sequence: 3, organizer: ana))
    let entries = try known.take(bare(2, by: ana))
    #expect(entries.map(\.reasons) == [["a newer message is known"]])
    #expect(known.states == [.scheduled])
  }

  @Test func aCancellationWithoutTimesIsRemembered() throws {
    var known = Known()
    let entries = try known.take(bare())
    #expect(entries.map(\.action) == [.notInterview])
    _ = try known.take(event(organizer: ana))
    #expect(known.states == [.cancelled])
  }

  @Test func bothInOneRun() throws {
    for events in [
      [event(organizer: ana), bare(by: ana)], [bare(by: ana), event(organizer: ana)],
    ] {
      var known = Known()
      _ = try known.take(events[0], events[1])
      #expect(known.states == [.cancelled])
    }
  }

  @Test func anAnswerWithoutTimesIsNoInterview() throws {
    var known = Known()
    let me = CalendarEvent.Party(email: "me@home.example", answer: .declined)
    let accepted = CalendarEvent.Party(email: "me@home.example", answer: .accepted)
    _ = try known.take(event(organizer: ana))
    let entries = try known.take(bare(0, method: "REPLY", attendees: [accepted]))
    #expect(entries.map(\.action) == [.notInterview] && known.states == [.scheduled])
    _ = try known.take(bare(0, method: "REPLY", attendees: [me]))
    #expect(known.states == [.cancelled])
  }

  // MARK: Of others

  @Test func whoDidNotInviteDoesNotCancel() throws {
    let other = party("Eve <eve@fabrikam.example>")
    for message in [bare(9, by: other), event(sequence: 9, method: "CANCEL", organizer: other)] {
      var known = Known()
      _ = try known.take(event(organizer: ana))
      let entry = try #require(try known.take(message).first)
      #expect(entry.action == .notInterview && known.states == [.scheduled])
      #expect(
        entry.reasons == [
          "eve@fabrikam.example calls it off, but ana@northwind.example invited to it; it stands "
            + "unless you take this"
        ])
      let taken = try known.take(message, wishes: ImportWishes(taken: ["a"]))
      #expect(taken.map(\.action) == [.cancelled] && known.states == [.cancelled])
    }
  }

  /// Colleagues, who takes part, a system that recruits, and the user's own calendar do.
  @Test(arguments: [
    "ana@northwind.example", "zoe@hr.northwind.example", "guest@contoso.example",
    "no-reply@greenhouse.io", "me@home.example",
  ])
  func whoActsForThemDoes(_ address: String) throws {
    var known = Known()
    _ = try known.take(event(organizer: ana, attendees: [party("Guest <guest@contoso.example>")]))
    _ = try known.take(bare(by: party(address)))
    #expect(known.states == [.cancelled])
  }

  // MARK: One UID, two interviews

  private var first: CalendarEvent { event(uid: "1", organizer: ana) }
  private var second: CalendarEvent {
    event(
      "Interview: Baker at Fabrikam", uid: "1", day: 25,
      organizer: party("Eve Li <eve@fabrikam.example>"))
  }

  @Test func aUIDOfTwoInterviewsLosesNone() throws {
    for runs in [
      [[first, second]], [[second, first]], [[first], [second]], [[second], [first]],
    ] {
      var known = Known()
      var said: [String] = []
      for run in runs {
        let entries =
          run.count == 1 ? try known.take(run[0]) : try known.take(run[0], run[1])
        said += entries.flatMap(\.reasons)
      }
      #expect(known.dossiers.map(\.interview.role.company).sorted() == ["Fabrikam", "Northwind"])
      #expect(
        known.people.sorted { $0[0] < $1[0] }
          == [["ana@northwind.example"], ["eve@fabrikam.example"]])
      #expect(said.count { $0.contains("has the same UID") } == 1)
      // Once more, in any order, all is known; and each is moved and cancelled by its own messages.
      #expect(try known.take(second, first).map(\.action) == [.known, .known])
      #expect(try known.take(first).map(\.action) == [.known])
      _ = try known.take(bare(uid: "1", by: party("eve@fabrikam.example")))
      let states = known.dossiers.map { ($0.interview.role.company, $0.interview.state) }
      #expect(states.contains { $0 == ("Fabrikam", .cancelled) })
      #expect(states.contains { $0 == ("Northwind", .scheduled) })
    }
  }

  /// Another organizer, company or day alone makes no other interview of it.
  @Test func whatIsOtherInPartIsTheSame() throws {
    let eve = party("Eve Li <eve@fabrikam.example>")
    for changed in [
      event(sequence: 1, day: 25, organizer: eve),
      event("Interview: Cook at Fabrikam", sequence: 1, organizer: eve),
      event("Interview: Cook at Fabrikam", sequence: 1, day: 25, organizer: ana),
    ] {
      var known = Known()
      _ = try known.take(event(organizer: ana))
      #expect(try known.take(changed).map(\.action) == [.changed])
      #expect(known.dossiers.count == 1)
    }
  }

  // MARK: Copies of one SEQUENCE

  @Test func aCopyWithoutPeopleLosesNone() throws {
    let whole = event(organizer: ana, attendees: [ben])
    let published = event(method: "PUBLISH")
    for events in [[whole, published], [published, whole]] {
      var known = Known()
      for event in events { _ = try known.take(event) }
      #expect(known.people == [["ana@northwind.example", "ben@northwind.example"]])
      var together = Known()
      _ = try together.take(events[0], events[1])
      #expect(together.people == known.people)
      for event in events { #expect(try known.take(event).map(\.action) == [.known]) }
    }
  }

  /// Whom the user took out, and who declined, does not come back by a copy.
  @Test func aCopyBringsNoOneBack() throws {
    var declined = ben
    declined.answer = .declined
    var known = Known()
    _ = try known.take(event(organizer: ana, attendees: [declined]))
    #expect(try known.take(event(organizer: ana, attendees: [ben])).map(\.action) == [.known])
    #expect(known.people == [["ana@northwind.example"]])

    known = Known()
    _ = try known.take(event(organizer: ana, attendees: [ben]))
    known.dossiers[0].followUps.removeAll { $0.interviewer?.email == ben.email }
    #expect(try known.take(event(organizer: ana, attendees: [ben])).map(\.action) == [.known])
  }

  @Test func aZoneGoesBeforeNone() throws {
    let (zoned, floating) = (event(organizer: ana), event(kind: .floating, organizer: ana))
    for sequence in [0, 1] {
      var later = floating
      later.sequence = sequence
      for events in [[zoned, later], [later, zoned]] {
        var known = Known()
        for event in events { _ = try known.take(event) }
        let schedule = try #require(known.dossiers.first?.interview.schedule)
        #expect(
          schedule.kind == .zoned || events[0].sequence > events[1].sequence,
          "\(events.map(\.sequence))")
        if sequence == 0 {
          var together = Known()
          _ = try together.take(events[0], events[1])
          #expect(together.dossiers.map(\.interview.schedule) == [schedule])
        }
        for event in events { #expect(try known.take(event).map(\.action) == [.known]) }
      }
    }
    // Another hour is another time.
    var known = Known()
    _ = try known.take(zoned)
    _ = try known.take(event(hour: 15, kind: .floating, organizer: ana))
    #expect(known.dossiers.map(\.interview.schedule.kind) == [.floating])
  }

  @Test func whatTheUserDeclinedIsLeftOut() throws {
    let me = CalendarEvent.Party(name: "Me", email: "me@home.example", answer: .declined)
    var known = Known()
    let entries = try known.take(event(organizer: ana, attendees: [me]))
    #expect(entries.map(\.reasons) == [["you declined it"]])
    #expect(known.dossiers.isEmpty)
  }
}
