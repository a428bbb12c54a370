import Core
import Foundation
import GRDB

extension Store {
  /// More texts than anyone looks through.
  private static let earlierLimit = 200

  /// All texts that a letter had, as SQL with the follow-up's key as the argument: those of its
  /// versions, and what the journal keeps of the draft and of the versions, before and after each
  /// step. The indexes of the keys are those of the history.
  package static let earlierTextsQuery = """
    WITH image (row, isOpen) AS (
      SELECT before, 0 FROM change WHERE rowKey = ?1 AND tableName = 'draft'
      UNION ALL SELECT after, 0 FROM change WHERE rowKey = ?1 AND tableName = 'draft'
      UNION ALL SELECT before, 0 FROM change WHERE \(changedFollowUp) = ?1
        AND tableName = 'draftVersion'
      UNION ALL SELECT after, 0 FROM change WHERE \(changedFollowUp) = ?1
        AND tableName = 'draftVersion'
      UNION ALL SELECT json_object('recipient', recipient, 'subject', subject, 'body', body,
          'template', template, 'savedAt', savedAt), isOpen
        FROM draftVersion WHERE followUpID = ?1)
    SELECT json_extract(row, '$.recipient') AS recipient, json_extract(row, '$.subject') AS subject,
      json_extract(row, '$.body') AS body, coalesce(json_extract(row, '$.template'), '') AS template,
      max(json_extract(row, '$.savedAt')) AS savedAt, max(isOpen) AS isOpen
    FROM image WHERE row IS NOT NULL GROUP BY 1, 2, 3, 4
    ORDER BY savedAt DESC, recipient, subject, body LIMIT \(earlierLimit)
    """

  /// The texts that a letter had before, the newest first, without the one that is stored: one for
  /// each sitting, whatever became of it since, undone and sent ones too. Read from the journal, which
  /// keeps each row as it was.
  package func earlierTexts(of followUp: UUID) throws(StoreError) -> [EarlierText] {
    try read { db in
      let present = try draft(db, of: followUp)
      return try Row.fetchAll(
        db.cachedStatement(sql: Self.earlierTextsQuery), arguments: [followUp.text]
      ).map { row in
        try EarlierText(
          draft: reader.version(row), savedAt: row.date("savedAt"), isOpen: row["isOpen"])
      }.filter { text in
        text.isOpen || (present?.hasSameText(as: text.draft) != true && !text.draft.body.isBlank)
      }
    }
  }
}
