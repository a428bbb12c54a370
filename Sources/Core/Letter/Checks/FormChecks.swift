/// Checks of how a letter looks: length, paragraphs, doubled words, capitals.
enum FormChecks {
  static let length: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let count = letter.wordCount
    let allowed = letter.lengths
    guard let likeliest = allowed.last, !allowed.contains(where: { $0.good.contains(count) }) else {
      return []
    }
    // A long letter is hardly one of those that may be short.
    let length = count > likeliest.good.upperBound ? allowed[0] : likeliest
    let best = "\(length.range) read best" + (length == .interview ? "" : " \(length.rawValue)")
    let words = wordsCounted(count)
    let message =
      if count < length.possible.lowerBound {
        "\(words): too few\(length.isOfSteps ? " to say more than thanks" : ""), \(best)"
      } else if count > length.possible.upperBound {
        "\(words): too many to be read, \(best)"
      } else {
        "\(words): \(best)"
      }
    return [LetterFinding(.length, .warn, at: letter.bodyStart, message)]
  }

  static let oneBlock: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let paragraphs = letter.text.paragraphs
    guard paragraphs.count == 1, let only = paragraphs.first,
      only.words.count > 80 || only.words.count > 50 && only.sentences.count > 4
    else { return [] }
    return [
      LetterFinding(
        .oneBlock, .warn, at: letter.bodyStart,
        "one block of \(wordsCounted(only.words.count)): part it with blank lines")
    ]
  }

  /// Words that are said twice as one says them.
  private static let spokenTwice: Set<String> = ["bye", "no", "long", "yes", "ha", "knock"]

  /// Words that may rightly stand twice, but mostly do not: "all that that means", "I had had enough".
  private static let doubtful: Set<String> = ["that", "had"]

  /// Words that are said twice for their weight, which letters are better without.
  private static let emphasised: Set<String> = [
    "very", "really", "so", "many", "much", "far", "truly", "too",
  ]

  /// Articles and pronouns that meet themselves in other languages than English.
  private static let foreign: Set<String> = [
    "die", "der", "das", "sie", "dem", "den", "dat", "vous", "nous", "se", "che",
  ]

  static let doubledWord: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let text = letter.text
    var findings: [LetterFinding] = []
    for sentence in text.sentences where text.blocks[sentence.block].kind != .quoted {
      for index in sentence.words.dropFirst() {
        let (previous, word) = (text.words[index - 1], text.words[index])
        guard word.key == previous.key, !spokenTwice.contains(word.key),
          letter.isJudged || !foreign.contains(word.key), !word.shape.contains(.number),
          !word.shape.contains(.afterPause)
        else { continue }
        let between = letter.characters[previous.range.upperBound..<word.range.lowerBound]
        guard between.allSatisfy(\.isWhitespace) else { continue }
        let note =
          doubtful.contains(word.key)
          ? ", which is seldom meant" : emphasised.contains(word.key) ? ": once is enough" : nil
        findings.append(
          LetterFinding(
            .doubledWord, note == nil ? .warn : .hint,
            at: letter.place(ofWords: index - 1..<index + 1),
            "“\(word.text)” stands twice" + (note ?? ""), suggestions: [previous.text]))
      }
    }
    return findings
  }

  static let capitals: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let text = letter.text
    let small = letter.sentences.enumerated().filter { number, sentence in
      beginsSmall(sentence, letter) && !(number == 0 && mayBeginSmall(sentence, letter))
    }.map(\.element)
    let greeting = smallSalutation(letter)
    guard let first = small.first else { return greeting + smallI(letter) }
    let message =
      small.count == 1
      ? "a sentence begins with a small letter"
      : "\(small.count) sentences begin with a small letter"
    let word = text.words[first.words].first?.range ?? first.place.range
    return greeting + [LetterFinding(.capitals, .warn, at: text.place(of: word), message)]
  }

  /// "dear priya," and "Dear priya,".
  private static func smallSalutation(_ letter: LetterUnderReview) -> [LetterFinding] {
    let words = letter.text.salutation
    let names = Salutation(letter).people.flatMap(\.words)
      .filter { letter.familiar.people.contains(letter.text.words[$0].key) }
    let small = ([words.startIndex].filter { words.indices.contains($0) } + names).filter { index in
      words[index].text.unicodeScalars.first?.value.isSmall ?? false
    }
    guard let first = small.first else { return [] }
    let word = words[first].text
    let right = word.uppercasedFirst
    return [
      LetterFinding(
        .capitals, .warn, at: letter.place(ofWords: first..<first + 1),
        "the salutation has a small letter: write \(right)", suggestions: [right])
    ]
  }

  /// "i" for oneself, within a sentence. "for i in" and "i," may be a variable's name.
  private static func smallI(_ letter: LetterUnderReview) -> [LetterFinding] {
    guard letter.isJudged else { return [] }
    let words = letter.text.words
    let found = letter.text.spoken.flatMap(\.words).filter { index in
      let end = words[index].range.upperBound
      guard words[index].text.first == "i" else { return false }
      if ["i'm", "i've", "i'd", "i'll"].contains(words[index].key) { return true }
      let next = end < letter.characters.count ? letter.characters[end] : "\n"
      let before = index > 0 ? words[index - 1].key : ""
      guard words[index].text == "i", next == " " else { return false }
      // "where i is the row" speaks of a variable, "where i learned it" does not.
      let behind = index + 1 < words.count ? words[index + 1].key : ""
      return !variables.contains(before) || before == "where" && !ofVariables.contains(behind)
    }
    guard let first = found.first else { return [] }
    let right = "I" + words[first].text.dropFirst()
    let times = found.count == 1 ? "" : " (\(found.count) times)"
    return [
      LetterFinding(
        .capitals, .warn, at: letter.place(ofWords: first..<first + 1),
        "“\(words[first].text)” has a small letter\(times): write \(right)", suggestions: [right])
    ]
  }

  private static let variables: Set<String> = [
    "for", "index", "variable", "counter", "letter", "number", "type", "part", "phase", "class",
    "chapter", "where", "let", "var", "int",
  ]
  private static let ofVariables: Set<String> = [
    "is", "runs", "counts", "goes", "stands", "and", "or", "equals", "denotes", "ranges", "j",
    "was",
  ]

  private static func beginsSmall(_ sentence: LetterSentence, _ letter: LetterUnderReview) -> Bool {
    let start = sentence.place.range.lowerBound
    guard let word = letter.text.words[sentence.words].first, word.range.lowerBound == start,
      let first = word.text.unicodeScalars.first, first.value.isSmall,
      first.properties.uppercaseMapping != String(first)
    else { return false }
    // "iOS" and "eBay" begin so.
    let hasCapital = word.text.unicodeScalars.contains { $0.value.isCapital }
    guard !hasCapital, !word.shape.contains(.address), !letter.familiar.holds(word: word.key) else {
      return false
    }
    if isNumbered(sentence, letter) || isAbbreviation(at: start, letter) { return false }
    // "had ?? percent": what is still to be filled in ends nothing.
    if letter.placeholders.contains(where: { (start - 1...start).contains($0.upperBound) }) {
      return false
    }
    // “Why?” and what follows is one sentence.
    let before = letter.characters[max(0, start - 2)..<start]
    return !before.contains { "\"'”’»)…".contains($0) }
  }

  /// "e.g. the ones that hang", "i.e. by hand", "p.m. would suit me".
  private static func isAbbreviation(at start: Int, _ letter: LetterUnderReview) -> Bool {
    let rest = letter.characters[start...].prefix(4)
    return rest.count == 4
      && zip(rest, [true, false, true, false]).allSatisfy { $1 ? $0.isLetter : $0 == "." }
  }

  /// Whether nothing but the number of a list's item stands before it in its line: "1. care".
  private static func isNumbered(_ sentence: LetterSentence, _ letter: LetterUnderReview) -> Bool {
    let start = sentence.place.range.lowerBound
    let before = letter.characters[(start - sentence.place.column + 1)..<start]
    guard before.count <= 6 else { return false }
    let number = before.filter { !$0.isWhitespace }
    return (number.last == "." || number.last == ")") && number.count > 1
      && number.dropLast().allSatisfy(\.isNumber)
  }

  /// Behind the comma of its salutation a letter may go on with a small letter, as it has to in many
  /// languages, and so may one that greets in the same line.
  private static func mayBeginSmall(_ sentence: LetterSentence, _ letter: LetterUnderReview) -> Bool
  {
    guard let greeting = letter.text.blocks.first(where: { $0.kind == .salutation }) else {
      return !letter.isJudged
    }
    return !letter.isJudged || greeting.place.line == sentence.place.line
      || letter.characters[greeting.place.range].last == ","
  }
}
