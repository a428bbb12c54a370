import Core
import Foundation
import Storage
import Testing

extension ImportDesk {
  @discardableResult
  fileprivate func bringIn(
    _ events: CalendarEvent..., from source: String = "invite.ics"
  ) throws -> ImportPlan {
    try apply(plan(events, from: source))
  }

  fileprivate func plan(
    _ events: [CalendarEvent], from source: String = "invite.ics",
    wishes: ImportWishes = ImportWishes()
  ) throws -> ImportPlan {
    try plan(
      events.map(ReaderRecord.event), from: source, me: ["me@home.example"], wishes: wishes)
  }
}

private func event(
  uid: String = "a@northwind.example", sequence: Int = 0, method: String = "REQUEST",
  hour: Int = 14, location: String? = nil, people: [String] = ["Jane Doe"],
  addresses: Bool = true, summary: String = "Interview with Northwind"
) -> CalendarEvent {
  let start = CivilTime(CivilDate(year: 2026, month: 11, day: 24), hour: hour).secondsSince1970
  let parties = people.map { name in
    let first = name.prefix { $0 != " " }.lowercased()
    return CalendarEvent.Party(name: name, email: addresses ? "\(first)@northwind.example" : nil)
  }
  return CalendarEvent(
    line: 1, uid: uid, recurrenceID: nil, sourceHash: uid, sequence: sequence, method: method,
    status: nil, summary: summary, details: nil, location: location, link: nil,
    timeKind: .zoned, start: start, end: start + 3600, timeZone: "UTC", organizer: nil,
    attendees: parties + [.init(email: "Me@home.example")], warnings: [])
}

@Suite struct ImportStoreTests {
  @Test func theSameTwiceIsStoredOnce() throws {
    let desk = try ImportDesk()
    let first = try desk.bringIn(event(), event(uid: "b", hour: 15))
    #expect(first.entries.map(\.action) == [.new, .new])
    let stored = try desk.dossiers
    #expect(stored.count == 2)
    #expect(stored.allSatisfy { $0.followUps.map(\.addressee) == ["Jane Doe"] })
    // One person, met twice.
    #expect(Set(stored.flatMap(\.followUps).compactMap(\.interviewer?.id)).count == 1)

    let second = try desk.bringIn(event(), event(uid: "b", hour: 15))
    #expect(second.entries.map(\.action) == [.known, .known])
    #expect(try desk.dossiers == stored)
    #expect(try desk.store.undo() == "import 2 interviews from invite.ics")
    #expect(try desk.dossiers.isEmpty)
    #expect(try desk.store.undo() == nil)
  }

  @Test func aMoveKeepsTheLetterAndCanBeTakenBack() throws {
    let desk = try ImportDesk()
    try desk.bringIn(event())
    let before = try #require(try desk.dossiers.first)
    _ = try desk.store.save(
      Draft(subject: "Thank you", body: "Hi Jane"), of: before.followUps[0].id, in: before,
      continuing: nil, now: desk.now)
    let written = try desk.dossiers

    try desk.bringIn(
      event(sequence: 1, hour: 16, location: "Room 4", people: ["Jane Doe", "Ben Li"]))
    let moved = try #require(try desk.dossiers.first)
    #expect(CivilTime(utc: moved.interview.schedule.start).hour == 16)
    #expect(moved.interview.location == "Room 4")
    #expect(moved.interview.invite?.sequence == 1)
    #expect(moved.followUps.map(\.addressee) == ["Jane Doe", "Ben Li"])
    #expect(moved.followUps[0] == written[0].followUps[0])
    // The clock goes by the new time.
    let end = CivilTime(CivilDate(year: 2026, month: 11, day: 24), hour: 17).asUTC
    #expect(try desk.store.dossiers(in: .upcoming, at: end - 1).count == 1)
    #expect(try desk.store.dossiers(in: .pending, at: end).count == 1)

    #expect(try desk.store.undo() == "change 1 interview as invite.ics says")
    #expect(try desk.dossiers == written)
    #expect(try desk.store.redo() == "change 1 interview as invite.ics says")
    #expect(try desk.dossiers == [moved])
  }

  @Test func whatIsCancelledIsClosedUntilItIsAgreedAnew() throws {
    let desk = try ImportDesk()
    try desk.bringIn(event())
    try desk.bringIn(event(sequence: 1, method: "CANCEL"))
    #expect(try desk.dossiers.map(\.interview.state) == [.cancelled])
    #expect(try desk.store.dossiers(in: .done, at: desk.now).count == 1)
    try desk.bringIn(event(sequence: 1))
    #expect(try desk.dossiers.map(\.interview.state) == [.cancelled])
    try desk.bringIn(event(sequence: 2, hour: 10))
    #expect(try desk.dossiers.map(\.interview.state) == [.scheduled])
    #expect(try desk.store.dossiers(in: .upcoming, at: desk.now).count == 1)
  }

  @Test func thePersonNotYetNamedIsNamed() throws {
    let desk = try ImportDesk()
    try desk.bringIn(event(people: []))
    let unnamed = try #require(try desk.dossiers.first)
    #expect(unnamed.followUps.map(\.interviewer) == [nil])
    try desk.bringIn(event(sequence: 1, people: ["Jane Doe"]))
    let named = try #require(try desk.dossiers.first)
    #expect(named.followUps.map(\.addressee) == ["Jane Doe"])
    #expect(named.followUps[0].id == unnamed.followUps[0].id)
    _ = try desk.store.undo()
    #expect(try desk.dossiers == [unnamed])
  }

