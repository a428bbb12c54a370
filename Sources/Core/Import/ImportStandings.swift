import Foundation

/// How things stand with one event while its messages are gone through.
struct EventStanding {
  var dossier: Dossier?
  /// Whether the database has the interview already.
  var isStored: Bool
  var isTouched = false
  /// What the user said of the event.
  var choice: EventChoice?
  /// Whether it is said in this import, and was not before.
  var isChosen = false
  /// The SEQUENCE up to which it is cancelled, although no invitation to it has been read.
  var cancelled: Int?
  /// Whether ``cancelled`` is to be remembered.
  var isCancellationNew = false
  /// The visit that it was a talk of until now, as it is without it.
  var leftVisit: Dossier?

  /// - Parameters:
  ///   - dossier: the interview as it is stored.
  ///   - choice: what was said of the event before.
  ///   - cancelled: the SEQUENCE of a cancellation that was read before the event.
  init(dossier: Dossier?, choice: EventChoice?, cancelled: Int? = nil) {
    self.dossier = dossier
    isStored = dossier != nil
    self.choice = choice
    self.cancelled = cancelled
  }

  mutating func put(_ dossier: Dossier) {
    self.dossier = dossier
    isTouched = true
  }
}

/// How things stand with all events of one run. Several may be about one interview: the talks of a visit, a
/// series and its first time.
struct ImportStandings {
  private var events: [String: EventStanding] = [:]
  private var interviews: [UUID: (dossier: Dossier, isStored: Bool)] = [:]
  /// The events in the order in which they were met, and those of each UID.
  private var order: [String] = []
  private var series: [String: [String]] = [:]
  /// The interviews that change, in the order in which they began to.
  private var touched: [UUID] = []
  /// The same by the seconds since 1970 at which they began or begin, and those that calendars tell of by days.
  private var starts: [Int: [UUID]] = [:]
  private var days: [Int: [UUID]] = [:]
  /// What is said in this import of rows of tables, by their identities.
  private var rowChoices: [String: EventChoice] = [:]

  /// What is known of an event; nil where it was not met yet.
  subscript(identity: String) -> EventStanding? {
    events[identity].map(latest)
  }

  /// A standing with its interview as other events left it.
  func latest(_ standing: EventStanding) -> EventStanding {
    guard let id = standing.dossier?.id, let latest = interviews[id] else { return standing }
    var standing = standing
    (standing.dossier, standing.isStored) = (latest.dossier, latest.isStored)
    return standing
  }

  mutating func put(_ standing: EventStanding, of event: CalendarEvent) {
    let identity = event.identity
    if events[identity] == nil {
      order.append(identity)
      if let uid = event.uid, event.recurrenceID != nil {
        series[uid, default: []].append(identity)
      }
    }
    put(standing, at: identity)
  }

  /// Changes what is known of an event that was met, or is stored.
  mutating func put(_ standing: EventStanding, at identity: String) {
    if let visit = standing.leftVisit { touch(visit, isStored: true) }
    if let dossier = standing.dossier, standing.isTouched {
      touch(dossier, isStored: standing.isStored)
    }
    var standing = standing
    (standing.isTouched, standing.leftVisit) = (false, nil)
    events[identity] = standing
  }

  private mutating func touch(_ dossier: Dossier, isStored: Bool) {
    if interviews.updateValue((dossier, isStored), forKey: dossier.id) == nil {
      touched.append(dossier.id)
    }
    let isOfCalendar = !dossier.interview.isWithoutCalendar
    for schedule in [dossier.interview.schedule] + dossier.interview.talks.map(\.schedule) {
      let second = Self.second(schedule.start)
      starts[second, default: []].addOnce(dossier.id)
      if isOfCalendar { days[Self.day(second), default: []].addOnce(dossier.id) }
    }
  }

  private static func second(_ date: Date) -> Int {
    Int(date.timeIntervalSince1970.rounded(.down))
  }

  private static func day(_ second: Int) -> Int { Int((Double(second) / 86_400).rounded(.down)) }

  /// The interviews that are new or change, of which something begins or began at one of some moments.
  func beginning(at moments: [Date]) -> [EventStanding] {
    standings(of: moments.flatMap { starts[Self.second($0)] ?? [] })
  }

  /// Those of them that calendars tell of, of which something begins or began on a day within a time.
  func ofEvents(within range: ClosedRange<Date>) -> [EventStanding] {
    let days = Self.day(Self.second(range.lowerBound))...Self.day(Self.second(range.upperBound))
    return standings(of: days.flatMap { self.days[$0] ?? [] })
  }

  private func standings(of ids: [UUID]) -> [EventStanding] {
    ids.compactMap { id in
      guard let known = interviews[id] else { return nil }
      var standing = EventStanding(dossier: known.dossier, choice: nil)
      standing.isStored = known.isStored
      return standing
    }
  }

  /// Whether an interview is new or changes in this import.
  func isTouched(_ id: UUID) -> Bool { interviews[id] != nil }

  /// Takes in an interview as a row of a table leaves it.
  mutating func put(_ dossier: Dossier, isStored: Bool) { touch(dossier, isStored: isStored) }

  /// Remembers what the user says of a row.
  mutating func choose(_ choice: EventChoice, of identity: String) { rowChoices[identity] = choice }

  /// The events of this run that are single times of a series.
  func times(ofSeries uid: String) -> [String] { series[uid] ?? [] }

  var changes: [ImportPlan.Change] {
    touched.compactMap { interviews[$0] }.map {
      $0.isStored ? .update($0.dossier) : .add($0.dossier)
    }
  }

  var choices: [String: EventChoice] {
    order.reduce(into: rowChoices) { choices, identity in
      if let standing = events[identity], standing.isChosen {
        choices[identity] = standing.choice
      }
    }
  }

  var cancellations: [String: Int] {
    order.reduce(into: [:]) { cancellations, identity in
      if let standing = events[identity], standing.isCancellationNew, standing.dossier == nil {
        cancellations[identity] = standing.cancelled
      }
    }
  }
}

extension Array where Element: Equatable {
  fileprivate mutating func addOnce(_ element: Element) {
    if !contains(element) { append(element) }
  }
}
