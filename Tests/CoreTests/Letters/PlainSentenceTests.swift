import Core
import Foundation
import Testing

/// The steps of single sentences, each alone in the middle of a letter: plain ones, as most letters have
/// them, in `sentences.txt`, and in `told.txt` those that say it by a story, a question or a remark.
/// A line is a step, or "none", and a sentence that serves that step and no other; a step with "?" is
/// one that it may serve besides.
@Suite struct PlainSentenceTests {
  /// In how many sentences a step is to be found where it is, and not found where it is not.
  private static let least = 0.9

  @Test(arguments: LetterStep.allCases, ["sentences", "told"])
  func stepsOfSentences(_ step: LetterStep, of table: String) throws {
    var right = 0
    var invented = 0
    var missed = 0
    for (expected, allowed, sentence) in try Self.sentences(of: table)
    where !allowed.contains(step) {
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

  private struct UnknownStep: Error {
    let line: String
  }

  private static func sentences(
    of table: String
  ) throws -> [(step: LetterStep?, allowed: Set<LetterStep>, sentence: String)] {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "\(table).txt")
    return try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map { line in
      let parts = line.split(separator: ":", maxSplits: 1)
      var step: LetterStep?
      var allowed: Set<LetterStep> = []
      for word in parts[0].split(separator: " ") where word != "none" {
        guard let named = LetterStep(rawValue: String(word.prefix { $0 != "?" })) else {
          throw UnknownStep(line: String(line))
        }
        if word.last == "?" { allowed.insert(named) } else { step = named }
      }
      return (step, allowed, parts[1].trimmingCharacters(in: .whitespaces))
    }
  }
}
