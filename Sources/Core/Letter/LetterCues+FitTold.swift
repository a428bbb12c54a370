/// Why the writer fits, told as a story ends: what came of it, what others were asked to do, which answer
/// was given to a question, and how a gap closes; see ``LetterCues/tables``.
extension LetterCues {
  static let fitTold = """
    # tells how it ended
    16 {fell} ** from #|{number} ** to #|{number}|none|zero|nothing
    16 went|came|got|brought|took|took|move|moved *** from #|{number} ** to|down #|{number}|none|zero|nothing
    16 {fell} {adv}? by|to #|half|{number}|none|zero|nothing|under|below|nearly|almost
    16 {fell} {adv}? by a third|quarter|fifth|tenth|factor|good
    16 was|were|is|are {adv}? gone|over|solved|sorted|fixed|clear|cleared|empty {adv}? within|after|by|inside
    16 stopped|vanished|disappeared|ended|ceased|cleared {adv}? within|inside {det}|{number}|#
    16 after|within|inside a|one|{number}|#|the|that {adv}? week|weeks|month|months|fortnight|year|term|season we|it|they|nobody|sales|complaints|the * {be}|had|did|could|were|lost|{fell}
    16 my|our {adv}? {works}|{peopleWords}|class|numbers|figures|sales {aux}? {adv}? {told}|read|got|made|won|grew|{deed} *** #|{number}|twice|half
    16 i|we {adv}? {everyday}|{deed} *** and ** {fell} from|by|to|# !the|home|work
    16 #|{number} of|in my {adv}? {past}|ten|#|{number}
    16 i {aux}? {adv}? hit|beat|topped|exceeded|smashed {adv}? {det}? #|{number}|quota|quotas|target|targets|every|sales
    16 i|we {aux}? {adv}? {everyday}|{deed} it|this|that *** and|so|until it|they|nobody {aux}? {fell}|works|held|ran|stopped|lasted|stayed
    # tells what others were asked to do
    16 i|we {adv}? had|let|made|asked the|our|each|every|both|them|him|her|{peopleWords} * {tryOut}
    13 i {adv}? let|hand|teach|coach|calm|show|greet the|each|every|them|my|people|patients|children|clients|customers|guests|students
    16 i have a {adv}? habit|rule|method|trick|routine|saying
    # tells where it was learned
    12 at|in|on|with|for the? @ i|we|our|my
    16 i {aux}? {adv}? learned|learnt the? @ {adv}? at|from|as|on|by|during|while|in|and
    16 i {aux}? {adv}? learned|learnt {det} trade|craft|ropes|basics|language|business
    16 speak|speaks {adv}? {number}|#|several languages
    16 reminds|reminded me of *** where|when i|we
    13 did|done|spent|put {det}? {number}|# {adv}? years|yrs|seasons|winters|months {adv}? on|in|at|with|as|of
    16 we had|met|faced|fought|solved {det}? {adv}? same|it|that|this|one|such|similar {adv}? at|in|with|on
    16 i|we did|do|had|solved|faced {adv}? exactly|just|precisely {adv}? that|so|this|the|it
    16 i did {adv}? that|so|the|it in|at|with|same|on|for !{day}
    16 what worked|helped {adv}? for? us|me|there|then
    # answers what they asked
    16 {you}|@ {aux}? {adv}? asked|wondered|wanted {adv}? to? know? me|us? {adv}? what|how|whether|if|why i|we|my
    16 what i ought|should|meant|could to? {adv}? have {adv}? said|told|added|answered|mentioned
    16 i ought|should {adv}? {adv}? to? {adv}? have {adv}? told|said|added|mentioned
    13 i would have {adv}? {labour}|gone|asked|begun|started|put ** first|instead|before
    16 i {adv}? know|recognise|recognize that|this|the|such {adv}? problem|feeling|trouble|number|headache|kind|sort|worry|question|backlog
    16 {be} a|the * i {adv}? recognise|recognize|know {adv}? $|well|too|from
    16 the {adv}? {need}|{pain} ** {be}|sounds|feels {adv}? familiar
    # says what would be done here
    16 think|believe|suspect|reckon|sure|guess that? the|a|it|that|this {adv}? same|it|that|this|thing? {can} {adv}? work|help|pay|suit|serve
    16 i {can} {adv}? {adv}? bring|carry|apply|use that|this|it|the same? {adv}? habit|method|order|eye|way|list|idea|calm|care? to|with|for|in|here your|the|you|here|@
    16 i would {adv}? start|begin with|by|from !{day}|#
    12 i|we would {adv}? ask|look|check|count|watch|walk|listen|measure {adv}? first|the|how|what|who|where|at|for|with !{you}|if|whether|when
    # says how a gap closes
    16 will|would|may|might {adv}? slow|stretch|challenge|delay me|us
    16 i would {adv}? {adv}? lean|rely|draw on|upon
    16 i would {adv}? {adv}? need|have to {adv}? learn|catch|practise|practice|grow|train
    16 my {adv}? * {cert} ** runs|expires|lapses|ends
    12 booked|paid|applied|registered * renewal|exam|course|test|retest
    16 i can {adv}? work {weekday}|{dayparts}|early|both|nights|every !time|by|if
    16 got my ** through|renewed
    # speaks of the writer's place of work, and not of the reader
    6 =mine at|in|on|with|of|from|for {det}? {adv}? * {workplace}|ward|shop|firm|store|school|army|navy|port|factory|plant|clinic|theatre|lab
    3 =mine =long
    8 =mine where|place|ward|shop|firm|company|school i {adv}? work|worked|come|came|learned|trained|am|was
    16 i {be} {adv}? the {adv}? one|only|person|man|woman|first one|person? ** who|that|they|to|everyone
    13 i {aux}? {adv}? do|does not {adv}? get|tire|scare|panic|rattle|shout|skip|quit {adv}? !{you}|the|this|an|it|why|how|that
    16 it|which|that took me|us {det}|#|{number} {adv}? year|years|month|months|week|weeks|while|winter|season to
    16 it|which|that took me|us {adv}? {number}|#|a {adv}? years|months|weeks|winters|winter to
    16 my @ {be} that|what|rusty|fluent|good|a|as|enough|better
    16 {org}|{workplace}|place|ward|shop i {adv}? come|came from
    12 i|we had {det} {adv}? * at|in the|our {workplace}|{org} *** and {deed}|had|were|was|got|it|{adv}
    12 of the|my {adv}? # ** on|in|from my
    12 i {aux}? did {det}|all {adv}? * move|archive|books|accounts|work|planning|rota|sound|lights|{workplace}|{org} of|for|with|at|myself|alone
    12 in|on the {adv}? * you {adv}? learn|get|have|do|see to|used|things|everything|that|how
    12 as|like we {adv}? did|do|had|used {adv}? in|at|on|with|there|to
    16 weekends|nights|mornings|evenings|lates|earlies|shifts|early {adv}? suit|suits|fit me|my
    13 {trait} i {adv}? {be}|have
    16 {skill} i have
    10 i sit|take|write|do the|my {adv}? * exam|test|course|certificate|licence|license ** on|in|next|this #|{day}|month|year|week
    16 on|seen|know|from the other side|end of
    -9 =mine i {aux}? {adv}? {noticing} {adv}? that|how|about|what
    -9 =mine i {aux}? {adv}? {noticing} {adv}? the !same
    -9 =mine told|showed me|us
    -9 =mine able to {adv}? learn|see|hear
    -9 =mine interview|conversation|panel|vacancy
    13 {peopleWords}|horses|kids|plants|machines|engines|numbers {adv}? trust|like|obey|follow|respect|love me
    13 i have {number}|# {adv}? languages|trades|tickets|licences|degrees|diplomas
    16 i {adv}? do|did the|all|both {adv}? {workplace}|{works}|till|accounts|window|post|phones|cleaning|books|payroll|orders|sound|garden !of|on|for|next|by|well|again
    16 i {adv}? know what {det}|it|it is * *? {does}|do|did|means|takes|costs|like
    16 i have nothing|no|little against|objection|objections|problem|trouble|difficulty {adv}? with|to|against|doing|working|{dayparts}|late|early
    16 it was me|i who|that
    16 i {aux}? never {adv}? missed|lost|broke|broken|dropped|failed|skipped|let
    16 i {adv}? learn|master|manage it|this|that|them|new|things {adv}? in|within|quickly|fast|on
    16 ^ as {det}? * of|at|in|for *** i {adv}? {deed}|did|ran|had|was|kept|taught
    16 i was|am the {adv}? youngest|only|fastest|oldest|longest !one|to|person
    16 does|do|did|can not {adv}? frighten|scare|bother|worry|tire|daunt|faze|upset me
    16 {peopleWords} at|in|from|of @|the|my {adv}? * {adv}? still
    16 i {be} no|not {det}? {trade}|expert|genius|salesman|talker|scholar|hero but|yet|and
    16 my {adv}? {adv}? thing|strength|field|forte is|are
    16 i {adv}? know what *** is|are|feels|was like
    13 by|all myself|ourselves
    16 we {adv}? went|came|got from ** to
    16 my ** code|script|tool|model|method|program|recipe|design {can} {adv}? {adv}? !{be}
    16 {be} {adv}? where|what|first|thing i {can} {adv}? {adv}? want|like|love? to? {adv}? start|begin|fix|change|tackle|try
    16 first thing|step|job i {can} {adv}? {adv}? want|like|love? to? {adv}? start|begin|fix|change|tackle|try|do
    36 i {aux}? {adv}? {everyday}|{deed}|been|done *** all my life|days
    16 i {aux}? {adv}? {everyday} *** for {number}|# {adv}? years|seasons|winters|summers
    16 i {aux}? {adv}? have|speak|had {adv}? good|fair|fluent|passable|basic|decent|some|working @
    16 i {aux}? {adv}? had a {adv}? class|team|crew|round|route|shop|stall|flock|ward|floor|staff|section of|with|at
    16 my references|referees|referee will|can|would {adv}? tell|say|confirm|vouch
    13 job|work|years|time|shop|place *** taught me to
    13 i never {adv}? could|lost|missed|left|was
    13 i {be} {adv}? awake|up|there|used|ready ** by|before|at {adv}? # {adv}? anyway
    -12 original|originals|copy|copies of my
    -12 something i can {adv}? stand|live|work|get
    -24 since|after i {adv}? met|spoke|talked|interviewed|saw|came
    -16 ^ =others {number}|# *** a|per|every|each year|week|day|month|night|shift
    # repeats figures of theirs
    -16 has|have {adv}? {adv}? {fell}
    -33 {you}|@ {aux}? {adv}? {told} *** {fell}
    -16 ^ your|you|@ *** {fell}
    -33 ^ what|one|something|thing i {adv}? took|take|learned|learnt|heard|carried|liked
    -33 thing i {adv}? took|take|learned|learnt|heard|carried|liked
    -40 {you}|@ {aux}? {adv}? asked|wondered ** if|whether|when i {can}|{be} {adv}? {adv}? start|begin|come|send|bring|attend|join|call|free|available|well|ready|reach|found
    -20 you had me
    """
}
