/// Finds words in capitals that are no abbreviations, and exclamation marks in a row.
enum ShoutingCheck {
  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    salutation(letter) + words(letter) + marks(letter)
  }

  /// Words that one shouts; other words in capitals may be abbreviations.
  private static let shouted: Set<String> = [
    "very", "really", "love", "loved", "need", "needed", "never", "always", "please", "thank",
    "thanks", "you", "not", "must", "now", "so", "great", "amazing", "best", "huge", "big",
    "everything", "exactly", "definitely", "absolutely", "any", "every", "all", "again", "urgent",
    "important", "perfect", "this", "that", "job", "am", "will", "want", "sure", "yes", "only",
    "excited", "know", "hope", "more", "much", "hire", "me", "my", "the", "your", "free",
    "money", "here", "day", "days", "lot", "far", "fast", "nothing", "stop", "wow", "win", "won",
  ]

  /// "DEAR PRIYA,".
  private static func salutation(_ letter: LetterUnderReview) -> [LetterFinding] {
    let words = letter.text.salutation
    guard let first = words.first, first.text.count > 1, first.shape.contains(.allCapitals),
      LetterWords.salutations.contains(first.key)
    else { return names(letter) }
    let loud = words.prefix { $0.shape.contains(.allCapitals) }
    return [finding(loud.startIndex..<loud.endIndex, letter)]
  }

  /// "Dear PRIYA,": behind a title a family's name may have capitals, as in French.
  private static func names(_ letter: LetterUnderReview) -> [LetterFinding] {
    let people = Addressees(letter).recipients.flatMap(\.words)
    return Salutation(letter).people.filter { !$0.hasTitle }.flatMap(\.words).compactMap { index in
      let word = letter.text.words[index]
      guard word.shape.contains(.allCapitals), word.text.count > 2,
        people.contains(where: { $0.key == word.key && $0.text != word.text })
      else { return nil }
      return finding(index..<index + 1, letter)
    }
  }

  private static func finding(
    _ range: Range<Int>, _ letter: LetterUnderReview
  ) -> LetterFinding {
    let written = letter.text.words[range].map(\.text).joined(separator: " ")
    return LetterFinding(
      .shouting, .warn, at: letter.place(ofWords: range),
      "“\(written)” shouts: write it in small letters")
  }

  /// Words of letters are no abbreviations, unless they are short or known as such.
  private static func isShouted(_ word: LetterWord) -> Bool {
    guard word.key.count > 1, !abbreviations.contains(word.key) else { return false }
    return shouted.contains(word.key) || word.key.count > 3 && EnglishWords.isStock(word.key)
  }

  private static func words(_ letter: LetterUnderReview) -> [LetterFinding] {
    let text = letter.text
    var findings: [LetterFinding] = []
    for sentence in text.spoken {
      var index = sentence.words.lowerBound
      while index < sentence.words.upperBound {
        guard isLoud(index, letter) else {
          index += 1
          continue
        }
        var end = index + 1
        while end < sentence.words.upperBound,
          isLoud(end, letter) || text.words[end].text == "I"
        {
          end += 1
        }
        let run = text.words[index..<end]
        let isShouting = run.contains { isShouted($0) }
        let long = run.filter { $0.text.count > 3 && !abbreviations.contains($0.key) }
        if isShouting || long.count >= 3 {
          findings.append(finding(index..<end, letter))
        }
        index = end
      }
    }
    return findings
  }

  /// Those of more than three letters that may stand in a row.
  private static let abbreviations: Set<String> = [
    "asap", "nasa", "json", "html", "http", "https", "yaml", "rest", "soap", "saas", "paas", "iaas",
    "bash", "crud", "cobol", "fortran", "ieee", "nato", "unesco", "unicef", "osha", "hipaa", "gdpr",
    "cissp", "ccna", "ccnp", "togaf", "itil", "ifrs", "gaap", "ebitda", "acca", "aicpa", "nhs",
    "nice", "rspca", "fifa", "uefa", "gmbh", "kgaa", "wcag", "aria", "sram", "dram", "nvme", "sata",
    "pcie", "fpga", "cmos", "mosfet", "plcs", "scada", "haccp", "ielts", "toefl", "stem", "pgce",
    "btec", "gcse", "kpis", "okrs", "apis", "slas", "slos", "ciso", "swat", "smart", "raci", "dora",
    "agpl", "ascii", "oauth", "saml", "ldap", "smtp", "imap", "ntfs", "posix", "ansi", "unix",
    "next", "mind", "step", "lead", "pass", "match", "share", "idea", "ideas",
  ]

  /// "9 AM" is a time.
  private static func isHour(_ index: Int, _ letter: LetterUnderReview) -> Bool {
    let words = letter.text.words
    return words[index].key == "am" && index > 0 && words[index - 1].shape.contains(.number)
  }

  private static func isLoud(_ index: Int, _ letter: LetterUnderReview) -> Bool {
    let word = letter.text.words[index]
    return word.shape.contains(.allCapitals) && !word.shape.contains(.address)
      && !letter.familiar.role.contains(word.key)
      && !(letter.familiar.company?.words.contains { $0.key == word.key } ?? false)
      && !isHour(index, letter) && !letter.placeholders.contains { $0.overlaps(word.range) }
  }

  private static func marks(_ letter: LetterUnderReview) -> [LetterFinding] {
    let text = letter.text
    var findings: [LetterFinding] = []
    for block in text.blocks where block.kind != .quoted {
      var start: Int?
      for position in block.place.range {
        let character = letter.characters[position]
        if character == "!" {
          start = start ?? position
          continue
        }
        if let start, position - start > 1 { findings.append(mark(start..<position, letter)) }
        start = nil
      }
      let end = block.place.range.upperBound
      if let start, end - start > 1 { findings.append(mark(start..<end, letter)) }
    }
    return findings
  }

  private static func mark(_ range: Range<Int>, _ letter: LetterUnderReview) -> LetterFinding {
    LetterFinding(
      .shouting, .warn, at: letter.text.place(of: range), "one exclamation mark is enough")
  }
}
