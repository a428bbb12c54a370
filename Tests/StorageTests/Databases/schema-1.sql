PRAGMA application_id = 1097233527;
PRAGMA user_version = 1;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE role (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  company TEXT NOT NULL,
  title TEXT NOT NULL,
  outcome TEXT NOT NULL DEFAULT 'open'
    CHECK (outcome IN ('open', 'rejected', 'offer', 'withdrawn')),
  UNIQUE (company, title)
) STRICT;
INSERT INTO role VALUES('00000002-0000-4000-8000-000000000000','Globex','Staff “Infra” Engineer','open');
CREATE TABLE person (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  name TEXT NOT NULL,
  email TEXT CHECK (email <> ''),
  title TEXT NOT NULL DEFAULT '',
  CHECK (name <> '' OR email IS NOT NULL)
) STRICT;
INSERT INTO person VALUES('00000004-0000-4000-8000-000000000000','Ana Ruiz','ana@globex.example','director');
INSERT INTO person VALUES('00000007-0000-4000-8000-000000000000','','ben@globex.example','');
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
INSERT INTO interview VALUES(1,'00000001-0000-4000-8000-000000000000','00000002-0000-4000-8000-000000000000','onsite','zoned',1795179600,1795188600,'CET-1CEST,M3.5.0,M10.5.0/3','Room 4','','scheduled','uid-1@globex.example',2);
CREATE TABLE followUp (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  interviewID TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  personID TEXT REFERENCES person (id),
  position INTEGER NOT NULL,
  isHiringManager INTEGER NOT NULL DEFAULT 0 CHECK (isHiringManager IN (0, 1)),
  resolution TEXT CHECK (resolution IN ('replied', 'skipped', 'closed')),
  UNIQUE (interviewID, personID)
) STRICT;
INSERT INTO followUp VALUES('00000003-0000-4000-8000-000000000000','00000001-0000-4000-8000-000000000000','00000004-0000-4000-8000-000000000000',0,1,NULL);
INSERT INTO followUp VALUES('00000006-0000-4000-8000-000000000000','00000001-0000-4000-8000-000000000000','00000007-0000-4000-8000-000000000000',1,0,NULL);
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
INSERT INTO draft VALUES('00000006-0000-4000-8000-000000000000','ben@globex.example','Thank you',replace('Hi Ben,\n\nthank you – 日本\n','\n',char(10)),6,'body',2,9,1795513320);
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
INSERT INTO delivery VALUES('00000005-0000-4000-8000-000000000000','00000003-0000-4000-8000-000000000000',1795198320,'email','Ana Ruiz <ana@globex.example>','Thank you',replace('Hi Ana,\nthank you.','\n',char(10)),'<1@here.example>','user');
CREATE TABLE note (
  id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 36),
  interviewID TEXT NOT NULL REFERENCES interview (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('learned', 'need', 'gap', 'promise')),
  text TEXT NOT NULL,
  promised TEXT CHECK (promised GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) STRICT;
