import Core
import Foundation

/// The short forms of what is decided about messages and interviews.
extension Form {
  /// Asks how and when messages went out.
  /// - Parameters:
  ///   - likely: the way that is chosen where none is typed.
  ///   - typed: the way, the time or both, the way first.
  static func mark(
    _ target: Change.Target, whom: String, at company: String,
    likely: Delivery.Way = .email, typed: String? = nil
  ) -> Form {
    let (said, time) = Delivery.Way.parts(of: typed ?? "")
    let way = Delivery.Way.allCases.firstIndex(of: said ?? likely) ?? 0
    return Form(
      title: ["Mark as sent to \(whom)", company].filter { !$0.isEmpty }.joined(separator: " · "),
      purpose: .mark(target),
      fields: [
        Field(label: "How", content: .choice(Delivery.Way.allCases.map(\.label), way), hint: ""),
        Field(
          label: "When", content: .text(LineField(time)), hint: "now, or like yesterday 15:00"),
      ], focus: typed == nil ? 0 : 1)
  }

  /// Asks why no message is to be sent, or none any more.
  static func skip(
    _ target: Change.Target, _ resolution: FollowUp.Resolution, whom: String, keeping: UUID?,
    reason: String = ""
  ) -> Form {
    let verb = resolution == .closed ? "Close" : "Skip"
    return Form(
      title: "\(verb) \(whom)", purpose: .skip(target, resolution, keeping: keeping),
      fields: [
        Field(
          label: "Why", content: .text(LineField(reason)), hint: "for yourself; may be left empty")
      ], focus: 0)
  }

  /// Asks until when messages wait.
  static func snooze(
    _ target: Change.Target, whom: String, isSnoozed: Bool, keeping: UUID?,
    until: String = ""
  ) -> Form {
    Form(
      title: "Snooze \(whom)", purpose: .snooze(target, keeping: keeping),
      fields: [
        Field(
          label: "Until", content: .text(LineField(until)),
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

extension Delivery.Way {
  /// The way with which a text begins, nil where it begins with none, and what stands behind it.
  fileprivate static func parts(of text: String) -> (way: Delivery.Way?, rest: String) {
    let (word, rest) = Prompt.parts(of: text)
    let way = allCases.first {
      [$0.label.lowercased(), $0.rawValue].contains(word.lowercased())
    }
    return way.map { ($0, rest) } ?? (nil, text)
  }
}
