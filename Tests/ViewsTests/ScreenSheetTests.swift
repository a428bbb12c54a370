import Core
import Foundation
import Screen
import Testing
import Views

/// Whole screens of what lies over the queue, or in its place.
struct ScreenSheetTests {
  @Test func `what became of it`() {
    var desk = Desk(80, 24)
    desk.press(.character("h"))
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
        ── What became of Northwind · Platform Engineer? ───────────────────────────────
         ✓ h  it took place
           c  it was cancelled
           t  they did not come
           i  I did not go
           m  it was moved …
           a  it is still to come, as agreed

         ⏎ take it   Esc back   F1 help
        """)
  }

  @Test func `a menu in a low window`() {
    var desk = Desk(40, 8)
    desk.press(.character("h"), Key(.up))
    #expect(
      desk.screen == """
        ── What became of Northwind · Platfor…──
         ✓ h  it took place
           c  it was cancelled
           t  they did not come
           i  I did not go
           m  it was moved …
           a  it is still to come, as agreed
         ⏎ take it  Esc back  F1 help
        """)
  }

  @Test func `two versions of a letter`() {
    var desk = Desk(80, 14)
    let version = DraftVersion(
      id: Sample.id(77), savedAt: Sample.now, draft: Draft(body: "Dear Ben,\nthe other one"))
    desk.send(.versionsFound([version], followUp: Sample.id(102), Sample.northwind))
    #expect(
      desk.screen == """
         Pending 4   Upcoming 2   Waiting 1   Done 2   All 9           Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS
         ! 18h late     Northwind   Platform E… Fri 20 Nov 14:00   1/3  draft 12 words
         ● in 5h        Initech     SRE         Mon 23 Nov 15:00   0/1  no address
         ● in 21h       Globex      Staff Engi… Today 08:00        0/2  not started
         ○ opens in 1h  Hooli       iOS Engine… Today 10:00        0/1  debrief now


        ── The letter to Ben Okafor was written in two places: with which to go on? ────
           1  the draft, 12 words: Hi Ben,
           2  written at the same time, until 10:42, 5 words: Dear Ben,

         ⏎ take it   Esc back   F1 help
        """)
  }

  @Test func `selected, filtered and sorted`() {
    var desk = Desk(80, 12)
    desk.press(.character("o"), .character("c"), .character("f"), .character("t"))
    desk.type("engineer")
    desk.press(Key(.enter), .character(" "), .character(" "))
    #expect(
      desk.screen == """
         Pending 3   Upcoming 1   Waiting 1   Done 2   All 7           Tue 24 Nov 10:42
        ── text “engineer”, by company, 2 selected ─────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS
        ▌● in 21h       Globex      Staff Engi… Today 08:00        0/2  not started
        ▌○ opens in 1h  Hooli       iOS Engine… Today 10:00        0/1  debrief now
         ! 18h late     Northwind   Platform E… Fri 20 Nov 14:00   1/3  draft 12 words




        ────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   ? help   q quit
        """)
  }

  @Test func `nothing fits the filter`() {
    var desk = Desk(60, 10)
    desk.press(.character("f"), .character("c"))
    desk.type("xyz")
    desk.press(Key(.enter))
    #expect(
      desk.screen == """
         Pending 0   Upcoming 0   Waiting 0   Done 0   All 0
        ── company “xyz” ───────────────────────────────────────────
           DUE          COMPANY     ROLE         INTERVIEW

           Nothing here fits the filter.
           Esc shows all.


        ────────────────────────────────────────────────────────────
         a add   u undo   / find   i import   ? help   q quit
        """)
  }

  @Test func `nothing is found, and the way back is named`() {
    var desk = Desk(60, 10)
    desk.press(.character("/"))
    desk.type("xyz")
    #expect(render(desk.state).line(4) == "   Nothing holds these words.")
    #expect(render(desk.state).line(5) == "   Esc leads back to where you were.")
    desk = Desk(60, 10)
    desk.press(.character("f"), .character("c"))
    desk.type("Globex")
    desk.press(Key(.enter), .character("/"))
    desk.type("xyz")
    #expect(render(desk.state).line(4) == "   Nothing that fits the filter holds these words.")
  }

  @Test func `no one is known, and what to do is named`() {
    var desk = Desk(60, 10, [])
    desk.press(.character("p"))
    desk.send(.peopleLoaded(PeopleWindow(rows: [], offset: 0, total: 0)))
    #expect(
      desk.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ").contains(
        "Who takes part in an interview stands here. Esc, then a adds one."))
  }

  @Test func `finding`() {
    var desk = Desk(80, 12)
    desk.press(.character("/"))
    desk.type("engineer")
    desk.press(Key(.down))
    #expect(
      desk.screen == """
         Pending 3   Upcoming 1   Waiting 1   Done 2   All 7           Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS
         ! 18h late     Northwind   Platform E… Fri 20 Nov 14:00   1/3  draft 12 words
         ● in 21h       Globex      Staff Engi… Today 08:00        0/2  not started
         ○ opens in 1h  Hooli       iOS Engine… Today 10:00        0/1  debrief now
         ✓ nudge in 3d  Stark Solar Firmware E… Fri 20 Nov 09:00   1/1  sent Fri 20 Nov
         · in 22h       Soylent     Data Engin… Tomorrow 09:00          first interview
         ✓ replied      Tyrell      Machine Le… Thu 12 Nov 09:00   1/1  sent Thu 12 Nov
         × closed       Oceanic     Operations… Tue 17 Nov 09:00   0/1  cancelled
        ────────────────────────────────────────────────────────────────────────────────
         /engineer                                        7 found  ⏎ take it   Esc back
        """)
  }

  @Test func `the command line completes`() {
    var desk = Desk(80, 10)
    desk.press(.character(":"))
    desk.type("show")
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
         :show-pending   show-upcoming  show-waiting  show-done…   ⏎ take it   Esc back
        """)
  }

  @Test func `snoozed, skipped for a reason, and the person chosen`() {
    var northwind = Sample.northwind
    northwind.followUps[1].snoozedUntil = Date("2026-11-25T09:00:00Z")
    northwind.followUps[2].resolution = .skipped
    northwind.followUps[2].reason = "met at lunch"
    var desk = Desk(100, 24, [northwind, Sample.initech])
    desk.press(.character("j"), .character("]"))
    #expect(
      desk.screen == """
         Afterword   Pending 2   Upcoming 0   Waiting 0   Done 0   All 2                   Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY         ROLE                  INTERVIEW          THANKED  STATUS
         ● in 5h        Initech         SRE                   Mon 23 Nov 15:00   0 of 1   no address
         ! 18h late     Northwind       Platform Engineer     Fri 20 Nov 14:00   1 of 3   snoozed 22h









        ────────────────────────────────────────────────────────────────────────────────────────────────────
         Northwind · Platform Engineer · onsite, round 3                        Fri 20 Nov 2026 14:00–16:30
         ✓ Ana Ruiz      hiring manager  ana.ruiz@no…  sent Fri 20 Nov 19:12 by e-mail
         ! Ben Okafor    staff engineer  ben@northwi…  18h late, snoozed until Wed 09:00, draft of 12 words
         – Chen Li                       no address    skipped: met at lunch
         Need     they lose two weeks a quarter to flaky deploys
         Learned  six people for forty services; moving to Bazel this winter
         Promise  a decision (by Fri 27 Nov)
        ────────────────────────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   i import   s skip   ? help   q quit
        """)
  }

  @Test func `the address is asked for the day before`() {
    let tomorrow = Sample.interview(
      1, "Hooli", "iOS Engineer", start: "2026-11-25T09:00:00Z",
      people: [Sample.person(101, "Ana Ruiz", "ana@hooli.example"), Sample.person(102, "Ben Li")])
    let later = Sample.interview(
      2, "Globex", "SRE", start: "2026-11-26T09:00:00Z", people: [Sample.person(103, "Chen Li")])
    var desk = Desk(80, 24, [tomorrow, later])
    desk.press(.character("2"))
    #expect(
      desk.screen == """
         Pending 0   Upcoming 2   Waiting 0   Done 0   All 2           Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS
         @ in 22h       Hooli       iOS Engine… Tomorrow 09:00          ask for address
         · in 46h       Globex      SRE         Thu 26 Nov 09:00        no address









        ────────────────────────────────────────────────────────────────────────────────
         Hooli · iOS Engineer                               Wed 25 Nov 2026 09:00–10:00
         · Ana Ruiz      ana@hooli.example           in 22h
         · Ben Li        ask for the e-mail address  in 22h




        ────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   ? help   q quit
        """)
  }

  @Test(arguments: [(80, 24), (120, 40)])
  func `the debrief`(columns: Int, rows: Int) {
    var desk = Desk(columns, rows)
    desk.press(.character("d"), Key(.tab), Key(.tab))
    if rows == 24 {
      #expect(
        desk.screen == """
           Debrief · Northwind · Platform Engineer                       Fri 20 Nov 14:00
          ────────────────────────────────────────────────────────────────────────────────
           What did you learn?
             six people for forty services; moving to Bazel this winter



           What do they need?
             they lose two weeks a quarter to flaky deploys



           Which gap did you feel?
             what they asked for and you have not done yet



           What did they promise?
             a decision


           By when?  2026-11-27      that is Fri 27 Nov 2026
          ────────────────────────────────────────────────────────────────────────────────
           saved    Tab next   Esc back   F1 help
          """)
    } else {
      #expect(
        desk.screen == """
           Debrief · Northwind · Platform Engineer                                                               Fri 20 Nov 14:00
          ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
           What did you learn?
             six people for forty services; moving to Bazel this winter







           What do they need?
             they lose two weeks a quarter to flaky deploys







           Which gap did you feel?
             what they asked for and you have not done yet







           What did they promise?
             a decision






           By when?  2026-11-27      that is Fri 27 Nov 2026
          ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
           saved    Tab next   Esc back   F1 help
          """)
    }
  }

  @Test func `the debrief, one question at a time`() {
    var desk = Desk(40, 10)
    desk.press(.character("d"), Key(.tab, .shift))
    #expect(
      desk.screen == """
         Debrief · Northwind…  Fri 20 Nov 14:00
        ────────────────────────────────────────
         What did they promise?          4 of 4
           a decision


         By when?  2026-11-27
                   that is Fri 27 Nov 2026
        ────────────────────────────────────────
         saved    Tab next  Esc back  F1 help
        """)
  }

  @Test func `the history`() {
    var desk = Desk(80, 10)
    let entries = [
      HistoryEntry(
        at: Date("2026-11-24T10:40:00Z"), title: "skip Chen Li at Northwind", isUndone: true),
      HistoryEntry(
        at: Date("2026-11-20T19:12:00Z"), title: "mark Ana Ruiz at Northwind as sent",
        details: ["by e-mail, Fri 20 Nov 2026 19:12"], isUndone: false),
      HistoryEntry(
        at: Date("2025-11-20T19:12:00Z"), title: "add Northwind · Platform Engineer",
        isUndone: false),
    ]
    desk.send(.historyLoaded(entries, of: Sample.northwind))
    #expect(
      desk.screen == """
         History · Northwind · Platform Engineer                              3 changes
        ────────────────────────────────────────────────────────────────────────────────
         Tue 24 Nov 10:40   skip Chen Li at Northwind (taken back)
         Fri 20 Nov 19:12   mark Ana Ruiz at Northwind as sent
                              by e-mail, Fri 20 Nov 2026 19:12
         20 Nov 2025 19:12  add Northwind · Platform Engineer


        ────────────────────────────────────────────────────────────────────────────────
         Esc back   ? help
        """)
  }

  private func people(_ columns: Int, _ rows: Int) -> Desk {
    var desk = Desk(columns, rows)
    let persons = Sample.dossiers.flatMap(\.followUps).compactMap(\.interviewer)
    let window = PeopleWindow(
      rows: persons.map {
        PersonRow(person: $0, company: "Northwind", interviews: 2, letters: 1)
      }, offset: 0, total: persons.count)
    desk.send(.peopleLoaded(window))
    desk.press(Key(.down))
    desk.send(
      .personLoaded(
        PersonRecord(
          person: persons[1].id,
          meetings: [
            PersonRecord.Meeting(
              interview: Sample.northwind.interview, isHiringManager: true,
              deliveries: [
                Delivery(
                  id: Sample.id(1), at: Date("2026-11-20T19:12:00Z"), way: .email,
                  subject: "Thank you")
              ])
          ])))
    return desk
  }

  @Test func `people with the record of one`() {
    let desk = people(80, 24)
    #expect(
      desk.screen == """
         People                                                                      11
        ────────────────────────────────────────────────────────────────────────────────
         NAME                  COMPANY         ADDRESS              INTERVIEWS  LETTERS
         Ana Ruiz              Northwind       ana.ruiz@northwind…  2           1
         Ben Okafor            Northwind       ben@northwind.exam…  2           1
         Chen Li               Northwind       no address           2           1
         Mira Patel            Northwind       no address           2           1
         Tomás Vega            Northwind       tomas.vega@globex.…  2           1
         Ines Blum             Northwind       ines@globex.example  2           1
         Priya Raman           Northwind       priya@hooli.example  2           1
         Lena Fischer          Northwind       lena@soylent.examp…  2           1
         Josef Karlsson        Northwind       josef@stark.example  2           1
         Yuki Tanaka           Northwind       yuki@tyrell.example  2           1
         Sam Reyes             Northwind       sam@oceanic.example  2           1
        ────────────────────────────────────────────────────────────────────────────────
         Fri 20 Nov 14:00   Northwind · Platform Engineer, hiring manager
         Fri 20 Nov 19:12     sent by e-mail: Thank you





        ────────────────────────────────────────────────────────────────────────────────
         ⏎ show   Esc back   ? help
        """)
  }

  @Test func `people in a small window`() {
    let desk = people(40, 10)
    #expect(
      desk.screen == """
         People                              11
        ────────────────────────────────────────
         NAME                 ADDRESS
         Ana Ruiz             ana.ruiz@northwi…
         Ben Okafor           ben@northwind.ex…
         Chen Li              no address
         Mira Patel           no address
         Tomás Vega           tomas.vega@globe…
        ────────────────────────────────────────
         ⏎ show  Esc back  ? help
        """)
  }

  @Test func `Enter on a person shows their interviews`() {
    var desk = people(80, 24)
    desk.press(Key(.enter))
    #expect(desk.state.list == nil)
    #expect(
      desk.state.queue.query
        == QueueQuery(.all, filter: QueueFilter(person: Sample.northwind.followUps[1].interviewer)))
  }
}
