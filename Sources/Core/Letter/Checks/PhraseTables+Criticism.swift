/// What criticises them. What is theirs, and what is bad, is listed: "your story of how bad it was" is
/// about nothing of theirs.
extension PhraseTables {
  private static let things = """
    interview|interviews|questions|process|website|site|office|offices|product|products|app|team|\
    company|building|software|equipment|kitchen|shop|staff|onboarding|code|codebase|tests|docs|\
    documentation|pipeline|pipelines|deploys|deployment|deployments|infrastructure|architecture|\
    stack|tooling|tools|culture|management|leadership|manager|managers|hr|recruiter|recruiters|\
    recruiting|recruitment|hiring|communication|organisation|organization|planning|schedule|\
    scheduling|ad|advert|posting|description|logo|brand|branding|design|ui|interface|menu|food|\
    coffee|service|support|store|stores|ward|school|classrooms|warehouse|fleet|machines|workshop|\
    lab|reception|receptionist|colleagues|interviewers|engineers|developers|meeting|meetings|call|\
    tour|presentation|exercise|task|assignment|homework|panel|strategy|roadmap|plan|plans|pricing|\
    prices|reviews|reputation|rating|ratings|data|database|system|systems|server|servers|security|network|training|facilities|rooms|\
    layout|setup|platform|repository|build|builds|monitoring|handover|rota|house|place|toilets|programme|program|\
    script|scripts|programming|handwriting|recipe|recipes|drawings|letters|speech|talk|\
    course|curriculum|department|branch|premises|canteen|entrance|garden|yard|waiting|room|page|pages|\
    plant|crew|crews|records|paperwork|rota|rotas|machine|kit|van|vans|truck|trucks|lorries|wards|stock|\
    stockroom|cellar|bar|floor|floors|signage|safety|hygiene|procedure|procedures|policy|policies|manual|\
    manuals|forms|shelves|display|displays|labels|accounts|books|spreadsheets|reports|report|logs|archive|\
    catalogue|collection|museum|gallery|library|clinic|surgery|practice|pharmacy|salon|studio|gym|hotel|\
    lobby|bathrooms|bedrooms|farm|barn|greenhouse|stables|dock|hangar|depot|factory|mill|foundry|buses|\
    boats|uniforms|newsletter|blog|marketing|adverts|campaign|campaigns|slogan|kitchens|bakery|\
    restaurant|workshops|windows|cabinets|files|filing|lighting|changing|cloakroom|corridors|playground|\
    lot|parking|carpark|lift|lifts|elevator|stairs|roof|walls|furniture|chairs|heating|vehicles|parlour|\
    parlor|barn|barns|shed|sheds|nursery|theatre|theater|chapel|processes|methods|workflow|workflows|\
    habits|operations|interviewing|sprints|websites|apps|form|cv|catalogues
    """
  /// Other things with "the" before them may be of a story of the writer's.
  private static let ofInterview = """
    interview|interviews|questions|process|panel|exercise|assignment|homework|interviewers|recruiter|\
    recruiters|receptionist|tour|call|website|office|offices|task|test|interviewer
    """
  private static let bad = """
    terrible|awful|outdated|confusing|poor|ugly|boring|ridiculous|bad|dreadful|stupid|silly|pathetic|\
    rubbish|chaotic|shabby|dirty|mess|joke|unfair|amateur|horrible|horrendous|messy|sloppy|lousy|\
    garbage|crap|trash|disaster|nightmare|shambles|embarrassing|laughable|unacceptable|disgusting|\
    inferior|useless|hopeless|tedious|appalling|atrocious|unreadable|unimpressive|dated|weird|\
    disappointing|incoherent|pointless|childish|unstructured|disorganised|disorganized|unprepared|\
    irrelevant|unfriendly|noisy|buggy|amateurish|arrogant|condescending|dismissive|inefficient|filthy|grubby|squalid|tatty|scruffy|smelly|\
    shoddy|dismal|dire|abysmal|woeful|farce|disgrace|disgraceful|unhygienic|neglected|careless|slapdash|unsafe|untidy|\
    cluttered|ancient|crude|clumsy|infantile|dingy|substandard|obsolete|antiquated|primitive|weak|patchy|unreliable|inadequate|mediocre|\
    bland|tasteless|uninspiring|underwhelming|overpriced|incompetent|rundown|lazy|backward|pitiful
    """
  private static let done = """
    organised|organized|run|prepared|planned|managed|designed|written|structured|documented|tested|\
    built|maintained|led|handled|thought|made|conducted|arranged|paid|lit|equipped|kept|done|set
    """

