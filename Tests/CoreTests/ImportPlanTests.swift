import Core
import Foundation
import Testing

/// An invitation as the reader gives it, for a Tuesday at 14:00 in UTC unless said otherwise.
private func event(
  uid: String? = "a@northwind.example", recurrence: String? = nil, sequence: Int = 0,
  method: String? = "REQUEST", status: String? = nil, summary: String? = "Interview with Globex",
  hour: Int = 14, minutes: Int = 60, location: String? = nil, link: String? = nil,
  organizer: CalendarEvent.Party? = nil, attendees: [CalendarEvent.Party] = [],
  kind: Schedule.Kind = .zoned, timeZone: String? = "UTC"
) -> CalendarEvent {
  let start = CivilTime(CivilDate(year: 2026, month: 11, day: 24), hour: hour).secondsSince1970
  return CalendarEvent(
    line: 3, uid: uid, recurrenceID: recurrence, sourceHash: "hash of \(summary ?? "")",
    sequence: sequence, method: method, status: status, summary: summary, details: nil,
    location: location, link: link, timeKind: kind, start: start, end: start + minutes * 60,
    timeZone: timeZone, organizer: organizer, attendees: attendees, warnings: [])
}

/// Plans files, each a list of events, against interviews that are known.
private func importing(
  _ files: [CalendarEvent]..., known: [Dossier] = [], me: [String] = [],
  choices: [String: EventChoice] = [:], wishes: ImportWishes = ImportWishes()
) throws -> ImportPlan {
  var planner = ImportPlanner(
    me: me, home: .utc, zone: Zone.init(fixedIdentifier:),
    knowledge: ImportKnowledge(
      interview: { identity in known.first { $0.interview.invite?.identity == identity } },
      choice: { choices[$0] }),
    wishes: wishes)
  for (index, file) in files.enumerated() {
    planner.add(file.map(ReaderRecord.event), from: "\(index + 1).ics")
  }
  return try planner.plan()
}

/// What is known after an import.
private func imported(_ events: CalendarEvent...) throws -> [Dossier] {
  try importing(events).changes.map {
    switch $0 {
    case .add(let dossier), .update(let dossier): dossier
    }
  }
}

private let jane = CalendarEvent.Party(name: "Jane Doe", email: "jane@globex.example")
private let ben = CalendarEvent.Party(name: "Ben Okafor", email: "ben@globex.example")

@Suite struct ImportPlanTests {
  @Test(arguments: [(1969, false), (1970, true), (2200, true), (2201, false), (9999, false)])
  func yearsThatNothingElseTakesAreLeftOut(_ year: Int, isTaken: Bool) throws {
    var far = event()
    far.start = CivilTime(CivilDate(year: year, month: 6, day: 1)).secondsSince1970
    far.end = far.start + 3600
    let plan = try importing([far])
    #expect(plan.changes.count == (isTaken ? 1 : 0))
    #expect(plan.entries.first?.action.rawValue == (isTaken ? "new" : "unreadable"))
    let reason = "Its date lies outside the years 1970 to 2200, and it was left out."
    #expect(plan.entries.first?.reasons == (isTaken ? [] : [reason]))
  }

