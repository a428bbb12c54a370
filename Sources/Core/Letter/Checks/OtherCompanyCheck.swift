/// Finds the names of other companies than the one that the letter goes to.
struct OtherCompanyCheck {
  private struct Hit {
    let company: CompanyName
    let words: Range<Int>
    let verdict: NameEvidence.Verdict
  }

  private let letter: LetterUnderReview

  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard letter.context.meeting != nil else { return [] }
    let check = OtherCompanyCheck(letter: letter)
    return check.inSubject() + check.inBody()
  }

  private func inBody() -> [LetterFinding] {
    let text = letter.text
    var hits: [Hit] = []
    for sentence in text.sentences {
      let kind = text.blocks[sentence.block].kind
      guard kind != .quoted, kind != .signature, kind != .heading else { continue }
      // "Dear" opens a salutation, whatever company is called so; a closing is mostly set phrases.
      let words = text.words[sentence.words]
      let found = self.hits(in: words).filter {
        switch kind {
        case .salutation: $0.words.lowerBound > words.startIndex
        case .closing: $0.verdict == .employer && $0.words.lowerBound > words.startIndex
        default: true
        }
      }
      hits += found
    }
    // What is known for a tool or a former employer by one place is that in all others.
    let excused = Set(
      hits.filter { $0.verdict == .earlier || $0.verdict == .tool }.map(\.company.key))
    return hits.compactMap { hit in
      switch hit.verdict {
      case .employer: finding(hit, .block)
      case .likely: excused.contains(hit.company.key) ? nil : finding(hit, .warn)
      case .earlier, .tool, .nothing: nil
      }
    }
  }

  private func finding(_ hit: Hit, _ severity: LetterCheck.Severity) -> LetterFinding {
    LetterFinding(
      .otherCompany, severity, at: letter.place(ofWords: hit.words),
      Self.message(hit.company, letter, severity))
  }

  private static func message(
    _ company: CompanyName, _ letter: LetterUnderReview, _ severity: LetterCheck.Severity
  ) -> String {
    let own = letter.context.meeting?.company ?? ""
    guard severity == .block else {
      return "\(company.name) is another company that you know: make sure that it is meant here"
    }
    return "\(company.name) is another company: this letter goes to \(own)"
  }

  /// The companies named by words of one sentence.
  private func hits(in words: ArraySlice<LetterWord>) -> [Hit] {
    var hits: [Hit] = []
    var index = words.startIndex
    while index < words.endIndex {
      if let own = ownLength(at: index, in: words) {
        index += own
      } else if let (company, length) = other(at: index, in: words) {
        let name = index..<index + length
        let verdict = NameEvidence(letter, words, name).verdict()
        let isShort = length < company.words.count
        if !isShort || verdict == .employer {
          hits.append(Hit(company: company, words: name, verdict: verdict))
        }
        index += length
      } else {
        index += 1
      }
    }
    return hits
  }

  /// How many words from here name the company that the letter goes to.
  private func ownLength(at index: Int, in words: ArraySlice<LetterWord>) -> Int? {
    guard let own = letter.familiar.company,
      words[index].key.withoutPossessive == own.words[0].key
    else { return nil }
    var length = 1
    while length < own.words.count, index + length < words.endIndex,
      words[index + length].key.withoutPossessive == own.words[length].key
    {
      length += 1
    }
    // "Apple" alone is not "Apple Bank" where there is an Apple besides.
    if length < own.shortest,
      let (company, _) = other(at: index, in: words), company.words.count == length,
      own.words.count > length, !NameLexicon.isCommon(own.words[0].key)
    {
      return nil
    }
    return length
  }

  private func other(
    at index: Int, in words: ArraySlice<LetterWord>
  ) -> (company: CompanyName, length: Int)? {
    let candidates =
      letter.context.names.companies(beginningWith: words[index].key)
      + (words[index].key.hasSuffix("'s")
        ? letter.context.names.companies(beginningWith: words[index].key.withoutPossessive) : [])
    var best: (CompanyName, Int)?
    let own = letter.familiar.company?.key
    for company in candidates where company.key != own {
      guard let length = length(of: company, at: index, in: words),
        length > (best?.1 ?? 0), !letter.familiar.holds(company.words.prefix(length))
      else { continue }
      best = (company, length)
    }
    return best
  }

  /// How many words of a company's name stand here, written as names are; nil where too few do.
  private func length(
    of company: CompanyName, at index: Int, in words: ArraySlice<LetterWord>
  ) -> Int? {
    var length = 0
    while length < company.words.count, index + length < words.endIndex {
      let word = words[index + length]
      guard
        word.key.withoutPossessive == company.words[length].key
          || word.key == company.words[length].key,
        isWritten(word, as: company.words[length], at: index + length, in: words, length > 0)
      else { break }
      length += 1
    }
    return length >= company.shortest ? length : nil
  }

  /// Whether a word is written as a name is: with the capitals that the name has.
  private func isWritten(
    _ word: LetterWord, as name: NameWord, at index: Int, in words: ArraySlice<LetterWord>,
    _ isInside: Bool
  ) -> Bool {
    let isAcronym =
      name.text.count <= 4 && name.text.count > 1 && name.text == name.text.uppercased()
      && name.text != name.text.lowercased()
    if isAcronym, !isInside {
      return word.shape.contains(.allCapitals) || word.text.withoutPossessive == name.text
    }
    if word.shape.contains(.capitalised) || word.shape.contains(.number) { return true }
    if isInside || NameLexicon.isCoined(name.key) { return true }
    // A name without capitals of its own, or a letter without any.
    if name.text == name.key || letter.isSmall {
      let before = words[words.startIndex..<index].suffix(4).map(\.key)
      let isNamed = ["at", "join", "joining", "for", "with"].contains(before.last ?? "")
      let isWork = before.contains { NameEvidenceWords.workWords.contains($0) }
      return isNamed && (isWork || !NameLexicon.isCommon(name.key))
    }
    return false
  }

  // MARK: The subject

  private func inSubject() -> [LetterFinding] {
    let words = letter.subject.words[...]
    var findings: [LetterFinding] = []
    var index = words.startIndex
    while index < words.endIndex {
      if let own = ownLength(at: index, in: words) {
        index += own
        continue
      }
      guard let (company, length) = other(at: index, in: words),
        isNamedInSubject(index..<index + length, words)
      else {
        index += 1
        continue
      }
      let range = words[index].range.lowerBound..<words[index + length - 1].range.upperBound
      findings.append(
        LetterFinding(
          .otherCompany, .block, in: .subject, at: letter.subject.place(of: range),
          Self.message(company, letter, .block)))
      index += length
    }
    return findings
  }

  /// "role at Target", "Target interview", "Thank you – Target – Baker".
  private func isNamedInSubject(_ name: Range<Int>, _ words: ArraySlice<LetterWord>) -> Bool {
    let key = words[name.lowerBound].key.withoutPossessive
    let before = name.lowerBound > 0 ? words[name.lowerBound - 1].key : ""
    let after = name.upperBound < words.endIndex ? words[name.upperBound].key : ""
    if ["at", "with", "for", "from", "joining", "join"].contains(before) {
      return !(NameLexicon.isCalendar(key) || NameLexicon.isGivenName(key) && before != "at")
        && !["zoom", "teams", "slack"].contains(key)
    }
    guard !NameLexicon.isCalendar(key), !NameLexicon.isGivenName(key), name.count > 0 else {
      return false
    }
    if NameEvidenceWords.employerNouns.contains(after) || letter.familiar.role.contains(after) {
      return true
    }
    let startsPart = name.lowerBound == 0 || words[name.lowerBound].shape.contains(.afterPause)
    let endsPart =
      name.upperBound == words.endIndex || words[name.upperBound].shape.contains(.afterPause)
    return startsPart && endsPart
  }
}

extension NameEvidenceWords {
  static let workWords: Set<String> = [
    "work", "working", "job", "role", "position", "interview", "interviewed", "interviewing",
    "team", "join", "joining", "opportunity", "place", "career", "future", "people",
  ]
}
