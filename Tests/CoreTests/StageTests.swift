import Core
import Fixtures
import Foundation
import Testing

private let berlin = BusinessCalendar(home: Zones.berlin)

/// Monday 23 November 2026, 10:00 to 11:00 in Berlin.
private let monday = Schedule(
  from: Date("2026-11-23T09:00:00Z"), to: Date("2026-11-23T10:00:00Z"), in: Zones.berlin)

private func interview(
  _ schedule: Schedule = monday, _ state: Interview.State = .scheduled
) -> Interview {
  Interview(
    id: UUID(), role: Role(id: UUID(), company: "Globex", title: "SRE"), schedule: schedule,
    state: state)
}

private func deliveries(_ times: [String], proof: Delivery.Proof? = .user) -> [Delivery] {
  times.map { Delivery(id: UUID(), at: Date($0), way: .email, proof: proof) }
}

struct StageTests {
  @Test(arguments: [
    ("2020-01-01T00:00:00Z", Stage.upcoming),
    ("2026-11-23T09:30:00Z", .upcoming),  // while it is going on
    ("2026-11-23T09:59:59Z", .upcoming),
    ("2026-11-23T10:00:00Z", .early),
    ("2026-11-23T11:59:59Z", .early),
    ("2026-11-23T12:00:00Z", .due),
    ("2026-11-24T09:59:59Z", .due),
    ("2026-11-24T10:00:00Z", .late),
    ("2036-01-01T00:00:00Z", .late),
  ])
  func owed(at now: String, is expected: Stage) {
    for state in [Interview.State.scheduled, .happened, .noShowTheirs] {
      let stage = stage(
        of: FollowUp(id: UUID()), in: interview(monday, state), rules: ClockRules(),
        now: Date(now), calendar: berlin)
      #expect(stage == expected, "\(state)")
    }
  }

  @Test(arguments: [Interview.State.cancelled, .noShowMine])
  func nothingIsOwed(after state: Interview.State) {
    let followUps = [
      FollowUp(id: UUID()), FollowUp(id: UUID(), deliveries: deliveries(["2026-11-23T13:00:00Z"])),
      FollowUp(id: UUID(), resolution: .replied),
    ]
    for followUp in followUps {
      for now in ["2026-01-01T00:00:00Z", "2026-11-23T13:00:00Z", "2027-01-01T00:00:00Z"] {
        let stage = stage(
          of: followUp, in: interview(monday, state), rules: ClockRules(), now: Date(now),
          calendar: berlin)
        #expect(stage == .closed)
      }
    }
  }

  @Test(arguments: zip(FollowUp.Resolution.allCases, [Stage.replied, .skipped, .closed]))
  func decisionsHoldAtAnyTime(_ resolution: FollowUp.Resolution, is expected: Stage) {
    for messages in [[], deliveries(["2026-11-23T13:00:00Z"])] {
      let followUp = FollowUp(id: UUID(), resolution: resolution, deliveries: messages)
      for now in ["2026-01-01T00:00:00Z", "2026-11-23T13:00:00Z", "2027-01-01T00:00:00Z"] {
        let stage = stage(
          of: followUp, in: interview(), rules: ClockRules(), now: Date(now), calendar: berlin)
        #expect(stage == expected)
      }
    }
  }

  @Test(arguments: [
    // Sent on Tuesday at 09:15 in Berlin: five business days lead to the next Tuesday.
    (1, Delivery.Proof?.some(.user), "2026-11-24T08:15:00Z", Stage.sent),
    (1, .user, "2026-12-01T08:14:59Z", .sent),
    (1, .user, "2026-12-01T08:15:00Z", .nudgeDue),
    (1, .user, "2030-01-01T00:00:00Z", .nudgeDue),
    (2, .user, "2026-12-02T08:15:00Z", .sent),
    (2, .user, "2026-12-08T08:15:00Z", .nudgeDue),
    (3, .user, "2026-12-30T00:00:00Z", .sent),
    (3, .user, "2099-01-01T00:00:00Z", .sent),
    (1, nil, "2026-11-24T08:15:00Z", .unconfirmed),
    (1, nil, "2099-01-01T00:00:00Z", .unconfirmed),
  ])
  func sent(_ count: Int, proof: Delivery.Proof?, at now: String, is expected: Stage) {
    let times = ["2026-11-24T08:15:00Z", "2026-12-01T08:15:00Z", "2026-12-08T08:15:00Z"]
    let followUp = FollowUp(
      id: UUID(), deliveries: deliveries(Array(times.prefix(count)), proof: proof))
    let stage = stage(
      of: followUp, in: interview(), rules: ClockRules(), now: Date(now), calendar: berlin)
    #expect(stage == expected)
  }

