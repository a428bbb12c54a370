import Core
import Foundation
import GRDB

/// Roles that are known from applications, with or without an interview.
extension Store {
  /// What an import asks of roles and of what came from tables.
  package var tableKnowledge: TableKnowledge {
    var knowledge = TableKnowledge(
      roles: { try self.roles(ofCompany: $0) },
      interview: { try self.interview(withInvite: $0) },
      like: { try self.known(like: $0).flatMap(self.dossier) },
      people: { try self.people(ofCompany: $0) },
      hasInterview: { try self.dossier($0) != nil },
      hasStory: { id in try self.read { try self.isThere(id, in: "story", $0) } })
    knowledge.rows = { try self.dossiers(ofRows: $0) }
    return knowledge
  }

  /// The roles at a company, in any case and with any accents of its name, those first that were
  /// stored first.
  package func roles(ofCompany name: String) throws(StoreError) -> [KnownRole] {
    try read { db in
      try knownRoles(
        db, "company COLLATE NOCASE IN (SELECT company FROM companyName WHERE folded = ?)",
        [name.trimmed.unaccented.storable])
    }
  }

  /// The roles that are kept without an interview, by company and title.
  package func knownRoles() throws(StoreError) -> [KnownRole] {
    try read { db in try knownRoles(db, "isKnown", []) }
  }

  private func knownRoles(
    _ db: Database, _ condition: String, _ arguments: StatementArguments
  ) throws -> [KnownRole] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT id, company, title, outcome, decidedAt, isKnown, applied, source,
          EXISTS (SELECT 1 FROM interview WHERE roleID = role.id)
        FROM role WHERE \(condition) ORDER BY company, title, id
        """)
    return try Row.fetchAll(statement, arguments: arguments).map { row in
      let applied: String? = try row[6]
      return try KnownRole(
        role: Role(
          id: row.uuid(0), company: row[1], title: row[2], outcome: row.word(3, Role.Outcome.self),
          decidedAt: row.optionalDate(4)),
        isKnown: row[5], applied: applied.flatMap(TimeParser.day), source: row[7],
        hasInterview: row[8])
    }
  }

  /// Writes a role that is kept without an interview, over the one of that company and title.
  func put(_ db: Database, _ known: KnownRole) throws {
    let id = try roleID(db, known.role)
    let role = known.role
    try db.executeCached(
      sql: """
        UPDATE role SET outcome = ?, decidedAt = ?, isKnown = ?, applied = ?, source = ? WHERE id = ?
        """,
      arguments: [
        role.outcome.rawValue, role.decidedAt?.seconds, known.isKnown,
        known.applied.map(TimeText.isoDay), known.source.storable, id,
      ])
  }

  /// Whether a table has a row of that key.
  func isThere(_ id: UUID, in table: String, _ db: Database) throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM \"\(table)\" WHERE id = ?)"),
      arguments: [id.text]) == true
  }
}
