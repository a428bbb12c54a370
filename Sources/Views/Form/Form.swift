import Core
import Foundation
import Screen

/// Fields to be filled in: a few over the lower part of the screen, or those of an interview, which
/// have it all.
package struct Form: Sendable {
  /// What submitting it does.
  package enum Purpose: Sendable {
    case mark(Change.Target)
    /// Adds or changes an interview, as ``Form/interview`` says.
    case interview
    case skip(Change.Target, FollowUp.Resolution, keeping: UUID?)
    case snooze(Change.Target, keeping: UUID?)
    case sendLater(OutgoingMessage, keeping: UUID?)
    case move(UUID)
  }

  /// What makes a command of the form doubtful, so that it is asked about.
  enum Doubt: Hashable, Sendable {
    /// What was typed is lost.
    case loss
    /// A person is removed to whom something was written.
    case removal
    /// The letter that is marked as sent has findings that block.
    case blocking
    /// Such a message is marked already, or such an interview there.
    case again
    /// The start does not exist, and another is taken.
    case skipped
    /// Who is typed at a place may be someone who is known.
    case someoneElse(Int)
  }

  /// Anything but the answer is a no, also to what was answered before: another person or another
  /// time may be meant by then. The letter stays as it is while the form is open.
  mutating func unsettle() {
    asked = nil
    settled.formIntersection([.blocking])
  }

  package let title: String
  package let purpose: Purpose
  package var fields: [Field]
  package var focus: Int
  /// What is wrong with the field that has the focus.
  package var problem: String?
  /// What the form of an interview holds besides its fields; nil in any other.
  package var interview: InterviewForm?
  /// What was asked about, and is meant when its command comes once more.
  var asked: (command: Command, doubt: Doubt)?
  /// What was asked about and is meant.
  var settled: Set<Doubt> = []
  /// How the time in a short form was understood last, in full.
  var understoodTime: (question: TimeQuestion, text: String?)?

  /// One line: a label and what stands behind it.
  package struct Field: Sendable {
    package enum Content: Sendable {
      case text(LineField)
      /// One of some words; the index of the chosen one.
      case choice([String], Int)
    }

    package let label: String
    package var content: Content
    /// Shown while the field is empty.
    package let hint: String
    /// What was wrong with it when it was left.
    package var problem: String?

    /// The text, or the chosen word.
    package var value: String {
      switch content {
      case .text(let field): field.text
      case .choice(let words, let index): words[index]
      }
    }
  }

  /// The field that has the focus.
  var focused: Field { fields[focus] }

  /// The way chosen in the form of ``mark(_:whom:at:)``.
  var way: Delivery.Way {
    guard case .choice(_, let index) = fields[0].content else { return .email }
    return Delivery.Way.allCases[index]
  }
}

extension Delivery.Way {
  /// As a choice in a form.
  var label: String {
    switch self {
    case .email: "e-mail"
    case .phone: "phone"
    case .linkedin: "LinkedIn"
    case .letter: "letter"
    case .other: "other"
    }
  }
}
