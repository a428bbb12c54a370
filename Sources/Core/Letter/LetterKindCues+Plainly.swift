/// What any candidate says to those who held the interview, and what only others say: by who was
/// interviewed, by whom, for what, and whether it has been.
extension LetterCues {
  static let followUpPlainly = """
    # was interviewed by the reader
    10 {you} {adv}? asked|showed|walked|grilled|interviewed me|us
    10 i {aux}? {adv}? told|gave|showed|answered {you}|@|the|an? panel|answer|board|committee
    10 i {adv}? was|came|went {adv}? interviewed|grilled|in|seen {adv}? by|on|at|for|with|about|to
    6 we {adv}? {meet} *** about|for|regarding the|this|your|a ** job|position|role|post|vacancy|opening|place|seat|shift|spot|gig
    6 {thank} ** for {det} {adv}? time $|and|on|today|yesterday|the
    6 {thank} ** for {det} * call|chat|talk|conversation|screen|screening|meeting|tour|visit|session|hour|panel
    10 when|whether|until|by *** {you}|they|panel|committee|board {adv}? {can}? {adv}? decide|choose|know ??
    12 oral|interview|selection|hiring|appointment|interviewing board|panel|committee
    8 members of|on the {adv}? board|panel|committee
    10 {thank} ** for {adv}? calling|ringing|phoning|hearing|examining|receiving|shadowing me
    10 {thank} ** for having|letting me {adv}? shadow|cook|bake|play|work|teach|audition|weld|do|for|in
    12 we {adv}? {labourPast}|did|had ** at @
    # wants the work
    10 ready|free|good|able to {adv}? {adv}? start|begin !with|by|a
    10 still|remain|am|very|really {adv}? interested|keen|up|in|game $
    10 hope to? {adv}? join|work|get|be *** you|team|crew|ward|school|kitchen|firm|company|job|place
    14 make|made|making up your|their minds|mind
    24 hope|like|love|allow|welcome *** apply|considered again
    12 fill|filling|filled the|this|your|that * position|post|role|job|vacancy
    12 been|still|already {adv}? filled|open|taken
    10 sense|idea|view|word of|on {adv}? timing|timeline|when|timescale
    8 audition|trial $|on|at|that|and|was
    10 still {adv}? {adv}? planning|looking|searching|hiring|open|available|seeking|intend
    10 {you} {adv}? wanted|asked|needed to {adv}? see|have|know|look
    12 my referee|reference
    10 talk|chat|yarn|word|natter|conversation about the|your|this {adv}? * job|position|post|role|place
    16 forward to meeting|seeing @
    # asks what came of it
    24 my|the application {adv}? centre|center|portal|page|status|account|still|reads|shows
    8 weeks|days|month|fortnight since|now|ago|and
    """

