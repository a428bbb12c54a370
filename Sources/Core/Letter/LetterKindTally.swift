/// Weighs what kind of mail a letter is.
struct LetterKindTally {
  /// A cue counts in as many sentences, so that a long letter is not decided by its length.
  private static let mostOften = 2

  private let grammar: LetterGrammar
  private var scores: [LetterKind: Int] = [:]
  private var counts: [Int: Int] = [:]
  private var reasons: [LetterKind: [(weight: Int, reason: LetterReason)]] = [:]

  init(_ grammar: LetterGrammar) { self.grammar = grammar }

  mutating func add(subject: String) {
    let text = LetterText(subject)
    for sentence in text.sentences {
      // The places within the subject are of no use to a letter.
      weigh(SentenceTally(sentence, of: text, grammar), of: nil)
    }
  }

  mutating func add(_ tally: SentenceTally, of text: LetterText) { weigh(tally, of: text) }

  private mutating func weigh(_ tally: SentenceTally, of text: LetterText?) {
    var best: [Int: LetterMatcher.Match] = [:]
    for match in tally.matches {
      guard case .kind = match.cue.aim else { continue }
      let known = best[match.cue.group]
      if known.map({ abs($0.cue.weight) < abs(match.cue.weight) }) ?? true {
        best[match.cue.group] = match
      }
    }
    for (group, match) in best {
      guard case .kind(let kind) = match.cue.aim, counts[group, default: 0] < Self.mostOften else {
        continue
      }
      counts[group, default: 0] += 1
      scores[kind, default: 0] += match.cue.weight
      if let text, match.cue.weight > 0 {
        reasons[kind, default: []].append((match.cue.weight, LetterReason(match, in: text)))
      }
    }
  }

  /// - Parameter steps: those that were found: a follow-up has some.
  func verdict(steps: Set<LetterStep>) -> (LetterKind, [LetterReason]) {
    var kind = LetterKind.followUp
    var score =
      Self.base + min(scores[.followUp] ?? 0, Self.most) + (steps.contains(.thanks) ? 1 : 0)
    for candidate in LetterKind.allCases where candidate != .followUp {
      guard let found = scores[candidate], found >= Self.least, found > score else { continue }
      kind = candidate
      score = found
    }
    let found = (reasons[kind] ?? []).sorted {
      ($0.weight, -$0.reason.place.range.lowerBound) > (
        $1.weight, -$1.reason.place.range.lowerBound
      )
    }
    return (kind, found.prefix(3).map(\.reason))
  }

  /// What is written in Afterword is a follow-up, unless its words say something else.
  private static let base = 1
  /// One word that is common in another kind of mail does not make a letter one.
  private static let least = 8
  /// However often a letter speaks of an interview, it may be another one that does so.
  private static let most = 10
}
