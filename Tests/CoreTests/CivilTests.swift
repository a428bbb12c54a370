import Core
import Fixtures
import Foundation
import Testing

struct CivilTests {
  @Test(arguments: [
    (0, "1970-01-01", 4), (-1, "1969-12-31", 3), (11_016, "2000-02-29", 2),
    (20_781, "2026-11-24", 2), (-719_162, "0001-01-01", 1), (2_932_896, "9999-12-31", 5),
    (-719_528, "0000-01-01", 6),
  ])
  func day(_ number: Int, is expected: String, weekday: Int) {
    let date = CivilDate(daysSince1970: number)
    #expect(TimeText.isoDay(date) == expected)
    #expect(date.daysSince1970 == number)
    #expect(date.weekday == weekday)
    #expect(date.exists)
  }

  /// Every day of 800 years follows the one before it.
  @Test func daysFollowEachOther() {
    var last = CivilDate(daysSince1970: -146_098)
    for number in -146_097...146_097 {
      let date = CivilDate(daysSince1970: number)
      let isNext =
        (date.year, date.month, date.day) == (last.year, last.month, last.day + 1)
        || (date.year, date.month, date.day) == (last.year, last.month + 1, 1)
        || (date.year, date.month, date.day) == (last.year + 1, 1, 1)
      #expect(isNext && last < date && date.daysSince1970 == number)
      last = date
    }
  }

  @Test(arguments: [(2026, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0)])
  func doesNotExist(year: Int, month: Int, day: Int) {
    #expect(!CivilDate(year: year, month: month, day: day).exists)
  }

  @Test(arguments: [
    ("UTC", 0), ("UTC+05:30", 19_800), ("UTC-03:00", -10_800), ("UTC+23:59", 86_340),
  ])
  func fixedZone(_ name: String, isEastBy seconds: Int) throws {
    let zone = try #require(Zone(fixedIdentifier: name))
    #expect(zone == Zone(fixedOffset: seconds))
    #expect(zone.identifier == name)
  }

  @Test(arguments: [
    "", "GMT", "UTC5", "UTC+5", "UTC+24:00", "UTC+05:60", "UTC+-5:30", "UTC++5:30", "UTC+5:x:30",
    "UTC+:05::30", "UTC+05:30 ", "UTC+٠٥:٣٠",
  ])
  func isNoFixedZone(_ name: String) { #expect(Zone(fixedIdentifier: name) == nil) }
}
