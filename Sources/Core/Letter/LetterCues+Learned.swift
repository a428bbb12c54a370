/// What was learned: verbs of learning, what they told, what made an impression, how they do things,
/// and why it would be good for both. A date or a decision that they told belongs to what comes next.
extension LetterCues {
  static let learned = """
    # says what was learned
    3 i^ {aux}? not? {adv}? {adv}? learned|learnt {adv}? about|that|how|what|why|more|a|so|of|from|much|lot|something|where|who|there|you|your|the|things
    3 i^ {aux}? not? {adv}? {adv}? noticed|noted|discovered|gathered|understood|realised|realized|underestimated
    3 i^ {aux}? {adv}? {adv}? heard {adv}? about|that|how|the|your|more|of
    3 enjoyed|loved|great|good|interesting|fascinating|pleasure|helpful|useful|glad|valuable|wonderful|fun|appreciate|appreciated|exciting|lovely|nice|instructive|informative|illuminating|enlightening|eye * to {adv}? {heard}
    3 enjoyed|loved|great|good|interesting|fascinating|pleasure|helpful|useful|glad|valuable|wonderful|fun|appreciate|appreciated|exciting|lovely|nice|instructive|informative|illuminating|enlightening|eye * hearing|learning|understanding|discovering
    3 enjoyed|loved|great|good|interesting|fascinating|pleasure|helpful|useful|glad|valuable|wonderful|fun|appreciate|appreciated|exciting|lovely|nice|instructive|informative|illuminating|enlightening|eye ** i|you {aux}? {adv}? {heard}
    3 interesting|helpful|useful|fascinating|instructive|valuable|impressive|reassuring|refreshing * to? see|seeing !you|everyone
    3 instructive|informative|illuminating|enlightening to
    3 {learned} more|all|a|so about|lot|much
    3 {learned} * about * {org}|{you}|opportunity
    3 {positive}|good to {learned} {adv}? about|of|that
    3 helpful|useful|good|great|interesting|nice|lovely to {adv}? know|find|get
    3 if i have|got|understand|understood|remember it|that|this|you|things? {adv}? right|correctly
    3 clearer than|to|idea|picture|about|on
    3 seeing {det} {adv}? * {org}
    3 transparency|openness|candour|candor|honesty into|about|around|on
    3 interested|glad|pleased|happy|delighted to {learned}|learn|hear that|about|of
    3 reading|read|looked up|into
    3 enjoyed|loved {det} {adv}? !time|chance|opportunity|interview|conversation|meeting|talk|chat {org}|tour
    3 enjoyed|loved {det} {org}|tour
    3 did|had|could|would not * know|known|realise|realised|realize|realized|expected|understood|expect|imagine
    3 i * can not believe|imagine|get
    3 i * assumed|believed {adv}? it|that|they|you|in
    3 i {aux}? {adv}? always|had|honestly thought {adv}? it|that|they|you|in|of
    3 no idea
    3 news|surprise|revelation to me
    3 {be} a {adv}? surprise|revelation|eye
    3 never occurred
    3 never {adv}? before? {adv}? seen|heard|known|met|thought|come
    3 to think that|of
    3 {struck} {adv}? that|how|at
    3 i^ have {adv}? seen|understood|learned that|how
    3 i^ {aux}? {adv}? heard you|that|how
    3 i {aux}? {adv}? supposed|assumed|wondered !if|whether|when
    3 this|that|which i {adv}? like|liked|love
    3 not {adv}? seen|heard|met|known *** before|anywhere|elsewhere
    3 who would have guessed|thought|known|imagined
    3 {admire} to {learned}|know|find|be told|shown
    3 i {adv}? know|understand {adv}? now|better
    3 now i know|understand|see
    3 things|what i {adv}? {adv}? know|knew|learned {adv}? about|from you|your|the|this|how|during
    3 thinking about|of your|how|what|the|@ !question|answer|position|role|job|offer
    3 been in|on my head|mind
    2 i {adv}? {adv}? {think} {adv}? {adv}? that? {you}|@|half|every|not|most
    2 so that is what|why|how|where|who
    3 came|come|left|walked|went|coming|carried * away
    3 take|took|taking away
    3 take|took|taking !them|him|her|it|us away
    3 take|took|taking {number}|a|much|many * away
    3 i^ saw
    3 what i heard|saw|learned|noticed|understood
    3 {insight} into|of
    3 if i heard|understood
    3 ^ {adv}? hearing|learning|seeing|finding|discovering !if|whether
    3 it {be} {adv}? clear|obvious|evident|plain|apparent
    3 i left|came|went * excited|impressed|thinking|convinced|sure|wanting|feeling|certain|inspired
    3 the sense|impression|feeling that|of
    3 makes|made|make * sense|real
    3 makes|made the|this {adv}? job|role|post|place|company
    3 from what {you}|@|i
    3 i {can}? {adv}? {adv}? see {adv}? {adv}? why|how|what
    3 i {adv}? think|find|found|thought it {be}? {adv}? {adv}? {admire}|{positive}|{struck}|great|telling that|how
    3 one|two|three|several thing|things i|that {adv}? {struck}|stood|stayed|liked|noticed|learned|took|will|remember|loved|admired|caught
    3 is a|an {admire}|{positive} problem|thing|way|place|idea|challenge|team|opportunity|approach|project|company
    3 focus|approach|commitment|mission|culture|values|vision|attitude|philosophy|reputation ** is|are|fits|aligns|resonates|matches
    2 {you} are clearly|obviously|really|already
    2 i would have {adv}? thought|guessed|expected
    3 having {learned}|seen
    3 i {adv}? understand {adv}? {adv}? how|why|that|what|better
    3 made {adv}? {adv}? plain|clear
    3 as i see|understand
    3 helps|helped|useful|helpful to know|hear|see that|how|what
    3 left|leave|leaving * thinking|knowing|convinced|feeling|certain
    3 i^ have? not {adv}? seen|heard|met that|this|such|anything
    3 i could|can {adv}? see {adv}? that
    # repeats what they told
    3 you {aux}? {adv}? {toldPast}
    3 @ {aux}? {toldPast}
    3 @|you {adv}? says|say|mentions|explains|thinks|reckons {adv}? that|the|it|{you}|how|what|most|half
    3 he|she|they {aux}? {adv}? {toldPast} {adv}? !me|i|to|my
    3 was|were {adv}? told|shown {adv}? by|that|how|about|around|round
    3 as|what|that|which you {toldPast}
    3 {thank} *** sharing|explaining|describing
    3 {thank} *** telling ** about|how|what|more|why|where
    3 {thank} *** walking|talking me through
    3 your * description|explanation|account|story|stories|insights|vision|answers|overview|openness|candour|candor|honesty|thoughts|perspective
    3 account|description|explanation|picture you gave
    # says what made an impression
    3 i {be} {adv}? {adv}? {struck}
    3 {struck} {adv}? by|with|me|away
    3 impression on me|us
    3 attractive|appealing|interesting|exciting to|for me
    3 excited|enthusiastic about|by {det} {adv}? direction|plans|project|projects|future|idea|way|mission|vision|goals|growth|product|products|challenge|challenges
    3 excited|enthusiastic about|by how|what|where
    3 role|position|job|post|place|company {can} {adv}? allow|let|give|help|enable|offer|teach me
    3 it is {adv}? {adv}? {admire}|{positive}|{struck}|great that|how {you}|the|everyone|@|every|all
    3 it was {adv}? {adv}? {admire}|{struck} that|how {you}|the|everyone|@|every|all|{org}
    3 you|@ have|has {det} {adv}? {positive}|{admire}|{struck}|great
    3 showed|told|gave me|us {adv}? how|what|why|that
    3 i|^ found {you}|it|the|our *** {admire}|{struck}|{positive}|useful|helpful
    3 {be} {adv}? moved|touched by|to
    3 i {adv}? admire|admired|love|loved|liked|value|respect * how|that|{you}|{org}
    3 stood|stayed|stuck|stands|stays|stand|stuck * out|with
    3 kept|keep|stop|been|still thinking
    3 i^ {adv}? like|liked|love|loved that|how
    3 i^ {adv}? {adv}? like|liked|love|loved the {adv}? * {org}|way|idea|fact|mix|atmosphere|spirit|sense|variety|thought|emphasis|plants|sizes|music|building|size
    3 {be} {adv}? {adv}? impressive|inspiring|fascinating|remarkable|refreshing|reassuring|infectious|tangible|contagious|eye
    3 it|@ {adv}? sounds|sound|seems|seemed|sounded|feels|felt|looks
    3 role|position|job|post|company|place|team|work|program|programme * seems|sounds|looks
    3 sounds|sounded|seems|seemed|sound|seem {adv}? like|{admire}|{positive}|{struck}|great|ideal|perfect|challenging
    3 ^ that|which {adv}? sounds|sound|seems|seemed|sounded|feels|felt|looks
    3 sounds like
    3 that|it is {adv}? such|rare|{struck}
    3 round|around|on my head|mind
    3 the bit|part|thing|fact|story|idea about|where|that
    3 conversation|discussion|exchange|talk on|about ** was|has|is|would
    3 keep telling
    3 been telling
    3 seen|saw|heard nowhere|anywhere
    3 i {aux}? read about|that|of
    3 took that|it for|as
    3 is {det}? quite|really something|special
    3 {you} {adv}? adore|adores|love|loves|enjoy|enjoys|trust
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
    # says how things are with them
    1 ^ the|a|your|there|every|each|all|both|half !one|only|question|answer|interview|number|file|reason|sample|form|letter|attachment|date|appointment|phone|train|bus|weather|rest|result|results *** is|are|has|have|{does}|sees
    # says more than anybody knows
    2 you|they {adv}? let|own|sell|drive|give|catch|treat|still|already|only|never|all
    3 that|this|it|which is {det}? {adv}? {adv}? {admire}
    # says why it would be good for both
    3 confirmed|confirms|reinforced|reinforces|strengthened|strengthens|deepened|solidified|increased|renewed|heightened|cemented|sparked|affirmed my|that|how|what|everything|our|for
    3 convinced|convinces me
    3 {be} even|all|only more|the {struck}|interested|excited|convinced|certain|enthusiastic|eager|keen|sure
    3 made me * more|want|even
    3 exactly|just|precisely the|what * kind|sort|type|place|work|i
    3 the kind|sort|type of {adv}? * {org}|place|challenge|problem|mess|job
    3 {struck}|interested|enthusiastic about|by {det}? {org}|opportunity|chance|prospect|what|how * {you}|to|of
    3 role|position|job|post|programme|program|opportunity combines|offers|involves|includes|requires|covers|supports|fits
    3 values|value|culture|mission|vision|approach|philosophy|goals|goal|role|position|programme|program|attitude|focus ** align|aligns|aligned|match|matches|fit|fits * with|my|me
    3 good|great|perfect ** both|each
    3 good|great|perfect|ideal|right opportunity|place|move|step|time for
    3 opportunity|chance to *** {struck}|excites|appeals|attracts
    3 excites|appeals|attracts|speaks|appeal me|to
    3 challenge|problem i would {adv}? enjoy|like|love|relish
    3 {be} a {adv}? place|team|company|school|role where|that
    3 your|their|the|team|staff {adv}? dedication|passion|range|spectrum|plans|breadth|depth|energy|warmth|scale of|for {adv}? * {org}|launch|staff|{you}|@
    2 plans for|to
    2 the team|company|school|staff|department {org}
    3 i {can} {adv}? see myself|why|how
    3 changed my mind
    # a date or decision of theirs comes next
    -8 was|were|been {adv}? told *** {decide}|hear|deadline
    -8 you|@|{org} {aux}? {adv}? {toldPast} *** {decide}|hear|deadline
    -8 {toldPast} {adv}? {number}|# days|weeks|day|week
    -8 you|@ {aux}? {adv}? {toldPast} *** panel|governors|board|regional|committee|names|interviews|meetings * meet|meets|want|wants|be|by
    -8 you|@ {aux}? {adv}? {toldPast} ** would|will write|call|ring|email|let|get|send|be
    -3 learned to
    -8 you {toldPast} {det}? {adv}? end|by|on|in|within|next|this|last|would
    -3 {think} i
    -3 your * {org} would|as|and to
    # speaks of the search and not of the employer
    -3 understand|realise|realize|know that? things|schedules|decisions|plans
    -4 saw your {adv}? message|email|mail|letter|note|reply|ad|post
    -4 interviewer|interview had|was|at|is
    -4 short of|on|staffed|handed
    -4 receptionist|waited|lobby|logged|joined
    -3 courtesy|kindness|respect|interest|patience ** you
    -4 {be} {adv}? {adv}? convinced|certain|sure|confident that? i|my
    -3 understand|understood|realise|realize|know|appreciate|see *** filled|busy|interviewing|chosen|selected|deciding|successful|another
    -3 understand|realise|realize|know|appreciate {det}? * things|decisions|process|hiring|decision *** time|long|weeks|while
    -3 {be} {adv}? disappointed|sorry|saddened|sad to
    -3 understand|understood|respect|accept {det}? * decision|choice|reasons
    -4 {told} ** call|ring|email|left|busy|out|answer
    -4 {be} {adv}? glad|grateful to know by|when|if|whether
    -3 interviewer|recruiter|manager|receptionist ** ill|sick|absent|unavailable|unwell
    -3 mix up
    -3 mixup|misunderstanding|typo
    -6 idea|sense of when|whether|if
    -4 hear from|of you
    -4 would|will be {adv}? {positive}|helpful|useful to {adv}? know|hear|find|get|learn
    -4 gone|went|go to|with someone|somebody|another
    -4 {told} me {adv}? {adv}? quickly|promptly|personally|directly|early|yourself|soon|fast
    -4 understand|realise|realize|know that? ** may|might|must have
    -4 understand|understood|realise|realize|know *** another|other person|candidate|applicant|choice
    -3 position|role|job|post is|has {adv}? still|been|available|open|filled|my|of
    -3 saw|seen ** ad|advert|advertised|advertisement|posting|posted|website|portal|listing
    -3 understand|understood|know|believe|gather *** decide|decision|interviews|candidates|process|applicants
    -3 {thank} *** opportunity|chance to
    # is about their need or question, which the writer meets
    -4 need|needs|needed|looking|searching|want|wanted|require ** someone|somebody|person|people|who|candidate
    -3 question|answer|questions ** you|i asked|gave|had
    -3 your question|concern|questions|concerns
    -4 remain|still|continue {adv}? {adv}? interested|enthusiastic|excited|eager|keen
    -3 learned ** my|previous|former
    # is about the writer alone
    -6 told|said|informed me {adv}? that? you|he|she|it had|was|were|would been? {adv}? called|away|out|ill|sick|busy|left|gone|not
    -5 the one|job|position|role|place i {adv}? want|prefer
    -3 felt {adv}? easy|natural|comfortable|relaxed|long|short|quick|rushed
    -3 i {adv}? take|ask|listen|teach|show|explain|treat|sit|help * them|him|her|people|everyone|children|clients|patients|customers|guests|students
    -3 clear|obvious|evident|plain|apparent that? she|he|i|we
    -3 i {adv}? felt|feel {adv}? {adv}? at|comfortable|relaxed|nervous|calm|ease
    -3 my|our {adv}? first|top|preferred choice|preference
    -3 my {adv}? {adv}? passion|dedication|commitment|energy|enthusiasm|skills|experience|background|training|strengths *** {org}|align|aligns|match|matches|fit|fits
    -3 {be} even|all|only more certain|sure|convinced|confident that? i|my|the
    -3 i forgot|answered|rambled
    -3 {learned}|know|knew|sure {adv}? {adv}? how|that|what|where|why? i|my
    -3 ^ the|a|that|this|one {adv}? reason|part|thing|answer|question|example|time|mistake i
    # compares, or says how they received the writer
    -2 like a|an lake|father|mother|family|gift
    -2 place for me
    -2 is {adv}? down|late|rude|broken|closed
    -3 way you received|welcomed|treated|hosted|looked
    """
}
