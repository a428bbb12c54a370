/// A row of a table of applications or people, as the file says it, before anything is made of it.
package struct TableRow: Codable, Hashable, Sendable {
  /// What a table is about, told by its columns.
  package enum Kind: String, Codable, Sendable {
    case application
    /// A job that was noted, and may never have been applied for.
    case savedJob = "saved-job"
    /// Someone with an address or a company.
    case person
  }

  /// An interview of which a column says the day.
  package struct Meeting: Codable, Hashable, Sendable {
    /// "phone screen", where the column or one beside it says so; may be empty.
    package var round: String
    /// The wall clock in seconds since 1970 as if it were UTC; of a day its midnight.
    package var start: Int
    package var isAllDay: Bool
    /// How long it lasts; nil where nothing says so.
    package var minutes: Int?
    /// An IANA name, or an offset as ``Zone/init(fixedIdentifier:)`` reads it; nil where none is said.
    package var timeZone: String?

    package init(
      round: String = "", start: Int, isAllDay: Bool, minutes: Int? = nil, timeZone: String? = nil
    ) {
      self.round = round
      self.start = start
      self.isAllDay = isAllDay
      self.minutes = minutes
      self.timeZone = timeZone
    }
  }

  /// Someone whom the row names.
  package struct Person: Codable, Hashable, Sendable {
    package var name: String
    package var email: String?
    package var title: String

    package init(name: String, email: String? = nil, title: String = "") {
      self.name = name
      self.email = email
      self.title = title
    }
  }

  /// Of the first of its lines, counted from 1.
  package var line: Int
  package var kind: Kind
  package var company: String
  /// May be empty.
  package var role: String
  /// nil where the row says nothing of it, or nothing that is understood.
  package var outcome: Role.Outcome?
  package var applied: CivilDate?
  package var meetings: [Meeting]
  /// Who asks at the interviews; of a ``Kind/person`` the person itself.
  package var people: [Person]
  /// What was guessed or left out, as sentences.
  package var warnings: [String]

  /// Company and role, by whose words it is named.
  var title: String { "\(company) \(role)" }

  package init(
    line: Int, kind: Kind = .application, company: String = "", role: String = "",
    outcome: Role.Outcome? = nil, applied: CivilDate? = nil, meetings: [Meeting] = [],
    people: [Person] = [], warnings: [String] = []
  ) {
    self.line = line
    self.kind = kind
    self.company = company
    self.role = role
    self.outcome = outcome
    self.applied = applied
    self.meetings = meetings
    self.people = people
    self.warnings = warnings
  }
}
