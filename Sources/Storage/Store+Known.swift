import Core
import Foundation
import GRDB

/// What was entered before.
extension Store {
  /// Whether there is a role at a company of that name, in any case of its letters.
  package func knowsCompany(_ name: String) throws(StoreError) -> Bool {
    try read { db in
      try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM role WHERE company = ? COLLATE NOCASE)",
        arguments: [name.storable]) ?? false
    }
  }

  /// A company and a title there as they are written already, whatever the case of their letters; those
  /// that are not known stay as they are.
  package func asKnown(
    company: String, title: String
  ) throws(StoreError) -> (company: String, title: String) {
    try read { db in
      let company = company.trimmed.storable
      let title = title.trimmed.storable
      let knownCompany = try String.fetchOne(
        db,
        sql: """
          SELECT company FROM role WHERE company = ?1 COLLATE NOCASE
          ORDER BY company = ?1 DESC, rowid DESC LIMIT 1
          """, arguments: [company])
      let knownTitle = try String.fetchOne(
        db,
        sql: """
          SELECT title FROM role WHERE company = ?1 COLLATE NOCASE AND title = ?2 COLLATE NOCASE
          ORDER BY title = ?2 DESC, rowid DESC LIMIT 1
          """, arguments: [company, title])
      return (knownCompany ?? company, knownTitle ?? title)
    }
  }

  /// Everyone who took part in an interview at a company, in any case and with any accents of its name,
  /// the latest first.
  package func people(ofCompany name: String) throws(StoreError) -> [Interviewer] {
    try read { db in
      try interviewers(
        db,
        """
        SELECT person.id, name, email, person.title FROM role
        CROSS JOIN interview ON roleID = role.id CROSS JOIN followUp ON interviewID = interview.id
        CROSS JOIN person ON person.id = personID
        WHERE company COLLATE NOCASE IN (SELECT company FROM companyName WHERE folded = ?)
        GROUP BY person.id ORDER BY max(number) DESC
        """, name.trimmed.unaccented.storable)
    }
  }

  /// Everyone who has an address, in any case of its letters, the first one first.
  package func people(at address: String) throws(StoreError) -> [Interviewer] {
    try read { db in
      try interviewers(
        db,
        "SELECT id, name, email, title FROM person WHERE email = ? COLLATE NOCASE ORDER BY rowid",
        address.storable)
    }
  }

  private func interviewers(
    _ db: Database, _ sql: String, _ argument: String
  ) throws -> [Interviewer] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [argument]).map(interviewer)
  }

  /// - Parameter row: key, name, address and title.
  private func interviewer(_ row: Row) throws -> Interviewer {
    try Interviewer(id: row.uuid(0), name: row[1], email: row[2], title: row[3])
  }

  /// Another interview about that role that starts at the same time, in any case of the names' letters;
  /// one whose role is not said may be about any of the company's.
  package func known(like interview: Interview) throws(StoreError) -> UUID? {
    let schedule = interview.schedule
    return try read { db in
      try Row.fetchOne(
        db,
        sql: """
          SELECT interview.id FROM role CROSS JOIN interview ON roleID = role.id
          WHERE company = ?1 COLLATE NOCASE
            AND (title = ?2 COLLATE NOCASE OR title = '' OR ?2 = '')
            AND timeKind = ?3 AND start = ?4 AND interview.id <> ?5
          ORDER BY title = ?2 COLLATE NOCASE DESC LIMIT 1
          """,
        arguments: [
          interview.role.company.storable, interview.role.title.storable, schedule.kind.rawValue,
          schedule.start.seconds, interview.id.text,
        ]
      ).map { try $0.uuid(0) }
    }
  }

  /// The same of an interview that is changed; nil where it was like that one before.
  package func known(
    like changed: Interview, changing stored: Interview
  ) throws(StoreError) -> UUID? {
    changed.isLike(stored) ? nil : try known(like: changed)
  }

  /// What begins as the text that is being typed, the latest first; at most ``KnownQuery/limit``,
  /// none twice in other capitals, and not what the text says already, but for a person of that name.
  ///
  /// Each look-up reads at most some hundreds of rows, however many there are: what was entered last
  /// is looked through itself, and of companies besides it those that the index of names finds.
  package func known(_ query: KnownQuery) throws(StoreError) -> [Known] {
    try read { db in
      let text = query.text.unaccented
      let found =
        switch query {
        case .companies: try companies(db, text)
        case .roles(_, let company): try roles(db, of: company)
        case .rounds: try rounds(db)
        case .people(_, let company): try people(db, at: company)
        }
      var seen: Set<String> = []
      var fitting: [Known] = []
      for known in found where fitting.count < KnownQuery.limit {
        let folded = known.text.unaccented
        guard folded.hasPrefix(text), !folded.isEmpty,
          known.text != query.text || known.person != nil
        else { continue }
        let isOther = seen.insert(folded + "\n" + (known.person?.email ?? "")).inserted
        if isOther { fitting.append(known) }
      }
      for index in fitting.indices {
        guard let person = fitting[index].person, fitting[index].company.isEmpty else { continue }
        fitting[index].company = try company(db, ofPerson: person.id) ?? ""
      }
      return fitting
    }
  }

  /// The company of the latest interview in which someone takes part.
  private func company(_ db: Database, ofPerson id: UUID) throws -> String? {
    try String.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT company FROM followUp JOIN interview ON interview.id = interviewID
          JOIN role ON role.id = roleID WHERE personID = ? ORDER BY number DESC LIMIT 1
          """), arguments: [id.text])
  }

  /// How many of the interviews that were entered last are looked through.
  private static let latest = 400
  /// How many names are taken from the index.
  private static let named = 100

  private func companies(_ db: Database, _ text: String) throws -> [Known] {
    let latest = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT company FROM interview JOIN role ON role.id = roleID
          ORDER BY number DESC LIMIT \(Self.latest)
          """))
    // No text sorts behind the last scalar.
    let others = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT company FROM companyName WHERE folded >= ?1 AND folded < ?1 || char(1114111)
          ORDER BY folded LIMIT \(Self.named)
          """), arguments: [text])
    return (latest + others).map { Known($0) }
  }

  /// The numbers of a company's latest interviews, an expression of SQL: of each role that the name
  /// has in any capitals, as the index by role holds them.
  private static let numbersOfCompany = """
    SELECT number FROM role CROSS JOIN interview ON number IN (
      SELECT number FROM interview WHERE roleID = role.id ORDER BY number DESC LIMIT 20)
    WHERE role.id IN (SELECT id FROM role WHERE company = ?1 COLLATE NOCASE LIMIT 50)
    """

  private func roles(_ db: Database, of company: String) throws -> [Known] {
    let titles = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT title FROM role WHERE company = ?1 COLLATE NOCASE
          ORDER BY (SELECT max(number) FROM interview WHERE roleID = role.id) DESC
          LIMIT \(Self.named)
          """), arguments: [company.trimmed])
    return titles.map { Known($0) }
  }

  private func rounds(_ db: Database) throws -> [Known] {
    try String.fetchAll(
      db.cachedStatement(
        sql: "SELECT round FROM interview ORDER BY number DESC LIMIT \(Self.latest)")
    ).map { Known($0) }
  }

  /// The people of a company, and behind them those of others: a recruiter is of many.
  private func people(_ db: Database, at company: String) throws -> [Known] {
    let own = company.isBlank ? [] : try people(db, ofLatestAt: company)
    return try own + people(db, ofLatestAt: "")
  }

  /// - Parameter company: blank for any.
  private func people(_ db: Database, ofLatestAt company: String) throws -> [Known] {
    let numbers =
      company.isBlank
      ? "SELECT number FROM interview ORDER BY number DESC LIMIT \(Self.latest)"
      : Self.numbersOfCompany
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT person.id, name, email, person.title FROM interview
          JOIN followUp ON interviewID = interview.id JOIN person ON person.id = personID
          WHERE number IN (\(numbers)) ORDER BY number DESC, position LIMIT 1000
          """), arguments: company.isBlank ? [] : [company.trimmed])
    return try rows.map { row in
      let person = try interviewer(row)
      return Known(
        person.name, person: person, isColleague: !company.isBlank, company: company.trimmed)
    }
  }
}
