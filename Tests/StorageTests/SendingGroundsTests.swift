import Core
import Fixtures
import Foundation
import Storage
import Testing

/// A letter goes by itself only while what it speaks of is as it was when it was put into the outbox.
struct SendingGroundsTests {
  private let owed: OneOwed
  private var store: Store { owed.store }
  private var one: Dossier { owed.one }
  private var id: UUID { owed.id }
  private let message: OutgoingMessage

  init() throws {
    owed = try OneOwed()
    try owed.write(.toAna)
    message = try .to(owed.followUp(), .toAna)
    _ = try owed.store.apply(.sendLater(message, at: now + 600), now: now)
  }

  private static let tomorrow = Schedule(
    from: Date("2026-11-25T14:00:00Z"), to: Date("2026-11-25T15:00:00Z"), in: Zones.berlin)

  private static func edited(
    _ dossier: Dossier, _ change: (inout Dossier) -> Void
  ) -> Change {
    var dossier = dossier
    change(&dossier)
    return .edit(dossier)
  }

  static let changes: [(@Sendable (Dossier) -> Change, String)] = [
    (
      { .move(interview: $0.id, to: tomorrow) },
      "the interview was moved to Wed 25 Nov 2026 15:00–16:00"
    ),
    (
      { .setState(interviews: [$0.id], .noShowTheirs) },
      "the interview is noted as missed by them by now"
    ),
    (
      { .setState(interviews: [$0.id], .cancelled) },
      "the interview is noted as cancelled by now"
    ),
    (
      { .decide(interviews: [$0.id], .rejected) }, "the application ended meanwhile: rejected"
    ),
    (
      { .address(of: $0.followUps[0].id, "ana.new@globex.example") },
      "it was to go to ana@globex.example, and the address is ana.new@globex.example by now"
    ),
    (
      { edited($0) { $0.interview.role.title = "Data Engineer" } },
      "the role is Globex · Data Engineer by now"
    ),
    (
      { edited($0) { $0.followUps[0].interviewer?.name = "Anna Ruiz" } },
      "it was written to Ana Ruiz"
    ),
  ]

  @Test(arguments: 0..<changes.count)
  func whatChangesUnderItHoldsItBack(_ number: Int) throws {
    let (change, words) = Self.changes[number]
    let report = try store.apply(change(#require(try store.dossier(one.id))), now: now)
    #expect(report.count == 1)
    #expect(try owed.followUp().outgoing == Outgoing(.refused, at: now + 600, said: words))
    #expect(try store.lettersDue(at: now + 600).isEmpty)
    #expect(try owed.followUp().draft?.hasSameText(as: .toAna) == true)
    _ = try store.undo()
    #expect(try store.lettersDue(at: now + 600).map(\.message) == [message])
  }

  static let besides: [@Sendable (Dossier) -> Change] = [
    { .setState(interviews: [$0.id], .happened) },
    { edited($0) { $0.interview.location = "Room 4" } },
    { edited($0) { $0.followUps[0].isHiringManager = true } },
    // Another hour of the same day, and still before the letter goes.
    { .move(interview: $0.id, to: Schedule(from: now - 7200, to: now - 3600, in: Zones.berlin)) },
  ]

  @Test(arguments: 0..<besides.count)
  func whatTheLetterDoesNotSpeakOfDoesNot(_ number: Int) throws {
    let dossier = try #require(try store.dossier(one.id))
    #expect(try store.apply(Self.besides[number](dossier), now: now).count == 1)
    #expect(try store.lettersDue(at: now + 600).map(\.message) == [message])
  }

  /// A person is corrected at one interview, and is called so at all.
  @Test func whatChangesElsewhereIsSeenWhenItIsToGo() throws {
    let person = try #require(one.followUps[0].interviewer)
    var other = dossier("Initech", people: [person])
    try store.add(other, now: now)
    other = try #require(try store.dossier(other.id))
    _ = try store.apply(
      Self.edited(other) { $0.followUps[0].interviewer?.name = "Anna Ruiz" }, now: now)
    let lock = try #require(try store.lockSending())
    defer { lock.release() }
    #expect(
      try store.begin(message, waited: true, holding: lock, now: now + 600)
        == .restsOnOther("it was written to Ana Ruiz"))
  }
}
