import Core
import Foundation
import GRDB

/// What the user decides about letters on their way out: steps, each of which can be taken back.
extension Store {
  func sendLater(
    _ message: OutgoingMessage, at: Date, _ db: Database, now: Date
  ) throws -> Plan {
    try expectCertain(message.id, db)
    try expectOneText(db, of: message.id)
    let ids = try followUps(of: .followUp(message.id), db, now: now)
    guard let draft = try draft(db, of: message.id), message.says(draft) else {
      throw StoreError(
        .inputOutput, "the letter was changed since it was reviewed; nothing was changed")
    }
    let json = try Self.json(message)
    let wallClock = clock.calendar.home.wallClock(at: at)
    let when = "\(TimeText.fullDay(wallClock.date)) \(TimeText.time(wallClock))"
    return try onFollowUps(ids, of: ids, db, { Deed(.sendLater, "the letter to \($0), \(when)") }) {
      db, id in
      try db.execute(
        sql: """
          INSERT INTO outbox (followUpID, messageID, at, message, state, grounds)
          VALUES (?, ?, ?, ?, 'waiting', ?)
          ON CONFLICT DO UPDATE SET messageID = excluded.messageID, at = excluded.at,
            message = excluded.message, state = excluded.state, said = excluded.said,
            grounds = excluded.grounds, planned = NULL, tried = NULL
          """,
        arguments: [
          id.text, message.messageID, at.seconds, json, try self.grounds(db, of: id).map(Self.json),
        ])
      // The user has seen what they wrote, and has the letter go all the same.
      try db.executeCached(
        sql: "UPDATE keptMail SET isDeclined = 1 WHERE followUpID = ? AND kind = 'word'",
        arguments: [id.text])
    }
  }

  func holdBack(_ id: UUID, _ db: Database, now: Date) throws -> Plan {
    let all = try followUps(of: .followUp(id), db, now: now)
    let isWaiting = try outgoing(db, of: id)?.state == .waiting
    return try onFollowUps(
      isWaiting ? all : [], of: all, db, { Deed(.holdBack, "the letter to \($0)") }
    ) { db, id in
      try self.letGoOfOutgoing(db, of: id)
    }
  }

  /// Says what became of a letter of which nobody knew it.
  func settle(_ id: UUID, went: Bool, _ db: Database, now: Date) throws -> Plan {
    let all = try followUps(of: .followUp(id), db, now: now)
    let outgoing = try outgoing(db, of: id)
    if outgoing?.state == .going {
      throw StoreError(.inUse, "the letter is being sent just now; nothing was changed")
    }
    let unproved = try String.fetchOne(
      db,
      sql: """
        SELECT id FROM delivery WHERE followUpID = ? AND proof IS NULL AND returned IS NULL
        ORDER BY at DESC, id LIMIT 1
        """, arguments: [id.text])
    let isOpen = outgoing?.state == .unknown || unproved != nil
    let end = went ? "as gone out" : "as not gone out"
    return try onFollowUps(
      isOpen ? all : [], of: all, db, { Deed(.note, "the letter to \($0) \(end)") }
    ) { db, id in
      if outgoing?.state == .unknown {
        try self.settleUnknown(db, id, went: went)
      } else if let unproved {
        try db.execute(
          sql: went
            ? "UPDATE delivery SET proof = 'user' WHERE id = ?"
            : "UPDATE delivery SET returned = \(now.seconds) WHERE id = ?", arguments: [unproved])
        if !went { try self.bringBack(unproved, of: id, db, now: now) }
      }
    }
  }

  /// - Parameters:
  ///   - proof: what makes sure that it went.
  ///   - sentID: see ``Delivery/sentID``.
  /// - Returns: what went.
  @discardableResult
  func settleUnknown(
    _ db: Database, _ id: UUID, went: Bool, proof: Delivery.Proof = .user, sentID: String? = nil
  ) throws -> Delivery? {
    let json = try String.fetchOne(
      db, sql: "SELECT message FROM outbox WHERE followUpID = ?", arguments: [id.text])
    try db.execute(sql: "DELETE FROM outbox WHERE followUpID = ?", arguments: [id.text])
    guard went, let json else { return nil }
    let message = try Self.message(json)
    var delivery = Delivery(
      sent: message, draft: try draft(db, of: id), at: message.date, proof: proof)
    if sentID != message.messageID { delivery.sentID = sentID }
    try letGo(db, of: message, toldIn: delivery)
    return delivery
  }

