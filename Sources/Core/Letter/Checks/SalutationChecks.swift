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
  /// Whether the address is no one's who was there, and names no one.
  let isPassedOn: Bool

  init(_ letter: LetterUnderReview) {
    let meeting = letter.context.meeting
    let named = Mailboxes(letter.context.recipient ?? "").people
    let known = ([meeting?.person] + (meeting?.others ?? [])).compactMap { $0 }
    if letter.context.isForPerson, let owed = meeting?.person, let person = Self.person(owed) {
      recipients = [person]
      others = (meeting?.others ?? []).compactMap { Self.person($0) }
      isPassedOn = false
      return
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
      if let owner, let person = Self.person(owner) {
        recipients.append(person)
      } else if !mailbox.words.isEmpty {
        let name = mailbox.name.isEmpty ? mailbox.email : mailbox.name
        recipients.append(Person(name: name, words: mailbox.words))
      }
    }
    isPassedOn = reached.isEmpty && recipients.isEmpty && !named.isEmpty
    // To someone who was not there, as a coordinator, a letter is passed on.
    if let owed = meeting?.person, reached.isEmpty, let person = Self.person(owed) {
      recipients.append(person)
    }
    self.recipients = recipients
    let names = Set(recipients.map(\.name))
    others = known.compactMap { Self.person($0) }.filter { !names.contains($0.name) }
  }

  private static func person(_ interviewer: Interviewer) -> Person? {
    let words = NameWord.all(ofPerson: interviewer.name)
    return words.isEmpty ? nil : Person(name: interviewer.name, words: words)
  }

  /// How a name fits the recipient that it fits best.
  func fit(_ names: [NameWord]) -> NameFit {
    let fits = recipients.map { NameFit(names, $0.words) }
    return fits.first { $0 == .same }
      ?? fits.first { if case .misspelt = $0 { true } else { false } }
      ?? fits.first { $0 == .partly } ?? .other
  }

  /// Whether a mailbox is someone's, and none that several read: "Northwind Hiring Team".
  func isPerson(_ recipient: Person, _ letter: LetterUnderReview) -> Bool {
    let own = letter.familiar.company?.words.map(\.key) ?? []
    return !recipient.words.contains {
      Salutation.isGroup($0.key) || SharedMailbox.isNamed(by: $0.key) || own.contains($0.key)
    }
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
    guard let first = addressees.recipients.first else { return [] }
    guard !greeted.isEmpty else { return strangers(addressees, first.name, letter) }
    let fits = greeted.map { fit(of: $0, addressees, letter) }
    // Where the recipient is greeted too, it is a matter of several addressed.
    guard fits.allSatisfy({ $0 == .other || $0 == .partly }) else {
      return greeted.compactMap { fromElsewhere($0, addressees, letter) }
        + strangers(addressees, first.name, letter)
    }
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

  /// "Dear Ana and Mark," where Mark was at another company's interview: the greeting of another letter.
  private static func fromElsewhere(
    _ greeted: Salutation.Addressed, _ addressees: Addressees, _ letter: LetterUnderReview
  ) -> LetterFinding? {
    guard let person = stranger(greeted, addressees, letter) else { return nil }
    let written = greeted.names.map(\.text).joined(separator: " ")
    return LetterFinding(
      .salutation, .block, at: letter.place(ofWords: greeted.words),
      "the letter greets \(written), but \(person.wasElsewhere)")
  }

  /// Who of other companies' interviews is greeted; nil where it is someone who was there, or who may have
  /// been.
  private static func stranger(
    _ greeted: Salutation.Addressed, _ addressees: Addressees, _ letter: LetterUnderReview
  ) -> KnownNames.Person? {
    guard fit(of: greeted, addressees, letter) == .other, addressees.other(greeted.names) == nil
    else { return nil }
    let known = greeted.names.flatMap { letter.context.names.people(named: $0.key) }
      .filter { NameFit(greeted.names, $0.words) == .same }.map(\.person)
    let own = letter.context.meeting?.company
    return known.contains { $0.company == own } ? nil : known.first
  }

  /// "Thanks again, Will": the letter speaks to someone who neither gets it nor was there. Who is known
  /// from elsewhere is found by name.
  private static func strangers(
    _ addressees: Addressees, _ goal: String, _ letter: LetterUnderReview
  ) -> [LetterFinding] {
    Vocatives(letter).all.compactMap { index in
      let word = letter.text.words[index]
      let name = [NameWord(text: word.text, key: word.key)]
      guard NameLexicon.isGivenName(word.key), addressees.fit(name) == .other,
        addressees.other(name) == nil, !letter.familiar.holds(word: word.key),
        letter.context.names.people(named: word.key).isEmpty
      else { return nil }
      return LetterFinding(
        .salutation, .block, at: letter.place(ofWords: index..<index + 1),
        "the letter speaks to \(word.text), but goes to \(goal)",
        suggestions: addressees.recipients.first?.words.prefix(1).map(\.text) ?? [])
    }
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

  /// Others are addressed than those whom it goes to, or several in a letter to one.
  static let several: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    let addressees = Addressees(letter)
    guard !addressees.recipients.isEmpty else { return [] }
    let goal = addressees.recipients.map(\.name).joined(separator: " and ")
    let greeted = Salutation(letter).people
    let fits = greeted.map { fit(of: $0, addressees, letter) }
    let others = greeted.indices.filter { index in
      fits[index] == .other && stranger(greeted[index], addressees, letter) == nil
    }
    if greeted.count > 1, let other = others.first,
      fits.contains(where: { $0 != .other })
    {
      let name = greeted[other].names.map(\.text).joined(separator: " ")
      let alone = addressees.recipients.count == 1 ? " alone" : ""
      return [
        LetterFinding(
          .twoAddressed, .warn, at: letter.place(ofWords: greeted[other].words),
          "\(name) is greeted as well, but the letter goes to \(goal)\(alone)")
      ]
    }
    let spokenTo = Vocatives(letter).all.compactMap { index -> LetterFinding? in
      let word = letter.text.words[index]
      let name = [NameWord(text: word.text, key: word.key)]
      guard addressees.fit(name) == .other, let other = addressees.other(name) else { return nil }
      return LetterFinding(
        .twoAddressed, .warn, at: letter.place(ofWords: index..<index + 1),
        "\(other.name) is addressed here, but the letter goes to \(goal)")
    }
    return group(addressees, letter, greeted.isEmpty) + spokenTo
  }

  /// "Hi both," and "thank you both" in a letter to one.
  private static func group(
    _ addressees: Addressees, _ letter: LetterUnderReview, _ greetsNoOne: Bool
  ) -> [LetterFinding] {
    guard addressees.recipients.count == 1, let recipient = addressees.recipients.first,
      !addressees.isPassedOn, addressees.isPerson(recipient, letter)
    else { return [] }
    if greetsNoOne, let words = Salutation.group(letter) {
      let place = letter.place(ofWords: words)
      return [
        LetterFinding(
          .twoAddressed, .warn, at: place,
          "“\(letter.quote(place.range))” greets several, but the letter goes to \(recipient.name) alone",
          suggestions: [recipient.words.first?.text ?? recipient.name])
      ]
    }
    guard letter.isJudged, !Plurals.speaksOfOthers(letter) else { return [] }
    return Plurals.all(letter).prefix(1).map { words in
      let place = letter.place(ofWords: words)
      return LetterFinding(
        .twoAddressed, .warn, at: place,
        "“\(letter.quote(place.range))” speaks to two, but the letter goes to \(recipient.name) alone"
      )
    }
  }
}
