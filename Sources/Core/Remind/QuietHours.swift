import Foundation

/// The hours of a day in which the user is not to be disturbed, on the user's own clock.
package struct QuietHours: Hashable, Sendable {
  /// Seconds since midnight at which they begin and end; where the end is no later it is of the next day.
  package let start: Int
  package let end: Int

  /// - Parameter text: like "22:00-08:00"; nil for anything else, and where both are the same.
  package init?(_ text: String) {
    let ends = text.split(separator: "-", omittingEmptySubsequences: false).map(Self.second)
    guard ends.count == 2, let start = ends[0], let end = ends[1], start != end else { return nil }
    (self.start, self.end) = (start, end)
  }

  private static func second(_ text: Substring) -> Int? {
    let parts = String(text).trimmed.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
    else { return nil }
    return hour * 3600 + minute * 60
  }

  /// When the hours end in which an instant lies; nil where it lies in none.
  /// - Parameter home: the zone of the user's own clock.
  package func end(holding instant: Date, home: Zone) -> Date? {
    let clock = home.wallClock(at: instant)
    let second = clock.secondOfDay
    let isWithin = start < end ? (start..<end).contains(second) : second >= start || second < end
    guard isWithin else { return nil }
    let day = second < end ? clock.date : clock.date.adding(days: 1)
    return home.instant(of: CivilTime(day).adding(seconds: end))
  }
}
