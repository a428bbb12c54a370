/// Compares whom the letter speaks to with whom it goes to.
struct Addressees {
  /// Someone whose name the letter may greet.
  struct Person {
    let name: String
    let words: [NameWord]
  }

  /// To whom it goes.
  let recipients: [Person]
  /// Who else was there.
  let others: [Person]

  init(_ letter: LetterUnderReview) {
    let meeting = letter.context.meeting
    let named = Mailboxes(letter.context.recipient ?? "").people
    let known = ([meeting?.person] + (meeting?.others ?? [])).compactMap { $0 }
    func person(_ interviewer: Interviewer) -> Person? {
      let words = NameWord.all(in: interviewer.name).filter { !NameLexicon.isTitle($0.key) }
      return words.isEmpty ? nil : Person(name: interviewer.name, words: words)
    }
    var recipients: [Person] = []
    var reached: Set<String> = []
    for mailbox in named {
      // Whose address it is tells more than what stands before it.
      let owner = known.first { other in
        !mailbox.email.isEmpty && other.email?.lowercased() == mailbox.email.lowercased()
          || other.name == mailbox.name && !other.name.isEmpty
      }
      if let owner { reached.insert(owner.name) }
      if let owner, let person = person(owner) {
        recipients.append(person)
      } else if !mailbox.words.isEmpty {
        let name = mailbox.name.isEmpty ? mailbox.email : mailbox.name
        recipients.append(Person(name: name, words: mailbox.words))
      }
    }
    // To someone who was not there, as a coordinator, a letter is passed on.
    if let owed = meeting?.person, reached.isEmpty, let person = person(owed) {
      recipients.append(person)
    }
    self.recipients = recipients
    let names = Set(recipients.map(\.name))
    others = known.compactMap { person($0) }.filter { !names.contains($0.name) }
  }

  /// How a name fits the recipient that it fits best.
  func fit(_ names: [NameWord]) -> NameFit {
    let fits = recipients.map { NameFit(names, $0.words) }
    return fits.first { $0 == .same }
      ?? fits.first { if case .misspelt = $0 { true } else { false } }
      ?? fits.first { $0 == .partly } ?? .other
  }

  /// The other who was there and is meant by a name.
  func other(_ names: [NameWord]) -> Person? {
    others.first { NameFit(names, $0.words) == .same }
  }
}

enum SalutationChecks {
  /// The salutation names someone else than the recipient.
  static let someoneElse: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let addressees = Addressees(letter)
    let greeted = Salutation(letter).people
    guard let first = addressees.recipients.first, !greeted.isEmpty else { return [] }
    let fits = greeted.map { fit(of: $0, addressees, letter) }
    // Where the recipient is greeted too, it is a matter of several addressed.
    guard fits.allSatisfy({ $0 == .other || $0 == .partly }) else { return [] }
    let person = greeted[0]
    let written = person.names.map(\.text).joined(separator: " ")
    if fits[0] == .partly, addressees.other(person.names) == nil {
      return [
        LetterFinding(
          .salutation, .warn, at: letter.place(ofWords: person.words),
          "the letter greets \(written) and goes to \(first.name): make sure that they are one")
      ]
    }
    return [
      LetterFinding(
        .salutation, .block, at: letter.place(ofWords: person.words),
        "the letter greets \(written), but goes to \(first.name)",
        suggestions: [first.words.first?.text ?? first.name])
    ]
  }

  /// A slip is none where the database or the interview knows someone of that very name.
  static func fit(
    of person: Salutation.Addressed, _ addressees: Addressees, _ letter: LetterUnderReview
  ) -> NameFit {
    let fit = addressees.fit(person.names)
    guard case .misspelt = fit else { return fit }
    let isOther =
      addressees.other(person.names) != nil
      || person.names.contains {
        !letter.context.names.people(named: $0.key).isEmpty
          && addressees.fit([$0]) != .same
      }
    return isOther ? .other : fit
  }

  /// Several are addressed in a letter to one.
  static let several: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let addressees = Addressees(letter)
    guard addressees.recipients.count == 1, let recipient = addressees.recipients.first else {
      return []
    }
    let greeted = Salutation(letter).people
    let fits = greeted.map { fit(of: $0, addressees, letter) }
    if greeted.count > 1, let other = greeted.indices.first(where: { fits[$0] == .other }),
      fits.contains(where: { $0 != .other })
    {
      let name = greeted[other].names.map(\.text).joined(separator: " ")
      return [
        LetterFinding(
          .twoAddressed, .warn, at: letter.place(ofWords: greeted[other].words),
          "\(name) is greeted as well, but the letter goes to \(recipient.name) alone")
      ]
    }
    return Vocatives(letter).all.compactMap { index in
      let word = letter.text.words[index]
      let name = [NameWord(text: word.text, key: word.key)]
      guard addressees.fit(name) == .other, let other = addressees.other(name) else { return nil }
      return LetterFinding(
        .twoAddressed, .warn, at: letter.place(ofWords: index..<index + 1),
        "\(other.name) is addressed here, but the letter goes to \(recipient.name)")
    }
  }
}

/// Names by which the letter speaks to someone: "Thank you, Ana".
struct Vocatives {
  /// Indices into ``LetterText/words``.
  let all: [Int]

  /// What stands before a name that is spoken to, besides the words of thanks that open a sentence.
  private static let before: Set<String> = [
    "you", "thanks", "again", "much", "soon", "time", "forward", "so", "well", "yes", "gracias",
    "merci", "danke",
  ]
  private static let greetings: Set<String> = ["hi", "hello", "hey", "dear"]
  private static let thanks: Set<String> = ["thank", "thanks", "many", "again", "danke", "merci"]

  init(_ letter: LetterUnderReview) {
    let text = letter.text
    var all: [Int] = []
    for sentence in text.spoken where sentence.words.count > 1 {
      for index in sentence.words.dropFirst() {
        let word = text.words[index]
        guard word.shape.contains(.capitalised), !NameLexicon.isCalendar(word.key) else { continue }
        let isGreeted = Self.greetings.contains(text.words[index - 1].key)
        if isGreeted || Self.isSetOff(index, sentence.words, text) { all.append(index) }
      }
    }
    self.all = all
  }

  /// ", Ana," behind words of thanks.
  private static func isSetOff(_ index: Int, _ words: Range<Int>, _ text: LetterText) -> Bool {
    let isLast = index + 1 == words.upperBound
    let (word, previous) = (text.words[index], text.words[index - 1])
    guard word.shape.contains(.afterPause),
      isLast || text.words[index + 1].shape.contains(.afterPause)
    else { return false }
    if before.contains(previous.key) { return !opensList(index, words, text) }
    return isLast && !previous.shape.contains(.capitalised)
      && thanks.contains(text.words[words.lowerBound].key)
  }

  /// "with you, Ana, and Ben": those are spoken of.
  private static func opensList(_ index: Int, _ words: Range<Int>, _ text: LetterText) -> Bool {
    guard index + 1 < words.upperBound, index - 2 >= words.lowerBound else { return false }
    let isSpokenOf = ["with", "to", "from", "and", "meet", "meeting", "of"]
      .contains(text.words[index - 2].key)
    return isSpokenOf && text.words[index - 1].key == "you"
  }
}
