extension LetterCues {
  /// What tells the kinds of mail apart, in English. Ten weigh against a follow-up that speaks of
  /// its interview; see ``LetterKindTally``.
  static let kinds: [(LetterKind, String)] = [
    (.followUp, followUp), (.coverLetter, coverLetter), (.offerAccept, offerAccept),
    (.offerDecline, offerDecline), (.resignation, resignation), (.sales, sales),
    (.rejection, rejection), (.invitation, invitation), (.newsletter, newsletter),
    (.recap, recap), (.reference, reference), (.networking, networking), (.personal, personal),
    (.order, order), (.apology, apology), (.reschedule, reschedule), (.other, other),
  ]

  static let followUp = """
    # speaks of an interview
    4 interview|interviews|interviewed|interviewing|audition|interviewers
    4 trial|test|sample shift|day|lesson
    # speaks of a meeting that was
    3 {thank} *** {meeting}|{meet}
    3 {positive} * {meet} * you
    3 our {adv}? {meeting}
    3 when|since we met|spoke|talked
    3 {meet} * me
    2 you {toldPast}|asked
    2 {meeting} on|of|this|last {day}
    2 yesterday|today|earlier
    # speaks of the position
    3 the|this|your @ position|role|job|vacancy|opening|post
    2 position|role|job|vacancy|opening|post|opportunity|hiring|panel
    # asks what came of it
    2 {decide}
    2 next step|steps|round|stage
    2 hear|hearing from|back
    # the interview is still to come, or another's
    -5 {thank} for inviting|invitation
    -4 forward to * {meet} you $
    -4 forward to seeing you
    -4 talent|hr|recruitment|recruiting|people|acquisition|resources|hiring partner|team|adviser|manager|acquisition|department
    -6 available|invited|invite|invitation for|to {det}? interview
    -6 {eager}|opportunity|chance|welcome|hope|hoping|forward to|an * interview
    -4 your {adv}? interview|application|candidacy
    -4 interview you|with us|will|is
    -4 years ago
    -4 i have interviewed
    """
}
