import Core
import Foundation
import Testing

private var directory: ZoneDirectory { ZoneDirectory(environment: [:]) }

/// Tests that need the system's time zone database say so where it is missing.
private let hasDatabase = directory.zone(named: "Europe/Berlin") != nil

private func instant(_ text: String) throws -> Date { try Date(text, strategy: .iso8601) }

@Suite(.enabled(if: hasDatabase, "no time zone database on this system"))
struct ZoneTests {
  @Test(arguments: [
    // Both sides of both changes of a year that the file still lists.
    ("Europe/Berlin", "2026-03-29T00:59:59Z", 3600),
    ("Europe/Berlin", "2026-03-29T01:00:00Z", 7200),
    ("Europe/Berlin", "2026-10-25T00:59:59Z", 7200),
    ("Europe/Berlin", "2026-10-25T01:00:00Z", 3600),
    ("America/New_York", "2026-03-08T06:59:59Z", -18000),
    ("America/New_York", "2026-03-08T07:00:00Z", -14400),
    ("America/New_York", "2026-11-01T05:59:59Z", -14400),
    ("America/New_York", "2026-11-01T06:00:00Z", -18000),
    // Half an hour of summer time, south of the equator.
    ("Australia/Lord_Howe", "2026-04-04T14:59:59Z", 39600),
    ("Australia/Lord_Howe", "2026-04-04T15:00:00Z", 37800),
    ("Australia/Lord_Howe", "2026-10-03T15:30:00Z", 39600),
    // After the last transition of any file the rule behind it goes on.
    ("Europe/Berlin", "2099-07-01T00:00:00Z", 7200),
    ("Europe/Berlin", "2099-12-01T00:00:00Z", 3600),
    ("America/New_York", "2075-03-10T06:59:59Z", -18000),
    ("America/New_York", "2075-03-10T07:00:00Z", -14400),
    ("Europe/Dublin", "2060-01-15T12:00:00Z", 0),
    ("Europe/Dublin", "2060-07-15T12:00:00Z", 3600),
    ("Asia/Kolkata", "2060-07-15T12:00:00Z", 19800),
    // Before 1970.
    ("Europe/Berlin", "1943-07-01T00:00:00Z", 7200),
    ("Europe/Berlin", "1969-07-01T00:00:00Z", 3600),
    ("America/New_York", "1918-06-01T00:00:00Z", -14400),
  ])
  func offset(name: String, at moment: String, is expected: Int) throws {
    let zone = try #require(directory.zone(named: name))
    #expect(zone.offset(at: try instant(moment)) == expected)
  }

  @Test(arguments: [
    ("Europe/Berlin", "2026-07-01T14:00:00Z", "2026-07-01T12:00:00Z"),
    // Skipped: as long after the gap as it lies in it.
    ("Europe/Berlin", "2026-03-29T02:30:00Z", "2026-03-29T01:30:00Z"),
    ("America/New_York", "2026-03-08T02:15:00Z", "2026-03-08T07:15:00Z"),
    ("Australia/Lord_Howe", "2026-10-04T02:10:00Z", "2026-10-03T15:40:00Z"),
    // Doubled: the first of the two.
    ("Europe/Berlin", "2026-10-25T02:30:00Z", "2026-10-25T00:30:00Z"),
    ("America/New_York", "2026-11-01T01:30:00Z", "2026-11-01T05:30:00Z"),
    ("Australia/Lord_Howe", "2026-04-05T01:45:00Z", "2026-04-04T14:45:00Z"),
    ("Europe/Berlin", "2099-03-29T02:30:00Z", "2099-03-29T01:30:00Z"),
    ("America/New_York", "1943-01-01T12:00:00Z", "1943-01-01T16:00:00Z"),
  ])
  func wallClock(name: String, showing clock: String, isAt expected: String) throws {
    let zone = try #require(directory.zone(named: name))
    let wall = CivilTime(utc: try instant(clock))
    #expect(zone.instant(of: wall) == (try instant(expected)))
  }

  @Test(arguments: ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Asia/Kolkata"])
  func everyWallClockLeadsBackToItsInstant(name: String) throws {
    let zone = try #require(directory.zone(named: name))
    let newYear = try instant("2026-01-01T00:00:00Z")
    for hour in 0..<(366 * 24) {
      let moment = newYear.addingTimeInterval(Double(hour) * 3600)
      let clock = zone.wallClock(at: moment)
      let back = zone.instant(of: clock)
      #expect(back <= moment && zone.wallClock(at: back) == clock)
    }
  }
}

@Suite(.enabled(if: hasDatabase, "no time zone database on this system"))
struct ZoneDirectoryTests {
  @Test(arguments: [
    ("Europe/Berlin", "Europe/Berlin"), ("europe/berlin", "Europe/Berlin"),
    ("AMERICA/ARGENTINA/BUENOS_AIRES", "America/Argentina/Buenos_Aires"),
    ("UTC", "UTC"), ("UTC+05:30", "UTC+05:30"), ("UTC-03:00", "UTC-03:00"),
    ("CET-1CEST,M3.5.0,M10.5.0/3", "CET-1CEST,M3.5.0,M10.5.0/3"),
  ])
  func names(_ name: String, lead to: String) {
    #expect(directory.zone(named: name)?.identifier == to)
  }

  @Test(arguments: [
    "", "Mars/Olympus", "../../../etc/passwd", "/etc/localtime", "Europe/../Europe/Berlin",
    "Europe", "Europe/", "Europe//Berlin", "zone.tab", "./UTC", "GMT-3:", "a/b/c/d/e", "\0",
  ])
  func isRefused(_ name: String) { #expect(directory.zone(named: name) == nil) }

  @Test(arguments: [
    ("Asia/Tokyo", "Asia/Tokyo"), (":Asia/Tokyo", "Asia/Tokyo"),
    ("/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"),
    (":/usr/share/zoneinfo/posix/Asia/Tokyo", "Asia/Tokyo"),
    ("JST-9", "UTC+09:00"), ("<-03>3", "UTC-03:00"), ("EST5EDT,M3.2.0,M11.1.0", nil),
    ("", "UTC"), ("nonsense", "UTC"), ("/tmp/zone", "UTC"),
  ])
  func localZone(variable: String, is expected: String?) {
    let zone = ZoneDirectory(environment: ["TZ": variable]).localZone()
    #expect(zone.identifier == expected ?? variable)
  }

  @Test func aFolderWithoutZonesKnowsFixedOffsets() {
    let empty = ZoneDirectory(path: "/nonexistent", environment: [:])
    #expect(empty.zone(named: "Europe/Berlin") == nil)
    #expect(empty.zone(named: "UTC+01:00")?.offset(at: Date(timeIntervalSince1970: 0)) == 3600)
  }
}
