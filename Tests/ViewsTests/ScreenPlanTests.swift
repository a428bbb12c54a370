import Core
import Foundation
import Screen
import Testing
import Views

/// What an import would do, as it is seen and decided about.
struct ScreenPlanTests {
  private static func event(_ summary: String) -> CalendarEvent {
    CalendarEvent(
      line: 3, uid: summary, recurrenceID: nil, sourceHash: "", sequence: 0, method: "REQUEST",
      status: nil, summary: summary, details: nil, location: "Room 4",
      link: "https://meet.example/abc", timeKind: .zoned, start: 0, end: 0, timeZone: "UTC",
      organizer: nil, attendees: [], warnings: [])
  }

  private static func entry(
    _ dossier: Dossier, _ action: ImportEntry.Action, reasons: [String] = [],
    warnings: [String] = []
  ) -> ImportEntry {
    ImportEntry(
      source: "~/Mail/invite.ics", line: 3, event: event("Interview \(dossier.interview.title)"),
      action: action,
      schedule: dossier.interview.schedule, dossier: dossier, reasons: reasons, warnings: warnings)
  }

  static let globex = Sample.interview(
    31, "Globex", "Staff Engineer", start: "2026-11-30T09:00:00Z",
    people: [Sample.person(131, "Jane Doe", "jane@globex.example")])
  static let hooli = Sample.interview(32, "Hooli", "", start: "2026-12-02T13:00:00Z")

  static let plan = ImportPlan(
    entries: [
      ImportEntry(
        source: "~/Mail/broken.ics", action: .unreadable,
        reasons: ["The calendar holds no event."]),
      entry(
        hooli, .new, reasons: ["“interview” in the title"], warnings: ["The zone was guessed."]),
      entry(globex, .new, reasons: ["an organizer from outside"]),
      entry(Sample.northwind, .known),
    ], changes: [.add(hooli), .add(globex)])

  private func desk(_ columns: Int = 80, _ rows: Int = 24) -> Desk {
    var desk = Desk(columns, rows)
    desk.send(.planned(PlannedImport(Self.plan, from: "~/Mail")))
    return desk
  }

