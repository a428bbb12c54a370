import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// What the user's mailboxes tell, taken in.
struct MailFindingTests {
  private let store: Store
  private let one: Dossier
  private var id: UUID { one.followUps[0].id }

  init() throws {
    store = try Store.inMemory()
    one = dossier()
    try store.add(one, now: now - 100)
  }

  private func followUp() throws -> FollowUp {
    try #require(try store.dossier(one.id)?.followUps.first)
  }

  private func stage() throws -> Stage {
    let dossier = try #require(try store.dossier(one.id))
    return clock.phases(of: dossier.followUps[0], in: dossier.interview, promised: nil)
      .current(at: now).stage
  }

  private func send() throws -> Delivery {
    let dossier = try #require(try store.dossier(one.id))
    _ = try store.save(.toAna, of: id, in: dossier, continuing: Sitting(), now: now - 50)
    let message = try OutgoingMessage.to(followUp(), .toAna)
    let lock = try #require(try store.lockSending())
    defer { lock.release() }
    #expect(try store.begin(message, waited: false, holding: lock, now: now - 40) == nil)
    return try #require(try store.finish(message, accepted: now - 40))
  }

  private func kept(_ kind: KeptMail.Kind, _ sense: AnswerSense? = nil) -> KeptMail {
    KeptMail(
      kind, key: "\(kind.rawValue)@x", at: now - 10, mailbox: "Ana Ruiz <ana@x.example>",
      subject: "Thank you", text: "550 no such user", sense: sense)
  }

  private func take(_ findings: MailFinding...) throws -> [MailNews] {
    try store.take(findings, remembering: [], now: now)
  }

  @Test func proofIsAFactAndNoStep() throws {
    let delivery = try send()
    #expect(try stage() == .unconfirmed)
    let finding = MailFinding.proof(followUp: id, delivery: delivery.id)
    let news = try take(finding)
    #expect(news.map(\.whom) == ["Ana Ruiz at Globex"] && news.map(\.interview) == [one.id])
    #expect(try stage() == .sent && followUp().deliveries.first?.proof == .sent)
    #expect(try take(finding).isEmpty)
    #expect(try store.undo() != nil)
    #expect(try followUp().deliveries.first?.proof == .sent)
  }

  @Test func whatCameBackIsOwedAgainWithItsReason() throws {
    let delivery = try send()
    let finding = MailFinding.returned(followUp: id, delivery: delivery.id, kept(.bounce))
    #expect(try take(finding).count == 1)
    #expect(try stage().view == .pending)
    #expect(try followUp().bounce?.text == "550 no such user")
    #expect(try take(finding).isEmpty)
  }

  @Test func anAnswerIsAStepThatIsTakenOnce() throws {
    _ = try send()
    let finding = MailFinding.answer(followUp: id, kept(.answer, .rejection))
    #expect(try take(finding).count == 1)
    #expect(try stage() == .replied && followUp().answer?.sense == .rejection)
    #expect(try store.undo() == "note an answer from Ana Ruiz at Globex")
    #expect(try stage() == .unconfirmed && followUp().answer == nil)
    #expect(try take(finding).isEmpty)
    #expect(try stage() == .unconfirmed)
  }

  @Test func aFoundLetterWaitsForTheUser() throws {
    #expect(try take(.letter(followUp: id, kept(.letter))).count == 1)
    #expect(try followUp().foundLetter?.key == "letter@x" && followUp().deliveries.isEmpty)
    let change = Change.takeFound(id, key: "letter@x", isFollowUp: true)
    #expect(try store.apply(change, now: now).count == 1)
    #expect(try stage() == .sent && followUp().foundLetter == nil)
    #expect(try followUp().deliveries.first?.proof == .sent)
    #expect(try store.apply(change, now: now).count == 0)
    #expect(try store.undo() != nil)
    #expect(try followUp().foundLetter != nil && followUp().deliveries.isEmpty)
    let none = Change.takeFound(id, key: "letter@x", isFollowUp: false)
    #expect(try store.apply(none, now: now).count == 1)
    #expect(try followUp().foundLetter == nil && stage().view == .pending)
    #expect(try take(.letter(followUp: id, kept(.letter))).isEmpty)
    #expect(try store.undo() != nil)
    #expect(try followUp().foundLetter != nil)
  }

  @Test func whatWasSeenIsRemembered() throws {
    var memory = MailboxMemory(
      place: "/home/Sent", basis: "1", terms: ["a@x", "b@x"], seen: [1, .max, 7])
    _ = try store.take([], remembering: [memory], now: now)
    #expect(try store.mailboxMemories() == ["/home/Sent": memory])
    memory.stamp = FileStamp(size: 5, modified: 6, inode: 7)
    (memory.digest, memory.seen) = ("d", [])
    _ = try store.take([], remembering: [memory], now: now)
    #expect(try store.mailboxMemories() == ["/home/Sent": memory])
  }

  @Test func whoIsLookedForIsWhoIsWaitedFor() throws {
    let owed = try #require(try store.correspondences(at: now).first { $0.followUp == id })
    #expect(owed.isOwed && owed.deliveries.isEmpty)
    let delivery = try send()
    let sent = try #require(try store.correspondences(at: now).first { $0.followUp == id })
    #expect(!sent.isOwed && sent.deliveries.map(\.id) == [delivery.id])
    _ = try store.apply(.resolve(.followUp(id), .closed, reason: ""), now: now)
    #expect(try store.correspondences(at: now).allSatisfy { $0.followUp != id })
  }

  /// Whoever is gone meanwhile is no matter.
  @Test func aFindingOfSomeoneWhoIsGoneIsLeft() throws {
    _ = try store.apply(.delete(interviews: [one.id]), now: now)
    #expect(try take(.letter(followUp: id, kept(.letter))).isEmpty)
    #expect(try take(.proof(followUp: id, delivery: UUID())).isEmpty)
  }
}
