/// Finds the names of people who were at other interviews.
struct OtherPersonCheck {
  private let letter: LetterUnderReview
  /// The body or the subject.
  private let part: Draft.Part
  private let text: LetterText
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
        let isReference = speaksOfReference(before: index, in: sentence)
        findings.append(finding(person, index..<index + length, isReference ? .warn : .block))
        index += length - 1
      } else if let person = titled(known, at: index, in: sentence) {
        // A title and a name are as telling as a whole name.
        let isReference = speaksOfReference(before: index, in: sentence)
        findings.append(finding(person, index..<index + 1, isReference ? .warn : .block))
      } else if let person = known.first(where: { isShort(key, of: $0) }) {
        if vocatives.contains(index) {
          findings.append(finding(person, index..<index + 1, .block))
        } else if isSpokenOf(index, in: sentence) {
          findings.append(finding(person, index..<index + 1, .warn))
        }
      }
    }
    return findings
  }

  private func finding(
    _ known: KnownNames.KnownPerson, _ range: Range<Int>, _ severity: LetterCheck.Severity
  ) -> LetterFinding {
    let person = known.person
    let words = text.words[range]
    let place = text.place(
      of: words[range.lowerBound].range.lowerBound..<words[range.upperBound - 1].range.upperBound)
    let written = words.map(\.written).joined(separator: " ")
    return LetterFinding(
      .otherPerson, severity, in: part, at: place,
      severity == .block
        ? person.wasElsewhere
        : "\(written) is a name that you know from \(person.origin): make sure that it is meant here",
      word: written)
  }

  private func isShort(_ key: String, of person: KnownNames.KnownPerson) -> Bool {
    person.words.first?.key == key || person.words.first?.writtenOut == key
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
        return (key == name.key || key == name.writtenOut) && word.shape.contains(.capitalised)
      }
      if isThere { return (person, person.words.count) }
    }
    return nil
  }

  private func key(_ index: Int, in sentence: LetterSentence) -> String {
    sentence.words.contains(index) ? text.words[index].key : ""
  }

  /// "Ms. Park", "Dr. Nguyen": with the title as part of the name, and no other name behind it.
  private func titled(
    _ known: [KnownNames.KnownPerson], at index: Int, in sentence: LetterSentence
  ) -> KnownNames.KnownPerson? {
    guard NameLexicon.isTitle(key(index - 1, in: sentence)),
      text.words[index - 1].shape.contains(.capitalised), !isOwn(index, in: sentence)
    else { return nil }
    guard index + 1 < sentence.words.upperBound, isNameBehind(index) else { return known.first }
    let next = text.words[index + 1].key.withoutPossessive
    return known.first { $0.words.contains { $0.key == next } }
  }

  private func speaksOfReference(before index: Int, in sentence: LetterSentence) -> Bool {
    (1...6).contains { Self.references.contains(key(index - $0, in: sentence)) }
  }

  /// "meeting Ana", "as Ana said", "Ana explained": a given name of someone who is no part of a
  /// longer name, and no one of the writer's own.
  private func isSpokenOf(_ index: Int, in sentence: LetterSentence) -> Bool {
    let words = text.words
    guard NameLexicon.mayBePerson(words[index].key.withoutPossessive),
      !words[index].shape.contains(.allCapitals), !isOfLongerName(index, in: sentence),
      !isOwn(index, in: sentence)
    else { return false }
    let key = words[index].key.withoutPossessive
    let isPossessive = words[index].key.hasSuffix("'s")
    let isPlace = isAPlace(key, index, in: sentence)
    if isPlace, !isPossessive { return false }
    if !words[index].shape.contains(.first), isNothingElse(key), !isPlace, !isOfOwnPast(sentence) {
      return true
    }
    let next = self.key(index + 1, in: sentence)
    let acts =
      Self.deeds.contains(next)
      || next == "and" && ["i", "you", "we"].contains(self.key(index + 2, in: sentence))
    if acts { return true }
    if isPossessive { return Self.sayings.contains(next) }
    let previous = self.key(index - 1, in: sentence)
    // One goes on from May to June, but only meets someone.
    return NameLexicon.isCalendar(words[index].key)
      ? Self.meetings.contains(previous) : Self.verbs.contains(previous)
  }

  /// "At Acme I trained Sanjay", "my first boss and Mark were": who is named there is from there.
  private func isOfOwnPast(_ sentence: LetterSentence) -> Bool {
    let keys = text.words[sentence.words].map(\.key)
    if keys.first == "at", keys.contains("i") { return true }
    return zip(keys, keys.dropFirst()).contains { owner, next in
      owner == "my" && !Self.ofLetter.contains(next)
    }
      && keys.contains { NameEvidenceWords.relatives.contains($0) || Self.references.contains($0) }
  }

  private static let ofLetter: Set<String> = [
    "thanks", "interview", "talk", "visit", "questions", "question", "day", "time", "notes",
    "regards",
  ]

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
  private func isOfLongerName(_ index: Int, in sentence: LetterSentence) -> Bool {
    let words = text.words
    if index > sentence.words.lowerBound {
      let previous = words[index - 1]
      let isName =
        previous.shape.contains(.capitalised) && !words[index].shape.contains(.afterPause)
        && !previous.shape.contains(.first) && !LetterWords.opensSentence.contains(previous.key)
      if isName || ["saint", "st"].contains(previous.key) { return true }
    }
    guard index + 1 < sentence.words.upperBound else { return false }
    return characters[words[index + 1].range.lowerBound - 1] == "-" || isNameBehind(index)
  }

  private func isNameBehind(_ index: Int) -> Bool {
    let next = text.words[index + 1]
    return next.shape.contains(.capitalised) && !next.shape.contains(.afterPause)
      && !LetterWords.opensSentence.contains(next.key)
  }

  /// "my sister Ana", "my former manager Ana".
  private func isOwn(_ index: Int, in sentence: LetterSentence) -> Bool {
    (1...4).contains { distance in
      key(index - distance, in: sentence) == "my"
        && (1..<distance).contains {
          let word = key(index - $0, in: sentence)
          return NameEvidenceWords.relatives.contains(word) || Self.references.contains(word)
        }
    }
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

  private static let references: Set<String> = [
    "referred", "recommended", "reference", "references", "introduced", "manager", "colleague",
    "boss", "referee", "mentor", "supervisor", "friend", "suggested", "former", "teacher",
    // What is read or seen is by someone else of that name.
    "read", "reading", "book", "books", "novel", "novels", "author", "quote", "quoted", "poem",
    "essay", "film", "song", "paper",
  ]
}
