import Core
import Screen
import Testing
import Views

/// What finds no room in a small window says so.
struct ScreenMoreTests {
  @Test func `a menu of more items than rows`() {
    var desk = Desk(40, 10)
    desk.press(.character("f"), .character("s"))
    #expect(
      desk.screen == """
        ── Show only ────────────── 1–8 of 10 ──
           l  late
           d  due
           n  nudge due
           e  early
           f  unconfirmed
           s  sent
           u  upcoming
           r  replied
         ⏎ take it  Esc back  F1 help
        """)
    desk.press(Key(.up))
    #expect(desk.screen.contains("3–10 of 10"))
    #expect(desk.screen.contains("c  closed"))
  }

  @Test func `a choice of more words than the row takes`() {
    var desk = Desk(40, 10)
    desk.press(.character("m"))
    #expect(desk.screen.contains(" How   [e-mail] phone  LinkedIn …\n"))
    for _ in 0..<3 { desk.press(Key(.right)) }
    #expect(desk.screen.contains(" How   … phone  LinkedIn [letter]…\n"))
  }

  @Test func `texts to put in`() {
    var desk = Desk(40, 10)
    desk.press(Key(.enter))
    let offers = (1...6).map { TemplateOffer(name: "template \($0)", subject: "", body: "Hello") }
    desk.send(.templatesLoaded(offers, problems: []))
    #expect(desk.screen.hasPrefix(" Templates for Ben Okafor      1–2 of 6\n"))
    desk.press(Key(.end))
    #expect(desk.screen.hasPrefix(" Templates for Ben Okafor      5–6 of 6\n"))
  }

  /// Of a question nothing is left out before it is answered.
  @Test func `a question is read whole`() {
    var desk = Desk(40, 10)
    desk.press(.character("D"))
    #expect(
      desk.screen == """
         Pending 4             Tue 24 Nov 10:42
        ────────────────────────────────────────
           DUE          COMPANY     ROLE
         ! 18h late     Northwind   Platform E…
         ● in 5h        Initech     SRE
        ────────────────────────────────────────
         D once more deletes Northwind ·
         Platform Engineer (Fri 20 Nov 14:00)
         with all people, notes and letters.
         Any other key keeps it
        """)
  }
}
