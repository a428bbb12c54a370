import Core
import Fixtures
import Foundation
import Testing

/// Times in words against GNU's reader of dates, the one of `date -d`.
///
/// `touch -r` is the program that lets it count from another moment than the present one. Elsewhere
/// than on GNU systems the test is skipped.
struct TimeOracleTests {
  /// A moment at which all phrases are said, and where.
  struct Saying: CustomStringConvertible {
    let now: String
    let zone: Zone

    var description: String { "\(now) in \(zone.identifier)" }
  }

  static let sayings: [Saying] =
    [
      // The clocks go forward in this night, and back in the next one.
      "2026-03-28T19:17:00Z", "2026-03-29T00:30:00Z", "2026-10-24T21:40:00Z",
      "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z",
      // The ends of a month, of a year, and of February.
      "2026-01-31T09:42:00Z", "2026-04-30T21:58:00Z", "2026-12-31T22:30:00Z",
      "2028-02-28T11:00:00Z", "2028-02-29T08:00:00Z", "2027-02-28T17:00:00Z",
      "2026-11-24T09:42:17Z",
    ].map { Saying(now: $0, zone: Zones.berlin) }
    + [
      "2026-03-08T01:05:00Z", "2026-03-08T06:59:00Z", "2026-10-31T22:00:00Z",
      "2026-11-01T05:30:00Z", "2026-11-01T06:30:00Z", "2026-12-31T23:59:00Z",
      "2028-02-29T04:59:00Z", "2026-07-31T15:00:00Z",
    ].map { Saying(now: $0, zone: Zones.newYork) }

  /// A phrase, and how GNU wants it written; "NOW" in it stands for the time of day it is.
  ///
  /// Without a time of day GNU keeps the offset of the present when it counts days, and so misses
  /// the wall clock by an hour where the clocks change in between.
  struct Phrase: Hashable {
    let text: String
    let gnu: String

    init(_ text: String, gnu: String? = nil) {
      self.text = text
      self.gnu = gnu ?? text
    }
  }

  static let phrases: [Phrase] = {
    let days = [
      "today", "tomorrow", "yesterday", "2026-11-24", "2026/2/28", "24 nov 2026", "Nov 24, 2026",
      "29 February 2028", "1-Mar-2027", "31 dec 2026", "1 January 2027", "29 Mar 2026",
      "25 Oct 2026", "8 mar 2026", "1 Nov 2026", "last mon", "last tuesday", "last wed",
      "last Thu", "last fri", "last saturday", "last sun", "next week", "last week",
    ].map { Phrase($0) }
    let times = [
      Phrase("9:05"), Phrase("15:00"), Phrase("3pm"), Phrase("2:30am"), Phrase("12:15 am"),
      Phrase("noon", gnu: "12:00"), Phrase("23:59:30"),
    ]
    var phrases = days.flatMap { day in
      times.map { Phrase("\(day.text) \($0.text)", gnu: "\(day.gnu) \($0.gnu)") }
    }
    phrases += ["mon", "tues", "wed", "thur", "friday", "sat", "sun"].flatMap { day in
      ["", "next ", "this "].map { Phrase("\($0)\(day) 16:40") }
    }
    phrases += [
      Phrase("now"), Phrase("15:00"), Phrase("3pm tomorrow"), Phrase("9:30 yesterday"),
      Phrase("tomorrow 9"), Phrase("today 11"), Phrase("24 nov 2026 14:00 +0530"),
      Phrase("2026-11-24 14:00 Z"), Phrase("2026-11-24T14:00:00Z"),
      Phrase("2026-11-24 14:00+01:00"), Phrase("Tue, 24 Nov 2026 14:00:00 -0500"),
      Phrase("Tue 24 Nov 2026 14:00"), Phrase("24 nov 9:30", gnu: "nov 24 9:30"),
      Phrase("Feb 28 9:30"), Phrase("1 jan 9:30", gnu: "jan 1 9:30"), Phrase("Dec 31 9:30"),
      Phrase("11/24/2026 14:00"), Phrase("24.11.2026 14:00", gnu: "2026-11-24 14:00"),
      Phrase("in 3 days", gnu: "+3 days NOW"), Phrase("in a week", gnu: "+1 week NOW"),
      Phrase("in 2 weeks at 9:30", gnu: "+2 weeks 9:30"), Phrase("in 2 days", gnu: "+2 days NOW"),
      Phrase("in 90 minutes", gnu: "+90 minutes"), Phrase("in 2 hours", gnu: "+2 hours"),
      Phrase("in an hour", gnu: "+1 hour"), Phrase("in 1h30m", gnu: "+1 hour 30 minutes"),
      Phrase("in 26 hours", gnu: "+26 hours"), Phrase("in 1 month", gnu: "+1 month NOW"),
      Phrase("in 2 years", gnu: "+2 years NOW"), Phrase("3 days ago", gnu: "3 days ago NOW"),
      Phrase("2 weeks ago", gnu: "2 weeks ago NOW"), Phrase("2 hours ago"),
      Phrase("45 minutes ago"), Phrase("1 month ago", gnu: "1 month ago NOW"),
      Phrase("1 fortnight ago", gnu: "1 fortnight ago NOW"),
      Phrase("1 day 2 hours ago", gnu: "1 day ago 2 hours ago NOW"),
    ]
    return phrases
  }()

