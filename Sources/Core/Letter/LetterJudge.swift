/// Why something was found: what the words say, and where they stand.
package struct LetterReason: Hashable, Sendable {
  /// The heading of the cue in ``LetterCues``: "says that it was good to meet them".
  package let text: String
  package let place: LetterPlace
}

/// What a sentence does for its letter.
package struct SentenceReading: Hashable, Sendable {
  /// An index into ``LetterText/sentences``.
  package let sentence: Int
  package let steps: [LetterStep: LetterReason]
  package let parts: [LetterFitPart: LetterReason]
}

/// What a letter does.
package struct LetterReading: Sendable {
  package let language: LetterLanguage
  package let kind: LetterKind
  /// Why it was taken for that.
  package let kindReasons: [LetterReason]
  /// One for each sentence of ``LetterText/spoken`` in English; empty in another language. One in
  /// which something is still to be filled in serves nothing.
  package let sentences: [SentenceReading]
  /// What is still to be filled in, as ``PlaceholderCheck`` finds it.
  let placeholders: [Range<Int>]

  /// Whether it reads as a candidate's follow-up after an interview.
  package var isFollowUp: Bool { kind == .followUp }

  /// Whether steps were judged: they are in English.
  package var isJudged: Bool { language.isJudged }

  /// The sentences that serve a step, in the order of the letter.
  package func sentences(serving step: LetterStep) -> [Int] {
    sentences.filter { $0.steps[step] != nil }.map(\.sentence)
  }

  /// The first sentence that serves a step, and why it does.
  package func first(_ step: LetterStep) -> (sentence: Int, reason: LetterReason)? {
    for reading in sentences {
      if let reason = reading.steps[step] { return (reading.sentence, reason) }
    }
    return nil
  }

  /// The first sentence that serves a part of the step ``LetterStep/fit``, and why it does.
  package func first(_ part: LetterFitPart) -> (sentence: Int, reason: LetterReason)? {
    for reading in sentences {
      if let reason = reading.parts[part] { return (reading.sentence, reason) }
    }
    return nil
  }

  /// The steps that at least one sentence serves.
  package var steps: Set<LetterStep> { Set(sentences.flatMap(\.steps.keys)) }
}

/// Judges letters by the cues and turns of ``LetterCues``.
package enum LetterJudge {
  /// In words. What stands further down is not judged: a text of that length is no letter, and is to
  /// hold up nobody's typing.
  private static let most = 20_000

  /// - Parameters:
  ///   - text: the letter's body.
  ///   - subject: it helps to tell what the letter is.
  ///   - company: the one that the letter is about; empty where it is not known.
  ///   - role: the title of the role; empty where it is not known.
  package static func read(
    _ text: LetterText, subject: String = "", company: String = "", role: String = ""
  ) -> LetterReading {
    let language = LetterLanguage(of: text)
    let grammar = LetterGrammar.shared
    let placeholders = PlaceholderCheck(text: text, part: .body, characters: Array(text.body))
      .ranges()
    var open = placeholders[...]
    var sentences = LetterStepWeighing()
    // A template is a follow-up, too: what is to be filled in takes no step from its kind.
    var begun: Set<LetterStep> = []
    var kinds = LetterKindTally(grammar)
    kinds.add(subject: RoleTitle(role).asAnyTrade(in: subject))
    var story = LetterStoryline()
    let substance = LetterSubstance(text, knowing: [company, role])
    let positions = LetterPositions(text)
    for (index, sentence) in text.sentences.enumerated() {
      guard sentence.words.lowerBound < most else { break }
      guard text.blocks[sentence.block].kind != .quoted else { continue }
      let found = SentenceTally(sentence, of: text, grammar, at: positions[index])
      kinds.add(found, of: text, isBody: text.blocks[sentence.block].kind == .body)
      if language.isJudged, [.body, .closing].contains(text.blocks[sentence.block].kind) {
        let steps = story.place(
          found.steps(of: text), speaksOfReader: found.speaksOfReader, in: sentence.block)
        begun.formUnion(steps.keys)
        let range = sentence.place.range
        open = open.drop { $0.upperBound <= range.lowerBound }
        let isOpen = open.first.map { $0.overlaps(range) } ?? false
        let bare = substance.bareSteps(of: sentence, givesThanks: steps[.thanks] != nil)
        sentences.add(
          SentenceReading(
            sentence: index, steps: isOpen ? [:] : steps.filter { !bare.contains($0.key) },
            parts: isOpen ? [:] : found.parts(of: text)),
          isOpen ? nil : grammar.stepTurns.score(of: found.tokens, at: positions[index], grammar),
          found, denied: found.denied.union(bare))
      }
    }
    let (kind, reasons): (LetterKind, [LetterReason]) =
      if !text.spoken.contains(where: { !$0.words.isEmpty }) {
        // A subject alone is no letter.
        (.other, [])
      } else if language.isJudged {
        kinds.verdict(
          steps: begun, LetterVoice(text),
          LetterSize(text, subject: subject, holding: [company, role]))
      } else {
        (foreignKind(of: text, subject, language), [])
      }
    return LetterReading(
      language: language, kind: kind, kindReasons: reasons, sentences: sentences.readings(of: text),
      placeholders: placeholders)
  }

  private static func foreignKind(
    of text: LetterText, _ subject: String, _ language: LetterLanguage
  ) -> LetterKind {
    let words = LetterText(subject).words.map(\.key) + text.spokenKeys
    return LetterForeignCues.isFollowUp(words, in: language) ? .followUp : .other
  }
}

