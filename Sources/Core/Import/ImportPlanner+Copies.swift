/// Events that are the same as another one, under another UID: a calendar's own copy of an invitation,
/// a published calendar, an interview that was entered by hand.
extension ImportPlanner {
  /// The events of one run by their times.
  struct Met {
    private var places: [Times: [Int]] = [:]

    private struct Times: Hashable {
      let kind: Schedule.Kind
      let start: Int
      let end: Int

      init(_ event: CalendarEvent) {
        (kind, start, end) = (event.timeKind, event.start, event.end)
      }
    }

    mutating func add(_ event: CalendarEvent, at index: Int) {
      guard event.isInvitation else { return }
      places[Times(event), default: []].append(index)
    }

    /// The place of an interview that an event is a copy of.
    func original(of event: CalendarEvent, in entries: [ImportEntry]) -> Int? {
      guard event.isInvitation else { return nil }
      return places[Times(event)]?.first { index in
        entries[index].dossier != nil && entries[index].event?.isCopy(of: event) == true
      }
    }
  }

  /// Makes of an event what its original is, or is known to be: nothing new.
  func takeAsCopy(_ event: CalendarEvent, of original: ImportEntry, _ entry: inout ImportEntry) {
    entry.action = .known
    entry.schedule = schedule(of: event, &entry.warnings)
    entry.dossier = original.dossier
    entry.reasons = ["the same as in \(original.place), under another UID"]
  }

  /// The interview that is known for the company and the time of an event which came from another
  /// event, or was entered by hand.
  func known(like event: CalendarEvent, _ schedule: Schedule) throws -> Dossier? {
    let others = try knowledge.interviews(schedule.start)
    guard !others.isEmpty else { return nil }
    let company = people.reading(of: event).company.unaccented
    return others.first { known in
      let interview = known.interview
      let times = [interview.schedule] + interview.talks.map(\.schedule)
      guard interview.state == .scheduled,
        times.contains(where: { $0.kind == schedule.kind && $0.start == schedule.start })
      else { return false }
      let links = [interview.link] + interview.talks.map(\.link)
      let isSameLink = event.link.map { !$0.tidy.isEmpty && links.contains($0.tidy) } ?? false
      return isSameLink || interview.role.company.unaccented == company
    }
  }
}

extension CalendarEvent {
  /// Whether another event of the same times says the same: by its link, or by its summary where
  /// the addresses do not name two companies.
  fileprivate func isCopy(of other: CalendarEvent) -> Bool {
    guard identity != other.identity else { return false }
    if let link, link == other.link { return true }
    let keys = EventText(summary ?? "").words.map(\.key)
    guard !keys.isEmpty, keys == EventText(other.summary ?? "").words.map(\.key) else {
      return false
    }
    let domains = [self, other].compactMap {
      $0.organizer?.email.flatMap(MailDomain.init(ofAddress:))?.companyName
    }
    return Set(domains).count < 2
  }
}
