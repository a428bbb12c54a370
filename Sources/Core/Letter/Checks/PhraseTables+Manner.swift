/// What makes oneself small: apologies, and begging.
extension PhraseTables {
  static let apologetic = Phrases(
    """
    sorry|apologies|apologise|apologize if|that|for i|my * nervous|nerves|rambled|rambling|blanked|froze = makes them remember it: leave it out, or answer the question anew
    i|i'm am|'m? so|very|really? sorry i|if|that|about|for = makes them look for the fault: leave it out, or put it right
    sorry i|if|that|about|for|again = makes them look for the fault: leave it out, or put it right
    i apologise|apologize = makes them look for the fault: leave it out, or put it right
    my|sincere|please apologies for|if = makes them look for the fault: leave it out, or put it right
    accept my apologies|apology = makes them look for the fault: leave it out, or put it right
    i know i did not|didn't do|perform|answer|interview = judges you for them: answer the question anew instead
    i know i was|wasn't|am not? nervous|unprepared|prepared|ready|slow|unclear|vague|bad|terrible|rusty = judges you for them: leave it out
    i know i could have = judges you for them: answer the question anew instead
    i|interview did not|n't? go well = judges you for them: leave it out
    i didn't|did not? do|perform|answer * well|best = judges you for them: answer the question anew instead
    hope you can|will|could overlook|forgive|excuse = judges you for them: leave it out
    i was * nervous = makes them remember it: leave it out
    my nerves got = makes them remember it: leave it out
    sorry to bother|disturb|trouble|pester|keep|be = makes little of you: a message is welcome
    sorry for bothering|disturbing|troubling|the trouble|bother = makes little of you: a message is welcome
    i don't|do not? want|mean to be|bother|pester|annoy|nag = makes little of you: a message is welcome
    i hate to bother|be|ask = makes little of you: a message is welcome
    forgive me for|if = makes little of you: leave it out
    excuse my|the english|mistakes|typos|spelling = makes them look for the fault: leave it out
    sorry for my|the english|mistakes|typos|spelling|bad|poor = makes them look for the fault: leave it out
    i made a fool|mess = judges you for them: leave it out
    i messed|screwed up = judges you for them: answer the question anew instead
    i|i'm know|realise|realize|understand|imagine|sure|aware|am? sure|aware|certain? that? you|you're are|must|have|get|probably? * busy|plate|swamped|overloaded = makes little of you: a message is welcome
    i know|realise|realize|understand that? you have a lot|much on = makes little of you: a message is welcome
    ^ apologies for|if|in|that|again = makes them look for the fault: leave it out, or put it right
    hope|trust that? i|i'm|this|it am|is|isn't|does|doesn't|not? not? a? bothering|bother|disturbing|disturb|intruding|imposing|pestering|nuisance|pest = makes little of you: a message is welcome
    hope|hoping you don't|won't|do|will not? mind = makes little of you: a message is welcome
    don't|not|won't want|wish|mean to take|waste|keep|use * your? time = makes little of you: a message is welcome
    won't|not take up|any|more * your? time = makes little of you: a message is welcome
    please|do? excuse|pardon|forgive my|the|this * rambling|nerves|nervousness|answer|answers|length|delay|interruption|intrusion|message|email = makes little of you: leave it out
    i'm|am afraid that? i|my * didn't|wasn't|couldn't|poor|poorly|badly = judges you for them: answer the question anew instead
    i'm|am afraid that? i|my answer|answers? did|was|were|could not = judges you for them: answer the question anew instead
    i feel|felt bad|terrible|awful|guilty|embarrassed|ashamed about|that|for|how * i|my = judges you for them: leave it out
    i'm|i|am am|was? so|very|rather? embarrassed|ashamed about|by|of|that|how * i|my = judges you for them: leave it out
    i regret that i = judges you for them: answer the question anew instead
    i regret not|being|having|how|my = judges you for them: answer the question anew instead
    i wish that? i had? * answered|said|explained|prepared|shown|been|done|given * better|more|differently|properly|clearly|well|question|questions = judges you for them: answer the question anew instead
    talked|rambled|babbled too much = makes them remember it: leave it out
    i was not at|on|in my|top best|form|self|game = judges you for them: leave it out
    i wasn't at|on|in my|top best|form|self|game = judges you for them: leave it out
    i'm|i|am am? probably|perhaps|maybe|certainly|likely|clearly|obviously|surely|definitely? not|hardly the|your|a strongest|best|ideal|perfect|obvious|most|typical|usual|natural|right * candidate|person|choice|fit|qualified|experienced|match|applicant = judges you for them: say what you can do
    i know|realise|realize|admit that? i|i'm don't|lack|do|am|haven't|may|might|not? not? have|the|as|qualified|experienced|enough|a|much = judges you for them: say what you can do
    i may|might|do|did not have much|enough|all * experience|degree|qualifications|skills|background = judges you for them: say what you can do
    i don't|lack have? much|enough|all * experience|qualifications|skills|background = judges you for them: say what you can do
    i'm|i|am am? not|less as? qualified|experienced|skilled as|than|enough = judges you for them: say what you can do
    i|mind completely|totally|just|really|went? blanked|choked|flunked|bombed = makes them remember it: leave it out, or answer the question anew
    i completely|totally|just|really? froze when|on|at|up|$ = makes them remember it: leave it out, or answer the question anew
    i was|felt|am|were all over the place = makes them remember it: leave it out, or answer the question anew
    i was|felt * rusty|flustered|incoherent|inarticulate|muddled|waffling|rambling on|in|during|and|$ = makes them remember it: leave it out, or answer the question anew
    i was|felt * tongue tied = makes them remember it: leave it out, or answer the question anew
    i was|felt * unprepared in|at|during|on|when|$ = makes them remember it: leave it out, or answer the question anew
    my answer|answers|response|responses|explanation|explanations|performance|presentation|pitch|demo * was|were|came|felt|sounded * \(feeble) = judges you for them: answer the question anew instead
    my answer|answers|thoughts * was|were all over = judges you for them: answer the question anew instead
    my answer|answers|response|responses|explanation|performance * was|were not * good|clear|convincing|great|best|enough|what = judges you for them: answer the question anew instead
    my answer|answers|response|responses|explanation|performance * wasn't|weren't * good|clear|convincing|great|best|enough|what = judges you for them: answer the question anew instead
    my english|grammar|spelling|accent * is not * good|perfect|best|strong|great|better|native = makes them look for the fault: leave it out, or put it right
    my english|grammar|spelling|accent isn't * good|perfect|best|strong|great|native = makes them look for the fault: leave it out, or put it right
    my english|grammar|spelling is|are * poor|bad|weak|broken|terrible|basic = makes them look for the fault: leave it out, or put it right
    i'm|am afraid that? i|i've don't|do|have|haven't|lack|am|can't|may|might not? not? have? * experience|qualifications|skills|degree|background|training = judges you for them: say what you can do
    i underperformed|waffled|babbled|flunked|mumbled = makes them remember it: leave it out, or answer the question anew
    i stumbled over|on|through your|the|that|some|my * question|questions|words|task|answer|answers = makes them remember it: leave it out, or answer the question anew
    i struggled with|on|in your|the|that|some|those * question|questions|task|exercise|case on|about|in|at|and|when|that|$ = makes them remember it: leave it out, or answer the question anew
    i let myself|you down = judges you for them: leave it out
    i lost my thread|nerve|way|words|train|focus = makes them remember it: leave it out, or answer the question anew
    i|i'm was|am? a bag|bundle of nerves = makes them remember it: leave it out, or answer the question anew
    i rambled|waffled|babbled a|too|on|$ = makes them remember it: leave it out, or answer the question anew
    i know|fear|feel|felt that? i rambled|waffled|babbled = makes them remember it: leave it out, or answer the question anew
    i completely|totally|really|badly? botched|bungled|fluffed|fumbled|muffed|flubbed the|your|that|my|some * question|questions|test|task|exercise|case|answer|answers|interview|presentation|demo|part = judges you for them: answer the question anew instead
    i went blank = makes them remember it: leave it out, or answer the question anew
    i dried up = makes them remember it: leave it out, or answer the question anew
    mind went blank = makes them remember it: leave it out, or answer the question anew
    i did|performed|answered|interviewed|presented * badly|poorly|terribly|dreadfully in|on|at|with|when|there|and|$ = judges you for them: answer the question anew instead
    i did not|n't? come|do|show * across|over|myself|justice = judges you for them: answer the question anew instead
    i didn't come|do|show * across|over|myself|justice = judges you for them: answer the question anew instead
    i came|come across|over as? * badly|poorly|nervous|cold|shy|stiff|arrogant|wrong|unprepared|confused|unsure = judges you for them: answer the question anew instead
    i should have been|prepared * better|clearer|prepared|more = judges you for them: answer the question anew instead
    i don't|do not? interview|present well = judges you for them: leave it out
    i'm|i|am am? not|never * good|great|best at|in interviews|interviewing|tests|presentations = judges you for them: leave it out
    i'm|i|am|always am|get? * bad|terrible|hopeless|awful|nervous|useless at|in interviews|interviewing|tests = judges you for them: leave it out
    interviews are|were not my|a strength|strong|best|forte|thing = judges you for them: leave it out
    interviews aren't my|a strength|strong|best|forte|thing = judges you for them: leave it out
    putting|put up with my nerves|nervousness|rambling|waffling|stammering|ramblings|state = makes little of you: leave it out
    i|i'd|i'll would|will|quite|fully|completely|totally? understand if you * someone|somebody|another|others|not|no|stronger|better|don't|didn't = makes little of you: leave it out
    i'm|i|am am? only|just a|an humble|mere? student|beginner|temp|junior|graduate|trainee|amateur|apprentice|learner = makes little of you: leave it out
    i may|might|will|would|could well? not be? the|your|a strongest|best|ideal|perfect|obvious|most|typical|usual|natural|right * candidate|person|choice|fit|qualified|experienced|match|applicant = judges you for them: say what you can do
    i was|felt|am|must have? been? so|such|just|really|quite? a|an|in? bit|little|total|complete|real|hot|nervous|right|something? of? a|an? mess|wreck|disaster|shambles $|on|in|at|that|when|during|and|yesterday|today|by|from|for = judges you for them: leave it out
    i gave|made|left a|the bad|poor|terrible|weak|wrong impression|account = judges you for them: leave it out
    my apologies $ = makes them look for the fault: leave it out, or put it right
    apologies|sorry $ = makes them look for the fault: leave it out, or put it right
    """)

