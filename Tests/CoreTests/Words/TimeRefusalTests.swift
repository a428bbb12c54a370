import Core
import Fixtures
import Foundation
import Testing

/// What is no time or could be several, said in Berlin on Tuesday 24 November 2026 at 10:42.
struct TimeRefusalTests {
  private let parser = TimeParser(home: Zones.berlin, now: Date("2026-11-24T09:42:00Z")) { name in
    name == "Europe/Berlin" ? Zones.berlin : nil
  }

  /// What is recommended lies where the time is looked for, and is no mistake itself.
  @Test(arguments: ["tomorrow", "soon", "tomorrow 3pm sharp", String(repeating: "x", count: 201)])
  func examples(_ text: String) throws {
    for direction in [TimeParser.Direction.past, .future] {
      let failure = #expect(throws: TimeParser.Failure.self) {
        try parser.moment(text, lying: direction)
      }
      let advice = try #require(failure?.advice).dropFirst("write it like ".count)
      let example = try #require(advice.split(separator: " or ").first)
      let moment = try parser.moment(String(example), lying: direction)
      #expect((moment.instant < parser.now) == (direction == .past), "\(advice)")
    }
  }

  @Test(arguments: [
    ("", "is no date or time: write it like tomorrow 15:00"), ("soon", "“soon” is no date or time"),
    ("the", "is no date"), ("Europe/Berlin", "is no date"), ("２０２６-11-24 14:00", "is no date"),
    ("-026-11-24 14:00", "is no date"), ("20261124 14:00", "is no date"),
    ("tomorrow", "“tomorrow” lacks a time of day"), ("2026-11-24", "lacks a time of day"),
    ("31 feb", "there is no such day as in “31 feb”"), ("30 Feb 2027", "there is no such day"),
    ("29 feb", "lacks a time of day"), ("0", "“0” is no time of day: write it like 9:30, or 0:00"),
    ("tomorrow 0", "“0” is no time of day"), ("tomorrow 00", "“00” is no time of day"),
    ("next week", "lacks a time of day"), ("45m", "says how long it takes, but not when"),
    ("2026-02-29 14:00", "there is no 2026-02-29"), ("2026-13-01 14:00", "there is no 2026-13-01"),
    ("2026-00-10 14:00", "there is no"), ("31 Apr 2026 14:00", "there is no 2026-04-31"),
    ("31 Apr 14:00", "there is no such day"), ("32nd 14:00", "there is no such day"),
    ("0 Nov 14:00", "there is no such day"), ("24.13.2026 9:00", "there is no 2026-13-24"),
    ("2026-11-24 24:00", "“24:00” is no time of day"), ("tomorrow 14:60", "“14:60” is no time"),
    ("2026-11-24x14:00", "is no date"), ("2026-11-240", "is no date"),
    ("2026-11-24 14:00:61", "no time of day"), ("2026-11-24 1:2:3:4", "no time of day"),
    // 14:05 or 14:50?
    ("2026-11-24 14:5", "“14:5” is no time of day"), ("2026-11-24 :30", "“:30” is not understood"),
    ("yesterday 3pm -1h", "“-1h” is no length of time: write it like 3pm 1h"),
    ("yesterday 15:00 - 45m", "“-45m” is no length of time: write it like 15:00 45m"),
    ("tomorrow 13pm", "“13pm” is no time of day"), ("tomorrow 0am", "no time of day"),
    ("2026-11-24 14:00 Mars/Olympus", "“Mars/Olympus” is no time zone"),
    ("2026-11-24 14:00 +25:00", "“+25:00” is no time zone"),
    ("2026-11-24 14:00 +1", "is no time zone"), ("2026-11-24 14:00 +0:130", "is no time zone"),
    ("2026-11-24 14:00 --01:00", "is no time zone"),
    ("tomorrow 3pm sharp", "“sharp” is not understood in “tomorrow 3pm sharp”"),
    ("tomorrow morning", "“morning” is no time of day: write the hour, like 9:00 or 8pm"),
    ("this evening", "“evening” is no time of day"), ("in 3 days morning", "is no time of day"),
    ("tomorrow morning 9pm", "“9pm” and “morning” contradict each other"),
    ("tonight 9:00am", "contradict each other"), ("tonight midnight", "contradict each other"),
    ("tonight 3", "“3” is not in the “tonight”: write am or pm"),
    ("tomorrow morning 12", "“12” is not in the “morning”"), ("tonight tomorrow 8pm", "two days"),
    ("tomorrow 9h30", "“9h30” could be a time of day or how long it takes"),
    ("tomorrow 25h30", "lacks a time of day"), ("tomorrow 15h60", "“60” is no time of day"),
    (
      "5 business days from now",
      "“5 business days” depends on which days are worked on: count all days, like in 7 days"
    ),
    ("in 2 working days", "like in 3 days"), ("3 business days ago 9:00", "“3 business days”"),
    ("24 Nov 26 3pm", "“26” behind “24 Nov” is a year of two digits: write it like 24 Nov 2026"),
    ("Nov 24 26 15:00", "“26” behind “Nov 24” is a year"), ("24-Nov-26 9:00", "is a year of two"),
    ("tomorrow 3pm IST", "“IST” is no time zone that is known here"),
    ("tomorrow 3pm CST", "“CST” is no time zone that is known here"),
    ("7 Jul 2026 3pm CET", "“CET” is no time zone"), ("tomorrow 15:00+05:00 CEST", "two offsets"),
    ("7 Jan 2026 3pm CEST", "says UTC+02:00, and"), ("7 Jan 2026 3pm CEST", "has UTC+01:00 then"),
    ("tomorrow 15:00+05:00 Europe/Berlin", "says UTC+05:00, and"),
    (
      "25 Oct 2026 2:30am",
      "02:30 comes twice on Sun 25 Oct 2026, as the clocks go back: write it as 02:30+02:00 or "
        + "02:30+01:00"
    ),
    ("25 Oct 2026 1:30am-2:30am", "02:30 comes twice"),
    ("tonight", "“tonight” is no time of day"), ("November", "which day of November is it?"),
    ("Nov 9:30", "which day of Nov is it?"), ("24.11 14:00", "a date or a time of day"),
    ("tomorrow 9.30", "a date or a time of day"), ("24/11/26 9:00", "“24/11/26” is no date"),
    ("1969-12-31 9:00", "too far away"), ("2201-01-01 9:00", "too far away"),
    ("in 9999 months", "too far away"), ("in 99999 years", "too far away"),
    ("in 999999999999 hours", "is no date"), ("in 123456 days", "123456 days is too far away"),
    ("3 days", "what of “3 days”? Write it like in 3 days, or 3 days ago"),
    // Contradictions.
    ("tomorrow friday 9:00", "names the wrong weekday: that day is Wed 25 Nov 2026"),
    ("Mon 24 Nov 2026 9:00", "names the wrong weekday: that day is Tue 24 Nov 2026"),
    ("tomorrow today 9:00", "says two days"), ("tomorrow 9:00 10:00", "second time of day"),
    ("in 2 hours at 9:00", "leave only one"), ("tomorrow in 2 hours", "leave only one"),
    ("now tomorrow", "leave only one"), ("in 3 days 2 hours ago", "contradict each other"),
    ("in 2 hours in 3 days", "only once"),
    ("in 3 days 45m", "“3 days 45m” could be a sum, or end with how long it takes"),
    ("in 1 week 2 hours 9:00", "could be a sum"), ("in 0 hours 5m at 9:00", "leave only one"),
    ("tomorrow 3pm 30m 45m", "“30m” and “45m” both say how long: leave only one of them"),
    ("tomorrow 3pm 30m and 1h", "“30m” and “1h” both say how long"),
    ("30m tomorrow 3pm 1h", "“1h” is a second length of time: leave only one of them"),
    ("in 30m 45m", "“30m” and “45m” both say how long"),
    ("in 3 days and 2 weeks", "“3 days” and “2 weeks” both say how long"),
    ("10m 2 hours ago", "“10m” and “2 hours” both say how long"),
    ("tomorrow 3pm 60m 30m", "“60m” and “30m” both say"), ("in 1h30 15m", "“1h30” and “15m” both"),
    ("tomorrow 3-4pm 45m", "says twice when it is over"),
    ("tomorrow 15:00-14:00", "“15:00–14:00” ends before it begins"),
    ("tomorrow 9-5", "ends before it begins"), ("tomorrow 9:00 25h", "too long"),
    ("tomorrow 9:00 0m", "is over as it begins: a minute at least"),
    // Several readings.
    ("tomorrow 3", "“3” could be at night or in the afternoon"),
    ("tomorrow 3:30", "“3:30” could be at night"), ("tomorrow 3-4", "“3” could be at night"),
    ("next friday noon", "could be Fri 27 Nov 2026 or Fri 4 Dec 2026: write the date"),
    ("this mon 9:00", "could be Mon 23 Nov 2026 or Mon 30 Nov 2026"),
    ("tue 9:00", "could be Tue 24 Nov 2026 or Tue 1 Dec 2026"),
    ("the 3rd 9:00", "could be Tue 3 Nov 2026 or Thu 3 Dec 2026"),
    ("3 Jun 9:00", "could be Wed 3 Jun 2026 or Thu 3 Jun 2027"),
    ("friday midnight", "could be Fri 27 Nov 2026 00:00 or Sat 28 Nov 2026 00:00"),
    ("5/6/2026 9:00", "“5/6/2026” could be 5 Jun 2026 or 6 May 2026"),
    ("11/12 9:00", "could be 11 Dec or 12 Nov"),
    ("2026-11-25 09:00-10:00", "could end at 10:00 or be 10:00 west of Greenwich"),
    ("24 Nov 2026 20:00-05:00", "could end at 05:00 or be 05:00 west of Greenwich"),
    ("tomorrow 9:00 -10:00", "could end at 10:00 or be 10:00 west of Greenwich"),
    ("this week 9:00", "which day is meant"),
  ])
  func isRefused(_ text: String, because reason: String) {
    let failure = #expect(throws: TimeParser.Failure.self) { try parser.moment(text) }
    #expect(failure?.message.contains(reason) == true, "\(failure?.message ?? "")")
  }

  /// What is asked, and what stands beside the question where no one can be asked.
  @Test func theProblemStandsApartFromTheAdvice() throws {
    let failure = #expect(throws: TimeParser.Failure.self) {
      try parser.moment("next friday noon")
    }
    #expect(failure?.problem == "“next friday noon” could be Fri 27 Nov 2026 or Fri 4 Dec 2026")
    #expect(failure?.advice == "write the date")
    let question = #expect(throws: TimeParser.Failure.self) { try parser.moment("november") }
    #expect(question?.message == "which day of november is it? Write it like 24 Nov")
  }
}
