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
      Self.message(hit.company, letter, severity),
      word: Self.written(hit.company, letter.text.words[hit.words]))
  }

  private static func written(_ company: CompanyName, _ words: ArraySlice<LetterWord>) -> String {
    let end = words.last.map { company.endsPossessive ? $0.text : $0.written }
    return (words.dropLast().map(\.text) + [end ?? ""]).joined(separator: " ")
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
      } else if let (company, length, isShort) = other(at: index, in: words) {
        // "at The Zephyr Group" is at it.
        let hasArticle =
          company.hasArticle && index > words.startIndex + 1 && words[index - 1].key == "the"
        let name = (hasArticle ? index - 1 : index)..<index + length
        let verdict = NameEvidence(letter, words, name, isOwnPossessive: company.endsPossessive)
          .verdict()
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

  /// How many words from here name the company that the letter goes to; nil where they name none, or
  /// one whose name only begins so.
  private func ownLength(at index: Int, in words: ArraySlice<LetterWord>) -> Int? {
    guard let own = letter.familiar.company, let match = own.match(at: index, in: words) else {
      return nil
    }
    guard let other = other(at: index, in: words), !other.isShort else { return match.count }
    // "Apple Bank" is not "Apple".
    if other.length > match.count, isLonger(at: index, by: other.length, than: match.count, words) {
      return nil
    }
    // "Apple" alone is not "Apple Bank" where there is an Apple besides.
    let isBeginning =
      match.names < own.shortest && other.company.words.count == match.names
      && !NameLexicon.isCommon(own.words[0].key)
    return isBeginning ? nil : match.count
  }

  /// "Northwind labs" may be those of Northwind.
  private func isLonger(
    at index: Int, by length: Int, than own: Int, _ words: ArraySlice<LetterWord>
  ) -> Bool {
    words[(index + own)..<(index + length)].allSatisfy { $0.shape.contains(.capitalised) }
  }

  /// The company of which most words stand here, written as names are, and whether some are missing.
  private func other(
    at index: Int, in words: ArraySlice<LetterWord>
  ) -> (company: CompanyName, length: Int, isShort: Bool)? {
    let key = words[index].key
    let candidates =
      letter.context.names.companies(beginningWith: key)
      + (key.hasSuffix("'s")
        ? letter.context.names.companies(beginningWith: key.withoutPossessive) : [])
    var best: (company: CompanyName, length: Int, isShort: Bool)?
    let own = letter.familiar.company?.key
    for company in candidates where company.key != own {
      let found = company.match(at: index, in: words) { place, name in
        isWritten(words[place], as: company.words[name], at: place, in: words, name > 0)
      }
      guard let found, found.names >= company.shortest, found.count > (best?.length ?? 0),
        !letter.familiar.holds(company.words.prefix(found.names))
      else { continue }
      best = (company, found.count, found.names < company.words.count)
    }
    return best
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
      guard let (company, length, _) = other(at: index, in: words),
        isNamedInSubject(index..<index + length, words)
      else {
        index += 1
        continue
      }
      let range = words[index].range.lowerBound..<words[index + length - 1].range.upperBound
      findings.append(
        LetterFinding(
          .otherCompany, .block, in: .subject, at: letter.subject.place(of: range),
          Self.message(company, letter, .block),
          word: Self.written(company, words[index..<index + length])))
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
