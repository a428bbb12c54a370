import GRDB

/// What the user decides of a follow-up and of a role, and the letters of which there are two.
func installDecisions(_ db: Database) throws {
  try db.execute(
    sql: """
      ALTER TABLE role ADD COLUMN decidedAt INTEGER;
      ALTER TABLE followUp ADD COLUMN snoozedUntil INTEGER;
      ALTER TABLE followUp ADD COLUMN reason TEXT NOT NULL DEFAULT '';

      -- Texts of a letter besides its draft. An open one waits for the user to choose between them.
      CREATE TABLE draftVersion (
        id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
        followUpID TEXT NOT NULL REFERENCES followUp (id) ON DELETE CASCADE,
        recipient TEXT NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        savedAt INTEGER NOT NULL,
        isOpen INTEGER NOT NULL CHECK (isOpen IN (0, 1))
      ) STRICT;
      CREATE INDEX draftVersionByFollowUp ON draftVersion (followUpID);

      CREATE INDEX personByName ON person (coalesce(nullif(name, ''), email) COLLATE NOCASE, id);
      """)
  for table in JournalledTable.all { try table.installTriggers(db) }
}
