/// What sounds like a step and is none, whoever writes: small matters of the day, the way there, the
/// weather, what was eaten and what was left behind; see ``LetterCues/tables``.
extension LetterCues {
  static let learnedAside = """
    # belittles what was seen
    -60 {struck}|surprised|shocked|disappointed|amazed|astonished by|at? how {adv}? basic|easy|simple|trivial|shallow|superficial|vague|simplistic|elementary ** question|questions|interview|test|task|tasks|exercise
    -60 surprised|shocked|disappointed|astonished by|at? how {adv}? {adv}? bad|poor|poorly|badly|dirty|outdated|chaotic|disorganised|disorganized|unprepared|rude|shallow
    # thanks, and tells of nothing
    -30 ^ i know how much|hard|busy|full
    -70 open|frank|honest|candid|clear about {det} ** role|position|job|post $
    -40 it {be} {adv}? {positive} of you
    -20 forward to *** as {you} {told}
    -40 {you} {told} is one i|we
    -40 {you} {told} ** what {you} {adv}? need
    # is about a small matter of the day
    -40 i {aux}? {adv}? {noticing} {adv}? $
    -40 i {aux}? {adv}? {noticing} ** {circumstance}
    -40 i {aux}? {adv}? {noticing} ** i|my {adv}? {aux}? {adv}? left|lost|forgot|forgotten|missed|outside|late|shirt|time|phone|number
    -40 {told} that? you {be} {adv}? tired|ill|late|cold|hungry
    -40 it was {adv}? {positive} to {adv}? get|be|go|come|sit out|home|outside|there|back|warm|dry
    -17 ^ =others the|your {adv}? {workplace}|position|clock|bridge|road|street|door {be} {det}? {adv}? {adv}? cold|hot|slow|low|high|closed|warm|dark|full|wet|late
    -40 {struck}|{positive} {adv}? by|with|to {adv}? see|hear|find|notice|learn ** {circumstance}
    -40 {struck} by|with {det}? {adv}? {circumstance}
    -40 {positive}|{struck}|enjoyed|loved|liked {det}? {adv}? {circumstance} $
    -40 ^ {so}? the|my|a|an {adv}? {circumstance} {adv}? {aux}? {be}|closed|closes|came|comes|ran|runs|left|leaves|stopped|took|had|broke|went|started|starts !where|who
    -40 ^ {so}? the|my|a|an {adv}? {circumstance} at|in|on|to|from @|#|{det} * {be}|had|came|ran|took
    -40 ^ {so}? there {be} {det}? {adv}? {circumstance}|mistake|error
    -40 {told} me {adv}? to {adv}? wait|sit|take|go|come|walk|turn|use|follow
    -40 you {adv}? {told} that? you {be} {adv}? tired|cold|hungry|late|sorry|new|moving|married
    -40 you {adv}? {told} that? it {be} {adv}? your|late|cold|hot|raining
    -40 {told} my {kin}|friends|family|children
    -20 i {adv}? learned|learnt to
    # is about how the vacancy became known
    -40 {heard}|read|saw|seen about|of|that {det} {adv}? post|job|vacancy|position|opening from|through|in|on|by|at
    -30 you {adv}? spoke|wore|looked|sounded|seemed {adv}? {adv}? softly|fast|slowly|loud|loudly|quietly|tired|ill|well|{det}|busy
    -30 ^ your {adv}? handwriting|tie|dog|accent|voice|phone|suit|hair|car|cat|birthday|holiday
    -17 i could|can see|hear the|a|somebody|someone ** from|in|outside|at
    -30 {eager}|love|like to {adv}? {heard} your {adv}? thoughts|answer|decision|verdict|opinion|view|feedback|news
    # is about the letter, a call or a file
    -40 link|sound|line|connection|call|battery|screen|microphone|camera {be}|does|did|kept|had {adv}? {adv}? bad|poor|weak|dead|down|broken|gone|noisy|off|not|cut|dropping|low|empty|flat
    -40 link|sound|line|connection|call|battery|screen|microphone|camera dropped|froze|failed|broke|died
    -40 i {adv}? {noticing} *** message|mistake|typo|error|call|letter|file|attachment|spelling
    -40 {struck} me ** i {aux}? {adv}? never|forgot|had|left|did|should
    -20 {mulling} *** because i
    -40 ^ {so}? this|that|it {be} {adv}? wrong|true|mine|false|nonsense|incorrect
    -30 understand|know|see *** other|another person|candidate|applicant
    -17 position|role|job|post|vacancy|opportunity {adv}? interests|excites|appeals|attracts {adv}? me|to {adv}? {adv}? {adv}? me? $
    # wishes, or asks for a word
    -20 if|should {you} {be}|need|want|get
    -40 ^ it would {adv}? mean|help|be|have
    -40 ^ show|give|tell|send|ring|call|name|ask me|anyone|us
    # repeats an answer or mistake of the writer's own
    -20 {mulling} *** my answer|mistake|reply|slip
    -40 i {adv}? {told} *** answer|wrong|mistake
    # says when they decide
    -40 {told} that? it {can}|{aux}? {adv}? {be} {adv}? about|around|only|at|in|within? {det}|#|{number} * week|weeks|days|day|month|months|fortnight
    -40 would|could|might|should have|be {adv}? been {adv}? {positive}|good|better|useful|fun
    # is about a need that the writer meets, an answer, or what the writer's own work would do
    -20 {you} {be} {adv}? looking|searching|seeking|after for? somebody|someone|a|people
    -40 i {adv}? gave {you}? {det}? {adv}? wrong|half|bad|poor|weak|muddled|long * answer
    -30 ^ {so}? it|this|that should|could|would {adv}? transfer|work|apply|carry|translate|serve to|for|in|over|with
    -30 i {be} {adv}? disappointed
    """

