import Core
import Fixtures
import Foundation
import Testing

/// What is offered for a letter to go by itself.
struct SendingTimeTests {
  private let clock = Clock(calendar: BusinessCalendar(home: .utc))

  /// An interview on Mon 23 Nov 2026, 15:00 to 16:00, and what is offered at some moment after it.
  static let offered: [(String, [String])] = [
    (
      "2026-11-24T10:42:00Z",
      [
        "later today 24T11:30", "tomorrow morning, late 25T08:30",
        "on Monday morning, late 30T08:30",
      ]
    ),
    (
      "2026-11-24T06:10:00Z",
      [
        "later today 24T08:30", "tomorrow morning, late 25T08:30",
        "on Monday morning, late 30T08:30",
      ]
    ),
    // Due at four.
    (
      "2026-11-24T15:40:00Z",
      ["tomorrow morning, late 25T08:30", "on Monday morning, late 30T08:30"]
    ),
    // Late already.
    (
      "2026-11-24T16:30:00Z",
      ["later today 24T17:00", "tomorrow morning 25T08:30", "on Monday morning 30T08:30"]
    ),
    ("2026-11-24T17:10:00Z", ["tomorrow morning 25T08:30", "on Monday morning 30T08:30"]),
    ("2026-11-28T10:00:00Z", ["tomorrow morning 29T08:30", "on Monday morning 30T08:30"]),
    ("2026-11-29T10:00:00Z", ["tomorrow morning 30T08:30"]),
    // The window opens at six.
    (
      "2026-11-23T16:10:00Z",
      [
        "when the window opens 23T18:00", "tomorrow morning 24T08:30",
        "on Monday morning, late 30T08:30",
      ]
    ),
  ]

  private let followUp = FollowUp(id: UUID())
  private var dossier: Dossier {
    let interview = Interview(
      id: UUID(), role: Role(id: UUID(), company: "Globex", title: "SRE"),
      schedule: Schedule(
        kind: .zoned, start: Date("2026-11-23T15:00:00Z"), end: Date("2026-11-23T16:00:00Z"),
        zone: .utc))
    return Dossier(interview: interview, followUps: [followUp], notes: [])
  }

  /// What is typed at ten past four, when the window opens at six.
  static let typed: [(String, String)] = [
    ("when the window opens", "when the window opens 23T18:00"),
    (" Tomorrow Morning ", "tomorrow morning 24T08:30"), ("tomorrow 8:45", " 24T08:45"),
    ("tomorrow 17:00", ", late 24T17:00"), ("in 2 hours", " 23T18:10"),
    ("2027-11-23 10:00", ", late 23T10:00"), ("2027-11-25 10:00", "that is more than a year away"),
    ("yesterday", "that is over already: until when is it to wait?"),
  ]

  @Test(arguments: 0..<typed.count)
  func timesAreWrittenAsTheyAreOffered(_ number: Int) {
    let (text, expected) = Self.typed[number]
    let now = Date("2026-11-23T16:10:00Z")
    let parser = TimeParser(home: .utc, now: now) { _ in nil }
    let shown: String
    do throws(TimeParser.Failure) {
      let time = try clock.sendingTime(text, by: parser, for: followUp, in: dossier, now: now)
      shown = "\(time.words) \(time.at.ISO8601Format().dropFirst(8).prefix(8))"
    } catch {
      shown = error.message
    }
    #expect(shown == expected)
  }

  @Test func aWindowThatIsOpenIsSaidSo() {
    let now = Date("2026-11-24T10:00:00Z")
    let parser = TimeParser(home: .utc, now: now) { _ in nil }
    #expect(throws: TimeParser.Failure("the window is open already")) {
      try clock.sendingTime(
        "when the window opens", by: parser, for: followUp, in: dossier, now: now)
    }
  }

  @Test(arguments: 0..<offered.count)
  func timesFitTheHoursOfBusiness(_ number: Int) {
    let (now, times) = Self.offered[number]
    let shown = clock.sendingTimes(for: followUp, in: dossier, now: Date(now)).map {
      "\($0.words) \($0.at.ISO8601Format().dropFirst(8).prefix(8))"
    }
    #expect(shown == times)
  }
}
