extension Draft {
  /// What a fresh letter begins with: who it goes to, and a subject that names the role, as long as
  /// ``longestSubject`` allows. What it says is left to the user and to templates.
  /// - Parameter clean: makes a text from a calendar or a form safe for a letter.
  package static func suggested(
    for followUp: FollowUp, in interview: Interview, clean: (String) -> String
  ) -> Draft {
    let role = clean(interview.role.title)
    let choices = role.isEmpty ? [] : ["Thank you – \(role) interview", "Thank you – \(role)"]
    return Draft(
      recipient: clean(followUp.interviewer?.mailbox ?? ""),
      subject: choices.first { $0.count <= Draft.longestSubject } ?? "Thank you for the interview")
  }
}