  /// What went out before an interview began, as before it was moved, is no thank-you for it; what went
  /// out while it lasted is.
  @Test(arguments: [
    (["2026-11-20T08:00:00Z"], "2026-11-23T09:30:00Z", Stage.upcoming),
    (["2026-11-20T08:00:00Z"], "2026-11-23T14:00:00Z", .due),
    (["2026-11-20T08:00:00Z"], "2026-11-24T14:00:00Z", .late),
    (["2026-11-23T08:59:59Z"], "2026-11-23T14:00:00Z", .due),
    (["2026-11-23T09:00:00Z"], "2026-11-23T09:59:59Z", .upcoming),
    (["2026-11-23T09:00:00Z"], "2026-11-23T14:00:00Z", .sent),
    // No earlier one is counted among the nudges.
    (
      ["2026-11-16T08:00:00Z", "2026-11-17T08:00:00Z", "2026-11-24T08:15:00Z"],
      "2026-12-01T08:15:00Z", .nudgeDue
    ),
  ])
  func sentBefore(_ times: [String], at now: String, is expected: Stage) {
    for state in [Interview.State.scheduled, .happened, .noShowTheirs] {
      let stage = stage(
        of: FollowUp(id: UUID(), deliveries: deliveries(times)), in: interview(monday, state),
        rules: ClockRules(), now: Date(now), calendar: berlin)
      #expect(stage == expected, "\(state)")
    }
  }

  /// An earlier message is no answer to a rejection either; one since it came is, whenever the
  /// interview would have been.
  @Test(arguments: [
    ("2026-11-20T08:00:00Z", "2026-11-24T08:00:00Z", Stage.due),
    ("2026-11-23T13:00:00Z", "2026-11-24T08:00:00Z", .closed),
    ("2026-11-20T08:00:00Z", "2026-11-19T08:00:00Z", .closed),
  ])
  func sentBeforeARejection(at sent: String, rejected: String, is expected: Stage) {
    var rejection = interview()
    rejection.role.outcome = .rejected
    rejection.role.decidedAt = Date(rejected)
    let stage = stage(
      of: FollowUp(id: UUID(), deliveries: deliveries([sent])), in: rejection,
      rules: ClockRules(), now: Date("2026-11-24T09:00:00Z"), calendar: berlin)
    #expect(stage == expected)
  }

  @Test func everyStageIsInOneView() {
    for stage in Stage.allCases {
      let views = QueueView.allCases.filter { $0.ranks.contains(Rank.of(stage)) }
      #expect(views == [stage.view, .all])
    }
    let ranks = Stage.allCases.map(Rank.of) + [Rank.snoozed]
    #expect(ranks.sorted() == Array(0..<Rank.count))
  }

  @Test(arguments: [
    (Interview.State.scheduled, "2026-11-23T09:59:59Z", Interview.State.scheduled),
    (.scheduled, "2026-11-23T10:00:00Z", .happened),
    (.noShowTheirs, "2026-11-23T10:00:00Z", .noShowTheirs),
    (.cancelled, "2026-11-23T10:00:00Z", .cancelled),
  ])
  func effectiveState(_ state: Interview.State, at now: String, is expected: Interview.State) {
    #expect(interview(monday, state).effectiveState(at: Date(now), home: .utc) == expected)
  }
}
