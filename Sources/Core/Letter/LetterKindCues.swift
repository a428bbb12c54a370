extension LetterCues {
  /// What tells the kinds of mail apart, in English. Twelve weigh against a follow-up that speaks of
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
    4 interview|interviews|interviewed|interviewing|audition|interviewers|interviewer
    4 trial|test|sample shift|day|lesson|morning|evening|afternoon|hour
    3 onsite|panel|superday|viva
    3 round #
    3 phone|first|initial|technical|hiring screen|screening|round
    4 came|was|were|been in for|to the|my|a trial|tryout|test
    # speaks of a meeting that was
    3 {thank} *** {talk}|{meet}
    3 {thank} *** time|morning|afternoon|evening|day to|with|on|today|yesterday|this|you|last|during|we|earlier|just|spent|and
    2 {thank} *** time $
    3 {positive} * {meet} * you
    3 our {adv}? {meeting}
    3 when|since we met|spoke|talked
    3 {meet} * me
    2 we met|spoke|talked|discussed
    2 you {toldPast}|asked
    2 @|panel|who|somebody asked !for
    2 {meeting} on|of|this|last {day}
    2 yesterday|today|earlier
    2 {day} was
    2 this morning|afternoon|evening
    2 after {day}|yesterday|today
    3 {thank} *** seeing|having|showing|letting
    # speaks of a meeting that came to nothing
    4 nobody|none|one|interviewer|host {aux}? {adv}? not? joined|came|called|rang|showed|dialled|answered|turned|appeared
    4 not {adv}? join|show|call|ring|appear|turn|happen|start|came|arrive up|me|the|in|after|$
    4 i {adv}? waited|logged|dialled|joined
    4 i was {adv}? on|in the {adv}? {adv}? meeting|call|line|lobby|reception|waiting|zoom|teams
    # speaks of the position
    3 the|this|your @ position|role|job|vacancy|opening|post
    2 !his|her|their|our|my position|role|job|vacancy|opening|post|opportunity|hiring|vacancies
    2 ^ position|role|job|vacancy|opening|post|hiring
    2 candidate|candidates|applicants|shortlist|shortlisted|recruitment
    3 ad|advert|advertisement|advertised|posting
    # names a post
    3 {trade} position|role|job|vacancy|opening|post|interview|trial|panel|call|screen|chat|round|meeting
    2 {trade}
    # speaks as a candidate
    3 my references|referees|referee|notice|resume|cv|portfolio|licence|license|certificates|transcripts|transcript|application
    3 my {adv}? {past}|current|first {adv}? job|role|post|position|employer|workplace|firm|company|boss|manager
    3 i {can} {adv}? start
    3 seen|see|seeing|met|meeting * others|candidates|applicants
    3 part of your|the {adv}? team|family|crew|company|staff
    3 want|wants|like|likes to {adv}? see|meet me
    3 still|remain|very {adv}? interested|keen
    3 {trade}|manager|boss {adv}? round|interview
    3 next|final|second|third|the|another|*** round
    3 portfolio|skills|working|aptitude review|test|interview
    3 like|love|happy|proud|want to {adv}? work|join $
    3 background|reference|references check|checks
    3 take|test|design|written|case home|task|exercise|study|assignment
    3 choose|pick|hire|consider|employ me
    3 join|joining you|your|the team|company|firm|department|crew|kitchen|practice|ward|school
    3 work|working for|with you|your
    2 second|next|final|another|last|third round|interview|stage
    2 start|begin !with|the|a|by
    # asks what came of it
    2 {decide}
    2 next step|steps|round|stage
    1 any news
    2 any|still news|word|nothing|update
    2 not {adv}? work|worked out
    2 picked|chosen|hired|found|filled|decided *** ??
    # hopes to hear of it
    2 hear|hearing from|back
    # the interview is still to come, or another's
    -5 {thank} for * invite|inviting|invitation
    -5 {thank} ** for coming|visiting|joining|stopping|attending|participating|taking|interviewing|applying|agreeing !the|in|time|me|up|out|a
    -5 {thank} ** for coming|joining|stopping in|by|out|us|on|to
    -6 serve|sit on
    -8 {thank} *** sit|sitting|sat in on
    -5 forward to * {meet} you $
    -5 forward to * meeting you
    -4 forward to seeing you
    -4 ^ talent|hr|people|recruitment|hiring|customer team|department|support
    -4 !dear|the|your|to talent|hr|recruitment|recruiting|people|acquisition|resources|hiring|customer|territory|account|sales|support partner|team|adviser|manager|acquisition|department|consultant|support|success|executive|agent
    -6 available|invited|invite|invitation for|to {det}? interview
    -6 {eager}|opportunity|chance|welcome|hope|hoping|forward to|an * interview
    -4 your {adv}? interview|application|candidacy
    -4 interview you|with us|will|is
    -4 first|next|each|every|both candidate|candidates
    -4 years ago
    -4 i have interviewed
    -3 ^ hi|hello|dear everyone|all|friend|readers|reader|subscriber|customer
    -4 at|during|after your {adv}? interview
    -4 team|we|panel|everyone|all {adv}? enjoyed|loved|liked {meet} * you
    # speaks for a firm
    -3 our {adv}? * {ware}
    -2 our {org}
    -6 hear|heard from us
    -4 we {adv}? decide|choose|pick
    -4 your {adv}? business|account|purchase|enquiry|inquiry|profile|background|order
    """
}
