import Core
import Foundation
import GRDB

/// A table whose rows are the user's: every change of one in a step is written down by triggers, as
/// the row before and after it, so that no way of changing it can be forgotten.
struct JournalledTable {
  let name: String
  let key: String
  /// Sets what must be unique besides the key to something that no other row has, so that rows can
  /// take each other's place one after the other; nil where nothing else must be.
  let release: String?

  init(_ name: String, key: String = "id", release: String? = nil) {
    self.name = name
    self.key = key
    self.release = release
  }

  /// Parents before children: the order in which rows come back.
  static let all = [
    JournalledTable("role", release: "title = id"),
    JournalledTable("person"),
    JournalledTable("interview", release: "inviteIdentity = NULL, inviteSequence = NULL"),
    JournalledTable("followUp", release: "personID = NULL"),
    JournalledTable("draft", key: "followUpID"),
    JournalledTable("draftVersion"),
    JournalledTable("outbox", key: "followUpID"),
    JournalledTable("delivery", release: "messageID = NULL"),
    JournalledTable("keptMail"),
    JournalledTable("note"),
    JournalledTable("story"),
    JournalledTable("telling"),
    JournalledTable("eventChoice", key: "identity"),
    JournalledTable("sighting"),
    JournalledTable("threadMessage"),
    JournalledTable("cancellation", key: "identity"),
    JournalledTable("talk", key: "identity"),
    JournalledTable("invitation", key: "identity"),
  ]

  func columns(_ db: Database) throws -> [String] { try db.columns(in: name).map(\.name) }

  /// The expression that makes an image of a row.
  static func image(of row: String, _ columns: [String]) -> String {
    "json_object(" + columns.map { "'\($0)', \(row).\"\($0)\"" }.joined(separator: ", ") + ")"
  }

  /// Makes the triggers, of this connection alone, from the table's columns.
  ///
  /// Several changes of one row in one step become one, from the first state to the last.
  fileprivate func installTriggers(_ db: Database) throws {
    let columns = try columns(db)
    func image(_ row: String) -> String { Self.image(of: row, columns) }
    // Written as it is, a row has not changed.
    let isOther = columns.map { "old.\"\($0)\" IS NOT new.\"\($0)\"" }.joined(separator: " OR ")
    let images = [
      ("insert", "new", "NULL", image("new"), ""),
      ("update", "new", image("old"), image("new"), "AND (\(isOther))"),
      ("delete", "old", image("old"), "NULL", ""),
    ]
    for (event, row, before, after, condition) in images {
      try db.execute(
        sql: """
          CREATE TEMP TRIGGER IF NOT EXISTS "\(name)-\(event)" AFTER \(event) ON main."\(name)"
          WHEN (SELECT stepID FROM recording) IS NOT NULL \(condition)
          BEGIN
            INSERT INTO change (stepID, tableName, rowKey, before, after)
            VALUES ((SELECT stepID FROM recording), '\(name)', \(row)."\(key)",
              \(before), \(after))
            ON CONFLICT DO UPDATE SET after = excluded.after;
          END;
          """)
    }
  }
}

/// A change of the user's, as `undo` and the history name it.
package struct Step: Hashable, Sendable {
  package var id: Int64
  /// "mark Ben Okafor at Northwind as sent": what was done, without a capital.
  package var title: String
}

