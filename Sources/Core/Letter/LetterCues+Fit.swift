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
    11 since {det} * interview|conversation|talk|meeting|call|{day} i
    12 my references|referees * confirm|tell|vouch
    12 as my {adv}? resume|cv|portfolio|transcript|record shows
    12 sample|outline|example|mockup|prototype|draft that shows|demonstrates|illustrates
    10 regarding|about|to|on {det} {adv}? question|concern|doubt|worry|doubts about|on|over|regarding
    10 i forgot|omitted|neglected|failed to mention|say|add|tell
    10 should have said|told|added|mentioned
    12 experience {adv}? relates|translates|transfers|applies
    13 i|we^ learned|learnt to
    13 i have {adv}? learned|learnt to
    13 but i have {adv}? learned|learnt {det} !{you}
    10 taught me
    12 describe|describes|know|knows me as
    12 assure you that? i
    12 {eager} to {adv}? work {adv}? evenings|nights|weekends|shifts|hard|overtime|late|early|mornings
    12 i {adv}? take pride|care in|to
    12 i {adv}? pride myself
    12 my {adv}? manager|boss|supervisor|colleagues|employer|bosses|customers|clients * {adv}? asked|trusted|trust|relied|rely|called|call|say|says|gave|made|put|ask|praised
    11 i {adv}? take|ask|listen|teach|show|explain|treat|sit|help * them|people|everyone|children|clients|patients|customers|guests|students
    12 i am that person|someone|candidate
    12 values|strengths {adv}? * match|align|fit * mine|my
    # tells what the writer has done
    10 i {aux}? {adv}? passed|completed|earned|obtained|renewed|finished ** exam|exams|test|tests|certificate|certification|course|licence|license
    12 i^ {aux}? not? {adv}? {adv}? {work}
    5 i^ {aux}? {adv}? {adv}? {deed}
    12 i^ {aux}? {adv}? did|done|made|taught|took|kept|cooked|served|sold #
    8 i^ {adv}? did !not
    3 i^ {adv}? had !no|not|my|to|an|interview|the|trouble
    1 i^ have not {adv}? {deed}
    8 i have {adv}? been !in|on|to|thinking|trying|asking|asked|told|offered|invited|waiting|looking|wondering|there|following|meaning|called|given|back|ill|away|hoping|unable|so|very
    2 i was {adv}? a|an|responsible|head|part|in
    3 i was {adv}? {adv}? the first|only|lead|head|youngest|last
    3 never once|had|been|did
    11 in my {past} * {day}|year|years|job|role|post|shop|company
    5 we {adv}? {deed}
    11 we {adv}? {work}
    # when, where and how much
    11 {told} {adv}? that? i have|had {adv}? {deed}|been
    2 i *** #
    5 at|in|for|with|on|from @
    3 when|since i
    -2 so|because|until|and|after|before i|that|it|they|we|the
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
    -10 i {aux}? {adv}? rambled|stumbled|froze|mumbled|spilled|dropped|tripped|panicked|blanked|talked|babbled|overran
    -10 left my|the|a|without
    -12 lost {adv}? twice|my|the|way
    -10 got lost
    -12 had a|the {adv}? cold|headache|fever|flu
    -10 sorry|apologise|apologize|apologies
    # it was on the day of the interview
    -5 today|yesterday|tonight|earlier|train|umbrella|home|phone
    -4 have {adv}? got
    -11 my number|phone|notice|details|address
    -10 send|sending|forward|forwarding|attach|attached|attaching|enclose|enclosed * my|the|a|copies|copy
    -5 husband|wife|friends|interview|yours|idea|lobby|reception|joined
    2 in|on|at {det} {adv}? meeting|call|interview|office|building
    -10 my {adv}? {past}|current day|contract|interview|lease|landlord|shift|notice|question|answer|message|email|mail|letter|visit|interview
    -3 this|on|last morning|afternoon|evening|night|week|{weekday}
    -12 i {aux}? {adv}? wrote|written|emailed|called|rang|phoned|sent|contacted|texted on|to|you|last|again|back|twice|your|with
    2 i {aux}? {adv}? {adv}? {deed} ** {you}|interview
    -11 {thank} *** for
    # tells of years and places of work
    10 at|in|as|for * @ i|we
    10 i|my *** # years|seasons|months|summers|winters|decades|hrs|hours
    11 # hrs|hours|yrs *** me|my|them
    10 for # years|seasons|months|summers|winters|decades
    11 years|seasons|decade|months|decades of|in|as|at|on|with
    11 when|since i was|joined|started|began|worked
    # names experience, skills or training
    6 my {adv}? * {own}
    8 {skill} in|with|of|as * my
    9 i {adv}? have|hold|bring|possess|gained|got ** {skill}
    10 i|we used to {adv}? !be|think|live|go|come|know
    10 my {past} job|role|position|project|post|company|team|shop|work|school|firm|workplace|placement|student|students|employer|boss|class|clients
    12 i have {det}? {adv}? extensive|proven|solid|strong|hands|broad|deep|direct|relevant|considerable
    11 ^ as a|an
    11 i am a|an !bit|little
    13 i {be} {adv}? {adv}? fluent|good|comfortable|used|experienced|skilled|trained|certified|qualified|licensed|familiar|accustomed|proficient|strong in|with|at|to|as|on
    10 ^ {adv}? having {deed}|{work}|run|been|led
    12 a {adv}? knack|gift|talent|eye|head|feel for
    10 close|similar|like|same to? * what i|we {adv}? {deed}|had|have|do|did|was|walked|know
    11 i|we faced|had|hit|met|solved {det}? same|similar|exact
    10 my {adv}? time|work|job|role|stint|spell|days in|at|as|with|on
    11 {number}|#|many|several years behind|of|in|as
    18 as someone|somebody|a|an who
    12 able to {adv}? {bring}|take|do
    3 kind|sort|type of * i {adv}? enjoy|love|do|like|thrive
    11 i^ {adv}? {habit}
    13 i know how
    10 in|at|on|with my {past} {org}
    4 i {adv}? {adv}? know|speak|own|type|play !you|that|i|how|your|it|this|about|the|what|where|when|why|if|whether|from|of|not|there|we|they
    11 i {adv}? speak @|{number}
    10 you {can} {adv}? get|have|find|gain someone|somebody|me|a|an|one
    2 my mother|father|mum|mom|dad|parents|family|uncle|aunt|grandmother|grandfather|brother|sister *** ran|had|owned|was|were|is|did|brought|worked|kept|taught
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
    10 good|great|strong|right|natural|excellent|ideal|perfect|valuable|solid|suitable {fit}
    10 i|my * {be} {adv}? confident|sure|certain|convinced|positive that? i|my|the
    12 confident|certain|convinced|believe|know|think|feel that? {adv}? i|my * {can}|{own}|have
    18 {be} well|uniquely|ideally|perfectly suited|qualified|equipped|positioned|prepared|placed
    18 asset to
    11 align|aligns|aligned|match|matches|fits * with|to|my * my|what|background|skills
    # speaks of the work of the writer
    12 i {aux}? {adv}? loved|enjoyed|love|enjoy|like|liked {ing}
    11 my colleagues|manager|boss|supervisor|team|employer|customers|references|crew|students|clients|headteacher ** {can}? tell|told|say|said|call|called|trust|trusted|praised|passed|won
    13 i {can} offer
    12 made|had|met|faced|hit the same
    6 strength|strengths
    3 {love} doing|working|about|for
    -4 employer|boss|manager|wife|husband does|do|knows|know
    -4 agreed|planned|arranged
    -4 background|reference check
    4 comfortable|used|accustomed|fluent|patient|reliable
    5 for {det} {adv}? {past}? {number}|# years|months|winters
    1 on my own
    2 years
    1 been {doing} *** since|for|#
    3 i said {adv}? that i
    1 me
    4 he|she
    4 # to|from #
    1 for {det}? {number}|# years|year|months|seasons
    -3 whether|or
    5 i {adv}? {adv}? !{idle}
    2 i {be} {adv}? {adv}? {doing}
    6 i have {adv}? been {adv}? {doing}
    3 in|at|for|with|on {det}? @ *** i|we
    6 at|in|for|with|on my {adv}? {past}|own
    3 {cert}
    10 i {adv}? {adv}? think|believe|suspect|reckon|guess|feel|say|know|sure|hope ** i|my {can}
    3 not|never {adv}? afraid|scared|frightened|bothered|scare|frighten|bother|mind|worry
    5 my own
    5 we
    3 my
    1 myself|alone
    -3 {you}
    -1 ??
    -2 i^ {aux}? {adv}? {adv}? {process}
    -5 if|should
    4 since #|i
    1 # percent|years|year|people|customers|patients|children|students|staff|covers|hours|seasons|times|months
    6 ^ in|at
    1 i was {adv}? the
    4 what|that i|we {adv}? {deed}|did|do|bring
    2 i have {adv}? {adv}? {deed}|been|had
    2 i have
    -3 interview|position|panel
    """
}
