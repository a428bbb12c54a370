/// What is known that may tell addresses of people at a company.
package struct AddressMaterial: Sendable {
  /// Addresses under a name like theirs, or of the company.
  package var sightings: [AddressSighting]
  /// People of interviews with their addresses: those of a name like theirs, and the company's.
  package var people: [Met]

  /// Someone at an interview.
  package struct Met: Hashable, Sendable {
    package let person: Interviewer
    package let company: String

    package init(_ person: Interviewer, at company: String) {
      (self.person, self.company) = (person, company)
    }
  }

  package init(sightings: [AddressSighting] = [], people: [Met] = []) {
    self.sightings = sightings
    self.people = people
  }
}

/// Finds addresses that someone may have, in what was seen, in the user's address book, and by how
/// others of the company write theirs.
package struct AddressFinder {
  private let company: String
  private let sites: CompanySites
  private let material: AddressMaterial
  private let me: Set<String>
  /// The domains that the company's people have, as far as that is known.
  private let domains: [String]

  /// More are no help.
  package static let most = 9

  /// - Parameters:
  ///   - company: as the interview has it.
  ///   - me: the user's own addresses, which are no one else's.
  package init(at company: String, in material: AddressMaterial, me: [String] = []) {
    self.company = company.trimmed.unaccented
    self.material = material
    let sites = CompanySites(company)
    self.sites = sites
    self.me = Set(me.map(PeopleReader.mailboxOf))
    let colleagues = material.people.filter {
      $0.company.trimmed.unaccented == company.trimmed.unaccented
    }
    let all = (colleagues.compactMap(\.person.email) + material.sightings.map(\.address))
      .compactMap(MailDomain.init(ofAddress:)).filter { !$0.site.isEmpty }
    let named = all.filter(sites.holds)
    let own = colleagues.compactMap { $0.person.email.flatMap(MailDomain.init(ofAddress:)) }
      .filter { !$0.site.isEmpty }
    var counts: [String: Int] = [:]
    for domain in named.isEmpty ? own : named { counts[domain.name, default: 0] += 1 }
    domains = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
  }

  /// What someone's address may be, the likeliest first. A guess stands behind all that was seen, and is
  /// made only where nothing was seen of the company's domain.
  /// - Parameter book: what the address book answered.
  package func candidates(
    for person: Interviewer, book: [AddressBookEntry] = []
  ) -> [AddressCandidate] {
    guard !person.name.isBlank else { return [] }
    let found = seen(person.name) + met(person) + book.compactMap { candidate($0, person.name) }
    var best: [String: AddressCandidate] = [:]
    for candidate in found.sorted(by: isBetter) where !isMine(candidate.address) {
      let key = candidate.address.lowercased()
      if best[key] == nil { best[key] = candidate }
    }
    let sorted = best.values.sorted(by: isBetter)
    let isCertain = sorted.contains { $0.fit == .company }
    return Array((sorted + (isCertain ? [] : guesses(person.name, beside: best))).prefix(Self.most))
  }

  private func isMine(_ address: String) -> Bool { me.contains(PeopleReader.mailboxOf(address)) }

  private func seen(_ name: String) -> [AddressCandidate] {
    material.sightings.compactMap { sighting in
      let fit = fit(sighting.address, of: sighting.company)
      let likeness = NameLikeness(sighting.name, name)
      let isNamed = likeness == .same || likeness == .givenAlone && fit == .company
      guard isNamed || sighting.name.isEmpty && fit == .company && spells(sighting.address, name)
      else { return nil }
      return AddressCandidate(address: sighting.address, source: .seen(sighting), fit: fit)
    }
  }

  private func met(_ person: Interviewer) -> [AddressCandidate] {
    material.people.compactMap { met in
      guard let email = met.person.email, NameLikeness(met.person.name, person.name) == .same
      else { return nil }
      return AddressCandidate(
        address: email, source: .interview(company: met.company),
        fit: fit(email, of: met.company))
    }
  }

  private func candidate(_ entry: AddressBookEntry, _ name: String) -> AddressCandidate? {
    let isNamed = entry.name.isEmpty || NameLikeness(entry.name, name) == .same
    return isNamed
      ? AddressCandidate(address: entry.address, source: .addressBook, fit: fit(entry.address))
      : nil
  }

  /// - Parameter other: where whoever has it works, as something else than the address says.
  private func fit(_ address: String, of other: String? = nil) -> AddressCandidate.Fit {
    if let other, other.trimmed.unaccented == company { return .company }
    guard let domain = MailDomain(ofAddress: address) else { return .otherDomain }
    if domain.isPublicMail { return .privateMail }
    if sites.holds(domain) || domains.contains(domain.name) { return .company }
    return domains.isEmpty ? .unknownDomain : .otherDomain
  }

  /// Whether an address without a name is made of someone's.
  private func spells(_ address: String, _ name: String) -> Bool {
    let local = String(PeopleReader.mailboxOf(address).prefix { $0 != "@" })
    return NameReading.all(of: name).contains { reading in
      !reading.family.isEmpty && AddressPattern.all.contains { $0.local(reading) == local }
    }
  }

  /// Domains whose patterns are asked.
  private static let domainsAsked = 2

  private func guesses(
    _ name: String, beside found: [String: AddressCandidate]
  ) -> [AddressCandidate] {
    let people =
      material.people.compactMap { met in met.person.email.map { (met.person.name, $0) } }
      + material.sightings.map { ($0.name, $0.address) }
    return domains.prefix(Self.domainsAsked).flatMap { domain in
      AddressPatterns(of: domain, from: people).guesses(for: name)
    }.filter { found[$0.address] == nil && !isMine($0.address) }.map {
      AddressCandidate(address: $0.address, source: .pattern(model: $0.model), fit: .company)
    }
  }

  private func isBetter(_ one: AddressCandidate, _ other: AddressCandidate) -> Bool {
    func rank(_ candidate: AddressCandidate) -> (Int, Int, Int, String) {
      var at = 0
      if case .seen(let sighting) = candidate.source { at = sighting.at ?? 0 }
      return (candidate.fit.rawValue, candidate.source.rank, -at, candidate.address)
    }
    return rank(one) < rank(other)
  }
}
