import Core
import Fixtures
import Foundation
import Testing

/// What the STATUS column says, with room for everything and in the columns of a narrow window.
struct QueueWordsTests {
  private let now = Date("2026-11-24T10:42:00Z")

  private func row(
    _ stage: Stage, hasAddress: Bool = false, draft: Int? = nil, hasNotes: Bool = false,
    sent isSent: Bool = false, snoozed: Double? = nil, due: Date? = nil,
    change: (inout Interview) -> Void = { _ in }
  ) -> QueueRow {
    var interview = Interview(
      id: UUID(), role: Role(id: UUID(), company: "X", title: "SRE"),
      schedule: Schedule(from: now - 7200, to: now - 3600, in: .utc))
    change(&interview)
    return QueueRow(
      interview: interview, stage: stage, due: due ?? now, followUpID: UUID(), owed: 1, thanked: 0,
      draftWords: draft, hasAddress: hasAddress, hasAllAddresses: hasAddress, hasNotes: hasNotes,
      lastSent: isSent ? now - 8 * 86_400 : nil,
      snoozedUntil: snoozed.map { now + $0 * 3600 })
  }

  private func words(_ row: QueueRow) -> [String] {
    [.max, 23, 17, 15].map { row.statusWords(now: now, home: .utc, columns: $0) }
  }

  private func same(_ words: String) -> [String] { Array(repeating: words, count: 4) }

  @Test func aMissingAddressIsSaidWithWhatElseThereIs() {
    #expect(words(row(.early, hasAddress: true)) == same("debrief now"))
    #expect(
      words(row(.early)) == [
        "no address, debrief now", "no address, debrief now", "debrief, no @", "debrief, no @",
      ])
    #expect(
      words(row(.early, hasNotes: true)) == [
        "no address, notes taken", "no address, notes taken", "notes, no @", "notes, no @",
      ])
    #expect(
      words(row(.late, draft: 86)) == [
        "no address, draft 86 words", "draft, no @", "draft, no @", "draft, no @",
      ])
    #expect(
      words(row(.late) { $0.state = .noShowTheirs }) == [
        "no address, they missed it", "missed, no @", "missed, no @", "missed, no @",
      ])
    #expect(
      words(row(.early) { $0.role.outcome = .offer }) == [
        "no address, an offer", "no address, an offer", "offer, no @", "offer, no @",
      ])
    #expect(words(row(.due)) == same("no address"))
    #expect(words(row(.due, hasAddress: true)) == same("not started"))
    #expect(words(row(.due) { $0.state = .cancelled }) == same("cancelled"))
  }

  @Test func whatIsSnoozedLacksAnAddressAllTheSame() {
    #expect(
      words(row(.late, hasAddress: true, snoozed: 22)) == [
        "snoozed until Wed 08:42", "snoozed until Wed 08:42", "snoozed 22h", "snoozed 22h",
      ])
    #expect(
      words(row(.late, snoozed: 22)) == [
        "snoozed until Wed 08:42, no address", "snoozed 22h, no address", "snoozed 22h, no @",
        "snoozed, no @",
      ])
    #expect(words(row(.nudgeDue, sent: true, snoozed: 22))[2] == "snoozed 22h, no @")
  }

  @Test(arguments: [Stage.nudgeDue, .sent])
  func aNudgeLacksAnAddressWhateverWayTheMessageBeforeItWent(_ stage: Stage) {
    #expect(
      words(row(stage, sent: true, due: now + 86_400)) == [
        "sent Mon 16 Nov, no address", "sent, no @", "sent, no @", "sent, no @",
      ])
    #expect(
      words(row(stage, hasAddress: true, sent: true, due: now + 86_400))
        == same("sent Mon 16 Nov"))
  }

  @Test(arguments: [Stage.unconfirmed, .replied])
  func whoIsOwedNothingNeedsNoAddress(_ stage: Stage) {
    #expect(words(row(stage, sent: true)) == same("sent Mon 16 Nov"))
  }
}
