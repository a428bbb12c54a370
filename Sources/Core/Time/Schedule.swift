import Foundation

/// When an interview takes place.
package struct Schedule: Hashable, Sendable {
  /// How far the times are known.
  package enum Kind: String, Codable, Sendable, CaseIterable {
    /// Instants, with the zone in which they were agreed.
    case zoned
    /// A wall clock whose zone is not known; read on the user's own clock.
    case floating
    /// Days without a time.
    case allDay = "all-day"
  }

  package var kind: Kind
  /// The instant for ``Kind/zoned``; else the wall clock as if it were UTC.
  package var start: Date
  /// As ``start``, never before it. Of an all-day one the midnight after its last day.
  package var end: Date
  /// The zone it was agreed in; nil unless ``Kind/zoned``.
  package var zone: Zone?

  package init(kind: Kind, start: Date, end: Date, zone: Zone?) {
    self.kind = kind
    self.start = start
    self.end = max(start, end)
    self.zone = zone
  }

  /// A schedule between two instants, agreed in a zone.
  package init(from start: Date, to end: Date, in zone: Zone) {
    self.init(kind: .zoned, start: start, end: end, zone: zone)
  }

  /// The instant at which it starts, for a user whose own zone is `home`.
  package func startInstant(home: Zone) -> Date { instant(start, home: home) }

  /// The instant at which it ends, for a user whose own zone is `home`.
  package func endInstant(home: Zone) -> Date { instant(end, home: home) }

  /// The zone in which its times are shown and its days counted.
  package func clock(home: Zone) -> Zone { zone ?? home }

  private func instant(_ date: Date, home: Zone) -> Date {
    kind == .zoned ? date : home.instant(of: CivilTime(utc: date))
  }
}
