import Core
import Foundation
import GRDB

extension Store {
  /// The title of the last step, where taking it back would take back what was written in a letter.
  /// nil where it would not: letters are not to be lost to a key pressed once too often.
  package func letterAtStake() throws(StoreError) -> String? {
    try read { db in
      try String.fetchOne(
        db,
        sql: """
          SELECT title FROM step WHERE id = (SELECT max(id) FROM step WHERE state = 'done')
          AND EXISTS (SELECT 1 FROM change
            WHERE stepID = step.id AND tableName IN ('draft', 'draftVersion', 'note')
              AND after IS NOT NULL)
          """)
    }
  }

  /// More steps than anyone reads of one interview.
  private static let historyLimit = 500

  /// The steps of an interview, as SQL with its key as the argument. None of its parts reads all that
  /// was ever changed: each is a look into an index of the keys, which a column's affinity would
  /// keep it from (hence the plus).
  package static let historyQuery = """
    WITH letter (id) AS (SELECT id FROM followUp WHERE interviewID = ?1
      UNION SELECT rowKey FROM change WHERE \(changedInterview) = ?1 AND tableName = 'followUp')
    SELECT at, title, state <> 'done' FROM step WHERE id IN (
      SELECT stepID FROM change WHERE rowKey = ?1
      UNION SELECT stepID FROM change WHERE \(changedInterview) = ?1
      UNION SELECT stepID FROM change WHERE \(changedFollowUp) IN (SELECT +id FROM letter))
    ORDER BY id DESC LIMIT \(historyLimit)
    """

  /// What happened to an interview, the newest first: the steps that changed it, its people, its
  /// letters or its notes.
  package func history(of interview: UUID) throws(StoreError) -> [HistoryEntry] {
    try read { db in
      try Row.fetchAll(db, sql: Self.historyQuery, arguments: [interview.text])
        .map { try HistoryEntry(at: Date(seconds: $0[0]), title: $0[1], isUndone: $0[2]) }
    }
  }
}
