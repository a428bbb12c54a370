import Core
import Testing

/// Names by which a sentence speaks to someone, at its start, within and at its end.
@Suite struct VocativeTests {
  private func context(_ sentence: String) -> LetterContext {
    var context = LetterContext.northwind(
      "Dear Ana,\n\nThank you for the time that you and the others took for me.\n\n" + sentence)
    context.names = KnownNames(
      companies: ["Target", "Shell", "Mark"],
      people: [
        .init(name: "Mark Hale", company: "Target"), .init(name: "Joy Winter", company: "Shell"),
        .init(name: "Dawn Reyes", company: "Shell"), .init(name: "Rich Lam", company: "Target"),
        .init(name: "Will Turner", company: "Shell"), .init(name: "Grace Obi", company: "Target"),
      ], roles: [])
    return context
  }

  @Test(arguments: [
    "«Mark», I hope to hear from you.", "«Joy», many thanks for the tour.",
    "«Grace», it was good to sit with you on Tuesday.", "«Will», please call whenever it suits.",
    "«Dawn», you were kind to wait for me.", "I am curious what you will decide, «Rich».",
    "It was good of you to stay so late, «Dawn».", "I would be glad, «Rich», to show you the plan.",
    "«Mark» and «Joy», thank you for the hour.", "I look forward to the second round, «Mark».",
    "Could you tell me by when you will know, «Joy»?",
  ])
  func someoneFromElsewhereBlocks(_ marked: String) {
    let letter = MarkedLetter(marked)
    let context = context(letter.text)
    let found = context.found(.otherPerson)
    let written = found.map { String(Array(context.body)[$0.place.range]) }
    #expect(written == letter.marks && found.allSatisfy { $0.severity == .block }, "\(found)")
  }

  @Test(arguments: [
    "Mark, I believe, is what you call it.", "Joy, you said, keeps a ward going.",
    "Hope, patience and you were all that we had.", "You know my brother, Mark.",
    "You asked about a colleague of mine, Grace.", "Will it hold? You will see.",
    "May, I should say, was wet in your part of the land.", "You meant the town, Florence.",
    "Grace under pressure, you said, is the job.", "Ana, thank you for the plan.",
    "Dawn, as you know, comes late there.", "Rich, but dry, was what you said of the soil.",
  ])
  func whatIsSpokenOfIsNotSpokenTo(_ sentence: String) {
    let review = LetterReview.run(context(sentence))
    let found = review.findings.filter {
      $0.severity == .block && [.otherPerson, .salutation].contains($0.check)
    }
    #expect(found.isEmpty, "\(found.map(\.message))")
  }

  @Test(arguments: [
    ("Karen, I hope to see you again.", LetterCheck.Name.salutation),
    ("You were patient with me, Steve.", .salutation),
    ("Ben, thank you for the question about rails.", .twoAddressed),
    ("I would like to hear how you see it, Ben.", .twoAddressed),
  ])
  func strangersAndOthersWhoWereThere(_ sentence: String, _ check: LetterCheck.Name) {
    #expect(context(sentence).found(check).count == 1)
  }

  @Test(arguments: [
    "In the Gospel of Mark there is a line about salt.", "A poem by Grace hung in the hall.",
  ])
  func whatIsReadIsByNobodyMet(_ sentence: String) {
    #expect(context(sentence).found(.otherPerson).isEmpty)
  }

  /// The two are the reader and someone of theirs.
  @Test(arguments: [
    ("I look forward to the talk with your site lead, when it suits the two of you.", false),
    ("If your manager joins us, I can meet you both on Friday.", false),
    ("It was good to meet the two of you.", true), ("My manager thanks you both.", true),
  ])
  func twoAreTheReaderAndSomeoneOfTheirs(_ sentence: String, _ isFound: Bool) {
    #expect(context(sentence).found(.twoAddressed).isEmpty != isFound)
  }
}
