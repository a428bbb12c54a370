/// Checks that look for phrases.
enum PhraseChecks {
  static let weakPhrase = finder(.weakPhrase, PhraseTables.weak)

  /// Sadness at the answer makes nothing of oneself.
  static let apologetic = finder(.apologetic, PhraseTables.apologetic) { _, words, match in
    // "..., apologies."
    guard match.count > 1 || words[match.lowerBound].shape.contains(.afterPause) else {
      return false
    }
    guard words[match].contains(where: { $0.key == "sorry" }) else { return true }
    if isOfOthersRegret(match.lowerBound, words) { return false }
    return PhraseTables.sadness.matches(in: words[match.lowerBound...]).isEmpty
  }

  /// "You said you were sorry about the noise."
  private static func isOfOthersRegret(_ start: Int, _ words: ArraySlice<LetterWord>) -> Bool {
    let before = words[..<start].map(\.key).filter { !["so", "very", "really"].contains($0) }
    guard let verb = before.last else { return false }
    if ["you're", "they're", "he's", "she's"].contains(verb) { return true }
    return ["were", "was", "are", "is", "felt", "feel"].contains(verb) && before.count > 1
      && before[before.count - 2] != "i"
  }

  static let begging = finder(.begging, PhraseTables.begging)

  /// A question asks, and "by Friday if you need more" leaves it to them.
  static let demanding = finder(.demanding, PhraseTables.demanding) { sentence, words, match in
    let first = words[match.lowerBound].key
    if first == "if", endsWithOwnTurn(words) { return false }
    // "You said that you have to decide by Friday" is theirs.
    if first == "you" || first == "you'll",
      words[..<match.lowerBound].contains(where: { PhraseTables.theirWords.contains($0.key) })
    {
      return false
    }
    guard words[match].suffix(2).contains(where: { PhraseTables.until.contains($0.key) }) else {
      return true
    }
    return !sentence.isQuestion
      && !words[match.upperBound...].contains { ["if", "whether"].contains($0.key) }
  }

  /// "I will be in touch on Tuesday if I have not heard by then."
  private static func endsWithOwnTurn(_ words: ArraySlice<LetterWord>) -> Bool {
    let keys = words.map(\.key)
    let isOwn = zip(keys, keys.dropFirst()).contains { first, second in
      first == "i'll" || second == "i'll"
        || first == "i"
          && ["will", "shall", "would", "may", "hope", "plan", "can"].contains(second)
        || first == "may" && second == "i"
    }
    return isOwn && keys.contains { PhraseTables.ownTurns.contains($0) }
      && !keys.contains { PhraseTables.threats.contains($0) }
  }

  /// What others were given is a matter of one's work, as wine and flowers are of some trades.
  static let gift = finder(.gift, PhraseTables.gift) { _, words, match in
    let next = match.upperBound < words.endIndex ? words[match.upperBound].key : ""
    if PhraseTables.giftsAtWork.contains(next) || isGiftOfTrade(match, words) { return false }
    // One opens and sells bottles too.
    let isNamedAlone = match.count < 4 && words[match].contains { $0.key == "of" }
    if isNamedAlone, !words.contains(where: { PhraseTables.givers.contains($0.key) }) {
      return false
    }
    return words.contains { PhraseTables.readers.contains($0.key) }
      || !words.contains { PhraseTables.otherReceivers.contains($0.key) }
  }

  /// "I sold gift cards", "I gave my trainees small gifts": told of one's work.
  private static func isGiftOfTrade(_ match: Range<Int>, _ words: ArraySlice<LetterWord>) -> Bool {
    guard !words.contains(where: { PhraseTables.readers.contains($0.key) }) else { return false }
    let keys = words[..<match.lowerBound].map(\.key)
    return keys.suffix(3).contains { PhraseTables.giftTrades.contains($0) }
      || zip(keys, keys.dropFirst()).contains { verb, next in
        ["gave", "give", "brought", "bought", "sent", "made"].contains(verb)
          && ["my", "our"].contains(next)
      }
  }

