/// The phrases that letters are better without; see ``Phrases`` for how they are written.
enum PhraseTables {
  static let weak = Phrases(
    """
    just|only|simply|merely checking|check in|back = says nothing: ask for what you want to know
    just|only|simply following|follow up = says nothing: ask for what you want to know
    just wanted|wanting|want to check|follow|touch|circle|ping = says nothing: ask for what you want to know
    checking in on = says nothing: ask for what you want to know
    touch|touching|touched base = is worn: say what you write about
    circle|circling|circled back = is worn: say what you write about
    pinging you|again = is worn: say what you write about
    bump|bumping this|my = is worn: say what you write about
    per my last|previous email|message|note|mail = sounds like a reproach: say it anew
    pick|picking your brain|brains = is worn: ask the question itself
    at your earliest convenience = is stiff: name a day, or leave it out
    think|thinking? outside the box = is worn: tell what you did
    team player = anyone can say it: tell what you did with others
    hard worker = anyone can say it: tell what you did
    hard working individual|person|professional = anyone can say it: tell what you did
    go getter = anyone can say it: tell what you did
    self starter = anyone can say it: tell what you did
    fast|quick learner = anyone can say it: tell what you learned, and how fast
    results|detail|goal driven|oriented individual|person|professional = anyone can say it: tell what you did
    proven track record = anyone can say it: tell what you did
    hit|hitting the ground running = is worn: say what you would do first
    wealth of experience = is worn: tell one experience
    unique skill set? = is worn: name the skill
    unique skillset = is worn: name the skill
    perfect|ideal fit|candidate|match = is for them to say: tell why
    would|will|i'd be a great|good|excellent|strong|natural fit|match = is for them to say: tell why
    great asset = is for them to say: tell why
    valuable|tremendous|huge asset to = is for them to say: tell why
    add|adding value = is worn: say what you would do for them
    passionate about making a difference = is worn: name the difference
    i|i'm am|'m? so|very|really|truly|deeply? passionate about = anyone can say it: tell what you did for it
    i|i'm am|'m? so|very|really|truly|extremely? excited|thrilled about|by|for|at the|this|your opportunity|position|role = anyone can say it: say what of it draws you
    do not hesitate to = is stiff: they know how to reach you
    don't hesitate to = is stiff: they know how to reach you
    feel free to contact|reach|call|email|write|message = is stiff: they know how to reach you
    look|looking forward to hearing|hear from you soon = is how everyone ends: say what you look forward to
    dream job|company = is about you: say what you like of it
    synergy|synergies = is worn: say what would work better
    wear|wearing many hats = is worn: tell what you did
    win win = is worn: say what each side would gain
    110|150|200 percent = is worn: tell what you did
    i think|feel|believe that i might|could|may possibly|maybe|perhaps = is timid: say it or leave it out
    i guess = is timid: say it or leave it out
    """)

