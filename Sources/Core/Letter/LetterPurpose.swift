/// What a letter is for, which decides what belongs into it.
package enum LetterPurpose: String, CaseIterable, Hashable, Sendable {
  /// The letter that is owed after an interview: the four steps.
  case first
  /// A word to who has not answered.
  case nudge
  /// They did not come.
  case noShow = "no-show"
  /// They said no.
  case rejection

  /// What the next letter to someone is for, as far as what is stored tells.
  /// - Parameter home: the user's own zone.
  package init(of followUp: FollowUp, in interview: Interview, home: Zone) {
    if interview.role.outcome == .rejected {
      self = .rejection
    } else if !followUp.sent(after: interview, home: home).isEmpty {
      self = .nudge
    } else {
      self = interview.state == .noShowTheirs ? .noShow : .first
    }
  }

  /// As a heading; empty for the first letter, which has steps.
  package var title: String {
    switch self {
    case .first: ""
    case .nudge: "A nudge"
    case .noShow: "They did not come"
    case .rejection: "After a no"
    }
  }

  /// What belongs into it, a line each; nothing for the first letter, which has steps.
  package var advice: [String] {
    switch self {
    case .first: []
    case .nudge: NudgePoint.allCases.map(\.advice)
    case .noShow: ["which talk, and when it was", "no reproach", "ask which time suits them"]
    case .rejection:
      [
        "thanks for letting you know", "what you liked about them", "you are open to other roles",
      ]
    }
  }
}
