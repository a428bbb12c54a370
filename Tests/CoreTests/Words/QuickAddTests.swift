import Core
import Fixtures
import Foundation
import Testing

/// Interviews in one line, typed in Berlin on Tuesday 24 November 2026 at 10:42.
struct QuickAddTests {
  private let parser = TimeParser(home: Zones.berlin, now: Date("2026-11-24T09:42:00Z")) { name in
    name == "Europe/Berlin" ? Zones.berlin : nil
  }

  /// What a line is understood as, and its doubts behind it.
  private func reading(
    _ text: String, into filled: InterviewEntry = InterviewEntry()
  ) throws(InterviewEntry.Failure) -> String {
    let quick = try QuickAdd(text, into: filled, parser: parser)
    let dossier = try quick.entry.dossier(parser: parser)
    let interview = dossier.interview
    let people = dossier.followUps.compactMap { followUp -> String? in
      guard let person = followUp.interviewer else { return nil }
      let title = followUp.personTitle.isEmpty ? "" : " (\(followUp.personTitle))"
      return (person.mailbox.isEmpty ? person.label : person.mailbox) + title
    }
    let parts =
      [interview.role.company, interview.role.title, interview.round]
      + [TimeText.full(interview.schedule, home: parser.home), interview.location, interview.link]
      + people
    return (parts.filter { !$0.isEmpty } + quick.doubts.map { "? " + $0.question }).joined(
      separator: " | ")
  }

  @Test(arguments: [
    (
      "Globex, Staff Engineer, yesterday 3pm 45m, Jane Doe <jane@globex.example>",
      "Globex | Staff Engineer | Mon 23 Nov 2026 15:00–15:45 | Jane Doe <jane@globex.example>"
    ),
    ("Globex, tomorrow 9:30", "Globex | Wed 25 Nov 2026 09:30–10:30"),
    (
      "Globex, Inc., tomorrow 9:30, SRE, phone screen",
      "Globex, Inc. | SRE | phone screen | Wed 25 Nov 2026 09:30–10:30"
    ),
    (
      "\"Smith, Jones & Co\", \"Staff Engineer, Infra\", friday noon, 45m",
      "Smith, Jones & Co | Staff Engineer, Infra | Fri 27 Nov 2026 12:00–12:45"
    ),
    (
      " Globex ,, Staff Engineer,Tue, 1 Dec 2026, 3-4pm Europe/Berlin , onsite, round 2 ",
      "Globex | Staff Engineer | onsite, round 2 | Tue 1 Dec 2026 15:00–16:00"
    ),
    (
      "Globex, tomorrow 9:30, with Jane Doe and Ben <b@x.example> (hiring manager), Chen Li",
      "Globex | Wed 25 Nov 2026 09:30–10:30 | Jane Doe | Ben <b@x.example> (hiring manager) | Chen Li"
    ),
    (
      "Globex, tomorrow 9:30, Ana (HM) <a@x.example> & b@x.example, with Chen Li (staff engineer)",
      "Globex | Wed 25 Nov 2026 09:30–10:30 | Ana <a@x.example> (hiring manager) | b@x.example"
        + " | Chen Li (staff engineer)"
    ),
    (
      "Globex, \"Doe, Jane\" <j@x.example>, tomorrow 9:30, at Main Street 4, https://meet.example/x",
      "Globex | Wed 25 Nov 2026 09:30–10:30 | Main Street 4 | https://meet.example/x"
        + " | Doe, Jane <j@x.example>"
    ),
    (
      "Globex, tomorrow 9:30, Jane (head of R and D) <j@x.example>",
      "Globex | Wed 25 Nov 2026 09:30–10:30 | Jane <j@x.example> (head of R and D)"
    ),
    (
      "Globex, tomorrow 9:30, with Jane (CTO (interim) & board member) and \"Doe and Co\" <d@x.example>",
      "Globex | Wed 25 Nov 2026 09:30–10:30 | Jane (CTO (interim) & board member)"
        + " | Doe and Co <d@x.example>"
    ),
    (
      "Globex, tomorrow 9:30, with (CTO)",
      "Globex | Wed 25 Nov 2026 09:30–10:30 | (CTO)"
    ),
    ("Monday, Engineer, 9:30, tomorrow", "Monday | Engineer | Wed 25 Nov 2026 09:30–10:30"),
    (
      "Third, SRE, yesterday 3pm, Jane <j@x.example>",
      "Third | SRE | Mon 23 Nov 2026 15:00–16:00 | Jane <j@x.example>"
    ),
    ("\"Monday\", Engineer, tomorrow 9:30", "Monday | Engineer | Wed 25 Nov 2026 09:30–10:30"),
    (
      "Globex, remote, tomorrow 9:30, onsite, zoom",
      "Globex | onsite | Wed 25 Nov 2026 09:30–10:30 | remote, zoom"
    ),
    (
      "Globex, at https://meet.example/x, tomorrow 9:30, https://meet.example/y",
      "Globex | Wed 25 Nov 2026 09:30–10:30 | https://meet.example/y | https://meet.example/x"
    ),
    ("株式会社データ, エンジニア, tomorrow 9:30", "株式会社データ | エンジニア | Wed 25 Nov 2026 09:30–10:30"),
    ("Globex, Ninja, tomorrow 9:30", "Globex | Ninja | Wed 25 Nov 2026 09:30–10:30"),
    ("Globex, tomorrow 7pm 1h 30m", "Globex | Wed 25 Nov 2026 19:00–20:30"),
    ("Globex, 1 hour and 30 minutes, tomorrow 7pm", "Globex | Wed 25 Nov 2026 19:00–20:30"),
    ("Globex, tomorrow 7pm 30m, 30m", "Globex | Wed 25 Nov 2026 19:00–19:30"),
    ("Globex, in 1h, 30m", "Globex | Tue 24 Nov 2026 11:42–12:12"),
    (
      "Łódź Straße, Über, tomorrow 9:30, onsite",
      "Łódź Straße | Über | onsite | Wed 25 Nov 2026 09:30–10:30"
    ),
    (
      "Globex, Head of March Madness, tomorrow 9:30",
      "Globex | Head of March Madness | Wed 25 Nov 2026 09:30–10:30"
    ),
  ])
  func line(_ text: String, reads expected: String) throws {
    #expect(try reading(text) == expected)
  }

