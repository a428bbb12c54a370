/// What a cue speaks for.
package enum LetterAim: Hashable, Sendable {
  case step(LetterStep)
  case fit(LetterFitPart)
  case kind(LetterKind)
  case hallmark(LetterHallmark)
}

/// The tables of cues. Each line is a weight and a pattern as ``LetterGrammar`` explains them; a
/// line with "#" says what those below it have in common, in words that people are shown.
///
/// The weights of the steps and kinds are fitted: a logistic regression over the letters of the tests,
/// in which a letter serves a step where at least one of its sentences does, pulled towards what the
/// cue was thought to say, and rounded. A cue that but one letter has is worth nothing elsewhere and
/// goes, unless it is a phrase of many letters. Phrases that are as good as sure have the weight that
/// is enough from the start.
///
/// The tables whose names end with "Plainly" are fitted to nothing: they say what any candidate says,
/// by grammar and field. What they find is enough, and what they forbid outweighs it. Those whose names
/// end with "Aside" say what is none of a step though it sounds alike: the way there, the weather, what
/// was eaten, and what else a day brings.
enum LetterCues {
  static let tables: [(LetterAim, String)] =
    [
      (.step(.thanks), thanks), (.step(.thanks), thanksPlainly), (.step(.learned), learned),
      (.step(.learned), learnedOfThem), (.step(.learned), learnedPlainly),
      (.step(.learned), learnedWeighed), (.step(.fit), fit), (.step(.fit), fitTold),
      (.step(.fit), fitPlainly), (.step(.next), next), (.step(.next), nextPlainly),
      (.step(.next), nextTold), (.step(.learned), learnedAside), (.step(.fit), fitAside),
      (.step(.next), nextAside), (.step(.next), nextToldAside),
      (.fit(.need), need), (.fit(.story), story), (.fit(.gap), gap),
    ] + kinds.map { (.kind($0.0), $0.1) } + hallmarks.map { (.hallmark($0.0), $0.1) }

  static let turns = turnsFor + "\n" + turnsAgainst

  /// For each of ``LetterStep/allCases``.
  static let stepTurns = [
    stepTurnsThanks, stepTurnsLearned, stepTurnsFit, stepTurnsNext,
  ]
}
