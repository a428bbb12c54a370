/// What makes a short letter a candidate's, whatever its other words are: see ``LetterHallmark``.
extension LetterCues {
  static let hallmarks: [(LetterHallmark, String)] = [
    (.talk, hallmarksOfTalk), (.post, hallmarksOfPost), (.forward, hallmarksOfForward),
    (.question, hallmarksOfQuestion), (.refusal, hallmarksOfRefusal), (.later, hallmarksOfLater),
    (.absence, hallmarksOfAbsence), (.title, hallmarksOfTitle), (.thanks, hallmarksOfThanks),
    (.otherwise, hallmarksOfOtherwise),
  ]

  private static let hallmarksOfTalk = """
    # speaks of the talk that was
    1 {thank} *** time|interview|interviewing|conversation|chat|call|talk|discussion|meeting|meet
    1 {thank} *** speak|speaking|talk|talking|seeing|having|showing|walking|fitting|explaining|welcome|tour
    1 {thank} *** trial|audition|visit|hour|opportunity|chance|@|{day}
    1 {appreciate} *** time|interview|conversation|chat|call|talk|meeting|chance|opportunity
    1 {positive} ** to|having|chatting|meeting|speaking|talking|chat|talk|conversation *** you|everyone|yesterday|today|{day}|team
    1 {positive} to ** {meet}
    1 enjoyed|loved|liked *** {meeting}|speaking|talking|learning|hearing|seeing|chatting
    1 our|my|the ** interview|conversation|call|meeting|talk|chat|discussion|screen
    1 after|since|when|as|that we {adv}? met|spoke|talked|discussed
    1 we {adv}? met|spoke|talked|discussed
    1 i {aux}? {adv}? interviewed
    """

  private static let hallmarksOfPost = """
    # speaks of the post, or of working with them
    1 the|this|your|another|other|future|a|any ** role|position|job|vacancy|opening|post|roles|positions|openings|gig
    1 the|this|your|a|an ** internship|apprenticeship|traineeship|placement|residency|fellowship
    1 {trade} role|position|job|vacancy|opening|post|interview
    1 about|in|for|by|of the|this|your {adv}? * opportunity
    1 exciting|great|wonderful|amazing|fantastic opportunity
    1 interview|interviewed|interviewing|interviews
    1 join|joining you|your
    1 join|joining the {adv}? * team|company|crew|school|firm|staff|practice
    1 part of your|the|it|this|such
    1 work|working for|with|at you|@|your
    1 working together
    1 what you {be}? {adv}? looking|need|seeking
    1 other|another candidates|candidate|applicants|applicant
    1 learning|hearing|hear|learn|heard|learned|learnt|learnt {adv}? * about the ** team|company|work|school|ward|practice
    1 learning|hearing|hear|learn|heard|learned|learnt {adv}? * about @
    1 hiring|recruitment|selection process|decision
    1 trial shift|lesson|day
    1 good|great|right|strong|perfect fit|match for me|the|your
    1 asset to
    1 {bring} *** to the|your team|company
    1 next|second|final round|interview
    1 {be} {adv}? chosen|hired|selected
    1 to {adv}? join|serve
    1 take|pick|want|choose|hire|employ me
    1 receive|received|receiving me
    1 would|will {adv}? come {adv}? gladly|tomorrow|$
    1 when|whether|if|once|until|what you|@ {adv}? decide|decided
    1 will|do|would|shall you {adv}? decide
    1 do|take|try the|your {adv}? exercise|test|assessment|task|assignment
    """

  private static let hallmarksOfForward = """
    # looks ahead as a candidate
    1 look|looking|looked forward to
    1 next step|steps|round|stage
    1 let me know
    1 hear|hearing|heard {adv}? from|back|your|about|of
    1 am|remain|be|very|so|really|more|even {adv}? {adv}? excited|interested|keen|eager|enthusiastic|thrilled|delighted|convinced|certain|confident|happy|glad|proud
    1 my interest|enthusiasm|excitement
    1 would {adv}? {adv}? love|like|welcome|enjoy|be
    1 if you {adv}? have|need|would|want|require
    1 not hesitate
    1 hope|hoping|fingers
    1 can see myself
    1 sounds|seems|looks|is {adv}? like|great|exciting|perfect|interesting|right|good|just|exactly
    1 your|the consideration
    1 for|of considering me
    1 i believe|think that? i|my
    """

  private static let hallmarksOfQuestion = """
    # asks how things stand
    1 any|an|some|no|the {adv}? news|update|updates|word|progress
    1 {can} you {adv}? tell|say|let|give|share
    1 made|make|reached|come|been ** decision|mind|minds
    1 decision *** made|reached|yet|soon
    1 status|timeline|timescale|timeframe
    1 not|nothing|yet {adv}? heard|had|received
    1 where|how you|things|we|i {be}? {adv}? are|stand|at
    1 still|yet|been {adv}? open|available|filled|vacant
    1 when *** expect|decide|hear|know
    1 check|checking|follow|following|touch|touching in|on|up|base|back
    1 else|further|more|additional that? information|i|you ** provide|need|send|can|from
    """

