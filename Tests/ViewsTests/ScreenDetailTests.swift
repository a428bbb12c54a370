import Core
import Foundation
import Screen
import Testing
import Views

/// What is known of an interview, whole as far as there is room.
struct ScreenDetailTests {
  @Test func `a time of another year whose zone is not known is whole`() {
    let dossier = Sample.interview(1, "Acme", "SRE", start: "2025-11-20T09:05:00Z") {
      $0.schedule = Schedule(
        kind: .floating, start: $0.schedule.start, end: $0.schedule.end, zone: nil)
    }
    let desk = Desk(80, 10, [dossier])
    #expect(
      desk.screen == """
         Pending 1   Upcoming 0   Waiting 0   Done 0   All 1           Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS
         ! 368d late    Acme        SRE         20 Nov 2025 09:05? 0/1  no address




        ────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   ? help   q quit
        """)
  }

  @Test func `a note keeps its lines`() {
    let dossier = Sample.interview(
      1, "Acme", "SRE", start: "2026-11-24T07:00:00Z",
      notes: [
        Sample.note(.learned, "six people\n\nBazel this winter\nno on-call"),
        Sample.note(.promise, "a decision\nby phone", by: "2026-11-27"),
      ])
    let desk = Desk(80, 26, [dossier])
    #expect(
      desk.screen == """
         Pending 1   Upcoming 0   Waiting 0   Done 0   All 1           Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS
         ● in 21h       Acme        SRE         Today 07:00        0/1  no address












        ────────────────────────────────────────────────────────────────────────────────
         Acme · SRE                                         Tue 24 Nov 2026 07:00–08:00
         ● whoever was there  no address  in 21h
         Learned  six people
                  Bazel this winter
                  no on-call
         Promise  a decision
                  by phone (by Fri 27 Nov)
        ────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   ? help   q quit
        """)
  }

  /// A rejection offers a short thank-you, so it is due anew: the reason is beside it.
  private func decided(_ outcome: Role.Outcome) -> Dossier {
    var dossier = Sample.northwind
    dossier.interview.role.outcome = outcome
    dossier.interview.role.decidedAt = Sample.now
    return dossier
  }

  @Test func `a rejection is said in the row and in the heading`() {
    let desk = Desk(80, 24, [decided(.rejected)])
    #expect(
      desk.screen == """
         Pending 1   Upcoming 0   Waiting 0   Done 0   All 1           Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS
         ● in 2d        Northwind   Platform E… Fri 20 Nov 14:00   1/3  rejected










        ────────────────────────────────────────────────────────────────────────────────
         Northwind · Platform Engineer · onsite, round 3 · rejected
         × Ana Ruiz      hiring manager  ana.ruiz@nor…  sent Fri 20 Nov 19:12 by e-mail
         ● Ben Okafor    staff engineer  ben@northwin…  in 2d, draft of 12 words
         ● Chen Li                       no address     in 2d
         When     Fri 20 Nov 2026 14:00–16:30
         Need     they lose two weeks a quarter to flaky deploys
           … 2 more: J
        ────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   ? help   q quit
        """)
  }

  @Test func `an offer is said in a wide window as well`() {
    let desk = Desk(120, 24, [decided(.offer)])
    #expect(
      desk.screen == """
         Afterword   Pending 1   Upcoming 0   Waiting 0   Done 0   All 1                                       Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY              ROLE                              INTERVIEW          THANKED  STATUS
         ! 18h late     Northwind            Platform Engineer                 Fri 20 Nov 14:00   1 of 3   an offer










        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Northwind · Platform Engineer · onsite, round 3 · an offer                                 Fri 20 Nov 2026 14:00–16:30
         × Ana Ruiz      hiring manager  ana.ruiz@northwind.example  sent Fri 20 Nov 19:12 by e-mail
         ! Ben Okafor    staff engineer  ben@northwind.example       18h late, draft of 12 words
         ! Chen Li                       no address                  18h late
         Need     they lose two weeks a quarter to flaky deploys
         Learned  six people for forty services; moving to Bazel this winter
         Promise  a decision (by Fri 27 Nov)
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   i import   s skip   z snooze   ? help   q quit
        """)
  }

  @Test func `a long name leaves room for what became of it`() {
    var dossier = decided(.rejected)
    dossier.interview.role.title = String(repeating: "Platform Engineer ", count: 9)
    dossier.interview.state = .noShowTheirs
    let desk = Desk(60, 20, [dossier])
    #expect(
      render(desk.state).line(12)
        == " Northwind · Platform Engineer… · missed by them · rejected")
  }

  /// Names, stages and addresses as long as they may be in a narrow window.
  private func crowded(_ columns: Int) -> Desk {
    var people = [
      Sample.person(
        101, "Ana-Sofía Ruiz de la Peña", "ana-sofia.ruiz@northwind.example", isManager: true,
        sent: "2026-11-20T19:12:00Z"),
      Sample.person(
        102, "Ben Okafor", "ben@northwind.example", "staff engineer", draft: Sample.ben),
      Sample.person(103, "Chen Li", nil, "director of engineering"),
    ]
    people[1].snoozedUntil = Date("2026-11-27T09:00:00Z")
    people[1].isWrittenTwice = true
    var dossier = Sample.northwind
    dossier.followUps = people
    dossier.notes = []
    return Desk(columns, 24, [dossier])
  }

  /// Notes are folded once for a window, and anew for another window, interview or text.
  @Test func `long notes show in each window as in one that was opened so`() {
    var first = Sample.northwind
    first.notes = [Sample.note(.need, String(repeating: "some words of a book ", count: 5_000))]
    var second = first
    second.notes = [Sample.note(.gap, "short")]
    var desk = Desk(120, 40, [first])
    #expect(desk.screen == Desk(120, 40, [first]).screen && desk.screen.contains("some words"))
    desk.send(.terminal(.resize(Size(columns: 80, rows: 30))))
    desk.settle()
    #expect(desk.screen == Desk(80, 30, [first]).screen)
    desk.dossiers = [second]
    desk.send(.changedElsewhere)
    desk.settle()
    #expect(desk.screen == Desk(80, 30, [second]).screen && desk.screen.contains("Gap      short"))
  }

  @Test(arguments: [
    (
      80,
      [
        " ✓ Ana-Sofía Ruiz…   manager  sent Fri 20 Nov 19:12 by e-mail",
        " ! Ben Okafor        staff…   18h late, snoozed until Fri 09:00, written twice…",
        " ! Chen Li           direct…  18h late",
      ]
    ),
    (
      120,
      [
        " ✓ Ana-Sofía Ruiz de la Pe…  hiring manager  ana-sofia.ru…  sent Fri 20 Nov 19:12 by e-mail",
        " ! Ben Okafor                staff engineer  ben@northwin…  18h late, snoozed until Fri 09:00, "
          + "written twice, draft of…",
        " ! Chen Li                   director of e…  no address     18h late",
      ]
    ),
    (
      40,
      [
        " ✓ Ana-Sofía R…  sent Fri 20 Nov 19:12…", " ! Ben Okafor    18h late, snoozed unt…",
        " ! Chen Li       18h late",
      ]
    ),
  ])
  func `the standing and the hiring manager's mark are whole before address and title`(
    columns: Int, lines: [String]
  ) {
    let canvas = render(crowded(columns).state)
    #expect((16..<19).map { canvas.line($0) } == lines)
  }
}
