extension Draft {
  /// What a fresh letter begins with: who it goes to, a subject that names the role in at most 50
  /// characters (product.md), and where they did not come, a letter that asks for another time.
  /// - Parameters:
  ///   - home: the user's own zone.
  ///   - clean: makes a text from a calendar or a form safe for a letter.
  package static func suggested(
    for followUp: FollowUp, in interview: Interview, home: Zone, clean: (String) -> String
  ) -> Draft {
    let role = clean(interview.role.title)
    let recipient = clean(followUp.interviewer?.mailbox ?? "")
    guard interview.state == .noShowTheirs else {
      let subject = subject(
        ["Thank you – \(role) interview", "Thank you – \(role)"], role: role,
        otherwise: "Thank you for the interview")
      return Draft(recipient: recipient, subject: subject)
    }
    let subject = subject(
      ["Another time for our talk – \(role)", "Another time – \(role)"], role: role,
      otherwise: "Another time for our talk")
    let body = afterNoShow(
      greeting: greeting(clean(followUp.interviewer?.name ?? "")), interview, role: role, home: home
    )
    return Draft(recipient: recipient, subject: subject, body: body)
  }

  /// The first that is short enough; where no role is known, the one that names none.
  private static func subject(
    _ choices: [String], role: String, otherwise: String
  ) -> String {
    choices.first { $0.count <= 50 && !role.isEmpty } ?? otherwise
  }

  private static func greeting(_ name: String) -> String {
    name.split(separator: " ").first.map { "Hi \($0)," } ?? "Hello,"
  }

  /// No reproach: something will have come up.
  private static func afterNoShow(
    greeting: String, _ interview: Interview, role: String, home: Zone
  ) -> String {
    let clock = interview.schedule.clock(home: home)
    let start = clock.wallClock(at: interview.schedule.startInstant(home: home))
    let time = interview.schedule.kind == .allDay ? "" : " at \(TimeText.time(start))"
    let about = role.isEmpty ? "" : " about the \(role) position"
    return """
      \(greeting)

      We had planned to talk\(about) on \(TimeText.day(start.date))\(time), and it seems that \
      something came up on your side. I hope all is well.

      I would still be glad to speak with you. Which time would suit you in the next few days?

      """
  }
}
