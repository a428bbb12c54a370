/// Why the writer fits and what comes next, as any candidate says it; see ``LetterCues/tables``.
extension LetterCues {
  static let fitPlainly = """
    # tells what the writer has done
    16 i {aux}? {adv}? set up {det}
    16 i {aux}? {adv}? founded|cofounded|started|opened|launched|established {det}|my {adv}? {adv}? * {org}|club|band|choir|blog|bank|group|stall|business|magazine|newsletter
    22 i {aux}? once !asked|met|saw|heard|came|wrote|thought|again|more|i|we|you|the
    16 when our|my *** i|we {aux}? {adv}? {deed}|had|got|did|was
    16 i {aux}? {adv}? looked|look|cared|care after|for {det}? {adv}? !{you}|work|job|jobs|position|new|something|another
    16 i {adv}? learn|pick ** fast|quickly|up|quick
    16 i {can} {adv}? have|get|bring|put|turn your|the ** in|back|running|right|order|shape|up|clean|done|round|around
    16 i {aux}? not {adv}? mind|fear|dread !{you}|if|waiting|repeating|coming|that|whether|the|when|being
    16 both sides of
    16 i^ {aux}? not? {adv}? {adv}? {labour}
    16 i|we {aux}? {adv}? {labour}
    16 i {aux}? {adv}? {adv}? {deed} *** before|myself|twice|once|times|since|ever
    16 i grew up
    16 i {aux}? {adv}? got|have|had|hold|passed|renewed|finished|completed {det} {adv}? * {cert} {adv}? through|done|renewed|good|valid|clean|since|in|passed
    16 done|got|passed|did|finished my {adv}? * level|nvq|course|exam|test|ticket|tickets|training|apprenticeship|degree|licence|license|badge
    16 my ** {cert} {be} {adv}? good|valid|clean|current|through|renewed|done
    16 my {adv}? * rate|score|average|record|figures|numbers|sales|target|tally {adv}? at|in|for|last|with the|my|@|our|year
    16 i {adv}? {told} {you}|them|@|him|her {adv}? about|of {det} {adv}? one|time|day|night|winter|summer|year|week|job|project
    16 is|was|are something|things|work i {aux}? {adv}? do|did|have|know|love|enjoy|learned|learnt|grew
    16 that|which|it is ** day|week|night|shift|monday|tuesday|wednesday|thursday|friday|saturday|winter|summer|morning for me
    16 was|is|were mine from|alone|to|throughout
    16 since {day}|then|tonight|yesterday|afterwards|so ** i {aux}? {adv}? {labour}
    16 have|has yet to
    16 we {adv}? had one|it|them|that|the|this *** {deed}|put|fitted|laid|dug|fixed
    16 i {aux}? {adv}? passed {det}
    16 i {aux}? {adv}? booked|made|took|saw|moved|had|did|found|answered|opened|filled|sent|got|wrote|read #|hundreds|thousands|dozens !half|an|more|others|of|hours|minutes|days|weeks|times|emails|messages|o'clock|mails|pm|am
    16 i {adv}? know every|all|each|most {det}? *
    16 in|at|on @ *** same|similar problem|thing|trouble|job|machine|story|mess|fault
    16 i have {adv}? # year|years|yrs|seasons|summers|winters
    -9 i will|shall {adv}? be at|in|on|back|away|with
    16 i have {adv}? done {det}|#|this|that|such|worse|it
    16 ^ we {adv}? {deed}
    10 we {adv}? {deed}
    16 my {works} *** {deed}|had|are|were|was|is|have|has|hold|hang|sold|went
    16 i was {adv}? born|raised|brought|trained|taught|promoted|responsible|trusted|asked|picked|chosen to|in|on|with|for|as|by|at|up
    16 i {aux}? {adv}? had|have|been|done ** {number}|# {adv}? {adv}? years|months|winters|summers|seasons|patients|students|customers|machines|jobs
    16 ^ =others {number}|# {adv}? years|winters|seasons|months|summers *** in|on|at|of|with|as|for
    16 ^ * {labourPast} {adv}? about|over|some|nearly|my|our|the? {number}|#|class|crew|team|kitchen|shop
    16 i {adv}? turned|brought|pulled|got|put *** around|round|right|together|straight
    -12 i {aux}? {adv}? not|no|never|had|have {adv}? {adv}? idea|known|know|seen|realised|realized|realise|realize|expected
    -12 ran|run|running {adv}? out|late|into|over
    -10 been|spent|used ** read|reading|telling|refreshing|looking|googling|thinking
    -12 i {aux}? {adv}? attended|mailed|submitted|posted|travelled|traveled|cited|figured|counted|booked|completed ** your|the|it|on|them|this|as|my
    -12 took|take|taken ** leave|train|bus|taxi|notes|seat|liberty|photo|day|off
    -9 ^ {adv}? my {kin} !and
    -9 because|thanks of|to it|that|you|this
    -17 i {adv}? {adv}? understand|understood|know|see that? {you} {adv}? need|needed
    16 i {adv}? kept|keep {det}? * books|records|accounts|bees|stock|garden|hens|peace|order|machines|score|lists|diary|diaries
    16 i {adv}? had|have|won|got|made|set the|our {adv}? lowest|highest|best|fastest|fewest|biggest|smallest|most|cleanest|record !time|day|hour|chat
    16 so|because i {adv}? know|understand|can
    # names experience, skills or training
    13 i^ {adv}? {habit} !to|about|regarding|in|on|because|from|this|you|again|today|with|as|that|it
    16 {be} {adv}? {adv}? in my blood|bones|nature|genes
    16 {be} my {adv}? thing|strength|forte|world|life|passion|trade|bread|speciality|specialty
    16 i {can} {adv}? be the one|person|man|woman who|that
    16 i {adv}? have the|all|plenty|enough {adv}? * {own}|patience|strength|stamina|energy|drive|discipline|nerve|eye|ear|stomach|back|head|voice|grit|papers
    16 i can {adv}? be trusted|relied|counted|left
    16 {number}|some|most|many|all|several|half|none of my {adv}? {peopleWords}|apprentices|crew|{own}
    16 i would {adv}? {adv}? learn|study|retrain
    16 i {be} {adv}? {adv}? strong|healthy|tough|punctual|sober|honest|tidy
    16 {be}|and never {adv}? {adv}? ill|late|sick|rude
    12 i was {adv}? a|an {adv}? !little|bit|few|lot|minute|good|bad|long|short|late|fool|surprise|visitor|guest|wreck|mess|second|disappointed|nervous|moment|pleasure|day|hour|the
    16 at|aged {number}|#|sixteen|seventeen|eighteen|nineteen i {aux}? {adv}? {deed}|was|ran|had|did
    12 i {adv}? like|love|enjoy hard|busy|early|long|order|numbers|people|figures|children|animals
    16 i {adv}? meet|fulfil|fulfill|satisfy|tick|match ** criteria|requirements|boxes|conditions|points|profile|specification
    16 nobody|none|few|one *** better|faster|more|cleaner|harder * than i|me
    16 ^ {ing}|my|being|growing|raising|life *** taught|teaches me {adv}? {skill}|to|how|that|what|the|never|humility|calm|tact
    16 i {can} {adv}? take {det} ** off|over|on !the
    16 i {adv}? do my|good|careful|clean|tidy {adv}? best? work
    16 i {adv}? can {adv}? do !{day}|{dayparts}|{det}|either|it|so|#|better|more|whatever|whichever|anything|by|on|at|{number}
    16 i {adv}? live ** from|near|close|nearby|by|beside|round|around|opposite
    16 i {adv}? know {det} {adv}? * in|by|through every|all|each|heart|any
    16 my @ {be} {adv}? {adv}? good|fluent|strong|solid|native|better|fine|conversational|excellent|decent|rusty
    16 my {adv}? {own} {adv}? dealt|covered|covers|focused|looked|prepared|gave|gives|taught|took|led|deals|looks|prepares|ran|tackled|examined|compared
    16 nothing makes me {adv}? happier|prouder
    16 makes me {adv}? happy|happier|proud|tick
    16 my|our {adv}? team|class|crew|shop|ward|branch|store|kitchen|unit|shift|line|school|department at|in|of @ *** {deed}
    16 my|our {adv}? team|class|crew|shop|ward|branch|store|kitchen|unit|shift|line|department {adv}? {deed}
    16 i {aux}? {adv}? always|long {adv}? wanted|dreamt|dreamed|loved|liked|enjoyed|cared
    16 {skill}|i {be} {adv}? routine|second|familiar for|nature|ground to?
    16 {be} {adv}? second nature|routine|home to|for|ground me
    16 nobody|no one|none {adv}? has|have|had {adv}? ever? complained|left|quit|failed
    16 no|zero|without|never|not|single|nothing ** {mishap}
    16 my {adv}? * {own} {be}|includes|covers|comes|began|started|taught|has|gives|lies|in|with
    16 i have {det}? * {cert}
    16 i {be} {adv}? {adv}? employee|captain|head|chair|president|secretary|champion|runner|top|foreman|deputy
    16 i {be}? not|never {adv}? afraid|scared|shy|squeamish|frightened|bothered|fazed|mind|quit|give|gave|late
    16 my * {be} {adv}? fluent|strong|solid|clean|current|valid|steady|sound|spotless|native
    16 i {adv}? know {det}|@ *** better|well|inside|backwards|like
    16 i would {adv}? be {adv}? good|great|useful|an|right at|for|here|to|asset|fit
    16 i believe|think|know|feel|hope|say that? i have|am|do|bring|know
    16 i can {adv}? !{adv}|{provide}|{contact}|{idle}|see|start|begin|join|fetch|decide|work|relocate|reach|ask|give|make|take|offer|imagine|only|bring|let|be|do|tell|assure|forward|drive
    16 put|use|using|bring|apply my {own}
    16 my {past} * still|always|never|would|will
    16 i know|understand {adv}? what|how it|to|a|an|the|they *** takes|means|feels|likes|need|needs|works|do
    16 it|that|this|which taught me
    10 at|in|for|on my {past}? {past}? {org} *** i|we|the
    16 my {adv}? {past}? * inspection|audit|review|appraisal|record|books|figures|class|classes|crew|numbers|results|returns|garden|herd|kitchen {be}|found|had|won|came|said|has|have|showed|passed
    16 i {can} {adv}? {adv}? {labourNow}
    16 i {adv}? {labourNow} {det}|#|with|well|for|things|people
    # says what others say of the writer
    16 {peopleWords} {adv}? {can}? {adv}? tell|tells|say|says|call|calls|trust|trusts|trusted|rely|relied|like|likes|describe|praised ** me|i
    # says what the writer would do for them
    16 i {can} {adv}? take {adv}? good|great|best care of
    16 i {be} {adv}? at my best|calmest|happiest|strongest|quickest
    16 i {adv}? work {adv}? best|better|well under|when|with|in|alone|on
    16 i {adv}? think|believe|feel|know|suspect|reckon ** my|i ** would|could|will|can|might suit|help|serve|fit|be|bring|add|do|make|work|learn|manage|cope
    16 i am {adv}? what|who|exactly|just|the *** need|needs|want|wants|looking|seek|lack|lacks
    16 i {be} {adv}? {adv}? good|great|handy|quick|fast|strong|patient|gentle|firm|careful|quick with|at
    16 is|are what i {adv}? do|know|love|enjoy|am
    16 come|comes|came {adv}? easily|naturally|easy to me
    16 i have|had a|an {adv}? good|steady|thick|keen|sharp|strong|cool|calm|fine|nose|head|eye * ear|eye|hand|hands|head|skin|memory|stomach|nose|feel|sense|record|grasp|command|for
    16 i am {det} {adv}? sort|kind|type|person|man|woman|one|guy of? person|man|woman|one? who|that
    16 i can drive {det}? {adv}? truck|trucks|anything|van|bus|forklift|tractor|lorry|lorries|digger|everything
    16 hard|quick|fast|good|team|steady|reliable|self|careful worker|learner|player|starter|listener
    16 i would {adv}? {adv}? {labourNow}
    """

