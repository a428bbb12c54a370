import GRDB

/// The interview of a changed row that names one, an expression of SQL that an index has.
let changedInterview = "json_extract(coalesce(after, before), '$.interviewID')"
/// The same for a follow-up.
let changedFollowUp = "json_extract(coalesce(after, before), '$.followUpID')"

/// What the user decides of a follow-up and of a role, how far a letter is scrolled, and the letters of
/// which there are two.
func installDecisions(_ db: Database) throws {
  try db.execute(
    sql: """
      ALTER TABLE role ADD COLUMN decidedAt INTEGER;
      ALTER TABLE followUp ADD COLUMN snoozedUntil INTEGER;
      ALTER TABLE followUp ADD COLUMN reason TEXT NOT NULL DEFAULT '';
      ALTER TABLE draft ADD COLUMN topLine INTEGER NOT NULL DEFAULT 0 CHECK (topLine >= 0);
      ALTER TABLE draft ADD COLUMN topColumn INTEGER NOT NULL DEFAULT 0 CHECK (topColumn >= 0);
      -- The text of the template that the letter was begun with.
      ALTER TABLE draft ADD COLUMN template TEXT NOT NULL DEFAULT '';
      -- The names of the checks that are not wanted for this letter, with blanks between them.
      ALTER TABLE draft ADD COLUMN dismissed TEXT NOT NULL DEFAULT '';
      -- The words that its writer takes for right, with blanks between them.
      ALTER TABLE draft ADD COLUMN accepted TEXT NOT NULL DEFAULT '';
      -- The paths of files that go along, with line ends between them.
      ALTER TABLE draft ADD COLUMN attachments TEXT NOT NULL DEFAULT '';
      -- Whether it answers the mail in which the interview was agreed on.
      ALTER TABLE draft ADD COLUMN inThread INTEGER NOT NULL DEFAULT 0 CHECK (inThread IN (0, 1));

      -- Texts of a letter besides its draft. An open one waits for the user to choose between them.
      CREATE TABLE draftVersion (
        id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
        followUpID TEXT NOT NULL REFERENCES followUp (id) ON DELETE CASCADE,
        recipient TEXT NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        savedAt INTEGER NOT NULL,
        isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1)),
        template TEXT NOT NULL DEFAULT ''
      ) STRICT;
      CREATE INDEX draftVersionByFollowUp ON draftVersion (followUpID);

      CREATE INDEX personByName ON person (coalesce(nullif(name, ''), email) COLLATE NOCASE, id);

      -- What a row and an interview have been through, without all that was ever changed.
      CREATE INDEX changeByRow ON change (rowKey);
      CREATE INDEX changeByInterview ON change (\(changedInterview))
        WHERE \(changedInterview) IS NOT NULL;
      CREATE INDEX changeByFollowUp ON change (\(changedFollowUp))
        WHERE \(changedFollowUp) IS NOT NULL;
      """)
  try removeJournalTriggers(db)
}

/// Databases of the first version may hold the triggers that a ``Journal`` makes for its connection.
private func removeJournalTriggers(_ db: Database) throws {
  for table in ["role", "person", "interview", "followUp", "draft", "delivery", "note"] {
    for event in ["insert", "update", "delete"] {
      try db.execute(sql: "DROP TRIGGER IF EXISTS \"\(table)-\(event)\"")
    }
  }
}
