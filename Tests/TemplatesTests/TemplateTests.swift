import Core
import Fixtures
import Foundation
import Templates
import Testing

/// Templates filled in for letters.
struct TemplateTests {
  private func subject(
    _ change: (inout Dossier) -> Void = { _ in }, me: Me = .sam, today: String = "2026-11-24"
  ) -> TemplateSubject {
    let start = Date("2026-11-20T13:00:00Z")
    var dossier = Dossier(
      interview: Interview(
        id: UUID(), role: Role(id: UUID(), company: "Globex & Sons", title: "SRE"),
        round: "onsite", schedule: Schedule(from: start, to: start + 3600, in: Zones.berlin)),
      followUps: [
        FollowUp(
          id: UUID(),
          interviewer: Interviewer(id: UUID(), name: "Ana Ruiz", email: "ana@globex.example")),
        FollowUp(id: UUID(), interviewer: Interviewer(id: UUID(), name: "Ben Okafor")),
      ],
      notes: [
        DebriefNote(id: UUID(), kind: .need, text: "someone who \"ships\" <fast>."),
        DebriefNote(
          id: UUID(), kind: .promise, text: "a word", promised: CivilDate("2026-11-27")),
      ])
    change(&dossier)
    return TemplateSubject(
      dossier, followUp: dossier.followUps[0], me: me, home: .utc,
      today: CivilDate(today)
    ) { $0.replacing("\u{1B}", with: "").replacing("\n", with: " ") }
  }

  private func own(_ source: String) -> Template {
    Template(name: "mine", path: "/t/mine.mustache", source: source)
  }

  private func fill(_ source: String, _ change: (inout Dossier) -> Void = { _ in }) -> String {
    own(source).filled(in: subject(change)).body
  }

  @Test(arguments: [
    ("{{greeting}} {{first-name}}, {{name}}", "Hi Ana, Ana, Ana Ruiz"),
    ("{{company}}: {{ role }} / {{&round}}{{{day}}}", "Globex & Sons: SRE / onsiteFriday"),
    ("at {{time}}, with {{others}}", "at 14:00, with Ben Okafor"),
    ("{{need}}", "[someone who \"ships\" <fast>]"), ("by {{promised-day}}", "by Friday"),
    ("{{me}}, {{signature}}", "Sam Doe, Sam Doe"),
    ("{{learned}} {{title}}", "[what you learned] [their title]"),
    ("a{{#need}} b {{.}}{{/need}}{{^need}} c{{/need}}", "a b [someone who \"ships\" <fast>]"),
    ("a{{#gap}} b{{/gap}}{{^gap}} c{{/gap}}", "a c"),
    (
      "{{uppercased(company)}} {{capitalized(need)}}",
      "GLOBEX & SONS [Someone who \"ships\" <fast>]"
    ),
    ("a{{! never seen }}b", "ab"), ("{ {x} }", "{ {x} }"), ("a\r\nb\n\n\n", "a\nb"),
  ])
  func fills(_ source: String, _ body: String) {
    let offer = own(source).filled(in: subject())
    #expect(offer.body == body)
    #expect(offer.problems.isEmpty && offer.isUsable)
  }