INSERT INTO note VALUES('00000008-0000-4000-8000-000000000000','00000001-0000-4000-8000-000000000000',0,'need','they lose two weeks a quarter',NULL);
INSERT INTO note VALUES('00000009-0000-4000-8000-000000000000','00000001-0000-4000-8000-000000000000',1,'promise','a decision','2026-11-27');
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
INSERT INTO agenda VALUES(0,1795447800,1,1795447800,1796148720,1795447800,'00000006-0000-4000-8000-000000000000',1,0,0,0,0);
INSERT INTO agenda VALUES(0,1795447800,1,1796148720,9223372036854775807,1795447800,'00000006-0000-4000-8000-000000000000',1,0,1,0,0);
INSERT INTO agenda VALUES(1,1795447800,1,1795195800,1795447800,1795447800,'00000006-0000-4000-8000-000000000000',0,1,0,0,0);
INSERT INTO agenda VALUES(3,1795447800,1,1795188600,1795195800,1795447800,'00000006-0000-4000-8000-000000000000',0,0,0,0,0);
INSERT INTO agenda VALUES(5,1796148720,1,-9223372036854775808,1795188600,1796148720,'00000003-0000-4000-8000-000000000000',0,0,0,0,1);
CREATE TABLE agendaBasis (basis TEXT NOT NULL) STRICT;
INSERT INTO agendaBasis VALUES('2 24 5 2 2 CET-1CEST,M3.5.0,M10.5.0/3 2026-12-25');
CREATE TABLE step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  title TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'done' CHECK (state IN ('done', 'undone', 'dropped'))
) STRICT;
INSERT INTO step VALUES(1,1795513320,'add Globex · Staff “Infra” Engineer','done');
INSERT INTO step VALUES(2,1795513320,'write to ben@globex.example at Globex','done');
CREATE TABLE change (
  stepID INTEGER NOT NULL REFERENCES step (id) ON DELETE CASCADE,
  tableName TEXT NOT NULL,
  rowKey TEXT NOT NULL,
  before TEXT,
  after TEXT,
  PRIMARY KEY (stepID, tableName, rowKey)
) STRICT, WITHOUT ROWID;
INSERT INTO change VALUES(1,'delivery','00000005-0000-4000-8000-000000000000',NULL,'{"id":"00000005-0000-4000-8000-000000000000","followUpID":"00000003-0000-4000-8000-000000000000","at":1795198320,"way":"email","recipient":"Ana Ruiz <ana@globex.example>","subject":"Thank you","body":"Hi Ana,\nthank you.","messageID":"<1@here.example>","proof":"user"}');
INSERT INTO change VALUES(1,'followUp','00000003-0000-4000-8000-000000000000',NULL,'{"id":"00000003-0000-4000-8000-000000000000","interviewID":"00000001-0000-4000-8000-000000000000","personID":"00000004-0000-4000-8000-000000000000","position":0,"isHiringManager":1,"resolution":null}');
INSERT INTO change VALUES(1,'followUp','00000006-0000-4000-8000-000000000000',NULL,'{"id":"00000006-0000-4000-8000-000000000000","interviewID":"00000001-0000-4000-8000-000000000000","personID":"00000007-0000-4000-8000-000000000000","position":1,"isHiringManager":0,"resolution":null}');
INSERT INTO change VALUES(1,'interview','00000001-0000-4000-8000-000000000000',NULL,'{"number":1,"id":"00000001-0000-4000-8000-000000000000","roleID":"00000002-0000-4000-8000-000000000000","round":"onsite","timeKind":"zoned","start":1795179600,"end":1795188600,"timeZone":"CET-1CEST,M3.5.0,M10.5.0/3","location":"Room 4","link":"","state":"scheduled","inviteIdentity":"uid-1@globex.example","inviteSequence":2}');
INSERT INTO change VALUES(1,'note','00000008-0000-4000-8000-000000000000',NULL,'{"id":"00000008-0000-4000-8000-000000000000","interviewID":"00000001-0000-4000-8000-000000000000","position":0,"kind":"need","text":"they lose two weeks a quarter","promised":null}');
INSERT INTO change VALUES(1,'note','00000009-0000-4000-8000-000000000000',NULL,'{"id":"00000009-0000-4000-8000-000000000000","interviewID":"00000001-0000-4000-8000-000000000000","position":1,"kind":"promise","text":"a decision","promised":"2026-11-27"}');
INSERT INTO change VALUES(1,'person','00000004-0000-4000-8000-000000000000',NULL,'{"id":"00000004-0000-4000-8000-000000000000","name":"Ana Ruiz","email":"ana@globex.example","title":"director"}');
INSERT INTO change VALUES(1,'person','00000007-0000-4000-8000-000000000000',NULL,'{"id":"00000007-0000-4000-8000-000000000000","name":"","email":"ben@globex.example","title":""}');
INSERT INTO change VALUES(1,'role','00000002-0000-4000-8000-000000000000',NULL,'{"id":"00000002-0000-4000-8000-000000000000","company":"Globex","title":"Staff “Infra” Engineer","outcome":"open"}');
INSERT INTO change VALUES(2,'draft','00000006-0000-4000-8000-000000000000',NULL,'{"followUpID":"00000006-0000-4000-8000-000000000000","recipient":"ben@globex.example","subject":"Thank you","body":"Hi Ben,\n\nthank you – 日本\n","words":6,"focus":"body","caretLine":2,"caretColumn":9,"savedAt":1795513320}');
CREATE TABLE recording (stepID INTEGER) STRICT;
INSERT INTO recording VALUES(NULL);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('step',2);
CREATE INDEX roleByName ON role (company COLLATE NOCASE, title COLLATE NOCASE);
CREATE INDEX personByEmail ON person (email COLLATE NOCASE);
CREATE INDEX interviewByRole ON interview (roleID);
CREATE INDEX followUpByPerson ON followUp (personID);
CREATE INDEX deliveryByFollowUp ON delivery (followUpID, at);
CREATE INDEX noteByInterview ON note (interviewID);
CREATE INDEX agendaOfNow ON agenda (rank, until, since,
  lateCount, dueCount, nudgeCount, unconfirmedCount, upcomingCount);
