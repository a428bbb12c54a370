import Foundation

/// What a source says of an interview, by which another that tells of the same one is known.
struct InterviewTraits {
  var schedule: Schedule
  var company: String
  /// Empty where nothing says it, as the following.
  var role: String
  var round: String
  var link: String
  var people: [Interviewer]
  /// Whether it comes from a table, which has no better clock than the user's.
  var isOfRow: Bool
}

/// Which interview a source tells of that is known from another one. In doubt it is none: two interviews
/// are better than one that is lost.
extension ImportPlanner {
  /// The interview that is known for what an event says, from another event, a table or the user.
  func known(
    like event: CalendarEvent, _ schedule: Schedule, beside standings: ImportStandings
  ) throws -> EventStanding? {
    let others = try near(schedule, isOfRow: false, beside: standings)
    guard !others.isEmpty else { return nil }
    return best(of: others, for: traits(of: event, schedule))
  }

  func traits(of event: CalendarEvent, _ schedule: Schedule) -> InterviewTraits {
    let reading = people.reading(of: event)
    return InterviewTraits(
      schedule: schedule, company: reading.company, role: reading.role, round: reading.round,
      link: event.link?.tidy ?? "", people: people.interviewers(of: event), isOfRow: false)
  }

  /// The one that agrees best; of several that agree as well none, where these are about different roles.
  func best(of others: [EventStanding], for traits: InterviewTraits) -> EventStanding? {
    let ranked = others.compactMap { known in
      known.dossier.flatMap { $0.likeness(to: traits, home: home) }.map { (known, $0) }
    }
    guard let highest = ranked.map(\.1).max() else { return nil }
    let best = ranked.filter { $0.1 == highest }.map(\.0)
    let roles = Set(best.compactMap { $0.dossier?.interview.role.title.unaccented })
    return roles.count == 1 ? best.first : nil
  }

  /// The interviews that may begin, or have begun before they were moved, when something else does, as they
  /// stand: those of this import and those that are stored.
  func near(
    _ schedule: Schedule, isOfRow: Bool, beside standings: ImportStandings
  ) throws -> [EventStanding] {
    let met: [EventStanding]
    let stored: [Dossier]
    if schedule.kind == .zoned, !isOfRow {
      let starts = schedule.starts(home: home)
      met = standings.beginning(at: starts)
      stored = try starts.flatMap { try knowledge.interviewsWithin($0...$0) }
    } else {
      // Days begin up to 14 hours before and 12 after those of UTC, and end 24 later.
      let reach: TimeInterval = 40 * 3600
      let range = (schedule.start - reach)...(schedule.start + reach)
      met = standings.ofEvents(within: range) + standings.beginning(at: [schedule.start])
      stored = try knowledge.interviewsWithin(range)
    }
    var ids: Set<UUID> = []
    return (met + stored.map { standings.latest(EventStanding(dossier: $0, choice: nil)) })
      .filter { $0.dossier.map { ids.insert($0.id).inserted } ?? false }
  }
}

extension Dossier {
  /// How surely something else tells of this interview.
  struct Likeness: Comparable {
    /// Whether it takes place, and begins when the other does now.
    var isPresent: Bool
    /// Whether a person or the link of the call is the same.
    var isShared: Bool
    var isSameRole: Bool
    var isSameRound: Bool

    static func < (one: Self, other: Self) -> Bool { one.rank < other.rank }

    private var rank: Int {
      (isPresent ? 8 : 0) + (isShared ? 4 : 0) + (isSameRole ? 2 : 0) + (isSameRound ? 1 : 0)
    }
  }

  /// Company and time have to be the same, and the role may not be another one. What began then before it
  /// was moved needs more than that.
  /// - Returns: nil where it is another interview.
  func likeness(to traits: InterviewTraits, home: Zone) -> Likeness? {
    guard interview.role.mayBe(traits.role), isAt(traits) else { return nil }
    let isPresent = interview.begins(with: traits, home: home)
    let role = traits.role.unaccented
    let likeness = Likeness(
      isPresent: isPresent && interview.state != .cancelled,
      isShared: sharesLink(with: traits) || sharesPerson(with: traits),
      isSameRole: !role.isEmpty && interview.role.title.unaccented == role,
      isSameRound: !traits.round.isEmpty && interview.round.unaccented == traits.round.unaccented)
    if isPresent { return likeness }
    guard interview.began(with: traits, home: home), likeness.isShared || likeness.isSameRole,
      interview.round.isEmpty || traits.round.isEmpty || likeness.isSameRound
    else { return nil }
    return likeness
  }

