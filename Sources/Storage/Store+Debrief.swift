import Core
import Foundation
import GRDB

extension Store {
  /// Stores the notes of an interview. The saves of one sitting are one step to undo: pass what the
  /// last one returned.
  /// - Returns: the step that the save became part of; nil where nothing was written.
  /// - Throws: ``StoreError`` also where the interview has gone since.
  package func save(
    _ debrief: DebriefText, of dossier: Dossier, continuing step: Int64?, now: Date
  ) throws(StoreError) -> Int64? {
    try write { db in
      let isThere = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM interview WHERE id = ?)",
        arguments: [dossier.id.text])
      guard isThere == true else {
        throw StoreError(
          .inputOutput, "the interview was removed by another Afterword; the notes are not stored")
      }
      let stored = try Row.fetchAll(
        db, sql: "SELECT * FROM note WHERE interviewID = ? ORDER BY position, id",
        arguments: [dossier.id.text]
      ).map(reader.note)
      guard DebriefText(stored) != debrief.withoutBlanks else { return step }
      let step = try Journal(db: db).extend(
        step, title: "debrief \(dossier.interview.title)", now: now
      ) {
        try put(db, debrief.withoutBlanks, over: stored, of: dossier.id)
      }
      try updateAgenda(db, of: [dossier.id.text])
      return step
    }
  }

  /// One note a kind. The first that was there keeps its key.
  private func put(
    _ db: Database, _ debrief: DebriefText, over stored: [DebriefNote], of interview: UUID
  ) throws {
    for (position, kind) in DebriefNote.Kind.allCases.enumerated() {
      let known = stored.filter { $0.kind == kind }
      for note in known.dropFirst() {
        try db.executeCached(sql: "DELETE FROM note WHERE id = ?", arguments: [note.id.text])
      }
      let promised = kind == .promise ? debrief.promised : nil
      guard !debrief[kind].isEmpty || promised != nil else {
        try db.executeCached(
          sql: "DELETE FROM note WHERE id = ?", arguments: [known.first?.id.text])
        continue
      }
      try db.executeCached(
        sql: """
          INSERT INTO note (id, interviewID, position, kind, text, promised)
          VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET text = excluded.text, promised = excluded.promised
          """,
        arguments: [
          (known.first?.id ?? UUID()).text, interview.text, position, kind.rawValue,
          debrief[kind].storable, promised.map(TimeText.isoDay),
        ])
    }
  }
}

extension DebriefText {
  /// Kinds without a text left out, so that two are equal when they say the same.
  fileprivate var withoutBlanks: DebriefText {
    DebriefText(texts: texts.filter { !$0.value.isEmpty }, promised: promised)
  }
}
