import Core
import Foundation
import Testing

/// The steps of plain sentences, as most letters have them, each alone in the middle of a letter.
/// A line of `sentences.txt` is a step, or "none", and a sentence that serves that step and no other.
@Suite struct PlainSentenceTests {
  /// In how many sentences a step is to be found where it is, and not found where it is not.
  private static let least = 0.9

  @Test(arguments: LetterStep.allCases)
  func stepsOfPlainSentences(_ step: LetterStep) throws {
    var right = 0
    var invented = 0
    var missed = 0
    for (expected, sentence) in try Self.sentences() {
      let text = LetterText(
        "Dear Ms. Ray,\n\nThe sun came out.\n\n\(sentence)\n\nThe sun went in.\n\nBest,\nPaul Hart\n"
      )
      let isFound = LetterJudge.read(text).steps.contains(step)
      switch (expected == step, isFound) {
      case (true, true): right += 1
      case (false, true):
        invented += 1
        print("invented \(step): \(sentence)")
      case (true, false):
        missed += 1
        print("missed \(step): \(sentence)")
      case (false, false): break
      }
    }
    #expect(Double(right) >= Self.least * Double(right + invented))
    #expect(Double(right) >= Self.least * Double(right + missed))
  }

  private static func sentences() throws -> [(step: LetterStep?, sentence: String)] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "sentences.txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      let sentence = parts[1].trimmingCharacters(in: .whitespaces)
      guard parts[0] != "none" else { return (nil, sentence) }
      let step: LetterStep = try #require(LetterStep(rawValue: String(parts[0])))
      return (step, sentence)
    }
  }
}