  func outgoingState(_ db: Database, of id: UUID) throws -> Outgoing.State? {
    try outgoing(db, of: id)?.state
  }

  /// Of how many letters nobody knows whether they went.
  func unknownLetters(_ db: Database) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT state, at FROM outbox WHERE state IN ('going', 'unknown')")
    return try Row.fetchAll(statement).map {
      asItStands(try Outgoing($0.word(0, Outgoing.State.self), at: Date(seconds: $0[1])))
    }.count { $0.state == .unknown }
  }

  /// When a letter goes by itself; nil where it does not.
  func scheduledTime(_ db: Database, of id: UUID) throws -> Date? {
    try outgoing(db, of: id).flatMap { $0.state == .waiting ? $0.at : nil }
  }

  private func outgoing(_ db: Database, of id: UUID) throws -> Outgoing? {
    try Row.fetchOne(
      db, sql: "SELECT state, at FROM outbox WHERE followUpID = ?", arguments: [id.text]
    ).map { asItStands(try Outgoing($0.word(0, Outgoing.State.self), at: Date(seconds: $0[1]))) }
  }

  /// Has the text of a letter that did not arrive be the draft again, unless another was begun since, or went.
  func bringBack(_ delivery: String, of id: UUID, _ db: Database, now: Date) throws {
    guard try draft(db, of: id) == nil,
      let row = try Row.fetchOne(
        db,
        sql: """
          SELECT \(RowReader.deliveryColumns), attachments, inThread FROM delivery
          WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM delivery AS later
            WHERE later.followUpID = ?2 AND later.at > delivery.at AND later.returned IS NULL)
          """, arguments: [delivery, id.text])
    else { return }
    let letter = try reader.delivery(row)
    guard letter.way.carriesText, !letter.body.isBlank else { return }
    let draft = Draft(
      recipient: letter.recipient, subject: letter.subject, body: letter.body,
      attachments: Draft.attachments(try row[RowReader.deliveryColumnCount]),
      inThread: try row[RowReader.deliveryColumnCount + 1])
    try put(db, draft, of: id, now: now)
  }

  /// Keeps with a letter that goes which files go along and whether it answers a mail: its draft has it.
  func keepWhatGoesAlong(_ db: Database, with delivery: Delivery, of followUp: UUID) throws {
    try db.executeCached(
      sql: """
        UPDATE delivery SET (attachments, inThread) =
          (SELECT attachments, inThread FROM draft WHERE draft.followUpID = ?1)
        WHERE id = ?2 AND body = (SELECT body FROM draft WHERE draft.followUpID = ?1)
        """, arguments: [followUp.text, delivery.id.text])
  }

  /// Has a letter not go by itself that is to be another, or is not to go any more.
  func letGoOfOutgoing(_ db: Database, of followUp: UUID) throws {
    try db.executeCached(
      sql: "DELETE FROM outbox WHERE followUpID = ? AND state IN ('waiting', 'refused')",
      arguments: [followUp.text])
  }

  /// - Throws: ``StoreError`` where nobody knows whether the letter before went.
  func expectCertain(_ id: UUID, _ db: Database) throws {
    guard try outgoing(db, of: id)?.isInDoubt == true else { return }
    throw StoreError(
      .inUse, "it is not known yet whether the last letter to them went; nothing was changed")
  }
}

extension Journal {
  /// Removes what would go by itself and has gone already.
  static let forgetWhatHasGone =
    "DELETE FROM outbox WHERE state = 'waiting' AND messageID IN (SELECT messageID FROM delivery)"

  /// - Throws: ``StoreError`` for a step about a letter that is on its way, or of which nobody knows
  ///   whether it went.
  /// - Parameter image: the column that holds how its rows should stand now.
  func expectNothingUnderWay(in step: Step, as image: String) throws {
    let isUnderWay = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM change JOIN outbox ON followUpID = rowKey
          WHERE stepID = ? AND tableName = 'outbox' AND state IN ('going', 'unknown')
            AND json_extract(\(image), '$.state') IS NOT state)
        """, arguments: [step.id])
    guard isUnderWay == true else { return }
    throw StoreError(
      .inUse,
      "“\(step.title)” cannot be taken back or done again: the letter is on its way, and it must be "
        + "known first whether it went")
  }
}
