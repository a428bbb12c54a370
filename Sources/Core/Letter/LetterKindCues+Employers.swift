/// Mails of employers and of those who seek candidates.
extension LetterCues {
  static let rejection = """
    # is told so by the candidate
    -16 you {aux}? {adv}? hired|chosen|chose|selected|decided|gave|offered|went|picked|gone|filled|found
    -16 i was|am {adv}? {adv}? disappointed|saddened
    # turns a candidate down
    9 afraid|unfortunately|sorry|inform|regret ** {adv}? filled
    8 chosen|decided|going * ahead|with|forward someone|somebody|with|another
    16 not * been? successful|selected|shortlisted
    14 another|different|stronger|else candidate|candidates|applicant|applicants
    6 other candidate|candidates|applicant|applicants
    14 we have? gone|going|decided with|on|upon
    14 someone|somebody internal
    12 internal candidate
    14 offered|given|filled ** somebody|someone|another|other
    9 regret|unfortunately ** {you}|not|unable|we|position
    9 we ** not * move|moving|take|taking|proceed|proceeding|progress|progressing|able|continue
    9 decided * go|move|proceed|offer|appoint|progress
    7 on file
    7 on hold|frozen
    9 not {adv}? be {adv}? offering|able|taking|moving|proceeding ** you|position|role|job
    9 sorry|regret to {adv}? tell|inform|say|let ** you *** not|unsuccessful|another
    8 give|offer|provide|share you? * feedback ** if|should|by|on
    # speaks as the employer
    8 at|during|after|since|for|on your {adv}? interview
    8 team|we|panel|everyone|all {adv}? enjoyed|loved|liked {meet} * you
    6 your {adv}? application|candidacy
    4 your {adv}? interview|interest|skills|experience|cv|resume
    3 we {adv}? {be}|have|had|will|wish|received|felt|would
    6 with us
    9 {thank} ** applying
    5 impressed with|by you|your
    5 wish you *** best|luck|success|well
    """

  static let invitation = """
    # invites a candidate
    16 invite|inviting you
    16 like|love|pleased|delighted|happy|want * to {adv}? invite|offer you
    10 we * like|love|want * to * meet|see|have|schedule
    9 we {can}|hope ** let|inform|tell|contact|email|call you
    9 we *** make|made|reach|reached * decision
    9 hope|expect to {adv}? let you|make
    8 your {adv}? {adv}? note|thank
    12 to confirm your
    7 ask for me
    12 like|love|want|need you to {adv}? come|meet|join|do|take|visit|complete
    9 could|can|would you {adv}? come in|by|on|to|at|for|back
    8 introduce you to
    12 can|could|would you {adv}? do|come|work|make|join * trial|shift|second|another|interview|round|test
    8 we {adv}? liked you
    6 we pay
    8 choose|pick|select|book a {adv}? time|slot|date
    8 still need|require|missing copies|your|the
    14 welcome to the|our team|company|family|crew|firm
    8 team|we|panel|everyone|all {adv}? enjoyed|loved|liked {meet} * you
    8 at|during|after your {adv}? interview
    7 your first day|shift|week
    6 you will {adv}? meet|start|receive|find|be|need
    14 offer you
    14 been selected|shortlisted
    10 confirm your|the|attendance|place
    10 automatically generated
    9 {thank} ** applying
    16 {be} you {adv}? available|free *** interview|screen|call
    # seeks a candidate
    9 your {adv}? profile
    6 came|come across your
    8 are|would you {adv}? be? {adv}? open to
    5 i am {adv}? working with
    5 looking for their
    6 share|send|see|attach|attached ** job description|spec
    6 salary range|package
    # speaks as the employer
    6 your {adv}? application|candidacy
    6 loved|received|liked|reviewed your
    4 your {adv}? interview|cv|resume
    5 please bring|arrive|confirm|report|ask|choose|pick|book|find|join|come
    3 we {adv}? {be}|have|will|would|were
    4 with us
    4 interview will|would take|last|consist|include|be
    4 are|have you {adv}? available|free|got
    4 bring ** identification|id|passport|laptop|portfolio
    8 dear candidate|applicant
    """
}
