import Core
import Fixtures
import Foundation
import Testing

private let clock = Clock(calendar: BusinessCalendar(home: Zones.berlin))
private let now = Date("2026-12-24T12:00:00Z")

/// Over on Monday 23 November 2026, 11:00 in Berlin, or so many days later.
private func dossier(
  day: Int = 0, sentAfter hours: Double? = nil, by way: Delivery.Way = .email,
  _ resolution: FollowUp.Resolution? = nil, outcome: Role.Outcome = .open
) -> Dossier {
  let end = Date("2026-11-23T10:00:00Z").addingTimeInterval(Double(day) * 86_400)
  let sent = hours.map {
    Delivery(id: UUID(), at: end.addingTimeInterval($0 * 3600), way: way)
  }
  return Dossier(
    interview: Interview(
      id: UUID(),
      role: Role(
        id: UUID(), company: "Globex", title: "", outcome: outcome,
        decidedAt: outcome == .open ? nil : now),
      schedule: Schedule(from: end.addingTimeInterval(-3600), to: end, in: Zones.berlin)),
    followUps: [
      FollowUp(id: UUID(), resolution: resolution, deliveries: [sent].compactMap(\.self))
    ])
}

struct StatisticsTests {
  @Test func nothingYet() {
    let statistics = Statistics(of: [dossier(day: 60)], clock: clock, now: now)
    #expect(
      statistics.lines(since: nil) == [
        "0 interviews held, 0 messages sent", "",
        "sent on time            none        too few: a share is told of 10 or more",
        "median until sent       none        too few: a median is told of 5 or more", "",
        "answered, of those who were",
        "  thanked within 24 h   none        too few: a share is told of 10 or more",
        "  thanked later         none        too few: a share is told of 10 or more",
        "  not thanked           none        too few: a share is told of 10 or more",
      ])
  }

  @Test func sharesAreToldOfEnough() {
    let dossiers =
      (1...9).map { dossier(sentAfter: Double($0), $0 <= 6 ? .replied : nil) }
      + [dossier(sentAfter: 30, by: .phone, .replied), dossier(sentAfter: 40, by: .phone)]
      + [dossier(sentAfter: 3, outcome: .rejected), dossier(), dossier(outcome: .offer)]
      + [dossier(day: 30, sentAfter: 2)]
    let statistics = Statistics(of: dossiers, clock: clock, now: now)
    let lines = statistics.lines(since: CivilDate("2026-11-01"))
    #expect(
      lines == [
        "Since Sun 1 Nov 2026: 15 interviews held, 13 messages sent", "",
        "sent on time            11 of 15    73 %",
        "median until sent       13 messages 5 h", "",
        "answered, of those who were",
        "  thanked within 24 h   7 of 10     70 %",
        "  thanked later         1 of 2      too few: a share is told of 10 or more",
        "  not thanked           1 of 2      too few: a share is told of 10 or more",
        "answered, of those who were thanked",
        "  by e-mail             7 of 10     70 %",
        "  by phone              1 of 2      too few: a share is told of 10 or more", "",
        "1 answer still waited for, counted nowhere",
      ])
    #expect(lines.allSatisfy { $0.count < 80 })
  }

  /// Who was nudged and stays silent counts as one who did not answer: four weeks after the first message, or
  /// once closing is suggested.
  @Test func whoStaysSilentHasNotAnswered() {
    var silent = dossier(sentAfter: 2)
    let first = Date("2026-11-23T12:00:00Z")
    for day in [8.0, 30] {
      silent.followUps[0].deliveries.append(
        Delivery(id: UUID(), at: first.addingTimeInterval(day * 86_400), way: .email))
    }
    func answers(at moment: Date) -> (of: Int?, waiting: Int) {
      let statistics = Statistics(of: [silent], clock: clock, now: moment)
      return (statistics.answers[.withinADay]?.of, statistics.waiting)
    }
    #expect(answers(at: first.addingTimeInterval(28 * 86_400 - 1)) == (nil, 1))
    #expect(answers(at: first.addingTimeInterval(28 * 86_400)) == (1, 0))
    silent.followUps[0].deliveries[2].at = first.addingTimeInterval(14 * 86_400)
    #expect(answers(at: first.addingTimeInterval(20 * 86_400)) == (nil, 1))
    #expect(answers(at: first.addingTimeInterval(22 * 86_400)) == (1, 0))
  }

  @Test func onlySinceADay() {
    let dossiers = [dossier(sentAfter: 1), dossier(day: 1, sentAfter: 1)]
    let day = CivilDate("2026-11-24")
    let statistics = Statistics(of: dossiers, clock: clock, now: now, since: day)
    #expect(statistics.interviews == 1 && statistics.messages == 1)
  }

  @Test func theMedianOfAnEvenNumberLiesBetween() {
    let hours = [1.0, 2, 4, 7, 50, 51]
    let dossiers = hours.map { dossier(sentAfter: $0) }
    #expect(Statistics(of: dossiers, clock: clock, now: now).medianHours == 6)
    #expect(Statistics(of: Array(dossiers.prefix(4)), clock: clock, now: now).medianHours == nil)
  }
}