  @Test(arguments: [
    ("Ana Ruiz", "Hi Ana,", "Ana"), ("Ana", "Hi Ana,", "Ana"),
    ("Dr. Ana Ruiz", "Dear Dr. Ruiz,", "Ana"),
    ("Dr Ruiz", "Dear Dr Ruiz,", "[their first name]"),
    ("Prof. Dr. Anke Weiß", "Dear Prof. Dr. Weiß,", "Anke"),
    ("Sir Jonathan Ashby", "Dear Sir Jonathan,", "Jonathan"),
    ("Sister Mary", "Dear Sister Mary,", "Mary"),
    ("Ms. Park", "Dear Ms. Park,", "[their first name]"),
    ("Dr. Nguyen Van Minh", "Dear Dr. Nguyen Van Minh,", "Nguyen"),
    ("Ruiz, Ana", "Hi Ana,", "Ana"), ("Ana Ruiz, PhD", "Hi Ana,", "Ana"),
    ("Ruiz, Dr. Ana, M.D.", "Dear Dr. Ruiz,", "Ana"), ("Dean Smith", "Hi Dean,", "Dean"),
    ("Captain", "Hi Captain,", "Captain"), ("日本 太郎", "Hi 日本,", "日本"),
    ("", "Hello,", "[their first name]"),
  ])
  func peopleAreGreetedByTheirNames(_ name: String, _ greeting: String, _ given: String) {
    let filled = fill("{{greeting}} {{first-name}}") { $0.followUps[0].interviewer?.name = name }
    #expect(filled == "\(greeting) \(given)")
  }

  /// A day is named as in prose, by how far away it is.
  @Test(arguments: [
    ("2026-11-20", "Friday", "Friday, 27 November"), ("2026-11-26", "Friday", "Friday"),
    ("2026-11-27", "Friday, 20 November", "Friday"),
    ("2027-01-04", "Friday, 20 November 2026", "Friday, 27 November 2026"),
  ])
  func daysAreThoseOfALetter(_ today: String, _ day: String, _ promised: String) {
    let offer = own("on {{day}}, by {{promised-day}}, {{sent-day}}").filled(
      in: subject(
        {
          $0.followUps[0].deliveries = [
            Delivery(id: UUID(), at: Date("2026-11-20T15:00:00Z"), way: .email)
          ]
        }, today: today))
    #expect(offer.body == "on \(day), by \(promised), \(day)")
  }

  /// The subject of a nudge names the role, however long the day is.
  @Test func theSubjectOfANudgeNamesTheRole() {
    let offer = Template.beginning(
      of: subject(
        {
          $0.interview.role.title = "Senior Platform Engineer"
          $0.followUps[0].deliveries = [
            Delivery(id: UUID(), at: Date("2026-11-21T09:00:00Z"), way: .email)
          ]
        }, today: "2026-12-01"))
    #expect(offer?.subject == "My interview for Senior Platform Engineer")
  }

  /// What a letter has learned and why both fit only the user can say: what comes with Afterword says
  /// neither, and asks for both. A message to someone who did not come is no such letter.
  @Test(arguments: Template.builtIn.filter { $0.name != "after they did not come" })
  func builtInOnesServeNoStepThatIsTheUsers(_ template: Template) {
    for subject in [subject(), subject { $0.notes = [] }] {
      let steps = LetterJudge.steps(of: template.filled(in: subject).body)
      #expect(steps?.isDisjoint(with: [.learned, .fit]) == true, "\(template.name)")
    }
  }

  /// Nothing unseen, and nothing that a calendar says is Mustache.
  @Test func valuesAreText() {
    #expect(fill("{{company}}") { $0.interview.role.company = "{{need}}\u{1B}[m" } == "{{need}}[m")
  }

