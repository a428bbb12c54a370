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
  /// A party that sells, teaches or tells, by its address: "events@acme.example".
  private(set) var office: String?
  /// A domain of those who publish.
  private(set) var press: String?
  private(set) var isOwn = false
  /// Whether it came to the user's address at a company alone, while there is another for private mail.
  private(set) var isAtWork = false
  /// The user's own names, without capitals and accents, as parties and addresses say them.
  private(set) var ownNames: Set<String> = []

  init(of event: CalendarEvent, people: PeopleReader) {
    let own = Set(
      people.me.compactMap(MailDomain.init(ofAddress:)).filter { !$0.isPublicMail }.map(\.name))
    isOwn = event.organizer.map(people.isMe) == true
    ownNames = Set(people.me.flatMap { Self.names($0.prefix { $0 != "@" }) })
    isAtWork = Self.isAtWork(event, people)
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

  private static func isAtWork(_ event: CalendarEvent, _ people: PeopleReader) -> Bool {
    func isPrivate(_ address: String) -> Bool? {
      MailDomain(ofAddress: address).map { domain in
        domain.isPublicMail || domain.labels.contains { $0.contains("mail") }
      }
    }
    let mine = (event.attendees + [event.organizer].compactMap(\.self))
      .filter(people.isMe).compactMap(\.email)
    return !mine.isEmpty && mine.allSatisfy { isPrivate($0) == false }
      && people.me.contains { isPrivate($0) == true }
  }

  private mutating func take(_ party: CalendarEvent.Party, own: Set<String>, _ people: PeopleReader)
  {
    let domain = party.email.flatMap(MailDomain.init(ofAddress:))
    if let domain, domain.isRecruiting { recruiting = recruiting ?? domain.name }
    if let domain, domain.isScheduling { scheduling = scheduling ?? domain.name }
    guard !people.isSystem(party) else { return }
    others += 1
    if recruiter == nil { recruiter = EventAddress.recruiter(party) }
    guard let domain else { return }
    if office == nil, EventAddress.isOffice(party.email ?? "") { office = party.email }
    if press == nil, EventAddress.isPress(domain) { press = domain.name }
    if domain.isPublicMail {
      privateMail += 1
    } else if own.contains(domain.name) {
      colleagues += 1
    } else if !outside.contains(domain) {
      outside.append(domain)
    }
  }

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
