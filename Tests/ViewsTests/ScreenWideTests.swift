import Core
import Screen
import Testing
import Views

/// Wide characters keep the columns straight, and hostile text does no harm.
struct ScreenWideTests {
  @Test(arguments: [Wide.dossiers, Hostile.dossiers])
  func `columns stay straight whatever stands in them`(dossiers: [Dossier]) {
    let canvas = render(Desk(100, 30, dossiers).state)
    func scalar(_ row: Int, _ column: Int) -> UInt32 {
      canvas.rows[row][column].scalar
    }
    let titles = canvas.line(2).split(separator: "INTERVIEW")[0]
    let interview = titles.count
    #expect(scalar(2, interview) == 0x49, "the I of INTERVIEW")
    for row in dossiers.indices { #expect(scalar(3 + row, interview) == 0x4D, "the M of Mon") }
  }

  @Test func `a queue in many scripts`() {
    let desk = Desk(80, 24, Wide.dossiers)
    #expect(
      desk.screen == """
         Pending 3   Upcoming 0   Waiting 0   Done 0   All 3           Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE        INTERVIEW          SENT STATUS
         ● in 2h        日本電信電… データ基盤… Mon 23 Nov 12:00   0/2  draft 21 words
         ● in 3h        Café Zürich 👩 Engineer Mon 23 Nov 13:00   0/1  no address
         ● in 4h        한국전력공… 개발자      Mon 23 Nov 14:00   0/1  no address








        ────────────────────────────────────────────────────────────────────────────────
         日本電信電話株式会社 · データ基盤エンジニア · 最終面接
         ● 田中 由紀     hiring manager  yuki@ntt.example  in 2h, draft of 21 words
         ● José Nuñez    ingénieur       jose@ntt.example  in 2h
         When     Mon 23 Nov 2026 12:00–13:00
         Need     信頼できる配備 🚀
         Learned  café au lait, équipe de 6

        ────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   ? help   q quit
        """)
  }

