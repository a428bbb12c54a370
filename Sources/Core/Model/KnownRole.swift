import Foundation

/// A role as it is stored, with what is known of the application for it.
package struct KnownRole: Identifiable, Hashable, Sendable {
  package var role: Role
  /// Whether it is kept without an interview.
  package var isKnown: Bool
  package var applied: CivilDate?
  /// The file that told it, by its name; may be empty.
  package var source: String
  package var hasInterview: Bool

  package var id: UUID { role.id }

  package init(
    role: Role, isKnown: Bool = true, applied: CivilDate? = nil, source: String = "",
    hasInterview: Bool = false
  ) {
    self.role = role
    self.isKnown = isKnown
    self.applied = applied
    self.source = source
    self.hasInterview = hasInterview
  }

  /// "Globex · Staff Engineer, applied Tue 3 Nov 2026, rejected".
  package var words: String {
    let day = applied.map { "applied \(TimeText.fullDay($0))" } ?? ""
    let end = role.outcome == .open ? "" : role.outcome.words
    return [role.name, day, end].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// What tells it from other roles, in any case and with any accents of its letters.
  var key: String { Self.key(company: role.company, title: role.title) }

  static func key(company: String, title: String) -> String {
    "\(company.tidy.unaccented)\t\(title.tidy.unaccented)"
  }
}
