import Core
import Testing

/// What a nudge has of what belongs into one.
struct NudgePointTests {
  /// About a talk on Thu 12 Nov 2026; written on Fri 20 Nov.
  private func points(_ body: String) -> Set<NudgePoint> {
    var context = LetterContext.northwind("Hi Ana,\n\n\(body)\n\nBest wishes,\nSam")
    context.purpose = .nudge
    context.meeting?.day = CivilDate(year: 2026, month: 11, day: 12)
    context.today = CivilDate(year: 2026, month: 11, day: 20)
    return LetterReview.run(context).nudgePoints
  }

  static let letters: [(String, Set<NudgePoint>)] = [
    (
      "I enjoyed our talk about deploys last Thursday and remain keen on the role. Is there any news?",
      [.talk, .question, .interest]
    ),
    ("Our conversation on 12 November is still on my mind.", [.talk, .interest]),
    ("We met on Thursday, 12 November.", [.talk]),
    ("We met on Tuesday, and I hope that you are well.", []),
    ("Could you tell me by Thursday when you expect to decide?", [.question]),
    ("Please let me know when you expect to decide.", [.question]),
    ("I wanted to ask by when I may expect an answer.", [.question]),
    ("I am no longer interested in the position.", []),
    ("I would love to join the team.", [.interest]),
    ("I would still be glad to join Northwind as Platform Engineer.", [.interest]),
    ("Thank you again for our conversation on [day].", []),
    ("Is there [one question]?", []),
    ("I hope that all is well.", []),
  ]

  @Test(arguments: 0..<letters.count)
  func whatIsThereIsTold(_ number: Int) {
    let (body, wanted) = Self.letters[number]
    #expect(points(body) == wanted, "\(body)")
  }

  @Test func aFirstLetterHasNone() {
    let context = LetterContext.northwind("Hi Ana,\n\nIs there any news? I am keen.\n")
    #expect(LetterReview.run(context).nudgePoints.isEmpty)
  }
}