  static let nextPlainly = """
    # offers what they may need
    16 ^ {glad} to !see|hear|learn|read|know|find|have|meet|be|say|get|discover|notice|watch|walk|report|note|understand
    16 am|be {adv}? {glad} to !see|hear|learn|read|know|find|have|meet|be|say|get|discover|notice|watch|walk|report|note|understand
    # says when the writer is free
    16 {you} {adv}? asked|wanted|wished for {be} on|under|attached|here|ready|enclosed|coming|below|in
    16 i {be}|remain|stay {adv}? hopeful|optimistic $|that
    16 hope|hoping ** answer|decision|verdict|reply {be} {adv}? yes|positive|good|mine|me
    16 hope|hoping that? it|you ** be|choose|chosen|pick|take me|mine|us
    16 references|certificates|documents|rest|papers|form|copies|transcript|reference ** follow|follows|come|coming|way {adv}? on|by|soon|shortly|tomorrow|today|separately|to|this|next|from
    16 i {can} {adv}? {adv}? relocate|move|travel|commute|join
    16 yes|no ** {can} do|suffice
    16 {you} can {adv}? {adv}? {contact}|ask|find|get|speak !it|that|this
    16 in the running|race|frame|mix
    16 {day} at|around|after|before|from # {be}|suits|works|would
    16 {day} at|around|after|before|from {number}|nine|noon {be}|suits|works|would
    16 i {adv}? wonder {adv}? when|whether|if|how !you {adv}? have|feel|know|like
    16 offer|invitation ** {adv}? stands|open|holds
    16 i {can} {adv}? count|reckon|bank on {det} {adv}? answer|reply|decision|word|call
    16 i {aux} {adv}? like|love|want|take {det} {adv}? job|position|role|post|work|place|chance
    16 i would {adv}? accept|sign|say|jump
    16 i {can} {adv}? be there|here|in|with|at ** within|by|in|on|tomorrow|next|any
    16 {contact}|note|text|line|word|message|call|mail|letter will|would|is do|fine|suffice|enough
    16 when|whether *** you|they|committee|panel|board *** make|made minds|mind|choice|up|decision
    16 here is|are {det}? {adv}? * {paper}|copies|certificates|portfolio|samples|transcripts ** {you}|@|he|she *** wanted|asked|requested|mentioned|needed|liked|wants|needs
    16 {be} reached|reachable|contacted under|via|through|here|on|at|by
    16 i am|will {adv}? on|by|near|at|beside {det}? {adv}? phone|landline|mobile|cell|number|extension|home|line
    16 {can} do {day}|any|either|whenever|mornings|afternoons|evenings|nights|weekends
    16 {day} {day}? {be} {adv}? {positive}|good|fine|free|open|ok|okay|best|easier|better
    16 could|can|may|might i {adv}? have|get|take|see|do|come *** another|again|more|second
    16 as|like {adv}? you|i|we? agreed|promised|requested|arranged|asked *** here|attached|enclosed|will|below|send|is
    16 when *** {you} *** know|decide|choose|hear|announce|tell|hope
    16 ready|here when|whenever you
    16 say|said yes
    16 my|our {adv}? interest|enthusiasm * {be}|has|remains|stands|strong|unchanged
    16 you will|can find|see ** attached|enclosed|references|certificate|certificates|page|below|link|portfolio
    16 did|have|has you|they|the {adv}? team|panel|board? {adv}? pick|picked|chosen|choose|decide|decided|find|found|hire|hired|fill|filled
    16 ^ {adv}? want it|this
    16 {adv}? want it|this {adv}? $
    16 know|knows|expect|expects|aware|told that? {you} will|may|might|could {adv}? call|ring|phone|contact|write|email|telephone
    16 check|speak|talk with|to me if|when|about
    16 when can|could|may|shall|would|do i
    16 and will {adv}? bring|send|call|ring|come|let|write
    16 until|till then
    16 count me in
    16 when *** want|need|like me
    16 ^ {adv}? give|grant|try|test|take me {adv}? a|one|the|any|on|for|out
    16 considered|treated|viewed {adv}? favourably|favorably
    16 hope|hoping i|we {adv}? get|have|had another|a|the|one|this
    16 {can} you {adv}? {adv}? advise|confirm|say|tell|inform|clarify me? whether|if|when
    16 whether|if *** filled|open|decided|chosen
    16 notice to give|work|serve
    # hopes
    16 fingers crossed
    16 i would {adv}? jump|leap|kill|relish|grab|snap|welcome|treasure|give *** chance|work|job|join|opportunity|anything|be
    16 hope|hoping|love|like that? {adv}? i|to {can}? {adv}? {adv}? {join}|work|begin {you}|with|there|in|soon|for|on|at|the|next|as
    16 able|free|ready|willing|prepared to {adv}? relocate|move|start|begin|come|travel|attend
    16 would|will|shall {adv}? {adv}? accept|take it|the|this|your|any|an
    # asks for a favour, or was asked
    -18 will|shall {adv}? remember|forget|treasure|cherish|carry
    -17 see|saw|seen|seeing|meet|met me {adv}? {adv}? soon
    -33 not {you}? {adv}? first choice
    -20 would it be !possible|ok|okay|alright|all|convenient|useful|helpful|fine|better|worth
    -18 if you want|must|care|like|wish to {adv}? know|see|hear
    -14 you were asking|wondering if|whether|how|about
    -16 forgot|omitted|failed|meant|neglected to {adv}? ask|check|mention|say
    -20 {positive}|good|great to {adv}? see|meet {you}
    -16 {can} {you} {adv}? {adv}? tell|pass|thank|ask|give|mind|put|keep @|him|her|them|my|putting|keeping|it|{thank}
    -14 ^ you {adv}? asked|wondered|doubted|feared if|whether|how|why|what|who
    -16 am|be {adv}? {eager} to {adv}? see|hear|read|learn|find|know {det}|that|how|what|@
    -10 before|than|over anything|everything|any
    # has told those who speak for the writer
    14 my {adv}? references|referees|referee|reference {be}|know|knows|expect|expects|will|can|have|has|would
    """
}
