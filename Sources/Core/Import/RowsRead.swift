import Foundation

/// The rows of one import that tell of interviews, and the interviews that its events tell of.
struct RowsRead {
  /// Where the first event stands that an interview comes from.
  let events: [UUID: String]
  /// The identities of rows by what those about their role begin with.
  private var identities: [String: Set<String>] = [:]

  init(_ entries: [ImportEntry], _ planner: ImportPlanner) {
    var events: [UUID: String] = [:]
    for entry in entries {
      if let id = entry.dossier?.id, entry.event != nil, events[id] == nil {
        events[id] = entry.place
      }
      guard let row = entry.row, row.kind != .person else { continue }
      for meeting in row.meetings {
        var warnings: [String] = []
        let schedule = planner.schedule(of: meeting, &warnings)
        identities[ImportPlanner.rowStart(of: row), default: []].insert(
          planner.identity(of: row, schedule))
      }
    }
    self.events = events
  }

  /// The interview of which a row told with another time: the only one of that role and round whose row is
  /// gone from its table, where the only one that is new has come. It has to be known from the table alone,
  /// and still to come, as what is over is followed by another interview. Where the new time is over as well,
  /// or before the old one, the row was put right, unless something was written about the old one.
  func moved(to interview: Interview, _ planner: ImportPlanner) throws -> EventStanding? {
    guard let now = planner.now, let invite = interview.invite,
      let end = invite.identity.lastIndex(of: "\t")
    else { return nil }
    let beginning = String(invite.identity[...end])
    guard let rows = identities[beginning],
      try rows.allSatisfy({
        try $0 == invite.identity || planner.tables.interview($0) != nil
      })
    else { return nil }
    let gone = try planner.tables.rows(beginning).filter { dossier in
      let said = dossier.interview.invite?.said
      return dossier.interview.invites.allSatisfy { !rows.contains($0.identity) }
        && dossier.interview.isOfRows && dossier.interview.state == .scheduled
        && said?.round == invite.said?.round && said?.file == invite.said?.file
    }
    func start(_ interview: Interview) -> Date {
      interview.schedule.startInstant(home: planner.home)
    }
    let coming = gone.filter { start($0.interview) > now }
    guard coming.isEmpty else { return coming.count == 1 ? standing(coming[0]) : nil }
    guard gone.count == 1, gone[0].isUntouched,
      start(interview) < max(start(gone[0].interview), now)
    else { return nil }
    return standing(gone[0])
  }

  private func standing(_ dossier: Dossier) -> EventStanding {
    EventStanding(dossier: dossier, choice: nil)
  }
}

extension Dossier {
  /// Whether the user has done nothing about it, nor anything about it is known from elsewhere.
  fileprivate var isUntouched: Bool {
    notes.isEmpty
      && followUps.allSatisfy {
        $0.resolution == nil && $0.draft == nil && $0.deliveries.isEmpty && $0.snoozedUntil == nil
      }
  }
}
