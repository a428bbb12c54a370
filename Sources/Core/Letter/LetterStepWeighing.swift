/// Decides which sentences serve which steps: those in which a cue says so, and those whose turns do and
/// no cue denies it. Where a step has a sentence of which that is sure, it needs none that is doubtful.
struct LetterStepWeighing {
  /// What a cue for another step takes from the weight of the turns, in tenths of a logit: most sentences
  /// serve one.
  private static let otherTakes: Int32 = 12
  /// As much weight as a sentence needs. The two steps that are said in most ways are believed last.
  private static let enough: [LetterStep: Int32] = [
    .thanks: -10, .learned: 6, .fit: 3, .next: 0,
  ]
  /// What its turns need beyond that to be sure: more where its cues are for another step.
  private static let surely: Int32 = 5
  private static let surelyBesides: Int32 = 16
  /// What cues say is doubtful where the turns speak more plainly against it than this, once the cues have
  /// been weighed against them, a quarter more than they weigh. Thanks are said with other things.
  private static func least(for step: LetterStep) -> Int32 { step == .thanks ? -20 : -5 }

  private struct Found {
    let reading: SentenceReading
    let score: LetterStepTurns.Score?
    let denied: Set<LetterStep>
    /// How much its cues say for the steps that they are enough for.
    let cues: [LetterStep: Int32]
  }

  private var found: [Found] = []

  /// - Parameters:
  ///   - reading: what the cues say.
  ///   - score: what the turns say; nil for one in which something is still to be filled in.
  ///   - tally: the cues.
  ///   - denied: the steps that it does not serve, whatever the turns say.
  mutating func add(
    _ reading: SentenceReading, _ score: LetterStepTurns.Score?, _ tally: SentenceTally,
    denied: Set<LetterStep>
  ) {
    let cues = reading.steps.keys.map { ($0, Int32(tally.weight(for: $0))) }
    found.append(
      Found(
        reading: reading, score: score, denied: denied,
        cues: Dictionary(uniqueKeysWithValues: cues)))
  }

  /// What each sentence does. In a letter in which something is still to be filled in, only cues count:
  /// a template is worded as letters are, and says nothing yet.
  func readings(of text: LetterText) -> [SentenceReading] {
    guard found.allSatisfy({ $0.score != nil }) else { return found.map(\.reading) }
    var steps = found.map { _ in [LetterStep: LetterReason]() }
    for step in LetterStep.allCases {
      let margins = found.map { margin(of: $0, for: step) }
      let isSure = margins.contains { $0.map { $0 >= 0 } ?? false }
      for (index, margin) in margins.enumerated() {
        guard let margin, !isSure || margin >= 0 else { continue }
        steps[index][step] =
          found[index].reading.steps[step] ?? reason(for: step, at: index, text)
      }
    }
    return zip(found, steps).map {
      SentenceReading(sentence: $0.reading.sentence, steps: $1, parts: $0.reading.parts)
    }
  }

  /// By how much it is sure that a sentence serves a step, in tenths of a logit, or doubtful, where that
  /// is negative; nil where it does not.
  private func margin(of sentence: Found, for step: LetterStep) -> Int32? {
    let number = LetterStep.allCases.firstIndex(of: step) ?? 0
    let weight = sentence.score?.weight[number] ?? 0
    if sentence.reading.steps[step] != nil {
      return weight + (sentence.cues[step] ?? 0) * 5 / 4 - Self.least(for: step)
    }
    guard !sentence.denied.contains(step) else { return nil }
    let isBesides = !sentence.reading.steps.isEmpty
    let left = weight - (isBesides ? Self.otherTakes : 0) - (Self.enough[step] ?? 0)
    return left < 0 ? nil : left - (isBesides ? Self.surelyBesides : Self.surely)
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
