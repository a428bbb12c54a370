import Core
import Foundation

/// Zones whose rules stand in their names, so that tests need no time zone database.
package enum Zones {
  /// The rules of Central Europe.
  package static let berlin = named("CET-1CEST,M3.5.0,M10.5.0/3")
  /// The rules of the eastern United States.
  package static let newYork = named("EST5EDT,M3.2.0,M11.1.0")
  /// The rules of Egypt, where clocks change in the night to a Friday.
  package static let cairo = named("EET-2EEST,M4.5.5/0,M10.5.4/24")
  package static let kolkata = Zone(fixedOffset: 19_800)

  /// Finds the zones above, fixed ones, and no others.
  package static var directory: ZoneDirectory {
    ZoneDirectory(path: "/nonexistent", environment: [:])
  }

  private static func named(_ rule: String) -> Zone { directory.zone(named: rule) ?? .utc }
}

extension Date {
  /// The instant of a text such as `2026-11-24T09:00:00Z`, in any year; the farthest past where it
  /// is none, which no test expects.
  package init(_ text: String) {
    let clock = text.dropFirst(11).dropLast().split(separator: ":").compactMap { Int($0) }
    guard let day = TimeParser.day(String(text.prefix(10))), text.hasSuffix("Z"), clock.count == 3
    else {
      self = .distantPast
      return
    }
    self = CivilTime(day, hour: clock[0], minute: clock[1], second: clock[2]).asUTC
  }
}

extension CivilDate {
  /// The day of a text such as `2026-11-24`.
  package init(_ text: String) {
    self = TimeParser.day(text) ?? CivilDate(year: 1, month: 1, day: 1)
  }
}
