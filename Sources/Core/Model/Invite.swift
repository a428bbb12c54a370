extension Interview {
  /// What ties an interview, or a talk of it, to the calendar that it came from.
  package struct Invite: Hashable, Sendable {
    /// UID with RECURRENCE-ID, or a hash of the event's text where it has no UID; of a row of a table what
    /// the row says.
    package var identity: String
    /// SEQUENCE of the last message that was applied.
    package var sequence: Int
    /// What that message said; nil where it is not known.
    package var said: Said?
    /// Further invitations to the same: a copy in another calendar, a row of a table. Each counts its own
    /// SEQUENCE and has no others itself.
    package var others: [Invite]

    package init(identity: String, sequence: Int, said: Said? = nil, others: [Invite] = []) {
      self.identity = identity
      self.sequence = sequence
      self.said = said
      self.others = others
    }
  }

  /// What a source said last, as far as it decides what its next message changes: only what that says
  /// otherwise, so that what the user wrote instead stays.
  package struct Said: Codable, Hashable, Sendable {
    package var role: String
    package var round: String
    package var location: String
    package var link: String
    /// Seconds since 1970, as of a ``CalendarEvent``.
    package var start: Int
    package var end: Int
    /// Starts that it said before it moved, the latest last.
    package var former: [Int]
    /// The addresses of those who took part, in lower case; their names where they have none.
    package var people: [String]
    /// Who invited, as an address in lower case; nil where nothing says it.
    package var organizer: String?
    /// Those who were invited and declined, as ``people`` has them; nil where none did.
    package var declined: [String]?
    /// Whether the user had declined.
    package var isDeclined: Bool
    /// Whether it cancelled the interview.
    package var isCancelled: Bool
    /// The name of the table that a row stands in; nil of events.
    package var file: String?

    package init(
      role: String = "", round: String = "", location: String = "", link: String = "", start: Int,
      end: Int, former: [Int] = [], people: [String] = [], organizer: String? = nil,
      declined: [String]? = nil, isDeclined: Bool = false, isCancelled: Bool = false,
      file: String? = nil
    ) {
      self.role = role
      self.round = round
      self.location = location
      self.link = link
      self.start = start
      self.end = end
      self.former = former
      self.people = people
      self.organizer = organizer
      self.declined = declined
      self.isDeclined = isDeclined
      self.isCancelled = isCancelled
      self.file = file
    }

    /// Whether it named someone, by the address or by the name.
    func names(_ person: Interviewer) -> Bool {
      people.contains(person.mark) || people.contains(person.name.lowercased())
    }
  }

  /// The place of a talk among ``talks``, by any of its invitations.
  package func talk(_ identity: String) -> Int? {
    talks.firstIndex { $0.invite.of(identity) != nil }
  }

  /// Whether it is known from a table or from the user alone, and so from no calendar.
  var isWithoutCalendar: Bool { invites.allSatisfy(\.isOfRow) }

  /// Whether it is known from tables alone.
  var isOfRows: Bool { !invites.isEmpty && isWithoutCalendar }

  /// Takes in another invitation to it, or what a known one says anew.
  mutating func take(_ other: Invite) {
    guard var own = invite else { return invite = other }
    if let known = own.of(other.identity) {
      var said = other.said
      said?.former = known.said?.former ?? []
      own.note(other.identity, sequence: other.sequence, said: said)
    } else {
      own.add(other)
    }
    invite = own
  }
}

extension Interview.Invite {
  /// What the identities of rows begin with, which are no events.
  static let rowPrefix = "row\t"

  var isOfRow: Bool { identity.hasPrefix(Self.rowPrefix) }

  /// The invitation of an identity: itself or another one to the same.
  func of(_ identity: String) -> Self? {
    self.identity == identity ? self : others.first { $0.identity == identity }
  }

  /// Writes down what a message of an identity said last; nil leaves what is known.
  mutating func note(_ identity: String, sequence: Int, said: Interview.Said? = nil) {
    if self.identity == identity {
      self.sequence = sequence
      if let said { self.said = said }
    } else if let place = others.firstIndex(where: { $0.identity == identity }) {
      others[place].sequence = sequence
      if let said { others[place].said = said }
    }
  }

  /// Itself and the others.
  var all: [Self] { [self] + others }

  /// Whether it, or another one to the same, named a start before it was moved.
  func hasBegun(at start: Int) -> Bool { all.contains { $0.said?.former.contains(start) == true } }

  /// Takes in another invitation to the same; a calendar's goes before a table's.
  mutating func add(_ other: Self) {
    guard of(other.identity) == nil else { return }
    guard isOfRow, !other.isOfRow else { return others.append(other) }
    var former = self
    former.others = []
    self = Self(
      identity: other.identity, sequence: other.sequence, said: other.said,
      others: others + [former])
  }
}
