import Core
import Foundation
import Testing

private let day = CivilDate(year: 2026, month: 11, day: 24)

private func row(
  _ company: String, _ role: String = "", line: Int = 2, outcome: Role.Outcome? = nil,
  applied: CivilDate? = nil, hours: [Int] = [], kind: TableRow.Kind = .application,
  people: [TableRow.Person] = [], zone: String? = nil
) -> ReaderRecord {
  .row(
    TableRow(
      line: line, kind: kind, company: company, role: role, outcome: outcome, applied: applied,
      meetings: hours.map {
        .init(
          round: "onsite", start: CivilTime(day, hour: $0).secondsSince1970, isAllDay: $0 == 0,
          minutes: 45, timeZone: zone)
      }, people: people))
}

private func invite(_ summary: String) -> ReaderRecord {
  let start = CivilTime(day, hour: 14).secondsSince1970
  return .event(
    CalendarEvent(
      line: 3, uid: "a@globex.example", recurrenceID: nil, sourceHash: "", sequence: 0,
      method: "REQUEST", status: nil, summary: summary, details: nil, location: nil, link: nil,
      timeKind: .zoned, start: start, end: start + 3600, timeZone: "UTC", organizer: nil,
      attendees: [], warnings: []))
}

private func known(
  _ company: String, _ title: String, outcome: Role.Outcome = .open, isKnown: Bool = true,
  applied: CivilDate? = nil, hasInterview: Bool = false
) -> KnownRole {
  KnownRole(
    role: Role(id: UUID(), company: company, title: title, outcome: outcome), isKnown: isKnown,
    applied: applied, source: "applications.csv", hasInterview: hasInterview)
}

private func plan(
  _ records: [ReaderRecord]..., roles: [KnownRole] = [], like: Dossier? = nil,
  people: [Interviewer] = []
) throws -> ImportPlan {
  var planner = ImportPlanner(
    me: ["me@home.example"], home: .utc, zone: Zone.init(fixedIdentifier:))
  planner.tables = TableKnowledge(
    roles: { name in roles.filter { $0.role.company.unaccented == name.unaccented } },
    like: { like?.interview.isLike($0) == true ? like : nil }, people: { _ in people })
  for (index, file) in records.enumerated() { planner.add(file, from: "folder/\(index + 1).csv") }
  return try planner.plan()
}

extension ImportPlan {
  fileprivate var lines: [String] { entries.map { $0.sentence(home: .utc) } }
}

