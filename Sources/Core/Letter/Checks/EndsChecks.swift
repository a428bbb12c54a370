/// Checks of how a letter begins and ends: whether it greets someone and is signed.
enum EndsChecks {
  /// A letter that greets no one, neither in a line of its own nor by name in its first sentence.
  static let noSalutation: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let text = letter.text
    guard isKnown(letter), let severity = severity(letter),
      !text.blocks.contains(where: { $0.kind == .salutation }),
      let first = letter.sentences.first, !greets(first, letter)
    else { return [] }
    let name = Addressees(letter).recipients.first?.words.first?.text
    let advice = name.map { "begin with “Dear \($0),”" } ?? "greet who reads it"
    return [
      LetterFinding(
        .noSalutation, severity, at: letter.bodyStart, "no salutation: \(advice)")
    ]
  }

  /// "Ana, thank you", "Mr Hale", "Kia ora Leanne," or "It was good, Bex, to see it": letters greet in
  /// more ways than are listed, so whatever may be a greeting is taken for one.
  private static func greets(_ sentence: LetterSentence, _ letter: LetterUnderReview) -> Bool {
    let words = letter.text.words[sentence.words]
    guard let first = words.first else { return true }
    if LetterWords.salutations.contains(first.key) || NameLexicon.isTitle(first.key) { return true }
    let own = Addressees(letter).recipients.flatMap { $0.words.map(\.key) }
    if words.contains(where: { own.contains($0.key) }) { return true }
    if isLineOfItsOwn(sentence, letter) { return true }
    let isNamed =
      !NameLexicon.isCommon(first.key)
      && (NameLexicon.isGivenName(first.key) || !EnglishWords.holds(first.key))
    return words.indices.contains { index in
      let isFirst = index == words.startIndex
      guard isFirst ? isNamed : isSetOff(index, words) else { return false }
      return words[index].shape.contains(.capitalised)
        && (index + 1 == words.endIndex ? !isFirst : words[index + 1].shape.contains(.afterPause))
    }
  }

  /// Whether a word stands behind a pause, or is the second or third of its sentence.
  private static func isSetOff(_ index: Int, _ words: ArraySlice<LetterWord>) -> Bool {
    NameLexicon.mayBePerson(words[index].key) && words[index].key != "i"
      && (words[index].shape.contains(.afterPause) || index - words.startIndex < 3)
  }

  /// A few words alone in the first line, which are no sentence of thanks.
  private static func isLineOfItsOwn(
    _ sentence: LetterSentence, _ letter: LetterUnderReview
  ) -> Bool {
    let line = letter.text.lines[sentence.place.line - 1]
    let words = letter.text.words[sentence.words].filter { line.contains($0.range.lowerBound) }
    guard let first = words.first, letter.text.lines.count > 1 else { return false }
    let last = letter.written(line).last { !$0.isWhitespace } ?? " "
    return words.count < 5 && !".!".contains(last) && !["thank", "thanks"].contains(first.key)
      || words.count < 12 && ",:–—".contains(last)
  }

  /// A letter that ends without its writer's name, or with someone else's.
  static let noSignature: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let blocks = letter.text.blocks.filter { $0.kind != .quoted && $0.kind != .heading }
    if let signer = Signer(letter), signer.isSomeoneElse {
      return [signer.finding(severity(letter) ?? .warn)]
    }
    guard isKnown(letter), let severity = severity(letter), let last = blocks.last,
      blocks.contains(where: { $0.kind == .body }),
      !blocks.contains(where: { $0.kind == .signature }),
      !blocks.contains(where: { $0.kind == .closing && endsWithName($0, letter) }),
      !endsWithName(last, letter),
      !letter.placeholders.contains(where: { $0.overlaps(last.place.range) && last.kind != .body })
    else { return [] }
    let hasClosing = blocks.contains { $0.kind == .closing }
    let end = last.place.range.upperBound
    return [
      LetterFinding(
        .noSignature, severity, at: letter.text.place(of: end..<end),
        hasClosing
          ? "no name below the closing: sign the letter"
          : "the letter just stops: end it with a closing and your name")
    ]
  }

  /// Whether a name stands at a block's end, or what may be one.
  private static func endsWithName(_ block: LetterBlock, _ letter: LetterUnderReview) -> Bool {
    block.kind == .body && block.words.count > 1 && endsShort(block, letter)
      || Signer.name(atEndOf: block, letter) != nil
  }

  /// "cheers dean", "(the tall one)" or a number: the last line, or what is said last, is of a few words
  /// without a full stop.
  private static func endsShort(_ block: LetterBlock, _ letter: LetterUnderReview) -> Bool {
    let end = block.place.range.upperBound
    let last = letter.characters[end - 1]
    guard !".!?…".contains(last) else { return false }
    let words = letter.text.words[block.words]
    let line = letter.text.lines.last { $0.lowerBound < end } ?? 0..<end
    let inLine = words.filter { line.contains($0.range.lowerBound) }.count
    let sentence = letter.text.sentences[block.sentences].last?.words.count ?? 0
    return min(inLine, sentence) < 6 || inLine < 9 && last == ")"
  }

  /// Whether how letters begin and end in its language is known, and there is a letter at all.
  private static func isKnown(_ letter: LetterUnderReview) -> Bool {
    letter.wordCount > 0 && known.contains(letter.reading.language)
  }

  private static let known: Set<LetterLanguage> = [
    .english, .unknown, .german, .french, .spanish, .dutch, .portuguese, .italian,
  ]

  /// A nudge in a thread that goes on may do without, and so may a line or two; nil for those, of which
  /// the length is said already.
  private static func severity(_ letter: LetterUnderReview) -> LetterCheck.Severity? {
    if letter.context.purpose == .nudge { return .hint }
    let shortest = letter.lengths.map(\.possible.lowerBound).min() ?? 0
    return letter.wordCount < shortest ? nil : .warn
  }
}
