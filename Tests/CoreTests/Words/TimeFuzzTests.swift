import Core
import Fixtures
import Foundation
import Testing

/// Garbage is refused with a sentence, or read as a time that exists; it never ends the program.
struct TimeFuzzTests {
  private static let pieces = [
    "tomorrow", "yesterday", "now", "next", "last", "this", "week", "month", "friday", "tue", "nov",
    "24", "24th", "31", "0", "00", "3", "15", "60", "99", "2026", "1969", "2201", "99999",
    "00000001",
    "123456789012345678901234567890", ":", "-", "–", "+", "/", ".", ",", "@", "T", "Z", "am", "pm",
    "a.m.", "at", "in", "ago", "from", "to", "until", "of", "end", "the", "a", "half", "an", "hour",
    "h", "m", "d", "min", "weeks", "months", "years", "noon", "midnight", "Europe/Berlin", "UTC",
    "UTC+05:30", "24:00", "9:30", "2026-11-24", "24/11/2026", "5/6/2026", "1h30m", "1.5h", "é",
    "\0",
    "\u{301}", "👩‍💻", "\u{202E}", "２", "٣", "\r\n", "\t", "<", ">", "\"", "日本",
  ]

  @Test(arguments: 0..<40)
  func garbage(_ seed: Int) {
    var random = Seeded(UInt64(seed))
    for _ in 0..<500 {
      let zone = random.pick([Zones.berlin, Zones.newYork, Zones.kolkata])
      // From 1970 on, at any second.
      let now = Date(
        timeIntervalSince1970: Double(Int.random(in: 0..<7_000_000_000, using: &random)))
      let parser = TimeParser(home: zone, now: now) { $0 == "Europe/Berlin" ? Zones.berlin : nil }
      let direction = random.pick([TimeParser.Direction.past, .future, .either])
      let text = Self.text(using: &random)
      check(text, parser, direction, timeOfDay: random.once(in: 2) ? 32_400 : nil)
    }
  }

  private func check(
    _ text: String, _ parser: TimeParser, _ direction: TimeParser.Direction, timeOfDay: Int?
  ) {
    let years = 1970...2200
    do throws(TimeParser.Failure) {
      let moment = try parser.moment(text, lying: direction, at: timeOfDay)
      let date = moment.zone.wallClock(at: moment.instant).date
      #expect(years.contains(date.year) && date.exists, "\(text)")
      if let end = moment.end {
        #expect((0.1...86_400).contains(end.timeIntervalSince(moment.instant)), "\(text)")
      }
    } catch {
      #expect(!error.message.isEmpty)
    }
    if let date = try? parser.wholeDay(text, lying: direction) {
      #expect(years.contains(date.year) && date.exists, "\(text)")
    }
  }

  private static func text(using random: inout Seeded) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...7, using: &random) {
      text += random.pick(pieces) + (random.once(in: 3) ? "" : " ")
    }
    return text
  }

  @Test(
    .timeLimit(.minutes(1)), arguments: ["1", "1h ", "tue ", "the ", "a ", "9-", "{", "1:", "x"])
  func aLongText(_ piece: String) {
    let parser = TimeParser(home: .utc, now: Date("2026-11-24T09:42:00Z")) { _ in nil }
    for count in [20, 100, 1_000_000] {
      let failure = #expect(throws: TimeParser.Failure.self) {
        try parser.moment(String(repeating: piece, count: count))
      }
      #expect(failure?.message.count ?? 0 < 500)
    }
  }
}
