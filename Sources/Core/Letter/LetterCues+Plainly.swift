/// What any candidate says, by the grammar of the sentence and the field of its words: who is spoken
/// of, and what is said of them.
extension LetterCues {
  static let thanksPlainly = """
    # says that it was good to meet them
    13 {positive}|good|friendliest|best ** {meeting} i {aux}? {adv}? {adv}? been|had|ever|known
    13 {meetingThem} *** was|is|were|has|made {det}? {adv}? {adv}? {positive}|{struck}
    13 {adv}? {positive}|good it? was? to? {adv}? {meetingThem} {you}|with|to|@
    13 {positive}|pleasure|joy|privilege it|that was|is to {adv}? {meet}
    13 it was {adv}? {adv}? {adv}? {positive} to {adv}? {adv}? put|have|be|spend|come|get|talk|chat|do|hear|see|find
    13 {adv}? nicest|loveliest|best|friendliest|kindest time|day|hour|morning|afternoon|evening|welcome|people|bunch
    16 {positive} to have {adv}? {meet}
    16 the|our|your|my {adv}? {meeting} ** was|were {det}? {adv}? {adv}? {positive}|pleasant
    # says that it was kind of them
    16 {meet} me ** kindly|warmly|gently|patiently|fairly|properly|carefully|generously
    16 i felt {adv}? {adv}? looked|welcome|welcomed|safe|comfortable|at after|home|ease|straight|with|from|in
    16 in your|their debt
    16 {positive}|good|great to {adv}? walk|sit|spend|go|share|talk|work|cook|play ** with {you}|@
    16 treat|pleasure|joy|privilege|delight|honour|honor|thrill to {adv}? {adv}? be|get|have
    16 i {be} {adv}? {adv}? {positive} of|for {det}
    16 what a ** to {adv}? {meet}
    18 good|kind|nice|decent|lovely|grand of you to {adv}? let|have|give|show|see|take|make|find|stay|meet|ask|invite !me|us?
    16 had such a|an? {adv}? {positive} {meeting}|time
    16 {positive}|honoured|honored|privileged|flattered|lucky to be|have {adv}? asked|invited|interviewed|met|considered|seen|shown|received
    16 made the|our|this {adv}? {meeting} feel|so|easy|{positive}|less
    16 {you} {adv}? gave|spared|lent|made|found|took me|up ** time|hour|hours|minutes|half|afternoon|morning|lunch|day|evening|saturday|sunday
    16 i {aux}? {adv}? appreciate|appreciated|enjoyed|valued|loved|liked {det} {adv}? {adv}? {meeting} !about|of
    50 {thank} ** for your|the|such {adv}? patience with|and
    16 ^ =early {adv}? enjoyed|loved it|that|this|every|all|both $
    13 made|make|makes|put {you}|@|a|an|this|the|me|us ** feel|ease {adv}? welcome|home|comfortable|ease|seen|heard|wanted|human|relaxed|part|$
    12 {you} ** relaxed|calmed|reassured|cheered|settled me|us
    # thanks
    16 {thank} {you}? =early $
    18 =early ^ ** {thank} {you} $
    13 {thanksAbroad} *** {meeting}|interview|asking|time|welcome|talk|{meet}
    13 {thank}|{appreciate} {you}|@|{det} * for {det}? * chance|opportunity|honour|honor|privilege
    13 {positive}|glad|lucky that? {you}|@ {adv}? took|showed|let|gave|made|had|found|met|drove|walked the? me|us|time
    16 i^ {adv}? enjoyed|loved|liked {adv}? walking|sitting|going|cooking|working|touring|spending|looking|being *** with|together|among|round|around {you}|@|the
    16 nobody|none|never|no|rarely|seldom|hardly one? {aux}? {adv}? {aux}? ** me *** interview
    16 it was {det}? {adv}? {positive} {adv}? being *** by {you}|@|the
    13 for the|your {adv}? welcome|hospitality|reception
    18 a {adv}? big|special|warm|huge|heartfelt|great thank|thanks you? to
    16 in|such {adv}? {adv}? good|kind|safe|best hands
    16 did|does|done me|us {adv}? good
    16 {you} {adv}? made a|an|the|me|us * *? feel
    16 {you} {aux}? {adv}? gave|spared|lent me|us *** your {adv}? time|day|afternoon|morning|evening|week|lunch
    16 {number}|#|hour|hours|minutes|much|lot|all of your {adv}? time|patience|day|afternoon|morning
    16 thanks to you|@|all|both|everyone {adv}? all|both|$|and
    16 {you}|@ {adv}? {aux}? took|answered|heard {det} {adv}? questions|answers|worries|nerves *** seriously|patiently|kindly
    16 i {adv}? {adv}? felt|feel {adv}? {adv}? welcome|welcomed|looked
    16 my {adv}? * thanks|gratitude to {you}|@|the|all|everyone
    16 {positive}|good that|of you {adv}? walked|drove|brought|took|saw|showed|waited|stayed me|for|on|to
    -16 hats off to whoever|the
    # tells of thanks to others, or of what is none
    -20 i {aux}? {adv}? thanked !you
    -24 {thank} that *** {circumstance}
    -24 would|will {adv}? be {adv}? {positive}|glad|happy to {adv}? {adv}? talk|meet|discuss|come
    -14 {positive}|good|great to {adv}? hear|know|learn|read {adv}? that|how|about|what
    -12 open|frank|honest|candid about
    # asks for a word, and will be thankful for it
    -30 {thank} if|were|should
    -30 would|should|will|shall {adv}? be {adv}? {adv}? {thank}
    -16 ^ happy|glad|pleased to {adv}? talk|chat|speak|discuss|meet|answer|come on|if|through|about|again|whenever|any|with|in
    -14 good|great|nice|lovely to {adv}? see {det}|that|how
    -24 of you to {adv}? write|tell|call|ring|phone|reply|answer
    -24 of you to {adv}? let me|us know
    """

