import Core
import Fixtures
import Foundation
import Storage
import Testing

/// The fate of letters in doubt, and of those to whom someone wrote first, as the mailboxes tell it.
struct MailFateTests {
  private let owed: OneOwed
  private var store: Store { owed.store }
  private var id: UUID { owed.id }

  init() throws { owed = try OneOwed() }

  private func followUp() throws -> FollowUp { try owed.followUp() }

  /// A letter was handed over, and whoever did that is dead.
  private func leaveInDoubt() throws -> OutgoingMessage {
    try owed.write(.toAna)
    let message = try OutgoingMessage.to(followUp(), .toAna)
    let lock = try #require(try store.lockSending())
    #expect(try store.begin(message, waited: false, holding: lock, now: now - 40) == nil)
    lock.release()
    #expect(try followUp().outgoing?.state == .unknown)
    return message
  }

  private func kept(_ kind: KeptMail.Kind, _ sense: AnswerSense? = nil) -> KeptMail {
    KeptMail(
      kind, key: "\(kind.rawValue)@x", at: now - 10, mailbox: "Ana Ruiz <ana@x.example>",
      subject: "Friday", text: "Sorry, no.", sense: sense)
  }

  private func take(_ findings: MailFinding...) throws -> [MailNews] {
    try store.take(findings, remembering: [], now: now)
  }

  @Test func whatWasInDoubtAndCameBackIsOwedAgain() throws {
    let message = try leaveInDoubt()
    let finding = MailFinding.returned(followUp: id, delivery: nil, kept(.bounce))
    #expect(try take(finding).count == 1)
    let followUp = try followUp()
    #expect(followUp.outgoing == nil && followUp.bounce?.text == "Sorry, no.")
    #expect(followUp.deliveries.map(\.messageID) == [message.messageID])
    #expect(followUp.draft?.hasSameText(as: .toAna) == true)
    #expect(try owed.stage().view == .pending)
    #expect(try take(finding).isEmpty)
  }

  @Test func anAnswerSettlesWhatWasInDoubt() throws {
    _ = try leaveInDoubt()
    let news = try take(.arrived(followUp: id), .answer(followUp: id, kept(.answer)))
    #expect(news.count == 2)
    let followUp = try followUp()
    #expect(followUp.outgoing == nil && followUp.deliveries.first?.proof == .sent)
    #expect(try owed.stage() == .replied)
    let rows = try store.window(of: QueueQuery(.done), at: now, from: 0, count: 9).rows
    #expect(rows.first?.thanked == 1)
  }

  @Test func theIDInSentIsKeptAndAnswered() throws {
    _ = try leaveInDoubt()
    #expect(try take(.went(followUp: id, as: "rewritten@provider.example")).count == 1)
    #expect(try followUp().deliveries.first?.sentID == "rewritten@provider.example")
    let known = try #require(try store.correspondences(at: now).first { $0.followUp == id })
    #expect(known.deliveries.first?.messageIDs.count == 2)
  }

  @Test func theIDOfALetterThatIsMarkedIsKeptAsWell() throws {
    try owed.write(.toAna)
    _ = try store.apply(.mark(.followUp(id), .email, at: now - 30), now: now - 30)
    let delivery = try #require(try followUp().deliveries.first)
    let finding = MailFinding.proof(followUp: id, delivery: delivery.id, as: "a@provider.example")
    #expect(try take(finding).count == 1)
    #expect(try take(finding).isEmpty)
    #expect(try followUp().deliveries.first?.sentID == "a@provider.example")
  }

  /// It shows until the user has the letter go all the same, or it went.
  @Test func whoWroteFirstIsShownUntilTheUserDecides() throws {
    try owed.write(.toAna)
    let finding = MailFinding.wrote(followUp: id, kept(.word, .rejection))
    #expect(try take(finding).count == 1)
    #expect(try take(finding).isEmpty)
    #expect(try followUp().word?.sense == .rejection && owed.stage().view == .pending)
    let row = try store.window(of: QueueQuery(.pending), at: now, from: 0, count: 9).rows.first
    #expect(row?.statusWords(now: now, home: Zones.berlin).hasPrefix("they wrote") == true)
    let dossier = try #require(try store.dossier(owed.one.id))
    let doubts = clock.doubts(
      about: dossier.followUps[0], in: dossier, returned: nil, now: now)
    #expect(doubts.count == 1)
    #expect(
      doubts.first?.sentence(to: dossier.followUps[0], home: Zones.berlin)
        == "Ana Ruiz wrote to you Tue 24 Nov 2026 10:41, reads like a rejection: “Sorry, no.”")
    let message = try OutgoingMessage.to(followUp(), .toAna).dated(now + 600, zone: Zones.berlin)
    _ = try store.apply(.sendLater(message, at: now + 600), now: now)
    #expect(try followUp().word == nil)
    _ = try store.undo()
    #expect(try followUp().word != nil)
    _ = try store.apply(.mark(.followUp(id), .email, at: now), now: now)
    #expect(try followUp().word == nil)
  }

  /// Told of once it has gone, a message was there before what they wrote: that is the answer.
  @Test func whatTheyWroteAnswersAMessageThatIsToldOfLater() throws {
    try owed.write(.toAna)
    #expect(try take(.wrote(followUp: id, kept(.word))).count == 1)
    _ = try store.apply(.mark(.followUp(id), .email, at: now - 600), now: now)
    #expect(try owed.stage() == .replied && followUp().answer?.text == "Sorry, no.")
    _ = try store.undo()
    #expect(try owed.stage().view == .pending && followUp().word != nil)
  }

  @Test func aHintChangesNothingElse() throws {
    try owed.write(.toAna)
    let before = try owed.stage()
    #expect(try take(.wrote(followUp: id, kept(.colleague))).count == 1)
    #expect(try owed.stage() == before && followUp().hint != nil && followUp().word == nil)
  }
}
