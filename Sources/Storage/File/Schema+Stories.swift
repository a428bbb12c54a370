import GRDB

/// The user's stories, and which letter that went out told which. Before the triggers of the journal are
/// made, which look at the tables.
func installStories(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE story (
        id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
        title TEXT NOT NULL,
        text TEXT NOT NULL,
        -- A tag a line.
        tags TEXT NOT NULL
      ) STRICT;

      -- Written when the letter went out: a story that is worded otherwise later was told all the same.
      CREATE TABLE telling (
        id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
        storyID TEXT NOT NULL REFERENCES story (id) ON DELETE CASCADE,
        deliveryID TEXT NOT NULL REFERENCES delivery (id) ON DELETE CASCADE,
        UNIQUE (storyID, deliveryID)
      ) STRICT;
      CREATE INDEX tellingByDelivery ON telling (deliveryID);
      """)
}
