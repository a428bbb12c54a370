import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// What the user's mailboxes tell, taken in.
struct MailFindingTests {
  private let owed: OneOwed
  private var store: Store { owed.store }
  private var one: Dossier { owed.one }
  private var id: UUID { owed.id }

  init() throws { owed = try OneOwed() }

  private func followUp() throws -> FollowUp { try owed.followUp() }
  private func stage() throws -> Stage { try owed.stage() }

  private func send() throws -> Delivery {
    if try followUp().draft == nil { try owed.write(.toAna) }
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

  /// An address from which something came back is known whoever is written to, until something stays there.
  @Test func anAddressFromWhichALetterCameBackIsKnown() throws {
    let delivery = try send()
    let address = try OutgoingMessage.to(followUp(), .toAna).to
    let other = try OutgoingMessage.Mailbox(parsing: "Ana <ana@elsewhere.example>")
    #expect(try store.returnedLetter(from: address) == nil)
    let finding = MailFinding.returned(followUp: id, delivery: delivery.id, kept(.bounce))
    #expect(try take(finding).count == 1)
    let returned = ReturnedLetter(
      address: address.readable, at: now - 10, reason: "550 no such user")
    #expect(try store.returnedLetter(from: address) == returned)
    let shouted = try OutgoingMessage.Mailbox(parsing: "Ruiz <\(address.readable.uppercased())>")
    #expect(try store.returnedLetter(from: shouted)?.reason == "550 no such user")
    #expect(try store.returnedLetter(from: other) == nil)
    let dossier = try #require(try store.dossier(one.id))
    let doubts = clock.doubts(
      about: dossier.followUps[0], in: dossier, returned: returned, now: now)
    #expect(doubts == [.returned(returned)])
    _ = try store.apply(.mark(.followUp(id), .email, at: now + 60), now: now + 60)
    #expect(try store.returnedLetter(from: address) == nil)
  }

  /// What came back is the draft again, with its address to be mended; undo says that it does not reach that.
  @Test func whatCameBackIsTheDraftAgain() throws {
    let delivery = try send()
    #expect(try followUp().draft == nil)
    let finding = MailFinding.returned(followUp: id, delivery: delivery.id, kept(.bounce))
    #expect(try take(finding).count == 1)
    #expect(try followUp().draft?.hasSameText(as: .toAna) == true)
    #expect(
      try followUp().bounceWords(to: Draft.toAna.recipient)
        == "the letter to \(Draft.toAna.recipient) came back: 550 no such user")
    #expect(try followUp().bounceWords(to: "ana@other.example") == nil)
    #expect(try store.beyondLastStep() == BeyondUndo(.returned, "Ana Ruiz at Globex"))
    #expect(try store.undo() != nil && store.beyondLastStep() == nil)
  }

  /// Once it went again, that is what undo does not reach.
  @Test func whatWentAgainIsWhatUndoDoesNotReach() throws {
    let delivery = try send()
    let finding = MailFinding.returned(followUp: id, delivery: delivery.id, kept(.bounce))
    #expect(try store.take([finding], remembering: [], now: now - 30).count == 1)
    #expect(try store.beyondLastStep()?.kind == .returned)
    let message = try OutgoingMessage.to(followUp(), .toAna)
    #expect(message.messageID != delivery.messageID)
    let lock = try #require(try store.lockSending())
    defer { lock.release() }
    #expect(try store.begin(message, waited: false, holding: lock, now: now - 20) == nil)
    let second = try #require(try store.finish(message, accepted: now - 20))
    #expect(try store.beyondLastStep()?.kind == .gone && second.messageID != delivery.messageID)
    #expect(try stage() == .unconfirmed)
  }

