import Core
import Foundation
import Screen

/// A few fields over the lower part of the screen.
package struct Form: Sendable {
  /// What submitting it does.
  package enum Purpose: Sendable {
    case mark(Change.Target, whom: String)
    case add
    case skip(Change.Target, FollowUp.Resolution, keeping: UUID?)
    case snooze(Change.Target, keeping: UUID?)
    case move(UUID)
  }

  package let title: String
  package let purpose: Purpose
  package var fields: [Field]
  package var focus: Int
  /// What is wrong with the field that has the focus.
  package var problem: String?

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

  /// Asks for a new interview.
  static func add() -> Form {
    func text(_ label: String, _ hint: String) -> Field {
      Field(label: label, content: .text(LineField("")), hint: hint)
    }
    return Form(
      title: "Add an interview", purpose: .add,
      fields: InterviewEntry.Field.allCases.map {
        switch $0 {
        case .company: text("Company", "whose interview it is")
        case .role: text("Role", "as they name the position")
        case .round: text("Round", "phone screen, onsite …")
        case .start: text("Start", "like tomorrow 3pm 45m, or 24 Nov 9:30 Europe/Berlin")
        case .duration: text("Duration", "an hour, if left empty")
        case .person: text("Interviewer", "a name, if known")
        case .email: text("E-mail", "an address, if known")
        }
      }, focus: 0)
  }

  /// What the fields of ``add()`` hold.
  var entry: InterviewEntry {
    var entry = InterviewEntry()
    var person = InterviewEntry.Person("")
    for (field, content) in zip(InterviewEntry.Field.allCases, fields.map(\.value)) {
      switch field {
      case .company: entry.company = content
      case .role: entry.role = content
      case .round: entry.round = content
      case .start: entry.start = content
      case .duration: entry.duration = content
      case .person: person.text = content
      case .email: person.email = content
      }
    }
    entry.people = [person]
    return entry
  }

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
