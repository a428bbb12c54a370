import Core
import Fixtures
import Foundation
import Testing

struct TimeTextTests {
  private let now = Date("2026-11-24T09:42:00Z")

  @Test(arguments: [
    (Zones.berlin, "2026-11-24T07:00:00Z", "Today 08:00", nil),
    (Zones.berlin, "2026-11-23T23:00:00Z", "Today 00:00", "Tue 24 Nov 00:00"),
    (Zones.berlin, "2026-11-25T22:59:00Z", "Tomorrow 23:59", nil),
    (Zones.berlin, "2026-11-23T14:00:00Z", "Mon 23 Nov 15:00", nil),
    (Zones.newYork, "2026-11-24T04:30:00Z", "Mon 23 Nov 23:30", nil),
    (Zones.kolkata, "2026-11-24T19:00:00Z", "Tomorrow 00:30", "Wed 25 Nov 00:30"),
    (Zones.berlin, "2026-12-05T14:00:00Z", "Sat  5 Dec 15:00", nil),
    (Zones.berlin, "2025-11-23T14:00:00Z", "23 Nov 2025 15:00", nil),
    (Zones.berlin, "2027-01-05T14:00:00Z", " 5 Jan 2027 15:00", nil),
  ])
  func start(in zone: Zone, at start: String, reads expected: String, elsewhere other: String?) {
    let schedule = Schedule(from: Date(start), to: Date(start), in: zone)
    let other = other ?? expected
    #expect(TimeText.start(of: schedule, now: now, home: .utc) == other + "*")
    #expect(TimeText.start(of: schedule, now: now, home: zone) == expected)
    let offset = Zone(fixedOffset: zone.offset(at: schedule.start)).identifier
    #expect(
      TimeText.start(of: schedule, now: now, home: .utc, namesOffset: true)
        == "\(other) \(offset)")
  }

  /// In Tokyo at half past midnight is the afternoon before in UTC: both calendars have their day.
  @Test(arguments: [
    ("2026-11-22T23:59:59Z", false), ("2026-11-23T00:00:00Z", true),
    ("2026-11-24T15:29:00Z", true),
  ])
  func isOnTheMindTheDayBefore(at now: String, expected: Bool) {
    let tokyo = Zone(fixedOffset: 9 * 3600)
    let interview = Interview(
      id: UUID(), role: Role(id: UUID(), company: "Kinoko", title: ""),
      schedule: Schedule(
        from: Date("2026-11-24T15:30:00Z"), to: Date("2026-11-24T16:30:00Z"), in: tokyo))
    #expect(interview.isOnTheMind(at: Date(now), home: .utc) == expected)
  }

  @Test func startOfOtherKinds() {
    let floating = Schedule(
      kind: .floating, start: Date("2026-11-24T14:00:00Z"), end: Date("2026-11-24T15:00:00Z"),
      zone: nil)
    #expect(TimeText.start(of: floating, now: now, home: Zones.berlin) == "Today 14:00?")
    let day = Schedule.allDay(from: Date("2026-11-25T00:00:00Z"), days: 1)
    #expect(TimeText.start(of: day, now: now, home: Zones.berlin) == "Tomorrow")
  }

  @Test(arguments: [
    (Zones.berlin, "2026-11-20T13:00:00Z", 150, "Fri 20 Nov 2026 14:00–16:30"),
    (
      Zones.newYork, "2026-11-20T19:00:00Z", 60,
      "Fri 20 Nov 2026 14:00–15:00 \(Zones.newYork.identifier)"
    ),
    (Zones.berlin, "2026-11-20T22:00:00Z", 120, "Fri 20 Nov 2026 23:00 – Sat 21 Nov 01:00"),
    (Zones.berlin, "2026-12-31T22:30:00Z", 60, "Thu 31 Dec 2026 23:30 – 1 Jan 2027 00:30"),
    (Zones.berlin, "2026-12-05T13:00:00Z", 60, "Sat 5 Dec 2026 14:00–15:00"),
    // Over the change of the clocks: an hour from 01:30 to 03:30.
    (Zones.berlin, "2026-03-29T00:30:00Z", 60, "Sun 29 Mar 2026 01:30–03:30"),
  ])
  func full(in zone: Zone, at start: String, minutes: Int, reads expected: String) {
    let end = Date(start).addingTimeInterval(Double(minutes) * 60)
    let schedule = Schedule(from: Date(start), to: end, in: zone)
    #expect(TimeText.full(schedule, home: Zones.berlin) == expected)
  }

  @Test(arguments: [
    (Schedule.allDay(from: Date("2026-11-25T00:00:00Z"), days: 1), "Wed 25 Nov 2026"),
    (.allDay(from: Date("2026-11-25T00:00:00Z"), days: 2), "Wed 25 Nov 2026–Thu 26 Nov 2026"),
    (.allDay(from: Date("2026-11-25T00:00:00Z"), days: 0), "Wed 25 Nov 2026"),
    (
      Schedule(
        kind: .floating, start: Date("2026-11-25T14:00:00Z"), end: Date("2026-11-25T15:00:00Z"),
        zone: nil), "Wed 25 Nov 2026 14:00–15:00 (time zone unknown)"
    ),
  ])
  func full(_ schedule: Schedule, reads expected: String) {
    for home in [Zones.berlin, Zones.newYork, Zones.kolkata] {
      #expect(TimeText.full(schedule, home: home) == expected)
    }
  }

  @Test(
    arguments: [(Double, String)]([
      (0, "<1m"), (59, "<1m"), (60, "1m"), (3599, "59m"), (3600, "1h"), (-3600, "1h"),
      (68_399, "18h"), (172_799, "47h"), (172_800, "2d"), (-259_201, "3d"), (1e9, "11574d"),
    ]))
  func span(_ seconds: Double, reads expected: String) {
    #expect(TimeText.span(seconds) == expected)
  }

  @Test(arguments: [
    (Schedule.Kind.zoned, "2026-11-24T09:42:07Z"), (.floating, "2026-11-24T09:42:07"),
    (.allDay, "2026-11-24"),
  ])
  func iso(of kind: Schedule.Kind, reads expected: String) {
    #expect(TimeText.iso(Date("2026-11-24T09:42:07Z"), of: kind) == expected)
  }

  @Test(arguments: [
    (-62_135_596_800.0, "0001-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
    (-0.5, "1969-12-31T23:59:59Z"), (2_147_483_648, "2038-01-19T03:14:08Z"),
  ])
  func utc(_ seconds: Double, reads expected: String) {
    #expect(TimeText.utc(Date(timeIntervalSince1970: seconds)) == expected)
  }

  @Test func moments() {
    let clock = Zones.berlin.wallClock(at: now)
    #expect(TimeText.moment(clock, now: clock.date) == "Tue 24 Nov 10:42")
    #expect(TimeText.fullDay(clock.date) == "Tue 24 Nov 2026")
    #expect(
      TimeText.moment(clock, now: CivilDate("2027-01-01")) == "24 Nov 2026 10:42")
  }
}

