import Core
import Testing

/// Names of people and companies in the forms that lands and sentences give them, harmful and harmless.
@Suite struct NameFamilyTests {
  private func found(_ sentence: String, _ check: LetterCheck.Name) -> [LetterFinding] {
    var context = LetterContext.northwind(
      "Dear Ana,\n\nThank you for the time that you and the others took for me.\n\n" + sentence)
    context.names = KnownNames(
      companies: [
        "Stripe", "Square", "Notion", "Meta", "Chase", "Gap", "Shell", "Bridge", "Apple", "Slack",
        "Mark", "Visa", "Android",
      ],
      people: [
        .init(name: "Jean-Luc Moreau", company: "Stripe"),
        .init(name: "Anne-Marie Dubois", company: "Square"),
        .init(name: "Nguyễn Thị Minh", company: "Notion"),
        .init(name: "Dr. Kees van der Berg", company: "Meta"),
        .init(name: "Sato Kenji", company: "Chase"), .init(name: "Alan Major", company: "Gap"),
        .init(name: "Dr. Ian Young", company: "Shell"), .init(name: "Ji-woo Park", company: "Visa"),
        .init(name: "Kim Min-jun", company: "Visa"),
        .init(name: "Grace Lindqvist", company: "Apple"),
        .init(name: "Ravi Sharma", company: "Visa"), .init(name: "Nagy Ildikó", company: "Gap"),
      ], roles: [KnownNames.Role]())
    return context.found(check)
  }

  @Test(arguments: [
    "Thanks again, Jean-Luc.", "It was lovely to meet you, Jean-Luc.",
    "Thank you for the talk, Anne-Marie.", "Thanks, Jean-Luc, for the tour.",
    "Thanks again Anne-Marie!", "Thank you, Ben and Anne-Marie.", "Thank you again, Minh.",
    "Thank you, Min-jun.", "Thank you again, Ildiko.", "Thank you again, Kenji.",
    "I liked what Dr. van der Berg said.", "Please thank Mr. van der Berg.",
    "I liked what Dr. Van der Berg said.", "Please thank Sato-san for the tour.",
    "Thank you, Sharma-ji.", "It was Sharma ji who told me.", "I liked what Mr. Major said.",
    "Thank you again, Moreau.", "Ji-woo Park showed me the line.", "Dr. Young was very kind.",
    "Dr. Young from your team showed me the lab.", "Dr. Young of Shell showed me the lab.",
    "Dr. Young, my interviewer, was kind.", "Thank you for the time, Sato-san.",
  ])
  func otherPersonBlocks(_ sentence: String) {
    let found = found(sentence, .otherPerson)
    #expect(found.map(\.severity) == [.block], "\(found)")
  }

  @Test(arguments: [
    "Please thank Jean-Luc for the tour.", "Minh told me about the night shift.",
    "I liked what Min-jun said.", "Jean Luc showed me the press.", "I hope that Kenji is well.",
    "Jean-Luc's tour was good.",
    "Ian Young from the veterinary college trained me.",
  ])
  func otherPersonWarns(_ sentence: String) {
    let found = found(sentence, .otherPerson)
    #expect(found.map(\.severity) == [.warn], "\(found)")
  }

