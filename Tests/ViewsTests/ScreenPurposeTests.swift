import Core
import Foundation
import Screen
import Testing
import Views

/// Letters that are for something else than thanks, as they are seen.
struct ScreenPurposeTests {
  private static let first = """
    Hi Josef,

    Thank you for the tour of the lab.
    The boot loader stayed with me.

    Best wishes
    """

  /// The letter to Josef Karlsson, whom something was sent.
  private func desk(
    _ columns: Int, _ rows: Int, change: (inout Dossier) -> Void = { _ in }
  ) -> Desk {
    var dossier = Sample.interview(
      7, "Stark Solar", "Firmware Engineer", start: "2026-11-10T09:00:00Z",
      people: [Sample.person(109, "Josef Karlsson", "josef@stark.example")],
      notes: [Sample.note(.need, "someone who has shipped\na boot loader")])
    dossier.followUps[0].deliveries = [
      Delivery(
        id: Sample.id(1), at: Date("2026-11-10T16:00:00Z"), way: .email,
        subject: "Thank you – Firmware Engineer", body: Self.first)
    ]
    change(&dossier)
    var desk = Desk(columns, rows, [dossier])
    desk.press(.character("5"), Key(.enter))
    return desk
  }

  @Test func `a nudge, with what went before`() {
    let desk = desk(80, 24)
    #expect(
      desk.screen == """
         Stark Solar · Firmware Engineer  to Josef Karlsson
        ────────────────────────────────┬───────────────────────────────────────────────
         A NUDGE                        │ To      Josef Karlsson <josef@stark.example>
         · your talk, with its day      │ Subject Thank you – Firmware Engineer interv…
         · one question, such as when   │
         · you are still interested     │ Write here; it is kept as you type.
                                        │
         SENT BEFORE                    │
         ✓ Tue 10 Nov 2026 16:00 by     │
           e-mail                       │
           Thank you – Firmware         │
           Engineer                     │
           Hi Josef,                    │
                                        │
           Thank you for the tour of    │
           the lab.                     │
           The boot loader stayed with  │
           me.                          │
                                        │
           Best wishes                  │
         … 2 more: Tab                  │
                                        │
        ────────────────────────────────┴───────────────────────────────────────────────
         not started   0 words   ^X send   ^O editor   ^T template   Esc back   F1 help
        """)
  }

  @Test func `a second nudge beside the focused pane, scrolled`() {
    var desk = desk(80, 16) { dossier in
      dossier.followUps[0].deliveries.append(
        Delivery(id: Sample.id(2), at: Date("2026-11-17T16:00:00Z"), way: .phone))
    }
    desk.press(Key(.tab), Key(.pageDown))
    #expect(
      desk.screen == """
         Stark Solar · Firmware Engineer  to Josef Karlsson
        ────────────────────────────────┬───────────────────────────────────────────────
           e-mail                       │ To      Josef Karlsson <josef@stark.example>
           Thank you – Firmware         │ Subject Thank you – Firmware Engineer interv…
           Engineer                     │
           Hi Josef,                    │ Write here; it is kept as you type.
                                        │
           Thank you for the tour of    │
           the lab.                     │
           The boot loader stayed with  │
           me.                          │
                                        │
           Best wishes                  │
         … 2 more                       │
        ────────────────────────────────┴───────────────────────────────────────────────
         not started   0 words   ⏎ put in   Tab next   Esc back   F1 help
        """)
  }

  @Test func `after a no-show`() {
    let desk = desk(80, 16) {
      $0.followUps[0].deliveries = []
      $0.interview.state = .noShowTheirs
    }
    #expect(
      desk.screen == """
         Stark Solar · Firmware Engineer  to Josef Karlsson
        ────────────────────────────────┬───────────────────────────────────────────────
         THEY DID NOT COME              │ To      Josef Karlsson <josef@stark.example>
         · which talk, and when it was  │ Subject Thank you – Firmware Engineer interv…
         · no reproach                  │
         · ask which time suits them    │ Write here; it is kept as you type.
                                        │
         DEBRIEF                        │
         · Need: someone who has        │
           shipped                      │
           a boot loader                │
                                        │
         INTERVIEW                      │
         Tue 10 Nov 2026 09:00–10:00    │
        ────────────────────────────────┴───────────────────────────────────────────────
         not started   0 words   ^X send   ^O editor   ^T template   Esc back   F1 help
        """)
  }

  @Test func `after a rejection`() {
    let desk = desk(80, 16) { $0.interview.role.outcome = .rejected }
    #expect(
      desk.screen == """
         Stark Solar · Firmware Engineer  to Josef Karlsson
        ────────────────────────────────┬───────────────────────────────────────────────
         AFTER A NO                     │ To      Josef Karlsson <josef@stark.example>
         · thanks for letting you know  │ Subject Thank you – Firmware Engineer interv…
         · what you liked about them    │
         · you are open to other roles  │ Write here; it is kept as you type.
                                        │
         SENT BEFORE                    │
         ✓ Tue 10 Nov 2026 16:00 by     │
           e-mail                       │
           Thank you – Firmware         │
           Engineer                     │
           Hi Josef,                    │
         … 5 more: Tab                  │
        ────────────────────────────────┴───────────────────────────────────────────────
         not started   0 words   ^X send   ^O editor   ^T template   Esc back   F1 help
        """)
  }

  @Test func `a line of what went before is put in`() {
    var desk = desk(80, 24)
    desk.press(Key(.tab), Key(.down), Key(.down), Key(.enter))
    #expect(desk.state.composer?.body.text == "The boot loader stayed with me.")
  }

  @Test func `a subject that it began with gives way to a template's`() {
    let offer = TemplateOffer(name: "first nudge", subject: "My interview on Tue 10 Nov")
    var desk = desk(80, 24)
    desk.send(.begun(offer))
    #expect(desk.state.composer?.subject.text == "My interview on Tue 10 Nov")
    #expect(desk.state.composer?.isTouched == false)
    desk.type("Hi")
    #expect(desk.state.composer?.draft.subject == "My interview on Tue 10 Nov")
    let other = TemplateOffer(name: "mine", subject: "Any news?", body: "Hello")
    desk.send(.templatesLoaded([other], problems: []))
    desk.press(Key(.enter), .character("b"))
    #expect(desk.state.composer?.subject.text == "Any news?")
  }
}
