/// Reports what the user's own spelling checker does not know, but for names that are known here.
enum SpellingCheck {
  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard !letter.context.misspellings.isEmpty else { return [] }
    let noted = Set(
      (letter.context.meeting?.notes ?? []).flatMap { NameWord.all(in: $0.text) }
        .map(\.key.withoutPossessive))
    return letter.context.misspellings.compactMap { slip in
      let keys = NameWord.all(in: slip.word).map(\.key.withoutPossessive)
      let isKnown = keys.allSatisfy { key in
        TradeWords.holds(key) || NameLexicon.isTool(key) || letter.context.accepted.contains(key)
          || letter.familiar.holds(word: key) || noted.contains(key)
          || letter.context.names.holds(key)
          || letter.familiar.company?.words.contains { $0.key == key } ?? false
          || letter.familiar.role.contains(key)
      }
      guard !isKnown, slip.range.upperBound <= letter.text.lines.last?.upperBound ?? 0,
        !isOfForeignClosing(slip, keys, letter), !isPiece(slip, keys, letter)
      else { return nil }
      let suggestions = withoutPossessions(slip)
      let best = suggestions.prefix(3).joined(separator: ", ")
      return LetterFinding(
        .spelling, .warn, at: letter.text.place(of: slip.range),
        "“\(slip.word)” is not in the dictionary" + (best.isEmpty ? "" : ": \(best)?"),
        suggestions: suggestions, word: slip.word)
    }
  }

  /// "Mit freundlichen Grüßen" ends letters in English too.
  private static func isOfForeignClosing(
    _ slip: LetterContext.Misspelling, _ keys: [String], _ letter: LetterUnderReview
  ) -> Bool {
    keys.allSatisfy(LetterWords.isOfClosing)
      && letter.text.blocks.contains { $0.kind == .closing && $0.place.range.overlaps(slip.range) }
  }

  /// A part of a word with hyphens, as such words are built.
  private static func isPiece(
    _ slip: LetterContext.Misspelling, _ keys: [String], _ letter: LetterUnderReview
  ) -> Bool {
    func isJoined(_ hyphen: Int, _ beyond: Int) -> Bool {
      let characters = letter.characters
      guard characters.indices.contains(hyphen), characters.indices.contains(beyond) else {
        return false
      }
      return ["-", "\u{2010}", "\u{2011}"].contains(characters[hyphen])
        && (characters[beyond].isLetter || characters[beyond].isNumber)
    }
    let isPart =
      isJoined(slip.range.lowerBound - 1, slip.range.lowerBound - 2)
      || isJoined(slip.range.upperBound, slip.range.upperBound + 1)
    return isPart
      && keys.allSatisfy { CompoundPieces.holds($0, suggestions: slip.suggestions) }
  }

  /// A dictionary takes every noun for an owner: "prescription's" is hardly meant where none was written.
  private static func withoutPossessions(_ slip: LetterContext.Misspelling) -> [String] {
    func isPossession(_ word: String) -> Bool { word.hasSuffix("'s") || word.hasSuffix("’s") }
    guard !slip.word.contains(where: { "'’".contains($0) }) else { return slip.suggestions }
    let others = slip.suggestions.filter { !isPossession($0) }
    return others.isEmpty ? slip.suggestions : others
  }
}
