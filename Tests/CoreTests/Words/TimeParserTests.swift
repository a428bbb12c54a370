import Core
import Fixtures
import Foundation
import Testing

/// Times in words, said in Berlin on Tuesday 24 November 2026 at 10:42 unless a test says otherwise.
struct TimeParserTests {
  private static func parser(
    _ now: String = "2026-11-24T09:42:00Z", home: Zone = Zones.berlin
  ) -> TimeParser {
    TimeParser(home: home, now: Date(now)) { name in
      switch name.lowercased() {
      case "europe/berlin": Zones.berlin
      case "america/new_york": Zones.newYork
      default: nil
      }
    }
  }

  private func echo(
    _ text: String, _ parser: TimeParser, _ direction: TimeParser.Direction = .either
  ) throws -> String {
    TimeText.full(try parser.moment(text, lying: direction), home: parser.home)
  }

  @Test(arguments: [
    ("2026-11-24 14:00", "2026-11-24T19:00:00Z", Zones.newYork),
    ("  2026-11-24T14:00  ", "2026-11-24T19:00:00Z", Zones.newYork),
    ("2026-11-24   9:05", "2026-11-24T14:05:00Z", Zones.newYork),
    ("2026-11-24 3:30", "2026-11-24T08:30:00Z", Zones.newYork),
    ("2026-11-24t14:00:30", "2026-11-24T19:00:30Z", Zones.newYork),
    ("2026-11-24T13:00:00Z", "2026-11-24T13:00:00Z", .utc),
    ("2026-11-24T13:00:00.123z", "2026-11-24T13:00:00Z", .utc),
    ("2026-11-24 14:00+01:00", "2026-11-24T13:00:00Z", Zone(fixedOffset: 3600)),
    ("2026-11-24 14:00 +0530", "2026-11-24T08:30:00Z", Zone(fixedOffset: 19800)),
    ("2026-11-24 14:00-05", "2026-11-24T19:00:00Z", Zones.newYork),
    ("2026-11-24T09:00-10:00", "2026-11-24T19:00:00Z", Zone(fixedOffset: -36000)),
    ("Tue, 24 Nov 2026 14:00:00 -0500", "2026-11-24T19:00:00Z", Zones.newYork),
    ("2026-11-24 14:00 Europe/Berlin", "2026-11-24T13:00:00Z", Zones.berlin),
    ("2026-07-24 14:00 europe/berlin", "2026-07-24T12:00:00Z", Zones.berlin),
    ("24 Nov 2026 14:00 UTC-05:00", "2026-11-24T19:00:00Z", Zone(fixedOffset: -18000)),
    ("24 Nov 2026 20:00 -05:00", "2026-11-25T01:00:00Z", Zones.newYork),
    ("24 Nov 2026 20:00 -05", "2026-11-25T01:00:00Z", Zones.newYork),
    ("Tue, 24 Nov 2026 03:00:00 -0500", "2026-11-24T08:00:00Z", Zones.newYork),
    ("24 Nov 2026 2pm GMT", "2026-11-24T14:00:00Z", .utc),
    // Skipped by the change of the clocks.
    ("2026-03-08 02:30", "2026-03-08T07:30:00Z", Zones.newYork),
    // Twice there by the change of the clocks.
    ("2026-11-01 00:30", "2026-11-01T04:30:00Z", Zones.newYork),
    ("1970-01-01 00:00Z", "1970-01-01T00:00:00Z", .utc),
    ("2200-12-31 23:59:59Z", "2200-12-31T23:59:59Z", .utc),
    ("2024-02-29 00:00Z", "2024-02-29T00:00:00Z", .utc),
  ])
  func exact(_ text: String, is expected: String, in zone: Zone) throws {
    let moment = try Self.parser(home: Zones.newYork).moment(text)
    #expect(TimeText.utc(moment.instant) == expected)
    #expect(moment.zone == zone)
    #expect(moment.saysTimeOfDay)
  }

