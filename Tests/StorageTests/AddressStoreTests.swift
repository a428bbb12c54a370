import Core
import Fixtures
import Foundation
import Storage
import Testing

/// Addresses that were seen, and the mails of interviews: kept with the import, and forgotten with it.
struct AddressStoreTests {
  private let store: Store

  init() throws { store = try .inMemory() }

  private func event(
    _ people: [(String, String)], uid: String = "a", message: MessageOrigin? = nil
  ) -> CalendarEvent {
    CalendarEvent(
      line: 1, uid: uid, recurrenceID: nil, sourceHash: uid, sequence: 0, method: "REQUEST",
      status: nil, summary: "Interview with Northwind", details: nil, location: nil, link: nil,
      timeKind: .zoned, start: 1_795_183_200, end: 1_795_186_800, timeZone: "UTC", organizer: nil,
      attendees: people.map { .init(name: $0.0, email: $0.1) }, warnings: [], message: message)
  }

  private func plan(
    _ events: [CalendarEvent], seen: [AddressSighting] = [], rows: [TableRow] = []
  ) throws -> ImportPlan {
    var planner = ImportPlanner(
      me: ["sam@mail.example"], home: .utc, zone: Zone.init(fixedIdentifier:),
      knowledge: store.knowledge)
    planner.tables = store.tableKnowledge
    planner.seen.add(seen)
    planner.add(events.map(ReaderRecord.event), from: "INBOX")
    if !rows.isEmpty { planner.add(rows.map(ReaderRecord.row), from: "in/Connections.csv") }
    return try planner.plan()
  }

  private func candidates(_ name: String, at company: String = "Northwind") throws -> [String] {
    let material = try store.addressMaterial(for: name, at: company)
    return AddressFinder(at: company, in: material)
      .candidates(for: Interviewer(id: UUID(), name: name))
      .map { "\($0.address): \($0.words(today: CivilDate("2026-11-24")))" }
  }

  private let mail = AddressSighting(
    address: "chen.li@northwind.example", name: "Li, Chen", place: .sender, at: 1_794_500_000)

