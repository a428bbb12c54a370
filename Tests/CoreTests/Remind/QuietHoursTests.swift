import Core
import Fixtures
import Foundation
import Testing

struct QuietHoursTests {
  @Test(
    arguments: [
      ("22:00-08:00", "2026-11-24T21:00:00Z", "2026-11-25T07:00:00Z"),
      ("22:00-08:00", "2026-11-24T20:59:59Z", nil),
      ("22:00-08:00", "2026-11-24T02:00:00Z", "2026-11-24T07:00:00Z"),
      ("22:00-08:00", "2026-11-24T07:00:00Z", nil),
      ("12:00-13:30", "2026-11-24T11:30:00Z", "2026-11-24T12:30:00Z"),
      ("12:00-13:30", "2026-11-24T12:30:00Z", nil),
      (" 9:00 - 9:01", "2026-11-24T08:00:30Z", "2026-11-24T08:01:00Z"),
      ("00:00-06:00", "2026-11-23T23:00:00Z", "2026-11-24T05:00:00Z"),
      // The night in which the clock is set back has an hour more.
      ("22:00-08:00", "2026-10-24T20:00:00Z", "2026-10-25T07:00:00Z"),
    ] as [(String, String, String?)])
  func end(of hours: String, at now: String, is end: String?) throws {
    let hours = try #require(QuietHours(hours))
    #expect(hours.end(holding: Date(now), home: Zones.berlin) == end.map { Date($0) })
  }

  @Test(arguments: [
    "", "22-8", "22:00", "22:00-22:00", "24:00-08:00", "22:60-08:00", "22:00-08:00-09:00",
    "a:bc-d:ef",
    "+2:00-08:00", "22:0-8:00",
  ])
  func whatIsNoneIsRefused(_ text: String) { #expect(QuietHours(text) == nil) }
}
