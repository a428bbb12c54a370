import Core
import Foundation
import Testing

/// What of a dictionary's findings is reported, and how.
@Suite struct SpellingCheckTests {
  @Test func whatTheSpellingCheckerFindsIsReportedButForKnownNames() {
    var context = LetterContext.northwind("I enjoyed the discusion with Okafor at Globex.")
    context.misspellings = [
      .init(range: 14..<23, word: "discusion", suggestions: ["discussion", "discursion"]),
      .init(range: 29..<35, word: "Okafor", suggestions: []),
      .init(range: 39..<45, word: "Globex", suggestions: []),
    ]
    #expect(context.found(.spelling).count == 1)
    for word in [
      "uplink", "repo", "repos", "onboarding", "Roadmap", "timeboxed", "rebasing", "MSc", "grep",
      "github", "cannulation",
    ] {
      context.misspellings.append(.init(range: 2..<9, word: word, suggestions: []))
    }
    let found = context.found(.spelling)
    #expect(found.map(\.place.column) == [15])
    #expect(found.first?.suggestions.first == "discussion")
  }

  @Test func aWordOfTheNotesIsRight() {
    var context = LetterContext.northwind("Tracheostomy care is what I now learn.")
    context.misspellings = [.init(range: 0..<12, word: "Tracheostomy", suggestions: [])]
    #expect(context.found(.spelling).count == 1)
    context.meeting?.notes = [
      DebriefNote(id: UUID(), kind: .gap, text: "no experience with tracheostomy care")
    ]
    #expect(context.found(.spelling).isEmpty)
  }

  @Test(arguments: [
    ("Mit freundlichen Grüßen,", "freundlichen"), ("Bien cordialement,", "cordialement"),
    ("Un saludo,", "saludo"), ("Met vriendelijke groet,", "vriendelijke"),
  ])
  func aClosingMayBeInAnotherLanguage(_ closing: String, _ word: String) {
    let body = "Thank you for the time that you took.\n\n\(closing)\nJo Reyes"
    var context = LetterContext.northwind(body)
    let start = body.distance(
      from: body.startIndex, to: body.range(of: word)?.lowerBound ?? body.startIndex)
    let slip = LetterContext.Misspelling(
      range: start..<start + word.count, word: word, suggestions: [])
    context.misspellings = [slip]
    #expect(context.found(.spelling).isEmpty)
    context.body = "Thank you for the \(word) that you gave me.\n\nKind regards,\nJo Reyes"
    context.misspellings = [.init(range: 18..<18 + word.count, word: word, suggestions: [])]
    #expect(context.found(.spelling).count == 1)
  }

  @Test func noOwnerIsSuggestedWhereNoneWasWritten() {
    var context = LetterContext.northwind("I filled 400 perscriptions a day.")
    context.misspellings = [
      .init(
        range: 13..<26, word: "perscriptions",
        suggestions: ["prescriptions", "prescription's", "proscriptions"])
    ]
    #expect(context.found(.spelling).first?.suggestions == ["prescriptions", "proscriptions"])
  }

  /// Parts of words with hyphens are built of pieces that stand in no dictionary.
  @Test(arguments: [
    ("an all-«nighter»", false), ("the six-year-«olds»", false), ("a «socio»-economic plan", false),
    ("a two-«tonner»", false), ("a first-«timer»", false), ("a three-«storeyed» mill", false),
    ("my best «nighter»", true), ("a well-«knwon» trick", true), ("a six-«yaer» plan", true),
    ("the «olds»", true), ("«socio» economic", true),
  ])
  func piecesOfCompounds(_ marked: String, _ isFound: Bool) {
    let letter = MarkedLetter("It was \(marked) and more.")
    var context = LetterContext.northwind(letter.text)
    context.misspellings = [
      .init(range: letter.ranges[0], word: letter.marks[0], suggestions: ["older"])
    ]
    #expect(context.found(.spelling).isEmpty != isFound)
  }
}
