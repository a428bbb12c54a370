import Core
import Foundation
import Reading
import Testing

/// Which events repeat, and whether their first time takes place.
struct SeriesTests {
  @Test(arguments: [
    ("DTSTART:20261124T140000Z", nil),
    ("DTSTART:20261124T140000Z\nRRULE:FREQ=WEEKLY", false),
    ("DTSTART:20261124T140000Z\nRDATE:20261201T140000Z", false),
    ("DTSTART:20261124T140000Z\nRRULE:FREQ=WEEKLY\nEXDATE:20261201T140000Z", false),
    ("DTSTART:20261124T140000Z\nRRULE:FREQ=WEEKLY\nEXDATE:20261124T140000Z", true),
    // In a zone, in UTC, as a day, in a list, in the second line.
    (
      "DTSTART;TZID=Europe/Berlin:20261124T140000\nRRULE:FREQ=DAILY\nEXDATE;TZID=Europe/Berlin:20261124T140000",
      true
    ),
    ("DTSTART;TZID=Europe/Berlin:20261124T140000\nRRULE:FREQ=DAILY\nEXDATE:20261124T130000Z", true),
    (
      "DTSTART;TZID=Europe/Berlin:20261124T140000\nRRULE:FREQ=DAILY\nEXDATE:20261124T140000Z", false
    ),
    ("DTSTART;VALUE=DATE:20261124\nRRULE:FREQ=DAILY\nEXDATE;VALUE=DATE:20261123,20261124", true),
    (
      "DTSTART:20261124T140000\nRRULE:FREQ=DAILY\nEXDATE:20261125T140000\nEXDATE;VALUE=DATE:20261124",
      true
    ),
    // Damaged ones take nothing out.
    ("DTSTART:20261124T140000Z\nRRULE:FREQ=WEEKLY\nEXDATE;VALUE=DATE:", false),
    ("DTSTART:20261124T140000Z\nRRULE:\nEXDATE:2026-11-24", false),
  ])
  func series(_ lines: String, lacksFirst: Bool?) {
    let events = read(calendar(lines)).events
    #expect(events.count == 1)
    #expect(events.first?.series?.lacksFirst == lacksFirst)
    #expect(events.first?.series?.repeats == (lacksFirst == nil ? nil : true))
  }

  /// So many times taken out leave the properties behind them readable.
  @Test func manyTimesTakenOutCostNoAttendee() {
    let lines = (0..<3000).map { "EXDATE:20260101T\(100_000 + $0)Z" }.joined(separator: "\n")
    let event = read(
      calendar(
        "DTSTART:20261124T140000Z\nRRULE:FREQ=SECONDLY\n\(lines)\nATTENDEE;CN=Ana:mailto:ana@x.example"
      )
    ).events.first
    #expect(event?.attendees.map(\.name) == ["Ana"])
    #expect(event?.warnings == [])
  }
}
