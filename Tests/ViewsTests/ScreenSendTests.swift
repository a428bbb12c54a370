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
        """)
  }

  @Test func `in the smallest window`() throws {
    #expect(
      try screen(40, 10) == """
        """)
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
