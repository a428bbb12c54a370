/// Turns by which something is criticised, asked for or given without a word that would say so alone: who
/// is blamed, what is hard to believe, what was hoped for in vain.
extension PhraseTables {
  private static let ofVisit = """
    interview|interviews|questions|process|panel|exercise|assignment|task|interviewer|interviewers|\
    recruiter|recruiters|tour|call|talk|conversation|meeting|presentation|feedback|communication|day
    """
  private static let theirs = """
    code|codebase|tests|website|site|app|form|forms|menu|manual|docs|documentation|ad|advert|posting|\
    description|rota|plan|plans|report|reports|process|processes|software|system|systems|database|logo|\
    brochure|catalogue|handbook|schedule|spreadsheet|spreadsheets|newsletter|contract|labels|signs
    """
  private static let botched = """
    poor|bad|terrible|awful|dreadful|lousy|sloppy|careless|lazy|clumsy|botched|shoddy|mess|little|hurry
    """
  private static let late = "hurry|rush|haste|minute|overnight|afterthought|accident|committee"
  private static let novices =
    "juniors|amateurs|children|interns|beginners|monkeys|toddlers|novices"

  static let blame = Phrases(
    """
    your \(theirs) look|looks|looked|reads|read|feels|felt|seem|seems|seemed * * written|built|made|designed|done|put|thrown|drawn|laid * \(late)|\(novices) = criticises them: leave it out
    your \(theirs) was|were|is|are * written|built|made|designed|done|put|thrown|drawn by \(novices) = criticises them: leave it out
    whoever * your|the|this * did|does|made|has|had|was|must * \(botched) = criticises them: leave it out
    whoever * your|the|this * has|had|have no idea|clue|sense|taste|notion = criticises them: leave it out
    i can't|cannot|couldn't|hardly believe that? you|your|they * still|never|don't|do use|uses|using|rely|relies|run|runs|do|does|write|writes|print|prints|keep|keeps|have|not = criticises them: leave it out
    odd|strange|incredible|ridiculous|absurd that? you|your|they * still use|uses|using|rely|relies|run|runs|do|does|write|writes|print|prints|keep|keeps = criticises them: leave it out
    no wonder that? your|you|people|everyone|staff|nobody|so * leave|leaves|left|quit|quits|resign|resigns|complain|struggle|lose|losing|fail|unhappy|gone = criticises them: leave it out
    i|i'd|i'm|we was|were|had|am|'d? hoping|hoped|expected|expecting the|your|that|our that|the|your? \(ofVisit) * would|to|might|could be|have|been * better|clearer|shorter|friendlier = criticises them: leave it out
    i|i'd|i'm|we was|were|had|am|'d? hoping|hoped|expected|expecting the|your|that|our that|the|your? \(ofVisit) * would|to|might|could be|have|been * more|less|better prepared|organised|organized|structured|professional|serious|rushed|chaotic|careful = criticises them: leave it out
    """)

  static let impatience = Phrases(
    """
    and|but|yet i? still have|haven't no|had|heard|not|nothing|received * answer|reply|response|word|news|feedback|back|$ = is a reproach: ask for the news instead
    i|i've|have have|had? now|already? written|emailed|called|phoned|asked|messaged|mailed|rung|chased|reminded * twice|times * no|without|nobody|nothing|haven't = is a reproach: ask for the news instead
    disrespectful|inconsiderate|discourteous|insulting of|to|towards|for|with my|me|applicants|candidates|everyone|people|us = is a reproach: leave it out
    kindly|please do? revert|respond|reply|answer|write|call|update * earliest|soonest|quickly|urgently|promptly = presses: ask when they will decide
    kindly|please do? revert to|back|soon|asap|with|by|on|$ = presses: ask when they will decide
    """)

  static let pleading = Phrases(
    """
    you would|will be? saving|save|rescuing|rescue my|our life|family|home|skin|neck = puts your need first: say what they need
    you'd|you'll be? saving|save|rescuing|rescue my|our life|family|home|skin|neck = puts your need first: say what they need
    i hardly|barely|scarcely|don't|didn't|never|not deserve|deserved this|such|your|another|the|that|a chance|opportunity|time|attention|kindness|interview|job|patience|honour|honor = makes little of you: say what you can do
    my * family|kids|children|wife|husband|partner|parents|mother|father|son|daughter|everyone is|are|'s counting|relying|depending|praying = puts your need first: say what they need
    """)

