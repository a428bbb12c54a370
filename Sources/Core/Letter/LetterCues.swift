/// What a cue speaks for.
package enum LetterAim: Hashable, Sendable {
  case step(LetterStep)
  case fit(LetterFitPart)
  case kind(LetterKind)
}

/// The tables of cues. Each line is a weight and a pattern as ``LetterGrammar`` explains them; a
/// line with "#" says what those below it have in common, in words that people are shown.
enum LetterCues {
  static let tables: [(LetterAim, String)] =
    [
      (.step(.thanks), thanks), (.step(.learned), learned), (.step(.fit), fit),
      (.step(.next), next), (.fit(.need), need), (.fit(.story), story), (.fit(.gap), gap),
    ] + kinds.map { (.kind($0.0), $0.1) }

  static let thanks = """
    # thanks for something they did
    3 {thank}
    3 bless you for
    3 {thank} {you}? {adv}? {adv}? {adv}? for
    3 {thank} * for
    3 {thank} *** {meeting}
    3 {thank} ** for *** {meet}
    3 cheers|ta|props|kudos|up for
    3 to {adv} say|express|pass|extend|send * thank|thanks
    3 say thank|thanks
    3 i {adv}? thank
    3 like|wish|want|wanted to {adv}? thank
    3 {appreciate} * {you}
    3 i^ {adv}? {adv}? {appreciate}
    3 am|is|are {adv}? {adv}? {adv}? {thank}
    3 how|so|very|most {thank} i am
    3 with {thank} *** {meeting}
    3 have|accept|express|repeat|reiterate my * {thank}
    3 my {adv}? {thank} for|to
    3 {thank} *** {you} and
    # says that it was kind of them
    3 {positive}|big|sweet|decent|patient of you
    3 you {be} {adv}? {adv}? {adv}? {positive}|patient|real|gentle|hospitable|considerate|open|honest * with|to|about|and
    3 how {positive}|patient you {be}
    3 made me feel * welcome|home|ease|comfortable
    3 you were|was|made|had|have {adv}? {adv}? generous|patient|kind|gentle|welcoming|sweet
    3 i {be} {adv}? touched
    3 dug|enjoyed {det}? {adv}? {meeting}
    3 {meeting} you {det}? gave|afforded|granted|spared
    3 {positive} hour|day|afternoon|morning|interview of
    3 gave|give|giving|given up *** {day}|time|hour|hours
    3 you received|welcomed|hosted|treated|fed|squeezed me
    3 how much * it|that|this|your meant|means
    3 meant|means {adv}? * lot|much|deal to me
    # says that it was good to meet them
    3 was {adv}? a? {adv}? {positive} * {meet}
    3 ^ {positive} {meet}
    3 ^ {positive} to {adv}? {meet}
    3 was|been * {positive} to * {meet} * {you}|with
    3 {positive} to {adv}? be received|welcomed|shown|invited|interviewed
    3 i^ {adv}? {adv}? enjoyed|loved|liked !{learned} * {meet}|{meeting}
    3 i^ {adv}? {adv}? enjoyed|loved|liked {meet}|{meeting}
    3 enjoyed|loved * {meeting} with
    3 what a {adv}? {positive} {meeting}
    3 had a {adv}? {positive} {meeting}
    3 {positive} having * {meeting}
    # thanks for no talk at all
    -6 ^ many|with|kind? thank|thanks you? again? !for? !for? !for? $
    -6 many|in|with thanks !for? !for? !for? $
    -6 thank you card|note|letter|mail|email
    -6 thank god|goodness|heavens
    -6 {thank} *** news|update|reply|response|email|message
    -6 {thank} * for * {consider}
    -6 {thank} * for your {adv}? {consider}
    -6 {thank} in advance
    -6 {thank} for letting me know
    -6 would|will {adv}? {appreciate}
    -6 would be {adv}? {adv}? {thank}|appreciated
    -6 i|we appreciate|appreciated * consideration|response|update|help
    # the time is what thanks are for
    6 {thank} * for * {meeting} *** {consider}
    6 {thank} * for * {consider} *** {meeting}
    6 appreciate your time
    6 {thank} * for * patience|attention *** {meeting}
    6 {thank} * for letting|offering * {meet}
    6 {thank} *** {meeting}|meeting|speaking|talking *** letting|offering|help
    """

