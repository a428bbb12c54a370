import Core
import Foundation
import GRDB

/// A thing that the mailboxes told and that is new.
package struct MailNews: Hashable, Sendable {
  package let finding: MailFinding
  package let interview: UUID
  /// "Jane Doe at Globex".
  package let whom: String
}

/// What the user's mailboxes tell, as it is taken in.
extension Store {
  /// Takes in what was found, and remembers what was seen, in one transaction.
  ///
  /// Proof, and that a letter came back, are facts and no step: nothing takes them back. That someone
  /// answered is a step, as when the user notes it.
  /// - Parameter isDry: finds out what would be new, and changes nothing.
  /// - Returns: what of it was not known yet.
  package func take(
    _ findings: [MailFinding], remembering memories: [MailboxMemory], isDry: Bool = false, now: Date
  ) throws(StoreError) -> [MailNews] {
    try write(now: now, keeps: !isDry) { db in
      let news = try findings.filter { try take($0, db, now: now) }.compactMap {
        try self.news($0, db)
      }
      for memory in memories { try memory.put(db) }
      try updateAgenda(db, of: Set(news.map(\.interview.text)))
      return news
    }
  }

  private func news(_ finding: MailFinding, _ db: Database) throws -> MailNews? {
    let row = try Row.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT interviewID,
            coalesce(nullif(person.name, ''), email, '\(FollowUp.unnamed)') || ' at ' || company
          FROM followUp JOIN interview ON interview.id = interviewID JOIN role ON role.id = roleID
          LEFT JOIN person ON person.id = personID WHERE followUp.id = ?
          """), arguments: [finding.followUp.text])
    return try row.map { try MailNews(finding: finding, interview: $0.uuid(0), whom: $0[1]) }
  }

  /// - Returns: whether it is new.
  private func take(_ finding: MailFinding, _ db: Database, now: Date) throws -> Bool {
    guard try isThere(finding.followUp, in: "followUp", db) else { return false }
    switch finding {
    case .proof(_, let delivery, let sentID):
      try db.executeCached(
        sql: """
          UPDATE delivery SET proof = 'sent', sentID = ?1 WHERE id = ?2
            AND (proof IS NULL OR proof = 'user' AND sentID IS NULL AND ?1 IS NOT NULL)
          """, arguments: [sentID?.storable, delivery.text])
      return db.changesCount > 0
    case .went(let id, let sentID):
      return try settle(id, db, as: sentID) != nil
    case .arrived(let id):
      return try settle(id, db) != nil
    case .returned(let id, let delivery, let mail):
      guard let letter = try delivery?.text ?? settle(id, db) else { return false }
      try db.executeCached(
        sql: "UPDATE delivery SET returned = ? WHERE id = ? AND returned IS NULL",
        arguments: [mail.at.seconds, letter])
      guard db.changesCount > 0 else { return false }
      _ = try keep(mail, of: id, db, now: now)
      try bringBack(letter, of: id, db, now: now)
      return true
    case .wrote(let id, let mail):
      if try keep(mail, of: id, db, now: now) { return true }
      return try complete(mail, of: id, db)
    case .letter(let id, let mail):
      if try keep(mail, of: id, db, now: now) { return true }
      _ = try complete(mail, of: id, db)
      return false
    case .answer(let id, let mail):
      guard try keep(mail, of: id, db, now: now) else { return try complete(mail, of: id, db) }
      let plan = try plan(
        for: .resolve(.followUp(id), .replied, reason: ""), db, now: now)
      return try plan.count > 0 && isChanged(db, by: plan, now: now)
    }
  }

  /// Takes the letter of which nobody knew whether it went for one that went.
  /// - Returns: the key of its delivery; nil where there is no such letter.
  private func settle(_ id: UUID, _ db: Database, as sentID: String? = nil) throws -> String? {
    guard try outgoingState(db, of: id) == .unknown else { return nil }
    return try settleUnknown(db, id, went: true, proof: .sent, sentID: sentID)?.id.text
  }

  /// - Returns: whether it was not kept yet.
  func keep(
    _ mail: KeptMail, of followUp: UUID, _ db: Database, now: Date
  ) throws -> Bool {
    try db.executeCached(
      sql: """
        INSERT INTO keptMail
          (id, followUpID, kind, messageKey, at, mailbox, subject, body, sense, isDeclined, noted)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """,
      arguments: [
        Self.key(followUp, mail.key), followUp.text, mail.kind.rawValue, mail.key.storable,
        mail.at.seconds, mail.mailbox.storable, mail.subject.storable, mail.text.storable,
        mail.sense?.rawValue, mail.isDeclined, now.seconds,
      ])
    return db.changesCount > 0
  }

  /// Takes in the rest of a mail that was not whole when it was kept.
  /// - Returns: whether it comes to something else by that.
  private func complete(_ mail: KeptMail, of followUp: UUID, _ db: Database) throws -> Bool {
    let key = Self.key(followUp, mail.key)
    let sense = try String.fetchOne(
      db, sql: "SELECT sense FROM keptMail WHERE id = ?", arguments: [key])
    try db.executeCached(
      sql: """
        UPDATE keptMail SET body = ?1, sense = ?2
        WHERE id = ?3 AND length(body) < length(?1) AND substr(?1, 1, length(body)) = body
        """, arguments: [mail.text.storable, mail.sense?.rawValue, key])
    return db.changesCount > 0 && sense != mail.sense?.rawValue
  }

  private static func key(_ followUp: UUID, _ key: String) -> String {
    "\(followUp.text)\t\(key.storable)"
  }

  /// What the user says of a mail that may be what was owed.
  func takeFound(
    _ key: String, of id: UUID, isFollowUp: Bool, _ db: Database, now: Date
  ) throws -> Plan {
    let all = try followUps(of: .followUp(id), db, now: now)
    let mail = try interviewID(db, ofFollowUp: id).flatMap {
      try keptMails(db, $0)[id.text]?.first { $0.kind == .letter && $0.key == key }
    }
    let isTaken =
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM delivery WHERE messageID = ? AND followUpID = ?)",
        arguments: [key.storable, id.text]) ?? false
    let deed = { (whom: String) in
      isFollowUp ? Deed(.mark, "\(whom) as sent") : Deed(.note, "a mail to \(whom) as no follow-up")
    }
    return try onFollowUps(mail == nil || isTaken ? [] : all, of: all, db, deed) { db, id in
      guard let mail else { return }
      guard isFollowUp else {
        return try db.executeCached(
          sql: "UPDATE keptMail SET isDeclined = 1 WHERE id = ?",
          arguments: [Self.key(id, key)])
      }
      try self.expectOneText(db, of: id)
      try self.expectCertain(id, db)
      try self.put(
        db,
        Delivery(
          id: UUID(), at: mail.at, way: .email, recipient: mail.mailbox, subject: mail.subject,
          body: mail.text, messageID: mail.key, proof: .sent), of: id)
    }
  }

  /// What they wrote after a message of which nobody knew then is the answer to it.
  func takeWordForAnswer(_ db: Database, of id: UUID, since sent: Date) throws {
    try db.executeCached(
      sql: "UPDATE keptMail SET kind = 'answer' WHERE followUpID = ? AND kind = 'word' AND at > ?",
      arguments: [id.text, sent.seconds])
    if db.changesCount > 0 { try resolve(db, id, .replied, reason: "") }
  }
}

extension MailFinding {
  /// Whom it is about.
  package var followUp: UUID {
    switch self {
    case .proof(let id, _, _), .went(let id, _), .arrived(let id), .letter(let id, _),
      .returned(let id, _, _), .answer(let id, _), .wrote(let id, _):
      id
    }
  }
}
