import Core
import Fixtures
import Foundation
import Screen
import Testing
import Views

/// The queue as it is seen.
struct ScreenQueueTests {
  @Test func `80 × 24, with the detail`() {
    let desk = Desk(80, 24)
    #expect(
      desk.screen == """
         Pending 4   Upcoming 2   Waiting 1   Done 2   All 9           Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS
         ! 18h late     Northwind   Platform E… Fri 20 Nov 14:00   1/3  draft 12 words
         ● in 5h        Initech     SRE         Mon 23 Nov 15:00   0/1  no address
         ● in 21h       Globex      Staff Engi… Today 08:00        0/2  not started
         ○ opens in 1h  Hooli       iOS Engine… Today 10:00        0/1  debrief now







        ────────────────────────────────────────────────────────────────────────────────
         Northwind · Platform Engineer · onsite, round 3    Fri 20 Nov 2026 14:00–16:30
         ✓ Ana Ruiz      hiring manager  ana.ruiz@nor…  sent Fri 20 Nov 19:12 by e-mail
         ! Ben Okafor    staff engineer  ben@northwin…  18h late, draft of 12 words
         ! Chen Li                       no address     18h late
         Need     they lose two weeks a quarter to flaky deploys
         Learned  six people for forty services; moving to Bazel this winter
         Promise  a decision (by Fri 27 Nov)
        ────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   ? help   q quit
        """)
  }

  @Test func `100 × 30, what waits for an answer`() {
    var desk = Desk(100, 30)
    desk.press(.character("3"))
    #expect(
      desk.screen == """
         Afterword   Pending 4   Upcoming 2   Waiting 1   Done 2   All 9                   Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY         ROLE                  INTERVIEW          THANKED  STATUS
         ✓ nudge in 3d  Stark Solar     Firmware Engineer     Fri 20 Nov 09:00   1 of 1   sent Fri 20 Nov














        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Stark Solar · Firmware Engineer                                        Fri 20 Nov 2026 09:00–10:00
         ✓ Josef Karlsson  josef@stark.example  sent Fri 20 Nov 16:00 by e-mail







        ────────────────────────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   i import   s skip   ? help   q quit
        """)
  }

  @Test func `40 × 10`() {
    let desk = Desk(40, 10)
    #expect(
      desk.screen == """
         Pending 4             Tue 24 Nov 10:42
        ────────────────────────────────────────
           DUE          COMPANY     ROLE
         ! 18h late     Northwind   Platform E…
         ● in 5h        Initech     SRE
         ● in 21h       Globex      Staff Engi…
         ○ opens in 1h  Hooli       iOS Engine…

        ────────────────────────────────────────
         ⏎ write  m sent  d note  a add  ? help
        """)
  }

  @Test func `40 × 8, where an open detail has the rows of the list`() {
    var desk = Desk(40, 8)
    desk.press(.character("v"))
    #expect(
      desk.screen == """
         Pending 4             Tue 24 Nov 10:42
        ────────────────────────────── 1 of 4 ──
         Northwind · Platform Engineer · onsit…
         ✓ Ana Ruiz      sent Fri 20 Nov 19:12…
         ! Ben Okafor    18h late, draft of 12…
           … 8 more: J
        ────────────────────────────────────────
         ⏎ write  m sent  d note  a add  ? help
        """)
    desk.press(.character("j"))
    #expect(
      desk.screen == """
         Pending 4             Tue 24 Nov 10:42
        ────────────────────────────── 2 of 4 ──
         Initech · SRE
         ● Mira Patel    no address  in 5h
         When     Mon 23 Nov 2026 15:00–16:00

        ────────────────────────────────────────
         ⏎ write  m sent  d note  a add  ? help
        """)
    desk.press(Key(.escape))
    #expect(
      desk.screen == """
         Pending 4             Tue 24 Nov 10:42
        ────────────────────────────────────────
           DUE          COMPANY     ROLE
         ● in 5h        Initech     SRE
         ● in 21h       Globex      Staff Engi…
         ○ opens in 1h  Hooli       iOS Engine…
        ────────────────────────────────────────
         ⏎ write  m sent  d note  a add  ? help
        """)
  }

  @Test func `60 × 12, a detail whose title leaves the time no room`() {
    var desk = Desk(60, 12)
    desk.press(.character("v"), .character("2"))
    #expect(
      desk.screen == """
         Pending 4   Upcoming 2   Waiting 1   Done 2   All 9
        ────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE         INTERVIEW
         · in 22h       Soylent     Data Engine… Tomorrow 09:00
         · in 3d        Umbrella L… Backend Dev… Fri 27 Nov 16:30
        ────────────────────────────────────────────────────────────
         Soylent · Data Engineer · first interview
         · Lena Fischer  data lead  lena@soylent.example  in 22h
         When     Wed 25 Nov 2026 09:00–10:00

        ────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   ? help   q quit
        """)
  }

  @Test(arguments: [
    (80, "debrief, no @", "snoozed, no @"), (100, "debrief, no @", "snoozed 22h, no @"),
    (160, "no address, debrief now", "snoozed 22h, no address"),
  ])
  func `a row says that there is no address`(_ columns: Int, _ early: String, _ snoozed: String) {
    var waiting = Sample.person(104, "Mira Patel")
    waiting.snoozedUntil = Date("2026-11-25T09:00:00Z")
    let desk = Desk(
      columns, 24,
      [
        Sample.interview(2, "Initech", "SRE", start: "2026-11-23T15:00:00Z", people: [waiting]),
        Sample.interview(4, "Hooli", "SRE", start: "2026-11-24T09:00:00Z"),
      ])
    let rows = desk.screen.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(rows.contains { $0.contains("Hooli") && $0.hasSuffix(early) }, "\(desk.screen)")
    #expect(rows.contains { $0.contains("Initech") && $0.hasSuffix(snoozed) }, "\(desk.screen)")
  }
}
