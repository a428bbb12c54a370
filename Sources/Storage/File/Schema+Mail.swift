import GRDB

/// Letters on their way out, and what becomes of those that went.
func installMail(_ db: Database) throws {
  try db.execute(
    sql: """
      CREATE TABLE delivered (
        id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
        followUpID TEXT NOT NULL REFERENCES followUp (id) ON DELETE CASCADE,
        at INTEGER NOT NULL,
        way TEXT NOT NULL CHECK (way IN ('email', 'phone', 'linkedin', 'letter', 'other')),
        recipient TEXT NOT NULL DEFAULT '',
        subject TEXT NOT NULL DEFAULT '',
        body TEXT NOT NULL DEFAULT '',
        messageID TEXT,
        -- That of its copy in Sent, where the provider put in another one.
        sentID TEXT,
        proof TEXT CHECK (proof IN ('user', 'sent')),
        -- When it came back undelivered.
        returned INTEGER,
        -- Whether a program took it to send it.
        hasGoneOut INTEGER NOT NULL DEFAULT 0 CHECK (hasGoneOut IN (0, 1)),
        -- Of a letter from here, as its draft had them, for when it comes back.
        attachments TEXT NOT NULL DEFAULT '',
        inThread INTEGER NOT NULL DEFAULT 0 CHECK (inThread IN (0, 1))
      ) STRICT;
      INSERT INTO delivered (id, followUpID, at, way, recipient, subject, body, messageID, proof)
        SELECT id, followUpID, at, way, recipient, subject, body, messageID, proof FROM delivery;
      DROP TABLE delivery;
      ALTER TABLE delivered RENAME TO delivery;
      CREATE INDEX deliveryByFollowUp ON delivery (followUpID, at);
      -- One that the user wrote to several is a delivery to each of them.
      CREATE UNIQUE INDEX deliveryByMessage ON delivery (messageID, followUpID);

      -- At most one letter to each follow-up, from when it is to go until it is certain that it went.
      CREATE TABLE outbox (
        followUpID TEXT PRIMARY KEY NOT NULL REFERENCES followUp (id) ON DELETE CASCADE,
        messageID TEXT NOT NULL,
        -- When it is to go; once it was handed over, when that was.
        at INTEGER NOT NULL,
        -- The whole message as JSON, as it was reviewed.
        message TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('waiting', 'going', 'unknown', 'refused')),
        -- What the program said that did not take it.
        said TEXT NOT NULL DEFAULT '',
        -- Of one that goes by itself: on what it rests (SendingGrounds), as JSON.
        grounds TEXT,
        -- While it is handed over at its time: when that was.
        planned INTEGER,
        -- Of one that waits: when it was handed over last and could not go yet.
        tried INTEGER
      ) STRICT;

      -- What of the user's mailboxes was seen.
      CREATE TABLE mailbox (
        place TEXT PRIMARY KEY NOT NULL,
        basis TEXT NOT NULL,
        -- What its messages were asked for, one a line.
        terms TEXT NOT NULL,
        -- Of a Maildir eight bytes for each message.
        seen BLOB NOT NULL,
        -- And for each that could not be opened.
        unread BLOB NOT NULL,
        -- Of an mbox, else NULL.
        size INTEGER,
        modified INTEGER,
        inode INTEGER,
        digest TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      -- Messages of those mailboxes that belong to a follow-up.
      CREATE TABLE keptMail (
        -- The follow-up's key and the Message-ID.
        id TEXT PRIMARY KEY NOT NULL,
        followUpID TEXT NOT NULL REFERENCES followUp (id) ON DELETE CASCADE,
        kind TEXT NOT NULL CHECK (kind IN ('answer', 'letter', 'bounce', 'word', 'colleague')),
        messageKey TEXT NOT NULL,
        at INTEGER NOT NULL,
        mailbox TEXT NOT NULL,
        subject TEXT NOT NULL,
        body TEXT NOT NULL,
        -- What an answer comes to, where that was recognised.
        sense TEXT CHECK (sense IN ('rejection', 'offer')),
        isDeclined INTEGER NOT NULL DEFAULT 0 CHECK (isDeclined IN (0, 1)),
        -- When it was found.
        noted INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX keptMailByFollowUp ON keptMail (followUpID, at);

      -- Whoever it is sent to stays until its fate is known, and taking a step back removes no message
      -- that went out: only a change that is written down itself does, which can be taken back.
      CREATE TRIGGER followUpOnItsWay BEFORE DELETE ON followUp
      WHEN EXISTS (SELECT 1 FROM outbox WHERE followUpID = old.id AND state IN ('going', 'unknown'))
      BEGIN
        SELECT RAISE(ABORT, 'a letter is on its way, and it must be known first whether it went');
      END;
      CREATE TRIGGER followUpWrittenTo BEFORE DELETE ON followUp
      WHEN (SELECT stepID FROM recording) IS NULL
        AND EXISTS (SELECT 1 FROM delivery WHERE followUpID = old.id AND hasGoneOut)
      BEGIN
        SELECT RAISE(ABORT, 'a letter to someone there has gone out, which nothing takes back');
      END;
      """)
}
