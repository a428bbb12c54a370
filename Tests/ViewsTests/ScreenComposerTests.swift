import Screen
import Testing
import Views

/// The letter as it is seen.
struct ScreenComposerTests {
  @Test func `80 × 24`() {
    var desk = Desk(80, 24)
    desk.press(Key(.enter))
    #expect(
      desk.screen == """
         Northwind · Platform Engineer    to Ben Okafor
        ────────────────────────────────┬───────────────────────────────────────────────
         STEPS                          │ To      Ben Okafor <ben@northwind.example>
         · 1 Thanks                     │ Subject Thank you – Platform Engineer
           for their time and the talk  │
         · 2 Learned                    │ Hi Ben,
           about the team and the role  │
         · 3 Fit                        │ Thank you for showing me how your deploys
           their need, one story, a gap │ are built.
         · 4 Next                       │
           you look forward to it       │
                                        │
         DEBRIEF                        │
         · Need: they lose two weeks a  │
           quarter to flaky deploys     │
         · Learned: six people for      │
           forty services; moving to    │
           Bazel this winter            │
         · Promise: a decision (by Fri  │
           27 Nov)                      │
         … 4 more: Tab                  │
                                        │
        ────────────────────────────────┴───────────────────────────────────────────────
         saved      12 words    ^X send   ^O editor   ^T template   Esc back   F1 help
        """)
  }

  /// Of a list that does not fit it is said how many more there are, until the field has the focus.
  @Test func `40 × 10, to several`() {
    var desk = Desk(40, 10)
    desk.press(Key(.enter), Key(.tab, .shift), Key(.tab, .shift), Key(.end))
    desk.type(", Ana Ruiz <ana@northwind.example>, chen@northwind.example")
    #expect(desk.screen.contains(" To      …orthwind.example\n"))
    desk.press(Key(.tab))
    #expect(
      desk.screen.hasPrefix(
        """
         Northwind · Platform Engineer
        ────────────────────────────────────────
         To      Ben Okafor <ben@northwind.… +2
         Subject Thank you – Platform Engineer
        """))
    desk.press(Key(.tab, .shift))
    #expect(!desk.screen.contains("+2"))
  }

  @Test func `100 × 30, not started`() {
    var desk = Desk(100, 30)
    desk.press(.character("j"), .character("j"), Key(.enter))
    #expect(
      desk.screen == """
         Globex · Staff Engineer, Infrastructure  to Tomás Vega
        ────────────────────────────────────────┬───────────────────────────────────────────────────────────
         STEPS                                  │ To      Tomás Vega <tomas.vega@globex.example>
         · 1 Thanks                             │ Subject Thank you – Staff Engineer, Infrastructure
           for their time, and for the talk you │
           had                                  │ Write here; it is kept as you type.
         · 2 Learned                            │
           about the team and the role; why it  │
           could suit both sides                │
         · 3 Fit                                │
           what they need, one short story of   │
           yours, a gap that you closed         │
         · 4 Next                               │
           that you look forward to the next    │
           step                                 │
                                                │
         INTERVIEW                              │
         panel                                  │
         Tue 24 Nov 2026 08:00–08:40            │
                                                │
         ALSO THERE                             │
         · Ines Blum, principal engineer: not   │
           thanked yet                          │
                                                │
                                                │
                                                │
                                                │
                                                │
        ────────────────────────────────────────┴───────────────────────────────────────────────────────────
         not started   0 words   ^X send   ^O editor   ^T template   ^N note   Esc back   F1 help
        """)
  }

  @Test func `60 × 12 shows the letter`() {
    var desk = Desk(60, 12)
    desk.press(Key(.enter))
    #expect(
      desk.screen == """
         Northwind · Platform Engineer
        ────────────────────────────────────────────────────────────
         To      Ben Okafor <ben@northwind.example>
         Subject Thank you – Platform Engineer

         Hi Ben,

         Thank you for showing me how your deploys are built.


        ────────────────────────────────────────────────────────────
         saved      12 words    ^X send   Tab steps   Esc back
        """)
  }

  @Test func `the footer leads to the steps where they have no room beside the letter`() {
    for columns in [60, 79, 80] {
      var desk = Desk(columns, 20)
      desk.press(Key(.enter))
      #expect(desk.screen.contains("Tab steps") == (columns < 80), "\(columns)")
      desk.press(Key(.tab, .shift))
      #expect(!desk.screen.contains("Tab steps"), "in the subject Tab leads to the letter")
    }
  }

  @Test func `60 × 12 shows the guide`() {
    var desk = Desk(60, 12)
    desk.press(Key(.enter), Key(.tab))
    #expect(
      desk.screen == """
         Northwind · Platform Engineer
        ────────────────────────────────────────────────────────────
         STEPS
         · 1 Thanks
           for their time, and for the talk you had
         · 2 Learned
           about the team and the role; why it could suit both
           sides
         · 3 Fit
         … 10 more
        ────────────────────────────────────────────────────────────
         saved      12 words    ⏎ open   Esc back   F1 help
        """)
  }

  @Test func `40 × 8`() {
    var desk = Desk(40, 8)
    desk.press(Key(.enter))
    #expect(
      desk.screen == """
         Northwind · Platform Engineer
        ────────────────────────────────────────
         To      Ben Okafor <ben@northwind.exa…
         Subject Thank you – Platform Engineer
         Thank you for showing me how your
         deploys are built.                    ┃
        ────────────────────────────────────────
         saved 12 words  ^X send  Tab steps
        """)
  }

  @Test func `80 × 14, not saved`() {
    var desk = Desk(80, 14)
    desk.press(Key(.enter), .character("!"))
    desk.diskProblem =
      "no space is left on the device. The letter is kept here; make room, and it is stored by itself"
    desk.wait(1)
    #expect(
      desk.screen == """
         Northwind · Platform Engineer    to Ben Okafor
        ────────────────────────────────┬───────────────────────────────────────────────
         STEPS                          │ To      Ben Okafor <ben@northwind.example>
         ✓ 1 Thanks                     │ Subject Thank you – Platform Engineer
         ✓ 2 Learned                    │
         · 3 Fit                        │ Hi Ben,
         · 4 Next                       │
                                        │ Thank you for showing me how your deploys
         CHECKS                         │ are built.!
         ! 12 words: too few to say     │
           more than thanks, 100 to 180 │
        ────────────────────────────────────────────────────────────────────────────────
         Not saved, trying again: no space is left on the device. The letter is kept
         here; make room, and it is stored by itself. Esc keeps it in a file
        """)
  }
}
