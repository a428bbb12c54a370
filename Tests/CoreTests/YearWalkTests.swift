import Core
import Fixtures
import Foundation
import Testing

/// The clock over random years, zones and days off, and over the walk of a year.
struct YearWalkTests {
  private static let zones = [
    Zones.berlin, Zones.newYork, Zones.cairo, Zones.kolkata, Zone.utc,
    Zone(fixedOffset: -12 * 3600), Zone(fixedOffset: 14 * 3600),
  ]

  private func calendar(_ random: inout Seeded, around year: Int) -> BusinessCalendar {
    let first = CivilDate(year: year, month: 1, day: 1)
    let days = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      first.adding(days: Int.random(in: -10...380, using: &random))
    }
    return BusinessCalendar(daysOff: Set(days), home: random.pick(Self.zones))
  }

  private func instant(in year: Int, _ random: inout Seeded) -> Date {
    let day = CivilDate(year: year, month: 1, day: 1)
      .adding(days: Int.random(in: 0..<366, using: &random))
    return CivilTime(day).adding(seconds: Int.random(in: 0..<86_400, using: &random)).asUTC
  }

  /// Counted a day at a time, as on fingers.
  private func counted(_ count: Int, from date: CivilDate, _ calendar: BusinessCalendar)
    -> CivilDate
  {
    var day = date
    var left = count
    while left > 0 {
      day = day.adding(days: 1)
      if day.weekday < 6, !calendar.daysOff.contains(day) { left -= 1 }
    }
    return day
  }

  @Test(arguments: 0..<8)
  func dueOnABusinessDayAtTheSameWallClock(seed: UInt64) {
    var random = Seeded(seed)
    for _ in 0..<250 {
      let year = Int.random(in: 1990...2090, using: &random)
      let calendar = calendar(&random, around: year)
      let clock = Clock(calendar: calendar)
      let zone = random.pick(Self.zones)
      let end = instant(in: year, &random)
      let schedule = Schedule(from: end - 3600, to: end, in: zone)
      let due = clock.due(after: schedule)
      let (from, to) = (zone.wallClock(at: end), zone.wallClock(at: due))
      #expect(due >= end && clock.opening(after: schedule) <= due)
      #expect(calendar.isBusinessDay(to.date), "\(from) \(to) \(zone.identifier)")
      // No business day lies between a day after the end and the day it is due.
      var day = from.date.adding(days: 1)
      while day < to.date {
        #expect(!calendar.isBusinessDay(day))
        day = day.adding(days: 1)
      }
      // The wall clock is that of the end, or that much later as a change of the clock skips.
      let skipped = to.secondOfDay - from.secondOfDay
      let isChange = zone.offset(at: due - 86_400) != zone.offset(at: due + 86_400)
      #expect(skipped == 0 || (isChange && (0...7200).contains(abs(skipped))))
    }
  }

  @Test(arguments: 10..<14)
  func nudgesAreCountedInBusinessDays(seed: UInt64) {
    var random = Seeded(seed)
    for _ in 0..<250 {
      let year = Int.random(in: 1990...2090, using: &random)
      let calendar = calendar(&random, around: year)
      let zone = random.pick(Self.zones)
      let sent = instant(in: year, &random)
      let schedule = Schedule(from: sent - 90_000, to: sent - 86_400, in: zone)
      let delivery = Delivery(id: UUID(), at: sent, way: .email)
      let nudge = Clock(calendar: calendar)
        .endOfWait(after: [delivery], promised: nil, in: schedule)
      let day = zone.wallClock(at: sent).date
      #expect(nudge.map { zone.wallClock(at: $0).date } == counted(5, from: day, calendar))
    }
  }

  /// Stages that follow each other while nothing else happens.
  private func isNext(_ next: Stage, after stage: Stage) -> Bool {
    let owed: [Stage] = [.upcoming, .early, .due, .late]
    if let from = owed.firstIndex(of: stage), let to = owed.firstIndex(of: next) {
      return to == from + 1
    }
    return stage == .sent && next == .nudgeDue
  }

  /// Every follow-up passes through its stages one by one, forward only; at any hour of the year it
  /// stands at one stage, and counts once.
  @Test(arguments: 20..<26)
  func theWalkOfAYear(seed: UInt64) throws {
    var random = Seeded(seed)
    let start = Date("2027-01-01T00:00:00Z")
    let clock = Clock(calendar: calendar(&random, around: 2027))
    let dossiers = (0..<12).map { _ in
      Dossier.random(
        using: &random,
        around: start + Double(Int.random(in: 0...365, using: &random)) * 86_400)
    }
    for dossier in dossiers {
      let agenda = clock.agenda(of: dossier)
      let timetables = dossier.followUps.map {
        clock.phases(of: $0, in: dossier.interview, promised: dossier.promised)
      }
      var before = timetables.map { $0.current(at: start).stage }
      for hour in 1..<(366 * 24) {
        let moment = start + Double(hour) * 3600
        let stages = timetables.map { $0.current(at: moment).stage }
        for (old, new) in zip(before, stages) where old != new {
          // Within an hour an interview that is over at once may pass through several.
          let isForward =
            isNext(new, after: old) || (old == .upcoming && [.due, .late].contains(new))
            || (old == .early && new == .late)
          try #require(isForward, "\(old) → \(new)")
        }
        before = stages
        guard hour % 24 == 0 else { continue }
        let entry = try #require(agenda.last { $0.since <= moment })
        #expect(entry.stage == stages.min() || entry.snoozedUntil != nil)
        #expect(entry.standing == Standing(stages))
      }
    }
  }
}
