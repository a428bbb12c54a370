import Core
import Foundation
import GRDB

/// What the user's mailboxes are looked through for, and what was seen there.
extension Store {
  /// What there is to be looked for: of everyone to whom a message is owed or went out and who has neither
  /// answered nor been given up.
  package func correspondences(at now: Date) throws(StoreError) -> [Correspondence] {
    try read { db in
      let ids = try String.fetchAll(
        db,
        sql: """
          SELECT id FROM agenda JOIN interview ON number = agenda.interview
          WHERE since <= ?1 AND until > ?1 AND rank BETWEEN ?2 AND ?3
          ORDER BY rank, sort, interview
          """,
        arguments: [
          now.seconds, QueueView.pending.ranks.lowerBound, QueueView.waiting.ranks.upperBound,
        ])
      return try ids.flatMap { try correspondences(db, of: $0, now: now) }
    }
  }

  private func correspondences(
    _ db: Database, of id: String, now: Date
  ) throws -> [Correspondence] {
    guard let dossier = try dossier(db, id) else { return [] }
    let interview = dossier.interview
    let thread = Set(
      try String.fetchAll(
        db.cachedStatement(sql: "SELECT messageID FROM threadMessage WHERE interviewID = ?"),
        arguments: [id]))
    let end = interview.schedule.endInstant(home: clock.calendar.home)
    return try dossier.followUps.compactMap { followUp in
      let phases = clock.phases(of: followUp, in: interview, promised: dossier.promised)
      let stage = phases.current(at: now).stage
      guard stage.view == .pending || stage.view == .waiting else { return nil }
      let deliveries = followUp.deliveries.filter { $0.returned == nil }
      let recipients = deliveries.compactMap {
        try? OutgoingMessage.Mailbox(parsing: $0.recipient).readable
      }
      let doubtful = try doubtfulLetter(db, to: followUp)
      let all =
        recipients + [followUp.interviewer?.email, doubtful?.to.readable].compactMap(\.self)
      guard !all.isEmpty || deliveries.contains(where: { $0.messageID != nil }) else { return nil }
      return Correspondence(
        followUp: followUp.id, interview: dossier.id,
        addresses: all.reduce(into: []) { $0.formUnion(Correspondence.forms(of: $1)) },
        end: end, isOwed: stage.view == .pending && doubtful == nil, deliveries: deliveries,
        told: deliveries.filter(followUp.isTold).map(\.id), doubtful: doubtful, thread: thread)
    }
  }

  private func doubtfulLetter(_ db: Database, to followUp: FollowUp) throws -> OutgoingMessage? {
    guard followUp.outgoing?.state == .unknown else { return nil }
    return try String.fetchOne(
      db, sql: "SELECT message FROM outbox WHERE followUpID = ?", arguments: [followUp.id.text]
    ).map(Self.message)
  }

  /// What was seen of the mailboxes, by ``MailboxMemory/place``.
  package func mailboxMemories() throws(StoreError) -> [String: MailboxMemory] {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: "SELECT place, basis, terms, seen, size, modified, inode, digest, unread FROM mailbox")
      let memories = try rows.map(MailboxMemory.init)
      return Dictionary(uniqueKeysWithValues: memories.map { ($0.place, $0) })
    }
  }

  /// What was kept of messages for the people of an interview, by the key of the follow-up.
  func keptMails(_ db: Database, _ interview: String) throws -> [String: [KeptMail]] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT followUpID, kind, messageKey, at, mailbox, subject, body, sense, isDeclined
        FROM followUp JOIN keptMail ON followUpID = followUp.id
        WHERE interviewID = ? ORDER BY at, keptMail.id
        """)
    var mails: [String: [KeptMail]] = [:]
    for row in try Row.fetchAll(statement, arguments: [interview]) {
      mails[try row[0], default: []].append(try KeptMail(row))
    }
    return mails
  }
}

extension MailboxMemory {
  fileprivate init(_ row: Row) throws {
    let size: Int? = try row[4]
    let stamp = try size.map {
      FileStamp(size: $0, modified: try row[5] as Int64? ?? 0, inode: try row[6] as Int64? ?? 0)
    }
    let terms: String = try row[2]
    self.init(
      place: try row[0], basis: try row[1],
      terms: Set(terms.split(separator: "\n").map(String.init)), seen: try Self.numbers(row[3]),
      unread: try Self.numbers(row[8]), stamp: stamp, digest: try row[7])
  }

  private static func numbers(_ bytes: Data) -> Set<UInt64> {
    bytes.withUnsafeBytes { buffer in
      Set(
        (0..<buffer.count / 8).map { buffer.loadUnaligned(fromByteOffset: $0 * 8, as: UInt64.self) }
      )
    }
  }

  private static func bytes(_ numbers: Set<UInt64>) -> Data {
    var bytes = Data(capacity: numbers.count * 8)
    for number in numbers.sorted() { withUnsafeBytes(of: number) { bytes.append(contentsOf: $0) } }
    return bytes
  }

  func put(_ db: Database) throws {
    try db.executeCached(
      sql: """
        INSERT OR REPLACE INTO mailbox (place, basis, terms, seen, size, modified, inode, digest, unread)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        place.storable, basis, terms.sorted().joined(separator: "\n").storable, Self.bytes(seen),
        stamp?.size, stamp?.modified, stamp?.inode, digest, Self.bytes(unread),
      ])
  }
}

extension KeptMail {
  /// - Parameter row: as ``Store/keptMails(_:_:)`` asks for it.
  fileprivate init(_ row: Row) throws {
    self.init(
      try row.word(1, Kind.self), key: try row[2], at: try Date(seconds: row[3]),
      mailbox: try row[4], subject: try row[5], text: try row[6],
      sense: try row.optionalWord(7, AnswerSense.self), isDeclined: try row[8])
  }
}
