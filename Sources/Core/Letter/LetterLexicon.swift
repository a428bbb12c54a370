/// Words that the cues treat alike. A class is named in a cue by `{name}`.
///
/// `word~` stands for all regular forms of a verb or noun; see ``LetterGrammar`` for `+ed` and `-…`.
enum LetterLexicon {
  static let classes: [String: String] = [
    small, ofThanks, ofPosts, ofLearning, ofFit, ofDoings, ofNext,
  ]
  .reduce(into: [:]) { $0.merge($1) { first, _ in first } }

  /// Small words, days, numbers, and words of praise.
  static let small: [String: String] = [
    "be": "am is are was were be been being",
    "adv": """
    very really truly so much greatly also deeply genuinely thoroughly particularly especially \
    sincerely just certainly definitely quite always absolutely extremely most immensely highly \
    both all too still again once more further even only then since hugely enormously honestly \
    personally first now already simply actually now totally wholly well never soon often \
    sometimes usually ever thus therefore previously recently currently successfully initially \
    incredibly terribly awfully sooo soo super completely rather sure warmly kindly truely pretty clearly obviously kinda sorta frankly utterly honestly humbly cordially real true
    """,
    "aux": "have had has did do does would will can could might may should must",
    "can": "can could would will shall should might may am going hope want wanted plan able",
    "det": "the a an your our this that my their his her its some any all every each these those",
    "you": """
    you your yours ye team staff everyone panel committee colleagues colleague everybody \
    crew they people
    """,
    "reader": "you your yours yourself yourselves u ur",
    "own-words": "i me my mine myself we us our ours ourselves",
    "number": """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty \
    fifty sixty hundred thousand million dozen several many couple few half both
    """,
    "notName": """
    i monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays \
    saturdays sundays zoom english
    """,
    "day": """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun \
    today yesterday tomorrow morning afternoon evening week month weekend noon january february \
    march april june july august september october november december night
    """,
    "dayparts": """
    mornings afternoons evenings nights weekends weekdays days mondays tuesdays wednesdays thursdays fridays \
    saturdays sundays shifts overtime lates earlies
    """,
    "weekday": """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun
    """,
    "positive": """
    good great nice lovely wonderful fantastic pleasant pleasure delight delightful honour honor \
    treat joy privilege fun fab brilliant excellent amazing awesome enjoyable interesting kind \
    gracious generous thoughtful delighted glad pleased happy joyful warm special terrific \
    friendliest nicest kindest loveliest best warmest welcoming superb insightful engaging
    """,
  ]

  /// Words of thanks and of meetings.
  static let ofThanks: [String: String] = [
    "thank": """
    thank thanks thanked thanking thankful grateful gratitude appreciative appreciation obliged \
    indebted thankfulness
    """,
    "appreciate": "appreciate appreciated appreciates appreciating valued value treasured cherish",
    "meet": """
    meet~ met speak~ spoke talk~ chat~ interview~ connect~ see seeing seen visit~ catch~ hop~ \
    sit sitting spend spending host~ discuss~ converse~ welcome~ receive~ hosted introduced
    """,
    "meeting": """
    meeting meetings conversation conversations chat chats talk talks interview interviews call \
    calls discussion discussions visit tour time session hour hours minutes lunch coffee \
    afternoon morning day trial shift dialogue appointment invitation hospitality welcome \
    reception courtesy kindness patience warmth generosity lesson audition demo exchange evening \
    meet
    """,
    "talk": """
    meeting meetings conversation conversations chat chats talk talks interview interviews call \
    calls discussion discussions visit tour session lunch trial shift dialogue appointment \
    hospitality welcome reception courtesy audition exchange hour minutes tuesday wednesday \
    monday thursday friday saturday sunday
    """,
    "consider": """
    consideration considering understanding update updates reply response reading help assistance \
    advance cooperation offering offer offered order purchase business donation gift letting \
    patience attention confirmation confirming quick prompt feedback decision
    """,
  ]

  /// Words for what comes next.
  static let ofNext: [String: String] = [
    "contact": "call ring ping text email phone contact message write reach telephone shout",
    "attaching": "attach attached attaching enclose enclosed enclosing",
    "interested": "interested keen enthusiastic excited eager committed thrilled",
    "posting": "position role job post vacancy opportunity opening company team work place it this",
    "provide": """
    provide supply send answer come meet discuss talk jump attend share forward return travel wait \
    visit hear chat speak explain show elaborate expand clarify bring arrange complete meet \
    continue go pop drop hop
    """,
    "decide": """
    decide decides deciding decided decision decisions timeline timescale timeframe shortlist \
    status update updates news outcome result results verdict
    """,
    "eager": """
    happy glad pleased delighted thrilled honoured honored love like welcome keen eager grateful \
    excited ready willing content
    """,
    "join": "join joining work working part contribute contributing become becoming start starting",
    "wait": "await awaiting waiting wait expect expecting hope hoping eagerly",
  ]

  /// The forms that a word of a table stands for: itself, or with "~" all regular ones.
  static func forms(of word: Substring) -> [String] {
    guard word.last == "~" else { return [String(word)] }
    let base = String(word.dropLast())
    let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
    if base.hasSuffix("e") {
      return [base, base + "s", base + "d", base.dropLast() + "ing"]
    }
    if base.hasSuffix("y"), let before = base.dropLast().last, !vowels.contains(before) {
      return [base, base.dropLast() + "ies", base.dropLast() + "ied", base + "ing"]
    }
    let ending = ["s", "x", "h", "z"].contains(base.suffix(1)) ? "es" : "s"
    var forms = [base, base + ending, base + "ed", base + "ing"]
    if let last = base.last, !vowels.contains(last) {
      forms += [base + "\(last)ed", base + "\(last)ing"]
    }
    return forms
  }
}
