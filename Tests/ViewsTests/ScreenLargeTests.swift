import Screen
import Testing
import Views

/// 120 columns and 40 rows.
struct ScreenLargeTests {
  @Test func `all interviews, the last selected`() {
    var desk = Desk(120, 40)
    desk.press(.character("5"), .character("G"))
    #expect(
      desk.screen == """
         Afterword   Pending 4   Upcoming 2   Waiting 1   Done 2   All 9                                       Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY              ROLE                              INTERVIEW          THANKED  STATUS
         ! 18h late     Northwind            Platform Engineer                 Fri 20 Nov 14:00   1 of 3   draft 12 words
         ● in 5h        Initech              SRE                               Mon 23 Nov 15:00   0 of 1   no address
         ● in 21h       Globex               Staff Engineer, Infrastructure    Today 08:00        0 of 2   not started
         ○ opens in 1h  Hooli                iOS Engineer                      Today 10:00        0 of 1   debrief now
         ✓ nudge in 3d  Stark Solar          Firmware Engineer                 Fri 20 Nov 09:00   1 of 1   sent Fri 20 Nov
         · in 22h       Soylent              Data Engineer                     Tomorrow 09:00              first interview
         · in 3d        Umbrella Logistics   Backend Developer                 Fri 27 Nov 16:30            no address
         ✓ replied      Tyrell               Machine Learning Engineer         Thu 12 Nov 09:00   1 of 1   sent Thu 12 Nov
         × closed       Oceanic              Operations Engineer               Tue 17 Nov 09:00   0 of 1   cancelled













        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Oceanic · Operations Engineer · cancelled                                                  Tue 17 Nov 2026 09:00–10:00
         × Sam Reyes     sam@oceanic.example  closed










        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   i import   s skip   z snooze   ? help   q quit
        """)
  }

  @Test func `a letter beside what is known`() {
    var desk = Desk(120, 40)
    desk.press(Key(.enter))
    #expect(
      desk.screen == """
         Northwind · Platform Engineer                  to Ben Okafor
        ──────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────
         STEPS                                        │ To      Ben Okafor <ben@northwind.example>
         · 1 Thanks                                   │ Subject Thank you – Platform Engineer
           for their time, and for the talk you had   │
         · 2 Learned                                  │ Hi Ben,
           about the team and the role; why it could  │
           suit both sides                            │ Thank you for showing me how your deploys are built.
         · 3 Fit                                      │
           what they need, one short story of yours,  │
           a gap that you closed                      │
         · 4 Next                                     │
           that you look forward to the next step     │
                                                      │
         DEBRIEF                                      │
         · Need: they lose two weeks a quarter to     │
           flaky deploys                              │
         · Learned: six people for forty services;    │
           moving to Bazel this winter                │
         · Promise: a decision (by Fri 27 Nov)        │
                                                      │
         INTERVIEW                                    │
         onsite, round 3                              │
         Fri 20 Nov 2026 14:00–16:30                  │
                                                      │
         ALSO THERE                                   │
         ✓ Ana Ruiz, hiring manager: thanked          │
         · Chen Li: not thanked yet                   │
                                                      │
                                                      │
                                                      │
                                                      │
                                                      │
                                                      │
                                                      │
                                                      │
                                                      │
                                                      │
        ──────────────────────────────────────────────┴─────────────────────────────────────────────────────────────────────────
         saved      12 words    ^X send   ^O editor   ^T template   ^N note   Tab next   Esc back   F1 help
        """)
  }
}
