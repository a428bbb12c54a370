/// Mails of employers and of those who seek candidates.
extension LetterCues {
  static let rejection = """
    # is told so by the candidate
    -9 you {aux}? {adv}? hired|chosen|chose|selected|decided|gave|offered|went|picked|gone|filled|found
    -7 i was|am {adv}? {adv}? disappointed|saddened
    # turns a candidate down
    11 afraid|unfortunately|sorry|inform|regret ** {adv}? filled
    10 chosen|decided|going * ahead|with|forward someone|somebody|with|another
    19 not * been? successful|selected|shortlisted
    14 another|different|stronger|else candidate|candidates|applicant|applicants
    7 other candidate|candidates|applicant|applicants
    17 we have? gone|going|decided with|on|upon
    17 someone|somebody internal
    14 internal candidate
    17 offered|given|filled ** somebody|someone|another|other
    11 regret|unfortunately ** {you}|not|unable|we|position
    11 we ** not * move|moving|take|taking|proceed|proceeding|progress|progressing|able|continue
    11 decided * go|move|proceed|offer|appoint|progress
    8 on file
    11 not {adv}? be {adv}? offering|able|taking|moving|proceeding ** you|position|role|job
    11 sorry|regret to {adv}? tell|inform|say|let ** you *** not|unsuccessful|another
    12 give|offer|provide|share you? * feedback ** if|should|by|on
    # speaks as the employer
    10 at|during|after|since|for|on your {adv}? interview
    10 team|we|panel|everyone|all {adv}? enjoyed|loved|liked {meet} * you
    7 your {adv}? application|candidacy
    5 your {adv}? interview|interest|skills|experience|cv|resume
    5 with us
    11 {thank} ** applying
    6 impressed with|by you|your
    8 wish you *** best|luck|success|well
    # tells of the choice
    10 offered the|it {adv}? post|position|role|job|place {adv}? to
    9 we {aux}? {adv}? offered|chose|chosen|picked|hired|appointed|decided|gone|went
    9 afraid it|we|that|the
    3 keep|hold your|you|onto|on
    4 impressed|enjoyed|liked * your|you
    11 your {adv}? knowledge|experience|skills|portfolio|talk|answers|book|account
    4 you will {adv}? meet|hear|receive|need|find|get
    2 bring|arrive|report|ask !my
    """

  static let invitation = """
    # invites a candidate
    19 invite|inviting you
    19 like|love|pleased|delighted|happy|want * to {adv}? invite|offer you
    12 we * like|love|want * to * meet|see|have|schedule
    11 we {can}|hope ** let|inform|tell|contact|email|call you
    11 we *** make|made|reach|reached * decision
    11 hope|expect to {adv}? let you|make
    7 your {adv}? {adv}? note|thank
    14 to confirm your
    14 like|love|want|need you to {adv}? come|meet|join|do|take|visit|complete
    11 could|can|would you {adv}? come in|by|on|to|at|for|back
    10 introduce you to
    14 can|could|would you {adv}? do|come|work|make|join * trial|shift|second|another|interview|round|test
    10 we {adv}? liked you
    10 choose|pick|select|book a {adv}? time|slot|date
    10 still need|require|missing copies|your|the
    17 welcome to the|our team|company|family|crew|firm
    10 team|we|panel|everyone|all {adv}? enjoyed|loved|liked {meet} * you
    10 at|during|after your {adv}? interview
    6 you will {adv}? meet|start|receive|find|be|need
    17 offer you
    17 been selected|shortlisted
    12 confirm your|the|attendance|place
    12 automatically generated
    11 {thank} ** applying
    19 {be} you {adv}? available|free *** interview|screen|call
    # seeks a candidate
    11 your {adv}? profile
    7 came|come across your
    10 are|would you {adv}? be? {adv}? open to
    6 i am {adv}? working with
    7 share|send|see|attach|attached ** job description|spec
    # speaks as the employer
    7 your {adv}? application|candidacy
    4 loved|received|liked|reviewed your
    6 your {adv}? interview|cv|resume
    7 please bring|arrive|confirm|report|ask|choose|pick|book|find|join|come
    7 we {adv}? {be}|have|will|would|were
    3 with us
    5 are|have you {adv}? available|free|got
    7 bring ** identification|id|passport|laptop|portfolio
    10 dear candidate|applicant
    """
}