  /// With all that went along, and the wish to answer.
  @Test func whatCameBackHasItsFiles() throws {
    var draft = Draft.toAna
    (draft.attachments, draft.inThread) = (["/home/cv.pdf", "/home/a b.pdf"], true)
    try owed.write(draft)
    let delivery = try send()
    let finding = MailFinding.returned(followUp: id, delivery: delivery.id, kept(.bounce))
    #expect(try take(finding).count == 1)
    let again = try #require(try followUp().draft)
    #expect(again.attachments == draft.attachments && again.inThread)
    _ = try store.apply(.mark(.followUp(id), .email, at: now), now: now)
    _ = try store.apply(.settle(id, went: false), now: now)
    #expect(try followUp().draft?.attachments == nil)
  }

  /// Another text that was begun since is not written over, nor is anything begun where another letter went.
  @Test func aBounceWritesOverNothing() throws {
    let delivery = try send()
    var other = Draft.toAna
    other.body = "Hi Ana,\n\nonce more.\n"
    try owed.write(other)
    let finding = MailFinding.returned(followUp: id, delivery: delivery.id, kept(.bounce))
    #expect(try take(finding).count == 1)
    #expect(try followUp().draft?.hasSameText(as: other) == true)
  }

  @Test func whatTheUserSaysDidNotGoIsTheDraftAgain() throws {
    _ = try send()
    #expect(try store.apply(.settle(id, went: false), now: now).count == 1)
    #expect(try followUp().draft?.hasSameText(as: .toAna) == true)
    #expect(try store.undo() != nil)
    #expect(try followUp().draft == nil && followUp().deliveries.first?.returned == nil)
  }

  /// One mail to two people is taken for each of them.
  @Test func oneMailIsTakenForEachOfTwo() throws {
    let two = dossier(
      people: ["ana", "ben"].map {
        Interviewer(id: UUID(), name: $0, email: "\($0)@globex.example")
      })
    try store.add(two, now: now - 90)
    for followUp in two.followUps {
      #expect(try take(.letter(followUp: followUp.id, kept(.letter))).count == 1)
      let change = Change.takeFound(followUp.id, key: "letter@x", isFollowUp: true)
      #expect(try store.apply(change, now: now).count == 1)
      #expect(try store.apply(change, now: now).count == 0)
    }
    let deliveries = try #require(try store.dossier(two.id)).followUps.flatMap(\.deliveries)
    #expect(deliveries.map(\.messageID) == ["letter@x", "letter@x"])
  }

  /// The rest of a mail that was not whole when it was found.
  @Test func whatIsWholeNowIsKeptWhole() throws {
    _ = try send()
    var half = kept(.answer)
    half.text = "We"
    var whole = kept(.answer, .rejection)
    whole.text = "We decided to go with someone else."
    #expect(try take(.answer(followUp: id, half)).count == 1)
    #expect(try take(.answer(followUp: id, whole)).count == 1)
    #expect(try followUp().answer?.text == whole.text && followUp().answer?.sense == .rejection)
    #expect(
      try take(.answer(followUp: id, whole)).isEmpty && take(.answer(followUp: id, half)).isEmpty)
    var other = whole
    other.text = "Something else, and more of it than there was before in the mail."
    #expect(try take(.answer(followUp: id, other)).isEmpty)
    #expect(try followUp().answer?.text == whole.text)
  }

  @Test func aDryRunChangesNothing() throws {
    let delivery = try send()
    let memory = MailboxMemory(place: "/home/Sent", basis: "1", terms: [], seen: [1])
    let findings: [MailFinding] = [
      .proof(followUp: id, delivery: delivery.id), .answer(followUp: id, kept(.answer)),
    ]
    let news = try store.take(findings, remembering: [memory], isDry: true, now: now)
    #expect(news.map(\.finding) == findings)
    #expect(try stage() == .unconfirmed && followUp().mails.isEmpty)
    #expect(try store.mailboxMemories().isEmpty)
    #expect(try store.take(findings, remembering: [memory], now: now).count == 2)
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
      place: "/home/Sent", basis: "1", terms: ["a@x", "b@x"], seen: [1, .max, 7], unread: [8, 9])
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