  /// "your last manager had no idea": what is denied there is what is held against them.
  static func isOfTheirPeople(_ words: ArraySlice<LetterWord>) -> Bool {
    words.first?.key == "your"
      && words.dropFirst().prefix(2).contains { peopleOfTheirs.contains($0.key) }
  }
  private static let peopleOfTheirs = Set(
    theirPeople.split(separator: "|").map { String($0).trimmed })

  /// What may stand between "your" and a thing.
  private static let before = """
    control|maintenance|safety|staff|break|waiting|meeting|changing|store|stock|training|service|order|\
    booking|web|sales|customer|quality|health|test|job|career|careers|main|front|back|whole|entire|new|old|\
    current|online|mobile|public|internal|interview|hiring|recruitment|selection|application|production|\
    patient|school|ward|office|delivery|cleaning|release|build|project|company|lunch|dining|server|\
    machine|fire|storage|tool|reading|class|operating|treatment|loading|cold|tasting
    """
  /// What something is said to need that is not good enough.
  private static let mending = """
    work|attention|love|improvement|improvements|update|updating|clean|cleaning|polish|refresh|overhaul|\
    tidy|tidying|paint|rethink|facelift|redesign|modernising|modernizing|modernisation|maintenance|\
    repair|repairs|renovation|makeover|spring|scrub|scrubbing|wash|dusting|sweep|fixing
    """

  /// What one sees of a house. With "the" it may be of a story, and counts only in a paragraph of which
  /// the writer is no part.
  static let sights = Phrases(
    """
    ^ the \(before)? \(places) was|were|looked|looks|is|felt|smelt|smelled * \(bad) = criticises them: leave it out
    ^ the \(before)? \(places) looked|looks|felt|feels|seemed a|rather|quite|bit|little|very|pretty|so? a|bit|little? tired|cheap|abandoned|unfinished|worn|stale|faded|old $|and|to|for = criticises them: leave it out
    """)
  private static let places = """
    site|plant|crew|kitchen|office|offices|ward|yard|workshop|depot|shop|store|factory|warehouse|lab|\
    classroom|classrooms|school|toilets|canteen|building|premises|place|reception|entrance|salon|studio|\
    hotel|clinic|surgery|farm|equipment|machines|floor|staff|room|rooms|menu|food|parlour|parlor|shed|\
    sheds|barn|barns|stables|nursery|theatre|theater|chapel|gallery|library|museum|pens|greenhouse|lobby|\
    bathrooms|bedrooms|corridors|garden|gardens|dock|hangar|garage|bakery|restaurant|gym|playground
    """

  /// What of theirs one is shown or given to see.
  private static let shown =
    "i|we was|were|am|have|had been? shown|given|handed|sent"
  private static let judged =
    "was|is|were|are|looks|looked|seems|seemed * \(bad)"
  /// Whom one works with there.
  private static let theirPeople = """
    cook|cooks|foreman|nurse|teacher|driver|predecessor|staff|team|people|crew|engineers|developers|colleagues|manager|managers|director|boss|leadership|\
    interviewer|interviewers|recruiter|recruiters|hr|nurses|teachers|drivers|cooks|receptionist|assistant
    """

