import Core
import Foundation
import Storage
import Testing

extension ImportDesk {
  @discardableResult
  fileprivate func bringIn(
    _ records: ReaderRecord..., wishes: ImportWishes = ImportWishes()
  ) throws -> ImportPlan {
    try apply(plan(records, from: "one.ics", me: ["sam@mail.example"], wishes: wishes))
  }

  fileprivate var only: Dossier {
    get throws {
      let all = try dossiers
      #expect(all.count == 1)
      return try #require(all.first)
    }
  }
}

private let day = CivilDate(year: 2026, month: 11, day: 24)

private func invite(
  _ uid: String, title: String = "Globex: technical interview (Staff Engineer)",
  at hour: Int = 14,
  sequence: Int = 0, method: String = "REQUEST", me: CalendarEvent.Party.Answer? = nil,
  people: CalendarEvent.Party..., link: String? = nil
) -> ReaderRecord {
  let start = CivilTime(day, hour: hour).secondsSince1970
  return .event(
    CalendarEvent(
      line: 1, uid: uid, recurrenceID: nil, sourceHash: uid, sequence: sequence, method: method,
      status: nil, summary: title, details: nil, location: nil, link: link, timeKind: .zoned,
      start: start, end: start + 3600, timeZone: "UTC", organizer: nil,
      attendees: people + [.init(name: "Sam", email: "sam@mail.example", answer: me)],
      warnings: []))
}

private func row(at hour: Int? = nil, _ role: String = "Staff Engineer", _ people: String...)
  -> ReaderRecord
{
  .row(
    TableRow(
      line: 2, company: "Globex Inc.", role: role,
      meetings: [
        .init(
          start: CivilTime(day, hour: hour ?? 0).secondsSince1970, isAllDay: hour == nil,
          minutes: hour.map { _ in 60 })
      ], people: people.map { .init(name: $0) }))
}

private let jane = CalendarEvent.Party(name: "Jane Doe", email: "jane@globex.example")
private let ben = CalendarEvent.Party(name: "Ben Okafor", email: "ben@globex.example")

@Suite struct InvitationStoreTests {
  /// A row of a table and an invitation are one interview, whichever is read first, in one import or two.
  @Test(arguments: [false, true], [nil, 14])
  func aRowAndAnInvite(isRowFirst: Bool, hour: Int?) throws {
    let event = invite("a", people: jane, link: "https://meet.example/x")
    let table = row(at: hour, "Staff Engineer", "Ben Okafor")
    let desk = try ImportDesk()
    try desk.bringIn(isRowFirst ? table : event)
    let plan = try desk.bringIn(isRowFirst ? event : table)
    #expect(plan.entries.map(\.action) == [.changed])
    let both = try ImportDesk()
    try both.bringIn(table, event)
    for desk in [desk, both] {
      let dossier = try desk.only
      #expect(dossier.interview.schedule.kind == .zoned)
      #expect(dossier.interview.schedule.start == CivilTime(day, hour: 14).asUTC)
      #expect(dossier.interview.role.title == "Staff Engineer")
      #expect(dossier.interview.link == "https://meet.example/x")
      #expect(Set(dossier.followUps.map(\.addressee)) == ["Jane Doe", "Ben Okafor"])
      #expect(dossier.interview.invite?.identity == "a")
      #expect(try desk.bringIn(event, table).isEmpty)
      // What moves the invitation does not make the row another interview.
      try desk.bringIn(invite("a", at: 16, sequence: 1, people: jane))
      #expect(try desk.bringIn(table).isEmpty)
      #expect(try desk.only.interview.schedule.start == CivilTime(day, hour: 16).asUTC)
    }
  }

  @Test func anotherRowOfThatDayIsAnotherInterview() throws {
    let desk = try ImportDesk()
    try desk.bringIn(invite("a", people: jane))
    try desk.bringIn(row(at: 9), row(at: nil, "Data Analyst"))
    #expect(try desk.dossiers.count == 3)
  }

  /// A second UID brings what is lacking, and is understood when it moves or cancels.
  @Test func aSecondUIDIsKept() throws {
    let desk = try ImportDesk()
    try desk.bringIn(invite("a", people: jane))
    let plan = try desk.bringIn(
      invite("b", title: "Interview with Globex", people: ben, link: "https://meet.example/x"))
    #expect(plan.entries.map(\.action) == [.changed])
    #expect(
      plan.entries[0].reasons == [
        "known under another UID, which is kept as well", "the link is now https://meet.example/x",
        "Ben Okafor takes part",
      ])
    let dossier = try desk.only
    #expect(dossier.interview.invites.map(\.identity) == ["a", "b"])
    #expect(try desk.bringIn(invite("b", title: "Interview with Globex", people: ben)).isEmpty)