  static let fitAside = """
    # tells why the writer writes
    -40 i {adv}? thought|figured {adv}? i would|should|might
    # speaks of interviews and of what they took, not of work
    -30 i {aux}? {adv}? been interviewed|asked
    -30 ^ i know|realise|realize|understand|imagine how much|many|hard|busy|full
    -60 i would|will|shall|'d {adv}? apply again|anew
    # is about leisure, where one comes from, or what was new
    -60 i {adv}? ran|run|swam|swim|walked|climbed|cycled|rode ** marathon|marathons|race|races|mile|miles|hill|hills|mountain|mountains
    -60 i {adv}? play|played|sing|sang|dance|danced the|a|in|my|chess|football|tennis|golf|cards|guitar|piano !of|for|area|team|class|group|role|part
    -60 i {be} {adv}? born|raised
    -40 i {adv}? learned|learnt {adv}? more|most|lots|plenty|loads
    -40 {be} {adv}? new to me $
    -40 i {aux}? {adv}? had|have|own|got|love|like|walk a|an|my|{number} {adv}? {leisure}
    -40 {leisure} *** since i|childhood|then
    -40 i {aux}? {adv}? learned|learnt to {adv}? {leisure}
    # is about papers to be brought
    -20 {bring} my own {adv}? knives|tools|laptop|boots|gear|apron|kit
    -20 with my own $
    -16 {can}|to|i|can {adv}? {bring} {det} {adv}? portfolio|cv|papers|references|certificates|id|passport|form|forms|documents|licence|license|knives|laptop
    # is about a small matter of the day
    -30 i|we {aux}? {adv}? {deed} {det}? {adv}? {circumstance}
    -14 my {adv}? car|shoes|shirt|suit|finger|bike|dog|cat|hair|flat|house|sister|brother|mother|father|neighbour|neighbours
    -30 i|we {aux}? {adv}? {deed} ** home|asleep|bed|house|late|wrong
    -14 ^ i|we {aux}? {adv}? {everyday} ** $
    -14 ^ i|we {aux}? {adv}? {everyday} *** when|before|after|until|while i|we|you
    -14 i|we {aux}? {adv}? {everyday} *** last|that|next|this|before|on|afterwards|the week|day|night|evening|morning|way|afternoon|before|afterwards|after $
    -14 regards|greetings|love to
    -20 {deed} ** sample|demo|trial|test|practice lesson|class|task|test|exercise|day|shift
    -20 ran|run|went {det}? {adv}? {number}|# minutes
    -30 got lost
    -24 i {aux}? {adv}? took|take|taken note
    -24 my {adv}? future
    -40 i {aux}? {adv}? {adv}? been? dreamed|dreamt|dreaming|dream of|about
    -40 wanted to {adv}? be|become|work *** since|ever i|childhood|then
    -30 copy|copies {be} {adv}? attached|enclosed
    -24 {struck} me ** i {aux}? {adv}? never|forgot|had|left|did|should
    -12 when i was {adv}? outside|there|with|inside|home|on|back
    -16 my {past} job|work|place|firm|employers|post {aux}? {adv}? want|wants|finished|ends|ended|know|needs|{be}
    -20 hold nothing|no against|grudge
    -12 as|like we {adv}? {deed}|discussed|agreed|said
    -12 it would have been
    -20 at my own expense|cost
    -30 i|we {aux}? {adv}? moved|changed {adv}? house|flat|home|phone|my|since|address|number
    -30 i {aux}? {adv}? planned|meant|intended|wanted|wished to {adv}? write|say|send|thank|ask|call|ring|add|mention
    -30 i {be} {adv}? asked|told|invited|made|left|kept to|waiting {adv}? wait|come|sit|take|go|return|send|bring|call|{adv}? $
    -30 ^ thanks to the|a|my|this|our !{you}|panel
    -30 {number}|# hours|minutes|hrs {you} *** gave|spent|took|spared|had
    -20 what {det}? {number}|first|# * months|weeks|years {can}|{be}|hold|look|bring
    -24 i {be} {adv}? in|on the {adv}? * meeting|lobby|call|line|room|link from|until|for|at
    # says how much, or for how long
    30 i {aux}? {adv}? got|have|had|hold|passed|renewed {det} {adv}? * {cert} !for|to|from
    18 i {aux}? {adv}? got|have|had a|an {adv}? knack|gift|talent|eye|head|feel
    30 i|we {aux}? {adv}? made|cooked|sold|drove|rode|sang|held|ran|told|taught ** for {number}|# !hours|hour|minutes|days|pounds|euros|dollars
    30 i|we {aux}? {adv}? {deed} ** {circumstance} ** #|{number}|years|daily|people|guests|customers
    """

