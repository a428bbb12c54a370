/// The turns of sentences as ``LetterStepTurns`` sees them, for the tool that fits its tables.
package struct LetterStepExamples {
  private let grammar: LetterGrammar
  private let words: [UInt16: String]

  /// - Parameters:
  ///   - vocabulary: all words of the texts, as ``LetterWord/key`` has them.
  ///   - small: those that no class stands for.
  package init(vocabulary: [String], small: [String]) {
    grammar = LetterGrammar(
      stepTables: [], small: small.joined(separator: " "), vocabulary: vocabulary)
    words = Dictionary(
      grammar.numbers.map { ($0.value, $0.key) }, uniquingKeysWith: { first, _ in first })
  }

  /// The turns of each stretch of a sentence, each once.
  package func turns(
    of sentence: Int, in text: LetterText
  ) -> [[LetterStepTurns.Key]] {
    let position = LetterPositions(text)[sentence]
    let tokens = LetterMatcher(text.sentences[sentence], of: text, grammar, at: position).tokens
    guard !tokens.isEmpty else { return [] }
    return LetterStepTurns.stretches(of: tokens.count).map {
      Set(grammar.stepTurns.turns(of: tokens, in: $0, at: position, grammar).map(\.key)).sorted()
    }
  }

  /// A turn as a table writes it; nil where it holds what a table cannot.
  package func name(of turn: LetterStepTurns.Key) -> String? {
    var parts: [String] = []
    var rest = turn
    while rest != 0 {
      let number = UInt16(truncatingIfNeeded: rest)
      let mark = LetterStepTurns.Mark(rawValue: UInt16.max - number)
      guard let part = mark.map({ LetterStepTurns.Mark.names[Int($0.rawValue)] }) ?? words[number],
        mark != nil || part.allSatisfy({ $0.isASCII && $0.isLetter }) || part == "?"
      else { return nil }
      parts.append(part)
      rest >>= 16
    }
    return parts.reversed().joined(separator: "+")
  }
}
