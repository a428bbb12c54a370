/// Whose an event is, by the address of its ORGANIZER.
struct EventOrganizer {
  let address: String
  private let domain: MailDomain?

  init(_ address: String) {
    self.address = PeopleReader.mailboxOf(address)
    domain = MailDomain(ofAddress: address)
  }

  /// Whether it is surely someone else. Colleagues are one, and a system that recruits, or finds times, may
  /// stand for anyone.
  func isAnother(than other: EventOrganizer) -> Bool {
    guard address != other.address, let domain, let otherDomain = other.domain,
      !domain.isSystem, !otherDomain.isSystem
    else { return false }
    return domain.isPublicMail || domain.site != otherDomain.site
  }
}
