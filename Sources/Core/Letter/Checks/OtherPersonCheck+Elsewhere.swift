/// Whether someone of a known name is said to be from the writer's own life, and so is no one of another
/// interview.
extension OtherPersonCheck {
  /// "Dr. Young from the veterinary college", "Dr. Young trained me", "Dr. Young, my old tutor", "I studied
  /// under Dr. Young".
  func isOfElsewhere(
    _ name: Range<Int>, _ person: KnownNames.KnownPerson, in sentence: LetterSentence
  ) -> Bool {
    isOfPlace(name, person, in: sentence) || isTrainer(behind: name, in: sentence)
      || isCalledOwn(behind: name, in: sentence) || isStudiedUnder(name, in: sentence)
      || isOfOwnPast(sentence) || isOfWork(before: name, in: sentence)
  }

  /// "from the veterinary college", "at my school": neither the reader's, nor what one knows the name from.
  private func isOfPlace(
    _ name: Range<Int>, _ person: KnownNames.KnownPerson, in sentence: LetterSentence
  ) -> Bool {
    var next = name.upperBound
    if Self.sinceThen.contains(key(next, in: sentence)) { next += 1 }
    guard ["from", "at", "of"].contains(key(next, in: sentence)) else { return false }
    let place = (next + 1..<min(next + 6, sentence.words.upperBound)).prefix {
      !text.words[$0].shape.contains(.afterPause)
    }
    let keys = place.map { text.words[$0].key.withoutPossessive }
    let known = Set(NameWord.all(in: person.person.company).map(\.key))
    let own = Set(letter.familiar.company?.words.map(\.key) ?? [])
    guard let first = keys.first,
      !keys.contains(where: { Self.readers.contains($0) || known.contains($0) || own.contains($0) })
    else { return false }
    if first == "my" || first == "our" { return true }
    let isNamed = place.contains { text.words[$0].shape.contains(.capitalised) }
    return isNamed || keys.contains { Self.places.contains($0) }
  }

  /// "Dr. Young and Sister Mary trained me": the verb of who is named in a row.
  private func isTrainer(behind name: Range<Int>, in sentence: LetterSentence) -> Bool {
    let rest = text.words[name.upperBound..<sentence.words.upperBound]
    let verb = rest.first { word in
      !word.shape.contains(.capitalised) && !Self.betweenNames.contains(word.key)
    }
    guard let verb, let index = rest.firstIndex(of: verb), index - name.upperBound < 7 else {
      return false
    }
    return Self.training.contains(verb.key)
      && ["me", "us", "my"].contains(key(index + 1, in: sentence))
  }

  /// "the Gospel of Mark", "a novel by Priya": what is read or seen.
  private func isOfWork(before name: Range<Int>, in sentence: LetterSentence) -> Bool {
    ["of", "by"].contains(key(name.lowerBound - 1, in: sentence))
      && (2...3).contains { Self.works.contains(key(name.lowerBound - $0, in: sentence)) }
  }

  private static let works: Set<String> = [
    "gospel", "epistle", "book", "books", "novel", "novels", "poem", "poems", "essay", "film",
    "song",
    "songs", "painting", "portrait", "statue", "biography", "feast", "play", "plays", "parable",
  ]

  /// ", my supervisor at the time".
  private func isCalledOwn(behind name: Range<Int>, in sentence: LetterSentence) -> Bool {
    guard key(name.upperBound, in: sentence) == "my",
      text.words[name.upperBound].shape.contains(.afterPause)
    else { return false }
    return (1...4).contains { offset in
      let word = key(name.upperBound + offset, in: sentence)
      return NameEvidenceWords.relatives.contains(word) || Self.references.contains(word)
        || Self.ownPeople.contains(word)
    }
  }

  /// "I trained under Dr. Young", "I worked for Dr. Young in Leeds".
  private func isStudiedUnder(_ name: Range<Int>, in sentence: LetterSentence) -> Bool {
    let head = (1...6).map { key(name.lowerBound - $0, in: sentence) }
    guard let preposition = head.prefix(3).firstIndex(where: { ["under", "for"].contains($0) })
    else { return false }
    return head[(preposition + 1)...].prefix(2).contains { Self.apprenticed.contains($0) }
      && !head.contains { ["would", "could", "will", "to"].contains($0) }
  }

  /// "my sister Ana", "my doctor, Dr. Young".
  func isOwn(_ index: Int, in sentence: LetterSentence) -> Bool {
    (1...4).contains { distance in
      key(index - distance, in: sentence) == "my"
        && (1..<distance).contains {
          let word = key(index - $0, in: sentence)
          return NameEvidenceWords.relatives.contains(word) || Self.references.contains(word)
            || Self.ownPeople.contains(word)
        }
    }
  }

  /// "At Acme I trained Sanjay", "my first boss and Mark were": who is named there is from there.
  func isOfOwnPast(_ sentence: LetterSentence) -> Bool {
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

  private static let sinceThen: Set<String> = ["now", "then", "formerly", "later", "today"]
  private static let betweenNames: Set<String> = [
    "and", "both", "who", "also", "first", "had", "then", "once", "all", "have", "has", "that",
    "never",
  ]
  private static let readers: Set<String> = ["your", "you", "yours", "this", "that"]
  private static let training: Set<String> = [
    "trained", "supervised", "mentored", "hired", "employed", "raised", "promoted", "coached",
    "examined", "apprenticed", "tutored", "schooled", "ordained", "certified",
  ]
  private static let apprenticed: Set<String> = [
    "worked", "studied", "trained", "apprenticed", "served", "researched", "danced", "played",
    "cooked", "rode", "taught", "wrote",
  ]
  private static let ownPeople: Set<String> = [
    "tutor", "professor", "trainer", "instructor", "coach", "lecturer", "doctor", "vet", "priest",
    "landlord", "employer", "foreman", "master", "chef", "superior", "advisor", "adviser", "dean",
  ]
  /// Where one learns, heals or lives, as against a company's office.
  private static let places: Set<String> = [
    "college", "university", "school", "academy", "seminary", "convent", "monastery", "church",
    "parish", "hospital", "clinic", "surgery", "institute", "conservatory", "conservatoire",
    "polytechnic", "faculty", "village", "town", "council", "union", "army", "navy", "regiment",
    "club", "charity", "course", "conference", "museum", "library", "court", "guild", "society",
    "association", "hospice", "orphanage", "camp", "mosque", "temple", "synagogue", "kindergarten",
  ]

  /// "Iris was right about the canal": what is said of people, and of no flower.
  func isSaidToBe(_ index: Int, in sentence: LetterSentence) -> Bool {
    let isSomeone = ["was", "is", "seemed", "were"].contains(key(index, in: sentence))
    let isVery = ["very", "so", "quite", "really", "also", "most"].contains(
      key(index + 1, in: sentence))
    return isSomeone && Self.manners.contains(key(index + (isVery ? 2 : 1), in: sentence))
  }

  private static let manners: Set<String> = [
    "right", "kind", "patient", "generous", "friendly", "funny", "welcoming", "curious", "worried",
    "glad", "convinced", "surprised", "helpful", "honest", "frank",
  ]
}
