import Core
import Foundation
import Storage
import Testing

/// What becomes of a table's rows when it is read again.
@Suite struct RowMoveTests {
  /// What is over is put right by its table while nothing was written about it, and followed by another
  /// interview where the new time is still to come.
  @Test(arguments: [
    // The day in November of the row that follows, whether it was decided about, and whether it moves.
    (18, false, "one.csv", true), (12, false, "one.csv", true), (24, false, "one.csv", false),
    (18, true, "one.csv", false), (18, false, "two.csv", false),
  ])
  func aRowOfWhatIsOverIsPutRight(
    day: Int, isDecided: Bool, file: String, isMove: Bool
  ) throws {
    func row(_ day: Int) -> ReaderRecord {
      let date = CivilDate(year: 2026, month: 11, day: day)
      let meeting = TableRow.Meeting(
        start: CivilTime(date, hour: 9).secondsSince1970, isAllDay: false, minutes: 60)
      return .row(TableRow(line: 2, company: "Globex", role: "Cook", meetings: [meeting]))
    }
    let desk = try ImportDesk()
    try desk.apply(desk.plan([row(16)], from: "a/one.csv"))
    if isDecided {
      let interview = try #require(desk.dossiers.first).id
      _ = try desk.store.apply(
        .resolve(.owed(interviews: [interview]), .skipped, reason: ""), now: desk.now)
    }
    let plan = try desk.apply(desk.plan([row(day)], from: "b/\(file)"))
    #expect(plan.entries.map(\.action) == [isMove ? .changed : .new])
    #expect(try desk.dossiers.count == (isMove ? 1 : 2))
  }

  /// What the user leaves out stays so, until it is taken; a role is left out like an interview.
  @Test(arguments: [9, nil]) func aRowThatIsLeftOutStaysSo(hour: Int?) throws {
    let date = CivilDate(year: 2026, month: 11, day: 24)
    let meetings = hour.map {
      [TableRow.Meeting(start: CivilTime(date, hour: $0).secondsSince1970, isAllDay: false)]
    }
    let records: [ReaderRecord] = ["Globex", "Initech"].enumerated().map { place, company in
      .row(
        TableRow(line: place + 2, company: company, role: "Cook", meetings: meetings ?? []))
    }
    let desk = try ImportDesk()
    func stored() throws -> [String] {
      try desk.dossiers.map(\.interview.role.company) + desk.store.knownRoles().map(\.role.company)
    }
    let plan = try desk.plan(records, from: "one.csv")
    let globex = try #require(plan.entries.first?.identity)
    try desk.apply(plan.leaving([globex]))
    #expect(try stored() == ["Initech"])
    // It is changed no more than before, and says so.
    let again = try desk.plan(records, from: "one.csv")
    #expect(again.entries.map(\.action) == [.notInterview, .known])
    #expect(again.entries[0].reasons == ["you said that it is to be left out"])
    #expect(again.isEmpty)
    let wishes = ImportWishes(taken: [globex])
    let taken = try desk.apply(desk.plan(records, from: "one.csv", wishes: wishes))
    #expect(taken.entries.map(\.action) == [hour == nil ? .role : .new, .known])
    #expect(try stored().sorted() == ["Globex", "Initech"])
    #expect(
      try desk.plan(records, from: "one.csv", wishes: ImportWishes(left: ["initech"])).isEmpty)
  }

  @Test func wordsOfARowNameIt() throws {
    let records: [ReaderRecord] = ["Globex", "Initech"].map {
      .row(TableRow(line: 2, company: $0, role: "Cook"))
    }
    let plan = try ImportDesk().plan(
      records, from: "one.csv", wishes: ImportWishes(left: ["cook globex", "Hooli"]))
    #expect(plan.roles.map(\.role.company) == ["Initech"])
    #expect(plan.unmetWishes == ["Hooli"])
  }

  /// An event that is left out does not come back by its row.
  @Test func aRowOfAnEventThatIsLeftOut() throws {
    let date = CivilDate(year: 2026, month: 11, day: 24)
    let start = CivilTime(date, hour: 9).secondsSince1970
    let event = CalendarEvent(
      line: 1, uid: "a", recurrenceID: nil, sourceHash: "a", sequence: 0, method: "REQUEST",
      status: nil, summary: "Globex: interview (Cook)", details: nil, location: nil, link: nil,
      timeKind: .zoned, start: start, end: start + 3600, timeZone: "UTC", organizer: nil,
      attendees: [], warnings: [])
    let meeting = TableRow.Meeting(start: start, isAllDay: false)
    let row = TableRow(line: 2, company: "Globex", role: "Cook", meetings: [meeting])
    let desk = try ImportDesk()
    let plan = try desk.plan([.event(event), .row(row)], from: "one.ics")
    #expect(plan.entries.map(\.action) == [.new, .known])
    try desk.apply(plan.leaving(["a"]))
    #expect(try desk.plan([.row(row)], from: "one.csv").isEmpty)
    #expect(try desk.dossiers.isEmpty)
  }

  /// Two rows of two tables are one interview where only the company is written otherwise.
  @Test(arguments: [
    ("Bäckerei Weiß", "Baeckerei Weiss GmbH", "Cook", 1), ("Globex", "Globex", "Baker", 2),
    ("Globex", "Globex Health", "Cook", 2),
  ])
  func aCompanyThatIsWrittenOtherwise(
    company: String, other: String, role: String, count: Int
  ) throws {
    let date = CivilDate(year: 2026, month: 11, day: 24)
    let meeting = TableRow.Meeting(
      start: CivilTime(date, hour: 9).secondsSince1970, isAllDay: false)
    let desk = try ImportDesk()
    for (file, company, role) in [("one.csv", company, "Cook"), ("two.csv", other, role)] {
      let row = TableRow(line: 2, company: company, role: role, meetings: [meeting])
      try desk.apply(desk.plan([.row(row)], from: file))
    }
    #expect(try desk.dossiers.count == count)
  }
}
