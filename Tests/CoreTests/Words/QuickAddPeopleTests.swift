import Core
import Fixtures
import Foundation
import Testing

/// Who the people of a line are where some are known, in Berlin on Tuesday 24 November 2026 at 10:42.
struct QuickAddPeopleTests {
  private let parser = TimeParser(home: Zones.berlin, now: Date("2026-11-24T09:42:00Z")) { _ in nil
  }

  private static let jane = person("Jane Doe", "jane@globex.example", "CTO")
  private static let dom = person("Dom Ort", "dom@globex.example")
  private static let jose = person("José García-López", nil)
  /// Two who are called the same, and two who share an address.
  private static let globex = [
    jane, dom, jose, person("Ann Lee", "ann@globex.example"), person("Ann Lee", nil),
    person("Kim", "team@globex.example"), person("Lou Reed", "team@globex.example"),
    person("Max <max", "max@globex.example"),
  ]

  private static func person(_ name: String, _ email: String?, _ title: String = "") -> Interviewer
  {
    Interviewer(id: UUID(), name: name, email: email, title: title)
  }

  /// Has a line's people be settled, with answers by their keys; what is left in doubt stands behind them.
  private func reading(_ text: String, _ answers: String = "") throws -> String {
    var quick = try QuickAdd("Globex, QA, tomorrow 9:30, \(text)", parser: parser)
    var answers = answers[...]
    func settle() {
      while let key = answers.first, let doubt = quick.doubts.first,
        let choice = doubt.choices.first(where: { $0.key == key })
      {
        quick.answer(doubt, with: choice)
        answers.removeFirst()
      }
    }
    settle()
    quick.doubtNamesakes()
    settle()
    quick.recognise(among: { $0 == "Globex" ? Self.globex : [] }) { address in
      Self.globex.filter { $0.email == address.lowercased() }
    }
    settle()
    quick.doubtManagers()
    settle()
    #expect(answers.isEmpty)
    let questions = quick.doubts.map { "? \($0.question)" }
    guard questions.isEmpty else { return questions.joined(separator: " ") }
    let people = try quick.entry.dossier(parser: parser).followUps.compactMap { followUp in
      followUp.interviewer.map { person in
        let title = followUp.personTitle.isEmpty ? "" : " (\(followUp.personTitle))"
        let isKnown = Self.globex.contains { $0.id == person.id }
        return (person.mailbox.isEmpty ? person.label : person.mailbox) + title
          + (isKnown ? " known" : "")
      }
    }
    return people.joined(separator: " | ")
  }

  @Test(arguments: [
    ("with Jane Doe", "Jane Doe <jane@globex.example> (CTO) known"),
    ("with JANE  doe (VP)", "Jane Doe <jane@globex.example> (VP) known"),
    ("with jose garcia-lopez", "José García-López known"),
    ("with Jane Roe", "Jane Roe"), ("with Janet", "Janet"), ("with Dominik", "Dominik"),
    ("with Jane D", "Jane D"),
    ("Jane Doe <JANE@globex.example>", "Jane Doe <jane@globex.example> (CTO) known"),
    ("jane@globex.example", "Jane Doe <jane@globex.example> (CTO) known"),
    ("Janey <janey@globex.example>", "Janey <janey@globex.example>"),
    ("kim <team@globex.example>", "Kim <team@globex.example> known"),
    ("with Max", "Max"), ("Maxi <max@globex.example>", "Maxi <max@globex.example>"),
    ("with Ann Smith and Ben Lee", "Ann Smith | Ben Lee"),
  ])
  func whatIsCertainIsWhoIsKnown(_ text: String, reads expected: String) throws {
    #expect(try reading(text) == expected)
  }

  /// What is asked, the answers by their keys, and what comes of them.
  @Test(arguments: [
    (
      "with dom", "? is “dom” Dom Ort <dom@globex.example>, who is known from Globex?", "y",
      "Dom Ort <dom@globex.example> known"
    ),
    (
      "with doe (PM)", "? is “doe” Jane Doe <jane@globex.example>, who is known from Globex?", "o",
      "doe (PM)"
    ),
    (
      "with Lopez", "? is “Lopez” José García-López, who is known from Globex?", "y",
      "José García-López known"
    ),
    (
      "with Ann Lee",
      "? which of those known from Globex is “Ann Lee”: Ann Lee <ann@globex.example> or Ann Lee?",
      "2", "Ann Lee known"
    ),
    (
      "Janey <jane@globex.example>",
      "? jane@globex.example is the address of Jane Doe: is “Janey” the same person?", "y",
      "Jane Doe <jane@globex.example> (CTO) known"
    ),
    (
      "Zoe <team@globex.example>",
      "? team@globex.example is the address of Kim and of Lou Reed: is “Zoe” the same person?", "o",
      "Zoe <team@globex.example>"
    ),
    (
      "with Jane Doe <jane2@globex.example>",
      "? Jane Doe <jane@globex.example> is known from Globex: is jane2@globex.example a new "
        + "address of theirs?", "y", "Jane Doe <jane2@globex.example> (CTO) known"
    ),
    (
      "jane doe (VP) <jane2@globex.example>",
      "? Jane Doe <jane@globex.example> is known from Globex: is jane2@globex.example a new "
        + "address of theirs?", "o", "jane doe <jane2@globex.example> (VP)"
    ),
    (
      "Ann Lee <lee@globex.example>",
      "? Ann Lee <ann@globex.example> and Ann Lee, without an address are known from Globex: is "
        + "lee@globex.example a new address of one of them?", "2",
      "Ann Lee <lee@globex.example> known"
    ),
    ("with Bob, with bob", "? “Bob” is named twice: are they 2 people?", "y", "Bob | bob"),
    ("with Bob (CTO), with Bob", "? “Bob” is named twice: are they 2 people?", "1", "Bob (CTO)"),
    (
      "with Bob, Bob (hm) <bob@x.example>, with Bob",
      "? “Bob” is named 3 times: are they 3 people?",
      "1", "Bob <bob@x.example> (hiring manager)"
    ),
    (
      "with Jane Doe, with Jane Doe", "? “Jane Doe” is named twice: are they 2 people?", "1",
      "Jane Doe <jane@globex.example> (CTO) known"
    ),
    (
      "with Ann (hiring manager), with Bob (hiring manager)",
      "? which of those known from Globex is “Ann”: Ann Lee <ann@globex.example> or Ann Lee? "
        + "? two hiring managers: which is it, Ann or Bob?", "12",
      "Ann Lee <ann@globex.example> known | Bob (hiring manager)"
    ),
    (
      "with Jane Doe (hm), with Bob (hm), Cy <cy@x.example> (hm)",
      "? 3 hiring managers: which is it, Jane Doe <jane@globex.example> or Bob or Cy "
        + "<cy@x.example>?", "1",
      "Jane Doe <jane@globex.example> (hiring manager) known | Bob | Cy <cy@x.example>"
    ),
  ])
  func whatIsNotIsAsked(
    _ text: String, asks question: String, _ answers: String, reads expected: String
  ) throws {
    #expect(try reading(text) == question)
    #expect(try reading(text, answers) == expected)
  }

