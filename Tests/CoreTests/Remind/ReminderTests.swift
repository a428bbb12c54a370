import Core
import Fixtures
import Foundation
import Testing

private let clock = Clock(calendar: BusinessCalendar(home: Zones.berlin))

/// Monday 23 November 2026, 10:00 to 11:00 in Berlin.
private func dossier(_ followUp: FollowUp) -> Dossier {
  Dossier(
    interview: Interview(
      id: UUID(), role: Role(id: UUID(), company: "Globex", title: "SRE"),
      schedule: Schedule(
        from: Date("2026-11-23T09:00:00Z"), to: Date("2026-11-23T10:00:00Z"), in: Zones.berlin)),
    followUps: [followUp])
}

struct ReminderTests {
  private static let sent = "2026-11-23T13:00:00Z"

  @Test(
    arguments: [
      ("2026-11-23T11:59:59Z", nil, nil),
      ("2026-11-23T12:00:00Z", .due, "2026-11-23T12:00:00Z"),
      ("2026-11-24T09:59:59Z", .due, "2026-11-23T12:00:00Z"),
      ("2026-11-24T10:00:00Z", .late, "2026-11-24T10:00:00Z"),
    ] as [(String, Reminder.Kind?, String?)])
  func whatIsOwed(at now: String, _ kind: Reminder.Kind?, _ since: String?) {
    let told = clock.reminders(of: dossier(FollowUp(id: UUID())), at: Date(now))
    #expect(told.map(\.kind) == [kind].compactMap(\.self))
    #expect(told.map(\.since) == [since].compactMap { $0.map { Date($0) } })
  }

  @Test(
    arguments: [
      (Delivery.Proof?.none, "2026-11-24T12:59:59Z", nil),
      (nil, "2026-11-24T13:00:00Z", .unconfirmed), (.user, "2026-11-24T13:00:00Z", nil),
      (.user, "2026-11-30T12:59:59Z", nil), (.user, "2026-11-30T13:00:00Z", .nudge),
    ] as [(Delivery.Proof?, String, Reminder.Kind?)])
  func whatWentOut(_ proof: Delivery.Proof?, at now: String, _ kind: Reminder.Kind?) {
    let delivery = Delivery(id: UUID(), at: Date(Self.sent), way: .email, proof: proof)
    let followUp = FollowUp(id: UUID(), deliveries: [delivery])
    let told = clock.reminders(of: dossier(followUp), at: Date(now))
    #expect(told.map(\.kind) == [kind].compactMap(\.self))
  }

  @Test func aSnoozeWaitsAndIsToldOfAtItsEnd() {
    let end = Date("2026-11-24T15:00:00Z")
    let dossier = dossier(FollowUp(id: UUID(), snoozedUntil: end))
    #expect(clock.reminders(of: dossier, at: end.addingTimeInterval(-1)).isEmpty)
    #expect(clock.reminders(of: dossier, at: end).map(\.since) == [end])
    #expect(clock.reminders(of: dossier, at: end).map(\.kind) == [.late])
  }

  private func reminder(_ company: String, _ kind: Reminder.Kind = .due, _ name: String = "")
    -> Reminder
  {
    Reminder(
      followUpID: UUID(), kind: kind, since: .distantPast, company: company, addressee: name,
      moment: Date("2026-11-24T10:00:00Z"))
  }

  private func notice(_ reminders: [Reminder]) -> [String] {
    let now = Date("2026-11-24T09:00:00Z")
    return ReminderNotice(reminders, now: now, home: Zones.berlin).map { [$0.title, $0.body] } ?? []
  }

  @Test func severalAreOneNotice() {
    #expect(notice([]).isEmpty)
    #expect(
      notice([reminder("Globex", .due, "Jane Doe")])
        == ["1 due: Globex", "Jane Doe: to be written by Tue 24 Nov 11:00"])
    #expect(
      notice(["Globex", "Initech", "Globex", "Hooli"].map { reminder($0) })
        == ["4 due: Globex, Initech, Hooli", ""])
    #expect(
      notice([reminder("Globex", .nudge), reminder("Hooli", .late), reminder("Acme", .unconfirmed)])
        == ["1 late: Hooli", "1 to nudge: Globex\n1 unconfirmed: Acme"])
    #expect(
      notice((1...7).map { reminder("C\($0)") })[0] == "7 due: C1, C2, C3, C4, C5 and 2 more")
    let long = String(repeating: "x", count: 500)
    #expect(notice([reminder(long, .due, long)]).allSatisfy { $0.count < 120 })
  }
}