  @Test(arguments: [
    ("today", 10, "“today” has begun: write an hour, like 18:00"),
    ("24 Nov 2026", 10, "“24 Nov 2026” has begun: write an hour"),
    ("today", 19, "“today” has begun: write an hour, or tomorrow"),
    ("0m", 10, "that is over already"),
    ("12h", 10, "“12h” could be a time of day or how long it waits: write it like 12:00"),
    ("15h30", 10, "“15h30” could be a time of day or how long it waits: write it like 15:30"),
    ("tomorrow 3 days", 10, "what of “3 days”? Write it like in 3 days"),
    ("today 9:30", 10, "that is over already"), ("yesterday", 10, "that is over already"),
    (
      "tomorrow 9 45m", 10, "“tomorrow 9 45m” says how long it takes: no length belongs there"
    ),
    ("15:45-16:00", 10, "“15:45-16:00” says how long it takes"),
    ("15:45:30", 10, "“15:45:30” says seconds: it waits until a minute, like 15:45"),
  ])
  func whyItDoesNotWait(_ text: String, hour: Int, because: String) {
    let parser = Self.parser("2026-11-24T\(hour - 1 < 10 ? "0" : "")\(hour - 1):42:00Z")
    let failure = #expect(throws: TimeParser.Failure.self) { try parser.snooze(text) }
    #expect(failure?.message.hasPrefix(because) == true, "\(failure?.message ?? "")")
  }

