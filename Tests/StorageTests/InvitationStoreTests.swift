import Core
import Foundation
import Storage
import Testing

/// One interview that several sources tell of, in a store in memory.
private struct InvitationDesk {
  let store: Store
  let now = CivilTime(CivilDate(year: 2026, month: 11, day: 20), hour: 9).asUTC

  init() throws {
    let clock = Clock(calendar: BusinessCalendar(home: .utc))
    store = try Store(inMemoryWith: clock, zones: ZoneDirectory(environment: [:]), now: now)
  }

  @discardableResult
  func bringIn(_ records: ReaderRecord...) throws -> ImportPlan {
    var planner = ImportPlanner(
      me: ["sam@mail.example"], home: .utc, zone: Zone.init(fixedIdentifier:),
      knowledge: store.knowledge)
    planner.tables = store.tableKnowledge
    planner.add(records, from: "one.ics")
    let plan = try planner.plan()
    try store.apply(plan, now: now)
    return plan
  }

  var dossiers: [Dossier] { get throws { try store.dossiers(in: .all, at: now) } }

  var only: Dossier {
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
    let desk = try InvitationDesk()
    try desk.bringIn(isRowFirst ? table : event)
    let plan = try desk.bringIn(isRowFirst ? event : table)
    #expect(plan.entries.map(\.action) == [.changed])
    let both = try InvitationDesk()
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
    let desk = try InvitationDesk()
    try desk.bringIn(invite("a", people: jane))
    try desk.bringIn(row(at: 9), row(at: nil, "Data Analyst"))
    #expect(try desk.dossiers.count == 3)
  }

  /// A second UID brings what is lacking, and is understood when it moves or cancels.
  @Test func aSecondUIDIsKept() throws {
    let desk = try InvitationDesk()
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
      let desk = try InvitationDesk()
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
      let desk = try InvitationDesk()
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
    let desk = try InvitationDesk()
    try desk.bringIn(invite("a", people: jane))
    let plan = try desk.bringIn(invite("a", me: .declined, people: jane))
    #expect(plan.entries.map(\.action) == [.cancelled])
    #expect(plan.entries[0].reasons == ["you declined it"])
    #expect(try desk.only.interview.state == .cancelled)
    #expect(try desk.bringIn(invite("a", people: jane)).isEmpty)
    try desk.bringIn(invite("a", me: .accepted, people: jane))
    #expect(try desk.only.interview.state == .scheduled)
    try desk.bringIn(invite("c", at: 9, me: .declined, people: ben))
    #expect(try desk.dossiers.count == 1)
  }

  @Test func sharedMailboxesAreNoPeople() throws {
    let desk = try InvitationDesk()
    let shared = ["recruiting", "hr", "jobs", "karriere", "personal", "tickets", "noreply"].map {
      CalendarEvent.Party(name: "Globex Team", email: "\($0)@globex.example")
    }
    var event = invite("a", people: jane)
    if case .event(var calendar) = event {
      calendar.attendees += shared
      event = .event(calendar)
    }
    try desk.bringIn(event)
    #expect(try desk.only.followUps.map(\.addressee) == ["Jane Doe"])
  }
}