  @Test(arguments: [
    (
      "Globex, Staff Engineer, Infra, tomorrow 9:30",
      "Globex | Staff Engineer, Infra | Wed 25 Nov 2026 09:30–10:30"
        + " | ? is “Infra” a part of the role?"
    ),
    (
      "Globex, Jane Doe, tomorrow 9:30",
      "Globex | Wed 25 Nov 2026 09:30–10:30 | Jane Doe"
        + " | ? does “Jane Doe” take part? A name alone needs “with” before it"
    ),
    (
      "Globex, Engineer, tomorrow 9:30, Jane Doe (hiring manager)",
      "Globex | Engineer | Wed 25 Nov 2026 09:30–10:30 | Jane Doe (hiring manager)"
        + " | ? does “Jane Doe (hiring manager)” take part? A name alone needs “with” before it"
    ),
    (
      "Staff Engineer, Globex, tomorrow 9:30",
      "Staff Engineer | Globex | Wed 25 Nov 2026 09:30–10:30"
        + " | ? is “Staff Engineer” the company? It comes first | ? is “Globex” the role?"
    ),
    (
      "15:00, Engineer, tomorrow 9:30",
      "15:00 | Engineer | Wed 25 Nov 2026 09:30–10:30 | ? is “15:00” the company? It comes first"
    ),
    (
      "Globex, München, tomorrow 9:30",
      "Globex | München | Wed 25 Nov 2026 09:30–10:30 | ? is “München” the role?"
    ),
    (
      "Globex, tomorrow 9:30, Ninja",
      "Globex | Ninja | Wed 25 Nov 2026 09:30–10:30 | ? is “Ninja” the role?"
    ),
    (
      "Globex, onsite, Ninja, tomorrow 9:30",
      "Globex | Ninja | onsite | Wed 25 Nov 2026 09:30–10:30 | ? is “Ninja” the role?"
    ),
    (
      "Globex, Berlin, tomorrow 9:30",
      "Globex | Berlin | Wed 25 Nov 2026 09:30–10:30 | ? is “Berlin” the role?"
    ),
    (
      "Globex, tomorrow 9:30, Sales and Delivery <s@x.example>",
      "Globex | Wed 25 Nov 2026 09:30–10:30 | Sales | Delivery <s@x.example>"
        + " | ? are “Sales” and “Delivery <s@x.example>” 2 people?"
    ),
    (
      "Globex, tomorrow 9:30, with Research and Development <rd@x.example>",
      "Globex | Wed 25 Nov 2026 09:30–10:30 | Research | Development <rd@x.example>"
        + " | ? are “Research” and “Development <rd@x.example>” 2 people?"
    ),
    (
      "Globex, tomorrow 9:30, with Jane (head of R and D",
      "Globex | Wed 25 Nov 2026 09:30–10:30 | Jane (head of R | D"
        + " | ? “Jane (head of R and D” has a bracket without its other half: is it right?"
    ),
    (
      "Globex, May Fellow, tomorrow 9:30",
      "Globex | May Fellow | Wed 25 Nov 2026 09:30–10:30 | ? is “May Fellow” the role, and no time?"
    ),
    (
      "Globex, tomorrow 8pm, 30m 45m",
      "Globex | 30m 45m | Wed 25 Nov 2026 20:00–21:00 | ? is “30m 45m” the role, and no time?"
    ),
    (
      "Globex, SRE tomorrow 1pm 45m",
      "Globex | SRE | Wed 25 Nov 2026 13:00–13:45"
        + " | ? “SRE tomorrow 1pm 45m” holds a time, without a comma: is it “SRE” and “tomorrow 1pm 45m”?"
    ),
    (
      "Globex on friday noon",
      "Globex | Fri 27 Nov 2026 12:00–13:00"
        + " | ? “Globex on friday noon” holds a time, without a comma: is it “Globex” and “on friday noon”?"
    ),
    (
      "Globex, Engineer, in 3 days",
      "Globex | Engineer | Fri 27 Nov 2026 10:42–11:42"
        + " | ? “in 3 days” says no time of day: is it 10:42?"
    ),
    (
      "Globex, Engineer, 28 Mar 2027 02:30",
      "Globex | Engineer | Sun 28 Mar 2027 03:30–04:30"
        + " | ? 02:30 does not exist that day: is it 03:30?"
    ),
    (
      "Globex, Engineer, 24 Nov 2028 9:30",
      "Globex | Engineer | Fri 24 Nov 2028 09:30–10:30"
        + " | ? Fri 24 Nov 2028 is more than a year away: is it that day?"
    ),
  ])
  func doubt(_ text: String, reads expected: String) throws {
    #expect(try reading(text) == expected)
  }

