import Core
import Foundation
import GRDB

extension Store {
  /// The title of the last step, where taking it back would take back what was written in a letter.
  /// nil where it would not: letters are not to be lost to a key pressed once too often.
  package func letterAtStake() throws(StoreError) -> String? {
    try read { db in
      guard let step = try Journal(db: db).nextToUndo()?.step else { return nil }
      let holdsText = try Bool.fetchOne(
        db,
        sql: """
          SELECT EXISTS (SELECT 1 FROM change
            WHERE stepID = ? AND tableName IN ('draft', 'draftVersion', 'note', 'story')
              AND after IS NOT NULL)
          """, arguments: [step.id])
      return holdsText == true ? step.title : nil
    }
  }

  /// More steps than anyone reads of one interview.
  private static let historyLimit = 500

  /// The steps of an interview, as SQL with its key as the argument. None of its parts reads all that
  /// was ever changed: each is a look into an index of the keys, which a column's affinity would
  /// keep it from (hence the plus).
  package static let historyQuery = """
    WITH letter (id) AS (SELECT id FROM followUp WHERE interviewID = ?1
      UNION SELECT rowKey FROM change WHERE \(changedInterview) = ?1 AND tableName = 'followUp'),
    ownRole (id) AS (SELECT roleID FROM interview WHERE id = ?1),
    ownPerson (id) AS (SELECT personID FROM followUp WHERE interviewID = ?1)
    SELECT id, at, title, state <> 'done' FROM step WHERE id IN (
      SELECT stepID FROM change WHERE rowKey = ?1
      UNION SELECT stepID FROM change WHERE \(changedInterview) = ?1
      UNION SELECT stepID FROM change WHERE \(changedFollowUp) IN (SELECT +id FROM letter)
      UNION SELECT stepID FROM change WHERE rowKey IN (SELECT +id FROM ownRole)
        AND before IS NOT NULL AND after IS NOT NULL
      UNION SELECT stepID FROM change WHERE rowKey IN (SELECT +id FROM ownPerson)
        AND before IS NOT NULL AND after IS NOT NULL
        AND stepID > coalesce((SELECT min(stepID) FROM change WHERE rowKey = ?1), 0))
    ORDER BY id DESC LIMIT \(historyLimit)
    """

  /// What happened to an interview, the newest first: the steps that changed it, its role, its
  /// people, its letters or its notes, each with what it changed.
  package func history(of interview: UUID) throws(StoreError) -> [HistoryEntry] {
    try read { db in
      let words = words(db, for: interview.text)
      let changes = try db.cachedStatement(sql: Self.changesQuery)
      let steps = try Row.fetchAll(db, sql: Self.historyQuery, arguments: [interview.text])
        .map { step in
          let rows = try Row.fetchAll(changes, arguments: [step[0] as Int64, interview.text])
          let lines = try words.lines(
            rows.map {
              try RowChange(
                table: $0[0], key: $0[1], before: RowImage($0[2]), after: RowImage($0[3]))
            }, title: step[2])
          return try HistoryEntry(
            at: Date(seconds: step[1]), title: step[2], details: lines, isUndone: step[3])
        }
      return try fates(db, of: interview).reduce(into: steps) { entries, fate in
        let place = entries.firstIndex { $0.at <= fate.at } ?? entries.endIndex
        entries.insert(fate, at: place)
      }
    }
  }

  /// What became of letters, which is no step: that a program took them, and that they came back.
  private func fates(_ db: Database, of interview: UUID) throws -> [HistoryEntry] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT delivery.at, returned,
          coalesce(nullif(person.name, ''), email, '\(FollowUp.unnamed)') || ' at ' || company
        FROM delivery JOIN followUp ON followUp.id = followUpID
        JOIN interview ON interview.id = interviewID JOIN role ON role.id = roleID
        LEFT JOIN person ON person.id = personID
        WHERE interviewID = ? AND hasGoneOut ORDER BY delivery.at, delivery.id
        """, arguments: [interview.text])
    return try rows.flatMap { row -> [HistoryEntry] in
      let (sent, whom): (Int64, String) = (try row[0], try row[2])
      let gone = HistoryEntry(
        at: Date(seconds: sent), title: "send the letter to \(whom)", isUndone: false)
      let back = try row.optionalDate(1).map {
        HistoryEntry(at: $0, title: "the letter to \(whom) came back", isUndone: false)
      }
      return [gone] + [back].compactMap(\.self)
    }
  }

  /// Of the image of a draft no more than its length: letters are long.
  private static func brief(_ image: String) -> String {
    """
    CASE WHEN tableName = 'draft' AND \(image) IS NOT NULL
      THEN json_object('words', json_extract(\(image), '$.words')) ELSE \(image) END
    """
  }

  /// What a step changed of an interview, without the texts of letters.
  private static let changesQuery = """
    SELECT tableName, rowKey, \(brief("before")), \(brief("after"))
    FROM change WHERE stepID = ?1 AND (
      tableName = 'interview' AND rowKey = ?2
      OR tableName IN ('followUp', 'note') AND \(changedInterview) = ?2
      OR tableName = 'draft' AND rowKey IN (SELECT id FROM followUp WHERE interviewID = ?2)
      OR tableName = 'role' AND rowKey IN (SELECT roleID FROM interview WHERE id = ?2)
      OR tableName = 'person' AND rowKey IN (SELECT personID FROM followUp WHERE interviewID = ?2)
      OR tableName = 'delivery'
        AND \(changedFollowUp) IN (SELECT id FROM followUp WHERE interviewID = ?2))
    ORDER BY CASE tableName WHEN 'interview' THEN 0 WHEN 'role' THEN 1 ELSE 2 END,
      CASE json_extract(coalesce(after, before), '$.kind')
        WHEN 'learned' THEN 0 WHEN 'need' THEN 1 WHEN 'gap' THEN 2 ELSE 3 END
    """

  private func words(_ db: Database, for interview: String) -> ChangeWords {
    /// A row that is gone is looked up as it last was.
    func image(_ table: String, _ key: String) -> RowImage? {
      let last = """
        SELECT coalesce(after, before) FROM change WHERE rowKey = ? AND tableName = ?
        ORDER BY stepID DESC LIMIT 1
        """
      return RowImage(
        (try? String.fetchOne(db.cachedStatement(sql: last), arguments: [key, table])) ?? nil)
    }
    func named(_ table: String, _ key: String, _ columns: String, _ name: (RowImage) -> String)
      -> String
    {
      let present = "SELECT json_object(\(columns)) FROM \(table) WHERE id = ?"
      let row = (try? String.fetchOne(db.cachedStatement(sql: present), arguments: [key])) ?? nil
      return (RowImage(row) ?? image(table, key)).map(name) ?? "unknown"
    }
    func person(_ key: String) -> String {
      named("person", key, "'name', name, 'email', email") {
        Interviewer(id: UUID(), name: $0.text("name") ?? "", email: $0.text("email")).label
      }
    }
    return ChangeWords(
      interview: interview, home: clock.calendar.home, zone: reader.zone, person: person
    ) { key in
      named("role", key, "'company', company, 'title', title") {
        Role(id: UUID(), company: $0.text("company") ?? "", title: $0.text("title") ?? "").name
      }
    } addressee: { key in
      named("followUp", key, "'personID', personID") {
        $0.text("personID").map(person) ?? FollowUp.unnamed
      }
    }
  }
}
