import Core
import Fixtures
import Foundation
import Testing

struct InterviewEntryTests {
  private let parser = TimeParser(home: Zones.berlin, now: Date("2026-11-24T09:42:00Z")) { _ in
    nil
  }

  private func schedule(
    _ start: String, _ duration: String
  ) throws(InterviewEntry.Failure) -> Schedule {
    var entry = InterviewEntry()
    entry.company = "Globex"
    (entry.start, entry.duration) = (start, duration)
    return try entry.dossier(parser: parser).interview.schedule
  }

  /// Who takes part by an entry with these people.
  private func interviewers(
    _ people: InterviewEntry.Person...
  ) throws(InterviewEntry.Failure) -> [String] {
    var entry = InterviewEntry()
    entry.company = "Globex"
    entry.start = "2026-11-24 14:00"
    entry.people = people
    let dossier = try entry.dossier(parser: parser)
    return dossier.followUps.map { followUp in
      guard let person = followUp.interviewer else { return "someone" }
      return person.email == nil ? person.name : person.mailbox
    }
  }

  /// What stands in the fields for the name and for the address.
  @Test(arguments: [
    ("", "", "someone"), (" ", "\t", "someone"), ("Jane Doe", "", "Jane Doe"),
    ("Jane Doe", " jane@globex.example ", "Jane Doe <jane@globex.example>"),
    ("Jane Doe <jane@globex.example>", "", "Jane Doe <jane@globex.example>"),
    ("", "Jane Doe <jane@globex.example>", "Jane Doe <jane@globex.example>"),
    ("Jane", "Jane Doe <jane@globex.example>", "Jane <jane@globex.example>"),
    (
      "Jane <JANE@globex.example>", "Jane Doe <jane@globex.example>",
      "Jane <jane@globex.example>"
    ),
    ("jane@globex.example", "Jane Doe <jane@globex.example>", "Jane Doe <jane@globex.example>"),
    ("jane@globex.example", "", "jane@globex.example"),
    ("", "jane@globex.example", "jane@globex.example"),
  ])
  func person(_ text: String, at email: String, is expected: String) throws {
    #expect(try interviewers(InterviewEntry.Person(text, email: email)) == [expected])
  }

