import Core
import Foundation
import GRDB

/// Changing and removing interviews with their people.
extension Store {
  /// Writes what an interview is, and who takes part.
  func edit(_ db: Database, _ dossier: Dossier, now: Date) throws {
    let interview = dossier.interview
    let oldRole = try roleID(db, ofInterview: interview.id.text)
    try db.executeCached(
      sql: """
        UPDATE interview SET roleID = ?, round = ?, location = ?, link = ?, state = ? WHERE id = ?
        """,
      arguments: [
        try editedRoleID(db, interview), interview.round.storable, interview.location.storable,
        interview.link.storable, interview.state.rawValue, interview.id.text,
      ])
    try forgetRole(db, oldRole)
    try put(db, interview.schedule, of: interview.id.text)
    try editPeople(db, dossier, now: now)
  }

  /// Writes who takes part. Those who come to stand for others let go of their people first, so that
  /// two can take each other's place.
  private func editPeople(_ db: Database, _ dossier: Dossier, now: Date) throws {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT followUp.id, personID, name, email
        FROM followUp LEFT JOIN person ON person.id = personID WHERE interviewID = ?
        """, arguments: [dossier.id.text])
    var people: [String: String] = [:]
    for row in rows {
      let id: String = try row[0]
      people[id] = try row[1]
      guard let followUp = dossier.followUps.first(where: { $0.id.text == id }) else {
        try db.executeCached(sql: "DELETE FROM followUp WHERE id = ?", arguments: [id])
        continue
      }
      let (name, email): (String?, String?) = try (row[2], row[3])
      let person = followUp.interviewer
      guard person?.id.text != people[id] || person?.name != name || person?.email != email
      else { continue }
      try db.executeCached(
        sql: "UPDATE followUp SET personID = NULL WHERE id = ?", arguments: [id])
    }
    let present = Set(try rows.map { try $0[0] as String })
    for (position, followUp) in dossier.followUps.enumerated() {
      let id = followUp.id.text
      guard present.contains(id) else {
        try insert(db, followUp, of: dossier.id, position: position, now: now)
        continue
      }
      let person = try followUp.interviewer.map {
        try editedPersonID(db, $0, was: people[id], at: followUp)
      }
      try db.executeCached(
        sql: "UPDATE followUp SET personID = ?, position = ?, isHiringManager = ? WHERE id = ?",
        arguments: [person, position, followUp.isHiringManager, id])
    }
    for person in people.values { try forgetPerson(db, person) }
  }

  /// The role that an interview has after a change. Of an interview that is the only one of its role
  /// the role is renamed, and so keeps its outcome, but for one that is known from an application;
  /// capitals are corrected at all interviews.
  func editedRoleID(_ db: Database, _ interview: Interview) throws -> String {
    let role = interview.role
    let (company, title) = (role.company.storable, role.title.storable)
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT id, company = ?1 COLLATE NOCASE AND title = ?2 COLLATE NOCASE,
          NOT isKnown AND (SELECT count(*) FROM interview WHERE roleID = role.id) = 1,
          EXISTS (SELECT 1 FROM role AS other WHERE other.id <> role.id
            AND company = ?1 COLLATE NOCASE AND title = ?2 COLLATE NOCASE)
        FROM role WHERE id = (SELECT roleID FROM interview WHERE id = ?3)
        """, arguments: [company, title, interview.id.text])
    guard let row, try !(row[3] as Bool), try row[1] as Bool || row[2] as Bool else {
      return try roleID(db, role)
    }
    let id: String = try row[0]
    try db.executeCached(
      sql: "UPDATE role SET company = ?, title = ? WHERE id = ?",
      arguments: [company, title, id])
    return id
  }

  /// Corrects a person, who then is called so at all interviews. With another name and another
  /// address it is somebody else, unless no other interview knows them. Corrected to what someone
  /// else is called, with the same address, it is that one.
  private func editedPersonID(
    _ db: Database, _ person: Interviewer, was old: String?, at followUp: FollowUp
  ) throws -> String {
    guard let old, old == person.id.text else { return try personID(db, person) }
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT name, email,
          EXISTS (SELECT 1 FROM followUp WHERE personID = person.id AND followUp.id <> ?2),
          EXISTS (SELECT 1 FROM person AS other WHERE other.id <> person.id
            AND other.email = ?3 COLLATE NOCASE AND other.name = ?4 COLLATE NOCASE)
        FROM person WHERE id = ?1
        """,
      arguments: [old, followUp.id.text, person.email?.storable, person.name.storable])
    let isSame = try row.map { row in
      try row[0] as String == person.name || row[1] as String? == person.email
        || !(row[2] as Bool)
    }
    guard isSame == true, try row?[3] != true else {
      var other = person
      other.id = UUID()
      return try personID(db, other)
    }
    try db.executeCached(
      sql: "UPDATE person SET name = ?, email = ?, title = ? WHERE id = ?",
      arguments: [person.name.storable, person.email?.storable, person.title.storable, old])
    return old
  }

  private func roleID(_ db: Database, ofInterview id: String) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(sql: "SELECT roleID FROM interview WHERE id = ?"), arguments: [id])
  }

  /// Removes a role for which there is no interview, and its outcome with it, unless it is known from an
  /// application.
  private func forgetRole(_ db: Database, _ id: String?) throws {
    try db.executeCached(
      sql: """
        DELETE FROM role WHERE id = ?1 AND NOT isKnown
          AND NOT EXISTS (SELECT 1 FROM interview WHERE roleID = ?1)
        """, arguments: [id])
  }

  /// Removes a person whom no interview knows.
  func forgetPerson(_ db: Database, _ id: String?) throws {
    try db.executeCached(
      sql: """
        DELETE FROM person
        WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM followUp WHERE personID = ?1)
        """, arguments: [id])
  }

  /// Removes an interview with its notes, drafts and deliveries, and the role and the people whom
  /// only it knows.
  func delete(_ db: Database, interview id: String) throws {
    let people = try String.fetchAll(
      db, sql: "SELECT personID FROM followUp WHERE interviewID = ? AND personID IS NOT NULL",
      arguments: [id])
    let role = try roleID(db, ofInterview: id)
    try db.executeCached(sql: "DELETE FROM interview WHERE id = ?", arguments: [id])
    try forgetRole(db, role)
    for person in people { try forgetPerson(db, person) }
  }

  /// Writes when an interview takes place.
  func put(_ db: Database, _ schedule: Schedule, of id: String) throws {
    try db.executeCached(
      sql: "UPDATE interview SET timeKind = ?, start = ?, end = ?, timeZone = ? WHERE id = ?",
      arguments: [
        schedule.kind.rawValue, schedule.start.seconds, schedule.end.seconds,
        schedule.kind == .zoned ? (schedule.zone ?? .utc).identifier : nil, id,
      ])
  }
}
