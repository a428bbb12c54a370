/// What an event says, as far as company and role are searched for in it. The work on it is bounded: of a long
/// description only the beginning is read.
struct NamingSources {
  /// The title, without what calendars put around it.
  let title: NamingText
  /// The parts of the location between commas.
  let place: [NamingText]
  /// The names of those who invite and are no persons, as far as they can be told.
  let senders: [(name: NamingText, isOfSystem: Bool)]
  /// The lines of the description that someone wrote.
  let lines: [NamingText]
  /// Labels of domains of others that take part, the most telling first.
  let labels: [Label]
  /// Labels that links and addresses of recruiting systems have: "acme" of acme.zoom.us.
  let hints: [String]
  /// What links to jobs are called: "senior-data-engineer".
  let slugs: [NamingText]
  /// The names of all who take part.
  let people: Set<String>

  /// The name of a domain.
  struct Label {
    let text: String
    /// Whether it is that of a firm that finds staff for others.
    let isAgency: Bool
    /// Whether it is of the user's own company.
    let isOwn: Bool
  }

  private static let most = (lines: 60, words: 900)

  init(_ event: CalendarEvent, _ details: EventDetails, people: PeopleReader, names: [String]) {
    title = NamingText(SummaryCleaner.cleaned(String((event.summary ?? "").prefix(400))))
    place = (event.location ?? "").prefix(300).split { ",;|·\n".contains($0) }
      .filter { !$0.contains("://") }.map { NamingText($0) }.filter { !$0.words.isEmpty }
    lines = Self.written(details.lines)
    let parties = ([event.organizer].compactMap(\.self) + event.attendees.prefix(50))
      .filter { !people.isMe($0) && !$0.isRoom }
    senders = Self.senders(of: event, people)
    labels = Self.labels(of: parties, people, isAgency: lines.contains(where: Self.isOfAgency))
    slugs = Self.slugs(in: details.lines)
    hints = Self.hints(in: event, parties)
    self.people = Set(names.map { NamingText.key(of: $0) })
  }

  /// Without what programs for calls add.
  private static func written(_ lines: [String]) -> [NamingText] {
    var left = most.words
    var texts: [NamingText] = []
    for line in lines.prefix(most.lines) where left > 0 {
      if programs.contains(where: line.hasPrefix) { break }
      let text = NamingText(line, mostWords: left)
      left -= text.words.count
      if !text.words.isEmpty { texts.append(text) }
    }
    return texts
  }

  private static let programs = [
    "-::~", "____", "Join with Google Meet", "Join Zoom Meeting", "Microsoft Teams", "Powered by",
  ]

  private static func senders(
    of event: CalendarEvent, _ people: PeopleReader
  ) -> [(name: NamingText, isOfSystem: Bool)] {
    let parties = [event.organizer].compactMap(\.self) + event.attendees.prefix(20)
    return parties.compactMap { party in
      guard !people.isMe(party), !party.isRoom, let name = party.name, !name.contains("@") else {
        return nil
      }
      let domain = party.email.flatMap(MailDomain.init(ofAddress:))
      let text = NamingText(name.prefix(120))
      return text.words.isEmpty ? nil : (text, domain?.isSystem == true)
    }
  }

  private static func labels(
    of parties: [CalendarEvent.Party], _ people: PeopleReader, isAgency: Bool
  ) -> [Label] {
    let own = Set(people.me.compactMap { MailDomain(ofAddress: $0)?.name })
    var labels: [Label] = []
    for party in parties {
      guard let domain = party.email.flatMap(MailDomain.init(ofAddress:)),
        domain.companyName != nil, let text = domain.ownLabel,
        !labels.contains(where: { $0.text == text })
      else { continue }
      labels.append(
        Label(
          text: text, isAgency: isAgency || EventAddress.isAgency(domain),
          isOwn: own.contains(domain.name)))
      if labels.count == 6 { break }
    }
    return labels
  }

  /// "our client", "Personalberatung": those who write find staff for others.
  private static func isOfAgency(_ line: NamingText) -> Bool {
    line.words.indices.contains { index in
      let word = line.words[index]
      if agencies.contains(word.key) { return true }
      return index > 0 && clients.contains(word.key) && owners.contains(line.words[index - 1].key)
    }
  }

  private static let agencies: Set<String> = SummaryWords.words(
    "personalberatung personalvermittlung personaldienstleister headhunter headhunting headhunterin"
  )
  private static let owners: Set<String> = [
    "our", "my", "unser", "unseren", "unserem", "notre", "nuestro",
  ]
  private static let clients: Set<String> = [
    "client", "kunde", "kunden", "mandant", "mandanten", "cliente",
  ]

  private static func slugs(in lines: [String]) -> [NamingText] {
    var slugs: [NamingText] = []
    for line in lines.prefix(most.lines) {
      guard let mark = line.range(of: "://") else { continue }
      let link = line[mark.upperBound...].prefix { !$0.isWhitespace && !"<>\"?#".contains($0) }
      let parts = link.lowercased().split(separator: "/")
      guard parts.count > 2,
        parts.dropLast().contains(where: jobs.contains) || parts[0].hasPrefix("jobs.")
      else { continue }
      for part in parts.dropFirst() where part.contains("-") && part.count < 80 {
        let words = part.split { "-_".contains($0) }.filter { !$0.contains(where: \.isNumber) }
        slugs.append(NamingText(words.map(\.uppercasedFirst).joined(separator: " ")))
      }
    }
    return Array(slugs.prefix(4))
  }

  private static let jobs: Set<Substring> = [
    "job", "jobs", "career", "careers", "karriere", "stelle", "stellen", "offre", "offres",
    "emploi",
    "empleo", "ofertas", "vacancies", "vacancy", "positions", "position", "o",
  ]

  /// What stands before the host of a system that holds calls or recruits, behind it in a link, or before "@".
  private static func hints(in event: CalendarEvent, _ parties: [CalendarEvent.Party]) -> [String] {
    var hints: [String] = []
    func add(_ hint: some StringProtocol) {
      let text = hint.lowercased()
      if text.count > 3, text.contains(where: \.isLetter), !common.contains(text),
        !hints.contains(text)
      {
        hints.append(text)
      }
    }
    for party in parties {
      guard let email = party.email, MailDomain(ofAddress: email)?.isRecruiting == true else {
        continue
      }
      add(email.prefix { $0 != "@" && $0 != "+" })
    }
    for text in [event.link, event.location, event.details].compactMap(\.self) {
      var rest = text.prefix(8000)[...]
      while hints.count < 8, let mark = rest.range(of: "://") {
        rest = rest[mark.upperBound...]
        let link = rest.prefix { !$0.isWhitespace && !"<>\"?#".contains($0) }.split(separator: "/")
        guard let domain = link.first.flatMap({ MailDomain($0) }) else { continue }
        if domain.isSystem, domain.labels.count > 2 { add(domain.labels[0]) }
        if domain.isRecruiting || domain.name == "github.com", link.count > 1 { add(link[1]) }
      }
    }
    return hints
  }

  private static let common: Set<String> = SummaryWords.words(
    """
    app apps boards candidates careers email events hire interview interviews invite jobs mail meet noreply
    no-reply notifications people recruiting scheduler scheduling talent team teams us02web us04web us05web
    us06web web candidate-home availability cancellations reschedulings booking bookings
    """)
}