  /// What a second message does after a first.
  @Test(arguments: [
    // The same once more.
    (event(), event(), "known", Interview.State.scheduled, 14),
    // The same SEQUENCE at another time: some calendars forget to count.
    (event(), event(hour: 15), "changed", .scheduled, 15),
    (event(), event(sequence: 1, hour: 15), "changed", .scheduled, 15),
    (event(), event(sequence: 1), "changed", .scheduled, 14),
    // An older message comes late.
    (event(sequence: 2, hour: 15), event(sequence: 1, hour: 14), "known", .scheduled, 15),
    (event(), event(sequence: 1, method: "CANCEL"), "cancelled", .cancelled, 14),
    (event(), event(method: "CANCEL"), "cancelled", .cancelled, 14),
    (event(), event(method: nil, status: "CANCELLED"), "cancelled", .cancelled, 14),
    (event(sequence: 2), event(sequence: 1, method: "CANCEL"), "known", .scheduled, 14),
    // Other people's messages about it agree on nothing.
    (event(), event(sequence: 1, method: "REPLY", hour: 15), "not-interview", .scheduled, 14),
    (event(), event(sequence: 1, method: "COUNTER", hour: 15), "not-interview", .scheduled, 14),
  ])
  func secondMessage(
    first: CalendarEvent, second: CalendarEvent, does action: String, state: Interview.State,
    hour: Int
  ) throws {
    let known = try imported(first)
    let plan = try importing([second], known: known)
    let entry = try #require(plan.entries.first)
    #expect(entry.action.rawValue == action)
    #expect(plan.changes.count == (entry.action.isChange ? 1 : 0))
    let interview = try #require(entry.dossier ?? known.first).interview
    #expect(interview.state == state)
    #expect(CivilTime(utc: interview.schedule.start).hour == hour)
    #expect(interview.id == known.first?.id)

    // Both in one run, in either order of the files, end as two runs do.
    for files in [[first, second], [second, first]] where first.sequence != second.sequence {
      let together = try importing([files[0]], [files[1]])
      guard case .add(let dossier)? = together.changes.first, together.changes.count == 1 else {
        Issue.record("one new interview was expected, not \(together.changes)")
        continue
      }
      #expect(dossier.interview.state == state)
      #expect(CivilTime(utc: dossier.interview.schedule.start).hour == hour)
    }
  }

  /// The last of several invitations of one SEQUENCE counts, and a second import changes nothing.
  @Test func theSameInvitationWithOtherTimes() throws {
    let files = [[event(hour: 9)], [event(hour: 10)], [event(hour: 9)], [event(hour: 11)]]
    var known: [Dossier] = []
    for actions in [["known", "known", "known", "new"], ["known", "known", "known", "known"]] {
      let plan = try importing(files[0], files[1], files[2], files[3], known: known)
      #expect(plan.entries.map(\.action.rawValue) == actions)
      #expect(plan.entries.allSatisfy { $0.dossier != nil && $0.schedule != nil })
      if case .add(let dossier)? = plan.changes.first { known = [dossier] }
      #expect(known.map { CivilTime(utc: $0.interview.schedule.start).hour } == [11])
    }
  }

