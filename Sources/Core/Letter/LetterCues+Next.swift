/// What comes next: looking forward, being reached, offers, days and times, their decision, and that
/// the writer wants the position. The last headings weigh little and count near the end alone.
extension LetterCues {
  static let next = """
    # looks forward
    3 look|looking|looked {adv}? forward
    3 hope|hoping|eager|love|like|excited * to {adv}? hear|hearing|meet|meeting|talk|speak|join|work|see
    3 await|awaiting|waiting|wait|expect|expecting|expects|eagerly ** your|from|hear|word|call|answer
    3 hoping for
    3 hope|hoping|love|happy ** {can}|to hear|hearing
    3 hope that? we|you {can}
    3 your {adv}? {adv}? answer|reply|response|decision|telephone|call i|await
    3 need|want|expect your answer|decision|reply|response
    3 hear|hearing {adv}? from|back
    3 fingers
    3 hope * to|we|you * again|soon|further|join|joining|together
    3 {meet}|talk|speak * again|soon|further
    # asks to be contacted
    3 let me know
    3 would|will be {adv}? {positive}|helpful|useful to {adv}? know|hear|find|get|learn
    3 let us|me {adv}? know|hear
    3 advise|inform|tell|notify me {adv}? whether|if|when|of|about|by|on
    3 tell me when|what|where|how|if|whether|either
    3 not wait
    3 find|know|hear out|whether|if i|am
    3 {hear}|know|tell|say * either way
    3 you call|ring|phone
    3 {contact} * me
    3 {contact} out
    3 give|drop|shoot|send me a|an|word
    3 get|be|stay|keep|remain|them in touch|contact
    3 reply|answer|word|response|update|note|line|call|feedback would {adv}? mean|help|be
    3 have|has {det}? ** filled|decided|made|chosen|found *** ??
    3 i {adv}? {adv}? want|need|wish {det} {adv}? job|position|role|work|post|chance
    3 the one|job|position|role|place i {adv}? want|prefer
    3 {can} ** work together
    3 think of me
    3 asked|requested|wanted for? *** attached|enclosed
    3 {be} {adv}? {eager} to speak|talk with|to you
    3 hesitate|free to|as
    3 my number|mobile|cell|telephone
    3 my phone is|number|on|if|below
    3 count me
    3 see you
    3 i would {adv}? take the|it|any|that
    3 said {day} *** {day}
    3 reached|reachable at|on|by
    3 catch|find|get|reach me on|at|by|any|most|there
    3 no rush|hurry|pressure
    3 be {adv}? grateful|thankful|glad|happy|obliged for|of a|any|an|word
    3 would {adv}? appreciate
    3 let speak|talk|meet|chat|do
    3 to ask|check|enquire|inquire how|where|if|whether|about|when
    3 to see if|whether
    3 how|where {det} search|process|hiring|decision|things {be}
    3 keep|have|bear me * posted|informed|mind|updated|loop
    3 consider|considered|consideration|remember|think me|for|of * for|other|future|if
    3 can|could|would you {adv}? {adv}? tell|let|confirm|say|give
    3 say the word
    3 revert
    # offers what they may need
    3 where|when {you} {adv}? want|like me
    3 if|should|in|whatever|anything|whether {you} {adv}? * need|want|like|have|require|wish|think
    3 if there|it is|are|helps|suits anything|any
    3 if|whenever that|it suits
    3 anything|something else|more|further
    3 if|should|with|for|answer|have ** any questions|concerns|doubts
    3 more|further|additional|other information|questions|details|materials|references|documents|samples|particulars
    3 would|will|be {adv}? {adv}? {eager} * to? {provide}|{join}
    3 ^ {adv}? {adv}? {eager} to {adv}? {provide}|{meet}
    3 am|be|are|and|also|i|would {adv}? {adv}? {eager} to {adv}? {provide}|{meet} !that|how|about|of|what
    3 if|whether *** would|will ** be * any|ok|help|helpful|useful|use|interested|possible
    3 would it|that be
    3 would it help
    3 may|can|could i {adv}? {provide}
    3 i^ can {adv}? {adv}? {provide}
    3 i could {adv}? {adv}? send|provide|supply|bring|show|forward|share|arrange|come|do
    3 keep|kept|keeping my|our|me * details|cv|resume|number|name|file|mind
    3 want|like|need|prefer me to
    3 any notice
    3 my {adv}? notice
    3 i have {adv}? got? ** free|off|open|clear $
    3 can be in|at|there|with|over|on|ready
    3 i {adv}? have {adv}? time on|at|until|after|before|{day}|any|most|every|all
    3 you say so|when|where|which|yes
    3 will|would be asked|invited|called|contacted|informed|told|notified
    3 so|and|i|^ could|can {adv}? come|pop|drop|call
    3 attached|enclosed|attaching|enclosing|enclose|attach *** you|as * asked|requested|wanted|promised|agreed|mentioned|discussed
    2 i|have|am attached|enclosed|attaching|enclosing|enclose|attach|attachment
    1 attached|enclosed
    2 reference|references|certificates|copies
    # says when the writer is free, or what comes next
    3 i^ {be} {adv}? * available|free|around|flexible|reachable
    3 i^ {be} {adv}? about|in|back|home all|most|every|again|from|on|any|after|until
    3 available|availability|disposal|convenient|convenience
    3 i^ will|shall {adv}? !be|not|never|always|admit|say
    3 i will be in|at|back|there|around
    3 can|could|ready|able to? {adv}? start|begin on|in|from|right|any|as|immediately|next|at|by|within|after|work|working|#|{day}|whenever|tomorrow|straight|soon|the|with|anytime|again
    3 can|could|ready|able to? {adv}? start|begin $|when|once
    3 any|whichever|whatever {day}|time|day|hours|date|evening
    3 mornings|afternoons|evenings|weekdays {be}
    3 whenever|anytime
    3 at your service
    3 would|will be {adv}? ideal|best|perfect|fine|good|convenient
    3 i would {adv}? gladly|happily|willingly
    3 if that|it|you would|suits|helps|is
    3 as agreed|promised|requested|discussed|arranged you|i|we|here|please
    2 by|before|until|till {det} #|{day}
    2 by|before|until|till {day}
    3 {can}|need|needs|must|please|know|hear|answer|reply *** by|before|until|till {det}? #|{day}
    3 see you {day}|then|soon|on
    3 know|informed|hear by|when|whether|if
    3 when {can} *** informed|know|hear
    3 could|can|shall|may|might we {adv}? find|arrange|set|try|reschedule|speak|meet|talk|do|agree|fix|have|schedule
    3 {day} *** ??
    3 shall we|i
    # asks about their decision
    2 {decide}
    3 when *** {decide}
    3 decision|decisions|news|update {adv}? will|is|has|been|was|to {adv}? {be}? {be}? made|expected|due|reached|taken
    3 ^ has|is a|the decision
    3 ^ {adv}? waiting
    3 i {adv}? have|got|get the job
    2 or not ??
    3 hope * continue|pick|follow
    3 hope to {adv}? be part|with|one|joining|working|considered
    3 my schedule|calendar|diary {be}
    3 do? you have {det} {adv}? time|timeline|date frame|for|in|yet
    3 understand|know|believe|gather * you|they|the|decisions|decision *** decide|decision|decisions|deciding
    3 hope * keep * file|mind|details
    3 follow up|back {adv}? on|regarding|with|about|to
    3 next|following|further|second|final|another step|steps|stage|stages|round|rounds|interview|interviews|meeting|meetings|phase
    3 round two|three ??
    3 date in mind
    3 where|how things|it|matters * stand|stands|standing|going
    3 {told} *** {decide}|hear
    3 told|said|indicated|mentioned|expected * panel|governors|board|regional|committee|second|editors
    3 panel|governors|board|trustees|committee * meet|meets|decide|decides|deliberate|want|wants
    3 any news|update|word|decision|progress|indication|idea|feedback|sign|information
    3 have|had {adv}? a|the|your|any chance to {adv}? talk|decide|review|think|look
    3 been filled ??
    3 when|what * {can} * expect|hear|know|making
    3 heard {adv}? nothing|anything|back
    3 following|checking|check|chasing up|in on|with|about|regarding
    3 following|chasing up
    # says that the writer wants the position
    3 remain|still|continue {adv}? {adv}? interested|keen|committed|enthusiastic|excited|eager|here
    3 am|be {adv}? {adv}? interested|keen|committed|eager * in|about|to|for|on
    3 am|be {adv}? {adv}? {adv}? enthusiastic|excited|thrilled to|at|about {adv}? * possibility|prospect|chance|joining|join|work|working|start|starting
    3 would|will {adv}? {adv}? {eager} {adv}? {adv}? to {adv}? {join}|be
    2 my|our {adv}? interest in
    3 reiterate|express|repeat|restate my {adv}? * interest|enthusiasm|excitement|desire
    3 would {adv}? {adv}? like|love * job|position|role|work
    3 would {adv}? be {adv}? * thrilled|honoured|honored|delighted|proud|excited|happy|over
    3 possibility|prospect|chance|opportunity of|to * {join}
    3 want|hope * to {adv}? {join}|work|have|get
    3 first choice
    3 part of {you}|the|your
    3 you|please {can}? {adv}? give|grant me {adv}? * job|chance|position|opportunity|shot
    3 ^ give|grant me {adv}? * job|chance|position|opportunity|shot
    3 hope that? there {can}|is
    3 {eager} if we|you|there {can}
    # speaks of what is to be, near the end
    1 can|could|shall|will|would i|we|you|it
    1 i|we can|could|shall|will|would|am
    1 ^ {adv}? tell|say|ask|shoot|send|come|see|ring|try|take|just|kindly|please|hope|happy|here|name
    1 you|they|he|she|it will|would|can|could|are +ing
    1 suggest|propose|plan|land|back|ready|number|book|booked|open|dinner
    # names a day, near the end
    1 {day}
    1 #
    # asks, near the end
    1 ??
    1 if|until|before|whenever|unless|then
    # tells of what has been
    -2 i|we {adv}? {deed}|was|were|had|got|came|met|left|waited|arrived|got|sat
    -2 he|she|they {adv}? {deed}|was|were|had|saw|thought|said
    -2 my {past}? manager|boss|supervisor|teacher|colleague {adv}? {deed}|was|were|had|saw|thought|said
    -2 i {be} {adv}? sorry|writing|afraid
    # whatever comes next
    -3 a|an|most|any second|third|final|another interview|interviews|meeting|round can|may|is|are|was
    -2 however|whatever|whichever|whoever ** decide|decides|happens|choose|outcome|decision
    # of meeting somebody for the first time
    -6 of you to {adv}? {contact}|tell|let|reply|respond|inform|answer
    -2 it was news
    -3 decision|choice {be}|must|can {adv}? * difficult|hard|easy|final
    -3 {be} even|all more
    -6 was|were|been {adv}? looking forward
    -6 was|were|been {adv}? {adv}? {eager}|excited|curious|interested to
    -4 was|were told to
    -3 do|did not know|sure whether|if
    -6 {be} {adv}? {adv}? {positive} to {adv}? {meet} ** again
    -6 hope you {adv}? {be}|had|enjoyed|found|well|do
    -3 to do so|that $
    -2 another|other|different candidate|person|applicant
    -6 look|looking|looked forward to * meeting|seeing you on
    -6 {bring} to your team
    """
}