  static let offering = Phrases(
    """
    send|sending|sent|give|giving|bring|bringing|post|posting|get|getting|buy you|your|everyone|the * * as|for a|my|our? small|little|belated? thank|thanks|token|present|gift|gifts = may embarrass them: a letter is enough
    tickets|ticket|seat|seats|table|voucher|vouchers|parcel * is|are|be * waiting|reserved|booked|held|kept|left|paid for you|your|everyone = may embarrass them: a letter is enough
    """)

  static let claims = Phrases(
    """
    my|our skills|skill|experience|background|profile|qualifications|expertise|strengths|values|goals * align|aligns|mesh|meshes * perfectly|exactly|seamlessly|closely|strongly|fully|requirements|needs|values|goals|mission = anyone can say it: tell what you did
    my|our skills|skill|experience|background|profile|qualifications|expertise|strengths|values|goals * match|matches|fit|fits|suit|suits * perfectly|exactly|ideally|completely|seamlessly = anyone can say it: tell what you did
    i|i'm am|'m? such? a|an bit|little|true|real? of? a? perfectionist|workaholic = anyone can say it: tell what you did
    people person = anyone can say it: tell what you did with others
    i think|feel|believe|guess|suppose i might|could|may|can|would possibly|maybe|perhaps|probably = is timid: say it or leave it out
    """)

  static let enclosing = Phrases(
    """
    file|files|slides|pdf|pdfs|scan|scans|drawings|diagram|report|plan|everything is|are|will attached|enclosed $|with|here|below|herewith|again = \(notAttached)
    """)

  private static let claimed = "candidate|applicant|choice|hire|contender"
  private static let best = "best|strongest|greatest|finest|top|smartest|ablest|perfect|ideal"

  /// Who is the best is for them to say.
  static let arrogance = Phrases(
    """
    i'm|i|am am? clearly|certainly|simply|by|easily? far? the|your \(best) \(claimed) = is for them to say: tell what you have done
    i'm|i|am am? clearly|certainly|simply|by|easily? far? the|your \(best) person|man|woman|one|fit|match for|you = is for them to say: tell what you have done
    the|a \(best) \(claimed) that? you|you'll|you've will|are|have|could? going? to? ever? see|seen|find|found|meet|met|get|interview|interviewed|have = is for them to say: tell what you have done
    no|none other|of|better|stronger? the? other|others|candidate|applicant|one? candidate|applicant|candidates|applicants|others|one? will|can|could|comes|come|has * close|match|better|stronger|compete|compare|what = is for them to say: tell what you have done
    better|stronger|smarter than any|anyone|all|anybody * candidate|applicant|candidates|applicants|interview|interviewed|see|seen|meet|met|find = is for them to say: tell what you have done
    you|you'd|you'll would|will|are|were|'d? be? * lucky|fortunate|mad|foolish|crazy to|not have|get|hire|to|land|turn|pass me|not|down|up|on = is for them to say: tell what you have done
    ^ so|and|now|well|anyway? when|where do|can|shall|should|will|may i start|begin|sign $ = takes their decision for granted: ask when they will decide
    ^ so|and|or|well? is|has the|this|that|my job|position|role|post|vacancy been? already? gone|taken|dead = sounds put out: ask when they will decide
    """)

  /// Whom a salutation greets that knows no name.
  static let offices = Phrases(
    """
    dear|hi|hello hiring|recruiting|talent|hr manager|lead|partner|professional $
    dear|hi|hello recruiter|interviewer|hr|recruitment|employer $
    """)

  /// What is sent for thanks and is no gift.
  static let wordsOfThanks: Set<String> = [
    "line", "lines", "note", "notes", "letter", "words", "message", "mail", "email", "thoughts",
    "plan", "sketch", "list", "answer",
  ]

  /// "at first": it passed, and is told of one's work.
  static let passed: Set<String> = ["first", "until", "before", "once", "then"]
  /// Of a talk it was a short while ago, and is remembered.
  static let ofTalk: Set<String> = [
    "interview", "talk", "call", "meeting", "conversation", "questions", "question", "answer",
    "yesterday", "today", "presentation", "panel", "you", "your", "exercise", "screen",
  ]
  /// What they were to do by a day of their own.
  static let theirPlans: Set<String> = [
    "wanted", "hoped", "planned", "aimed", "intended", "offered", "agreed", "meant", "hoping",
    "planning", "going", "expected", "wished", "thought", "aiming",
  ]
}
