import Core
import GRDB

/// What the queue is read from: the agenda with what a line of the list says, how many interviews
/// stand where, and the catalogue by which they are found and put into other orders. All of it is
/// derived.
func installQueueTables(_ db: Database) throws {
  try db.execute(sql: agendaTables)
  for event in ["INSERT", "UPDATE", "DELETE"] { try db.execute(sql: draftTrigger(event)) }
  try db.execute(sql: catalogueTables)
  for trigger in catalogueTriggers { try db.execute(sql: trigger) }
  try writeCatalogue(db)
}

/// Writes down what interviews are found by and sorted by. What is found is written as
/// what is typed is looked for: FTS5 folds case and marks alone.
/// - Parameter condition: which of them; all by default.
func writeCatalogue(_ db: Database, of condition: String = "") throws {
  let present = try Row.fetchCursor(
    db.cachedStatement(sql: "SELECT * FROM cataloguePresent \(condition)"))
  let written = try db.cachedStatement(
    sql: """
      INSERT INTO catalogue VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET company = excluded.company, title = excluded.title,
        start = excluded.start, text = excluded.text
      """)
  while let row = try present.next() {
    let interview: Int64 = try row[0]
    let company: String = try row[1]
    let title: String = try row[2]
    let start: Int64 = try row[3]
    let text: String = try row[4]
    try written.execute(arguments: [interview, company, title, start, text.indexable])
  }
}

private let agendaTables = """
  DROP TABLE agenda;
  DELETE FROM agendaBasis;
  -- From when to when an interview stands where, and what its line says meanwhile. `rank` and `sort`
  -- are its place in the queue.
  CREATE TABLE agenda (
    rank INTEGER NOT NULL,
    sort INTEGER NOT NULL,
    interview INTEGER NOT NULL REFERENCES interview (number) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL,
    stage TEXT NOT NULL,
    due INTEGER,
    snoozedUntil INTEGER,
    followUpID TEXT NOT NULL,
    owed INTEGER NOT NULL,
    thanked INTEGER NOT NULL,
    draftWords INTEGER,
    hasAddress INTEGER NOT NULL,
    hasAllAddresses INTEGER NOT NULL,
    hasNotes INTEGER NOT NULL,
    lastSent INTEGER,
    outgoing TEXT,
    outgoingAt INTEGER,
    mail TEXT,
    lateCount INTEGER NOT NULL,
    dueCount INTEGER NOT NULL,
    nudgeCount INTEGER NOT NULL,
    unconfirmedCount INTEGER NOT NULL,
    upcomingCount INTEGER NOT NULL,
    PRIMARY KEY (rank, sort, interview, since)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX agendaByInterview ON agenda (interview, since, until);
  -- The transitions between two moments. What holds from ever on or for ever is none.
  CREATE INDEX agendaBySince ON agenda (since) WHERE since <> -9223372036854775808;
  CREATE INDEX agendaByUntil ON agenda (until) WHERE until <> 9223372036854775807;

  -- How many interviews stand in each stretch of each rank at the moment of agendaMoment, a stretch
  -- being 2^20 seconds of `sort`, some twelve days (see Agenda+Counts.swift).
  CREATE TABLE agendaCount (
    rank INTEGER NOT NULL,
    stretch INTEGER NOT NULL,
    interviews INTEGER NOT NULL,
    late INTEGER NOT NULL,
    due INTEGER NOT NULL,
    nudges INTEGER NOT NULL,
    unconfirmed INTEGER NOT NULL,
    upcoming INTEGER NOT NULL,
    PRIMARY KEY (rank, stretch)
  ) STRICT, WITHOUT ROWID;
  -- NULL while nothing has been counted.
  CREATE TABLE agendaMoment (moment INTEGER) STRICT;
  INSERT INTO agendaMoment VALUES (NULL);

  CREATE TRIGGER "agenda-counted" AFTER INSERT ON agenda
  WHEN (SELECT moment >= new.since AND moment < new.until FROM agendaMoment)
  BEGIN
    INSERT INTO agendaCount VALUES (new.rank, new.sort >> 20, 1, new.lateCount, new.dueCount,
      new.nudgeCount, new.unconfirmedCount, new.upcomingCount)
    ON CONFLICT DO UPDATE SET interviews = interviews + 1, late = late + excluded.late,
      due = due + excluded.due, nudges = nudges + excluded.nudges,
      unconfirmed = unconfirmed + excluded.unconfirmed, upcoming = upcoming + excluded.upcoming;
  END;
  CREATE TRIGGER "agenda-uncounted" AFTER DELETE ON agenda
  WHEN (SELECT moment >= old.since AND moment < old.until FROM agendaMoment)
  BEGIN
    UPDATE agendaCount SET interviews = interviews - 1, late = late - old.lateCount,
      due = due - old.dueCount, nudges = nudges - old.nudgeCount,
      unconfirmed = unconfirmed - old.unconfirmedCount, upcoming = upcoming - old.upcomingCount
    WHERE rank = old.rank AND stretch = old.sort >> 20;
  END;

  -- Neither moves an interview, so the clock need not be asked.
  CREATE TRIGGER "agenda-address" AFTER UPDATE OF email ON person
  WHEN (old.email IS NULL) <> (new.email IS NULL)
  BEGIN
    UPDATE agenda SET hasAddress = new.email IS NOT NULL
    WHERE interview IN (SELECT number FROM followUp JOIN interview ON interview.id = interviewID
        WHERE personID = new.id)
      AND followUpID IN (SELECT id FROM followUp WHERE personID = new.id);
    UPDATE agenda SET hasAllAddresses = NOT EXISTS (
      SELECT 1 FROM interview JOIN followUp ON followUp.interviewID = interview.id
      LEFT JOIN person ON person.id = personID
      WHERE number = agenda.interview AND email IS NULL)
    WHERE interview IN (SELECT number FROM followUp JOIN interview ON interview.id = interviewID
        WHERE personID = new.id);
  END;
  """

