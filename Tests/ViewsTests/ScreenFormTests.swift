import Screen
import Testing
import Views

/// The forms as they are seen.
struct ScreenFormTests {
  @Test func `mark as sent, over the queue`() {
    var desk = Desk(80, 24)
    desk.press(.character("m"))
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
        ── Mark as sent to Ben Okafor · Northwind ──────────────────────────────────────
         How   [e-mail] phone  LinkedIn  letter  other
         When  now, or like yesterday 15:00

         ⏎ do it   Tab next   Esc back   F1 help
        """)
  }

  @Test func `the chosen word is in sight`() {
    var desk = Desk(40, 10)
    desk.press(.character("m"), Key(.left))
    #expect(
      desk.screen == """
         Pending 4             Tue 24 Nov 10:42
        ────────────────────────────────────────
           DUE          COMPANY     ROLE
         ! 18h late     Northwind   Platform E…
         ● in 5h        Initech     SRE
        ── Mark as sent to Ben Okafor · North…──
         How   … LinkedIn  letter [other]
         When  now, or like yesterday 15:00

         ⏎ do it  Tab next  Esc back  F1 help
        """)
  }

  @Test func `mark as sent, over the letter`() {
    var desk = Desk(100, 14)
    desk.press(Key(.enter), .alt("m"))
    #expect(
      desk.screen == """
         Northwind · Platform Engineer            to Ben Okafor
        ────────────────────────────────────────┬───────────────────────────────────────────────────────────
         STEPS                                  │ To      Ben Okafor <ben@northwind.example>
         · 1 Thanks                             │ Subject Thank you – Platform Engineer
         · 2 Learned                            │
         · 3 Fit                                │ Hi Ben,
         · 4 Next                               │
                                                │ Thank you for showing me how your deploys are built.
         DEBRIEF                                │
        ── Mark as sent to Ben Okafor · Northwind ──────────────────────────────────────────────────────────
         How   [e-mail] phone  LinkedIn  letter  other
         When  now, or like yesterday 15:00

         ⏎ do it   Tab next   Esc back   F1 help
        """)
  }

  @Test func `a rejected field`() {
    var desk = Desk(60, 12)
    desk.press(.character("m"))
    desk.send(
      .formRejected(
        field: 1,
        "“tomorrow” is no date: write it like 2026-11-24 14:00, or leave it empty for now"))
    #expect(
      desk.screen == """
         Pending 4   Upcoming 2   Waiting 1   Done 2   All 9
        ────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE         INTERVIEW
         ! 18h late     Northwind   Platform En… Fri 20 Nov 14:00
         ● in 5h        Initech     SRE          Mon 23 Nov 15:00
         ● in 21h       Globex      Staff Engin… Today 08:00
         ○ opens in 1h  Hooli       iOS Engineer Today 10:00
        ── Mark as sent to Ben Okafor · Northwind ──────────────────
         How   [e-mail] phone  LinkedIn  letter  other
         When    !
         “tomorrow” is no date: write it like 2026-11-24 14:00, or
         leave it empty for now
        """)
  }
}
