/// Why the writer fits: what was done, where and for how long; experience and skills; what the writer
/// would do for them; that both fit together. Deeds on the day of the interview itself are taken off.
extension LetterCues {
  static let fit = """
    # says why the writer
    12 i {adv}? have {adv}? ideas|thoughts for|on|about|how
    11 i {adv}? love|enjoy|like {ing}
    10 i|my {aux}? {be}? {adv}? {adv}? {love} for|about
    10 i am {adv}? a? {adv}? {trait}
    12 been {det}? {adv}? goal|dream|ambition|passion|wish
    12 what drew|draws|brought|attracted|attracts me
    12 i {be} {adv}? willing|able|prepared {adv}? * to {adv}? train|learn|relocate|travel|adapt|retrain
    12 chance|opportunity to {adv}? stretch|grow
    12 since {det} * interview|conversation|talk|meeting|call|{day} i
    12 my references|referees * confirm|tell|vouch
    12 as my {adv}? resume|cv|portfolio|transcript|record shows
    12 sample|outline|example|mockup|prototype|draft that shows|demonstrates|illustrates
    10 regarding|about|to|on {det} {adv}? question|concern|doubt|worry|doubts about|on|over|regarding
    10 i forgot|omitted|neglected|failed to mention|say|add|tell
    10 should have said|told|added|mentioned
    12 experience {adv}? relates|translates|transfers|applies
    14 i|we^ learned|learnt to
    10 taught me
    12 describe|describes|know|knows me as
    12 assure you that? i
    12 {eager} to {adv}? work {adv}? evenings|nights|weekends|shifts|hard|overtime|late|early|mornings
    12 i {adv}? take pride|care in|to
    12 i {adv}? pride myself
    12 my {adv}? manager|boss|supervisor|colleagues|employer|bosses|customers|clients * {adv}? asked|trusted|trust|relied|rely|called|call|say|says|gave|made|put|ask|praised
    12 i {adv}? take|ask|listen|teach|show|explain|treat|sit|help * them|people|everyone|children|clients|patients|customers|guests|students
    12 i am that person|someone|candidate
    12 values|strengths {adv}? * match|align|fit * mine|my
    # tells what the writer has done
    10 i {aux}? {adv}? passed|completed|earned|obtained|renewed|finished ** exam|exams|test|tests|certificate|certification|course|licence|license
    17 i^ {aux}? not? {adv}? {adv}? {work}
    7 i^ {aux}? {adv}? {adv}? {deed}
    15 i^ {aux}? {adv}? did|done|made|taught|took|kept|cooked|served|sold #
    16 i^ {adv}? did !not
    5 i^ {adv}? had !no|not|my|to|an|interview|the|trouble
    7 i have {adv}? been !in|on|to|thinking|trying|asking|asked|told|offered|invited|waiting|looking|wondering|there|following|meaning|called|given|back|ill|away|hoping|unable|so|very
    1 i was {adv}? a|an|responsible|head|part|in
    3 i was {adv}? {adv}? the first|only|lead|head|youngest|last
    3 never once|had|been|did
    13 in my {past} * {day}|year|years|job|role|post|shop|company
    10 we {adv}? {deed}
    11 we {adv}? {work}
    # when, where and how much
    11 {told} {adv}? that? i have|had {adv}? {deed}|been
    3 i *** #
    7 at|in|for|with|on|from @
    4 when|since i
    4 every|each|always|own|ever|never|once
    # it was of no work
    -10 first|last|second|best|worst interview
    -10 you|they|have {adv}? found|chosen|chose|hired|picked|selected
    -12 present|presenting|show|showing * my work|portfolio|design
    -12 bring|bringing * form|forms|papers|documents|certificates|copies|signed|passport|id
    -10 my {past} manager|boss|employer|supervisor * {can}|{be}|has|needs|wants
    -12 left|leave|leaving|quit my {past}
    -11 inform|informing|tell|told|telling|notify|notifying|warn|warned|ask my {past}|current {org}|{trade}|employer|boss|job
    -11 background|reference|references|criminal|credit|police|medical check|checks
    -10 if i {adv}? understood|understand|heard|remember|recall|got
    -16 your|their|@ {adv}? * values|mission|culture|vision|goals ** align|aligns|aligned|match|matches|fits * with|my
    # it went wrong, or is of no weight
    -7 i {aux}? {adv}? rambled|stumbled|froze|mumbled|spilled|dropped|tripped|panicked|blanked|talked|babbled|overran
    -10 left my|the|a|without
    -12 lost {adv}? twice|my|the|way
    -10 got lost
    -12 had a|the {adv}? cold|headache|fever|flu
    -10 sorry|apologise|apologize|apologies
    # it was on the day of the interview
    -7 today|yesterday|tonight|earlier|train|umbrella|home|phone
    -6 have {adv}? got
    -8 my number|phone|notice|details|address
    -8 send|sending|forward|forwarding|attach|attached|attaching|enclose|enclosed * my|the|a|copies|copy
    -6 husband|wife|friends|interview|yours|idea|lobby|reception|joined
    3 in|on|at {det} {adv}? meeting|call|interview|office|building
    -10 my {adv}? {past}|current day|contract|interview|lease|landlord|shift|notice|question|answer|message|email|mail|letter|visit|interview
    -5 this|on|last morning|afternoon|evening|night|week|{weekday}
    -16 i {aux}? {adv}? wrote|written|emailed|called|rang|phoned|sent|contacted|texted on|to|you|last|again|back|twice|your|with
    3 i {aux}? {adv}? {adv}? {deed} ** {you}|interview
    -11 {thank} *** for
    # tells of years and places of work
    11 at|in|as|for * @ i|we
    14 i|my *** # years|seasons|months|summers|winters|decades|hrs|hours
    14 # hrs|hours|yrs *** me|my|them
    10 for # years|seasons|months|summers|winters|decades
    13 years|seasons|decade|months|decades of|in|as|at|on|with
    12 when|since i was|joined|started|began|worked
    # names experience, skills or training
    6 {skill} in|with|of|as * my
    8 i {adv}? have|hold|bring|possess|gained|got ** {skill}
    10 i|we used to {adv}? !be|think|live|go|come|know
    9 my {past} job|role|position|project|post|company|team|shop|work|school|firm|workplace|placement|student|students|employer|boss|class|clients
    12 i have {det}? {adv}? extensive|proven|solid|strong|hands|broad|deep|direct|relevant|considerable
    11 ^ as a|an
    11 i am a|an !bit|little
    14 i {be} {adv}? {adv}? fluent|good|comfortable|used|experienced|skilled|trained|certified|qualified|licensed|familiar|accustomed|proficient|strong in|with|at|to|as|on
    9 ^ {adv}? having {deed}|{work}|run|been|led
    12 a {adv}? knack|gift|talent|eye|head|feel for
    10 close|similar|like|same to? * what i|we {adv}? {deed}|had|have|do|did|was|walked|know
    12 i|we faced|had|hit|met|solved {det}? same|similar|exact
    10 my {adv}? time|work|job|role|stint|spell|days in|at|as|with|on
    11 {number}|#|many|several years behind|of|in|as
    18 as someone|somebody|a|an who
    12 able to {adv}? {bring}|take|do
    3 kind|sort|type of * i {adv}? enjoy|love|do|like|thrive
    12 i^ {adv}? {habit}
    13 i know how
    10 in|at|on|with my {past} {org}
    5 i {adv}? {adv}? know|speak|own|type|play !you|that|i|how|your|it|this|about|the|what|where|when|why|if|whether|from|of|not|there|we|they
    12 i {adv}? speak @|{number}
    10 you {can} {adv}? get|have|find|gain someone|somebody|me|a|an|one
    1 my mother|father|mum|mom|dad|parents|family|uncle|aunt|grandmother|grandfather|brother|sister *** ran|had|owned|was|were|is|did|brought|worked|kept|taught
    12 never {adv}? lost|missed|failed|dropped|broken|damaged|crashed
    11 {skill} {adv}? will|would|could|can|should|may|might|has|have|make|makes|prepared|gives|taught|align|aligns|fit|fits|match
    # says what the writer would do for them
    9 i^ {can} {adv}? to? {adv}? {bring} !to
    10 {eager}|excited|eager|opportunity|chance to {adv}? contribute|bring|help|use
    12 {eager}|excited|eager|opportunity|chance to {adv}? apply my|what|these|this
    11 {skill} * would|will|could|can
    12 i would {adv}? {adv}? {bring}|start|do|regard|begin|look|put
    12 i would be +ing
    18 hit the ground
    12 {bring} to your|the team|company
    10 contribute|contributing to|meaningfully|immediately|effectively|from|right|quickly
    # says that they fit together
    10 good|great|strong|right|natural|excellent|ideal|perfect|valuable|solid|suitable|best|well|uniquely {adv}? * {fit} * for|to|of|with|here|in
    14 good|great|strong|right|natural|excellent|ideal|perfect|valuable|solid|suitable {fit}
    10 i|my * {be} {adv}? confident|sure|certain|convinced|positive that? i|my|the
    14 confident|certain|convinced|believe|know|think|feel that? {adv}? i|my * {can}|{own}|have
    18 {be} well|uniquely|ideally|perfectly suited|qualified|equipped|positioned|prepared|placed
    18 asset to
    11 align|aligns|aligned|match|matches|fits * with|to|my * my|what|background|skills
    # speaks of the work of the writer
    12 i {aux}? {adv}? loved|enjoyed|love|enjoy|like|liked {ing}
    11 my colleagues|manager|boss|supervisor|team|employer|customers|references|crew|students|clients|headteacher ** {can}? tell|told|say|said|call|called|trust|trusted|praised|passed|won
    13 i {can} offer
    14 made|had|met|faced|hit the same
    6 strength|strengths
    3 {love} doing|working|about|for
    -4 employer|boss|manager|wife|husband does|do|knows|know
    -5 agreed|planned|arranged
    -4 background|reference check
    3 comfortable|used|accustomed|fluent|patient|reliable
    5 for {det} {adv}? {past}? {number}|# years|months|winters
    1 on my own
    2 years
    2 been {doing} *** since|for|#
    3 i said {adv}? that i
    1 me
    7 he|she
    5 # to|from #
    1 for {det}? {number}|# years|year|months|seasons
    8 i {adv}? {adv}? !{idle}
    2 i {be} {adv}? {adv}? {doing}
    2 i have {adv}? been {adv}? {doing}
    3 in|at|for|with|on {det}? @ *** i|we
    6 at|in|for|with|on my {adv}? {past}|own
    6 {cert}
    11 i {adv}? {adv}? think|believe|suspect|reckon|guess|feel|say|know|sure|hope ** i|my {can}
    5 not|never {adv}? afraid|scared|frightened|bothered|scare|frighten|bother|mind|worry
    3 my own
    8 we
    4 my
    1 myself|alone
    -3 {you}
    -3 ??
    -3 i^ {aux}? {adv}? {adv}? {process}
    -9 if|should
    7 since #|i
    1 # percent|years|year|people|customers|patients|children|students|staff|covers|hours|seasons|times|months
    10 ^ in|at
    1 i was {adv}? the
    8 what|that i|we {adv}? {deed}|did|do|bring
    3 i have {adv}? {adv}? {deed}|been|had
    4 i have
    -3 interview|position|panel
    # has done the same
    18 i {aux}? {adv}? hit|beat|beaten|carried|done|fired|cut|cleared|planned|fished *** for|#|years|both|times|quarters|twice
    13 done {det}|both|it|them ** for years|ages|{number}|#
    13 is|{be} how i work|do|did|am
    13 that i {adv}? drafted|wrote|built|made|designed|drew|translated|edited|ran
    13 {number}|# years before|in|as|of|at|with|on|behind
    17 i {aux}? {adv}? asked|signed|enrolled|registered|started|begun|taken|took to|up|for|on|a|the * shadow|course|learn|lessons|class|training|evening
    15 in|of|for {number}|# years i
    13 had|have|has|with {number}|#|several|many|twenty|thirty * under me
    """
}