  /// What they said of themselves is no criticism, and neither is what is denied, nor sadness at the
  /// answer.
  static let criticism: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let said = ofTheirs(letter)
    return said
      + ofSights(letter).filter { sight in
        !said.contains { $0.place.range.overlaps(sight.place.range) }
      }
  }

  /// "nobody said why".
  private static func isDenied(_ index: Int, _ words: ArraySlice<LetterWord>) -> Bool {
    index > words.startIndex
      && ["nobody", "noone", "one", "never", "not", "didn't"].contains(words[index - 1].key)
  }

  /// "The site was a mess", in a paragraph that tells nothing of the writer's own.
  private static let ofSights: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard letter.isJudged else { return [] }
    let text = letter.text
    let own: Set = ["i", "we", "my", "our", "me", "us", "i'd", "i'm", "i've"]
    return text.blocks.filter { $0.kind == .body }.flatMap { block -> [LetterFinding] in
      guard !text.words[block.words].contains(where: { own.contains($0.key) }) else { return [] }
      return text.sentences[block.sentences].flatMap { sentence in
        PhraseTables.sights.matches(in: text.words[sentence.words]).filter { match in
          !text.words[match.words].contains { ["not", "never", "hardly", "no"].contains($0.key) }
            && !text.words[sentence.words].contains { PhraseTables.theirWords.contains($0.key) }
        }.map { finding(.criticism, $0, letter) }
      }
    }
  }

  private static let ofTheirs = finder(.criticism, PhraseTables.criticism) { _, words, match in
    if words[match].contains(where: { PhraseTables.othersOfTheirs.contains($0.key) }),
      words[match.lowerBound].key == "your", !words[match].contains(where: { $0.key == "better" })
    {
      return false
    }
    if words[match].last?.key == "late",
      words[match.upperBound...].contains(where: { PhraseTables.ownLateness.contains($0.key) })
    {
      return false
    }
    // "The interviewer before you was rude."
    if words[match.lowerBound].key == "you", match.lowerBound > words.startIndex,
      ["before", "after", "than", "like", "with"].contains(words[match.lowerBound - 1].key)
    {
      return false
    }
    let before = words[..<match.lowerBound].suffix(3).map(\.key)
    if before.contains(where: { ["nothing", "none", "neither"].contains($0) }) { return false }
    // "We should have been better prepared, and now we are."
    if ["could", "should"].contains(words[match.lowerBound].key),
      ["i", "we"].contains(before.last ?? "")
    {
      return false
    }
    let following = words[match.upperBound...].prefix(6)
    if words[match].contains(where: { $0.key == "disappointed" }),
      following.contains(where: { PhraseTables.outcomes.contains($0.key) })
    {
      return false
    }
    return !words.indices.contains {
      PhraseTables.theirWords.contains(words[$0].key) && !match.contains($0)
        && !isDenied($0, words)
    }
      && !words[match].dropFirst().contains { ["not", "never", "hardly", "no"].contains($0.key) }
      || words[match].contains { PhraseTables.dislikes.contains($0.key) }
  }

  /// One may attach a bell to a door, and tell of it.
  static let attachment = finder(.attachment, PhraseTables.attachment, inEnglish: false) {
    _, words, match in
    // What is behind a link is there: "here is my portfolio: jo.example".
    if words[match].first?.key.hasPrefix("here") == true,
      words.contains(where: { $0.shape.contains(.address) })
    {
      return false
    }
    if isBond(match, words) { return false }
    let fastened = match.first { ["attached", "enclosed"].contains(words[$0].key) }
    guard let fastened, fastened > words.startIndex,
      ["i", "have", "i've", "also", "had", "we"].contains(words[fastened - 1].key)
    else { return true }
    let rest = words[(fastened + 1)...]
    guard !rest.contains(where: { PhraseTables.documents.contains($0.key) }) else { return true }
    return !rest.dropFirst(2).prefix(6).contains { PhraseTables.fastening.contains($0.key) }
  }

  /// "My attachment to the place", "the attachment theory course".
  private static func isBond(_ match: Range<Int>, _ words: ArraySlice<LetterWord>) -> Bool {
    guard words[match].last?.key == "attachment" else { return false }
    let rest = words[match.upperBound...].prefix(4).map(\.key)
    guard rest.first == "to" else {
      return ["theory", "theories", "style", "styles", "disorder", "parenting", "figure"]
        .contains(rest.first ?? "")
    }
    return !rest.contains { ["mail", "email", "e", "message", "letter", "note"].contains($0) }
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
    if PhraseTables.paidIn.contains(next) || isOfOthers(match, words) { return false }
    // "the bonus of the scan is", "a bonus is that"
    if words[match].last?.key == "bonus",
      ["of", "that", "point", "points", "round", "level", "track"].contains(next)
        || ["is", "was"].contains(next) && words[(match.upperBound + 1)...].first?.key == "that"
    {
      return false
    }
    return !(isLast && PhraseTables.paidOtherwise.contains(next))
  }

  /// "My merchants paid salaries through our tool": what others are paid, told as one's work.
  private static func isOfOthers(_ match: Range<Int>, _ words: ArraySlice<LetterWord>) -> Bool {
    guard match.count == 1, match.lowerBound > words.startIndex,
      !words.contains(where: {
        ["you", "your", "role", "position", "expect", "expectation", "fair"].contains($0.key)
      })
    else { return false }
    let before = words[..<match.lowerBound].suffix(3)
    return before.contains { PhraseTables.payDeeds.contains($0.key) }
      && !["my", "me", "be"].contains(before.last?.key ?? "")
  }

  static let wornOpening: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard letter.isJudged else { return [] }
    let text = letter.text
    let first = letter.sentences.prefix(2)
    let greeting = text.sentences.filter { text.blocks[$0.block].kind == .salutation }
    return (greeting + first).flatMap { sentence in
      PhraseTables.openings.matches(in: text.words[sentence.words]).filter {
        !isKnight($0.words, text.words[sentence.words])
      }.map {
        finding(.wornOpening, $0, letter)
      }
    }
  }

  /// "Dear Sir Jonathan," greets someone.
  private static func isKnight(_ match: Range<Int>, _ words: ArraySlice<LetterWord>) -> Bool {
    guard words[match].map(\.key) == ["dear", "sir"], match.upperBound < words.endIndex else {
      return false
    }
    let next = words[match.upperBound]
    return next.shape.contains(.capitalised) && !next.shape.contains(.afterPause)
      && !NameLexicon.isTitle(next.key) && !NameLexicon.isCommon(next.key)
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
