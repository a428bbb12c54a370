import Core
import Fixtures
import Foundation
import GRDB
import Storage
import Testing

/// Letters on their way out.
struct OutboxTests {
  private let owed: OneOwed
  private var store: Store { owed.store }
  private var one: Dossier { owed.one }
  private var id: UUID { owed.id }

  init() throws {
    owed = try OneOwed()
    try write(letter)
  }

  private var letter: Draft { .toAna }

  private func write(_ draft: Draft) throws { try owed.write(draft) }
  private func followUp() throws -> FollowUp { try owed.followUp() }

  private func message(_ draft: Draft? = nil) throws -> OutgoingMessage {
    try .to(followUp(), draft ?? letter)
  }

  private func stage(at moment: Date = now) throws -> Stage { try owed.stage(at: moment) }

  private func row() throws -> QueueRow {
    try #require(
      try store.window(of: QueueQuery(.all), at: now, from: 0, count: 9).rows.first)
  }

  /// Hands the letter over.
  private func begin(_ message: OutgoingMessage, waited: Bool = false) throws -> SendingLock {
    let lock = try #require(try store.lockSending())
    #expect(try store.begin(message, waited: waited, holding: lock, now: now) == nil)
    return lock
  }

  @Test func whatAProgramTookIsSentAndNotYetConfirmed() throws {
    let message = try message()
    let lock = try begin(message)
    #expect(try followUp().outgoing == Outgoing(.going, at: now))
    #expect(try stage() == .unconfirmed)
    #expect(try row().statusWords(now: now, home: Zones.berlin) == "being sent")
    #expect(try followUp().draft?.hasSameText(as: letter) == true)
    let delivery = try #require(try store.finish(message, accepted: now))
    lock.release()
    let after = try followUp()
    #expect(after.draft == nil && after.outgoing == nil && after.deliveries == [delivery])
    #expect(delivery.proof == nil && delivery.hasGoneOut && delivery.body == letter.body)
    #expect(delivery.messageID == message.messageID && delivery.recipient == letter.recipient)
    #expect(try stage() == .unconfirmed)
    #expect(try row().stage == .unconfirmed)
    #expect(try store.finish(message, accepted: now) == nil)
    #expect(try followUp().deliveries.count == 1)
  }

  /// What went out since the last step is told; the steps before it are taken back, and it stays.
  @Test func noStepTakesBackWhatHasGoneOut() throws {
    let message = try message()
    let lock = try begin(message)
    try store.finish(message, accepted: now)
    lock.release()
    #expect(try store.beyondLastStep() == BeyondUndo(.gone, "Ana Ruiz at Globex"))
    #expect(try store.undo() == "write to Ana Ruiz at Globex")
    #expect(try store.beyondLastStep() == nil)
    #expect(try followUp().deliveries.count == 1)
    let error = #expect(throws: StoreError.self) { _ = try store.undo() }
    #expect(error?.description.hasPrefix("nothing is left to take back: “add Globex") == true)
    #expect(try followUp().deliveries.count == 1)
  }

  /// The user removes it, takes that back and removes it again, with all that was sent.
  @Test func theUserMayStillDeleteIt() throws {
    let message = try message()
    let lock = try begin(message)
    try store.finish(message, accepted: now)
    lock.release()
    _ = try store.apply(.delete(interviews: [one.id]), now: now)
    #expect(try store.undo() != nil)
    #expect(try followUp().deliveries.map(\.hasGoneOut) == [true])
    #expect(try store.redo() != nil)
    #expect(try store.dossier(one.id) == nil)
  }

  @Test func whatAProgramRefusedIsAsItWas() throws {
    let message = try message()
    let lock = try begin(message)
    try store.finish(message, refused: "msmtp: no account", now: now)
    lock.release()
    let after = try followUp()
    #expect(after.draft?.hasSameText(as: letter) == true && after.deliveries.isEmpty)
    #expect(after.outgoing == Outgoing(.refused, at: now, said: "msmtp: no account"))
    #expect(try stage() == .due)
    #expect(try row().statusWords(now: now, home: Zones.berlin) == "not sent")
    let again = try begin(try self.message())
    #expect(try self.message().messageID == message.messageID)
    again.release()
  }

  /// Another Afterword ended while it sent: never again by itself, until the user says what became of it.
  @Test(arguments: [true, false])
  func aDeadSenderLeavesItInDoubt(_ went: Bool) throws {
    let message = try message()
    let dying = try begin(message)
    #expect(try store.window(of: QueueQuery(.all), at: now, from: 0, count: 9).unknown == 0)
    dying.release()
    #expect(try followUp().outgoing == Outgoing(.unknown, at: now))
    #expect(try store.window(of: QueueQuery(.pending), at: now, from: 0, count: 9).unknown == 1)
    #expect(try row().isUnknown)
    #expect(try row().statusWords(now: now, home: Zones.berlin) == "outcome unknown")
    #expect(try stage() == .unconfirmed)
    let lock = try #require(try store.lockSending())
    #expect(
      try store.begin(message, waited: false, holding: lock, now: now)
        == .isInDoubt(Outgoing(.unknown, at: now)))
    lock.release()
    #expect(throws: StoreError.self) {
      _ = try store.apply(.sendLater(message, at: now + 60), now: now)
    }
    #expect(throws: StoreError.self) {
      _ = try store.apply(.delete(interviews: [one.id]), now: now)
    }
    let report = try store.apply(.settle(id, went: went), now: now)
    #expect(
      report.deed.sentence
        == "Noted the letter to Ana Ruiz at Globex as \(went ? "gone out" : "not gone out")")
    let after = try followUp()
    #expect(after.outgoing == nil && after.deliveries.map(\.proof) == (went ? [.user] : []))
    #expect((after.draft == nil) == went)
    #expect(try stage() == (went ? .sent : .due))
    #expect(try store.undo() != nil)
    #expect(try followUp().outgoing?.state == .unknown && followUp().deliveries.isEmpty)
    #expect(try store.redo() != nil)
    #expect(try followUp() == after)
  }

  /// The user says of what a program took that it went, or did not.
  @Test(arguments: [true, false])
  func theUsersWordConfirms(_ went: Bool) throws {
    let message = try message()
    let lock = try begin(message)
    try store.finish(message, accepted: now)
    lock.release()
    _ = try store.apply(.settle(id, went: went), now: now)
    #expect(try stage() == (went ? .sent : .due))
    #expect(try row().stage == (went ? .sent : .due))
    #expect(try store.undo() != nil)
    #expect(try stage() == .unconfirmed)
    _ = try store.redo()
    #expect(try store.apply(.settle(id, went: went), now: now).count == 0)
    if !went { #expect(try self.message().messageID != message.messageID) }
  }

  @Test func twoDoNotSendAtOnce() throws {
    let message = try message()
    let lock = try begin(message)
    #expect(try store.lockSending() == nil)
    lock.release()
  }

  @Test func whatWasSentIsNotSentAgain() throws {
    let message = try message()
    let lock = try begin(message)
    let delivery = try #require(try store.finish(message, accepted: now))
    try write(letter)
    #expect(
      try store.begin(message, waited: false, holding: lock, now: now) == .hasGone(delivery))
    lock.release()
    #expect(try self.message().messageID != message.messageID)
  }

  @Test func onlyWhatWasReviewedGoes() throws {
    let message = try message()
    var other = letter
    other.body += "\nP.S."
    try write(other)
    let lock = try #require(try store.lockSending())
    #expect(try store.begin(message, waited: false, holding: lock, now: now) == .isOther)
    lock.release()
  }

  /// A letter that is written on while it is being sent: what is new is kept.
  @Test func whatIsWrittenMeanwhileStays() throws {
    let message = try message()
    let lock = try begin(message)
    var other = letter
    other.body += "\nP.S."
    try write(other)
    try store.finish(message, accepted: now)
    lock.release()
    #expect(try followUp().draft?.body == other.body)
    #expect(try followUp().deliveries.map(\.body) == [letter.body])
  }
}

