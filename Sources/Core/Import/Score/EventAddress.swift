/// What the address and name of a party say of what it does.
enum EventAddress {
  /// The party's name or address where it says that it recruits.
  static func recruiter(_ party: CalendarEvent.Party) -> String? {
    let local = (party.email ?? "").prefix { $0 != "@" }
    let words = EventText((party.name ?? "") + "; " + local, longest: 20).words.map(\.key)
    let domain = party.email.flatMap(MailDomain.init(ofAddress:))
    let isAgency =
      domain.map { !$0.isPublicMail && parts(of: $0).contains(where: isAgencyName) } == true
    guard isAgency || words.contains(where: isMailbox) else { return nil }
    return party.name?.tidy.nonEmpty ?? party.email
  }

  private static func isMailbox(_ word: String) -> Bool {
    mailboxes.contains(word) || mailboxBeginnings.contains(where: word.hasPrefix)
  }

  /// "altarys-interim", "driverhire".
  private static func isAgencyName(_ part: String) -> Bool {
    mailboxes.contains(part) || agencyWords.contains(where: part.contains)
  }

  /// Whether an address is that of an office that sells, teaches or tells: "events@acme.example".
  static func isOffice(_ address: String) -> Bool {
    offices.contains(String(address.lowercased().prefix { $0 != "@" }))
  }

  /// Whether a domain is that of those who publish.
  static func isPress(_ domain: MailDomain) -> Bool {
    parts(of: domain).contains { part in
      press.contains(part) || pressWords.contains(where: part.contains)
    }
  }

  /// The words of a domain, between dots and hyphens.
  private static func parts(of domain: MailDomain) -> [String] {
    domain.labels.flatMap { $0.split(separator: "-").map(String.init) }
  }

  private static let mailboxes: Set<String> = [
    "bewerbung", "bewerbungen", "candidatures", "career", "careers", "drh", "empleo", "hiring",
    "hr", "job", "jobs", "karriere", "people", "personal", "personalabteilung", "resourcing", "rh",
    "rrhh", "seleccion", "ta", "talent", "talento",
  ]
  private static let mailboxBeginnings = ["recruit", "recrut", "reclut", "talentacq", "peopleops"]
  private static let agencyWords = [
    "careers", "empleo", "headhunt", "hiring", "interim", "jobs", "karriere", "personalberat",
    "personaldienst", "reclut", "recruit", "recrut", "search", "seleccion", "staffing", "talent",
    "zeitarbeit",
  ]
  private static let offices: Set<String> = [
    "admissions", "alumni", "billing", "booking", "claims", "community", "demo", "evenements",
    "events", "eventos", "kurse", "loans", "marketing", "news", "newsletter", "podcast", "prensa",
    "press", "presse", "redaction", "redaktion", "research", "reservations", "sales", "study",
    "support", "termine", "veranstaltungen", "vertrieb", "viewings", "webinar", "webinars",
    "workshop", "workshops",
  ]
  private static let press: Set<String> = ["news", "prensa", "press", "presse", "radio"]
  private static let pressWords = [
    "gazette", "journal", "magazin", "podcast", "revista", "tribune", "weekly", "zeitung",
  ]
}
