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
  }

  /// The events of this run that are single times of a series.
  func times(ofSeries uid: String) -> [String] { series[uid] ?? [] }

  var changes: [ImportPlan.Change] {
    touched.compactMap { interviews[$0] }.map {
      $0.isStored ? .update($0.dossier) : .add($0.dossier)
    }
  }

  var choices: [String: EventChoice] {
    order.reduce(into: [:]) { choices, identity in
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