/// The cues of one sentence, weighed: what speaks for a step and what speaks against it add up.
struct SentenceTally {
  /// As much weight as a sentence needs to serve a step: more for the one whose cues are many and small.
  private static func enough(for step: LetterStep) -> Int { step == .learned ? 16 : 12 }
  /// What a need of theirs, and a lack made up for, add to the weight of the step of why both fit.
  private static let needAdds = 20
  private static let gapAdds = 8
  /// Below this weight cues speak against a step.
  private static let denies = -6
  /// From this weight on a need is one of a person, and not only a problem of theirs.
  private static let personal = 4

  let tokens: [LetterTokens.Token]
  let matches: [LetterMatcher.Match]
  /// The turns of ``LetterTurns`` in it.
  let turns: Set<LetterTurns.Key>

  /// Whether it speaks of the reader or of those whom the reader works with, or repeats what one of them
  /// said.
  let speaksOfReader: Bool

  private let position: LetterPosition

  init(
    _ sentence: LetterSentence, of text: LetterText, _ grammar: LetterGrammar,
    at position: LetterPosition
  ) {
    let matcher = LetterMatcher(sentence, of: text, grammar, at: position)
    tokens = matcher.tokens
    matches = matcher.matches()
    turns = grammar.turns.found(in: matcher.tokens)
    speaksOfReader =
      matcher.tokens.contains { grammar.theirs.contains($0.id) }
      || zip(matcher.tokens, matcher.tokens.dropFirst()).contains {
        $0.shapes.contains(.name) && grammar.telling.contains($1.id)
      }
    self.position = position
  }

  /// The steps that the sentence serves, and the cue that says most for each.
  func steps(of text: LetterText) -> [LetterStep: LetterReason] {
    var result: [LetterStep: LetterReason] = [:]
    for step in LetterStep.allCases {
      let (weight, found) = weighed(for: step)
      guard weight >= Self.enough(for: step) else { continue }
      result[step] = Self.heaviest(found).map { LetterReason($0, in: text) }
    }
    return result
  }

  /// How much its cues say for a step.
  func weight(for step: LetterStep) -> Int { weighed(for: step).weight }

  private func weighed(for step: LetterStep) -> (weight: Int, matches: [LetterMatcher.Match]) {
    var found = matches.filter { $0.cue.aim == .step(step) }
    var weight = found.reduce(position.weight(for: step)) { $0 + $1.cue.weight }
    if step == .fit {
      if let need = strongest(.need), need.cue.weight >= Self.personal {
        weight += Self.needAdds
        found.append(need)
      }
      if let gap = strongest(.gap), gap.cue.weight > 0 {
        weight += Self.gapAdds
        found.append(gap)
      }
    }
    return (weight, found)
  }

  /// The steps against which cues speak: most of them, or one plainly.
  var denied: Set<LetterStep> {
    var weights: [LetterStep: Int] = [:]
    var plainly: Set<LetterStep> = []
    for match in matches {
      guard case .step(let step) = match.cue.aim else { continue }
      weights[step, default: 0] += match.cue.weight
      if match.cue.weight <= -Self.enough(for: step) { plainly.insert(step) }
    }
    return Set(
      weights.filter {
        $0.value < Self.denies || plainly.contains($0.key) && $0.value < Self.enough(for: $0.key)
      }.keys)
  }

  func parts(of text: LetterText) -> [LetterFitPart: LetterReason] {
    var result: [LetterFitPart: LetterReason] = [:]
    for part in LetterFitPart.allCases {
      guard let found = strongest(part), found.cue.weight > 0 else { continue }
      result[part] = LetterReason(found, in: text)
    }
    return result
  }

  /// The cue that says most about a part, be it for or against it.
  private func strongest(_ part: LetterFitPart) -> LetterMatcher.Match? {
    matches.filter { $0.cue.aim == .fit(part) }.max {
      (abs($0.cue.weight), -$0.words.lowerBound) < (abs($1.cue.weight), -$1.words.lowerBound)
    }
  }

  private static func heaviest(_ matches: [LetterMatcher.Match]) -> LetterMatcher.Match? {
    matches.max {
      ($0.cue.weight, -$0.words.lowerBound) < ($1.cue.weight, -$1.words.lowerBound)
    }
  }
}

extension LetterReason {
  init(_ match: LetterMatcher.Match, in text: LetterText) {
    let words = text.words
    let range =
      words[match.words.lowerBound].range
      .lowerBound..<words[match.words.upperBound].range.upperBound
    self.init(
      text: LetterGrammar.shared.groups[match.cue.group], place: text.place(of: range))
  }
}
