/// Decides which sentences serve which steps, from the cues and the turns of each, and from what the
/// rest of its letter says.
///
/// A cue speaks for a step, and turns for it or against it. A letter that serves a step nowhere plainly
/// mostly does where that is likeliest, for letters have most of the steps.
struct LetterStepWeighing {
  /// What a cue adds to the weight of the turns, in tenths of a logit.
  private static let cueAdds: Int32 = 15
  /// As much weight as a sentence needs: by itself, and where no other of its letter serves the step.
  private static let enough: Int32 = -10
  private static let enoughAlone: Int32 = -17

  private var found: [(reading: SentenceReading, score: LetterStepTurns.Score?)] = []

  /// - Parameters:
  ///   - reading: what the cues say.
  ///   - score: what the turns say; nil for one in which something is still to be filled in.
  mutating func add(_ reading: SentenceReading, _ score: LetterStepTurns.Score?) {
    found.append((reading, score))
  }

  /// What each sentence does. In a letter in which something is still to be filled in, only cues count:
  /// a template is worded as letters are, and says nothing yet.
  func readings(of text: LetterText) -> [SentenceReading] {
    guard found.allSatisfy({ $0.score != nil }) else { return found.map(\.reading) }
    var steps = found.map { _ in [LetterStep: LetterReason]() }
    for (number, step) in LetterStep.allCases.enumerated() {
      let weights = found.map { reading, score in
        score.map { $0.weight[number] + (reading.steps[step] == nil ? 0 : Self.cueAdds) }
      }
      let most = weights.compactMap { $0 }.max() ?? Int32.min
      let needed = most >= Self.enough ? Self.enough : max(most, Self.enoughAlone)
      for (index, weight) in weights.enumerated() {
        guard let weight, weight >= needed else { continue }
        steps[index][step] = found[index].reading.steps[step] ?? reason(for: step, at: index, text)
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