  /// Who is typed into the form, as text and address, and who that is or what is asked.
  @Test(arguments: [
    ("Jane Doe", "", "Jane Doe <jane@globex.example> known"),
    ("jane doe", "JANE@globex.example", "Jane Doe <jane@globex.example> known"),
    ("", "jane@globex.example", "Jane Doe <jane@globex.example> known"),
    ("", "Janey <jane@globex.example>", "? 1"), ("Janey", "jane@globex.example", "? 1"),
    ("Ann Lee", "", "? 2"), ("dom", "", "? 1"), ("Lopez", "", "? 1"),
    ("Ann Lee", "lee@globex.example", "? 2"), ("Bob", "", "Bob"),
    ("Bob", "bob@globex.example", "Bob <bob@globex.example>"),
  ])
  func theFormHasTheSamePeople(_ text: String, _ email: String, reads expected: String) throws {
    var entry = InterviewEntry()
    entry.company = "Globex"
    entry.start = "tomorrow 9:30"
    entry.people = [InterviewEntry.Person(text, email: email)]
    #expect(try settled(&entry) == expected)
    // Who is someone else, or is known already, is asked about no more.
    if expected.hasPrefix("?") { entry.people[0].isSomeoneElse = true }
    let again = try settled(&entry)
    #expect(
      !again.hasPrefix("?") && again.hasSuffix("known") != expected.hasPrefix("?")
        || again == expected)
  }

  private func settled(_ entry: inout InterviewEntry, of dossier: Dossier? = nil) throws -> String {
    let was = dossier.map { InterviewEntry($0, home: Zones.berlin) }
    let found = entry.recognise(changing: dossier, from: was, among: { _ in Self.globex }) {
      address in
      Self.globex.filter { $0.email == address.lowercased() }
    }
    if let found { return "? \(found.doubt.known.count)" }
    let people = try entry.dossier(parser: parser).followUps.compactMap(\.interviewer)
    return people.map { person in
      (person.mailbox.isEmpty ? person.label : person.mailbox)
        + (Self.globex.contains { $0.id == person.id } ? " known" : "")
    }.joined(separator: " | ")
  }

  /// Only who was typed is looked at; nobody is taken for someone else who is called otherwise by now.
  @Test func anEditAsksAboutWhoWasTypedAlone() throws {
    let dossier = Dossier(
      interview: Interview(
        id: UUID(), role: Role(id: UUID(), company: "Globex", title: "QA"),
        schedule: Schedule(from: parser.now, to: parser.now + 3600, in: Zones.berlin)),
      followUps: [Self.globex[3], Self.dom, nil].map { FollowUp(id: UUID(), interviewer: $0) })
    let was = InterviewEntry(dossier, home: Zones.berlin)
    func found(_ change: (inout InterviewEntry) -> Void) -> (Int, Int)? {
      var entry = was
      change(&entry)
      let found = entry.recognise(changing: dossier, from: was, among: { _ in Self.globex }) { _ in
        []
      }
      return found.map { ($0.person, $0.doubt.known.count) }
    }
    #expect(found { _ in } == nil)
    #expect(found { $0.people[0].title = "CTO" } == nil)
    #expect(found { $0.people[0].email = "" } == nil)
    #expect(found { $0.people[1].text = "Dom" } == nil)
    #expect(found { $0.people[1].text = "Dominik Ort" } == nil)
    #expect(try #require(found { $0.people[2].text = "Ann Lee" }) == (2, 2))
    #expect(try #require(found { $0.people.append(.init("Ann")) }) == (3, 2))
    var entry = was
    entry.people[2].text = "jane doe"
    #expect(
      entry.recognise(changing: dossier, from: was, among: { _ in Self.globex }) { _ in [] } == nil)
    #expect(entry.people[2].known == Self.jane)
  }
}