  private static let hallmarksOfRefusal = """
    # answers a no
    1 {thank}|{appreciate} *** letting|telling|informing|notifying me
    1 {thank} *** update|news|message|reply|email|mail|answer|note|feedback|honesty|back
    1 disappointed|sad|gutted
    1 sorry *** not|that|to
    1 not {adv}? work|worked out
    1 your decision
    1 another|other candidate|applicant|person
    1 not {adv}? successful|selected|chosen|get|got
    """

  private static let hallmarksOfLater = """
    # would be thought of later
    1 in|on mind|file
    1 future|other|another|similar|later ** role|roles|position|positions|opening|openings|opportunity|opportunities|vacancy|vacancies|post|posts|job|jobs
    1 paths {aux}? {adv}? cross
    1 feedback *** interview|me|grateful|appreciate|helpful
    1 think|thinking of me
    1 again|something|anything {adv}? opens|comes
    1 wish you *** well|best|success|luck
    1 in touch
    """

  private static let hallmarksOfAbsence = """
    # waited, and no one came
    1 nobody|none|one {aux}? {adv}? joined|came|called|rang|showed|appeared|answered|turned
    1 i {aux}? {adv}? {be}? {adv}? alone|waited|waiting
    1 you were|did|could not {adv}? there|able|join|come|call|make
    1 not {adv}? hear|get|receive * call
    """

  private static let hallmarksOfTitle = """
    # is the title of a post
    1 {trade}
    1 agent|bellhop|bosun|captain|conductor|groundsman|guard|guide|head|host|hostess|marketer|matron|purser|rep|rigger|sommelier|stagehand|strategist|tradesman|usher|valet|warden
    """

  private static let hallmarksOfThanks = """
    # thanks, or takes up a talk
    1 {thank}
    1 our|my|the|your|after|{day} ** interview|conversation|talk|chat|call|meeting|discussion|visit|trial
    1 interview|conversation|talk|chat|call|visit|trial on|of|from|yesterday|today
    1 follow up|on
    1 followup|following up?|on
    1 good|great|lovely|nice|pleasure to|meeting|speaking|talking
    """

  private static let hallmarksOfOtherwise = """
    # is of other mail
    1 accept|accepting|decline|declining|offer|offered|offering|contract|salary|notice
    1 resign|resigning|resignation|retire|retiring|leaving|withdraw|withdrawing
    1 apply|applying|applied for|to|as|online
    1 my application|resume|cv|order|account|profile|daughter|son|client|clients|child|landlord
    1 your advert|advertisement|ad|posting|listing|profile|career|business|needs|requirements|interest|application|account|event|order|booth|home|house|project|budget|website|advice
    1 attached|attach|enclosed|proposal|quote|quotation|pricing|price|prices|invoice|demo|discount|platform|product|products|customers|unsubscribe|newsletter|webinar|subscribe
    1 {thank} ** for ** applying|coming|joining|stopping|attending|visiting|hosting|dinner|lunch|help|advice|reference|offer
    1 forward to meeting|seeing {you}|@ $
    1 forward to meeting|seeing {you}|@ and|on|then|tomorrow
    1 works|suits {adv}? for? me
    1 informational|mentor|mentoring|industry|conference|networking|alumni|scholarship|advice|linkedin|career|careers
    1 reschedule|postpone|rearrange|unfortunately|minutes|attendees|agenda|recap
    1 sorry|apologise|apologize|apologies *** missed|miss|late|ill|unable|attend
    1 we {aux}? {adv}? {be}? {adv}? pleased|delighted|happy|sorry|decided|impressed|like|offer|invite|agreed|regret|enjoyed|hope|look
    1 your interview|application|resume|cv|candidacy|skills|experience
    1 he|she|him|her|they|them
    1 birthday|kids|wedding|holiday|party|mum|mom|dad|granny|birthday
    1 our|my {adv}? service|services|packages|colleagues|donation|results|dose|blood|symptoms|recording|quote|study|studies
    1 doctor|college|university|vicar|seminar|thesis|chapter|donor|exchange
    1 the|a|your|this room
    1 flat|house|rent|tenancy|mortgage|loan|membership|visa|appraisal|thesis|article|story
    1 {be} {adv}? hiring|recruiting
    1 place to {adv}? read|study
    1 attending
    1 has been filled
    1 applicants|candidates were|was|have|had
    1 i {aux}? {be}? charged|billed
    1 {thank} ** service|delivery|purchase
    1 reference|recommendation for|letter
    """
}
