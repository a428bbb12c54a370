import Core
import Screen
import Testing
import Views

/// The form of an interview as it is seen.
struct ScreenInterviewFormTests {
  /// An interview half typed, the caret in the second person's address.
  private func adding(_ columns: Int, _ rows: Int) -> Desk {
    var desk = Desk(columns, rows)
    desk.press(.character("a"))
    desk.type("Glo")
    desk.press(Key(.end), Key(.tab))
    desk.type("staff")
    desk.press(Key(.end), Key(.tab), Key(.tab))
    desk.type("2026-11-25 15:00 Z")
    desk.press(Key(.tab))
    desk.type("long")
    desk.press(Key(.tab), Key(.tab), Key(.tab))
    desk.type("Tom")
    desk.press(Key(.right), Key(.tab), Key(.tab), Key(.tab), .character("y"), Key(.tab))
    desk.type("Jane Doe")
    desk.press(Key(.tab))
    return desk
  }

  @Test func `add, 80 × 24`() {
    #expect(
      adding(80, 24).screen == """
        ── Add Globex · Staff Engineer, Infrastructure ─────────────────────────────────
         Company   Globex
         Role      Staff Engineer, Infrastructure
         Round     phone screen, onsite …
         Start     2026-11-25 15:00 Z
         Duration  long
                   ! “long” is no duration: write it like 45m or 1h30m
         Place     where it is, or how to join
         Link      of a video call

         People    Name            E-mail                       Title         Manager
                   Tomás Vega      tomas.vega@globex.example    director       yes
                   Jane Doe        address, if known            what they do   no
                   name, if known








        ────────────────────────────────────────────────────────────────────────────────
         ⏎ store   Tab next   ^N known   ^X remove person   Esc back   F1 help
        """)
  }

  @Test func `add, 120 × 40`() {
    #expect(
      adding(120, 40).screen == """
        ── Add Globex · Staff Engineer, Infrastructure ─────────────────────────────────────────────────────────────────────────
         Company   Globex
         Role      Staff Engineer, Infrastructure
         Round     phone screen, onsite …
         Start     2026-11-25 15:00 Z
         Duration  long
                   ! “long” is no duration: write it like 45m or 1h30m
         Place     where it is, or how to join
         Link      of a video call

         People    Name                       E-mail                                        Title                  Manager
                   Tomás Vega                 tomas.vega@globex.example                     director                yes
                   Jane Doe                   address, if known                             what they do            no
                   name, if known
























        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         ⏎ store   Tab next   ^N known   ^X remove person   Esc back   F1 help
        """)
  }

  @Test func `add, 40 × 10`() {
    #expect(
      adding(40, 10).screen == """
        ── Add Globex · Staff…─── 13–20 of 21 ──
         Title     director
         Manager    yes

         Person    Jane Doe
         E-mail    address, if known
         Title     what they do
         Manager    no

         ⏎ store  Tab next  Esc back  F1 help
        """)
  }

  @Test func `an empty form, 40 × 8`() {
    var desk = Desk(40, 8)
    desk.press(.character("a"))
    #expect(
      desk.screen == """
        ── Add an interview ──────── 1–6 of 9 ──
         Company   whose interview it is
         Role      as they name the position
         Round     phone screen, onsite …
         Start     like tomorrow 3pm 45m, or 2…
         Duration  an hour, if left empty
         Place     where it is, or how to join
         ⏎ store  Tab next  Esc back  F1 help
        """)
  }

  @Test func `edit, 80 × 24`() {
    var desk = Desk(80, 24)
    desk.press(.character("e"), Key(.up), Key(.up), Key(.up), Key(.tab), Key(.tab), Key(.tab))
    #expect(
      desk.screen == """
        ── Change Northwind · Platform Engineer ────────────────────────────────────────
         Company   Northwind
         Role      Platform Engineer
         Round     onsite, round 3
         Start     2026-11-20 14:00
                   Fri 20 Nov 2026 14:00–16:30 UTC
         Duration  2h30m
         Place     where it is, or how to join
         Link      of a video call

         People    Name            E-mail                       Title         Manager
                   Ana Ruiz        ana.ruiz@northwind.example                  yes
                   Ben Okafor      ben@northwind.example        staff engin…  [no] yes
                   Chen Li         no address                                  no
                   name, if known







        ────────────────────────────────────────────────────────────────────────────────
         ⏎ store   Tab next   ^N known   ^X remove person   Esc back   F1 help
        """)
  }

  @Test func `edit, 120 × 40`() {
    var desk = Desk(120, 40)
    desk.press(.character("e"))
    #expect(
      desk.screen == """
        ── Change Northwind · Platform Engineer ────────────────────────────────────────────────────────────────────────────────
         Company   Northwind
         Role      Platform Engineer
         Round     onsite, round 3
         Start     2026-11-20 14:00
                   Fri 20 Nov 2026 14:00–16:30 UTC
         Duration  2h30m
         Place     where it is, or how to join
         Link      of a video call

         People    Name                       E-mail                                        Title                  Manager
                   Ana Ruiz                   ana.ruiz@northwind.example                                            yes
                   Ben Okafor                 ben@northwind.example                         staff engineer          no
                   Chen Li                    no address                                                            no
                   name, if known























        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         ⏎ store   Tab next   ^N known   ^X remove person   Esc back   F1 help
        """)
  }

  @Test func `edit, 40 × 10`() {
    var desk = Desk(40, 10)
    desk.press(.character("e"), Key(.up), Key(.up), Key(.up), Key(.up), Key(.up), Key(.up))
    #expect(
      desk.screen == """
        ── Change Northwind ·…─── 15–22 of 26 ──

         Person    Ben Okafor
         E-mail    ben@northwind.example
         Title     staff engineer
         Manager   [no] yes

         Person    Chen Li
         E-mail    no address
         ⏎ store  Tab next  Esc back  F1 help
        """)
  }

  @Test func `a question before what was written goes`() {
    var desk = Desk(80, 14)
    desk.press(.character("e"), Key(.up), Key(.up), Key(.up), .control("x"))
    #expect(
      desk.screen == """
        ── Change Northwind · Platform Engineer ────────────────────────── 4–14 of 14 ──
         Start     2026-11-20 14:00
                   Fri 20 Nov 2026 14:00–16:30 UTC
         Duration  2h30m
         Place     where it is, or how to join
         Link      of a video call

         People    Name            E-mail                       Title         Manager
                   Ana Ruiz        ana.ruiz@northwind.example                  yes
                   Ben Okafor      ben@northwind.example        staff engin…   no
                   Chen Li         no address                                  no
                   name, if known
         ^X once more removes Ben Okafor, and with them a draft of 12 words. Any other
         key goes on
        """)
  }

  @Test func `in many scripts`() {
    var desk = Desk(80, 18, Wide.dossiers)
    desk.press(.character("e"), Key(.up), Key(.up), Key(.tab))
    #expect(
      desk.screen == """
        ── Change 日本電信電話株式会社 · データ基盤エンジニア ──────────────────────────
         Company   日本電信電話株式会社
         Role      データ基盤エンジニア
         Round     最終面接
         Start     2026-11-23 12:00
                   Mon 23 Nov 2026 12:00–13:00 UTC
         Duration  1h
         Place     where it is, or how to join
         Link      of a video call

         People    Name            E-mail                       Title         Manager
                   田中 由紀       yuki@ntt.example             部長           yes
                   José Nuñez      jose@ntt.example             ingénieur      no
                   name, if known


        ────────────────────────────────────────────────────────────────────────────────
         ⏎ store   Tab next   ^N known   ^X remove person   Esc back   F1 help
        """)
  }

  @Test func `in many scripts and little room`() {
    var desk = Desk(40, 10, Wide.dossiers)
    desk.press(.character("a"))
    desk.type("日本")
    #expect(
      desk.screen == """
        ── Add 日本 ──────────────── 1–8 of 9 ──
         Company   日本電信電話株式会社
         Role      as they name the position
         Round     phone screen, onsite …
         Start     like tomorrow 3pm 45m, or 2…
         Duration  an hour, if left empty
         Place     where it is, or how to join
         Link      of a video call

         ⏎ store  Tab next  Esc back  F1 help
        """)
  }

  /// Nothing is hidden below what the footer says.
  @Test(arguments: [8, 9, 10, 11, 12, 13])
  func `the focused field is in sight`(rows: Int) {
    var desk = Desk(40, rows)
    desk.press(.character("e"))
    for number in desk.state.form?.fields.indices ?? 0..<0 {
      #expect(desk.state.form?.focus == number)
      for event in [Event.failed(""), .failed(String(repeating: "a long sentence ", count: 9))] {
        desk.send(event)
        let cursor = render(desk.state).cursor
        #expect(cursor.map { (1..<rows - 2).contains($0.row) || $0.row < rows - 1 } == true)
        let label = desk.state.form?.fields[number].label ?? ""
        let line = cursor.map { render(desk.state).line($0.row) } ?? ""
        #expect(line.hasPrefix(" " + label))
      }
      desk.press(Key(.tab))
    }
  }
}
