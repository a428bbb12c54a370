/// Where the cues of a grammar stand in a sentence.
struct LetterMatcher {
  struct Match {
    let cue: LetterGrammar.Cue
    /// An index into ``LetterGrammar/cues``.
    let number: Int
    /// Indices into ``LetterText/words``.
    let words: ClosedRange<Int>
  }

  let tokens: [LetterTokens.Token]
  private let traits: SentenceTraits
  private let grammar: LetterGrammar

  /// - Parameter position: where the sentence stands in its letter, if that is known.
  init(
    _ sentence: LetterSentence, of text: LetterText, _ grammar: LetterGrammar,
    at position: LetterPosition? = nil
  ) {
    tokens =
      LetterTokens(
        sentence.words, isQuestion: sentence.isQuestion, of: text, grammar
      ).tokens
    traits = SentenceTraits(tokens, grammar, at: position)
    self.grammar = grammar
  }

  /// The first match of each cue.
  func matches() -> [Match] {
    guard !tokens.isEmpty else { return [] }
    var result: [Match] = []
    var found: Set<Int> = []
    func attempt(_ cue: UInt16, at start: Int) {
      let number = Int(cue)
      guard !found.contains(number) else { return }
      let cue = grammar.cues[number]
      guard let end = end(of: cue.elements, at: 0, from: start) else { return }
      found.insert(number)
      let last = max(start, end - 1)
      result.append(
        Match(cue: cue, number: number, words: tokens[start].word...tokens[last].word))
    }
    for number in grammar.atStart { attempt(number, at: 0) }
    for start in tokens.indices {
      for number in grammar.cues(beginningWith: tokens[start].id) { attempt(number, at: start) }
      for (shape, cues) in grammar.byShape where tokens[start].shapes.contains(shape) {
        for number in cues { attempt(number, at: start) }
      }
    }
    return result
  }

  /// Where a match of the elements from an index on that begins at a token ends; nil where there is none.
  private func end(
    of elements: [LetterGrammar.Element], at index: Int, from start: Int
  ) -> Int? {
    guard index < elements.count else { return start }
    switch elements[index] {
    case .start:
      return start == 0 ? end(of: elements, at: index + 1, from: start) : nil
    case .end:
      return start == tokens.count ? start : nil
    case .trait(let trait):
      return traits.contains(trait) ? end(of: elements, at: index + 1, from: start) : nil
    case .gap(let length):
      for skipped in 0...length where start + skipped <= tokens.count {
        if let found = end(of: elements, at: index + 1, from: start + skipped) { return found }
      }
      return nil
    case .word(let set, let isOptional, let orStart):
      if start < tokens.count, set.takes(tokens[start]),
        let found = end(of: elements, at: index + 1, from: start + 1)
      {
        return found
      }
      return isOptional || orStart && start == 0
        ? end(of: elements, at: index + 1, from: start) : nil
    }
  }
}

/// What can be said of a sentence as a whole.
struct SentenceTraits: OptionSet {
  let rawValue: UInt8
  /// It speaks of the writer.
  static let own = SentenceTraits(rawValue: 1)
  /// It does not.
  static let others = SentenceTraits(rawValue: 2)
  /// It has more words than an exclamation or a salutation.
  static let long = SentenceTraits(rawValue: 4)
  /// It stands before the last paragraph, or begins the letter.
  static let early = SentenceTraits(rawValue: 8)

  /// It speaks of the writer and has no word of the reader.
  static let mine = SentenceTraits(rawValue: 16)

  private static let least = 6

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ tokens: [LetterTokens.Token], _ grammar: LetterGrammar, at position: LetterPosition?) {
    let isOwn = tokens.contains { grammar.own.contains($0.id) }
    self = isOwn ? .own : .others
    if isOwn, !tokens.contains(where: { grammar.reader.contains($0.id) }) { insert(.mine) }
    if tokens.count >= Self.least { insert(.long) }
    if let position, position.isFirst || position.paragraph + 1 < position.paragraphs {
      insert(.early)
    }
  }
}
