/// Weighs what kind of mail a letter is. Whatever speaks for a follow-up counts for it, and whatever
/// speaks for another kind against it; a cue counts once, however often it stands in the letter.
struct LetterKindTally {
  private let grammar: LetterGrammar
  /// The numbers of the cues that were found.
  private var counted: Set<Int> = []
  private var turns: Set<LetterTurns.Key> = []
  private var hallmarks: Set<LetterHallmark> = []
  private var hallmarksOfSubject: Set<LetterHallmark> = []
  /// How many sentences of the body have no hallmark.
  private var strays = 0
  private var weights: [LetterKind: Int] = [:]
  private var reasons: [LetterKind: [(weight: Int, reason: LetterReason)]] = [:]

  init(_ grammar: LetterGrammar) { self.grammar = grammar }

  mutating func add(subject: String) {
    let text = LetterText(subject)
    let isReply = Self.replies.contains(text.words.first?.key ?? "")
    let positions = LetterPositions(text)
    for (index, sentence) in text.sentences.enumerated() {
      // The places within the subject are of no use to a letter.
      weigh(
        SentenceTally(sentence, of: text, grammar, at: positions[index]), of: nil, isReply: isReply)
    }
  }

  /// - Parameter isBody: whether the sentence is one of the letter proper, not of its ends.
  mutating func add(_ tally: SentenceTally, of text: LetterText, isBody: Bool) {
    weigh(tally, of: text)
    let isStray = !tally.matches.contains {
      if case .hallmark(let hallmark) = $0.cue.aim {
        !LetterHallmark.ofSubject.contains(hallmark)
      } else {
        false
      }
    }
    if isBody, isStray { strays += 1 }
  }

  /// - Parameter isReply: whether it is the subject of a reply: the words are the other's, so that
  ///   "your application" is the writer's, and they say nothing against a follow-up.
  private mutating func weigh(
    _ tally: SentenceTally, of text: LetterText?, isReply: Bool = false
  ) {
    turns.formUnion(tally.turns)
    for match in tally.matches {
      if case .hallmark(let hallmark) = match.cue.aim {
        if text == nil { hallmarksOfSubject.insert(hallmark) }
        if !isReply { hallmarks.insert(hallmark) }
        continue
      }
      guard case .kind(let kind) = match.cue.aim else { continue }
      if isReply, match.cue.weight < 0 || Self.employers.contains(kind) { continue }
      guard counted.insert(match.number).inserted else { continue }
      weights[kind, default: 0] += match.cue.weight
      if let text, match.cue.weight > 0 {
        reasons[kind, default: []].append((match.cue.weight, LetterReason(match, in: text)))
      }
    }
  }

  /// - Parameters:
  ///   - steps: those that were found: a follow-up has some.
  ///   - voice: who speaks.
  ///   - size: how much is said.
  func verdict(
    steps: Set<LetterStep>, _ voice: LetterVoice, _ size: LetterSize
  ) -> (LetterKind, [LetterReason]) {
    let own = weights[.followUp] ?? 0
    let others = weights.filter { $0.key != .followUp }
    let found = steps.reduce(0) { $0 + (Self.stepWeights[$1] ?? 0) }
    let cues =
      Self.base + own + found + voice.weight - Self.weigh(others.values.max() ?? 0, of: others)
    let small = turns.reduce(Self.turnsBase) { $0 + grammar.turns.weight(of: $1) }
    let known = size.namesWhatIsKnown ? hallmarks.union([.post]) : hallmarks
    let isStock =
      size.isShort && strays <= LetterHallmark.mostStrays
      && (voice.weight == 0 || known.contains(.absence))
      && (others.values.max() ?? 0) < Self.outweighs && LetterHallmark.suffice(known)
    let isNamed =
      voice.weight == 0 && steps.contains(.thanks)
      && (others.values.max() ?? 0) < Self.outweighs
      && LetterHallmark.nameAFollowUp(
        subject: size.subjectNamesWhatIsKnown
          ? hallmarksOfSubject.union([.title]) : hallmarksOfSubject, letter: hallmarks)
    let marks = (isStock ? Self.hallmarksAdd : 0) + (isNamed ? Self.subjectAdds : 0)
    // Small turns are fitted to mails, and a text that is none has some of them by chance.
    let isMail =
      size.isAddressed || steps.count > 1 || !steps.isSubset(of: Self.ofAnyText)
      || !hallmarks.isDisjoint(with: LetterHallmark.ofInterviews)
    if isMail, cues * Self.cueWeight + small + marks > 0 {
      return (.followUp, reasons(for: .followUp))
    }
    // In the order of the kinds, so that the same letter is always the same.
    var kind = steps.contains(.fit) ? LetterKind.coverLetter : .other
    var most = 0
    for candidate in LetterKind.allCases {
      guard let weight = others[candidate], weight > most else { continue }
      kind = candidate
      most = weight
    }
    return (kind, reasons(for: kind))
  }

