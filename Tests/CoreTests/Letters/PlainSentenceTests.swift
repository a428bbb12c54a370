import Core
import LetterSets
import Testing

/// The steps of single sentences, each alone in the middle of a letter: plain ones, as most letters have
/// them, in `sentences.txt`, and in `told.txt` those that say it by a story, a question or a remark.
@Suite struct PlainSentenceTests {
  /// In how many sentences a step is to be found where it is, and not found where it is not.
  private static let least = 0.9

  @Test(arguments: LetterStep.allCases, LetterSet.sentences)
  func stepsOfSentences(_ step: LetterStep, of table: String) throws {
    var right = 0
    var invented = 0
    var missed = 0
    for sentence in try LabelledSentence.all(of: table)
    where !sentence.allowed.contains(step) {
      let isFound = LetterJudge.read(sentence.letter).steps.contains(step)
      switch (sentence.step == step, isFound) {
      case (true, true): right += 1
      case (false, true):
        invented += 1
        print("invented \(step): \(sentence.sentence)")
      case (true, false):
        missed += 1
        print("missed \(step): \(sentence.sentence)")
      case (false, false): break
      }
    }
    #expect(Double(right) >= Self.least * Double(right + invented))
    #expect(Double(right) >= Self.least * Double(right + missed))
  }
}
