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
  /// gone, where the only one that is new has come. It has to be still to come, as what is over is followed by
  /// another interview, and to be known from the table alone.
  func moved(to interview: Interview, _ planner: ImportPlanner) throws -> EventStanding? {
    guard let now = planner.now, let invite = interview.invite,
      let end = invite.identity.lastIndex(of: "\t")
    else { return nil }
    let start = String(invite.identity[...end])
    guard let present = identities[start],
      try present.allSatisfy({
        try $0 == invite.identity || planner.tables.interview($0) != nil
      })
    else { return nil }
    let gone = try planner.tables.rows(start).filter { dossier in
      dossier.interview.invites.allSatisfy { !present.contains($0.identity) }
        && dossier.interview.isOfRows && dossier.interview.state == .scheduled
        && dossier.interview.schedule.startInstant(home: planner.home) > now
    }
    guard gone.count == 1, let dossier = gone.first,
      dossier.interview.invite?.said?.round == invite.said?.round
    else { return nil }
    return EventStanding(dossier: dossier, choice: nil)
  }
}
