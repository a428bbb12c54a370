/// Finds the right names mistyped: those of the company, of the people who were there, of the role.
enum MisspeltNameCheck {
  private struct Target {
    enum Kind {
      case company, person, role
    }

    let word: NameWord
    /// Names are looked for wherever a capital stands; words of the role are common ones.
    let kind: Kind

    var isRole: Bool { kind == .role }

    /// Whether other names may have the word, or one like it: "Museum".
    var isCommonWord: Bool { kind != .person && EnglishWords.holds(word.key) || isRole }
  }

  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let targets = targets(letter)
    let signed = signed(letter)
    guard !targets.isEmpty else { return signed }
    let right = Set(targets.flatMap { [$0.word.key, $0.word.key.withoutPossessive] })
    var findings = signed
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
        if let split = split(index, sentence.words, targets, letter) {
          let words = index..<index + 2
          findings.append(
            finding(
              in: .body, letter.place(ofWords: words),
              letter.written(letter.place(ofWords: words).range).withoutPossessive, split.word.text)
          )
          continue
        }
        let next = index + 1
        let isSetOff =
          next < sentence.words.upperBound && letter.text.words[next].shape.contains(.afterPause)
        guard
          let target = target(
            of: word,
            word.shape.contains(.capitalised)
              && isOfLongerName(index, sentence.words, right, letter)
              ? targets.filter { !$0.isCommonWord } : targets, right, letter, isSetOff: isSetOff)
            ?? rest(of: index, sentence.words, letter)
        else { continue }
        findings.append(
          finding(
            in: .body, letter.place(ofWords: index..<index + 1),
            target.word.key.hasSuffix("'s") ? word.text : word.written,
            target.word.text))
      }
    }
    for word in letter.subject.words {
      guard let target = target(of: word, targets, right, letter) else { continue }
      findings.append(
        finding(
          in: .subject, letter.subject.place(of: word.range), word.written, target.word.text))
    }
    return findings
  }

  /// One's own name below the letter.
  private static func signed(_ letter: LetterUnderReview) -> [LetterFinding] {
    (Signer(letter)?.slips ?? []).map { index, right in
      finding(
        in: .body, letter.place(ofWords: index..<index + 1), letter.text.words[index].text,
        right.text)
    }
  }

  /// "Museu" in "Museu de Marinha", "Baker" in "Baker Street": beside another word with a capital, which
  /// is not one of the right names.
  private static func isOfLongerName(
    _ index: Int, _ sentence: Range<Int>, _ right: Set<String>, _ letter: LetterUnderReview
  ) -> Bool {
    let words = letter.text.words
    func isOther(_ word: LetterWord) -> Bool {
      let key = word.key.withoutPossessive
      return word.shape.contains(.capitalised) && !right.contains(key)
        && !letter.familiar.role.contains(key) && !letter.familiar.people.contains(key)
        && !LetterWords.opensSentence.contains(word.key)
    }
    var next = index + 1
    while next < sentence.upperBound,
      NameLexicon.isParticle(words[next].key) || words[next].key == "of",
      !words[next].shape.contains(.capitalised)
    {
      next += 1
    }
    if next < sentence.upperBound, !words[next].shape.contains(.afterPause), isOther(words[next]) {
      return true
    }
    return index - 1 > sentence.lowerBound && !words[index].shape.contains(.afterPause)
      && isOther(words[index - 1])
  }

  /// "North Wind" for "Northwind".
  private static func split(
    _ index: Int, _ sentence: Range<Int>, _ targets: [Target], _ letter: LetterUnderReview
  ) -> Target? {
    let words = letter.text.words
    guard index + 1 < sentence.upperBound, words[index].key.count > 1,
      words[index].shape.contains(.capitalised), words[index + 1].shape.contains(.capitalised),
      words[index].range.upperBound + 1 == words[index + 1].range.lowerBound
    else { return nil }
    let joined = words[index].key + words[index + 1].key.withoutPossessive
    return targets.first { !$0.isRole && $0.word.key.count > 5 && $0.word.key == joined }
  }

  /// "Heath" in "Northwind Heath" for "Northwind Health", though it is a word: behind the words of a
  /// name that are right stands the next one.
  private static func rest(
    of index: Int, _ sentence: Range<Int>, _ letter: LetterUnderReview
  ) -> Target? {
    let words = letter.text.words
    let word = words[index]
    let key = word.key.withoutPossessive
    guard index > sentence.lowerBound, word.shape.contains(.capitalised),
      !word.shape.contains(.afterPause)
    else { return nil }
    let previous = words[index - 1].key
    let meeting = letter.context.meeting
    let people = [meeting?.person].compactMap(\.self) + (meeting?.others ?? [])
    let names =
      [(letter.familiar.company?.words ?? [], Target.Kind.company)]
      + people.map { (NameWord.all(ofPerson: $0.name), .person) }
    for (name, kind) in names where !name.contains(where: { $0.key == key }) {
      guard let place = name.firstIndex(where: { $0.key == previous }), place + 1 < name.count,
        Spelling.isSlip(key, of: name[place + 1].key)
          || Spelling.areHeardAlike(key, name[place + 1].key),
        !isNameElsewhere(previous, key, letter),
        !NameWord(text: word.text.withoutPossessive, key: key).isWrittenOut(of: name[place + 1])
      else { continue }
      let target = Target(word: name[place + 1], kind: kind)
      return areForms(key, target, before: word, letter) ? nil : target
    }
    return nil
  }

  /// Whether the database knows a company or someone by two words in a row.
  private static func isNameElsewhere(
    _ first: String, _ second: String, _ letter: LetterUnderReview
  ) -> Bool {
    let names = letter.context.names
    return names.companies(beginningWith: first).contains {
      $0.words.dropFirst().first?.key == second
    }
      || names.people(named: first).contains { $0.words.contains { $0.key == second } }
  }

  private static func finding(
    in part: Draft.Part, _ place: LetterPlace, _ written: String, _ right: String
  ) -> LetterFinding {
    LetterFinding(
      .misspeltName, .warn, in: part, at: place, "“\(written)” is written “\(right)”",
      suggestions: [right], word: written)
  }

  private static func targets(_ letter: LetterUnderReview) -> [Target] {
    let meeting = letter.context.meeting
    let people = ([meeting?.person] + (meeting?.others ?? [])).compactMap { $0 }
    let names =
      people.flatMap { NameWord.all(in: $0.name) }
      + Mailboxes(letter.context.recipient ?? "").people.flatMap(\.words)
    func targets(_ words: [NameWord], _ kind: Target.Kind) -> [Target] {
      words.filter { $0.key.count > 2 && !NameLexicon.isTitle($0.key) }
        .map { Target(word: $0, kind: kind) }
    }
    let roles = NameWord.all(in: meeting?.role ?? "").filter { $0.key.count > 5 }
    return targets(letter.familiar.company?.words ?? [], .company) + targets(names, .person)
      + roles.map { Target(word: $0, kind: .role) }
  }

  /// What a word is most likely meant to be; nil for what is right or another word.
  /// - Parameter isSetOff: whether a pause follows: "Priyah, may I ask".
  private static func target(
    of word: LetterWord, _ targets: [Target], _ right: Set<String>, _ letter: LetterUnderReview,
    isSetOff: Bool = false
  ) -> Target? {
    let key = word.key.withoutPossessive
    guard word.shape.contains(.capitalised), !word.shape.contains(.address), key.count > 2 else {
      return nil
    }
    if right.contains(key) {
      let named = targets.filter { [$0.word.key, $0.word.key.withoutPossessive].contains(key) }
      return named.allSatisfy { isCasedOtherwise(word, $0.word) } ? named.first : nil
    }
    let isAcronym = word.shape.contains(.allCapitals) && key.count < 5
    guard !isAcronym, !letter.familiar.holds(word: key), !letter.context.names.holds(key),
      !NameLexicon.isCommon(key), !isShortWord(key)
    else { return nil }
    let written = NameWord(text: word.text.withoutPossessive, key: key)
    guard !targets.contains(where: { written.isWrittenOut(of: $0.word) }) else { return nil }
    return targets.first { target in
      let isSlip = [target.word.key, target.word.key.withoutPossessive].contains {
        Spelling.isSlip(key, of: $0)
      }
      guard isSlip, !areForms(key, target, before: word, letter),
        !isOwnersPlural(key, target, word, letter)
      else { return false }
      // At the start of a sentence any word has a capital, and words of a role have relatives. "Chenn"
      // has the letters of "Chen" and no other.
      let isLong = target.word.key.count >= 6
      if target.isRole { return isLong }
      let isSpokenTo =
        Set(key) == Set(target.word.key) || target.kind == .person && isSetOff
      return word.shape.contains(.first)
        ? isLong || isSpokenTo && !EnglishWords.holds(key) : true
    }
  }

  /// "Been" and "Bern" are a letter away from "Ben" too.
  private static func isShortWord(_ key: String) -> Bool {
    key.count < 6 && EnglishWords.holds(key)
  }

  /// "Drivers" and the "Driver's" of "Driver's Mate": several of them, unless "Mate" stands behind.
  private static func isOwnersPlural(
    _ written: String, _ target: Target, _ word: LetterWord, _ letter: LetterUnderReview
  ) -> Bool {
    guard target.isRole, target.word.key.withoutPossessive + "s" == written,
      target.word.key.hasSuffix("'s")
    else { return false }
    let role = NameWord.all(in: letter.context.meeting?.role ?? "").map(\.key)
    let behind = zip(role, role.dropFirst()).first { $0.0 == target.word.key }?.1
    return ![letter.text, letter.subject].contains { text in
      zip(text.words, text.words.dropFirst()).contains { $0 == word && $1.key == behind }
    }
  }

  /// "NorthWind" for "Northwind", "Github" for "GitHub". Names in capitals, or without any, are
  /// written so in haste, in the letter as in the list.
  private static func isCasedOtherwise(_ written: LetterWord, _ name: NameWord) -> Bool {
    let text = written.text.withoutPossessive
    let right = name.text.withoutPossessive
    return text.lowercased() == right.lowercased() && text != right
      && !written.shape.contains(.allCapitals)
      && name.text != name.text.lowercased() && name.text != name.text.uppercased()
  }

  /// "Baker" and "Bakery", "Develop" and "Developer" are words of their own, and so are plurals: those
  /// of a role, of names that are words, and of families behind "the".
  private static func areForms(
    _ written: String, _ target: Target, before word: LetterWord, _ letter: LetterUnderReview
  ) -> Bool {
    let right = target.word.key
    let (short, long) = written.count < right.count ? (written, right) : (right, written)
    guard long.hasPrefix(short) else { return false }
    let ending = long.dropFirst(short.count)
    if ending == "s" {
      return target.isRole || EnglishWords.holds(short)
        || target.kind == .person && isFamily(word, letter)
    }
    return ["es", "y", "er", "ed", "al"].contains(ending)
      || short.last == "e" && ["r", "d"].contains(ending)
  }

  /// "the Okafors".
  private static func isFamily(_ word: LetterWord, _ letter: LetterUnderReview) -> Bool {
    let words = letter.text.words
    let index = words.partition { $0.range.lowerBound >= word.range.lowerBound }
    guard index > 0, words.indices.contains(index), words[index] == word else { return false }
    return ["the", "both", "two", "many"].contains(words[index - 1].key)
  }
}
