import GRDB

/// What the user was told of. No table of the journal's: what was told stays told.
func installReminders(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE reminder (
        -- Of a follow-up that may be gone, and come back by undo.
        followUpID TEXT NOT NULL,
        kind TEXT NOT NULL CHECK (kind IN ('returned', 'answer', 'late', 'due', 'nudge-due', 'unconfirmed',
          'closing')),
        -- From when on it was to be told: what begins later is told anew.
        since INTEGER NOT NULL,
        -- When someone began to tell it.
        claimedAt INTEGER NOT NULL,
        toldAt INTEGER,
        PRIMARY KEY (followUpID, kind)
      ) STRICT, WITHOUT ROWID;

      -- When the user had the tracker open last: what came in since is told.
      CREATE TABLE looked (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        at INTEGER NOT NULL
      ) STRICT;
      """)
}
