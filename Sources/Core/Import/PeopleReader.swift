import Foundation

/// Tells who of those that a calendar event names took part for the company.
struct PeopleReader {
  /// The user's mailboxes, as ``mailboxOf(_:)`` writes them.
  let me: Set<String>
  private let newID: () -> UUID

  /// - Parameter me: the user's own addresses.
  init(me: [String], newID: @escaping () -> UUID) {
    self.me = Set(me.map(Self.mailboxOf))
    self.newID = newID
  }

  /// Those to whom a follow-up is owed, each once: invited people first, then the organizer, then
  /// those whom the description alone names.
  func interviewers(of event: CalendarEvent) -> [Interviewer] {
    var found = parties(of: event)
    let declined = Set(
      event.attendees.filter { $0.answer == .declined }
        .map { Self.cleaned($0.name ?? "").unaccented })
    for talk in ScheduleReader.talks(in: EventDetails(event.details)) {
      guard !isMe(talk.name, of: event), !declined.contains(talk.name.unaccented) else { continue }
      let person = Interviewer(id: newID(), name: talk.name, email: nil, title: talk.title)
      if let known = found.firstIndex(where: { Self.isSame($0, as: talk.name) }) {
        if found[known].title.isEmpty { found[known].title = talk.title }
        if found[known].name.isEmpty { found[known].name = talk.name }
      } else {
        found.append(person)
      }
    }
    return found
  }

  /// Whether a name of a description is that of someone invited, who may have no name but in the address.
  private static func isSame(_ person: Interviewer, as name: String) -> Bool {
    let name = name.unaccented
    if person.name.unaccented == name { return true }
    // A first name alone is whoever bears it.
    if !name.contains(" "), person.name.unaccented.hasPrefix(name + " ") { return true }
    return person.name.isEmpty && nameInAddress(person.email ?? "").unaccented == name
  }

  /// Whether the user bears a name, as the event or an address says it.
  private func isMe(_ name: String, of event: CalendarEvent) -> Bool {
    let own =
      (event.attendees + [event.organizer].compactMap(\.self)).filter(isMe)
      .map { Self.cleaned($0.name ?? "") } + me.map(Self.nameInAddress)
    return own.contains { !$0.isEmpty && $0.unaccented == name.unaccented }
  }

  /// Those whom the description alone names, as parts of a sentence do: "Jane Doe and 2 others".
  /// - Parameter interviewers: all who take part.
  func namedByDescription(of interviewers: [Interviewer], in event: CalendarEvent) -> String? {
    let names = interviewers.dropFirst(parties(of: event).count).map(\.name)
    guard let first = names.first else { return nil }
    switch names.count {
    case 1: return first
    case 2: return names.joined(separator: " and ")
    default: return "\(first) and \(names.count - 1) others"
    }
  }

  private func parties(of event: CalendarEvent) -> [Interviewer] {
    var found: [Interviewer] = []
    let declined = declined(event)
    for party in event.attendees + [event.organizer].compactMap(\.self) {
      guard let person = interviewer(party), !declined.contains(person.mark) else { continue }
      if let known = found.firstIndex(where: { $0.isSame(as: person) }) {
        if found[known].name.isEmpty { found[known].name = person.name }
        if found[known].email == nil { found[known].email = person.email }
      } else {
        found.append(person)
      }
    }
    return found
  }

  /// Those who will not take part, by ``Interviewer/mark``.
  func declined(_ event: CalendarEvent) -> Set<String> {
    Set(event.attendees.filter { $0.answer == .declined }.compactMap { interviewer($0)?.mark })
  }

  /// Whether the user has said not to take part.
  func isDeclined(_ event: CalendarEvent) -> Bool {
    event.attendees.contains { $0.answer == .declined && isMe($0) }
  }

  /// Whether the user has said to take part, surely or perhaps.
  func hasAccepted(_ event: CalendarEvent) -> Bool {
    event.attendees.contains { ($0.answer == .accepted || $0.answer == .tentative) && isMe($0) }
  }

  /// Company, role and round, as far as the event's texts and the people's addresses say them.
  func reading(of event: CalendarEvent) -> EventReading {
    let details = EventDetails(event.details)
    let parties = [event.organizer].compactMap(\.self) + event.attendees
    let domains = parties.filter { !isMe($0) && !$0.isRoom }
      .compactMap { $0.email.flatMap(MailDomain.init(ofAddress:))?.companyName }
    let names =
      parties.filter { !$0.isRoom }.flatMap {
        [Self.cleaned($0.name ?? ""), Self.nameInAddress($0.email ?? "")]
          + [Self.givenNameInAddress($0.email ?? "")].compactMap(\.self)
      } + me.map(Self.nameInAddress)
    let people = names.filter { !$0.isEmpty }
    let title = SummaryReader(companies: domains, people: people).read(event.summary ?? "")
    return EventReading(
      title, DetailsReading(details), NamingSources(event, details, people: self, names: people),
      CompanyNames(people: Set(people.map { NamingText.key(of: $0) }))
    ) { SummaryReader(companies: [], people: []).read($0).round }
  }

  private func interviewer(_ party: CalendarEvent.Party) -> Interviewer? {
    guard !party.isRoom, !isMe(party), !isSystem(party) else { return nil }
    let name = Self.cleaned(party.name ?? "")
    let email = party.email?.tidy
    let isShared = email.map(SharedMailbox.isNamed(byAddress:)) == true
    let address = isShared ? nil : email.flatMap { Interviewer.isAddress($0) ? $0 : nil }
    if isShared, !Self.isPerson(name) { return nil }
    guard address != nil || !name.isEmpty else { return nil }
    return Interviewer(id: newID(), name: name, email: address)
  }