  static let criticism = Phrases(
    """
    the|that \(things) that|which? \(shown) \(judged) = criticises them: leave it out
    the|that \(things) that|which? you|he|she|they showed|gave|sent|handed me|us \(judged) = criticises them: leave it out
    your last|former|previous|old|present|current|own|head|senior|other? \(theirPeople) * clearly|obviously|evidently|plainly|apparently|simply * no|not|never|nothing|little|wrong = criticises them: leave it out
    your last|former|previous|old|present|current|own|head|senior|other? \(theirPeople) had|has|have no idea|clue|plan|grasp|notion = criticises them: leave it out
    badly|poorly|sadly|shamefully neglected|treated|kept|maintained|run|managed|handled|written|made|designed by your|you = criticises them: leave it out
    your last|former|previous|old|present|current|own|head|senior|other? \(theirPeople) did|does|do not know|understand|care|seem = criticises them: leave it out
    your last|former|previous|old|present|current|own|head|senior|other? \(theirPeople) didn't|doesn't|don't know|understand|care|seem = criticises them: leave it out
    no offence|offense = announces one: leave it out
    with all due respect = announces a reproach: leave it out
    waste|wasted|wasting of? my|everyone's|our? time = is a reproach: leave it out
    unprofessional|disorganised|disorganized|amateurish|shambolic|incompetent|clueless = criticises them: leave it out
    you should have|'ve? asked|told|prepared|read|known|been|given|warned|organised|organized = criticises them: leave it out
    could|should have been|'ve? better|more organised|organized|prepared|professional|clear = criticises them: leave it out
    i|i'm was|am|felt? very|quite|rather|really|pretty|a? bit? shocked|appalled|annoyed|frustrated|insulted|offended = criticises them: say what you would like instead
    i|i'm was|am|felt? very|quite|rather|really|pretty|a? bit? disappointed by|with|in|at|about|how = criticises them: say what you would like instead
    i|i'm was|am|felt? very|quite|rather|really|pretty|a? bit? disappointed that you|your|nobody|no|the = criticises them: say what you would like instead
    some of those|your|the questions = criticises them: leave it out
    trick questions = criticises them: leave it out
    your competitor|competitors is|are|has|have|does|do * better|more = criticises them: leave it out
    you are|were|'re wrong|mistaken|late|rude = criticises them: leave it out
    you were|was * late|rude = criticises them: leave it out
    lack of organisation|organization|preparation|professionalism|respect|interest = criticises them: leave it out
    your \(things) * is|was|are|were|looks|look|feels|felt|seems|seemed * \(bad) = criticises them: leave it out
    the \(ofInterview) * is|was|are|were|looks|look|feels|felt|seems|seemed * \(bad) = criticises them: leave it out
    your \(things) * is|was|are|were|looks|seems|seemed * badly|poorly|terribly|carelessly \(done) = criticises them: leave it out
    the \(ofInterview) * is|was|are|were|looks|seems|seemed * badly|poorly|terribly|carelessly \(done) = criticises them: leave it out
    the waiting|interview|meeting|reception room|rooms|area * is|was|were|looks|looked|felt|smelt|smelled * \(bad) = criticises them: leave it out
    your \(things) * look|looks|looked|feel|feels|felt|seem|seems|seemed * old|cheap|tired|ancient|unfinished|abandoned|broken = criticises them: leave it out
    your \(things) * is|are|was|were|look|looks|looked|feel|feels|felt|seem|seems * out of date = criticises them: leave it out
    your \(things) * is|are|was|were|look|looks|looked|feel|feels|felt|seem|seems * behind the times = criticises them: leave it out
    your \(things) * is|are|was|were|look|looks * falling|fallen apart = criticises them: leave it out
    badly|poorly|terribly|carelessly \(done) interview|interviews|process|meeting|call = criticises them: leave it out
    i|we did|do not really|much? like|enjoy|appreciate your|how|the \(ofInterview)|you|way = criticises them: leave it out
    i|we didn't|don't really|much? like|enjoy|appreciate your|how|the \(ofInterview)|you|way = criticises them: leave it out
    i|we disliked|dislike|hated|hate your|how|the \(ofInterview)|you|way = criticises them: leave it out
    you should|must|ought|'d to? better|really|definitely|also? fix|improve|rethink|change|rewrite|replace|modernise|modernize|update|clean|train|tidy|repair|redo|rework|invest|reconsider * your|the|in|up = criticises them: offer what you would do instead
    your \(things) * should|must|could|needs|need|ought to? really? be|get fixed|improved|better|rewritten|replaced|cleaner|clearer|modernised|modernized|updated|overhauled = criticises them: offer what you would do instead
    your \(things) needs|need fixing|improvement|rewriting|replacing|work|modernising|modernizing = criticises them: offer what you would do instead
    inferior to = criticises them: leave it out
    i found|find|thought|think|considered|felt that? the|this|that * \(ofInterview) * was|were|is|are|to? be? * \(bad) = criticises them: leave it out
    i found|find|thought|think|considered|felt that? your * \(things) * was|were|is|are|to? be? * \(bad) = criticises them: leave it out
    the \(ofInterview) * is|was|were|took|takes|felt * too long|slow|noisy|complicated|crowded = criticises them: leave it out
    your \(things) * is|are|was|were|takes|took|feels * too long|slow|noisy|complicated|crowded|old = criticises them: leave it out
    surprised|shocked|struck by|at|that|to * how|see|find * unprepared|disorganised|disorganized|unstructured|chaotic|poorly|badly|bad|outdated = criticises them: leave it out
    nobody|noone|one|hadn't|haven't|not|didn't|hardly|barely * read|looked|opened|seen|studied * my cv|resume|application|file|letter|profile|portfolio = criticises them: leave it out
    the|your|my interviewer|interviewers|recruiter|recruiters|panel|host|hosts was|were|seemed|appeared|arrived * late|rude|unfriendly|unprepared|distracted|bored|arrogant|dismissive|unhelpful|impolite = criticises them: leave it out
    was|were|seemed|felt * unfriendly|rude|arrogant|dismissive|condescending|impolite|hostile * in|during|at|throughout the|our|my interview|talk|call|conversation|meeting|tour = criticises them: leave it out
    your app|product|products|website|site|software|platform|service|system|tool * crashes|lacks|sucks|lags|freezes|fails|breaks = criticises them: leave it out
    asked the? wrong|silly|stupid|irrelevant|inappropriate questions|question = criticises them: leave it out
    you seem|appear to have|lack * problem|problems|issue|issues = criticises them: offer what you would do instead
    you clearly|obviously|evidently don't|lack|didn't|never|haven't|can't = criticises them: leave it out
    expected more|better from|of a|your|you|such = criticises them: leave it out
    don't|not think|believe that? your|you * work|works|succeed|succeeds|scale|scales|last|sell|know = criticises them: leave it out
    you're doing|going|building|running * wrong = criticises them: offer what you would do instead
    you are doing|going|building|running * wrong = criticises them: offer what you would do instead
    i was|am not|hardly impressed|convinced by|with = criticises them: leave it out
    i wasn't impressed|convinced by|with = criticises them: leave it out
    the way you * is|was|looks|seems * old|outdated|wrong|slow|odd|strange|inefficient|clumsy|bad = criticises them: offer what you would do instead
    second|third rate = criticises them: leave it out
    your|yours * is|are worse than = criticises them: leave it out
    your \(before) \(things) is|was|are|were|looks|look|looked|feels|felt|seems|seemed * \(bad) = criticises them: leave it out
    your \(before) \(things) is|are|was|were|look|looks|looked|feel|feels|felt|seem|seems * out of date = criticises them: leave it out
    your \(things) looked|appeared|came * \(bad) = criticises them: leave it out
    your \(before) \(things) is|was|are|were|looks|seems|seemed * badly|poorly|terribly|carelessly \(done) = criticises them: leave it out
    the \(things) looked|seemed|felt|appeared|came * \(bad) to me = criticises them: leave it out
    the|your|that \(before)? \(things) could|would|should|really? really|certainly|definitely|also? do with * \(mending) = criticises them: offer what you would do instead
    the|your|that \(before)? \(things) could|would|should|really? really|certainly|definitely|also? use|need|benefit|needs * \(mending) = criticises them: offer what you would do instead
    i noticed|saw|found|spotted|counted|came * mistakes|errors|typos|faults|flaws|weaknesses|failings|shortcomings|mistake|error|typo in|on|with|of your|the \(things) = criticises them: offer what you would do instead
    i noticed|saw|found|spotted|counted|came * mistakes|errors|typos|faults|flaws|weaknesses|failings|shortcomings|mistake|error|typo in|on|with|of your = criticises them: offer what you would do instead
    you could|should|ought|must to? do|be * better at|on|with|in|for|than|$ = criticises them: offer what you would do instead
    surprised|shocked|amazed|astonished|dismayed|appalled|disappointed by|at? how very|so|too|pretty? basic|simple|easy|trivial|shallow|superficial|simplistic|elementary|vague some|most|many|all? of? the|your|these|those * question|questions|test|tests|task|tasks|exercise|interview|interviews|assignment = criticises them: leave it out
    surprised|shocked|amazed|astonished|dismayed|appalled|disappointed by|at? how very|so? badly|poorly|bad|unprepared|disorganised|disorganized|unstructured|chaotic|outdated|dirty|messy|old = criticises them: leave it out
    the|our|my|your \(ofInterview) started|began|starting * late = criticises them: leave it out
    the|our|my|your \(ofInterview) ran late = criticises them: leave it out
    i|i'm|me was|am|left|felt? * underwhelmed|unimpressed = criticises them: leave it out
    the \(ofInterview) * was|were|felt|is * underwhelming = criticises them: leave it out
    your \(before)? \(things) stinks|stink|stank = criticises them: leave it out
    your \(before)? \(things) smells|smell|smelled|smelt bad|awful|terrible|off|$ = criticises them: leave it out
    your \(before)? \(things) needs|need|lacks|lack better|proper|stronger|basic|any * leadership|management|training|discipline|planning|structure|organisation|organization|communication|standards|cleaning|lighting|maintenance|hygiene = criticises them: offer what you would do instead
    your * leave|leaves|left * to be desired = criticises them: leave it out
    your \(things) * is|are|was|were|isn't|aren't not? * up to scratch|standard|standards|par = criticises them: leave it out
    your \(things) * is|are|looks|seems|feels stuck in the = criticises them: leave it out
    i|i'm was|am|felt? * disappointed|annoyed|unhappy|upset that? i|we was|were|had|am kept|left|made|given|told|asked|treated|sent|put|to = criticises them: leave it out
    not|never even? offered|given even? a|any|so|the? even? much? as? a? glass|water|chair|seat|coffee|tea = criticises them: leave it out
    the \(before)? \(things) base? that|which? you|your team? just|have|currently|now|still? showed|shown|gave|use|run|built|sent|wrote|have|operate|demonstrated|demoed|presented|offered|served|keep|make|sell me|us? * is|was|are|were|looks|looked|seems|seemed|feels|felt * \(bad) = criticises them: leave it out
    i thought|felt|noticed|found|think|saw|must that? the|your \(before)? \(places) looked|looks|seemed|seems|appeared|smelled|smelt|felt|feels * \(bad) $|to|on = criticises them: leave it out
    the|your \(before)? \(places) looks|looked|seems|seemed|feels|felt|appears|appeared a|rather|quite|bit|little|somewhat|very|pretty|so|badly? a|bit|little? run down = criticises them: leave it out
    your \(before)? \(things) * is|was|are|were * run down = criticises them: leave it out
    the|your \(before)? \(places) * worse for wear = criticises them: leave it out
    the|your \(before)? \(places) has|have|had * seen better days = criticises them: leave it out
    you|your * don't|doesn't|do|does not? seem|appear to know|care|understand = criticises them: leave it out
    """)

