import Core
import Screen
import Testing
import Views

/// A letter with words that a spelling checker does not know.
extension Desk {
  /// What the checker says of a word.
  typealias Unknown = (word: String, suggestions: [String])

  /// The letter to Ben Okafor after a pause, looked at by a checker that does not know some words.
  static func misspelt(
    _ letter: String, unknown: [Unknown], _ columns: Int, _ rows: Int
  ) throws -> Desk {
    var desk = Desk(columns, rows)
    desk.press(Key(.enter))
    desk.press(.alt("a"))
    desk.send(.terminal(.paste(letter)))
    desk.settle()
    try desk.review(unknown: unknown)
    return desk
  }

  /// Has the checks look at the open letter as it stands.
  mutating func review(unknown: [Unknown]) throws {
    let composer = try #require(state.composer)
    let followUp = try #require(composer.followUp)
    var context = LetterContext(
      composer.draft, to: followUp, in: composer.dossier, home: Sample.clock.calendar.home)
    context.misspellings = unknown.compactMap { word, suggestions in
      guard let place = context.body.firstRange(of: word) else { return nil }
      let start = context.body.distance(from: context.body.startIndex, to: place.lowerBound)
      return .init(range: start..<start + word.count, word: word, suggestions: suggestions)
    }
    send(.reviewed(LetterReview.run(context), of: composer.followUpID))
  }
}
