import Core
import Foundation

/// A date or time of a calendar, with what is known of its zone.
enum Moment: Equatable {
  /// An instant in seconds since 1970, and the zone in which it was written.
  case zoned(Int, Zone)
  /// A clock on a wall somewhere.
  case floating(CivilTime)
  case allDay(CivilDate)

  /// As ``CalendarEvent/start`` has it.
  var seconds: Int {
    switch self {
    case .zoned(let instant, _): instant
    case .floating(let wallClock): wallClock.secondsSince1970
    case .allDay(let date): date.daysSince1970 * 86_400
    }
  }

  var kind: Schedule.Kind {
    switch self {
    case .zoned: .zoned
    case .floating: .floating
    case .allDay: .allDay
    }
  }

  /// The moment after a duration: days on the clock, then seconds that really pass.
  func adding(_ duration: Libical.Duration) -> Moment {
    switch self {
    case .zoned(let instant, let zone):
      let wallClock = zone.wallClock(at: Date(timeIntervalSince1970: Double(instant)))
      let later = zone.instant(of: wallClock.adding(seconds: duration.days * 86_400))
      let start = duration.days == 0 ? instant : Int(later.timeIntervalSince1970)
      return .zoned(start + duration.seconds, zone)
    case .floating(let wallClock):
      return .floating(wallClock.adding(seconds: duration.days * 86_400 + duration.seconds))
    case .allDay(let date):
      return .allDay(date.adding(days: duration.days + duration.seconds / 86_400))
    }
  }
}

/// Turns times as written into moments, with the zones of the file and of the database.
struct Clock {
  let names: ZoneNames
  /// The zones of the calendar itself, by ``key(_:)`` of their TZID.
  let fileZones: [String: FileZone]

  /// What is left of a TZID when two are compared.
  static func key(_ tzid: String) -> String {
    tzid.filter { $0 != "\"" && $0 != "\\" }.trimmed.lowercased()
  }

  /// - Parameter warnings: takes sentences on what was guessed, each once.
  /// - Returns: nil where there is no such day or no such time of day.
  func moment(_ time: Libical.Time, warnings: inout [String]) -> Moment? {
    guard time.date.exists else { return nil }
    if time.isDate { return .allDay(time.date) }
    guard (0..<24).contains(time.hour), (0..<60).contains(time.minute),
      (0...60).contains(time.second)
    else { return nil }
    let wallClock = CivilTime(
      time.date, hour: time.hour, minute: time.minute, second: time.second)
    if time.isUTC {
      noteZone(besides: time, &warnings)
      return .zoned(wallClock.secondsSince1970, .utc)
    }
    guard let tzid = time.zone, !tzid.isEmpty else { return .floating(wallClock) }
    return zoned(wallClock, tzid: tzid, &warnings)
  }

  /// A time in UTC names no zone by RFC 5545 (3.2.19); what its writer meant nothing tells.
  private func noteZone(besides time: Libical.Time, _ warnings: inout [String]) {
    guard let tzid = time.zone, !tzid.isEmpty, names.zone(named: tzid)?.identifier != "UTC" else {
      return
    }
    warnings.note(
      "A time of it is marked as UTC (Z) and as of “\(tzid)”; UTC counts. Check the hour.")
  }

  private func zoned(_ wallClock: CivilTime, tzid: String, _ warnings: inout [String]) -> Moment {
    let rules = fileZones[Self.key(tzid)]
    let offset = rules?.offset(at: wallClock)
    if let zone = names.zone(named: tzid) ?? rules?.location {
      let moment = zoned(wallClock, in: zone, &warnings)
      if let offset, wallClock.secondsSince1970 - offset != moment.seconds {
        warnings.note(
          "The file's own rules for “\(tzid)” give another hour than \(zone.identifier); "
            + "\(zone.identifier) counts.")
      }
      return moment
    }
    if let offset {
      if rules?.isIncomplete == true {
        warnings.note("The file's rules for “\(tzid)” are incomplete; the hour may be wrong.")
      }
      return .zoned(wallClock.secondsSince1970 - offset, Zone(fixedOffset: offset))
    }
    if let zone = names.guess(tzid) {
      warnings.note("The time zone “\(tzid)” was read as \(zone.identifier).")
      return zoned(wallClock, in: zone, &warnings)
    }
    warnings.note(
      "The time zone “\(tzid)” is not known; the time is kept as written, without a zone.")
    return .floating(wallClock)
  }

  private func zoned(
    _ wallClock: CivilTime, in zone: Zone, _ warnings: inout [String]
  ) -> Moment {
    let instant = zone.instant(of: wallClock)
    if zone.wallClock(at: instant) != wallClock {
      warnings.note("Clocks in \(zone.identifier) skip that time; it was moved on over the gap.")
    }
    return .zoned(Int(instant.timeIntervalSince1970), zone)
  }
}

extension [String] {
  /// Adds a sentence unless it was said already.
  mutating func note(_ sentence: String) {
    if !contains(sentence) { append(sentence) }
  }
}
