import Core
import Foundation
import Reading
import Testing

/// How long events last, and starts that are none.
struct DurationTests {
  private func event(_ lines: String) -> CalendarEvent? {
    read(calendar("SUMMARY:x\n" + lines)).events.first
  }

  @Test(arguments: [
    ("DTEND:20240131T113000Z", "2024-01-31T11:30:00Z", nil),
    ("DTEND;TZID=Europe/Berlin:20240131T123000", "2024-01-31T11:30:00Z", nil),
    ("DURATION:PT1H30M", "2024-01-31T11:30:00Z", nil),
    ("DURATION:P1DT1H", "2024-02-01T11:00:00Z", nil),
    ("DTEND:20240131T113000Z\nDURATION:PT3H", "2024-01-31T11:30:00Z", nil),
    ("X:y", "2024-01-31T10:00:00Z", nil),
    ("DTEND:", "2024-01-31T10:00:00Z", nil),
    ("DTEND:20240131T093000Z", "2024-01-31T10:00:00Z", "end before it starts"),
    ("DURATION:-PT5M", "2024-01-31T10:00:00Z", "end before it starts"),
    ("DURATION:P99999999999W", "2024-01-31T10:00:00Z", "ten years"),
    ("DTEND:soon", "2024-01-31T10:00:00Z", "“SOON” cannot be read"),
    ("DTEND:20240230T110000Z", "2024-01-31T10:00:00Z", "cannot be read"),
    ("DTEND;VALUE=DATE:20240201", "2024-01-31T10:00:00Z", "cannot be read"),
    ("DTEND:20240131T113000", "2024-01-31T11:30:00Z", "names no known time zone"),
  ])
  func end(_ line: String, is expected: String, warning: String?) {
    let found = event("DTSTART:20240131T100000Z\n" + line)
    #expect(found?.endText == expected)
    guard let warning else {
      #expect(found?.warnings == [])
      return
    }
    #expect(found?.warnings.contains { $0.contains(warning) } == true)
  }

  @Test(arguments: [
    ("X:y", "2024-02-01"), ("DTEND;VALUE=DATE:20240203", "2024-02-03"),
    ("DURATION:P2D", "2024-02-02"),
    ("DTEND;VALUE=DATE:20240131", "2024-02-01"), ("DTEND:20240131T120000Z", "2024-02-01"),
  ])
  func endOfADay(_ line: String, is expected: String) {
    #expect(event("DTSTART;VALUE=DATE:20240131\n" + line)?.endText == expected)
  }

  @Test func aDayLastsADayOverAChangeOfClocks() {
    let found = event("DTSTART;TZID=Europe/Berlin:20240330T100000\nDURATION:P1D")
    #expect(found?.endText == "2024-03-31T08:00:00Z")
  }

  @Test(arguments: [
    ("", 4, "has no start"), ("DTSTART:", 6, "“” is not a date"),
    ("DTSTART:tomorrow", 6, "“TOMORROW” is not a date"),
    ("DTSTART:20240230T100000Z", 6, "“20240230T100000Z” does not exist"),
    ("DTSTART:20241301", 6, "does not exist"), ("DTSTART:20240131T250000Z", 6, "does not exist"),
    ("DTSTART:20240131T1000Z", 6, "is not a date"),
    ("DTSTART:20240131T100000+0100", 6, "is not a date"),
    ("DTSTART:2024 1 1T10 0 0", 6, "is not a date"),
    ("DTSTART:-0240131T100000", 6, "is not a date"),
  ])
  func anEventWithoutAUsableStart(_ line: String, isReportedAt number: Int, as reason: String) {
    let other = "\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y\nDTSTART:20240131T100000Z"
    let records = read(calendar("SUMMARY:x\n" + line + other))
    #expect(records.events.map(\.summary) == ["y"])
    #expect(records.notes.count == 1)
    #expect(
      records.notes.first?.hasPrefix("\(number): “x” was left out: its start") == true
        || records.notes.first?.hasPrefix("\(number): “x” was left out: it has") == true)
    #expect(records.notes.first?.contains(reason) == true)
    #expect(read(calendar("SUMMARY:x\n" + line)).endsInFailure)
  }
}
