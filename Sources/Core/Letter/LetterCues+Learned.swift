/// What was learned: verbs of learning, what they told, what made an impression, how they do things,
/// and why it would be good for both. A date or a decision that they told belongs to what comes next.
extension LetterCues {
  static let learned = """
    # says what was learned
    7 i^ {aux}? not? {adv}? {adv}? learned|learnt {adv}? about|that|how|what|why|more|a|so|of|from|much|lot|something|where|who|there|you|your|the|things
    17 i^ {aux}? not? {adv}? {adv}? noticed|noted|discovered|gathered|understood|realised|realized|underestimated
    9 enjoyed|loved|great|good|interesting|fascinating|pleasure|helpful|useful|glad|valuable|wonderful|fun|appreciate|appreciated|exciting|lovely|nice|instructive|informative|illuminating|enlightening|eye * to {adv}? {heard}
    11 enjoyed|loved|great|good|interesting|fascinating|pleasure|helpful|useful|glad|valuable|wonderful|fun|appreciate|appreciated|exciting|lovely|nice|instructive|informative|illuminating|enlightening|eye * hearing|learning|understanding|discovering
    12 enjoyed|loved|great|good|interesting|fascinating|pleasure|helpful|useful|glad|valuable|wonderful|fun|appreciate|appreciated|exciting|lovely|nice|instructive|informative|illuminating|enlightening|eye ** i|you {aux}? {adv}? {heard}
    10 interesting|helpful|useful|fascinating|instructive|valuable|impressive|reassuring|refreshing * to? see|seeing !you|everyone
    18 instructive|informative|illuminating|enlightening to
    12 {learned} more|all|a|so about|lot|much
    11 {learned} * about * {org}|{you}|opportunity
    8 {positive}|good to {learned} {adv}? about|of|that
    10 helpful|useful|good|great|interesting|nice|lovely to {adv}? know|find|get
    11 if i have|got|understand|understood|remember it|that|this|you|things? {adv}? right|correctly
    11 clearer than|to|idea|picture|about|on
    10 interested|glad|pleased|happy|delighted to {learned}|learn|hear that|about|of
    10 reading|read|looked up|into
    12 enjoyed|loved {det} {adv}? !time|chance|opportunity|interview|conversation|meeting|talk|chat {org}|tour
    12 enjoyed|loved {det} {org}|tour
    15 did|had|could|would not * know|known|realise|realised|realize|realized|expected|understood|expect|imagine
    11 i * can not believe|imagine|get
    10 i * assumed|believed {adv}? it|that|they|you|in
    11 i {aux}? {adv}? always|had|honestly thought {adv}? it|that|they|you|in|of
    18 no idea
    14 news|surprise|revelation to me
    18 {be} a {adv}? surprise|revelation|eye
    17 never {adv}? before? {adv}? seen|heard|known|met|thought|come
    10 to think that|of
    13 {struck} {adv}? that|how|at
    10 i^ have {adv}? seen|understood|learned that|how
    10 i^ {aux}? {adv}? heard you|that|how
    11 i {aux}? {adv}? supposed|assumed|wondered !if|whether|when
    10 this|that|which i {adv}? like|liked|love
    16 not {adv}? seen|heard|met|known *** before|anywhere|elsewhere
    9 i {adv}? know|understand {adv}? now|better
    10 now i know|understand|see
    12 things|what i {adv}? {adv}? know|knew|learned {adv}? about|from you|your|the|this|how|during
    8 thinking about|of your|how|what|the|@ !question|answer|position|role|job|offer
    8 been in|on my head|mind
    8 i {adv}? {adv}? {think} {adv}? {adv}? that? {you}|@|half|every|not|most
    11 came|come|left|walked|went|coming|carried * away
    11 i^ saw
    13 what i heard|saw|learned|noticed|understood
    17 {insight} into|of
    10 if i heard|understood
    11 ^ {adv}? hearing|learning|seeing|finding|discovering !if|whether
    9 it {be} {adv}? clear|obvious|evident|plain|apparent
    12 the sense|impression|feeling that|of
    17 i {can}? {adv}? {adv}? see {adv}? {adv}? why|how|what
    10 i {adv}? think|find|found|thought it {be}? {adv}? {adv}? {admire}|{positive}|{struck}|great|telling that|how
    10 is a|an {admire}|{positive} problem|thing|way|place|idea|challenge|team|opportunity|approach|project|company
    12 focus|approach|commitment|mission|culture|values|vision|attitude|philosophy|reputation ** is|are|fits|aligns|resonates|matches
    6 i would have {adv}? thought|guessed|expected
    12 having {learned}|seen
    5 i {adv}? understand {adv}? {adv}? how|why|that|what|better
    10 helps|helped|useful|helpful to know|hear|see that|how|what
    6 i^ have? not {adv}? seen|heard|met that|this|such|anything
    14 i could|can {adv}? see {adv}? that
    # repeats what they told
    9 you {aux}? {adv}? {toldPast}
    12 @ {aux}? {toldPast}
    11 @|you {adv}? says|say|mentions|explains|thinks|reckons {adv}? that|the|it|{you}|how|what|most|half
    6 he|she|they {aux}? {adv}? {toldPast} {adv}? !me|i|to|my
    10 was|were {adv}? told|shown {adv}? by|that|how|about|around|round
    9 as|what|that|which you {toldPast}
    16 {thank} *** sharing|explaining|describing
    12 {thank} *** telling ** about|how|what|more|why|where
    20 {thank} *** walking|talking me through
    11 your * description|explanation|account|story|stories|insights|vision|answers|overview|openness|candour|candor|honesty|thoughts|perspective
    18 account|description|explanation|picture you gave
    # says what made an impression
    11 i {be} {adv}? {adv}? {struck}
    17 {struck} {adv}? by|with|me|away
    12 impression on me|us
    12 attractive|appealing|interesting|exciting to|for me
    12 excited|enthusiastic about|by how|what|where
    12 role|position|job|post|place|company {can} {adv}? allow|let|give|help|enable|offer|teach me
    10 it is {adv}? {adv}? {admire}|{positive}|{struck}|great that|how {you}|the|everyone|@|every|all
    10 showed|told|gave me|us {adv}? how|what|why|that
    12 {be} {adv}? moved|touched by|to
    10 i {adv}? admire|admired|love|loved|liked|value|respect * how|that|{you}|{org}
    11 stood|stayed|stuck|stands|stays|stand|stuck * out|with
    10 kept|keep|stop|been|still thinking
    10 i^ {adv}? like|liked|love|loved that|how
    9 {be} {adv}? {adv}? impressive|inspiring|fascinating|remarkable|refreshing|reassuring|infectious|tangible|contagious|eye
    11 it|@ {adv}? sounds|sound|seems|seemed|sounded|feels|felt|looks
    10 sounds|sounded|seems|seemed|sound|seem {adv}? like|{admire}|{positive}|{struck}|great|ideal|perfect|challenging
    12 ^ that|which {adv}? sounds|sound|seems|seemed|sounded|feels|felt|looks
    10 sounds like
    11 that|it is {adv}? such|rare|{struck}
    9 round|around|on my head|mind
    13 the bit|part|thing|fact|story|idea about|where|that
    10 conversation|discussion|exchange|talk on|about ** was|has|is|would
    15 i {aux}? read about|that|of
    12 is {det}? quite|really something|special
    12 {you} {adv}? adore|adores|love|loves|enjoy|enjoys|trust
    # says what they do, and how
    10 how {you}|your
    8 way {det}? {you}|@|{org}
    7 your {adv}? {org} {does}
    6 {you} run|see|write|use|make|work|hold|teach|build
    6 you {be}|have {det}? +ing
    # is about them, with particulars
    6 the {adv}? {org}
    3 @ {be}|has|have
    1 every one of
    4 only|nobody|none|half|each|every|first
    # says how things are with them
    5 ^ the|a|your|there|every|each|all|both|half !one|only|question|answer|interview|number|file|reason|sample|form|letter|attachment|date|appointment|phone|train|bus|weather|rest|result|results *** is|are|has|have|{does}|sees
    # says more than anybody knows
    4 you|they {adv}? let|own|sell|drive|give|catch|treat|still|already|only|never|all
    11 that|this|it|which is {det}? {adv}? {adv}? {admire}
    # says why it would be good for both
    11 confirmed|confirms|reinforced|reinforces|strengthened|strengthens|deepened|solidified|increased|renewed|heightened|cemented|sparked|affirmed my|that|how|what|everything|our|for
    12 convinced|convinces me
    10 {be} even|all|only more|the {struck}|interested|excited|convinced|certain|enthusiastic|eager|keen|sure
    8 exactly|just|precisely the|what * kind|sort|type|place|work|i
    9 the kind|sort|type of {adv}? * {org}|place|challenge|problem|mess|job
    10 {struck}|interested|enthusiastic about|by {det}? {org}|opportunity|chance|prospect|what|how * {you}|to|of
    18 role|position|job|post|programme|program|opportunity combines|offers|involves|includes|requires|covers|supports|fits
    12 values|value|culture|mission|vision|approach|philosophy|goals|goal|role|position|programme|program|attitude|focus ** align|aligns|aligned|match|matches|fit|fits * with|my|me
    8 good|great|perfect ** both|each
    12 good|great|perfect|ideal|right opportunity|place|move|step|time for
    12 opportunity|chance to *** {struck}|excites|appeals|attracts
    12 challenge|problem i would {adv}? enjoy|like|love|relish
    12 {be} a {adv}? place|team|company|school|role where|that
    10 your|their|the|team|staff {adv}? dedication|passion|range|spectrum|plans|breadth|depth|energy|warmth|scale of|for {adv}? * {org}|launch|staff|{you}|@
    3 plans for|to
    3 the team|company|school|staff|department {org}
    11 i {can} {adv}? see myself|why|how
    10 changed my mind
    # denies that anything was learned
    -99 learn|learned|learnt|heard|discovered|understood|took|remember|saw nothing !but|except|short|less|like
    -99 learn|learned|learnt|heard|discovered|understood|saw nothing $
    -99 not|hardly|barely|scarcely|neither {adv}? learn|learned|learnt|hear|heard|discover|understand|see anything $
    -99 not|hardly|barely|scarcely|neither {adv}? learn|learned|learnt|hear|heard|discover|understand|see anything about|of|from|new|at|nor
    -99 not {adv}? learn|hear much|{number}|lot|thing|enough
    -99 never learned|learnt|heard|understood|saw anything|about|who|what|why|how|where
    -99 {toldPast} me|us? nothing
    -99 {you}|@ {aux} not|never|hardly {adv}? tell|show|explain|share|describe|teach me|us? anything|much|a|what|how|about
    -99 ^ nothing|none|little of|that|you|in *** stayed|stuck|stood|struck|interested|surprised|impressed|appealed with|out|to|me me? $
    # a date or decision of theirs comes next
    -27 you|@|{org} {aux}? {adv}? {toldPast} *** {decide}|hear|deadline
    -27 you|@ {aux}? {adv}? {toldPast} *** panel|governors|board|regional|committee|names|interviews|meetings * meet|meets|want|wants|be|by
    -27 you|@ {aux}? {adv}? {toldPast} ** would|will write|call|ring|email|let|get|send|be
    -10 learned to
    -27 you {toldPast} {det}? {adv}? end|by|on|in|within|next|this|last|would
    -11 {think} i
    -12 your * {org} would|as|and to
    # speaks of the search and not of the employer
    -12 understand|realise|realize|know that? things|schedules|decisions|plans
    -13 interviewer|interview had|was|at|is
    -10 short of|on|staffed|handed
    -12 receptionist|waited|lobby|logged|joined
    -12 courtesy|kindness|respect|interest|patience ** you
    -14 {be} {adv}? {adv}? convinced|certain|sure|confident that? i|my
    -10 understand|understood|realise|realize|know|appreciate|see *** filled|busy|interviewing|chosen|selected|deciding|successful|another
    -12 understand|realise|realize|know|appreciate {det}? * things|decisions|process|hiring|decision *** time|long|weeks|while
    -13 {told} ** call|ring|email|left|busy|out|answer
    -12 interviewer|recruiter|manager|receptionist ** ill|sick|absent|unavailable|unwell
    -10 mixup|misunderstanding|typo
    -24 idea|sense of when|whether|if
    -13 hear from|of you
    -14 would|will be {adv}? {positive}|helpful|useful to {adv}? know|hear|find|get|learn
    -14 gone|went|go to|with someone|somebody|another
    -16 {told} me {adv}? {adv}? quickly|promptly|personally|directly|early|yourself|soon|fast
    -10 position|role|job|post is|has {adv}? still|been|available|open|filled|my|of
    -12 saw|seen ** ad|advert|advertised|advertisement|posting|posted|website|portal|listing
    -10 understand|understood|know|believe|gather *** decide|decision|interviews|candidates|process|applicants
    -10 {thank} *** opportunity|chance to
    # is about their need or question, which the writer meets
    -10 need|needs|needed|looking|searching|want|wanted|require ** someone|somebody|person|people|who|candidate
    -10 question|answer|questions ** you|i asked|gave|had
    -10 your question|concern|questions|concerns
    -13 remain|still|continue {adv}? {adv}? interested|enthusiastic|excited|eager|keen
    -12 learned ** my|previous|former
    # is about the writer alone
    -10 i {adv}? take|ask|listen|teach|show|explain|treat|sit|help * them|him|her|people|everyone|children|clients|patients|customers|guests|students
    -10 my|our {adv}? first|top|preferred choice|preference
    -10 my {adv}? {adv}? passion|dedication|commitment|energy|enthusiasm|skills|experience|background|training|strengths *** {org}|align|aligns|match|matches|fit|fits
    -10 i forgot|answered|rambled
    -11 {learned}|know|knew|sure {adv}? {adv}? how|that|what|where|why? i|my
    -10 ^ the|a|that|this|one {adv}? reason|part|thing|answer|question|example|time|mistake i
    # compares, or says how they received the writer
    -3 like a|an lake|father|mother|family|gift
    # tells how things are with them
    10 {org} ** is|are|was|were|looks|sounds|seems|feels|felt {adv}? {adv}? {struck}|{admire}|{positive}|obvious|varied|fascinating|clear
    11 the|your ** looks|sounds|seems|feels|looked|sounded|felt
    11 {you} have|has {adv}? built|made|created|kept|managed
    14 i {aux}? {adv}? imagined|pictured|expected|assumed !your|to
    15 i {adv}? {adv}? keep|kept seeing|thinking|wondering
    6 more|less|better|bigger|smaller|busier|larger|harder|quieter ** than|that i|expected|imagined
    12 {be} {adv}? {adv}? excited|enthusiastic|curious|intrigued about|by {det}
    8 exactly|just|precisely what i
    4 i see|saw that|how
    10 struck me
    4 stayed|stayed with me
    -3 understand|know that? {you} {be}|have {adv}? busy|many|more|other|others
    9 explaining|explained|describing|sharing|telling !me|us|to|my
    6 i {can} {adv}? see ** that|why|how|what
    -7 i {adv}? told|said|asked|mentioned|answered|wrote
    -3 {you} wrote
    8 not know {you}|that|how
    -3 he|she
    3 only
    -8 i|my ** years
    5 that|how|why|what|where {you}|@|your|every|each|all|half|nobody|there|they|it|he|she|most|both
    7 that|how|why|what the|a|an|{number}|#
    3 i {aux}? not? {adv}? {adv}? {noticing}
    11 i^ {adv}? {adv}? liked|loved|like|love|enjoyed seeing|hearing|that|how|what|learning|your|watching
    6 i had|did|have not {adv}? {adv}? known|know|realised|realized|realise|realize|expected|expect|thought|seen|understood|heard
    3 i {adv}? now {adv}? see|understand|know
    4 now i? {adv}? see|understand|know
    12 new to|for me
    2 it|that|this|which explains|explained|shows|showed|surprised|interests|interested|makes|made|tells
    5 {struck}|interested|curious|surprised|happy|glad|interesting|fun|useful to {adv}? {heard}|see|find
    9 {you}|@|he|she|they {aux}? {adv}? {toldPast} {adv}? me|us|that|how|about|what|why|of|{you}|it|the
    6 {you} {does}|run|have|are|do|use|get|take|want|keep|make|build|work|let|sell
    -1 your
    4 is|are|has
    4 that
    -2 i am|will|can|would
    -8 my
    -7 ??
    -2 {thank}
    -2 i {adv}? {adv}? {deed}
    -7 if|whether
    -3 interview|position|round|panel
    -1 {day}
    """
}
