import Core
import Foundation
import TableReading
import Testing

/// Zones, lengths and days as people write them into their sheets.
struct ZoneCellTests {
  /// A zone means the same behind a time and in a column of its own.
  @Test(arguments: [
    ("EST", "America/New_York"), ("ET", "America/New_York"), ("EDT", "America/New_York"),
    ("PST", "America/Los_Angeles"), ("BST", "Europe/London"), ("CEST", "Europe/Berlin"),
    ("MEZ", "Europe/Berlin"), ("CET", "CET"), ("MST", "MST"), ("+02:00", "UTC+02:00"),
    ("GMT+2", "UTC+02:00"), ("UTC+5:30", "UTC+05:30"), ("UTC", "UTC"), ("Z", "UTC"),
    ("Europe/Paris", "Europe/Paris"),
  ])
  func oneNameIsOneZone(_ written: String, _ zone: String) {
    let table = ReadTable(
      "Company,Interview Date,Interview Time,Time Zone\n"
        + "Globex,2026-07-24,10:00 \(written),\nHooli,2026-07-24,10:00,\(written)\n")
    #expect(table.rows.map { $0.meetings.first?.timeZone } == [zone, zone])
    #expect(table.rows.flatMap(\.warnings).isEmpty)
  }

  @Test(arguments: [
    ("Pacific Standard Time", "America/Los_Angeles", false),
    ("W. Europe Standard Time", "Europe/Berlin", false),
    ("(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Berlin", false),
    ("Berlin", "Europe/Berlin", true), ("Eastern Time", "America/New_York", true),
    ("Mars", "Mars", false), ("IST", "IST", false),
  ])
  func namesOfWindowsAndOfCities(_ written: String, _ zone: String, isGuess: Bool) {
    let table = ReadTable(
      "Company,Interview,Time Zone\nGlobex,2026-07-24 10:00,\"\(written)\"\n")
    #expect(table.rows.first?.meetings.first?.timeZone == zone)
    #expect(
      table.rows.first?.warnings
        == (isGuess ? ["The time zone “\(written)” was read as \(zone)."] : []))
  }

  @Test(
    arguments: [
      ("Duration", "45", 45), ("Duration", "45 min", 45), ("Duration", "1 h", 60),
      ("Duration", "1:30", 90), ("Duration", "0:45:00", 45), ("Duration", "1.5h", 90),
      ("Dauer", "1,5 Std.", 90), ("Durée", "1 h 30", 90), ("Duration", "1 hour 30 minutes", 90),
      ("Duration (hours)", "1.5", 90), ("Dauer in Stunden", "2", 120), ("Duration", "30.0 min", 30),
      ("Duration", "1.5", nil), ("Duration", "2", nil), ("Duration", "1-2 h", nil),
      ("Duration", "30-45 min", nil), ("Duration", "short", nil), ("Duration", "99999", nil),
    ] as [(String, String, Int?)])
  func howLongItTakes(_ title: String, _ cell: String, _ minutes: Int?) {
    let table = ReadTable("Company;Interview;\(title)\nGlobex;2026-11-24 10:00;\(cell)\n")
    #expect(table.rows.first?.meetings.first?.minutes == minutes)
    #expect(
      table.rows.first?.warnings
        == (minutes != nil
          ? []
          : [
            "“\(title)”: “\(cell)” was left out: it is no length of time that is certain. Written "
              + "like 90 min or 1.5 h it is."
          ]))
  }

  /// What cannot be a day is said; what says something else is not.
  @Test(
    arguments: [
      ("Mon 24 Nov 2026", "2026-11-24", true), ("Tue 24 Nov 2026", "2026-11-24", false),
      ("Di, 24.11.2026", "2026-11-24", false), ("Mi, 24.11.2026", "2026-11-24", true),
      ("martes 24/11/2026", "2026-11-24", false),
      ("mardi 24 novembre 2026 à 14 h 30", "2026-11-24T14:30:00", false),
      ("@November 24 2026", "2026-11-24", false), ("tomorrow", nil, true),
      ("next Tuesday", nil, true),
      ("morgen", nil, true), ("12345", nil, true), ("scheduled", nil, false), ("3", nil, false),
      ("1795528800", "2026-11-24T14:00:00 UTC", false),
      ("1795528800000", "2026-11-24T14:00:00 UTC", false), ("99999999999", nil, true),
    ] as [(String, String?, Bool)])
  func daysThatAreNone(_ cell: String, _ words: String?, isWarned: Bool) {
    let table = ReadTable("Company,Interview Date\nGlobex,\"\(cell)\"\n")
    #expect(table.rows.first?.meetings.map(\.words) == [words].compactMap(\.self))
    #expect(table.rows.first?.warnings.isEmpty == !isWarned)
  }
}
