import Foundation

/// Events of several organizers that have one UID, as those of programs do that count them from 1 in each
/// file. By RFC 5545 they would be one.
extension ImportPlanner {
  static let reusedUID =
    "another event, of another organizer and company on another day, has the same UID"

  /// How things stand with an event. One whose UID is that of an interview of another organizer, at another
  /// company and on another day, gets an identity of its own; so do later messages of its organizer.
  func tellApart(
    _ event: inout CalendarEvent, among standings: ImportStandings
  ) throws -> EventStanding {
    let standing = try standings[event.identity] ?? firstStanding(of: event, among: standings)
    guard event.uid != nil, let dossier = standing.dossier,
      let organizer = dossier.organizer(of: event.identity),
      let own = event.organizer?.email.map(EventOrganizer.init),
      own.isAnother(than: EventOrganizer(organizer))
    else { return standing }
    var other = event
    other.owner = own.address
    let others = try standings[other.identity] ?? firstStanding(of: other, among: standings)
    guard others.dossier != nil || isAnother(event, than: dossier) else { return standing }
    event = other
    return others
  }

  /// Whether company and day are others.
  private func isAnother(_ event: CalendarEvent, than dossier: Dossier) -> Bool {
    guard event.hasPlausibleTimes else { return false }
    var warnings: [String] = []
    let schedule = schedule(of: event, &warnings)
    let company = people.reading(of: event).company
    return company != SummaryReader.unknownCompany && !dossier.interview.role.isAt(company)
      && !dossier.interview.days(home: home).contains(schedule.day(home: home))
  }
}

extension Dossier {
  /// Who invited under an identity.
  fileprivate func organizer(of identity: String) -> String? {
    interview.invites.first { $0.identity == identity }?.said?.organizer
  }
}

extension Interview {
  fileprivate func days(home: Zone) -> [CivilDate] {
    ([schedule] + talks.map(\.schedule)).map { $0.day(home: home) }
  }
}

extension Schedule {
  fileprivate func day(home: Zone) -> CivilDate {
    clock(home: home).wallClock(at: startInstant(home: home)).date
  }
}
