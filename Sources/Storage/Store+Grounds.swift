import Core
import Foundation
import GRDB

/// What letters that go by themselves rest on. Where that changes they stay, whoever changed it.
extension Store {
  /// What a letter to someone rests on now; nil where they are gone.
  func grounds(_ db: Database, of followUp: UUID) throws -> SendingGrounds? {
    try found(db, followUp).map {
      SendingGrounds($0.followUp, in: $0.interview, home: clock.calendar.home)
    }
  }

  /// Why a letter that waits does not go any more; nil where it may.
  /// - Parameter time: when it is to go.
  func changedGround(_ db: Database, of followUp: UUID, at time: Date) throws -> String? {
    let json = try String.fetchOne(
      db.cachedStatement(sql: "SELECT grounds FROM outbox WHERE followUpID = ?"),
      arguments: [followUp.text])
    guard let json, let (found, interview) = try found(db, followUp) else { return nil }
    let grounds = try Self.value(SendingGrounds.self, json, "the grounds of a letter to be sent")
    return found.obstacle(
      toWhatRestsOn: grounds, in: interview, at: time, home: clock.calendar.home)
  }

  private func found(
    _ db: Database, _ id: UUID
  ) throws -> (followUp: FollowUp, interview: Interview)? {
    guard let dossier = try interviewID(db, ofFollowUp: id).flatMap({ try dossier(db, $0) }) else {
      return nil
    }
    return dossier.followUps.first { $0.id == id }.map { ($0, dossier.interview) }
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

  /// - Parameter what: what it is, for when the database holds something else.
  static func value<Value: Decodable>(
    _ type: Value.Type, _ json: String, _ what: String
  ) throws -> Value {
    do { return try JSONDecoder().decode(type, from: Data(json.utf8)) } catch {
      throw StoreError(.damaged, "the database holds as \(what) what is none")
    }
  }
}