  /// What speaks for all other kinds: a long letter speaks of many things in passing, so that the kind
  /// of which it speaks most counts in full, and the rest of them a fifth less.
  private static func weigh(_ most: Int, of others: [LetterKind: Int]) -> Int {
    most + (others.values.reduce(0, +) - most) * 4 / 5
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

  /// How the subject of a reply begins.
  private static let replies: Set<String> = ["re", "aw", "sv", "antw"]
  /// The kinds that an employer writes, or both: what such a subject says is said by the other.
  private static let employers: Set<LetterKind> = [.rejection, .invitation, .apology]

  /// What speaks for another kind as much as this is not made up for by hallmarks.
  private static let outweighs = 44
  /// What the hallmarks of a short letter add, in hundredths: as much as cues and turns may be against
  /// one of mere stock sentences. What is plainly of another kind has more against it.
  private static let hallmarksAdd = 550
  /// What a subject that names post and thanks adds, in hundredths: the letter below it may tell a long
  /// story of other things.
  private static let subjectAdds = 280
  /// What a weight of 1 of a cue counts, in the measure of ``LetterTurns``.
  private static let cueWeight = 5
  /// What stands against a follow-up before a word is read, in hundredths: a text that says nothing of
  /// an interview is none.
  private static let turnsBase = -50
  /// What speaks for a follow-up before a word is read.
  private static let base = -1
  /// Any text tells of work done, or how something is: one of these steps alone does not make it a mail.
  private static let ofAnyText: Set<LetterStep> = [.learned, .fit]
  /// What a step says for a follow-up. Thanks stand in any mail, and plans rather in others.
  private static let stepWeights: [LetterStep: Int] = [
    .thanks: 2, .learned: 10, .fit: 12, .next: -10,
  ]
}

/// Who speaks in a letter: a candidate says "I", a firm or a family "we".
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
      case (0, 2...): Self.alwaysJoint
      case _ where joint > 1 && joint >= own: Self.mostlyJoint
      default: 0
      }
  }

  private static let mostlyJoint = -18
  private static let alwaysJoint = -25

  private static let own: Set<Substring> = ["i", "my", "me", "mine", "myself", "im", "ive"]
  private static let joint: Set<Substring> = ["we", "us", "our"]
}

/// How much a letter says, and whether it names what is known of its interview.
struct LetterSize {
  let isShort: Bool
  /// Whether it has a salutation.
  let isAddressed: Bool
  let namesWhatIsKnown: Bool
  let subjectNamesWhatIsKnown: Bool

  /// - Parameter names: of the company and the role; empty ones are not known.
  init(_ text: LetterText, subject: String, holding names: [String]) {
    let words = text.spokenKeys
    isShort = words.count <= LetterHallmark.mostWords
    isAddressed = !text.salutation.isEmpty
    let names = names.map { Self.row(of: LetterText($0).words.map(\.key)) }.filter { $0 != "  " }
    func holdsAny(_ keys: [String]) -> Bool {
      let row = Self.row(of: keys)
      return names.contains { row.contains($0) }
    }
    namesWhatIsKnown = holdsAny(words)
    subjectNamesWhatIsKnown = holdsAny(LetterText(subject).words.map(\.key))
  }

  private static func row(of keys: [String]) -> String { " \(keys.joined(separator: " ")) " }
}
