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
    prices|data|database|system|systems|server|servers|security|network|training|facilities|rooms|\
    layout|setup|platform|repository|build|builds|monitoring|handover|rota|house|place|toilets
    """
  /// Other things with "the" before them may be of a story of the writer's.
  private static let ofInterview = """
    interview|interviews|questions|process|panel|exercise|assignment|homework|interviewers|recruiter|\
    recruiters|receptionist|tour|call|website|office|offices
    """
  private static let bad = """
    terrible|awful|outdated|confusing|poor|ugly|boring|ridiculous|bad|dreadful|stupid|silly|pathetic|\
    rubbish|chaotic|shabby|dirty|mess|joke|unfair|amateur|horrible|horrendous|messy|sloppy|lousy|\
    garbage|crap|trash|disaster|nightmare|shambles|embarrassing|laughable|unacceptable|disgusting|\
    inferior|useless|hopeless|tedious|appalling|atrocious|unreadable|unimpressive|dated|weird|\
    disappointing|incoherent|pointless|childish
    """
  private static let done = """
    organised|organized|run|prepared|planned|managed|designed|written|structured|documented|tested|\
    built|maintained|led|handled|thought|made|conducted|arranged|paid|lit|equipped|kept|done|set
    """

  static let criticism = Phrases(
    """
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
    badly|poorly|terribly|carelessly \(done) interview|interviews|process|meeting|call = criticises them: leave it out
    i|we did|do not really|much? like|enjoy|appreciate your|how|the \(ofInterview)|you|way = criticises them: leave it out
    i|we didn't|don't really|much? like|enjoy|appreciate your|how|the \(ofInterview)|you|way = criticises them: leave it out
    i|we disliked|dislike|hated|hate your|how|the \(ofInterview)|you|way = criticises them: leave it out
    you should|must|ought|'d to? better|really|definitely|also? fix|improve|rethink|change|rewrite|replace|modernise|modernize|update|clean|train|tidy|repair|redo|rework|invest|reconsider * your|the|in|up = criticises them: offer what you would do instead
    your \(things) * should|must|could|needs|need|ought to? really? be|get fixed|improved|better|rewritten|replaced|cleaner|clearer|modernised|modernized|updated|overhauled = criticises them: offer what you would do instead
    your \(things) needs|need fixing|improvement|rewriting|replacing|work|modernising|modernizing = criticises them: offer what you would do instead
    inferior to = criticises them: leave it out
    second|third rate = criticises them: leave it out
    your|yours * is|are worse than = criticises them: leave it out
    """)

  /// With a "not" before them these criticise all the same.
  static let dislikes: Set<String> = ["like", "enjoy", "appreciate"]

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