  @Test(arguments: [
    ("", InterviewEntry.Field.company, "which company was it?"),
    (" , ,", .company, "which company"),
    ("Globex", .start, "when is it? Write it like tomorrow 15:00"),
    ("Globex, Engineer", .start, "when is it?"),
    ("Globex, Engineer now", .start, "when is it?"),
    ("\"Globex friday 3pm\"", .start, "when is it?"),
    ("Globex, 5 business days from now", .start, "like in 7 days"),
    ("Globex, 24 Nov 26 3pm", .start, "“26” behind “24 Nov” is a year of two digits"),
    ("Globex, Engineer, 45m", .start, "when is it?"),
    ("Globex, Engineer, tomorrow, 9h30", .start, "“9h30” could be a time of day or how long"),
    ("Globex, tomorrow 7pm 30m, 45m", .duration, "“tomorrow 7pm 30m” says that it takes 30m"),
    ("Globex, tomorrow 7pm-8pm, 45m", .duration, "“tomorrow 7pm-8pm” says that it takes 1h"),
    ("Globex, tomorrow 8pm, 30m, 45m", .duration, "“30m” and “45m” both say how long it takes"),
    ("Globex, tomorrow 8pm, 1h, 30m", .duration, "“tomorrow 8pm 1h” says that it takes 1h"),
    ("Globex, in 3h, 1h", .start, "“3h” and “1h” both say how long"),
    ("Globex, tomorrow 8pm 30m 45m", .start, "“30m” and “45m” both say how long"),
    ("Globex, 30m, tomorrow 8pm 45m", .duration, "“tomorrow 8pm 45m” says that it takes 45m"),
    ("Globex, Engineer, next friday noon", .start, "could be Fri 27 Nov 2026 or Fri 4 Dec 2026"),
    ("Globex, Engineer, tomorrow 3", .start, "“3” could be at night or in the afternoon"),
    ("Globex, tomorrow 9:30, friday", .start, "names the wrong weekday"),
    ("Globex, tomorrow 9:30, 27 Nov", .start, "says two days"),
    ("Globex, tomorrow 9:30, 27 Nov, 28 Nov", .start, "says several days"),
    ("Globex, tomorrow 9:30, 10:00", .start, "second time of day"),
    ("Globex, tomorrow 9:30 Mars/Base", .start, "“Mars/Base” is no time zone"),
    ("Globex, tomorrow 9:30, jane@", .person, "“jane@” is no person"),
    ("Globex, tomorrow 9:30, Jane <jane", .person, "“Jane <jane” is no person"),
  ])
  func isRefused(_ text: String, at field: InterviewEntry.Field, because reason: String) {
    let failure = #expect(throws: InterviewEntry.Failure.self) { try reading(text) }
    #expect(failure?.field == field)
    #expect(failure?.message.contains(reason) == true, "\(failure?.message ?? "")")
  }

