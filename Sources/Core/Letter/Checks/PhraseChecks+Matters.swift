/// Checks of what does not belong in a letter, or not without a file.
extension PhraseChecks {
  /// What others were given is a matter of one's work, as wine and flowers are of some trades.
  static let gift = finder(.gift, PhraseTables.gift + PhraseTables.offering) { _, words, match in
    if words[match].contains(where: { PhraseTables.wordsOfThanks.contains($0.key) }) {
      return false
    }
    let next = match.upperBound < words.endIndex ? words[match.upperBound].key : ""
    if PhraseTables.giftsAtWork.contains(next) || isGiftOfTrade(match, words)
      || isTalent(match, words)
    {
      return false
    }
    // One opens and sells bottles too.
    let isNamedAlone = match.count < 4 && words[match].contains { $0.key == "of" }
    if isNamedAlone, !words.contains(where: { PhraseTables.givers.contains($0.key) }) {
      return false
    }
    return words.contains { PhraseTables.readers.contains($0.key) }
      || !words.contains { PhraseTables.otherReceivers.contains($0.key) }
  }

  /// "a gift for teaching", "the gift of patience".
  private static func isTalent(_ match: Range<Int>, _ words: ArraySlice<LetterWord>) -> Bool {
    guard let gift = match.first(where: { words[$0].key == "gift" }), gift + 2 < words.endIndex
    else { return false }
    let (next, what) = (words[gift + 1].key, words[gift + 2].key)
    if next == "of" { return true }
    return next == "for"
      && (what.hasSuffix("ing") && !["everything", "anything", "something"].contains(what)
        || ["languages", "numbers", "names", "faces", "detail", "words", "people"].contains(what))
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

  /// Where a file goes along, what is announced is there.
  static let attachment: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    letter.context.hasAttachments ? [] : announced(letter)
  }

  /// One may attach a bell to a door, and tell of it.
  private static let announced = finder(
    .attachment, PhraseTables.attachment + PhraseTables.enclosing, inEnglish: false
  ) { _, words, match in
    // What is behind a link is there: "here is my portfolio: jo.example".
    if words[match].first?.key.hasPrefix("here") == true,
      words.contains(where: { $0.shape.contains(.address) })
    {
      return false
    }
    if isBond(match, words) { return false }
    let fastened = match.first { ["attached", "attach", "enclosed"].contains(words[$0].key) }
    // "Enclosed pens are easier to clean."
    if fastened == words.startIndex, match.count == 1, match.upperBound < words.endIndex,
      !words[match.upperBound].shape.contains(.afterPause)
    {
      return PhraseTables.announced.contains(words[match.upperBound].key)
    }
    guard let fastened, fastened > words.startIndex,
      ["i", "have", "i've", "also", "had", "we"].contains(words[fastened - 1].key)
    else { return true }
    let rest = words[(fastened + 1)...]
    if ["each", "every"].contains(rest.first?.key ?? "") { return false }
    guard !rest.contains(where: { PhraseTables.documents.contains($0.key) }) else { return true }
    if rest.contains(where: { PhraseTables.fastenedHow.contains($0.key) || isManner($0) }) {
      return false
    }
    // "I attach it to the frame", but "I attach it with two remarks".
    let isPronoun = ["it", "them", "both"].contains(rest.first?.key ?? "")
    let fastening = PhraseTables.fastening.subtracting(isPronoun ? ["with"] : [])
    return !rest.dropFirst(isPronoun ? 1 : 2).prefix(6).contains { fastening.contains($0.key) }
  }

  private static func isManner(_ word: LetterWord) -> Bool {
    word.key.hasSuffix("ly") && word.key.count > 4 && !word.shape.contains(.capitalised)
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
    // Alone, a letter's subject tells the role: "Payroll Specialist – thank you".
    let isAlone = letter.context.meeting == nil
    guard letter.isJudged, letter.familiar.role.isDisjoint(with: trade),
      !isAlone || !letter.subject.words.contains(where: { $0.key == "payroll" })
    else { return [] }
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
}