  static let learned = """
    # says what was learned
    3 i^ {aux}? not? {adv}? {adv}? learned|learnt|noticed|noted|discovered|gathered|understood|realised|realized|heard|underestimated
    3 enjoyed|loved|great|good|interesting|fascinating|pleasure|helpful|glad|valuable|wonderful|fun|appreciate|appreciated|exciting|lovely|nice|instructive|informative|illuminating|enlightening|eye * to? * {learned}
    3 instructive|informative|illuminating|enlightening to
    3 {learned} more|all|a|so about|lot|much
    3 {learned} * about * {org}|{you}|opportunity
    3 did|had|could|would not * know|known|realise|realised|realize|realized|expected|understood|expect|imagine
    3 i * can not believe|imagine|get
    3 i * assumed|believed|thought {adv}? it|that|they|you|in
    3 no idea
    3 news|surprise|revelation to me
    3 {be} a {adv}? surprise|revelation|eye
    3 never occurred
    3 never {adv}? before? {adv}? seen|heard|known|met|thought|come
    3 to think that|of
    3 {struck} {adv}? that|how|at
    3 i^ have {adv}? seen|understood|learned that|how
    3 i^ {aux}? {adv}? heard you|that|how
    3 i {aux}? {adv}? supposed|assumed|wondered
    3 this|that|which i {adv}? like|liked|love
    3 not {adv}? seen|heard|met|known *** before|anywhere|elsewhere
    3 who would have guessed|thought|known|imagined
    3 {admire} to {learned}|know|find|be told|shown
    3 i {adv}? know|understand {adv}? now|better
    3 now i know|understand|see
    3 things|what i {adv}? {adv}? know|knew|learned
    3 thinking about|of {det}? !it|question
    3 been in|on my head|mind
    2 i {adv}? {adv}? {think} {adv}? {adv}? that? {you}|@|the|half|every|not|most
    2 so that is what|why|how|where|who
    3 came|come|took|take|taking|left|walked|went|coming|carried * away
    3 i^ saw
    3 what i heard|saw|learned|noticed|understood
    3 {insight} into|of
    3 if i heard|understood
    3 having {learned}|seen
    3 i {adv}? understand {adv}? {adv}? how|why|that|what|better
    3 made {adv}? {adv}? plain|clear
    3 as i see|understand
    # repeats what they told
    3 you {aux}? {adv}? {toldPast}
    3 @ {aux}? {toldPast}
    3 as|what|that|which you {toldPast}
    3 {thank} *** sharing|explaining|telling|describing
    3 {thank} *** walking|talking me through
    3 your * description|explanation|account|story|stories|insights|vision|answers|overview|openness|candour|candor|honesty|thoughts|perspective
    3 account|description|explanation|picture you gave
    # says what made an impression
    3 i {be} {adv}? {adv}? {struck}
    3 {struck} * by|with|me|to|away
    3 i {adv}? admire|admired|love|loved|liked * how|that|{you}|{org}
    3 stood|stayed|stuck|stands|stays|stand|stuck * out|with
    3 kept|keep|stop|been|still thinking
    3 i^ {adv}? like|liked|love|loved that|how|the
    3 {be} {adv}? {adv}? impressive|inspiring|fascinating|remarkable|refreshing|reassuring|infectious|tangible|contagious|eye
    3 it|@ {adv}? sounds|sound|seems|seemed|sounded|feels|felt|looks
    3 ^ that|which {adv}? sounds|sound|seems|seemed|sounded|feels|felt|looks
    3 sounds like
    3 that|it is {adv}? such|rare|{struck}
    3 round|around|on my head|mind
    3 the bit|part|thing|fact|story|idea about|where|that
    3 conversation|discussion|exchange|talk on|about ** was|has|is|would
    3 keep telling
    # says what they do, and how
    3 how {you}|your
    3 way {det}? {you}|@|{org}
    3 your {adv}? {org} {does}
    2 {you} run|see|write|use|make|work|hold|teach|build
    2 you {be}|have {det}? +ing
    # is about them, with particulars
    1 your {adv}? * {org}
    1 the {adv}? {org}
    1 @ {be}|has|have
    1 {org} {be}|has|have|does
    1 {you} {be}|have|do
    1 every one of
    1 only|nobody|none|half|each|every|first
    # says more than anybody knows
    2 you|they {adv}? let|own|sell|drive|give|catch|treat|still|already|only|never|all
    3 that|this|it|which is {det}? {adv}? {adv}? {admire}
    # says why it would be good for both
    3 confirmed|reinforced|strengthened|deepened|solidified|increased|renewed|heightened|cemented|convinced|sparked|affirmed
    3 {be} even|all|only more|the {struck}|interested|excited|convinced|certain|enthusiastic|eager|keen|sure
    3 made me * more|want|even
    3 exactly|just|precisely the|what * kind|sort|type|place|work|i
    3 the kind|sort|type of {adv}? * {org}|place|challenge|problem|mess|job
    3 {struck}|interested|enthusiastic about|by {det}? {org}|opportunity|chance|prospect|what|how * {you}|to|of
    3 role|position|job|post|programme|program|opportunity combines|offers|involves|includes|requires|covers|supports|fits
    3 align|aligns|aligned|aligning|match|matches|fits * with|my
    3 good|great|perfect for|fit|match * both|each
    3 i {can} {adv}? see myself|why|how
    3 changed my mind
    # a date or decision of theirs comes next
    -3 you|@ {aux}? {adv}? {toldPast} *** {decide}|hear|deadline
    -3 you|@ {aux}? {adv}? {toldPast} *** panel|governors|board|regional|committee|names|interviews|meetings * meet|meets|want|wants|be|by
    -3 you|@ {aux}? {adv}? {toldPast} ** would|will write|call|ring|email|let|get|send|be
    -3 learned to
    -3 you {toldPast} {det}? {adv}? end|by|on|in|within|next|this|last|would
    -3 {think} i
    -3 your * {org} would|as|and to
    # how they received the writer
    -3 way you received|welcomed|treated|hosted|looked
    """