  @Test(arguments: ["yesterday 9pm 45m", "yesterday 9pm to 10pm", "now 5m"])
  func whatHasNoLengthIsGivenNone(_ text: String) {
    let failure = #expect(throws: TimeParser.Failure.self) {
      try Self.parser().instant(text, lying: .past)
    }
    #expect(failure?.message == "“\(text)” says how long it takes: no length belongs there")
  }

  @Test(arguments: [
    ("tomorrow", "Wed 25 Nov 2026 09:00"),
    ("tomorrow 15:45:00", "Wed 25 Nov 2026 15:45"), ("tomorrow 14:00", "Wed 25 Nov 2026 14:00"),
    ("monday", "Mon 30 Nov 2026 09:00"), ("today 9:30", nil), ("2 hours ago", nil),
    ("2h", "Tue 24 Nov 2026 12:42"), ("26h", "Wed 25 Nov 2026 12:42"),
    ("1h30m", "Tue 24 Nov 2026 12:12"), ("3 days", "Fri 27 Nov 2026 10:42"),
    ("15h 30m", "Wed 25 Nov 2026 02:12"), ("a week", "Tue 1 Dec 2026 10:42"), ("3 days 9:30", nil),
  ])
  func untilWhenItWaits(_ text: String, _ expected: String?) {
    let until = try? Self.parser().snooze(text)
    #expect(until.map { TimeText.full($0, home: Zones.berlin) } == expected)
  }

  @Test(arguments: [
    ("now", "Tue 24 Nov 2026 10:42"), ("now 45m", "Tue 24 Nov 2026 10:42–11:27"),
    ("today 15:00", "Tue 24 Nov 2026 15:00"), ("today 9", "Tue 24 Nov 2026 09:00"),
    ("tomorrow 3pm", "Wed 25 Nov 2026 15:00"), ("3 p.m. tomorrow", "Wed 25 Nov 2026 15:00"),
    ("TOMORROW AT 3PM", "Wed 25 Nov 2026 15:00"), ("tomorrow 9", "Wed 25 Nov 2026 09:00"),
    ("tomorrow 12", "Wed 25 Nov 2026 12:00"), ("tomorrow 12am", "Wed 25 Nov 2026 00:00"),
    ("tomorrow 12:30pm", "Wed 25 Nov 2026 12:30"), ("tomorrow 03:30", "Wed 25 Nov 2026 03:30"),
    ("yesterday 15:00", "Mon 23 Nov 2026 15:00"),
    ("the day before yesterday at noon", "Sun 22 Nov 2026 12:00"),
    ("day after tomorrow 9:30", "Thu 26 Nov 2026 09:30"),
    ("last tue 14:00", "Tue 17 Nov 2026 14:00"), ("last mon 14:00", "Mon 23 Nov 2026 14:00"),
    ("tue 14:00", "Tue 24 Nov 2026 14:00"), ("mon 14:00", "Mon 30 Nov 2026 14:00"),
    ("friday noon", "Fri 27 Nov 2026 12:00"), ("on Friday at noon", "Fri 27 Nov 2026 12:00"),
    ("this friday noon", "Fri 27 Nov 2026 12:00"), ("next monday 9", "Mon 30 Nov 2026 09:00"),
    ("next tue 9", "Tue 1 Dec 2026 09:00"), ("next week friday 9", "Fri 4 Dec 2026 09:00"),
    ("friday next week 9am", "Fri 4 Dec 2026 09:00"),
    ("friday last week 9am", "Fri 20 Nov 2026 09:00"),
    ("next week 9:30", "Tue 1 Dec 2026 09:30"), ("next month 9:30", "Thu 24 Dec 2026 09:30"),
    ("in 3 days", "Fri 27 Nov 2026 10:42"), ("in three days at 9", "Fri 27 Nov 2026 09:00"),
    ("in 2 hours", "Tue 24 Nov 2026 12:42"), ("in 90 minutes", "Tue 24 Nov 2026 12:12"),
    ("in 1h30", "Tue 24 Nov 2026 12:12"), ("in an hour and 5 minutes", "Tue 24 Nov 2026 11:47"),
    ("in half an hour", "Tue 24 Nov 2026 11:12"), ("2 hours ago", "Tue 24 Nov 2026 08:42"),
    ("3 days ago", "Sat 21 Nov 2026 10:42"), ("a week ago 9:30", "Tue 17 Nov 2026 09:30"),
    ("in 2 weeks at 9:30", "Tue 8 Dec 2026 09:30"), ("3 days from now", "Fri 27 Nov 2026 10:42"),
    ("1 day 2 hours ago", "Mon 23 Nov 2026 08:42"), ("in 1 month", "Thu 24 Dec 2026 10:42"),
    ("in 3 days and 45m", "Fri 27 Nov 2026 11:27"), ("3 days 45m ago", "Sat 21 Nov 2026 09:57"),
    ("in 0 days 10am", "Tue 24 Nov 2026 10:00"), ("0 days ago 10am", "Tue 24 Nov 2026 10:00"),
    ("in 0 weeks at 10", "Tue 24 Nov 2026 10:00"), ("in 0 days", "Tue 24 Nov 2026 10:42"),
    ("24 Nov 11:30 Europe/Berlin", "Tue 24 Nov 2026 11:30"),
    ("24 Nov 9:30 America/New_York", "Tue 24 Nov 2026 09:30 \(Zones.newYork.identifier)"),
    ("Nov 24 9:30am", "Tue 24 Nov 2026 09:30"), ("Sept. 30th, 2027 9:30", "Thu 30 Sep 2027 09:30"),
    ("24 November 2026 14:00", "Tue 24 Nov 2026 14:00"),
    ("24-Nov-2026 14:00", "Tue 24 Nov 2026 14:00"), ("24.11.2026 14:00", "Tue 24 Nov 2026 14:00"),
    ("24.11. 14:00", "Tue 24 Nov 2026 14:00"), ("24/11/2026 14:00", "Tue 24 Nov 2026 14:00"),
    ("11/24/2026 14:00", "Tue 24 Nov 2026 14:00"), ("5/5/2026 14:00", "Tue 5 May 2026 14:00"),
    ("2026/11/24 14:00", "Tue 24 Nov 2026 14:00"), ("2026-1-2 14:00", "Fri 2 Jan 2026 14:00"),
    ("the 24th at 3pm", "Tue 24 Nov 2026 15:00"), ("27th 15:00", "Fri 27 Nov 2026 15:00"),
    ("Tue 24 Nov 15:00", "Tue 24 Nov 2026 15:00"), ("10 Jan 15:00", "Sun 10 Jan 2027 15:00"),
    ("20 Oct 15:00", "Tue 20 Oct 2026 15:00"), ("end of month 17:00", "Mon 30 Nov 2026 17:00"),
    ("start of next week 9:00", "Mon 30 Nov 2026 09:00"),
    ("end of the year noon", "Thu 31 Dec 2026 12:00"), ("15:00", "Tue 24 Nov 2026 15:00"),
    ("24 Nov 2026 9 o'clock", nil),
  ])
  func words(_ text: String, read expected: String?) throws {
    #expect((try? echo(text, Self.parser())) == expected)
  }

  @Test(arguments: [
    ("yesterday 3pm 45m", "Mon 23 Nov 2026 15:00–15:45"),
    ("last tue 14:00 45m", "Tue 17 Nov 2026 14:00–14:45"),
    ("tonight 8pm", "Tue 24 Nov 2026 20:00"), ("8 tonight", "Tue 24 Nov 2026 20:00"),
    ("tonight at 20:00", "Tue 24 Nov 2026 20:00"), ("tonight 7-8", "Tue 24 Nov 2026 19:00–20:00"),
    ("tomorrow morning 9", "Wed 25 Nov 2026 09:00"),
    ("tomorrow evening 7", "Wed 25 Nov 2026 19:00"),
    ("9 tomorrow morning", "Wed 25 Nov 2026 09:00"),
    ("tomorrow morning 11-1", "Wed 25 Nov 2026 11:00–13:00"),
    ("tomorrow at 3 in the afternoon", "Wed 25 Nov 2026 15:00"),
    ("tomorrow afternoon 12:30", "Wed 25 Nov 2026 12:30"),
    ("friday evening 6:30 45m", "Fri 27 Nov 2026 18:30–19:15"),
    ("this afternoon 3", "Tue 24 Nov 2026 15:00"), ("last night 9", "Mon 23 Nov 2026 21:00"),
    ("tomorrow night at 9", "Wed 25 Nov 2026 21:00"),
    ("tomorrow 5 in the morning", "Wed 25 Nov 2026 05:00"),
    ("tomorrow 15h30", "Wed 25 Nov 2026 15:30"), ("15h30 tomorrow", "Wed 25 Nov 2026 15:30"),
    ("tomorrow 15h", "Wed 25 Nov 2026 15:00"),
    ("tomorrow 15h30 45m", "Wed 25 Nov 2026 15:30–16:15"),
    ("tomorrow 15h30-16h15", "Wed 25 Nov 2026 15:30–16:15"), ("in 15h30", "Wed 25 Nov 2026 02:12"),
    ("tomorrow 9:00 12h", "Wed 25 Nov 2026 09:00–21:00"), ("15h ago", "Mon 23 Nov 2026 19:42"),
    ("tomorrow 3pm 1h30m", "Wed 25 Nov 2026 15:00–16:30"),
    ("tomorrow 3pm 1h30", "Wed 25 Nov 2026 15:00–16:30"),
    ("tomorrow 3pm 90 min", "Wed 25 Nov 2026 15:00–16:30"),
    ("in 3 days at 15:00 for 45m", "Fri 27 Nov 2026 15:00–15:45"),
    ("tomorrow 3pm for 1.5 hours", "Wed 25 Nov 2026 15:00–16:30"),
    ("tomorrow 3pm 0.75h", "Wed 25 Nov 2026 15:00–15:45"),
    ("tomorrow 3pm for an hour", "Wed 25 Nov 2026 15:00–16:00"),
    ("45 minutes tomorrow 3pm", "Wed 25 Nov 2026 15:00–15:45"),
    ("tomorrow 15:00-15:45", "Wed 25 Nov 2026 15:00–15:45"),
    ("tomorrow 15:00 – 15:45", "Wed 25 Nov 2026 15:00–15:45"),
    ("tomorrow from 3 to 4pm", "Wed 25 Nov 2026 15:00–16:00"),
    ("tomorrow 3-4pm", "Wed 25 Nov 2026 15:00–16:00"),
    ("tomorrow 11-1pm", "Wed 25 Nov 2026 11:00–13:00"),
    ("tomorrow 12-1pm", "Wed 25 Nov 2026 12:00–13:00"),
    ("tomorrow 11am-1", "Wed 25 Nov 2026 11:00–13:00"),
    ("tomorrow noon until 1pm", "Wed 25 Nov 2026 12:00–13:00"),
    ("tomorrow 9-11", "Wed 25 Nov 2026 09:00–11:00"),
    ("tomorrow 8pm-midnight", "Wed 25 Nov 2026 20:00 – Thu 26 Nov 00:00"),
    ("tomorrow 23:00-1:00", "Wed 25 Nov 2026 23:00 – Thu 26 Nov 01:00"),
    ("2026-11-25 14:00-15:30", "Wed 25 Nov 2026 14:00–15:30"),
    ("2026-11-25 9:00–10:00", "Wed 25 Nov 2026 09:00–10:00"),
    ("2026-11-25 9:00 - 10:00", "Wed 25 Nov 2026 09:00–10:00"),
    ("in 2 hours 45m", "Tue 24 Nov 2026 13:27"),
    ("in 3 days at 9 45m", "Fri 27 Nov 2026 09:00–09:45"),
    // Over the change of the clocks: 90 minutes of elapsed time, and from one wall clock to another.
    ("2027-03-28 01:30 90m", "Sun 28 Mar 2027 01:30–04:00"),
    ("2027-03-28 01:30–03:30", "Sun 28 Mar 2027 01:30–03:30"),
  ])
  func length(_ text: String, reads expected: String) throws {
    let moment = try Self.parser().moment(text)
    let echo = [TimeText.full(moment, home: Zones.berlin), moment.remark].compactMap(\.self)
    #expect(echo.joined(separator: "; ") == expected)
  }

  /// What the words leave open is looked for in the past or in the future.
  @Test(arguments: [
    ("tue 9:00", "Tue 24 Nov 2026 09:00", "Tue 1 Dec 2026 09:00", nil),
    ("tue 15:00", "Tue 17 Nov 2026 15:00", "Tue 24 Nov 2026 15:00", "Tue 24 Nov 2026 15:00"),
    ("wed 9:00", "Wed 18 Nov 2026 09:00", "Wed 25 Nov 2026 09:00", "Wed 25 Nov 2026 09:00"),
    ("9:00", "Tue 24 Nov 2026 09:00", "Wed 25 Nov 2026 09:00", nil),
    ("15:00", "Mon 23 Nov 2026 15:00", "Tue 24 Nov 2026 15:00", "Tue 24 Nov 2026 15:00"),
    ("10:42", "Tue 24 Nov 2026 10:42", "Tue 24 Nov 2026 10:42", "Tue 24 Nov 2026 10:42"),
    ("midnight", "Tue 24 Nov 2026 00:00", "Wed 25 Nov 2026 00:00", nil),
    ("the 3rd 9:00", "Tue 3 Nov 2026 09:00", "Thu 3 Dec 2026 09:00", nil),
    ("the 31st 9:00", "Sat 31 Oct 2026 09:00", "Thu 31 Dec 2026 09:00", nil),
    ("23 Nov 9:00", "Mon 23 Nov 2026 09:00", "Tue 23 Nov 2027 09:00", "Mon 23 Nov 2026 09:00"),
    ("20 Jan 9:00", "Tue 20 Jan 2026 09:00", "Wed 20 Jan 2027 09:00", "Wed 20 Jan 2027 09:00"),
    ("3 Jun 9:00", "Wed 3 Jun 2026 09:00", "Thu 3 Jun 2027 09:00", nil),
    ("29 Feb 9:00", "Thu 29 Feb 2024 09:00", "Tue 29 Feb 2028 09:00", nil),
    ("this mon 9:00", "Mon 23 Nov 2026 09:00", nil, nil),
  ])
  func direction(_ text: String, past: String, future: String?, either: String?) {
    #expect((try? echo(text, Self.parser(), .past)) == past)
    #expect((try? echo(text, Self.parser(), .future)) == future)
    #expect((try? echo(text, Self.parser(), .either)) == either)
  }

  /// "tomorrow" of a user in New York at 20:00 is the day after tomorrow's beginning in Berlin.
  @Test func daysThatTheZonesDisagreeOnAreRefused() throws {
    let parser = Self.parser("2026-11-25T01:00:00Z", home: Zones.newYork)
    for text in ["tomorrow 9:00 Europe/Berlin", "in 3 days at 9 Europe/Berlin"] {
      #expect(throws: TimeParser.Failure.self) { try parser.moment(text) }
    }
    let moment = try parser.moment("27 Nov 9:00 Europe/Berlin")
    #expect(TimeText.utc(moment.instant) == "2026-11-27T08:00:00Z")
    #expect(try echo("tomorrow 9:00", parser) == "Wed 25 Nov 2026 09:00")
  }

  @Test(arguments: [
    ("tomorrow", "Wed 25 Nov 2026 09:00"), ("fri", "Fri 27 Nov 2026 09:00"),
    ("tue", "Tue 1 Dec 2026 09:00"), ("next week", "Tue 1 Dec 2026 09:00"),
    ("30 Nov", "Mon 30 Nov 2026 09:00"), ("2026-11-30", "Mon 30 Nov 2026 09:00"),
  ])
  func aDayGetsTheCallersTimeOfDay(_ text: String, _ expected: String) throws {
    let parser = Self.parser()
    let moment = try parser.moment(text, lying: .future, at: 9 * 3600)
    #expect(TimeText.full(moment, home: parser.home) == expected)
    #expect(!moment.saysTimeOfDay)
    let exact = try parser.moment("\(text) 8:00", lying: .future, at: 9 * 3600)
    #expect(exact.saysTimeOfDay)
    #expect(exact.instant == moment.instant.addingTimeInterval(-3600))
  }

  @Test(arguments: [
    ("in 3 days", false), ("in 3 days at 9", true), ("in 3 hours", true), ("now", true),
  ])
  func timeOfDayIsSaid(_ text: String, isSaid: Bool) throws {
    #expect(try Self.parser().moment(text).saysTimeOfDay == isSaid)
  }

  @Test(arguments: [
    ("2026-11-24", true), ("2026-02-29", false), ("2026-11-24 ", false), ("2026-11-2", false),
    ("", false), ("2026-11-240", false), ("0000-01-01", true), ("２０26-11-24", false),
  ])
  func isoDay(_ text: String, isDay: Bool) {
    #expect(TimeParser.day(text).map(TimeText.isoDay) == (isDay ? text : nil))
  }

  /// What is echoed can be typed.
  @Test(arguments: [
    "tomorrow 3pm 45m", "12 Dec 2027 22:30-23:15", "in 5 days", "last mon 9:00 1h",
    "2026-03-29 02:30", "24 Nov 9:30 UTC-05:00", "2 Jan 2027 9:00-10:00",
  ])
  func theEchoIsUnderstood(_ text: String) throws {
    let parser = Self.parser()
    let moment = try parser.moment(text)
    let again = try parser.moment(TimeText.full(moment, home: parser.home))
    #expect(again.instant == moment.instant)
    #expect(again.end == moment.end)
    #expect(again.zone == moment.zone)
  }

  /// Elapsed time leads to either of the two.
  @Test func theSecondOfTwo() throws {
    let parser = Self.parser("2026-10-25T00:30:00Z")
    #expect(try parser.moment("in 1h").remark == "the second of two 02:30 that day")
    #expect(try parser.moment("in 5m").remark == "the first of two 02:35 that day")
    #expect(try parser.moment("2026-10-25 01:30Z").remark == nil)
  }

  /// Times on the clocks of Berlin around a change of them.
  @Test(arguments: [
    (
      "25 Oct 2026 02:30+02:00 Europe/Berlin 1h",
      "Sun 25 Oct 2026 02:30–02:30 (UTC+02:00 to UTC+01:00); the first of two 02:30 that day"
    ),
    (
      "25 Oct 2026 2:30am CEST 15m",
      "Sun 25 Oct 2026 02:30–02:45 (UTC+02:00); the first of two 02:30 that day"
    ),
    (
      "25 Oct 2026 02:30+01:00 Europe/Berlin",
      "Sun 25 Oct 2026 02:30 (UTC+01:00); the second of two 02:30 that day"
    ),
    (
      "25 Oct 2026 01:30-02:30 CEST",
      "Sun 25 Oct 2026 01:30–02:30 (UTC+02:00); the first of two 02:30 that day"
    ),
    ("25 Oct 2026 3:30am 1h", "Sun 25 Oct 2026 03:30–04:30"),
    (
      "29 Mar 2026 2:30am",
      "Sun 29 Mar 2026 03:30; moved from 02:30, which does not exist that day"
    ),
    (
      "29 Mar 2026 1:30am-2:30am",
      "Sun 29 Mar 2026 01:30–03:30; moved from 02:30, which does not exist that day"
    ),
    ("24 Jul 2026 9:30 UTC", "Fri 24 Jul 2026 09:30 UTC"),
  ])
  func clockChanges(_ text: String, areEchoed expected: String) throws {
    let moment = try Self.parser().moment(text)
    let echo = [TimeText.full(moment, home: Zones.berlin), moment.remark].compactMap(\.self)
    #expect(echo.joined(separator: "; ") == expected)
  }
}
