import Core
import Foundation
import GRDB

/// The agenda: for each interview the stages that it passes through, worked out by the clock when
/// the interview changes, so that the queue of any moment is one look into an index however many
/// interviews there are. Stages themselves are not stored: the present one depends on the present.
extension Store {
  /// The version of what is worked out: to be raised with each change of ``Clock/agenda(of:)``, of
  /// what is stored of it, and of how the catalogue's texts are written, so that no row of an earlier
  /// version stays.
  private static let agendaVersion = 10

  /// Works everything out anew where the rules, the days off or the user's zone have changed since.
  /// - Parameter working: told of how many of how many interviews that is done.
  func refreshAgenda(now: Date, _ working: (Int, Int) -> Void = { _, _ in }) throws {
    if try !isAgendaCurrent() { try makeAgenda(now: now, working) }
  }

  /// Whether the agenda was made by the present rules.
  func isAgendaCurrent() throws -> Bool {
    try queue.read { try String.fetchOne($0, sql: "SELECT basis FROM agendaBasis") } == basis
  }

  /// Works everything out anew, whatever is there.
  package func remakeAgenda(now: Date) throws(StoreError) {
    try expectWritable()
    overview = QueueOverview()
    do { try makeAgenda(now: now) } catch { throw StoreError.changing(error, file) }
  }

  private func makeAgenda(now: Date, _ working: (Int, Int) -> Void = { _, _ in }) throws {
    let basis = basis
    try queue.write { db in
      // The rules of the clock mean nothing to the catalogue, which takes longer to write.
      let last = try String.fetchOne(db, sql: "SELECT basis FROM agendaBasis")
      let isCatalogueCurrent = last?.hasPrefix("v\(Self.agendaVersion) ") == true && last != basis
      try countAnew(db, at: now) {
        try db.execute(sql: "DELETE FROM agenda; DELETE FROM agendaBasis")
        let all = try String.fetchAll(db, sql: "SELECT id FROM interview")
        for start in stride(from: 0, to: all.count, by: Self.batch) {
          working(start, all.count)
          try updateAgenda(db, of: all[start..<min(all.count, start + Self.batch)])
        }
      }
      if !isCatalogueCurrent { try writeCatalogue(db) }
      try db.execute(sql: "INSERT INTO agendaBasis VALUES (?)", arguments: [basis])
    }
  }

  /// How many interviews are worked out before it is told.
  private static let batch = 200

  private var basis: String { Self.agendaBasis(of: clock) }

  /// All that the agenda depends on besides the interviews: by which rules its rows were made.
  static func agendaBasis(of clock: Clock) -> String {
    let rules = clock.rules
    let numbers = [
      rules.opensAfterHours, rules.dueAfterHours, rules.nudgeAfterBusinessDays,
      rules.nudgeAfterPromiseBusinessDays, rules.maximumNudges, rules.thanksAfterRejectionHours,
    ]
    let daysOff = clock.calendar.daysOff.sorted().map(TimeText.isoDay)
    return
      (["v\(agendaVersion)"] + numbers.map(String.init) + [clock.calendar.home.identifier]
      + daysOff)
      .joined(separator: " ")
  }

  /// Works the agenda of some interviews out anew.
  ///
  /// Another instance may have made the rest by newer rules, from a configuration changed since this
  /// one started. Such a mixture bears no basis: the next start makes it whole.
  func updateAgenda(_ db: Database, of interviews: some Sequence<String>) throws {
    try db.executeCached(
      sql: "DELETE FROM agendaBasis WHERE basis <> ?", arguments: [basis])
    let delete = try db.cachedStatement(sql: "DELETE FROM agenda WHERE interview = ?")
    for id in interviews {
      guard let (number, dossier) = try clockDossier(db, id) else { continue }
      try delete.execute(arguments: [number])
      let facts = try AgendaFacts(db, id)
      let entries = clock.agenda(of: dossier)
      for (index, entry) in entries.enumerated() {
        let since = index == 0 ? Int64.min : entry.since.seconds
        let until = index + 1 < entries.count ? entries[index + 1].since.seconds : Int64.max
        try insert(db, entry, of: dossier, number, facts, since: since, until: until)
      }
    }
  }

