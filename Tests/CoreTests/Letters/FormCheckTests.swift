import Core
import Foundation
import Testing

/// Headers, placeholders, length, paragraphs, capitals, doubled words.
@Suite struct FormCheckTests {
  @Test(arguments: [
    ("", true), ("Ana Ruiz", true), ("  ", true), ("ana@northwind.example", false),
    ("Ana Ruiz <ana@northwind.example>", false), ("ana@", true), ("a b@c.d", true),
    ("Ana Ruiz <ana.ruiz@northwind.example", true), ("ana.ruiz@northwind..example", true),
    ("<grace@square.example>,x", true), ("ana@northwind.example.", true),
    ("\"Ruiz, Ana\" <ana@northwind.example>; ben@northwind.example", false),
  ])
  func recipient(_ recipient: String, _ isFound: Bool) {
    var context = LetterContext.northwind("Thank you.")
    context.recipient = recipient
    let found = context.found(.noRecipient)
    #expect(found.isEmpty != isFound)
    #expect(found.allSatisfy { $0.severity == .block && $0.part == .recipient })
    context.recipient = nil
    #expect(context.found(.noRecipient).isEmpty)
  }

  @Test(
    arguments: [
      ("", [.noSubject]), ("Thank you", [.subjectRole]), ("Platform Engineer interview", []),
      ("Thanks for the platform talk", []), ("Our PE interview", []),
      ("Thank you for the long talk about the Platform Engineer role", [.subjectLength]),
    ] as [(String, [LetterCheck.Name])])
  func subject(_ subject: String, _ expected: [LetterCheck.Name]) {
    let checks: Set<LetterCheck.Name> = [.noSubject, .subjectRole, .subjectLength]
    let findings = LetterReview.run(.northwind("Thank you.", subject: subject)).findings
    #expect(findings.map(\.check).filter(checks.contains) == expected)
  }

  @Test(arguments: [
    "Dear «[Name]», thank you.", "Dear «[Interviewer Name]»,", "I like «{{company}}».",
    "I like «{ company }» a lot.", "I like «<Company>» a lot.", "I like «((Name))».",
    "Call me at «___».", "I like «XXX» a lot.", "Dear «Mr./Ms». Ruiz,",
    "We met «today (or yesterday)».", "I like «[insert detail they mentioned]» a lot.",
    "Thank you.\n\nBest,\n«Your Name»", "I like «Company Name» a lot.", "«TODO» add the story.",
    "I like «%COMPANY%» and «${role}».",
    "I heard it. «[A short story of yours that fits what they said.]» Then more.",
    "Since I wrote to you on «[when you wrote]» I thought of it.",
    "What stayed with me: «[what you learned]».", "At our talk on «[when we met]» I saw it.",
    "I heard «[how it went]» and «[the next steps]», «[and more]».", "You said: «[you said]».",
    "You spoke of it: «[they lose two weeks a quarter to deploys that fail without a reason]».",
    "You spoke of it: «[they lose two weeks\na quarter]» and more.",
    "It is on «[a date]», at «[x]».",
    "It takes «[10 minutes]» or «[how long]».", "«[Two more days]» and I am done.",
    "Dear «NAME»,\n\nThank you.", "Hi «XX»,\n\nThank you.", "Dear «X»,\n\nThank you.",
    "I would love to work at «COMPANY» and to join «EMPLOYER».", "Dear «$NAME»,\n\nThank you.",
    "Hello «$FIRST_NAME», thank you.", "I am «(your name)» of Leeds.",
    "Thank you, «(name of the interviewer)».", "Ask at «(company)» about it.",
    "Thank you.\n\nBest,\n«My Name»", "Thank you.\n\nBest regards,\n«Full Name»",
    "The date is «tbd», the place «TBD».", "I worked for «XX» years at «XX».",
    "Thank you for the talk about the «ROLE» position.", "I like «<what you do>» a lot.",
    "It went well. «(insert story here)»", "I did «(add a story here)» once.",
    "I worked at «xxx».", "The «xxx» team was kind.", "Dear «xxx»,\n\nThank you.",
    "You said “«[topic]» matters”.", "Thank you.\n\nBest,\n«Your Name»\nLeeds",
    "Ask for «Your Name» Here.", "Call me on «(xxx) xxx-xxxx» any day.",
    "Call me on «xxx-xxx-xxxx».", "Call me on 555-«xxxx».", "Your work on «[ ]» drew me in.",
    "Dear «[]»,\n\nThank you.", "I like what «@@company@@» does.", "Hi «*|FNAME|*»,\n\nThank you.",
    "Dear «##Name##»,\n\nThank you.", "Dear «#first_name#»,\n\nThank you.",
    "I like what «$company$» does.", "Dear «%name%»,\n\nThank you.", "Dear «|Name|»,\n\nThank you.",
    "Thank you.\n\nBest regards,\n«Name»", "Thank you.\n\nBest regards,\n«Signature»",
    "I can start on «DD/MM».", "I can start on «YYYY-MM-DD».",
  ])
  func placeholder(_ marked: String) {
    let letter = MarkedLetter(marked)
    let found = LetterContext.northwind(letter.text).found(.placeholder)
    let written = found.map { Array(letter.text)[$0.place.range] }.map { String($0) }
    #expect(written.map { $0.trimmingParentheses } == letter.marks.map(\.trimmingParentheses))
  }

