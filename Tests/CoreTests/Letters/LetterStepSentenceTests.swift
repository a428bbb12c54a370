import Core
import Testing

/// Which of a letter's sentences are shown for a step: where one serves it for certain, none that is
/// doubtful.
@Suite struct LetterStepSentenceTests {
  /// A letter that has all four steps, with one more sentence in it.
  private func steps(of sentence: String, in paragraph: Int) -> Set<LetterStep> {
    var paragraphs = [
      "Thank you for the talk on Tuesday and for the tour of the mill.",
      "I learned that the second mill opens in spring and that the night shift runs it alone.",
      "You need a smith who can train others. At Globex I trained four apprentices in two years, "
        + "and all of them stayed.", "I look forward to hearing from you.",
    ]
    paragraphs[paragraph] += " " + sentence
    let text = LetterText(
      "Dear Ana,\n\n" + paragraphs.joined(separator: "\n\n") + "\n\nKind regards,\nSam Lowe")
    let reading = LetterJudge.read(text)
    #expect(reading.steps == Set(LetterStep.allCases))
    let own = reading.sentences.first {
      text.string(in: text.sentences[$0.sentence].place.range) == sentence
    }
    return Set(own?.steps.keys ?? [:].keys)
  }

  @Test(arguments: [
    ("The board wants a new kiln by May.", 2, LetterStep.next),
    ("You need somebody to run the second shop by June.", 2, .next),
    ("You said you value people who stay calm with a queue at the door.", 1, .thanks),
    ("I have never been asked about my notebooks before.", 1, .fit),
    ("I know how much work it takes to bring six people to one table.", 1, .fit),
    ("I would apply again at any time.", 3, .fit),
    ("What is the plan from here?", 3, .learned),
    ("I am glad to do the small trial piece you mentioned.", 3, .learned),
    ("I look forward to hearing how the trial at the second mill goes.", 3, .learned),
    ("I was surprised at how basic some of the questions were.", 1, .learned),
    ("I was shocked at how poorly the tour was planned.", 1, .learned),
  ])
  func whatIsDoubtfulIsNotShown(_ sentence: String, _ paragraph: Int, _ step: LetterStep) {
    #expect(!steps(of: sentence, in: paragraph).contains(step))
  }

  @Test(arguments: [
    ("You need somebody to run the second shop by June.", 2, LetterStep.fit),
    ("At Initech I cut the scrap by a third.", 2, .fit),
    ("You told me that the kiln fails on Mondays.", 1, .learned),
    ("I was surprised at how calm the night shift is.", 1, .learned),
    ("I was struck by how simple your plan for the kiln is.", 1, .learned),
    ("I would be glad to come in for a trial day.", 3, .next),
    ("What is the plan from here?", 3, .next), ("I would apply again at any time.", 3, .next),
    ("It was good to meet you and Ben.", 0, .thanks),
    ("Please thank Ben for the tour.", 0, .thanks),
  ])
  func whatIsPlainIsShown(_ sentence: String, _ paragraph: Int, _ step: LetterStep) {
    #expect(steps(of: sentence, in: paragraph).contains(step))
  }
}
