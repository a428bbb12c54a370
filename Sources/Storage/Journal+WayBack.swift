import GRDB

extension Journal {
  /// What brings back a row that is gone, as a sentence: taking a step back or doing one again, whichever
  /// removed it, with all the steps that came after.
  /// - Parameters:
  ///   - key: the row's; that of a draft is its follow-up's, so that its table says which is meant.
  ///   - name: what the row stands for, with its article: "the interview".
  func wayBack(to key: String, of table: String, _ name: String) throws -> String {
    let removal = try Row.fetchOne(
      db,
      sql: """
        SELECT step.id, state FROM change JOIN step ON step.id = stepID
        WHERE rowKey = ? AND tableName = ?
          AND (state = 'done' AND after IS NULL OR state = 'undone' AND before IS NULL)
        ORDER BY state = 'done' DESC, iif(state = 'done', -step.id, step.id) LIMIT 1
        """, arguments: [key, table])
    guard let removal else {
      return
        "No step that can be taken back holds \(name); “afterword restore --list” shows the copies"
    }
    let id: Int64 = try removal[0]
    let isDone = try removal[1] as String == "done"
    let count = try Int.fetchOne(
      db,
      sql: isDone
        ? "SELECT count(*) FROM step WHERE state = 'done' AND id >= ?"
        : "SELECT count(*) FROM step WHERE state = 'undone' AND id <= ?", arguments: [id])
    let command = isDone ? "afterword undo" : "afterword redo"
    guard let count, count > 1 else { return "“\(command)” brings \(name) back" }
    let others =
      isDone ? "takes back what was changed since" : "does again what was taken back before"
    return "“\(command)”, \(count) times, brings \(name) back and \(others)"
  }
}
