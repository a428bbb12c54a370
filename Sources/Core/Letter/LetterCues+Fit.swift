/// Why the writer fits: what was done, where and for how long; experience and skills; what the writer
/// would do for them; that both fit together. Deeds on the day of the interview itself are taken off.
extension LetterCues {
  static let fit = """
    # says why the writer
    3 i {adv}? have {adv}? ideas|thoughts for|on|about|how
    3 i {adv}? work|learn|adapt|communicate|listen {adv}? well|quickly|hard|fast|closely
    3 i {adv}? love|enjoy|like {ing}
    3 i|my {aux}? {be}? {adv}? {adv}? {love} for|about
    3 i am {adv}? a? {adv}? {trait}
    3 been {det}? {adv}? goal|dream|ambition|passion|wish
    3 what drew|draws|brought|attracted|attracts me
    3 i {be} {adv}? willing|able|prepared {adv}? * to {adv}? train|learn|relocate|travel|adapt|retrain
    3 chance|opportunity to {adv}? stretch|grow
    3 since {det} * interview|conversation|talk|meeting|call|{day} i
    3 my references|referees * confirm|tell|vouch
    3 as my {adv}? resume|cv|portfolio|transcript|record shows
    3 sample|outline|example|mockup|prototype|draft that shows|demonstrates|illustrates
    3 regarding|about|to|on {det} {adv}? question|concern|doubt|worry|doubts about|on|over|regarding
    3 my answer {adv}? to|about|on
    3 thinking|thought {adv}? about|of|over ** question
    3 i forgot|omitted|neglected|failed to mention|say|add|tell
    3 should have said|told|added|mentioned
    3 experience {adv}? relates|translates|transfers|applies
    3 i|we^ learned|learnt to
    3 i {adv}? want|wanted to {adv}? assure|clarify|add
    3 taught me
    3 describe|describes|know|knows me as
    3 assure you that? i
    3 {eager} to {adv}? work {adv}? evenings|nights|weekends|shifts|hard|overtime|late|early|mornings
    3 i {adv}? take pride|care in|to
    3 i {adv}? pride myself
    3 my {adv}? manager|boss|supervisor|colleagues|employer|bosses|customers|clients * {adv}? asked|trusted|trust|relied|rely|called|call|say|says|gave|made|put|ask|praised
    3 growing up
    3 i {adv}? take|ask|listen|teach|show|explain|treat|sit|help * them|people|everyone|children|clients|patients|customers|guests|students
    3 i am that person|someone|candidate
    3 values|strengths {adv}? * match|align|fit * mine|my
    # tells what the writer has done
    3 i {aux}? {adv}? passed|completed|earned|obtained|renewed|finished ** exam|exams|test|tests|certificate|certification|course|licence|license
    3 i^ {aux}? not? {adv}? {adv}? {work}
    2 i^ {aux}? {adv}? {adv}? {deed}
    3 i^ {aux}? {adv}? did|done|made|taught|took|kept|cooked|served|sold #
    2 i^ {adv}? did !not
    2 i^ {adv}? had !no|not|my|to|an|interview|the|trouble
    2 i^ have not {adv}? {deed}
    3 i have {adv}? been !in|on|to|thinking|trying|asking|asked|told|offered|invited|waiting|looking|wondering|there|following|meaning|called|given|back|ill|away|hoping|unable|so|very
    3 ^ been +ing|{work}|up|at|a
    2 i was {adv}? a|an|responsible|head|part|in
    2 i was {adv}? {adv}? the first|only|lead|head|youngest|last
    2 my {adv}? * was|has|had
    2 was|were|is mine
    2 i can {adv}? {adv}? !start|come|be|make|send|see|do|not|attend|relocate|travel|talk|call|meet|provide|confirm|take|wait|only|hear|answer|imagine|say|tell|think|understand|come|bring|not|supply|share|fly|i|join|interview|tomorrow|any|get|give|pop|drop
    2 never once|had|been|did
    3 in my {past} * {day}|year|years|job|role|post|shop|company
    2 we {adv}? {deed}
    3 we {adv}? {work}
    # when, where and how much
    3 {told} {adv}? that? i have|had {adv}? {deed}|been
    1 i *** #
    1 at|in|for|with|on|from @
    1 when|since i
    1 so|because|until|and|after|before i|that|it|they|we|the
    1 every|each|always|own|ever|never|once
    # it was of no work
    -3 first|last|second|best|worst interview
    -3 you|they|have {adv}? found|chosen|chose|hired|picked|selected
    -3 present|presenting|show|showing * my work|portfolio|design
    -3 bring|bringing * form|forms|papers|documents|certificates|copies|signed|passport|id
    -3 my {past} manager|boss|employer|supervisor * {can}|{be}|has|needs|wants
    -3 left|leave|leaving|quit my {past}
    -4 been {adv}? {adv}? offered
    -3 inform|informing|tell|told|telling|notify|notifying|warn|warned|ask my {past}|current {org}|{trade}|employer|boss|job
    -3 background|reference|references|criminal|credit|police|medical check|checks
    -3 if i {adv}? understood|understand|heard|remember|recall|got
    -3 {you}|@ {adv}? {toldPast} *** # years|seasons|months|decades
    -4 your|their|@ {adv}? * values|mission|culture|vision|goals ** align|aligns|aligned|match|matches|fits * with|my
    -4 i could|should|would have {adv}? given|been|done|explained|answered
    # it went wrong, or is of no weight
    -3 i {aux}? {adv}? rambled|stumbled|froze|mumbled|spilled|dropped|tripped|panicked|blanked|talked|babbled|overran
    -3 left my|the|a|without
    -3 lost {adv}? twice|my|the|way
    -3 got lost
    -3 had a|the {adv}? cold|headache|fever|flu
    -3 sorry|apologise|apologize|apologies
    # it was on the day of the interview
    -2 today|yesterday|tonight|earlier|train|umbrella|home|phone
    -2 have {adv}? got
    -3 my number|phone|notice|details|address
    -2 got another
    -3 send|sending|forward|forwarding|attach|attached|attaching|enclose|enclosed * my|the|a|copies|copy
    -3 i forgot !to
    -2 husband|wife|friends|interview|yours|idea|lobby|reception|joined
    -2 in|on|at {det} {adv}? meeting|call|interview|office|building
    -3 my {adv}? {past}|current day|contract|interview|lease|landlord|shift|notice|question|answer|message|email|mail|letter|visit|interview
    -2 this|on|last morning|afternoon|evening|night|week|{weekday}
    -3 i {aux}? {adv}? wrote|written|emailed|called|rang|phoned|sent|contacted|texted on|to|you|last|again|back|twice|your|with
    -2 i {aux}? {adv}? {adv}? {deed} ** {you}|interview
    -3 {thank} *** for
    # tells of years and places of work
    3 at|in|as|for * @ i|we
    3 i|my *** # years|seasons|months|summers|winters|decades|hrs|hours
    3 # hrs|hours|yrs *** me|my|them
    3 # yrs
    3 for # years|seasons|months|summers|winters|decades
    3 years|seasons|decade|months|decades of|in|as|at|on|with
    3 when|since i was|joined|started|began|worked
    # names experience, skills or training
    3 my {adv}? * {own}
    3 {skill} in|with|of|as * my
    3 i {adv}? have|hold|bring|possess|gained|got ** {skill}
    3 i|we used to {adv}? !be|think|live|go|come|know
    3 my {past} job|role|position|project|post|company|team|shop|work|school|firm|workplace|placement|student|students|employer|boss|class|clients
    3 i have {det}? {adv}? extensive|proven|solid|strong|hands|broad|deep|direct|relevant|considerable
    3 ^ as a|an
    3 i {adv}? read * drawings|blueprints|music|plans|maps|schematics|contracts|@
    3 i am a|an !bit|little
    3 i {be} {adv}? {adv}? fluent|good|comfortable|used|experienced|skilled|trained|certified|qualified|licensed|familiar|accustomed|proficient|strong in|with|at|to|as|on
    3 i {be} {adv}? {adv}? fluent|experienced|skilled|trained|certified|qualified|licensed|proficient
    3 ^ {adv}? having {deed}|{work}|run|been|led
    3 a {adv}? knack|gift|talent|eye|head|feel for
    3 close|similar|like|same to? * what i|we {adv}? {deed}|had|have|do|did|was|walked|know
    3 i|we faced|had|hit|met|solved {det}? same|similar|exact
    3 my {adv}? time|work|job|role|stint|spell|days in|at|as|with|on
    3 {number}|#|many|several years behind|of|in|as
    3 as someone|somebody|a|an who
    3 able to {adv}? {bring}|take|do
    2 kind|sort|type of * i {adv}? enjoy|love|do|like|thrive
    3 one i {aux}? {adv}? {deed}
    3 i^ {adv}? {habit}
    3 i know how
    3 in|at|on|with my {past} {org}
    2 i {adv}? {adv}? know|speak|own|type|play !you|that|i|how|your|it|this|about|the|what|where|when|why|if|whether|from|of|not|there|we|they
    2 i {adv}? {adv}? know|speak the {org}|@|!second|first|post|job|decision|role
    3 i {adv}? speak @|{number}
    3 it took me
    3 you {can} {adv}? get|have|find|gain someone|somebody|me|a|an|one
    2 my mother|father|mum|mom|dad|parents|family|uncle|aunt|grandmother|grandfather|brother|sister *** ran|had|owned|was|were|is|did|brought|worked|kept|taught
    3 never {adv}? lost|missed|failed|dropped|broken|damaged|crashed
    3 {skill} {adv}? will|would|could|can|should|may|might|has|have|make|makes|prepared|gives|taught|align|aligns|fit|fits|match
    # says what the writer would do for them
    3 i^ {can} {adv}? to? {adv}? {bring} !to
    3 {eager}|excited|eager|opportunity|chance to {adv}? contribute|bring|help|use
    3 {eager}|excited|eager|opportunity|chance to {adv}? apply my|what|these|this
    3 {skill} * would|will|could|can
    3 i would {adv}? {adv}? {bring}|start|do|regard|begin|look|put
    3 i would be +ing
    3 hit the ground
    3 {bring} to your|the team|company
    3 contribute|contributing to|meaningfully|immediately|effectively|from|right|quickly
    # says that they fit together
    3 good|great|strong|right|natural|excellent|ideal|perfect|valuable|solid|suitable|best|well|uniquely {adv}? * {fit} * for|to|of|with|here|in
    3 good|great|strong|right|natural|excellent|ideal|perfect|valuable|solid|suitable {fit}
    -3 @|he|she|they|another|someone|somebody {be} a|the {adv}? good|great|strong|right|natural|excellent|ideal|perfect|best {fit}
    3 i|my * {be} {adv}? confident|sure|certain|convinced|positive that? i|my|the
    3 confident|certain|convinced|believe|know|think|feel that? {adv}? i|my * {can}|{own}|have
    3 {be} well|uniquely|ideally|perfectly suited|qualified|equipped|positioned|prepared|placed
    3 asset to
    3 align|aligns|aligned|match|matches|fits * with|to|my * my|what|background|skills
    """
}
