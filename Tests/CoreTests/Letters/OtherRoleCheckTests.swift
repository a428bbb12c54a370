import Core
import Testing

/// Titles of other roles: where they block, where they are doubted, and where they are no matter.
@Suite struct OtherRoleCheckTests {
  private func check(_ marked: String, _ severity: LetterCheck.Severity?) {
    let letter = MarkedLetter(marked)
    let found = LetterContext.northwind(letter.text).found(.otherRole).filter { $0.part == .body }
    #expect(found.map(\.place.range) == letter.ranges, "\(found.map(\.message))")
    #expect(found.allSatisfy { $0.severity == severity }, "\(found)")
  }

  @Test(arguments: [
    "Thank you for the interview for the «Product Manager» position.",
    "The «Baker» role suits me.",
    "I am interested in the role of «Product Manager».",
  ])
  func otherRole(_ marked: String) { check(marked, .warn) }

  /// No one writes so of what they were, nor of whom they met.
  @Test(arguments: [
    "I would be glad to be your next «Baker».", "I hope to work as your «Product Manager» soon.",
    "As a «Product Manager» at Northwind I would talk to users first.",
    "I look forward to joining you as «Product Manager».",
    "I would love to join Northwind as a «Product Manager».",
    "I look forward to joining your team as «Product Manager».",
    "I would be a great «Product Manager» for you.",
    "I would be a good «Baker» for Northwind.", "I'd be happy to start as «Product Manager».",
    "I want to work for you as a «Product Manager».", "I would make a good «Product Manager».",
    "As «Product Manager» I would start with the users.",
    "As your «Baker», I would begin with the rye.", "As a «Baker» I'd start at four.",
    "I am applying for the position of «Product Manager».",
    "I'm applying for the «Baker» role.", "This is my application for the post of «Baker».",
    "I would like to apply for the «Baker» position.", "I hope to start as «Baker» in spring.",
    "I know that I could be a very good «Baker».", "I am keen to work as the «Baker» here.",
  ])
  func offeredRole(_ marked: String) { check(marked, .block) }

  @Test(arguments: [
    "The Product Manager whom I met was kind.", "I was a Product Manager for years.",
    "The Platform Engineer role suits me.", "The Engineer role suits me.",
    "My last Product Manager role taught me that.",
    "Your Product Manager, Mark, was kind.", "As a Product Manager at Initech I sat with users.",
    "As a Product Manager I would have asked for less.",
    "Since joining Initech as Product Manager I have learned a lot.",
    "Since joining you as Product Manager, Ben has changed much.",
    "As a baker's son I would be up early at Northwind.",
    "Ben is a great Product Manager for them.", "As a Platform Engineer at Northwind I would help.",
    "As a Baker I would never sleep.", "As Product Manager I would always ask.",
    "I used to work as a Product Manager.", "I would like to work with your Product Manager.",
    "I'd worked as a Product Manager before.", "Ben would make a good Product Manager.",
    "I liked to start as Product Manager at Initech.",
    "I would be happy to help the Product Manager.",
    "I started as a Baker and would do it again.", "My work as a Baker is done.",
  ])
  func noOtherRole(_ text: String) { check(text, nil) }

  @Test func aWrongRoleInTheSubjectIsOneFinding() {
    let context = LetterContext.northwind("Thank you.", subject: "Product Manager interview")
    let found = LetterReview.run(context).findings.filter { $0.part == .subject }
    #expect(found.map(\.check) == [.otherRole])
    let off = LetterReview.run(context, without: [.otherRole]).findings.filter {
      $0.part == .subject
    }
    #expect(off.map(\.check) == [.subjectRole])
  }
}