  static let fit = """
    # tells what the writer has done
    3 i^ {aux}? not? {adv}? {adv}? {work}
    2 i^ {aux}? {adv}? {adv}? {deed}
    2 i^ {adv}? did !not
    2 i^ {adv}? had !no|not|my|to|an|interview|the|trouble
    2 i^ have not {adv}? {deed}
    3 i have {adv}? been !in|on|to|thinking|trying|asking
    3 ^ been +ing|{work}|up|at|a
    2 i was {adv}? !tongue|nervous|on|so|late|interviewed|asked
    2 my {adv}? * was|has|had
    2 was|were|is mine
    2 i can {adv}? {adv}? !start|come|be|make|send|see|do|not
    2 never once|had|been|did
    3 in my {past} * {day}|year|years|job|role|post|shop|company
    2 we {adv}? {deed}
    # when, where and how much
    1 i *** #
    1 at|in|for|with @
    1 when|since i
    1 so|because|until|and|after|before i|that|it|they|we|the
    1 every|each|always|own|ever|never|once
    # it was on the day of the interview
    -2 today|yesterday|tonight|earlier|train|umbrella|home|phone
    -2 have {adv}? got
    -3 my number|phone
    -2 got another
    -3 send|sending|forward|forwarding|attach|attached|enclose * my
    -2 husband|wife|friends|interview|yours|idea
    -2 this|on|last morning|afternoon|evening|{day}
    -2 i {aux}? {adv}? {adv}? {deed} ** {you}|interview
    -3 {thank} *** for
    # tells of years and places of work
    3 at|in|as|for * @ i|we
    3 i|my *** # years|seasons|months|summers|winters|decades|hrs|hours
    3 # hrs|hours|yrs *** me|my|them
    3 # yrs
    3 for # years|seasons|months|summers|winters|decades
    3 years|seasons|decade|months|decades of|in|as|at
    3 when|since i was|joined|started|began|worked
    # names experience, skills or training
    3 my {adv}? * {own}
    3 {skill} in|with|of|as * my
    3 i {adv}? have|hold|bring|possess|gained|got * {skill}
    3 i have {det}? {adv}? extensive|proven|solid|strong|hands|broad|deep|direct|relevant|considerable
    3 ^ as a|an
    3 i am a|an !bit|little
    3 i^ {adv}? {habit}
    3 i know how
    3 {skill} {can}|has|have|make|makes|prepared|gives|taught|align|aligns|fit|fits|match
    # says what the writer would do for them
    3 i^ {can} {adv}? to? {adv}? {bring} !to
    3 {eager}|excited|eager|opportunity|chance to {adv}? contribute|bring|apply|help|use|put
    3 {skill} * would|will|could|can
    3 i would {adv}? {adv}? {bring}|start|do|regard|begin|look|put|be +ing
    3 hit the ground
    3 {bring} to your|the team|company
    3 contribute|contributing to|meaningfully|immediately|effectively|from|right|quickly
    # says that they fit together
    3 good|great|strong|right|natural|excellent|ideal|perfect|valuable|solid|suitable|best|well|uniquely {adv}? * {fit} * for|to|of|with|here|i|in
    3 good|great|strong|right|natural|excellent|ideal|perfect|valuable|solid|suitable {fit}
    3 i|my * {be} {adv}? confident|sure|certain|convinced|positive that? i|my|the
    3 confident|certain|convinced|believe|know|think|feel that? {adv}? i|my * {can}|{own}|have
    3 {be} well|uniquely|ideally|perfectly suited|qualified|equipped|positioned|prepared|placed
    3 asset to
    3 align|aligns|aligned|match|matches|fits * with|to|my * my|what|background|skills
    """