  /// A line whose start lacks its time of day, why, what is typed for it, and what that is.
  @Test(arguments: [
    ("friday", "“friday” lacks a time of day", "3pm", "Fri 27 Nov 2026 15:00–16:00"),
    ("friday, 45m", "“friday” lacks a time of day", "3pm", "Fri 27 Nov 2026 15:00–15:45"),
    ("tomorrow morning", "“morning” is no time of day", "9", "Wed 25 Nov 2026 09:00–10:00"),
    ("friday", "“friday” lacks a time of day", "monday 3pm", "Mon 30 Nov 2026 15:00–16:00"),
    ("friday", "“friday” lacks a time of day", "in 2 hours", "Tue 24 Nov 2026 12:42–13:42"),
  ])
  func aStartWithoutItsTimeOfDay(
    _ start: String, because reason: String, typed: String, reads expected: String
  ) throws {
    var quick = try QuickAdd("Globex, QA, \(start)", parser: parser)
    #expect(quick.startFailure?.message.hasPrefix(reason) == true)
    let doubt = try #require(quick.doubts.first)
    #expect(doubt.question == reason && quick.entry.start.isEmpty && quick.doubts.count == 1)
    try quick.answer(doubt, typing: .start, typed, parser: parser)
    let dossier = try quick.entry.dossier(parser: parser)
    #expect(TimeText.full(dossier.interview.schedule, home: parser.home) == expected)
    #expect(quick.doubts.map(\.question) == [])
  }