  /// Someone known by name alone comes with an address, which another interview may know already.
  @Test(arguments: [false, true])
  func anAddressIsLearned(isKnownElsewhere: Bool) throws {
    let desk = try ImportDesk()
    if isKnownElsewhere { try desk.bringIn(event(uid: "other", hour: 15)) }
    try desk.bringIn(event(uid: "b", people: ["Jane Doe"], addresses: false))
    let before = try desk.dossiers
    let named = try #require(before.first { $0.interview.invite?.identity == "b" })
    #expect(named.followUps.map(\.interviewer?.mailbox) == [""])

    try desk.bringIn(event(uid: "b", sequence: 1, people: ["Jane Doe"]))
    let after = try #require(try desk.store.dossier(named.id))
    #expect(after.followUps.map(\.id) == named.followUps.map(\.id))
    #expect(after.followUps[0].interviewer?.mailbox == "Jane Doe <jane@northwind.example>")
    let people = try desk.dossiers.flatMap(\.followUps).compactMap(\.interviewer?.id)
    #expect(Set(people).count == 1)

    #expect(try desk.store.undo() == "change 1 interview as invite.ics says")
    #expect(try desk.dossiers == before)
    _ = try desk.store.redo()
    #expect(try desk.store.dossier(named.id) == after)
  }

  /// Two instances plan the same import, and both carry it out.
  @Test func aPlanThatCameTooLateAddsNothing() throws {
    let desk = try ImportDesk()
    let plan = try desk.plan([event()])
    let other = try desk.plan([event()])
    try desk.store.apply(plan, now: desk.now)
    let stored = try desk.dossiers
    try desk.store.apply(other, now: desk.now)
    #expect(try desk.dossiers == stored)

    let move = try desk.plan([event(sequence: 1, hour: 16)])
    _ = try desk.store.undo()
    try desk.store.apply(move, now: desk.now)
    #expect(try desk.dossiers.isEmpty)
  }

  /// A failure in the middle, as a kill would be, leaves nothing behind.
  @Test func allOrNothing() throws {
    let desk = try ImportDesk()
    try desk.bringIn(event(uid: "first"))
    let stored = try desk.dossiers
    var plan = try desk.plan([event(uid: "b", hour: 15), event(uid: "c", hour: 16)])
    if case .add(var dossier)? = plan.changes.last {
      // The database holds one follow-up of a key only.
      dossier.followUps.append(dossier.followUps[0])
      plan.changes[1] = .add(dossier)
    }
    #expect(throws: StoreError.self) { try desk.store.apply(plan, now: desk.now) }
    #expect(try desk.dossiers == stored)
    #expect(try desk.store.undo() == "import 1 interview from invite.ics")
  }

  @Test func whatIsSaidOfAnEventIsKeptAndTakenBack() throws {
    let desk = try ImportDesk()
    let dentist = event(uid: "d", hour: 9, people: [], summary: "Dentist")
    let wishes = ImportWishes(taken: ["dentist"], left: ["interview"])
    let plan = try desk.plan([dentist, event()], wishes: wishes)
    #expect(plan.entries.map(\.action) == [.new, .notInterview])
    try desk.store.apply(plan, now: desk.now)
    #expect(try desk.store.choice(of: "d") == .interview)
    #expect(try desk.store.choice(of: "a@northwind.example") == .other)
    // The next import keeps to it, and nothing is left to write down.
    let next = try desk.plan([dentist, event()])
    #expect(next.entries.map(\.action) == [.known, .notInterview])
    #expect(next.changes.isEmpty && next.choices.isEmpty)

    #expect(try desk.store.undo() == "import 1 interview from invite.ics")
    #expect(try desk.store.choice(of: "d") == nil)
    #expect(try desk.plan([dentist, event()]).entries.map(\.action) == [.notInterview, .new])
    _ = try desk.store.redo()
    #expect(try desk.store.choice(of: "a@northwind.example") == .other)

    try desk.store.apply(
      desk.plan([event(uid: "c", hour: 18)], wishes: ImportWishes(left: ["c"])), now: desk.now)
    #expect(try desk.store.undo() == "say whether an event is an interview")
  }

  /// The copy of an invitation in another calendar, read in another run.
  @Test func aCopyReadLaterIsKnown() throws {
    let desk = try ImportDesk()
    try desk.bringIn(event())
    let stored = try desk.dossiers
    let copy = try desk.bringIn(event(uid: "copy"))
    #expect(copy.entries.map(\.action) == [.changed])
    var kept = try desk.dossiers
    #expect(kept[0].interview.invite?.others.map(\.identity) == ["copy"])
    kept[0].interview.invite?.others = []
    #expect(kept == stored)
    #expect(try desk.bringIn(event(uid: "copy")).isEmpty)
  }

  @Test func oneEnteredByHandTakesItsInvitation() throws {
    let desk = try ImportDesk()
    try desk.bringIn(event(people: []))
    var hand = try #require(try desk.dossiers.first)
    _ = try desk.store.undo()
    hand.interview.invite = nil
    try desk.store.fill(with: [hand], now: desk.now)
    try desk.bringIn(event())
    let after = try #require(try desk.dossiers.first)
    #expect(try desk.dossiers.count == 1)
    #expect(after.interview.invite?.identity == "a@northwind.example")
    #expect(after.followUps.map(\.addressee) == ["Jane Doe"])
    try desk.bringIn(event(sequence: 1, hour: 16))
    #expect(try desk.dossiers.map { CivilTime(utc: $0.interview.schedule.start).hour } == [16])
  }
}
