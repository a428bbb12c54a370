import Core
import Foundation
import GRDB
import Storage
import Testing

extension ImportDesk {
  @discardableResult
  fileprivate func bringIn(_ rows: TableRow...) throws -> ImportPlan {
    try apply(plan(rows.map(ReaderRecord.row), from: "applications.csv"))
  }

  fileprivate var roles: [String] {
    get throws { try store.knownRoles().map(\.words) }
  }
}

private let day = CivilDate(year: 2026, month: 11, day: 3)

private func meeting(_ hour: Int) -> TableRow.Meeting {
  .init(start: CivilTime(day, hour: hour).secondsSince1970, isAllDay: false, minutes: 60)
}

@Suite struct RoleStoreTests {
  @Test func rolesAndInterviewsAreOneStepAndTheSameTwiceIsNone() throws {
    let desk = try ImportDesk()
    let rows = [
      TableRow(line: 2, company: "Globex", role: "SRE", applied: day),
      TableRow(line: 3, company: "Hooli", role: "Cook", meetings: [meeting(9)]),
    ]
    let first = try desk.bringIn(rows[0], rows[1])
    #expect(first.entries.map(\.action) == [.role, .new])
    #expect(try desk.roles == ["Globex · SRE, applied Tue 3 Nov 2026"])
    #expect(
      try desk.store.dossiers(in: .all, at: desk.now).map(\.interview.title) == ["Hooli · Cook"])
    let second = try desk.bringIn(rows[0], rows[1])
    #expect(second.entries.map(\.action) == [.known, .known])
    #expect(try desk.store.undo() == "import 1 interview and 1 role from applications.csv")
    #expect(try desk.roles.isEmpty)
    #expect(try desk.store.dossiers(in: .all, at: desk.now).isEmpty)
    #expect(try desk.store.undo() == nil)
    #expect(try desk.store.redo() == first.title)
    #expect(try desk.roles == ["Globex · SRE, applied Tue 3 Nov 2026"])
  }

  @Test func aLaterTableBringsTheOutcome() throws {
    let desk = try ImportDesk()
    try desk.bringIn(TableRow(line: 2, company: "Globex", role: "SRE"))
    try desk.bringIn(
      TableRow(line: 2, company: "globex", role: "sre", outcome: .rejected, applied: day))
    #expect(try desk.roles == ["Globex · SRE, applied Tue 3 Nov 2026, rejected"])
    #expect(try desk.store.undo() == "import 1 role from applications.csv")
    #expect(try desk.roles == ["Globex · SRE"])
  }

  /// A role goes with its last interview, unless an application is known.
  @Test func aKnownRoleOutlivesItsInterviews() throws {
    let desk = try ImportDesk()
    try desk.bringIn(
      TableRow(line: 2, company: "Globex", role: "SRE", applied: day),
      TableRow(line: 3, company: "Globex", role: "SRE", meetings: [meeting(9)]),
      TableRow(line: 4, company: "Hooli", role: "Cook", meetings: [meeting(9)]))
    let ids = try desk.store.dossiers(in: .all, at: desk.now).map(\.id)
    _ = try desk.store.apply(.delete(interviews: ids), now: desk.now)
    #expect(try desk.roles == ["Globex · SRE, applied Tue 3 Nov 2026"])
    #expect(try desk.store.knowsCompany("Hooli") == false)
  }

  /// Corrected to another title, an interview leaves the application as it was.
  @Test func anApplicationIsNotRenamedWithItsInterview() throws {
    let desk = try ImportDesk()
    try desk.bringIn(
      TableRow(line: 2, company: "Globex", role: "SRE"),
      TableRow(line: 3, company: "Globex", role: "SRE", meetings: [meeting(9)]))
    var dossier = try #require(try desk.store.dossiers(in: .all, at: desk.now).first)
    dossier.interview.role = Role(id: UUID(), company: "Globex", title: "Data Engineer")
    _ = try desk.store.apply(.edit(dossier), now: desk.now)
    #expect(try desk.roles == ["Globex · SRE"])
    #expect(
      try desk.store.dossiers(in: .all, at: desk.now).map(\.interview.title) == [
        "Globex · Data Engineer"
      ])
  }

  @Test func knownRolesCompleteCompanyAndRole() throws {
    let desk = try ImportDesk()
    try desk.bringIn(TableRow(line: 2, company: "Café Zürich", role: "Barista"))
    #expect(try desk.store.known(.companies("cafe z")).map(\.text) == ["Café Zürich"])
    #expect(try desk.store.known(.roles("", company: "Café Zürich")).map(\.text) == ["Barista"])
    #expect(
      try desk.store.roles(ofCompany: "CAFE ZURICH").map(\.words) == ["Café Zürich · Barista"])
  }
}