  private func insert(
    _ db: Database, _ entry: AgendaEntry, of dossier: Dossier, _ number: Int64,
    _ facts: AgendaFacts, since: Int64, until: Int64
  ) throws {
    let statement = try db.cachedStatement(
      sql: """
        INSERT INTO agenda VALUES
          (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    let home = clock.calendar.home
    let sent = dossier.followUps.map { $0.sent(after: dossier.interview, home: home) }
    let pressing = dossier.followUps.firstIndex { $0.id == entry.followUpID }
    let outgoing = pressing.flatMap { dossier.followUps[$0].outgoing }
    let letter = facts.letters[entry.followUpID.text]
    try statement.execute(arguments: [
      entry.rank, sortKey(of: entry, in: dossier.interview), number, since, until,
      entry.stage.rawValue, entry.due?.seconds, entry.snoozedUntil?.seconds,
      entry.followUpID.text, dossier.followUps.count,
      sent.count { !$0.isEmpty },
      letter?.words, letter?.hasAddress ?? false,
      facts.letters.values.allSatisfy(\.hasAddress), facts.hasNotes,
      pressing.flatMap { sent[$0].last?.at.seconds }, outgoing?.state.rawValue,
      outgoing?.at.seconds, letter?.mail, entry.standing.late, entry.standing.due,
      entry.standing.nudges, entry.standing.unconfirmed, entry.standing.upcoming,
    ])
  }

  /// The order within a rank: what is due first, what starts first; of what is done the last first.
  private func sortKey(of entry: AgendaEntry, in interview: Interview) -> Int64 {
    if let until = entry.snoozedUntil { return until.seconds }
    let home = clock.calendar.home
    switch entry.stage.view {
    case .upcoming: return interview.schedule.startInstant(home: home).seconds
    case .done: return -interview.schedule.endInstant(home: home).seconds
    default: return (entry.due ?? interview.schedule.endInstant(home: home)).seconds
    }
  }

  /// An interview with no more than the clock needs: no texts.
  func clockDossier(_ db: Database, _ id: String) throws -> (Int64, Dossier)? {
    let interviewRow = try db.cachedStatement(
      sql: """
        SELECT \(RowReader.interviewColumns), number FROM interview JOIN role ON role.id = roleID
        WHERE interview.id = ?
        """)
    guard let row = try Row.fetchOne(interviewRow, arguments: [id]) else { return nil }
    let followUpRows = try db.cachedStatement(
      sql: """
        SELECT followUp.id, resolution, snoozedUntil, outbox.state, outbox.at, delivery.at, proof,
          returned
        FROM followUp LEFT JOIN outbox ON outbox.followUpID = followUp.id
        LEFT JOIN delivery ON delivery.followUpID = followUp.id WHERE interviewID = ?
        ORDER BY isHiringManager DESC, position, followUp.id, delivery.at, delivery.id
        """)
    var followUps: [FollowUp] = []
    for row in try Row.fetchAll(followUpRows, arguments: [id]) {
      let followUpID = try row.uuid(0)
      if followUps.last?.id != followUpID {
        followUps.append(
          FollowUp(
            id: followUpID,
            resolution: try row.optionalWord(1, FollowUp.Resolution.self),
            snoozedUntil: try row.optionalDate(2),
            outgoing: try row.optionalWord(3, Outgoing.State.self).map {
              Outgoing($0, at: try row.optionalDate(4) ?? .distantPast)
            }))
      }
      guard let sentAt = try row.optionalDate(5) else { continue }
      followUps[followUps.count - 1].deliveries.append(
        Delivery(
          id: followUpID, at: sentAt, way: .other,
          proof: try row.optionalWord(6, Delivery.Proof.self), returned: try row.optionalDate(7)))
    }
    let promises = try db.cachedStatement(
      sql: """
        SELECT \(RowReader.noteColumns) FROM note WHERE interviewID = ? AND promised IS NOT NULL
        """)
    let notes = try Row.fetchAll(promises, arguments: [id]).map(reader.note)
    let dossier = Dossier(
      interview: try reader.interview(row), followUps: followUps, notes: notes)
    return try (row[RowReader.interviewColumnCount], dossier)
  }
}

/// What a line of the queue says and the clock need not know.
private struct AgendaFacts {
  /// By the key of the follow-up.
  var letters: [String: (words: Int?, hasAddress: Bool, mail: String?)] = [:]
  let hasNotes: Bool

  /// What the mailboxes tell that the user has to do something about, as ``FollowUp/bounce``,
  /// ``FollowUp/foundLetter`` and ``FollowUp/word`` do: a ``KeptMail/Kind``.
  private static let mail = """
    CASE WHEN (SELECT returned FROM delivery WHERE delivery.followUpID = followUp.id
        ORDER BY at DESC, delivery.id DESC LIMIT 1) IS NOT NULL
      AND EXISTS (SELECT 1 FROM keptMail WHERE keptMail.followUpID = followUp.id AND kind = 'bounce')
      THEN 'bounce'
    WHEN EXISTS (SELECT 1 FROM keptMail WHERE keptMail.followUpID = followUp.id AND kind = 'letter'
      AND NOT isDeclined AND NOT EXISTS (SELECT 1 FROM delivery
        WHERE delivery.followUpID = followUp.id
          AND (messageID = messageKey OR sentID = messageKey
            OR returned IS NULL AND delivery.at >= keptMail.at)))
      THEN 'letter'
    WHEN EXISTS (SELECT 1 FROM keptMail WHERE keptMail.followUpID = followUp.id AND kind = 'word'
      AND NOT isDeclined AND NOT EXISTS (SELECT 1 FROM delivery
        WHERE delivery.followUpID = followUp.id AND returned IS NULL
          AND delivery.at >= keptMail.at))
      THEN 'word' END
    """

  init(_ db: Database, _ interview: String) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT followUp.id, words, email IS NOT NULL, \(Self.mail) FROM followUp
        LEFT JOIN draft ON followUpID = followUp.id LEFT JOIN person ON person.id = personID
        WHERE interviewID = ?
        """)
    let rows = try Row.fetchCursor(statement, arguments: [interview])
    while let row = try rows.next() {
      letters[try row[0]] = try (words: row[1], hasAddress: row[2], mail: row[3])
    }
    hasNotes =
      try Bool.fetchOne(
        db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM note WHERE interviewID = ?)"),
        arguments: [interview]) ?? false
  }
}
