/// Reports what the user's own spelling checker does not know, but for names that are known here.
enum SpellingCheck {
  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    letter.context.misspellings.compactMap { slip in
      let keys = NameWord.all(in: slip.word).map(\.key.withoutPossessive)
      let isKnown = keys.allSatisfy { key in
        TradeWords.holds(key) || letter.context.accepted.contains(key)
          || letter.familiar.holds(word: key)
          || letter.context.names.holds(key)
          || letter.familiar.company?.words.contains { $0.key == key } ?? false
          || letter.familiar.role.contains(key)
      }
      guard !isKnown, slip.range.upperBound <= letter.text.lines.last?.upperBound ?? 0 else {
        return nil
      }
      let best = slip.suggestions.prefix(3).joined(separator: ", ")
      return LetterFinding(
        .spelling, .warn, at: letter.text.place(of: slip.range),
        "“\(slip.word)” is not in the dictionary" + (best.isEmpty ? "" : ": \(best)?"),
        suggestions: slip.suggestions, word: slip.word)
    }
  }
}
