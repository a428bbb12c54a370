import Core
import Foundation
import GRDB

/// Changing and removing interviews with their people.
extension Store {
  /// Writes what an interview is, and who takes part.
  func edit(_ db: Database, _ dossier: Dossier, now: Date) throws {
    let interview = dossier.interview
    try db.executeCached(
      sql: "UPDATE interview SET roleID = ?, round = ?, location = ?, link = ? WHERE id = ?",
      arguments: [
        try editedRoleID(db, interview), interview.round.storable, interview.location.storable,
        interview.link.storable, interview.id.text,
      ])
    try put(db, interview.schedule, of: interview.id.text)
    let kept = try jsonArray(dossier.followUps.map(\.id.text))
    let gone = try Row.fetchAll(
      db,
      sql: """
        SELECT id, personID FROM followUp
        WHERE interviewID = ? AND id NOT IN (SELECT value FROM json_each(?))
        """, arguments: [interview.id.text, kept])
    for row in gone {
      try db.executeCached(sql: "DELETE FROM followUp WHERE id = ?", arguments: [row[0]])
      try forgetPerson(db, row[1])
    }
    for (position, followUp) in dossier.followUps.enumerated() {
      try edit(db, followUp, of: interview.id, position: position, now: now)
    }
  }

  private func edit(
    _ db: Database, _ followUp: FollowUp, of interview: UUID, position: Int, now: Date
  ) throws {
    let row = try Row.fetchOne(
      db, sql: "SELECT personID FROM followUp WHERE id = ?", arguments: [followUp.id.text])
    guard let row else {
      try insert(db, followUp, of: interview, position: position, now: now)
      return
    }
    let old: String? = try row[0]
    let person = try followUp.interviewer.map { try editedPersonID(db, $0, was: old) }
    try db.executeCached(
      sql: "UPDATE followUp SET personID = ?, position = ?, isHiringManager = ? WHERE id = ?",
      arguments: [person, position, followUp.isHiringManager, followUp.id.text])
    if person != old { try forgetPerson(db, old) }
  }

  /// The role that an interview has after a change. Of an interview that is the only one of its role
  /// the role is renamed, and so keeps its outcome; capitals are corrected at all interviews.
  private func editedRoleID(_ db: Database, _ interview: Interview) throws -> String {
    let role = interview.role
    let (company, title) = (role.company.storable, role.title.storable)
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT id, company = ?1 COLLATE NOCASE AND title = ?2 COLLATE NOCASE,
          (SELECT count(*) FROM interview WHERE roleID = role.id) = 1,
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
  /// address it is somebody else, unless only this interview knows them.
  private func editedPersonID(
    _ db: Database, _ person: Interviewer, was old: String?
  ) throws -> String {
    guard let old, old == person.id.text else { return try personID(db, person) }
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT name, email, (SELECT count(*) FROM followUp WHERE personID = person.id)
        FROM person WHERE id = ?
        """, arguments: [old])
    let isSame = try row.map { row in
      try row[0] as String == person.name || row[1] as String? == person.email
        || row[2] as Int == 1
    }
    guard isSame == true else {
      var other = person
      other.id = UUID()
      return try personID(db, other)
    }
    try db.executeCached(
      sql: "UPDATE person SET name = ?, email = ?, title = ? WHERE id = ?",
      arguments: [person.name.storable, person.email?.storable, person.title.storable, old])
    return old
  }

  /// Removes a person whom no interview knows any longer.
  private func forgetPerson(_ db: Database, _ id: String?) throws {
    try db.executeCached(
      sql: """
        DELETE FROM person
        WHERE id = ?1 AND NOT EXISTS (SELECT 1 FROM followUp WHERE personID = ?1)
        """, arguments: [id])
  }

  /// Removes an interview with its notes, drafts and deliveries, and the people whom only it knows.
  func delete(_ db: Database, interview id: String) throws {
    let people = try String.fetchAll(
      db, sql: "SELECT personID FROM followUp WHERE interviewID = ? AND personID IS NOT NULL",
      arguments: [id])
    try db.executeCached(sql: "DELETE FROM interview WHERE id = ?", arguments: [id])
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