  /// A line, the choices made in it by their keys in the order of its doubts, and how it reads then.
  @Test(arguments: [
    ("Globex, SRE, Infra, tomorrow 9:30", "r", "Globex · SRE, Infra"),
    ("Globex, SRE, Infra, tomorrow 9:30", "l", "Globex · SRE at Infra"),
    ("Globex, SRE, Infra, tomorrow 9:30", "o", "Globex · SRE (Infra)"),
    ("Globex, SRE, Infra, tomorrow 9:30", "p", "Globex · SRE with Infra"),
    ("Globex, SRE, Infra, Ops, tomorrow 9:30", "lo", "Globex · SRE (Ops) at Infra"),
    ("Globex, SRE, Infra, Ops, tomorrow 9:30", "rl", "Globex · SRE, Infra at Ops"),
    ("Globex, Berlin, tomorrow 9:30", "l", "Globex ·  at Berlin"),
    ("Staff Engineer, Globex, tomorrow 9:30", "yc", "Globex · Staff Engineer"),
    ("Staff Engineer, Globex, tomorrow 9:30", "r", "Globex · Staff Engineer"),
    ("Staff Engineer, Globex, Infra, tomorrow 9:30", "rr", "Globex · Staff Engineer, Infra"),
    ("Staff Engineer, Dunder Mifflin, tomorrow 9:30", "r", "Dunder Mifflin · Staff Engineer"),
    ("Globex, Jane Doe, tomorrow 9:30", "p", "Globex ·  with Jane Doe"),
    ("Globex, Jane Doe, tomorrow 9:30", "r", "Globex · Jane Doe"),
    ("Globex, Jane Doe, tomorrow 9:30", "l", "Globex ·  at Jane Doe"),
    (
      "Globex, tomorrow 9:30, Sales and Delivery <s@x.example>", "1",
      "Globex ·  with Sales and Delivery <s@x.example>"
    ),
  ])
  func choices(_ text: String, _ keys: String, reads expected: String) throws {
    var quick = try QuickAdd(text, parser: parser)
    for key in keys {
      let doubt = try #require(quick.doubts.first)
      quick.answer(doubt, with: try #require(doubt.choices.first { $0.key == key }))
    }
    #expect(quick.doubts.map(\.question) == [])
    let entry = quick.entry
    let reading = [
      "\(entry.company) · \(entry.role)", entry.round.isEmpty ? "" : " (\(entry.round))",
      entry.location.isEmpty ? "" : " at \(entry.location)",
      entry.people.isEmpty ? "" : " with \(entry.people.map(\.text).joined(separator: ", "))",
    ]
    #expect(reading.joined() == expected)
  }

  /// A time with several readings is the one that was chosen.
  @Test(arguments: [
    ("next friday noon", "Fri 27 Nov 2026", "Fri 27 Nov 2026 12:00–13:00"),
    ("next friday noon", "Fri 4 Dec 2026", "Fri 4 Dec 2026 12:00–13:00"),
    ("5/6/2026 9:00", "5 Jun 2026", "Fri 5 Jun 2026 09:00–10:00"),
    ("5/6/2026 9:00", "6 May 2026", "Wed 6 May 2026 09:00–10:00"),
    ("tomorrow 3", "3am", "Wed 25 Nov 2026 03:00–04:00"),
    ("tomorrow 3", "3pm", "Wed 25 Nov 2026 15:00–16:00"),
    ("tomorrow 9:30, 27 Nov", "Wed 25 Nov 2026", "Wed 25 Nov 2026 09:30–10:30"),
    ("tomorrow 9:30, 27 Nov", "Fri 27 Nov 2026", "Fri 27 Nov 2026 09:30–10:30"),
    ("tomorrow 9:30, friday", "Fri 27 Nov 2026", "Fri 27 Nov 2026 09:30–10:30"),
    ("25 Nov midnight", "Wed 25 Nov 2026 00:00", "Wed 25 Nov 2026 00:00–01:00"),
    ("25 Nov midnight", "Thu 26 Nov 2026 00:00", "Thu 26 Nov 2026 00:00–01:00"),
    ("31 Oct 2027 2:30am", "02:30+02:00", "Sun 31 Oct 2027 02:30–02:30 (UTC+02:00 to UTC+01:00)"),
    ("31 Oct 2027 2:30am", "02:30+01:00", "Sun 31 Oct 2027 02:30–03:30 (UTC+01:00)"),
  ])
  func readings(_ time: String, _ choice: String, reads expected: String) throws {
    #expect(readings(of: "Globex, \(time)").contains(choice))
    var chosen = self.parser
    chosen.chosen = [choice]
    let quick = try QuickAdd("Globex, \(time)", parser: chosen)
    let schedule = try quick.entry.dossier(parser: chosen).interview.schedule
    #expect(TimeText.full(schedule, home: chosen.home) == expected)
  }

  @Test func moreThanThreeDaysAreNoQuestion() {
    let days = (1...10).map { "\($0) dec" }
    #expect(readings(of: "Globex, \(days.prefix(3).joined(separator: " ")) 3pm").count == 3)
    #expect(readings(of: "Globex, \(days.joined(separator: " ")) 3pm") == [])
  }

  /// What a line is refused for that could mean several times.
  private func readings(of text: String) -> [String] {
    do throws(InterviewEntry.Failure) {
      _ = try QuickAdd(text, parser: parser)
      return []
    } catch {
      return error.readings
    }
  }

  @Test func daysThatAreTheSameAreNoTwoDays() throws {
    #expect(
      try reading("Globex, tomorrow 9:30, 25 Nov") == "Globex | Wed 25 Nov 2026 09:30–10:30")
  }

