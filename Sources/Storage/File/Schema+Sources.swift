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

      -- Addresses of people that stood in sources, each once under each name.
      CREATE TABLE sighting (
        -- Address and name, as they are told from others.
        id TEXT PRIMARY KEY NOT NULL,
        address TEXT NOT NULL CHECK (address <> ''),
        name TEXT NOT NULL,
        -- The name as it is looked up.
        folded TEXT NOT NULL,
        -- The name that the domain was registered under; empty where anyone can have an address there.
        site TEXT NOT NULL,
        place TEXT NOT NULL CHECK (place IN ('invite', 'sender', 'recipient', 'table')),
        at INTEGER,
        company TEXT,
        origin TEXT
      ) STRICT;
      CREATE INDEX sightingByName ON sighting (folded);
      CREATE INDEX sightingBySite ON sighting (site);

      -- The mails in which an interview was agreed on, in one of which it can be answered.
      CREATE TABLE threadMessage (
        -- The interview's key and the Message-ID.
        id TEXT PRIMARY KEY NOT NULL,
        interviewID TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
        messageID TEXT NOT NULL CHECK (messageID <> ''),
        -- With a blank between them.
        refs TEXT NOT NULL,
        subject TEXT NOT NULL,
        sender TEXT NOT NULL,
        address TEXT NOT NULL,
        sentAt INTEGER
      ) STRICT;
      CREATE INDEX threadMessageByInterview ON threadMessage (interviewID);

      -- Cancellations that had nothing to cancel: what they are about may be read later.
      CREATE TABLE cancellation (
        identity TEXT PRIMARY KEY NOT NULL,
        sequence INTEGER NOT NULL
      ) STRICT;

      -- The events of visits. An interview with talks has no invitation of its own.
      CREATE TABLE talk (
        identity TEXT PRIMARY KEY NOT NULL,
        interviewID TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
        sequence INTEGER NOT NULL,
        timeKind TEXT NOT NULL CHECK (timeKind IN ('zoned', 'floating', 'all-day')),
        start INTEGER NOT NULL,
        end INTEGER NOT NULL CHECK (end >= start),
        timeZone TEXT CHECK ((timeZone IS NOT NULL) = (timeKind = 'zoned')),
        round TEXT NOT NULL,
        location TEXT NOT NULL,
        link TEXT NOT NULL,
        isCancelled INTEGER NOT NULL CHECK (isCancelled IN (0, 1)),
        -- The keys of the follow-ups to those who take part, one a line.
        followUps TEXT NOT NULL
      ) STRICT;
      CREATE INDEX talkByInterview ON talk (interviewID);

      -- What invitations said last, and further invitations to an interview or a talk.
      CREATE TABLE invitation (
        identity TEXT PRIMARY KEY NOT NULL,
        interviewID TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
        -- The invitation of the interview or talk that it stands beside, or is.
        main TEXT NOT NULL,
        -- NULL of one that is it, whose SEQUENCE stands there.
        sequence INTEGER,
        -- As JSON.
        said TEXT,
        CHECK ((identity = main) = (sequence IS NULL))
      ) STRICT;
      CREATE INDEX invitationByInterview ON invitation (interviewID);
      """)
}
