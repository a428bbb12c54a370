extension LetterCues {
  /// What tells the kinds of mail apart, in English. What weighs for a kind that is not
  /// ``LetterKind/followUp`` weighs against a follow-up; see ``LetterKindTally``.
  static let kinds: [(LetterKind, String)] = [
    (.followUp, followUp), (.coverLetter, coverLetter), (.offerAccept, offerAccept),
    (.offerDecline, offerDecline), (.resignation, resignation), (.sales, sales),
    (.rejection, rejection), (.invitation, invitation), (.newsletter, newsletter),
    (.recap, recap), (.reference, reference), (.networking, networking), (.personal, personal),
    (.order, order), (.apology, apology), (.reschedule, reschedule), (.other, other),
  ]

  static let followUp = """
    # speaks of an interview
    6 interview|interviews|interviewed|interviewing|audition|interviewers|interviewer
    2 trial|test|sample shift|day|lesson|morning|evening|afternoon|hour
    4 round #
    4 phone|first|initial|technical|hiring screen|screening|round
    # speaks of a meeting that was
    2 {thank} *** time|morning|afternoon|evening|day to|with|on|today|yesterday|this|you|last|during|we|earlier|just|spent|and
    5 we met|spoke|talked|discussed
    3 yesterday|today|earlier
    3 this morning|afternoon|evening
    4 after {day}|yesterday|today
    # speaks of a meeting that came to nothing
    6 nobody|none|one|interviewer|host {aux}? {adv}? not? joined|came|called|rang|showed|dialled|answered|turned|appeared
    6 i {adv}? waited|logged|dialled|joined
    3 i was {adv}? on|in the {adv}? {adv}? meeting|call|line|lobby|reception|waiting|zoom|teams
    # speaks of the position
    3 the|this|your @ position|role|job|vacancy|opening|post
    5 !his|her|their|our|my position|role|job|vacancy|opening|post|opportunity|hiring|vacancies
    3 ad|advert|advertisement|advertised|posting
    # names a post
    2 {trade} position|role|job|vacancy|opening|post|interview|trial|panel|call|screen|chat|round|meeting
    # speaks as a candidate
    2 my references|referees|referee|notice|resume|cv|portfolio|licence|license|certificates|transcripts|transcript|application
    7 my {adv}? {past}|current|first {adv}? job|role|post|position|employer|workplace|firm|company|boss|manager
    3 seen|see|seeing|met|meeting * others|candidates|applicants
    4 want|wants|like|likes to {adv}? see|meet me
    7 still|remain|very {adv}? interested|keen
    7 {trade}|manager|boss {adv}? round|interview
    4 portfolio|skills|working|aptitude review|test|interview
    4 background|reference|references check|checks
    5 take|test|design|written|case home|task|exercise|study|assignment
    2 choose|pick|hire|consider|employ me
    2 join|joining you|your|the team|company|firm|department|crew|kitchen|practice|ward|school
    4 work|working for|with you|your
    # asks what came of it
    2 {decide}
    2 next step|steps|round|stage
    5 any|still news|word|nothing|update
    3 not {adv}? work|worked out
    2 picked|chosen|hired|found|filled|decided *** ??
    # the interview is still to come, or another's
    -8 {thank} ** for coming|visiting|joining|stopping|attending|participating|taking|interviewing|applying|agreeing !the|in|time|me|up|out|a
    -5 {thank} ** for coming|joining|stopping in|by|out|us|on|to
    -5 serve|sit on
    -5 {thank} *** sit|sitting|sat in on
    -6 forward to * {meet} you $
    -6 forward to * meeting you
    -5 forward to seeing you
    -5 ^ talent|hr|people|recruitment|hiring|customer team|department|support
    -3 !dear|the|your|to talent|hr|recruitment|recruiting|people|acquisition|resources|hiring|customer|territory|account|sales|support partner|team|adviser|manager|acquisition|department|consultant|support|success|executive|agent
    -5 available|invited|invite|invitation for|to {det}? interview
    -9 {eager}|opportunity|chance|welcome|hope|hoping|forward to|an * interview
    -4 your {adv}? interview|application|candidacy
    -3 interview you|with us|will|is
    -4 years ago
    -3 i have interviewed
    -3 team|we|panel|everyone|all {adv}? enjoyed|loved|liked {meet} * you
    # speaks for a firm
    -3 your {adv}? business|account|purchase|enquiry|inquiry|profile|background|order
    # speaks of an interview that was
    4 {thank} *** interview|trial|assessment|tour|screen|audition
    4 interview yesterday|today|on|last|this|with|for|at|of|earlier
    4 phone|video|zoom|teams|panel|first|second|final|telephone|skype|onsite interview|call|round|chat
    3 interviewed {adv}? for|by|with|me|on|at|yesterday|last
    4 was|came|been|went|were in|for|at {adv}? {det}? * interview
    4 {meet} * {you}|@ *** about the|a|your * position|role|job|post|vacancy
    4 you|@|he|she wanted|asked {adv}? to|for|me|how|what|whether|if|why|about|when|us|did
    3 your question|questions|concern|worry
    3 my {adv}? answer|answers
    5 trial|assessment|shift|bench|whiteboard|audition|lesson|tour|demo
    2 trial|assessment shift|day|task|lesson|week|period
    # speaks of getting the work
    2 {can} start|begin {adv}? on|in|any|from|at|whenever|next|right|straight|tomorrow|as|after
    5 my {adv}? notice|references|referees|certificate|certificates|licence|license
    2 notice period
    4 {adv}? interested in|for|about the|this|your {adv}? * job|position|role|post|work
    4 want|like|love {det}|this {adv}? job|position|role|post|one|work
    2 right|suited|fit|good for|to the|this {adv}? job|role|position|post|team
    5 the {adv}? panel|committee|hiring|board
    6 candidate|candidates|applicant|applicants
    """
}
