import Core
import Fixtures
import Testing

/// Hundreds of letters made up from pieces, against databases of 1 to 500 companies whose names are
/// common words.
@Suite struct NameCaseTests {
  /// Names that letters use for something else as well.
  private static let words = """
    Target Apple Square Notion Mark Monday Indeed Gap Visa Oracle Meta Ford Will Grace Hope Rose Bill \
    Slack Stripe Linear Compass Bridge Signal Relay Anchor Harbor Shell Chase Sprint Block Amazon Lime \
    Bird Zoom Box Unity Ramp Lever Sage Delta United Frontier Spirit Subway Boots Next Mars Orange \
    Virgin Dove Tide Gem Ally Root Lemonade Oscar Bright Clover March May August Sunday Friday Boston \
    Phoenix Jordan Austin Mason Hunter Dean Frank Grant Sterling Summit Pioneer Vision Swift Rust Go
    """.split(separator: " ").map(String.init)

  /// Names that are nothing else.
  private static let coined: [String] = {
    let heads = ["Nor", "Glo", "Ini", "Ver", "Tel", "Quan", "Zep", "Hal", "Omni", "Cyr"]
    let tails = ["bex", "tech", "dane", "vora", "lux", "mica", "tron", "dyne", "phos", "ware"]
    let ends = ["", " Inc.", " GmbH", " Labs", " Health"]
    return heads.flatMap { head in
      tails.flatMap { tail in ends.map { "\(head)\(tail)\($0)" } }
    }
  }()

  private static let direct = [
    "I would love to work at %.", "I would be proud to work for %.",
    "I am excited about joining %.",
    "I hope to join % this year.", "Thank you for telling me about %'s plans.",
    "I enjoyed learning more about % and its people.", "I am very interested in the role at %.",
    "The position with % is what I have been looking for.", "The % team made me feel welcome.",
    "Everyone at % was kind to me.", "I can see myself growing at %.",
    "I am sure that I could contribute to % from the first day.",
    "My conversation with you confirmed my interest in %.",
    "Thank you for the opportunity to interview at % on Tuesday.",
    "It would be an honour to be part of %.", "I was impressed by what you are building at %.",
    "I admire %'s mission and how you live it.", "I left with a better view of life at %.",
    "I look forward to hearing about the next steps at %.",
    "With my background I would fit in well at %.", "I am applying to % because of your people.",
    "I would bring the same care to %.", "Thank you for considering me for the position at %.",
    "The culture at % is what drew me in.", "Your description of %'s roadmap stayed with me.",
    "I believe that % is the right place for me.", "% is where I want to work.",
    "I cannot wait to get started at %.", "My goal is to work for %.",
    "I like the way % treats its people.", "% would be a great next step for me.",
    "% has been at the top of my list for years.",
  ]

  private static let openings = [
    "Thank you for the hour you gave me on Tuesday, and for showing me the floor where it all happens.",
    "I keep thinking of what you said about the night shift and the two forms that nobody reads.",
    "Thank you for walking me through the release process, including the parts that do not work yet.",
    "It was good to meet you and to see how the work is handed on at six in the morning.",
  ]

