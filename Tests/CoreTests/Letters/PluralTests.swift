import Core
import Testing

/// "You two" and "you both" in a letter to one: of people and of things.
@Suite struct PluralTests {
  private func found(_ sentence: String) -> [String] {
    let letter = LetterContext.northwind("Dear Ana,\n\n" + sentence)
    return letter.found(.twoAddressed).map(\.message)
  }

  @Test(arguments: [
    "Thank you both again for the tour.", "Thank you two for the tour.",
    "You both made me feel welcome.", "You two run a calm shift.", "I enjoyed how you both work.",
    "It was good to meet you both on Monday.", "I wish you both a good weekend.",
    "I owe you both an answer.", "I liked the time you both took.", "It was good to see you two.",
    "I look forward to seeing you both, and to the shift.", "I hope that you two are well.",
  ])
  func people(_ sentence: String) { #expect(found(sentence).count == 1) }

  @Test(arguments: [
    "You said that flaky deploys cost you two weeks a quarter.",
    "I owe you both of them: drop me a line.", "I can save you two hours a day.",
    "It takes you two days to ship.", "I can offer you two things.",
    "I gave you two names as references.", "Let me send you both documents.",
    "I like that you both write and read the reports.",
    "You said it takes you both time and money.", "I met you two weeks ago.",
    "I told you two stories.", "I can bring you two: one old, one new.",
    "I asked you two questions about the rota.", "It would earn you two stars in a year.",
    "You showed me both of your kitchens.", "It gives you both speed and calm.",
  ])
  func things(_ sentence: String) {
    #expect(found(sentence).isEmpty, "\(found(sentence))")
  }
}
