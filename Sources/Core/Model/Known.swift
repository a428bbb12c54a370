import Foundation

/// What to look up among all that was entered before, so that it need not be typed again.
/// The texts are beginnings, whatever their capitals and accents.
package enum KnownQuery: Hashable, Sendable {
  case companies(String)
  case roles(String, company: String)
  case rounds(String)
  /// Those who took part in interviews at a company; at any where it is blank.
  case people(String, company: String)

  /// The beginning.
  package var text: String {
    switch self {
    case .companies(let text), .roles(let text, _), .rounds(let text), .people(let text, _): text
    }
  }

  /// How many answers are enough.
  package static let limit = 8
}

/// Something entered before that begins as what was asked for.
package struct Known: Hashable, Sendable {
  package let text: String
  /// Who it is, where people were asked for.
  package let person: Interviewer?
  /// Whether that person took part in an interview at the company that was asked for.
  package let isColleague: Bool
  /// From which company that person is known, the one that was asked for where it is of it; empty where
  /// no one looked.
  package var company: String

  package init(
    _ text: String, person: Interviewer? = nil, isColleague: Bool = false, company: String = ""
  ) {
    self.text = text
    self.person = person
    self.isColleague = isColleague
    self.company = company
  }
}