  private static let traps = [
    "The target we discussed, nine minutes, is one that I have hit before.",
    "Target dates were never the problem; trust was.",
    "I will be on a train on Monday, but any other day suits me.",
    "Mark my words: the second queue will be the one that breaks.",
    "Indeed, that was the part that I liked best.", "Hope springs from small things such as this.",
    "We used Slack for alerts and Notion for the notes, as you do.",
    "You are moving to Notion, and I have done that with a team of thirty.",
    "At Target, I cut the time to restock a shelf by half.",
    "In my last role at Apple I answered forty calls a day.",
    "I worked at Oracle for six years and left it with regret.",
    "My years at Ford taught me to listen to the line.",
    "My visa is valid until May, and I can start in March.",
    "The gap in my knowledge is Kubernetes; I have begun a course.",
    "Grace under pressure is what the job asks for.", "Will it be hard? Of course.",
    "One block down, the bridge was closed, so I know the way by now.",
    "I found the vacancy on Indeed and read all that you have written.",
    "Our sprint ended on Friday, and next week I am free.",
    "The signal was weak on my side, so thank you for repeating the question.",
    "Square pegs and round holes, as you put it.", "I have written Rust and Swift for four years.",
    "May I send you the plan that I sketched on the train?",
    "Oracle and Slack were the two tools that we replaced.",
    "Next to the door hung the rota of August.",
    "Before that I spent three summers with Boots in Leeds.", "In Boston it would have been snow.",
    "Compass in hand, I walked home.", "The orange folder is still on my desk.",
    "Summit meetings aside, your calendar was clear.",
    "We had a square meal between the two talks.", "The notion that tests are slow is an old one.",
    "I took the next step with Notion and moved the wiki in a week.",
    "My first step with Square was a card reader on the stall.",
    "Slack is where I ask first, and Notion is where I keep my notes.",
    "I hope that you will like the plan, in the square or on paper.",
  ]

  private static let closings = [
    "I look forward to hearing from you.", "I would be glad to talk again next week.",
    "Let me know what else I can send you.",
  ]

  private static func names(_ count: Int, with other: String?, _ random: inout Seeded) -> KnownNames
  {
    var names = Set([other].compactMap { $0 } + ["Northwind"])
    let pool = words + coined
    while names.count < min(count + 1, pool.count) { names.insert(random.pick(pool)) }
    return KnownNames(companies: names, people: [], roles: [])
  }

  private static func letter(_ sentence: String, _ random: inout Seeded) -> String {
    """
    Dear Ana,

    \(random.pick(openings))

    \(random.pick(closings.prefix(2)) == closings[0] ? "You asked how I would begin: with the people who do the work." : "I have done this before, in a smaller house.") \(sentence)

    \(random.pick(closings))

    Best regards,
    Jo Weiss
    """
  }

