import Core
import Fixtures
import Foundation
import Testing

/// What the STATUS column says, with room for everything and in the columns of a narrow window.
struct QueueWordsTests {
  private let now = Date("2026-11-24T10:42:00Z")

  private func row(
    _ stage: Stage, hasAddress: Bool = false, draft: Int? = nil, hasNotes: Bool = false,
    sent way: Delivery.Way? = nil, snoozed: Double? = nil,
    change: (inout Interview) -> Void = { _ in }
  ) -> QueueRow {
    var interview = Interview(
      id: UUID(), role: Role(id: UUID(), company: "X", title: "SRE"),
      schedule: Schedule(from: now - 7200, to: now - 3600, in: .utc))
    change(&interview)
    return QueueRow(
      interview: interview, stage: stage, due: now, followUpID: UUID(), owed: 1, thanked: 0,
      draftWords: draft, hasAddress: hasAddress, hasAllAddresses: hasAddress, hasNotes: hasNotes,
      lastSent: way.map { _ in now - 8 * 86_400 }, lastWay: way,
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
        "no address, notes taken", "no address, notes taken", "no address", "no address",
      ])
    #expect(
      words(row(.late, draft: 86)) == [
        "no address, draft 86 words", "no address", "no address", "no address",
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
    #expect(words(row(.nudgeDue, sent: .phone, snoozed: 22))[2] == "snoozed 22h")
  }

  /// A nudge goes as the message before it went.
  @Test func aNudgeNeedsAnAddressAfterAnEMail() {
    #expect(
      words(row(.nudgeDue, sent: .email)) == [
        "sent Mon 16 Nov, no address", "no address", "no address", "no address",
      ])
    for way in Delivery.Way.allCases where way != .email {
      #expect(words(row(.nudgeDue, sent: way)) == same("sent Mon 16 Nov"))
    }
    #expect(words(row(.nudgeDue, hasAddress: true)).allSatisfy { !$0.contains("address") })
    #expect(words(row(.sent, sent: .email)) == same("sent Mon 16 Nov"))
  }
}