  /// Where Afterword says something else on purpose, or refuses: how the phrases begin, and why.
  static let differences: [(phrases: [String], isRefused: Bool, reason: String)] = [
    (["next "], true, "this week's day and the next week's are meant by it"),
    (["this "], true, "the day has been: it could be meant, or the next week's"),
    (["15:00"], true, "it has been today: it could be meant, or tomorrow's"),
    (
      ["mon", "tues", "wed", "thur", "friday", "sat", "sun"], true,
      "it has been today: it could be meant, or that in a week"
    ),
    (
      ["24 nov 9:30", "Feb 28 9:30", "1 jan 9:30", "Dec 31 9:30"], true,
      "the last one and the next one are each a quarter or more away"
    ),
    (
      ["24 nov 9:30", "Feb 28 9:30", "1 jan 9:30", "Dec 31 9:30"], false,
      "the nearest one is in another year"
    ),
    (
      ["in 1 month", "1 month ago"], false,
      "from the 31st it is the last day of a shorter month, not a day of the one behind it"
    ),
    (["in 2 years"], false, "from 29 February it is the 28th"),
  ]

  @Test func thereAreEnoughPhrases() { #expect(Set(Self.phrases.map(\.text)).count >= 200) }

  @Test(.enabled("GNU's date is not installed here") { Oracle.isInstalled })
  func agreesOrDiffersOnPurpose() throws {
    var differing: Set<Int> = []
    for saying in Self.sayings {
      let parser = TimeParser(home: saying.zone, now: Date(saying.now)) { _ in nil }
      let wallClock = { (instant: Date) in saying.zone.wallClock(at: instant) }
      let answers = try Oracle.answers(to: Self.phrases.map(\.gnu), at: saying)
      try #require(answers.count == Self.phrases.count)
      for (phrase, answer) in zip(Self.phrases, answers) {
        let moment = try? parser.moment(phrase.text).instant
        guard let answer else {
          // GNU refuses what a change of the clocks skips on the day that is meant, where it moves
          // forward here, or on the present day.
          let hour = moment.map(wallClock)?.hour
          #expect(
            phrase.text.hasSuffix("2:30am") && (hour == 2 || hour == 3),
            "\(phrase.text) at \(saying)")
          continue
        }
        // Of a time that the clocks show twice GNU takes one.
        let isTwice = moment == nil && saying.zone.isRepeated(at: answer)
        guard moment != answer, !isTwice else { continue }
        let difference = Self.differences.firstIndex {
          $0.isRefused == (moment == nil) && $0.phrases.contains(where: phrase.text.hasPrefix)
        }
        guard let difference else {
          let said = moment.map { TimeText.full(wallClock($0)) } ?? "refused"
          Issue.record(
            "\(phrase.text) at \(saying): \(said), GNU \(TimeText.full(wallClock(answer)))")
          continue
        }
        differing.insert(difference)
      }
    }
    #expect(differing == Set(Self.differences.indices), "a difference that is none")
  }
}

/// GNU's reader of dates.
private enum Oracle {
  static let isInstalled: Bool = {
    let version = try? run("date --version; touch --version", arguments: [], [:])
    return version?.components(separatedBy: "GNU coreutils").count == 3
  }()

  /// What phrases mean at a moment; nil for one that it does not understand.
  static func answers(
    to phrases: [String], at saying: TimeOracleTests.Saying
  ) throws -> [Date?] {
    let script = """
      folder=$(mktemp -d) && trap 'rm -r "$folder"' EXIT
      touch -d "$NOW" "$folder/now"
      cd "$folder" && number=1000
      for phrase; do
        number=$((number + 1))
        touch -r now -d "$phrase" $number 2>/dev/null || touch -d @-1 $number
      done
      stat -c %Y 1*
      """
    let wallClock = saying.zone.wallClock(at: Date(saying.now))
    let clock = "\(TimeText.time(wallClock)):\(wallClock.second)"
    let output = try run(
      script, arguments: phrases.map { $0.replacingOccurrences(of: "NOW", with: clock) },
      ["TZ": saying.zone.identifier, "NOW": saying.now])
    return output.split(separator: "\n").map {
      $0 == "-1" ? nil : TimeInterval($0).map(Date.init(timeIntervalSince1970:))
    }
  }

  private static func run(
    _ script: String, arguments: [String], _ environment: [String: String]
  ) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", script, "sh"] + arguments
    process.environment = environment.merging(["PATH": "/usr/bin:/bin", "LC_ALL": "C"]) { $1 }
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
  }
}
