/// Weighs whether an event is an interview of the user's, by what it says and who takes part.
///
/// No single word decides but those that mean nothing else: what speaks for and what speaks against it
/// add up, each kind of cue once.
package struct EventScorer {
  private let people: PeopleReader

  /// - Parameter me: the user's own addresses.
  package init(me: [String]) { people = PeopleReader(me: me, newID: { .init() }) }

  /// Whether a text, as the subject of a mail, speaks of an interview of the user's by itself.
  package static func speaksOfInterview(_ text: String) -> Bool {
    let event = CalendarEvent(
      line: 1, uid: nil, recurrenceID: nil, sourceHash: "", sequence: 0, method: nil, status: nil,
      summary: text, details: nil, location: nil, link: nil, timeKind: .floating, start: 0,
      end: 3600, timeZone: nil, organizer: nil, attendees: [], warnings: [])
    return EventScorer(me: []).score(event).isInterview
  }

  /// What it counts that the user knows the company.
  static let companyPoints = 20

  /// - Parameter isKnownCompany: whether there is an interview or an application at its company.
  package func score(_ event: CalendarEvent, isKnownCompany: Bool = false) -> EventScore {
    let parties = EventParties(of: event, people: people)
    let sender = EventSender(parties)
    let title = EventTitle(event.summary ?? "", from: sender)
    let details = DetailWords(of: event, from: sender)
    var reasons = title.reasons(beside: details)
    reasons += details.reasons(besideInterview: title.isStrong)
    reasons += whoTakesPart(parties, title, details)
    reasons += whoAsks(event, sender, title, details)
    reasons += circumstances(event, parties, title)
    if let mark = EventMark(event.summary ?? "") {
      reasons.append(.init(points: EventMark.points, words: mark.words))
    }
    if isKnownCompany {
      reasons.append(.init(points: Self.companyPoints, words: "you know the company already"))
    }
    return EventScore(reasons)
  }

  private func whoTakesPart(
    _ parties: EventParties, _ title: EventTitle, _ details: DetailWords
  ) -> [EventScore.Reason] {
    var reasons = recruiters(parties)
    func add(_ points: Int, _ words: String) { reasons.append(.init(points: points, words: words)) }
    if title.hasOwnName, !parties.outside.isEmpty || parties.scheduling != nil {
      add(10, "your name stands in the title")
    }
    if let domain = parties.outside.first {
      add(parties.isAtWork ? 10 : 20, "someone of \(domain.name) takes part")
      if parties.colleagues > 1 { add(-15, "so do colleagues of yours") }
    } else if parties.colleagues > 0, parties.privateMail > 0, title.isStrong || title.hasTrade {
      add(-60, "colleagues of yours meet someone with private mail")
    } else if parties.colleagues > 0 {
      add(details.isToChosen ? -15 : -60, "only colleagues of yours take part")
    } else if parties.privateMail > 0 {
      add(5, "someone with private mail takes part")
    }
    if let press = parties.press, title.isStrong, !title.hasTrade, parties.recruiter == nil {
      add(-40, "\(press) may want to write about you")
    }
    if parties.isOwn, parties.others > 0 { add(-25, "you are the one who invites") }
    if parties.others > 15 { add(-30, "\(parties.others) people take part") }
    return reasons
  }

  /// What those who take part do.
  private func recruiters(_ parties: EventParties) -> [EventScore.Reason] {
    var reasons: [EventScore.Reason] = []
    func add(_ points: Int, _ words: String) { reasons.append(.init(points: points, words: words)) }
    if let system = parties.recruiting {
      add(parties.isAtWork ? 25 : 40, "\(system) is a recruiting system")
    }
    if let system = parties.scheduling { add(5, "it was agreed by \(system)") }
    if let recruiter = parties.recruiter, parties.colleagues == 0 {
      add(15, "\(recruiter) recruits")
    }
    if let office = parties.office { add(-35, "\(office) is no one who recruits") }
    return reasons
  }

  /// Whether the user is the one who sees others, as nobody says who notes it for themselves.
  private func whoAsks(
    _ event: CalendarEvent, _ sender: EventSender, _ title: EventTitle, _ details: DetailWords
  ) -> [EventScore.Reason] {
    guard !sender.isFromOutside else { return [] }
    let people = max(title.peopleInTurn, title.isOfSeveral ? details.peopleInTurn : 0)
    if people > 1 {
      let words = "\(people) people come one after the other"
      return [.init(points: EventCue.asking.points, words: words)]
    }
    if title.isRound, !title.isByPhone, EventPlace.isOwnHome(event.location ?? "") {
      return [.init(points: -60, words: "it is at your home")]
    }
    return []
  }

  private func circumstances(
    _ event: CalendarEvent, _ parties: EventParties, _ title: EventTitle
  ) -> [EventScore.Reason] {
    var reasons: [EventScore.Reason] = []
    func add(_ points: Int, _ words: String) { reasons.append(.init(points: points, words: words)) }
    let seconds = event.end - event.start
    if event.timeKind == .allDay {
      if !title.isStrong { add(-20, "it is a whole day") }
    } else if seconds > 10 * 3600 {
      add(-25, "it lasts more than 10 hours")
    }
    if event.link != nil, parties.others > 0 { add(5, "it has a link to meet by") }
    return reasons
  }
}
