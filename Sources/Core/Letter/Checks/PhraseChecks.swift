/// Checks that look for phrases.
enum PhraseChecks {
  static let weakPhrase = finder(.weakPhrase, PhraseTables.weak + PhraseTables.claims)

  /// Sadness at the answer makes nothing of oneself.
  static let apologetic = finder(.apologetic, PhraseTables.apologetic) { _, words, match in
    // "..., apologies.", "..., my apologies."
    let isBare = match.count == 1 || words[match].map(\.key) == ["my", "apologies"]
    guard !isBare || !words[match.lowerBound].shape.isDisjoint(with: [.afterPause, .first]) else {
      return false
    }
    if isOvercome(match, words) { return false }
    guard words[match].contains(where: { $0.key == "sorry" }) else { return true }
    if isOfOthersRegret(match.lowerBound, words) { return false }
    return PhraseTables.sadness.matches(in: words[match.lowerBound...]).isEmpty
  }

  /// "I was nervous on the ladder at first": told of one's work, in which it passed.
  private static func isOvercome(_ match: Range<Int>, _ words: ArraySlice<LetterWord>) -> Bool {
    words[match].last?.key == "nervous" && match.upperBound < words.endIndex
      && ["about", "of", "around", "on", "with", "before"].contains(words[match.upperBound].key)
      && words[match.upperBound...].contains { PhraseTables.passed.contains($0.key) }
      && !words.contains { PhraseTables.ofTalk.contains($0.key) }
  }

  /// "You said you were sorry about the noise."
  private static func isOfOthersRegret(_ start: Int, _ words: ArraySlice<LetterWord>) -> Bool {
    let before = words[..<start].map(\.key).filter { !["so", "very", "really"].contains($0) }
    guard let verb = before.last else { return false }
    if ["you're", "they're", "he's", "she's"].contains(verb) { return true }
    return ["were", "was", "are", "is", "felt", "feel"].contains(verb) && before.count > 1
      && before[before.count - 2] != "i"
  }

  static let begging = finder(.begging, PhraseTables.begging + PhraseTables.pleading)

  static let demanding: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let pressing = presses(letter)
    return pressing
      + reproaches(letter).filter { finding in
        !pressing.contains { $0.place.range.overlaps(finding.place.range) }
      }
  }

  /// "If you ever change your mind" leaves it to them, and what is told of others is no reproach.
  private static let reproaches = finder(
    .demanding, PhraseTables.refusal + PhraseTables.impatience + PhraseTables.arrogance
  ) { _, words, match in
    let before = words[..<match.lowerBound].map(\.key)
    if words[match].first?.key.hasPrefix("you") == true || words[match].first?.key == "before",
      before.contains(where: { PhraseTables.theirWords.contains($0) || $0 == "if" || $0 == "when" })
    {
      return false
    }
    return !["if", "should"].contains(before.last ?? "")
  }

  /// A question asks, and "by Friday if you need more" leaves it to them.
  private static let presses = finder(.demanding, PhraseTables.demanding) {
    sentence, words, match in
    if isOwnStandard(match, words) { return false }
    let first = words[match.lowerBound].key
    if first == "if", endsWithOwnTurn(words) { return false }
    // "You said that you have to decide by Friday" is theirs.
    if first == "you" || first == "you'll",
      words[..<match.lowerBound].contains(where: { PhraseTables.theirWords.contains($0.key) })
    {
      return false
    }
    if isTheirPlan(match, words) { return false }
    guard words[match].suffix(2).contains(where: { PhraseTables.until.contains($0.key) }) else {
      return true
    }
    return !sentence.isQuestion
      && !words[match.upperBound...].contains { ["if", "whether"].contains($0.key) }
  }

  /// "You wanted to let me know by Friday" tells what they planned.
  private static func isTheirPlan(_ match: Range<Int>, _ words: ArraySlice<LetterWord>) -> Bool {
    let before = words[..<match.lowerBound].suffix(5).map(\.key)
    return ["let", "get", "come"].contains(words[match.lowerBound].key) && before.last == "to"
      && before.contains { ["you", "you'd"].contains($0) }
      && before.contains { PhraseTables.theirPlans.contains($0) }
  }

  /// "I demand a lot from myself", "I insist on it of each of my crew".
  private static func isOwnStandard(_ match: Range<Int>, _ words: ArraySlice<LetterWord>) -> Bool {
    guard words[match].contains(where: { ["demand", "insist"].contains($0.key) }) else {
      return false
    }
    let rest = words[match.upperBound...].map(\.key)
    let isMeasured =
      ["nothing", "little", "much", "more", "a", "the"].contains(rest.first ?? "")
      && rest.prefix(4).contains { ["of", "from"].contains($0) }
      && rest.prefix(3).contains {
        ["nothing", "little", "much", "more", "lot", "best"].contains($0)
      }
      && !rest.contains { ["you", "your"].contains($0) }
    return isMeasured || rest.contains { ["myself", "ourselves"].contains($0) }
      || zip(rest, rest.dropFirst()).contains {
        ["from", "of", "in", "on"].contains($0)
          && ["my", "our", "each", "every", "all"].contains($1)
      } && !rest.contains { ["you", "your"].contains($0) }
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

  private static let ofTheirs = finder(
    .criticism, PhraseTables.criticism + PhraseTables.blame
  ) { _, words, match in
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
    // "The barn looked run down when I took it on" begins a story of one's own.
    if words[match.lowerBound].key == "the", isOwnStory(match.upperBound, words) { return false }
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
      && (!words[match].dropFirst().contains { ["not", "never", "hardly", "no"].contains($0.key) }
        || PhraseTables.isOfTheirPeople(words[match]))
      || words[match].contains { PhraseTables.dislikes.contains($0.key) }
  }

  /// "when I came", "until we painted it", "before my time".
  private static func isOwnStory(_ start: Int, _ words: ArraySlice<LetterWord>) -> Bool {
    let keys = words.map(\.key)
    return zip(keys, keys.dropFirst()).contains { opener, next in
      ["when", "until", "before", "so", "and", "till", "once"].contains(opener)
        && ["i", "we", "my", "our"].contains(next)
    }
  }

  static let wornOpening: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard letter.isJudged else { return [] }
    let text = letter.text
    let first = letter.sentences.prefix(2)
    let greeting = text.sentences.filter { text.blocks[$0.block].kind == .salutation }
    return office(letter)
      + (greeting + first).flatMap { sentence in
        PhraseTables.openings.matches(in: text.words[sentence.words]).filter {
          !isKnight($0.words, text.words[sentence.words])
        }.map {
          finding(.wornOpening, $0, letter)
        }
      }
  }

  /// "Dear Hiring Manager," to someone whose name is known.
  private static func office(_ letter: LetterUnderReview) -> [LetterFinding] {
    let addressees = Addressees(letter)
    guard addressees.recipients.count == 1, let recipient = addressees.recipients.first,
      !addressees.isPassedOn, addressees.isPerson(recipient, letter)
    else { return [] }
    return PhraseTables.offices.matches(in: letter.text.salutation).map { match in
      let place = letter.place(ofWords: match.words)
      return LetterFinding(
        .wornOpening, .warn, at: place,
        "“\(letter.quote(place.range))” could be anyone: write to \(recipient.name) by name")
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

  static func finder(
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

  static func finding(
    _ name: LetterCheck.Name, _ match: Phrases.Match, _ letter: LetterUnderReview
  ) -> LetterFinding {
    let place = letter.place(ofWords: match.words)
    return LetterFinding(
      name, .warn, at: place, "“\(letter.quote(place.range))” \(match.advice)")
  }
}
