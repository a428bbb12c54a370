import Core
import Foundation
import GRDB

/// Whom and what a change is about, as the database has it.
extension Store {
  /// A change of interviews, those that are gone left out.
  /// - Parameter changes: whether it makes anything of one otherwise than it is.
  func onInterviews(
    _ ids: [UUID], _ db: Database, _ deed: (String) -> Deed,
    changes: (String) throws -> Bool = { _ in true },
    body: @escaping (Database, String) throws -> Void
  ) throws -> Plan {
    let there = try ids.map(\.text).compactMap { id in
      try interviewTitle(db, id).map { (id: id, title: $0) }
    }
    try expect(!there.isEmpty || ids.isEmpty, ids.last?.text, of: "interview", db)
    let known = try there.filter { try changes($0.id) }
    let what = known.count == 1 ? known[0].title : "\(known.count) interviews"
    return Plan(deed: deed(what), count: known.count) { _ in
      known.map(\.id)
    } run: { db in
      for (id, _) in known { try body(db, id) }
    }
  }

  /// A change of follow-ups.
  /// - Parameters:
  ///   - ids: those of which it makes anything otherwise than it is.
  ///   - all: those whom it is about.
  func onFollowUps(
    _ ids: [String], of all: [String], _ db: Database, _ deed: (String) -> Deed,
    _ body: @escaping (Database, UUID) throws -> Void
  ) throws -> Plan {
    let known = try Row.fetchAll(
      db,
      sql: """
        SELECT followUp.id, interviewID, coalesce(nullif(person.name, ''), email), company
        FROM followUp JOIN interview ON interview.id = interviewID JOIN role ON role.id = roleID
        LEFT JOIN person ON person.id = personID
        WHERE followUp.id IN (SELECT value FROM json_each(?))
        """, arguments: [jsonArray(ids)])
    var whom = "\(known.count) people"
    if known.count == 1 {
      let name: String = try known[0][2] ?? FollowUp.unnamed
      let company: String = try known[0][3]
      whom = "\(name) at \(company)"
    }
    let interviews = try known.map { try $0[1] as String }
    return Plan(deed: deed(whom), count: known.count, isAboutNone: all.isEmpty) { _ in
      interviews
    } run: { db in
      for row in known { try body(db, row.uuid(0)) }
    }
  }

  /// The interviews that a change of follow-ups names.
  package func interviews(of target: Change.Target) throws(StoreError) -> [UUID] {
    switch target {
    case .followUp(let id): try interviews(withPrefix: id.text)
    case .owed(let interviews), .everyone(let interviews): interviews
    }
  }

  /// Whom a change is about.
  /// - Parameter orWaiting: at an interview after which no one is owed a message those count whose answer
  ///   is waited for, as of a single one.
  func followUps(
    of target: Change.Target, orWaiting: Bool = false, _ db: Database, now: Date
  ) throws -> [String] {
    switch target {
    case .followUp(let id):
      let statement = try db.cachedStatement(sql: "SELECT id FROM followUp WHERE id = ?")
      let found = try String.fetchAll(statement, arguments: [id.text])
      try expect(!found.isEmpty, id.text, of: "followUp", db)
      return found
    case .owed(let interviews):
      return try interviews.flatMap { id -> [String] in
        guard let (_, dossier) = try clockDossier(db, id.text) else { return [] }
        let standing = dossier.followUps.map { followUp in
          let phases = clock.phases(
            of: followUp, in: dossier.interview, promised: dossier.promised)
          return (id: followUp.id.text, stage: phases.current(at: now).stage)
        }
        let owed = standing.filter(\.stage.isOwed)
        let waiting = orWaiting ? standing.filter { $0.stage.view == .waiting } : []
        return (owed.isEmpty ? waiting : owed).map(\.id)
      }
    case .everyone(let interviews):
      return try String.fetchAll(
        db,
        sql: """
          SELECT id FROM followUp WHERE interviewID IN (SELECT value FROM json_each(?))
          ORDER BY interviewID, position
          """, arguments: [jsonArray(interviews.map(\.text))])
    }
  }

  /// "Northwind · Platform Engineer"; nil where there is no such interview.
  private func interviewTitle(_ db: Database, _ id: String) throws -> String? {
    try Row.fetchOne(
      db,
      sql: """
        SELECT company, title FROM interview JOIN role ON role.id = roleID WHERE interview.id = ?
        """, arguments: [id]
    ).map { try Role(id: UUID(), company: $0[0], title: $0[1]).name }
  }

  /// Throws where another instance has removed what a change is about.
  /// - Parameters:
  ///   - key: of the row that was removed.
  ///   - table: the one that it was in.
  func expect(_ isThere: Bool, _ key: String?, of table: String, _ db: Database) throws {
    guard !isThere, let key else { return }
    throw StoreError(
      .inputOutput,
      "another Afterword removed it; nothing was changed. "
        + (try Journal(db: db).wayBack(to: key, of: table, "it")))
  }
}

/// Keys as one argument of a statement, however many there are.
func jsonArray(_ keys: [String]) -> String {
  "[" + keys.map { "\"\($0)\"" }.joined(separator: ",") + "]"
}
