import Core
import Foundation
import Storage
import Testing

/// Notes that are taken while another instance takes some of the same interview.
struct DebriefTests {
  private let store: Store
  private let opened: Dossier

  init() throws {
    store = try .inMemory()
    var added = dossier()
    added.notes = [
      DebriefNote(id: UUID(), kind: .learned, text: "six people"),
      DebriefNote(id: UUID(), kind: .need, text: "quick deploys"),
      DebriefNote(id: UUID(), kind: .need, text: "quiet nights"),
    ]
    try store.add(added, now: now)
    opened = try #require(try store.dossier(added.id))
  }

  private var known: DebriefText { DebriefText(opened.notes) }

  private func stored() throws -> [DebriefNote] { try store.dossier(opened.id)?.notes ?? [] }

  /// Stores what another instance changed.
  private func change(
    _ sitting: DebriefSitting? = nil, _ change: (inout DebriefText) -> Void
  ) throws -> DebriefSitting {
    let sitting = sitting ?? DebriefSitting(known: known)
    var text = sitting.known
    change(&text)
    return try store.save(text, of: opened, continuing: sitting, now: now)
  }

  @Test func othersNotesStay() throws {
    _ = try change { $0[.gap] = "no Bazel yet" }
    let sitting = try change { $0[.learned] = "six people!" }
    #expect(sitting.known[.gap] == "no Bazel yet")
    let notes = try stored()
    #expect(
      Set(notes.map(\.text)) == ["six people!", "quick deploys", "quiet nights", "no Bazel yet"])
    // What was not changed keeps its rows.
    #expect(Set(opened.notes.map(\.id)).isSubset(of: notes.map(\.id)))
  }

  @Test func aTextOfBothIsJoinedOnce() throws {
    _ = try change { $0[.learned] = "six people\ntheirs" }
    var sitting = try change { $0[.learned] = "six people\nmine" }
    #expect(sitting.known[.learned] == "six people\nmine\ntheirs")
    sitting = try change(sitting) { $0[.learned] += "!" }
    #expect(try stored().first?.text == "six people\nmine\ntheirs!")
    _ = try store.undo()
    #expect(try stored().first?.text == "six people\ntheirs")
  }

  @Test func anothersDayStays() throws {
    let day = CivilDate(year: 2026, month: 11, day: 27)
    _ = try change { $0.promised = day }
    let sitting = try change { $0[.learned] = "six people!" }
    #expect(sitting.known.promised == day)
    #expect(try store.dossier(opened.id)?.promised == day)
  }

  @Test func theSameAgainIsNoStep() throws {
    let day = CivilDate(year: 2026, month: 11, day: 27)
    let sitting = try change { $0.promised = day }
    let again = try change(DebriefSitting(known: sitting.known)) { _ in }
    #expect(again.step == nil)
    #expect(try store.undo() == "debrief Globex · SRE")
    #expect(try store.dossier(opened.id)?.promised == nil)
  }
}
