/// Decides which sentences serve which steps: those in which a cue says so, and those whose turns do and
/// no cue denies it.
struct LetterStepWeighing {
  /// What a cue for another step takes from the weight of the turns, in tenths of a logit: most sentences
  /// serve one.
  private static let otherTakes: Int32 = 12
  /// As much weight as a sentence needs. The two steps that are said in most ways are believed last.
  private static let enough: [LetterStep: Int32] = [
    .thanks: -10, .learned: 6, .fit: 3, .next: 0,
  ]

  private struct Found {
    let reading: SentenceReading
    let score: LetterStepTurns.Score?
    let denied: Set<LetterStep>
  }

  private var found: [Found] = []

  /// - Parameters:
  ///   - reading: what the cues say.
  ///   - score: what the turns say; nil for one in which something is still to be filled in.
  ///   - denied: the steps that the cues speak against.
  mutating func add(
    _ reading: SentenceReading, _ score: LetterStepTurns.Score?, denied: Set<LetterStep>
  ) {
    found.append(Found(reading: reading, score: score, denied: denied))
  }

  /// What each sentence does. In a letter in which something is still to be filled in, only cues count:
  /// a template is worded as letters are, and says nothing yet.
  func readings(of text: LetterText) -> [SentenceReading] {
    guard found.allSatisfy({ $0.score != nil }) else { return found.map(\.reading) }
    var steps = found.map { _ in [LetterStep: LetterReason]() }
    for (number, step) in LetterStep.allCases.enumerated() {
      for (index, sentence) in found.enumerated() {
        if let reason = sentence.reading.steps[step] {
          steps[index][step] = reason
          continue
        }
        guard var weight = sentence.score?.weight[number], !sentence.denied.contains(step) else {
          continue
        }
        if !sentence.reading.steps.isEmpty { weight -= Self.otherTakes }
        guard weight >= Self.enough[step] ?? 0 else { continue }
        steps[index][step] = reason(for: step, at: index, text)
      }
    }
    return zip(found, steps).map {
      SentenceReading(sentence: $0.reading.sentence, steps: $1, parts: $0.reading.parts)
    }
  }

  private func reason(for step: LetterStep, at index: Int, _ text: LetterText) -> LetterReason {
    let number = LetterStep.allCases.firstIndex(of: step) ?? 0
    let sentence = text.sentences[found[index].reading.sentence]
    let place = found[index].score?.words[number].map {
      text.place(
        of: text.words[$0.lowerBound].range.lowerBound..<text.words[$0.upperBound].range.upperBound)
    }
    return LetterReason(text: Self.headings[step] ?? "", place: place ?? sentence.place)
  }

  private static let headings: [LetterStep: String] = [
    .thanks: "is worded as thanks for a talk are",
    .learned: "is worded as what was learned is",
    .fit: "is worded as reasons why both fit are",
    .next: "is worded as what comes next is",
  ]
}
