/// One thing that was looked at, and what is to be said of it.
package struct Finding: Hashable, Sendable {
  package enum Grade: String, Sendable {
    case fine
    /// Nothing is wrong, and something could be better.
    case advice
    case wrong
  }

  /// What was looked at, in a word or two.
  package let subject: String
  package let grade: Grade
  /// What was found.
  package let text: String
  /// What to do about it.
  package let remedy: String?

  package static func fine(_ subject: String, _ text: String) -> Finding {
    Finding(subject: subject, grade: .fine, text: text, remedy: nil)
  }

  package static func advice(_ subject: String, _ text: String, _ remedy: String) -> Finding {
    Finding(subject: subject, grade: .advice, text: text, remedy: remedy)
  }

  package static func wrong(_ subject: String, _ text: String, _ remedy: String) -> Finding {
    Finding(subject: subject, grade: .wrong, text: text, remedy: remedy)
  }
}