  static let need = """
    # names what they need
    3 {you}|@|{org} {adv}? {aux}? {adv}? {need}
    3 {you}|@ *** need|needs|needed|lack|lacks|missing|short|struggling|stuck
    3 looking|searching|hunting|after for? * somebody|someone|person|people|candidate
    3 {need} someone|somebody|is|are|of|with|you
    3 your * {need}
    3 {det} {adv}? biggest|main|greatest|big|real * {need}
    3 {told} * {need}
    -3 need|needs|require|requires anything|any|to|more|from|me|further
    -6 if|should|whatever|anything|case {you} {adv}? need|require
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
    3 {lack} * i|my *** not|no|lack|limited|little|new|different|never|less
    3 i|^ have not|never {adv}? {deed}|had|used|been|done|worked|handled
    3 i^ had|have no|never|little|limited * training|experience|background
    3 i lack
    3 {be} {adv}? new|newer|unfamiliar to|with me|it|the
    3 quick|fast learner|study
    3 learn|learned|learnt|pick|picked|picking|learning {adv}? quickly|fast|up
    3 taught myself
    3 currently|already taking|studying|learning|enrolled|working
    3 {be} taking|enrolled|learning|studying * course|courses|class|certificate|certification
    3 my * lack of
    3 make|makes|made up for
    3 coming from a|the|teaching|retail
    """

