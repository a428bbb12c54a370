/// Who takes part in an event, as far as it tells whether it is an interview.
struct EventParties {
  /// Domains of companies, other than the user's own, of which someone takes part.
  private(set) var outside: [MailDomain] = []
  /// How many others have an address of the user's own domains.
  private(set) var colleagues = 0
  /// How many have an address that anyone can have.
  private(set) var privateMail = 0
  /// Others, whatever is known of them, without rooms and systems.
  private(set) var others = 0
  /// The domain of a recruiting system that takes part, or that a link leads to.
  private(set) var recruiting: String?
  /// The same of a system that finds times.
  private(set) var scheduling: String?
  /// A party that is, by its name or address, there to recruit.
  private(set) var recruiter: String?
  private(set) var isOwn = false
  /// The user's own names, without capitals and accents, as parties and addresses say them.
  private(set) var ownNames: Set<String> = []

  init(of event: CalendarEvent, people: PeopleReader) {
    let own = Set(
      people.me.compactMap(MailDomain.init(ofAddress:)).filter { !$0.isPublicMail }.map(\.name))
    isOwn = event.organizer.map(people.isMe) == true
    ownNames = Set(people.me.flatMap { Self.names($0.prefix { $0 != "@" }) })
    var met: Set<String> = []
    for party in event.attendees + [event.organizer].compactMap(\.self) {
      if people.isMe(party) {
        ownNames.formUnion(Self.names(party.name ?? ""))
        continue
      }
      guard !party.isRoom, met.insert(party.email?.lowercased() ?? party.name ?? "").inserted
      else { continue }
      take(party, own: own, people)
    }
    for host in Self.hosts(in: event) {
      if host.isRecruiting { recruiting = recruiting ?? host.name }
      if host.isScheduling { scheduling = scheduling ?? host.name }
    }
  }

  private mutating func take(_ party: CalendarEvent.Party, own: Set<String>, _ people: PeopleReader)
  {
    let domain = party.email.flatMap(MailDomain.init(ofAddress:))
    if let domain, domain.isRecruiting { recruiting = recruiting ?? domain.name }
    if let domain, domain.isScheduling { scheduling = scheduling ?? domain.name }
    guard !people.isSystem(party) else { return }
    others += 1
    if recruiter == nil { recruiter = Self.recruiter(party) }
    guard let domain else { return }
    if domain.isPublicMail {
      privateMail += 1
    } else if own.contains(domain.name) {
      colleagues += 1
    } else if !outside.contains(domain) {
      outside.append(domain)
    }
  }

  /// The party's name or address where it says that it recruits.
  private static func recruiter(_ party: CalendarEvent.Party) -> String? {
    let local = (party.email ?? "").prefix { $0 != "@" }
    let words = EventText((party.name ?? "") + "; " + local, longest: 20)
    let isOne = words.words.contains { word in
      mailboxes.contains(word.key) || mailboxBeginnings.contains(where: word.key.hasPrefix)
    }
    return isOne ? party.name?.tidy.nonEmpty ?? party.email : nil
  }

  private static let mailboxes: Set<String> = [
    "bewerbung", "bewerbungen", "candidatures", "career", "careers", "drh", "empleo", "hiring",
    "hr",
    "job", "jobs", "karriere", "personal", "personalabteilung", "rh", "rrhh", "seleccion", "ta",
    "talent", "talento",
  ]
  private static let mailboxBeginnings = ["recruit", "recrut", "reclut", "talentacq", "peopleops"]

  private static func names(_ text: some StringProtocol) -> Set<String> {
    Set(EventText(String(text), longest: 8).words.map(\.key).filter { $0.count > 2 })
  }

  /// The hosts of all links.
  private static func hosts(in event: CalendarEvent) -> [MailDomain] {
    let texts = [event.link, event.location, event.details].compactMap(\.self)
    return texts.flatMap { text -> [MailDomain] in
      var rest = text.prefix(20_000)[...]
      var found: [MailDomain] = []
      while let mark = rest.range(of: "://") {
        rest = rest[mark.upperBound...]
        let host = rest.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || ".-".contains($0)) }
        if let domain = MailDomain(host) { found.append(domain) }
      }
      return found
    }
  }
}
