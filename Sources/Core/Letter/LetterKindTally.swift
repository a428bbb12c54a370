/// Weighs what kind of mail a letter is.
struct LetterKindTally {
  /// The cues of one heading count in as many sentences, the weightiest ones, so that a long letter
  /// is not decided by its length.
  private static let mostOften = 2

  private let grammar: LetterGrammar
  /// The weights that were found, by the group of their cues.
  private(set) var weights: [Int: (kind: LetterKind, found: [Int])] = [:]
  private var reasons: [LetterKind: [(weight: Int, reason: LetterReason)]] = [:]

  init(_ grammar: LetterGrammar) { self.grammar = grammar }

  mutating func add(subject: String) {
    let text = LetterText(subject)
    let isReply = Self.replies.contains(text.words.first?.key ?? "")
    for sentence in text.sentences {
      // The places within the subject are of no use to a letter.
      weigh(SentenceTally(sentence, of: text, grammar), of: nil, isReply: isReply)
    }
  }

  mutating func add(_ tally: SentenceTally, of text: LetterText) { weigh(tally, of: text) }

  /// - Parameter isReply: whether it is the subject of a reply: the words are the other's, so that
  ///   "your application" is the writer's, and they say nothing against a follow-up.
  private mutating func weigh(
    _ tally: SentenceTally, of text: LetterText?, isReply: Bool = false
  ) {
    var best: [Int: LetterMatcher.Match] = [:]
    for match in tally.matches {
      guard case .kind(let kind) = match.cue.aim else { continue }
      if isReply, match.cue.weight < 0 || Self.employers.contains(kind) { continue }
      let known = best[match.cue.group]
      if known.map({ abs($0.cue.weight) < abs(match.cue.weight) }) ?? true {
        best[match.cue.group] = match
      }
    }
    for (group, match) in best {
      guard case .kind(let kind) = match.cue.aim else { continue }
      weights[group, default: (kind, [])].found.append(match.cue.weight)
      if let text, match.cue.weight > 0 {
        reasons[kind, default: []].append((match.cue.weight, LetterReason(match, in: text)))
      }
    }
  }

  /// - Parameters:
  ///   - steps: those that were found: a follow-up has some.
  ///   - voice: who speaks.
  func verdict(steps: Set<LetterStep>, _ voice: LetterVoice) -> (LetterKind, [LetterReason]) {
    let scores = scores()
    let own = min(scores[.followUp] ?? 0, Self.most) + voice.weight
    let others = scores.filter { $0.key != .followUp }.values.max() ?? 0
    let isEnough =
      isFollowUp(steps, others: others)
      && own + steps.count + (steps.contains(.fit) ? 1 : 0) >= Self.enough
    var kind = isEnough ? LetterKind.followUp : isOfHiring ? .coverLetter : .other
    var score = isEnough ? ownScore(own, steps) : Self.leastOfOthers
    for candidate in LetterKind.allCases where candidate != .followUp {
      guard let found = scores[candidate], found > score else { continue }
      kind = candidate
      score = found
    }
    return (kind, reasons(for: kind))
  }

  /// What another kind has to outweigh. A letter that goes through all steps is hardly anything else.
  private func ownScore(_ own: Int, _ steps: Set<LetterStep>) -> Int {
    let isWhole = steps.count == LetterStep.allCases.count
    return max(
      own + (isWhole ? steps.count : min(steps.count, 2)),
      (isOfHiring ? Self.least : Self.leastElsewhere) - 1)
  }

  /// The weight of each kind. Words that many mails use are half as telling where one stands alone,
  /// or where the letter speaks of an interview.
  private func scores() -> [LetterKind: Int] {
    var scores: [LetterKind: Int] = [:]
    var plain: Set<LetterKind> = [.followUp]
    var hits: [LetterKind: Int] = [:]
    for (kind, found) in weights.values {
      let weightiest = found.sorted { abs($0) > abs($1) }.prefix(Self.mostOften)
      scores[kind, default: 0] += weightiest.reduce(0, +)
      hits[kind, default: 0] += weightiest.count
      if weightiest.contains(where: { $0 >= Self.telling }) { plain.insert(kind) }
    }
    for kind in scores.keys where !plain.contains(kind) && (isOfHiring || hits[kind] == 1) {
      scores[kind] = scores[kind].map { $0 / 2 }
    }
    return scores
  }

