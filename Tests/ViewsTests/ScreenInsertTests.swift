import Core
import Foundation
import Screen
import Testing
import Views

/// Stories, templates and earlier texts as they are seen.
struct ScreenInsertTests {
  private let stories = [
    StoryRow(
      story: Story(
        id: Sample.id(1), title: "A rota for the night shift",
        text: "Nobody wanted the nights.\n\nI asked each of them first.",
        tags: ["shifts", "people"])),
    StoryRow(
      story: Story(
        id: Sample.id(2), title: "CI at Acme, 40 to 9 minutes",
        text: """
          At Acme deploys were flaky: every third build failed, and no one knew whose it was. I made \
          each red build name its owner, and within a spring the queue was down to nine minutes.
          """, tags: ["builds", "ownership"]),
      tellings: [
        .init(company: "Hooli", addressee: "Priya Raman", at: Sample.now),
        .init(company: "Stark Solar", addressee: "Josef Karlsson", at: Sample.now),
      ]),
  ]

  private let offers = [
    TemplateOffer(
      name: "after a panel", body: "Hi Ben,\n\nThank you for [what they did].\n\nSam Doe"),
    TemplateOffer(
      name: "mine", path: "/home/sam/mine.mustache", subject: "About the {{jbo}}",
      body: "Hi Ben, about the {{jbo}}",
      problems: [
        "/home/sam/mine.mustache, line 1, column 20: “jbo” is no name that Afterword knows"
      ]),
    TemplateOffer(
      name: "broken", path: "/home/sam/broken.mustache",
      problems: ["/home/sam/broken.mustache, line 3, column 1: not closed; it cannot be used"],
      isUsable: false),
  ]

  private func stories(_ columns: Int, _ rows: Int) -> Desk {
    var desk = Desk(columns, rows)
    desk.stories = stories
    desk.press(.character("S"))
    return desk
  }

  /// The letter to Ben Okafor, open.
  private func letter(_ columns: Int, _ rows: Int) -> Desk {
    var desk = Desk(columns, rows)
    desk.stories = stories
    desk.press(Key(.enter))
    return desk
  }

