/// What was learned, where the writer weighs what was seen or heard: whether it suits, what it must
/// have taken, what it says of them; see ``LetterCues/tables``.
extension LetterCues {
  static let learnedWeighed = """
    # says that it suits the writer
    17 that|this|it|which|these is|was|are {adv}? {adv}? the|just|exactly|precisely {adv}? kind|sort|type|way|pace|place|spirit|attitude|work|life ** i {adv}? {adv}? like|love|enjoy|want|look|hope|believe|work|am|have|miss
    17 ^ {so}? that|it|this|which fits|suits|matches|echoes|mirrors {adv}? the|how|what|my|me|both
    17 {positive}|love|like|happy to {adv}? be {adv}? part of that|this|it
    17 you and i|me {adv}? both|share|agree|think
    17 {eager} to {adv}? learn {adv}? its|their|from
    17 i {adv}? {adv}? like|love|liked|loved very? much? your {adv}? {org}|{peopleWords}|{workplace}|house|place|school|idea
    17 {be} the {adv}? way i {adv}? {adv}? want|like|work|love
    -17 kind|sort|type of work|job i
    16 i {adv}? {adv}? like|liked|love|loved it {adv}? that|how|when
    16 i {aux}? {adv}? missed|miss that|this|it $|so|for|since
    # weighs what was seen or heard
    22 i {can}? {adv}? get|see|understand {adv}? {adv}? why
    17 ^ {adv}? nice|great|lovely|fine|cool|proper {adv}? setup|place|shop|kitchen|team|workshop|garden|office|view|bunch
    17 sounds|sounded {adv}? {adv}? demanding|tough|tiring|challenging|lively|varied|ambitious|promising|sensible|right
    17 my {adv}? {adv}? picture|image|idea|view|notion|opinion of ** was|is|has|changed|had
    16 this|that|which i {adv}? find|found {adv}? {adv}? {positive}|{struck}|{admire}|great|good
    17 everybody|everyone|all|people|those who? i {adv}? passed|met|saw|asked
    17 i {adv}? {adv}? realise|realize|understand {adv}? that? the|your|most|nobody|every !things|decision|decisions|position|post|process|job|role|schedules|plans|hiring|committee|panel|interview|need|question|task *** {be}|has|have
    17 i {adv}? gathered|gather|hear|heard $
    17 it|that pleased|cheered|amused|touched|struck|surprised|moved|delighted me {adv}? that|to|how
    17 ^ to see|watch|hear|find *** was|is|made
    17 enjoyed|loved|liked {det} {adv}? story|stories|idea|account|thought|tale of|about|behind
    17 ^ they|you {aux}? got {adv}? {det}|{number}|#|plenty|lots
    17 {be} just|exactly|precisely {adv}? the {adv}? * !what|person|one
    17 is a|an {adv}? house|home|place|school|team|kitchen where|that|in
    17 ^ =others =long {number}|# *** a|per|every|each year|week|day|month|night|shift
    17 was|is|were a {adv}? dream|joy|sight|treat|feast|wonder to look|see|watch
    20 {thank} *** telling me|us {adv}? about|how|what|why
    17 than the|what|any|anything|those one|ones|shop|place? i|we {adv}? have|had|know|knew
    17 the {adv}? appeal|charm|beauty|sense|point|wisdom of
    17 never|seldom|rarely before? have|had i {adv}? seen|met|heard|known|been
    17 hats off to !{you}|@
    17 none|few|most|all of the|those {adv}? {org}|{workplace}|places|people|schools i
    17 {you}|@ and i {adv}? both|agree|share|think|want
    17 we {adv}? agree|agreed|think|see|share about|that|alike|eye
    17 structure|size|pace|mix|{org}|{workplace}|job|role|work {adv}? would|will suit|stretch|challenge|teach me|us
    17 i {adv}? take it|that $
    17 ^ {adv}? interesting|fascinating|impressive|remarkable|curious|nice|good|funny|striking that|how {adv}? the|you|your|a|it|everyone|nobody
    17 {be} one|something|a i would {adv}? happily|gladly|love|like to? {adv}? adopt|take|copy|borrow|steal|use|have|learn
    17 still {adv}? time|room|space|energy for
    17 which|that|something i {aux} {adv}? only|never|rarely|hardly {adv}? seen|heard|read|met|known
    17 {be} what {adv}? draws|drew|attracts|attracted|interests|excites|tempts|appeals
    17 there is {det} {adv}? calm|energy|warmth|pride|order|care|honesty|humour|spirit|trust|kindness ** that|there|room
    17 ^ {adv}? everything|all about|in|at the|your|that|this
    17 {be} {det}? {adv}? world|worlds|far|long|cry|way {adv}? away|from|cry|apart
    17 worth the|a|every|my {adv}? trip|journey|train|drive|wait|visit|minute|mile|ticket|day
    17 not {adv}? aware|conscious {adv}? that|of|the|how|your
    17 if i {adv}? {aux}? took|take|got|read|heard|understood|noted|followed|caught {det}|it|that|this|you *** right|properly|correctly|well|rightly
    17 they|he|she {adv}? {told} me|us so|it
    17 {det}|it|that|this|which must {adv}? have {adv}? taken|been|cost|needed|felt|made|meant
    17 {det}|it|that|this|which can|could not {adv}? have {adv}? been|cost|felt|made {adv}? easy|cheap|simple|fun|quick
    17 ^ my {adv}? {adv}? guess|hunch|suspicion|impression|reading|bet is|was
    17 {be} {adv}? unheard of|where|in|at
    16 {be} {adv}? rare|unusual|uncommon|unknown|new|different {adv}? {adv}? where|among i|shops|firms|places|schools
    17 {be}|been|stayed on|in my mind|head|thoughts {adv}? {adv}? since|ever|all {adv}? $|then|that
    17 it|that|this|which {adv}? {tells} {you}|one|us|anyone who|what|how|that|more|everything|enough|all
    17 told|tells|says|said me? {adv}? more|enough|everything|all|volumes {adv}? than|about|of
    17 tend|tends to {adv}? {adv}? !be {adv}? !late
    17 ^ =others {adv}? *** matter|matters|count|counts {adv}? there|here|with|in|at|more|most
    17 ^ {so}? the|your|that {adv}? * {be} a {adv}? beast|gem|marvel|puzzle|maze|wonder|monster|world|joy|craft|art|treat|pleasure|challenge !$
    17 seems|seem|seemed|looks|appears to me {adv}? !that? !you?
    17 ^ {adv}? everything|all|much|little else|more *** sits|lies|stands|hangs|depends|rests|follows|turns
    16 {you} remembered|know|knew|know {det} {adv}? names|name
    17 i {aux}? {adv}? left|came|drove|went|walked home|back|away {adv}? thinking|convinced|certain|impressed|inspired|wondering|and {adv}? !{thank}|to
    # repeats what was told or shown
    17 !than|as|like|what|that|if {you} {adv}? {toldPast} $
    17 i {adv}? gather|hear|take it? {adv}? the|your|you|most|every|half|nobody|many|all|that !i|my
    20 about|by|with ** {you}|@ {adv}? laid|set|drew|sketched|mapped|spelt|spelled out|up|$
    17 ^ !i|we {adv}? showed|walked|drove|took me|us {adv}? the|a|your|to|through|round|around *** that|which|how|where|who|why|what
    17 @|you {adv}? showed|walked|drove|took me|us {adv}? the|a|your|to|through|round|around *** that|which|how|where|who|why|what
    20 i {adv}? understand|know|see|gather|understood {adv}? that? {you} {adv}? need|want|lack
    -17 hoped|disappointed|pity *** understand|see
    8 we {adv}? talked|spoke about the|your|how ** of|at|in|on|between|where|that
    45 {positive}|good|great|{struck} {adv}? {adv}? to {adv}? {adv}? see|watch|visit {adv}? your|how|what|where|a|an|inside|it|that
    45 {positive}|good|great|{struck} {adv}? {adv}? to {adv}? {adv}? see|watch|visit {adv}? the !place|office|team
    -30 i would {adv}? {eager} to {heard} how|when|what|whether {you} {adv}? {decide}
    -24 thinking|thought ** question|questions
    -24 it was {det}? {adv}? {positive} {adv}? being
    -20 is|was what i|we {adv}? {deed}|did|do
    -40 i {aux}? not? {adv}? know|see|find where|how|when to
    -17 one is {adv}? asked|listened|heard
    # is about skill or time of the writer's own, or about the talk
    -20 other|another|next {adv}? candidate|candidates|applicant|applicants
    -20 {you}|@ {adv}? {aux}? took|answered|heard {det} {adv}? questions|answers|worries|nerves *** seriously|patiently|kindly
    -24 {positive}|good that|of you {adv}? walked|drove|brought|took|saw|showed|waited|stayed me|for|on|to
    -20 {you} {adv}? {aux}? gave|give|spared|lent|made|let me *** time|day|hour|hours|afternoon|morning|right|ask|feel
    -20 {number}|#|hour|hours|minutes|much|lot|all|of of your {adv}? time|patience|day|afternoon|morning
    -20 {you} {adv}? made {det}|me|us *** feel
    -20 offer ** stands
    -17 is|are {adv}? what|who you need|want
    -40 i {aux}? {adv}? learned|learnt the? @ {adv}? at|from|as|on|by|during|while|in|and
    -17 {fell} ** from #|{number} ** to #|{number}|none|zero|nothing
    -30 pass|send|give {adv}? on? {det} {adv}? thanks|regards
    -30 i {can} {adv}? {adv}? read|look|study|go through|up|at|into
    -30 {you} {adv}? rang|called|phoned|wrote|told|drove|waited|stayed *** yourself|personally|yourselves
    -30 ^ you {and}? @? {be} {adv}? {adv}? {positive}|friendly|patient|helpful|lovely|fair
    -40 next|following|further {adv}? steps|step|round|stage
    -40 i {adv}? understand|gather|hear|know|believe|understood that? ** decision|decisions|answers|results *** out|by|end|next|week|within|in
    -40 {you}|@ {aux}? {adv}? {told} that? *** decision|decisions|answers|results *** out|by|end|next|week|within|in
    -30 i would have {adv}? {labour}|gone|asked|begun|started|put ** first|instead|before
    -30 i ought|should {adv}? {adv}? to? {adv}? have
    -30 {you}|@ {aux}? {adv}? asked {adv}? me|us? {adv}? what|how|whether|if|about|why i|my
    -40 salary|pay|wage|wages|rate {you}|we|i {adv}? {told}|spoke|talked|named|discussed
    """
}
