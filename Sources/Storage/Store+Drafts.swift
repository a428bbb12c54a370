import Core
import Foundation
import GRDB

extension Store {
  /// Stores a draft as it stands.
  ///
  /// The saves of one sitting are one step to undo: pass what the last one returned. Where only the
  /// caret has moved nothing is written down to undo, and nothing at all where it has not. Where
  /// another instance has changed the letter since, both texts are kept: this sitting goes on as a
  /// version of its own.
  /// - Parameter dossier: the interview as the sitting found it. A draft that has gone since, as
  ///   another Afterword sent it, is not brought back by a sitting that wrote nothing more.
  /// - Returns: the sitting as it goes on.
  /// - Throws: ``StoreError`` also where the follow-up has gone since.
  package func save(
    _ draft: Draft, of followUp: UUID, in dossier: Dossier, continuing sitting: Sitting, now: Date
  ) throws(StoreError) -> Sitting {
    let found = dossier.followUps.first { $0.id == followUp }
    if draft == sitting.saved ?? found?.draft, sitting.isSynced { return sitting }
    return try write(now: now, movesInterviews: false) { db in
      var next = try store(draft, db, of: followUp, in: dossier, continuing: sitting, now: now)
      next.isSynced = true
      return next
    }
  }

  /// Stores a draft without waiting for the disk, while it is being typed: it outlives this program,
  /// if not a power cut. What letters are found by, and in the step to undo how it stands, follow with
  /// the next ``save(_:of:in:continuing:now:)``.
  /// - Returns: the sitting as it goes on.
  /// - Throws: ``StoreError``, as that does.
  package func saveUnsynced(
    _ draft: Draft, of followUp: UUID, in dossier: Dossier, continuing sitting: Sitting, now: Date
  ) throws(StoreError) -> Sitting {
    if draft == sitting.saved { return sitting }
    return try writeUnsynced { db in
      var next = sitting
      if let step = sitting.step, let saved = sitting.saved, sitting.version == nil,
        !sitting.losesMuch(with: draft),
        try Journal(db: db).isLast(step), try put(db, draft, over: saved, of: followUp, now: now)
      {
        next.saved = draft
      } else {
        next = try store(draft, db, of: followUp, in: dossier, continuing: sitting, now: now)
      }
      next.isSynced = false
      return next
    }
  }

  private func store(
    _ draft: Draft, _ db: Database, of followUp: UUID, in dossier: Dossier,
    continuing sitting: Sitting, now: Date
  ) throws -> Sitting {
    try expect(followUp, db, orLose: "the letter")
    let found = dossier.followUps.first { $0.id == followUp }
    var sitting = sitting
    if sitting.version == nil {
      let stored = try self.draft(db, of: followUp)
      if let step = sitting.step, !sitting.isSynced, let saved = sitting.saved,
        stored?.hasSameText(as: saved) == true
      {
        try Journal(db: db).renewDrafts(of: step)
      }
      if let stored, stored.hasSameText(as: draft),
        try stored.goesLike(draft) || outgoingState(db, of: followUp) != .waiting
      {
        try putBesidesText(db, draft, of: followUp, now: now)
        sitting.saved = draft
        return sitting
      }
      if stored == nil,
        try isNothingNew(draft, db, of: followUp, since: found?.draft, step: sitting.step)
      {
        return sitting
      }
      let known = sitting.saved ?? found?.draft
      if let stored, known?.hasSameText(as: stored) != true { sitting.version = UUID() }
    }
    if sitting.losesMuch(with: draft) { sitting.beginAnew() }
    if sitting.version == nil {
      sitting.unscheduled = try scheduledTime(db, of: followUp) ?? sitting.unscheduled
    }
    let title = "write to \(found?.addressee ?? "") at \(dossier.interview.role.company)"
    let end = sitting.unscheduled == nil ? "" : ", to go by itself no more"
    sitting.step = try Journal(db: db).extend(sitting.step, title: title + end, now: now) {
      if let version = sitting.version {
        try put(db, draft, version: version, of: followUp, isOpen: true, now: now)
      } else {
        try put(db, draft, of: followUp, now: now)
        try stopOutgoing(db, of: followUp, at: dossier.id)
      }
    }
    sitting.saved = draft
    return sitting
  }

  /// Has a letter that is another by now not go by itself; the queue says so at once.
  private func stopOutgoing(_ db: Database, of followUp: UUID, at interview: UUID) throws {
    try letGoOfOutgoing(db, of: followUp)
    if db.changesCount > 0 { try updateAgenda(db, of: [interview.text]) }
  }

