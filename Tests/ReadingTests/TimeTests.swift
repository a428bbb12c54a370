import Core
import Foundation
import Reading
import Testing

/// The zones in which times are written.
struct TimeTests {
  private func event(_ lines: String, beside rest: String = "") -> CalendarEvent? {
    read(calendar("SUMMARY:x\n" + lines, beside: rest)).events.first
  }

  /// A time in UTC that names another zone as well is one or the other, which is said.
  @Test(arguments: [
    ("DTSTART;TZID=America/New_York:20241124T100000Z", ["America/New_York"]),
    (
      "DTSTART;TZID=Europe/Berlin:20241124T100000Z\nDTEND;TZID=Europe/Berlin:20241124T110000Z",
      ["Europe/Berlin"]
    ),
    ("DTSTART;TZID=UTC:20241124T100000Z", []), ("DTSTART:20241124T100000Z", []),
  ])
  func utcWithAZoneIsSaid(_ lines: String, zones: [String]) {
    let warnings = event(lines)?.warnings
    #expect(
      warnings
        == zones.map {
          "A time of it is marked as UTC (Z) and as of “\($0)”; UTC counts. Check the hour."
        })
  }

  @Test(arguments: [
    ("DTSTART:20240131T100000Z", "2024-01-31T10:00:00Z", "UTC"),
    ("DTSTART:20240131t100000z", "2024-01-31T10:00:00Z", "UTC"),
    ("DTSTART;TZID=Europe/Berlin:20240131T100000Z", "2024-01-31T10:00:00Z", "UTC"),
    ("DTSTART:20240131T100000", "2024-01-31T10:00:00", nil),
    ("DTSTART:20240131", "2024-01-31", nil),
    ("DTSTART;VALUE=DATE:20240131", "2024-01-31", nil),
    ("DTSTART;VALUE=DATE;TZID=Europe/Berlin:20240131", "2024-01-31", nil),
    // Names of the time zone database and what is written around them.
    ("DTSTART;TZID=Europe/Berlin:20240731T100000", "2024-07-31T08:00:00Z", "Europe/Berlin"),
    ("DTSTART;TZID=\"Europe/Berlin\":20240131T100000", "2024-01-31T09:00:00Z", "Europe/Berlin"),
    ("DTSTART;TZID=europe/berlin:20240131T100000", "2024-01-31T09:00:00Z", "Europe/Berlin"),
    (
      "DTSTART;TZID=America/New York:20240131T100000", "2024-01-31T15:00:00Z", "America/New_York"
    ),
    (
      "DTSTART;TZID=/example.org/20240101_2/America/Indiana/Knox:20240131T100000",
      "2024-01-31T16:00:00Z", "America/Indiana/Knox"
    ),
    ("DTSTART;TZID=/example.org/UTC:20240131T100000", "2024-01-31T10:00:00Z", "UTC"),
    ("DTSTART;TZID=right/Europe/Berlin:20240131T100000", "2024-01-31T09:00:00Z", "Europe/Berlin"),
    ("DTSTART;TZID=US/Pacific:20240131T100000", "2024-01-31T18:00:00Z", "America/Los_Angeles"),
    ("DTSTART;TZID=US-Eastern:20240131T100000", "2024-01-31T15:00:00Z", "America/New_York"),
    ("DTSTART;TZID=Etc/GMT+3:20240131T100000", "2024-01-31T13:00:00Z", "Etc/GMT+3"),
    ("DTSTART;TZID=GMT:20240731T100000", "2024-07-31T10:00:00Z", "GMT"),
    // Names of Windows.
    (
      "DTSTART;TZID=Pacific Standard Time:20240731T100000", "2024-07-31T17:00:00Z",
      "America/Los_Angeles"
    ),
    ("DTSTART;TZID=india standard time:20240131T100000", "2024-01-31T04:30:00Z", "Asia/Kolkata"),
    ("DTSTART;TZID=GMT Standard Time:20240731T100000", "2024-07-31T09:00:00Z", "Europe/London"),
    ("DTSTART;TZID=UTC-02:20240131T100000", "2024-01-31T12:00:00Z", "Etc/GMT+2"),
    ("DTSTART;TZID=tzone://Microsoft/Utc:20240131T100000", "2024-01-31T10:00:00Z", "UTC"),
    (
      "DTSTART;TZID=\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\""
        + ":20240731T100000", "2024-07-31T08:00:00Z", "Europe/Berlin"
    ),
    (
      "DTSTART;TZID=(UTC+01:00) Amsterdam\\, Berlin\\, Bern:20240731T100000",
      "2024-07-31T08:00:00Z", "Europe/Berlin"
    ),
    (
      "DTSTART;TZID=(GMT+01.00) Brüssel/Kopenhagen/Madrid/Paris:20240131T100000",
      "2024-01-31T09:00:00Z", "Europe/Paris"
    ),
    (
      "DTSTART;TZID=(UTC-03:00) Brasília:20240131T100000", "2024-01-31T13:00:00Z",
      "America/Sao_Paulo"
    ),
    (
      "DTSTART;TZID=(UTC-05:00) Eastern Time (US & Canada):20240131T100000",
      "2024-01-31T15:00:00Z", "America/New_York"
    ),
    (
      "DTSTART;TZID=Pacific Time (US & Canada):20240131T100000", "2024-01-31T18:00:00Z",
      "America/Los_Angeles"
    ),
    ("DTSTART;TZID=大阪、札幌、東京:20240131T100000", "2024-01-31T01:00:00Z", "Asia/Tokyo"),
    ("DTSTART;TZID=Coordinated Universal Time:20240131T100000", "2024-01-31T10:00:00Z", "UTC"),
    // What only a guess makes a zone.
    (
      "DTSTART;TZID=Eastern Daylight Time:20240731T100000", "2024-07-31T14:00:00Z",
      "America/New_York"
    ),
    ("DTSTART;TZID=W. Europe:20240731T100000", "2024-07-31T08:00:00Z", "Europe/Berlin"),
    ("DTSTART;TZID=Vienna:20240731T100000", "2024-07-31T08:00:00Z", "Europe/Berlin"),
    ("DTSTART;TZID=GMT+0530:20240731T100000", "2024-07-31T04:30:00Z", "UTC+05:30"),
    ("DTSTART;TZID=GMT-5:20240731T100000", "2024-07-31T15:00:00Z", "UTC-05:00"),
    ("DTSTART;TZID=UTC+01:00:20240731T100000", "2024-07-31T09:00:00Z", "UTC+01:00"),
  ])
  func start(_ line: String, is expected: String, in zone: String?) {
    let found = event(line)
    #expect(found?.startText == expected)
    #expect(found?.timeZone == zone)
  }

  @Test(arguments: [
    "FOO", "Customized Time Zone", "tzone://Microsoft/Custom", "localtime",
    "../../etc/passwd", "/etc/passwd", "Region/City", "(UTC+05:00) Berlin",
    "Western/Central Europe", "-", "大", "PST", "Western Time",
  ])
  func anUnknownZone(_ name: String) {
    let found = event("DTSTART;TZID=\"\(name)\":20240131T100000")
    #expect(found?.startText == "2024-01-31T10:00:00")
    #expect(found?.timeZone == nil)
    #expect(found?.warnings.contains { $0.contains("“\(name)” is not known") } == true)
  }

  /// The rules of central Europe, as Outlook writes them.
  private func vtimezone(_ name: String, standard: String = "-1SU", more: String = "") -> String {
    """
    BEGIN:VTIMEZONE
    TZID:\(name)
    \(more)
    BEGIN:STANDARD
    DTSTART:16010101T030000
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=\(standard);BYMONTH=10
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:16010101T020000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
    END:DAYLIGHT
    END:VTIMEZONE
    """
  }

  @Test(arguments: [2007, 2024, 2026, 2037, 2038, 2060, 2099])
  func aFilesOwnRulesAgreeWithTheDatabase(in year: Int) throws {
    let berlin = try #require(ZoneDirectory(environment: [:]).zone(named: "Europe/Berlin"))
    for month in 1...12 {
      for day in [1, 15, 28] {
        let time = CivilTime(CivilDate(year: year, month: month, day: day), hour: 12)
        let text = "\(year * 10_000 + month * 100 + day)T120000"
        let found = event("DTSTART;TZID=Office:" + text, beside: vtimezone("Office"))
        #expect(found?.start == Int(berlin.instant(of: time).timeIntervalSince1970))
      }
    }
  }

  @Test(arguments: [
    ("20240331T015900", "2024-03-31T00:59:00Z", "UTC+01:00"),
    ("20240331T030000", "2024-03-31T01:00:00Z", "UTC+02:00"),
    ("20241027T015900", "2024-10-26T23:59:00Z", "UTC+02:00"),
    ("20241027T030000", "2024-10-27T02:00:00Z", "UTC+01:00"),
  ])
  func aFilesOwnRulesHoldOnBothSidesOfAChange(_ time: String, is expected: String, in zone: String)
  {
    let found = event("DTSTART;TZID=Büro:" + time, beside: vtimezone("Büro"))
    #expect(found?.startText == expected)
    #expect(found?.timeZone == zone)
    #expect(found?.warnings == [])
  }

  @Test func aKnownNameCountsBeforeRulesThatDisagree() {
    let found = event(
      "DTSTART;TZID=Tokyo Standard Time:20240131T100000",
      beside: vtimezone("Tokyo Standard Time"))
    #expect(found?.startText == "2024-01-31T01:00:00Z")
    #expect(found?.warnings.contains { $0.contains("Asia/Tokyo counts") } == true)
    let agreeing = event(
      "DTSTART;TZID=W. Europe Standard Time:20240131T100000",
      beside: vtimezone("W. Europe Standard Time"))
    #expect(agreeing?.warnings == [])
  }

  @Test func rulesCountBeforeAGuess() {
    let found = event(
      "DTSTART;TZID=Central:20240731T100000", beside: vtimezone("Central"))
    #expect(found?.startText == "2024-07-31T08:00:00Z")
    #expect(found?.warnings == [])
  }

  @Test func aLocationInAVTIMEZONEIsItsZone() {
    let found = event(
      "DTSTART;TZID=\"Mein Büro\":20240731T100000",
      beside: vtimezone("Mein Büro", more: "X-LIC-LOCATION:Europe/Vienna"))
    #expect(found?.startText == "2024-07-31T08:00:00Z")
    #expect(found?.timeZone == "Europe/Vienna")
  }

  @Test(arguments: [
    ("TZOFFSETTO:+0100", "TZOFFSETTO:0100"), ("TZOFFSETTO:+0100", "X:y"),
    ("BYDAY=-1SU;BYMONTH=10", "BYDAY=XX;BYMONTH=10;BYSETPOS=1"),
    ("FREQ=YEARLY", "FREQ=SECONDLY;COUNT=1000000000"),
  ])
  func brokenRulesAreSaidTo(_ part: String, being broken: String) {
    let rules = vtimezone("Office").replacingOccurrences(of: part, with: broken)
    let found = event("DTSTART;TZID=Office:20240731T100000", beside: rules)
    #expect(
      found?.warnings.contains { $0.contains("incomplete") || $0.contains("not known") } == true)
  }

  @Test func aTimeThatClocksSkipIsMovedAndSaidTo() {
    let found = event("DTSTART;TZID=Europe/Berlin:20240331T023000")
    #expect(found?.startText == "2024-03-31T01:30:00Z")
    #expect(found?.warnings.contains { $0.contains("skip") } == true)
  }
}
