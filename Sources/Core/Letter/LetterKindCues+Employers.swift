/// Mails of employers and of those who seek candidates.
extension LetterCues {
  static let rejection = """
    # is told so by the candidate
    -14 you {aux}? {adv}? hired|chosen|chose|selected|decided|offered|picked|filled|found
    -12 i was|am {adv}? {adv}? disappointed|saddened
    # turns a candidate down
    16 afraid|unfortunately|sorry|inform|regret ** {adv}? filled
    14 chosen|decided|going * ahead|with|forward someone|somebody|with|another
    27 not * been? successful|selected|shortlisted
    20 another|different|stronger|else candidate|candidates|applicant|applicants
    9 other candidate|candidates|applicant|applicants
    25 we have? gone|going|decided with|on|upon
    24 someone|somebody internal
    20 internal candidate
    26 offered|given|filled ** somebody|someone|another|other
    18 regret|unfortunately ** {you}|not|unable|we|position
    16 we ** not * move|moving|take|taking|proceed|proceeding|progress|progressing|able|continue
    16 decided * go|move|proceed|offer|appoint|progress
    11 on file
    16 not {adv}? be {adv}? offering|able|taking|moving|proceeding ** you|position|role|job
    18 sorry|regret to {adv}? tell|inform|say|let ** you *** not|unsuccessful|another
    20 give|offer|provide|share you? * feedback ** if|should|by|on
    # speaks as the employer
    14 at|during|after|since|for|on your {adv}? interview
    14 team|we|panel|everyone|all {adv}? enjoyed|loved|liked {meet} * you
    11 your {adv}? application|candidacy
    9 your {adv}? interview|interest|skills|experience|cv|resume
    8 with us
    16 {thank} ** applying
    9 impressed with|by you|your
    16 wish you *** best|luck|success|well
    # tells of the choice
    16 offered the|it {adv}? post|position|role|job|place {adv}? to
    12 we {aux}? {adv}? offered|chose|chosen|picked|hired|appointed|decided
    14 afraid it|we|that|the
    4 keep|hold your|you|onto|on
    7 impressed|enjoyed|liked * your|you
    18 your {adv}? knowledge|experience|skills|portfolio|talk|answers|book|account
    6 you will {adv}? meet|hear|receive|need|find|get
    6 bring|arrive|report|ask !my
    """

  static let invitation = """
    # invites a candidate
    27 invite|inviting you
    30 like|love|pleased|delighted|happy|want * to {adv}? invite|offer you
    17 we * like|love|want * to * meet|see|have|schedule
    16 we {can}|hope ** let|inform|tell|contact|email|call you
    16 we *** make|made|reach|reached * decision
    16 hope|expect to {adv}? let you|make
    8 your {adv}? {adv}? note|thank
    20 to confirm your
    20 like|love|want|need you to {adv}? come|meet|join|do|take|visit|complete
    16 could|can|would you {adv}? come in|by|on|to|at|for|back
    14 introduce you to
    22 can|could|would you {adv}? do|come|work|make|join * trial|shift|second|another|interview|round|test
    14 we {adv}? liked you
    14 choose|pick|select|book a {adv}? time|slot|date
    14 still need|require|missing copies|your|the
    24 welcome to the|our team|company|family|crew|firm
    14 team|we|panel|everyone|all {adv}? enjoyed|loved|liked {meet} * you
    14 at|during|after your {adv}? interview
    8 you will {adv}? meet|start|receive|find|be|need
    28 offer you
    24 been selected|shortlisted
    17 confirm your|the|attendance|place
    17 automatically generated
    16 {thank} ** applying
    27 {be} you {adv}? available|free *** interview|screen|call
    # seeks a candidate
    17 your {adv}? profile
    11 came|come across your
    15 are|would you {adv}? be? {adv}? open to
    9 i am {adv}? working with
    10 share|send|see|attach|attached ** job description|spec
    # speaks as the employer
    11 your {adv}? application|candidacy
    5 loved|received|liked|reviewed your
    11 your {adv}? interview|cv|resume
    10 please bring|arrive|confirm|report|ask|choose|pick|book|find|join|come
    14 we {adv}? {be}|have|will|would|were
    5 with us
    9 are|have you {adv}? available|free|got
    10 bring ** identification|id|passport|laptop|portfolio
    14 dear candidate|applicant
    # asks a candidate for papers
    18 your {adv}? referees|references|notice|certificates|licence|documents|details
    14 details|names of|for {number}|your|two|#? {adv}? referees|references
    8 before we|i go|make|decide|can
    18 {thank} ** interviewing|registering|applying|coming|attending with|in|for|to
    14 thank|thanks|good|great * you for such|a|the|your {adv}? {adv}? lesson|presentation|work
    15 we {adv}? {adv}? enjoyed|loved|liked your|hearing|meeting|learning
    14 candidate|candidates portal|experience
    """
}
