/// Finds an address that is known to be someone else's than the name before it says.
enum OtherAddressCheck {
  static let find: @Sendable (LetterUnderReview) -> [LetterFinding] = { letter in
    guard let meeting = letter.context.meeting else { return [] }
    let present = [meeting.person].compactMap(\.self) + meeting.others
    return Mailboxes(letter.context.recipient ?? "").people.compactMap { mailbox in
      guard !mailbox.name.isEmpty, !mailbox.words.isEmpty, !mailbox.email.isEmpty else {
        return nil
      }
      let owners =
        present.filter { $0.email?.lowercased() == mailbox.email.lowercased() }.map(\.name)
        + letter.context.names.owners(of: mailbox.email).map(\.name)
      let names = owners.filter { !$0.isEmpty }
      guard let owner = names.first, !names.contains(where: { fits(mailbox, $0) }) else {
        return nil
      }
      // Who is known has an address of their own; another name may be that of an office.
      let isKnown =
        present.contains { fits(mailbox, $0.name) }
        || letter.context.names.people(named: mailbox.words[0].key).contains {
          $0.words.map(\.key) == mailbox.words.map(\.key)
        }
      return LetterFinding(
        .otherPerson, isKnown ? .block : .warn, in: .recipient, at: .start,
        "\(mailbox.email) is the address of \(owner), not of \(mailbox.name)")
    }
  }

  private static func fits(_ mailbox: Mailboxes.Person, _ name: String) -> Bool {
    NameFit(mailbox.words, NameWord.all(in: name)) != .other
  }
}