  @Test func whatIsCancelledTakesPlaceAgainOnlyByANewerMessage() throws {
    var known = try imported(event(), event(sequence: 1, method: "CANCEL"))
    #expect(known.first?.interview.state == .cancelled)
    #expect(try importing([event(sequence: 1)], known: known).entries.map(\.action) == [.known])

    let plan = try importing([event(sequence: 2, hour: 16)], known: known)
    #expect(plan.entries.map(\.action) == [.changed])
    guard case .update(let dossier)? = plan.changes.first else {
      Issue.record("an update was expected")
      return
    }
    known = [dossier]
    #expect(dossier.interview.state == .scheduled)
    #expect(
      plan.entries[0].reasons
        == [
          "moved from Tue 24 Nov 2026 14:00–15:00 to Tue 24 Nov 2026 16:00–17:00",
          "it takes place after all",
        ])
  }

  @Test func theUnknownCannotBeCancelled() throws {
    let plan = try importing([event(method: "CANCEL")])
    #expect(plan.entries.map(\.action) == [.notInterview])
    #expect(
      plan.entries[0].reasons == [
        "it cancels an interview that is not known; should its invitation come, it counts as cancelled"
      ])
    #expect(plan.changes.isEmpty && plan.cancellations == ["a@northwind.example": 0])
  }

  @Test func aMoveLeavesWhatTheUserWrote() throws {
    var dossier = try #require(try imported(event(attendees: [jane])).first)
    dossier.interview.role.company = "Globex Corporation"
    dossier.interview.round = "second talk"
    dossier.followUps[0].draft = Draft(subject: "Thank you", body: "Hi Jane")
    dossier.notes = [DebriefNote(id: UUID(), kind: .need, text: "fewer flaky tests")]
    let moved = event(
      sequence: 1, summary: "Chat at Initech", hour: 9, location: "Room 4",
      link: "https://x.example",
      organizer: ben, attendees: [jane])
    guard case .update(let after)? = try importing([moved], known: [dossier]).changes.first else {
      Issue.record("an update was expected")
      return
    }
    var expected = dossier
    expected.interview.schedule = after.interview.schedule
    expected.interview.location = "Room 4"
    expected.interview.link = "https://x.example"
    expected.interview.invite?.sequence = 1
    expected.interview.invite?.said = after.interview.invite?.said
    expected.followUps += after.followUps.suffix(1)
    #expect(after == expected)
    #expect(after.followUps.map(\.addressee) == ["Jane Doe", "Ben Okafor"])
  }

  @Test func thePersonNotYetNamedGetsAName() throws {
    let known = try imported(event())
    #expect(known.first?.followUps.map(\.interviewer) == [nil])
    let named = try importing([event(sequence: 1, attendees: [jane, ben])], known: known)
    let owed = try #require(named.entries[0].dossier).followUps
    #expect(owed.map(\.addressee) == ["Jane Doe", "Ben Okafor"])
    #expect(owed[0].id == known[0].followUps[0].id)

    var written = known
    written[0].followUps[0].draft = Draft(body: "Hello")
    let kept = try importing([event(sequence: 1, attendees: [jane])], known: written)
    #expect(
      try #require(kept.entries[0].dossier).followUps.map(\.addressee)
        == ["whoever was there", "Jane Doe"])
  }

  @Test func anAddressIsLearnedOfWhoWasKnownByName() throws {
    var known = try imported(event(attendees: [.init(name: "Jane Doe")]))
    let newer = event(
      sequence: 1, attendees: [.init(name: "jane doe", email: "jane@globex.example")])
    let entry = try #require(try importing([newer], known: known).entries.first)
    #expect(entry.action == .changed)
    #expect(entry.reasons == ["Jane Doe has the address jane@globex.example"])
    let learned = try #require(entry.dossier).followUps
    #expect(learned.map(\.interviewer?.mailbox) == ["Jane Doe <jane@globex.example>"])
    #expect(learned.map(\.id) == known[0].followUps.map(\.id))

    // Another of that name is who has the address already.
    known[0].followUps += [
      FollowUp(
        id: UUID(), interviewer: Interviewer(id: UUID(), name: "Jane Doe", email: jane.email))
    ]
    #expect(
      try importing([newer], known: known).entries[0].dossier?.followUps == known[0].followUps)
  }

  @Test func identityIsUIDWithRecurrenceOrTheText() throws {
    let plan = try importing([
      event(), event(recurrence: "20261201T140000Z", hour: 15),
      event(uid: nil, summary: "Interview One"),
      event(uid: nil, summary: "Interview Two"), event(uid: nil, summary: "Interview One"),
    ])
    #expect(plan.entries.map(\.action) == [.new, .new, .new, .new, .known])
    #expect(
      plan.entries.compactMap { $0.dossier?.interview.invite?.identity } == [
        "a@northwind.example", "a@northwind.example\t20261201T140000Z",
        "hash of Interview One", "hash of Interview Two", "hash of Interview One",
      ])
  }

  @Test func aMissingEndIsAssumedAndSaid() throws {
    let entry = try #require(try importing([event(minutes: 0)]).entries.first)
    #expect(entry.warnings == ["It has no end; 60 minutes are assumed."])
    let schedule = try #require(entry.dossier).interview.schedule
    #expect(schedule.end.timeIntervalSince(schedule.start) == 3600)

    let day = try #require(
      try importing([event(minutes: 0, kind: .allDay, timeZone: nil)]).entries.first)
    #expect(day.warnings.isEmpty)
    #expect(day.schedule.map { $0.end.timeIntervalSince($0.start) } == 86_400)
  }

  @Test func anUnknownZoneIsSaid() throws {
    let entry = try #require(try importing([event(timeZone: "Mars/Olympus")]).entries.first)
    #expect(
      entry.warnings == [
        "The time zone “Mars/Olympus” is not known here; its times are shown in UTC."
      ]
    )
  }

  @Test func aTimeBeyondAllCalendarsIsRefused() throws {
    var far = event()
    far.end = .max
    let plan = try importing([far])
    #expect(plan.entries.map(\.action) == [.unreadable])
    #expect(plan.changes.isEmpty)
  }

  @Test func aLinkIsNoPlace() throws {
    let link = "https://meet.example/abc"
    let entry = try #require(
      try importing([event(location: "\(link)\n", link: link)]).entries.first)
    #expect(entry.dossier?.interview.location == "")
    #expect(entry.dossier?.interview.link == link)
  }

  @Test func failuresAndWarningsKeepTheirPlace() throws {
    var planner = ImportPlanner(me: [], home: .utc, zone: { _ in .utc })
    var second = event(uid: "b", hour: 15)
    second.line = 8
    planner.add(
      [
        .event(event()), .event(second), .warning(.init(line: 1, message: "No VERSION.")),
        .warning(.init(line: 9, message: "No value.")),
        .warning(.init(line: nil, message: "It is cut.")),
      ], from: "cut.ics")
    planner.add(
      [
        .warning(.init(line: 5, message: "No start.")),
        .failure(.init(line: nil, message: "No calendar.")),
      ], from: "bad.ics")
    planner.add([], from: "empty.ics")
    let plan = try planner.plan()
    #expect(
      plan.entries.map(\.place) == ["cut.ics, line 3", "cut.ics, line 8", "bad.ics", "empty.ics"])
    #expect(plan.entries.map(\.action) == [.new, .new, .unreadable, .unreadable])
    #expect(
      plan.entries.map(\.warnings) == [
        ["Line 1: No VERSION.", "It is cut."], ["Line 9: No value."], ["Line 5: No start."], [],
      ])
    #expect(
      plan.entries.suffix(2).map { $0.sentence(home: .utc) } == [
        "bad.ics: No calendar.", "empty.ics: There is no event with a start in it.",
      ])
    #expect(
      plan.entries.flatMap(\.complaints) == [
        "cut.ics: Line 1: No VERSION.", "cut.ics, line 3: It is cut.", "cut.ics: Line 9: No value.",
        "bad.ics: Line 5: No start.",
      ])
    #expect(plan.title == "import 2 interviews from cut.ics")
  }

  @Test func titlesCountWhatChanges() throws {
    let known = try imported(event())
    let other = event(uid: "b", hour: 16)
    #expect(try importing([other]).title == "import 1 interview from 1.ics")
    var planner = ImportPlanner(me: [], home: .utc, zone: { _ in .utc })
    planner.add([.event(other)], from: "/tmp/mail/invite.ics")
    #expect(try planner.plan().title == "import 1 interview from invite.ics")
    #expect(
      try importing([other], [event(uid: "c", hour: 17)]).title
        == "import 2 interviews from 2 files")
    #expect(
      try importing([event(hour: 15)], known: known).title == "change 1 interview as 1.ics says")
    #expect(
      try importing([other, event(hour: 15)], known: known).title
        == "import 1 interview and change 1 from 1.ics")
  }

  @Test func printsThePlan() throws {
    let plan = try importing([
      event(
        summary: "Interview with Globex", link: "https://meet.example", organizer: jane,
        attendees: [ben, .init(name: "Room 4", email: nil, isRoom: true)])
    ])
    #expect(
      plan.json.text == """
        [
          {
            "source": "1.ics",
            "line": 3,
            "uid": "a@northwind.example",
            "method": "REQUEST",
            "action": "new",
            "score": 75,
            "reasons": [
              "“Interview” in the title",
              "someone of globex.example takes part",
              "it has a link to meet by"
            ],
            "summary": "Interview with Globex",
            "company": "Globex",
            "role": null,
            "confidence": "sure",
            "start": "2026-11-24T14:00:00Z",
            "end": "2026-11-24T15:00:00Z",
            "timeZone": "UTC",
            "floating": false,
            "organizer": {
              "name": "Jane Doe",
              "email": "jane@globex.example"
            },
            "attendees": [
              {
                "name": "Ben Okafor",
                "email": "ben@globex.example",
                "room": false
              },
              {
                "name": "Room 4",
                "email": null,
                "room": true
              }
            ],
            "link": "https://meet.example",
            "warnings": []
          }
        ]
        """)
  }
}