CREATE INDEX agendaByInterview ON agenda (interview);
CREATE TRIGGER "role-insert" AFTER insert ON "role"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'role', new."id",
    NULL, json_object('id', new."id", 'company', new."company", 'title', new."title", 'outcome', new."outcome"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "role-update" AFTER update ON "role"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'role', new."id",
    json_object('id', old."id", 'company', old."company", 'title', old."title", 'outcome', old."outcome"), json_object('id', new."id", 'company', new."company", 'title', new."title", 'outcome', new."outcome"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "role-delete" AFTER delete ON "role"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'role', old."id",
    json_object('id', old."id", 'company', old."company", 'title', old."title", 'outcome', old."outcome"), NULL)
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "person-insert" AFTER insert ON "person"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'person', new."id",
    NULL, json_object('id', new."id", 'name', new."name", 'email', new."email", 'title', new."title"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "person-update" AFTER update ON "person"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'person', new."id",
    json_object('id', old."id", 'name', old."name", 'email', old."email", 'title', old."title"), json_object('id', new."id", 'name', new."name", 'email', new."email", 'title', new."title"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "person-delete" AFTER delete ON "person"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'person', old."id",
    json_object('id', old."id", 'name', old."name", 'email', old."email", 'title', old."title"), NULL)
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "interview-insert" AFTER insert ON "interview"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'interview', new."id",
    NULL, json_object('number', new."number", 'id', new."id", 'roleID', new."roleID", 'round', new."round", 'timeKind', new."timeKind", 'start', new."start", 'end', new."end", 'timeZone', new."timeZone", 'location', new."location", 'link', new."link", 'state', new."state", 'inviteIdentity', new."inviteIdentity", 'inviteSequence', new."inviteSequence"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "interview-update" AFTER update ON "interview"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'interview', new."id",
    json_object('number', old."number", 'id', old."id", 'roleID', old."roleID", 'round', old."round", 'timeKind', old."timeKind", 'start', old."start", 'end', old."end", 'timeZone', old."timeZone", 'location', old."location", 'link', old."link", 'state', old."state", 'inviteIdentity', old."inviteIdentity", 'inviteSequence', old."inviteSequence"), json_object('number', new."number", 'id', new."id", 'roleID', new."roleID", 'round', new."round", 'timeKind', new."timeKind", 'start', new."start", 'end', new."end", 'timeZone', new."timeZone", 'location', new."location", 'link', new."link", 'state', new."state", 'inviteIdentity', new."inviteIdentity", 'inviteSequence', new."inviteSequence"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "interview-delete" AFTER delete ON "interview"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'interview', old."id",
    json_object('number', old."number", 'id', old."id", 'roleID', old."roleID", 'round', old."round", 'timeKind', old."timeKind", 'start', old."start", 'end', old."end", 'timeZone', old."timeZone", 'location', old."location", 'link', old."link", 'state', old."state", 'inviteIdentity', old."inviteIdentity", 'inviteSequence', old."inviteSequence"), NULL)
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "followUp-insert" AFTER insert ON "followUp"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'followUp', new."id",
    NULL, json_object('id', new."id", 'interviewID', new."interviewID", 'personID', new."personID", 'position', new."position", 'isHiringManager', new."isHiringManager", 'resolution', new."resolution"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "followUp-update" AFTER update ON "followUp"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'followUp', new."id",
    json_object('id', old."id", 'interviewID', old."interviewID", 'personID', old."personID", 'position', old."position", 'isHiringManager', old."isHiringManager", 'resolution', old."resolution"), json_object('id', new."id", 'interviewID', new."interviewID", 'personID', new."personID", 'position', new."position", 'isHiringManager', new."isHiringManager", 'resolution', new."resolution"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "followUp-delete" AFTER delete ON "followUp"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'followUp', old."id",
    json_object('id', old."id", 'interviewID', old."interviewID", 'personID', old."personID", 'position', old."position", 'isHiringManager', old."isHiringManager", 'resolution', old."resolution"), NULL)
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "draft-insert" AFTER insert ON "draft"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'draft', new."followUpID",
    NULL, json_object('followUpID', new."followUpID", 'recipient', new."recipient", 'subject', new."subject", 'body', new."body", 'words', new."words", 'focus', new."focus", 'caretLine', new."caretLine", 'caretColumn', new."caretColumn", 'savedAt', new."savedAt"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "draft-update" AFTER update ON "draft"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'draft', new."followUpID",
    json_object('followUpID', old."followUpID", 'recipient', old."recipient", 'subject', old."subject", 'body', old."body", 'words', old."words", 'focus', old."focus", 'caretLine', old."caretLine", 'caretColumn', old."caretColumn", 'savedAt', old."savedAt"), json_object('followUpID', new."followUpID", 'recipient', new."recipient", 'subject', new."subject", 'body', new."body", 'words', new."words", 'focus', new."focus", 'caretLine', new."caretLine", 'caretColumn', new."caretColumn", 'savedAt', new."savedAt"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "draft-delete" AFTER delete ON "draft"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'draft', old."followUpID",
    json_object('followUpID', old."followUpID", 'recipient', old."recipient", 'subject', old."subject", 'body', old."body", 'words', old."words", 'focus', old."focus", 'caretLine', old."caretLine", 'caretColumn', old."caretColumn", 'savedAt', old."savedAt"), NULL)
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "delivery-insert" AFTER insert ON "delivery"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'delivery', new."id",
    NULL, json_object('id', new."id", 'followUpID', new."followUpID", 'at', new."at", 'way', new."way", 'recipient', new."recipient", 'subject', new."subject", 'body', new."body", 'messageID', new."messageID", 'proof', new."proof"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "delivery-update" AFTER update ON "delivery"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'delivery', new."id",
    json_object('id', old."id", 'followUpID', old."followUpID", 'at', old."at", 'way', old."way", 'recipient', old."recipient", 'subject', old."subject", 'body', old."body", 'messageID', old."messageID", 'proof', old."proof"), json_object('id', new."id", 'followUpID', new."followUpID", 'at', new."at", 'way', new."way", 'recipient', new."recipient", 'subject', new."subject", 'body', new."body", 'messageID', new."messageID", 'proof', new."proof"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "delivery-delete" AFTER delete ON "delivery"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'delivery', old."id",
    json_object('id', old."id", 'followUpID', old."followUpID", 'at', old."at", 'way', old."way", 'recipient', old."recipient", 'subject', old."subject", 'body', old."body", 'messageID', old."messageID", 'proof', old."proof"), NULL)
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "note-insert" AFTER insert ON "note"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'note', new."id",
    NULL, json_object('id', new."id", 'interviewID', new."interviewID", 'position', new."position", 'kind', new."kind", 'text', new."text", 'promised', new."promised"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "note-update" AFTER update ON "note"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'note', new."id",
    json_object('id', old."id", 'interviewID', old."interviewID", 'position', old."position", 'kind', old."kind", 'text', old."text", 'promised', old."promised"), json_object('id', new."id", 'interviewID', new."interviewID", 'position', new."position", 'kind', new."kind", 'text', new."text", 'promised', new."promised"))
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
CREATE TRIGGER "note-delete" AFTER delete ON "note"
WHEN (SELECT stepID FROM recording) IS NOT NULL
BEGIN
  INSERT INTO change (stepID, tableName, rowKey, before, after)
  VALUES ((SELECT stepID FROM recording), 'note', old."id",
    json_object('id', old."id", 'interviewID', old."interviewID", 'position', old."position", 'kind', old."kind", 'text', old."text", 'promised', old."promised"), NULL)
  ON CONFLICT DO UPDATE SET after = excluded.after;
END;
COMMIT;
