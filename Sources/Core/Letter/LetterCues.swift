/// What a cue speaks for.
package enum LetterAim: Hashable, Sendable {
  case step(LetterStep)
  case fit(LetterFitPart)
  case kind(LetterKind)
}

/// The tables of cues. Each line is a weight and a pattern as ``LetterGrammar`` explains them; a
/// line with "#" says what those below it have in common, in words that people are shown.
enum LetterCues {
  static let tables: [(LetterAim, String)] =
    [
      (.step(.thanks), thanks), (.step(.learned), learned), (.step(.fit), fit),
      (.step(.next), next), (.fit(.need), need), (.fit(.story), story), (.fit(.gap), gap),
    ] + kinds.map { (.kind($0.0), $0.1) }
}