struct InterviewerTests {
  @Test(arguments: [
    ("Jane Doe <jane@globex.example>", "Jane Doe", "jane@globex.example"),
    ("  \"Doe, Jane\"   <jane@globex.example> ", "Doe, Jane", "jane@globex.example"),
    ("<jane@globex.example>", "", "jane@globex.example"),
    ("jane@globex.example", "", "jane@globex.example"),
    ("Jane <Doe> <jane@globex.example>", "Jane <Doe>", "jane@globex.example"),
    ("Jane Doe", "Jane Doe", nil), ("Zoë 日本", "Zoë 日本", nil),
    ("jané@bücher.example", "", "jané@bücher.example"),
  ])
  func parsed(_ text: String, is name: String, at email: String?) throws {
    let id = UUID()
    let person = try #require(Interviewer.parsed(text, id: id))
    #expect(person == Interviewer(id: id, name: name, email: email))
    if let again = Interviewer.parsed(person.mailbox, id: id), email != nil {
      #expect(again == person)
    }
  }

  @Test(arguments: [
    "", "   ", "Jane <jane", "Jane <>", "Jane <jane@>", "Jane <@globex.example>", "jane@",
    "jane@globex@example", "Jane <jane@globex.example", "jane doe@globex.example",
    "Jane <a@b,c@d>", "Jane <jane@globex.example\r\nBcc: x@y>", "a@b\u{202E}c", "a@b\0c",
    "Jane <jane@globex.example> and more <", "Jane <a@b.example>, Ben <c@d.example>",
    "Jane <a@b.example> Ben <c@d.example>",
  ])
  func isRefused(_ text: String) { #expect(Interviewer.parsed(text, id: UUID()) == nil) }

  @Test(arguments: [
    (Interviewer(id: UUID(), name: "Ana", email: "a@b"), "Ana", "Ana <a@b>"),
    (Interviewer(id: UUID(), name: "", email: "a@b"), "a@b", "a@b"),
    (Interviewer(id: UUID(), name: "Ana"), "Ana", ""),
  ])
  func labels(_ person: Interviewer, label: String, mailbox: String) {
    #expect(person.label == label)
    #expect(person.mailbox == mailbox)
  }

  @Test(arguments: [
    ("", 0), (" \n\t", 0), ("one", 1), (" one  two\nthree ", 3), ("日本 語", 2), ("a\u{A0}b", 2),
    ("– one", 2), ("日本語", 2), ("本日はお時間をいただき、ありがとうございました。", 12),
    ("感谢您抽出时间与我交谈。", 6), ("東京のNorthwind社で SRE", 5), ("「はい」！", 1),
    ("만나서 반가웠습니다", 2), ("ｱﾘｶﾞﾄｳ", 3),
  ])
  func words(_ text: String, are count: Int) { #expect(countWords(text) == count) }
}