  @Test(arguments: [
    ("Hi {{nmae}},", "Hi {{nmae}},", "line 1, column 4: “nmae” is no name", "is “name” meant?"),
    ("a\n{{#x}}b{{/x}}c", "a\n{{#x}}b{{/x}}c", "line 2, column 1: “x” is no name", ""),
    (
      "a {{#nede}}to {{name}}{{/nede}}", "a {{#nede}}to Ana Ruiz{{/nede}}",
      "column 3: “nede” is no name", "is “need” meant?"
    ),
    ("a {{^x}} b {{/ x }}", "a {{^x}} b {{/ x }}", "line 1, column 3: “x” is no name", ""),
    (
      "{{#x}}\n{{#need}}\nb{{/need}}\n{{/x}}\nc", "{{#x}}\nb\n{{/x}}\nc",
      "line 1, column 1: “x” is no name", ""
    ),
    (
      "{{#need}}a {{^x}}{{.}}{{/x}} b{{/need}}",
      "a {{^x}}[someone who \"ships\" <fast>]{{/x}} b", "column 12: “x” is no name", ""
    ),
    ("{{#gap}}a {{#x}}b{{/x}}{{/gap}}c", "c", "line 1, column 11: “x” is no name", ""),
    ("{{#loud(need)}}a{{/loud(need)}}", "{{#loud(need)}}a{{/loud(need)}}", "“loud” changes", ""),
    ("{{company.city}}", "{{company.city}}", "line 1, column 1: “company.city” is no name", ""),
    ("{{person.first}}", "{{person.first}}", "column 1: “person.first” is no name", ""),
    ("{{loud(need)}}", "{{loud(need)}}", "“loud” changes no text; these do: capitalized", ""),
    ("Subject: a {{b}}\n\nx", "x", "line 1, column 12: “b” is no name", ""),
  ])
  func unknownNamesStayAndAreSaid(
    _ source: String, _ body: String, _ problem: String, _ more: String
  ) throws {
    let offer = own(source).filled(in: subject())
    #expect(offer.isUsable)
    #expect(offer.body == body)
    let said = try #require(offer.problems.first)
    #expect(offer.problems.count == 1)
    #expect(said.hasPrefix("/t/mine.mustache, line "))
    #expect(said.contains(problem) && (more.isEmpty || said.contains(more)), "\(said)")
  }

  @Test(arguments: [
    ("a\nb {{#need}} c\nd", "line 2, column 3", "“need” that is opened here is not closed"),
    ("{{#need}}\n {{^x}} {{/need}}\nc", "line 2, column 2", "“x” that is opened here"),
    ("Subject: {{#x}}\n\na", "line 1, column 10", "“x” that is opened here"),
    ("{{#need}}{{/gap}}", "line 1", "what is closed"), ("a{{/need}}", "line 1", "what is closed"),
    ("{{#need}}a{{/need}} {{/need}}", "line 1", "what is closed"),
    ("a {{name", "line 1", "ends within"), ("{{na me}}", "line 1", "no }}"),
    ("x\n\n{{> other}}", "line 3, column 1", "no other template"),
    ("{{=<% %>=}}", "line 1, column 1", "braces"), ("", "line 1", "no letter"),
    ("Subject: x\n \n", "line 3", "no letter"), ("{{%X: Y}}a", "line 1", "not known"),
    (String(repeating: "{{#need}}", count: 20_000), "column 181", "too deep"),
    (String(repeating: "{{uppercased(", count: 9) + "{{", "line 1", "}}"),
    ("{{" + String(repeating: "lowercased(", count: 5_000) + "}}", "line 1", "too deep"),
  ])
  func brokenOnesAreRefused(_ source: String, _ place: String, _ reason: String) throws {
    let offer = own(source).filled(in: subject())
    #expect(!offer.isUsable && offer.body.isEmpty)
    let said = try #require(offer.problems.first)
    #expect(said.contains(place) && said.contains(reason), "\(said)")
    #expect(said.hasPrefix("/t/mine.mustache, ") && said.hasSuffix("it cannot be used"))
  }

  @Test(arguments: [
    ("SRE", "Me as SRE at Globex & Sons"), ("", "Me"),
    ("Staff Engineer of Everything", "Me as Staff Engineer of Everything"),
  ])
  func theFirstSubjectThatFits(_ role: String, _ subject: String) {
    let template = own(
      "subject: Me as {{role}} at {{company}}\nSubject:Me as {{role}}\nSubject: Me\n\nHi")
    let offer = template.filled(in: self.subject { $0.interview.role.title = role })
    #expect(offer.subject == subject)
    #expect(offer.body == "Hi")
  }