  private var isOfHiring: Bool {
    [.interview, .absence, .position, .post].contains { evidence($0) > 0 }
  }

  /// The weightiest reasons for a kind, the first of them first.
  private func reasons(for kind: LetterKind) -> [LetterReason] {
    let found = (reasons[kind] ?? []).sorted {
      ($0.weight, -$0.reason.place.range.lowerBound) > (
        $1.weight, -$1.reason.place.range.lowerBound
      )
    }
    return found.prefix(3).map(\.reason)
  }

  /// What a letter has to speak of to be a follow-up: an interview; or a meeting; or the decision
  /// on a position. One that speaks of none may still show that its writer knows them.
  private func isFollowUp(_ steps: Set<LetterStep>, others: Int) -> Bool {
    let isOfPosition = [.position, .post, .candidate].contains { evidence($0) > 0 }
    if evidence(.interview) + evidence(.absence) > 0 { return true }
    let hasMet =
      evidence(.meeting) > 0 || steps.contains(.learned) || steps.contains(.thanks)
    if isOfPosition {
      return hasMet || evidence(.outcome) > 0 || steps.contains(.next) && !steps.contains(.fit)
    }
    if evidence(.meeting) > 0, evidence(.outcome) > 0 || steps.contains(.fit) { return true }
    let hasTalked =
      steps.contains(.learned) && steps.count > 1
      || steps.contains(.thanks) && evidence(.meeting) > 0
    if hasTalked, others < Self.telling / 2 { return true }
    return steps.contains(.fit) && steps.count > 1
  }

  /// The weight of what a heading found.
  private func evidence(_ heading: Heading) -> Int {
    guard let group = grammar.groups.firstIndex(of: heading.rawValue) else { return 0 }
    return weights[group]?.found.reduce(0, +) ?? 0
  }

  /// The headings of the cues for a follow-up in ``LetterCues``.
  private enum Heading: String {
    case interview = "speaks of an interview"
    case meeting = "speaks of a meeting that was"
    case absence = "speaks of a meeting that came to nothing"
    case position = "speaks of the position"
    case post = "names a post"
    case candidate = "speaks as a candidate"
    case outcome = "asks what came of it"
  }

  /// How the subject of a reply begins.
  private static let replies: Set<String> = ["re", "aw", "sv", "antw"]
  /// The kinds that an employer writes.
  private static let employers: Set<LetterKind> = [.rejection, .invitation]

  /// From this weight on a cue alone says what a mail is.
  private static let telling = 7
  /// As much as a follow-up says for itself, at the least.
  private static let enough = 3
  /// However often a letter speaks of an interview, it may be another one that does so.
  private static let most = 8
  /// One word that is common in another kind of mail does not make a letter one; less where nothing
  /// names an interview or a position.
  private static let least = 8
  private static let leastElsewhere = 6
  /// What says that a letter is of a kind where it is no follow-up.
  private static let leastOfOthers = 2
}

/// Who speaks in a letter: a candidate says "I", a firm "we".
struct LetterVoice {
  /// What it adds to the weight of a follow-up.
  let weight: Int

  init(_ text: LetterText) {
    var own = 0
    var joint = 0
    for sentence in text.spoken {
      for word in text.words[sentence.words] {
        let bare = word.key.prefix { $0 != "'" }
        if Self.own.contains(bare) { own += 1 } else if Self.joint.contains(bare) { joint += 1 }
      }
    }
    weight =
      switch (own, joint) {
      case (0, 2...): Self.neverAlone
      case _ where own > joint + 1: 1
      case _ where joint > 0 && joint >= own: -4
      default: 0
      }
  }

  /// Who speaks of "us" alone speaks for a firm or a family.
  private static let neverAlone = -12

  private static let own: Set<Substring> = ["i", "my", "me", "mine", "myself", "im", "ive"]
  private static let joint: Set<Substring> = ["we", "us"]
}
