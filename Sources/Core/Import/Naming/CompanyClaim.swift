/// A company that some part of an event names.
struct CompanyClaim {
  let name: String
  /// How much it counts, on the scale of ``SummaryCandidate``.
  let weight: Int
  /// Where it was read, as part of a sentence: "its place".
  let place: String

  /// From this weight on it goes before what an address alone says.
  static let surerThanAddress = 40

  /// All that an event's parts name but for its title, the heaviest first.
  static func all(in sources: NamingSources, _ names: CompanyNames) -> [CompanyClaim] {
    let claims =
      LocationClaims.read(sources, names) + SenderClaims.read(sources, names)
      + PhraseClaims.read(sources, names) + SignatureClaims.read(sources, names)
    let agencies = sources.labels.filter(\.isAgency).compactMap { DomainSpelling(label: $0.text) }
    return claims.filter { claim in !agencies.contains { $0.isWritten(claim.name) } }
      .sorted { $0.weight > $1.weight }
  }
}

/// The company at whose place one meets.
enum LocationClaims {
  static func read(_ sources: NamingSources, _ names: CompanyNames) -> [CompanyClaim] {
    let isTrial = sources.title.words.contains { trials.contains($0.key) }
    let isThere = isTrial || ([sources.title] + sources.lines).contains(where: isHospitality)
    for (index, part) in sources.place.enumerated() {
      guard let range = names.name(in: part.words, from: 0, most: 8) else { continue }
      let isOffice = part.words[range.upperBound...].prefix(1)
        .contains { offices.contains($0.key) }
      let words = part.words[range]
      let isVenue = words.contains { CompanyKinds.isVenue($0.key) }
      let isShaped = names.isShaped(words) || isOffice
      guard names.mayBeName(words), isShaped || isTrial && index == 0, !isVenue || isThere else {
        continue
      }
      let weight = !isShaped ? 26 : index == 0 || isOffice ? 42 : 34
      return [CompanyClaim(name: part.quote(range), weight: weight, place: "its place")]
    }
    return []
  }

  /// Whether a text speaks of work that is done where others meet.
  private static func isHospitality(_ text: NamingText) -> Bool {
    text.words.contains { hospitality.contains($0.key) }
  }

  private static let hospitality: Set<String> = SummaryWords.words(
    """
    cook cooks barista bartender waiter waitress housekeeper housekeeping receptionist sommelier dishwasher
    koch kochin kuchenhilfe kellner kellnerin servicekraft spuler barkeeper rezeptionist rezeptionistin
    cuisinier cuisiniere serveur serveuse plongeur receptionniste barman commis patissier cocinero cocinera
    camarero camarera recepcionista pinche
    """)
  private static let offices: Set<String> = SummaryWords.words(
    "hq headquarters headquarter office offices buro zentrale siege sede oficinas campus hauptsitz")
  private static let trials: Set<String> = SummaryWords.words(
    "trial stage probearbeiten probetag probe essai prueba shift service tryout probeschicht")
}

/// The company in whose name one is invited: "Globex Recruiting".
enum SenderClaims {
  static func read(_ sources: NamingSources, _ names: CompanyNames) -> [CompanyClaim] {
    for sender in sources.senders {
      let words = sender.name.words
      // "Talent at Globex"
      let at = words.firstIndex { ["at", "bei", "chez", "en", "@", "von"].contains($0.key) }
      let start = at.map { $0 + 1 } ?? 0
      guard let range = names.name(in: words, from: start), names.mayBeName(words[range]) else {
        continue
      }
      let hasTail =
        at != nil
        || range.upperBound < words.count && CompanyKinds.isTail(words[range.upperBound].key)
      let isShaped = names.isShaped(words[range])
      guard sender.isOfSystem && (hasTail || isShaped) || isShaped else { continue }
      return [
        CompanyClaim(
          name: sender.name.quote(range), weight: hasTail && sender.isOfSystem ? 48 : 41,
          place: "who invites")
      ]
    }
    return []
  }
}