  static let openings = Phrases(
    """
    i? hope|hoping|trust this|that|my|the this? email|e|message|note|letter|mail mail? finds you = is how everyone begins: begin with their time
    i? hope|hoping|trust you|that are|you're are? doing? well = is how everyone begins: begin with their time
    i? hope all|everything is well = is how everyone begins: begin with their time
    to whom it may concern = greets no one: write to the person
    dear sir|sirs|madam = greets no one: write to the person
    my name is = is for strangers: they have met you
    ^ i am writing to = can go: say it at once
    ^ i'm writing to = can go: say it at once
    ^ this email|letter|message|note|mail is to = can go: say it at once
    please accept this|my letter|email|note|thanks|thank|sincere = is stiff: say it at once
    i wanted to take a|this moment|minute|opportunity|time to = can go: say it at once
    i would like to take this|a moment|opportunity to = can go: say it at once
    i'd like to take this|a moment|opportunity to = can go: say it at once
    i just wanted to = can go: say it at once
    just a quick|short note|email|line|message to = can go: say it at once
    """)

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
    you won't|will|would not? never? regret it|this|hiring|giving = begs: tell what you have done instead
    you won't|will|would not? never? be disappointed|sorry = begs: tell what you have done instead
    i beg|implore|plead you|for|with = begs: ask for the next step instead
    i'm|i|am begging = begs: ask for the next step instead
    i|i'm|am am? desperate = puts your need first: say what they need
    my last|only hope|chance = puts your need first: say what they need
    take any|whatever position|job|work|salary|pay = makes little of you: name the work that you want
    work for free|nothing|less = makes little of you: name the work that you want
    i|i'm|am am? praying = puts your need first: say what you look forward to
    would mean the world|everything = puts your need first: say what you look forward to
    feed my family|kids|children = puts your need first: say what they need
    please|pls|plz hire|choose|pick|take|select|consider me = begs: say why they should
    """)

  /// Before the day of a deadline.
  static let until: Set<String> = ["by", "before", "until", "within"]

  /// What they would have to give: of anything else one may expect what it will be.
  private static let due =
    "answer|reply|response|decision|offer|job|call|email|mail|message|update|explanation|apology|"
    + "confirmation|contract|feedback|salary|raise|refund"

  static let demanding = Phrases(
    """
    i expect your|you|nothing = demands: ask instead
    i expect that you|your|i|i'll = demands: ask instead
    i expect a|an|the * \(due) = demands: ask instead
    i expect the|that * to|will|must|should answer|reply|respond|decide|hire|call|write|offer = demands: ask instead
    i expect to hear|be = demands: ask instead
    i demand|insist = demands: ask instead
    i am|i'm am? expecting = demands: ask instead
    ^ expecting your|a|an = demands: ask instead
    awaiting your|a|an confirmation|reply|response|answer|decision|prompt|immediate|call|email = demands: say that you look forward to it
    i need|want an|a|your answer|reply|response|decision|update by|today|now|asap|soon|immediately = sets them a deadline: ask when they will decide
    answer|reply|respond|decide|decision by no|the? later = sets them a deadline: ask when they will decide
    no later than = sets them a deadline: ask when they will decide
    reply|respond|answer|confirm asap|immediately|promptly|urgently = demands: ask when they will decide
    as soon as possible = presses: name a day, or leave it out
    asap = presses: name a day, or leave it out
    let me know immediately|asap|today|now = presses: ask when they will decide
    let me know by|before|until|within monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|end|eod|next|this|the|then|close|24|48|two|three = sets them a deadline: ask when they will decide
    ^ please? reply|answer|respond|confirm|decide|call|write by|before|until|within monday|tuesday|wednesday|thursday|friday|saturday|sunday|tomorrow|tonight|today|noon|end|eod|next|the|then|24|48|two|three = sets them a deadline: ask when they will decide
    ^ please? get back to me by|before|within = sets them a deadline: ask when they will decide
    so|please|better|and|must|should hurry|rush = presses: ask when they will decide
    ^ hurry = presses: ask when they will decide
    hurry up = presses: ask when they will decide
    please|should|must|better make up your mind|minds = presses: ask when they will decide
    please|must|should|better decide|answer|act|reply|respond|be quickly|fast|now|soon|quick = presses: ask when they will decide
    before it is|'s too late = presses: ask when they will decide
    before it's too late = presses: ask when they will decide
    clock is ticking = presses: ask when they will decide
    time is running out = presses: ask when they will decide
    or|otherwise i|i'll will|shall|must|have? have? to? accept|sign|withdraw|decline = presses: ask when they will decide
    or|and|otherwise you|you'll will? lose|miss me|out = presses: ask when they will decide
    i won't|can't|cannot wait much|any|longer|forever = presses: ask when they will decide
    i will|can not wait much|any|longer|forever = presses: ask when they will decide
    your last|final chance = presses: ask when they will decide
    i have still? not|never heard|received * back|anything|word|reply|response|yet|from = is a reproach: ask for the news instead
    i still? haven't heard|received * back|anything|word|reply|response|yet|from = is a reproach: ask for the news instead
    i still have not heard|received * back|anything|word|reply|response|yet|from = is a reproach: ask for the news instead
    i've still? not|never heard|received * back|anything|word|reply|response|yet|from = is a reproach: ask for the news instead
    you haven't|didn't|never replied|reply|answered|answer|responded|respond|written|bothered = is a reproach: ask for the news instead
    you have|did not|never replied|reply|answered|answer|responded|respond|written|bothered = is a reproach: ask for the news instead
    why|how * taking so long = is a reproach: ask when they will decide
    why did|do|have|has|are|is|could you|nobody|anyone|it not|never answer|answered|reply|replied|respond|responded|write|written|call|called|ring|get|got|tell|told|send|sent|turn|come = is a reproach: ask for the news instead
    why did|have|has|could nobody|noone answer|answered|reply|replied|respond|responded|write|written|call|called = is a reproach: ask for the news instead
    why did|have|has|could no one answer|answered|reply|replied|respond|responded|write|written|call|called = is a reproach: ask for the news instead
    why didn't|haven't|hasn't|aren't|couldn't you|anyone|anybody answer|answered|answering|reply|replied|replying|respond|responded|write|written|call|called|ring|get|got|tell|told|send|sent = is a reproach: ask for the news instead
    you never ever? called|rang|phoned|wrote|came|got|sent|showed|returned|told|gave|bothered|confirmed = is a reproach: ask for the news instead
    you did not call|ring|phone|get|send|return|bother|keep|even = is a reproach: ask for the news instead
    you didn't call|ring|phone|get|send|return|bother|keep|even = is a reproach: ask for the news instead
    heard|received nothing from|back|since|yet|whatsoever = is a reproach: ask for the news instead
    heard|received nothing so far = is a reproach: ask for the news instead
    heard|received nothing $ = is a reproach: ask for the news instead
    nobody|noone has answered|replied|responded|bothered|contacted = is a reproach: ask for the news instead
    no one has answered|replied|responded|bothered|contacted = is a reproach: ask for the news instead
    no answer|reply|response|word|news|call from you|your|anyone|anybody|him|her|them = is a reproach: ask for the news instead
    no answer|reply|response|word|news yet|since|whatsoever = is a reproach: ask for the news instead
    radio silence = is a reproach: ask for the news instead
    without a|any|an answer|word|reply|response $ = is a reproach: ask for the news instead
    without a|any|an answer|word|reply|response from|yet = is a reproach: ask for the news instead
    still waiting|wait for|on|to = is a reproach: ask for the news instead
    been waiting = is a reproach: ask for the news instead
    you promised to|me|that|you|i = may be a reproach: ask for the news instead
    third|fourth|second email|message i|i'm|i've = is a reproach: ask for the news instead
    ignored|ignoring|ghosted|ghosting = is a reproach: ask for the news instead
    the least you could|can = is a reproach: leave it out
    common courtesy|decency = is a reproach: leave it out
    you owe me = is a reproach: leave it out
    kept|left me waiting|hanging = is a reproach: leave it out
    when|once i start|join|begin $ = takes their decision for granted: say “if” or “would”
    when|once i start|join|begin with|at|there|on|working|in|next|i|i'll|we|as = takes their decision for granted: say “if” or “would”
    as your new|next|future = takes their decision for granted: say what you would do
    the|your obvious|only choice|candidate = is for them to say: tell why
    best choice|candidate for = is for them to say: tell why
    you won't find|get anyone|anybody|better = is for them to say: tell what you have done
    you will not find|get anyone|anybody|better = is for them to say: tell what you have done
    i deserve = demands: tell what you have done
    """)
}
