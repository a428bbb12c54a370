import Core
import Foundation
import GRDB

/// The mails in which interviews were agreed on.
extension Store {
  /// Those of some interviews, the latest last.
  package func threads(of interviews: [UUID]) throws(StoreError) -> [UUID: [ThreadMessage]] {
    guard !interviews.isEmpty else { return [:] }
    return try read { db in
      let rows = try Row.fetchAll(
        db,
        sql: """
          SELECT interviewID, messageID, refs, subject, sender, address, sentAt FROM threadMessage
          WHERE interviewID IN (SELECT value FROM json_each(?)) ORDER BY sentAt, rowid
          """, arguments: [jsonArray(interviews.map(\.text))])
      var threads: [UUID: [ThreadMessage]] = [:]
      for row in rows {
        let refs: String = try row[2]
        threads[try row.uuid(0), default: []].append(
          ThreadMessage(
            id: try row[1], references: refs.split(separator: " ").map(String.init),
            subject: try row[3], sender: try row[4], address: try row[5],
            sent: try row.optionalDate(6)))
      }
      return threads
    }
  }

  /// Writes mails that are not kept yet with interviews that are there.
  func putThreads(_ db: Database, _ threads: [UUID: [ThreadMessage]]) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO threadMessage
          (id, interviewID, messageID, refs, subject, sender, address, sentAt)
        SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8
        WHERE EXISTS (SELECT 1 FROM interview WHERE id = ?2)
        ON CONFLICT (id) DO NOTHING
        """)
    for (interview, messages) in threads.sorted(by: { $0.key.text < $1.key.text }) {
      for message in messages {
        try statement.execute(
          arguments: [
            Self.key(interview, message), interview.text, message.id.storable,
            message.references.joined(separator: " ").storable, message.subject.storable,
            message.sender.storable, message.address.storable, message.sent?.seconds,
          ])
      }
    }
  }

  /// How many mails of interviews that are there are not kept yet.
  func unkept(_ db: Database, of threads: [UUID: [ThreadMessage]]) throws -> Int {
    let statement = try db.cachedStatement(
      sql: """
        SELECT EXISTS (SELECT 1 FROM interview WHERE id = ?)
          AND NOT EXISTS (SELECT 1 FROM threadMessage WHERE id = ?)
        """)
    var count = 0
    for (interview, messages) in threads {
      for message in messages {
        let arguments: StatementArguments = [interview.text, Self.key(interview, message)]
        if try Bool.fetchOne(statement, arguments: arguments) == true { count += 1 }
      }
    }
    return count
  }

  private static func key(_ interview: UUID, _ message: ThreadMessage) -> String {
    "\(interview.text)\t\(message.id.storable)"
  }
}
