import Core
import Testing

/// Claims, impatience and pleas in everyday words, and what sounds like them.
@Suite struct ToneClaimTests {
  private func found(_ sentence: String) -> [LetterFinding] {
    let opening = "Dear Ana,\n\nThank you for the time that you took for me."
    let body = "\(opening)\n\n\(sentence)\n\nBest,\nSam"
    return LetterReview.run(LetterContext.northwind(body)).findings.filter {
      [.demanding, .begging, .criticism, .gift].contains($0.check)
    }
  }

  @Test(arguments: [
    ("I'm the strongest candidate you will see.", LetterCheck.Name.demanding),
    ("I am clearly the best applicant for this.", .demanding),
    ("I'm simply the perfect person for you.", .demanding),
    ("You will not meet the best candidate you have ever seen twice.", .demanding),
    ("No other candidate comes close to what I did.", .demanding),
    ("I am better than anyone you interviewed.", .demanding),
    ("You would be lucky to have me.", .demanding), ("When do I start??", .demanding),
    ("So when can I begin?", .demanding), ("Is the job gone?", .demanding),
    ("Or has the post been taken?", .demanding),
    ("It is only right to tell me the reasons.", .demanding),
    ("It would be only fair to give me an answer.", .demanding),
    ("Please give me such a chance.", .begging),
    ("Would you grant me such an opportunity?", .begging),
    ("A case of cider will arrive at your desk.", .gift),
    ("A box of doughnuts should be coming on Friday.", .gift),
    ("A crate of beer will arrive.", .gift),
    ("I was surprised at how basic the questions were.", .criticism),
    ("I was amazed at how trivial some of your questions were.", .criticism),
  ])
  func found(in sentence: String, _ check: LetterCheck.Name) {
    #expect(found(sentence).map(\.check) == [check])
  }

  @Test(arguments: [
    "You asked when I can start: on the first of May.", "I can start when it suits you.",
    "You asked me when I could begin.", "Is the post still open?", "When will you decide?",
    "Could you tell me whether the post is filled?", "The strongest team I have seen is yours.",
    "We hired the strongest applicant from the village.", "I am not the loudest candidate.",
    "I want to become the best welder that I can be.", "I was the best man at his wedding.",
    "I was lucky to have such a teacher.", "It is only right to tell you that I have an offer.",
    "It was only fair to give each shift its own rota.",
    "Few firms would give me such a chance, and I thank you for it.",
    "Thank you for giving me such a chance.", "At the inn a case of cider arrived each Monday.",
    "We sold each case of cider within a day.", "I was surprised at how simple the handover is.",
    "I was struck by how basic tools do the whole job.",
    "No other school had a forge.", "The job is gone at Globex, as I said: the plant has closed.",
    "I was amazed at how short the queue was.",
  ])
  func nothingIsFound(in sentence: String) {
    #expect(found(sentence).isEmpty, "\(found(sentence).map(\.message))")
  }
}