    try desk.bringIn(invite("b", title: "Interview with Globex", at: 16, sequence: 3, people: ben))
    #expect(try desk.only.interview.schedule.start == CivilTime(day, hour: 16).asUTC)
    // The first invitation once more says nothing new, and moves nothing back.
    #expect(try desk.bringIn(invite("a", people: jane)).isEmpty)
    try desk.bringIn(invite("b", sequence: 4, method: "CANCEL"))
    #expect(try desk.only.interview.state == .cancelled)
    #expect(try desk.store.undo() != nil)
    #expect(try desk.only.interview.state == .scheduled)
    #expect(try desk.only.interview.invites.map(\.identity) == ["a", "b"])
  }

  @Test func aNewTitleChangesRoleAndRoundUnlessTheUserDid() throws {
    for isEdited in [false, true] {
      let desk = try ImportDesk()
      try desk.bringIn(invite("a", people: jane))
      if isEdited {
        var dossier = try desk.only
        dossier.interview.role.title = "Principal"
        dossier.interview.round = "second talk"
        _ = try desk.store.apply(.edit(dossier), now: desk.now)
      }
      let plan = try desk.bringIn(
        invite("a", title: "Globex: phone screen (Data Analyst)", sequence: 1, people: jane))
      let interview = try desk.only.interview
      #expect(interview.role.title == (isEdited ? "Principal" : "Data Analyst"))
      #expect(interview.round == (isEdited ? "second talk" : "phone screen"))
      #expect(plan.entries[0].reasons.contains("the role is now Data Analyst") != isEdited)
    }
  }

  /// Nothing is owed to those who are gone; a letter that was begun stays.
  @Test(arguments: [false, true])
  func whoIsGoneIsOwedNothing(hasDraft: Bool) throws {
    var declining = ben
    declining.answer = .declined
    for update in [
      invite("a", sequence: 1, people: jane), invite("a", sequence: 1, people: jane, declining),
    ] {
      let desk = try ImportDesk()
      try desk.bringIn(invite("a", people: jane, ben))
      if hasDraft {
        let owed = try #require(desk.only.followUps.first { $0.addressee == "Ben Okafor" })
        _ = try desk.store.save(
          Draft(body: "Dear Ben"), of: owed.id, in: desk.only, continuing: nil, now: desk.now)
      }
      let plan = try desk.bringIn(update)
      let owed = try #require(desk.only.followUps.first { $0.addressee == "Ben Okafor" })
      #expect(owed.resolution == (hasDraft ? nil : .closed))
      #expect(plan.entries[0].reasons[0].hasSuffix("; the letter to them stays") == hasDraft)
      try desk.bringIn(invite("a", sequence: 2, people: jane, ben))
      #expect(try desk.only.followUps.allSatisfy { $0.resolution == nil })
    }
  }

  @Test func whatTheUserDeclinedIsNotOwed() throws {
    let desk = try ImportDesk()
    try desk.bringIn(invite("a", people: jane))
    let plan = try desk.bringIn(invite("a", me: .declined, people: jane))
    #expect(plan.entries.map(\.action) == [.cancelled])
    #expect(plan.entries[0].reasons == ["you declined it"])
    #expect(try desk.only.interview.state == .cancelled)
    #expect(try desk.bringIn(invite("a", people: jane)).isEmpty)
    try desk.bringIn(invite("a", me: .accepted, people: jane))
    #expect(try desk.only.interview.state == .scheduled)
    let other = try desk.bringIn(invite("c", at: 9, me: .declined, people: ben))
    #expect(other.entries.map(\.action) == [.notInterview])
    #expect(other.entries[0].reasons == ["you declined it"])
    #expect(try desk.dossiers.count == 1)
    try desk.bringIn(invite("c", at: 9, me: .accepted, people: ben))
    #expect(try desk.dossiers.map(\.interview.state) == [.scheduled, .scheduled])
    // A copy that was declined beside an invitation that stands calls off nothing.
    try desk.bringIn(invite("d", people: jane))
    let copy = try desk.bringIn(invite("d", me: .declined, people: jane))
    #expect(copy.entries.map(\.action) == [.known])
    #expect(try desk.dossiers.map(\.interview.state) == [.scheduled, .scheduled])
  }

  /// Which titles are of one interview where the time is the same: company and role have to agree.
  @Test(arguments: [
    (
      "Globex: technical interview (Staff Engineer)",
      "Globex GmbH: technical interview (Staff Engineer)", 1
    ),
    ("Globex: technical interview (Staff Engineer)", "GLOBEX: technical interview (Engineer)", 1),
    ("Globex: technical interview (Staff Engineer)", "Technical interview with Globex", 1),
    (
      "Globex: technical interview (Staff Engineer)",
      "Globex: technical interview (Product Manager)", 2
    ),
    (
      "General Electric: technical interview (Engineer)",
      "General Motors: technical interview (Engineer)", 2
    ),
    (
      "Siemens: technical interview (Engineer)", "Siemens Energy: technical interview (Engineer)", 2
    ),
    ("Globex Health: technical interview (Engineer)", "Globex: technical interview (Engineer)", 2),
  ])
  func whatIsOneInterview(one: String, other: String, count: Int) throws {
    let ann = CalendarEvent.Party(name: "Ann Lee", email: "ann.lee@gmail.com")
    let bo = CalendarEvent.Party(name: "Bo Ma", email: "bo.ma@gmail.com")
    let records = [invite("1", title: one, people: ann), invite("2", title: other, people: bo)]
    for order in [records, records.reversed()] {
      let (together, apart) = (try ImportDesk(), try ImportDesk())
      try together.bringIn(order[0], order[1])
      for record in order { try apart.bringIn(record) }
      for desk in [together, apart] {
        #expect(try desk.dossiers.count == count)
        // What cancels one cancels no other.
        try desk.bringIn(invite("2", title: other, sequence: 1, method: "CANCEL", people: bo))
        let states = try desk.dossiers.map(\.interview.state)
        #expect(states.count { $0 == .cancelled } == 1 && states.count == count)
      }
    }
  }

  /// Of two roles at one time a source that names none is told by its people; without any it is neither.
  @Test func aSourceWithoutARoleIsToldByItsPeople() throws {
    for (people, count) in [([ben], 2), ([], 3)] {
      let desk = try ImportDesk()
      try desk.bringIn(
        invite("a", title: "Globex: interview (Staff Engineer)", people: jane),
        invite("b", title: "Globex: interview (Product Manager)", people: ben))
      var record = invite("c", title: "Interview with Globex")
      if case .event(var event) = record {
        event.attendees = people
        record = .event(event)
      }
      try desk.bringIn(record)
      #expect(try desk.dossiers.count == count)
      let joined = try desk.dossiers.first { $0.interview.invites.contains { $0.identity == "c" } }
      #expect(joined?.interview.role.title == (count == 2 ? "Product Manager" : ""))
    }
  }

  private static let original = invite("a", people: jane, ben)
  private static let agency = invite("ag", people: jane, .init(name: "Rita", email: "r@ag.example"))

  /// Invitation, agency's copy, row and cancellation end in one interview that is cancelled, in any order.
  @Test(arguments: [
    [0, 1, 2, 3], [3, 2, 1, 0], [2, 3, 1, 0], [1, 0, 2, 3], [0, 2, 1, 3], [2, 0, 1, 3],
  ])
  func aCancellationHoldsInAnyOrder(order: [Int]) throws {
    let records = [
      Self.original, Self.agency, invite("a", sequence: 1, method: "CANCEL", people: jane, ben),
      row(at: 14),
    ]
    let desk = try ImportDesk()
    for place in order { try desk.bringIn(records[place]) }
    #expect(try desk.only.interview.state == .cancelled, "\(order)")
    let together = try ImportDesk()
    try together.bringIn(records[order[0]], records[order[1]], records[order[2]], records[order[3]])
    #expect(try together.only.interview.state == .cancelled, "\(order)")
  }

  /// Copies and rows that say the time before a move are about the interview that was moved.
  @Test(arguments: [[0, 1, 2, 3, 4], [0, 2, 1, 3, 4], [4, 0, 2, 3, 1], [0, 2, 4, 1, 3]])
  func whatSaysAnEarlierTimeIsNotAnother(order: [Int]) throws {
    let records = [
      Self.original, Self.agency, invite("a", at: 18, sequence: 1, people: jane, ben),
      invite("ag", at: 18, sequence: 1, people: jane), row(at: 14),
    ]
    let desk = try ImportDesk()
    for place in order { try desk.bringIn(records[place]) }
    #expect(try desk.only.interview.schedule.start == CivilTime(day, hour: 18).asUTC, "\(order)")
    let together = try ImportDesk()
    try together.bringIn(records[4], records[0], records[1], records[2], records[3])
    #expect(try together.only.interview.schedule.start == CivilTime(day, hour: 18).asUTC)
    // Another round at the time that has come free is another interview.
    try desk.bringIn(invite("z", title: "Globex: onsite (Data Analyst)", people: jane))
    #expect(try desk.dossiers.count == 2)
  }

  @Test func aCopyOfWhatWasCancelledIsLeftOutUntilTheUserTakesIt() throws {
    let desk = try ImportDesk()
    try desk.bringIn(Self.original)
    try desk.bringIn(invite("a", sequence: 1, method: "CANCEL"))
    let plan = try desk.bringIn(Self.agency)
    #expect(plan.entries.map(\.action) == [.notInterview])
    #expect(
      plan.entries[0].reasons == [
        "another invitation to Globex · Staff Engineer on Tue 24 Nov 2026 14:00–15:00, which was "
          + "cancelled"
      ])
    try desk.bringIn(Self.agency, wishes: ImportWishes(taken: ["ag"]))
    #expect(try desk.dossiers.map(\.interview.state).count { $0 == .scheduled } == 1)
  }

  /// A message that says of it what the last one said leaves what the user has made of it.
  @Test func aNewerMessageChangesOnlyWhatItSaysOtherwise() throws {
    let desk = try ImportDesk()
    try desk.bringIn(invite("a", people: jane, ben, link: "https://meet.example/x"))
    var dossier = try desk.only
    dossier.interview.link = "https://meet.example/mine"
    dossier.interview.location = "their office"
    dossier.interview.state = .cancelled
    dossier.followUps.removeAll { $0.addressee == "Ben Okafor" }
    _ = try desk.store.apply(.edit(dossier), now: desk.now)
    try desk.bringIn(invite("a", sequence: 1, people: jane, ben, link: "https://meet.example/x"))
    let after = try desk.only
    #expect(after.interview.link == "https://meet.example/mine")
    #expect(after.interview.location == "their office")
    #expect(after.interview.state == .cancelled)
    #expect(after.followUps.map(\.addressee) == ["Jane Doe"])
    // A copy does not bring back who was removed either; what it says otherwise counts.
    try desk.bringIn(
      invite("a", at: 16, sequence: 2, people: jane, ben, link: "https://meet.example/y"))
    let moved = try desk.only
    #expect(moved.interview.state == .scheduled && moved.interview.link == "https://meet.example/y")
    #expect(moved.followUps.map(\.addressee) == ["Jane Doe"])
    try desk.bringIn(invite("b", at: 16, people: ben))
    #expect(try desk.only.followUps.map(\.addressee) == ["Jane Doe"])
  }

  /// A row whose time changed is a move while its interview is to come, and another interview afterwards.
  @Test func aRowWithAnotherTimeIsAMove() throws {
    let desk = try ImportDesk()
    try desk.bringIn(row(at: nil))
    let plan = try desk.bringIn(row(at: 9))
    #expect(plan.entries.map(\.action) == [.changed])
    #expect(
      plan.entries[0].reasons == [
        "moved from Tue 24 Nov 2026 to Tue 24 Nov 2026 09:00–10:00 (time zone unknown), as its row says"
      ])
    #expect(try desk.bringIn(row(at: 9)).isEmpty)
    // Two rows are two interviews.
    try desk.bringIn(row(at: 9), row(at: 12))
    #expect(try desk.dossiers.count == 2)
    try desk.bringIn(row(at: 9), row(at: 15))
    #expect(try desk.dossiers.count == 2)
    try desk.bringIn(row(at: 17), row(at: 18))
    #expect(try desk.dossiers.count == 4)
  }

  @Test func anAddressAloneIsThatOfTheNameInIt() throws {
    let desk = try ImportDesk()
    try desk.bringIn(row(at: 14, "Staff Engineer", "Jane Doe"))
    try desk.bringIn(invite("a", people: .init(email: "jane.doe@globex.example")))
    let people = try desk.only.followUps.compactMap(\.interviewer)
    #expect(people.map(\.name) == ["Jane Doe"])
    #expect(people.map(\.email) == ["jane.doe@globex.example"])
  }

  /// The same person, however a table or an invitation writes the name.
  @Test(arguments: [
    ("Dr. Jane Doe", true), ("Frau Jane Doe", true), ("Jane Doe (CTO)", true), ("J. Doe", true),
    ("Doe, Jane", true), ("JANE DOE", true), ("John Doe", false), ("B. Doe", false),
    ("Jane Dorsey", false),
  ])
  func onePersonByAnyName(name: String, isSame: Bool) throws {
    let desk = try ImportDesk()
    try desk.bringIn(row(at: 14, "Staff Engineer", name))
    try desk.bringIn(invite("a", people: jane))
    let people = try desk.only.followUps.compactMap(\.interviewer)
    #expect(people.count == (isSame ? 1 : 2), "\(people)")
    #expect(people.contains { $0.email == "jane@globex.example" })
  }
}
