import Core
import Fixtures
import Foundation
import Storage
import Testing

/// A letter that has gone out keeps no older step from being taken back.
struct PassedOverTests {
  private let store: Store
  private let old = dossier("Initech")
  private let new = dossier("Globex")

  init() throws {
    store = try Store.inMemory()
    try store.add(old, now: now - 400)
  }

  private func skipOld() throws {
    _ = try store.apply(
      .resolve(.followUp(old.followUps[0].id), .skipped, reason: ""), now: now - 300)
  }

  /// Writes to someone, and a program takes it.
  private func send(_ dossier: Dossier) throws {
    let followUp = dossier.followUps[0]
    _ = try store.save(.toAna, of: followUp.id, in: dossier, continuing: Sitting(), now: now - 50)
    let message = try OutgoingMessage.to(followUp, .toAna)
    let lock = try #require(try store.lockSending())
    defer { lock.release() }
    #expect(try store.begin(message, waited: false, holding: lock, now: now - 40) == nil)
    _ = try store.finish(message, accepted: now - 40)
  }

  @Test func aStepWhoseLetterHasGoneIsPassedOver() throws {
    try skipOld()
    try store.add(new, now: now - 200)
    try send(new)
    #expect(try store.undo()?.hasPrefix("write") == true)
    #expect(
      try store.undo()
        == "skip Ana Ruiz at Initech (passed over: “add Globex · SRE”, as a letter to someone there has gone out)"
    )
    #expect(try store.dossier(old.id)?.followUps.first?.resolution == nil)
    #expect(try store.dossier(new.id)?.followUps.first?.deliveries.count == 1)
    #expect(try store.redo() == "skip Ana Ruiz at Initech")
    #expect(try store.dossier(old.id)?.followUps.first?.resolution == .skipped)
    #expect(try store.undo()?.contains("passed over") == true)
  }

  /// What the letter rests on stays, with the reason, and so does what is left then.
  @Test func whatTheLetterRestsOnStays() throws {
    let sibling = dossier("Initech", "Cook", people: [try #require(old.followUps[0].interviewer)])
    try store.add(sibling, now: now - 200)
    try send(sibling)
    _ = try store.undo()
    let error = #expect(throws: StoreError.self) { _ = try store.undo() }
    #expect(
      error?.description.contains("rests on it, which cannot be taken back") == true,
      "\(error?.description ?? "")")
    #expect(try store.dossier(old.id) != nil && store.dossier(sibling.id) != nil)
  }

  @Test func nothingLeftIsSaid() throws {
    let only = try Store.inMemory()
    try only.add(new, now: now - 200)
    let id = new.followUps[0].id
    _ = try only.save(.toAna, of: id, in: new, continuing: Sitting(), now: now - 50)
    let message = try OutgoingMessage.to(new.followUps[0], .toAna)
    let lock = try #require(try only.lockSending())
    #expect(try only.begin(message, waited: false, holding: lock, now: now - 40) == nil)
    _ = try only.finish(message, accepted: now - 40)
    lock.release()
    _ = try only.undo()
    let error = #expect(throws: StoreError.self) { _ = try only.undo() }
    #expect(error?.description.hasPrefix("nothing is left to take back: “add Globex") == true)
    #expect(throws: StoreError.self) { try only.letterAtStake() }
  }

  /// The history says that the letter went, and that it came back.
  @Test func theHistoryKnowsTheFate() throws {
    try store.add(new, now: now - 200)
    try send(new)
    let delivery = try #require(try store.dossier(new.id)?.followUps.first?.deliveries.first)
    let mail = KeptMail(
      .bounce, key: "b@x", at: now + 10, mailbox: "", subject: "", text: "no such user")
    let finding = MailFinding.returned(
      followUp: new.followUps[0].id, delivery: delivery.id, mail)
    #expect(try store.take([finding], remembering: [], now: now).count == 1)
    let titles = try store.history(of: new.id).map(\.title)
    #expect(
      titles == [
        "the letter to Ana Ruiz at Globex came back", "send the letter to Ana Ruiz at Globex",
        "write to Ana Ruiz at Globex", "add Globex · SRE",
      ], "\(titles)")
  }
}
