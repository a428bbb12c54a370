import Core
import Foundation
import GRDB

/// People, with their interviews and letters.
extension Store {
  /// A part of all people, by name; those without one by their address.
  package func people(from index: Int, count: Int) throws(StoreError) -> PeopleWindow {
    try read { db in
      let total = try Int.fetchOne(db, sql: "SELECT count(*) FROM person") ?? 0
      let first = max(0, min(index, total - count))
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT person.id, name, email, person.title,
            (SELECT count(*) FROM followUp WHERE personID = person.id),
            (SELECT count(*) FROM delivery JOIN followUp ON followUp.id = followUpID
              WHERE personID = person.id),
            (SELECT company FROM followUp JOIN interview ON interview.id = interviewID
              JOIN role ON role.id = roleID WHERE personID = person.id
              ORDER BY start DESC LIMIT 1),
            (SELECT count(DISTINCT company COLLATE NOCASE) FROM followUp
              JOIN interview ON interview.id = interviewID
              JOIN role ON role.id = roleID WHERE personID = person.id)
          FROM person ORDER BY \(Self.personName) COLLATE NOCASE, person.id LIMIT ? OFFSET ?
          """, arguments: [count, first])
      return PeopleWindow(
        rows: try rows.map { row in
          PersonRow(
            person: Interviewer(
              id: try row.uuid(0), name: try row[1], email: try row[2], title: try row[3]),
            company: try row[6] ?? "", companies: try row[7], interviews: try row[4],
            letters: try row[5])
        }, offset: first, total: total)
    }
  }

  /// What a person is listed by; an index has the same expression.
  static let personName = "coalesce(nullif(name, ''), email)"

  /// A person's interviews and what was sent to them.
  package func record(ofPerson id: UUID) throws(StoreError) -> PersonRecord {
    try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT \(RowReader.interviewColumns), isHiringManager, followUp.id
          FROM followUp JOIN interview ON interview.id = interviewID JOIN role ON role.id = roleID
          WHERE personID = ? ORDER BY start DESC, interview.id
          """, arguments: [id.text])
      let deliveries = try db.cachedStatement(
        sql: """
          SELECT \(RowReader.deliveryColumns) FROM delivery WHERE followUpID = ? ORDER BY at, id
          """)
      return PersonRecord(
        person: id,
        meetings: try rows.map { row in
          let next = RowReader.interviewColumnCount
          return PersonRecord.Meeting(
            interview: try reader.interview(row), isHiringManager: try row[next],
            deliveries: try Row.fetchAll(deliveries, arguments: [row[next + 1] as String])
              .map(reader.delivery))
        })
    }
  }
}
