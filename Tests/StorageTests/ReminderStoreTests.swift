import Core
import Fixtures
import Foundation
import Storage
import Testing

/// What was told is remembered beside the journal.
struct ReminderStoreTests {
  private let store: Store
  private let followUp = UUID()
  private let interview = UUID()
  /// The interview is over since Monday 11:00 in Berlin.
  private let due = Date("2026-11-23T12:00:00Z")
  private let late = Date("2026-11-24T10:00:00Z")

  init() throws {
    store = try Store.inMemory()
    try store.add(dossier(hours: 0), now: now)
  }

  private func dossier(hours: Double) -> Dossier {
    let start = Date("2026-11-23T09:00:00Z").addingTimeInterval(hours * 3600)
    return Dossier(
      interview: Interview(
        id: interview, role: Role(id: UUID(), company: "Globex", title: "SRE"),
        schedule: Schedule(from: start, to: start.addingTimeInterval(3600), in: Zones.berlin)),
      followUps: [
        FollowUp(id: followUp, interviewer: Interviewer(id: UUID(), name: "Jane Doe"))
      ])
  }

  private func told(
    at moment: Date, of kinds: Set<Reminder.Kind> = Set(Reminder.Kind.allCases)
  ) throws -> [Reminder.Kind] {
    let reminders = try store.reminders(of: kinds, at: moment)
    let claimed = try store.claim(reminders, now: moment)
    try store.settle(claimed, told: true, now: moment)
    return claimed.map(\.kind)
  }

  @Test func eachStageIsToldOnce() throws {
    #expect(try told(at: due.addingTimeInterval(-1)).isEmpty)
    #expect(try told(at: due) == [.due])
    #expect(try told(at: due.addingTimeInterval(3600)).isEmpty)
    #expect(try told(at: late, of: [.due, .nudge]).isEmpty)
    #expect(try told(at: late) == [.late])
    #expect(try told(at: late.addingTimeInterval(86_400)).isEmpty)
  }

  @Test func namesComeWithIt() throws {
    let reminder = try #require(try store.reminders(of: [.due], at: due).first)
    #expect(reminder.company == "Globex" && reminder.addressee == "Jane Doe")
  }

  @Test func whatBeginsLaterIsToldAnew() throws {
    #expect(try told(at: due) == [.due])
    let snooze = due.addingTimeInterval(7200)
    _ = try store.apply(.snooze(.followUp(followUp), until: snooze), now: due)
    #expect(try told(at: snooze.addingTimeInterval(-1)).isEmpty)
    #expect(try told(at: snooze) == [.due])
    #expect(try told(at: snooze).isEmpty)
  }

  @Test func whatWasNotToldComesAgain() throws {
    let reminders = try store.reminders(of: [.due], at: due)
    #expect(try store.claim(reminders, now: due).count == 1)
    // Another instance meanwhile.
    #expect(try store.claim(reminders, now: due).isEmpty)
    try store.settle(reminders, told: false, now: due)
    #expect(try store.claim(reminders, now: due).count == 1)
    // Who took it upon themselves was killed.
    #expect(try store.claim(reminders, now: due.addingTimeInterval(59)).isEmpty)
    #expect(try store.claim(reminders, now: due.addingTimeInterval(60)).count == 1)
  }

  /// What came in is told once, unless the tracker was open since.
  @Test func whatCameInIsToldOnce() throws {
    func come(_ key: String, at moment: Date) throws {
      let mail = KeptMail(
        .word, key: key, at: moment, mailbox: "", subject: "", text: "A secret",
        sense: .rejection)
      _ = try store.take([.wrote(followUp: followUp, mail)], remembering: [], now: moment)
    }
    let moment = due.addingTimeInterval(60)
    #expect(try told(at: due) == [.due])
    try come("a@x", at: moment)
    let reminders = try store.reminders(of: Set(Reminder.Kind.allCases), at: moment)
    let notice = ReminderNotice(reminders, now: moment, home: Zones.berlin)
    #expect(notice?.title == "1 answered: Globex" && notice?.body.contains("secret") == false)
    #expect(try told(at: moment) == [.answer])
    #expect(try told(at: moment.addingTimeInterval(60)).isEmpty)
    try come("b@x", at: moment.addingTimeInterval(120))
    #expect(try store.mailSinceLook() == nil)
    try store.noteLook(now: moment.addingTimeInterval(180))
    #expect(try told(at: moment.addingTimeInterval(240)).isEmpty)
    try come("c@x", at: moment.addingTimeInterval(300))
    #expect(try store.mailSinceLook()?.words == 1)
    #expect(try told(at: moment.addingTimeInterval(360)) == [.answer])
  }

  @Test func closingIsToldOnce() throws {
    for day in [0.0, 8, 16] {
      let sent = due.addingTimeInterval(day * 86_400)
      _ = try store.apply(.mark(.followUp(followUp), .email, at: sent), now: sent)
    }
    let end = due.addingTimeInterval(23 * 86_400)
    #expect(try told(at: end.addingTimeInterval(-86_400 * 3)).isEmpty)
    #expect(try told(at: end) == [.closing])
    #expect(try told(at: end).isEmpty)
    let row = try store.window(of: QueueQuery(.waiting), at: end, from: 0, count: 9).rows.first
    #expect(row?.statusWords(now: end, home: Zones.berlin) == "no answer: close it?")
  }

  @Test func undoForgetsNothingThatWasTold() throws {
    _ = try store.apply(
      .resolve(.followUp(followUp), .skipped, reason: ""), now: now)
    _ = try store.undo()
    #expect(try told(at: due) == [.due])
    #expect(try store.undo()?.contains("Globex") == true)
    #expect(try store.reminders(of: [.due], at: due).isEmpty)
    _ = try store.redo()
    #expect(try told(at: due).isEmpty)
  }
}