  @Test(arguments: [
    "Thanks again, Jean-Paul.", "I read Jean-Luc Godard.", "The Mark-up was done by hand.",
    "The major step was the second one.", "Major repairs were my work.", "A young-san was a tree.",
    "I learned it from Dr. Young from the veterinary college.",
    "Sister Mary and Dr. Young trained me at the convent.",
    "Dr. Young, my old tutor, would speak for me.", "My doctor, Dr. Young, says that I am fit.",
    "Jean Luc Picard was my hero.", "I studied under Dr. Young in Leeds.",
    "Dr. Young at my school in York taught Latin.", "I worked for Dr. Young for two years.",
    "Dr. Young, then of the Royal Infirmary, and Dr. Cole supervised me.",
    "My friend Minh told me about the job.", "Anne-Sophie told me of it.",
    "My colleague Grace, now at Apple, would be glad to tell you more.",
  ])
  func otherPersonIsSilent(_ sentence: String) {
    // "strangers" is another check's matter.
    let found = found(sentence, .otherPerson)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    "I'm excited about the direction Stripe is taking.",
    "I'm excited about the direction Square is taking.",
    "I admire the direction that Chase is taking.", "I like the path Notion has chosen.",
    "The culture Meta has built drew me.", "I believe in the future that Gap is building.",
    "Stripe's night shift is a place where I could help.",
    "Gap's night shift is a place where I could help.", "Notion's two warehouses are close to me.",
    "Square's nurses made me feel at home.", "I would like to help Chase grow.",
    "I want to help Mark to expand in the north.", "I'd love to see Notion thrive.",
    "I would be proud to fly for Shell.", "I would gladly drive for Square.",
    "I would be glad to cook for Square.",
    "I liked how Bridge rebuilt the support team.", "It is good to know why Shell moved north.",
    "I like what Stripe does.", "I was struck by what Notion is building, and how.",
    "What Meta stands for is close to my heart.",
  ])
  func otherCompanyBlocks(_ sentence: String) {
    let found = found(sentence, .otherCompany)
    #expect(found.map(\.severity) == [.block], "\(found)")
  }

  @Test(arguments: [
    "I like what Chase does.", "I like what Mark is doing.", "I would be proud to sing for Mark.",
  ])
  func otherCompanyWarns(_ sentence: String) {
    let found = found(sentence, .otherCompany)
    #expect(found.map(\.severity) == [.warn], "\(found)")
  }

  @Test(arguments: [
    "My colleague Grace, now at Apple, would be glad to tell you more.",
    "A former colleague at Apple taught me to solder.", "Our old tutor, who moved to Meta, writes.",
    "My friend Jo, a nurse at Shell, told me how the lines run.",
    "My first manager is now with Stripe and would be glad to speak for me.",
    "I want to build here a search like the one that Slack made for us.",
    "I would like to develop for Android.", "I would be happy to vouch for Mark.",
    "Slack's search was what we copied.", "Square's reader is what I tested.",
    "I was proud to fly for Shell.", "My team lead, now at Meta, would vouch for me.",
    "The direction was clear, and we used Stripe.",
    "Mind the gap's night shift.", "I had no notion how the bridge was rebuilt.",
    "I help others to chase what grows.",
  ])
  func otherCompanyIsSilent(_ sentence: String) {
    let found = found(sentence, .otherCompany)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  /// A word of a longer name is no slip for a common word of the company's or the role's.
  @Test(arguments: [
    ("I liked the Museu de Marinha in Lisbon.", nil), ("I worked at the Musée d'Orsay.", nil),
    ("I grew up in Curater Lane.", nil), ("I love the «Musuem».", "Museum"),
    ("I would love to work at the Harbour «Musuem».", "Museum"),
    ("I would love to work at the «Harbuor» Museum.", "Harbour"),
    ("I would be glad of the «Curatro» post.", "Curator"),
  ])
  func aLongerNameIsNoSlip(_ marked: String, _ right: String?) {
    let letter = MarkedLetter(marked)
    var context = LetterContext.northwind(letter.text)
    context.meeting?.company = "Harbour Museum"
    context.meeting?.role = "Curator"
    let found = context.found(.misspeltName)
    #expect(found.map(\.place.range) == letter.ranges, "\(found.map(\.message))")
    #expect(found.flatMap(\.suggestions) == [right].compactMap(\.self))
  }

  /// One's wish to be there is no one else's job.
  @Test(arguments: [
    "My friend says that I should work at Apple.", "My tutor thinks I belong at Shell.",
    "My sister would love to see me at Apple.",
  ])
  func aRelativesAdviceExcusesNothing(_ sentence: String) {
    #expect(found(sentence, .otherCompany).map(\.severity) == [.block])
  }
}
