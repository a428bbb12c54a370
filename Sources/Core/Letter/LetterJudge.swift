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
  /// One for each sentence of ``LetterText/spoken`` in English; empty in another language.
  package let sentences: [SentenceReading]

  /// Whether it reads as a candidate's follow-up after an interview.
  package var isFollowUp: Bool { kind == .followUp }

  /// Whether steps were judged: they are in English.
  package var isJudged: Bool { language.isJudged }

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

/// Judges letters by the cues of ``LetterCues``.
package enum LetterJudge {
  /// In words. What stands further down is not judged: a text of that length is no letter, and is to
  /// hold up nobody's typing.
  private static let most = 20_000

  /// - Parameters:
  ///   - text: the letter's body.
  ///   - subject: it helps to tell what the letter is.
  package static func read(_ text: LetterText, subject: String = "") -> LetterReading {
    let language = LetterLanguage(of: text)
    let grammar = LetterGrammar.shared
    var sentences: [SentenceReading] = []
    var kinds = LetterKindTally(grammar)
    kinds.add(subject: subject)
    let positions = LetterPositions(text)
    for (index, sentence) in text.sentences.enumerated() {
      guard sentence.words.lowerBound < most else { break }
      guard text.blocks[sentence.block].kind != .quoted else { continue }
      let found = SentenceTally(sentence, of: text, grammar)
      kinds.add(found, of: text)
      if language.isJudged, [.body, .closing].contains(text.blocks[sentence.block].kind) {
        sentences.append(
          SentenceReading(
            sentence: index, steps: found.steps(of: text, at: positions[index]),
            parts: found.parts(of: text)))
      }
    }
    guard language.isJudged else {
      let words = text.spoken.flatMap { text.words[$0.words].map(\.key) }
      let all = LetterText(subject).words.map(\.key) + words
      return LetterReading(
        language: language,
        kind: LetterForeignCues.isFollowUp(all, in: language) ? .followUp : .other,
        kindReasons: [], sentences: [])
    }
    let (kind, reasons) = kinds.verdict(
      steps: Set(sentences.flatMap(\.steps.keys)), LetterVoice(text))
    return LetterReading(
      language: language, kind: kind, kindReasons: reasons, sentences: sentences)
  }
}

/// The cues of one sentence, weighed.
struct SentenceTally {
  /// As much weight as a sentence needs to serve a step.
  static let enough = 3

  let matches: [LetterMatcher.Match]

  init(_ sentence: LetterSentence, of text: LetterText, _ grammar: LetterGrammar) {
    matches = LetterMatcher(sentence, of: text, grammar).matches()
  }

  /// The steps that the sentence serves. What weak cues say only where they stand counts for nothing
  /// in a sentence that plainly serves another step.
  func steps(of text: LetterText, at position: LetterPosition) -> [LetterStep: LetterReason] {
    var plain: [LetterStep: LetterReason] = [:]
    var faint: [LetterStep: LetterReason] = [:]
    for step in LetterStep.allCases {
      let found = weigh(
        .step(step), bonus: position.bonus(for: step), least: position.favours(step) ? 1 : 2)
      guard let found else { continue }
      let reason = LetterReason(found, in: text)
      if found.cue.weight >= Self.enough { plain[step] = reason } else { faint[step] = reason }
    }
    // Who says whom they need, or how a lack is made up for, says why the two fit; a mere problem of
    // theirs is something learned.
    if plain[.fit] == nil {
      let need = weigh(.fit(.need)).flatMap { $0.cue.weight > Self.enough ? $0 : nil }
      plain[.fit] = (need ?? weigh(.fit(.gap))).map { LetterReason($0, in: text) }
    }
    return plain.isEmpty ? faint : plain
  }

  func parts(of text: LetterText) -> [LetterFitPart: LetterReason] {
    var result: [LetterFitPart: LetterReason] = [:]
    for part in LetterFitPart.allCases {
      result[part] = weigh(.fit(part)).map { LetterReason($0, in: text) }
    }
    return result
  }

  /// The heaviest cue for an aim, where all together are heavy enough.
  /// - Parameters:
  ///   - bonus: what the sentence's position adds to cues that do not suffice alone.
  ///   - least: the weight from which a cue counts.
  private func weigh(_ aim: LetterAim, bonus: Int = 0, least: Int = 1) -> LetterMatcher.Match? {
    var groups: [Int: LetterMatcher.Match] = [:]
    for match in matches where match.cue.aim == aim && abs(match.cue.weight) >= least {
      let known = groups[match.cue.group]
      if known.map({ abs($0.cue.weight) < abs(match.cue.weight) }) ?? true {
        groups[match.cue.group] = match
      }
    }
    // What is of little weight against a step takes nothing from a cue that suffices alone.
    let isPlain = groups.values.contains { $0.cue.weight >= Self.enough }
    let weight = groups.values.reduce(0) {
      isPlain && (-Self.enough + 1..<0).contains($1.cue.weight) ? $0 : $0 + $1.cue.weight
    }
    guard weight > 0, weight + bonus >= Self.enough else { return nil }
    return groups.values.max {
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
