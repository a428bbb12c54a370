/// Finds the right names mistyped: those of the company, of the people who were there, of the role.
enum MisspeltNameCheck {
  private struct Target {
    let word: NameWord
    /// Names of people are looked for wherever a capital stands; words of the role are common ones.
    let isRole: Bool
  }

  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let targets = targets(letter)
    guard !targets.isEmpty else { return [] }
    let right = Set(targets.map(\.word.key))
    var findings: [LetterFinding] = []
    let salutation = Salutation(letter)
    let addressees = Addressees(letter)
    for person in salutation.people {
      if case .misspelt(let written, let right) = SalutationChecks.fit(
        of: person, addressees, letter)
      {
        let index = person.words.first { letter.text.words[$0].text.hasPrefix(written) }
        let start = index ?? person.words.lowerBound
        findings.append(
          finding(in: .body, letter.place(ofWords: start..<start + 1), written, right))
      }
    }
    for sentence in letter.text.spoken {
      for index in sentence.words {
        let word = letter.text.words[index]
        guard let target = target(of: word, targets, right, letter) else { continue }
        findings.append(
          finding(
            in: .body, letter.place(ofWords: index..<index + 1), word.text.withoutPossessive,
            target.word.text))
      }
    }
    for word in letter.subject.words {
      guard let target = target(of: word, targets, right, letter) else { continue }
      findings.append(
        finding(
          in: .subject, letter.subject.place(of: word.range), word.text, target.word.text))
    }
    return findings
  }

  private static func finding(
    in part: Draft.Part, _ place: LetterPlace, _ written: String, _ right: String
  ) -> LetterFinding {
    LetterFinding(
      .misspeltName, .warn, in: part, at: place, "\(written) is written \(right)",
      suggestions: [right])
  }

  private static func targets(_ letter: LetterUnderReview) -> [Target] {
    let meeting = letter.context.meeting
    let people = ([meeting?.person] + (meeting?.others ?? [])).compactMap { $0 }
    let names =
      people.flatMap { NameWord.all(in: $0.name) }
      + Mailboxes(letter.context.recipient ?? "").people.flatMap(\.words)
    let own = (letter.familiar.company?.words ?? []) + names
    let roles = NameWord.all(in: meeting?.role ?? "").filter { $0.key.count > 5 }
    return own.filter { $0.key.count > 2 && !NameLexicon.isTitle($0.key) }
      .map { Target(word: $0, isRole: false) } + roles.map { Target(word: $0, isRole: true) }
  }

  /// What a word is most likely meant to be; nil for what is right or another word.
  private static func target(
    of word: LetterWord, _ targets: [Target], _ right: Set<String>, _ letter: LetterUnderReview
  ) -> Target? {
    let key = word.key.withoutPossessive
    guard word.shape.contains(.capitalised), !word.shape.contains(.address), key.count > 2 else {
      return nil
    }
    if right.contains(key) {
      let named = targets.filter { $0.word.key == key }
      return named.allSatisfy { isCasedOtherwise(word, $0.word) } ? named.first : nil
    }
    let isAcronym = word.shape.contains(.allCapitals) && key.count < 5
    guard !isAcronym, !letter.familiar.holds(word: key), !letter.context.names.holds(key),
      !NameLexicon.isCommon(key), !isShortWord(key)
    else { return nil }
    return targets.first { target in
      guard Spelling.isSlip(key, of: target.word.key), !areForms(key, target.word.key) else {
        return false
      }
      // At the start of a sentence any word has a capital, and words of a role have relatives.
      let isLong = target.word.key.count >= 6
      return word.shape.contains(.first) || target.isRole ? isLong : true
    }
  }

  /// "Been" and "Bern" are a letter away from "Ben" too.
  private static func isShortWord(_ key: String) -> Bool {
    key.count < 6 && EnglishWords.holds(key)
  }

  /// "NorthWind" for "Northwind", "Github" for "GitHub". Names in capitals, or without any, are
  /// written so in haste, in the letter as in the list.
  private static func isCasedOtherwise(_ written: LetterWord, _ name: NameWord) -> Bool {
    let text = written.text.withoutPossessive
    return text.lowercased() == name.text.lowercased() && text != name.text
      && !written.shape.contains(.allCapitals)
      && name.text != name.text.lowercased() && name.text != name.text.uppercased()
  }

  /// "Baker" and "Bakery", "Develop" and "Developer" are words of their own.
  private static func areForms(_ left: String, _ right: String) -> Bool {
    let (short, long) = left.count < right.count ? (left, right) : (right, left)
    guard long.hasPrefix(short) else { return false }
    let ending = long.dropFirst(short.count)
    return ["s", "es", "y", "er", "ed", "al"].contains(ending)
      || short.last == "e" && ["r", "d"].contains(ending)
  }
}