  /// Whether it is at the company that a source names. Where one of them names none the same link or person
  /// tells, and both where an agency's name stands for the company's.
  private func isAt(_ traits: InterviewTraits) -> Bool {
    if interview.role.isAt(traits.company) { return true }
    let unknown = SummaryReader.unknownCompany
    let isUnknown = [interview.role.company, traits.company].contains {
      $0 == unknown || $0.isEmpty
    }
    return isUnknown
      ? sharesLink(with: traits) || sharesPerson(with: traits)
      : traits.schedule.kind == .zoned && sharesLink(with: traits) && sharesPerson(with: traits)
  }

  private func sharesLink(with traits: InterviewTraits) -> Bool {
    !traits.link.isEmpty
      && ([interview.link] + interview.talks.map(\.link)).contains(traits.link)
  }

  private func sharesPerson(with traits: InterviewTraits) -> Bool {
    traits.people.contains { ImportPlanner.place(of: $0, in: self) != nil }
  }
}

extension Interview {
  /// Its own start and those of its talks.
  private var schedules: [Schedule] { [schedule] + talks.map(\.schedule) }

  /// Whether it begins when something else does. A table and the user may say the day alone, or no zone.
  fileprivate func begins(with traits: InterviewTraits, home: Zone) -> Bool {
    if schedules.contains(where: { $0.hasSameStart(as: traits.schedule) }) { return true }
    // Rows of tables say the same only where they say the same time.
    guard isWithoutCalendar != traits.isOfRow || invites.isEmpty else { return false }
    return schedules.contains { $0.mayBe(traits.schedule, home: home) }
  }

  /// Whether it began then before it was moved.
  fileprivate func began(with traits: InterviewTraits, home: Zone) -> Bool {
    former.contains {
      $0.hasSameStart(as: traits.schedule)
        || traits.isOfRow && $0.mayBe(traits.schedule, home: home)
    }
  }

  /// Starts that invitations named before they moved it, as times of no length.
  private var former: [Schedule] {
    invites.flatMap { $0.said?.former ?? [] }.map { seconds in
      let start = Date(timeIntervalSince1970: Double(seconds))
      return Schedule(kind: schedule.kind, start: start, end: start, zone: schedule.zone)
    }
  }
}

extension Role {
  /// Whether a title may be that of the same role: one of them says less or nothing.
  func mayBe(_ other: String) -> Bool {
    func words(_ text: String) -> Set<Substring> {
      Set(text.unaccented.split { !($0.isLetter || $0.isNumber) })
    }
    let (ones, others) = (words(title), words(other))
    return ones.isSubset(of: others) || others.isSubset(of: ones)
  }
}

extension Schedule {
  func hasSameStart(as other: Schedule) -> Bool { kind == other.kind && start == other.start }

  /// Whether both may be one time, one of them said as a day or without a zone.
  func mayBe(_ other: Schedule, home: Zone) -> Bool {
    if hasSameStart(as: other) { return true }
    guard kind != other.kind else { return false }
    let clocks = [self, other].map { $0.wallClocks(home: home) }
    return clocks[0].contains { one in
      clocks[1].contains { two in
        kind == .allDay || other.kind == .allDay ? one.date == two.date : one == two
      }
    }
  }

  /// How something that begins then may be stored: as an instant, without a zone, as a day.
  fileprivate func starts(home: Zone) -> [Date] {
    let clocks = wallClocks(home: home)
    return Array(Set([start] + clocks.map(\.asUTC) + clocks.map { CivilTime($0.date).asUTC }))
      .sorted()
  }

  /// The wall clocks that show its start: that of its zone and the user's.
  private func wallClocks(home: Zone) -> [CivilTime] {
    guard kind == .zoned else { return [CivilTime(utc: start)] }
    return [clock(home: home).wallClock(at: start), home.wallClock(at: start)]
  }
}
