import Core
import Foundation
import GRDB

extension Store {
  /// Stores the notes of an interview, together with what others have stored since they were opened
  /// or last saved; see ``DebriefText/merged(with:since:)``. The saves of one sitting are one step to
  /// undo: pass what the last one returned.
  /// - Returns: the sitting as it goes on, with all that is stored.
  /// - Throws: ``StoreError`` also where the interview has gone since.
  package func save(
    _ debrief: DebriefText, of dossier: Dossier, continuing sitting: DebriefSitting, now: Date
  ) throws(StoreError) -> DebriefSitting {
    try write { db in
      let isThere = try Bool.fetchOne(
        db, sql: "SELECT EXISTS (SELECT 1 FROM interview WHERE id = ?)",
        arguments: [dossier.id.text])
      guard isThere == true else {
        throw StoreError(
          .inputOutput, "the interview was removed by another Afterword; the notes are not stored")
      }
      let notes = try Row.fetchAll(
        db,
        sql: """
          SELECT \(RowReader.noteColumns) FROM note WHERE interviewID = ? ORDER BY position, id
          """,
        arguments: [dossier.id.text]
      ).map(reader.note)
      let stored = DebriefText(notes)
      let merged = debrief.storable.merged(with: stored, since: sitting.known)
      var sitting = DebriefSitting(step: sitting.step, known: merged)
      guard merged != stored else { return sitting }
      let title = "debrief \(dossier.interview.title)"
      sitting.step = try Journal(db: db).extend(sitting.step, title: title, now: now) {
        for kind in DebriefNote.Kind.allCases
        where merged[kind] != stored[kind]
          || (kind == .promise && merged.promised != stored.promised)
        {
          try put(db, merged, kind, over: notes.filter { $0.kind == kind }, of: dossier.id)
        }
      }
      try updateAgenda(db, of: [dossier.id.text])
      return sitting
    }
  }

  /// Writes the one note of a kind over those that were there. The first of them keeps its key.
  private func put(
    _ db: Database, _ debrief: DebriefText, _ kind: DebriefNote.Kind, over known: [DebriefNote],
    of interview: UUID
  ) throws {
    for note in known.dropFirst() {
      try db.executeCached(sql: "DELETE FROM note WHERE id = ?", arguments: [note.id.text])
    }
    let promised = kind == .promise ? debrief.promised : nil
    guard !debrief[kind].isEmpty || promised != nil else {
      try db.executeCached(
        sql: "DELETE FROM note WHERE id = ?", arguments: [known.first?.id.text])
      return
    }
    try db.executeCached(
      sql: """
        INSERT INTO note (id, interviewID, position, kind, text, promised)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET text = excluded.text, promised = excluded.promised
        """,
      arguments: [
        (known.first?.id ?? UUID()).text, interview.text,
        DebriefNote.Kind.allCases.firstIndex(of: kind), kind.rawValue, debrief[kind],
        promised.map(TimeText.isoDay),
      ])
  }
}

extension DebriefText {
  /// As the database gives it back.
  fileprivate var storable: DebriefText {
    DebriefText(texts: texts.mapValues(\.storable), promised: promised)
  }
}