  /// Whether a name that stands before the address of a department is that of someone.
  private static func isPerson(_ name: String) -> Bool {
    let words = PersonName(name).words.map { String($0).unaccented }
    return (2...4).contains(words.count) && NameLexicon.isGivenName(words[0])
      && !words.contains(where: SharedMailbox.isNamed(by:))
  }

  /// Whether an address is the user's own.
  func isMe(_ address: String) -> Bool { me.contains(Self.mailboxOf(address)) }

  func isMe(_ party: CalendarEvent.Party) -> Bool {
    party.email.map { me.contains(Self.mailboxOf($0)) } == true
  }

  func isSystem(_ party: CalendarEvent.Party) -> Bool {
    guard let email = party.email?.lowercased() else { return false }
    return MailDomain(ofAddress: email)?.isSystem == true || Self.isUnread(email)
  }

  /// Whether no one reads what goes to an address, in lower case.
  static func isUnread(_ address: String) -> Bool {
    senders.contains(address.prefix { $0 != "@" && $0 != "+" }.filter { $0.isLetter })
  }

  /// An address in lower case and without what stands after "+", which leads to the same mailbox.
  static func mailboxOf(_ address: String) -> String {
    let lower = address.tidy.lowercased()
    guard let at = lower.lastIndex(of: "@"), let plus = lower[..<at].firstIndex(of: "+") else {
      return lower
    }
    return String(lower[..<plus] + lower[at...])
  }

  /// Addresses, without dots and hyphens, which no one reads.
  private static let senders: Set<String> = [
    "bounce", "bounces", "calendar", "calendarnotification", "calendarserver", "donotreply",
    "invitation", "invitations", "invites", "mailerdaemon", "meetings", "nepasrepondre", "noreply",
    "notification", "notifications", "postmaster", "scheduler", "scheduling", "unknownorganizer",
  ]

  /// A name as a letter greets it: no quotes, "Doe, John" turned around, nothing in brackets; empty
  /// for an address that stands as a name.
  static func cleaned(_ name: String) -> String {
    var name = name.filter { $0 != "\"" && $0 != "\\" }.tidy
    while let open = name.first, name.count > 1, open == "'", name.last == open {
      name = String(name.dropFirst().dropLast()).tidy
    }
    for mark: Character in ["(", "[", "|"] {
      if let cut = name.firstIndex(of: mark), cut > name.startIndex {
        name = String(name[..<cut]).tidy
      }
    }
    if name.holds(" via "), let cut = name.range(of: " via "), cut.lowerBound > name.startIndex {
      name = String(name[..<cut.lowerBound]).tidy
    }
    let parts = name.split(separator: ",", omittingEmptySubsequences: false).map { String($0).tidy }
    if parts.count == 2, !parts.contains(""), !suffixes.contains(parts[1].lowercased()) {
      name = "\(parts[1]) \(parts[0])"
    }
    return name.contains("@") ? "" : withoutGreeting(name)
  }

  /// "Ilse Groß" of "Frau Ilse Groß". A family's name alone keeps what one greets it with, written out.
  private static func withoutGreeting(_ name: String) -> String {
    let words = name.split(separator: " ").map(String.init)
    guard words.count > 1, let greeting = greetings[words[0].lowercased()] else { return name }
    let rest = words.dropFirst().joined(separator: " ")
    return words.count > 2 ? rest : "\(greeting) \(rest)"
  }

  /// What stands before a name and is none of it, written out.
  private static let greetings = [
    "don": "Don", "doña": "Doña", "fr.": "Frau", "frau": "Frau", "herr": "Herr", "herrn": "Herr",
    "hr.": "Herr", "hrn.": "Herr", "m.": "Monsieur", "madame": "Madame", "mlle": "Mlle",
    "mme": "Mme", "mme.": "Mme", "monsieur": "Monsieur", "mr": "Mr.", "mr.": "Mr.", "mrs": "Mrs.",
    "mrs.": "Mrs.", "ms": "Ms.", "ms.": "Ms.", "mx": "Mx.", "mx.": "Mx.", "señor": "Señor",
    "señora": "Señora", "sr.": "Señor", "sra.": "Señora",
  ]

  /// "john smith" of john.smith@globex.example; empty for an address that holds no two words.
  static func nameInAddress(_ address: String) -> String {
    let words = mailboxOf(address).prefix { $0 != "@" }.split { "._-".contains($0) }
    return words.count > 1 ? words.joined(separator: " ") : ""
  }

  /// "bob" of bob@globex.example; nil where it is no given name that is known widely.
  private static func givenNameInAddress(_ address: String) -> String? {
    let local = mailboxOf(address).prefix { $0 != "@" }
    return NameLexicon.isGivenName(String(local)) ? String(local) : nil
  }

  /// What follows a name after a comma and is no first name.
  private static let suffixes: Set<String> = [
    "esq", "esq.", "ii", "iii", "jr", "jr.", "m.d.", "mba", "md", "ph.d.", "phd", "rn", "sr", "sr.",
  ]
}

extension String {
  /// On one line, without blanks around it and without NUL, which SQLite's functions cut at.
  var tidy: String {
    if isTidy { return self }
    return split { $0.isWhitespace || $0 == "\0" }.joined(separator: " ")
  }

  /// Whether it is ASCII in which single blanks stand between words and nothing around them.
  package var isTidy: Bool {
    var isAfterBlank = true
    for byte in utf8 {
      guard byte == 0x20 || (byte > 0x20 && byte < 0x80), byte != 0x20 || !isAfterBlank else {
        return false
      }
      isAfterBlank = byte == 0x20
    }
    return !isAfterBlank || isEmpty
  }
}
