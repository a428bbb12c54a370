import Core
import Fixtures
import Foundation
import Testing

/// What becomes of a line by the answers to its doubts, in Berlin on Tuesday 24 November 2026 at 10:42.
struct QuickAddAnswerTests {
  private let parser = TimeParser(home: Zones.berlin, now: Date("2026-11-24T09:42:00Z")) { name in
    name == "UTC" ? .utc : nil
  }

  /// Has the first doubt answered by typing.
  private func typing(
    _ field: InterviewEntry.Field, _ text: String, in line: String
  ) throws -> QuickAdd {
    var quick = try QuickAdd(line, parser: parser)
    let doubt = try #require(quick.doubts.first)
    try quick.answer(doubt, typing: field, text, parser: parser)
    return quick
  }

  @Test(arguments: [
    ("Globex", "Globex · Staff Engineer", []),
    ("globex", "globex · Staff Engineer", []),
    (
      "Initech", "Initech · Staff Engineer, Globex",
      ["what is “Staff Engineer”, then?", "is “Globex” the role?"]
    ),
    ("Staff Engineer", "Staff Engineer · Globex", ["is “Globex” the role?"]),
  ])
  func aCompanyThatIsTypedLeavesNothingOut(
    _ text: String, reads expected: String, asks questions: [String]
  ) throws {
    let quick = try typing(.company, text, in: "Staff Engineer, Globex, yesterday 3pm 45m")
    #expect("\(quick.entry.company) · \(quick.entry.role)" == expected)
    #expect(quick.doubts.map(\.question) == questions)
  }

  @Test func whatStoodThereMayBeLeftOut() throws {
    var quick = try typing(.company, "Globex", in: "15:00, Engineer, tomorrow 9:30")
    let doubt = try #require(quick.doubts.first)
    quick.answer(doubt, with: try #require(doubt.choices.first { $0.key == "x" }))
    #expect("\(quick.entry.company) · \(quick.entry.role)" == "Globex · Engineer")
    #expect(quick.doubts.isEmpty)
  }

  @Test func anEmptyCompanyIsRefused() {
    let failure = #expect(throws: InterviewEntry.Failure.self) {
      try typing(.company, "", in: "Staff Engineer, Globex, tomorrow 3pm")
    }
    #expect(failure?.field == .company)
  }

  @Test(arguments: [
    ("friday 3pm", "Fri 27 Nov 2026 15:00–15:45", []),
    ("friday 3pm 20m", "Fri 27 Nov 2026 15:00–15:20", []),
    (
      "in 4 days", "Sat 28 Nov 2026 10:42–11:27", ["“in 4 days” says no time of day: is it 10:42?"]
    ),
    (
      "24 Nov 2029 15:00", "Sat 24 Nov 2029 15:00–15:45",
      ["Sat 24 Nov 2029 is more than a year away: is it that day?"]
    ),
  ])
  func aStartThatIsTypedIsDoubtedAsAnyOther(
    _ text: String, reads expected: String, asks questions: [String]
  ) throws {
    let quick = try typing(.start, text, in: "Globex, SRE, in 3 days for 45m")
    let schedule = try quick.entry.dossier(parser: parser).interview.schedule
    #expect(TimeText.full(schedule, home: parser.home) == expected)
    #expect(quick.doubts.map(\.question) == questions)
  }

  @Test(arguments: [
    ("friday 3pm", "UTC"), ("friday 3pm UTC", "UTC"), ("friday 3pm +05:30", "UTC+05:30"),
  ])
  func theZoneStaysWhereNoOtherIsTyped(_ text: String, zone: String) throws {
    let quick = try typing(.start, text, in: "Globex, SRE, in 3 days UTC")
    #expect(
      try quick.entry.dossier(parser: parser).interview.schedule.zone?.identifier == zone)
  }

  @Test(arguments: 0..<20)
  func noPieceIsLostWhateverIsAnswered(_ seed: Int) throws {
    var random = Seeded(UInt64(seed))
    let pieces = [
      "Staff Engineer", "Globex", "Infra", "Jane Doe", "Monday", "onsite", "Berlin", "SRE",
      "Dunder Mifflin", "at Main Street", "Ben Okafor <ben@x.example>", "Third",
    ]
    for _ in 0..<200 {
      var chosen = pieces.shuffled(using: &random).prefix(Int.random(in: 2...6, using: &random))
      // Anywhere else it is the day.
      if chosen.first != "Monday" { chosen.removeAll { $0 == "Monday" } }
      let line = chosen + ["in 3 days for 45m"]
      var quick = try QuickAdd(line.joined(separator: ", "), parser: parser)
      quick.doubtRole { _ in random.once(in: 2) }
      var path: [Character] = []
      while let doubt = quick.doubts.first, path.count < 50 {
        let choice = random.pick(doubt.choices.filter { $0.key != "x" })
        path.append(choice.key)
        guard case .type(let field) = choice.meaning else {
          quick.answer(doubt, with: choice)
          continue
        }
        let company = random.pick(["Initech", random.pick(Array(chosen))])
        let text = field == .start ? random.pick(["in 4 days", "friday 3pm"]) : company
        try quick.answer(doubt, typing: field, text, parser: parser)
      }
      #expect(path.count < 50, "\(line)")
      let entry = quick.entry
      let said =
        ([entry.company, entry.role, entry.round, entry.location]
        + entry.people.map(\.text)).joined(separator: " | ").lowercased()
      for piece in chosen {
        let words = piece.hasPrefix("at ") ? String(piece.dropFirst(3)) : piece
        #expect(said.contains(words.lowercased()), "\(line): \(String(path)) makes \(said)")
      }
      #expect(entry.start.contains("45m") || entry.duration == "45m", "\(line): \(String(path))")
    }
  }
}
