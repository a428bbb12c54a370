/// Finds the names of people who were at other interviews.
struct OtherPersonCheck {
  let letter: LetterUnderReview
  /// The body or the subject.
  private let part: Draft.Part
  let text: LetterText
  private let characters: [Character]

  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard letter.context.meeting != nil else { return [] }
    let body = OtherPersonCheck(
      letter: letter, part: .body, text: letter.text, characters: letter.characters)
    let vocatives = Set(Vocatives(letter).all)
    let subject = OtherPersonCheck(
      letter: letter, part: .subject, text: letter.subject,
      characters: Array(letter.context.subject ?? ""))
    return OtherAddressCheck.find(letter) + RecipientCheck.find(letter)
      + letter.text.spoken.flatMap { body.findings(in: $0, vocatives) }
      + letter.subject.sentences.flatMap { subject.findings(in: $0, subject.named(in: $0)) }
  }

  /// Who is thanked or greeted in a subject: "Thank you, Ana – Platform Engineer", "Ana, thank you".
  private func named(in sentence: LetterSentence) -> Set<Int> {
    let words = text.words
    let opensWithThanks = Self.openings.contains(words[sentence.words].first?.key ?? "")
    let own = letter.familiar.company?.words.map(\.key) ?? []
    let found = sentence.words.filter { index in
      let isFirst = index == sentence.words.lowerBound
      let isLast = index + 1 == sentence.words.upperBound
      guard isLast ? !isFirst : isParted(index, from: index + 1),
        !own.contains(words[index].key), NameLexicon.mayBePerson(words[index].key)
      else { return false }
      if isFirst { return ["thank", "thanks", "many"].contains(key(index + 1, in: sentence)) }
      return opensWithThanks
        && (isParted(index - 1, from: index)
          || Self.beforeName.contains(words[index - 1].key))
    }
    return Set(found)
  }

  /// Whether a comma, a dash or the like stands between two words.
  private func isParted(_ index: Int, from next: Int) -> Bool {
    let (word, next) = (text.words[index], text.words[next])
    return next.shape.contains(.afterPause)
      || [" - ", " | "].contains(String(characters[word.range.upperBound..<next.range.lowerBound]))
  }

  private static let openings: Set<String> = ["thank", "thanks", "many", "hi", "hello", "dear"]
  private static let beforeName: Set<String> = ["thanks", "you", "again", "hi", "hello", "dear"]

  private func findings(in sentence: LetterSentence, _ vocatives: Set<Int>) -> [LetterFinding] {
    let words = text.words
    var findings: [LetterFinding] = []
    var index = sentence.words.lowerBound
    while index < sentence.words.upperBound {
      let key = words[index].key.withoutPossessive
      defer { index += 1 }
      guard words[index].shape.contains(.capitalised), !letter.familiar.holds(word: key) else {
        continue
      }
      let known = letter.context.names.people(named: key)
      guard !known.isEmpty else { continue }
      if let (person, length) = fullName(known, at: index, in: sentence) {
        let name = index..<index + length
        let isDoubtful =
          speaksOfReference(before: index, in: sentence)
          || isOfElsewhere(name, person, in: sentence)
        findings.append(finding(person, name, isDoubtful ? .warn : .block))
        index += length - 1
        continue
      }
      let limit = sentence.words.upperBound
      let pair = WrittenName(pairAt: index, of: words, before: limit).flatMap { pair in
        known.contains { $0.words.count > 2 && pair.isGivenName(of: $0) } ? pair : nil
      }
      let name = pair ?? WrittenName(at: index, of: words, before: limit, characters)
      if let person = titled(known, name, in: sentence) {
        index = name.end - 1
        while index + 1 < sentence.words.upperBound,
          person.words.contains(where: { $0.key == words[index + 1].key })
        {
          index += 1
        }
        guard !isOfElsewhere(name.words, person, in: sentence) else { continue }
        // A title and a name are as telling as a whole name.
        let isReference = speaksOfReference(before: name.words.lowerBound, in: sentence)
        findings.append(finding(person, name.words, isReference ? .warn : .block))
      } else if let (person, severity) = short(known, name, in: sentence, vocatives) {
        findings.append(finding(person, name.words, severity))
        index = name.end - 1
      }
    }
    return findings
  }

  /// Someone by the given name, or spoken to by any.
  private func short(
    _ known: [KnownNames.KnownPerson], _ name: WrittenName, in sentence: LetterSentence,
    _ vocatives: Set<Int>
  ) -> (KnownNames.KnownPerson, LetterCheck.Severity)? {
    let given = known.first { name.isGivenName(of: $0) }
    if vocatives.contains(name.words.lowerBound) {
      let family = known.first { name.isPart(of: $0) && !EnglishWords.holds(name.keys[0]) }
      return (given ?? family).map { ($0, .block) }
    }
    guard let given, isSpokenOf(name, in: sentence),
      !isOfElsewhere(name.words, given, in: sentence)
    else { return nil }
    return (given, .warn)
  }

  private func finding(
    _ known: KnownNames.KnownPerson, _ range: Range<Int>, _ severity: LetterCheck.Severity
  ) -> LetterFinding {
    let person = known.person
    let words = text.words[range]
    let place = text.place(
      of: words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound)
    let written = String(characters[place.range]).withoutPossessive
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return LetterFinding(
      .otherPerson, severity, in: part, at: place,
      severity == .block
        ? person.wasElsewhere
        : "\(written) is a name that you know from \(person.origin): make sure that it is meant here",
      word: written)
  }

  /// Given name and family name in a row.
  private func fullName(
    _ known: [KnownNames.KnownPerson], at index: Int, in sentence: LetterSentence
  ) -> (KnownNames.KnownPerson, Int)? {
    for person in known where person.words.count > 1 {
      let end = index + person.words.count
      guard end <= sentence.words.upperBound else { continue }
      let written = text.words[index..<end]
      let isThere = zip(written, person.words).allSatisfy { word, name in
        let key = word.key.withoutPossessive
        return (key == name.key || key == name.writtenOut)
          && (word.shape.contains(.capitalised) || name.text.first?.isLowercase == true)
      }
      if isThere { return (person, person.words.count) }
    }
    return nil
  }

  func key(_ index: Int, in sentence: LetterSentence) -> String {
    sentence.words.contains(index) ? text.words[index].key : ""
  }

  /// "Ms. Park", "Dr. van der Berg", "Sato-san": with the title as part of the name, and no other name
  /// behind it.
  private func titled(
    _ known: [KnownNames.KnownPerson], _ name: WrittenName, in sentence: LetterSentence
  ) -> KnownNames.KnownPerson? {
    var index = name.words.lowerBound
    let fitting = known.filter { name.isPart(of: $0) }
    while NameLexicon.isParticle(key(index - 1, in: sentence)),
      fitting.contains(where: { $0.words.contains { $0.key == text.words[index - 1].key } })
    {
      index -= 1
    }
    let isTitled =
      NameLexicon.isTitle(key(index - 1, in: sentence))
      && text.words[index - 1].shape.contains(.capitalised)
    guard isTitled || name.hasHonorific, !isOwn(index, in: sentence) else { return nil }
    let last = name.words.upperBound - 1
    guard !name.hasHonorific, last + 1 < sentence.words.upperBound, isNameBehind(last) else {
      return fitting.first
    }
    let next = text.words[last + 1].key.withoutPossessive
    return fitting.first { $0.words.contains { $0.key == next } }
  }

  private func speaksOfReference(before index: Int, in sentence: LetterSentence) -> Bool {
    (1...6).contains { Self.references.contains(key(index - $0, in: sentence)) }
  }

  /// "meeting Ana", "as Ana said", "Ana explained": a given name of someone who is no part of a
  /// longer name, and no one of the writer's own.
  private func isSpokenOf(_ name: WrittenName, in sentence: LetterSentence) -> Bool {
    let words = text.words
    let index = name.words.lowerBound
    guard NameLexicon.mayBePerson(words[index].key.withoutPossessive),
      !words[index].shape.contains(.allCapitals), !isOfLongerName(name.words, in: sentence),
      !isOwn(index, in: sentence)
    else { return false }
    let key = words[index].key.withoutPossessive
    let last = name.words.upperBound - 1
    let isPossessive = words[last].key.hasSuffix("'s")
    let isPlace = isAPlace(key, index, in: sentence)
    if isPlace, !isPossessive { return false }
    if !words[index].shape.contains(.first), isNothingElse(key), !isPlace, !isOfOwnPast(sentence) {
      return true
    }
    let next = self.key(last + 1, in: sentence)
    let acts =
      Self.deeds.contains(next)
      || next == "and" && ["i", "you", "we"].contains(self.key(last + 2, in: sentence))
    if acts || isSaidToBe(last + 1, in: sentence) { return true }
    if isPossessive { return Self.sayings.contains(next) }
    let previous = self.key(index - 1, in: sentence)
    // One goes on from May to June, but only meets someone.
    return NameLexicon.isCalendar(words[index].key)
      ? Self.meetings.contains(previous) : Self.verbs.contains(previous)
  }

  /// Whether a capital within a sentence can mean no more than someone: no month, product or company
  /// is called so.
  private func isNothingElse(_ key: String) -> Bool {
    !NameLexicon.isCalendar(key) && !NameLexicon.isTool(key)
      && letter.context.names.companies(beginningWith: key).isEmpty
  }

  /// "in Florence", "the Florence office".
  private func isAPlace(_ key: String, _ index: Int, in sentence: LetterSentence) -> Bool {
    let previous = self.key(index - 1, in: sentence)
    return Self.articles.contains(previous) || Self.placing.contains(previous)
      || ["from", "to"].contains(previous) && Self.places.contains(key)
  }

  private static let articles: Set<String> = ["the", "a", "an", "our", "this", "your"]
  private static let placing: Set<String> = [
    "in", "at", "near", "around", "via", "through", "across", "outside", "using", "called",
    "named",
  ]
  /// Towns and lands that people are called after.
  private static let places: Set<String> = [
    "florence", "austin", "sydney", "georgia", "victoria", "jordan", "lincoln", "chelsea",
    "carolina", "charlotte", "adelaide", "alexandria", "madison", "jackson", "houston", "chester",
    "kent", "israel", "china", "india", "paris", "verona", "siena", "valencia", "vienna", "dallas",
    "denver", "savannah", "camden", "brooklyn", "perth", "london", "aurora", "virginia", "holland",
    "france", "washington", "orlando", "santiago", "kingston", "preston", "lancaster", "york",
  ]

  /// "Mark Twain", "Saint Mark", "Mark-up".
  private func isOfLongerName(_ name: Range<Int>, in sentence: LetterSentence) -> Bool {
    let words = text.words
    let index = name.lowerBound
    if index > sentence.words.lowerBound {
      let previous = words[index - 1]
      let isName =
        previous.shape.contains(.capitalised) && !words[index].shape.contains(.afterPause)
        && !previous.shape.contains(.first) && !LetterWords.opensSentence.contains(previous.key)
      if isName || ["saint", "st"].contains(previous.key) { return true }
    }
    return name.upperBound < sentence.words.upperBound && isNameBehind(name.upperBound - 1)
  }

  private func isNameBehind(_ index: Int) -> Bool {
    let next = text.words[index + 1]
    return next.shape.contains(.capitalised) && !next.shape.contains(.afterPause)
      && !LetterWords.opensSentence.contains(next.key)
  }

  /// What someone does who is spoken of: "Ana explained".
  private static let deeds: Set<String> = [
    "explained", "said", "told", "showed", "mentioned", "asked", "described", "walked", "gave",
    "made", "introduced", "pointed", "shared", "helped", "took", "spoke", "talked", "suggested",
    "impressed", "answered", "drew", "led", "called", "wrote", "thought", "asks", "says", "tells",
    "explains", "described", "put", "welcomed", "greeted", "interviewed", "offered", "promised",
    "who", "whom", "wanted", "knew", "noted", "brought", "listened", "recommended",
  ]

  /// What of someone's may be spoken of: "Ana's question".
  private static let sayings: Set<String> = [
    "question", "questions", "advice", "point", "points", "story", "stories", "explanation",
    "answer", "answers", "team", "idea", "ideas", "description", "words", "example", "examples",
    "remark", "remarks", "tour", "time", "suggestion", "view", "views", "work", "approach",
    "presentation", "thoughts", "insight", "insights", "office", "enthusiasm", "patience",
    "kindness", "comment", "comments", "offer", "account",
  ]

  private static let meetings: Set<String> = ["meet", "meeting", "met", "thank", "told", "asked"]

  private static let verbs: Set<String> = [
    "meet", "meeting", "met", "with", "thank", "hearing", "thanks", "and", "seeing", "by", "of",
    "from", "to", "tell", "ask", "asked", "told", "promised", "both", "like",
  ]

  static let references: Set<String> = [
    "referred", "recommended", "reference", "references", "introduced", "manager", "colleague",
    "boss", "referee", "mentor", "supervisor", "friend", "suggested", "former", "teacher",
    // What is read or seen is by someone else of that name.
    "read", "reading", "book", "books", "novel", "novels", "author", "quote", "quoted", "poem",
    "essay", "film", "song", "paper", "gospel", "epistle", "saint", "apostle", "parable",
    "biography", "theorem", "portrait", "statue",
  ]
}
