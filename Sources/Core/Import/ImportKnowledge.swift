import Foundation

/// What is known before an import, as far as it decides about what is imported.
package struct ImportKnowledge {
  /// The interview that came from an event, by ``Interview/Invite/identity``.
  package var interview: (_ identity: String) throws -> Dossier?
  /// What the user said of an event before.
  package var choice: (_ identity: String) throws -> EventChoice?
  /// Whether there is a role at a company of that name.
  package var knowsCompany: (String) throws -> Bool
  /// The interviews of which something begins within some hours.
  package var interviewsWithin: (ClosedRange<Date>) throws -> [Dossier]
  /// The SEQUENCE of a cancellation that was read and had nothing to cancel.
  package var cancellation: (_ identity: String) throws -> Int? = { _ in nil }
  /// The identities of the single times of a series that interviews came from.
  package var series: (_ uid: String) throws -> [String] = { _ in [] }

  package init(
    interview: @escaping (String) throws -> Dossier? = { _ in nil },
    choice: @escaping (String) throws -> EventChoice? = { _ in nil },
    knowsCompany: @escaping (String) throws -> Bool = { _ in false },
    interviewsWithin: @escaping (ClosedRange<Date>) throws -> [Dossier] = { _ in [] }
  ) {
    self.interview = interview
    self.choice = choice
    self.knowsCompany = knowsCompany
    self.interviewsWithin = interviewsWithin
  }
}

/// Which events are taken against what their score says, in this import, and which rows of tables are not.
package struct ImportWishes: Equatable, Sendable {
  /// Every event with a start, but what the user said is none.
  package var takesAll: Bool
  /// UIDs, or words of a title, of events that are interviews; of rows company and role are the title.
  package var taken: [String]
  /// The same of events that are none.
  package var left: [String]

  package init(takesAll: Bool = false, taken: [String] = [], left: [String] = []) {
    self.takesAll = takesAll
    self.taken = taken
    self.left = left
  }

  /// What is said of one event; nil where nothing is.
  func choice(of event: CalendarEvent) -> EventChoice? {
    choice { Self.fits($0, event.uid, event.summary ?? "") }
  }

  /// What is said of what a row of a table tells of.
  /// - Parameter identity: of its interview, or of its role.
  func choice(of row: TableRow, _ identity: String) -> EventChoice? {
    choice { Self.fits($0, identity, row.title) }
  }

  private func choice(_ fits: (String) -> Bool) -> EventChoice? {
    // Rows are many, and wishes few.
    if taken.isEmpty, left.isEmpty { return nil }
    if left.contains(where: fits) { return .other }
    return taken.contains(where: fits) ? .interview : nil
  }

  /// The wishes that fit nothing in some entries.
  func unmet(by entries: [ImportEntry]) -> [String] {
    (taken + left).filter { wish in
      !entries.contains { entry in
        if let event = entry.event { return Self.fits(wish, event.uid, event.summary ?? "") }
        return entry.row.map { Self.fits(wish, entry.identity, $0.title) } ?? false
      }
    }
  }

  /// Whether some words are an event's UID, or all stand in its title.
  private static func fits(_ wish: String, _ uid: String?, _ title: String) -> Bool {
    if wish == uid { return true }
    let title = EventText(title).words.map(\.key)
    let words = EventText(wish).words.map(\.key)
    return !words.isEmpty && words.allSatisfy(title.contains)
  }
}