  @Test(arguments: Template.builtIn)
  func builtInOnesAreWhole(template: Template) {
    var me = Me.sam
    me.signature = "Best wishes\nSam"
    let full = template.filled(
      in: subject(
        { dossier in
          dossier.notes += DebriefNote.Kind.allCases.map {
            DebriefNote(id: UUID(), kind: $0, text: "the \($0.rawValue)")
          }
          dossier.followUps[0].deliveries = [
            Delivery(id: UUID(), at: Date("2026-11-21T09:00:00Z"), way: .email)
          ]
        }, me: me))
    #expect(full.problems.isEmpty && full.isUsable)
    #expect(full.body.hasSuffix("\n\nBest wishes\nSam"), "\(full.body)")
    #expect(!full.body.contains("{{") && !full.body.contains("\n\n\n"))
    #expect(full.subject.count <= 50 && !full.subject.contains("["))
    let bare = template.filled(
      in: subject(
        { dossier in
          dossier.notes = []
          dossier.interview.role.title = ""
          dossier.followUps = [FollowUp(id: UUID())]
        }, me: Me()))
    #expect(bare.isUsable && bare.problems.isEmpty)
    #expect(bare.subject.count <= 50 && !bare.subject.contains("["))
  }

  /// Whatever a built-in template leaves to be filled in keeps the letter back.
  @Test(arguments: Template.builtIn)
  func whatIsLeftOpenBlocks(template: Template) {
    let bare = template.filled(
      in: subject(
        { dossier in
          dossier.notes = []
          dossier.interview.role = Role(id: UUID(), company: "", title: "")
          dossier.followUps = [FollowUp(id: UUID(), interviewer: nil)]
        }, me: Me()))
    let letter = LetterContext(subject: bare.subject, body: bare.body)
    let found = LetterReview.run(letter).findings.filter {
      $0.check == .placeholder && $0.part == .body
    }
    let open = bare.body.matches(of: /\[[^\]]*\]/).map { String($0.output) }
    #expect(!open.isEmpty || template.name == Occasion.noShow.rawValue)
    #expect(found.map { String(Array(bare.body)[$0.place.range]) } == open)
  }

  /// A note speaks of them as "they": it keeps the letter back until it is put into other words.
  @Test func notesAreToBeReworded() {
    let body = fill("You spoke of what you need: {{need}}.") { dossier in
      dossier.notes[0].text = "they lose two weeks a quarter\nto flaky deploys.\n"
    }
    let note = "[they lose two weeks a quarter to flaky deploys]"
    #expect(body == "You spoke of what you need: \(note).")
    let found = LetterReview.run(LetterContext(body: body)).findings.filter {
      $0.check == .placeholder
    }
    #expect(found.map { String(Array(body)[$0.place.range]) } == [note])
  }

  @Test func afterANoShowItAsksForAnotherTime() {
    let letter = Template.beginning(of: subject({ $0.interview.state = .noShowTheirs }, me: Me()))
    #expect(letter?.subject == "Another time for our talk – SRE")
    #expect(
      letter?.body == """
        Hi Ana,

        We had planned to talk about the SRE position on Friday at 14:00, and it seems that \
        something came up on your side. That happens, and needs no explanation.

        I would still be glad to speak with you about Globex & Sons. Above all I would like to hear \
        what the team works on at present, what you need most from the person who takes the position, \
        and how the first months would look. In return I will gladly tell you about my own work and \
        answer your questions.

        Which time would suit you in the next few days? A call is as good for me as a meeting, and if \
        half an hour is hard to find, a shorter talk will do to begin with. If a colleague of yours is \
        to talk with me instead, tell me whom to expect, and I will get in touch with them.
        """)
    #expect(Template.beginning(of: subject()) == nil)
  }

  /// It stands in the letter unasked, so that none of the checks may have anything to say of it,
  /// whatever is known of the interview.
  @Test(arguments: ["all", "no role", "no company", "no name", "a day"])
  func theChecksFindNothingInTheLetterAfterANoShow(_ what: String) throws {
    let subject = subject { dossier in
      dossier.interview.state = .noShowTheirs
      // What was noted belongs into a letter after a talk.
      dossier.notes = []
      let role = dossier.interview.role
      switch what {
      case "no role": dossier.interview.role = Role(id: role.id, company: role.company, title: "")
      case "no company": dossier.interview.role = Role(id: role.id, company: "", title: role.title)
      case "no name": dossier.followUps[0].interviewer?.name = ""
      case "a day":
        dossier.interview.schedule = Schedule(
          kind: .allDay, start: Date("2026-11-20T00:00:00Z"), end: Date("2026-11-21T00:00:00Z"),
          zone: nil)
      default: break
      }
    }
    let offer = try #require(Template.beginning(of: subject))
    let draft = Draft(
      recipient: "Ana Ruiz <ana@globex.example>", subject: offer.subject, body: offer.body)
    let context = LetterContext(
      draft, to: subject.followUp, in: subject.dossier, home: subject.home)
    let findings = LetterReview.run(context).findings.map { "\($0.check): \($0.message)" }
    #expect(findings == [])
  }

  @Test func aNudgeAndAnAnswerToANoBeginWithTheirSubjectAlone() {
    func beginning(_ change: (inout Dossier) -> Void) -> [String?] {
      let offer = Template.beginning(of: subject(change, me: Me()))
      return [offer?.subject, offer?.body]
    }
    let sent = Delivery(id: UUID(), at: Date("2026-11-21T09:00:00Z"), way: .email)
    #expect(
      beginning { $0.followUps[0].deliveries = [sent] } == [
        "My interview for SRE on Friday", "",
      ])
    #expect(
      beginning { $0.followUps[0].deliveries = [sent, sent] } == [
        "SRE at Globex & Sons: still interested", "",
      ])
    #expect(
      beginning { $0.interview.role.outcome = .rejected } == [
        "Thank you, and all the best – SRE", "",
      ])
  }

  private func firstOffer(_ change: (inout Dossier) -> Void) -> String? {
    [].offers(for: subject(change)).first?.name
  }

  @Test func whatFitsTheOccasionComesFirst() {
    let sent = Delivery(id: UUID(), at: Date("2026-11-21T09:00:00Z"), way: .email)
    #expect(firstOffer { _ in } == "after an interview on site")
    #expect(firstOffer { $0.interview.round = "Phone Screen" } == "after a phone screen")
    #expect(firstOffer { $0.interview.round = "panel" } == "after a panel")
    #expect(firstOffer { $0.followUps[0].interviewer?.email = nil } == "through a coordinator")
    #expect(firstOffer { $0.followUps[0].deliveries = [sent] } == "first nudge")
    #expect(firstOffer { $0.followUps[0].deliveries = [sent, sent] } == "second nudge")
    #expect(firstOffer { $0.interview.state = .noShowTheirs } == "after they did not come")
    #expect(firstOffer { $0.interview.role.outcome = .rejected } == "after a rejection")
  }

  @Test func thoseThatComeAlongAreWholeLetters() {
    let offers = [Template]().offers(for: subject())
    #expect(offers.count == Occasion.allCases.count && offers.allSatisfy(\.isWholeLetter))
  }

  @Test func theUsersOwnStandsForOneOfThatName() {
    let own = [
      Template(name: "zebra", path: "/t/zebra.mustache", source: "z"),
      Template(name: "first nudge", path: "/t/first nudge.mustache", source: "mine"),
      Template(name: "apple", path: "/t/apple.mustache", source: "{{#need}}"),
    ]
    let offers = own.offers(for: subject())
    #expect(offers.count == Occasion.allCases.count + 2)
    #expect(
      offers.prefix(4).map(\.name) == [
        "after an interview on site", "apple", "first nudge", "zebra",
      ])
    #expect(offers.map(\.isUsable).prefix(4) == [true, false, true, true])
  }
}

extension Me {
  fileprivate static var sam: Me {
    var me = Me()
    me.name = "Sam Doe"
    return me
  }
}
