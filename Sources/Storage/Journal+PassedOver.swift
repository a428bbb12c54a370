import GRDB

/// Steps that nothing takes back, as a letter has gone out to someone whom they brought in.
extension Journal {
  /// The step that would be taken back next, with those after it that cannot be, the last one first. nil where
  /// there is none at all.
  /// - Throws: ``StoreError`` where there are steps and none of them can be.
  func nextToUndo() throws -> (step: Step, passed: [Step])? {
    var passed: [Step] = []
    let steps = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT id, title FROM step WHERE state = 'done' ORDER BY id DESC"))
    while let row = try steps.next() {
      let step = try Step(id: row[0], title: row[1])
      guard try hasGoneOut(to: step) else { return (step, passed) }
      passed.append(step)
    }
    guard let last = passed.first else { return nil }
    throw StoreError(
      .inUse,
      "nothing is left to take back: “\(last.title)” stays, as a letter to someone there has gone out"
    )
  }

  /// Whether a letter has gone out to someone whom a step brought in.
  private func hasGoneOut(to step: Step) throws -> Bool {
    func isSo(_ table: String, _ key: String) throws -> Bool {
      try Bool.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT EXISTS (SELECT 1 FROM change JOIN followUp ON followUp.\(key) = rowKey
              JOIN delivery ON delivery.followUpID = followUp.id AND hasGoneOut
              WHERE stepID = ? AND tableName = ? AND before IS NULL AND after IS NOT NULL)
            """), arguments: [step.id, table]) ?? false
    }
    return try isSo("followUp", "id") || isSo("interview", "interviewID")
  }

  /// - Throws: ``StoreError`` where one of the steps that were passed over changed what a step did, or rests on
  ///   a row that it brought in.
  func expectNothingDepends(on step: Step, in passed: [Step]) throws {
    for later in passed where try depends(later, on: step) {
      throw StoreError(
        .inUse,
        "“\(step.title)” stays: “\(later.title)” rests on it, which cannot be taken back as a letter to "
          + "someone there has gone out; nothing was changed")
    }
  }

  private func depends(_ later: Step, on step: Step) throws -> Bool {
    let isSameRow = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM change AS own JOIN change AS other USING (tableName, rowKey)
          WHERE own.stepID = ? AND other.stepID = ?)
        """, arguments: [step.id, later.id])
    if isSameRow == true { return true }
    return try JournalledTable.all.contains { child in
      try db.foreignKeys(on: child.name).contains { key in
        guard let column = key.mapping.first?.origin else { return false }
        return try Bool.fetchOne(
          db,
          sql: """
            SELECT EXISTS (SELECT 1 FROM change AS own
              JOIN "\(child.name)" AS child ON child."\(column)" = own.rowKey
              JOIN change AS other ON other.rowKey = child."\(child.key)"
              WHERE own.stepID = ? AND own.tableName = ? AND own.before IS NULL
                AND other.stepID = ? AND other.tableName = ?)
            """, arguments: [step.id, key.destinationTable, later.id, child.name]) ?? false
      }
    }
  }
}