  static let next = """
    # looks forward
    3 look|looking|looked {adv}? forward
    3 hope|hoping|eager|love|like|excited * to {adv}? hear|hearing|meet|meeting|talk|speak|join|work|see
    3 {wait} ** your|from|hear|word|call|answer
    3 your {adv}? {adv}? answer|reply|response|decision|telephone|call i|await
    3 need|want|expect your answer|decision|reply|response
    3 hear|hearing {adv}? from|back
    3 fingers
    3 hope * to|we|you * again|soon|further|join|joining|together
    3 {meet}|talk|speak * again|soon|further
    # asks to be contacted
    3 let me know
    3 let us|me {adv}? know|hear
    3 tell me when|what|where|how|if|whether|either
    3 not wait
    3 find|know|hear out|whether|if i|am
    3 {hear}|know|tell|say * either way
    3 you call|ring|phone
    3 {contact} * me
    3 {contact} out
    3 give|drop|shoot|send me a|an|word
    3 get|be|stay|keep|them in touch
    3 hesitate|free to|as
    3 my number|phone|mobile|cell|telephone
    3 reached|reachable at|on|by
    3 keep|have|bear me * posted|informed|mind|updated|loop
    3 consider|considered|consideration|remember|think me|for|of * for|other|future|if
    3 can|could|would you {adv}? {adv}? tell|let|confirm|say|give
    3 say the word
    3 revert
    # offers what they may need
    3 if|should|in|whatever|anything|whether|where {you} {adv}? * need|want|like|have|require|wish|think
    3 if there|it is|are|helps|suits anything|any
    3 if|whenever that|it suits
    3 anything|something else|more|further
    3 more|further|additional|other|any information|questions|details|materials|references|documents|samples|particulars
    3 would|will|be {adv}? {adv}? {eager} * to? {provide}|{join}
    3 {eager} to {adv}? {provide}|{meet}
    3 would ** be * any|ok|help|helpful|useful|use|interested|possible
    3 would it help
    3 i^ can {adv}? {provide}|start|make
    3 so|and|i|^ could|can {adv}? come|start|pop|drop|make|call|do|be
    2 i|have|am attached|enclosed|attaching|enclosing|enclose|attach|attachment
    1 attached|enclosed
    2 reference|references|certificates|copies
    # says when the writer is free, or what comes next
    3 i^ {be} {adv}? * available|free|around|flexible|reachable
    3 i^ {be} {adv}? about|in|back|home all|most|every|again|from|on|any|after|until
    3 available|availability|disposal|convenient|convenience
    3 i^ will|shall {adv}? !be|not|never|always|admit|say
    3 i will be in|at|back|there|around
    3 can|could|ready|able to? {adv}? start|begin
    3 any|whichever|whatever|every {day}|time|day|hours|date|evening
    3 mornings|afternoons|evenings|weekdays {be}
    3 whenever|anytime
    3 at your service
    3 would|will be {adv}? ideal|best|perfect|fine|good|convenient
    3 i would {adv}? gladly|happily|willingly
    3 if that|it|you would|suits|helps|is
    3 as agreed|promised|requested you|i|we|here
    3 by|before|until|till {det} #|{day}
    3 by|before|until|till {day}
    3 see you {day}|then|soon|on
    3 know|informed|hear by|when|whether|if
    3 when *** informed|know|hear
    3 {day} *** ??
    3 shall we|i
    # asks about their decision
    2 {decide}
    3 when *** {decide}
    3 ^ {adv}? waiting
    3 i {adv}? have|got|get the job
    2 or not ??
    3 next|following|further|second|final|another step|steps|stage|stages|round|rounds|interview|interviews|meeting|meetings|phase
    3 round two|three ??
    3 date in mind
    3 where|how things|it|matters * stand|stands|standing|going
    3 {told} *** {decide}|hear
    3 told|said|indicated|mentioned|expected * panel|governors|board|regional|committee|second|editors
    3 panel|governors|board|trustees|committee * meet|meets|decide|decides|deliberate|want|wants
    3 any news|update|word|decision|progress|indication|idea|feedback|sign|information
    3 chance to {adv}? talk|decide|review|think|look
    3 been filled
    3 when|what * {can} * expect|hear|know|making
    3 heard {adv}? nothing|anything|back
    3 following|checking|check|chasing up|in on|with|about|regarding
    3 following|chasing up
    # says that the writer wants the position
    3 remain|still|continue {adv}? {adv}? interested|keen|committed|enthusiastic|excited|eager|here
    3 am|be {adv}? {adv}? interested|keen|committed|enthusiastic|excited|eager * in|about|to|for|on
    3 would|will {adv}? {adv}? {eager} * to {adv}? {join}|be
    3 would {adv}? {adv}? like|love * job|position|role|work
    3 would {adv}? be {adv}? * thrilled|honoured|honored|delighted|proud|excited|happy|over
    3 possibility|prospect|chance|opportunity of|to * {join}
    3 want * to {adv}? {join}|work|have|get
    3 first choice
    3 part of {you}|the|your
    3 give|grant me {adv}? * job|chance|position|opportunity|shot
    # speaks of what is to be, near the end
    1 {can} i|we|you|it
    1 i|we {can}
    1 ^ {adv}? tell|say|ask|shoot|send|come|see|ring|try|take|just|kindly|please|hope|happy|here|name
    1 you|they|he|she|it will|would|can|could|are +ing
    1 suggest|propose|plan|land|back|ready|number|book|booked|open|dinner
    # names a day, near the end
    1 {day}
    1 #
    # asks, near the end
    1 ??
    1 if|until|before|whenever|unless|then
    # of meeting somebody for the first time
    -2 it was news
    -6 look|looking|looked forward to * meeting|seeing you on
    -6 {bring} to your team
    """
}
