import Core
import Screen
import Testing
import Views

/// The debrief in a narrow window.
struct ScreenDebriefTests {
  @Test func `40 × 18, the questions of the debrief with the day in full`() {
    var desk = Desk(40, 18)
    desk.press(.character("d"))
    #expect(
      desk.screen == """
         Debrief · Northwind…  Fri 20 Nov 14:00
        ────────────────────────────────────────
         What did you learn?
           six people for forty services;
           moving to Bazel this winter
         What do they need?
           they lose two weeks a quarter to
           flaky deploys
         Which gap did you feel?
           what they asked for and you have n…

         What did they promise?
           a decision

         By when?  2026-11-27
                   that is Fri 27 Nov 2026
        ────────────────────────────────────────
         saved    Tab next  Esc back  F1 help
        """)
  }

  @Test func `words for a day leave room for what they mean`() {
    var desk = Desk(60, 24)
    desk.press(.character("d"), Key(.tab, .shift), .control("u"))
    desk.type("on the last friday of this month in the afternoon")
    var text = DebriefText()
    let day = CivilDate(year: 2026, month: 11, day: 27)
    text.promised = day
    desk.send(.debriefSaved(DebriefSitting(step: 5, known: text), .day(day)))
    let line = desk.screen.split(separator: "\n").first { $0.contains("By when?") } ?? ""
    #expect(line.hasSuffix("that is Fri 27 Nov 2026"))
  }

  @Test func `80 × 24, an answer with more rows than show has a bar`() {
    var desk = Desk(80, 24)
    desk.press(.character("d"), Key(.tab), Key(.tab))
    desk.press("one\ntwo\nthree\nfour\nfive\nsix".map { $0 == "\n" ? Key(.enter) : .character($0) })
    #expect(
      desk.screen == """
         Debrief · Northwind · Platform Engineer                       Fri 20 Nov 14:00
        ────────────────────────────────────────────────────────────────────────────────
         What did you learn?
           six people for forty services; moving to Bazel this winter



         What do they need?
           they lose two weeks a quarter to flaky deploys



         Which gap did you feel?
           four
           five                                                                        ┃
           six                                                                         ┃

         What did they promise?
           a decision


         By when?  2026-11-27      that is Fri 27 Nov 2026
        ────────────────────────────────────────────────────────────────────────────────
         typing   Tab next   Esc back   F1 help
        """)
  }

  /// Where the rows do not come out even the answer that is written has those that are left.
  @Test(arguments: [
    (0, [2, 7, 10, 13]), (1, [2, 5, 10, 13]), (3, [2, 5, 8, 11]), (4, [2, 5, 8, 11]),
  ])
  func `the rows that are left go to what is written`(_ tabs: Int, questions: [Int]) {
    var desk = Desk(80, 19)
    desk.press(.character("d"))
    desk.press([Key](repeating: Key(.tab), count: tabs))
    let rows = (0..<19).filter { render(desk.state).line($0).hasSuffix("?") }
    #expect(rows == questions)
  }

  @Test func `one question alone says which of them it is`() {
    var desk = Desk(40, 8)
    desk.press(.character("d"), Key(.tab))
    #expect(
      desk.screen == """
         Debrief · Northwind…  Fri 20 Nov 14:00
        ────────────────────────────────────────
         What do they need?              2 of 4
           they lose two weeks a quarter to
           flaky deploys

        ────────────────────────────────────────
         saved    Tab next  Esc back  F1 help
        """)
  }
}
