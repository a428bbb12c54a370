import GRDB

/// One step from a version of the schema to the next.
package struct Migration: Sendable {
  /// Carries it out; runs in a transaction of its own.
  let run: @Sendable (Database) throws -> Void

  package init(run: @escaping @Sendable (Database) throws -> Void) { self.run = run }

  /// The versions of the schema: the number of migrations that were run is SQLite's `user_version`.
  /// A migration that was released is never changed; a new one goes to the end.
  package static let all = [
    Migration { db in
      try db.execute(sql: "PRAGMA application_id = \(DatabaseHeader.afterword)")
      try db.execute(sql: firstSchema)
    },
    Migration { db in
      try installMail(db)
      try installStories(db)
      try installDecisions(db)
      try installQueueTables(db)
      try installKnown(db)
      try installSources(db)
      try installKnownRoles(db)
      try installReminders(db)
    },
  ]
}

/// Instants are whole seconds since 1970. Keys are UUIDs as lower-case text. Constraints stand here
/// rather than in the code, so that no way in can go around them.
private let firstSchema = """
  CREATE TABLE role (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    company TEXT NOT NULL,
    title TEXT NOT NULL,
    outcome TEXT NOT NULL DEFAULT 'open'
      CHECK (outcome IN ('open', 'rejected', 'offer', 'withdrawn')),
    UNIQUE (company, title)
  ) STRICT;
  CREATE INDEX roleByName ON role (company COLLATE NOCASE, title COLLATE NOCASE);

  CREATE TABLE person (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    name TEXT NOT NULL,
    email TEXT CHECK (email <> ''),
    title TEXT NOT NULL DEFAULT '',
    CHECK (name <> '' OR email IS NOT NULL)
  ) STRICT;
  CREATE INDEX personByEmail ON person (email COLLATE NOCASE);

  -- `number` is the key of the agenda alone: a list of thousands is counted by it at each start.
  CREATE TABLE interview (
    number INTEGER PRIMARY KEY,
    id TEXT UNIQUE NOT NULL CHECK (length(id) = 36),
    roleID TEXT NOT NULL REFERENCES role (id),
    round TEXT NOT NULL DEFAULT '',
    timeKind TEXT NOT NULL CHECK (timeKind IN ('zoned', 'floating', 'all-day')),
    start INTEGER NOT NULL,
    end INTEGER NOT NULL CHECK (end >= start),
    timeZone TEXT CHECK ((timeZone IS NOT NULL) = (timeKind = 'zoned')),
    location TEXT NOT NULL DEFAULT '',
    link TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT 'scheduled'
      CHECK (state IN ('scheduled', 'happened', 'cancelled', 'no-show-theirs', 'no-show-mine')),
    inviteIdentity TEXT UNIQUE,
    inviteSequence INTEGER,
    CHECK ((inviteIdentity IS NULL) = (inviteSequence IS NULL))
  ) STRICT;
  CREATE INDEX interviewByRole ON interview (roleID);

  CREATE TABLE followUp (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    interviewID TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    personID TEXT REFERENCES person (id),
    position INTEGER NOT NULL,
    isHiringManager INTEGER NOT NULL DEFAULT 0 CHECK (isHiringManager IN (0, 1)),
    resolution TEXT CHECK (resolution IN ('replied', 'skipped', 'closed')),
    UNIQUE (interviewID, personID)
  ) STRICT;
  CREATE INDEX followUpByPerson ON followUp (personID);

  CREATE TABLE draft (
    followUpID TEXT PRIMARY KEY NOT NULL REFERENCES followUp (id) ON DELETE CASCADE,
    recipient TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    words INTEGER NOT NULL CHECK (words >= 0),
    focus TEXT NOT NULL CHECK (focus IN ('recipient', 'subject', 'body')),
    caretLine INTEGER NOT NULL CHECK (caretLine >= 0),
    caretColumn INTEGER NOT NULL CHECK (caretColumn >= 0),
    savedAt INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE delivery (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    followUpID TEXT NOT NULL REFERENCES followUp (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('email', 'phone', 'linkedin', 'letter', 'other')),
    recipient TEXT NOT NULL DEFAULT '',
    subject TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL DEFAULT '',
    messageID TEXT UNIQUE,
    proof TEXT CHECK (proof IN ('user'))
  ) STRICT;
  CREATE INDEX deliveryByFollowUp ON delivery (followUpID, at);

  CREATE TABLE note (
    id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
    interviewID TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('learned', 'need', 'gap', 'promise')),
    text TEXT NOT NULL,
    promised TEXT CHECK (promised GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
  ) STRICT;
  CREATE INDEX noteByInterview ON note (interviewID);

  -- What the clock makes of the tables above, for every moment to come: derived, and made anew
  -- whenever its rules change (see Agenda.swift).
  CREATE TABLE agenda (
    rank INTEGER NOT NULL,
    sort INTEGER NOT NULL,
    interview INTEGER NOT NULL REFERENCES interview (number) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    due INTEGER,
    followUpID TEXT NOT NULL,
    lateCount INTEGER NOT NULL,
    dueCount INTEGER NOT NULL,
    nudgeCount INTEGER NOT NULL,
    unconfirmedCount INTEGER NOT NULL,
    upcomingCount INTEGER NOT NULL,
    PRIMARY KEY (rank, sort, interview, since)
  ) STRICT, WITHOUT ROWID;
  -- Holds all that a prompt asks for, so that counting reads no row.
  CREATE INDEX agendaOfNow ON agenda (rank, until, since,
    lateCount, dueCount, nudgeCount, unconfirmedCount, upcomingCount);
  CREATE INDEX agendaByInterview ON agenda (interview);
  CREATE TABLE agendaBasis (basis TEXT NOT NULL) STRICT;

  -- The steps that `undo` takes back (see Journal.swift).
  CREATE TABLE step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    title TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped'))
  ) STRICT;
  CREATE TABLE change (
    stepID INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
    tableName TEXT NOT NULL,
    rowKey TEXT NOT NULL,
    before TEXT,
    after TEXT,
    PRIMARY KEY (stepID, tableName, rowKey)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE recording (stepID INTEGER) STRICT;
  INSERT INTO recording VALUES (NULL);
  """