  static let learnedPlainly = """
    # says what was learned
    17 i {aux}? {adv}? came|began|got|able|get|managed|come|started|begin|helped to {adv}? {adv}? understand|learn|appreciate|see|realise|realize|know|hear|grasp {adv}? that|how|what|why|more|about|{det}
    17 learning|hearing|discovering {adv}? {adv}? more|about|all|how
    17 {positive}|{struck}|enjoyed|loved|liked {adv}? finding out {adv}? more|about|how|that|what
    17 i could|can {adv}? tell|see|feel|hear|sense {adv}? that|how|{det}|why|{you}
    16 opened|opens|opening my|our eyes
    16 made|makes my|our day|week|morning
    17 taught|teaches|showed|shown|told me|us {adv}? {adv}? a|more|lot|much|something|that|how|what|all
    16 gave|gives|given me|us {det}? {adv}? {adv}? {adv}? {insight}
    # repeats what they told
    17 {you}|@|he|she|who|somebody|someone|lady|man|woman {aux}? {adv}? {told} {adv}? me|us {det}|about|that|how|what|why|where|{you}|it|which|there|@|of|on
    17 you|@|he|she {adv}? {toldPast} {adv}? that|how|what|why|where|the|your|it|there|most|every|half|all|nobody|everyone
    # tells of their plans and doings
    17 you|they {be} {adv}? {adv}? about|going|planning|hoping|trying|set|due|building|opening|moving|growing|starting|losing|taking|running|changing|expanding|working|adding|making|putting|short|down|up|after|still
    17 {org} {be} {adv}? {adv}? about|going|planning|hoping|trying|set|due|being|building|opening|moving|growing|starting|losing|taking|running|changing|expanding|working|adding|making|short
    17 ^ =others =long {so}? the|a|an|@|what *** you|your|they|their|{org}|{workplace}
    17 ^ =others =long {so}? it|this|that|there *** you|your|they|their|{org}
    17 ^ =others =long {so}? your|you|they|everyone|everybody|nobody
    17 ^ =others =long half|most|all|each|every|both|some ** you|your|their|the|{org}|{workplace}
    17 ^ =others =long {number} ** you|your|they|their|{org}
    8 ^ =others =long {so}? the|a|an|that|this|it|there|@
    4 ^ =others =long {so}? the|a|an|@ ** is|are|has|have|will|would|does|can|never|always|goes|runs
    17 ^ {adv}? had|have no idea|clue
    17 having|been {adv}? shown|told|walked|talked|taken
    17 i^ {aux}? {adv}? took|take|taken note of|that|how
    17 ^ =others !there ** must {adv}? {adv}? be|feel|take|cost|hurt|mean {adv}? !{be}
    17 {glad}|grateful|appreciate|appreciated|liked|loved that? you|@ {adv}? told|showed|mentioned|shared|explained|spoke|talked|admitted|said|were openly|honestly|frankly|me|us|so|of|about|that|how|the|honest|open|frank
    17 {positive}|good|great|refreshing|rare to {adv}? see|hear|find|meet|visit a|an|the|your|{org}|someone|people|somebody *** that|who|where|so|is|are|being|already|still|instead|without
    17 our|the|your {adv}? discussion|conversation|talk|exchange|chat|debate about|on|of|around ** was|has|is|gave|made|showed
    17 what|bit|part|thing i {aux}? {adv}? {adv}? keep|take|remember|carry|treasure
    16 ^ looks|sounds|seems like
    17 as i understand|understood it|you
    17 i {adv}? {adv}? know|understand|understood|see|saw why|how|what {you}|the|people|@|it|makes|matters
    16 {more} than i {aux}? {adv}? {adv}? thought|expected|imagined|knew|pictured|realised|realized|feared|guessed
    16 stayed|stuck|stays|sticks with me
    16 i {adv}? found|find {det} ** {struck}|{admire}|inspiring|fascinating
    16 ^ what a|an {adv}? {adv}? place|team|kitchen|shop|school|view|building|history|project|story|operation|setup|mission|garden|lab
    17 the|your|that|this|how *** {affected} me|us
    17 the|your|that|this|which *** made|makes me {adv}? {adv}? laugh|think|smile|want|rethink|see|wonder|realise|realize|hungry|curious|proud|homesick|cry|grin|sit|stop|believe
    16 the ** i {aux} {adv}? {adv}? seen|come|met|heard|encountered|visited|tasted|known|worked !interview|about|from|to|in
    17 learned|learnt a|so|quite|some|many {adv}? {adv}? good? great? deal|lot|ton|bit|much|things|from
    17 learned|learnt ** from|through your|the|@|our|it|that
    60 {thank} *** frank|honest|open|straight|candid|upfront|plain about|on {det}
    16 i {adv}? took|used|tried|stole|borrowed|stolen|tested your {adv}? * !time|afternoon|morning|lunch|hour
    17 the|your|one|somebody|someone * {toldPast} me|us {adv}? {adv}? about|of|how|the|your|all|round|around
    17 {mulling} {adv}? about|on|over|of|the your|how|@|the|that !question|questions|answer|hour|interview|day|offer|job|role|position|you
    17 i {aux} never|not {adv}? have? {adv}? guessed|thought|expected|imagined|believed that?
    17 i {adv}? keep|kept {mulling}
    16 i {adv}? looked|walked|watched|peeked|peered ** your
    17 ^ watching|seeing|hearing|listening {you}|@|the|your|to|how
    17 i can not believe|get {you}|how|that|over|the
    17 look|looked|looking|walk|walked at|round|around|over|through your
    16 which {be} {adv}? {adv}? {admire}
    12 ^ =others *** {be} too
    17 new|news ** was|is for|to me
    17 what|bit|part|thing i {adv}? {adv}? liked|loved|noticed|enjoyed|saw|heard|took|admired|found|learned|learnt|remember
    17 i {aux}? {adv}? {adv}? learned|learnt {det} {adv}? {adv}? deal|lot|great|ton|bit|about|of
    16 never|not {adv}? knew|know|guessed|thought|imagined|dreamt|dreamed that? {det}|you|@
    14 ^ =others the|your|@ *** seem|seems|seemed|appear|appears|appeared|feel|feels
    17 ^ =others =long only|just|about|over|nearly|almost|barely {number}|# ** you|your|their|the|{org}|{workplace}
    16 your|the {adv}? * values|mission|culture|philosophy|vision {adv}? match|matches|fit|fits|mirror|mirrors|suit|suits
    # is about a paper, a question, an appointment or a wait
    -20 ^ you {adv}? asked|wanted|wondered|doubted|worried|feared|invited|wrote|rang|called|emailed|were|will|may|might|must|can|could|would|should
    -40 ^ =others {det} * {paper}
    -40 ^ =others *** {you} {aux}? {be}? {adv}? wanted|asked|requested|needed|needs|mentioned|worried|promised $|for|to|about|will|is|are|as|attached|@|#
    -20 ^ =others a|an {adv}? person|man|woman|body|reader|mother|child|teacher|nurse|driver|friend !who|from|in|at|of
    -20 {you} {adv}? spoke|talked {adv}? of|with|to me|should|would|come|comes
    -20 how|what one {labourNow}|treats|does|says|behaves
    -20 could|can|did|would|might not|never find|see|reach|open|hear|locate {you}|me|it
    -30 ^ =others the right|correct|wrong|other|short|long|good|bad one|version|part|news
    -30 committee|panel|board|governors|council|trustees {aux}? {be}? {adv}? sit|sits|meet|meets|convene|decide|decides|approve|approves|sat|met on|by|next|in|this|before|until|again
    -30 ^ as agreed|promised|requested|discussed|arranged
    -40 it was {det}? {adv}? {positive} {adv}? {meetingThem}
    -40 ^ all the|my|good best|wishes|luck|love
    -30 made|make ** feel {adv}? {adv}? welcome|ease|home|comfortable
    -30 how {adv}? warmly|kindly|patiently|gently|friendly|welcoming
    -30 {told} me {adv}? {adv}? quickly|promptly|personally|directly|early|yourself|soon|fast
    -40 position|role|job|post|vacancy {be} {adv}? still|open|filled|available|free|taken|gone|advertised|not|been
    -40 you {adv}? {toldPast} *** to {adv}? see|interview|meet|speak
    -40 sharing {det}? {adv}? time
    -20 interview|conversation|talk|chat|hour *** than i {aux}? {adv}? expected|thought|feared
    -20 being interviewed|asked|listened|heard|seen
    -40 made the|our|this {adv}? {meeting} feel|so|easy|{positive}|less
    -40 know|understand|see|realise|realize|appreciate how {adv}? {adv}? busy|hard|difficult|full|tight|long|many|stretched
    -40 ^ =others *** attached|enclosed|attachment|inbox
    -40 =others {thank}|luck|congratulations|regards
    -40 ^ =others * wish|wishes
    -40 =others best|good|kind|warm|warmest|many wish|wishes
    -30 {be}? what? a|an {adv}? {positive} it? {be}? to {adv}? spend|{meet}
    -40 {toldPast} {adv}? that? you|they {be}? {adv}? want|need|wanted|needed|looking|after
    -30 =others {you}|@|{org} *** decision|shortlist|outcome|timetable|timeline|candidates|applicants
    -40 it|that was {det}? {adv}? {adv}? {positive} to {adv}? {meet}
    -20 {told} me|us that? {you}|@|he|she|they {aux}? {adv}? {be}|had {adv}? {adv}? been? {adv}? {away}
    -20 can|could|would|will|please you? {adv}? tell|let|show me|us
    -20 people|they|friends|others|customers|colleagues {adv}? tell me|us
    -60 {you}|@|{org}|man|woman|chair {aux}? {adv}? {told} *** {decide}|board|panel|committee|write|hear|touch *** by|on|within|before|{day}|#|sit|sits|meet|meets
    -60 {you}|@|{org}|man|woman|chair {aux}? {adv}? {told} *** {can}|to {adv}? phone|call|ring *** by|on|within|before|{day}|#
    -60 {you} {aux}? {adv}? {told} that? {you}|it|there {can} *** touch|contact|call|ring|phone|write|email|let|answer|reply|back|hear|decide
    -30 understand|understood|know|see|realise|realize|appreciate that? {you} {aux}? {be}? {adv}? {adv}? chosen|decided|picked|busy|filled|taken|selected|given|gone|many|appointed|hired|other|others
    -20 how|where|when|whether things|matters|it|you|we stand|stands|are
    -20 ^ it is|was {adv}? @ who|from|here|again|speaking
    -20 ^ this is {adv}? @
    -20 yes|no or a? {adv}? no|yes
    # weighs what was seen
    16 not|few many|other|most * {org}|places|people|firms * would|can|could|do|let|have|show
    16 {be} as much *** as
    16 makes|made {adv}? {det}? {adv}? sense
    16 job|role|position|work|place|post|team|company {can} {adv}? give|let|allow|offer|teach|stretch|challenge|help|enable me
    """
}
