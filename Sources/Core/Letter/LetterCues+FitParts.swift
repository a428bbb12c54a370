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
    # names what they want changed
    4 {you}|@|{org} {adv}? want|wants|need|needs {adv}? more|fewer|less|better|faster|shorter !information|time|details|of|from
    4 {you}|@|{org} {adv}? want|wants|need|needs !if|to|anything *** {mended}
    4 {you}|@|{org} {adv}? need|needs * who|whose
    4 {org} ** need|needs {adv}? * who|whose
    4 what {you}|@|{org} {adv}? {adv}? want|wants|need|needs|lack|lacks|miss|fear|dread {adv}? is|was|{mended}|most|$
    4 part|thing|one|point|piece ** {you} {adv}? {adv}? want|need|worry|fear
    4 is|are|was {adv}? what|where|why *** {hurts}
    4 is|are|was {adv}? what * holds|keeps|sets ** up|back|awake
    4 !i|we has|have|must|needs|need|got to? {adv}? come|go|get|drop|fall|shrink|stop|end|improve|be down|under|below|{mended}
    4 costs|cost|eats {you}|the|them|one|a|an|{number}|#|half ** a|per|every|each|the year|week|month|day|quarter|season|night|shift|term
    4 your {adv}? {adv}? worry|worries|fear|fears|headache|aim|wish {be}
    4 {you} {aux}? got|have a|an *** problem|shortage|gap|backlog|headache|bottleneck
    4 {be} your {adv}? {adv}? biggest|main|greatest|chief|real? {adv}? {pain}
    4 {be} {adv}? what {you} {adv}? asked
    4 {need}|{pain} that? {you} {told} *** familiar|know|recognise|recognize
    4 {trouble}|{need} *** {be} a|the {adv}? * i {adv}? know|recognise|recognize
    -6 are|is {you} {adv}? looking|searching|hiring|short
    -6 you {adv}? want|wanted {adv}? to|me|us|my
    -6 know|tell|say|ask {adv}? me? {adv}? what {you} {adv}? {adv}? want|need
    -6 {you} {adv}? want|need|needs *** reference|references|form|forms|document|documents|certificate
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
    3 had the {adv}? same
    3 at|in|on|with|for the? @ i|we|our|my
    3 {fell} ** from #|{number} ** to #|{number}|none|zero|nothing
    3 went|came|got|brought *** from #|{number} ** to|down #|{number}|none|zero|nothing
    3 {fell} {adv}? by #|half|{number}|a
    3 was|were {adv}? gone|solved|sorted|fixed|clear|cleared {adv}? within|after|inside
    3 stopped|vanished|disappeared|ended {adv}? within|inside {det}|{number}|#
    3 i|we {aux}? {adv}? {labour} *** #|{number}|from|within|until|so
    3 i|we {adv}? had|let|made|asked the|our|each|every|both|them|{peopleWords} * {tryOut}
    3 what worked {adv}? for? us|me|there
    3 where i|we {adv}? {labour}
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