  @Test(arguments: [
    ("globex, SRE, friday 10:00", "", "“friday 10:00” and “tomorrow 9:30” both say when it is"),
    ("globex, friday", "", "“friday” lacks a time of day"),
    ("globex, 45m, 30m", "", "“45m” and “30m” both say how long it takes"),
    ("globex, 45m", "30m", "“30m” and “45m” both say how long it takes"),
    ("globex, 25 Nov 9:30 45m", "30m", "“30m” and “45m” both say how long it takes"),
  ])
  func whatIsKnownOtherwiseIsNotContradicted(_ text: String, lasting: String, because: String) {
    var filled = InterviewEntry()
    filled.company = "Globex"
    filled.start = "tomorrow 9:30"
    filled.duration = lasting
    let failure = #expect(throws: InterviewEntry.Failure.self) { try reading(text, into: filled) }
    #expect(failure?.message.hasPrefix(because) == true, "\(failure?.message ?? "")")
  }

  @Test func aStartThatWasGivenIsDoubtedAsOneInTheLine() throws {
    var filled = InterviewEntry()
    filled.company = "Globex"
    filled.start = "in 4 days"
    let question = "“in 4 days” says no time of day: is it 10:42?"
    #expect(try QuickAdd(filled, parser: parser).doubts.map(\.question) == [question])
    #expect(try QuickAdd("SRE", into: filled, parser: parser).doubts.map(\.question) == [question])
    filled.start = "28 Mar 2027 02:30"
    #expect(
      try QuickAdd(filled, parser: parser).doubts.map(\.question) == [
        "02:30 does not exist that day: is it 03:30?"
      ])
    for certain in ["in 4 days at 9:30", "2024-01-05 10:00", "28 Mar 2027 03:30"] {
      filled.start = certain
      #expect(try QuickAdd(filled, parser: parser).doubts.isEmpty)
    }
  }

  @Test func whatIsKnownOtherwiseNeedNotBeSaid() throws {
    var filled = InterviewEntry()
    filled.company = "Globex"
    filled.start = "tomorrow 9:30"
    #expect(try reading("45m, SRE", into: filled) == "Globex | SRE | Wed 25 Nov 2026 09:30–10:15")
    #expect(
      try reading("globex, SRE, 25 Nov 9:30 45m", into: filled)
        == "Globex | SRE | Wed 25 Nov 2026 09:30–10:15")
    filled.role = "SRE"
    filled.people = [InterviewEntry.Person("Ana")]
    #expect(
      try reading("with Ben", into: filled)
        == "Globex | SRE | Wed 25 Nov 2026 09:30–10:30 | Ana | Ben")
  }

  @Test(arguments: [
    ("Globex, Initech, tomorrow 9:30", 1), ("Globex, SRE, tomorrow 9:30", 0),
    ("Globex, tomorrow 9:30", 0),
  ])
  func aKnownCompanyAsTheRoleIsADoubt(_ text: String, count: Int) throws {
    var quick = try QuickAdd(text, parser: parser)
    quick.doubtRole { $0 == "Initech" || $0.isEmpty }
    #expect(quick.doubts.count == count)
  }

  @Test(arguments: 0..<20)
  func garbageIsUnderstoodOrRefused(_ seed: Int) {
    var random = Seeded(UInt64(seed))
    let pieces = [
      "Globex", ",", ", ", "\"", "(", ")", "<", ">", "@", "a@b", "with ", "at ", "and",
      "tomorrow 9:30",
      "next friday", "Jane Doe", "onsite", "round 2", "hiring manager", "Inc.", "https://x", "é",
      "\0",
      "\u{202E}", "日本", "\n", "“", "&", "3", "45m", "May",
    ]
    for _ in 0..<300 {
      let count = Int.random(in: 0...12, using: &random)
      let text = (0..<count).map { _ in random.pick(pieces) }.joined()
      do throws(InterviewEntry.Failure) {
        let reading = try reading(text)
        #expect(!reading.isEmpty)
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
  }
}
