/// The addresses of people that an import sees, whatever becomes of what they stand in.
extension ImportPlanner {
  /// So many of one import are kept.
  private static let mostSightings = 5_000

  /// Those of events, heads of mails and tables of people, without the user's own.
  /// - Parameter entries: all that was read.
  func sightings(in entries: [ImportEntry]) -> [AddressSighting] {
    var all = seen
    for entry in entries {
      if let event = entry.event { all.add(Self.sightings(in: event)) }
      if let row = entry.row { all.add(Self.sightings(in: row, of: entry.source)) }
    }
    return all.latest(Self.mostSightings).filter { !people.isMe($0.address) }
  }

  private static func sightings(in event: CalendarEvent) -> [AddressSighting] {
    let start = event.hasPlausibleTimes ? event.start : nil
    return (event.attendees + [event.organizer].compactMap(\.self)).compactMap {
      AddressSighting($0, .invite, at: start)
    }
  }

  private static func sightings(in row: TableRow, of source: String) -> [AddressSighting] {
    let file = source.split(separator: "/").last.map(String.init)
    return row.people.compactMap { person in
      let party = CalendarEvent.Party(name: person.name.nonEmpty, email: person.email)
      var sighting = AddressSighting(party, .table, at: nil)
      sighting?.company = row.company.tidy.nonEmpty
      sighting?.origin = file
      return sighting
    }
  }
}
