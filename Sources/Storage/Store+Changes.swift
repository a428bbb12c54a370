import Core
import Foundation
import GRDB

/// How interviews and what hangs on them become rows.
extension Store {
  /// Puts interviews in without a step to undo: what a demonstration or a measurement starts from
  /// is no change of the user's.
  package func fill(with dossiers: [Dossier], now: Date) throws(StoreError) {
    // Keys are random: with little memory for pages a hundred thousand interviews take minutes.
    try? queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA cache_size = -262144") }
    defer {
      try? queue.writeWithoutTransaction { try $0.execute(sql: "PRAGMA cache_size = -2000") }
    }
    try write { db in
      for dossier in dossiers { try insert(db, dossier, now: now) }
      try countAnew(db, at: now) { try updateAgenda(db, of: dossiers.map(\.id.text)) }
    }
  }

  /// Writes an interview with its people, notes and whatever else hangs on it.
  ///
  /// The role is the known one of that company and title; a person whose address and name are known
  /// is the known one.
  /// - Parameter visits: interviews from which follow-ups may come that are there already.
  func insert(
    _ db: Database, _ dossier: Dossier, movingFrom visits: Set<String> = [], now: Date
  ) throws {
    let interview = dossier.interview
    let schedule = interview.schedule
    try db.executeCached(
      sql: """
        INSERT INTO interview (id, roleID, round, timeKind, start, end, timeZone, location, link,
          state, inviteIdentity, inviteSequence)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        interview.id.text, try roleID(db, interview.role), interview.round.storable,
        schedule.kind.rawValue, schedule.start.seconds, schedule.end.seconds,
        schedule.kind == .zoned ? (schedule.zone ?? .utc).identifier : nil,
        interview.location.storable, interview.link.storable, interview.state.rawValue,
        interview.invite?.identity.storable, interview.invite?.sequence,
      ])
    for (position, followUp) in dossier.followUps.enumerated() {
      let isMoved =
        try !visits.isEmpty
        && move(db, followUp, from: visits, to: interview.id, position: position)
      if !isMoved {
        try insert(db, followUp, of: interview.id, position: position, now: now)
      }
    }
    if !interview.talks.isEmpty { try put(db, interview.talks, of: interview.id.text) }
    if !interview.invites.isEmpty { try putInvitations(db, interview) }
    for (position, note) in dossier.notes.enumerated() {
      try db.executeCached(
        sql: """
          INSERT INTO note (id, interviewID, position, kind, text, promised) VALUES (?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          note.id.text, interview.id.text, position, note.kind.rawValue, note.text.storable,
          note.promised.map(TimeText.isoDay),
        ])
    }
  }

  func insert(
    _ db: Database, _ followUp: FollowUp, of interview: UUID, position: Int, now: Date
  ) throws {
    try db.executeCached(
      sql: """
        INSERT INTO followUp (id, interviewID, personID, position, isHiringManager, resolution,
          snoozedUntil, reason)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        followUp.id.text, interview.text, try followUp.interviewer.map { try personID(db, $0) },
        position, followUp.isHiringManager, followUp.resolution?.rawValue,
        followUp.snoozedUntil?.seconds,
        followUp.reason.storable,
      ])
    if let draft = followUp.draft { try put(db, draft, of: followUp.id, now: now) }
    for delivery in followUp.deliveries { try insert(db, delivery, of: followUp.id) }
    for mail in followUp.mails { _ = try keep(mail, of: followUp.id, db, now: mail.at) }
  }

  func insert(_ db: Database, _ delivery: Delivery, of followUp: UUID) throws {
    try db.executeCached(
      sql: """
        INSERT INTO delivery (id, followUpID, at, way, recipient, subject, body, messageID, proof,
          returned, hasGoneOut, sentID)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        delivery.id.text, followUp.text, delivery.at.seconds, delivery.way.rawValue,
        delivery.recipient.storable, delivery.subject.storable, delivery.body.storable,
        delivery.messageID?.storable, delivery.proof?.rawValue, delivery.returned?.seconds,
        delivery.hasGoneOut, delivery.sentID?.storable,
      ])
  }

  /// The known role of that company and title, in any case of letters, else a new one.
  func roleID(_ db: Database, _ role: Role) throws -> String {
    let sameRole = try db.cachedStatement(
      sql: """
        SELECT id FROM role WHERE company = ?1 COLLATE NOCASE AND title = ?2 COLLATE NOCASE
        ORDER BY company = ?1 DESC LIMIT 1
        """)
    if let known = try String.fetchOne(
      sameRole, arguments: [role.company.storable, role.title.storable])
    {
      return known
    }
    try db.executeCached(
      sql: "INSERT INTO role (id, company, title, outcome, decidedAt) VALUES (?, ?, ?, ?, ?)",
      arguments: [
        role.id.text, role.company.storable, role.title.storable, role.outcome.rawValue,
        role.decidedAt?.seconds,
      ])
    return role.id.text
  }

  /// The known person of that address and name, or of that key and name, else a new one. A missing
  /// name is filled in, a title is that which was said last, and so is an address of who has that key
  /// and name; two names are two people who share a mailbox.
  func personID(_ db: Database, _ person: Interviewer) throws -> String {
    let id = try knownPersonID(db, person)
    if !person.title.isEmpty {
      try db.executeCached(
        sql: "UPDATE person SET title = ?1 WHERE id = ?2 AND title <> ?1",
        arguments: [person.title.storable, id])
    }
    return id
  }

  private func knownPersonID(_ db: Database, _ person: Interviewer) throws -> String {
    let name = person.name.storable
    let email = person.email?.storable
    let same = try db.cachedStatement(
      sql: "SELECT id, email IS ?3 FROM person WHERE id = ?1 AND name = ?2")
    if let row = try Row.fetchOne(same, arguments: [person.id.text, name, email]) {
      if try !(row[1] as Bool), email != nil {
        try db.executeCached(
          sql: "UPDATE person SET email = ? WHERE id = ?", arguments: [email, person.id.text])
      }
      return person.id.text
    }
    let sameAddress = try db.cachedStatement(
      sql: "SELECT id, name FROM person WHERE email = ? COLLATE NOCASE ORDER BY rowid")
    let known = try Row.fetchAll(sameAddress, arguments: [email]).map {
      (id: try $0[0] as String, name: try $0[1] as String)
    }
    if let same = known.first(where: { $0.name.lowercased() == name.lowercased() }) {
      return same.id
    }
    if name.isEmpty, let first = known.first { return first.id }
    if let unnamed = known.first(where: \.name.isEmpty) {
      try db.executeCached(
        sql: "UPDATE person SET name = ? WHERE id = ?", arguments: [name, unnamed.id])
      return unnamed.id
    }
    try db.executeCached(
      sql: "INSERT INTO person (id, name, email, title) VALUES (?, ?, ?, ?)",
      arguments: [person.id.text, name, email, person.title.storable])
    return person.id.text
  }
}

extension Database {
  /// Runs a statement that is compiled once: bringing thousands of interviews in takes a fraction of
  /// the time.
  func executeCached(
    sql: String, arguments: StatementArguments = StatementArguments()
  ) throws {
    try cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
