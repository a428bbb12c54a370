/// The words for what letters are about: posts and firms, what was learned of them, and what the
/// writer brings.
extension LetterLexicon {
  /// Words of posts and firms.
  static let ofPosts: [String: String] = [
    "trade": """
    accountant actuary administrator adviser advisor analyst apprentice architect archivist \
    artist assistant associate attendant auditor baker barber barista bartender bookkeeper \
    brewer broker builder butcher buyer carer caretaker carpenter cashier caterer chef chemist \
    cleaner clerk coach consultant controller cook coordinator copywriter counsellor counselor \
    courier curator decorator dentist designer developer director dispatcher doctor driver \
    economist editor educator electrician engineer estimator executive farmer fitter florist \
    foreman forester fundraiser gardener graduate groomer groundskeeper hairdresser handyman \
    housekeeper hygienist instructor intern internship interpreter jeweller joiner journalist \
    keeper labourer lawyer lead lecturer librarian lifeguard lineman machinist manager mason \
    mechanic mechatroniker merchandiser midwife nanny nurse officer operative operator optician \
    painter paralegal paramedic pharmacist photographer physicist physio physiotherapist pilot \
    plumber porter postdoc producer professor programmer psychologist ranger receptionist \
    recruiter representative researcher resident roofer salesperson scientist seamstress \
    secretary server solicitor specialist statistician steward stylist superintendent supervisor \
    surgeon surveyor tailor teacher technician technologist tester therapist tiler trainee \
    trainer translator treasurer trucker tutor underwriter vet veterinarian waiter waitress \
    warehouse welder worker writer
    """,
    "ware": """
    product products service services solution solutions software platform clients customers \
    proposal quote catalogue catalog brochure fees rates agency engineers office website shop \
    subscribers members readers listeners guests staff candidates vacancies team
    """,
  ]

  /// Words for what was learned, and for what firms are and do.
  static let ofLearning: [String: String] = [
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
    compelling delighted blown pumped psyched stoked eye remarkable rare delightful touching \
    enlightening insightful informative illuminating cool iconic fascination extraordinary outstanding astonishing striking bold
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
    "tells": "tells told tell says said say shows showed taught teaches speaks",
    "reading": "read reading looked",
    "emphasis": """
    emphasis focus weight value trust care importance stress effort thought attention stock
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
  ]

  /// Words for what people have done and can do.
  static let ofFit: [String: String] = [
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
    -underestimated -overestimated -imagined -pictured -assumed -believed -supposed -feared -reckoned -guessed -suspected -doubted -remained \
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
    "ing": "+ing -finding -hearing -meeting -learning -seeing -talking -speaking -looking -going",
    "trait": """
    reliable punctual hardworking dependable patient organised organized careful honest calm \
    motivated diligent responsible loyal conscientious energetic outgoing curious methodical \
    adaptable disciplined trustworthy thorough
    """,
    "idle": """
    am was will would can could may might must shall should do did does have had has not be been \
    know knew think thought hope hoped believe believed feel felt guess suppose wonder wondered \
    understand understood see saw want wanted wish wished need needed like liked love loved enjoy \
    enjoyed appreciate appreciated look looked thank thanked mean meant remember forgot forget \
    promise promised said say told tell ask asked answer answered mentioned heard hear noticed \
    realise realised realize realized gathered learned learnt met spoke talked came come went go got \
    get sat left leave waited wait arrived joined rang called emailed wrote write sent send attach \
    enclose await expect expected apologise apologize agree agreed regret accept decline assume assumed \
    imagine find found and or but to in on at of for with as if who that which a the is are were \
    reckon suspect suppose gather trust doubt admit confess confirm remain remained stay stayed keep kept continue \
    expected imagined pictured {adv}
    """,
    "doing": """
    +ing -writing -looking -hoping -going -asking -waiting -thinking -following -checking -sending \
    -attaching -enclosing -wondering -sitting -getting -coming -seeing -speaking -talking -meeting -being \
    -feeling -enquiring -inquiring -reaching -contacting -emailing -applying -expecting -morning -evening
    """,
    "process": """
    waited joined logged arrived sat rang left came called attended went phoned emailed dialled knocked \
    drove walked stood spoke talked met wrote sent applied interviewed asked forgot
    """,
    "cert": """
    certificate certificates certification certified licence license licences licenses ticket tickets card \
    degree diploma qualification qualifications permit award course courses training level grade exam badge
    """,
    "noticing": """
    noticed noted saw seen learned learnt heard understood realised realized gathered discovered found
    """,
    "lack": """
    although though while whilst despite
    """,
    "habit": """
    run teach handle manage write lead own hold cook drive fly care weld sew build fix \
    design draw sell specialise specialize thrive bring possess excel play mentor coach
    """,
  ]
}
