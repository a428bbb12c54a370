import Core
import Fixtures
import Foundation
import Testing

private let clock = Clock(calendar: BusinessCalendar(home: Zones.berlin))
private let now = Date("2026-11-24T12:00:00Z")

/// Monday 23 November 2026, 10:00 to 11:00 in Berlin, at which Jane was.
private func dossier(_ followUp: FollowUp, company: String = "Globex") -> Dossier {
  Dossier(
    interview: Interview(
      id: UUID(), role: Role(id: UUID(), company: company, title: "SRE; infra"), round: "onsite",
      schedule: Schedule(
        from: Date("2026-11-23T09:00:00Z"), to: Date("2026-11-23T10:00:00Z"), in: Zones.berlin)),
    followUps: [followUp])
}

private func jane(_ deliveries: [Delivery] = []) -> FollowUp {
  FollowUp(
    id: UUID(), interviewer: Interviewer(id: UUID(), name: "Jane Doe"),
    draft: Draft(subject: "SECRET", body: "SECRET words"), deliveries: deliveries)
}

/// What is brought up to date in a folder, and what is not.
struct CalendarFolderTests {
  private func plan(
    _ files: [CalendarKey: String], _ items: [CalendarItem], at now: Date = now,
    fate: (CalendarKey) -> CalendarFolderPlan.Fate = { _ in .gone }
  ) -> CalendarFolderPlan {
    CalendarFolderPlan(files: files, items: items, now: now, fate: fate)
  }

  @Test func aMessageIsATaskAndAnInterviewAnEvent() throws {
    let owed = dossier(jane())
    let items = clock.calendarItems(of: owed, at: now)
    let id = owed.followUps[0].id.uuidString.lowercased()
    #expect(items.map(\.key.uid) == ["afterword-\(id)-1"])
    #expect(
      items[0].lines(sequence: 0, now: now) == [
        "BEGIN:VTODO", "UID:afterword-\(id)-1", "DTSTAMP:20261124T120000Z",
        "LAST-MODIFIED:20261124T120000Z", "SEQUENCE:0", "SUMMARY:Thank Jane Doe\\, Globex",
        "DESCRIPTION:SRE\\; infra\\, onsite\\, interview on Mon 23 Nov 2026 10:00–11:00",
        "DUE:20261124T100000Z", "STATUS:NEEDS-ACTION", "BEGIN:VALARM", "ACTION:DISPLAY",
        "DESCRIPTION:Thank Jane Doe\\, Globex", "TRIGGER;RELATED=END:-PT2H", "END:VALARM",
        "END:VTODO",
      ])
    let before = clock.calendarItems(of: owed, at: Date("2026-11-23T08:00:00Z"))
    let lines = before.flatMap { $0.lines(sequence: 2, now: now) }
    #expect(lines.contains("BEGIN:VEVENT") && lines.contains("DTSTART:20261123T090000Z"))
    #expect(lines.contains("DTEND:20261123T100000Z") && lines.contains("TRIGGER:-PT1H"))
    #expect(lines.contains("SEQUENCE:2"))
  }

  @Test func aNudgeIsATaskOfItsOwn() {
    let sent = Delivery(id: UUID(), at: Date("2026-11-23T13:00:00Z"), way: .email)
    let waiting = dossier(jane([sent]))
    #expect(clock.calendarItems(of: waiting, at: now).isEmpty)
    let items = clock.calendarItems(of: waiting, at: Date("2026-12-01T12:00:00Z"))
    #expect(items.map(\.key) == [.message(waiting.followUps[0].id, 2)])
    #expect(items[0].lines(sequence: 0, now: now).contains("SUMMARY:Nudge Jane Doe\\, Globex"))
  }

  @Test func whatHasNotChangedIsNotWritten() throws {
    let owed = dossier(jane())
    let items = clock.calendarItems(of: owed, at: now)
    let first = plan([:], items)
    let text = try #require(first.written[CalendarFolderPlan.name(of: items[0].key)])
    #expect(!text.contains("SECRET"))
    let later = now.addingTimeInterval(3600)
    let again = plan([items[0].key: text], items, at: later)
    #expect(again.written.isEmpty && again.unchanged == 1)
    // As a program that synchronises writes it: in another order, with more.
    let lines = CalendarText.lines(text).filter {
      !$0.contains("VALARM") && !$0.hasPrefix("TRIGGER")
    }
    let inner = Array(lines[4..<lines.count - 2].reversed())
    let moved = (Array(lines.prefix(4)) + ["X-OTHER:1"] + inner + Array(lines.suffix(2)))
      .joined(separator: "\n")
    #expect(plan([items[0].key: moved], items, at: later).written.isEmpty)
    var renamed = owed
    renamed.interview.role.company = "Initech"
    let other = plan(
      [items[0].key: text], clock.calendarItems(of: renamed, at: now), at: later)
    let changed = try #require(other.written.values.first)
    #expect(changed.contains("Initech") && changed.contains("SEQUENCE:1\r\n"))
    #expect(changed.contains("LAST-MODIFIED:20261124T130000Z"))
  }

  @Test func whatWentOutIsCompletedAndWhatIsGoneRemoved() throws {
    let items = clock.calendarItems(of: dossier(jane()), at: now)
    let (key, name) = (items[0].key, CalendarFolderPlan.name(of: items[0].key))
    let text = try #require(plan([:], items).written[name])
    #expect(plan([key: text], []).removed == [name])
    #expect(plan([key: text], [], fate: { _ in .stays }).unchanged == 1)
    let sent = CalendarFolderPlan.Fate.sent(Date("2026-11-24T11:00:00Z"))
    let done = try #require(plan([key: text], [], fate: { _ in sent }).written[name])
    #expect(done.contains("STATUS:COMPLETED\r\nCOMPLETED:20261124T110000Z\r\nPERCENT-COMPLETE:100"))
    #expect(!done.contains("NEEDS-ACTION") && !done.contains("VALARM"))
    #expect(done.contains("SUMMARY:Thank Jane Doe\\, Globex\r\n"))
    #expect(plan([key: done], [], fate: { _ in sent }).written.isEmpty)
    // The message came back, and is owed again.
    let again = try #require(plan([key: done], items).written[name])
    #expect(again.contains("NEEDS-ACTION") && again.contains("SEQUENCE:2"))
  }

  @Test func whatWasTickedThereIsLeftToTheUser() throws {
    let items = clock.calendarItems(of: dossier(jane()), at: now)
    let text = try #require(plan([:], items).written.values.first)
    let ticked = text.replacing(
      "STATUS:NEEDS-ACTION", with: "STATUS:COMPLETED\r\nCOMPLETED:20261124T113000Z")
    let plan = plan([items[0].key: ticked], items)
    #expect(plan.ticked == [items[0].key] && plan.written.isEmpty && plan.removed.isEmpty)
  }

  @Test(arguments: [
    "", "no calendar", "BEGIN:VTODO", "END:VTODO\nEND:VTODO",
    "BEGIN:VCALENDAR\nBEGIN:VTODO\nSEQUENCE:99999999999999999999",
  ])
  func whatIsBrokenIsWrittenAnew(_ text: String) {
    let items = clock.calendarItems(of: dossier(jane()), at: now)
    #expect(plan([items[0].key: text], items).written.count == 1)
  }
}
