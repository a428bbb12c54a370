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
            WHERE stepID = step.id AND tableName = 'draft' AND after IS NOT NULL)
          """)
    }
  }
}