  /// Writes a draft over another.
  /// - Returns: false where what is there is none or has another text; nothing is written then.
  private func put(
    _ db: Database, _ draft: Draft, over other: Draft, of followUp: UUID, now: Date
  ) throws -> Bool {
    try db.executeCached(
      sql: """
        UPDATE draft SET \(Draft.setText), \(Draft.setBesidesText)
        WHERE followUpID = ? AND recipient = ? AND subject = ? AND body = ?
        """,
      arguments: draft.text + draft.besidesText(now: now) + [
        followUp.text, other.recipient.storable, other.subject.storable, other.body.storable,
      ])
    return db.changesCount == 1
  }

  /// Throws where another instance has removed a follow-up.
  /// - Parameter lost: what cannot be stored, as the user calls it.
  func expect(_ followUp: UUID, _ db: Database, orLose lost: String) throws {
    let isThere = try Bool.fetchOne(
      db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM followUp WHERE id = ?)"),
      arguments: [followUp.text])
    guard isThere != true else { return }
    throw StoreError(
      .inputOutput,
      "the interview was removed by another Afterword; \(lost) is not stored. "
        + (try Journal(db: db).wayBack(to: followUp.text, of: "followUp", "it")))
  }

  func draft(_ db: Database, of followUp: UUID) throws -> Draft? {
    try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(RowReader.draftColumns) FROM draft WHERE followUpID = ?"),
      arguments: [followUp.text]
    ).map { try reader.draft($0) }
  }

  /// Whether a draft without a row needs none: it is empty, or it had one in this sitting and is
  /// what the sitting began with, or what has been sent.
  private func isNothingNew(
    _ draft: Draft, _ db: Database, of followUp: UUID, since first: Draft?, step: Int64?
  ) throws -> Bool {
    if [Draft(), first].contains(where: { $0?.hasSameText(as: draft) == true }) { return true }
    guard first != nil || step != nil else { return false }
    return try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM delivery
          WHERE followUpID = ? AND recipient = ? AND subject = ? AND body = ?)
        """,
      arguments: [
        followUp.text, draft.recipient.storable, draft.subject.storable, draft.body.storable,
      ]) == true
  }

  /// Writes what a draft has besides its text.
  private func putBesidesText(
    _ db: Database, _ draft: Draft, of followUp: UUID, now: Date
  ) throws {
    try db.executeCached(
      sql: "UPDATE draft SET \(Draft.setBesidesText) WHERE followUpID = ?",
      arguments: draft.besidesText(now: now) + [followUp.text])
  }

  /// Writes a draft, over the one that is there.
  func put(_ db: Database, _ draft: Draft, of followUp: UUID, now: Date) throws {
    try db.executeCached(
      sql: Draft.put,
      arguments: [followUp.text] + draft.text + draft.besidesText(now: now))
  }
}

extension Draft {
  private static let textColumns = ["recipient", "subject", "body", "words"]
  private static let columnsBesidesText = [
    "focus", "caretLine", "caretColumn", "topLine", "topColumn", "template", "dismissed",
    "accepted", "attachments", "inThread", "savedAt",
  ]
  fileprivate static let setText = set(textColumns)
  fileprivate static let setBesidesText = set(columnsBesidesText)
  /// Writes a row, over the one that is there.
  fileprivate static let put = {
    let columns = ["followUpID"] + textColumns + columnsBesidesText
    let values = columns.map { _ in "?" }.joined(separator: ", ")
    let replaced = columns.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", ")
    return "INSERT INTO draft (\(columns.joined(separator: ", "))) VALUES (\(values)) "
      + "ON CONFLICT DO UPDATE SET \(replaced)"
  }()

  private static func set(_ columns: [String]) -> String {
    columns.map { "\($0) = ?" }.joined(separator: ", ")
  }

  /// The values of the columns of the text.
  fileprivate var text: StatementArguments {
    [recipient.storable, subject.storable, body.storable, words]
  }

  /// The values of the others.
  fileprivate func besidesText(now: Date) -> StatementArguments {
    [
      focus.rawValue, caretLine, caretColumn, topLine, topColumn, template.storable,
      dismissed.map(\.rawValue).sorted().joined(separator: " "),
      accepted.sorted().map { $0.replacing(" ", with: Self.blankWithin) }.joined(separator: " ")
        .storable, attachments.joined(separator: "\n").storable, inThread, now.seconds,
    ]
  }

  /// Checks by their names, as they are stored; those that are not known are left out.
  static func dismissed(_ text: String) -> Set<LetterCheck.Name> {
    Set(text.split(separator: " ").compactMap { LetterCheck.Name(rawValue: String($0)) })
  }

  /// Words and names as they are stored: parted by blanks, those of one name by no-break spaces.
  static func accepted(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map { String($0).replacing(Self.blankWithin, with: " ") })
  }

  /// The paths of files as they are stored, a line each.
  static func attachments(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  private static let blankWithin = "\u{A0}"
}