  @Test func `the same with little room`() {
    var desk = Desk(40, 10, Wide.dossiers)
    desk.press(.character("v"))
    #expect(
      desk.screen == """
         Pending 3             Tue 24 Nov 10:42
        ────────────────────────────── 1 of 3 ──
         日本電信電話株式会社 · データ基盤エン…
         ● 田中 由紀     hiring manager  in 2h…
         ● José Nuñez    ingénieur       in 2h
         When     Mon 23 Nov 2026 12:00–13:00
         Need     信頼できる配備 🚀
         Learned  café au lait, équipe de 6
        ────────────────────────────────────────
         ⏎ write  m sent  d note  a add  ? help
        """)
  }

  @Test func `a letter in Japanese`() {
    var desk = Desk(80, 24, Wide.dossiers)
    desk.press(Key(.enter))
    #expect(
      desk.screen == """
         日本電信電話株式会社 · データ…   to 田中 由紀
        ────────────────────────────────┬───────────────────────────────────────────────
         STEPS                          │ To      田中 由紀 <yuki@ntt.example>
         · 1 Thanks                     │ Subject 面接のお礼
           for their time, and for the  │
           talk you had                 │ 田中様、
         · 2 Learned                    │
           about the team and the role; │ 本日は👩の話をありがとうございました。日本の
           why it could suit both sides │ チームについて多くを学びました。
         · 3 Fit                        │
           what they need, one short    │
           story of yours, a gap that   │
           you closed                   │
         · 4 Next                       │
           that you look forward to the │
           next step                    │
                                        │
         DEBRIEF                        │
         · Need: 信頼できる配備 🚀      │
         · Learned: café au lait,       │
           équipe de 6                  │
         … 3 more: Tab                  │
        ────────────────────────────────┴───────────────────────────────────────────────
         saved      21 words    ^X send   ^O editor   ^T template   Esc back   F1 help
        """)
  }

  @Test func `hostile text in the queue`() {
    let desk = Desk(100, 30, Hostile.dossiers)
    #expect(
      desk.screen == """
         Afterword   Pending 10   Upcoming 0   Waiting 0   Done 0   All 10                 Tue 24 Nov 10:42
        ────────────────────────────────────────────────────────────────────────────────────────────────────
           DUE          COMPANY         ROLE                  INTERVIEW          THANKED  STATUS
         ● in 1h        �]0;owned�      �]0;owned�            Mon 23 Nov 12:00   1 of 2   not started
         ● in 1h        �[2J�[31m       �[2J�[31m             Mon 23 Nov 12:00   1 of 2   not started
         ● in 1h        �31m�x          �31m�x                Mon 23 Nov 12:00   1 of 2   not started
         ● in 1h        �moc.live�      �moc.live�            Mon 23 Nov 12:00   1 of 2   not started
         ● in 1h        ��              ��                    Mon 23 Nov 12:00   1 of 2   not started
         ● in 1h        a  b c�d        a  b c�d              Mon 23 Nov 12:00   1 of 2   not started
         ● in 1h        日本電信電話株… 日本電信電話株式会社  Mon 23 Nov 12:00   1 of 2   not started
         ● in 1h        👩 équipe 👍    👩 équipe 👍          Mon 23 Nov 12:00   1 of 2   not started
         ● in 1h        x́x́x́x́x́x́x́x́x́x́x́x́x́x́… x́x́x́x́x́x́x́x́x́x́x́x́x́x́x́x́x́x́x́x́… Mon 23 Nov 12:00   1 of 2   not started
         ● in 1h                                              Mon 23 Nov 12:00   1 of 2   not started





        ────────────────────────────────────────────────────────────────────────────────────────────────────
         �]0;owned� · �]0;owned� · �]0;owned�                                   Mon 23 Nov 2026 12:00–12:01
         ● �]0;owned�    �]0;owned�  �]0;owned�  in 1h
         ✓ �]0;owned�    �]0;owned�  �]0;owned�  sent Mon 23 Nov 15:00 by e-mail
         Need     �]0;owned�
         Promise  �]0;owned� (by Fri 27 Nov)
         Place    �]0;owned�
         Link     �]0;owned�


        ────────────────────────────────────────────────────────────────────────────────────────────────────
         ⏎ write   m mark sent   d debrief   a add   u undo   / find   i import   s skip   ? help   q quit
        """)
  }

  @Test func `hostile text beside a letter`() {
    var desk = Desk(80, 16, Hostile.dossiers)
    desk.press(Key(.enter))
    #expect(
      desk.screen == """
         �]0;owned� · �]0;owned�          to �]0;owned�
        ────────────────────────────────┬───────────────────────────────────────────────
         STEPS                          │ To      �]0;owned� <�]0;owned�>
         · 1 Thanks                     │ Subject Thank you – �]0;owned� interview
         · 2 Learned                    │
         · 3 Fit                        │ Write here; it is kept as you type.
         · 4 Next                       │
                                        │
         DEBRIEF                        │
         · Need: �]0;owned�             │
         · Promise: �]0;owned� (by Fri  │
           27 Nov)                      │
         … 3 more: Tab                  │
                                        │
        ────────────────────────────────┴───────────────────────────────────────────────
         not started   0 words   ^X send   ^O editor   ^T template   Esc back   F1 help
        """)
  }

  @Test func `hostile text in a form`() {
    var desk = Desk(60, 10, Hostile.dossiers)
    desk.press(.character("m"))
    #expect(
      desk.screen == """
         Pending 10   Upcoming 0   Waiting 0   Done 0   All 10
        ────────────────────────────────────────────────────────────
           DUE          COMPANY     ROLE         INTERVIEW
         ● in 1h        �]0;owned�  �]0;owned�   Mon 23 Nov 12:00
         ● in 1h        �[2J�[31m   �[2J�[31m    Mon 23 Nov 12:00
        ── Mark as sent to �]0;owned� · �]0;owned� ─────────────────
         How   [e-mail] phone  LinkedIn  letter  other
         When  now, or like yesterday 15:00

         ⏎ do it   Tab next   Esc back   F1 help
        """)
  }
}
