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

      -- Files that were read, as they were then: what has not changed since is not read again.
      CREATE TABLE readSource (
        place TEXT PRIMARY KEY NOT NULL,
        size INTEGER NOT NULL,
        modified INTEGER NOT NULL,
        inode INTEGER NOT NULL,
        basis TEXT NOT NULL,
        readAt INTEGER NOT NULL,
        -- Of a mailbox, else NULL.
        digest TEXT,
        nextMessage INTEGER,
        -- What in it is looked at again, as OFFSET:MESSAGE with commas between.
        open TEXT NOT NULL,
        -- The last step of an import by then: with it, and any before it, the file is forgotten.
        stepID INTEGER NOT NULL,
        CHECK ((digest IS NULL) = (nextMessage IS NULL))
      ) STRICT, WITHOUT ROWID;
      """)
}
