import Foundation

/// What an export holds besides interviews.
package struct StoredParts: Hashable, Sendable {
  package var stories: [Story]
  /// The stories that a letter told, by the key of its delivery.
  package var tellings: [UUID: [UUID]]
  /// The texts of a letter between which the user has not chosen yet, by the key of its follow-up.
  package var versions: [UUID: [DraftVersion]]
  /// The roles that are known without an interview.
  package var applications: [KnownRole]
  /// The mails in which interviews were agreed on, by the key of the interview, the latest last.
  package var threads: [UUID: [ThreadMessage]] = [:]
  /// Letters on their way out, by the key of the follow-up.
  package var letters: [UUID: StoredLetter] = [:]

  package init(
    stories: [Story] = [], tellings: [UUID: [UUID]] = [:], versions: [UUID: [DraftVersion]] = [:],
    applications: [KnownRole] = []
  ) {
    self.stories = stories
    self.tellings = tellings
    self.versions = versions
    self.applications = applications
  }

  package var isEmpty: Bool { self == StoredParts() }
}

/// A letter on its way out with the message that was handed over, or is to be.
package struct StoredLetter: Hashable, Sendable {
  package var outgoing: Outgoing
  package var message: OutgoingMessage

  package init(_ outgoing: Outgoing, _ message: OutgoingMessage) {
    (self.outgoing, self.message) = (outgoing, message)
  }
}
