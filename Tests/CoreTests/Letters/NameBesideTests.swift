import Core
import Testing

/// Companies that are named beside the reader's own, and such as are taken for it.
@Suite struct NameBesideTests {
  private func found(_ sentence: String) -> [LetterFinding] {
    var context = LetterContext.northwind(
      "Dear Ana,\n\nThank you for the time that you and the others took for me.\n\n" + sentence)
    context.names = KnownNames(
      companies: [
        "Target", "Apple", "Shell", "Square", "Stripe", "Notion", "Mark", "Ford", "Slack",
      ],
      people: [], roles: [])
    return context.found(.otherCompany)
  }

  @Test(arguments: [
    "I have a better idea now of how Square staffs its wards.",
    "You showed me how well Shell looks after its people.",
    "I had not known how much Target rests on the night crew.",
    "I understand now why Stripe hires its engineers in pairs.",
    "It was good to hear how rarely Apple changes a rota.",
    "I see how Mark keeps its crews on the road.",
    "I would like to join Target's Pickup Squad.", "I am keen on Apple's Health Records team.",
    "I have always wanted to work for a company like Apple.",
  ])
  func theReadersOwnIsMeant(_ sentence: String) {
    let found = found(sentence)
    #expect(found.map(\.severity) == [.block], "\(found)")
  }

  @Test(arguments: [
    "Ben told me that you once cooked for Target.",
    "You had trained at Shell before you came here.",
    "Ben worked for Apple in his twenties.", "She used to teach at Square, you said.",
    "Ana, who started at Stripe, knows the ledger.",
    "My former employers, Apple and Target, both ran such a scheme.",
    "Two earlier clients of mine, Shell and Apple, would speak for me.",
    "Apple, Target and your own firm all ask for this badge.", "Stripe, Square and yours print it.",
    "Like Target, we baked at night.", "Unlike Apple and Shell, you repair.",
    "Your contract with Shell was news to me.", "I read of your dispute with Target.",
    "Linda Ford, my tutor, taught me to weld.", "A Target store was across the road.",
    "We rewired two Shell stations in a week.", "The Shell format was new to me.",
    "Square's Cash Drawer was what we tested.", "A bug in Apple's Game Center held us up.",
  ])
  func anotherIsMeant(_ sentence: String) {
    let found = found(sentence)
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  /// May be either, so that it warns.
  @Test(arguments: [
    "You have worked at Target for nine years.", "I enjoyed seeing how you work at Target.",
    "I would love to run a Target store.", "Thank you for telling me about Apple's Vision Pro.",
    "I hope that Apple and your own plans will meet in me.",
    "I read how Apple moves its offices.",
  ])
  func itIsDoubtfulOrWorse(_ sentence: String) {
    #expect(!found(sentence).isEmpty)
  }

  @Test(arguments: [
    "I read how Apple moves its offices.", "I know how Slack sorts its threads.",
    "In that course we learned how Shell sells its sites.",
  ])
  func whatIsReadDoesNotBlock(_ sentence: String) {
    #expect(!found(sentence).contains { $0.severity == .block })
  }
}
