import Core
import Testing

/// Names of other companies, people and roles; right names mistyped.
@Suite struct NameCheckTests {
  private func check(_ marked: String, _ name: LetterCheck.Name, _ severity: LetterCheck.Severity?)
  {
    let letter = MarkedLetter(marked)
    let found = LetterContext.northwind(letter.text).found(name).filter { $0.part == .body }
    #expect(found.map(\.place.range) == letter.ranges, "\(found.map(\.message))")
    if let severity { #expect(found.allSatisfy { $0.severity == severity }, "\(found)") }
  }

  /// One name may be right all the same, in whatever place of the letter, and the check goes on.
  @Test(arguments: [
    ("Thank you for the day at Northwnd.", "Northwnd", LetterCheck.Name.misspeltName),
    ("I learned about Norhtwind’s deploys.", "Norhtwind", .misspeltName),
    ("I would love to work at Target. Target’s people were kind.", "Target", .otherCompany),
    ("I know I could do the same for Helix Therapeutics.", "Helix Therapeutics", .otherCompany),
    ("It was good to meet Mark Hale.", "Mark Hale", .otherPerson),
  ])
  func aNameCanBeRight(_ sentence: String, _ name: String, _ check: LetterCheck.Name) {
    var letter = LetterContext.northwind(sentence)
    let found = letter.found(check)
    #expect(!found.isEmpty && found.allSatisfy { $0.word == name }, "\(found)")
    letter.acceptedAsWritten = [name]
    #expect(letter.found(check) == [])
    letter.acceptedAsWritten = ["Another"]
    #expect(letter.found(check) == found)
  }

  /// The letter speaks to another company: it blocks.
  @Test(arguments: [
    "I would love to work at «Target».",
    "I would love to work for «Apple».",
    "The thought of joining «Square» keeps me awake.",
    "I hope to join «Meta» in spring.",
    "Thank you for telling me about «Apple's» plans.",
    "Thank you for telling me about «Mark's» plans.",
    "I enjoyed learning about «Oracle» and its people.",
    "I am excited about the role at «Gap».",
    "The position with «Visa» fits me well.",
    "The «Notion» team made me feel welcome.",
    "Everyone at «Mark» was kind.",
    "I look forward to working with «Visa».",
    "I can see myself at «Monday».",
    "Dear «Target» team,\n\nThank you for your time.",
    "I would be glad to bring this to «Globex».",
    "I am sure that I can help «Globex» grow.",
    "Thank you for considering me for the «Globex» Platform Engineer role.",
    "It was good to hear how «Globex» handles deploys.",
    "«Target» is exactly the company that I have been looking for.",
    "I know I could do the same for «Helix Therapeutics».",
    "I would be proud to be part of «Helix».",
    "Thank you for having me at «Blue Bottle» yesterday.",
    "My interest in «Hope» has only grown.",
    "I enjoyed the day at «Will».",
    "«Apple’s» culture is what I have been looking for.",
    "i would love to work at «target». thank you for your time.",
    "I look forward to hearing from «Slack» soon.",
    "At «Target», I would bring the same care.",
    "Ich freue mich darauf, bei «Target» zu arbeiten, und danke Ihnen für die Zeit.",
    "Thank you for the interview that I had at «Target» yesterday.",
    "Thank you for the time we spent at «Visa».", "I was shown around at «Oracle» by a kind man.",
    "I am happy to have been welcomed to «Globex».", "Thank you, «Notion» team!",
    "«Monday» is the right place for me.", "I have always wanted to work for «Apple».",
    "I researched «Target's» mission before we met.",
    "During our talk at «Square», I noticed the plants.",
    "I was impressed by «Apple» and by the people whom I met.",
    "«Globex» impressed me.", "«GLOBEX» is my dream.", "I would love to join «globex».",
    "«Target» impressed me.", "«Apple» really drew me in.",
    "«Gap» welcomed me as if I had always been there.", "«Globex» is where I want to be.",
    "«Globex» has the culture that I am looking for.", "«Globex» would be a dream for me.",
    "I hope to work for «globex» soon.", "i can see myself at «Globex».",
    // Tools and words, where one wishes to be.
    "I look forward to the next step with «Notion».", "«Square» is where I want to work.",
    "I would like to take the next step with «Square».", "«Notion» is where I belong.",
    "I can't wait to get started at «Square».", "I'd be thrilled to be considered by «Notion».",
    "I hope «Square» will consider me.", "I'd be happy to move forward with «Notion».",
    "I am eager to continue the process with «Target».", "My goal is to work for «Target».",
    "«Notion» would be a great next step for me.",
    "I am confident that «Square» and I are a good match.",
    "I've been following «Notion» for years.", "«Square» has been at the top of my list.",
    "I am drawn to «Notion».", "I'm ready to commit to «Square».",
    "I like the way «Notion» treats its people.", "What «Mark» does for its customers is rare.",
    "I think «Square» would benefit from my work.", "I'd be proud to wear the «Target» badge.",
    "I believe that my skills match what «Notion» needs.", "«Grace» is where I'd love to work.",
    "«Mark» sounds like a good place to work.", "«Monday» is where I want to work.",
  ])
  func otherCompany(_ marked: String) { check(marked, .otherCompany, .block) }

  /// Words that are no companies here, tools, former employers, days.
  @Test(arguments: [
    "The target we discussed is within reach.",
    "Target dates were the hardest part of it.",
    "I will be there on Monday, and on Monday's call.",
    "I look forward to Monday.",
    "We talked about apples and oranges.",
    "I will call you. Will it suit you?",
    "Mark my words: it will hold.",
    "Indeed, that is what I like.",
    "I found you on Indeed and was glad.",
    "Hope this helps. Hope to see you soon.",
    "Grace from your team showed me the lab.",
    "At Target, I cut build times from 40 to 9 minutes.",
    "In my last role at Apple I led five people.",
    "At Globex we shipped twice a day.",
    "I worked at Oracle for six years, and Oracle taught me patience.",
    "My years at Gap taught me a lot.",
    "I spent two summers with Ford in the paint shop.",
    "You are moving to Notion, and I have done that twice.",
    "We used Slack for all of it.",
    "I built the dashboards in Notion and the alerts in Slack.",
    "My experience with Oracle would help you.",
    "The Slack channel and the Notion page were my idea.",
    "As a former Target manager I know the season.",
    "I left Apple last year.", "As a manager at Target, I cut the queues by half.",
    "I work at Visa, where quiet is rare.", "I currently lead a team at Globex.",
    "Target, my current employer, knows that I am looking.",
    "I rebuilt Target's checkout in a year.",
    "Coming from Oracle, I know long contracts.", "A friend at Apple taught me to solder.",
    "Having led support at Square, I know angry mail.", "My last job was at Target.",
    "I have been with Ford since 2015.", "I built the till for Target and Boots.",
    "The visa, the gap and the square are done.", "Apple Watch and Ford Transit are products.",
    "The Visa application took three weeks.",
    "Your years at Apple showed in your questions.",
    "Mr. Ford told me about the line.",
    "I look forward to joining Northwind.",
    "The gap that I see is in Kubernetes. Gap analysis helps.",
    "Square one is where we began.",
    "Unlike Slack, your product asks first.",
    "> I would love to work at Target.",
    "Thank you for your time.\n\nBest,\nJo Mark\nTarget Street 4",
    "At my previous employer Globex I led the on-call.",
    "At my former employer Globex, I led the on-call rota.",
    "For my old company, Globex, I wrote the plan.", "Globex was my first job.",
    "Globex is my current employer, and it knows.", "My last firm, Globex, closed.",
    "My sister works at Globex and likes it.", "My husband has been with Target for years.",
    "Square roots impressed me as a child.", "Hope impressed me in the end.",
    "A gap in the hedge drew me in.", "The target impressed me.", "Shell scripts drew me in.",
    "I used to hit every target; join me.", "Grace impressed me with her calm.",
    "We met at half past two, in the square.",
    "We had a square meal together.", "I had no notion of it.",
    "The notion that it is slow is old.",
    "I took the next step with Notion and built a wiki in it.", "I live off Union Square.",
    "My first step with Square was a card reader.", "I moved forward with Notion in May.",
    "I would use Notion for the handbook.", "I hope that you use Square on the till.",
    "Slack is where I ask first.", "Notion is where I keep my notes.",
    "I would connect Slack with Notion first.", "Slack shows its age.",
    "My job at Target was to cut the queues.",
    "I bought an Apple scanner for each driver.", "A Square reader stood on each counter.",
    "Our customers were Shell, Apple and Target.", "My clients included Target and Oracle.",
    "Two Target bags and an Apple laptop were all that I brought.",
  ])
  func noOtherCompany(_ text: String) { check(text, .otherCompany, nil) }

  /// A name that is nothing else is seen wherever it stands, and doubted where little is said of it.
  @Test(arguments: [
    "«Globex» and the weather were kind.", "«Globex», as you know, is hiring.",
    "Yesterday «globex» was in the paper.",
    "«Square» convinced me from the start.", "«Globex» was where I learned to love it.",
    "I'm a big fan of «Apple» products.", "I look forward to the next step with «Mark».",
    "A «Target» interview is what I hoped for.", "An «Apple» role would suit me.",
  ])
  func doubtfulCompany(_ marked: String) { check(marked, .otherCompany, .warn) }

  @Test func namesOfNotesAndStoriesAreFamiliar() {
    var context = LetterContext.northwind("I like how Globex does it.")
    #expect(!context.found(.otherCompany).isEmpty)
    context.meeting?.notes = [
      .init(id: .init(), kind: .learned, text: "They left Globex for speed")
    ]
    #expect(context.found(.otherCompany).isEmpty)
    context.meeting?.notes = [.init(id: .init(), kind: .promise, text: "an answer in May")]
    context.body = "Thanks again, May."
    #expect(context.found(.otherPerson).count == 1)
    context.body = "I like how Globex does it."
    context.meeting?.notes = []
    context.stories = [.init(title: "CI at Globex", text: "40 to 9 minutes")]
    #expect(context.found(.otherCompany).isEmpty)
  }

  @Test(arguments: [
    ("Thank you – Target – Platform Engineer", true), ("Platform Engineer at Apple", true),
    ("Thank you from Monday's interview", false), ("Target dates and next steps", false),
    ("Platform Engineer interview on Monday", false), ("The Notion team: thank you", true),
  ])
  func subject(_ subject: String, _ isFound: Bool) {
    let found = LetterContext.northwind("Thank you.", subject: subject).found(.otherCompany)
    #expect(found.contains { $0.part == .subject } == isFound)
  }

  @Test func ownNameMayHoldAnother() {
    var context = LetterContext.northwind(
      "I would love to work at Apple Bank. Apple Bank is where I belong.")
    context.meeting?.company = "Apple Bank"
    #expect(context.found(.otherCompany).isEmpty)
  }

  @Test(arguments: [
    "Thank you again, «Mark».", "Thank you for your time, «Grace», and for the tour.",
    "It was good to talk to «Mark Hale» about it.",
    // Without a comma.
    "Thanks again «Will».", "Thank you «Mark» for the tour.", "Thanks «Grace»!",
    "Thank you so much «Mark».", "Talk soon «Will».", "Thank you for your time «Grace».",
    "I look forward to working with you «Will».", "Thanks again «May».",
    "Thank you for your time, «May».", "I hope to see you soon, «May».",
  ])
  func otherPerson(_ marked: String) { check(marked, .otherPerson, .block) }

  @Test(arguments: [
    ("Ana Ruiz <ben@northwind.example>", LetterCheck.Severity.block),
    ("Ben Okafor <Ana@Northwind.example>", .block), ("Ana Ruiz <mark@target.example>", .block),
    ("ben@northwind.example, Ana <ben@northwind.example>", .block),
    ("Northwind Office <ben@northwind.example>", .warn),
    ("Ana Ruiz <ana.ruiz@northwind.example>", nil), ("ben@northwind.example", nil),
    ("Benjamin Okafor <ben@northwind.example>", nil), ("Ana Ruiz <ana@northwind.example>", nil),
    ("Mark Hale <mark@target.example>", nil),
  ])
  func addressOfSomeoneElse(_ recipient: String, _ severity: LetterCheck.Severity?) {
    var context = LetterContext.northwind("Dear Ana,\n\nThank you.")
    context.recipient = recipient
    context.names = KnownNames(
      companies: [String](),
      people: [.init(name: "Mark Hale", company: "Target", email: "mark@target.example")],
      roles: [KnownNames.Role]())
    let found = context.found(.otherPerson).filter { $0.message.contains("is the address of") }
    #expect(found.map(\.severity) == [severity].compactMap(\.self), "\(found)")
    #expect(found.allSatisfy { $0.part == .recipient })
  }

  /// A recipient line without a name, or with that of someone to whom the letter is not owed.
  @Test(
    arguments: [
      ("mark@target.example", .block), ("<Mark@Target.example>", .block),
      ("ana@northwind.example, mark@target.example", .block),
      ("kim@northwind.example", .warn), ("Kim Lee <kim@northwind.example>", .warn),
      ("ben@northwind.example", .block), ("Ben Okafor <ben@northwind.example>", .block),
      ("ana@northwind.example, ben@northwind.example", nil), ("ana@northwind.example", nil),
      ("jobs@northwind.example", nil), ("Ana", nil), ("", nil),
    ] as [(String, LetterCheck.Severity?)])
  func recipientOfAnotherLetter(_ recipient: String, _ severity: LetterCheck.Severity?) {
    var context = LetterContext.northwind("Dear Ana,\n\nThank you.")
    context.recipient = recipient
    context.names = KnownNames(
      companies: [String](),
      people: [
        .init(name: "Mark Hale", company: "Target", email: "mark@target.example"),
        .init(name: "Kim Lee", company: "Northwind", email: "kim@northwind.example"),
        .init(name: "Ana Ruiz", company: "Northwind", email: "ana@northwind.example"),
      ], roles: [KnownNames.Role]())
    let found = context.found(.otherPerson)
    #expect(found.map(\.severity) == [severity].compactMap(\.self), "\(found)")
    #expect(found.allSatisfy { $0.part == .recipient })
    // Through a colleague goes what has no address of its own.
    context.meeting?.person = LetterContext.person("Ana Ruiz")
    context.recipient = "ben@northwind.example"
    #expect(context.found(.otherPerson).isEmpty)
  }

  @Test(arguments: [
    "I enjoyed meeting «Mark» too.", "Thank you to Ana and «Grace» for the talk.",
    "«Mark» explained the roadmap in our interview.", "As «Grace» said, it is not the tool.",
    "It was nice of «Mark» to show me around.", "I liked what «Grace» said about the floor.",
    "«Mark’s» question about the queue stayed with me.", "The idea came from «Mark».",
    "«Grace» and I spoke about the rota.", "When «Mark» asked how I would begin, I had no answer.",
    "Ana and «Grace» showed me the lab.", "I promised «Mark» to send the plan.",
    "The tour that «Grace» gave me was long.", "You and «Mark» were kind.",
    "I enjoyed meeting «May» too.", "«May» explained how you work.", "«Will» showed me the lab.",
  ])
  func doubtfulPerson(_ marked: String) { check(marked, .otherPerson, .warn) }

  @Test(arguments: [
    "Thank you again, Ana.", "Please thank Ben Okafor.", "Mark my words, it will hold.",
    "On that note, Mark it down.", "With grace, hope and will.", "Thank you, Grace period and all.",
    "I read Mark Twain as a child.", "My sister Grace said that I should.", "Grace under pressure.",
    "Mark this: it will hold.", "My former manager Mark taught me that.",
    "Grace is what it asks for.",
    "Mark Street is where I live.", "My friend Grace and I walked there.",
    "As Mark Twain said, stop.",
    "Will you be there? Will it hold?", "May I ask how?", "I am free in May, June or August.",
    "From May to June I am free.", "I look forward to May.", "See you in May.",
    "I will be there in May, and by May all is done.", "Thank you for hosting Grace.",
    "Thank you. Will it suit you?", "I will see you then. May it be soon.",
    "I lived in Grace for years.", "Saint Mark said so.", "Mark-up is my first language.",
  ])
  func noOtherPerson(_ text: String) { check(text, .otherPerson, nil) }

  @Test(arguments: [
    ("Thank you, «Mark» – Platform Engineer", LetterCheck.Severity.block),
    ("Thank you, «Mark» - Platform Engineer", .block), ("Thanks «Mark»", .block),
    ("«Mark», thank you for Monday", .block), ("Thank you, «Mark Hale»", .block),
    ("Our talk with «Grace» on Monday", .warn), ("Thank you, «May» – Platform Engineer", .block),
    ("Thank you, Ana – Platform Engineer", nil), ("Mark-up and Platform Engineer", nil),
    ("Thank you, Grace period and all", nil), ("Mark your calendar: Platform Engineer", nil),
    ("Thank you – Platform Engineer", nil), ("Thank you for Monday", nil),
  ])
  func otherPersonInSubject(_ marked: String, _ severity: LetterCheck.Severity?) {
    let subject = MarkedLetter(marked)
    let found = LetterContext.northwind("Thank you.", subject: subject.text).found(.otherPerson)
    #expect(found.map(\.place.range) == subject.ranges, "\(found.map(\.message))")
    #expect(found.allSatisfy { $0.part == .subject && $0.severity == severity })
  }
}