  @Test(arguments: [
    ("Jane <jane", "", InterviewEntry.Field.person, "“Jane <jane” is no person"),
    ("a@b@c", "jane@globex.example", .person, "“a@b@c” is no person"),
    ("Jane", "jane", .email, "“jane” is no address"),
    ("Jane", "a@b@c", .email, "“a@b@c” is no address"),
    ("", "Jane Doe", .email, "“Jane Doe” is no address"),
    ("Jane <jane@globex.example>", "j@x.example", .email, "says jane@globex.example"),
  ])
  func person(
    _ text: String, at email: String, isRefusedAt field: InterviewEntry.Field,
    because reason: String
  ) {
    let failure = #expect(throws: InterviewEntry.Failure.self) {
      try interviewers(InterviewEntry.Person(text, email: email))
    }
    #expect(failure?.field == field)
    #expect(failure?.message.contains(reason) == true, "\(failure?.message ?? "")")
  }

  /// What stands in the fields for the start and for the duration.
  @Test(arguments: [
    ("tomorrow 3pm", "", "Wed 25 Nov 2026 15:00–16:00"),
    ("tomorrow 3pm", "45m", "Wed 25 Nov 2026 15:00–15:45"),
    ("tomorrow 3pm", "90", "Wed 25 Nov 2026 15:00–16:30"),
    ("tomorrow 3pm", " 1 h 30 min ", "Wed 25 Nov 2026 15:00–16:30"),
    ("tomorrow 3pm", "1:30", "Wed 25 Nov 2026 15:00–16:30"),
    ("tomorrow 3pm", "1 hour 30", "Wed 25 Nov 2026 15:00–16:30"),
    ("tomorrow 3pm", "1h 05", "Wed 25 Nov 2026 15:00–16:05"),
    ("tomorrow 3pm", "an hour and a half", "Wed 25 Nov 2026 15:00–16:30"),
    ("tomorrow 3pm", "two and a half hours", "Wed 25 Nov 2026 15:00–17:30"),
    ("tomorrow 3pm 45m", "", "Wed 25 Nov 2026 15:00–15:45"),
    ("tomorrow 3-4pm", "60", "Wed 25 Nov 2026 15:00–16:00"),
    ("yesterday 23:00", "24h", "Mon 23 Nov 2026 23:00 – Tue 24 Nov 23:00"),
  ])
  func times(_ start: String, _ duration: String, read expected: String) throws {
    let schedule = try schedule(start, duration)
    #expect(TimeText.full(schedule, home: Zones.berlin) == expected)
  }

  @Test(arguments: [
    ("", "", InterviewEntry.Field.start, "when is it?"),
    ("soon", "", .start, "“soon” is no date or time"),
    ("next friday 9:00", "", .start, "could be Fri 27 Nov 2026 or Fri 4 Dec 2026"),
    ("tomorrow 9:00", "long", .duration, "“long” is no duration"),
    ("tomorrow 9:00", "1:5", .duration, "“1:5” is no duration"),
    ("tomorrow 9:00", "1:60", .duration, "“1:60” is no duration"),
    ("tomorrow 9:00", "45m 30", .duration, "“45m 30” is no duration"),
    ("tomorrow 9:00", "25:00", .duration, "“25:00” is too long"),
    ("tomorrow 9:00", "0", .duration, "“0” is too short: 1m at least, 24h at most"),
    ("tomorrow 9:00", "25h", .duration, "“25h” is too long: 24h at most"),
    ("tomorrow 9:00", "2 days", .duration, "“2 days” is too long"),
    ("tomorrow 9:00", "0m", .duration, "“0m” is too short"),
    ("tomorrow 9:00", "99999999", .duration, "“99999999” is too long"),
    ("tomorrow 9:00", "1 day", .duration, "“1 day” is no duration"),
    ("tomorrow 9:00", "30m 45m", .duration, "“30m” and “45m” both say how long"),
    ("tomorrow 9:00", "-5", .duration, "“-5” is no duration"),
    ("tomorrow 9:00 45m", "1h", .duration, "says that it takes 45m: leave only one"),
  ])
  func times(
    _ start: String, _ duration: String, areRefusedAt field: InterviewEntry.Field,
    because reason: String
  ) {
    let failure = #expect(throws: InterviewEntry.Failure.self) { try schedule(start, duration) }
    #expect(failure?.field == field)
    #expect(failure?.message.contains(reason) == true, "\(failure?.message ?? "")")
  }

  /// What an interview's link is by a field.
  private func link(_ text: String) throws(InterviewEntry.Failure) -> String {
    var entry = InterviewEntry.globex
    entry.link = text
    return try entry.dossier(parser: parser).interview.link
  }

  @Test(arguments: [
    "", "https://meet.example/abc?x=1#y", "HTTP://meet.example", "zoom.example/j/9",
    "meet.example", "meet.example:8443/x", "msteams:/l/meetup", "tel:+49301234",
    "sip:room@video.example", "https://münchen.example/ü",
    "zoommtg://zoom.example/join?confno=9", "TEL:+49301234", "facetime:jane@globex.example",
  ])
  func aLink(_ text: String) throws {
    #expect(try link(" \(text) ") == text)
  }

  @Test(arguments: [
    "not a link", "https://", "https:", "meet", "https://meet.example/a b", "…", "meet..example",
    ".example", "a/b.c", "://meet.example", "video@meet",
    "javascript:alert(1)", "JavaScript:alert(1)", "javascript.x:alert(1)", "data:text/html,x",
    "file:///etc/passwd", "vbscript:x", "ssh://host.example", "mailto:ana@globex.example",
    "meet.example:x", "meet.example:", "tel:",
  ])
  func noLink(_ text: String) {
    let failure = #expect(throws: InterviewEntry.Failure.self) { try link(text) }
    #expect(failure?.field == .link)
    #expect(failure?.message == "“\(text)” is no link: write it like https://meet.example/abc")
  }

  @Test func aLinkThatWasThereStays() throws {
    var dossier = try InterviewEntry.globex.dossier(parser: parser)
    dossier.interview.link = "room four"
    var entry = InterviewEntry(dossier, home: Zones.berlin)
    entry.round = "onsite"
    let was = InterviewEntry(dossier, home: Zones.berlin)
    #expect(try entry.changing(dossier, from: was, parser: parser).interview.link == "room four")
    entry.link = "room five"
    #expect(throws: InterviewEntry.Failure.self) {
      try entry.changing(dossier, from: was, parser: parser)
    }
  }

  @Test(arguments: [
    (InterviewEntry.Person("Jane Doe <Jane@Globex.example>"), InterviewEntry.Field.person),
    (InterviewEntry.Person("Ben", email: "JANE@globex.example"), .email),
  ])
  func anAddressIsOnePersons(_ second: InterviewEntry.Person, _ field: InterviewEntry.Field) {
    let failure = #expect(throws: InterviewEntry.Failure.self) {
      try interviewers(
        InterviewEntry.Person("Jane", email: "jane@globex.example"), InterviewEntry.Person(""),
        second)
    }
    #expect(failure?.field == field && failure?.person == 2)
    #expect(failure?.message.contains("is the address of Jane already") == true)
  }
}

extension InterviewEntry {
  fileprivate static var globex: InterviewEntry {
    var entry = InterviewEntry()
    (entry.company, entry.start) = ("Globex", "tomorrow 3pm")
    return entry
  }
}
