/// A VEVENT as the file says it, before anything is made of it.
package struct CalendarEvent: Codable, Hashable, Sendable {
  /// Someone named by ORGANIZER or ATTENDEE.
  package struct Party: Codable, Hashable, Sendable {
    package var name: String?
    /// Without `mailto:`. The EMAIL parameter where the value is an address made up by a calendar.
    package var email: String?
    /// A room or a resource (CUTYPE).
    package var isRoom: Bool
    /// nil while nothing was answered.
    package var answer: Answer?

    /// What someone answered to an invitation (PARTSTAT).
    package enum Answer: String, Codable, Sendable { case accepted, tentative, declined }

    package init(
      name: String? = nil, email: String? = nil, isRoom: Bool = false, answer: Answer? = nil
    ) {
      self.name = name
      self.email = email
      self.isRoom = isRoom
      self.answer = answer
    }
  }

  /// The line of its BEGIN:VEVENT, from 1.
  package var line: Int
  /// UID as written; nil where there is none.
  package var uid: String?
  /// RECURRENCE-ID as written, for one changed occurrence of a series.
  package var recurrenceID: String?
  /// A hash of the event's source text, start and summary: its identity where it has no UID.
  package var sourceHash: String
  package var sequence: Int
  /// The calendar's METHOD in upper case (`REQUEST`, `CANCEL`, …).
  package var method: String?
  /// STATUS in upper case.
  package var status: String?
  package var summary: String?
  package var details: String?
  package var location: String?
  /// The first link of a video call or page found in URL, LOCATION, DESCRIPTION or X-properties.
  package var link: String?
  /// `zoned`, `floating` or `all-day`, as ``Schedule/Kind``.
  package var timeKind: Schedule.Kind
  /// Seconds since 1970: the instant for `zoned`, else the wall clock as if it were UTC.
  package var start: Int
  /// As `start`; never before it.
  package var end: Int
  /// The IANA name, or "UTC+05:30" where only the file's own rules give an offset; nil unless `zoned`.
  package var timeZone: String?
  package var organizer: Party?
  package var attendees: [Party]
  /// What of this event was guessed, mended or left out, as sentences.
  package var warnings: [String]
  /// The message that brought it; nil where it stands in a calendar file.
  package var message: MessageOrigin?
  /// nil where it does not repeat.
  package var series: Series?
  /// Whether it says no times, as a message about what was agreed on need not: `start` and `end` say nothing.
  package var isTimeless = false
  /// Whose it is, as an address in lower case, where its UID is that of another one as well; nil of most.
  package var owner: String?

  /// How an event repeats. No time but the first is worked out.
  package struct Series: Codable, Hashable, Sendable {
    /// Whether there are more times than the first (RRULE, RDATE).
    package var repeats: Bool
    /// Whether the first time is taken out (EXDATE).
    package var lacksFirst: Bool

    package init(repeats: Bool, lacksFirst: Bool) {
      self.repeats = repeats
      self.lacksFirst = lacksFirst
    }
  }

  package init(
    line: Int, uid: String?, recurrenceID: String?, sourceHash: String, sequence: Int,
    method: String?, status: String?, summary: String?, details: String?, location: String?,
    link: String?, timeKind: Schedule.Kind, start: Int, end: Int, timeZone: String?,
    organizer: Party?, attendees: [Party], warnings: [String],
    message: MessageOrigin? = nil
  ) {
    self.line = line
    self.uid = uid
    self.recurrenceID = recurrenceID
    self.sourceHash = sourceHash
    self.sequence = sequence
    self.method = method
    self.status = status
    self.summary = summary
    self.details = details
    self.location = location
    self.link = link
    self.timeKind = timeKind
    self.start = start
    self.end = end
    self.timeZone = timeZone
    self.organizer = organizer
    self.attendees = attendees
    self.warnings = warnings
    self.message = message
  }
}
