import Foundation

/// What is known before an import, as far as it decides about roles and rows of tables.
package struct TableKnowledge {
  /// The roles at a company of that name, in any case and with any accents of its letters.
  package var roles: (_ company: String) throws -> [KnownRole]
  /// The interview that came from a row, by ``Interview/Invite/identity``.
  package var interview: (_ identity: String) throws -> Dossier?
  /// The interviews that came from rows about a role, by the beginning of their identities.
  package var rows: (_ start: String) throws -> [Dossier] = { _ in [] }
  /// Another interview about that role that starts at the same time.
  package var like: (Interview) throws -> Dossier?
  /// Everyone who took part in an interview at a company.
  package var people: (_ company: String) throws -> [Interviewer]
  /// Whether there is an interview of that key.
  package var hasInterview: (UUID) throws -> Bool
  /// Whether there is a story of that key.
  package var hasStory: (UUID) throws -> Bool

  package init(
    roles: @escaping (String) throws -> [KnownRole] = { _ in [] },
    interview: @escaping (String) throws -> Dossier? = { _ in nil },
    like: @escaping (Interview) throws -> Dossier? = { _ in nil },
    people: @escaping (String) throws -> [Interviewer] = { _ in [] },
    hasInterview: @escaping (UUID) throws -> Bool = { _ in false },
    hasStory: @escaping (UUID) throws -> Bool = { _ in false }
  ) {
    self.roles = roles
    self.interview = interview
    self.like = like
    self.people = people
    self.hasInterview = hasInterview
    self.hasStory = hasStory
  }
}
