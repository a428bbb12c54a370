import Core
import GRDB

/// The companies' names as they are looked up, without capitals and accents: derived, kept by
/// triggers, and folded by ``foldNames(_:)`` as SQLite knows ASCII alone.
func installKnown(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE companyName (
        company TEXT PRIMARY KEY NOT NULL,
        -- NULL until it was folded.
        folded TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX companyNameByFolded ON companyName (folded);
      CREATE INDEX roleByTitle ON role (title COLLATE NOCASE);
      INSERT INTO companyName SELECT DISTINCT company, NULL FROM role;

      CREATE TRIGGER "companyName-insert" AFTER INSERT ON role BEGIN
        INSERT INTO companyName SELECT new.company, NULL
          WHERE NOT EXISTS (SELECT 1 FROM companyName WHERE company = new.company);
      END;
      CREATE TRIGGER "companyName-update" AFTER UPDATE OF company ON role
      WHEN old.company <> new.company BEGIN
        INSERT INTO companyName SELECT new.company, NULL
          WHERE NOT EXISTS (SELECT 1 FROM companyName WHERE company = new.company);
        DELETE FROM companyName WHERE company = old.company
          AND NOT EXISTS (SELECT 1 FROM role WHERE company = old.company);
      END;
      CREATE TRIGGER "companyName-delete" AFTER DELETE ON role BEGIN
        DELETE FROM companyName WHERE company = old.company
          AND NOT EXISTS (SELECT 1 FROM role WHERE company = old.company);
      END;
      """)
  try foldNames(db)
}

/// Folds the names that have come since it was last done. Whatever changes the database does it at
/// its end.
func foldNames(_ db: Database) throws {
  let unfolded = try db.cachedStatement(
    sql: "SELECT company FROM companyName WHERE folded IS NULL")
  for company in try String.fetchAll(unfolded) {
    try db.executeCached(
      sql: "UPDATE companyName SET folded = ? WHERE company = ?",
      arguments: [company.unaccented, company])
  }
}
