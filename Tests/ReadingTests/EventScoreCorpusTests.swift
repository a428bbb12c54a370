import Core
import Reading
import Testing

/// None of the real calendars beside the project holds an interview, so that none is to be taken for one.
@Suite struct EventScoreCorpusTests {
  @Test(.enabled(if: Corpus.isThere)) func realCalendarsHoldNoInterview() throws {
    let scorer = EventScorer(me: [])
    var taken: [String] = []
    for name in try Corpus.names() {
      for event in read(try Corpus.bytes(name)).events {
        let score = scorer.score(event)
        if score.isInterview { taken.append("\(name): \(event.summary ?? "-") \(score.words)") }
      }
    }
    #expect(taken.isEmpty, "\(taken)")
  }
}