  /// With a "not" before them these criticise all the same.
  static let dislikes: Set<String> = [
    "like", "enjoy", "appreciate", "impressed", "convinced", "think", "believe", "scratch",
    "standard",
    "standards", "par", "offered", "seem", "appear", "idea", "clue", "sense", "taste", "notion",
  ]

  /// What is theirs and of others all the same: "your competitor's website is outdated".
  static let othersOfTheirs: Set<String> = [
    "competitors", "competitor", "competitor's", "customers", "customer's", "clients", "client's",
    "rivals", "rival's", "suppliers", "supplier's", "landlord's", "predecessor's", "neighbours",
  ]

  /// Why something of theirs may begin late through no fault of theirs.
  static let ownLateness: Set<String> = [
    "my", "me", "i", "train", "traffic", "bus", "snow", "storm", "strike", "emergency",
  ]

  /// Who is disappointed of these criticises nobody: it is what a letter after a rejection says.
  static let outcomes: Set<String> = [
    "decision", "outcome", "result", "news", "answer", "rejection", "chose", "chosen",
    "choose", "selected", "select", "decided", "hired", "offered", "offer", "filled", "myself",
  ]

  /// Behind these they speak for themselves: "you said that your website is outdated".
  static let theirWords: Set<String> = [
    "said", "mentioned", "told", "described", "explained", "shared", "pointed", "admitted", "asked",
    "mention", "describe", "say",
  ]
}
