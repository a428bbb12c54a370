/// Finds someone in the recipient line to whom this letter is not owed: who is known from another
/// interview alone, by name or by address, and who was there where the letter is another's.
enum RecipientCheck {
  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard let meeting = letter.context.meeting else { return [] }
    let mailboxes = Mailboxes(letter.context.recipient ?? "").people
    let present = [meeting.person].compactMap(\.self) + meeting.others
    return mailboxes.compactMap { mailbox in
      guard !present.contains(where: { isOf($0, mailbox) }),
        let person = stranger(mailbox, letter.context.names)
      else { return nil }
      // Of the same company it may be who passes it on.
      let isOfCompany = CompanyName(person.company)?.key == letter.familiar.company?.key
      return LetterFinding(
        .otherPerson, isOfCompany ? .warn : .block, in: .recipient, at: .start, person.wasElsewhere)
    } + anothers(mailboxes, meeting)
  }

  private static func isOf(_ person: Interviewer, _ mailbox: Mailboxes.Person) -> Bool {
    !mailbox.email.isEmpty && person.email?.lowercased() == mailbox.email.lowercased()
      || !mailbox.words.isEmpty && NameFit(mailbox.words, NameWord.all(in: person.name)) != .other
  }

  /// Who is known by an address that stands alone, or else by the whole name.
  private static func stranger(
    _ mailbox: Mailboxes.Person, _ names: KnownNames
  ) -> KnownNames.Person? {
    if mailbox.name.isEmpty, let owner = names.owners(of: mailbox.email).first { return owner }
    guard let first = mailbox.words.first, mailbox.words.count > 1 else { return nil }
    return names.people(named: first.key)
      .first { $0.words.map(\.key) == mailbox.words.map(\.key) }?.person
  }

  /// The letter is owed to one who has an address, and goes to others who were there alone.
  private static func anothers(
    _ mailboxes: [Mailboxes.Person], _ meeting: LetterContext.Meeting
  ) -> [LetterFinding] {
    guard let owed = meeting.person, !owed.name.isEmpty, owed.email?.isEmpty == false,
      !mailboxes.contains(where: { isOf(owed, $0) }),
      let other = meeting.others.first(where: { other in
        mailboxes.contains { isOf(other, $0) }
      })
    else { return [] }
    return [
      LetterFinding(
        .otherPerson, .block, in: .recipient, at: .start,
        "this is the letter to \(owed.name), and it goes to \(other.label)")
    ]
  }
}

extension KnownNames.Person {
  /// Where one knows them from.
  var origin: String { company.isEmpty ? "another interview" : company }

  var wasElsewhere: String { "\(name) was at \(origin), not at this interview" }
}