  static let nextAside = """
    # is about holidays, or what begins
    -60 forward to {adv}? christmas|easter|holidays|summer|winter|spring|autumn|weekends|retirement
    -16 {be} {adv}? on|off|taking holiday|vacation|leave
    -20 {you} {told} me|us? that? {det}? {dayparts} {be}
    -8 i would {adv}? start|begin with|by
    # is about what was
    -20 will|shall {adv}? think of {you} {adv}? when|whenever|every|each|often
    -24 was|were|been {adv}? free|available
    -24 i {be} not? {adv}? free|available of|to {adv}? say|admit|pain|debt
    -17 i|we {adv}? spoke|talked|met|sat again|further
    -13 {be} {adv}? something else
    -17 ^ you {adv}? wanted|asked ** know|ask whether|if|how|why|what
    -17 changed my {adv}? number|phone
    -17 my {adv}? phone? number has|was|had
    # is about what somebody is, and not about what is to come
    -24 would {adv}? be {adv}? good|great at|with|for
    -24 you {adv}? call it|them|this|that|him|her
    -24 {peopleWords} * {contact} me !for|if|about|to|any|on|at|when
    -20 like|likes|love|loves each|people|others|another
    # asks forgiveness, or gives a promise of the writer's own
    -24 hope|trust that? you {can} {adv}? {adv}? forgive|excuse|pardon|forgave|understand|enjoy|had|have
    -20 {can} {adv}? give my|it|all|everything|you my? {adv}? all|everything|best|hundred|#|whole
    -20 {can} {adv}? not {adv}? {adv}? forget|regret|disappoint
    -24 what|which|that i {can} {adv}? keep|take|carry|remember *** from|is|was|with
    -17 {can} not *** before|by|until #|{day}
    -24 was|were|happy|glad {adv}? looking|hoping for|forward
    # is about what the writer is like, or wishes the reader well
    -30 i will|shall {adv}? work|try|do|give {adv}? {adv}? harder|hard|best|my
    -30 can do {adv}? any|anything|every|all {adv}? work|job|jobs|thing|task|tasks
    -24 my {adv}? future
    -40 {adv}? take {adv}? care $|in|of|and|with
    # brings thoughts, not papers
    -24 ^ {so}? here is|are *** idea|ideas|story|stories|thought|thoughts|answer|answers|version|solution|example|examples
    # says that the writer is interested, and nothing that is to come
    -60 {be}|remain|remains|continue|stay {adv}? {adv}? {adv}? {interested} $
    -60 {be}|remain|remains|continue|stay {adv}? {adv}? {adv}? {interested} in|about|on|by|for|with {det}? {adv}? * {posting} $
    -60 {be}|remain|remains|continue|stay {adv}? {adv}? {adv}? {interested} in|about|on|by|for|with {det}? {adv}? * {posting} of|at|as|in|with {det}? * $
    -60 my|our {adv}? interest|enthusiasm in|for {det}? {adv}? * {posting} ** strong|unchanged|great|grown|increased|firm|high|same|ever|changed|waned|undiminished {adv}? $
    -60 my|our {adv}? interest|enthusiasm {be}|has|have|remains {adv}? {adv}? {adv}? strong|unchanged|great|grown|increased|firm|high|same|changed|waned|undiminished $
    -60 reiterate|express|repeat|restate|confirm|emphasise|emphasize my {adv}? * interest|enthusiasm|excitement in|for|about {det}? {adv}? * {posting} $
    -17 {toldPast} *** how {det} *** hear|hears|decide
    """
}