  @Test func quotationMarksOfOtherLanguages() {
    #expect(LetterContext.northwind("Dear ««name»»,\n\nThank you.").found(.placeholder).count == 1)
    #expect(
      LetterContext.northwind("It was good to hear about «topic».").found(.placeholder).count == 1)
    #expect(LetterContext.northwind("You said «so it is» and «no».").found(.placeholder).isEmpty)
  }

  @Test(arguments: [
    "I went on (and on) in a way (not that way) that I would not again (I said so).",
    "As the study says [1], it holds.", "I said so [sic] and it stood.",
    "See <https://a.example/b>.", "Write to <ana@northwind.example>.", "The set {1, 2} is small.",
    "I am a fan of a < b > c.",
    "Love and kisses, xxx", "We cut it by 10 % and 20 %.", "Your name was on the door.",
    "Here is [the plan](https://a.example).", "I keep a todo list.", "snake_case_names are fine.",
    "> Dear [Name],", "Best,\nJo\n______________", "- [x] the plan\n- [ ] the test",
    "As [Ruiz 2020] and [Okafor et al.] show, it holds [2, 3].", "See [RFC 2119] and [4–6].",
    "You said “[t]here is time”, and item[index] is code.",
    "See [the plan][1].\n\n[1]: https://a.example",
    "[plan]: https://a.example is the link.", "It is true [emphasis added], as you said.",
    "My last (team) lead was kind (and the company was too).", "The people (your team) were kind.",
    "Chapter XX is on the XX century.", "Thank you.\n\nLove,\nJo XX", "I loved THE COMPANY.",
    "My NAME is Jo.", "It cost $90 and US$40, and $USD is odd.", "The name, the company, the role.",
    "An X chromosome, a plan X and a Model X.", "The role (remote) and the date (Friday) are set.",
    "I said so […] and [...] it stood.", "The order is <b>fixed</b>.",
    "We met (date and time as set).", "A Map<String, Int> and a List<Thing> hold it.",
    "We watched Super Bowl XXX there.", "See the list [in German].",
    "You said “[it] hurts twice” and “[they] break”.", "See you soon xxx", "See you soon xxx\n\nJo",
    "I went (add a day for the train) to Leeds.", "Your Name Badge scheme made me smile.",
    "What is left:\n\n[ ] the plan\n[x] the list", "An int[] holds it, and a [](size).",
    "## The plan ##", "It costs $40 and $50 at most.", "Ticket #41 and #42 are done.",
    "I give it 100%, and 50% of the time is rest.", "a | b | c",
    "A name is a name.\n\nBest,\nName Okoro",
    "A x@@y and a @name in the code.", "The xxx-large size was out.",
    "The 10 MM bolt and the DD drive are what I know.", "The log has MM before the name.",
  ])
  func noPlaceholder(_ text: String) {
    #expect(LetterContext.northwind(text).found(.placeholder).isEmpty)
  }

  @Test func oneBlock() {
    let block = Array(repeating: "Thank you for the time that you took.", count: 12)
    #expect(LetterContext.northwind(block.joined(separator: " ")).found(.oneBlock).count == 1)
    let parted =
      block.prefix(6).joined(separator: " ") + "\n\n" + block.prefix(6).joined(separator: " ")
    #expect(LetterContext.northwind(parted).found(.oneBlock).isEmpty)
  }

  @Test(
    arguments: [
      ("I enjoyed «the the» talk.", .doubledWord), ("I enjoyed «it\nit» was good.", .doubledWord),
      ("I «had had» enough, and «that that» was so.", .doubledWord),
      ("I was very, very glad, «so so» glad, and «very very» late.", .doubledWord),
      ("I «really really» liked it, and ate too much, much too fast.", .doubledWord),
      ("I said bye bye to the long long queues.", .doubledWord),
      ("Tell me «what what» it is.", .doubledWord), ("I am glad «again again».", .doubledWord),
      ("We «now now» begin.", .doubledWord), ("The dog must «die die» soon.", .doubledWord),
      ("It was long, long ago.", .doubledWord),
      ("Number 10 10 is open.", .doubledWord), ("I was «REALLY» glad.", .shouting),
      ("I was glad«!!!»", .shouting), ("NASA and IBM and SQL are short.", .shouting),
      ("I was glad!", .shouting), ("The CEO and the CFO came at 9 AM, as the FAQ said.", .shouting),
      ("We used HTML, JSON, YAML and the REST API for NASA.", .shouting),
      ("HTML JSON YAML SMTP", .shouting), ("I will reply ASAP.", .shouting),
      ("I «AM» here, and it is «VERY» good.", .shouting),
      ("It is «PLEASE CALL ME» or nothing.", .shouting), ("«GIVE BACK THE KEYS» now.", .shouting),
      ("It was «GOOD TO MEET» you.", .shouting), ("It was a «PLEASURE» to see.", .shouting),
      ("We saved «MONEY» and «TIME».", .shouting), ("It took A «LOT OF TIME» out.", .shouting),
      ("I sold to NEXT and to BT, and the STAR answers were short.", .shouting),
      ("I would love to work at COMPANY.", .shouting), ("«DEAR ANA»,\n\nIt was good.", .shouting),
      ("Dear JP,\n\nIt was good.", .shouting),
      ("«dear» Ana,\n\nIt was good.", .capitals), ("Dear «ana»,\n\nIt was good.", .capitals),
      ("«dear» ana,\n\nIt was good.", .capitals), ("Dear team,\n\nIt was good.", .capitals),
      ("Hi Ana,\n\nthanks a lot. It was good.", .capitals),
      ("We tried others. e.g. the ones that hang, i.e. the light ones.", .capitals),
      ("We tried some (e.g. the light ones), eg. the blue, and had ?? percent less.", .capitals),
      ("We tried others. «even» the light ones.", .capitals),
      ("Hi Ana,\n\nthanks a lot. «it» was good.", .capitals),
      ("Hi Ana!\n\n«thanks» a lot. It was good.", .capitals),
      ("It was good. «it» was long.", .capitals), ("It was good.\n\n«it» was long.", .capitals),
      ("I like it. iOS is fine.", .capitals),
      ("You asked “why not?” and I had no answer.", .capitals),
      ("I can bring:\n- care\n- time", .capitals),
      ("I can bring:\n\n1. care for it\n2. time for it", .capitals),
      ("I can bring:\n\n1) care for it\n12) time for it", .capitals),
      ("I was there in 2019. «it» was long.", .capitals),
      ("Hey Ana — great to meet you.", .capitals),
      ("Thank you for the time that «i» had and that i liked.", .capitals),
      ("Thank you for the time, and «i’ll» be glad to hear of it.", .capitals),
      ("The loop is for i in the list, and the index i is small there.", .capitals),
    ] as [(String, LetterCheck.Name)])
  func form(_ marked: String, _ check: LetterCheck.Name) {
    let letter = MarkedLetter(marked)
    let found = LetterContext.northwind(letter.text).found(check)
    #expect(found.map(\.place.range) == letter.ranges, "\(found.map(\.message))")
  }

  /// Right now and then, so a hint.
  @Test(arguments: [
    ("All that that means is this.", LetterCheck.Severity.hint), ("I had had enough.", .hint),
    ("I enjoyed the the talk.", .warn), ("We spoke spoke of it.", .warn), ("It is is so.", .warn),
  ])
  func doubledWordsWeigh(_ text: String, _ severity: LetterCheck.Severity) {
    #expect(LetterContext.northwind(text).found(.doubledWord).map(\.severity) == [severity])
  }

  @Test func articlesOfOtherLanguagesMeetThemselves() {
    let german =
      "Vielen Dank für das Gespräch. Das sind Leute, die die Arbeit machen, und ich mag, wie das "
      + "das Haus prägt."
    #expect(LetterContext.northwind(german).found(.doubledWord).isEmpty)
  }

  @Test func findingsAreSortedAndCanBeSwitchedOff() {
    let context = LetterContext.northwind("I enjoyed the the talk at [Company].", subject: "")
    let all = LetterReview.run(context)
    #expect(all.findings.map(\.severity) == all.findings.map(\.severity).sorted())
    #expect(all.isBlocked)
    let some = LetterReview.run(context, without: [.doubledWord, .noSubject, .placeholder])
    #expect(!some.findings.contains { $0.check == .doubledWord })
    #expect(!some.isBlocked)
  }

  @Test(arguments: [
    "", "\n\n", "👩‍👩‍👧 — é", "Dear", ",", "!!!", "[", "<<", "> x", "ﷺ", "Dear ,\n\n\n\n-- \n",
  ])
  func oddTextsAreNoTrouble(_ body: String) {
    var context = LetterContext.northwind(body, subject: body)
    context.recipient = body
    let review = LetterReview.run(context)
    for finding in review.findings where finding.part == .body {
      #expect(finding.place.range.upperBound <= body.count)
    }
  }
}

extension String {
  /// Whether a closing bracket belongs to a placeholder of words is of no weight.
  fileprivate var trimmingParentheses: String { trimmingCharacters(in: ["(", ")"]) }
}
