import Core
import Fixtures
import Foundation
import Testing

private let clock = Clock(
  calendar: BusinessCalendar(
    daysOff: [CivilDate("2026-11-26"), CivilDate("2026-12-25")], home: Zones.newYork))

struct AgendaTests {
  /// At any moment an interview stands where its most pressing follow-up does.
  @Test(arguments: 0..<20)
  func isTheMostPressing(seed: UInt64) throws {
    var random = Seeded(seed)
    for _ in 0..<50 {
      let dossier = Dossier.random(using: &random)
      let agenda = clock.agenda(of: dossier)
      let moments =
        agenda.flatMap { [$0.since, $0.since.addingTimeInterval(-1)] }
        + (0..<20).map { _ in
          Date("2026-11-24T09:42:00Z").addingTimeInterval(
            Double.random(in: -9e6...9e6, using: &random).rounded())
        }
      for now in moments where now >= .distantPast {
        let stages = dossier.followUps.map {
          stage(
            of: $0, in: dossier.interview, promised: dossier.promised, rules: clock.rules,
            now: now, calendar: clock.calendar)
        }
        let entry = try #require(agenda.last { $0.since <= now })
        #expect(entry.stage == stages.min())
        #expect(entry.standing == Standing(stages))
        let pressing = dossier.followUps.firstIndex { $0.id == entry.followUpID }
        #expect(pressing.map { stages[$0] } == entry.stage)
      }
    }
  }

  /// It begins with time itself, goes on without gaps, and says nothing twice.
  @Test(arguments: 100..<105)
  func isInOrder(seed: UInt64) {
    var random = Seeded(seed)
    for _ in 0..<50 {
      let agenda = clock.agenda(of: Dossier.random(using: &random))
      #expect(agenda.first?.since == .distantPast)
      for (entry, next) in zip(agenda, agenda.dropFirst()) {
        #expect(entry.since < next.since)
        #expect(
          (entry.stage, entry.due, entry.followUpID, entry.standing)
            != (next.stage, next.due, next.followUpID, next.standing))
      }
    }
  }

  /// Two people stand at the same stage: the one who is due first is written to first, and of two
  /// who are due together the first of the list.
  @Test func firstComesWhoIsDueFirst() {
    let end = Date("2026-11-23T10:00:00Z")
    let interview = Interview(
      id: UUID(), role: Role(id: UUID(), company: "Globex", title: "SRE"),
      schedule: Schedule(from: end, to: end, in: .utc))
    let later = FollowUp(
      id: UUID(), deliveries: [Delivery(id: UUID(), at: end + 7200, way: .email)])
    let sooner = FollowUp(
      id: UUID(), deliveries: [Delivery(id: UUID(), at: end + 3600, way: .email)])
    let waiting = clock.agenda(of: Dossier(interview: interview, followUps: [later, sooner]))
    #expect(waiting.allSatisfy { $0.followUpID == sooner.id })
    let both = [FollowUp(id: UUID()), FollowUp(id: UUID())]
    let owed = clock.agenda(of: Dossier(interview: interview, followUps: both))
    #expect(owed.allSatisfy { $0.followUpID == both[0].id })
    #expect(owed.map(\.stage) == [.upcoming, .early, .due, .late])
  }
}