  static let otherPlainly = """
    # speaks of an interview that is none for a job
    60 exit|mock|practice|practise|practising|informational|admission|admissions|visa|asylum|citizenship|radio|podcast|magazine interview|interviews
    24 visa|embassy|consulate|petitioner|immigration|asylum|citizenship|naturalisation|naturalization
    24 my|our {adv}? visa|petition|mortgage|loan|surgery|prescription|symptoms|tablets|appraisal|tenancy|deposit|claim|appeal|case !study|studies|load
    24 your {adv}? {adv}? study|survey|listeners|viewers|episode|podcast|show|column|article
    30 the|your|this|a spare? room|flat|house|bedroom *** deposit|rent|move|moving|hours|month|landlord
    24 get|offered|got|for|hope|want {det} {adv}? place $
    24 sixth|first|upper|lower form
    16 scholarship|bursary
    24 dear|hi|to|hello pc|officer|sergeant|detective|inspector|constable|councillor|mayor
    30 membership
    24 host|exchange family|year|families|programme|program
    20 mortgage|overdraft|premium
    20 loan !of|for|desk|desks|agreement|agreements|box|boxes|collection|exhibition|forms
    24 the|my|our {adv}? appraisal|supervision|probation
    16 a|the place at|on|in {det} {adv}? {adv}? school|college|university|course|programme|program|form
    # speaks of what was bought, or of those at home
    24 my|an order !of
    24 i {adv}? ordered|bought
    24 you and the|your kids|children|family|boys|girls
    # is sent by no person, or to settle what was spent
    60 ^ automatic|automated|auto reply|response|message
    60 out of the? office
    24 reimburse|reimbursed|reimbursement
    40 {thank} ** for coming|sitting|going|standing in|along|up|by? with|beside|for me
    # thanks one who spoke for the writer
    60 {thank} *** passing|forwarding|recommending|referring|vouching my|me|a
    60 {thank} *** putting|getting|dropping|having a|in|me ** word|touch|door|front
    30 would not have been|got|gotten there|it|in|far without
    24 taught|teach me everything|all
    24 {thank} ** getting|finding|landing me|us {det} {adv}? * job|place|interview|position|work
    24 {thank} ** encouraging|pushing|persuading|nudging|coaching|preparing|practising|practicing me
    # speaks of candidates, as those do who choose
    20 candidate {number}|# {be}|had|has|did|gave|came|seemed|scored
    30 they {aux}? {adv}? liked|loved|preferred|felt you
    30 they {aux}? {adv}? gone|going|went|chosen|chose with|for|someone|another
    30 i {aux}? {adv}? saw|interviewed|met|seen {number}|# {adv}? people|candidates|applicants|of|for
    30 offer it|him|her|them to? her|him|them|the
    40 i would {adv}? take|hire|have|employ|pick|choose her|him|them
    24 score|scores|scored|scoring|shortlisted|rank|ranking sheet|sheets|him|her|them|by|in|each
    30 {thank} *** going along|in
    24 each|both|everyone|all of? you {adv}? send|submit|score|rank
    # takes the writer out of it
    60 bow|bowing out
    60 pull|pulling|drop|dropping|step|stepping|back|backing out|back|aside|away of|from {det} {adv}? * process|running|race|search|application|consideration|competition
    60 accepted|taken|taking|accepting|signed {det}|another|with|elsewhere * role|job|offer|position|post|contract|place
    40 {thank} *** picking|choosing|hiring|selecting|appointing|employing me
    40 hand|handing|handed|give|giving in|you|my ** notice
    40 my? last shift|day|week will|would|is|being
    60 sorry|apologise|apologize|apologies *** i was not there|able|present
    40 i {aux}? {adv}? decided|chosen|chose|resolved *** not|stay|staying|elsewhere|another|remain
    40 miss|missed|missing my|our|your|the {adv}? interview|appointment|slot
    30 move|moving in|out on|from|on|with|by|at|as|any|whenever
    30 interested|keen|love|like|take|about|for|see|have|saw in|on? the|your {adv}? room|flat|house|bedroom $|that|and|in|with|on
    24 flatmate|flatmates|housemate|housemates|lodger|roommates
    # writes of a text of theirs, or sums up
    40 here is|are {adv}? what we {adv}? said|agreed|decided|discussed
    40 your {adv}? quotes|quotations|quote|words for|to|on|in
    14 the {adv}? piece|article|profile|feature|chapter|thesis|draft|supervision
    12 recording|headline|photographer
    # writes of the interviewers to one who is none of them
    30 {eager}|love|like to live there|here|with|in
    20 the|my|a deposit ready|paid|is|and|for|$
    40 did they {adv}? ask|offer|like|say|mention|want|do
    40 did you {adv}? wear|get|nail|do|remember|tell|ace the|it|them|to
    24 tell me everything|all
    24 thank|thanks for asking
    24 curry|drinks|pint|beers|beer|dinner|lunch|cake on me
    24 dear|hi|hey|oh ma|pa|da|mama|papa|gran|nan|auntie|grandad|granddad
    24 are you {adv}? still|free|around|on|up|coming|about? {adv}? on|up|coming for|to|over|tonight|saturday
    40 how did ** interview|it|trial go
    30 i {can} {adv}? let you know {adv}? how|the|when|what|as|if|whether
    14 they {adv}? asked|told|wanted|want|grilled|liked me
    16 i told|answered|asked|thanked them
    24 hear|heard from|off them
    30 {thank} *** running|driving|lending|minding|covering|helping|watching|babysitting|ironing|proofreading me|my|the ** interview|exam|test|trial|kids|cats
    # has begun to work there
    30 finished|done|had|survived|completed|started {adv}? my|the {adv}? first|second|third {number}? week|weeks|month|months|day|days|fortnight
    24 the|my interview went
    30 ^ *** my|the first {number}|#|few|two? {adv}? week|weeks|month|months|day|days {aux}? {be}|has|have|went|flew|at|done|in|over|behind
    30 it {aux}? {be}? {be} {adv}? a|{number}|# {adv}? week|weeks|month|months {adv}? now|since i|already and|started|began|here|$
    24 they {adv}? {aux}? {adv}? moved|promoted|made|put me up|to|shift
    24 if {you} {adv}? have|hear {adv}? anything|something|work for|that my|the|would {kin}|friend|suits|suit
    # sends what was asked for, with the interview to come
    24 before we|i {adv}? meet|speak|talk|come|see on|next|tomorrow|this|at|you
    24 ahead|advance of our|the|my|{day} {adv}? * interview|meeting|visit|conversation|call|appointment
    24 {attaching} *** for the|our|my * interview|meeting|demonstration|audition|presentation on|next|tomorrow|this
    20 see|seeing you on|at|tomorrow|{day} {day}|#|morning|at|$
    14 bring the|my originals|original
    # is about a broadcast or a text of theirs
    30 {thank} *** having me on $|the|your|last|again|as|for
    30 piece|article|story|feature|profile|episode|segment {can}|{be}|to|goes|comes {adv}? * run|runs|running|appear|appears|appearing|published|printed|air|airs|aired|out|live|online
    # writes of a candidate to a client
    24 our|my candidate|candidates
    30 thoughts|feedback|impressions|views on|about|of her|him|them|mr|mrs|ms|the
    24 {thank} ** for {adv}? meeting|seeing|interviewing {adv}? mr|mrs|ms|her|him|them|our
    24 {thank} ** for {adv}? meeting|seeing|interviewing @ !and
    # speaks of a career, and of no vacancy
    40 not {adv}? hiring|recruiting
    30 followed|following|taken|took your|the {adv}? advice
    40 not have {adv}? any? {adv}? openings|vacancies|vacancy|positions|jobs
    24 switching|switch|changing|choosing|dropping my {adv}? elective|major|course|minor|degree|subject
    40 how you {adv}? went|got|made|became|started|ended|moved into|from|it|a|an|out|up
    40 taken|accepted|taking {det} {adv}? one|job|post|role|offer in|at|with|nearer|closer|from
    24 hope you find|get somebody|someone|anyone|another|the
    40 decided|decision|deciding|want|wish to {adv}? step|leave|resign|retire|stop !in|by
    40 take|accept|consider|regard this|that as my {adv}? notice|resignation
    24 it has been an|a {positive} $|and|to|working
    24 any chance of|we|to ** interview|another|move|later|earlier
    40 have|must|had|going|need|want to {adv}? {adv}? decline|refuse|withdraw|pass
    40 staying|stay put|where i
    30 had|got the {adv}? time|day|date|hour|address wrong
    24 chance of being seen|heard|interviewed
    40 left|leave|take|taken|strike off the|your {adv}? list|register
    # applies, with the interview to come
    40 here is|find|attach|attached|enclose|enclosed|submit|sending|send ** my {adv}? application
    24 invite me !to|back|in|for
    30 expression of interest
    30 enclose|attach ** curriculum|cv|resume
    24 your {adv}? notice|advert|advertisement|ad|posting|listing asks|says|calls|mentions|seeks
    24 read your {adv}? {number}? * report|reports|website|posting|notice|page
    24 saw|seen|read|found|noticed your|the {adv}? card|sign|poster|notice|ad|advert|advertisement|posting|vacancy
    24 come|coming|available|ready|invited for|to an {adv}? interview
    24 {told} me *** retires|leaving|retiring|hiring|looking|seeking|vacant|recruiting
    14 put|putting|throw|throwing myself|my|me forward|hat|name
    24 writing|write|calling about|regarding|re your|the|a ** card|ad|advert|notice|sign|poster|vacancy|advertisement
    24 {adv}? there will|would be an? interview
    30 is what i ask|charge
    """
}
