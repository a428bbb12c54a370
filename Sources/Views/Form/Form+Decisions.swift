import Core
import Foundation

/// The short forms of what is decided about messages and interviews.
extension Form {
  /// Asks how and when messages went out.
  static func mark(_ target: Change.Target, whom: String, at company: String) -> Form {
    Form(
      title: ["Mark as sent to \(whom)", company].filter { !$0.isEmpty }.joined(separator: " · "),
      purpose: .mark(target),
      fields: [
        Field(label: "How", content: .choice(Delivery.Way.allCases.map(\.label), 0), hint: ""),
        Field(
          label: "When", content: .text(LineField()), hint: "now, or like yesterday 15:00"),
      ], focus: 0)
  }

  /// Asks why no message is to be sent, or none any more.
  static func skip(
    _ target: Change.Target, _ resolution: FollowUp.Resolution, whom: String, keeping: UUID?
  ) -> Form {
    let verb = resolution == .closed ? "Close" : "Skip"
    return Form(
      title: "\(verb) \(whom)", purpose: .skip(target, resolution, keeping: keeping),
      fields: [
        Field(label: "Why", content: .text(LineField()), hint: "for yourself; may be left empty")
      ], focus: 0)
  }

  /// Asks until when messages wait.
  static func snooze(
    _ target: Change.Target, whom: String, isSnoozed: Bool, keeping: UUID?
  ) -> Form {
    Form(
      title: "Snooze \(whom)", purpose: .snooze(target, keeping: keeping),
      fields: [
        Field(
          label: "Until", content: .text(LineField()),
          hint: isSnoozed ? "left empty it waits no longer" : "like tomorrow 9, or in 3 days")
      ], focus: 0)
  }

  /// Asks to when an interview was moved.
  static func move(_ interview: UUID, name: String) -> Form {
    Form(
      title: "Move \(name)", purpose: .move(interview),
      fields: [
        Field(label: "To", content: .text(LineField()), hint: "like thursday 15:00"),
        Field(label: "Duration", content: .text(LineField()), hint: "as before, if left empty"),
      ], focus: 0)
  }
}
