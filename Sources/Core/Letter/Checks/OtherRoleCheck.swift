/// Finds the titles of other roles than the one that the letter is about.
enum OtherRoleCheck {
  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard !letter.familiar.role.isEmpty else { return [] }
    var findings: [LetterFinding] = []
    for sentence in letter.text.spoken {
      let words = letter.text.words[sentence.words]
      for (role, range) in roles(in: words, letter, isSubject: false) {
        let severity: LetterCheck.Severity =
          OfferedRole(words, range, letter).isOffered ? .block : .warn
        findings.append(
          LetterFinding(
            .otherRole, severity, at: letter.place(ofWords: range), message(role, letter)))
      }
    }
    let subject = letter.subject
    for (role, range) in roles(in: subject.words[...], letter, isSubject: true) {
      let place = subject.place(
        of: subject.words[range.lowerBound].range
          .lowerBound..<subject.words[range.upperBound - 1].range.upperBound)
      findings.append(
        LetterFinding(.otherRole, .warn, in: .subject, at: place, message(role, letter)))
    }
    return findings
  }

  private static func message(_ role: KnownNames.Role, _ letter: LetterUnderReview) -> String {
    "\(role.title) is the role at \(role.company): this letter is about "
      + (letter.context.meeting?.role ?? "another")
  }

  private static func roles(
    in words: ArraySlice<LetterWord>, _ letter: LetterUnderReview, isSubject: Bool
  ) -> [(KnownNames.Role, Range<Int>)] {
    var result: [(KnownNames.Role, Range<Int>)] = []
    var index = words.startIndex
    while index < words.endIndex {
      guard let (known, end) = role(at: index, in: words, letter),
        isSubject || isMeant(index..<end, words)
          || OfferedRole(words, index..<end, letter).isOffered
      else {
        index += 1
        continue
      }
      result.append((known.role, index..<end))
      index = end
    }
    return result
  }

  /// The longest known title from here that shares no word of weight with the letter's own role.
  private static func role(
    at index: Int, in words: ArraySlice<LetterWord>, _ letter: LetterUnderReview
  ) -> (KnownNames.KnownRole, Int)? {
    var best: (KnownNames.KnownRole, Int)?
    for known in letter.context.names.roles(beginningWith: words[index].key) {
      let end = index + known.words.count
      guard end <= words.endIndex, end > (best?.1 ?? index),
        zip(words[index..<end], known.words).allSatisfy({
          $0.key == $1 || $0.key.withoutPossessive == $1
        })
      else { continue }
      best = (known, end)
    }
    guard let best else { return nil }
    // Part of the own title, or the own title shortened.
    let title = Set(best.0.words)
    let own = letter.familiar.role
    let isOwn = title.isSubset(of: own) || own.isSubset(of: title)
    return isOwn || continuesOwn(index, best.1, words, own) ? nil : best
  }

  /// "Engineer" right behind "Platform" is the own title's.
  private static func continuesOwn(
    _ start: Int, _ end: Int, _ words: ArraySlice<LetterWord>, _ own: Set<String>
  ) -> Bool {
    start > words.startIndex && own.contains(words[start - 1].key)
      || end < words.endIndex && own.contains(words[end].key) && own.contains(words[end - 1].key)
  }

  /// "the Baker position", "interviewing for the Baker job".
  private static func isMeant(_ role: Range<Int>, _ words: ArraySlice<LetterWord>) -> Bool {
    let nouns: Set = [
      "role", "position", "job", "opening", "opportunity", "vacancy", "post",
      "interview", "internship", "candidate", "seat",
    ]
    if role.upperBound < words.endIndex, nouns.contains(words[role.upperBound].key) {
      let head = words[words.startIndex..<role.lowerBound].suffix(4).map(\.key)
      return !head.contains { ["my", "last", "previous", "former", "current", "old"].contains($0) }
    }
    let head = words[words.startIndex..<role.lowerBound].suffix(4).map(\.key)
    let joined = head.joined(separator: " ")
    return [
      "role of", "position of", "post of", "role as", "position as", "as your", "as your next",
      "as your new", "be your next", "be your", "job of", "interviewing for", "interview for",
      "apply for", "applying for", "applied for", "considered for", "opportunity as",
    ].contains {
      joined.hasSuffix($0) || joined.hasSuffix($0 + " the") || joined.hasSuffix($0 + " a")
    }
  }
}
