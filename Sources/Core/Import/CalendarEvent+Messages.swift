/// What an event is as a message about an interview.
extension CalendarEvent {
  /// What tells it from all other events: UID with RECURRENCE-ID, or the hash of its text.
  package var identity: String {
    guard let uid else { return sourceHash }
    return ([uid] + [recurrenceID, owner].compactMap(\.self)).joined(separator: "\t")
  }

  /// The methods of RFC 5546 by which an attendee speaks, or which ask for something: no times are
  /// agreed by them.
  static let answers = [
    "REPLY": "it is the answer of someone who was invited",
    "COUNTER": "it is a proposal of another time, which the organizer has yet to accept",
    "DECLINECOUNTER": "it declines a proposal of another time",
    "REFRESH": "it asks for the latest version of an invitation",
  ]

  /// The methods of RFC 5546 whose messages may leave out the times: which event they are about its UID says.
  package static let timeless: Set<String> = ["CANCEL", "REPLY", "REFRESH"]

  /// Whether it agrees on times, and they can be used.
  package var isInvitation: Bool {
    hasPlausibleTimes && !isCancellation && Self.answers[method ?? ""] == nil
  }

  func hasSameTimes(as other: CalendarEvent) -> Bool {
    (timeKind, start, end) == (other.timeKind, other.start, other.end)
  }

  var isCancellation: Bool {
    method == "CANCEL" || status == "CANCELLED" || EventMark(summary ?? "") == .cancelled
  }

  /// Whether its times lie in the years that ``TimeParser`` takes as well.
  var hasPlausibleTimes: Bool {
    !isTimeless
      && [start, end].allSatisfy { seconds in
        let days = (Double(seconds) / 86_400).rounded(.down)
        return abs(days) < 1e6
          && TimeParser.years.contains(CivilDate(daysSince1970: Int(days)).year)
      }
  }

  /// LOCATION, unless it says no more than the link does.
  var place: String {
    let place = (location ?? "").tidy
    return place == link?.tidy ? "" : place
  }
}