  @Test func `the plan shows what would be done, and all that is known of an event`() {
    #expect(
      desk().screen == """
         Import ~/Mail                                        2 interviews of 4 entries
        ────────────────────────────────────────────────────────────────────────────────
              WHAT          INTERVIEW           WHEN                WHY
         [x]  new           Globex · Staff En…  Mon 30 Nov 09:00    an organizer from…
         [x]  new           Hooli               Wed  2 Dec 13:00    “interview” in the…
              unreadable    ~/Mail/broken.ics                       The calendar holds…
              known         Northwind · Platf…  Fri 20 Nov 14:00







        ────────────────────────────────────────────────────────────────────────────────
         Globex · Staff Engineer
         Mon 30 Nov 2026 09:00–10:00
         Jane Doe <jane@globex.example>
         An organizer from outside
         Event: Interview Globex · Staff Engineer
         Where: Room 4
         Link: https://meet.example/abc
        ────────────────────────────────────────────────────────────────────────────────
         ⏎ import   Space leave out   c company   r role   Esc back   ? help
        """)
  }

  @Test func `in a low window the plan is a list`() {
    let desk = desk(40, 10)
    #expect(
      desk.screen == """
         Import ~/M…  2 interviews of 4 entries
        ────────────────────────────────────────
              WHAT          INTERVIEW
         [x]  new           Globex · Staff Eng…
         [x]  new           Hooli
              unreadable    ~/Mail/broken.ics
              known         Northwind · Platfo…

        ────────────────────────────────────────
         ⏎ import  c company  Esc back  ? help
        """)
  }

  @Test func `what is left out is not imported`() {
    var desk = desk()
    desk.press(.character(" "))
    #expect(desk.screen.contains("[ ]  new"))
    #expect(desk.state.list?.selection == 1)
    desk.press(Key(.enter))
    guard case .applyImport(let plan) = desk.takeEffects().last else {
      Issue.record("nothing is imported")
      return
    }
    #expect(plan.changes.map(\.dossier.id) == [Self.hooli.id])
    #expect(plan.title == "import 1 interview from invite.ics")
  }

  @Test func `what seems to be no interview is taken all the same, and stays so`() {
    var plan = Self.plan
    plan.entries.append(Self.entry(Self.globex, .notInterview, reasons: ["a dentist"]))
    plan.entries[4].event?.uid = "tooth"
    plan.entries[4].dossier = nil
    var desk = Desk(80, 24)
    desk.send(.planned(PlannedImport(plan, from: "~/Mail")))
    desk.press(.character(" "), Key(.down), Key(.down), .character(" "))
    #expect(desk.takeEffects().last == .planAnew(taking: ["tooth"]))
    plan.entries[4] = Self.entry(Sample.northwind, .new)
    plan.entries[4].event?.uid = "tooth"
    plan.changes.append(.add(Sample.northwind))
    desk.send(.planned(PlannedImport(plan, from: "~/Mail")))
    #expect(desk.screen.contains("[ ]  new           Globex"))
    #expect(desk.screen.contains("2 interviews of 5 entries"))
  }

  @Test func `what changes nothing cannot be taken in`() {
    var desk = desk()
    desk.press(Key(.end), .character(" "))
    #expect(desk.state.notice?.text == "It is stored already as it is")
    desk.press(Key(.up), .character(" "))
    #expect(desk.state.notice?.text == "It cannot be read")
  }

  @Test func `company and role are named otherwise`() {
    var desk = desk()
    desk.press(.character("j"), .character("r"))
    desk.type("Clerk")
    desk.press(Key(.enter), .character("c"))
    desk.type(" AG")
    desk.press(Key(.enter), Key(.enter))
    guard case .applyImport(let plan) = desk.takeEffects().last else {
      Issue.record("nothing is imported")
      return
    }
    #expect(plan.changes.map(\.dossier.interview.title).contains("Hooli AG · Clerk"))
  }

  @Test func `going back imports nothing`() {
    var desk = desk()
    desk.press(Key(.escape))
    #expect(desk.takeEffects().isEmpty && desk.state.list == nil)
    #expect(desk.state.notice?.text == "Nothing was imported")
  }

  @Test func `a path is completed, and what is read says how far it is`() {
    var desk = Desk(80, 24)
    desk.press(.character("i"))
    desk.type("Do")
    #expect(desk.takeEffects().last == .findPaths("Do"))
    desk.send(.pathsFound("Do", ["Documents/", "Downloads/"]))
    desk.press(Key(.tab), Key(.tab))
    #expect(desk.screen.contains("Import from: Downloads/"))
    desk.press(Key(.enter))
    #expect(desk.takeEffects().contains(.startImport(.path("Downloads/"), again: false)))
    desk.send(.importBegun(.path("Downloads/")))
    desk.wait(0.6)
    desk.send(.importGoesOn(3, of: 12))
    #expect(desk.screen.contains("Reading Downloads/: 3 of 12 files. Esc stops"))
    desk.press(.character("j"), Key(.escape))
    #expect(desk.takeEffects().contains(.stopImport))
    #expect(desk.state.notice?.text == "Stopped: nothing was imported")
  }

  @Test func `the plan waits while a letter is written`() {
    var desk = Desk(80, 24)
    desk.press(.character("i"))
    desk.type("x")
    desk.press(Key(.enter))
    desk.send(.importBegun(.path("x")))
    desk.press(Key(.enter))
    #expect(desk.state.focus == .composer && desk.state.importing != nil)
    desk.wait(1)
    #expect(!desk.takeEffects().contains(.lookAtImport))
    desk.press(Key(.escape))
    desk.wait(1)
    #expect(desk.takeEffects().contains(.lookAtImport))
  }

  @Test func `a path that leads nowhere stays to be mended`() {
    var desk = Desk(80, 24)
    desk.press(.character("i"))
    desk.type("~/Mial")
    desk.press(Key(.enter))
    desk.send(.importFailed("There is no file or folder ~/Mial"))
    #expect(desk.screen.hasSuffix(" There is no file or folder ~/Mial"))
    #expect(desk.state.focus == .prompt)
    desk.press(Key(.backspace), Key(.backspace), Key(.backspace))
    desk.type("ail")
    #expect(desk.screen.contains("Import from: ~/Mail"))
    desk.press(Key(.enter))
    #expect(desk.takeEffects().contains(.startImport(.path("~/Mail"), again: false)))
    desk.send(.importBegun(.path("~/Mail")))
    #expect(desk.state.focus == .queue)
  }

  @Test func `the same by its name in the command line`() {
    var desk = Desk(80, 24)
    desk.press(.character(":"))
    desk.type("import ~/Mial")
    desk.press(Key(.enter))
    desk.send(.importFailed("There is no file or folder ~/Mial"))
    desk.press(Key(.home))
    #expect(desk.screen.contains("Import from: ~/Mial"))
  }

  @Test func `one key imports from the folders of the config file`() {
    var desk = Desk(80, 24)
    desk.press(.character("I"))
    #expect(desk.takeEffects().last == .startImport(.configured, again: false))
    desk.send(.importBegun(.configured))
    desk.wait(0.6)
    desk.send(.importGoesOn(3, of: 12))
    #expect(desk.screen.contains("Reading your folders: 3 of 12 files. Esc stops"))
    desk.press(.character("i"))
    desk.type("x")
    desk.press(Key(.enter))
    #expect(desk.state.notice?.text == "Still reading your folders")
    desk.press(Key(.escape))
    desk.send(.nothingNew("Nothing new: 12 files unchanged since Tue 24 Nov 10:42"))
    #expect(desk.state.importing == nil && desk.state.list == nil)
    #expect(
      desk.screen.hasSuffix("\n Nothing new: 12 files unchanged since Tue 24 Nov 10:42"))
  }

  @Test func `a path in which nothing is new is read whole when it is named again`() {
    var desk = Desk(80, 24)
    func name(_ path: String, in desk: inout Desk) -> Effect? {
      desk.press(.character("i"))
      desk.type(path)
      desk.press(Key(.enter))
      return desk.takeEffects().last { if case .startImport = $0 { true } else { false } }
    }
    #expect(name("in", in: &desk) == .startImport(.path("in"), again: false))
    desk.send(.importBegun(.path("in")))
    desk.send(.nothingNew("Nothing new: 1 file unchanged since Tue 24 Nov 10:42"))
    #expect(
      desk.screen.hasSuffix(
        "\n Nothing new: 1 file unchanged since Tue 24 Nov 10:42. i once more reads all"))
    #expect(name("out", in: &desk) == .startImport(.path("out"), again: false))
    desk.send(.importFailed("There is no file or folder out"))
    desk.press(Key(.escape))
    #expect(name("in", in: &desk) == .startImport(.path("in"), again: true))
    desk.send(.importBegun(.path("in")))
    desk.send(.planned(PlannedImport(Self.plan, from: "in")))
    desk.press(Key(.escape))
    #expect(name("in", in: &desk) == .startImport(.path("in"), again: false))
  }

  @Test func `who the user is among those invited is asked`() {
    var desk = Desk(80, 24)
    let me = Interviewer(id: Sample.id(9), name: "Robin Hale", email: "robin@mail.example")
    desk.send(.askedWhoAmI([me]))
    #expect(desk.screen.contains("Which of these are you? No letter will be owed to you"))
    desk.press(.character("1"))
    #expect(desk.takeEffects().last == .planImport(me: "robin@mail.example"))
  }
}