  @Test func `stories, 80 × 24`() {
    var desk = stories(80, 24)
    desk.press(.character("j"))
    #expect(
      desk.screen == """
         Stories                                                                      2
        ────────────────────────────────────────────────────────────────────────────────
         TITLE                        TAGS               WORDS  TOLD TO
         A rota for the night shift   shifts, people     10     no one yet
         CI at Acme, 40 to 9 minutes  builds, ownership  35     Hooli, Stark Solar









        ────────────────────────────────────────────────────────────────────────────────
         At Acme deploys were flaky: every third build failed, and no one knew whose it
         was. I made each red build name its owner, and within a spring the queue was
         down to nine minutes.




        ────────────────────────────────────────────────────────────────────────────────
         ⏎ write   a add   D delete   u undo   Esc back   ? help
        """)
  }

  @Test func `stories, 120 × 40`() {
    let desk = stories(120, 40)
    #expect(
      desk.screen == """
         Stories                                                                                                              2
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         TITLE                                        TAGS                         WORDS  TOLD TO
         A rota for the night shift                   shifts, people               10     no one yet
         CI at Acme, 40 to 9 minutes                  builds, ownership            35     Hooli, Stark Solar




















        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         Nobody wanted the nights.

         I asked each of them first.









        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         ⏎ write   a add   D delete   u undo   Esc back   ? help
        """)
  }

  @Test func `no stories in a small window`() {
    var desk = Desk(40, 8)
    desk.press(.character("S"))
    #expect(
      desk.screen == """
         Stories                              0
        ────────────────────────────────────────
         TITLE                TOLD TO

           No story is written yet: a begins
           one.
        ────────────────────────────────────────
         a add  u undo  Esc back  ? help
        """)
  }

  @Test func `a story, 80 × 24`() {
    var desk = stories(80, 24)
    desk.press(.character("j"), Key(.enter))
    #expect(
      desk.screen == """
         Story · CI at Acme, 40 to 9 minutes
        ────────────────────────────────────────────────────────────────────────────────
         Title  CI at Acme, 40 to 9 minutes
         Tags   builds, ownership

         At Acme deploys were flaky: every third build failed, and no one knew whose
         it was. I made each red build name its owner, and within a spring the queue
         was down to nine minutes.














        ────────────────────────────────────────────────────────────────────────────────
         saved    35 words      Tab next   Esc back   F1 help
        """)
  }

  @Test func `a new story in a small window`() {
    var desk = Desk(40, 8)
    desk.press(.character("S"), .character("a"))
    #expect(
      desk.screen == """
         A new story
        ────────────────────────────────────────
         Title  by what you will know it
         Tags   what it is about, like builds,…
         What was wrong, what you did, what ca…

        ────────────────────────────────────────
         saved    0 words       Esc back
        """)
  }

  @Test func `templates, 80 × 24`() {
    var desk = letter(80, 24)
    desk.send(.templatesLoaded(offers, problems: []))
    desk.press(.character("j"))
    #expect(
      desk.screen == """
         Templates for Ben Okafor
        ────────────────────────────────┬───────────────────────────────────────────────
           after a panel                │ /home/sam/mine.mustache, line 1, column 20:
         ! mine                   yours │ “jbo” is no name that Afterword knows
         ! broken                 yours │ Subject: About the {{jbo}}
                                        │
                                        │ Hi Ben, about the {{jbo}}
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
                                        │
                                        │
                                        │
                                        │
                                        │
        ────────────────────────────────────────────────────────────────────────────────
         ⏎ take it   Space more   Esc back   ? help
        """)
  }

  @Test func `templates, 120 × 40`() {
    var desk = letter(120, 40)
    desk.send(.templatesLoaded(offers, problems: []))
    #expect(
      desk.screen == """
         Templates for Ben Okafor
        ──────────────────────────────────────────────┬─────────────────────────────────────────────────────────────────────────
           after a panel                              │ Hi Ben,
         ! mine                                 yours │
         ! broken                               yours │ Thank you for [what they did].
                                                      │
                                                      │ Sam Doe
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
                                                      │
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         ⏎ take it   Space more   Esc back   ? help
        """)
  }

  @Test func `a long template in a narrow window, scrolled`() {
    var desk = letter(50, 14)
    let long = TemplateOffer(
      name: "long", body: (1...20).map { "line \($0)" }.joined(separator: "\n"))
    desk.send(.templatesLoaded([long], problems: []))
    desk.press(.character(" "))
    #expect(
      desk.screen == """
         Templates for Ben Okafor
        ──────────────────────────────────────────────────
           long


        ──────────────────────────────────────────────────
         line 6
         line 7
         line 8
         line 9
         line 10
         … 10 more
        ──────────────────────────────────────────────────
         ⏎ take it  Space more  Esc back  ? help
        """)
  }

  @Test func `stories for a letter, 80 × 24`() {
    var desk = letter(80, 24)
    desk.press(.alt("s"))
    #expect(
      desk.screen == """
         Stories to tell at Northwind
        ────────────────────────────────┬───────────────────────────────────────────────
           CI at Acme, 40 to 9 mi… fits │ Fits: deploys, flaky
           A rota for the night shift   │ Tags: builds, ownership
                                        │ Told to: Hooli, Stark Solar
                                        │
                                        │ At Acme deploys were flaky: every third build
                                        │ failed, and no one knew whose it was. I made
                                        │ each red build name its owner, and within a
                                        │ spring the queue was down to nine minutes.
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
                                        │
                                        │
        ────────────────────────────────────────────────────────────────────────────────
         ⏎ take it   Space more   Esc back   ? help
        """)
  }

  @Test func `earlier texts, 80 × 24`() {
    var desk = letter(80, 24)
    let texts = [("It was shorter.", 0.0, true), ("Before.", -90_000, false)].map {
      EarlierText(
        draft: Draft(recipient: "ben@northwind.example", subject: "Thanks", body: "Hi,\n\n\($0.0)"),
        savedAt: Sample.now + $0.1, isOpen: $0.2)
    }
    desk.send(.earlierTextsLoaded(texts))
    #expect(
      desk.screen == """
         Earlier texts of the letter to Ben Okafor
        ────────────────────────────────┬───────────────────────────────────────────────
           Tue 24 Nov 10:42     4 words │ Written in two places at once; not chosen yet
           Mon 23 Nov 09:42     2 words │ To: ben@northwind.example
                                        │ Subject: Thanks
                                        │ First difference: Hi,
                                        │
                                        │ Hi,
                                        │
                                        │ It was shorter.
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
                                        │
                                        │
        ────────────────────────────────────────────────────────────────────────────────
         ⏎ take it   Space more   Esc back   ? help
        """)
  }

  @Test func `notes to choose from`() {
    var desk = letter(80, 12)
    desk.press(.control("n"))
    #expect(
      desk.screen == """
         Northwind · Platform Engineer    to Ben Okafor
        ────────────────────────────────┬───────────────────────────────────────────────
         STEPS                          │ To      Ben Okafor <ben@northwind.example>
         · 1 Thanks                     │ Subject Thank you – Platform Engineer
         · 2 Learned                    │
         · 3 Fit                        │ Hi Ben,
        ── Which note? ─────────────────────────────────────────────────────────────────
           1  Need: they lose two weeks a quarter to flaky deploys
           2  Learned: six people for forty services; moving to Bazel this winter
           3  Promise: a decision

         ⏎ take it   Esc back   F1 help
        """)
  }
}
