/// What comes next, by what the two arrange: a time that is named or asked for, what was promised, their
/// decision, and what only sounds like it since it has been, or is between others; see ``LetterCues/tables``.
extension LetterCues {
  static let nextTold = """
    # names a time, or asks for one
    16 could|can|shall|may|might we {adv}? {adv}? set|arrange|fix|agree|find|pick|try|book|plan|talk|speak|meet|do
    16 ^ {adv}? simply|just|only? name|pick|choose|suggest {adv}? a|the|any|your|another {adv}? date|day|time|hour|{day}
    16 could|can {adv}? see|meet|join|attend ** on|at any|either|one|{day}
    16 here is|are *** i {adv}? mentioned|promised|meant|talked|spoke|owe|owed
    16 {you}|@|you {adv}? wanted|asked|wished to {adv}? see|have|read|get|look my|the|a|some|at|more
    16 ^ it|they|these|both {be} {adv}? here|below|attached|enclosed
    16 decision|decisions|results|answers|offers|letters {adv}? go|goes|come|comes|{be} {adv}? {adv}? out|made|due|expected|known
    13 when|whenever|once {you} {adv}? can|know|decide|have|could {adv}? $
    16 when {you} {can} {adv}? {adv}? like|want|have|prefer me to|in|back|there
    16 i {be} {adv}? sending|posting|mailing|forwarding|attaching !this
    16 offer|invitation *** {adv}? stands|holds
    16 {be} {adv}? {adv}? best|easiest|easily reached|called|rung|contacted|found
    16 {aux} {adv}? agreed|offered|promised|willing to {adv}? {be}|speak|talk|vouch|take|answer called|reached|rung|contacted|to|for|with|you|a|your
    16 another|third|fourth|further|second|extra {adv}? referee|referees|reference|references|sample|visit|talk|call
    16 ^ {so}? as promised|agreed|requested
    16 let|please me|us {adv}? have|hear|get your|the|an|a {adv}? answer|decision|verdict|reply|news|word
    16 ^ {adv}? where do|shall we go
    16 {paper}|certificate|chapter|sample|report|page|list|copy|drawing|plan ** follows|follow|{be} coming|{be} following
    16 but|and i? {adv}? read|check|answer {det}? {adv}? mail|mails|email|emails|messages|phone
    40 {thank} in advance for ** word|answer|reply|news|update|line|feedback
    16 it would {adv}? be {det}? {adv}? {positive}|great|good|honour to {adv}? {join}|be|come|help
    16 i {aux}? {adv}? asked @|{det}|{number} *** to {adv}? write|call|ring|send|speak|contact|email|phone !for
    16 ^ {so}? what happens|comes|follows {adv}? now|next|then
    16 i {be} {adv}? up for it|this|that
    24 in {adv}? expectation|anticipation|hope of {det}
    16 {you} {adv}? {told} that? {you} would|will {adv}? ring|call|phone|write|text {day}|by|on|within|this|next
    16 want|wanted|like|love to {adv}? know|hear $|so|if|whether|when|either
    16 attached|attach|enclosed|enclose *** we|i {adv}? spoke|talked|mentioned|discussed|promised
    16 earliest|soonest i {can} {adv}? start|begin|come|join|be
    16 make|please me {adv}? {adv}? happier|prouder|more|happy than|to a|to|work|join|be|get|have
    # says that the writer wants the position
    16 mean|means * lot|much|world|everything to me to {adv}? get|have|join|work|be|land|do
    16 hope|hoping i {adv}? get|got it|this|the|that|in|job
    """

  static let nextToldAside = """
    # has been, or is between others
    -18 the|average|longest|long|our|their {adv}? wait
    -19 is|are|was|were part of {det} {adv}? {adv}? !{join}
    -19 best|worst|hardest|nicest|main|big|good|greater|large|larger part of
    -19 part of the day|week|year|job|work|problem|time|lesson|story|reason|deal|town|world|country|building
    -20 ^ you {adv}? {told} that? the|your|it|there *** {need}|{pain}|want|need|{hurts}|{trouble}|cost|costs
    -20 asked *** to {adv}? let me
    -50 why|reason i {can} {adv}? {adv}? {eager}|want|hope|work
    -40 for {adv}? if|should|when i may|might|can|could {adv}? add|say|ask|mention
    -24 if i may|might|can|could {adv}? {adv}? add|say|mention
    -20 ^ if my|i|our *** tell|correct|forgive me $
    -24 i shall|will {adv}? {adv}? resist|refrain|spare|confine|forget|never
    -40 i can|could|shall|will never|not {adv}? again|once
    -24 understand|know|sorry|forgive|mind {adv}? if it|that|this|you
    -24 if|when|should you {contact}|ask|see|meet him|her|them|@
    -24 {be} there|here|in {adv}? at # {adv}? every|each
    -24 i {can} {adv}? {adv}? take|carry|keep that|this|it|them *** with me|home
    -40 i {can} {adv}? {adv}? bring|carry|apply|use that|this|it|the same? {adv}? habit|method|order|eye|way|list|idea|calm|care? to|with|for|in|here your|the|you|here|@ !{day}
    -24 you|@ {aux}? {adv}? asked {adv}? me? {adv}? how|what|whether|if i !start|begin|come|{can}|am|was
    -24 {you} {aux}? {adv}? asked|wondered if|whether|how i {can} {adv}? work|cope|manage|lead|teach|handle|deal|do|be|see
    -20 {dayparts} {be} {adv}? the|a|{det}|hard|harder|busy|busiest|quiet|worst
    -20 i {adv}? know what *** like
    -20 who|that|which will|would {adv}? let me
    -36 {be} {adv}? where|what i {can} {adv}? {adv}? want|like|love? to? {adv}? start|begin|fix|change|tackle|try
    -16 references|referees|referee will|can|would {adv}? tell|say|confirm|vouch
    -24 ^ {you} {adv}? wanted to {adv}? know whether|if|how|why|what i
    -20 ^ speak {you}? {adv}? soon $
    # is about a day or a matter of the writer's own
    -60 forward to {adv}? every|each
    -60 forward to {adv}? {ing}|reading|seeing|meeting|my|our * my|our|the {kin}|children|kids|family|friends|dog|cat
    -60 forward to my|our|some|a|the {adv}? {kin}|children|kids|family|friends|dinner|bed|break|weekend|walk|sleep|bath|match|game|film|sun|snow
    -40 say|saying {adv}? hello|hi|goodbye|thanks|cheers to
    -40 {give}|send|pass {adv}? on? my|our|his|her {adv}? love|best|regards|thanks|greetings|compliments|wishes
    -30 i|we {aux}? {adv}? left|forgot|lost|dropped *** {circumstance}
    -30 {circumstance} *** pick|collect|fetch it|them
    """
}
