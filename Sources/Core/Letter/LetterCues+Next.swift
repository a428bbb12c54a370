/// What comes next: looking forward, being reached, offers, days and times, their decision, and that
/// the writer wants the position.
extension LetterCues {
  static let next = """
    # looks forward
    19 look|looking|looked {adv}? forward
    17 hope|hoping|eager|love|like|excited * to {adv}? hear|hearing|meet|meeting|talk|speak|join|work|see
    18 await|awaiting|waiting|wait|expect|expecting|expects|eagerly ** your|from|hear|word|call|answer
    18 hoping for
    16 hope|hoping|love|happy ** {can}|to hear|hearing
    16 hope that? we|you {can}
    17 hear|hearing {adv}? from|back
    16 hope * to|we|you * again|soon|further|join|joining|together
    17 {meet}|talk|speak * again|soon|further
    # asks to be contacted
    16 let me know
    16 would|will be {adv}? {positive}|helpful|useful to {adv}? know|hear|find|get|learn
    16 let us|me {adv}? know|hear
    16 advise|inform|tell|notify me {adv}? whether|if|when|of|about|by|on
    16 tell me when|what|where|how|if|whether|either
    16 not wait
    16 find|know|hear out|whether|if i|am
    16 {hear}|know|tell|say * either way
    16 you call|ring|phone
    17 {contact} * me
    12 {contact} out
    16 give|drop|shoot|send me a|an|word
    16 get|be|stay|keep|remain|them in touch|contact
    16 reply|answer|word|response|update|note|line|call|feedback would {adv}? mean|help|be
    16 have|has {det}? ** filled|decided|made|chosen|found *** ??
    17 i {adv}? {adv}? want|wish {det} {adv}? job|position|role|work|post|chance
    12 {can} ** work together
    18 think of me
    12 asked|requested|wanted for? *** attached|enclosed
    12 {be} {adv}? {eager} to speak|talk with|to you
    16 hesitate|free to|as
    17 my number|mobile|cell|telephone
    16 my phone is|number|on|if|below
    17 see you
    12 i would {adv}? take the|it|any|that
    16 reached|reachable at|on|by
    16 catch|find|get|reach me on|at|by|any|most|there
    16 be {adv}? grateful|thankful|glad|happy|obliged for|of a|any|an|word
    18 would {adv}? appreciate
    12 let speak|talk|meet|chat|do
    16 to ask|check|enquire|inquire how|where|if|whether|about|when
    12 to see if|whether
    12 how|where {det} search|process|hiring|decision|things {be}
    16 keep|have|bear me * posted|informed|mind|updated|loop
    12 consider|considered|consideration|remember|think me|for|of * for|other|future|if
    15 can|could|would you {adv}? {adv}? tell|let|confirm|say|give
    16 say the word
    # offers what they may need
    12 where|when {you} {adv}? want|like me
    18 if|should|in|whatever|anything|whether {you} {adv}? * need|want|like|have|require|wish|think
    16 if there|it is|are|helps|suits anything|any
    16 if|whenever that|it suits
    13 anything|something else|more|further
    16 if|should|with|for|answer|have ** any questions|concerns|doubts
    16 more|further|additional|other information|questions|details|materials|references|documents|samples|particulars
    17 would|will|be {adv}? {adv}? {eager} * to? {provide}|{join}
    16 ^ {adv}? {adv}? {eager} to {adv}? {provide}|{meet}
    16 am|be|are|and|also|i|would {adv}? {adv}? {eager} to {adv}? {provide}|{meet} !that|how|about|of|what
    12 if|whether *** would|will ** be * any|ok|help|helpful|useful|use|interested|possible
    12 would it|that be
    17 may|can|could i {adv}? {provide}
    17 i^ can {adv}? {adv}? {provide}
    17 i could {adv}? {adv}? send|provide|supply|bring|show|forward|share|arrange|come|do
    17 keep|kept|keeping my|our|me * details|cv|resume|number|name|file|mind
    17 want|like|need|prefer me to
    18 any notice
    18 my {adv}? notice
    17 can be in|at|there|with|over|on|ready
    19 will|would be asked|invited|called|contacted|informed|told|notified
    17 so|and|i|^ could|can {adv}? come|pop|drop|call
    17 attached|enclosed|attaching|enclosing|enclose|attach *** you|as * asked|requested|wanted|promised|agreed|mentioned|discussed
    5 i|have|am attached|enclosed|attaching|enclosing|enclose|attach|attachment
    3 attached|enclosed
    5 reference|references|certificates|copies
    # says when the writer is free, or what comes next
    17 i^ {be} {adv}? * available|free|around|flexible|reachable
    17 i^ {be} {adv}? about|in|back|home all|most|every|again|from|on|any|after|until
    17 available|availability|disposal|convenient|convenience
    18 i^ will|shall {adv}? !be|not|never|always|admit|say
    16 i will be in|at|back|there|around
    17 can|could|ready|able to? {adv}? start|begin on|in|from|right|any|as|immediately|next|at|by|within|after|work|working|#|{day}|whenever|tomorrow|straight|soon|the|with|anytime|again
    18 any|whichever|whatever {day}|time|day|hours|date|evening
    16 mornings|afternoons|evenings|weekdays {be}
    17 whenever|anytime
    16 at your service
    16 would|will be {adv}? ideal|best|perfect|fine|good|convenient
    16 i would {adv}? gladly|happily|willingly
    17 if that|it|you would|suits|helps|is
    16 as agreed|promised|requested|discussed|arranged you|i|we|here|please
    4 by|before|until|till {det} #|{day}
    4 by|before|until|till {day}
    13 {can}|need|needs|must|please|know|hear|answer|reply *** by|before|until|till {det}? #|{day}
    16 see you {day}|then|soon|on
    16 know|informed|hear by|when|whether|if
    17 {day} *** ??
    16 shall we|i
    # asks about their decision
    8 {decide}
    17 when *** {decide}
    16 decision|decisions|news|update {adv}? will|is|has|been|was|to {adv}? {be}? {be}? made|expected|due|reached|taken
    6 or not ??
    12 my schedule|calendar|diary {be}
    12 do? you have {det} {adv}? time|timeline|date frame|for|in|yet
    16 understand|know|believe|gather * you|they|the|decisions|decision *** decide|decision|decisions|deciding
    16 hope * keep * file|mind|details
    17 follow up|back {adv}? on|regarding|with|about|to
    15 next|following|further|second|final|another step|steps|stage|stages|round|rounds|interview|interviews|meeting|meetings|phase
    16 date in mind
    16 where|how things|it|matters * stand|stands|standing|going
    17 {told} *** {decide}|hear
    16 told|said|indicated|mentioned|expected * panel|governors|board|regional|committee|second|editors
    16 panel|governors|board|trustees|committee * meet|meets|decide|decides|deliberate|want|wants
    17 any news|update|word|decision|progress|indication|idea|feedback|sign|information
    16 when|what * {can} * expect|hear|know|making
    17 following|checking|check|chasing up|in on|with|about|regarding
    # says that the writer wants the position
    17 remain|still|continue {adv}? {adv}? interested|keen|committed|enthusiastic|excited|eager|here
    16 am|be {adv}? {adv}? interested|keen|committed|eager * in|about|to|for|on
    12 am|be {adv}? {adv}? {adv}? enthusiastic|excited|thrilled to|at|about {adv}? * possibility|prospect|chance|joining|join|work|working|start|starting
    16 would|will {adv}? {adv}? {eager} {adv}? {adv}? to {adv}? {join}|be
    6 my|our {adv}? interest in
    12 reiterate|express|repeat|restate my {adv}? * interest|enthusiasm|excitement|desire
    16 would {adv}? be {adv}? * thrilled|honoured|honored|delighted|proud|excited|happy|over
    16 want|hope * to {adv}? {join}|work|have|get
    16 first choice
    17 part of {you}|the|your
    12 ^ give|grant me {adv}? * job|chance|position|opportunity|shot
    12 hope that? there {can}|is
    12 {eager} if we|you|there {can}
    # speaks of what is to be, near the end
    3 i|we can|could|shall|will|would|am
    1 ^ {adv}? tell|say|ask|shoot|send|come|see|ring|try|take|just|kindly|please|hope|happy|here|name
    3 you|they|he|she|it will|would|can|could|are +ing
    4 suggest|propose|plan|land|back|ready|number|book|booked|open|dinner
    # names a day, near the end
    4 {day}
    # asks, near the end
    8 ??
    5 if|until|before|whenever|unless|then
    # tells of what has been
    -5 i|we {adv}? {deed}|was|were|had|got|came|met|left|waited|arrived|got|sat
    -6 he|she|they {adv}? {deed}|was|were|had|saw|thought|said
    -5 i {be} {adv}? sorry|writing|afraid
    # whatever comes next
    -4 however|whatever|whichever|whoever ** decide|decides|happens|choose|outcome|decision
    # wants nothing more, or says that nothing comes
    -99 not|never look|looking forward !more
    -99 nothing|little * look|looking forward to $
    -99 not|never want|wish|care|hope to {adv}? hear|meet|speak|talk|join|work
    -99 not|never contact|call|write|ring|email|phone|message me $
    -99 not|never contact|call|write|ring|email|phone|message|tell me again|anymore|further|about
    -26 {be}|see|expect|want|need|have|know|take|await no {adv}? next|following|further|second|final|another|more step|steps|stage|stages|round|rounds|interview|interviews|meeting|meetings
    # of meeting somebody for the first time
    -33 of you to {adv}? {contact}|tell|let|reply|respond|inform|answer
    -12 decision|choice {be}|must|can {adv}? * difficult|hard|easy|final
    -16 {be} even|all more
    -24 was|were|been {adv}? looking forward
    -33 was|were|been {adv}? {adv}? {eager}|excited|curious|interested to
    -22 was|were told to
    -33 hope you {adv}? {be}|had|enjoyed|found|well|do
    -4 another|other|different candidate|person|applicant
    -24 look|looking|looked forward to * meeting|seeing you on
    -24 {bring} to your team
    # speaks of what is to come
    16 first choice
    17 still|remain|am {adv}? {adv}? keen|interested
    -6 i {adv}? have another
    3 ^ i expect|await
    3 do i {adv}? have
    3 soon
    -4 {weekday} interview
    2 excited|hoping
    2 part of
    3 until|till so
    4 ask
    5 ^ should {you}|the|there|it|anything|i
    6 if {you}|it|there|the|that|i
    7 i {be} * available|free|off|around|home|away|back
    4 i^ {can} {adv}? {provide}|start|do|be|make
    8 please|kindly
    4 ^ {aux}|is|are|any
    7 ask|tell|text|ring|call|email|write|phone|send|give|let me|us|it
    6 i {adv}? await|expect|hope|wait
    5 stay|remain|am available|interested
    5 i {adv}? {adv}? want|like|love|wish|wanted {det}|this {adv}? job|position|one|role|post|work|chance
    2 will|shall
    2 would
    -2 {you} {aux}? {adv}? {toldPast}|asked
    -6 that
    -5 was|were|had|did
    -6 {thank}
    -4 years
    -4 not
    4 {weekday}|tomorrow|{number} * {can}|am|is|are|or|after|any|best
    4 {weekday}|tomorrow|mornings|afternoons|evenings {be} {adv}? * best|fine|good|free|open|ideal|possible
    # waits to hear, in other words
    13 curious|eager|keen|dying|love|like|interested * what|how|when|whether|if|to * next|happens|decide|know|comes|hear
    13 what {adv}? comes|happens|follows {adv}? next|then|
    13 works|suits|work if|for {weekday}|#|you|me|it|that
    13 should|will {be}? {adv}? with|reach|have|be you|them|it|there * by|{day}|now|soon|before
    13 {number}|two * supervisors|referees|references * send|sending|expect|write
    13 spare {number}|#|a|some minutes|moment|time
    13 {be} {adv}? grateful|obliged|thankful $
    13 feedback
    """
}
