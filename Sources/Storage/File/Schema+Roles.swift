import GRDB

/// What is known of an application without an interview.
func installKnownRoles(_ db: Database) throws {
  try db.execute(
    sql: """
      -- Whether the role stays without an interview.
      ALTER TABLE role ADD COLUMN isKnown INTEGER NOT NULL DEFAULT 0 CHECK (isKnown IN (0, 1));
      -- The day of the application, as YYYY-MM-DD.
      ALTER TABLE role ADD COLUMN applied TEXT
        CHECK (applied GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]');
      -- The name of the file that told it.
      ALTER TABLE role ADD COLUMN source TEXT NOT NULL DEFAULT '';
      """)
}
