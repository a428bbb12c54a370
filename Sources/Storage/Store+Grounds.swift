import Core
import Foundation
import GRDB

/// What letters that go by themselves rest on. Where that changes they stay, whoever changed it.
extension Store {
  /// What a letter to someone rests on now; nil where they are gone.
  func grounds(_ db: Database, of followUp: UUID) throws -> SendingGrounds? {
    guard let interview = try interviewID(db, ofFollowUp: followUp),
      let dossier = try dossier(db, interview),
      let found = dossier.followUps.first(where: { $0.id == followUp })
    else { return nil }
    return SendingGrounds(found, in: dossier.interview, home: clock.calendar.home)
  }

  /// Why a letter that waits does not go any more; nil where it may.
  /// - Parameter time: when it is to go.
  func changedGround(_ db: Database, of followUp: UUID, at time: Date) throws -> String? {
    guard let interview = try interviewID(db, ofFollowUp: followUp),
      let dossier = try dossier(db, interview),
      let found = dossier.followUps.first(where: { $0.id == followUp }),
      let json = try String.fetchOne(
        db, sql: "SELECT grounds FROM outbox WHERE followUpID = ?", arguments: [followUp.text]),
      let grounds = try? JSONDecoder().decode(SendingGrounds.self, from: Data(json.utf8))
    else { return nil }
    return found.obstacle(
      toWhatRestsOn: grounds, in: dossier.interview, at: time, home: clock.calendar.home)
  }

  /// Has the letters of an interview that wait go no more by themselves, where what they rest on has changed.
  func stopWhatRestsOnOther(_ db: Database, in interview: String) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT followUpID, outbox.at FROM followUp JOIN outbox ON followUpID = followUp.id
        WHERE interviewID = ? AND state = 'waiting'
        """)
    for row in try Row.fetchAll(statement, arguments: [interview]) {
      let id = try row.uuid(0)
      guard let words = try changedGround(db, of: id, at: Date(seconds: row[1])) else { continue }
      try db.executeCached(
        sql: "UPDATE outbox SET state = 'refused', said = ? WHERE followUpID = ?",
        arguments: [words.storable, id.text])
    }
  }

  static func json(_ value: some Encodable) throws -> String {
    String(decoding: try JSONEncoder().encode(value), as: UTF8.self)
  }
}
