/// Checks that look for phrases.
enum PhraseChecks {
  static let weakPhrase = finder(.weakPhrase, PhraseTables.weak)

  /// Sadness at the answer makes nothing of oneself.
  static let apologetic = finder(.apologetic, PhraseTables.apologetic) { _, words, match in
    guard words[match].contains(where: { $0.key == "sorry" }) else { return true }
    return PhraseTables.sadness.matches(in: words[match.lowerBound...]).isEmpty
  }

  static let begging = finder(.begging, PhraseTables.begging)

  /// A question asks, and "by Friday if you need more" leaves it to them.
  static let demanding = finder(.demanding, PhraseTables.demanding) { sentence, words, match in
    guard words[match].suffix(2).contains(where: { PhraseTables.until.contains($0.key) }) else {
      return true
    }
    return !sentence.isQuestion
      && !words[match.upperBound...].contains { ["if", "whether"].contains($0.key) }
  }

  static let gift = finder(.gift, PhraseTables.gift)

  /// What they said of themselves is no criticism, and neither is what is denied, nor sadness at the
  /// answer.
  static let criticism = finder(.criticism, PhraseTables.criticism) { _, words, match in
    let following = words[match.upperBound...].prefix(6)
    if words[match].contains(where: { $0.key == "disappointed" }),
      following.contains(where: { PhraseTables.outcomes.contains($0.key) })
    {
      return false
    }
    return !words.indices.contains {
      PhraseTables.theirWords.contains(words[$0].key) && !match.contains($0)
    }
      && !words[match].dropFirst().contains { ["not", "never", "hardly", "no"].contains($0.key) }
      || words[match].contains { PhraseTables.dislikes.contains($0.key) }
  }

  /// One may attach a bell to a door, and tell of it.
  static let attachment = finder(.attachment, PhraseTables.attachment, inEnglish: false) {
    _, words, match in
    let fastened = match.first { ["attached", "enclosed"].contains(words[$0].key) }
    guard let fastened, fastened > words.startIndex,
      ["i", "have", "i've", "also", "had", "we"].contains(words[fastened - 1].key)
    else { return true }
    let rest = words[(fastened + 1)...]
    guard !rest.contains(where: { PhraseTables.documents.contains($0.key) }) else { return true }
    return !rest.dropFirst(2).prefix(6).contains { PhraseTables.fastening.contains($0.key) }
  }

  /// Pay is the subject of some roles.
  static let pay: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let trade: Set = ["payroll", "compensation", "pay", "rewards", "salary", "benefits", "wage"]
    guard letter.isJudged, letter.familiar.role.isDisjoint(with: trade) else { return [] }
    let said = payInWords(letter)
    let amounts = PayAmounts(letter).all.map {
      finding(.pay, Phrases.Match(words: $0, advice: PhraseTables.forTheOffer), letter)
    }
    return said
      + amounts.filter { amount in
        !said.contains { $0.place.range.overlaps(amount.place.range) }
      }
  }

  /// One may pay attention, and build the part of a program that knows the salaries.
  private static let payInWords = finder(.pay, PhraseTables.pay) { _, words, match in
    let isLast = ["pay", "pays"].contains(words[match].last?.key ?? "")
    let next = match.upperBound < words.endIndex ? words[match.upperBound].key : ""
    if PhraseTables.paidIn.contains(next) { return false }
    return !(isLast && PhraseTables.paidOtherwise.contains(next))
  }

  static let wornOpening: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard letter.isJudged else { return [] }
    let text = letter.text
    let first = letter.sentences.prefix(2)
    let greeting = text.sentences.filter { text.blocks[$0.block].kind == .salutation }
    return (greeting + first).flatMap { sentence in
      PhraseTables.openings.matches(in: text.words[sentence.words]).map {
        finding(.wornOpening, $0, letter)
      }
    }
  }

  private static func finder(
    _ name: LetterCheck.Name, _ phrases: Phrases, inEnglish: Bool = true,
    where isMeant:
      @escaping @Sendable (LetterSentence, ArraySlice<LetterWord>, Range<Int>) -> Bool =
      { _, _, _ in true }
  ) -> @Sendable (LetterUnderReview) -> [LetterFinding] {
    { letter in
      guard letter.isJudged || !inEnglish else { return [] }
      return letter.text.spoken.flatMap { sentence in
        let words = letter.text.words[sentence.words]
        return phrases.matches(in: words).filter { isMeant(sentence, words, $0.words) }
          .map { finding(name, $0, letter) }
      }
    }
  }

  private static func finding(
    _ name: LetterCheck.Name, _ match: Phrases.Match, _ letter: LetterUnderReview
  ) -> LetterFinding {
    let place = letter.place(ofWords: match.words)
    let written = letter.written(place.range).split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return LetterFinding(name, .warn, at: place, "“\(written)” \(match.advice)")
  }
}
