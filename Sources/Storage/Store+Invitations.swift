import Core
import Foundation
import GRDB

/// What invitations said last, and further invitations to the same interview.
extension Store {
  /// Writes what is known of the invitations of an interview besides identity and SEQUENCE of those that it
  /// or its talks came from.
  func putInvitations(_ db: Database, _ interview: Interview) throws {
    let mains =
      interview.talks.isEmpty
      ? [interview.invite].compactMap(\.self) : interview.talks.map(\.invite)
    let all = interview.invites
    let known = try String.fetchAll(
      db.cachedStatement(sql: "SELECT identity FROM invitation WHERE interviewID = ?"),
      arguments: [interview.id.text])
    let present = Set(all.map(\.identity.storable))
    for identity in known where !present.contains(identity) {
      try db.executeCached(
        sql: "DELETE FROM invitation WHERE identity = ?", arguments: [identity])
    }
    for main in mains {
      if main.said != nil { try put(db, main, beside: main.identity, nil, of: interview) }
      for other in main.others {
        try put(db, other, beside: main.identity, other.sequence, of: interview)
      }
    }
  }

  private func put(
    _ db: Database, _ invite: Interview.Invite, beside main: String, _ sequence: Int?,
    of interview: Interview
  ) throws {
    let said = try invite.said.map { try String(decoding: JSONEncoder().encode($0), as: UTF8.self) }
    try db.executeCached(
      sql: """
        INSERT INTO invitation (identity, interviewID, main, sequence, said) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (identity) DO UPDATE SET interviewID = excluded.interviewID,
          main = excluded.main, sequence = excluded.sequence, said = excluded.said
        """,
      arguments: [
        invite.identity.storable, interview.id.text, main.storable, sequence, said?.storable,
      ])
  }

  /// The interviews whose own invitation has an identity that begins so.
  func dossiers(ofRows start: String) throws -> [Dossier] {
    let ids = try read { db in
      try Row.fetchAll(
        db.cachedStatement(
          sql:
            "SELECT id FROM interview WHERE inviteIdentity >= ? AND inviteIdentity < ? ORDER BY id"
        ), arguments: [start.storable, start.storable + "\u{10FFFF}"]
      ).map { try $0.uuid(0) }
    }
    return try ids.compactMap { try dossier($0) }
  }

  /// Adds to an interview and its talks what is known of their invitations.
  func takeInvitations(_ db: Database, _ interview: inout Interview) throws {
    let rows = try Row.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT identity, main, sequence, said FROM invitation WHERE interviewID = ?
          ORDER BY identity
          """), arguments: [interview.id.text])
    for row in rows {
      let (identity, main): (String, String) = try (row[0], row[1])
      let text: String? = try row[3]
      let said = text.flatMap {
        try? JSONDecoder().decode(Interview.Said.self, from: Data($0.utf8))
      }
      let other = try (row[2] as Int?).map {
        Interview.Invite(identity: identity, sequence: $0, said: said)
      }
      func take(_ invite: inout Interview.Invite) {
        if let other { invite.others.append(other) } else { invite.said = said }
      }
      if interview.invite?.identity == main {
        interview.invite.take(take)
      } else if let place = interview.talk(main) {
        take(&interview.talks[place].invite)
      }
    }
  }
}

extension Interview.Invite? {
  /// Changes it where there is one.
  fileprivate mutating func take(_ change: (inout Interview.Invite) -> Void) {
    guard var invite = self else { return }
    change(&invite)
    self = invite
  }
}
