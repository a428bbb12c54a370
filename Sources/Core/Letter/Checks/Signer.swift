/// Whose name stands below a letter.
struct Signer {
  private let letter: LetterUnderReview
  /// Indices of words.
  private let name: Range<Int>
  /// The words of all that stands below the letter.
  private let around: Range<Int>

  /// nil where no name stands there.
  init?(_ letter: LetterUnderReview) {
    self.letter = letter
    let blocks = letter.text.blocks.filter { $0.kind != .quoted && $0.kind != .heading }
    if let signature = blocks.last(where: { $0.kind == .signature }) {
      guard let name = Self.name(beginning: signature, letter) else { return nil }
      (self.name, around) = (name, signature.words)
    } else {
      let ends = blocks.filter { $0.kind == .closing } + blocks.suffix(1)
      guard let block = ends.first(where: { Self.name(atEndOf: $0, letter) != nil }),
        let name = Self.name(atEndOf: block, letter)
      else { return nil }
      (self.name, around) = (name, name)
    }
  }

  /// One to three words with capitals in the first line, and nothing else.
  private static func name(
    beginning block: LetterBlock, _ letter: LetterUnderReview
  ) -> Range<Int>? {
    guard let start = block.words.first,
      let line = letter.text.lines.first(where: {
        $0.contains(letter.text.words[start].range.lowerBound)
      })
    else { return nil }
    let words = block.words.prefix { line.contains(letter.text.words[$0].range.lowerBound) }
    let isName = words.allSatisfy { index in
      let word = letter.text.words[index]
      return word.shape.contains(.capitalised)
        && (index == start || !word.shape.contains(.afterPause))
    }
    return isName && words.count < 4 ? start..<start + words.count : nil
  }

  /// "Best, Jo", "I look forward to it. – Jo Weiss": up to three names behind a pause or what closes.
  static func name(atEndOf block: LetterBlock, _ letter: LetterUnderReview) -> Range<Int>? {
    let words = letter.text.words[block.words]
    guard words.count > 1 || block.kind == .closing else { return nil }
    let own = letter.context.ownTexts.flatMap { NameWord.all(in: $0).map(\.key) }
    let greeted = Set(Addressees(letter).recipients.flatMap { $0.words.map(\.key) })
    for count in 1...3 where count < words.count {
      let name = words.suffix(count)
      guard let first = name.first, !greeted.contains(first.key) else { continue }
      if own.contains(first.key), count == 1 { return name.indices }
      let isName = name.allSatisfy { $0.shape.contains(.capitalised) && $0.key != "i" }
      if isName, first.shape.contains(.afterPause) || first.shape.contains(.first) {
        return name.indices
      }
      if block.kind == .closing, isName, LetterWords.isClosing(words.dropLast(count).map(\.key)) {
        return name.indices
      }
    }
    return nil
  }

  /// Whether the name can be no form of the writer's own: a given name that is another, or what is no
  /// word. Whoever shares a part of the name, an initial or the beginning is the same.
  var isSomeoneElse: Bool {
    let own = letter.context.ownTexts.flatMap { NameWord.all(in: $0).map(\.key) }
    let words = letter.text.words[name]
    guard !own.isEmpty, let first = words.first, first.key.count > 2,
      !words.contains(where: { isOfLetter($0.key) }),
      !letter.text.words[around].contains(where: { word in
        own.contains { Self.areForms(word.key, $0) }
      })
    else { return false }
    if words.contains(where: { word in
      own.contains { $0.first == word.key.first && word.key.count < 3 }
    }) {
      return false
    }
    return NameLexicon.isGivenName(first.key)
      || words.count > 1 && words.allSatisfy { !EnglishWords.holds($0.key) }
  }

  /// Words of it that are the writer's own name mistyped, with what is right. A short form is as good as
  /// the name, and what stands in the name as well is no slip of another part of it.
  var slips: [(word: Int, right: NameWord)] {
    let own = letter.context.ownTexts.flatMap { text in
      NameWord.all(in: text.split(whereSeparator: \.isNewline).first.map(String.init) ?? "")
    }
    let written = letter.text.words[name]
    guard !own.isEmpty else { return [] }
    return written.indices.compactMap { index in
      let word = NameWord(text: written[index].text, key: written[index].key.withoutPossessive)
      let isRight = own.contains {
        $0.key == word.key || word.isWrittenOut(of: $0) || NameLexicon.areForms(word.key, $0.key)
      }
      guard !isRight else { return nil }
      return own.first { right in
        !written.contains { $0.key == right.key } && Spelling.isSlip(word.key, of: right.key)
      }.map { (index, $0) }
    }
  }

  /// Whether a word names the company, the role, or is still to be filled in.
  private func isOfLetter(_ key: String) -> Bool {
    letter.familiar.role.contains(key)
      || letter.familiar.company?.words.contains { $0.key == key } ?? false
      || letter.placeholders.contains { placeholder in
        letter.text.words[name].contains { $0.range.overlaps(placeholder) }
      }
  }

  private static func areForms(_ left: String, _ right: String) -> Bool {
    if left == right || NameLexicon.areForms(left, right) || left.hasPrefix(right)
      || right.hasPrefix(left) || Spelling.isSlip(left, of: right)
    {
      return true
    }
    return left.count > 3 && right.count > 3 && left.prefix(3) == right.prefix(3)
  }

  func finding(_ severity: LetterCheck.Severity) -> LetterFinding {
    let written = letter.text.words[name].map(\.text).joined(separator: " ")
    return LetterFinding(
      .noSignature, severity, at: letter.place(ofWords: name),
      "“\(written)” signs the letter, which is not your name: sign it yourself")
  }
}
