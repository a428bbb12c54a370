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
    your|the|all|of time and consideration = is how everyone ends: say what you thank them for
    for your|the kind? consideration $ = is how everyone ends: say what you thank them for
    i|i'm am|remain? so|very|really|truly|extremely|highly|genuinely|keenly|most|particularly|deeply|definitely interested in the|this|your|such opportunity|position|role|job|vacancy|post|company $|and|at|as|with|because|that|but|for|since|here|you|after = anyone can say it: say what of it draws you
    i think|feel|believe that i might|could|may possibly|maybe|perhaps = is timid: say it or leave it out
    i guess = is timid: say it or leave it out
    """)

  static let openings = Phrases(
    """
    i? hope|hoping|trust this|that|my|the this? email|e|message|note|letter|mail mail? finds you = is how everyone begins: begin with their time
    i? hope|hoping|trust you|that are|you're are? doing? well = is how everyone begins: begin with their time
    i? hope all|everything is well = is how everyone begins: begin with their time
    i? hope|hoping|trust that? you|you've had|have|enjoyed|having a|an|your good|great|nice|lovely|wonderful|pleasant|fantastic|relaxing|restful? weekend|week|start = is how everyone begins: begin with their time
    i? hope|hoping|trust that? you|you're are? having|enjoying a|an|your good|great|nice|lovely|wonderful|pleasant|fantastic|relaxing|restful? weekend|week|start|day = is how everyone begins: begin with their time
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
    i|i'd want|wanted|would|just|thought like? to|i'd reach out = can go: say it at once
    i|i'm am? just? reaching out = can go: say it at once
    ^ just? reaching out = can go: say it at once
    i just wanted to reach out = can go: say it at once
    i want|wanted to express|extend|convey my = is stiff: say it at once
    i would like to express|extend|convey my = is stiff: say it at once
    i'd like to express|extend|convey my = is stiff: say it at once
    i just wanted to = can go: say it at once
    just a quick|short note|email|line|message to = can go: say it at once
    """)
}
