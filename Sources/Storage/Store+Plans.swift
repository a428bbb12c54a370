import Core
import Foundation
import GRDB

/// A change made ready: what it is called is told from the rows before they change.
struct Plan {
  let deed: Deed
  /// How many interviews, roles or follow-ups would come to be otherwise than they are.
  let count: Int
  /// Whether there is no one whom it is about.
  var isAboutNone = false
  /// The interviews whose agenda it changes, asked once it was carried out.
  let interviews: (Database) throws -> [String]
  let run: (Database) throws -> Void
}

extension Store {
  func plan(for change: Change, _ db: Database, now: Date) throws -> Plan {
    switch change {
    case .add(let dossier):
      return Plan(deed: Deed(.add, dossier.interview.title), count: 1) { _ in
        [dossier.id.text]
      } run: { db in
        try self.insert(db, dossier, now: now)
      }
    case .edit(let dossier):
      return try onInterviews([dossier.id], db, { Deed(.edit, $0) }) { db, _ in
        try self.edit(db, dossier, now: now)
      }
    case .address(let followUp, let address):
      return try give(address, to: followUp, db, now: now)
    case .delete(let interviews):
      return try onInterviews(interviews, db, { Deed(.delete, $0) }) { db, id in
        try self.delete(db, interview: id)
      }
    case .setState(let interviews, let state):
      return try set(state, of: interviews, db)
    case .move(let interview, let schedule):
      let when = TimeText.full(schedule, home: clock.calendar.home)
      return try onInterviews([interview], db, { Deed(.move, "\($0) to \(when)") }) { db, id in
        try db.executeCached(
          sql: "UPDATE interview SET state = 'scheduled' WHERE id = ?", arguments: [id])
        try self.put(db, schedule, of: id)
      }
    case .decide(let interviews, let outcome):
      return try decide(interviews, outcome, db, now: now)
    case .mark(let target, let way, let at):
      let ids = try followUps(of: target, db, now: now)
      return try onFollowUps(ids, of: ids, db, { Deed(.mark, "\($0) as sent") }) { db, id in
        try self.mark(db, id, way, at: at)
      }
    case .resolve(let target, let resolution, let reason):
      return try resolve(target, resolution, reason: reason, db, now: now)
    case .snooze(let target, let until):
      return try snooze(target, until: until, db, now: now)
    case .sendLater(let message, let at): return try sendLater(message, at: at, db, now: now)
    case .holdBack(let id): return try holdBack(id, db, now: now)
    case .settle(let id, let went): return try settle(id, went: went, db, now: now)
    case .takeFound(let id, let key, let isFollowUp):
      return try takeFound(key, of: id, isFollowUp: isFollowUp, db, now: now)
    case .deleteStory(let id): return try planDeletion(ofStory: id, db)
    case .choose(let version, let followUp):
      let ids = try followUps(of: .followUp(followUp), db, now: now)
      return try onFollowUps(ids, of: ids, db, { Deed(.choose, "a text of the letter to \($0)") }) {
        db, id in
        if let version { try self.choose(db, version: version, of: id, now: now) }
        try db.executeCached(
          sql: "UPDATE draftVersion SET isOpen = 0 WHERE followUpID = ?", arguments: [id.text])
      }
    }
  }

  private func set(
    _ state: Interview.State, of interviews: [UUID], _ db: Database
  ) throws -> Plan {
    let isOther = "SELECT state <> ? FROM interview WHERE id = ?"
    return try onInterviews(interviews, db, { Deed(.note, "\($0) as \(state.words)") }) { id in
      try Bool.fetchOne(db.cachedStatement(sql: isOther), arguments: [state.rawValue, id]) == true
    } body: { db, id in
      try db.executeCached(
        sql: "UPDATE interview SET state = ? WHERE id = ?", arguments: [state.rawValue, id])
    }
  }

  private func snooze(
    _ target: Change.Target, until: Date?, _ db: Database, now: Date
  ) throws -> Plan {
    let when = until.map { " until \(words($0))" } ?? ""
    let isOther = "SELECT snoozedUntil IS NOT ? FROM followUp WHERE id = ?"
    let all = try followUps(of: target, db, now: now)
    let ids = try all.filter { id in
      try Bool.fetchOne(db.cachedStatement(sql: isOther), arguments: [until?.seconds, id]) == true
    }
    return try onFollowUps(
      ids, of: all, db, { Deed(until == nil ? .wake : .snooze, $0 + when) }
    ) { db, id in
      try db.executeCached(
        sql: "UPDATE followUp SET snoozedUntil = ? WHERE id = ?",
        arguments: [until?.seconds, id.text])
    }
  }