/// Letters that go by themselves.
struct SendLaterTests {
  private let store: Store
  private let one: Dossier
  private var id: UUID { one.followUps[0].id }
  private let message: OutgoingMessage

  init() throws {
    store = try Store.inMemory()
    one = dossier()
    try store.add(one, now: now - 100)
    message = try .to(one.followUps[0], .toAna)
    _ = try store.save(.toAna, of: id, in: one, continuing: Sitting(), now: now - 50)
    let report = try store.apply(.sendLater(message, at: now + 600), now: now)
    #expect(
      report.deed.sentence
        == "To be sent later: the letter to Ana Ruiz at Globex, Tue 24 Nov 2026 10:52")
  }

  private func outgoing() throws -> Outgoing? {
    try store.dossier(one.id)?.followUps.first?.outgoing
  }

  private func begin(at moment: Date = now + 600) throws -> SendingObstacle? {
    let lock = try #require(try store.lockSending())
    defer { lock.release() }
    return try store.begin(message, waited: true, holding: lock, now: moment)
  }

  @Test func itWaitsForItsTime() throws {
    #expect(try outgoing() == Outgoing(.waiting, at: now + 600))
    let row = try store.window(of: QueueQuery(.all), at: now, from: 0, count: 9).rows[0]
    #expect(row.stage == .due)
    #expect(row.statusWords(now: now, home: Zones.berlin) == "goes Tue 10:52")
    #expect(try store.lettersDue(at: now + 599).isEmpty)
    #expect(try store.lettersDue(at: now + 600).map(\.message) == [message])
    #expect(try store.waitingLetter(to: id)?.at == now + 600)
    #expect(try begin() == nil)
    #expect(try store.lettersDue(at: now + 600).isEmpty)
  }

  /// What has the letter no longer go, each taken back again.
  static let takingBack: [@Sendable (UUID, UUID) -> Change] = [
    { id, _ in .holdBack(id) }, { id, _ in .mark(.followUp(id), .phone, at: now) },
    { id, _ in .resolve(.followUp(id), .skipped, reason: "") },
    { id, _ in .resolve(.followUp(id), .replied, reason: "") },
    { _, interview in .delete(interviews: [interview]) },
  ]

  @Test(arguments: 0..<takingBack.count)
  func itIsTakenBack(_ number: Int) throws {
    _ = try store.apply(Self.takingBack[number](id, one.id), now: now)
    #expect(try outgoing() == nil)
    #expect(try store.lettersDue(at: now + 600).isEmpty)
    #expect(try store.undo() != nil)
    #expect(try outgoing()?.state == .waiting)
    #expect(try store.undo()?.hasPrefix("send later the letter to Ana Ruiz at Globex") == true)
    #expect(try outgoing() == nil)
    #expect(try store.redo() != nil)
    #expect(try outgoing()?.state == .waiting)
  }

  private func statusWords() throws -> String {
    let window = try store.window(of: QueueQuery(.all), at: now, from: 0, count: 9)
    return try #require(window.rows.first).statusWords(now: now, home: Zones.berlin)
  }

  /// What is written on is a draft again, wherever one looks, until that is taken back.
  @Test(arguments: [true, false])
  func writingOnTakesItBack(_ isSynced: Bool) throws {
    var draft = Draft.toAna
    draft.body += "\nP.S."
    let dossier = try #require(try store.dossier(one.id))
    var sitting =
      try isSynced
      ? store.save(draft, of: id, in: dossier, continuing: Sitting(), now: now)
      : store.saveUnsynced(draft, of: id, in: dossier, continuing: Sitting(), now: now)
    #expect(sitting.unscheduled == now + 600)
    #expect(try outgoing() == nil)
    #expect(try statusWords().hasPrefix("draft "))
    #expect(try store.lettersDue(at: now + 600).isEmpty)
    draft.body += " More"
    sitting = try store.save(draft, of: id, in: dossier, continuing: sitting, now: now)
    #expect(sitting.unscheduled == now + 600)
    #expect(try store.undo() == "write to Ana Ruiz at Globex, to go by itself no more")
    #expect(try outgoing()?.state == .waiting)
    #expect(try statusWords() == "goes Tue 10:52")
    draft = .toAna
    draft.attachments = ["/home/cv.pdf"]
    sitting = try store.save(draft, of: id, in: dossier, continuing: Sitting(), now: now)
    #expect(try outgoing() == nil && sitting.unscheduled == now + 600)
    #expect(try store.undo() != nil)
    // The caret alone is no change.
    draft = .toAna
    draft.caretLine = 1
    _ = try store.save(draft, of: id, in: dossier, continuing: Sitting(), now: now)
    #expect(try outgoing()?.state == .waiting)
  }

  @Test func itGoesOnlyWhileItIsOwed() throws {
    _ = try store.apply(.setState(interviews: [one.id], .cancelled), now: now)
    #expect(try begin() == .isOther)
    #expect(try outgoing()?.said == "the interview is noted as cancelled by now")
    #expect(try store.undo() != nil)
    #expect(try begin() == nil)
  }

  @Test func whatCannotGoIsSetAside() throws {
    try store.setAside(message, because: "its file is gone", now: now)
    #expect(try outgoing() == Outgoing(.refused, at: now + 600, said: "its file is gone"))
    #expect(try begin() == .isOther)
  }

  @Test func aServerThatCannotBeReachedIsTriedAgain() throws {
    for delay in [900.0, 1200] {
      #expect(try begin(at: now + delay) == nil)
      try store.finish(message, refused: "no network", retries: true, now: now + delay)
      // The time that the user chose stays.
      #expect(
        try outgoing()
          == Outgoing(.waiting, at: now + 600, said: "no network", tried: now + delay))
      #expect(try store.lettersDue(at: now + 601).map(\.at) == [now + 600])
    }
    _ = try store.apply(.sendLater(message, at: now + 3600), now: now + 1300)
    #expect(try outgoing() == Outgoing(.waiting, at: now + 3600))
  }

  /// Undo reaches neither what is on its way nor what has gone, and cannot have it go twice.
  @Test func undoDoesNotReachWhatGoes() throws {
    let lock = try #require(try store.lockSending())
    #expect(try store.begin(message, waited: true, holding: lock, now: now + 600) == nil)
    #expect(throws: StoreError.self) { _ = try store.undo() }
    try store.finish(message, accepted: now + 600)
    lock.release()
    #expect(try store.undo() != nil)
    #expect(try store.redo() != nil)
    #expect(try outgoing() == nil)
    #expect(try store.dossier(one.id)?.followUps[0].deliveries.count == 1)
  }
}