/// Keeps the number of a draft's words in the agenda.
private func draftTrigger(_ event: String) -> String {
  let row = event == "DELETE" ? "old" : "new"
  return """
    CREATE TRIGGER "agenda-draft-\(event.lowercased())" AFTER \(event) ON draft
    \(event == "UPDATE" ? "WHEN old.words <> new.words" : "")
    BEGIN
      UPDATE agenda SET draftWords = \(event == "DELETE" ? "NULL" : "new.words")
      WHERE interview = (SELECT number FROM followUp JOIN interview ON interview.id = interviewID
          WHERE followUp.id = \(row).followUpID)
        AND followUpID = \(row).followUpID;
    END;
    """
}

private let catalogueTables = """
  -- Each interview as it is looked for: all its texts as one, so that words of different parts are
  -- found together, and what the other orders of the queue go by.
  CREATE TABLE catalogue (
    interview INTEGER PRIMARY KEY REFERENCES interview (number) ON DELETE CASCADE,
    company TEXT NOT NULL,
    title TEXT NOT NULL,
    start INTEGER NOT NULL,
    text TEXT NOT NULL
  ) STRICT;
  CREATE INDEX catalogueByRole
    ON catalogue (company COLLATE NOCASE, title COLLATE NOCASE, start DESC);
  CREATE INDEX catalogueByStart ON catalogue (start DESC);
  -- The interviews whose entry in the catalogue is no longer true; empty between transactions.
  CREATE TABLE uncatalogued (interview INTEGER PRIMARY KEY) STRICT;

  CREATE VIEW cataloguePresent (interview, company, title, start, text) AS
  SELECT number, company, role.title, start,
    company || char(10) || role.title || char(10) || round
    || coalesce((SELECT group_concat(char(10) || person.name || ' ' || coalesce(email, ''), '')
      FROM followUp JOIN person ON person.id = personID WHERE interviewID = interview.id), '')
    || coalesce((SELECT group_concat(char(10) || text, '')
      FROM note WHERE interviewID = interview.id), '')
    || coalesce((SELECT group_concat(
        char(10) || recipient || char(10) || subject || char(10) || body, '')
      FROM followUp JOIN draft ON followUpID = followUp.id WHERE interviewID = interview.id), '')
    || coalesce((SELECT group_concat(
        char(10) || recipient || char(10) || subject || char(10) || body, '')
      FROM followUp JOIN delivery ON followUpID = followUp.id WHERE interviewID = interview.id), '')
  FROM interview JOIN role ON role.id = roleID;

  CREATE VIRTUAL TABLE found USING fts5(text, content='catalogue', content_rowid='interview',
    columnsize=0, prefix='1 2 3', tokenize='unicode61 remove_diacritics 2');
  CREATE TRIGGER "found-insert" AFTER INSERT ON catalogue BEGIN
    INSERT INTO found (rowid, text) VALUES (new.interview, new.text);
  END;
  CREATE TRIGGER "found-delete" AFTER DELETE ON catalogue BEGIN
    INSERT INTO found (found, rowid, text) VALUES ('delete', old.interview, old.text);
  END;
  CREATE TRIGGER "found-update" AFTER UPDATE OF text ON catalogue WHEN old.text <> new.text BEGIN
    INSERT INTO found (found, rowid, text) VALUES ('delete', old.interview, old.text);
    INSERT INTO found (rowid, text) VALUES (new.interview, new.text);
  END;
  """

/// Note down which entries of the catalogue a change of the user's tables makes untrue.
private let catalogueTriggers: [String] = {
  let ofFollowUp = "followUp JOIN interview ON interview.id = interviewID WHERE followUp.id ="
  let ofPerson = "followUp JOIN interview ON interview.id = interviewID WHERE personID ="
  // Nobody refers to a role or a person that comes or goes.
  let parts: [(table: String, columns: String, key: String, interviews: String)] = [
    ("role", "company, title", "id", "interview WHERE roleID ="),
    ("person", "name, email", "id", ofPerson),
    ("interview", "roleID, round, start", "number", "interview WHERE number ="),
    ("followUp", "interviewID, personID", "interviewID", "interview WHERE id ="),
    ("note", "interviewID, text", "interviewID", "interview WHERE id ="),
    ("draft", "recipient, subject, body", "followUpID", ofFollowUp),
    ("delivery", "followUpID, recipient, subject, body", "followUpID", ofFollowUp),
  ]
  return parts.flatMap { part in
    let events = [
      ("INSERT", ["new"]), ("UPDATE OF \(part.columns)", ["old", "new"]), ("DELETE", ["old"]),
    ]
    let isReferredTo = part.table == "role" || part.table == "person"
    return events.filter { !isReferredTo || $0.0.hasPrefix("UPDATE") }.map { event, rows in
      let marks = rows.map {
        """
        INSERT INTO uncatalogued SELECT number FROM \(part.interviews) \($0)."\(part.key)"
          ON CONFLICT DO NOTHING;
        """
      }
      return """
        CREATE TRIGGER "catalogue-\(part.table)-\(event.prefix(6).lowercased())"
        AFTER \(event) ON \(part.table) BEGIN
          \(marks.joined(separator: "\n"))
        END;
        """
    }
  }
}()
