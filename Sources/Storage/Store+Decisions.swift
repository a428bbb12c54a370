import Core
import Foundation
import GRDB

/// What a change did.
package struct ChangeReport: Hashable, Sendable {
  package var deed: Deed
  /// How many interviews or follow-ups were changed; where it is 0 nothing was written.
  package var count: Int
}

extension Store {
  /// Carries a change out, in one transaction and as one step to undo.
  /// - Throws: ``StoreError`` also where what it is about has gone since.
  package func apply(_ change: Change, now: Date) throws(StoreError) -> ChangeReport {
    try write(now: now) { db in
      let plan = try plan(for: change, db, now: now)
      guard plan.count > 0 else { return ChangeReport(deed: plan.deed, count: 0) }
      try Journal(db: db).record(plan.deed.title, now: now) { try plan.run(db) }
      try updateAgenda(db, of: plan.interviews(db))
      return ChangeReport(deed: plan.deed, count: plan.count)
    }
  }

  /// A change made ready: what it is called is told from the rows before they change.
  private struct Plan {
    let deed: Deed
    let count: Int
    /// The interviews whose agenda it changes, asked once it was carried out.
    let interviews: (Database) throws -> [String]
    let run: (Database) throws -> Void
  }

  private func plan(for change: Change, _ db: Database, now: Date) throws -> Plan {
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
    case .delete(let interviews):
      return try onInterviews(interviews, db, { Deed(.delete, $0) }) { db, id in
        try self.delete(db, interview: id)
      }
    case .mark(let target, let way, let at):
      return try onFollowUps(target, db, now: now, { Deed(.mark, "\($0) as sent") }) { db, id in
        try self.mark(db, id, way, at: at)
      }
    case .resolve(let target, let resolution, let reason):
      return try onFollowUps(target, db, now: now, { Self.deed(resolution, $0) }) { db, id in
        try db.executeCached(
          sql: "UPDATE followUp SET resolution = ?, reason = ?, snoozedUntil = NULL WHERE id = ?",
          arguments: [resolution?.rawValue, resolution == nil ? "" : reason.storable, id.text])
      }
    case .snooze(let target, let until):
      let when = until.map { " until \(words($0))" } ?? ""
      return try onFollowUps(
        target, db, now: now,
        {
          Deed(until == nil ? .wake : .snooze, $0 + when)
        }
      ) { db, id in
        try db.executeCached(
          sql: "UPDATE followUp SET snoozedUntil = ? WHERE id = ?",
          arguments: [until?.seconds, id.text])
      }
    case .setState(let interviews, let state):
      return try onInterviews(
        interviews, db,
        {
          Deed(.note, "\($0) as \(state.words)")
        }
      ) { db, id in
        try db.executeCached(
          sql: "UPDATE interview SET state = ? WHERE id = ?", arguments: [state.rawValue, id])
      }
    case .move(let interview, let schedule):
      let when = TimeText.full(schedule, home: clock.calendar.home)
      return try onInterviews([interview], db, { Deed(.move, "\($0) to \(when)") }) { db, id in
        try db.executeCached(
          sql: "UPDATE interview SET state = 'scheduled' WHERE id = ?", arguments: [id])
        try self.put(db, schedule, of: id)
      }
    case .decide(let interviews, let outcome):
      return try decide(interviews, outcome, db, now: now)
    case .choose(let version, let followUp):
      return try onFollowUps(
        .followUp(followUp), db, now: now,
        {
          Deed(.choose, "a letter to \($0)")
        }
      ) {
        db, id in
        if let version { try self.choose(db, version: version, of: id, now: now) }
        try db.executeCached(
          sql: "UPDATE draftVersion SET isOpen = 0 WHERE followUpID = ?", arguments: [id.text])
      }
    }
  }

  private static func deed(_ resolution: FollowUp.Resolution?, _ whom: String) -> Deed {
    switch resolution {
    case .replied: Deed(.note, "an answer from \(whom)")
    case .skipped: Deed(.skip, whom)
    case .closed: Deed(.close, whom)
    case nil: Deed(.takeUp, whom)
    }
  }

  /// An instant on the user's own clock: "Wed 25 Nov 2026 09:00".
  private func words(_ instant: Date) -> String {
    let wallClock = clock.calendar.home.wallClock(at: instant)
    return "\(TimeText.fullDay(wallClock.date)) \(TimeText.time(wallClock))"
  }

  /// A change of interviews, those that are gone left out.
  private func onInterviews(
    _ ids: [UUID], _ db: Database, _ deed: (String) -> Deed,
    _ body: @escaping (Database, String) throws -> Void
  ) throws -> Plan {
    let known = try ids.map(\.text).compactMap { id in
      try interviewTitle(db, id).map { (id: id, title: $0) }
    }
    try expect(!known.isEmpty || ids.isEmpty)
    let what = known.count == 1 ? known[0].title : "\(known.count) interviews"
    return Plan(deed: deed(what), count: known.count) { _ in
      known.map(\.id)
    } run: { db in
      for (id, _) in known { try body(db, id) }
    }
  }

  /// A change of follow-ups, those that are gone left out.
  private func onFollowUps(
    _ target: Change.Target, _ db: Database, now: Date, _ deed: (String) -> Deed,
    _ body: @escaping (Database, UUID) throws -> Void
  ) throws -> Plan {
    let ids = try followUps(of: target, db, now: now)
    let known = try Row.fetchAll(
      db,
      sql: """
        SELECT followUp.id, interviewID, coalesce(nullif(person.name, ''), email), company
        FROM followUp JOIN interview ON interview.id = interviewID JOIN role ON role.id = roleID
        LEFT JOIN person ON person.id = personID
        WHERE followUp.id IN (SELECT value FROM json_each(?))
        """, arguments: [try jsonArray(ids)])
    if case .followUp = target { try expect(!known.isEmpty) }
    var whom = "\(known.count) people"
    if known.count == 1 {
      let name: String = try known[0][2] ?? FollowUp.unnamed
      let company: String = try known[0][3]
      whom = "\(name) at \(company)"
    }
    let interviews = try known.map { try $0[1] as String }
    return Plan(deed: deed(whom), count: known.count) { _ in
      interviews
    } run: { db in
      for row in known { try body(db, row.uuid(0)) }
    }
  }

  private func followUps(
    of target: Change.Target, _ db: Database, now: Date
  ) throws -> [String] {
    switch target {
    case .followUp(let id): return [id.text]
    case .owed(let interviews):
      return try interviews.flatMap { id -> [String] in
        guard let (_, dossier) = try clockDossier(db, id.text) else { return [] }
        return dossier.followUps.filter { followUp in
          let phases = clock.phases(
            of: followUp, in: dossier.interview, promised: dossier.promised)
          return [.pending, .upcoming].contains(phases.current(at: now).stage.view)
        }.map(\.id.text)
      }
    case .everyone(let interviews):
      return try String.fetchAll(
        db,
        sql: """
          SELECT id FROM followUp WHERE interviewID IN (SELECT value FROM json_each(?))
          ORDER BY interviewID, position
          """, arguments: [try jsonArray(interviews.map(\.text))])
    }
  }

  private func mark(_ db: Database, _ followUp: UUID, _ way: Delivery.Way, at: Date) throws {
    let row = try Row.fetchOne(
      db,
      sql: """
        SELECT name, email FROM followUp JOIN person ON person.id = personID WHERE followUp.id = ?
        """, arguments: [followUp.text])
    let person = try row.map { try Interviewer(id: UUID(), name: $0[0], email: $0[1]) }
    var delivery = Delivery(
      id: UUID(), at: at, way: way, recipient: way == .email ? person?.mailbox ?? "" : "")
    if way.carriesText { try expectOneText(db, of: followUp) }
    if way.carriesText, let draft = try draft(db, of: followUp) {
      (delivery.recipient, delivery.subject) = (draft.recipient, draft.subject)
      delivery.body = draft.body
      try db.executeCached(
        sql: "DELETE FROM draft WHERE followUpID = ?", arguments: [followUp.text])
    }
    try insert(db, delivery, of: followUp)
    try db.executeCached(
      sql: "UPDATE followUp SET snoozedUntil = NULL WHERE id = ?", arguments: [followUp.text])
  }

  private func decide(
    _ interviews: [UUID], _ outcome: Role.Outcome, _ db: Database, now: Date
  ) throws -> Plan {
    let roles = try Row.fetchAll(
      db,
      sql: """
        SELECT DISTINCT role.id, company, title FROM interview JOIN role ON role.id = roleID
        WHERE interview.id IN (SELECT value FROM json_each(?))
        """, arguments: [try jsonArray(interviews.map(\.text))])
    try expect(!roles.isEmpty || interviews.isEmpty)
    let keys = try roles.map { try $0[0] as String }
    let name =
      roles.count == 1
      ? try Role(id: UUID(), company: roles[0][1], title: roles[0][2]).name : "\(roles.count) roles"
    let touched = try jsonArray(keys)
    return Plan(deed: Deed(.note, "\(name) as \(outcome.words)"), count: roles.count) { db in
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
  private func expect(_ isThere: Bool) throws {
    guard !isThere else { return }
    throw StoreError(
      .inputOutput,
      "another Afterword removed it; nothing was changed. “afterword undo” brings it back if "
        + "that was the last change")
  }

  /// Keys as one argument of a statement, however many there are.
  func jsonArray(_ texts: [String]) throws -> String {
    "[" + texts.map { "\"\($0)\"" }.joined(separator: ",") + "]"
  }
}
