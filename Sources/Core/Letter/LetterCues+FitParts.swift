/// What makes a fit whole: their need, a story, and how a lack is made up for. A need that weighs four
/// is one of a person, and serves the step; any other is a problem of theirs.
extension LetterCues {
  static let need = """
    # names what they need
    3 {you}|@|{org} {adv}? {aux}? {adv}? {need}
    4 {you}|@|{org} {adv}? {aux}? {adv}? need|needs|needed|require|requires a|an|more|another|somebody|someone|people|help|hands|who|to|it|{number}
    4 {you}|@ *** need|needs|needed|lack|lacks|missing {det}? {adv}? somebody|someone|person|people|candidate|colleague|who|{trade}|hands|pair
    3 {you}|@ *** need|needs|needed|lack|lacks|missing|struggling|stuck
    4 {you}|@ {be} {adv}? {adv}? short
    4 looking|searching|hunting|after for? * somebody|someone|person|people|candidate|{trade}
    4 {need} someone|somebody
    4 your {adv}? need|needs for
    3 {need} is|are|of|with|you
    3 your * {need}
    3 {det} {adv}? biggest|main|greatest|big|real * {need}
    3 {told} * {need}
    3 {you} {told} *** {trouble}
    3 {you} {told} *** takes|cost|costs|lose|loses|eats *** week|weeks|day|days|hour|hours|month|months|money
    -3 need|needs|require|requires anything|any|to|more|from|me|further
    -6 need|needs {adv}? to {adv}? ring|call|say|write|ask|email|text|tell|phone|contact|let
    -6 anything|something|nothing|whatever|information|questions * {you}|i {can}? {adv}? need|require
    -6 need|require ** from me
    -6 if|should|whatever|anything|case {det}? {you}|@ {adv}? need|needs|require|requires|lack
    """

  static let story = """
    # tells a story of one's own
    3 at|in|as|for * @ i|we ** {deed}
    3 i|we^ {aux}? {adv}? {deed} *** #
    3 when i {deed}|was
    3 in my {adv}? last|previous|current|former|first|present|old
    3 years ago
    3 i|we {adv}? {deed} *** and|so|then|until|because
    3 i have {adv}? always|been
    3 {love} for
    3 growing up
    """

  static let gap = """
    # says how a lack is made up for
    3 {lack}|even|since i may|have|lack
    3 {lack}|even i am new|not|no|less|only|relatively|still|at|by|coming|early|young|a|rusty
    3 {lack} * i|my *** not|no|lack|limited|little|new|different|never|less
    3 i may not have
    -6 {lack} i {be} {adv}? disappointed|sad|sorry|saddened
    3 not have *** yet|but
    -6 never {adv}? had|been|done|seen * interview|conversation|tour|visit|meeting
    3 requirement|requirements|criterion|criteria|condition|conditions|qualification *** {be} {adv}? met|fulfilled|satisfied
    3 i|^ have not|never {adv}? {deed}|had|used|been|done|worked|handled
    3 i^ had|have no|never|little|limited * training|experience|background
    3 i lack
    3 {be} {adv}? new|newer|unfamiliar to|with me|it|the
    -6 ^ the|that|a|your|how *** {be} {adv}? new to me
    3 quick|fast learner|study
    3 learn|learned|learnt|pick|picked|picking|learning {adv}? quickly|fast|up
    3 taught myself
    3 currently|already taking|studying|learning|enrolled|working
    3 {be} taking|enrolled|learning|studying * course|courses|class|certificate|certification
    3 my * lack of
    3 make|makes|made up for
    3 coming from a|the|teaching|retail
    """
}
