extension LetterCues {
  /// What tells the kinds of mail apart, in English. What weighs for a kind that is not
  /// ``LetterKind/followUp`` weighs against a follow-up; see ``LetterKindTally``.
  static let kinds: [(LetterKind, String)] = [
    (.followUp, followUp), (.followUp, followUpPlainly), (.followUp, words),
    (.coverLetter, coverLetter),
    (.offerAccept, offerAccept), (.offerDecline, offerDecline), (.resignation, resignation),
    (.sales, sales),
    (.rejection, rejection), (.invitation, invitation), (.newsletter, newsletter),
    (.recap, recap), (.reference, reference), (.networking, networking), (.personal, personal),
    (.order, order), (.apology, apology), (.reschedule, reschedule), (.other, other),
    (.other, otherPlainly),
  ]

  static let followUp = """
    # speaks of an interview
    11 interview|interviews|interviewed|interviewing|audition|interviewers|interviewer
    3 trial|test|sample shift|day|lesson|morning|evening|afternoon|hour
    9 round #
    9 phone|first|initial|technical|hiring screen|screening|round
    # speaks of a meeting that was
    7 we met|spoke|talked|discussed
    5 yesterday|today|earlier
    10 this morning|afternoon|evening
    12 after {day}|yesterday|today
    # speaks of a meeting that came to nothing
    8 nobody|none|one|interviewer|host {aux}? {adv}? not? joined|came|called|rang|showed|dialled|answered|turned|appeared
    18 i {adv}? waited|logged|dialled|joined
    5 i was {adv}? on|in the {adv}? {adv}? meeting|call|line|lobby|reception|waiting|zoom|teams
    # speaks of the position
    4 the|this|your @ position|role|job|vacancy|opening|post
    11 !his|her|their|our|my position|role|job|vacancy|opening|post|opportunity|hiring|vacancies
    4 ad|advert|advertisement|advertised|posting
    # names a post
    8 about|for|on|of|in|at the|this|your {adv}? * internship|apprenticeship|traineeship|placement|residency|fellowship
    12 {trade} position|role|job|vacancy|opening|post|interview|trial|panel|call|screen|chat|round|meeting
    # speaks as a candidate
    13 my {adv}? {past}|current|first {adv}? job|role|post|position|employer|workplace|firm|company|boss|manager
    4 seen|see|seeing|met|meeting * others|candidates|applicants
    8 want|wants|like|likes to {adv}? see|meet me
    6 still|remain|very {adv}? interested|keen
    21 {trade}|manager|boss {adv}? round|interview
    7 portfolio|skills|working|aptitude review|test|interview
    10 background|reference|references check|checks
    8 take|test|design|written|case home|task|exercise|study|assignment
    3 choose|pick|hire|consider|employ me
    2 join|joining you|your|the team|company|firm|department|crew|kitchen|practice|ward|school
    11 work|working for|with you|your
    # asks what came of it
    8 {decide}
    6 next step|steps|round|stage
    16 any|still news|word|nothing|update
    5 not {adv}? work|worked out
    4 picked|chosen|hired|found|filled|decided *** ??
    # the interview is still to come, or another's
    -17 {thank} ** for coming|visiting|joining|stopping|attending|participating|taking|interviewing|applying|agreeing !the|in|time|me|up|out|a
    -10 {thank} ** for coming|joining|stopping in|by|out|us|on|to
    -7 serve|sit on
    -7 {thank} *** sit|sitting|sat in on
    -9 forward to * {meet} you $
    -9 forward to * meeting you
    -10 forward to seeing you
    -14 ^ talent|hr|people|recruitment|hiring|customer team|department|support
    -1 !dear|the|your|to talent|hr|recruitment|recruiting|people|acquisition|resources|hiring|customer|territory|account|sales|support partner|team|adviser|manager|acquisition|department|consultant|support|success|executive|agent
    -12 available|invited|invite|invitation for|to {det}? interview
    -13 {eager}|opportunity|chance|welcome|hope|hoping|forward to|an * interview
    -8 your {adv}? interview|application|candidacy
    -4 interview you|with us|will|is
    -7 years ago
    -6 i have interviewed
    -4 team|we|panel|everyone|all {adv}? enjoyed|loved|liked {meet} * you
    # speaks for a firm
    -4 your {adv}? business|account|purchase|enquiry|inquiry|profile|background|order
    # speaks of an interview that was
    6 {thank} *** interview|trial|assessment|tour|screen|audition
    8 interview yesterday|today|on|last|this|with|for|at|of|earlier
    10 phone|video|zoom|teams|panel|first|second|final|telephone|skype|onsite interview|call|round|chat
    6 interviewed {adv}? for|by|with|me|on|at|yesterday|last
    10 was|came|been|went|were in|for|at {adv}? {det}? * interview
    6 {meet} * {you}|@ *** about the|a|your * position|role|job|post|vacancy
    3 you|@|he|she wanted|asked {adv}? to|for|me|how|what|whether|if|why|about|when|us|did
    6 my {adv}? answer|answers
    17 trial|assessment|shift|bench|whiteboard|audition|lesson|tour|demo
    4 trial|assessment shift|day|task|lesson|week|period
    # speaks of getting the work
    12 my {adv}? notice|references|referees|certificate|certificates|licence|license
    1 notice period
    9 am|be {adv}? free|available|able to {adv}? start|begin
    2 {adv}? interested in|for|about the|this|your {adv}? * job|position|role|post|work
    7 want|like|love {det}|this {adv}? job|position|role|post|one|work
    3 right|suited|fit|good for|to the|this {adv}? job|role|position|post|team
    5 the {adv}? panel|committee|hiring|board
    4 candidate|candidates|applicant|applicants
    # thanks for an interview of the writer's own
    11 {thank} *** interview|interviewing|meeting|seeing|having|showing|fitting|squeezing|receiving|seen me|myself
    5 {thank} ** for {det} {adv}? interview
    8 interviewing|interviewed me
    11 chance|opportunity to {adv}? interview
    4 {thank} *** meeting|speaking|talking|chatting|sitting with|to|down me|with
    2 {thank} ** for {det} {adv}? {adv}? time|hour|hours|afternoon|morning
    2 {thank} ** for yesterday|today|{weekday}
    11 pass|give|extend|convey|thank * {thank}|@ to|and|for
    4 {thank} ** you and @
    # would take the work
    10 i would {adv}? {adv}? love|like|be|enjoy to|part|working|glad|happy|at {adv}? join|work|of|home|come|do|in|there
    15 want|love|take|like this|the|that job|position|role|post|it
    12 still|remain|continue {adv}? {adv}? interested|keen|for|want|like
    13 first choice
    12 whatever|once|when|should|if you {aux}? {adv}? {decide}|decide|choose|chosen|seen
    10 hope|love * have me|back
    7 learn|pick anything|up|quickly
    # speaks of whom they seek
    16 {you} {aux}? {adv}? need|want|like|after|require|looking for? {adv}? somebody|someone|people|who|an?
    14 the|any|seeing|seen|see|many other|others candidates|two|applicants|people|ones
    4 you asked|wondered|doubted|worried {adv}? me|how|what|whether|about|if|why|when
    7 test|sample|trial|take|shadow task|home|shift|lesson|assignment|test|exercise|day
    # waits for an answer
    4 heard|hear|word|news|update from|back|yet|either|on|about
    14 where things|you|i|we stand|are
    8 come|came|reach|reached|made|make to? a|any|your {adv}? decision
    9 i {aux}? {adv}? {be}? here|reachable|available|free|reached|off|around
    10 i {can} {adv}? wait
    # answers a rejection
    15 {thank} ** letting me know
    15 {thank} *** telling|telephoning|feedback|outcome
    8 disappointed|sorry {adv}? of|but|it|as|not
    10 similar|future|another|other role|roles|post|posts|vacancy|opening|position|positions
    # tells of the writer's own work
    2 i^ {aux}? {adv}? ran|taught|built|trained|worked|run|led|cooked|drove|kept|managed|handled|moved|wrote|planned|fixed {adv}? !it
    3 in|at my {adv}? {past}|present
    1 for|of|in # years|months|seasons
    9 i am {adv}? certified|qualified|used|licensed|comfortable
    11 at @ i|we
    """
}