  @Test func whatAnImportSeesIsOfferedAndForgottenWithIt() throws {
    let people = [
      ("Ana Ruiz", "ana.ruiz@northwind.example"), ("Sam Doe", "sam@mail.example"),
      ("Room 4", "room-4@northwind.example"), ("Greenhouse", "x@greenhouse.io"),
    ]
    let plan = try plan([event(people)], seen: [mail])
    #expect(
      plan.sightings.map(\.address).sorted() == [
        "ana.ruiz@northwind.example", "chen.li@northwind.example",
      ])
    #expect(try store.apply(plan, now: now) == "import 1 interview from INBOX")
    #expect(try candidates("Chen Li") == ["chen.li@northwind.example: mail from them, 12 Nov"])
    #expect(
      try candidates("Ben Okafor")
        == ["ben.okafor@northwind.example: a guess, as ana.ruiz@northwind.example is written"])
    #expect(try store.undo() == "import 1 interview from INBOX")
    #expect(try candidates("Chen Li") == [] && candidates("Ben Okafor") == [])
    #expect(try store.redo() != nil)
    #expect(try candidates("Chen Li") == ["chen.li@northwind.example: mail from them, 12 Nov"])
  }

  @Test func theSameTwiceIsNoStep() throws {
    #expect(try store.apply(plan([], seen: [mail]), now: now) == "remember 1 address of people")
    #expect(try store.apply(plan([], seen: [mail]), now: now) == nil)
    var later = mail
    later.at = 1_795_000_000
    #expect(try store.apply(plan([], seen: [later]), now: now) == nil)
    let invite = event([("Ana Ruiz", "ana@northwind.example")])
    #expect(try store.apply(plan([invite], seen: [later]), now: now) != nil)
    #expect(try candidates("Chen Li") == ["chen.li@northwind.example: mail from them, 18 Nov"])
    _ = try store.undo()
    #expect(try candidates("Chen Li") == ["chen.li@northwind.example: mail from them, 12 Nov"])
  }

  @Test func connectionsAreRemembered() throws {
    let row = TableRow(
      line: 2, kind: .person, company: "Northwind",
      people: [.init(name: "Chen Li", email: "chen@gmail.com")])
    #expect(try store.apply(plan([], rows: [row]), now: now) == "remember 1 address of people")
    #expect(try candidates("Chen Li") == ["chen@gmail.com: LinkedIn Connections"])
    #expect(
      try candidates("Chen Li", at: "Globex")
        == ["chen@gmail.com: LinkedIn Connections; private: a namesake’s?"])
  }

  @Test func accentsAndTheOrderOfNamesMakeNoDifference() throws {
    let jorg = AddressSighting(
      address: "x1@northwind.example", name: "Mueller, Joerg", place: .sender, at: 1_794_500_000)
    try store.apply(plan([], seen: [jorg]), now: now)
    for name in ["Jörg Müller", "Müller Jörg", "Dr. Joerg Mueller"] {
      #expect(try candidates(name).first?.hasPrefix("x1@") == true, "\(name)")
    }
  }

  @Test func anAddressIsTakenAsAStep() throws {
    let dossier = dossier("Northwind", people: [Interviewer(id: UUID(), name: "Chen Li")])
    try store.add(dossier, now: now)
    let change = Change.address(of: dossier.followUps[0].id, "chen.li@northwind.example")
    let report = try store.apply(change, now: now)
    #expect(report.count == 1)
    #expect(
      report.deed.sentence
        == "Changed the address of Chen Li at Northwind to chen.li@northwind.example")
    #expect(
      try store.dossier(dossier.id)?.followUps[0].interviewer?.email == "chen.li@northwind.example")
    #expect(try store.apply(change, now: now).count == 0)
    _ = try store.undo()
    #expect(try store.dossier(dossier.id) == dossier)
  }

  @Test func noAddressComesToNoOne() throws {
    let dossier = dossier("Northwind", people: [])
    try store.add(dossier, now: now)
    let change = Change.address(of: dossier.followUps[0].id, "chen.li@northwind.example")
    #expect(try store.apply(change, now: now).count == 0)
    #expect(throws: StoreError.self) {
      try store.apply(.address(of: UUID(), "a@b.example"), now: now)
    }
  }

  // MARK: The thread

  private func origin(_ id: String, day: Int) -> MessageOrigin {
    MessageOrigin(
      id: id, references: ["zero@x.example"], subject: "Your interview",
      from: .init(name: "Ruiz, Ana", email: "ana@northwind.example"),
      sent: 1_794_000_000 + day * 86_400)
  }

  @Test func theMailsOfAnInterviewAreKeptTheLatestLast() throws {
    let people = [("Ana Ruiz", "ana@northwind.example")]
    try store.apply(plan([event(people, message: origin("b", day: 2))]), now: now)
    let id = try #require(try store.dossiers(in: .all, at: now).first?.id)
    func ids() throws -> [String] { try store.threads(of: [id])[id, default: []].map(\.id) }
    #expect(try ids() == ["b"])
    // The same invitation in an earlier mail: the interview is known, the mail is not.
    let earlier = try plan([event(people, message: origin("a", day: 1))])
    #expect(earlier.entries.map(\.action) == [.known])
    #expect(try store.apply(earlier, now: now) == "keep 1 mail about interviews")
    #expect(try ids() == ["a", "b"])
    #expect(try store.apply(earlier, now: now) == nil)
    let message = try #require(try store.threads(of: [id])[id]?.first)
    #expect(
      message
        == ThreadMessage(
          id: "a", references: ["zero@x.example"], subject: "Your interview", sender: "Ana Ruiz",
          address: "ana@northwind.example", sent: Date(timeIntervalSince1970: 1_794_086_400)))
    _ = try store.undo()
    #expect(try ids() == ["b"])
    _ = try store.apply(.delete(interviews: [id]), now: now)
    #expect(try ids() == [])
    _ = try store.undo()
    #expect(try ids() == ["b"])
  }

  @Test func whatIsLeftOutLeavesNoMail() throws {
    let plan = try plan([event([], message: origin("a", day: 1))])
    #expect(plan.threads.count == 1)
    #expect(plan.leaving(["a"]).threads.isEmpty)
  }
}
