import Core
import Foundation
import LetterSets
import Testing

/// Short and plain thank-yous, many by people for whom English is a second language, and mails near them:
/// cover letters, answers to offers, resignations, sales, thanks for what was no interview. A letter of
/// `plain` begins with `=== follow-up: subject` or `=== other: subject`.
@Suite struct PlainLetterTests {
  private struct Letter {
    let isFollowUp: Bool
    let subject: String
    let text: LetterText
  }

  @Test(arguments: [("first", 0.97), ("second", 0.92)])
  func followUpsAreTold(in set: String, atLeast bound: Double) throws {
    let letters = try Self.letters(set)
    #expect(letters.count > 80)
    let wrong = letters.filter {
      LetterJudge.read($0.text, subject: $0.subject).isFollowUp != $0.isFollowUp
    }
    for letter in wrong { print("taken wrongly: \(letter.subject)") }
    #expect(Double(letters.count - wrong.count) >= bound * Double(letters.count))
  }

  /// What is no mail at all.
  @Test(
    arguments: [
      "test", "one two three", "The wind blew in gusts all night.",
      "Two for the price of one, today only.", "I checked the pipe.",
      "Lunch at noon in the small room, bring your own cup.", "Rename the module; update the docs.",
    ])
  func textWithoutAStepIsNone(_ text: String) {
    #expect(!LetterJudge.read(LetterText(text), subject: "").isFollowUp)
  }

  private static func letters(_ set: String) throws -> [Letter] {
    let file = LetterSet.home.appending(path: "plain/\(set).txt")
    let source = try "\n" + String(contentsOf: file, encoding: .utf8)
    return source.components(separatedBy: "\n=== ").filter { !$0.isEmpty }.map { part in
      let halves = part.split(separator: "\n", maxSplits: 1)
      let head = halves[0].split(separator: ":", maxSplits: 1)
      return Letter(
        isFollowUp: head[0] == "follow-up",
        subject: head[1].trimmingCharacters(in: .whitespaces),
        text: LetterText(halves[1].trimmingCharacters(in: .newlines) + "\n"))
    }
  }
}
