import GRDB

/// What is kept of the sources that interviews come from.
func installSources(_ db: Database) throws {
  try db.execute(
    sql: """
      -- What the user said of events, by what tells them from others, whatever their score.
      CREATE TABLE eventChoice (
        identity TEXT PRIMARY KEY NOT NULL,
        choice TEXT NOT NULL CHECK (choice IN ('interview', 'other'))
      ) STRICT;
      """)
}
