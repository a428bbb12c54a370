import Core
import Fixtures
import Foundation
import Testing

/// Days in words, without a time of day, said in Berlin on Tuesday 24 November 2026.
struct WholeDayTests {
  private let parser = Self.parser("2026-11-24T09:42:00Z")

  private static func parser(_ now: String) -> TimeParser {
    TimeParser(home: Zones.berlin, now: Date(now)) { _ in nil }
  }

  @Test(arguments: [
    ("by Friday", "Fri 27 Nov 2026"), ("monday", "Mon 30 Nov 2026"), ("today", "Tue 24 Nov 2026"),
    ("in 3 days", "Fri 27 Nov 2026"), ("within 2 weeks", "Tue 8 Dec 2026"),
    ("next week", "Fri 4 Dec 2026"), ("this week", "Fri 27 Nov 2026"),
    ("end of next week", "Fri 4 Dec 2026"), ("end of the week", "Fri 27 Nov 2026"),
    ("end of month", "Mon 30 Nov 2026"), ("next month", "Thu 31 Dec 2026"),
    ("tuesday next week", "Tue 1 Dec 2026"), ("next tuesday", "Tue 1 Dec 2026"),
    ("Tue 1 Dec", "Tue 1 Dec 2026"), ("1 Dec", "Tue 1 Dec 2026"), ("23 Nov", "Tue 23 Nov 2027"),
    ("the 3rd", "Thu 3 Dec 2026"), ("2026-12-01", "Tue 1 Dec 2026"),
    ("1.12.2026", "Tue 1 Dec 2026"),
  ])
  func wholeDay(_ text: String, is expected: String) throws {
    #expect(TimeText.fullDay(try parser.wholeDay(text)) == expected)
  }

  /// What was promised at an interview of 20 November may be over, or be meant a year on.
  @Test(arguments: [
    ("23 Nov", nil), ("20 Nov", nil), ("Mon 23 Nov", nil), ("19 Nov", "Fri 19 Nov 2027"),
    ("24 Nov", "Tue 24 Nov 2026"), ("1 Dec", "Tue 1 Dec 2026"), ("23 Nov 2026", "Mon 23 Nov 2026"),
    ("23 Nov 2027", "Tue 23 Nov 2027"),
  ])
  func aDayThatHasJustBeen(_ text: String, is expected: String?) throws {
    let first = CivilDate(year: 2026, month: 11, day: 20)
    guard let expected else {
      let failure = #expect(throws: TimeParser.Failure.self) {
        try parser.wholeDay(text, since: first)
      }
      let readings = try #require(failure).readings
      #expect(readings.count == 2 && readings[0].hasSuffix(" 2026"), "\(readings)")
      let could = "could be \(readings[0]) or \(readings[1]): write the date"
      #expect(failure?.message == "“\(text)” \(could)")
      return
    }
    #expect(TimeText.fullDay(try parser.wholeDay(text, since: first)) == expected)
  }

  @Test(arguments: [
    ("tuesday", "could be Tue 24 Nov 2026 or Tue 1 Dec 2026"),
    ("next friday", "could be Fri 27 Nov 2026 or Fri 4 Dec 2026"),
    ("friday noon", "only the day is kept"), ("in 2 hours", "only the day is kept"),
    ("now", "only the day is kept"), ("soon", "is no day"), ("2026-02-30", "there is no"),
    ("in 3000 months", "too far away"),
    ("asap", "“asap” is no day: write it like tuesday, in 3 days or 24 Nov 2026"),
    ("", "“” is no day: write it like tuesday"), ("3", "“3” is no day: write it like tuesday"),
    ("24.11", "“24.11” is no day: write it like tuesday"),
    ("tuesday sharp", "“sharp” is not understood in “tuesday sharp”: write it like tuesday"),
    ("tuesday CST", "“CST” is not understood in “tuesday CST”: write it like tuesday"),
    (String(repeating: "x", count: 201), "too long for a day: write it like tuesday"),
    ("1 Dec eod", "only the day is kept: leave the time of day out of “1 Dec eod”"),
    ("1 Dec 3", "only the day is kept"), ("3pm", "only the day is kept"),
    ("1 Dec 3pm", "only the day is kept"), ("1 Dec 15h30", "only the day is kept"),
    ("1 Dec 25:00", "only the day is kept"), ("tomorrow morning", "only the day is kept"),
    ("5/6/2027", "“5/6/2027” could be 5 Jun 2027 or 6 May 2027: write one of these"),
    ("5/6", "“5/6” could be 5 Jun or 6 May: write one of these"),
  ])
  func wholeDayIsRefused(_ text: String, because reason: String) {
    let failure = #expect(throws: TimeParser.Failure.self) { try parser.wholeDay(text) }
    #expect(failure?.message.contains(reason) == true, "\(failure?.message ?? "")")
  }

  /// What is advised for a day is one, and each reading the day that it names.
  @Test func whatIsAdvisedForADayIsOne() throws {
    // A Monday: the Tuesday is no doubt.
    let parser = Self.parser("2026-11-23T09:00:00Z")
    let failure = #expect(throws: TimeParser.Failure.self) { try parser.wholeDay("asap") }
    let advice = try #require(failure?.advice).replacing("write it like ", with: "")
    for example in advice.replacing(" or ", with: ", ").split(separator: ", ") {
      _ = try parser.wholeDay(String(example))
    }
    let past = #expect(throws: TimeParser.Failure.self) { try parser.wholeDay("5/6/2026") }
    let days = try #require(past).readings.map { TimeText.fullDay(try parser.wholeDay($0)) }
    #expect(days == ["Fri 5 Jun 2026", "Wed 6 May 2026"])
  }

  /// On a Saturday the week's last working day is over.
  @Test func theEndOfThisWeekOnItsSaturday() throws {
    let parser = Self.parser("2026-11-28T09:00:00Z")
    #expect(throws: TimeParser.Failure.self) { try parser.wholeDay("end of week") }
    #expect(TimeText.fullDay(try parser.wholeDay("end of next week")) == "Fri 4 Dec 2026")
  }
}