  @Test func noMissInDirectCases() {
    var random = Seeded(4)
    var cases = 0
    for size in [1, 2, 5, 20, 100, 500] {
      for template in Self.direct {
        let name = random.once(in: 3) ? random.pick(Self.coined) : random.pick(Self.words)
        let written = name.replacing(" Inc.", with: "").replacing(" GmbH", with: "")
        var context = LetterContext.northwind(
          Self.letter(template.replacing("%", with: written), &random))
        context.names = Self.names(size, with: name, &random)
        let found = context.found(.otherCompany)
        #expect(
          found.contains { $0.severity == .block && $0.message.hasPrefix(written) },
          "\(template) with \(name)")
        cases += 1
      }
    }
    #expect(cases >= 150)
  }

  @Test func fewFalseAlarms() {
    var random = Seeded(5)
    var alarms: [String] = []
    var cases = 0
    for size in [1, 2, 5, 20, 100, 500] {
      for trap in Self.traps {
        let name = random.pick(Self.words)
        var context = LetterContext.northwind(Self.letter(trap, &random))
        // Every word that the letter holds is some company's name where there is room for all.
        context.names =
          size == 500
          ? KnownNames(
            companies: Self.words + Self.coined, people: [], roles: [])
          : Self.names(size, with: name, &random)
        let naming: Set<LetterCheck.Name> = [
          .otherCompany, .otherPerson, .otherRole, .misspeltName, .salutation, .placeholder,
        ]
        let found = LetterReview.run(context).findings.filter { naming.contains($0.check) }
        if !found.isEmpty { alarms.append("\(trap): \(found.map(\.message))") }
        cases += 1
      }
    }
    #expect(cases >= 150)
    #expect(alarms.count * 100 <= cases * 2, "\(alarms)")
  }

  /// Names of tools and words that are neither days nor given names, where one wishes to be.
  @Test func noMissInWishes() {
    var random = Seeded(9)
    let wishes = [
      "I look forward to the next step with %.", "I would like to take the next step with %.",
      "I hope that % will consider me.", "I'd be happy to move forward with %.",
      "I'd be thrilled to be considered by %.", "I think % and I would be a good match.",
      "I've been following % for years.", "I am drawn to %.", "I'm ready to commit to %.",
      "My skills match what % needs.",
    ]
    let names = """
      Notion Square Target Apple Visa Oracle Slack Stripe Linear Compass Relay Anchor Shell Sprint Lime \
      Zoom Box Unity Delta Frontier Subway Orange Tide Root Clover Summit Pioneer
      """.split(separator: " ").map(String.init)
    for wish in wishes {
      for name in names {
        var context = LetterContext.northwind(
          Self.letter(wish.replacing("%", with: name), &random))
        context.names = Self.names(20, with: name, &random)
        let found = context.found(.otherCompany)
        #expect(
          found.contains { $0.severity == .block && $0.message.hasPrefix(name) },
          "\(wish) with \(name)")
      }
    }
  }

  @Test func misspeltNamesAreFound() {
    var random = Seeded(6)
    let names = ["Northwind", "Globex", "Initech", "Marlowe", "Kestrel", "Hartley", "Okonkwo"]
    for round in 0..<60 {
      let name = random.pick(names)
      var letters = Array(name)
      let place = Int.random(in: 1..<(letters.count - 2), using: &random)
      switch round % 3 {
      case 0 where letters[place] != letters[place + 1]: letters.swapAt(place, place + 1)
      case 1: letters.remove(at: place)
      default: letters.insert(random.pick(Array("qxzjvk")), at: place)
      }
      var context = LetterContext.northwind(
        Self.letter("I would be glad to join \(String(letters)) soon.", &random))
      context.meeting?.company = name
      context.names = Self.names(20, with: nil, &random)
      #expect(context.found(.misspeltName).map(\.suggestions) == [[name]], "\(String(letters))")
    }
  }

  @Test func salutationsToOthersAreFound() {
    var random = Seeded(7)
    let people = [
      "Ana Ruiz", "Ben Okafor", "Chen Li", "Dana Petrov", "Elias Berg", "Fatima Noor",
      "George Hall",
      "Hanna Lindgren", "Mark Hale", "Grace Obi", "Will Turner", "Rose Keller",
    ]
    for _ in 0..<60 {
      let right = random.pick(people)
      let wrong = random.pick(people.filter { $0 != right })
      let halves = wrong.split(separator: " ")
      let greeting = random.pick([
        "Dear \(halves[0]),", "Hi \(halves[0]),", "Dear Ms. \(halves[1]),", "Dear \(wrong),",
        "Hello \(halves[0])!",
      ])
      var context = LetterContext.northwind("\(greeting)\n\nThank you for your time on Monday.")
      context.recipient = "\(right) <x@northwind.example>"
      context.meeting?.person = nil
      context.meeting?.others = []
      #expect(context.found(.salutation).map(\.severity) == [.block], "\(greeting) to \(right)")
      context.body = context.body.replacing(halves[0], with: right.split(separator: " ")[0])
        .replacing(halves[1], with: right.split(separator: " ")[1])
      #expect(context.found(.salutation).isEmpty, "\(context.body) to \(right)")
    }
  }

  @Test func placeholdersAreFound() {
    var random = Seeded(8)
    let open = [
      "[Name]", "[company]", "{{company}}", "{{ name }}", "{name}", "<Company>", "<your name>",
      "XXX",
      "XXXX", "___", "[Interviewer's Name]", "[insert detail here]", "((Name))", "%NAME%",
      "${role}",
      "[Their Product]", "Company XYZ", "Your Name",
    ]
    for _ in 0..<60 {
      let placeholder = random.pick(open)
      let sentence = random.pick([
        "I enjoyed our talk about % very much.", "Thank you for what you told me of %.",
        "I would be glad to join % soon.",
      ])
      let context = LetterContext.northwind(
        Self.letter(sentence.replacing("%", with: placeholder), &random))
      #expect(context.found(.placeholder).count == 1, "\(placeholder)")
    }
  }
}
