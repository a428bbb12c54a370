import Core
import Foundation
import GRDB

/// What speaks against handing a letter over; nothing was changed.
package enum SendingObstacle: Hashable, Sendable {
  /// This very message has gone out.
  case hasGone(Delivery)
  /// Nobody knows whether the letter before it went.
  case isInDoubt(Outgoing)
  /// The letter is no longer what was reviewed, or does not wait any more.
  case isOther
  /// It was to go by itself, and no message is owed any more.
  case isNotOwed(Stage)
  /// It was to go by itself, and what it speaks of has changed since: how, as a sentence without a capital
  /// and without a full stop.
  case restsOnOther(String)
}

/// A letter that is to go by itself.
package struct WaitingLetter: Hashable, Sendable {
  package let interview: UUID
  package let message: OutgoingMessage
  package let at: Date
}

/// Letters on their way out. Handing one over is no step: what a program has taken nothing takes back.
extension Store {
  /// Letters whose time has come, those that waited longest first.
  package func lettersDue(at now: Date) throws(StoreError) -> [WaitingLetter] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: """
          SELECT interviewID, message, at FROM outbox JOIN followUp ON followUp.id = followUpID
          WHERE state = 'waiting' AND at <= ? ORDER BY at, followUpID
          """, arguments: [now.seconds]
      ).map { row in
        try WaitingLetter(
          interview: row.uuid(0), message: Self.message(row[1]), at: Date(seconds: row[2]))
      }
    }
  }

  /// The message that waits to go to a follow-up; nil where none does.
  package func waitingLetter(to followUp: UUID) throws(StoreError) -> WaitingLetter? {
    try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT interviewID, message, at FROM outbox JOIN followUp ON followUp.id = followUpID
          WHERE followUpID = ? AND state = 'waiting'
          """, arguments: [followUp.text]
      ).map { row in
        try WaitingLetter(
          interview: row.uuid(0), message: Self.message(row[1]), at: Date(seconds: row[2]))
      }
    }
  }

  /// Writes down that a message is being handed over, before it is: on the disk when this returns.
  /// - Parameters:
  ///   - waited: whether it goes by itself, and so only if it still waits and is owed.
  ///   - lock: held until ``finish(_:accepted:now:)`` or ``finish(_:refused:retries:now:)``.
  /// - Returns: why it may not be handed over; nil where it may.
  package func begin(
    _ message: OutgoingMessage, waited: Bool, holding lock: SendingLock, now: Date
  ) throws(StoreError) -> SendingObstacle? {
    try write(now: now) { db in
      try expect(message.id, db, orLose: "the message")
      try expectOneText(db, of: message.id)
      // Whoever handed over before is gone, as the lock could be taken.
      try db.execute(sql: "UPDATE outbox SET state = 'unknown' WHERE state = 'going'")
      if let obstacle = try obstacle(to: message, waited: waited, db, now: now) { return obstacle }
      let json = try Self.json(message)
      try db.execute(
        sql: """
          INSERT INTO outbox (followUpID, messageID, at, message, state)
          VALUES (?, ?, ?, ?, 'going')
          ON CONFLICT DO UPDATE SET messageID = excluded.messageID, at = excluded.at,
            message = excluded.message, state = excluded.state, said = excluded.said,
            planned = CASE WHEN state = 'waiting' THEN at END, tried = NULL
          """, arguments: [message.id.text, message.messageID, now.seconds, json])
      try updateAgenda(db, ofFollowUp: message.id)
      return nil
    }
  }

  private func obstacle(
    to message: OutgoingMessage, waited: Bool, _ db: Database, now: Date
  ) throws -> SendingObstacle? {
    let id = message.id
    let row = try Row.fetchOne(
      db, sql: "SELECT state, at, messageID FROM outbox WHERE followUpID = ?",
      arguments: [id.text])
    let present = try row.map {
      try Outgoing($0.word(0, Outgoing.State.self), at: Date(seconds: $0[1]))
    }
    if let present, present.isInDoubt { return .isInDoubt(present) }
    let gone = try Row.fetchOne(
      db,
      sql: """
        SELECT \(RowReader.deliveryColumns) FROM delivery WHERE messageID = ? AND followUpID = ?
        """,
      arguments: [message.messageID, id.text])
    if let gone { return .hasGone(try reader.delivery(gone)) }
    guard let draft = try draft(db, of: id), message.says(draft) else { return .isOther }
    guard waited else { return nil }
    guard present?.state == .waiting, try row?[2] == message.messageID else { return .isOther }
    let stage = try stage(of: id, db, now: now)
    if stage.isSettled { return .isNotOwed(stage) }
    return try changedGround(db, of: id, at: now).map(SendingObstacle.restsOnOther)
  }

  private func stage(of followUp: UUID, _ db: Database, now: Date) throws -> Stage {
    guard let interview = try interviewID(db, ofFollowUp: followUp),
      let (_, dossier) = try clockDossier(db, interview),
      let found = dossier.followUps.first(where: { $0.id == followUp })
    else { return .closed }
    return clock.phases(of: found, in: dossier.interview, promised: dossier.promised)
      .current(at: now).stage
  }

  /// Writes down that a program took the message: it is what was sent, for good, and its draft is gone.
  /// - Returns: what became of it; nil where it was written down already.
  @discardableResult
  package func finish(
    _ message: OutgoingMessage, accepted now: Date
  ) throws(StoreError) -> Delivery? {
    try write(now: now) { db in
      let id = message.id
      try db.execute(
        sql: "DELETE FROM outbox WHERE followUpID = ? AND messageID = ? AND state = 'going'",
        arguments: [id.text, message.messageID])
      guard db.changesCount == 1 else { return nil }
      let delivery = Delivery(
        sent: message, draft: try draft(db, of: id), at: message.date, proof: nil)
      try letGo(db, of: message, toldIn: delivery)
      try updateAgenda(db, ofFollowUp: id)
      return delivery
    }
  }

  /// Writes the message as sent, and lets go of its draft unless it was changed meanwhile.
  func letGo(_ db: Database, of message: OutgoingMessage, toldIn delivery: Delivery) throws {
    let id = message.id
    try insert(db, delivery, of: id)
    try keepWhatGoesAlong(db, with: delivery, of: id)
    if let draft = try draft(db, of: id), message.says(draft) {
      try db.execute(sql: "DELETE FROM draft WHERE followUpID = ?", arguments: [id.text])
    }
    try noteStories(db, toldIn: delivery)
    try db.execute(
      sql: "UPDATE followUp SET snoozedUntil = NULL WHERE id = ?", arguments: [id.text])
    // What was taken back before it cannot be done again after it.
    if try Int64.fetchOne(db, sql: "SELECT stepID FROM recording") == nil {
      try db.execute(sql: "UPDATE step SET state = 'dropped' WHERE state = 'undone'")
    }
  }

  /// Writes down that the program did not take the message. The draft is as it was.
  /// - Parameters:
  ///   - words: the program's own.
  ///   - retries: whether it waits again, for the time that it was to go at, to go by itself once more.
  package func finish(
    _ message: OutgoingMessage, refused words: String, retries: Bool = false, now: Date
  ) throws(StoreError) {
    try write(now: now) { db in
      try db.execute(
        sql: """
          UPDATE outbox SET state = ?1, said = ?2,
            tried = CASE ?1 WHEN 'waiting' THEN at END,
            at = CASE ?1 WHEN 'waiting' THEN coalesce(planned, at) ELSE at END, planned = NULL
          WHERE followUpID = ?3 AND messageID = ?4 AND state = 'going'
          """,
        arguments: [
          (retries ? Outgoing.State.waiting : .refused).rawValue, words.storable, message.id.text,
          message.messageID,
        ])
      try updateAgenda(db, ofFollowUp: message.id)
    }
  }

  /// Writes down that nobody knows what became of a message that was handed over.
  /// - Parameter words: why, or what the program said.
  package func finish(_ message: OutgoingMessage, unknown words: String, now: Date)
    throws(StoreError)
  {
    try move(message, from: .going, to: .unknown, saying: words, now: now)
  }

  /// Takes a letter out of the outbox that cannot go by itself.
  package func setAside(_ message: OutgoingMessage, because words: String, now: Date)
    throws(StoreError)
  {
    try move(message, from: .waiting, to: .refused, saying: words, now: now)
  }

  private func move(
    _ message: OutgoingMessage, from old: Outgoing.State, to new: Outgoing.State,
    saying words: String, now: Date
  ) throws(StoreError) {
    try write(now: now) { db in
      try db.execute(
        sql: """
          UPDATE outbox SET state = ?, said = ?
          WHERE followUpID = ? AND messageID = ? AND state = ?
          """,
        arguments: [
          new.rawValue, words.storable, message.id.text, message.messageID, old.rawValue,
        ])
      try updateAgenda(db, ofFollowUp: message.id)
    }
  }

  static func message(_ json: String) throws -> OutgoingMessage {
    try value(OutgoingMessage.self, json, "a letter to be sent")
  }

  func interviewID(_ db: Database, ofFollowUp id: UUID) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT interviewID FROM followUp WHERE id = ?"),
      arguments: [id.text])
  }

  private func updateAgenda(_ db: Database, ofFollowUp id: UUID) throws {
    try updateAgenda(db, of: interviewID(db, ofFollowUp: id).map { [$0] } ?? [])
  }
}

extension Delivery {
  /// A message that a program took.
  init(sent message: OutgoingMessage, draft: Draft?, at: Date, proof: Proof?) {
    let isWhole = draft.map(message.says) ?? false
    let mailbox = Interviewer(
      id: message.id, name: message.to.name, email: message.to.readable
    ).mailbox
    self.init(
      id: UUID(), at: at, way: .email, recipient: isWhole ? draft?.recipient ?? mailbox : mailbox,
      subject: message.subject, body: message.body, messageID: message.messageID, proof: proof,
      hasGoneOut: true)
  }
}

extension Stage {
  /// Whether nothing is to be sent any more.
  fileprivate var isSettled: Bool { view == .done }
}
