import Core
import Foundation
import Screen
import Testing
import Views

/// The user's mailboxes, as the screen takes in what they tell.
struct UpdateMailTests {
  @Test func `they are looked through once something may have come`() {
    var desk = Desk(100, 30)
    #expect(!duties(of: desk.state).contains(.lookThroughMail))
    desk.send(.mailStirred)
    #expect(duties(of: desk.state).contains(.lookThroughMail) && timeout(of: desk.state) == 0)
    desk.send(.mailGoesOn)
    #expect(duties(of: desk.state).isEmpty && timeout(of: desk.state) <= 51)
    desk.send(.clock(now: desk.state.now, uptime: desk.state.uptime + 0.06))
    #expect(duties(of: desk.state) == [.lookAtMail])
    // What comes meanwhile is looked at by the next look.
    desk.send(.mailStirred)
    #expect(duties(of: desk.state) == [.lookAtMail])
    desk.send(.mailRead([], problem: nil))
    #expect(duties(of: desk.state) == [.lookThroughMail] && desk.state.notice == nil)
    desk.send(.mailRead([], problem: nil))
    #expect(duties(of: desk.state).isEmpty)
  }

  @Test func `what they tell is said and the queue is read anew`() {
    var desk = Desk(100, 30)
    desk.send(.mailRead(["Ben answered", "The letter to Ana is in Sent"], problem: nil))
    #expect(desk.state.notice == .done("Ben answered (and 1 more)"))
    #expect(desk.state.queue.stale != nil)
    desk.press(.character("j"))
    #expect(desk.state.notice == nil)
  }

  @Test func `what is asked is not talked over`() {
    var desk = Desk(100, 30)
    desk.state.notice = .question("Delete it?", .undo)
    desk.send(.mailRead(["Ben answered"], problem: "There is none"))
    #expect(desk.state.notice == .question("Delete it?", .undo))
  }

  @Test func `what is being delivered is looked at a little later`() {
    var desk = Desk(100, 30)
    desk.send(.mailRead([], problem: nil))
    desk.send(.mailWaits)
    #expect(duties(of: desk.state).isEmpty && timeout(of: desk.state) <= 3001)
    desk.send(.clock(now: desk.state.now, uptime: desk.state.uptime + 3.1))
    #expect(duties(of: desk.state).contains(.lookThroughMail))
    desk.send(.mailRead([], problem: nil))
    #expect(!duties(of: desk.state).contains(.lookThroughMail))
  }

  /// Whoever asks is told as well where there is nothing, and where it is what was said before.
  @Test func `who asks is answered`() {
    var desk = Desk(100, 30)
    desk.send(.mailStirred)
    desk.send(.mailGoesOn)
    desk.send(.mailAsked(boxes: 2))
    // The look that was under way is not the one that was asked for.
    desk.send(.mailRead([], problem: nil))
    #expect(desk.state.notice == nil && duties(of: desk.state) == [.lookThroughMail])
    desk.send(.mailGoesOn)
    desk.send(.mailRead([], problem: nil))
    #expect(desk.state.notice == .done("Nothing new in 2 mailboxes"))
    desk.press(.character("j"))
    desk.send(.mailRead([], problem: nil))
    #expect(desk.state.notice == nil)
    for _ in 0..<2 {
      desk.send(.mailAsked(boxes: 1))
      desk.send(.mailRead([], problem: "There is no mailbox"))
      #expect(desk.state.notice == .problem("There is no mailbox"))
      desk.press(.character("j"))
    }
    desk.send(.mailAsked(boxes: 1))
    desk.send(.mailRead([], problem: nil))
    #expect(desk.state.notice == .done("Nothing new in the mailbox"))
  }

  /// What came back is written on where it stood, with its address to be mended first.
  @Test func `what came back is opened at its address`() throws {
    var dossier = Sample.dossiers[0]
    let person = try #require(dossier.followUps.firstIndex { $0.deliveries.isEmpty })
    let recipient = "Ben <ben@old.example>"
    dossier.followUps[person].deliveries = [
      Delivery(
        id: UUID(), at: Sample.now - 7200, way: .email, recipient: recipient, subject: "Thank you",
        body: "Hi Ben,\nthank you.", messageID: "own@x", proof: nil, returned: Sample.now - 3600,
        hasGoneOut: true)
    ]
    dossier.followUps[person].draft = Draft(
      recipient: recipient, subject: "Thank you", body: "Hi Ben,\nthank you.")
    var bounce = Self.mail(.bounce)
    bounce.text = "550 no such user"
    dossier.followUps[person].mails = [bounce]
    var desk = Desk(100, 30, [dossier])
    desk.send(.opened(.write, followUp: dossier.followUps[person].id, dossier))
    #expect(desk.state.composer?.focus == .recipient)
    #expect(
      desk.state.notice
        == .problem(
          "The letter to \(recipient) came back: 550 no such user. Mend the address, or write another way"
        ))
    #expect(desk.screen.contains("came back: 550 no such user "), "\(desk.screen)")
    #expect(!desk.screen.contains("✓"), "\(desk.screen)")
    #expect(desk.screen.contains("Hi Ben,"))
    dossier.followUps[person].draft?.recipient = "Ben <ben@new.example>"
    desk = Desk(100, 30, [dossier])
    desk.send(.opened(.write, followUp: dossier.followUps[person].id, dossier))
    #expect(desk.state.composer?.focus == .body && desk.state.notice == nil)
  }

  @Test func `a problem is said once`() {
    var desk = Desk(100, 30)
    desk.send(.mailRead([], problem: "There is no mailbox"))
    #expect(desk.state.notice == .problem("There is no mailbox"))
    desk.press(.character("j"))
    desk.send(.mailRead([], problem: "There is no mailbox"))
    #expect(desk.state.notice == nil)
  }

  private static func mail(_ kind: KeptMail.Kind, _ sense: AnswerSense? = nil) -> KeptMail {
    KeptMail(
      kind, key: "a@x", at: Sample.now - 3600, mailbox: "Ben <ben@x.example>",
      subject: "Thank you for Friday", text: "Hi Sam,\nthanks for your note.", sense: sense)
  }

  @Test func `a mail from elsewhere is taken with a key alone`() throws {
    var dossiers = Sample.dossiers
    let person = try #require(dossiers[0].followUps.firstIndex { $0.deliveries.isEmpty })
    let followUp = dossiers[0].followUps[person]
    dossiers[0].followUps[person].mails = [Self.mail(.letter)]
    var desk = Desk(120, 30, dossiers)
    _ = desk.asks(.opened(.mark, followUp: followUp.id, dossiers[0]))
    #expect(desk.state.menu?.title.contains("“Thank you for Friday”") == true)
    let taken = Effect.change(
      .takeFound(followUp.id, key: "a@x", isFollowUp: true), keeping: dossiers[0].id)
    #expect(desk.asks(.character("y")) == [taken])
  }

  @Test func `an answer and a bounce show in the detail`() throws {
    var dossiers = Sample.dossiers
    let person = try #require(dossiers[0].followUps.firstIndex { $0.deliveries.isEmpty })
    dossiers[0].followUps[person].resolution = .replied
    dossiers[0].followUps[person].mails = [Self.mail(.answer, .rejection)]
    var desk = Desk(120, 40, dossiers)
    desk.send(.dossierLoaded(dossiers[0]))
    #expect(desk.screen.contains("reads like a rejection"))
    #expect(desk.screen.contains("thanks for your note."))
  }
}
