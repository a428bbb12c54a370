/// That an address stood somewhere, with the name of whose it is.
package struct AddressSighting: Codable, Hashable, Sendable {
  /// Where it stood.
  package enum Place: String, Codable, Sendable, CaseIterable {
    /// ORGANIZER or ATTENDEE of an event.
    case invite
    /// From of a mail.
    case sender
    /// To or Cc of a mail.
    case recipient
    /// A table of people, such as LinkedIn's Connections.
    case table
  }

  /// As it is written there.
  package var address: String
  /// As a letter would greet it; may be empty.
  package var name: String
  package var place: Place
  /// When, in seconds since 1970: the start of an event, the date of a mail; nil where nothing says so.
  package var at: Int?
  /// Where whoever it is works, as a table says it; nil where nothing says it.
  package var company: String?
  /// The name of the table's file; nil of all else.
  package var origin: String?

  package init(
    address: String, name: String, place: Place, at: Int? = nil, company: String? = nil,
    origin: String? = nil
  ) {
    self.address = address
    self.name = name
    self.place = place
    self.at = at
    self.company = company
    self.origin = origin
  }

  /// What stands in a head or an event; nil where no letter can go there, or nothing tells whose it is.
  package init?(_ party: CalendarEvent.Party, _ place: Place, at: Int?) {
    guard let address = party.email, !party.isRoom, Self.isPersonal(address) else { return nil }
    let name = PeopleReader.cleaned(party.name ?? "")
    guard !name.isEmpty || address.prefix(while: { $0 != "@" }).contains(where: "._-".contains)
    else { return nil }
    self.init(
      address: address, name: String(name.prefix(Self.longestName)), place: place, at: at)
  }

  /// Characters of a name.
  private static let longestName = 100

  /// Whether one person reads what goes to an address: no recruiting system, list, shared mailbox or
  /// sender that nobody reads.
  package static func isPersonal(_ address: String) -> Bool {
    let lower = address.lowercased()
    guard Interviewer.isAddress(lower), lower.utf8.count <= 254,
      let domain = MailDomain(ofAddress: lower), !domain.isSystem,
      !domain.labels.contains(where: listHosts.contains), !PeopleReader.isUnread(lower)
    else { return false }
    let local = lower.prefix { $0 != "@" }
    return !SharedMailbox.isNamed(byAddress: lower) && !SharedMailbox.isOfService(lower)
      && local.count { $0.isHexDigit } < max(20, local.count)
  }

  /// Labels of domains that hold lists.
  private static let listHosts: Set<String> = [
    "bounce", "bounces", "googlegroups", "groups", "list", "listes", "lists", "listserv",
  ]

  /// What tells it from all others: an address under a name.
  package var key: String { address.lowercased() + "\t" + name.unaccented }

  /// The name that the domain was registered under, as ``CompanySites`` compares it; empty where it
  /// says nothing of an employer.
  package var site: String { MailDomain(ofAddress: address)?.site ?? "" }

  /// The name as it is looked up: without titles, capitals and accents.
  package var folded: String { PersonName(name).words.joined(separator: " ").unaccented }

  /// The sites of some addresses.
  package static func sites(of addresses: [String]) -> Set<String> {
    Set(addresses.compactMap { MailDomain(ofAddress: $0)?.site }.filter { !$0.isEmpty })
  }

  /// Whether it tells more than another of the same address and name: an invite more than a mail, and
  /// of these the later one.
  package func tellsMore(than other: AddressSighting) -> Bool {
    let places = Place.allCases
    let (own, others) = (places.firstIndex(of: place), places.firstIndex(of: other.place))
    return own == others ? at ?? .min > other.at ?? .min : own ?? 0 < others ?? 0
  }
}

/// Addresses that were seen, each once under each name, where it tells most.
package struct AddressSightings: Sendable {
  private var all: [String: AddressSighting] = [:]

  package init() {}

  /// More are not kept: those that were seen last are.
  package static let most = 20_000

  package var count: Int { all.count }

  package mutating func add(_ sighting: AddressSighting) {
    if let known = all[sighting.key], !sighting.tellsMore(than: known) { return }
    all[sighting.key] = sighting
    if all.count > Self.most { drop(to: Self.most / 2) }
  }

  package mutating func add(_ sightings: some Sequence<AddressSighting>) {
    for sighting in sightings { add(sighting) }
  }

  private mutating func drop(to count: Int) {
    all = Dictionary(uniqueKeysWithValues: latest(count).map { ($0.key, $0) })
  }

  /// So many at most, those first that were seen last, and of invites and tables before all others.
  package func latest(_ count: Int) -> [AddressSighting] {
    func rank(_ sighting: AddressSighting) -> (Int, Int, String) {
      let isMail = [.sender, .recipient].contains(sighting.place)
      return (isMail ? 1 : 0, -(sighting.at ?? 0), sighting.key)
    }
    return Array(all.values.sorted { rank($0) < rank($1) }.prefix(count))
  }
}