  /// A decision on follow-ups. Whom something was sent to is not left out any more: skipped, or
  /// closed, is told for each from whether something went out after the interview.
  private func resolve(
    _ target: Change.Target, _ resolution: FollowUp.Resolution?, reason: String, _ db: Database,
    now: Date
  ) throws -> Plan {
    let reason = resolution == nil ? "" : reason.storable
    let all = try followUps(of: target, orWaiting: true, db, now: now)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT id, interviewID, resolution, reason = ?
        FROM followUp WHERE id IN (SELECT value FROM json_each(?))
        """,
      arguments: [reason, jsonArray(all)])
    let sent = try sent(afterInterviews: Set(rows.map { try $0[1] as String }), db)
    var resolutions: [String: FollowUp.Resolution?] = [:]
    for row in rows {
      var own = resolution
      if own == .skipped || own == .closed {
        own = try sent.contains(row[0]) ? .closed : .skipped
      }
      if try row[2] as String? == own?.rawValue, try row[3] { continue }
      resolutions.updateValue(own, forKey: try row[0])
    }
    let told = Set(resolutions.values)
    return try onFollowUps(
      Array(resolutions.keys), of: all, db,
      { Self.deed(told.count == 1 ? told.first ?? nil : resolution, $0) }
    ) { db, id in
      try self.resolve(db, id, resolutions[id.text] ?? resolution, reason: reason)
    }
  }

  /// To whom something was sent after some interviews.
  private func sent(afterInterviews ids: Set<String>, _ db: Database) throws -> Set<String> {
    var sent: Set<String> = []
    for id in ids {
      guard let (_, dossier) = try clockDossier(db, id) else { continue }
      for followUp in dossier.followUps
      where !followUp.sent(after: dossier.interview, home: clock.calendar.home).isEmpty {
        sent.insert(followUp.id.text)
      }
    }
    return sent
  }

  private static func deed(_ resolution: FollowUp.Resolution?, _ whom: String) -> Deed {
    switch resolution {
    case .replied: Deed(.note, "an answer from \(whom)")
    case .skipped: Deed(.skip, whom)
    case .closed: Deed(.close, whom)
    case nil: Deed(.takeUp, whom)
    }
  }

  private func decide(
    _ interviews: [UUID], _ outcome: Role.Outcome, _ db: Database, now: Date
  ) throws -> Plan {
    let roles = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT role.id, company, title, outcome FROM interview JOIN role ON role.id = roleID
        WHERE interview.id IN (SELECT value FROM json_each(?))
        """, arguments: [jsonArray(interviews.map(\.text))])
    try expect(!roles.isEmpty || interviews.isEmpty, interviews.last?.text, of: "interview", db)
    let changed = try roles.filter { try $0[3] as String != outcome.rawValue }
    let keys = try changed.map { try $0[0] as String }
    let name =
      changed.count == 1
      ? try Role(id: UUID(), company: changed[0][1], title: changed[0][2]).name
      : "\(changed.count) roles"
    let touched = jsonArray(keys)
    return Plan(deed: Deed(.note, "\(name) as \(outcome.words)"), count: changed.count) { db in
      try String.fetchAll(
        db,
        sql: "SELECT id FROM interview WHERE roleID IN (SELECT value FROM json_each(?))",
        arguments: [touched])
    } run: { db in
      for key in keys {
        try db.executeCached(
          sql: "UPDATE role SET outcome = ?, decidedAt = ? WHERE id = ?",
          arguments: [outcome.rawValue, outcome == .open ? nil : now.seconds, key])
      }
    }
  }

  /// An instant on the user's own clock: "Wed 25 Nov 2026 09:00".
  private func words(_ instant: Date) -> String {
    let wallClock = clock.calendar.home.wallClock(at: instant)
    return "\(TimeText.fullDay(wallClock.date)) \(TimeText.time(wallClock))"
  }
}
