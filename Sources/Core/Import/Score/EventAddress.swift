/// What the address and name of a party say of what it does.
enum EventAddress {
  /// The party's name or address where it says that it recruits.
  static func recruiter(_ party: CalendarEvent.Party) -> String? {
    let local = (party.email ?? "").prefix { $0 != "@" }
    let words = EventText((party.name ?? "") + "; " + local, longest: 20).words.map(\.key)
    let domain = party.email.flatMap(MailDomain.init(ofAddress:))
    guard domain.map(isAgency) == true || words.contains(where: isRecruiting) else { return nil }
    return party.name?.tidy.nonEmpty ?? party.email
  }

  /// Whether a word of an address, in lower case and without accents, names those who recruit.
  static func isRecruiting(_ word: String) -> Bool {
    mailboxes.contains(word) || mailboxBeginnings.contains(where: word.hasPrefix)
  }

  /// Whether a domain is that of a firm that finds staff for others.
  static func isAgency(_ domain: MailDomain) -> Bool {
    !domain.isPublicMail && parts(of: domain).contains(where: isAgencyName)
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
    "audition", "auditions", "ausbildung", "bewerbung", "bewerbungen", "candidature",
    "candidatures", "career", "careers",
    "carriere", "carrieres", "drh", "emploi", "empleo", "employment", "hiring", "hr", "hrteam",
    "humanresources", "job", "jobb", "jobs", "karriar", "karriere", "kariera", "lavoro", "people",
    "personal", "personalabteilung", "personale", "personnel", "resourcing", "rh", "rrhh",
    "seleccion", "selezione", "ta", "talent", "talento", "talents", "trabajo", "vacancies",
    "vacatures",
  ]
  private static let mailboxBeginnings = [
    "recruit", "recrut", "reclut", "rekry", "rekrut", "talentacq", "peopleops", "seleccion",
  ]
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
