import Core
import Fixtures
import Foundation
import Testing

/// Changing an interview by typing it otherwise.
struct InterviewEntryEditTests {
  private let parser = TimeParser(home: Zones.berlin, now: Date("2026-11-24T09:42:00Z")) {
    Zone(fixedIdentifier: $0)
  }

  private static func person(
    _ name: String, _ email: String? = nil, draft: String? = nil
  ) -> FollowUp {
    FollowUp(
      id: UUID(), interviewer: Interviewer(id: UUID(), name: name, email: email),
      draft: draft.map { Draft(body: $0) })
  }

  private static func dossier(
    _ people: [FollowUp], _ schedule: Schedule? = nil
  ) -> Dossier {
    let start = Date("2026-11-24T14:00:00Z")
    return Dossier(
      interview: Interview(
        id: UUID(), role: Role(id: UUID(), company: "Globex", title: "SRE", outcome: .offer),
        round: "onsite",
        schedule: schedule ?? Schedule(from: start, to: start + 5400, in: Zones.berlin)),
      followUps: people, notes: [DebriefNote(id: UUID(), kind: .need, text: "kept")])
  }

  private let panel = dossier([
    person("Ana Ruiz", "ana@globex.example", draft: "Hi Ana"), person("Chen Li"),
  ])

  private func change(
    _ dossier: Dossier, stored: Dossier? = nil, _ body: (inout InterviewEntry) -> Void
  ) throws(InterviewEntry.Failure) -> Dossier {
    let was = InterviewEntry(dossier, home: Zones.berlin)
    var entry = was
    body(&entry)
    return try entry.changing(stored ?? dossier, from: was, parser: parser)
  }

  static let schedules = [
    Schedule(
      from: Date("2026-11-24T14:00:27Z"), to: Date("2026-11-24T14:00:27Z"), in: Zones.newYork),
    Schedule(
      from: Date("2026-11-24T14:00:00Z"), to: Date("2026-11-26T15:00:00Z"), in: Zones.kolkata),
    Schedule(
      kind: .floating, start: Date("2026-11-24T14:00:00Z"), end: Date("2026-11-24T15:00:00Z"),
      zone: nil),
    Schedule(
      kind: .allDay, start: Date("2026-11-24T00:00:00Z"), end: Date("2026-11-26T00:00:00Z"),
      zone: nil),
  ]

  /// One that was held or missed is agreed again where it is moved to come; one that was called off is
  /// not.
  @Test(arguments: [
    (Interview.State.happened, "2026-11-27 15:00", Interview.State.scheduled),
    (.noShowTheirs, "2026-11-27 15:00", .scheduled),
    (.noShowTheirs, "2026-11-23 15:00", .noShowTheirs),
    (.cancelled, "2026-11-27 15:00", .cancelled),
  ])
  func aMoveAgreesIt(_ state: Interview.State, start: String, _ expected: Interview.State) throws {
    var missed = panel
    missed.interview.state = state
    #expect(try change(missed) { $0.start = start }.interview.state == expected)
    #expect(try change(missed) { $0.round = "final" }.interview.state == state)
  }