/// Writes down what each step changes, and takes steps back and does them again.
package struct Journal {
  let db: Database

  package init(db: Database) { self.db = db }

  /// Runs `body` as one step to undo. What had been undone before cannot be done again after it.
  package func record<Value>(
    _ title: String, now: Date, _ body: () throws -> Value
  ) throws -> Value {
    try watch()
    try begin(title, now: now)
    let value = try body()
    try stop()
    return value
  }

  /// Runs `body` as part of the last step if that is `step`, else as a new one.
  /// - Returns: the step that it became part of.
  func extend(
    _ step: Int64?, title: String, now: Date, _ body: () throws -> Void
  ) throws -> Int64 {
    try watch()
    if let step, try isLast(step) {
      try db.executeCached(sql: "UPDATE recording SET stepID = ?", arguments: [step])
      try db.executeCached(
        sql: "UPDATE step SET title = ? WHERE id = ?", arguments: [title, step])
    } else {
      try begin(title, now: now)
    }
    let id = try Int64.fetchOne(db.cachedStatement(sql: "SELECT stepID FROM recording")) ?? 0
    try body()
    try stop()
    return id
  }

  /// Whether a step is the one that would be taken back next, with none to be done again.
  func isLast(_ step: Int64) throws -> Bool {
    try last(.done)?.id == step && last(.undone) == nil
  }

  /// Writes down how the drafts stand that a step left, where texts were stored since that are part of
  /// it: see ``Store/saveUnsynced(_:of:in:continuing:now:)``.
  func renewDrafts(of step: Int64) throws {
    let columns = try db.columns(in: "draft").map(\.name)
    try db.executeCached(
      sql: """
        UPDATE change SET after = (
          SELECT \(JournalledTable.image(of: "draft", columns)) FROM draft WHERE followUpID = rowKey)
        WHERE stepID = ? AND tableName = 'draft' AND after IS NOT NULL
          AND EXISTS (SELECT 1 FROM draft WHERE followUpID = rowKey)
        """, arguments: [step])
  }

  /// Has the connection write changes down, not before its first step: in the file the triggers would
  /// be most of the schema, which is read at every start.
  private func watch() throws {
    let triggers = try Int.fetchOne(
      db.cachedStatement(sql: "SELECT count(*) FROM sqlite_temp_master WHERE type = 'trigger'"))
    guard triggers != 3 * JournalledTable.all.count else { return }
    for table in JournalledTable.all { try table.installTriggers(db) }
    // With new triggers SQLite forgets all that it has compiled. The queue is read next as a key is
    // waited for, which a change mostly is not.
    _ = try Store.rowsOfRank(db)
  }

  private func begin(_ title: String, now: Date) throws {
    try db.executeCached(sql: "UPDATE step SET state = 'dropped' WHERE state = 'undone'")
    try db.executeCached(
      sql: "INSERT INTO step (at, title) VALUES (?, ?)", arguments: [now.seconds, title])
    try db.executeCached(
      sql: "UPDATE recording SET stepID = ?", arguments: [db.lastInsertedRowID])
  }

  private func stop() throws { try db.executeCached(sql: "UPDATE recording SET stepID = NULL") }

  /// Whether the last step leaves anything otherwise than it was.
  func hasChanges() throws -> Bool {
    try Bool.fetchOne(
      db.cachedStatement(
        sql: """
          SELECT EXISTS (SELECT 1 FROM change
            WHERE stepID = (SELECT max(id) FROM step) AND before IS NOT after)
          """)) == true
  }

  enum StepState: String { case done, undone }

  /// The step that would be taken back next, or done again next.
  private func last(_ state: StepState) throws -> Step? {
    let order = state == .done ? "DESC" : "ASC"
    return try Row.fetchOne(
      db.cachedStatement(
        sql: "SELECT id, title FROM step WHERE state = ? ORDER BY id \(order) LIMIT 1"),
      arguments: [state.rawValue]
    ).map { try Step(id: $0[0], title: $0[1]) }
  }

  /// Takes the last step back that can be: see ``nextToUndo()``. Its title names those that were passed over.
  /// - Returns: the step and the interviews that it touched; nil where there is none.
  func undo() throws -> (step: Step, touched: Set<String>)? {
    guard let (step, passed) = try nextToUndo() else { return nil }
    try expectNothingDepends(on: step, in: passed)
    let touched = try move(step, from: .done, to: "undone", image: "before", other: "after")
    try forgetSources(sinceStep: step.id)
    guard let last = passed.first else { return (step, touched) }
    let more = passed.count > 1 ? " and \(counted(passed.count - 1, "other step"))" : ""
    let title =
      "\(step.title) (passed over: “\(last.title)”\(more), as a letter to someone there has gone out)"
    return (Step(id: step.id, title: title), touched)
  }

  /// Does the step that was last taken back again.
  func redo() throws -> (step: Step, touched: Set<String>)? {
    guard let step = try last(.undone) else { return nil }
    return (step, try move(step, from: .undone, to: "done", image: "after", other: "before"))
  }

  private func move(
    _ step: Step, from state: StepState, to newState: String, image: String, other: String
  ) throws -> Set<String> {
    try expectNothingUnderWay(in: step, as: other)
    // A program that was killed could not do so.
    if state == .done { try renewDrafts(of: step.id) }
    try db.execute(sql: "PRAGMA defer_foreign_keys = ON")
    let before = try touchedInterviews(step)
    // What stays is brought to its parents of then first, so that it does not go with those of now.
    for table in JournalledTable.all {
      try release(table, step: step)
      try restore(table, step: step, image: image, where: "\(other) IS NOT NULL")
    }
    for table in JournalledTable.all.reversed() {
      try db.execute(
        sql: """
          DELETE FROM "\(table.name)" WHERE "\(table.key)" IN (SELECT rowKey FROM change
          WHERE stepID = ? AND tableName = '\(table.name)' AND \(image) IS NULL)
          """, arguments: [step.id])
    }
    for table in JournalledTable.all {
      try restore(table, step: step, image: image, where: "\(other) IS NULL")
    }
    try db.execute(sql: Self.forgetWhatHasGone)
    try db.execute(
      sql: "UPDATE step SET state = ? WHERE id = ?", arguments: [newState, step.id])
    return try before.union(touchedInterviews(step))
  }

  /// Lets go of the unique values of the rows that are about to be written or go.
  private func release(_ table: JournalledTable, step: Step) throws {
    guard let release = table.release else { return }
    try db.execute(
      sql: """
        UPDATE "\(table.name)" SET \(release) WHERE "\(table.key)" IN (SELECT rowKey FROM change
        WHERE stepID = ? AND tableName = '\(table.name)')
        """, arguments: [step.id])
  }

  /// Writes rows of one table as they were, over those that are there. A column that came with a later
  /// schema gets its default.
  private func restore(
    _ table: JournalledTable, step: Step, image: String, where condition: String
  ) throws {
    let columns = try table.columns(db)
    let values = try db.columns(in: table.name).map { column in
      let value = "json_extract(\(image), '$.\(column.name)')"
      guard let original = column.defaultValueSQL else { return value }
      return "iif(json_type(\(image), '$.\(column.name)') IS NULL, \(original), \(value))"
    }.joined(separator: ", ")
    let updates = columns.filter { $0 != table.key }
      .map { "\"\($0)\" = excluded.\"\($0)\"" }.joined(separator: ", ")
    try db.execute(
      sql: """
        INSERT INTO "\(table.name)" (\(columns.map { "\"\($0)\"" }.joined(separator: ", ")))
        SELECT \(values) FROM change
        WHERE stepID = ? AND tableName = '\(table.name)' AND \(image) IS NOT NULL AND \(condition)
        ON CONFLICT ("\(table.key)") DO UPDATE SET \(updates)
        """, arguments: [step.id])
  }

  /// The interviews whose place on the agenda a step may have changed.
  private func touchedInterviews(_ step: Step) throws -> Set<String> {
    try Set(
      String.fetchAll(
        db,
        sql: """
          SELECT rowKey FROM change WHERE stepID = ?1 AND tableName = 'interview'
          UNION SELECT json_extract(coalesce(after, before), '$.interviewID') FROM change
            WHERE stepID = ?1 AND tableName IN ('followUp', 'note', 'talk')
          UNION SELECT interview.id FROM change JOIN interview ON interview.roleID = rowKey
            WHERE stepID = ?1 AND tableName = 'role'
          UNION SELECT followUp.interviewID FROM change JOIN followUp
            ON followUp.id = json_extract(coalesce(after, before), '$.followUpID')
            WHERE stepID = ?1 AND tableName IN ('delivery', 'draft', 'outbox')
          """, arguments: [step.id]))
  }
}