  /// What one calls an answer of one's own that went badly.
  private static let feeble =
    "poor|weak|bad|terrible|muddled|awful|garbled|clumsy|rambling|confused|confusing|hopeless|dreadful|"
    + "rubbish|mess|embarrassing|pathetic|off|feeble|useless|lame|jumbled"

  /// What one is sorry for after a rejection, with no fault of one's own.
  static let sadness = Phrases(
    """
    sorry that? it|this|things|we was|were|is|are not meant? to be = is sadness
    sorry that? it|this|things|we wasn't|weren't|isn't|aren't meant? to be = is sadness
    sorry that? it|this|things|we * not work|end out|so|with = is sadness
    sorry that? it|this|things|we * didn't|couldn't|won't|can't work|end|be out|so|with|working|together = is sadness
    sorry that? it|this|things|we * not be working|together|meant = is sadness
    sorry about|for the|your|this decision|outcome|result|news|answer = is sadness
    sorry that? you * chose|chosen|choose|decided|hired|selected = is sadness
    sorry that? i|we * not|won't|can't|cannot be|join * joining|working|you|team = is sadness
    sorry that? i * not|wasn't * chosen|selected|successful|picked = is sadness
    """)

  static let begging = Phrases(
    """
    i really|desperately|truly|badly need|want this|the|a job|position|work = puts your need first: say what they need
    i need this|the|a|your job|position|work|money = puts your need first: say what they need
    please|pls|plz please? give|grant|let me a|the|one|just? chance|try|shot|opportunity = begs: say what you would do with it
    give me a|one|the|just? one? chance|shot = begs: say what you would do with it
    i would|will|'d|can? do anything|whatever = begs: say what you can do well
    i'd|i'll do anything|whatever = begs: say what you can do well
    i promise you|that|i? * not|never|won't regret|disappoint|let = begs: tell what you have done instead
    you won't never? regret it|this|hiring|giving = begs: tell what you have done instead
    you will|would not|never regret it|this|hiring|giving = begs: tell what you have done instead
    you'll not|never regret it|this|hiring|giving = begs: tell what you have done instead
    you won't never? be disappointed|sorry = begs: tell what you have done instead
    you will|would not|never be disappointed|sorry = begs: tell what you have done instead
    you'll not|never be disappointed|sorry = begs: tell what you have done instead
    i beg|implore|plead you|for|with = begs: ask for the next step instead
    i'm|i|am begging = begs: ask for the next step instead
    i|i'm|am am? desperate = puts your need first: say what they need
    my last|only hope|chance = puts your need first: say what they need
    take any|whatever position|job|work|salary|pay = makes little of you: name the work that you want
    work for free|nothing|less = makes little of you: name the work that you want
    i|i'm|am am? praying = puts your need first: say what you look forward to
    would mean the? world|everything = puts your need first: say what you look forward to
    feed my family|kids|children = puts your need first: say what they need
    please|pls|plz hire|choose|pick|take|select|consider me = begs: say why they should
    would|will|could change my life = puts your need first: say what they need
    been out of work|employment = puts your need first: say what they need
    been unemployed|jobless = puts your need first: say what they need
    take|accept any|whatever role|post|offer|thing = makes little of you: name the work that you want
    all i ask|want|need is|for * chance|shot|opportunity|try = begs: say what you would do with it
    work harder than anyone|anybody|everyone = begs: tell what you have done instead
    forever|eternally grateful|thankful|indebted|thank = begs: say what you look forward to
    family|children|kids|parents|wife|husband depends|depend|relies|rely on me|this|it = puts your need first: say what they need
    i've|have|my bills|rent|debts|mortgage|loans to|is|are pay|due = puts your need first: say what they need
    afford to lose|miss this|the|your|another opportunity|job|chance|position|role|offer = puts your need first: say what they need
    please|pls don't|do not? reject|refuse|ignore|overlook|forget me|my = begs: say why they should not
    applied to|for * hundred|hundreds|dozens|countless|many|100|200|fifty * jobs|companies|positions|roles|places = puts your need first: say what they need
    willing|ready|prepared|i'd|i'll to? do whatever|anything it|you|to|for takes|ask|want|get|need|this|the = begs: say what you can do well
    take a chance|risk|gamble|bet on me = begs: say why they should
    hope|hoping|pray|wish that? you will|would|can|do? pick|choose|hire|select|take|employ me = begs: say why they should
    want|need this|the|your job|role|position|work|post more than|so|badly = puts your need first: say what they need
    i|we have|'ve|got a|my|two|three|four|young|small? family|kids|children|mouths|parents to feed|support|keep|provide = puts your need first: say what they need
    i've|we've got? a|my|two|three|four|young|small? family|kids|children|mouths|parents to feed|support|keep|provide = puts your need first: say what they need
    i'd|i'll|would|will|could|gladly take|accept anything|whatever you|that|there|at|$ = makes little of you: name the work that you want
    job|position|role|work|place|offer would|will|could save|rescue me|us|my = puts your need first: say what they need
    i'd|i'll|would|will|could do|work|take|start|come it? for half|less|peanuts = makes little of you: name the work that you want
    i|i'd would? even sweep|scrub|mop|clean|wash|work|start|do = makes little of you: name the work that you want
    even unpaid|for $|if|to|work|free|nothing = makes little of you: name the work that you want
    i'd|i'll|would|will|could|to work|start|come|begin|intern|help|do unpaid|without $|pay|if|for|at|first|until|to = makes little of you: name the work that you want
    give me another|a|one second|last|more? chance|try|shot = begs: say what you would do with it
    mean|means everything to me = puts your need first: say what you look forward to
    """)
}
