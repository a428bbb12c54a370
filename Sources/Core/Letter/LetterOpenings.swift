/// What belongs into a step, and ways to begin it.
extension LetterStep {
  /// As a heading: "Thanks".
  package var title: String {
    switch self {
    case .thanks: "Thanks"
    case .learned: "Learned"
    case .fit: "Fit"
    case .next: "Next"
    }
  }

  /// What belongs into it, in a line.
  package var advice: String {
    switch self {
    case .thanks: "for their time, and for the talk you had"
    case .learned: "about the team and the role; why it could suit both sides"
    case .fit: "what they need, one short story of yours, a gap that you closed"
    case .next: "that you look forward to the next step"
    }
  }

  /// The same in a few words.
  package var brief: String {
    switch self {
    case .thanks: "for their time and the talk"
    case .learned: "about the team and the role"
    case .fit: "their need, one story, a gap"
    case .next: "you look forward to it"
    }
  }

  /// The notes of a debrief that fit into it.
  package var notes: Set<DebriefNote.Kind> {
    switch self {
    case .thanks: []
    case .learned: [.learned]
    case .fit: [.need, .gap]
    case .next: [.promise]
    }
  }

  /// Ways to begin it. What the debrief holds is woven in, in brackets: notes speak of them as
  /// "they", and the brackets keep the letter back until they are put into other words. What is to
  /// be added stands open at the end.
  package func openings(for interview: Interview, notes: [DebriefNote]) -> [String] {
    let company = interview.role.company
    let role = interview.role.title.isEmpty ? "the role" : "the \(interview.role.title) role"
    func note(_ kind: DebriefNote.Kind) -> String? {
      let text = notes.first { $0.kind == kind && !$0.text.isBlank }?.text
      let line = text?.split(whereSeparator: \.isNewline).first.map { String($0).trimmed }
      return line.map { "[\($0.last == "." ? String($0.dropLast()) : $0)]" }
    }
    switch self {
    case .thanks:
      return [
        "Thank you for the time you gave me, and for being so open about \(role).",
        "It was good to talk with you about \(role) and about what comes next at \(company).",
      ]
    case .learned:
      let noted = note(.learned).map { ["What you told me stayed with me: \($0). "] } ?? []
      return noted + [
        "Since we spoke I understand better how your team works, above all ",
        "What impressed me most was ",
      ]
    case .fit:
      let need = note(.need).map { ["You spoke of what you need most: \($0). I have "] } ?? []
      let gap =
        note(.gap).map { ["I have not done all of it yet: \($0). But I have learnt "] } ?? []
      return need + gap + ["The problem that you described is one I know: at my last company I "]
    case .next:
      let day = notes.compactMap(\.promised).first
      let promise = day.map {
        ["I look forward to hearing from you by \(TimeText.dayInLetter($0)), as you said."]
      }
      return (promise ?? []) + [
        "I look forward to the next step, and am glad to send whatever would help you decide.",
        "I would enjoy going on from here, and am free to talk whenever it suits you.",
      ]
    }
  }
}
