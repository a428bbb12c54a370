import Foundation

/// A person with how often the user has met and written to them.
package struct PersonRow: Identifiable, Hashable, Sendable {
  package var person: Interviewer
  /// The company of the last interview.
  package var company: String
  /// At how many companies they were met.
  package var companies: Int
  package var interviews: Int
  package var letters: Int

  package var id: UUID { person.id }
  /// "Globex", and "Globex +1" for someone met at another company as well.
  package var companyWords: String { companies > 1 ? "\(company) +\(companies - 1)" : company }

  package init(
    person: Interviewer, company: String, companies: Int = 1, interviews: Int, letters: Int
  ) {
    self.person = person
    self.company = company
    self.companies = companies
    self.interviews = interviews
    self.letters = letters
  }
}

/// A part of all people by name.
package struct PeopleWindow: Hashable, Sendable {
  package var rows: [PersonRow]
  /// The place of the first row among all, from 0.
  package var offset: Int
  package var total: Int

  package init(rows: [PersonRow], offset: Int, total: Int) {
    self.rows = rows
    self.offset = offset
    self.total = total
  }

  /// The row at a place among all, if it has been read.
  package subscript(index: Int) -> PersonRow? {
    rows.indices.contains(index - offset) ? rows[index - offset] : nil
  }
}

/// A person's interviews, each with what was sent to them after it.
package struct PersonRecord: Hashable, Sendable {
  package var person: UUID
  /// The newest first.
  package var meetings: [Meeting]

  /// The person at one interview.
  package struct Meeting: Hashable, Sendable {
    package var interview: Interview
    package var isHiringManager: Bool
    /// The oldest first.
    package var deliveries: [Delivery]

    package init(interview: Interview, isHiringManager: Bool, deliveries: [Delivery]) {
      self.interview = interview
      self.isHiringManager = isHiringManager
      self.deliveries = deliveries
    }
  }

  package init(person: UUID, meetings: [Meeting]) {
    self.person = person
    self.meetings = meetings
  }
}

/// A step of the user's, as the history of an interview shows it.
package struct HistoryEntry: Hashable, Sendable {
  package var at: Date
  /// "mark Ben Okafor at Northwind as sent".
  package var title: String
  /// What it changed, a line each: "outcome: open → rejected". Empty where the title says it all.
  package var details: [String]
  /// It was taken back, and what it did is not there.
  package var isUndone: Bool

  package init(at: Date, title: String, details: [String] = [], isUndone: Bool) {
    self.at = at
    self.title = title
    self.details = details
    self.isUndone = isUndone
  }
}