/// Senders that are killed.
struct KilledSenderTests {
  private let folder: Folder

  init() throws { folder = try Folder() }

  /// Where the process that sends is killed.
  enum Point: Int, CaseIterable, Codable {
    case beforeTheTransaction, within, handedOver, accepted
  }

  @Test(arguments: Point.allCases)
  func theFateIsKnownOrSaidToBeUnknown(_ point: Point) async throws {
    let path = folder.database
    let one = dossier()
    let id = one.followUps[0].id
    let store = try Store.open(path)
    try store.add(one, now: now)
    _ = try store.save(.toAna, of: id, in: one, continuing: Sitting(), now: now)
    let key = one.id
    let number = point.rawValue
    await #expect(processExitsWith: .signal(SIGKILL)) {
      [path = path as String, key = key as UUID, number = number as Int] in
      let store = try Store.open(path)
      let followUp = try #require(try store.dossier(key)?.followUps.first)
      let message = try OutgoingMessage.to(followUp, .toAna)
      let lock = try #require(try store.lockSending())
      func dieHere(_ point: Point) {
        if number == point.rawValue { kill(getpid(), SIGKILL) }
      }
      dieHere(.beforeTheTransaction)
      if number == Point.within.rawValue {
        // Dies with the transaction open, as its row is written.
        try connect(path).write { db in
          try db.execute(
            sql: "UPDATE draft SET body = 'half'; UPDATE followUp SET reason = 'half'")
          kill(getpid(), SIGKILL)
        }
      }
      _ = try store.begin(message, waited: false, holding: lock, now: now)
      dieHere(.handedOver)
      try store.finish(message, accepted: now)
      dieHere(.accepted)
    }
    let after = try #require(try store.dossier(key)?.followUps.first)
    let isKnown = point != .handedOver
    #expect(after.outgoing?.state == (isKnown ? nil : .unknown))
    #expect(after.deliveries.count == (point == .accepted ? 1 : 0))
    #expect((after.draft?.hasSameText(as: .toAna) ?? false) == (point != .accepted))
    #expect(after.reason.isEmpty)
    let lock = try #require(try store.lockSending())
    let message = try OutgoingMessage.to(after, .toAna)
    let obstacle = try store.begin(message, waited: false, holding: lock, now: now)
    switch point {
    case .beforeTheTransaction, .within: #expect(obstacle == nil)
    case .handedOver: #expect(obstacle == .isInDoubt(Outgoing(.unknown, at: now)))
    case .accepted: #expect(obstacle == .isOther)
    }
    let check = try await connect(path).read {
      try String.fetchOne($0, sql: "PRAGMA integrity_check")
    }
    #expect(check == "ok")
    #expect(rights(path + "-sending") == 0o600)
  }

  /// What someone else put where the lock's file should be.
  @Test(arguments: ["link", "pipe", "folder"])
  func whatIsPlantedIsLeftAlone(_ kind: String) throws {
    let store = try folder.store()
    let lock = folder.database + "-sending"
    let victim = folder.path + "/victim"
    try Data("kept".utf8).write(to: URL(fileURLWithPath: victim))
    switch kind {
    case "link":
      try FileManager.default.createSymbolicLink(atPath: lock, withDestinationPath: victim)
    case "pipe": #expect(mkfifo(lock, 0o600) == 0)
    default: #expect(mkdir(lock, 0o700) == 0)
    }
    let error = #expect(throws: StoreError.self) { _ = try store.lockSending() }
    #expect(error?.description.contains("nothing was sent") == true)
    #expect(try String(contentsOfFile: victim, encoding: .utf8) == "kept")
  }
}

extension Draft {
  static var toAna: Draft {
    Draft(
      recipient: "Ana Ruiz <ana@globex.example>", subject: "Thank you",
      body: "Hi Ana,\n\nthank you.\n")
  }
}

extension OutgoingMessage {
  static func to(_ followUp: FollowUp, _ draft: Draft) throws -> OutgoingMessage {
    var me = Me()
    me.name = "Sam Doe"
    me.emails = ["sam@mail.example"]
    return try OutgoingMessage(draft, to: followUp, from: me, date: now, zone: Zones.berlin)
  }
}
