/// Fields of words that tell whose doing a sentence is about: what people do at work, what may go
/// wrong there, what stands at a place of work, and what a search for work is made of.
extension LetterLexicon {
  static let ofDoings: [String: String] = [
    "labour": """
    assisted ran run built rebuilt fixed mended repaired installed wired plumbed welded painted plastered laid \
    dug fitted assembled machined sewed sewn knitted cooked baked brewed butchered served poured nursed \
    treated bathed counselled counseled coached taught tutored mentored trained delivered hauled \
    sailed operated handled managed led chaired supervised organised organized \
    coordinated planned launched halved doubled tripled reduced lowered lifted improved increased \
    saved won earned designed drew drawn coded programmed automated tested debugged maintained \
    cleaned scrubbed stocked sold negotiated edited translated published researched analysed analyzed audited \
    balanced reconciled processed inspected loaded packed planted pruned harvested milked lambed bred fed \
    groomed shod calmed rescued volunteered studied graduated qualified apprenticed specialised specialized \
    rewrote rewritten implemented introduced developed migrated deployed oversaw overseen founded \
    grew grown cut restored solved cured treated cleared settled persuaded recruited hired \
    budgeted invoiced catalogued cataloged indexed digitised digitized photographed filmed performed \
    conducted choreographed directed produced ported refactored patched drafted compiled forged milled soldered
    """,
    "labourPast": """
    ran built rebuilt fixed mended repaired installed wired welded painted cooked baked taught coached \
    trained delivered handled managed led supervised organised organized launched halved doubled \
    reduced improved increased saved won designed maintained sold served spent did done grew cut worked
    """,
    "labourNow": """
    run build fix mend repair install wire plumb weld paint plaster lay dig fit assemble machine sew knit cook \
    bake brew serve pour nurse treat counsel coach teach tutor mentor train deliver haul operate handle \
    manage lead chair supervise organise organize coordinate reduce lower lift improve increase save design \
    draw code program automate test maintain clean stock sell negotiate edit translate research analyse \
    analyze audit balance reconcile process inspect load pack plant prune harvest milk breed groom calm solve \
    cut rebuild restore cope adapt shorten simplify tidy speed
    """,
    "mishap": """
    accident accidents incident incidents complaint complaints injury injuries loss losses claim claims fault \
    faults breakdown breakdowns absence absences error errors mistake mistakes fatality fatalities escape \
    recall recalls downtime spill spills sick warning warnings fail fails failure failures deadline deadlines \
    delivery delivery late dispute disputes
    """,
    "meetingThem": """
    meeting talking speaking chatting interviewing sitting spending conversing visiting seeing
    """,
    "thanksAbroad": """
    mahalo gracias merci danke dankie obrigado obrigada arigato faafetai mihi diolch raibh tak kiitos \
    grazie shukran salamat salamu asante spasibo dziekuje dhanyavaad namaste
    """,
    "workplace": """
    machine machines ward wards floor line lines room rooms yard shelf shelves van vans truck trucks fleet herd field \
    fields kitchen ovens oven desk class classes lesson lessons wing branch branches building gate gates boat boats \
    engine engines server servers data archive scanner scanners budget money sales margin turnover orders stock \
    rota roster shift shifts drivers nurses teachers cooks apprentices apprentice volunteers members tenants guests \
    families kids animals cows dogs garden job work training mentor owner family crew crews lads girls meetings \
    paper printing press tickets ticket deliveries delivery trade season winter summer opening launch move merger \
    funding grant contract contracts audit audits safety quality waste complaints turnover
    """,
    "paper": """
    questionnaire form forms portal version attachment letter mail email message referees references file link \
    password slot number posting advert ad text sample reply answer interview address application timetable \
    decision vacancy voicemail cv resume invoice certificate transcript slides deck conclusion figure no yes
    """,
    "fell": """
    fell dropped sank shrank rose grew climbed jumped improved doubled tripled halved slipped declined increased \
    decreased fallen risen shrunk grown
    """,
    "hurts": """
    slows costs bites bite hurts hurt eats stops blocks breaks delays worries wakes nags drains kills ruins wears \
    trips drags sinks wastes
    """,
    "pain": """
    worry worries concern trouble headache bottleneck priority challenge difficulty fear pain weakness obstacle \
    hurdle problem aim goal wish
    """,
    "mended": """
    shorter faster quicker smoother calmer gone solved fixed sorted better lower fewer less cut shortened reduced \
    stopped over cheaper safer done chased closed cleared filled finished covered down under rid
    """,
    "tryOut": """
    scan choose try say write bring decide pick put keep use count check wear read call ask tell show take make work \
    start stop swap sign note report lead teach
    """,
    "leisure": """
    cat cats dog dogs pet pets puppy kitten football guitar piano choir chess library gym ski skis skiing surf \
    skate swim dance golf tennis knitting fishing cinema band orchestra
    """,
    "away": """
    away busy ill sick out called off running late delayed stuck unavailable unwell gone tied held
    """,
    "glad": "happy glad pleased delighted willing ready prepared content",
    "trouble": """
    apart widen widens slip slips slipping suffer suffers leak leaks crash crashes stall stalls late behind short \
    thin overrun overruns waste wasted wastes lose loses losing lost miss misses missed fail fails failing failed \
    break breaks breaking broke broken slow slower hard harder worse tough tougher struggle struggles fewer lacking \
    trouble mess chaos bottleneck churn complain complaints backlog delays delayed
    """,
    "more": """
    more less better bigger smaller harder easier quieter louder busier larger broader wider older younger faster \
    warmer calmer tougher friendlier richer greater worse
    """,
    "affected": """
    persuaded convinced delighted surprised impressed amused charmed touched inspired struck reminded won pleased \
    cheered encouraged reassured interested interests intrigued intrigues fascinated fascinates moved appeals \
    appealed excites excited attracts attracted speaks spoke grabbed hooked haunted floored humbled energised \
    energized sold
    """,
    "mulling": """
    picturing imagining chewing mulling pondering puzzling musing dreaming thinking buzzing
    """,
    "so": "so and but also yet because since plus then besides still even here",
    "works": """
    drawings designs articles books lessons students pupils songs translations buildings code programs paintings photographs \
    essays cakes bread gardens clients customers team crew class classes reports maps films stories menus displays
    """,
    "circumstance": """
    weather rain snow sun sunshine storm fog heat wind ice bus train tram taxi cab traffic station platform exit \
    roundabout motorway parking door doors gate coat scarf umbrella glasses gloves hat shoes keys badge pen jacket bag \
    sandwich sandwiches soup coffee tea biscuits biscuit cookies cake lunch dinner breakfast café cafe lobby \
    receptionist entrance stairs lift elevator corridor chair chairs seat seats window sofa headache cold flu \
    nerves holiday holidays weekend birthday football match film film's battery charger doorbell heating
    """,
    "state": """
    spotless immaculate calm quiet tidy busy clean light bright warm fair safe modern old huge vast tiny lively \
    cheerful orderly well relaxed peaceful thriving impressive full varied
    """,
    "everyday": """
    took got went had ate drank bought sold cut put used changed watched ran walked moved left kept gave lost found \
    dropped slept sat stood sang wore opened closed carried paid broke spilled made held drove read heard met lay \
    tried lived turned caught missed sent told brought chose shared cried laughed saw felt fell rode cooked
    """,
    "kin": """
    nan gran granny mum mom mother dad father wife husband brother sister daughter son aunt uncle grandmother \
    grandfather granddad grandad cousin nephew niece roommate flatmate partner
    """,
    "do": """
    opens runs moves comes goes takes starts begins closes needs wants serves ships makes gets spends spend \
    take run move come go start begin close need want serve ship make get rotate rotates check checks
    """,
    "peopleWords": """
    people customers clients patients pupils students children kids parents colleagues managers manager boss bosses \
    foreman chef supervisor supervisors guests neighbours neighbors friends dogs animals residents employer employers \
    everyone families teachers headteacher captain crew
    """,
  ]
}
