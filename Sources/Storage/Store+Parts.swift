import Core
import Foundation
import GRDB

/// What an export holds besides interviews.
extension Store {
  /// What hangs on the letters of some interviews.
  /// - Parameter isWhole: whether all stories and all roles that are known without an interview belong to
  ///   it as well.
  package func parts(of dossiers: [Dossier], isWhole: Bool = false) throws(StoreError)
    -> StoredParts
  {
    var parts = StoredParts()
    for followUp in dossiers.flatMap(\.followUps) where followUp.isWrittenTwice {
      parts.versions[followUp.id] = try openVersions(of: followUp.id)
    }
    parts.tellings = try tellings(of: dossiers)
    parts.threads = try threads(of: dossiers.map(\.id))
    parts.letters = try letters(of: dossiers.flatMap(\.followUps))
    guard isWhole else { return parts }
    parts.stories = try stories().map(\.story)
    parts.applications = try knownRoles()
    return parts
  }

  /// The stories that letters told, by the key of the delivery.
  private func tellings(of dossiers: [Dossier]) throws(StoreError) -> [UUID: [UUID]] {
    let deliveries = Set(dossiers.flatMap(\.followUps).flatMap(\.deliveries).map(\.id))
    guard !deliveries.isEmpty else { return [:] }
    return try read { db in
      var tellings: [UUID: [UUID]] = [:]
      let rows = try Row.fetchAll(
        db.cachedStatement(sql: "SELECT deliveryID, storyID FROM telling ORDER BY storyID"))
      for row in rows {
        let delivery = try row.uuid(0)
        if deliveries.contains(delivery) { tellings[delivery, default: []].append(try row.uuid(1)) }
      }
      return tellings
    }
  }

  /// Letters on their way out, by the key of the follow-up.
  private func letters(of followUps: [FollowUp]) throws(StoreError) -> [UUID: StoredLetter] {
    let onTheirWay = followUps.filter { $0.outgoing != nil }
    guard !onTheirWay.isEmpty else { return [:] }
    return try read { db in
      var letters: [UUID: StoredLetter] = [:]
      for followUp in onTheirWay {
        guard let outgoing = followUp.outgoing,
          let json = try String.fetchOne(
            db.cachedStatement(sql: "SELECT message FROM outbox WHERE followUpID = ?"),
            arguments: [followUp.id.text])
        else { continue }
        letters[followUp.id] = StoredLetter(outgoing, try Self.message(json))
      }
      return letters
    }
  }

  /// Writes stories that are not there yet, as an export holds them.
  func putStories(_ db: Database, _ parts: StoredParts) throws {
    for story in parts.stories where try !isThere(story.id, in: "story", db) { try put(db, story) }
  }

  /// Writes what hangs on letters that are there: which stories they told, their other texts, and how far
  /// those are that may have gone.
  func putLetters(_ db: Database, _ parts: StoredParts) throws {
    for (followUp, letter) in parts.letters where try isThere(followUp, in: "followUp", db) {
      let json = String(decoding: try JSONEncoder().encode(letter.message), as: UTF8.self)
      try db.executeCached(
        sql: """
          INSERT INTO outbox (followUpID, messageID, at, message, state, said)
          VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
          """,
        arguments: [
          followUp.text, letter.message.messageID, letter.outgoing.at.seconds, json,
          letter.outgoing.state.rawValue, letter.outgoing.said.storable,
        ])
    }
    for (delivery, stories) in parts.tellings where try isThere(delivery, in: "delivery", db) {
      for story in stories where try isThere(story, in: "story", db) {
        try db.executeCached(
          sql: "INSERT INTO telling (id, storyID, deliveryID) VALUES (?, ?, ?)",
          arguments: [UUID().text, story.text, delivery.text])
      }
    }
    for (followUp, versions) in parts.versions where try isThere(followUp, in: "followUp", db) {
      for version in versions {
        try put(
          db, version.draft, version: version.id, of: followUp, isOpen: true, now: version.savedAt)
      }
    }
  }
}
