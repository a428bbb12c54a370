import Core
import Foundation
import Screen
import Testing
import Views

/// How a letter looks before it goes.
struct ScreenSendTests {
  private func screen(
    _ columns: Int, _ rows: Int, _ change: (inout ReadyLetter) -> Void = { _ in }
  ) throws -> String {
    var desk = Desk(columns, rows)
    desk.send(.readyToSend(try UpdateSendTests.ready(change)))
    return desk.screen
  }

  @Test func `in a usual window`() throws {
    #expect(
      try screen(80, 24) { $0.answerable = "“Your interview” from Ana Ruiz" } == """
         Send · Northwind · Platform Engineer                             to Ben Okafor
        ────────────────────────────────────────────────────────────────────────────────
         From         Sam Doe <sam@mail.example>
         To           Ben Okafor <ben@northwind.example>
         Subject      Thank you – Platform Engineer
         Date         Tue 24 Nov 2026 10:42
         Message-ID   <66000000-0000-0000-0000-000000000066.1@mail.example>
         New message  could answer “Your interview” from Ana Ruiz

         Hi Ben,

         Thank you for showing me how your deploys are built.










        ────────────────────────────────────────────────────────────────────────────────
         s send by msmtp   l later   d draft   m mailto   e elsewhere   Esc back
        """)
  }

  @Test func `with all that speaks against it`() throws {
    #expect(
      try screen(120, 40) {
        $0.blocking = ["line 3: Globex is another company", "the salutation greets Bob"]
        $0.draft.inThread = true
        $0.answerable = "“Your interview” from Ana Ruiz <ana.ruiz@northwind.example>"
        $0.followUp.outgoing = Outgoing(
          .refused, at: Sample.now, said: "msmtp: account default not found")
      } == """
         Send · Northwind · Platform Engineer                                                                     to Ben Okafor
        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         ✗ line 3: Globex is another company
         ✗ the salutation greets Bob
           to send it all the same press s twice
         ! not sent: msmtp: account default not found

         From         Sam Doe <sam@mail.example>
         To           Ben Okafor <ben@northwind.example>
         Subject      Thank you – Platform Engineer
         Date         Tue 24 Nov 2026 10:42
         Message-ID   <66000000-0000-0000-0000-000000000066.1@mail.example>
         In reply to  “Your interview” from Ana Ruiz <ana.ruiz@northwind.example>

         Hi Ben,

         Thank you for showing me how your deploys are built.





















        ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
         s send by msmtp   l later   d draft   m mailto   e elsewhere   c copy   t new message   a attach   Esc back   ? help
        """)
  }

  @Test func `in the smallest window`() throws {
    let lines = try screen(40, 10).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines.prefix(8).joined(separator: "\n") == """
         Send · Northwind · Pla…  to Ben Okafor
        ────────────────────────────────────────
         From         Sam Doe
                      <sam@mail.example>
         To           Ben Okafor
                      <ben@northwind.example>
         Subject      Thank you – Platform
                      Engineer
        """)
    #expect(lines[8].contains(" 1–6 of "))
    #expect(lines.last == " s send by msmtp  l later  Esc back")
  }

  @Test func `without a program and a sender`() throws {
    let screen = try screen(80, 24) {
      ($0.message, $0.refusal) = (nil, MessageRefusal.noSender.sentence)
      ($0.program, $0.programProblem) = (nil, "there is no program here that sends mail")
    }
    #expect(screen.contains(" ✗ there is no sender: write emails"))
    #expect(screen.contains(" ! there is no program here that sends mail"))
    #expect(!screen.contains("s send") && screen.contains("c copy"))
  }

  @Test func `a deceiving address stands out`() throws {
    let screen = try screen(80, 24) { letter in
      var draft = letter.draft
      draft.recipient = "Ben Okafor <ben@nоrthwind.example>"
      var me = Me()
      me.emails = ["sam@mail.example"]
      letter.message = try? OutgoingMessage(
        draft, to: letter.followUp, from: me, date: Sample.now, zone: .utc)
    }
    #expect(screen.contains("mixes Latin and Cyrillic letters"), "\(screen)")
    #expect(screen.contains("ben@xn--"))
  }

  @Test func `long letters are scrolled to their end`() throws {
    var desk = Desk(80, 24)
    desk.send(
      .readyToSend(
        try UpdateSendTests.ready { letter in
          letter.message = nil
          letter.draft.body = (1...100).map { "line \($0)" }.joined(separator: "\n")
        }))
    #expect(desk.screen.contains(" 1–20 of "))
    desk.press(Key(.end))
    #expect(desk.screen.contains(" line 100"))
    desk.press(Key(.home))
    #expect(desk.screen.contains(" line 1\n"))
    desk.send(.terminal(.resize(Size(columns: 40, rows: 8))))
    desk.press(Key(.end))
    desk.send(.terminal(.resize(Size(columns: 80, rows: 24))))
    #expect(desk.screen.contains(" line 100"))
  }
}