@Suite struct ImportRowTests {
  @Test func aRowWithoutADayBecomesARole() throws {
    let plan = try plan([
      row("Globex", "Staff Engineer", applied: day), row("Initech", outcome: .rejected),
      row("globex", "staff engineer", line: 9), row("Hooli", "iOS", kind: .savedJob),
    ])
    #expect(
      plan.lines == [
        "role      Globex · Staff Engineer, applied Tue 24 Nov 2026", "role      Initech, rejected",
        "known     globex · staff engineer (it stands in line 2 as well)",
        "role      Hooli · iOS (a saved job)",
      ])
    #expect(plan.roles.map(\.source) == ["1.csv", "1.csv", "1.csv"])
    #expect(plan.changes.isEmpty)
    #expect(plan.title == "import 3 roles from 1.csv")
    #expect(plan.json.text.contains(#""action": "role""#))
  }

  @Test(arguments: [
    // What is stored, what the row says, and the line of the plan.
    (known("Globex", "SRE"), Role.Outcome.open, "known     Globex · SRE"),
    (known("GLOBEX", "sre"), .open, "known     GLOBEX · sre"),
    (known("Globex", "SRE"), .rejected, "role      Globex · SRE, rejected (it is rejected now)"),
    (known("Globex", "SRE", outcome: .rejected), .open, "known     Globex · SRE, rejected"),
    (known("Globex", "SRE", outcome: .withdrawn), .offer, "known     Globex · SRE, withdrawn"),
    (
      known("Globex", "SRE", hasInterview: true), .rejected,
      "known     Globex · SRE (there are interviews about it, so its outcome is left to you)"
    ),
    (known("Globex", "SRE", isKnown: false, hasInterview: true), .open, "role      Globex · SRE"),
    (known("Globex", "Other"), .open, "role      Globex · SRE"),
  ])
  func aKnownRoleChangesOnlyByWhatIsNew(
    _ stored: KnownRole, _ outcome: Role.Outcome, _ line: String
  ) throws {
    let plan = try plan([row("Globex", "SRE", outcome: outcome)], roles: [stored])
    #expect(plan.lines == [line])
    #expect(plan.roles.count == (line.hasPrefix("role") ? 1 : 0))
  }

  @Test func aRowWithDaysBecomesInterviews() throws {
    let plan = try plan([
      row(
        "Globex", "SRE", outcome: .rejected, hours: [0, 14],
        people: [
          .init(name: "Jane Doe", email: "jane@globex.example"),
          .init(name: "", email: "Me@home.example"),
        ]), row("Globex", "SRE", line: 3, hours: [14]),
      row("Initech", "Cook", line: 4, hours: [9], zone: "UTC+02:00"),
      row("Initech", "Smith", line: 5, hours: [9], zone: "Nowhere"),
    ])
    #expect(
      plan.lines == [
        "new       Globex · SRE, onsite, Tue 24 Nov 2026, Jane Doe <jane@globex.example>",
        "new       Globex · SRE, onsite, Tue 24 Nov 2026 14:00–14:45 (time zone unknown), Jane Doe <jane@globex.example>",
        "known     Globex · SRE, onsite, Tue 24 Nov 2026 14:00–14:45 (time zone unknown), Jane Doe <jane@globex.example>"
          + " (it is in this import already)",
        "new       Initech · Cook, onsite, Tue 24 Nov 2026 09:00–09:45 UTC+02:00, no one known yet",
        "new       Initech · Smith, onsite, Tue 24 Nov 2026 09:00–09:45 (time zone unknown), no one known yet",
      ])
    #expect(plan.changes.count == 4)
    #expect(
      plan.changes.compactMap(\.dossier?.interview.role.outcome) == [
        .rejected, .rejected, .open, .open,
      ])
    #expect(
      plan.entries.last?.warnings == [
        "The time zone “Nowhere” is not known here; its time is read on your own clock."
      ])
    #expect(plan.title == "import 4 interviews from 1.csv")
  }

  /// A clock that is set skips an hour or shows it twice.
  @Test(
    arguments: [
      (CivilDate(year: 2026, month: 3, day: 29), "2026-03-29T01:30:00Z", "skip that time"),
      (CivilDate(year: 2026, month: 10, day: 25), "2026-10-25T00:30:00Z", "show that time twice"),
      (CivilDate(year: 2026, month: 10, day: 26), "2026-10-26T01:30:00Z", nil),
    ] as [(CivilDate, String, String?)])
  func aTimeThatAClockDoesNotShowOnce(day: CivilDate, start: String, warning: String?) throws {
    let meeting = TableRow.Meeting(
      start: CivilTime(day, hour: 2, minute: 30).secondsSince1970, isAllDay: false, minutes: 60,
      timeZone: "Europe/Berlin")
    let berlin = try #require(ZoneDirectory(environment: [:]).zone(named: "Europe/Berlin"))
    var planner = ImportPlanner(me: [], home: .utc, zone: { _ in berlin })
    planner.add(
      [.row(TableRow(line: 2, company: "Globex", role: "Cook", meetings: [meeting]))], from: "a.csv"
    )
    let entry = try #require(planner.plan().entries.first)
    #expect(entry.schedule.map { TimeText.iso($0.start, of: $0.kind) } == start)
    #expect(entry.warnings.count == (warning == nil ? 0 : 1))
    #expect(entry.warnings.first?.contains(warning ?? "") != false)
  }

  @Test func anInterviewThatIsThereIsNotMadeAgain() throws {
    let first = try plan([row("Globex", "SRE", hours: [14])])
    let stored = try #require(first.changes.first?.dossier)
    let second = try plan([row("globex", "sre", hours: [14])], like: stored)
    #expect(second.entries.map(\.action) == [.known])
    #expect(second.changes.isEmpty && second.roles.isEmpty)
  }

  /// An invite that lacks the role takes that of the one open application.
  @Test(arguments: [
    ([known("Globex", "SRE", applied: day)], "SRE"), ([known("GLOBEX", "SRE")], "SRE"),
    ([known("Globex", "SRE"), known("Globex", "Cook", outcome: .rejected)], "SRE"),
    ([known("Globex", "SRE"), known("Globex", "Cook")], ""),
    ([known("Globex", "SRE", outcome: .rejected)], ""), ([known("Globex", "")], ""),
    ([known("Globex", "SRE", isKnown: false, hasInterview: true)], ""),
    ([known("Initech", "SRE")], ""),
  ])
  func anInviteTakesItsRole(_ roles: [KnownRole], _ title: String) throws {
    let plan = try plan([invite("Interview with Globex")], roles: roles)
    let entry = try #require(plan.entries.first)
    #expect(entry.dossier?.interview.role.title == title)
    #expect(plan.changes.first?.dossier == entry.dossier)
    #expect(
      entry.reasons.contains { $0.hasPrefix("the role is that of your application") } == !title
        .isEmpty)
  }

  @Test func rolesOfTheSameImportCount() throws {
    let plan = try plan(
      [invite("Interview with Globex")],
      [row("Globex", "SRE", applied: day), row("Initech", "Cook")])
    #expect(
      plan.entries[0].reasons == [
        "the role is that of your application of Tue 24 Nov 2026 in 2.csv"
      ])
    #expect(plan.title == "import 1 interview and 2 roles from 2 files")
    #expect(try self.title(saying: "Interview with Globex: Designer") == "Designer")
  }

  private func title(saying summary: String) throws -> String? {
    try plan([invite(summary)], roles: [known("Globex", "SRE")]).entries[0].dossier?.interview.role
      .title
  }

  @Test func anAddressIsOfferedAndNeverTaken() throws {
    func person(_ name: String, _ email: String?, line: Int) -> ReaderRecord {
      row("Globex", line: line, kind: .person, people: [.init(name: name, email: email)])
    }
    let plan = try plan(
      [
        person("Jane Doe", "jane@globex.example", line: 4),
        person("Ben Okafor", "b@globex.example", line: 5),
        person("Chen Li", nil, line: 6),
      ],
      people: [
        Interviewer(id: UUID(), name: "Jane Doe"),
        Interviewer(id: UUID(), name: "Ben Okafor", email: "ben@globex.example"),
      ])
    #expect(
      plan.lines == [
        "person    Jane Doe at Globex: jane@globex.example (you know them without an address; it "
          + "is offered where theirs is missing)",
        "person    2 people (no one at your interviews lacks an address that stands there)",
      ])
    #expect(plan.changes.isEmpty && plan.roles.isEmpty)
  }

  /// Who came in with the same import is known as well.
  @Test func anAddressIsOfferedToWhoComesInBesideIt() throws {
    let person = row(
      "Globex Inc.", line: 2, kind: .person,
      people: [.init(name: "Jane Doe", email: "jane@globex.example")])
    let meeting = row("Globex", "SRE", hours: [9], people: [.init(name: "Jane Doe")])
    #expect(
      try plan([person], [meeting]).entries.filter { $0.action == .person }.map(\.words) == [
        "Jane Doe at Globex Inc.: jane@globex.example"
      ])
  }
}

extension ImportPlan.Change {
  fileprivate var dossier: Dossier? { if case .add(let dossier) = self { dossier } else { nil } }
}
