/// Words that the cues treat alike. A class is named in a cue by `{name}`.
///
/// `word~` stands for all regular forms of a verb or noun; see ``LetterGrammar`` for `+ed` and `-…`.
enum LetterLexicon {
  static let classes: [String: String] = [
    // Small words.
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
    "number": """
    one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty \
    fifty sixty hundred thousand million dozen several many couple few half both
    """,
    "notName": "i monday tuesday wednesday thursday friday saturday sunday zoom english",
    "day": """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun \
    today yesterday tomorrow morning afternoon evening week month weekend noon january february \
    march april june july august september october november december night
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

    // Thanks.
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

    // Of posts and firms.
    "trade": """
    accountant actuary administrator adviser advisor analyst apprentice architect archivist artist \
    assistant associate attendant auditor baker barber barista bartender bookkeeper broker builder \
    butcher buyer carer caretaker carpenter cashier chef chemist cleaner clerk coach consultant \
    controller cook coordinator copywriter counsellor counselor courier curator decorator dentist \
    designer developer director dispatcher doctor driver economist editor electrician engineer \
    estimator executive farmer fitter florist foreman fundraiser gardener graduate groundskeeper groomer \
    hairdresser handyman housekeeper hygienist instructor intern internship interpreter joiner \
    journalist keeper labourer lawyer lead lecturer librarian lifeguard lineman machinist manager \
    mechanic mechatroniker merchandiser midwife nanny nurse officer operator operative optician \
    painter paralegal paramedic pharmacist photographer physicist physiotherapist pilot \
    plumber porter postdoc producer professor programmer psychologist receptionist recruiter \
    representative researcher resident roofer salesperson scientist seamstress secretary server \
    solicitor specialist steward stylist superintendent supervisor surveyor surgeon tailor teacher \
    technician technologist tester therapist trainee trainer translator treasurer tutor \
    underwriter veterinarian waiter waitress warehouse welder worker writer
    """,
    "ware": """
    product products service services solution solutions software platform clients customers \
    proposal quote catalogue catalog brochure fees rates agency engineers office website shop \
    subscribers members readers listeners guests staff candidates vacancies team
    """,

    // What was learned.
    "learned": """
    learned learnt learning hear heard hearing noticed notice noted understood understanding \
    realised realized discovered gathered saw seeing see sensed gained observed
    """,
    "heard": """
    learned learnt learning hear heard hearing noticed noted understood understanding realised realized\
     discovered gathered sensed observed know learn
    """,
    "told": """
    told tell telling say said saying mentioned mention mentioning described describe describing \
    explained explain explaining shared share sharing showed show showing outlined outlining \
    talked spoke pointed emphasised emphasized highlighted stressed raised painted laid walked \
    touched noted referred admitted confessed
    """,
    "struck": """
    impressed impresses impressive struck strikes striking inspired inspires inspiring fascinated \
    fascinating fascinates intrigued intriguing amazed surprised surprising amazing stunned \
    admire admired admiration resonated resonates resonate heartened encouraged encouraging \
    reassured reassuring refreshing energised energized energising energizing captivated \
    compelling delighted blown eye remarkable rare delightful touching \
    enlightening insightful informative illuminating cool iconic fascination
    """,
    "org": """
    company team department school firm organisation organization hospital ward lab laboratory \
    practice kitchen shop store office group unit clinic studio museum library newsroom factory \
    plant site warehouse programme program project projects product products customers clients \
    patients students pupils culture values mission vision approach plans plan roadmap strategy \
    community business platform system technology research work growth expansion facility \
    facilities classroom children residents centre center restaurant hotel farm garden workshop \
    depot agency bank council charity faculty staff colleagues managers nurses engineers process \
    position role post initiative initiatives goals goal challenges direction commitment emphasis \
    focus philosophy environment atmosphere history reputation service services history pipeline
    """,
    "about": "about of into on around regarding concerning behind",

    "toldPast": """
    told said mentioned described explained shared showed outlined pointed emphasised emphasized \
    highlighted stressed raised painted laid walked touched noted indicated admitted confessed \
    stated revealed spoke talked conveyed
    """,
    "does": """
    is has does runs writes makes works holds uses keeps builds takes gives sees ships handles \
    treats serves thinks plans grows goes looks teaches helps puts cares approaches manages moves
    """,
    "insight": """
    insight insights understanding overview impression picture glimpse clarity sense idea feel \
    view perspective
    """,

    "think": """
    think thought believe believed pictured imagined imagine guess guessed guessing known \
    see saw heard remember consider considered assumed supposed suspect wonder \
    understand understood note
    """,
    "admire": """
    courageous clever smart brave unusual rare sensible wise beautiful generous honest bold \
    iconic brilliant genius solvable interesting exciting important ambitious proper serious \
    amazing incredible cool impressive strange odd new hard lovely nice good encouraging
    """,

    // Why the writer fits.
    "did": """
    became began bent bought bred broke brought built came caught chaired chose crept cut dealt \
    drank drew drove dug fed fell fought flew found froze gave got grew held hung kept laid \
    led left lent made mowed put quit ran rebuilt rewrote oversaw rode rose sang \
    set sewed shot shut slept sold spent split spun stood swam swept swore taught threw \
    tore took went woke won wore wove wrote done driven written given grown \
    +ed \
    -appreciated -enjoyed -wanted -hoped -loved -liked -needed -mentioned -learned -realised \
    -realized -noticed -noted -valued -thanked -looked -talked -asked -impressed -interested \
    -excited -pleased -delighted -thrilled -honoured -honored -grateful -attached -enclosed \
    -promised -agreed -discussed -interviewed -visited -explained -described -wondered -expected \
    -tried -decided -received -understood -obliged -tired -scared -convinced -called -emailed \
    -observed -discovered -gathered -supposed -indeed -need -speed -proceed -feed -succeed -exceed -wished \
    -forwarded -arrived -worried -embarrassed -apologised -admired -inspired -struck -touched \
    -fascinated -encouraged -surprised -committed -intrigued -motivated -confirmed -reinforced \
    -stayed -phoned -waited -parked -missed -checked -scheduled -sensed -seemed -sounded -prepared \
    -amazed -treated -welcomed -treasured -invited -booked -logged -applied -followed -planned -included \
    -concerned -informed -assured -offered -moved -shared -seed -weed -bleed -heartened -chatted -required -related \
    -ashamed -disappointed -saddened -relieved -energised -energized -reminded -received -submitted \
    -thoughtful -cried -danced -smiled -smelled -suggested -requested -connected -considered -selected -reassured -humbled
    """,
    "deed": """
    managed worked handled designed developed reduced increased improved trained supervised \
    launched saved delivered created organised organized doubled halved raised coached mentored \
    supported reorganised maintained repaired migrated introduced implemented coordinated \
    negotiated closed automated planned prepared moved shared offered treated welcomed volunteered \
    studied graduated solved started faced served joined helped used opened cooked cleaned cared \
    {did}
    """,
    "own": """
    experience experiences background skill skills skillset training degree thesis studies study \
    career strengths strength knowledge education qualifications qualification certificate \
    certification expertise passion ability abilities record track competence proficiency \
    enthusiasm dissertation apprenticeship internship internships placement portfolio clients \
    approach profile talents talent mindset \
    years work team class students pupils patients customers commitment \
    dedication trade craft familiarity fluency experiance masters phd
    """,
    "skill": """
    experience experiences background skill skills skillset training degree thesis career \
    strengths knowledge education qualifications qualification certificate certification \
    expertise passion ability track competence proficiency dissertation apprenticeship internship \
    familiarity fluency experiance licence license patience stamina discipline
    """,
    "past": """
    last previous former prior current present old own first second third final recent
    """,
    "work": """
    managed designed developed reduced increased improved trained supervised launched delivered \
    organised organized doubled halved coached mentored maintained repaired migrated introduced \
    implemented coordinated negotiated closed automated volunteered studied graduated rebuilt \
    rewrote oversaw led built taught ran programmed validated chaired fitted moved conducted \
    treated installed qualified apprenticed published researched wrote handled worked sold
    """,
    "bring": """
    bring contribute help add support apply use reduce build improve solve teach train handle lead \
    manage make deliver grow drive fix run create serve strengthen benefit complement transfer \
    translate hit tackle excel thrive succeed bringing contributing helping applying adding \
    enhance develop assist work
    """,
    "love": "love loved passion passionate care cared dream dreamt dreamed",
    "need": """
    need needs needed needing require requires required challenge challenges priority priorities \
    problem problems struggle struggles struggling struggled bottleneck shortage difficulty \
    difficulties concern concerns issue issues backlog
    """,
    "fit": """
    fit match candidate addition asset person choice member qualified suited equipped prepared \
    positioned hire
    """,
    "ing": "+ing -hearing -meeting -learning -seeing -talking -speaking -looking -going",
    "trait": """
    reliable punctual hardworking dependable patient organised organized careful honest calm \
    motivated diligent responsible loyal conscientious energetic outgoing curious methodical \
    adaptable disciplined trustworthy thorough
    """,
    "lack": """
    although though while whilst despite
    """,
    "habit": """
    run teach handle manage write lead own hold cook drive fly care weld sew build fix \
    design draw sell specialise specialize thrive bring possess excel play mentor coach
    """,

    // What comes next.
    "contact": "call ring ping text email phone contact message write reach telephone shout",
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
