import GRDB

/// What the user was told of. No table of the journal's: what was told stays told.
func installReminders(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE reminder (
        -- Of a follow-up that may be gone, and come back by undo.
        followUpID TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('late', 'due', 'nudge-due', 'unconfirmed')),
        -- From when on it was to be told: what begins later is told anew.
        since INTEGER NOT NULL,
        -- When someone began to tell it.
        claimedAt INTEGER NOT NULL,
        toldAt INTEGER,
        PRIMARY KEY (followUpID, kind)
      ) STRICT, WITHOUT ROWID;
      """)
}