  /// "in 3 days" says no time of day, and no interview is meant to be at that of now.
  @Test func aStartHasATimeOfDay() throws {
    var entry = InterviewEntry()
    for (start, isSaid) in [
      ("in 3 days", false), ("in 3 days at 9:30", true), ("in 2 hours", true), ("soon", true),
    ] {
      entry.start = start
      var reason: String?
      do throws(InterviewEntry.Failure) { try entry.expectTimeOfDay(parser: parser) } catch {
        reason = error.message
      }
      #expect(
        reason
          == (isSaid
            ? nil : "“in 3 days” says no time of day: write it like in 3 days at 9:30"))
    }
  }

  /// A start in the hours around the one that comes twice is read as it was.
  @Test(arguments: ["2026-10-24T23:30:00Z", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"])
  func theStartIsTypedAsItIsRead(_ text: String) throws {
    let start = Date(text)
    let dossier = Self.dossier(
      [], Schedule(from: start, to: start + 3600, in: Zones.berlin))
    let typed = InterviewEntry(dossier, home: Zones.berlin).start
    let parser = TimeParser(home: Zones.berlin, now: start) { _ in nil }
    let moment = try parser.moment(typed)
    #expect(moment.instant == start && moment.zone == Zones.berlin, "\(typed)")
  }

  /// Even where it cannot be typed as it is.
  @Test(arguments: schedules)
  func whatIsLeftAloneStays(_ schedule: Schedule) throws {
    let dossier = Self.dossier([Self.person("Ana Ruiz"), FollowUp(id: UUID())], schedule)
    var expected = dossier
    // No one without a name is owed anything where someone is known.
    expected.followUps.removeLast()
    #expect(try change(dossier) { _ in } == expected)
    expected.interview.round = "final"
    #expect(try change(dossier) { $0.round = " final " } == expected)
  }

  @Test func timesAreTyped() throws {
    let entry = InterviewEntry(panel, home: Zones.berlin)
    #expect(entry.start == "2026-11-24 15:00" && entry.duration == "1h30m")
    let kolkata = InterviewEntry(Self.dossier([], Self.schedules[1]), home: Zones.berlin)
    #expect(kolkata.start == "2026-11-24 19:30+05:30" && kolkata.duration == "49h")
    let utc = Schedule(from: Date("2026-11-24T14:00:00Z"), to: .distantFuture, in: .utc)
    #expect(
      InterviewEntry(Self.dossier([], utc), home: Zones.berlin).start == "2026-11-24 14:00 UTC")
    #expect(InterviewEntry(Self.dossier([], Self.schedules[3]), home: .utc).start == "2026-11-24")
  }

  @Test func itIsMovedAndTakesLonger() throws {
    let moved = try change(panel) { $0.start = "2026-11-25 09:00" }
    #expect(moved.interview.schedule.start == Date("2026-11-25T08:00:00Z"))
    #expect(moved.interview.schedule.end == Date("2026-11-25T09:30:00Z"))
    let shorter = try change(panel) { $0.start = "2026-11-25 09:00 45m" }
    #expect(shorter.interview.schedule.end == Date("2026-11-25T08:45:00Z"))
    let floating = try change(Self.dossier([], Self.schedules[2])) { $0.duration = "2h" }
    #expect(floating.interview.schedule.kind == .floating)
    #expect(floating.interview.schedule.start == Self.schedules[2].start)
    #expect(floating.interview.schedule.end == Self.schedules[2].start + 7200)
    let day = #expect(throws: InterviewEntry.Failure.self) {
      try change(Self.dossier([], Self.schedules[3])) { $0.duration = "2h" }
    }
    #expect(day?.field == .start)
  }

  @Test func anotherRoleKeepsItsOutcome() throws {
    let changed = try change(panel) { $0.company = "Globex Ltd" }
    #expect(changed.interview.role.company == "Globex Ltd")
    #expect(changed.interview.role.title == "SRE" && changed.interview.role.outcome == .offer)
    #expect(changed.interview.role.id != panel.interview.role.id)
    let failure = #expect(throws: InterviewEntry.Failure.self) {
      try change(panel) { $0.company = " " }
    }
    #expect(failure?.field == .company)
  }

  @Test func theOtherHalfOfARoleStaysAsOthersStoredIt() throws {
    var stored = panel
    stored.interview.role.title = "Lead"
    let renamed = try change(panel, stored: stored) { $0.company = "Globex Ltd" }
    #expect(renamed.interview.role.title == "Lead")
    stored = panel
    stored.interview.role.company = "Globex Inc."
    let promoted = try change(panel, stored: stored) { $0.role = "Staff SRE" }
    #expect(promoted.interview.title == "Globex Inc. · Staff SRE")
  }

  @Test func peopleKeepWhatWasWrittenAndTheirOrder() throws {
    let changed = try change(panel) { entry in
      entry.people[0].email = "ana.ruiz@globex.example"
      entry.people[1].isHiringManager = true
      entry.people.insert(InterviewEntry.Person("Dora <d@globex.example>"), at: 1)
      entry.people.append(InterviewEntry.Person(" "))
    }
    #expect(changed.followUps.map(\.addressee) == ["Ana Ruiz", "Dora", "Chen Li"])
    #expect(changed.followUps.map(\.isHiringManager) == [false, false, true])
    #expect(changed.followUps[0].draft == panel.followUps[0].draft)
    #expect(changed.followUps[0].interviewer?.id == panel.followUps[0].interviewer?.id)
    #expect(changed.followUps[0].interviewer?.email == "ana.ruiz@globex.example")
    #expect(changed.followUps[2].id == panel.followUps[1].id)
    #expect(changed.notes == panel.notes)
    let removed = try change(panel) { $0.people.remove(at: 0) }
    #expect(removed.followUps == [panel.followUps[1]])
    #expect(try change(panel) { $0.people = [] }.followUps.map(\.interviewer) == [nil])
  }

  @Test func aNameIsGivenToWhoeverWasThere() throws {
    var unnamed = Self.dossier([FollowUp(id: UUID(), draft: Draft(body: "Hello"))])
    let named = try change(unnamed) { $0.people[0].text = "Ana Ruiz" }
    #expect(named.followUps[0].id == unnamed.followUps[0].id)
    #expect(named.followUps[0].addressee == "Ana Ruiz" && named.followUps[0].draft != nil)
    // Beside someone known a letter to no one stays, an empty follow-up goes.
    #expect(
      try change(unnamed) { $0.people.append(InterviewEntry.Person("Ben")) }.followUps.count == 2)
    unnamed.followUps[0].draft = nil
    #expect(
      try change(unnamed) { $0.people.append(InterviewEntry.Person("Ben")) }
        .followUps.map(\.addressee) == ["Ben"])
    #expect(try change(unnamed) { $0.round = "x" }.followUps == unnamed.followUps)
  }

  @Test func aLetterIsNotLeftWithoutAName() throws {
    let failure = #expect(throws: InterviewEntry.Failure.self) {
      try change(panel) { entry in
        entry.people[0].text = ""
        entry.people[0].email = " "
      }
    }
    #expect(failure?.field == .person && failure?.person == 0)
    #expect(failure?.message.contains("a draft of 2 words") == true)
    // Nothing was written to Chen Li, who goes.
    #expect(try change(panel) { $0.people[1].text = "" }.followUps == [panel.followUps[0]])
  }

  /// Two people who share a mailbox came so from a calendar; no third one does.
  @Test func aSharedAddressIsInNoOnesWay() throws {
    let shared = Self.dossier([
      Self.person("Ana", "jobs@globex.example"), Self.person("Ben", "jobs@globex.example"),
    ])
    #expect(try change(shared) { $0.round = "x" }.followUps == shared.followUps)
    let failure = #expect(throws: InterviewEntry.Failure.self) {
      try change(shared) { $0.people.append(InterviewEntry.Person("jobs@globex.example")) }
    }
    #expect(failure?.person == 2)
  }

  /// Whichever of the two rows was typed.
  @Test func twoRowsAreNotOnePerson() throws {
    let panel = Self.dossier([
      Self.person("Ana", "ana@globex.example"), Self.person("Ben", "ben@globex.example"),
    ])
    for (index, other) in [(0, "Ben"), (1, "Ana")] {
      for isChosen in [false, true] {
        let failure = #expect(throws: InterviewEntry.Failure.self) {
          try change(panel) { entry in
            entry.people[index].text = other
            entry.people[index].email = "\(other.lowercased())@globex.example"
            if isChosen { entry.people[index].known = panel.followUps[1 - index].interviewer }
          }
        }
        #expect(failure?.person == index)
      }
    }
    let swapped = try change(panel) { entry in
      for index in 0...1 {
        entry.people[index].text = panel.followUps[1 - index].addressee
        entry.people[index].email = panel.followUps[1 - index].interviewer?.email ?? ""
        entry.people[index].known = panel.followUps[1 - index].interviewer
      }
    }
    #expect(swapped.followUps.map(\.interviewer) == panel.followUps.map(\.interviewer).reversed())
    // Nor is someone whom others added meanwhile.
    var stored = panel
    stored.followUps.append(Self.person("Dora", "d@globex.example"))
    let failure = #expect(throws: InterviewEntry.Failure.self) {
      try change(panel, stored: stored) { entry in
        entry.people.append(InterviewEntry.Person("Dora", email: "d@globex.example"))
      }
    }
    #expect(failure?.person == 2)
  }

  @Test func whomOthersRemovedMeanwhileStaysAway() throws {
    var stored = panel
    stored.followUps.remove(at: 0)
    #expect(try change(panel, stored: stored) { $0.round = "x" }.followUps == stored.followUps)
    // Typed otherwise they are wanted after all.
    let named = try change(panel, stored: stored) { $0.people[0].title = "director" }
    #expect(named.followUps.map(\.addressee) == ["Ana Ruiz", "Chen Li"])
  }

  @Test func whatOthersChangedMeanwhileStays() throws {
    var stored = panel
    stored.interview.location = "Room 4"
    stored.interview.role = Role(id: UUID(), company: "Globex", title: "Lead")
    stored.followUps[0].interviewer?.title = "director"
    stored.followUps.append(Self.person("Dora"))
    let changed = try change(panel, stored: stored) { entry in
      entry.round = "final"
      entry.people.remove(at: 1)
    }
    var expected = stored
    expected.interview.round = "final"
    expected.followUps.remove(at: 1)
    #expect(changed == expected)
  }

  @Test func aKnownPersonIsTheSame() throws {
    let known = Interviewer(id: UUID(), name: "Dora", title: "lead")
    func added(_ email: String) throws -> UUID? {
      var person = InterviewEntry.Person("Dora", email: email)
      person.known = known
      return try change(panel) { $0.people.append(person) }.followUps[2].interviewer?.id
    }
    #expect(try added("") == known.id)
    #expect(try added("dora@x.example") != known.id)
  }

  @Test func differencesAreTold() throws {
    let changed = try change(panel) { entry in
      entry.round = "final"
      entry.location = "Room 4"
      entry.duration = "45m"
      entry.people[0].isHiringManager = true
      entry.people.remove(at: 1)
      entry.people.append(InterviewEntry.Person("Dora", email: "d@x.example"))
    }
    let told = changed.differences(from: panel, home: Zones.berlin)
      .map { "\($0.label): \($0.text)" }
    #expect(
      told == [
        "round: onsite → final",
        "when: Tue 24 Nov 2026 15:00–16:30 → Tue 24 Nov 2026 15:00–15:45",
        "place: nothing → Room 4",
        "person: Ana Ruiz <ana@globex.example> → Ana Ruiz <ana@globex.example>, hiring manager",
        "added: Dora <d@x.example>", "removed: Chen Li",
      ])
    #expect(panel.differences(from: panel, home: .utc).isEmpty)
  }
}

struct UnaccentedTests {
  @Test(arguments: [
    ("Globex", "globex"), ("CAFÉ Zürich", "cafe zurich"), ("Cafe\u{301}", "cafe"),
    ("İstanbul", "istanbul"), ("日本", "日本"), ("Đà Nẵng", "da nang"), ("Łódź STRAẞE", "lodz strasse"),
    ("Ǿre Æon", "ore aeon"), ("", ""),
    ("한국", "\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}"),
  ])
  func capitalsAndAccentsAreLeftOut(_ text: String, _ expected: String) {
    #expect(text.unaccented == expected)
  }
}
